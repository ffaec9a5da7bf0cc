//! What is owed and paid of a module on one day of the reference's life through all days.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive as _, Zero as _};

use super::Designation;
use crate::time::Day;

/// What a day of the module's life begins and ends with. Numerators share one denominator.
pub(super) struct Book {
    pub(super) principal: [i64; 4],
    pub(super) with_interest: [BigInt; 4],
    pub(super) denominator: BigInt,
    pub(super) interest_paid: [i64; 4],
    pub(super) undemanded: [i64; 2],
    pub(super) fees: i64,
    pub(super) credit: i64,
    /// What designated payments left away from the tax.
    pub(super) elsewhere: i64,
    /// Interest paid by nobody: the taxpayer got it back as money.
    pub(super) abated: i64,
    pub(super) freed: i64,
    pub(super) to_abate: [i64; 2],
    pub(super) ftp_charged: i64,
    /// Those of the tax of the return.
    pub(super) ftp_months: Vec<(Day, Day, i64)>,
    /// For each part of the tax: what was charged, and whether it ended.
    pub(super) ftp_basis_points: Vec<i64>,
    pub(super) ftp_ended: Vec<bool>,
    /// Cents of each base that the last bill demands.
    pub(super) billed: [i64; 4],
    /// For each bill: the day on which it was paid in full, if it was.
    pub(super) bills: Vec<(Day, i64, Option<Day>)>,
}

impl Book {
    pub(super) fn rounded(&self, base: usize) -> i64 {
        let value = BigRational::new_raw(self.with_interest[base].clone(), self.denominator.clone());
        let (numerator, denominator): (BigInt, BigInt) = (value.numer() * 2 + value.denom(), value.denom() * 2);
        let mut floor: BigInt = &numerator / &denominator;
        if &floor * &denominator > numerator {
            floor -= 1;
        }
        floor.to_i64().unwrap()
    }

    pub(super) fn interest(&self, base: usize) -> i64 {
        self.rounded(base) - self.principal[base]
    }

    pub(super) fn owed(&self) -> i64 {
        (0..4).map(|base| self.rounded(base)).sum::<i64>() + self.undemanded.iter().sum::<i64>() + self.fees
    }

    pub(super) fn change(&mut self, base: usize, cents: i64) {
        self.principal[base] += cents;
        self.with_interest[base] += &self.denominator * cents;
    }

    pub(super) fn pay_principal(&mut self, base: usize, cents: i64) {
        self.change(base, -cents);
        self.billed[base] = (self.billed[base] - cents).max(0);
    }

    /// The tax first, then penalties, then interest. A bill whose days are waived, and that demands all of a base, drops its
    /// fraction of a cent.
    pub(super) fn bill(&mut self, day: Day, cents: i64, is_waived: bool) {
        let mut left = cents;
        let parts = (0..4).map(|base| (base, self.principal[base])).chain((0..4).map(|base| (base, self.interest(base))));
        let parts: Vec<(usize, i64)> = parts.collect();
        self.billed = [0; 4];
        for (base, owed) in parts {
            self.billed[base] += owed.min(left);
            left -= owed.min(left);
        }
        for base in (0..4).filter(|_| is_waived) {
            if self.billed[base] == self.rounded(base) {
                self.with_interest[base] = &self.denominator * self.billed[base];
            }
        }
        self.bills.push((day, cents, None));
    }

    pub(super) fn pay(&mut self, cents: i64) {
        let part = cents.min(self.principal[0]);
        self.pay_principal(0, part);
        let mut left = self.pay_penalties(cents - part);
        for base in 0..4 {
            if self.principal[base] == 0 {
                left = self.pay_interest(base, left);
            }
        }
        let part = left.min(self.fees);
        self.fees -= part;
        self.credit += left - part;
    }

    pub(super) fn pay_penalties(&mut self, cents: i64) -> i64 {
        let mut left = cents;
        for base in 1..3 {
            let part = left.min(self.principal[base]);
            self.pay_principal(base, part);
            left -= part;
        }
        for undemanded in &mut self.undemanded {
            let part = left.min(*undemanded);
            *undemanded -= part;
            left -= part;
        }
        let part = left.min(self.principal[3]);
        self.pay_principal(3, part);
        left - part
    }

    pub(super) fn pay_interest(&mut self, base: usize, cents: i64) -> i64 {
        let part = cents.min(self.interest(base));
        self.with_interest[base] -= &self.denominator * part;
        self.interest_paid[base] += part;
        self.billed[base] = (self.billed[base] - part).max(0);
        if self.principal[base] == 0 && self.rounded(base) == 0 {
            self.with_interest[base] = BigInt::zero();
        }
        cents - part
    }

    pub(super) fn pay_to(&mut self, to: Option<Designation>, cents: i64) {
        let left = match to {
            None | Some(Designation::Tax) => cents,
            Some(Designation::Penalty) => self.pay_penalties(cents),
            Some(Designation::Interest) => (0..4).fold(cents, |left, base| self.pay_interest(base, left)),
        };
        self.elsewhere += cents - left;
        self.pay(left);
    }

    pub(super) fn abate_interest(&mut self, cents: i64) {
        let charged: i64 = (0..4).map(|base| self.interest(base) + self.interest_paid[base]).sum();
        let cents = cents.min(charged - self.abated);
        self.abated += cents;
        let left = (0..4).fold(cents, |left, base| self.pay_interest(base, left));
        self.freed += left;
        self.pay(left);
    }

    pub(super) fn spend_credit(&mut self) {
        let credit = std::mem::take(&mut self.credit);
        self.pay(credit);
    }
}
