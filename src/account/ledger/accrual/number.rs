//! The two arithmetics of interest: decimals, which are fast and nearly always enough, and exact fractions, which decide ties.
//!
//! Interest is rounded half up, so a value that lies within [`TIE_WINDOW`] of half a cent could round either way by the error of
//! a decimal. The decimals then say [`NearTie`] and the whole computation is done again in fractions, which have no error.

use num_bigint::BigInt;
use num_traits::{One as _, Signed as _, ToPrimitive as _, Zero as _};
use rust_decimal::Decimal;

use super::day_number::DayNumber;
use super::schedule::Schedule;

/// A decimal closer than this many cents to half a cent is not trusted. The error of a decimal of 28 digits over the days of
/// the table stays below it for amounts up to [`WINDOW_CENTS`]; above, the window grows with the amount.
const TIE_WINDOW: Decimal = Decimal::from_parts(1, 0, 0, false, 12);
const WINDOW_CENTS: Decimal = Decimal::from_parts(1_410_065_408, 2, 0, false, 0);
/// Nothing further from a tie than this can be in any window; asked first because it is cheap.
const NEAR: Decimal = Decimal::from_parts(1, 0, 0, false, 6);
const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// A decimal is too close to half a cent to be rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NearTie;

/// An unrounded number of cents.
pub(crate) trait Number: Clone {
    fn zero() -> Self;
    fn is_zero(&self) -> bool;
    /// More by whole cents; negative cents make it less.
    fn plus(&self, cents: i64) -> Self;
    /// After the daily interest of every day after `from`, to and with `to`.
    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Self;
    /// Whole cents, half up.
    fn to_cents(&self) -> Result<i64, NearTie>;
}

impl Number for Decimal {
    fn zero() -> Decimal {
        Decimal::ZERO
    }

    fn is_zero(&self) -> bool {
        Decimal::is_zero(self)
    }

    fn plus(&self, cents: i64) -> Decimal {
        self + Decimal::from(cents)
    }

    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Decimal {
        // Multiplying first keeps the digits that a quotient of the factors would lose.
        rates.parts(from, to).fold(*self, |amount, (rates, from, to)| amount * rates.factor(to) / rates.factor(from))
    }

    fn to_cents(&self) -> Result<i64, NearTie> {
        let whole = self.floor();
        let fraction = self - whole;
        let distance = (fraction - HALF).abs();
        if distance < NEAR && distance <= TIE_WINDOW * (self.abs() / WINDOW_CENTS).max(Decimal::ONE) {
            return Err(NearTie);
        }
        let cents = whole.to_i64().expect("amounts and their interest are bounded far below the range of cents");
        Ok(if fraction < HALF { cents } else { cents + 1 })
    }
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

    fn plus(&self, cents: i64) -> Fraction {
        Fraction { numerator: &self.numerator + &self.denominator * cents, denominator: self.denominator.clone() }
    }

    fn grown(&self, rates: &Schedule<'_>, from: DayNumber, to: DayNumber) -> Fraction {
        let mut grown = self.clone();
        for (days, daily) in rates.parts(from, to).flat_map(|(rates, from, to)| rates.spans(from, to)) {
            grown.numerator *= BigInt::from(daily.numerator()).pow(days);
            grown.denominator *= BigInt::from(daily.denominator()).pow(days);
        }
        grown
    }

    fn to_cents(&self) -> Result<i64, NearTie> {
        Ok(self.rounded().to_i64().expect("amounts and their interest are bounded far below the range of cents"))
    }
}

impl Fraction {
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

    fn decimal(text: &str) -> Result<i64, NearTie> {
        text.parse::<Decimal>().unwrap().to_cents()
    }

    #[test]
    fn decimals_round_half_up() {
        for (text, cents) in [("0.49", 0), ("0.51", 1), ("-0.4", 0), ("-0.6", -1), ("12.500000001", 13), ("12.499999999", 12)] {
            assert_eq!(decimal(text), Ok(cents), "{text}");
        }
    }

    #[test]
    fn a_decimal_near_a_tie_is_not_trusted() {
        for text in ["0.5", "-0.5", "7.5000000000009", "7.4999999999991", "20000000000.5000000000015"] {
            assert_eq!(decimal(text), Err(NearTie), "{text}");
        }
        assert_eq!(decimal("7.5000000000011"), Ok(8));
        assert_eq!(decimal("7.4999999999989"), Ok(7));
    }

    #[test]
    fn fractions_round_half_up_exactly() {
        let half = Fraction { numerator: BigInt::from(1), denominator: BigInt::from(2) };
        assert_eq!(half.to_cents(), Ok(1));
        assert_eq!(half.plus(-1).to_cents(), Ok(0));
        assert_eq!(half.plus(-2).to_cents(), Ok(-1));
        let third = Fraction { numerator: BigInt::from(-1), denominator: BigInt::from(3) };
        assert_eq!(third.to_cents(), Ok(0));
        assert_eq!(third.plus(-1).to_cents(), Ok(-1));
    }
}
