//! What is given on the command line, read to the cent: amounts, rates, and amounts with their day.

use std::str::FromStr;

use crate::account::ledger::facts::basis_points;
use crate::money::Money;
use crate::time::Day;

const AMOUNT: &str = "an amount such as 35000 or 1250.50";

/// Dollars and at most two decimals; commas between thousands are left out of account.
pub(in crate::command) fn amount(text: &str) -> Result<Money, String> {
    let read = || {
        let plain = text.strip_prefix('$').unwrap_or(text).replace(',', "");
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, "00"));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
            return None;
        }
        let cents: i64 = format!("{decimals:0<2}").parse().ok()?;
        whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents).map(Money::from_cents).filter(|amount| *amount <= Money::MAX)
    };
    read().ok_or_else(|| format!("expected {AMOUNT}, at most {}", Money::MAX.to_decimal_text()))
}

/// A percentage, in basis points.
pub(super) fn percent(text: &str) -> Result<i64, String> {
    basis_points(text).ok_or_else(|| "expected a percentage with at most two decimals such as 7, 6.5 or -1".to_owned())
}

/// An amount and the day on which it was paid: `2023-08-15:10000`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paid {
    pub(super) day: Day,
    pub(super) amount: Money,
}

impl FromStr for Paid {
    type Err = String;

    fn from_str(text: &str) -> Result<Paid, String> {
        let (day, paid) = text.split_once(':').ok_or_else(|| format!("expected a day, a colon and {AMOUNT}: 2023-08-15:10000"))?;
        let day = day.parse().map_err(|_| format!("`{day}` is no day; expected one such as 2023-08-15"))?;
        Ok(Paid { day, amount: amount(paid)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_to_the_cent() {
        for (text, cents) in [("35000", 3_500_000), ("1250.5", 125_050), ("$1,250.05", 125_005), ("0.01", 1), ("0", 0)] {
            assert_eq!(amount(text), Ok(Money::from_cents(cents)), "{text}");
        }
        for text in ["", "-1", "1.234", "1e3", ".5", "1.", "ten", "99999999999999999999", "1000000000000.01"] {
            assert!(amount(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_payment_has_its_day() {
        let paid: Paid = "2023-08-15:10000".parse().unwrap();
        assert_eq!((paid.day, paid.amount), (jiff::civil::date(2023, 8, 15), Money::from_dollars(10_000)));
        assert!(["10000", "2023-13-01:5", "2023-08-15:", "2023-08-15"].iter().all(|text| text.parse::<Paid>().is_err()));
    }
}
