//! The rules that a plan in effect must keep, and the first that is broken.

use jiff::Span;

use super::super::accrual::Item;
use super::super::books::Booked;
use super::super::payment::Desk;
use super::booked::BookedPlan;
use super::policy::Asked;
use super::schedule;
use crate::account::{DefaultReason, InstalmentStatus};
use crate::money::Money;
use crate::time::Day;

/// Tax that was assessed after the plan began has this long to be paid, as a bill for it would leave.
pub(super) const NEW_BALANCE_DAYS: i64 = 21;

/// The first rule of the plan that is broken on the day of the desk.
pub(super) fn broken(desk: &Desk<'_>, plan: &BookedPlan, today: Day) -> Option<DefaultReason> {
    let instalments = schedule::begun(desk, plan, today);
    let any = |status: InstalmentStatus| instalments.iter().any(|instalment| instalment.status == status);
    if any(InstalmentStatus::Missed) {
        return Some(DefaultReason::Missed);
    }
    if any(InstalmentStatus::Returned) {
        return Some(DefaultReason::Returned);
    }
    if desk.books.modules.iter().any(|booked| has_new_balance(desk, booked, plan, today)) {
        return Some(DefaultReason::NewBalance);
    }
    let policy = desk.applicant().policy(plan.kind).map(|policy| policy.returns_filed);
    let unfiled = policy == Some(Asked::Yes) && desk.has_unfiled_return(today);
    unfiled.then_some(DefaultReason::ReturnUnfiled)
}

/// Whether tax that was assessed after the plan began, and should be paid by now, is on a module that owes.
fn has_new_balance(desk: &Desk<'_>, booked: &Booked, plan: &BookedPlan, today: Day) -> bool {
    let history = booked.module.history();
    let is_new = |day: Day| day > plan.began && day.max(history.due).saturating_add(Span::new().days(NEW_BALANCE_DAYS)) < today;
    let posted = history.posted.iter().filter(|posted| matches!(posted.item, Item::Tax | Item::AdditionalTax));
    let charged: Money = posted.filter(|posted| is_new(posted.day)).map(|posted| posted.amount).sum();
    charged.is_positive() && booked.module.standing(desk.facts, today).payoff().is_positive()
}
