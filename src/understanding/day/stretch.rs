//! Places in a month, a week or a year: `end of the month`, `a fin de mes`, `the 15th of next month`.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Weekday;

use super::super::phrases::Phrases;
use super::super::{Tense, number};
use super::dated::DAY_ARTICLES;
use super::{Days, Read, Reader, exact, one};
use crate::time::Day;

#[derive(Clone, Copy)]
enum Place {
    MonthEnd,
    YearEnd,
    EndOf,
    BeginningOf,
    MiddleOf,
}

#[derive(Clone, Copy)]
enum Named {
    ThisMonth,
    NextMonth,
    LastMonth,
    ThisWeek,
    NextWeek,
    ThisYear,
}

static PLACES: LazyLock<Phrases<Place>> = LazyLock::new(|| {
    Phrases::of(&[
        (Place::MonthEnd, "month-end"),
        (Place::YearEnd, "year-end"),
        (Place::EndOf, "end-of"),
        (Place::BeginningOf, "beginning-of"),
        (Place::MiddleOf, "middle-of"),
    ])
});

static NAMED: LazyLock<Phrases<Named>> = LazyLock::new(|| {
    Phrases::of(&[
        (Named::ThisMonth, "this-month"),
        (Named::NextMonth, "next-month"),
        (Named::LastMonth, "last-month"),
        (Named::ThisWeek, "this-week"),
        (Named::NextWeek, "next-week"),
        (Named::ThisYear, "this-year"),
    ])
});

const MIDDLE_OF_MONTH: i8 = 15;

/// A stretch of days that was named.
struct Stretch {
    first: Day,
    last: Day,
    is_month: bool,
}

impl Stretch {
    fn month(day: Day) -> Stretch {
        Stretch { first: day.first_of_month(), last: day.last_of_month(), is_month: true }
    }
}

impl Reader<'_> {
    /// `end of the month`, `last day of november`, `the 15th of next month`, `a fin de mes`, `primero del mes que viene`.
    pub(super) fn place_in_stretch(&self, at: usize) -> Read {
        let text = self.text;
        match PLACES.at(text, at) {
            Some((Place::MonthEnd, next)) => return Some((one(self.today.last_of_month()), next)),
            Some((Place::YearEnd, next)) => return Some((one(self.today.last_of_year()), next)),
            Some((Place::EndOf, after)) => return self.stretch_named(after).map(|(stretch, next)| (one(stretch.last), next)),
            Some((Place::BeginningOf, after)) => {
                if let Some((new_year, next)) = self.new_year(after) {
                    return Some((one(new_year), next));
                }
                let (stretch, next) = self.stretch_named(after).filter(|(stretch, _)| stretch.is_month)?;
                let gone = stretch.first < self.today && self.tense() != Some(Tense::Past);
                let first = if gone { self.after(1.month())?.first_of_month() } else { stretch.first };
                return Some((one(first), next));
            }
            Some((Place::MiddleOf, after)) => {
                let (stretch, next) = self.stretch_named(after).filter(|(stretch, _)| stretch.is_month)?;
                return Some((one(stretch.first.with().day(MIDDLE_OF_MONTH).build().ok()?), next));
            }
            None => {}
        }
        let start = text.any_phrase(at, DAY_ARTICLES).unwrap_or(at);
        let (day, after) = self.day_number(start)?;
        let after = text.any_phrase(after, &["of", "de", "del", "d"])?;
        if let Some((new_year, next)) = self.new_year(after).filter(|_| day == 1) {
            return Some((one(new_year), next));
        }
        let (stretch, next) = self.stretch_named(after).filter(|(stretch, _)| stretch.is_month)?;
        let dated = |first: Day| first.with().day(i8::try_from(day).ok()?).build().ok();
        let Some(mut date) = dated(stretch.first) else { return Some((Days::NotADay, next)) };
        // "The 3rd of the month" is next month's where this one's has gone; "of last month" is what it says.
        if date < self.today && stretch.first == self.today.first_of_month() && self.tense() != Some(Tense::Past) {
            date = dated(self.after(1.month())?.first_of_month())?;
        }
        Some((one(date), next))
    }

    /// The first day of the year, where a year is named: the next one, unless the past is wanted.
    fn new_year(&self, at: usize) -> Option<(Day, usize)> {
        let (named, next) = NAMED.at(self.text, at)?;
        let first = match self.tense() {
            Some(Tense::Past) => self.today.first_of_year(),
            Some(Tense::Future) | None => self.today.last_of_year().tomorrow().ok()?,
        };
        matches!(named, Named::ThisYear).then_some((first, next))
    }

    /// `next month on the 3rd`, `el mes pasado el día 5`.
    pub(super) fn day_in_month_named(&self, at: usize) -> Read {
        let text = self.text;
        NAMED.at(text, at)?;
        let (stretch, next) = self.stretch_named(at).filter(|(stretch, _)| stretch.is_month)?;
        let start = text.any_phrase(next, &["on the", "the", "on", "el dia", "el", "dia"])?;
        let (day, end) = self.day_number(start).filter(|_| !text.pause(start))?;
        let named = text.word(start - 1) != "the" || text.word(start - 2) == "on" || number::ordinal(text, start).is_some();
        if !named || text.weekday(start).is_some() || text.glued(end) {
            return None;
        }
        let date = i8::try_from(day).ok().and_then(|day| stretch.first.with().day(day).build().ok());
        Some((date.map_or(Days::NotADay, one), end))
    }

    /// The month, week or year named at a place.
    fn stretch_named(&self, at: usize) -> Option<(Stretch, usize)> {
        let text = self.text;
        if let Some((named, next)) = NAMED.at(text, at) {
            let stretch = match named {
                Named::ThisMonth => Stretch::month(self.today),
                Named::NextMonth => Stretch::month(self.after(1.month())?),
                Named::LastMonth => Stretch::month(self.after(-1.month())?),
                Named::ThisWeek => {
                    let friday = self.today.yesterday().ok()?.nth_weekday(1, Weekday::Friday).ok()?;
                    Stretch { first: self.today, last: friday, is_month: false }
                }
                Named::NextWeek => {
                    let monday = self.monday_after()?;
                    Stretch { first: monday, last: monday.nth_weekday(1, Weekday::Friday).ok()?, is_month: false }
                }
                Named::ThisYear => Stretch { first: self.today.first_of_year(), last: self.today.last_of_year(), is_month: false },
            };
            return Some((stretch, next));
        }
        let month = i64::from(text.month(at)?);
        let (year, next) = self.year_after(at + 1);
        let this_year = i64::from(self.today.year());
        let passed = month < i64::from(self.today.month());
        let first = exact(year.unwrap_or(if passed { this_year + 1 } else { this_year }), month, 1)?;
        Some((Stretch::month(first), next))
    }
}
