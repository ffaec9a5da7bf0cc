//! Two calendars of days off, which differ: the Federal Reserve's, by which payments are processed, and the legal holidays of the
//! District of Columbia, by which a due date moves (IRC 7503).
//!
//! The Federal Reserve does not move a holiday that falls on a Saturday; the legal holidays do, to the Friday before.

use jiff::civil::{Weekday, date};

use crate::time::Day;

/// Emancipation Day first moved a due date in 2007.
const EMANCIPATION_DAY_SINCE: i16 = 2007;
/// Juneteenth is a holiday by the law of 17 June 2021.
const JUNETEENTH_SINCE: i16 = 2021;
const INAUGURATION_EVERY_YEARS: i16 = 4;

/// Whose days off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// Days on which banks process payments.
    FederalReserve,
    /// Days on which a return or a tax can fall due.
    Legal,
}

impl Calendar {
    #[must_use]
    pub fn is_business_day(self, day: Day) -> bool {
        !is_weekend(day) && !self.is_holiday(day)
    }

    /// `day` itself where it is a business day, else the next one.
    #[must_use]
    pub fn business_day_from(self, day: Day) -> Day {
        let mut day = day;
        while !self.is_business_day(day) {
            day = day.tomorrow().unwrap_or(day);
            if day == Day::MAX {
                break;
            }
        }
        day
    }

    /// The business day that lies `count` business days after `day`.
    #[must_use]
    pub fn business_days_after(self, day: Day, count: u32) -> Day {
        (0..count).fold(day, |day, _| self.business_day_from(day.tomorrow().unwrap_or(day)))
    }

    /// The business day that lies `count` business days before `day`.
    #[must_use]
    pub fn business_days_before(self, day: Day, count: u32) -> Day {
        (0..count).fold(day, |day, _| {
            let mut day = day.yesterday().unwrap_or(day);
            while !self.is_business_day(day) && day != Day::MIN {
                day = day.yesterday().unwrap_or(day);
            }
            day
        })
    }

    #[must_use]
    pub fn is_holiday(self, day: Day) -> bool {
        let observed = |holiday: Day| match (self, holiday.weekday()) {
            (_, Weekday::Sunday) => holiday.tomorrow().is_ok_and(|monday| monday == day),
            (Calendar::Legal, Weekday::Saturday) => holiday.yesterday().is_ok_and(|friday| friday == day),
            _ => holiday == day,
        };
        let year = day.year();
        // New Year's Day of the next year can be observed on 31 December.
        let next_new_year = (year < Day::MAX.year()).then(|| date(year + 1, 1, 1));
        holidays(year).into_iter().chain(next_new_year).any(observed) || self == Calendar::Legal && of_the_district(year).any(observed)
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The federal holidays of a year. Juneteenth before it was one falls together with New Year's Day, which adds nothing.
fn holidays(year: i16) -> [Day; 11] {
    let nth = |month: i8, nth: i8, weekday: Weekday| {
        date(year, month, 1).nth_weekday_of_month(nth, weekday).expect("every month has four of each weekday, and a last one")
    };
    let juneteenth = if year >= JUNETEENTH_SINCE { date(year, 6, 19) } else { date(year, 1, 1) };
    [
        date(year, 1, 1),
        nth(1, 3, Weekday::Monday),
        nth(2, 3, Weekday::Monday),
        nth(5, -1, Weekday::Monday),
        juneteenth,
        date(year, 7, 4),
        nth(9, 1, Weekday::Monday),
        nth(10, 2, Weekday::Monday),
        date(year, 11, 11),
        nth(11, 4, Weekday::Thursday),
        date(year, 12, 25),
    ]
}

/// What the District of Columbia adds: Inauguration Day and Emancipation Day.
fn of_the_district(year: i16) -> impl Iterator<Item = Day> {
    let inauguration = (year.rem_euclid(INAUGURATION_EVERY_YEARS) == 1).then(|| date(year, 1, 20));
    let emancipation = (year >= EMANCIPATION_DAY_SINCE).then(|| date(year, 4, 16));
    inauguration.into_iter().chain(emancipation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_federal_reserve_is_closed_on_its_holidays() {
        let closed = [
            date(2026, 1, 1),
            date(2026, 1, 19),
            date(2026, 2, 16),
            date(2026, 5, 25),
            date(2026, 6, 19),
            date(2026, 9, 7),
            date(2026, 10, 12),
            date(2026, 11, 11),
            date(2026, 11, 26),
            date(2026, 12, 25),
        ];
        let mut day = date(2026, 1, 1);
        while day.year() == 2026 {
            let open = !is_weekend(day) && !closed.contains(&day);
            assert_eq!(Calendar::FederalReserve.is_business_day(day), open, "{day}");
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn a_saturday_holiday_moves_to_friday_only_by_law() {
        // 4 July 2026 and 1 January 2022 are Saturdays, 4 July 2027 is a Sunday.
        for friday in [date(2026, 7, 3), date(2021, 12, 31)] {
            assert!(Calendar::FederalReserve.is_business_day(friday), "{friday}");
            assert!(!Calendar::Legal.is_business_day(friday), "{friday}");
        }
        for calendar in [Calendar::FederalReserve, Calendar::Legal] {
            assert!(!calendar.is_business_day(date(2027, 7, 5)));
        }
    }

    #[test]
    fn due_dates_move_as_they_did() {
        let moved =
            [(2007, 17), (2008, 15), (2011, 18), (2012, 17), (2016, 18), (2017, 18), (2018, 17), (2022, 18), (2023, 18), (2024, 15)];
        for (year, day) in moved {
            assert_eq!(Calendar::Legal.business_day_from(date(year, 4, 15)), date(year, 4, day), "{year}");
        }
    }

    #[test]
    fn business_days_are_counted_over_holidays() {
        let calendar = Calendar::FederalReserve;
        // Thanksgiving is Thursday 26 November 2026.
        assert_eq!(calendar.business_days_before(date(2026, 11, 30), 2), date(2026, 11, 25));
        assert_eq!(calendar.business_days_after(date(2026, 11, 25), 1), date(2026, 11, 27));
        assert_eq!(calendar.business_day_from(date(2026, 11, 22)), date(2026, 11, 23));
    }
}
