//! Days that come again, as a value: how often, and on which days.

use std::fmt;

use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};

/// Days that come again. Its text is what it is written as in logs and tests: `month`, `month:1+15`, `2week:fri`, `2/month`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrence {
    pub rhythm: Rhythm,
    /// On which days within it, in order; empty where none were named.
    pub on: Vec<On>,
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Every so many units: "every two weeks".
    Every(u16, Unit),
    /// So many times within one: "twice a month".
    Times(u16, Unit),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// A day within a month or a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    DayOfMonth(u8),
    LastOfMonth,
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    DayOfWeek(u8),
}

impl Recurrence {
    /// The day of each month, where that is what was said. The last of a month is its 31st, which not every month has.
    #[must_use]
    pub fn day_of_month(&self) -> Option<u8> {
        match (self.rhythm, self.on.as_slice()) {
            (Rhythm::Every(1, Unit::Month), [On::DayOfMonth(day)]) => Some(*day),
            (Rhythm::Every(1, Unit::Month), [On::LastOfMonth]) => Some(31),
            _ => None,
        }
    }

    pub(super) fn every(count: u16, unit: Unit) -> Recurrence {
        Recurrence { rhythm: Rhythm::Every(count, unit), on: Vec::new() }
    }

    pub(super) fn times(count: u16, unit: Unit) -> Recurrence {
        Recurrence { rhythm: if count == 1 { Rhythm::Every(1, unit) } else { Rhythm::Times(count, unit) }, on: Vec::new() }
    }

    pub(super) fn on(mut self, mut days: Vec<On>) -> Recurrence {
        days.sort_unstable();
        days.dedup();
        self.on = days;
        self
    }
}

impl On {
    pub(super) fn weekday(day: Weekday) -> On {
        On::DayOfWeek(day.to_monday_one_offset().unsigned_abs())
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rhythm {
            Rhythm::Every(1, unit) => write!(out, "{}", unit.name())?,
            Rhythm::Every(count, unit) => write!(out, "{count}{}", unit.name())?,
            Rhythm::Times(count, unit) => write!(out, "{count}/{}", unit.name())?,
        }
        for (place, on) in self.on.iter().enumerate() {
            write!(out, "{}{on}", if place == 0 { ":" } else { "+" })?;
        }
        Ok(())
    }
}

impl fmt::Display for On {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        match self {
            On::DayOfMonth(day) => write!(out, "{day}"),
            On::LastOfMonth => write!(out, "last"),
            On::DayOfWeek(day) => write!(out, "{}", WEEK[usize::from(day.saturating_sub(1) % 7)]),
        }
    }
}

impl Unit {
    const fn name(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Quarter => "quarter",
            Unit::Year => "year",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recurrence_has_a_text() {
        let rows = [
            (Recurrence::every(1, Unit::Month), "month"),
            (Recurrence::every(1, Unit::Month).on(vec![On::DayOfMonth(15), On::DayOfMonth(1)]), "month:1+15"),
            (Recurrence::every(1, Unit::Month).on(vec![On::LastOfMonth]), "month:last"),
            (Recurrence::every(2, Unit::Week).on(vec![On::weekday(Weekday::Friday)]), "2week:fri"),
            (Recurrence::times(2, Unit::Month), "2/month"),
            (Recurrence::times(1, Unit::Week), "week"),
            (Recurrence::every(15, Unit::Day), "15day"),
        ];
        for (recurrence, text) in rows {
            assert_eq!(recurrence.to_string(), text);
        }
    }
}
