//! The background task that tends the plans in effect: it schedules instalments that are paid by direct debit, finds what was not
//! kept, sends the notice of intent to end the plan, sees what was cured, and ends plans.
//!
//! It has no input but the time, may run twice and in several copies. It looks first without a lock, because on most days there is
//! nothing to do; what it does it decides again under the lock of the account, and each change asks for the state it changes.
//!
//! Decisions where the sources leave room: a plan is complete when nothing has been owed for the time in which a bank may still
//! return the last payment; an instalment is scheduled once, and what the bank returned is never debited again by itself.

use jiff::Span;

use super::super::books::{Books, status_text as payment_status_text};
use super::super::calendar::Calendar;
use super::super::news::owe;
use super::super::notice::{CURE_DAYS, NoticeType, PLAN_TERMINATION_DAYS, notice};
use super::super::payment::kind::kind_text;
use super::super::payment::{Desk, writing::free_confirmation};
use super::super::{Ledger, what_if};
use super::booked::{BookedPlan, PlanBreach, status_text};
use super::broken::broken;
use super::command::close;
use super::schedule;
use crate::account::{BackendError, DefaultReason, InstalmentStatus, News, PaymentKind, PaymentStatus, PlanStatus};
use crate::db::payment::{PartRow, PaymentRow, insert_payment};
use crate::db::plan::{InstalmentRow, accounts_on_plan, insert_instalment, move_plan};
use crate::db::record::insert_notice;
use crate::db::{DbError, Tx, ledger as rows};
use crate::ids::{AccountId, CommandId, PaymentId};
use crate::money::Money;
use crate::time::Day;
use crate::time::Instant;

/// Accounts that are read at once.
pub const BATCH_MAX: i64 = 100;
/// An instalment by direct debit is scheduled this many days before its day.
pub const SCHEDULED_DAYS_AHEAD: i64 = 10;
/// A bank may return a debit for so many business days after its day.
pub const RETURN_BUSINESS_DAYS: u32 = 2;

/// What one run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tended {
    /// Payments that were scheduled for instalments.
    pub scheduled: u32,
    pub defaulted: u32,
    pub cured: u32,
    pub terminated: u32,
    pub completed: u32,
    /// Accounts that could not be tended; each was logged, and the next run tries again.
    pub failed: u32,
}

/// What a plan needs.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Care {
    /// A payment for the instalment of this number.
    Schedule {
        number: usize,
        day: Day,
    },
    Default(DefaultReason),
    Cure,
    Terminate,
    Complete,
}

impl Ledger {
    /// Tends every plan in effect on the office's day of `now`.
    ///
    /// # Errors
    /// Where the database does not say which accounts have a plan. An account that alone cannot be tended is counted and does not
    /// stop others.
    pub async fn tend_plans(&self, now: Instant) -> Result<Tended, BackendError> {
        let mut tended = Tended::default();
        let mut after = String::new();
        // Every batch begins after the account that the last one ended with, so this ends with the last account.
        loop {
            let accounts = {
                let mut reader = self.database.reader().await?;
                accounts_on_plan(&mut reader, &after, BATCH_MAX).await?
            };
            let Some(last) = accounts.last() else { break };
            after = last.as_str().to_owned();
            for account in &accounts {
                match self.tend(account, now).await {
                    Ok(care) => care.iter().for_each(|care| tended.count(care)),
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "a payment plan could not be tended");
                        tended.failed += 1;
                    }
                }
            }
        }
        Ok(tended)
    }

    async fn tend(&self, account: &AccountId, now: Instant) -> Result<Vec<Care>, BackendError> {
        let books = self.books(account).await?;
        if needed(&self.desk.over(&books, now)).is_empty() {
            return Ok(Vec::new());
        }
        let (ledger, account) = (self.clone(), account.clone());
        let work = async move |tx: &mut Tx| -> Result<Vec<Care>, BackendError> {
            rows::lock_account(tx, &account).await?;
            let books = Books::load(tx, &ledger.vault, &account).await?;
            let desk = ledger.desk.over(&books, now);
            let mut done = Vec::new();
            for care in needed(&desk) {
                if let Some(plan) = books.open_plan()
                    && take_care(tx, &desk, &account, plan, &care).await?
                {
                    done.push(care);
                }
            }
            Ok(done)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }
}

impl Tended {
    const fn count(&mut self, care: &Care) {
        match care {
            Care::Schedule { .. } => self.scheduled += 1,
            Care::Default(_) => self.defaulted += 1,
            Care::Cure => self.cured += 1,
            Care::Terminate => self.terminated += 1,
            Care::Complete => self.completed += 1,
        }
    }
}

/// What the plan in effect needs on the day of the desk.
fn needed(desk: &Desk<'_>) -> Vec<Care> {
    let today = desk.hours.today(desk.now);
    let Some(plan) = desk.books.open_plan() else { return Vec::new() };
    if is_complete(desk, today) {
        return vec![Care::Complete];
    }
    let mut needed = Vec::new();
    match (plan.default, broken(desk, plan, today)) {
        (None, Some(reason)) => needed.push(Care::Default(reason)),
        (Some(_), None) => needed.push(Care::Cure),
        (Some(default), Some(_)) if default.ends_on() <= today => return vec![Care::Terminate],
        (Some(_), Some(_)) | (None, None) => {}
    }
    needed.extend(to_schedule(desk, plan, today));
    needed
}

impl PlanBreach {
    /// The day on which the plan ends where the default was not cured: the one that its notice tells.
    fn ends_on(self) -> Day {
        self.cure_by.saturating_add(Span::new().days(PLAN_TERMINATION_DAYS - CURE_DAYS))
    }
}

/// Whether nothing is owed or on its way, and no payment can be returned any more.
fn is_complete(desk: &Desk<'_>, today: Day) -> bool {
    let owed: Money = desk.books.modules.iter().map(|booked| booked.module.standing(desk.facts, today).payoff()).sum();
    let settled = |day: Day| Calendar::FederalReserve.business_days_after(day, RETURN_BUSINESS_DAYS) < today;
    let settles = |status: PaymentStatus, day: Day| match status {
        PaymentStatus::Scheduled | PaymentStatus::Pending => false,
        PaymentStatus::Processed => settled(day),
        PaymentStatus::Canceled | PaymentStatus::Returned => true,
    };
    let pays_debt = |kind: PaymentKind| matches!(kind, PaymentKind::BalanceDue | PaymentKind::PaymentPlan);
    let mut payments = desk.books.payments.iter().map(|payment| &payment.view).filter(|view| pays_debt(view.kind));
    owed.is_zero() && payments.all(|view| settles(view.status, view.day))
}

/// The first instalment by direct debit whose time to be scheduled has come, on its day or, where that is past, as soon as can be.
/// What is left for the next one is known only after it, so that one waits for the next run.
fn to_schedule(desk: &Desk<'_>, plan: &BookedPlan, today: Day) -> Option<Care> {
    let days = desk.hours.payment_days(desk.now);
    let until = today.saturating_add(Span::new().days(SCHEDULED_DAYS_AHEAD));
    if plan.bank_account.as_ref().is_none_or(|bank| desk.books.bank_account(bank).is_none()) {
        return None;
    }
    let is_linked = |number: usize| {
        desk.books.plan_record.instalments.iter().any(|row| row.plan == plan.id && usize::try_from(row.number) == Ok(number))
    };
    let begun = schedule::begun(desk, plan, today);
    let is_unpaid = |number: usize| {
        let status = begun.get(number - 1).map(|instalment| instalment.status);
        !matches!(status, Some(InstalmentStatus::Paid | InstalmentStatus::PaidLate | InstalmentStatus::UnderWay))
    };
    let all = (1..).map(|number| (number, plan.days().day(number - 1))).take_while(|(_, day)| *day <= until);
    let mut open = all.filter(|(number, _)| !is_linked(*number) && is_unpaid(*number));
    open.next().map(|(number, day)| Care::Schedule { number, day: day.max(days.first) })
}

/// Does it; says whether there was something to do.
async fn take_care(tx: &mut Tx, desk: &Desk<'_>, account: &AccountId, plan: &BookedPlan, care: &Care) -> Result<bool, BackendError> {
    let today = desk.hours.today(desk.now);
    match care {
        Care::Schedule { number, day } => schedule(tx, desk, account, plan, *number, *day).await,
        Care::Default(reason) => {
            let cure_by = today.saturating_add(Span::new().days(CURE_DAYS));
            let default = Some(PlanBreach { reason: *reason, cure_by });
            let moved = BookedPlan { status: PlanStatus::Defaulted, default, ..plan.clone() };
            change(tx, plan, &moved).await?;
            let owed: Money = desk.books.modules.iter().map(|booked| booked.module.standing(desk.facts, today).payoff()).sum();
            insert_notice(tx, account, &notice(&plan.id, None, NoticeType::Cp523, today, owed)).await?;
            Ok(tell(tx, account, &News::PlanDefaulted { reason: *reason, cure_by }, today).await?)
        }
        Care::Cure => {
            let moved = BookedPlan { status: PlanStatus::Active, default: None, ..plan.clone() };
            change(tx, plan, &moved).await?;
            Ok(tell(tx, account, &News::PlanRestored, today).await?)
        }
        Care::Terminate => {
            close(tx, desk, plan, PlanStatus::Terminated).await?;
            Ok(tell(tx, account, &News::PlanTerminated, today).await?)
        }
        Care::Complete => {
            close(tx, desk, &BookedPlan { default: None, ..plan.clone() }, PlanStatus::Completed).await?;
            Ok(tell(tx, account, &News::PlanCompleted, today).await?)
        }
    }
}

async fn change(tx: &mut Tx, from: &BookedPlan, to: &BookedPlan) -> Result<(), DbError> {
    if move_plan(tx, status_text(from.status), &to.row()).await? {
        Ok(())
    } else {
        Err(DbError::stored("a payment plan changed under the lock of its account"))
    }
}

async fn tell(tx: &mut Tx, account: &AccountId, news: &News, today: Day) -> Result<bool, DbError> {
    owe(tx, account, news, today).await.map(|()| true)
}

/// Schedules the payment of an instalment: the monthly amount, or what is left where that is less.
async fn schedule(
    tx: &mut Tx,
    desk: &Desk<'_>,
    account: &AccountId,
    plan: &BookedPlan,
    number: usize,
    day: Day,
) -> Result<bool, BackendError> {
    let Some(bank_account) = plan.bank_account.clone() else { return Ok(false) };
    let parts = parts(desk, plan.monthly, day);
    let amount: Money = parts.iter().map(|part| part.amount).sum();
    if parts.is_empty() {
        return Ok(false);
    }
    let number = i64::try_from(number).map_err(DbError::stored)?;
    let command = CommandId::derived(&[b"instalment", plan.id.as_bytes(), &number.to_be_bytes()]);
    let payment = PaymentRow {
        id: PaymentId::derived(&[command.as_str().as_bytes()]),
        kind: kind_text(PaymentKind::PaymentPlan).to_owned(),
        parts,
        bank_account,
        amount,
        day,
        status: payment_status_text(PaymentStatus::Scheduled).to_owned(),
        confirmation: free_confirmation(tx, &command).await?,
        scheduled_at: desk.now,
        changed_at: desk.now,
    };
    insert_payment(tx, account, &payment).await?;
    insert_instalment(tx, &InstalmentRow { plan: plan.id.clone(), number, payment: payment.id }).await?;
    Ok(true)
}

/// What the payment of an instalment pays: the oldest module first, none more than what payments under way leave of it.
fn parts(desk: &Desk<'_>, amount: Money, day: Day) -> Vec<PartRow> {
    let debts = what_if::debts_after_all_under_way(desk, day);
    let shares = debts.divide(day, amount);
    let module = |place: usize| desk.books.module(debts.modules()[place].period()).map(|booked| booked.id.clone());
    shares.iter().filter_map(|share| Some(PartRow { module: module(share.place)?, amount: share.amount, designation: None })).collect()
}
