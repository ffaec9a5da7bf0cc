//! Days as numbers, for arithmetic over many of them: the months of a penalty and the days of interest.
//!
//! A [`DayNumber`] counts days from 1970-01-01. Only the accrual uses it; everything else speaks of a [`Day`].

use crate::time::Day;

/// A legal day as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct DayNumber(pub(crate) i32);

const DAYS_IN_400_YEARS: i32 = 146_097;
/// Days from 0000-03-01, where a count in 400-year cycles begins, to 1970-01-01.
const DAYS_TO_1970: i32 = 719_468;

impl DayNumber {
    /// The number of this year, month and day of the month.
    pub(crate) const fn from_civil(year: i32, month: i32, day: i32) -> DayNumber {
        // A year that begins in March has its leap day last, so that no month before it moves.
        let shifted_year = if month <= 2 { year - 1 } else { year };
        let cycle = shifted_year.div_euclid(400);
        let year_of_cycle = shifted_year.rem_euclid(400);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_cycle = year_of_cycle * 365 + year_of_cycle / 4 - year_of_cycle / 100 + day_of_year;
        DayNumber(cycle * DAYS_IN_400_YEARS + day_of_cycle - DAYS_TO_1970)
    }

    pub(crate) fn day(self) -> Day {
        let epoch = jiff::civil::date(1970, 1, 1);
        epoch.saturating_add(jiff::Span::new().days(i64::from(self.0)))
    }

    pub(crate) const fn plus(self, days: i32) -> DayNumber {
        DayNumber(self.0 + days)
    }

    /// Days from `earlier` (not counted) to this day (counted).
    pub(crate) const fn days_since(self, earlier: DayNumber) -> i32 {
        self.0 - earlier.0
    }
}

impl From<Day> for DayNumber {
    fn from(day: Day) -> DayNumber {
        DayNumber::from_civil(i32::from(day.year()), i32::from(day.month()), i32::from(day.day()))
    }
}

pub(crate) const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The months of a penalty that begins after a due date (26 CFR 301.6651-1(b)): a month ends on the day of the month of the due
/// date; where that is the last day of its month, so is every end. Weekends and holidays move nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PenaltyMonths {
    year: i32,
    month: i32,
    day: i32,
}

impl PenaltyMonths {
    pub(crate) fn after(due: Day) -> PenaltyMonths {
        let (year, month) = (i32::from(due.year()), i32::from(due.month()));
        let day = i32::from(due.day());
        // A month-end due date asks for the last day of every month, which the shortest-month rule below gives.
        PenaltyMonths { year, month, day: if day == days_in_month(year, month) { 31 } else { day } }
    }

    /// The last day of the month of this number; number 0 is the due date itself.
    pub(crate) const fn end(self, number: i32) -> DayNumber {
        let months = self.month - 1 + number;
        let (year, month) = (self.year + months.div_euclid(12), months.rem_euclid(12) + 1);
        let last = days_in_month(year, month);
        DayNumber::from_civil(year, month, if self.day < last { self.day } else { last })
    }

    /// The first day of the month of this number; the first month is number 1.
    pub(crate) const fn start(self, number: i32) -> DayNumber {
        self.end(number - 1).plus(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_follow_the_calendar() {
        assert_eq!(DayNumber::from(date(1970, 1, 1)), DayNumber(0));
        let mut day = date(1995, 1, 1);
        let mut number = DayNumber::from(day);
        while day < date(2052, 3, 2) {
            assert_eq!(DayNumber::from(day), number);
            assert_eq!(number.day(), day);
            day = day.tomorrow().unwrap();
            number = number.plus(1);
        }
    }

    #[test]
    fn a_month_ends_on_the_day_of_the_due_date() {
        let ends = |due: Day| (1..=4).map(|number| PenaltyMonths::after(due).end(number).day()).collect::<Vec<_>>();
        assert_eq!(ends(date(2023, 4, 15)), [date(2023, 5, 15), date(2023, 6, 15), date(2023, 7, 15), date(2023, 8, 15)]);
        assert_eq!(ends(date(2023, 4, 30)), [date(2023, 5, 31), date(2023, 6, 30), date(2023, 7, 31), date(2023, 8, 31)]);
        assert_eq!(ends(date(2024, 1, 31)), [date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30), date(2024, 5, 31)]);
        assert_eq!(ends(date(2023, 1, 30)), [date(2023, 2, 28), date(2023, 3, 30), date(2023, 4, 30), date(2023, 5, 30)]);
        assert_eq!(PenaltyMonths::after(date(2023, 4, 15)).start(1).day(), date(2023, 4, 16));
    }
}
