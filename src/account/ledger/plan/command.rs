//! Beginning, revising and ending a plan. The ladder is read first; after it nothing may fail but the database.

use super::super::books::status_text as payment_status_text;
use super::super::command::Given;
use super::super::notice::{NoticeType, notice};
use super::super::payment::{AMOUNT_TOO_LARGE, Desk};
use super::super::posting::{Code, Posting};
use super::super::what_if::debts;
use super::booked::{BookedPlan, status_text};
use super::counter::terms;
use super::offer::{Applicant, NotOffered, Offer, PlanWish};
use crate::account::{Outcome, PaymentStatus, PlanKind, PlanPaidBy, PlanStatus, Refusal};
use crate::db::ledger::insert_entry;
use crate::db::payment::move_payment;
use crate::db::plan::{insert_plan, move_plan};
use crate::db::record::{NoticeRow, insert_notice};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, BankAccountId, EntryId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// A plan as a command asks for it.
#[derive(Clone, Copy, Debug)]
pub(in crate::account::ledger) struct Asked<'a> {
    pub(in crate::account::ledger) kind: PlanKind,
    pub(in crate::account::ledger) monthly: Money,
    pub(in crate::account::ledger) month_day: i8,
    pub(in crate::account::ledger) direct_debit: Option<&'a BankAccountId>,
}

/// What is written for a plan that begins.
struct Begun {
    plan: BookedPlan,
    fee: Option<Posting>,
    /// Of the first instalment (CP521).
    reminder: NoticeRow,
}

/// Begins a plan where none is in effect.
pub(in crate::account::ledger) async fn start(tx: &mut Tx, desk: &Desk<'_>, given: &Given, asked: &Asked<'_>) -> Result<Outcome, DbError> {
    let today = desk.hours.today(desk.now);
    let applicant = Applicant::new(desk, today, debts(desk, today).0);
    match decide(desk, &applicant, given, asked) {
        Err(refusal) => Ok(Outcome::Refused { refusal }),
        Ok(begun) => {
            write(tx, &given.account, &begun).await?;
            Ok(Outcome::PlanStarted { plan: terms(desk, &begun.plan) })
        }
    }
}

/// Ends the plan in effect and begins another one on the same day.
pub(in crate::account::ledger) async fn revise(tx: &mut Tx, desk: &Desk<'_>, given: &Given, asked: &Asked<'_>) -> Result<Outcome, DbError> {
    let Some(before) = desk.books.open_plan() else { return Ok(Outcome::Refused { refusal: Refusal::NoPlanInEffect }) };
    match decide(desk, &desk.applicant(), given, asked) {
        Err(refusal) => Ok(Outcome::Refused { refusal }),
        Ok(begun) => {
            close(tx, desk, before, PlanStatus::Revised).await?;
            write(tx, &given.account, &begun).await?;
            Ok(Outcome::PlanRevised { plan: terms(desk, &begun.plan) })
        }
    }
}

/// Ends the plan in effect.
pub(in crate::account::ledger) async fn end(tx: &mut Tx, desk: &Desk<'_>) -> Result<Outcome, DbError> {
    let Some(plan) = desk.books.open_plan() else { return Ok(Outcome::Refused { refusal: Refusal::NoPlanInEffect }) };
    let ended = close(tx, desk, plan, PlanStatus::Ended).await?;
    Ok(Outcome::PlanEnded { plan: terms(desk, &ended) })
}

fn decide(desk: &Desk<'_>, applicant: &Applicant<'_>, given: &Given, asked: &Asked<'_>) -> Result<Begun, Refusal> {
    if asked.direct_debit.is_some_and(|bank| desk.books.bank_account(bank).is_none()) {
        return Err(Refusal::BankAccountUnknown);
    }
    if !asked.monthly.is_positive() {
        return Err(Refusal::AmountNotPositive);
    }
    if asked.monthly >= AMOUNT_TOO_LARGE {
        return Err(Refusal::AmountTooLarge);
    }
    let paid_by = if asked.direct_debit.is_some() { PlanPaidBy::DirectDebit } else { PlanPaidBy::Taxpayer };
    let wish = PlanWish { kind: asked.kind, paid_by, monthly: Some(asked.monthly), month_day: asked.month_day };
    let offer = applicant.offer(&wish).map_err(|NotOffered { refusal, .. }| refusal)?;
    let oldest = applicant.debts().modules().first().and_then(|module| desk.books.module(module.period()));
    let oldest = oldest.ok_or(Refusal::NothingOwed)?.id.clone();
    Ok(begun(given, asked, &offer, applicant.today(), oldest))
}

fn begun(given: &Given, asked: &Asked<'_>, offer: &Offer, today: Day, oldest: ModuleId) -> Begun {
    let id = EntryId::derived(&[b"plan", given.id.as_str().as_bytes()]).as_str().to_owned();
    let fee = offer.fee.is_positive().then(|| Posting {
        id: EntryId::derived(&[b"plan fee", id.as_bytes()]),
        module: oldest,
        code: Code::PlanFee,
        effective: today,
        posted: today,
        amount: offer.fee,
        payment: None,
        reverses: None,
        base: None,
    });
    let plan = BookedPlan {
        id,
        kind: asked.kind,
        bank_account: asked.direct_debit.cloned(),
        monthly: asked.monthly,
        month_day: asked.month_day,
        began: today,
        pays_from: offer.pays_from,
        fee: offer.fee,
        status: PlanStatus::Active,
        default: None,
        ended: None,
    };
    let reminder = notice(&plan.id, None, NoticeType::Cp521, today, plan.monthly);
    Begun { plan, fee, reminder }
}

async fn write(tx: &mut Tx, account: &AccountId, begun: &Begun) -> Result<(), DbError> {
    insert_plan(tx, account, &begun.plan.row()).await?;
    insert_notice(tx, account, &begun.reminder).await?;
    match &begun.fee {
        Some(fee) => insert_entry(tx, account, &fee.entry()).await,
        None => Ok(()),
    }
}

/// Ends a plan today, and takes back the payments for its instalments that can still be taken back.
pub(super) async fn close(tx: &mut Tx, desk: &Desk<'_>, plan: &BookedPlan, status: PlanStatus) -> Result<BookedPlan, DbError> {
    let ended = BookedPlan { status, ended: Some(desk.hours.today(desk.now)), ..plan.clone() };
    if !move_plan(tx, status_text(plan.status), &ended.row()).await? {
        return Err(DbError::stored("a payment plan changed under the lock of its account"));
    }
    for payment in scheduled(desk, plan) {
        cancel(tx, &payment, desk.now).await?;
    }
    Ok(ended)
}

fn scheduled(desk: &Desk<'_>, plan: &BookedPlan) -> Vec<PaymentId> {
    let instalments = desk.books.plan_record.instalments.iter().filter(|row| row.plan == plan.id);
    let payments = instalments.filter_map(|row| desk.books.payment(&row.payment));
    let can_cancel = payments.filter(|payment| payment.view.status == PaymentStatus::Scheduled);
    let can_cancel = can_cancel.filter(|payment| desk.hours.can_cancel(payment.view.day, desk.now));
    can_cancel.map(|payment| payment.view.id.clone()).collect()
}

async fn cancel(tx: &mut Tx, payment: &PaymentId, now: Instant) -> Result<(), DbError> {
    let (from, to) = (payment_status_text(PaymentStatus::Scheduled), payment_status_text(PaymentStatus::Canceled));
    move_payment(tx, payment, from, to, now).await.map(|_| ())
}
