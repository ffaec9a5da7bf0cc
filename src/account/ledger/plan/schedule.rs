//! The instalments of a plan: which were paid, which were not, and which are to come.
//!
//! A payment that was scheduled for an instalment pays that one. Whatever else the taxpayer pays on what is owed pays the oldest
//! instalment that is not paid, whole. A refund that is kept lowers the debt and pays no instalment.

use super::super::payment::Desk;
use super::super::projection::{MonthDays, Monthly};
use super::super::what_if::{debts, projected};
use super::booked::BookedPlan;
use super::new_tax::is_wholly_new;
use crate::account::{Instalment, InstalmentStatus, PaymentKind, PaymentStatus, PaymentView, Projected};
use crate::ids::{ModuleId, PaymentId};
use crate::money::Money;
use crate::time::Day;

/// A payment on what is owed that was not scheduled for an instalment, and what of it pays none.
pub(super) struct Loose {
    pub(super) day: Day,
    pub(super) left: Money,
    status: PaymentStatus,
}

/// The instalments whose day has come, or that a payment was scheduled for, oldest first.
pub(in crate::account::ledger) fn begun(desk: &Desk<'_>, plan: &BookedPlan, today: Day) -> Vec<Instalment> {
    pay(desk, plan, today, &mut loose(desk, plan, today))
}

/// What was paid besides instalments, by payments that were processed or whose day has come.
pub(super) fn spare(desk: &Desk<'_>, plan: &BookedPlan, today: Day) -> Vec<Loose> {
    let mut loose = loose(desk, plan, today);
    pay(desk, plan, today, &mut loose);
    loose.retain(|payment| payment.is_there(today));
    loose
}

/// The instalments that have begun, paid from `loose` where no payment was scheduled for them.
fn pay(desk: &Desk<'_>, plan: &BookedPlan, today: Day, loose: &mut [Loose]) -> Vec<Instalment> {
    let days = plan.days();
    let last = plan.ended.unwrap_or(today).min(today);
    let cleared = cleared(desk, today);
    // What nobody debited yet was not missed by the taxpayer.
    let is_debited = plan.is_open() && plan.bank_account.as_ref().is_some_and(|bank| desk.books.bank_account(bank).is_some());
    let mut instalments = Vec::new();
    for number in 1_usize.. {
        let (day, linked) = (days.day(number - 1), linked(desk, plan, number));
        if day > last && linked.is_none() {
            break;
        }
        let amount = linked.map_or(plan.monthly, |payment| payment.amount);
        let status = match linked.map(|payment| payment.status) {
            Some(PaymentStatus::Processed) if linked.is_some_and(|payment| payment.day > day) => InstalmentStatus::PaidLate,
            Some(PaymentStatus::Processed) => InstalmentStatus::Paid,
            Some(PaymentStatus::Scheduled | PaymentStatus::Pending) => InstalmentStatus::UnderWay,
            other @ (Some(PaymentStatus::Returned | PaymentStatus::Canceled) | None) => {
                let returned = other == Some(PaymentStatus::Returned);
                taken(loose, amount, day, today).unwrap_or(match cleared {
                    Some(settled) => settled,
                    None if day >= today || linked.is_none() && is_debited => InstalmentStatus::Due,
                    None if returned => InstalmentStatus::Returned,
                    None => InstalmentStatus::Missed,
                })
            }
        };
        instalments.push(Instalment { number: i64::try_from(number).unwrap_or(i64::MAX), day, amount, status });
    }
    instalments
}

/// What is left of the plan from the first instalment after `begun`, and those instalments.
pub(in crate::account::ledger) fn to_come(desk: &Desk<'_>, plan: &BookedPlan, begun: usize, today: Day) -> (Projected, Vec<Instalment>) {
    let (mut debts, _) = debts(desk, today);
    let days = MonthDays::from(plan.days().nominal(begun), plan.month_day).expect("a plan has a day from 1 to 28");
    let monthly = Monthly { amount: plan.monthly, days: days.clone() };
    let course = debts.pay_monthly(&monthly);
    let mut instalments = Vec::new();
    if let Ok(course) = &course {
        for place in 0..course.payments {
            let amount = if place + 1 == course.payments { course.last_amount } else { plan.monthly };
            let number = i64::try_from(begun + place + 1).unwrap_or(i64::MAX);
            instalments.push(Instalment { number, day: days.day(place), amount, status: InstalmentStatus::Due });
        }
    }
    (projected(course, plan.monthly), instalments)
}

/// The payment that was scheduled for an instalment.
fn linked<'a>(desk: &Desk<'a>, plan: &BookedPlan, number: usize) -> Option<&'a PaymentView> {
    let number = i64::try_from(number).ok()?;
    let row = desk.books.plan_record.instalments.iter().find(|row| row.plan == plan.id && row.number == number)?;
    Some(&desk.books.payment(&row.payment)?.view)
}

/// Payments since the plan began that no instalment names, oldest first, as far as they pay what was owed then.
fn loose(desk: &Desk<'_>, plan: &BookedPlan, today: Day) -> Vec<Loose> {
    let named = |id: &PaymentId| desk.books.plan_record.instalments.iter().any(|row| row.payment == *id);
    let stands = |view: &PaymentView| !matches!(view.status, PaymentStatus::Canceled | PaymentStatus::Returned);
    let pays_debt = |view: &PaymentView| matches!(view.kind, PaymentKind::PaymentPlan | PaymentKind::BalanceDue);
    let is_new = |module: &ModuleId| {
        let booked = desk.books.modules.iter().find(|booked| booked.id == *module);
        booked.is_some_and(|booked| is_wholly_new(booked, plan, today))
    };
    let mut loose: Vec<Loose> = Vec::new();
    for payment in &desk.books.payments {
        let view = &payment.view;
        if view.day >= plan.began && !named(&view.id) && stands(view) && pays_debt(view) {
            let left = payment.parts.iter().filter(|part| !is_new(&part.module)).map(|part| part.amount).sum();
            loose.push(Loose { day: view.day, left, status: view.status });
        }
    }
    loose.sort_by_key(|payment| payment.day);
    loose
}

impl Loose {
    /// Whether it was processed, or its day has come by `day`.
    fn is_there(&self, day: Day) -> bool {
        self.status == PaymentStatus::Processed || self.day <= day
    }
}

/// Takes an instalment from the loose payments, where they suffice: those that were processed, or that come by the day on which it
/// is due or today.
fn taken(loose: &mut [Loose], amount: Money, due: Day, today: Day) -> Option<InstalmentStatus> {
    let usable = |payment: &Loose| payment.is_there(due.max(today));
    let there: Money = loose.iter().filter(|payment| usable(payment)).map(|payment| payment.left).sum();
    if there < amount {
        return None;
    }
    let mut needed = amount;
    let mut status = InstalmentStatus::Paid;
    for payment in loose.iter_mut().filter(|payment| usable(payment)) {
        let part = payment.left.min(needed);
        payment.left -= part;
        needed -= part;
        if part.is_positive() && payment.status != PaymentStatus::Processed {
            status = InstalmentStatus::UnderWay;
        } else if part.is_positive() && payment.day > due && status == InstalmentStatus::Paid {
            status = InstalmentStatus::PaidLate;
        }
    }
    Some(status)
}

/// Where nothing is owed any more, or will not be once what is under way goes through, no instalment is wanting.
fn cleared(desk: &Desk<'_>, today: Day) -> Option<InstalmentStatus> {
    let (debts, _) = debts(desk, today);
    if debts.opening().payoff().is_zero() {
        return Some(InstalmentStatus::Paid);
    }
    let last = desk.books.payments_under_way().map(|payment| payment.view.day).max().unwrap_or(today).max(today);
    debts.owed(last).payoff().is_zero().then_some(InstalmentStatus::UnderWay)
}
