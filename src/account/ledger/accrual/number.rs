//! The two arithmetics of interest: decimals, which are fast and nearly always enough, and exact fractions, which decide ties.
//!
//! Interest is rounded half up, so a value that lies as near to half a cent as a decimal may be wrong could round either way. The
//! decimals bound their error; they then say [`NearTie`], and the whole computation is done again in fractions, which have none.

use num_bigint::BigInt;
use num_traits::{One as _, Signed as _, ToPrimitive as _, Zero as _};
use rust_decimal::Decimal;

use super::day_number::DayNumber;
use super::rates::INVERSE_SCALE;
use super::schedule::Schedule;

/// What a [`Scaled`] may be wrong by for each cent that was added to it, in units of [`INVERSE_SCALE`] decimals. An inverse factor
/// is wrong by half of one; that a decimal has 28 digits adds less than a hundredth in the days of the table and in some ten
/// thousand sums. The rest is room.
const ERROR_PER_CENT: i128 = 2;
const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// A decimal is too close to half a cent to be rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NearTie;

/// An unrounded number of cents that stands on a day.
pub(crate) trait Number: Clone {
    fn zero() -> Self;
    fn is_zero(&self) -> bool;
    /// More by whole cents on the day; negative cents make it less.
    fn plus(&self, cents: i64, rates: &Schedule<'_>, day: DayNumber) -> Self;
    /// After the daily interest of every day after `from`, to and with `to`.
    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Self;
    /// Whole cents on the day, half up.
    fn to_cents(&self, rates: &Schedule<'_>, day: DayNumber) -> Result<i64, NearTie>;
}

/// Cents divided by what a cent grew to since the first day of the table of rates: in these units an amount stands still while it
/// bears interest, and adding cents of any day is one multiplication by the inverse factor of the day.
#[derive(Clone, Debug)]
pub(crate) struct Scaled {
    units: Decimal,
    /// Cents that were ever added or taken off, which bound the error of the units.
    turnover: i64,
}

impl Number for Scaled {
    fn zero() -> Scaled {
        Scaled { units: Decimal::ZERO, turnover: 0 }
    }

    fn is_zero(&self) -> bool {
        self.turnover == 0
    }

    fn plus(&self, cents: i64, rates: &Schedule<'_>, day: DayNumber) -> Scaled {
        let units = Decimal::from(cents) * rates.factor(day).inverse;
        Scaled { units: self.units + units, turnover: self.turnover.saturating_add(cents.saturating_abs()) }
    }

    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Scaled {
        let Some((before, after)) = rates.crossed(from, to) else { return self.clone() };
        let units = self.units.checked_mul(before.growth).map_or(Decimal::MAX, |cents| cents / after.growth);
        let turnover = ceiling(before.growth / after.growth).and_then(|times| self.turnover.checked_mul(times));
        Scaled { units, turnover: turnover.unwrap_or(i64::MAX) }
    }

    fn to_cents(&self, rates: &Schedule<'_>, day: DayNumber) -> Result<i64, NearTie> {
        let growth = rates.factor(day).growth;
        let value = self.units.checked_mul(growth).ok_or(NearTie)?;
        let whole = value.floor();
        let fraction = value - whole;
        let error = i128::from(self.turnover) * i128::from(ceiling(growth).ok_or(NearTie)?) * ERROR_PER_CENT;
        let error = Decimal::try_from_i128_with_scale(error, INVERSE_SCALE).map_err(|_| NearTie)?;
        if (fraction - HALF).abs() <= error {
            return Err(NearTie);
        }
        let cents = whole.to_i64().ok_or(NearTie)?;
        Ok(if fraction < HALF { cents } else { cents + 1 })
    }
}

/// Whole times, as a bound.
fn ceiling(growth: Decimal) -> Option<i64> {
    growth.ceil().to_i64()
}

/// An exact fraction of cents. It is never reduced: its denominator is a product of year lengths, and a common divisor would cost
/// far more to find than it saves.
#[derive(Clone, Debug)]
pub(crate) struct Fraction {
    numerator: BigInt,
    denominator: BigInt,
}

impl Number for Fraction {
    fn zero() -> Fraction {
        Fraction { numerator: BigInt::zero(), denominator: BigInt::one() }
    }

    fn is_zero(&self) -> bool {
        self.numerator.is_zero()
    }

    fn plus(&self, cents: i64, _: &Schedule<'_>, _: DayNumber) -> Fraction {
        self.more(cents)
    }

    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Fraction {
        let mut grown = self.clone();
        for (days, daily) in rates.parts(from, to).flat_map(|(rates, from, to)| rates.spans(from, to)) {
            grown.numerator *= BigInt::from(daily.numerator()).pow(days);
            grown.denominator *= BigInt::from(daily.denominator()).pow(days);
        }
        grown
    }

    fn to_cents(&self, _: &Schedule<'_>, _: DayNumber) -> Result<i64, NearTie> {
        Ok(self.rounded().to_i64().expect("amounts and their interest are bounded far below the range of cents"))
    }
}

impl Fraction {
    pub(crate) fn of(cents: i64) -> Fraction {
        Fraction::zero().more(cents)
    }

    /// More by whole cents.
    pub(crate) fn more(&self, cents: i64) -> Fraction {
        Fraction { numerator: &self.numerator + &self.denominator * cents, denominator: self.denominator.clone() }
    }

    /// Whole cents, half up, however many.
    pub(crate) fn rounded(&self) -> BigInt {
        // floor(x + 1/2) = floor((2n + d) / 2d); the quotient is floored by hand because integer division truncates.
        let (doubled, divisor): (BigInt, BigInt) = (&self.numerator * 2 + &self.denominator, &self.denominator * 2);
        let quotient = &doubled / &divisor;
        let remainder = &doubled - &quotient * &divisor;
        if remainder.is_negative() { quotient - 1 } else { quotient }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::accrual::rates::Rates;
    use jiff::civil::date;

    /// 5% from 2018 to 2060, by days of a common year.
    fn five_percent() -> Rates {
        Rates::new(&[(date(2018, 1, 1), 500)]).unwrap()
    }

    fn day(number: i32) -> DayNumber {
        DayNumber::from(date(2018, 1, 1)).plus(number)
    }

    fn after_a_day(cents: i64) -> Result<i64, NearTie> {
        let rates = five_percent();
        let schedule = Schedule::of(&rates);
        Scaled::zero().plus(cents, &schedule, day(100)).grown(&schedule, day(100), day(101)).to_cents(&schedule, day(101))
    }

    #[test]
    fn decimals_round_half_up_and_do_not_decide_a_tie() {
        // A day adds cents / 7,300.
        for (cents, rounded) in [(3_649, Ok(3_649)), (3_650, Err(NearTie)), (3_651, Ok(3_652)), (7_300, Ok(7_301)), (0, Ok(0))] {
            assert_eq!(after_a_day(cents), rounded, "{cents}");
        }
        assert_eq!((after_a_day(-3_649), after_a_day(-3_650), after_a_day(-3_651)), (Ok(-3_649), Err(NearTie), Ok(-3_652)));
    }

    #[test]
    fn decimals_agree_with_fractions_and_bound_their_error() {
        let rates = five_percent();
        let raised = Rates::new(&[(date(2018, 1, 1), 700)]).unwrap();
        let schedules = [Schedule::of(&rates), Schedule::of(&rates).raised_from(day(500), &raised)];
        for schedule in &schedules {
            let (mut scaled, mut exact) = (Scaled::zero(), Fraction::zero());
            for (from, cents) in [(0, 100_000_000_000_000), (90, -35_000_000), (480, -1), (499, 77), (500, -12_345_678), (6_000, -99_999)] {
                (scaled, exact) = (scaled.plus(cents, schedule, day(from)), exact.more(cents));
                for to in [from + 1, from + 200, 15_000] {
                    let (scaled, exact) = (scaled.grown(schedule, day(from), day(to)), exact.grown(schedule, day(from), day(to)));
                    let whole = exact.to_cents(schedule, day(to)).unwrap();
                    assert_eq!(scaled.to_cents(schedule, day(to)).unwrap_or(whole), whole, "{from} {to}");
                }
                let next = [90, 480, 499, 500, 6_000].into_iter().find(|next| *next > from).unwrap_or(from);
                (scaled, exact) = (scaled.grown(schedule, day(from), day(next)), exact.grown(schedule, day(from), day(next)));
            }
        }
    }

    #[test]
    fn what_is_too_large_for_decimals_is_left_to_fractions() {
        let rates = Rates::new(&[(date(1950, 1, 1), 10_000)]).unwrap();
        let schedule = Schedule::of(&rates);
        let (from, to) = (DayNumber::from(date(2050, 1, 1)), DayNumber::from(date(2050, 1, 2)));
        let grown = Scaled::zero().plus(36_500, &schedule, from).grown(&schedule, from, to);
        assert_eq!(grown.to_cents(&schedule, to), Err(NearTie));
        assert_eq!(Fraction::of(36_500).grown(&schedule, from, to).to_cents(&schedule, to), Ok(36_600));
    }

    #[test]
    fn fractions_round_half_up_exactly() {
        let cents = |fraction: &Fraction| fraction.rounded().to_i64().unwrap();
        let half = Fraction { numerator: BigInt::from(1), denominator: BigInt::from(2) };
        assert_eq!([cents(&half), cents(&half.more(-1)), cents(&half.more(-2))], [1, 0, -1]);
        let third = Fraction { numerator: BigInt::from(-1), denominator: BigInt::from(3) };
        assert_eq!([cents(&third), cents(&third.more(-1))], [0, -1]);
    }
}
