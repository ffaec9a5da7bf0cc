//! What the service does for a person beside the account, as queries and commands that dialog files name.
//!
//! A question is asked of the rooms that keep the answer. A deed is recorded as an intent before it is done, like any command, and is
//! done by an id: however often it is done again after a crash, it is done once.

mod accounts;

use serde::{Deserialize, Serialize};

use crate::account::{Record, Value};
use crate::dialog::{Unanswered, Undone};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId};

use super::super::TurnError;
use super::super::stored::ReadResult;
use super::{Running, Stop};

/// What a dialog asks of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Accounts,
    Links,
}

impl Question {
    pub(super) fn named(name: &str) -> Option<Question> {
        Some(match name {
            "accounts" => Question::Accounts,
            "links" => Question::Links,
            _ => return None,
        })
    }
}

/// What a dialog has the service do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub(in crate::turn) enum Deed {
    SwitchAccount { account: AccountId },
    EndLink { link: ConversationId },
}

impl Deed {
    /// The deed of this name. The proofs over the files see to it that its arguments are there.
    pub(super) fn named(name: &str, arguments: &Record) -> Option<Deed> {
        Some(match name {
            "switch_account" => Deed::SwitchAccount { account: AccountId::from_stored(text(arguments, "account")?) },
            "end_link" => Deed::EndLink { link: ConversationId::from_stored(text(arguments, "link")?) },
            _ => return None,
        })
    }
}

fn text(arguments: &Record, name: &str) -> Option<String> {
    match arguments.get(name) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

impl Running<'_> {
    pub(super) async fn ask_beside(&self, question: Question) -> Result<ReadResult, TurnError> {
        let person = self.run.standing.access().map(|access| access.person());
        match (question, person) {
            (Question::Accounts, Some(person)) => self.accounts(person).await,
            (Question::Links, Some(person)) => self.links(person).await.map(Ok),
            (Question::Accounts | Question::Links, None) => Ok(Err(Unanswered::NotAllowed)),
        }
    }

    pub(super) async fn serve(
        &mut self,
        _id: &CommandId,
        step: i64,
        deed: Deed,
        person: Option<PersonId>,
    ) -> Result<Result<Record, Undone>, Stop> {
        match (deed, person) {
            (Deed::SwitchAccount { account }, Some(_)) => self.switch_account(step, &account).await,
            (Deed::EndLink { link }, Some(person)) => self.end_link(step, &person, &link).await,
            (Deed::SwitchAccount { .. } | Deed::EndLink { .. }, None) => Ok(Err(not_allowed())),
        }
    }
}

/// Nobody is known for whom it could be done.
const fn not_allowed() -> Undone {
    Undone::Refused(crate::account::Refusal::NotAllowed)
}
