//! The record of who used an account by another right than the taxpayer's own: who, by which right, what, when, and how it ended.
//!
//! A command is recorded in its own transaction. A question is recorded before its answer is given, so that nothing is seen
//! without a record. A replay of a turn is the same access and is recorded once.

use serde::Serialize;

use super::super::Ledger;
use super::super::allowed::may_ask;
use crate::account::{BackendError, Query};
use crate::db::authorization::{AccessRow, accesses, record_access};
use crate::db::{DbError, Tx};
use crate::identity::{Access, Right};
use crate::ids::{AccountId, PersonId, digest};
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
    pub(in crate::account::ledger) operation: String,
    pub(in crate::account::ledger) ended: Ended,
    pub(in crate::account::ledger) at: Instant,
}

impl Used<'_> {
    fn row(&self) -> AccessRow {
        let parts: [&[u8]; 5] = [
            self.account.as_str().as_bytes(),
            self.person.as_str().as_bytes(),
            self.operation.as_bytes(),
            self.ended.text().as_bytes(),
            &self.at.millis().to_be_bytes(),
        ];
        let id = digest(&parts)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        AccessRow {
            id,
            person: self.person.clone(),
            right: self.right.stored(),
            operation: self.operation.clone(),
            outcome: self.ended.text().to_owned(),
            at: self.at,
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

/// The name of a query or a command, as its written form has it, and nothing of its content.
pub(in crate::account::ledger) fn operation(asked: &impl Serialize, tag: &str) -> String {
    let written = serde_json::to_value(asked).ok();
    written.and_then(|written| Some(written.get(tag)?.as_str()?.to_owned())).unwrap_or_default()
}

impl Ledger {
    /// Records a question: by the right that the person has now, or by the one they had where they have none any more.
    pub(in crate::account::ledger) async fn record_question(
        &self,
        access: &Access,
        right: Option<&Right>,
        query: &Query,
        now: Instant,
    ) -> Result<(), BackendError> {
        let is_allowed = right.is_some_and(|right| may_ask(right, access.assurance(), query).is_ok());
        let used = Used {
            person: access.person(),
            account: access.account(),
            right: right.unwrap_or(access.right()),
            operation: operation(query, "query"),
            ended: if is_allowed { Ended::Answered } else { Ended::Refused },
            at: now,
        };
        let (account, row) = (used.account.clone(), used.row());
        Ok(self.database.write(move |tx| Box::pin(async move { record_access(tx, &account, &row).await })).await?)
    }

    /// Who used an account by another right than the taxpayer's own, latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn accesses(&self, account: &AccountId) -> Result<Vec<AccessRow>, BackendError> {
        Ok(accesses(&mut self.database.reader().await?, account, ACCESSES_SHOWN_MAX).await?)
    }
}
