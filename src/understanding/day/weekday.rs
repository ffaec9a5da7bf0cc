//! Weekdays: `friday`, `next friday`, `el viernes que viene`, `viernes 27 de noviembre`.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Weekday;

use super::super::Tense;
use super::super::phrases::Phrases;
use super::{Days, Read, Reader, one};
use crate::time::Day;

#[derive(Clone, Copy)]
enum Which {
    Plain,
    /// The first one, today included.
    Coming,
    /// "Next": the coming one or the one of next week.
    Next,
    Last,
    NextWeek,
}

static BEFORE: LazyLock<Phrases<Which>> = LazyLock::new(|| {
    Phrases::of(&[
        (Which::Coming, "coming-before"),
        (Which::Next, "next-before"),
        (Which::Last, "last-before"),
        (Which::Plain, "article-before"),
    ])
});

static AFTER: LazyLock<Phrases<Which>> = LazyLock::new(|| {
    Phrases::of(&[
        (Which::Coming, "coming-after"),
        (Which::Next, "next-after"),
        (Which::Last, "last-after"),
        (Which::NextWeek, "next-week-after"),
    ])
});

impl Reader<'_> {
    /// `friday`, `next friday`, `this friday`, `el viernes que viene`, `friday the 27th`, `viernes 27 de noviembre`.
    pub(super) fn weekday(&self, at: usize) -> Read {
        let text = self.text;
        let (which, start) = self.which_before(at);
        let day = text.weekday(start)?;
        // "The sun" shines.
        if matches!(text.word(start), "sun" | "sat") && text.word(start.wrapping_sub(1)) == "the" {
            return None;
        }
        if matches!(text.word(at.wrapping_sub(1)), "every" | "each" | "cada" | "los") {
            return None;
        }
        let mut next = start + 1;
        if let Some((dated, end)) = self.dated_weekday(day, next).filter(|_| !self.is_denied(at, next)) {
            return Some((dated, end));
        }
        let mut which = which;
        if let Some((after, end)) = self.which_after(next) {
            (which, next) = (after, end);
        }
        Some((Days::Some(self.weekdays(day, which)?), next))
    }

    /// "Not friday, the 15th" names two days, and not the date of one.
    fn is_denied(&self, at: usize, next: usize) -> bool {
        let denies = |place: usize| matches!(self.text.word(place), "not" | "no") && !self.text.pause(place + 1);
        self.text.pause(next) && (denies(at.wrapping_sub(1)) || denies(at.wrapping_sub(2)) && !self.text.pause(at))
    }

    fn which_before(&self, at: usize) -> (Which, usize) {
        BEFORE.at(self.text, at).unwrap_or((Which::Plain, at))
    }

    fn which_after(&self, at: usize) -> Option<(Which, usize)> {
        let pasado_manana = self.text.phrase(at, "pasado manana").is_some();
        AFTER.at(self.text, at).filter(|_| !pasado_manana)
    }

    /// A weekday with its date. Where they do not agree, both are given.
    fn dated_weekday(&self, day: Weekday, at: usize) -> Read {
        let text = self.text;
        let (dated, next) = self.numeric(at).or_else(|| self.month_and_day(at)).or_else(|| {
            let start = at + usize::from(matches!(text.word(at), "the" | "el"));
            let (number, next) = self.day_number(start).filter(|&(number, _)| (1..=31).contains(&number))?;
            let said_as_date = next > start + 1
                || text.number(start).is_none() && number >= 10 && !text.pause(start)
                || start > at
                || !text.pause(start) && text.number(start).is_some();
            said_as_date.then(|| (self.next_dates(number), next))
        })?;
        let Days::Some(dates) = dated else { return Some((Days::NotADay, next)) };
        if let Some(&agreed) = dates.iter().find(|date| date.weekday() == day) {
            return Some((one(agreed), next));
        }
        let named = self.weekdays(day, Which::Plain)?;
        Some((Days::Some(dates.into_iter().take(1).chain(named.into_iter().take(1)).collect()), next))
    }

    fn weekdays(&self, day: Weekday, which: Which) -> Option<Vec<Day>> {
        let coming = self.today.nth_weekday(1, day).ok()?;
        let is_today = self.today.weekday() == day;
        Some(match which {
            Which::Plain if self.tense() == Some(Tense::Past) => {
                let last = self.today.nth_weekday(-1, day).ok()?;
                if is_today { vec![self.today, last] } else { vec![last] }
            }
            Which::Plain if is_today => vec![self.today, coming],
            Which::Coming if is_today => vec![self.today],
            Which::Plain | Which::Coming => vec![coming],
            Which::Last => vec![self.today.nth_weekday(-1, day).ok()?],
            Which::NextWeek => vec![self.monday_after()?.checked_add(i32::from(day.to_monday_zero_offset()).days()).ok()?],
            Which::Next => {
                // The one that comes, and the one in next week, whether weeks begin on Monday or on Sunday.
                let monday = self.monday_after()?;
                let sunday = self.today.nth_weekday(1, Weekday::Sunday).ok()?;
                let in_week_from_monday = monday.checked_add(i32::from(day.to_monday_zero_offset()).days()).ok()?;
                let in_week_from_sunday = sunday.checked_add(i32::from(day.to_sunday_zero_offset()).days()).ok()?;
                let mut days = vec![coming, in_week_from_monday, in_week_from_sunday];
                days.sort_unstable();
                days.dedup();
                days
            }
        })
    }
}
