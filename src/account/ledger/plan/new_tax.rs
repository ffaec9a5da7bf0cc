//! Tax that was assessed after a plan began: what of it is unpaid, and what a bill for it asks.
//!
//! It breaks the plan only after its own bill (CP14) was not paid by its day, so nobody is in default unheard, and not once the
//! assessment was taken back. Paying the new tax is enough, whatever else the plan still has to pay.
//!
//! Words: a module is **wholly new** where all its tax was assessed since the plan began; what it owes is then the new balance. On
//! any other module new tax and old debt lie together; there the payments tell: what was paid besides instalments, since the
//! assessment, or for an amended return or a proposed assessment.

use super::super::accrual::{History, Item, Module, Posted, pay_by};
use super::super::books::Booked;
use super::super::payment::Desk;
use super::booked::BookedPlan;
use super::schedule::{self, Loose};
use crate::account::{PaymentKind, PaymentStatus};
use crate::money::Money;
use crate::time::Day;

/// Which of the new tax is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Which {
    All,
    /// That which was billed, and which the bill asked for by a day that is past.
    PastItsBill,
}

/// The modules with new tax that is unpaid, oldest first.
pub(in crate::account::ledger) fn unpaid<'a>(desk: &Desk<'a>, plan: &BookedPlan, today: Day, which: Which) -> Vec<&'a Booked> {
    let mut spare = None;
    let mut found = Vec::new();
    for booked in &desk.books.modules {
        let history = booked.module.history();
        let mut since = assessed_since(history, plan, today).filter(|posted| meant(history, posted, today, which)).peekable();
        let Some(first) = since.peek().map(|posted| posted.day) else { continue };
        if !booked.module.standing(desk.facts, today).payoff().is_positive() {
            continue;
        }
        let is_unpaid = is_wholly_new(booked, plan, today) || {
            let charged = since.map(|posted| posted.amount).sum::<Money>() + abated_since(history, plan, today);
            let needed = charged - paid_for_it(desk, booked, plan);
            // What pays one module's new tax pays no other's.
            needed.is_positive() && !take(spare.get_or_insert_with(|| schedule::spare(desk, plan, today)), first, needed)
        };
        if is_unpaid {
            found.push(booked);
        }
    }
    found
}

/// What a bill for the new tax of a module asks: the new tax with what accrued on it.
pub(in crate::account::ledger) fn billed(desk: &Desk<'_>, booked: &Booked, plan: &BookedPlan, today: Day) -> Money {
    let history = booked.module.history();
    let all = booked.module.standing(desk.facts, today).payoff();
    if is_wholly_new(booked, plan, today) {
        return all;
    }
    let is_old = |posted: &&Posted| !(is_tax(posted) && posted.day > plan.began);
    let before = History { posted: history.posted.iter().filter(is_old).copied().collect(), ..history.clone() };
    (all - Module::new(before).standing(desk.facts, today).payoff()).max(Money::ZERO)
}

/// Whether all tax of a module was assessed since the plan began.
pub(super) fn is_wholly_new(booked: &Booked, plan: &BookedPlan, today: Day) -> bool {
    let mut taxes = booked.module.history().posted.iter().filter(|posted| is_tax(posted) && posted.counts_on(today)).peekable();
    taxes.peek().is_some() && taxes.all(|posted| posted.day > plan.began)
}

fn is_tax(posted: &Posted) -> bool {
    matches!(posted.item, Item::Tax | Item::AdditionalTax)
}

fn assessed_since<'a>(history: &'a History, plan: &BookedPlan, today: Day) -> impl Iterator<Item = &'a Posted> {
    let began = plan.began;
    history.posted.iter().filter(move |posted| is_tax(posted) && posted.day > began && posted.counts_on(today))
}

/// Tax that was taken back since the plan began; not positive.
fn abated_since(history: &History, plan: &BookedPlan, today: Day) -> Money {
    let abated = history.posted.iter().filter(|posted| posted.item == Item::Abatement);
    abated.filter(|posted| posted.day > plan.began && posted.counts_on(today)).map(|posted| posted.amount).sum()
}

fn meant(history: &History, posted: &Posted, today: Day, which: Which) -> bool {
    let bill = || history.demands.iter().filter(|demand| demand.day >= posted.day).min_by_key(|demand| demand.day);
    match which {
        Which::All => true,
        Which::PastItsBill => bill().is_some_and(|demand| pay_by(demand) < today),
    }
}

/// What was paid for an amended return or a proposed assessment, which comes before the tax is assessed.
fn paid_for_it(desk: &Desk<'_>, booked: &Booked, plan: &BookedPlan) -> Money {
    let pays_it = |kind: PaymentKind| match kind {
        PaymentKind::AmendedReturn | PaymentKind::ProposedAssessment => true,
        PaymentKind::BalanceDue | PaymentKind::EstimatedTax | PaymentKind::Extension | PaymentKind::PaymentPlan => false,
    };
    let stands = |status: PaymentStatus| match status {
        PaymentStatus::Scheduled | PaymentStatus::Pending | PaymentStatus::Processed => true,
        PaymentStatus::Canceled | PaymentStatus::Returned => false,
    };
    let payments = desk.books.payments.iter().filter(|payment| payment.view.day >= plan.began);
    let paying = payments.filter(|payment| pays_it(payment.view.kind) && stands(payment.view.status));
    paying.map(|payment| payment.to_module(&booked.id)).sum()
}

/// Takes an amount from what was paid on `since` or later; says whether that was enough.
fn take(spare: &mut [Loose], since: Day, amount: Money) -> bool {
    let mut needed = amount;
    for payment in spare.iter_mut().filter(|payment| payment.day >= since) {
        let part = payment.left.min(needed);
        payment.left -= part;
        needed -= part;
    }
    needed.is_zero()
}
