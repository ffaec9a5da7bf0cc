//! One base of interest: the tax, or a penalty, with the interest on it.
//!
//! It accrues unrounded on what is unpaid of it and of its own interest, and is rounded once, half up, where it is asked.

use super::day_number::DayNumber;
use super::number::{NearTie, Number};
use super::schedule::Schedule;

/// What bears interest on its own.
#[derive(Clone, Debug)]
pub(super) struct Base<N> {
    /// Unpaid cents of the tax or penalty.
    pub(super) principal: i64,
    /// The principal and its unpaid interest, unrounded.
    pub(super) outstanding: N,
    /// Interest that was paid or abated.
    pub(super) interest_paid: i64,
    /// The day to which `outstanding` is computed.
    pub(super) at: DayNumber,
    /// Cents of `outstanding` that a bill demands: while its time to pay runs they bear no interest.
    pub(super) billed: i64,
}

impl<N: Number> Base<N> {
    pub(super) fn new(at: DayNumber) -> Base<N> {
        Base { principal: 0, outstanding: N::zero(), interest_paid: 0, at, billed: 0 }
    }

    pub(super) fn charge(&mut self, schedule: &Schedule<'_>, cents: i64) {
        if cents != 0 {
            self.principal += cents;
            self.add(schedule, cents);
        }
    }

    fn add(&mut self, schedule: &Schedule<'_>, cents: i64) {
        self.outstanding = self.outstanding.plus(cents, schedule, self.at);
    }

    /// Computes it to `day`; what is billed stands still.
    pub(super) fn advance(&mut self, schedule: &Schedule<'_>, day: DayNumber) {
        if self.at >= day {
            return;
        }
        let (from, billed) = (std::mem::replace(&mut self.at, day), self.billed);
        if billed != 0 {
            self.outstanding = self.outstanding.plus(-billed, schedule, from).grown(schedule, from, day).plus(billed, schedule, day);
        } else if !self.outstanding.is_zero() {
            self.outstanding = self.outstanding.grown(schedule, from, day);
        }
    }

    /// Marks what a bill demands of its interest, after its principal was. Where that is all, its fraction of a cent is dropped.
    pub(super) fn bill_interest(&mut self, schedule: &Schedule<'_>, left: &mut i64) -> Result<(), NearTie> {
        if self.billed < self.principal {
            return Ok(());
        }
        let due = self.interest_due(schedule)?;
        let cents = due.min(*left);
        *left -= cents;
        self.billed += cents;
        if self.billed == self.principal + due {
            self.outstanding = N::zero();
            self.add(schedule, self.billed);
        }
        Ok(())
    }

    pub(super) fn bill_principal(&mut self, left: &mut i64) {
        self.billed = self.principal.min(*left);
        *left -= self.billed;
    }

    pub(super) fn interest_due(&self, schedule: &Schedule<'_>) -> Result<i64, NearTie> {
        if self.outstanding.is_zero() { Ok(0) } else { Ok(self.outstanding.to_cents(schedule, self.at)? - self.principal) }
    }

    pub(super) fn interest_charged(&self, schedule: &Schedule<'_>) -> Result<i64, NearTie> {
        Ok(self.interest_due(schedule)? + self.interest_paid)
    }

    pub(super) fn pay_principal(&mut self, schedule: &Schedule<'_>, purse: &mut i64) {
        let cents = self.principal.min(*purse);
        self.principal -= cents;
        self.add(schedule, -cents);
        self.billed = (self.billed - cents).max(0);
        *purse -= cents;
    }

    /// Pays interest and, where nothing is left of the base, drops its fraction of a cent, so that what is paid stays paid.
    pub(super) fn pay_interest(&mut self, schedule: &Schedule<'_>, purse: &mut i64) -> Result<(), NearTie> {
        if self.outstanding.is_zero() {
            return Ok(());
        }
        let due = self.interest_due(schedule)?;
        let cents = due.min(*purse);
        self.interest_paid += cents;
        if self.principal == 0 && cents == due {
            self.outstanding = N::zero();
        } else {
            self.add(schedule, -cents);
        }
        self.billed = (self.billed - cents).max(0);
        *purse -= cents;
        Ok(())
    }
}
