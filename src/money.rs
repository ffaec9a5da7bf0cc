//! Money: an exact number of cents.
//!
//! Every amount that a person sees, says or moves is a [`Money`]. There is no float and no rounding here: where an
//! accrual divides, it rounds in `account::ledger` with a named rounding and then makes a `Money`.

use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type};
use utoipa::{PartialSchema, ToSchema};

/// An amount in US cents. Negative amounts are credits or differences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    pub const ZERO: Money = Money(0);
    /// The largest amount that any part of the program accepts: 1 trillion dollars. Sums of a million of them fit an `i64`.
    pub const MAX: Money = Money(100_000_000_000_000);

    #[must_use]
    pub const fn from_cents(cents: i64) -> Money {
        Money(cents)
    }

    #[must_use]
    pub const fn from_dollars(dollars: i32) -> Money {
        Money(dollars as i64 * 100)
    }

    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    #[must_use]
    pub fn checked_add(self, other: Money) -> Option<Money> {
        self.0.checked_add(other.0).map(Money)
    }

    #[must_use]
    pub fn checked_sub(self, other: Money) -> Option<Money> {
        self.0.checked_sub(other.0).map(Money)
    }

    /// Plain decimal text for files, logs of amounts without a person, and tests: `1250.00`, `-0.05`.
    #[must_use]
    pub fn to_decimal_text(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl PartialSchema for Money {
    fn schema() -> RefOr<Schema> {
        let cents = ObjectBuilder::new().schema_type(Type::Integer).format(Some(SchemaFormat::KnownFormat(KnownFormat::Int64)));
        cents.minimum(Some(-Money::MAX.0)).maximum(Some(Money::MAX.0)).description(Some("An amount in US cents.")).into()
    }
}

impl ToSchema for Money {}

/// Adding amounts that are each below [`Money::MAX`] cannot overflow; an overflow is a fault of the program and stops the turn.
impl std::ops::Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        self.checked_add(other).expect("amounts are bounded, so their sum fits")
    }
}

impl std::ops::Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        self.checked_sub(other).expect("amounts are bounded, so their difference fits")
    }
}

impl std::ops::Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money::ZERO - self
    }
}

impl std::ops::AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        *self = *self + other;
    }
}

impl std::ops::SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        *self = *self - other;
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, |total, amount| total + amount)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn decimal_text_keeps_every_cent() {
        for (cents, text) in [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (125_000, "1250.00"), (-199, "-1.99")] {
            assert_eq!(Money::from_cents(cents).to_decimal_text(), text);
        }
    }

    #[test]
    fn sums_are_checked() {
        assert_eq!(Money::from_cents(i64::MAX).checked_add(Money::from_cents(1)), None);
        assert_eq!(Money::from_cents(i64::MIN).checked_sub(Money::from_cents(1)), None);
    }
}
