//! The background task that issues the notices about unpaid balances: a notice and demand after an assessment, then a reminder,
//! a second one, a notice of intent to levy and the final notice, five weeks apart each.
//!
//! It looks at every account once a day, a bounded number in a run, and goes on where it stopped. It may run twice and in several
//! copies: a notice is issued once, under the lock of its account. Nothing is issued where nothing is owed, or where payments on
//! their way would pay all of it; and while a plan is in effect, only the bill for tax that was assessed since it began.

use jiff::Span;

use super::{LADDER_DAYS, NoticeType, notice};
use crate::account::ledger::Ledger;
use crate::account::ledger::books::{Booked, BookedNotice, Books};
use crate::account::ledger::news::owe;
use crate::account::ledger::payment::Desk;
use crate::account::ledger::plan::booked::BookedPlan;
use crate::account::ledger::plan::new_tax::{Which, billed, unpaid};
use crate::account::ledger::posting::Posting;
use crate::account::ledger::processing::assessments;
use crate::account::{BackendError, News, Period};
use crate::db::record::{NoticeRow, RoundRow, accounts_after, insert_notice, put_round, round};
use crate::db::{Tx, ledger as rows};
use crate::ids::AccountId;
use crate::time::{Day, Instant};

/// Accounts that are read at once.
pub const BATCH_MAX: i64 = 100;
/// Batches of one run; the next run goes on.
pub const BATCHES_MAX: u32 = 20;
/// A demand goes out this long after the assessment, or after the day until which paying was in time.
const DEMAND_DAYS: i64 = 21;

/// What one run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Issued {
    pub notices: u32,
    /// Accounts that could not be looked at; each was logged, and the next day's round tries again.
    pub failed: u32,
    /// The round of the day is not at its end.
    pub more: bool,
}

impl Ledger {
    /// Issues the notices that are due on the office's day of `now`.
    ///
    /// # Errors
    /// Where the database does not say which accounts there are. An account that alone cannot be looked at is counted and does not
    /// stop others.
    pub async fn issue_notices(&self, now: Instant) -> Result<Issued, BackendError> {
        let mut issued = Issued::default();
        let day = self.desk.hours.today(now);
        for _ in 0..BATCHES_MAX {
            let batch = {
                let mut reader = self.database.reader().await?;
                let at = round(&mut reader).await?.filter(|row| row.day == day);
                if at.as_ref().is_some_and(|row| row.done) {
                    return Ok(issued);
                }
                let after = at.map_or(String::new(), |row| row.last_account);
                (accounts_after(&mut reader, &after, BATCH_MAX).await?, after)
            };
            let (accounts, after) = batch;
            for account in &accounts {
                match self.issue_to(account, now).await {
                    Ok(notices) => issued.notices += notices,
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "an account could not be looked at for notices");
                        issued.failed += 1;
                    }
                }
            }
            let last_account = accounts.last().map_or(after, |account| account.as_str().to_owned());
            let row = RoundRow { day, last_account, done: i64::try_from(accounts.len()).is_ok_and(|count| count < BATCH_MAX) };
            self.database.write(move |tx| Box::pin(async move { put_round(tx, &row).await })).await?;
        }
        issued.more = true;
        Ok(issued)
    }

    /// Looks first without a lock, because on most days nothing is due.
    async fn issue_to(&self, account: &AccountId, now: Instant) -> Result<u32, BackendError> {
        let books = self.books(account).await?;
        if due(&self.desk.over(&books, now)).is_empty() {
            return Ok(0);
        }
        let (ledger, account) = (self.clone(), account.clone());
        let work = async move |tx: &mut Tx| -> Result<u32, BackendError> {
            rows::lock_account(tx, &account).await?;
            let books = Books::load(tx, &ledger.vault, &account).await?;
            let mut issued = 0;
            for due in due(&ledger.desk.over(&books, now)) {
                if insert_notice(tx, &account, &due.notice).await? {
                    issued += 1;
                    owe(tx, &account, &due.news(), due.notice.day).await?;
                    for posting in &due.postings {
                        rows::insert_entry(tx, &account, &posting.entry()).await?;
                    }
                }
            }
            Ok(issued)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }
}

/// A notice that is due, and what is put on record with it.
struct Due {
    notice: NoticeRow,
    postings: Vec<Posting>,
    period: Period,
}

impl Due {
    fn news(&self) -> News {
        let NoticeRow { id, notice, day, .. } = &self.notice;
        News::NoticeIssued { notice: id.clone(), kind: notice.clone(), day: *day, period: Some(self.period) }
    }
}

/// The notices that are due on the day of the desk: at most one for each module.
fn due(desk: &Desk<'_>) -> Vec<Due> {
    let today = desk.hours.today(desk.now);
    let Some(plan) = desk.books.plans.iter().rfind(|plan| plan.is_in_effect(today)) else {
        return desk.books.modules.iter().filter_map(|booked| due_of(desk, booked, today, None)).collect();
    };
    unpaid(desk, plan, today, Which::All).into_iter().filter_map(|booked| due_of(desk, booked, today, Some(plan))).collect()
}

fn due_of(desk: &Desk<'_>, booked: &Booked, today: Day, plan: Option<&BookedPlan>) -> Option<Due> {
    let kind = next_step(&desk.books.notices, booked, today)?;
    let standing = booked.module.standing(desk.facts, today);
    if !desk.payable_of(booked, &standing).is_positive() {
        return None;
    }
    let amount = match plan {
        None => standing.payoff(),
        Some(_) if kind != NoticeType::Cp14 => return None,
        Some(plan) => billed(desk, booked, plan, today),
    };
    let notice = notice(booked.id.as_str(), Some(&booked.id), kind, today, amount);
    // A demand is for what is assessed, so what accrued by its day is put on record with it.
    let postings = match kind {
        NoticeType::Cp14 => assessments(booked, standing.charged, today, today, notice.id.as_str()),
        _ => Vec::new(),
    };
    Some(Due { notice, postings, period: booked.module.period() })
}

/// The next step of the ladder of a module, where its time has come.
fn next_step(notices: &[BookedNotice], booked: &Booked, today: Day) -> Option<NoticeType> {
    // Tax assessed later begins anew with a demand.
    let assessed = booked.assessed_on?;
    let on_ladder = notices.iter().filter(|notice| notice.row.module.as_ref() == Some(&booked.id) && notice.kind.step().is_some());
    let last = on_ladder.filter(|notice| notice.row.day >= assessed).max_by_key(|notice| (notice.row.day, notice.kind.step()));
    let (kind, since, days) = match last {
        None => (NoticeType::Cp14, assessed.max(booked.module.history().due), DEMAND_DAYS),
        Some(last) => (last.kind.followed_by()?, last.row.day, LADDER_DAYS),
    };
    (since.saturating_add(Span::new().days(days)) <= today).then_some(kind)
}
