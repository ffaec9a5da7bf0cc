//! Days with a name: fixed holidays and those that fall on a weekday of a month, as people name them for a date.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Weekday;

use super::super::Tense;
use super::super::phrases::Phrases;
use super::{Days, Read, Reader, exact};
use crate::time::Day;

/// How a holiday falls.
#[derive(Clone, Copy)]
enum Falls {
    On(i64, i64),
    /// The nth weekday of a month, from its end where it is negative, and so many days later.
    Nth(i8, Weekday, i64, i64),
}

static HOLIDAYS: LazyLock<Phrases<Falls>> = LazyLock::new(|| {
    use Falls::{Nth, On};
    Phrases::of(&[
        (On(12, 24), "christmas-eve"),
        (On(12, 25), "christmas"),
        (On(12, 31), "new-years-eve"),
        (On(1, 1), "new-year"),
        (On(1, 6), "epiphany"),
        (On(2, 14), "valentines"),
        (On(3, 17), "st-patricks"),
        (On(4, 15), "tax-day"),
        (On(6, 19), "juneteenth"),
        (On(7, 4), "independence-day"),
        (On(10, 31), "halloween"),
        (On(11, 11), "veterans-day"),
        (Nth(3, Weekday::Monday, 1, 0), "king-day"),
        (Nth(3, Weekday::Monday, 2, 0), "presidents-day"),
        (Nth(2, Weekday::Sunday, 5, 0), "mothers-day"),
        (Nth(3, Weekday::Sunday, 6, 0), "fathers-day"),
        (Nth(-1, Weekday::Monday, 5, 0), "memorial-day"),
        (Nth(1, Weekday::Monday, 9, 0), "labor-day"),
        (Nth(2, Weekday::Monday, 10, 0), "columbus-day"),
        (Nth(4, Weekday::Thursday, 11, 0), "thanksgiving"),
        (Nth(4, Weekday::Thursday, 11, 1), "after-thanksgiving"),
    ])
});

/// Years in which a holiday is looked for; each falls in every year.
const YEARS_SEEN: i64 = 2;

impl Reader<'_> {
    /// `Christmas Eve`, `the day after Thanksgiving`, `Nochebuena`, `el día de Reyes`.
    pub(super) fn holiday(&self, at: usize) -> Read {
        let (falls, next) = HOLIDAYS.at(self.text, at)?;
        let this = i64::from(self.today.year());
        let in_year = |year: i64| falls.in_year(year);
        let (year, end) = self.year_after(next);
        let day = match (year, self.tense()) {
            (Some(year), _) => in_year(year)?,
            (None, Some(Tense::Past)) => (this - YEARS_SEEN..=this).rev().filter_map(in_year).find(|day| *day <= self.today)?,
            (None, Some(Tense::Future) | None) => (this..=this + YEARS_SEEN).filter_map(in_year).find(|day| *day >= self.today)?,
        };
        Some((Days::Some(vec![day]), end))
    }
}

impl Falls {
    fn in_year(self, year: i64) -> Option<Day> {
        match self {
            Falls::On(month, day) => exact(year, month, day),
            Falls::Nth(nth, weekday, month, later) => {
                exact(year, month, 1)?.nth_weekday_of_month(nth, weekday).ok()?.checked_add(later.days()).ok()
            }
        }
    }
}
