//! Rehearsal: what a conversation designer runs over dialog files before anybody talks to them.
//!
//! [`faults`] proves the files; a [`Stage`] plays stories through the same turn that every door calls, on a set clock and on
//! demonstration accounts that each story has to itself, so that what is rehearsed is what people meet. Nothing here is part of
//! the service.

mod play;
mod prove;
mod speaker;

use std::sync::Arc;

use crate::account::BackendError;
use crate::account::ledger::Ledger;
use crate::db::{Database, DbError};
use crate::dialog::story::Story;
use crate::identity::{DemoHolder, Identity, Linking, Proof};
use crate::ids::{CommandId, ConversationId};
use crate::language::Language;
use crate::message::{Capabilities, ChannelName, Medium};
use crate::private::Private;
use crate::time::{Clock, Office};
use crate::turn::{TurnError, Turns};

pub use play::Played;
pub use prove::{faults, opening};
pub use speaker::{Arrives, Speaker};

/// The channels of a rehearsal, one for each medium, with what they can do. Only what is read on a screen has buttons.
pub const CHANNELS: [(ChannelName, Capabilities); 3] = [
    ("rehearsal-written", Capabilities { medium: Medium::Written, buttons: true }),
    ("rehearsal-spoken", Capabilities { medium: Medium::Spoken, buttons: false }),
    ("rehearsal-short", Capabilities { medium: Medium::Short, buttons: false }),
];

/// Where stories are played: the parts of the program that a conversation goes through.
pub struct Stage {
    pub turns: Turns,
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
    #[error("{place}: a turn failed")]
    Turn { place: String, source: TurnError },
    #[error("the database failed")]
    Database(#[from] DbError),
    #[error("the account did not answer")]
    Account(#[from] BackendError),
    #[error("{place}: the conversation could not be linked to its account")]
    NotLinked { place: String },
}

impl Stage {
    /// Somebody who talks under `name`; with `like`, linked to an account of their own that is as the demonstration account is.
    ///
    /// # Errors
    /// Where there is no such account, or the database does not answer.
    pub async fn speaker(&self, name: &str, like: Option<&str>, language: Language, medium: Medium) -> Result<Speaker<'_>, RehearsalError> {
        let channel = CHANNELS.iter().find(|(_, can)| can.medium == medium).map_or(CHANNELS[0].0, |(channel, _)| channel);
        let mut speaker = Speaker::new(self, channel, name, language);
        if let Some(like) = like {
            speaker.code = Some(self.link(name, like, speaker.conversation()).await?);
        }
        Ok(speaker)
    }

    async fn link(&self, name: &str, like: &str, conversation: &ConversationId) -> Result<Private<String>, RehearsalError> {
        let now = self.clock.now();
        let Some(account) = self.ledger.seed_copy(like, name, now).await? else {
            let known = crate::account::ledger::demo::demo_accounts().into_iter().map(|account| account.id.into_owned()).collect();
            return Err(RehearsalError::AccountUnknown { place: name.to_owned(), account: like.to_owned(), known });
        };
        let id = account.account();
        let person = Identity::demo_holder(&id);
        let (name_of, code) = (account.holder.as_ref(), Some(account.link_code.as_ref()));
        let holder = DemoHolder { person, name: name_of, account: id, right: account.right.clone(), code };
        self.identity.grant_demo_right(&self.database, holder, now).await?;
        let command = CommandId::derived(&[b"rehearsal", name.as_bytes()]);
        let code = account.link_code.into_owned();
        let proof = Proof::Code(Private::new(code.clone()));
        match self.identity.link(&self.database, &command, conversation, &proof, now).await? {
            Linking::Linked => Ok(Private::new(code)),
            Linking::Wrong | Linking::Locked => Err(RehearsalError::NotLinked { place: name.to_owned() }),
        }
    }

    /// Plays a story from its head to its end. One at a time: the clock belongs to the story.
    ///
    /// # Errors
    /// Where a turn fails. That it went another way than expected is no error.
    pub async fn play(&mut self, story: &Story) -> Result<Played, RehearsalError> {
        play::play(self, story).await
    }
}
