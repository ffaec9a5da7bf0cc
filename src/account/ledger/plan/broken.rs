//! The rules that a plan in effect must keep, and the first that is broken.

use super::super::payment::Desk;
use super::booked::BookedPlan;
use super::new_tax::{Which, unpaid};
use super::policy::Asked;
use super::schedule;
use crate::account::{DefaultReason, InstalmentStatus};
use crate::time::Day;

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
    if !unpaid(desk, plan, today, Which::PastItsBill).is_empty() {
        return Some(DefaultReason::NewBalance);
    }
    let policy = desk.applicant().policy(plan.kind).map(|policy| policy.returns_filed);
    let unfiled = policy == Some(Asked::Yes) && desk.has_unfiled_return(today);
    unfiled.then_some(DefaultReason::ReturnUnfiled)
}
