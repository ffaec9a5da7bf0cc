//! What the service does for a person beside the account, as queries and commands that dialog files name.
//!
//! A question is asked of the rooms that keep the answer. A deed is recorded as an intent before it is done, like any command, and is
//! done by an id: however often it is done again after a crash, it is done once.

mod accounts;
mod bank_link;
mod continuing;
mod helpdesk;
mod kept;
mod preferences;

use serde::{Deserialize, Serialize};

use crate::account::{Record, Value};
use crate::dialog::{Unanswered, Undone};
use crate::helpdesk::Kind;
use crate::ids::{AccountId, CommandId, ConversationId, PaymentId, PersonId};
use crate::notification::NewsWish;
use crate::private::shown_by_name;

use super::super::TurnError;
use super::super::stored::ReadResult;
use super::{Running, Stop};
use helpdesk::Leaving;
use preferences::Wish;

/// What a dialog asks of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    Accounts,
    Links,
    Helpdesk,
    Preferences,
    MyData,
}

impl Question {
    pub(super) fn named(name: &str) -> Option<Question> {
        Some(match name {
            "accounts" => Question::Accounts,
            "links" => Question::Links,
            "helpdesk" => Question::Helpdesk,
            "preferences" => Question::Preferences,
            "my_data" => Question::MyData,
            _ => return None,
        })
    }
}

/// What a dialog has the service do.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
pub(in crate::turn) enum Deed {
    SwitchAccount {
        account: AccountId,
    },
    EndLink {
        link: ConversationId,
    },
    Leave {
        leaving: Leaving,
    },
    Choose {
        wish: Wish,
    },
    /// No news here that asks nothing, or news again: whoever speaks, and of a known person everywhere.
    News {
        to: NewsWish,
    },
    /// Ends every link of the person, and lets none be made.
    Lock,
    EraseMyData,
    ExportMyData,
    /// Makes a one-time link to the page on which a bank account is entered.
    BankLink,
    ContinueElsewhere,
    ContinueHere {
        code: String,
    },
}

shown_by_name!(Deed);

impl Deed {
    /// The deed of this name, for a dialog. The proofs over the files see to it that its arguments are there.
    pub(super) fn named(name: &str, arguments: &Record, dialog: &str) -> Option<Deed> {
        Some(match name {
            "switch_account" => Deed::SwitchAccount { account: AccountId::from_stored(text(arguments, "account")?) },
            "end_link" => Deed::EndLink { link: ConversationId::from_stored(text(arguments, "link")?) },
            "report_payment" => {
                Deed::Leave { leaving: Leaving::PaymentNotMine { payment: PaymentId::from_stored(text(arguments, "payment")?) } }
            }
            "leave_feedback" => Deed::Leave { leaving: Leaving::Feedback { words: text(arguments, "words")? } },
            "ask_call_back" => {
                Deed::Leave { leaving: Leaving::CallBack { phone: text(arguments, "phone")?, when: text(arguments, "when")? } }
            }
            "leave_request" | "leave_request_for" => {
                let period = match arguments.get("period") {
                    Some(Value::Period(period)) => Some(*period),
                    None => None,
                    // A ticket without its year is another one.
                    Some(_) => return None,
                };
                Deed::Leave { leaving: Leaving::Request { dialog: dialog.to_owned(), words: text(arguments, "words")?, period } }
            }
            "set_confirmations" => Deed::Choose { wish: Wish::Confirmations { by: text(arguments, "by")? } },
            "set_news" => Deed::Choose { wish: Wish::News { to: text(arguments, "to")? } },
            "set_email" => Deed::Choose { wish: Wish::Email { address: text(arguments, "address")? } },
            "stop_news" => Deed::News { to: NewsWish::Off },
            "start_news" => Deed::News { to: NewsWish::On },
            "lock_account" => Deed::Lock,
            "erase_my_data" => Deed::EraseMyData,
            "export_my_data" => Deed::ExportMyData,
            "bank_link" => Deed::BankLink,
            "continue_elsewhere" => Deed::ContinueElsewhere,
            "continue_here" => Deed::ContinueHere { code: text(arguments, "code")? },
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
            (Question::Helpdesk, _) => Ok(Ok(self.helpdesk())),
            (Question::MyData, person) => self.my_data(person).await.map(Ok),
            (Question::Preferences, Some(person)) => self.preferences(person).await.map(Ok),
            (Question::Accounts | Question::Links | Question::Preferences, None) => Ok(Err(Unanswered::NotAllowed)),
        }
    }

    pub(super) async fn serve(
        &mut self,
        id: &CommandId,
        step: i64,
        deed: Deed,
        person: Option<PersonId>,
    ) -> Result<Result<Record, Undone>, Stop> {
        if let Some(declined) = self.inner.onlooker.as_ref().and_then(|onlooker| onlooker.declines()) {
            return Ok(Err(Undone::Declined(declined)));
        }
        match (deed, person) {
            (Deed::SwitchAccount { account }, Some(_)) => self.switch_account(step, &account).await,
            (Deed::EndLink { link }, Some(person)) => self.end_link(step, &person, &link).await,
            (Deed::Leave { leaving }, person) => self.leave(id, leaving, person).await,
            (Deed::Choose { wish }, Some(person)) => self.choose_preference(wish, &person).await,
            (Deed::News { to }, person) => self.choose_news(to, person.as_ref()).await,
            (Deed::Lock, Some(person)) => self.lock(id, step, person).await,
            (Deed::EraseMyData, Some(person)) => self.erase_my_data(step, person).await,
            (Deed::ExportMyData, Some(_)) => self.export_my_data().await,
            (Deed::BankLink, Some(_)) => self.bank_link(id).await,
            (Deed::ContinueElsewhere, Some(person)) => self.continue_elsewhere(id, person).await,
            (Deed::ContinueHere { code }, Some(person)) => self.continue_here(id, step, &code, person).await,
            (
                Deed::SwitchAccount { .. }
                | Deed::EndLink { .. }
                | Deed::Choose { .. }
                | Deed::Lock
                | Deed::EraseMyData
                | Deed::ExportMyData
                | Deed::BankLink
                | Deed::ContinueElsewhere
                | Deed::ContinueHere { .. },
                None,
            ) => Ok(Err(not_allowed())),
        }
    }

    /// The access has ended by what was done. The dialog that did it is let finish: it has nothing of the account to say any more.
    async fn end_standing(&mut self, step: i64) -> Result<(), Stop> {
        let assurance = self.context.assurance;
        self.renew_standing(step).await?;
        self.context.assurance = assurance;
        Ok(())
    }

    /// Ends every link of a person under the number of a ticket, which an operator unlocks them by.
    async fn lock(&mut self, id: &CommandId, step: i64, person: PersonId) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let mut told = self.ticket(id, self.new_ticket(Kind::Locked, String::new(), Some(person.clone()))).await?;
        if let Ok(Some(Value::Digits(number))) = told.as_ref().map(|told| told.get("number")) {
            // Another chat of theirs may have been faster: what unlocks them is told.
            let number = parts.identity.lock(&parts.database, &person, number, self.context.now).await?;
            told = told.map(|told| told.with("number", Value::Digits(number)));
        }
        self.forget_interrupted();
        self.end_standing(step).await?;
        Ok(told)
    }
}

/// Nobody is known for whom it could be done.
const fn not_allowed() -> Undone {
    Undone::Refused(crate::account::Refusal::NotAllowed)
}
