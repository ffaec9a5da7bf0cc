//! Days: as a date, a weekday, a day of a month, or seen from today; in English and Spanish.
//!
//! Where a wording has two plausible days (`next Friday`, `12/11`, the 3rd when it has just passed), both are given, the nearer
//! first, and the person is asked. A date that does not exist is unreadable and not moved to one that does.

mod dated;
mod holiday;
mod near;
mod nth;
mod stretch;
mod weekday;

use std::sync::LazyLock;

use jiff::Span;

use super::phrases::Phrases;
use super::text::Text;
use super::{Scene, Tense};
use crate::time::Day;

const YEARS: std::ops::RangeInclusive<i64> = 1900..=2200;

/// The days that a wording may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Days {
    /// At least one, the likeliest first.
    Some(Vec<Day>),
    /// It is a date by its form, and there is no such day.
    NotADay,
}

type Read = Option<(Days, usize)>;

/// The days at a place, and the place after them.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Read {
    let reader = Reader { text, today: scene.today, scene };
    reader
        .numeric(at)
        .or_else(|| reader.holiday(at))
        .or_else(|| reader.month_and_day(at))
        .or_else(|| reader.nth_weekday(at))
        .or_else(|| reader.day_in_month_named(at))
        .or_else(|| reader.seen_from_today(at))
        .or_else(|| reader.beside_a_day(at))
        .or_else(|| reader.units_away(at))
        .or_else(|| reader.place_in_stretch(at))
        .or_else(|| reader.weekday_away(at))
        .or_else(|| reader.weekdays_away(at))
        .or_else(|| reader.weekday(at))
        .or_else(|| reader.day_of_month(at))
        .map(|(days, next)| (days, reader.past_hour(next)))
}

/// Reads days of one message; each file beside this one has one way of naming them.
struct Reader<'a> {
    text: &'a Text<'a>,
    today: Day,
    scene: &'a Scene<'a>,
}

static HOURS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "hour-of-day")]));

impl Reader<'_> {
    /// The place after "morning" or "por la tarde": a payment has a day and no hour.
    fn past_hour(&self, at: usize) -> usize {
        HOURS.at(self.text, at).filter(|_| !self.text.pause(at)).map_or(at, |((), next)| next)
    }

    /// Where the day lies that was asked for, where only one side can be.
    fn tense(&self) -> Option<Tense> {
        self.scene.expectation.tense
    }

    fn after(&self, span: Span) -> Option<Day> {
        self.today.checked_add(span).ok()
    }
}

fn one(day: Day) -> Days {
    Days::Some(vec![day])
}

fn exact(year: i64, month: i64, day: i64) -> Option<Day> {
    let year = i16::try_from(year).ok().filter(|year| YEARS.contains(&i64::from(*year)))?;
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
