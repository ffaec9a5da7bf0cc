//! The embedded ledger.

pub mod accrual;
pub mod calendar;
pub mod facts;
