//! Rehearsal: what a conversation designer runs over dialog files before anybody talks to them.
//!
//! [`faults`] proves the files; a [`Stage`] plays stories through the same turn that every door calls, on a set clock and on
//! demonstration accounts that each story has to itself, so that what is rehearsed is what people meet. Nothing here is part of
//! the service.

mod backstage;
mod cast;
mod coverage;
pub mod picture;
mod play;
mod prove;
mod replay;
mod speaker;
pub mod walker;

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Time;

use crate::account::BackendError;
use crate::account::ledger::Ledger;
use crate::db::{Database, DbError};
use crate::dialog::Walked;
use crate::dialog::story::{Lacking, Story};
use crate::helpdesk::{Hours, Week};
use crate::identity::Identity;
use crate::language::Language;
use crate::message::{Capabilities, ChannelName, Markup, Medium};
use crate::time::{Clock, Office};
use crate::turn::{Parts, TurnError, Turns};

pub use backstage::Backstage;
pub use cast::Cast;
pub use coverage::{Coverage, UNWALKED};
pub use play::Played;
pub use prove::{faults, opening};
pub use replay::{Differing, Replayed, replayed};
pub use speaker::{Arrives, Speaker};

/// The channels of a rehearsal, one for each medium, with what they can do. Only what is read on a screen has buttons.
pub const CHANNELS: [(ChannelName, Capabilities); 3] = [
    ("rehearsal-written", Capabilities { medium: Medium::Written, buttons: true, markup: Markup::Plain }),
    ("rehearsal-spoken", Capabilities { medium: Medium::Spoken, buttons: false, markup: Markup::Plain }),
    ("rehearsal-short", Capabilities { medium: Medium::Short, buttons: false, markup: Markup::Plain }),
];

/// What the chance of a rehearsal is drawn from, so that each reply of it is the same each time, to the last
/// confirmation number.
pub const SEED: [u8; 32] = *b"taxline rehearsal, the same each";

/// Where stories are played: the parts of the program that a conversation goes through.
pub struct Stage {
    pub turns: Turns,
    pub backstage: Arc<Backstage>,
    pub database: Database,
    pub ledger: Arc<Ledger>,
    pub identity: Identity,
    pub clock: Clock,
    pub office: Office,
}

/// Why a rehearsal could not be held.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    #[error("{place}: there is no demonstration account `{account}`; there are {}", known.join(", "))]
    AccountUnknown { place: String, account: String, known: Vec<String> },
    #[error("{place}: nobody of `{account}` is called `{person}`; there are {}", known.join(", "))]
    PersonUnknown { place: String, account: String, person: String, known: Vec<String> },
    #[error("{place}: a turn failed")]
    Turn { place: String, source: TurnError },
    #[error("the database failed")]
    Database(#[from] DbError),
    #[error("the account did not answer")]
    Account(#[from] BackendError),
    #[error("{place}: the conversation could not be linked to its account")]
    NotLinked { place: String },
    #[error("{place}: the taxpayer could not name the professional")]
    NotNamed { place: String },
}

impl Stage {
    /// What the stories that were played here have walked so far.
    #[must_use]
    pub fn walked(&self) -> BTreeSet<Walked> {
        self.backstage.walked()
    }

    /// Somebody who talks under `name`, linked to an account of their own that is as the demonstration account of the cast is.
    ///
    /// # Errors
    /// Where there is no such account or person, or the database does not answer.
    pub async fn speaker(&self, name: &str, cast: &Cast, language: Language, medium: Medium) -> Result<Speaker<'_>, RehearsalError> {
        let mut speaker = Speaker::new(self, channel(medium), name, language);
        speaker.code = self.link(name, cast, speaker.conversation()).await?;
        speaker.number = speaker.code.as_ref().map(|_| cast::number_of(name));
        Ok(speaker)
    }

    /// The same person at the door of another medium, who talks in a conversation of its own there.
    async fn door<'s>(&'s self, first: &Speaker<'s>, medium: Medium) -> Result<Speaker<'s>, RehearsalError> {
        let mut speaker = first.at(channel(medium));
        if let Some(code) = &speaker.code {
            self.link_door(speaker.name(), channel(medium), code, speaker.conversation()).await?;
        }
        speaker.ledger().await?;
        Ok(speaker)
    }

    /// Plays a story from its head to its end. One at a time: the clock belongs to the story.
    ///
    /// # Errors
    /// Where a turn fails. That it went another way than expected is no error.
    pub async fn play(&mut self, story: &Story) -> Result<Played, RehearsalError> {
        self.backstage.begin(story.without);
        let turns = self.turns_without(story.without);
        let turns = std::mem::replace(&mut self.turns, turns);
        let played = play::play(self, story).await;
        self.turns = turns;
        played
    }

    /// The turns of an office that did not set this up.
    fn turns_without(&self, lacking: Option<Lacking>) -> Turns {
        let never = || Week { days: Vec::new(), opens: Time::midnight(), closes: Time::midnight(), closed: Vec::new() };
        let parts = |parts: Parts| match lacking {
            Some(Lacking::Hours) => Parts { helpdesk: Hours::new(self.office.clone(), never(), |_| false), ..parts },
            Some(Lacking::Pages) => Parts { pages_url: None, ..parts },
            _ => parts,
        };
        self.turns.rehearsed(parts, Arc::clone(&self.backstage) as _)
    }
}

/// The channel of a rehearsal that has this medium.
fn channel(medium: Medium) -> ChannelName {
    CHANNELS.iter().find(|(_, can)| can.medium == medium).map_or(CHANNELS[0].0, |(channel, _)| channel)
}
