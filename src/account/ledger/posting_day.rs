//! A posting day: penalties and interest of every module are put on record as of that day.
//!
//! What is owed on a day is computed whenever it is asked for; a posting day writes down the differences since the last time, as
//! the transcript of an account shows them. Accounts are met in the order of their ids, a page of them in each transaction, which
//! also says how far the day is: so a run that was stopped goes on where it was, two runs at once share the work, no module is
//! assessed twice for one day, and memory holds one page. An account that is opened while it runs is met by the next one.

use std::collections::BTreeMap;

use super::Ledger;
use super::books::{Booked, Parts};
use super::plan::booked::BookedPlan;
use super::processing::assessments;
use crate::account::BackendError;
use crate::db::ach::take_turn;
use crate::db::ledger::{self as rows, ModuleRow};
use crate::db::posting_day::{self, PostingDayRow, Span};
use crate::db::{DbError, Tx};
use crate::ids::AccountId;
use crate::time::{Day, Instant};

/// Accounts of one transaction. Whoever pays at that moment waits for one such page, some ten milliseconds.
pub const ACCOUNTS_AT_ONCE: i64 = 200;

const RUNNING: &str = "running";
const DONE: &str = "done";

/// How far a posting day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub accounts: i64,
    /// Modules that were computed.
    pub modules: i64,
    /// Entries that were posted.
    pub entries: i64,
    pub is_done: bool,
}

/// Why a day cannot be posted.
#[derive(Debug, thiserror::Error)]
pub enum PostingDayError {
    #[error("{day} is after today, {today}; what accrues by then is not charged yet")]
    NotYet { day: Day, today: Day },
    #[error("{latest} was posted already, and what was posted is never taken back to {day}")]
    Before { day: Day, latest: Day },
    #[error("the ledger did not answer")]
    Ledger(#[from] BackendError),
}

impl From<DbError> for PostingDayError {
    fn from(error: DbError) -> PostingDayError {
        PostingDayError::Ledger(error.into())
    }
}

impl Ledger {
    /// Begins a posting day, or finds it begun.
    ///
    /// # Errors
    /// Where the day has not come yet, a later one was posted, or the database does not answer.
    pub async fn begin_posting_day(&self, day: Day, now: Instant) -> Result<(), PostingDayError> {
        let today = self.desk.hours.today(now);
        if day > today {
            return Err(PostingDayError::NotYet { day, today });
        }
        let row = PostingDayRow { day, state: RUNNING.to_owned(), after: String::new(), accounts: 0, modules: 0, entries: 0 };
        let work = async move |tx: &mut Tx| {
            if let Some(latest) = posting_day::latest(tx).await?.filter(|latest| *latest > day) {
                return Err(PostingDayError::Before { day, latest });
            }
            posting_day::begin(tx, &row, now).await?;
            Ok(())
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    /// Posts the next page of accounts of a day that was begun, and says how far the day is.
    ///
    /// # Errors
    /// Where the database does not answer; the page is done again by the next call.
    pub async fn post_page(&self, day: Day, accounts_at_once: i64, now: Instant) -> Result<Progress, PostingDayError> {
        let ledger = self.clone();
        let work = async move |tx: &mut Tx| {
            let row = posting_day::lock(tx, day, now).await?.ok_or_else(|| DbError::stored("a posting day that was not begun"))?;
            let row = if row.state == DONE { row } else { ledger.next_page(tx, row, accounts_at_once, now).await? };
            Ok(Progress { accounts: row.accounts, modules: row.modules, entries: row.entries, is_done: row.state == DONE })
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    async fn next_page(&self, tx: &mut Tx, before: PostingDayRow, limit: i64, now: Instant) -> Result<PostingDayRow, BackendError> {
        let accounts = posting_day::accounts_after(tx, &before.after, limit).await?;
        let Some(last) = accounts.last().cloned() else {
            let row = PostingDayRow { state: DONE.to_owned(), ..before };
            posting_day::advance(tx, &row).await?;
            return Ok(row);
        };
        let span = Span { after: before.after.clone(), last };
        // Whoever locks many accounts takes turns with the others that do.
        take_turn(tx).await?;
        // From here on nothing about these accounts changes but by us.
        posting_day::lock_accounts(tx, &span).await?;
        let (mut modules, mut entries) = (0, 0);
        for (account, page) in pages(tx, &span).await? {
            for module in &page.modules {
                modules += 1;
                entries += self.assess(tx, &account, module, &page.parts, before.day, now).await?;
            }
        }
        let row = PostingDayRow {
            after: span.last.as_str().to_owned(),
            accounts: before.accounts + i64::try_from(accounts.len()).unwrap_or(i64::MAX),
            modules: before.modules + modules,
            entries: before.entries + entries,
            ..before
        };
        posting_day::advance(tx, &row).await?;
        Ok(row)
    }

    /// Posts what a module was charged by `day` and has not on record; gives the number of entries.
    async fn assess(
        &self,
        tx: &mut Tx,
        account: &AccountId,
        row: &ModuleRow,
        parts: &Parts,
        day: Day,
        now: Instant,
    ) -> Result<i64, BackendError> {
        let booked: Booked = parts.booked(row)?;
        let standing = booked.module.standing(&self.desk.facts, day);
        let mut posted = 0;
        for posting in assessments(&booked, standing.charged, day, self.desk.hours.today(now), &format!("posting day {day}")) {
            rows::insert_entry(tx, account, &posting.entry()).await?;
            posted += 1;
        }
        Ok(posted)
    }
}

/// One account of a page.
#[derive(Default)]
struct OfAccount {
    modules: Vec<ModuleRow>,
    parts: Parts,
}

/// What a page needs of its accounts: one statement for each table.
async fn pages(tx: &mut Tx, span: &Span) -> Result<BTreeMap<AccountId, OfAccount>, DbError> {
    let mut page: BTreeMap<AccountId, OfAccount> = BTreeMap::new();
    for (account, row) in posting_day::modules(tx, span).await? {
        page.entry(account).or_default().modules.push(row);
    }
    for (account, row) in posting_day::receivable(tx, span).await? {
        page.entry(account).or_default().parts.receivable.push(row);
    }
    for (account, row) in posting_day::notices(tx, span).await? {
        page.entry(account).or_default().parts.notices.push(row);
    }
    for (account, row) in posting_day::plans(tx, span).await? {
        page.entry(account).or_default().parts.plans.push(BookedPlan::from_row(row)?);
    }
    Ok(page)
}
