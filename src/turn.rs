//! The one path from the outside in. Each message becomes one turn: once, in order, understood, stepped, owed.

use crate::db::DbError;
use crate::message::Reply;
use crate::message::{ChannelName, Inbound, Line};
use crate::private::Private;

/// Takes messages in and leaves replies in the outbox. Cheap to clone.
#[derive(Clone)]
pub struct Turns {}

/// Why a message could not be taken. The provider or the browser is told to give it again.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error("the message could not be stored")]
    Database(#[from] DbError),
}

/// A reply with its place in the conversation.
#[derive(Clone, Debug)]
pub struct Placed {
    pub sequence: i64,
    pub reply: Reply,
}

impl Turns {
    /// Records a batch of messages in the inbox, durably and in one commit; the worker answers them. For doors whose provider
    /// is told "received" before the answer is known. A message seen before changes nothing.
    ///
    /// # Errors
    /// Where nothing was recorded; the provider must give the batch again.
    pub async fn record(&self, _inbounds: Vec<Inbound>) -> Result<(), TurnError> {
        Err(DbError::Stopped.into())
    }

    /// Takes one message and gives its replies in the same exchange. The same message again gives the same replies.
    ///
    /// # Errors
    /// Where the turn could not be completed; the same message may be given again.
    pub async fn answer(&self, _inbound: Inbound) -> Result<Vec<Placed>, TurnError> {
        Err(DbError::Stopped.into())
    }

    /// What was said and replied in the conversation at this address after `sequence`, in order, at most `limit` lines.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn lines(&self, _channel: ChannelName, _address: &Private<String>, _after: i64, _limit: i64) -> Result<Vec<Line>, TurnError> {
        Err(DbError::Stopped.into())
    }

    /// Takes note that the person blocked us at this address, or let us in again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn reachable(&self, _channel: ChannelName, _address: &Private<String>, _reachable: bool) -> Result<(), TurnError> {
        Err(DbError::Stopped.into())
    }
}
