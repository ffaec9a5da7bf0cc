//! The same amount every month until nothing is owed: how many payments, and how much the last one is.
//!
//! Nothing accrues on a module once it is cleared, and what is paid beyond that stays as a credit. So one standing with more payments
//! than are needed tells how much was: what was paid less the credit. That gives the number of payments and the last one.
//!
//! A module whose return is not filed can be charged more after it was cleared. There the month is searched for: whether its payment
//! clears the module turns true once and stays true, and each try is one standing with all payments before it. Two bounds narrow the
//! search. Without any further accrual the rest would take `rest / amount` payments, so it takes no fewer; and where most of a payment
//! goes into what accrues, what is left after some payments tells about how many more are needed.

use super::super::facts::RateKind;
use super::{Course, Debts, Module, MonthDays, Standing, payment};
use crate::money::Money;
use crate::time::Day;

/// Payments after which a course is said never to end: thirty years of months.
pub const PAYMENTS_MAX: usize = 360;
/// Amounts that are tried for the least monthly one. A few are enough: each tells about what the next should be.
const TRIES_MAX: u32 = 64;
const CENTS_PER_DOLLAR: i64 = 100;
/// Estimates are in millionths.
const PLACES: i64 = 1_000_000;
/// What failure to pay usually adds in a month under a plan, for an estimate.
const FAILURE_TO_PAY: i64 = 2_500;

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
                    totals: self.totals_of(&owed, last_day),
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
        let is_filed = search.module.history().filed.is_some_and(|filed| filed <= today);
        let (count, last) = if is_filed { search.overpay(owed - now)? } else { search.run()? };
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
        let guess = Money::from_cents(self.level_payment(owed, days.day(0), count));
        self.least_monthly_near(days, payments, guess)
    }

    /// The same, sooner where `guess` is near.
    #[must_use]
    pub fn least_monthly_near(&self, days: &MonthDays, payments: usize, guess: Money) -> Option<(Money, Course)> {
        let count = i64::try_from(payments).ok().filter(|count| *count > 0)?;
        let owed = self.owed(days.day(0)).payoff();
        if owed.is_zero() {
            return None;
        }
        // Everything at once is always enough, and a payment of nothing never is.
        let (mut enough, mut too_little) = (dollars_up(owed.cents()), 0);
        let mut best = None;
        let mut guess = dollars_up(guess.cents());
        for _ in 0..TRIES_MAX {
            if enough - too_little <= 1 {
                break;
            }
            let tried = guess.clamp(too_little + 1, enough - 1);
            match self.try_dollars(tried, days) {
                Some(course) => {
                    guess = dollars_up(self.corrected(tried * CENTS_PER_DOLLAR, &course, days.day(0), count));
                    if course.payments <= payments {
                        (enough, best) = (tried, Some(course));
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
        let best = best.or_else(|| self.try_dollars(enough, days))?;
        Some((Money::from_cents(enough * CENTS_PER_DOLLAR), best))
    }

    /// About what a level payment is that pays `owed` with its interest in `count` months. Only how soon the least amount is found
    /// depends on it.
    fn level_payment(&self, owed: Money, day: Day, count: i64) -> i64 {
        scaled(owed.cents(), self.level_share(day, count * PLACES), PLACES * PLACES)
    }

    /// About what the payment should have been, where this course came of it.
    fn corrected(&self, amount: i64, course: &Course, day: Day, count: i64) -> i64 {
        let full = i64::try_from(course.payments).unwrap_or(i64::MAX).saturating_sub(1).max(0);
        let months = (full * PLACES + scaled(course.last_amount.cents(), PLACES, amount)).max(1);
        scaled(amount, self.level_share(day, count * PLACES), self.level_share(day, months))
    }

    /// The share of what is owed that each of so many level payments is, in millionths of millionths: 1/n + i/2 + n·i²/12, with i the
    /// interest of a month. `months` is in millionths.
    fn level_share(&self, day: Day, months: i64) -> i64 {
        let monthly = self.monthly_interest(day);
        let repaid = scaled(PLACES * PLACES, PLACES, months);
        repaid + monthly * PLACES / 2 + scaled(monthly * monthly, months, 12 * PLACES)
    }

    /// The interest of a month, in millionths.
    fn monthly_interest(&self, day: Day) -> i64 {
        self.facts.rates(RateKind::Underpayment).basis_points(day.into()) * PLACES / (12 * 10_000)
    }

    fn try_dollars(&self, dollars: i64, days: &MonthDays) -> Option<Course> {
        let monthly = Monthly { amount: Money::from_cents(dollars * CENTS_PER_DOLLAR), days: days.clone() };
        self.clone().pay_monthly(&monthly).ok()
    }
}

/// `amount * by / of`, rounded down, as far as it can be held.
fn scaled(amount: i64, by: i64, of: i64) -> i64 {
    i64::try_from(i128::from(amount) * i128::from(by) / i128::from(of.max(1))).unwrap_or(i64::MAX / 2)
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
    /// The same as [`Search::run`] for a module that is charged nothing once it is cleared: pays until there is a credit. `rest` is
    /// about what is owed.
    fn overpay(&self, rest: Money) -> Result<(usize, Money), NeverEnds> {
        let most = self.debts.payments_max(&self.monthly.days).saturating_sub(self.first).max(1);
        let amount = self.monthly.amount.cents();
        // About half of the debt bears interest in a month, and failure to pay is charged for some time.
        let accrues = scaled(rest.cents(), self.debts.monthly_interest(self.monthly.days.day(self.first)) + FAILURE_TO_PAY, 2 * PLACES);
        let mut tried = (quotient_up(rest.cents(), amount - accrues) + 2).clamp(1, most);
        loop {
            let standing = self.after(tried);
            let left = standing.payoff();
            if left.is_zero() {
                let needed = amount * i64::try_from(tried).unwrap_or(i64::MAX) - standing.credit.cents();
                let count = quotient_up(needed, amount).max(1);
                let full = amount * i64::try_from(count - 1).unwrap_or(i64::MAX);
                return Ok((count, Money::from_cents(needed - full)));
            }
            if tried == most {
                return Err(NeverEnds { left });
            }
            // What is left falls faster later on, so this is enough; and where it rose, it never will be.
            let fall = fall_of(rest - left, tried);
            tried = if fall == 0 { most } else { (tried + quotient_up(left.cents(), fall) + 1).min(most) };
        }
    }

    /// Where the module stands on the day of the payment of this number, with it and all before it made in full.
    fn after(&self, number: usize) -> Standing {
        let day = |place: usize| -> Day { self.monthly.days.day(self.first + place) };
        let mut history = self.module.history().clone();
        history.posted.extend((0..number).map(|place| payment(day(place), self.monthly.amount)));
        Module::new(history).standing(self.debts.facts, day(number - 1))
    }

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
