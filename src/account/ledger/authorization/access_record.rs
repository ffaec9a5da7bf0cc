//! The record of who used an account by another right than the taxpayer's own: who, by which right, what, about which periods, when,
//! and how it ended.
//!
//! A command is recorded in its own transaction. A question is recorded before its answer is given, so that nothing is seen
//! without a record. A replay of a turn is the same access and is recorded once.

use serde::Serialize;

use super::super::Ledger;
use super::super::allowed::periods_of_query;
use super::records::{PERSON_NAME, PROFESSIONAL_NAME};
use crate::account::{AccessEnded, AccessView, Answer, BackendError, Command, Period, Query};
use crate::db::authorization::{AccessRow, accesses, record_access};
use crate::db::{DbError, Tx};
use crate::identity::{Access, Right};
use crate::ids::{AccountId, CommandId, PersonId, digest};
use crate::private::Private;
use crate::time::Instant;

/// Accesses that are shown at once.
pub const ACCESSES_SHOWN_MAX: i64 = 500;

/// How an access ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Ended {
    Answered,
    Done,
    Refused,
}

impl Ended {
    const fn text(self) -> &'static str {
        match self {
            Ended::Answered => "answered",
            Ended::Done => "done",
            Ended::Refused => "refused",
        }
    }
}

/// Somebody's use of an account.
#[derive(Clone, Debug)]
pub(in crate::account::ledger) struct Used<'a> {
    pub(in crate::account::ledger) person: &'a PersonId,
    pub(in crate::account::ledger) account: &'a AccountId,
    pub(in crate::account::ledger) right: &'a Right,
    pub(in crate::account::ledger) asked: Asked,
    pub(in crate::account::ledger) ended: Ended,
    pub(in crate::account::ledger) at: Instant,
}

impl Used<'_> {
    fn row(&self) -> AccessRow {
        let parts: [&[u8]; 6] = [
            self.account.as_str().as_bytes(),
            self.person.as_str().as_bytes(),
            self.asked.operation.as_bytes(),
            &self.asked.content,
            self.ended.text().as_bytes(),
            &self.at.millis().to_be_bytes(),
        ];
        let id = digest(&parts)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        AccessRow {
            id,
            person: self.person.clone(),
            right: self.right.stored(),
            operation: self.asked.operation.clone(),
            periods: self.asked.periods.clone(),
            outcome: self.ended.text().to_owned(),
            at: self.at,
            person_name: None,
            professional_name: None,
        }
    }

    /// Whether this is kept at all: the taxpayer's own use is not.
    const fn is_recorded(&self) -> bool {
        !matches!(self.right, Right::Own)
    }

    pub(in crate::account::ledger) async fn record(&self, tx: &mut Tx) -> Result<(), DbError> {
        if self.is_recorded() { record_access(tx, self.account, &self.row()).await } else { Ok(()) }
    }
}

/// What somebody asked or gave: its name, the periods that it named, and what tells it from another of that name.
#[derive(Clone, Debug)]
pub(in crate::account::ledger) struct Asked {
    operation: String,
    periods: String,
    content: Vec<u8>,
}

impl Asked {
    /// A question; two of the same moment are told apart by what they ask.
    fn query(query: &Query) -> Asked {
        let content = serde_json::to_vec(query).unwrap_or_default();
        Asked { operation: name(query, "query"), periods: periods_text(&periods_of_query(query)), content }
    }

    /// A command; its content may be private, and its id tells it from any other.
    pub(in crate::account::ledger) fn command(command: &Command, id: &CommandId) -> Asked {
        let periods = match command {
            Command::SchedulePayment { parts, .. } | Command::ChangePayment { parts, .. } => parts.iter().map(|part| part.period).collect(),
            _ => Vec::new(),
        };
        Asked { operation: name(command, "command"), periods: periods_text(&periods), content: id.as_str().as_bytes().to_vec() }
    }
}

/// The name of a query or a command, as its written form has it.
fn name(asked: &impl Serialize, tag: &str) -> String {
    let written = serde_json::to_value(asked).ok();
    written.and_then(|written| Some(written.get(tag)?.as_str()?.to_owned())).unwrap_or_default()
}

fn periods_text(periods: &[Period]) -> String {
    periods.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

impl Ledger {
    /// Records a question and how it ended: by the right that the person has now, or by the one they had where they have none
    /// any more. Where nothing was found out, there is nothing to record.
    pub(in crate::account::ledger) async fn record_question(
        &self,
        access: &Access,
        right: Option<&Right>,
        query: &Query,
        found: &Result<Answer, BackendError>,
        now: Instant,
    ) -> Result<(), BackendError> {
        let ended = match found {
            // That something is not there is an answer.
            Ok(_) | Err(BackendError::Unknown { .. }) => Ended::Answered,
            Err(BackendError::NotAllowed) => Ended::Refused,
            Err(_) => return Ok(()),
        };
        let used = Used {
            person: access.person(),
            account: access.account(),
            right: right.unwrap_or(access.right()),
            asked: Asked::query(query),
            ended,
            at: now,
        };
        let (account, row) = (used.account.clone(), used.row());
        Ok(self.database.write(move |tx| Box::pin(async move { record_access(tx, &account, &row).await })).await?)
    }

    /// The same as the taxpayer is shown it.
    pub(super) async fn access_views(&self, account: &AccountId, person: &PersonId) -> Result<Vec<AccessView>, BackendError> {
        self.accesses(account).await?.iter().map(|row| self.access_view(row, person)).collect()
    }

    fn access_view(&self, row: &AccessRow, person: &PersonId) -> Result<AccessView, BackendError> {
        let open = |purpose: &'static str, sealed: &Option<Vec<u8>>| sealed.as_deref().map(|name| self.vault.open_text(purpose, name));
        let name = open(PROFESSIONAL_NAME, &row.professional_name).or_else(|| open(PERSON_NAME, &row.person_name)).transpose();
        let ended = [Ended::Answered, Ended::Done, Ended::Refused].into_iter().find(|ended| ended.text() == row.outcome);
        let periods = row.periods.split_whitespace().map(|text| text.parse::<Period>().map_err(DbError::stored));
        Ok(AccessView {
            name: name.map_err(|error| BackendError::Unavailable(Box::new(error)))?.map(Private::into_revealed),
            role: row.right.role.clone(),
            operation: row.operation.clone(),
            periods: periods.collect::<Result<_, _>>()?,
            is_you: row.person == *person,
            ended: match ended.ok_or_else(|| DbError::stored("how an access ended"))? {
                Ended::Answered => AccessEnded::Answered,
                Ended::Done => AccessEnded::Done,
                Ended::Refused => AccessEnded::Refused,
            },
            at: row.at,
            day: self.desk.hours.today(row.at),
        })
    }

    /// Who used an account by another right than the taxpayer's own, latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn accesses(&self, account: &AccountId) -> Result<Vec<AccessRow>, BackendError> {
        Ok(accesses(&mut self.database.reader().await?, account, ACCESSES_SHOWN_MAX).await?)
    }
}
