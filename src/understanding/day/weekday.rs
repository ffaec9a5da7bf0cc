//! Weekdays: `friday`, `next friday`, `el viernes que viene`, `viernes 27 de noviembre`.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Weekday;

use super::super::phrases::Phrases;
use super::super::{Tense, number};
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
    LastWeek,
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
        (Which::LastWeek, "last-week-after"),
    ])
});

#[derive(Clone, Copy)]
enum Away {
    AfterNext,
    Week,
    Fortnight,
}

static AWAY: LazyLock<Phrases<Away>> = LazyLock::new(|| {
    Phrases::of(&[(Away::AfterNext, "after-next"), (Away::Week, "weekday-in-a-week"), (Away::Fortnight, "weekday-in-two-weeks")])
});

fn weeks_after(days: Vec<Day>, weeks: i64) -> Vec<Day> {
    days.into_iter().filter_map(|day| day.checked_add(weeks.weeks()).ok()).collect()
}

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

    /// `friday after next`, `monday week`, `el viernes en ocho`, `monday in two weeks`, `the friday after thanksgiving`.
    pub(super) fn weekday_away(&self, at: usize) -> Read {
        let text = self.text;
        let start = self.which_before(at).1;
        let day = text.weekday(start)?;
        let after = start + 1;
        if text.pause(after) || matches!(text.word(at.wrapping_sub(1)), "every" | "each" | "cada" | "los") {
            return None;
        }
        if let Some((later, next)) = AWAY.at(text, after) {
            let which = if matches!(later, Away::AfterNext) { Which::Next } else { Which::Plain };
            let weeks = if matches!(later, Away::Fortnight) { 2 } else { 1 };
            return Some((Days::Some(weeks_after(self.coming_weekdays(day, which)?, weeks)), next));
        }
        if let Some((weeks, next)) = self.weeks_ahead(after) {
            let there = self.after(weeks.weeks())?;
            let near = (-3..=3).filter_map(|days| there.checked_add(days.days()).ok()).find(|near| near.weekday() == day);
            let mut days: Vec<Day> = near.into_iter().chain(weeks_after(self.coming_weekdays(day, Which::Plain)?, weeks)).collect();
            days.dedup();
            return Some((Days::Some(days), next));
        }
        let (nth, start) = text
            .any_phrase(after, &["after", "despues de", "despues del"])
            .map(|start| (1, start))
            .or_else(|| text.any_phrase(after, &["before", "antes de", "antes del"]).map(|start| (-1, start)))?;
        let (anchors, next) = self.anchor(start)?;
        let Days::Some(anchors) = anchors else { return None };
        let days: Vec<Day> = anchors.into_iter().filter_map(|anchor| anchor.nth_weekday(nth, day).ok()).collect();
        (!days.is_empty()).then_some((Days::Some(days), next))
    }

    /// `two fridays from now`, `two mondays ago`.
    pub(super) fn weekdays_away(&self, at: usize) -> Read {
        let text = self.text;
        let count = number::in_words(text, at).map(|counted| (counted.value, counted.next));
        let (count, place) = text.whole(at).map(|value| (value, at + 1)).or(count).filter(|(count, _)| (2..=9).contains(count))?;
        let day = text.weekday(place).filter(|_| text.word(place).ends_with("days"))?;
        if let Some(next) = text.any_phrase(place + 1, &["ago", "back"]) {
            let last = self.weekdays(day, Which::Last)?;
            return Some((Days::Some(weeks_after(last, 1 - count)), next));
        }
        let next = text.any_phrase(place + 1, &["from now", "from today", "away", "out"])?;
        let coming = self.coming_weekdays(day, Which::Next)?.into_iter().take(1).collect();
        Some((Days::Some(weeks_after(coming, count - 1)), next))
    }

    /// `week`, `en ocho`, `en quince días` after a day: how many weeks later, and the place after it.
    pub(super) fn weeks_after_a_day(&self, at: usize) -> Option<(i64, usize)> {
        let (away, next) = AWAY.at(self.text, at).filter(|_| !self.text.pause(at))?;
        match away {
            Away::AfterNext => None,
            Away::Week => Some((1, next)),
            Away::Fortnight => Some((2, next)),
        }
    }

    /// The weekdays that come, today's left out.
    fn coming_weekdays(&self, day: Weekday, which: Which) -> Option<Vec<Day>> {
        match which {
            Which::Next => self.weekdays(day, Which::Next),
            Which::Plain | Which::Coming | Which::Last | Which::NextWeek | Which::LastWeek => {
                Some(vec![self.today.nth_weekday(1, day).ok()?])
            }
        }
    }

    /// `in two weeks`, `dentro de dos semanas`, after a weekday.
    fn weeks_ahead(&self, at: usize) -> Option<(i64, usize)> {
        let text = self.text;
        let start = text.any_phrase(at, &["in", "en", "dentro de"])?;
        let (count, next) = match (text.whole(start), text.word(start)) {
            (Some(count), _) => (count, start + 1),
            (None, "a" | "una") => (1, start + 1),
            (None, _) => number::in_words(text, start).map(|counted| (counted.value, counted.next))?,
        };
        let weeks = matches!(text.word(next), "week" | "weeks" | "semana" | "semanas") && (1..=9).contains(&count);
        weeks.then_some((count, next + 1))
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
            Which::LastWeek => {
                vec![self.monday_after()?.checked_add((i32::from(day.to_monday_zero_offset()) - 14).days()).ok()?]
            }
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
