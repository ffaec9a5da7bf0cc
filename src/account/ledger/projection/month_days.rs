//! The days of monthly payments: the same day of each month, or the next one on which banks process payments.

use std::cell::RefCell;

use jiff::{Span, civil::date};

use crate::account::ledger::calendar::Calendar;
use crate::time::Day;

/// Every month has this day.
pub const MONTH_DAY_MAX: i8 = 28;

/// The days of monthly payments, in order. A day is worked out once.
#[derive(Clone, Debug)]
pub struct MonthDays {
    first: Day,
    days: RefCell<Vec<Day>>,
}

impl MonthDays {
    /// From the first day `month_day` of a month that is not before `from`. `None` where not every month has such a day.
    #[must_use]
    pub fn from(from: Day, month_day: i8) -> Option<MonthDays> {
        (1..=MONTH_DAY_MAX).contains(&month_day).then(|| {
            let this_month = date(from.year(), from.month(), month_day);
            let first = if this_month >= from { this_month } else { this_month.saturating_add(Span::new().months(1)) };
            MonthDays { first, days: RefCell::default() }
        })
    }

    /// The day of the payment of this place, from 0, before any weekend or holiday moves it.
    #[must_use]
    pub fn nominal(&self, place: usize) -> Day {
        self.first.saturating_add(Span::new().months(i64::try_from(place).unwrap_or(i64::MAX).min(i64::from(i16::MAX))))
    }

    /// The day on which the payment of this place, from 0, is made.
    #[must_use]
    pub fn day(&self, place: usize) -> Day {
        let mut days = self.days.borrow_mut();
        while days.len() <= place {
            let nominal = self.nominal(days.len());
            days.push(Calendar::FederalReserve.business_day_from(nominal));
        }
        days[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_day_that_is_no_banking_day_waits_for_the_next() {
        let days = MonthDays::from(date(2026, 11, 16), 15).unwrap();
        // 15 December 2026 is a Tuesday, 15 January 2027 a Friday, 15 February 2027 is Presidents' Day.
        assert_eq!([days.day(0), days.day(1), days.day(2)], [date(2026, 12, 15), date(2027, 1, 15), date(2027, 2, 16)]);
        assert_eq!(days.nominal(2), date(2027, 2, 15));
        assert_eq!(MonthDays::from(date(2026, 11, 15), 15).unwrap().nominal(0), date(2026, 11, 15));
    }

    #[test]
    fn only_days_that_every_month_has_are_taken() {
        for month_day in [-1, 0, 29, 31] {
            assert!(MonthDays::from(date(2026, 11, 15), month_day).is_none(), "{month_day}");
        }
    }
}
