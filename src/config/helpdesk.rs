//! The settings of the helpdesk's hours.

use jiff::civil::{Time, Weekday};

use super::reading::Reading;
use crate::time::Day;

/// When somebody human is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpdesk {
    pub days: Vec<Weekday>,
    pub opens: Time,
    pub closes: Time,
    /// Besides holidays.
    pub closed: Vec<Day>,
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

pub(super) fn helpdesk(reading: &mut Reading) -> Helpdesk {
    let (opens, closes) = reading.with_default("helpdesk.hours", hours);
    Helpdesk {
        days: reading.with_default("helpdesk.days", days),
        opens,
        closes,
        closed: reading.optional("helpdesk.closed", closed).unwrap_or_default(),
    }
}

/// `mon-fri`, `mon,wed,sat` and the like.
fn days(text: &str) -> Option<Vec<Weekday>> {
    let place = |name: &str| WEEKDAYS.iter().position(|(known, _)| *known == name.trim());
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (place(first)?, place(last)?);
        days.extend(WEEKDAYS.get(first..=last).filter(|some| !some.is_empty())?.iter().map(|(_, day)| *day));
    }
    Some(days)
}

/// `07:00-19:00`: it opens before it closes, on the same day.
fn hours(text: &str) -> Option<(Time, Time)> {
    let (opens, closes) = text.split_once('-')?;
    let (opens, closes) = (clock(opens)?, clock(closes)?);
    (opens < closes).then_some((opens, closes))
}

/// Hour and minute, two digits each.
fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two =
        |digits: &str| (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse::<i8>().ok()).flatten();
    Time::new(two(hour)?, two(minute)?, 0, 0).ok()
}

fn closed(text: &str) -> Option<Vec<Day>> {
    text.split(',').map(|day| day.trim().parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_week_is_read_or_refused() {
        assert_eq!(days("mon-fri").unwrap().len(), 5);
        assert_eq!(days("mon, sat-sun").unwrap(), [Weekday::Monday, Weekday::Saturday, Weekday::Sunday]);
        assert_eq!(hours("07:30-19:00"), Some((time(7, 30, 0, 0), time(19, 0, 0, 0))));
        assert_eq!(closed("2026-12-24,2026-12-31"), Some(vec![date(2026, 12, 24), date(2026, 12, 31)]));
        for wrong in ["", "monday", "fri-mon", "mon-", "mon,,tue"] {
            assert_eq!(days(wrong), None, "{wrong}");
        }
        for wrong in ["", "7-19", "19:00-07:00", "07:00-07:00", "07:00-25:00", "+7:00-19:00"] {
            assert_eq!(hours(wrong), None, "{wrong}");
        }
        assert_eq!(closed("tomorrow"), None);
    }
}
