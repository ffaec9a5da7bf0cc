//! The same amount every month until nothing is owed: how many payments, and how much the last one is.
//!
//! Whether the payment of a month clears a module turns true once and stays true, so the month is searched for and not lived
//! through: each try is one standing with all payments before it. Two bounds narrow the search. Without any further accrual the
//! rest would take `rest / amount` payments, so it takes no fewer; and where most of a payment goes into what accrues, what is left
//! after some payments tells about how many more are needed.

use super::super::facts::RateKind;
use super::{Course, Debts, Module, MonthDays, payment};
use crate::money::Money;
use crate::time::Day;

/// Payments after which a course is said never to end: thirty years of months.
pub const PAYMENTS_MAX: usize = 360;
/// Amounts that are tried for the least monthly one. A few are enough: each tells about what the next should be.
const TRIES_MAX: u32 = 64;
const CENTS_PER_DOLLAR: i64 = 100;

/// An amount to pay on each of the days.
#[derive(Clone, Debug)]
pub struct Monthly {
    pub amount: Money,
    pub days: MonthDays,
}

/// The amount does not exceed what accrues, or by so little that it takes more than [`PAYMENTS_MAX`] payments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeverEnds {
    /// What would still be owed after [`PAYMENTS_MAX`] payments.
    pub left: Money,
}

/// One month's payment, as far as it is not spent.
#[derive(Clone, Copy)]
struct Purse {
    place: usize,
    left: Money,
}

impl Debts<'_> {
    /// Pays the amount every month until nothing is owed. The payments are posted to the debts.
    ///
    /// # Errors
    /// Where it never ends; the debts are then left part paid.
    pub fn pay_monthly(&mut self, monthly: &Monthly) -> Result<Course, NeverEnds> {
        let mut purse = Purse { place: 0, left: monthly.amount };
        loop {
            for place in 0..self.modules.len() {
                self.clear(place, monthly, &mut purse)?;
            }
            // A return that is not filed can be charged more after its module was cleared.
            let last_day = monthly.days.day(purse.place);
            let owed = self.owed(last_day);
            if owed.payoff().is_zero() {
                let last_amount = monthly.amount - purse.left;
                return Ok(Course {
                    payments: if last_amount.is_zero() { 0 } else { purse.place + 1 },
                    first_day: monthly.days.day(0),
                    last_day,
                    last_amount,
                    totals: self.totals(last_day),
                });
            }
        }
    }

    /// The payments that can be computed: none lies after the last day of the rates.
    fn payments_max(&self, days: &MonthDays) -> usize {
        let (first, (_, last)) = (days.nominal(0), self.facts.rates(RateKind::Underpayment).range());
        let months = (i32::from(last.year()) - i32::from(first.year())) * 12 + i32::from(last.month()) - i32::from(first.month());
        PAYMENTS_MAX.min(usize::try_from(months).unwrap_or(0))
    }

    /// Clears one module: with what is left of this month's payment, then with those of the next months.
    fn clear(&mut self, place: usize, monthly: &Monthly, purse: &mut Purse) -> Result<(), NeverEnds> {
        let today = monthly.days.day(purse.place);
        let owed = self.modules[place].standing(self.facts, today).payoff();
        let now = owed.min(purse.left);
        if now.is_positive() {
            self.pay_module(place, today, now);
            purse.left -= now;
        }
        if owed == now {
            return Ok(());
        }
        let search = Search { debts: self, module: &self.modules[place], monthly, first: purse.place + 1 };
        let (count, last) = search.run()?;
        let first = purse.place + 1;
        let full = count - 1;
        self.change(place, |history| {
            history.posted.extend((first..first + full).map(|place| payment(monthly.days.day(place), monthly.amount)));
            history.posted.push(payment(monthly.days.day(first + full), last));
        });
        *purse = Purse { place: first + full, left: monthly.amount - last };
        Ok(())
    }

    /// The least whole dollars a month that clear everything in at most `payments` payments, and what becomes of it.
    #[must_use]
    pub fn least_monthly(&self, days: &MonthDays, payments: usize) -> Option<(Money, Course)> {
        let count = i64::try_from(payments).ok().filter(|count| *count > 0)?;
        let owed = self.owed(days.day(0)).payoff();
        if owed.is_zero() {
            return None;
        }
        // Everything at once is always enough, and a payment of nothing never is.
        let (mut enough, mut too_little) = (dollars_up(owed.cents()), 0);
        let mut best = self.try_dollars(enough, days)?;
        let mut guess = dollars_up(owed.cents() / count);
        for _ in 0..TRIES_MAX {
            if enough - too_little <= 1 {
                break;
            }
            let tried = guess.clamp(too_little + 1, enough - 1);
            match self.try_dollars(tried, days) {
                Some(course) => {
                    guess = dollars_up(course.totals.paid.cents() / count);
                    if course.payments <= payments {
                        (enough, best) = (tried, course);
                    } else {
                        too_little = tried;
                    }
                }
                None => {
                    too_little = tried;
                    guess = tried + tried / 2;
                }
            }
        }
        Some((Money::from_cents(enough * CENTS_PER_DOLLAR), best))
    }

    fn try_dollars(&self, dollars: i64, days: &MonthDays) -> Option<Course> {
        let monthly = Monthly { amount: Money::from_cents(dollars * CENTS_PER_DOLLAR), days: days.clone() };
        self.clone().pay_monthly(&monthly).ok()
    }
}

const fn dollars_up(cents: i64) -> i64 {
    (cents + CENTS_PER_DOLLAR - 1) / CENTS_PER_DOLLAR
}

/// How many full payments, from a place of the days on, it takes until the last one clears the module.
struct Search<'a> {
    debts: &'a Debts<'a>,
    module: &'a Module,
    monthly: &'a Monthly,
    first: usize,
}

impl Search<'_> {
    /// The number of payments and the amount of the last, which is not more than the monthly one.
    fn run(&self) -> Result<(usize, Money), NeverEnds> {
        let most = self.debts.payments_max(&self.monthly.days).saturating_sub(self.first).max(1);
        let amount = self.monthly.amount.cents();
        let (mut short, mut left, mut fall) = (1, self.before(1), amount);
        if left.cents() <= amount {
            return Ok((1, left));
        }
        let mut enough: Option<(usize, Money)> = None;
        loop {
            // No fewer than these can be needed.
            let least = short + quotient_up(left.cents() - amount, amount).max(1);
            if let Some(found) = enough.filter(|(count, _)| *count <= least) {
                return Ok(found);
            }
            if least > most {
                return Err(NeverEnds { left: self.before(most) - self.monthly.amount });
            }
            let tried = match enough {
                Some((count, _)) => least + (count - 1 - least) / 2,
                None if fall * 2 >= amount => least,
                None if fall > 0 => (short + quotient_up(left.cents() - amount, fall)).clamp(least, most),
                None => most,
            };
            let left_then = self.before(tried);
            if left_then.cents() <= amount {
                if tried == least {
                    return Ok((tried, left_then));
                }
                enough = Some((tried, left_then));
            } else if tried == most {
                return Err(NeverEnds { left: left_then - self.monthly.amount });
            } else {
                fall = fall_of(left - left_then, tried - short);
                (short, left) = (tried, left_then);
            }
        }
    }

    /// What the module owes on the day of the payment of this number, with all payments before it made in full.
    fn before(&self, number: usize) -> Money {
        let day = |place: usize| -> Day { self.monthly.days.day(self.first + place) };
        let mut history = self.module.history().clone();
        history.posted.extend((0..number - 1).map(|place| payment(day(place), self.monthly.amount)));
        Module::new(history).standing(self.debts.facts, day(number - 1)).payoff()
    }
}

/// By how many cents a payment lowers what is left.
fn fall_of(fell: Money, payments: usize) -> i64 {
    let payments = i64::try_from(payments).unwrap_or(i64::MAX);
    if fell.is_positive() { (fell.cents() / payments).max(1) } else { 0 }
}

/// How many payments of so much a rest takes; bounded, so that it can be added to.
fn quotient_up(rest: i64, payment: i64) -> usize {
    usize::try_from((rest + payment - 1) / payment.max(1)).unwrap_or(0).min(2 * PAYMENTS_MAX)
}

#[cfg(test)]
#[path = "monthly_tests.rs"]
mod tests;
