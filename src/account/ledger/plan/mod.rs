//! Payment plans (IRC 6159) through their whole life: who may have which, what it costs, its instalments, and how it ends.
//!
//! `booked` is a plan as it is on record.

pub(super) mod booked;
