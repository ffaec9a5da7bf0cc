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

    pub(super) fn charge(&mut self, cents: i64) {
        if cents != 0 {
            self.principal += cents;
            self.outstanding = self.outstanding.plus(cents);
        }
    }

    /// Computes it to `day`. What is billed stands still, with its fraction of a cent where everything is billed.
    pub(super) fn advance(&mut self, schedule: &Schedule<'_>, day: DayNumber) -> Result<(), NearTie> {
        if self.at >= day {
            return Ok(());
        }
        let from = std::mem::replace(&mut self.at, day);
        if self.billed == 0 {
            if !self.outstanding.is_zero() {
                self.outstanding = self.outstanding.grown(schedule, from, day);
            }
        } else if self.outstanding.to_cents()? != self.billed {
            self.outstanding = self.outstanding.plus(-self.billed).grown(schedule, from, day).plus(self.billed);
        }
        Ok(())
    }

    pub(super) fn interest_due(&self) -> Result<i64, NearTie> {
        if self.outstanding.is_zero() { Ok(0) } else { Ok(self.outstanding.to_cents()? - self.principal) }
    }

    pub(super) fn interest_charged(&self) -> Result<i64, NearTie> {
        Ok(self.interest_due()? + self.interest_paid)
    }

    pub(super) fn pay_principal(&mut self, purse: &mut i64) {
        let cents = self.principal.min(*purse);
        self.principal -= cents;
        self.outstanding = self.outstanding.plus(-cents);
        self.billed = (self.billed - cents).max(0);
        *purse -= cents;
    }

    /// Pays interest and, where nothing is left of the base, drops its fraction of a cent, so that what is paid stays paid.
    pub(super) fn pay_interest(&mut self, purse: &mut i64) -> Result<(), NearTie> {
        if self.outstanding.is_zero() {
            return Ok(());
        }
        let due = self.interest_due()?;
        let cents = due.min(*purse);
        self.interest_paid += cents;
        self.outstanding = if self.principal == 0 && cents == due { N::zero() } else { self.outstanding.plus(-cents) };
        self.billed = (self.billed - cents).max(0);
        *purse -= cents;
        Ok(())
    }
}
