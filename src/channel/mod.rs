//! The doors. Each knows one outside world and `turn`.
//!
//! A door verifies and parses what its provider sends into an [`Inbound`], hands it to the [`Reception`], and carries replies
//! out. It decides nothing about the conversation and never sees an account.

pub mod browser;
#[cfg(test)]
mod desk;
pub mod markup;
mod rate;
pub mod telegram;
pub mod terminal;
pub mod web;
mod words;

use futures::future::BoxFuture;

pub use words::{PageWords, WordsFault};

use crate::message::{ChannelName, Inbound, Line};
use crate::private::Private;
use crate::turn::{Placed, TurnError, Turns};

/// What a door hands messages to: [`Turns`] in service. A seam, so that a door's own promises (what it does when nothing could
/// be recorded) are tested without a database.
pub trait Reception: Send + Sync {
    /// As [`Turns::record`].
    fn record(&self, inbounds: Vec<Inbound>) -> BoxFuture<'_, Result<(), TurnError>>;

    /// As [`Turns::answer`].
    fn answer(&self, inbound: Inbound) -> BoxFuture<'_, Result<Vec<Placed>, TurnError>>;

    /// As [`Turns::lines`].
    fn lines<'a>(
        &'a self,
        channel: ChannelName,
        address: &'a Private<String>,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'a, Result<Vec<Line>, TurnError>>;

    /// As [`Turns::reachable`].
    fn reachable<'a>(&'a self, channel: ChannelName, address: &'a Private<String>, reach: Reach) -> BoxFuture<'a, Result<(), TurnError>>;
}

/// Whether a person lets us write to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Open,
    Blocked,
}

impl Reception for Turns {
    fn record(&self, inbounds: Vec<Inbound>) -> BoxFuture<'_, Result<(), TurnError>> {
        Box::pin(Turns::record(self, inbounds))
    }

    fn answer(&self, inbound: Inbound) -> BoxFuture<'_, Result<Vec<Placed>, TurnError>> {
        Box::pin(Turns::answer(self, inbound))
    }

    fn lines<'a>(
        &'a self,
        channel: ChannelName,
        address: &'a Private<String>,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'a, Result<Vec<Line>, TurnError>> {
        Box::pin(Turns::lines(self, channel, address, after, limit))
    }

    fn reachable<'a>(&'a self, channel: ChannelName, address: &'a Private<String>, reach: Reach) -> BoxFuture<'a, Result<(), TurnError>> {
        Box::pin(Turns::reachable(self, channel, address, reach == Reach::Open))
    }
}
