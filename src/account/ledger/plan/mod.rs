//! Payment plans (IRC 6159) through their whole life: who may have which, what it costs, its instalments, and how it ends.
//!
//! `policy` holds the dated limits and fees; `booked` is a plan as it is on record; `offer` is the ladder of rules for a plan;
//! `schedule` knows which instalments were paid; `counter` answers queries; `command` begins, revises and ends; `broken` finds the
//! rule that was not kept, `new_tax` what was assessed since it began, and `tending` is the background task.

pub(super) mod booked;
mod broken;
pub(super) mod command;
pub(super) mod counter;
pub(super) mod new_tax;
pub mod offer;
pub mod policy;
pub(super) mod schedule;
pub mod tending;
