//! When somebody is there: days of the week with hours of the office's clock, but for holidays and days that the office closes.

use jiff::civil::{Time, Weekday};

use crate::time::{Day, Instant, Office};

/// A helpdesk that opens on no day in a year does not open.
const DAYS_LOOKED_AT_MAX: usize = 366;

/// The office's week, and the days on which it closes besides holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub days: Vec<Weekday>,
    pub opens: Time,
    pub closes: Time,
    pub closed: Vec<Day>,
}

/// The hours of the helpdesk.
#[derive(Clone, Debug)]
pub struct Hours {
    office: Office,
    week: Week,
    is_holiday: fn(Day) -> bool,
}

/// When it is open next, or that it is open now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    pub is_open: bool,
    /// Today where it is open, or will be today.
    pub day: Day,
    pub from: Time,
    pub to: Time,
}

impl Hours {
    #[must_use]
    pub const fn new(office: Office, week: Week, is_holiday: fn(Day) -> bool) -> Hours {
        Hours { office, week, is_holiday }
    }

    /// The opening that lasts at `now`, else the next one. `None` where it does not open within a year.
    #[must_use]
    pub fn opening(&self, now: Instant) -> Option<Opening> {
        let local = self.office.local(now);
        let (today, Week { opens, closes, .. }) = (local.date(), &self.week);
        let mut days = std::iter::successors(Some(today), |day| day.tomorrow().ok()).take(DAYS_LOOKED_AT_MAX);
        let day = days.find(|day| self.opens_on(*day) && (*day != today || local.time() < *closes))?;
        Some(Opening { is_open: day == today && local.time() >= *opens, day, from: *opens, to: *closes })
    }

    fn opens_on(&self, day: Day) -> bool {
        self.week.days.contains(&day.weekday()) && !(self.is_holiday)(day) && !self.week.closed.contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime, time};

    fn hours(closed: Vec<Day>) -> Hours {
        let days = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];
        let week = Week { days, opens: time(7, 0, 0, 0), closes: time(19, 0, 0, 0), closed };
        Hours::new(Office::in_zone("America/New_York").unwrap(), week, |day| day == date(2026, 11, 26))
    }

    fn opening(closed: Vec<Day>, day: i8, hour: i8) -> Option<(bool, Day)> {
        let now = Office::in_zone("America/New_York").unwrap().instant(datetime(2026, 11, day, hour, 0, 0, 0));
        hours(closed).opening(now).map(|opening| (opening.is_open, opening.day))
    }

    #[test]
    fn it_opens_today_or_on_the_next_day_that_is_none_off() {
        // Monday 23 November; Thursday 26 is the holiday.
        for (day, hour, expected) in [
            (23, 6, (false, date(2026, 11, 23))),
            (23, 7, (true, date(2026, 11, 23))),
            (23, 18, (true, date(2026, 11, 23))),
            (23, 19, (false, date(2026, 11, 24))),
            (25, 20, (false, date(2026, 11, 27))),
            (26, 12, (false, date(2026, 11, 27))),
            (28, 12, (false, date(2026, 11, 30))),
        ] {
            assert_eq!(opening(Vec::new(), day, hour), Some(expected), "{day} {hour}");
        }
        assert_eq!(opening(vec![date(2026, 11, 27)], 26, 12), Some((false, date(2026, 11, 30))));
    }

    #[test]
    fn one_that_never_opens_says_so() {
        let mut never = hours(Vec::new());
        never.week.days.clear();
        assert_eq!(never.opening(Instant::from_millis(0)), None);
    }
}
