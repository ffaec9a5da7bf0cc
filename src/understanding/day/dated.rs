//! Dates in digits, dates with the name of a month, and days of a month by their number alone.

use jiff::ToSpan;

use super::super::{SlotKind, Tense, number};
use super::{Days, Read, Reader, YEARS, exact, one};
use crate::language::Language;
use crate::time::Day;

/// A date without a year that passed no longer ago than this may be meant as it is; else it is next year's.
const PASSED_DAYS_PLAUSIBLE: i32 = 60;
/// The 29th of February may be so many years away, across a year that is none.
const LEAP_YEARS_APART: i64 = 8;
/// Years that are said in words.
const YEARS_SAID: std::ops::RangeInclusive<i64> = 1990..=2099;
/// What stands before a day that is named by its number.
pub(super) const DAY_ARTICLES: &[&str] = &[
    "on the",
    "by the",
    "for the",
    "before the",
    "after the",
    "the",
    "antes del",
    "despues del",
    "la noche del",
    "la tarde del",
    "la manana del",
    "el dia",
    "al dia",
    "dia",
    "el",
    "day",
];

impl Reader<'_> {
    /// `2026-11-27`, `11/27`, `11/27/26`, `27-11-2026`, `11.27.2026`.
    pub(super) fn numeric(&self, at: usize) -> Read {
        if let Some(digits) = self.text.number(at).filter(|digits| digits.matches('.').count() == 2) {
            let parts: Vec<&str> = digits.split('.').collect();
            return Some((self.date_of_parts(&parts)?, at + 1));
        }
        let separator = self.text.mark(at + 1).filter(|mark| matches!(mark, '/' | '-'))?;
        let joined = |place: usize| self.text.mark(place) == Some(separator) && self.text.glued(place) && self.text.glued(place + 1);
        let hangs_on_before = self.text.glued(at) && matches!(self.text.mark(at.wrapping_sub(1)), Some('-' | '/' | '$'));
        if hangs_on_before || !joined(at + 1) {
            return None;
        }
        let mut parts = vec![self.text.number(at)?, self.text.number(at + 2)?];
        if joined(at + 3) {
            parts.push(self.text.number(at + 4)?);
        }
        let next = at + 2 * parts.len() - 1;
        let says_date = parts.len() == 3 || separator == '/' || self.scene.expectation.slot == Some(SlotKind::Day);
        if joined(next) || !says_date || parts == ["24", "7"] {
            return None;
        }
        Some((self.date_of_parts(&parts)?, next))
    }

    fn date_of_parts(&self, parts: &[&str]) -> Option<Days> {
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        let value = |place: usize| parts.get(place).and_then(|part| part.parse::<i64>().ok());
        match lengths.as_slice() {
            [4, 1..=2, 1..=2] => Some(exact(value(0)?, value(1)?, value(2)?).map_or(Days::NotADay, one)),
            [1..=2, 1..=2, length @ (2 | 4)] => {
                let year = if *length == 2 { 2000 + value(2)? } else { value(2)? };
                Some(self.both_orders(
                    exact(year, value(0)?, value(1)?).into_iter().collect(),
                    exact(year, value(1)?, value(0)?).into_iter().collect(),
                ))
            }
            [1..=2, 1..=2] => Some(self.both_orders(self.coming(value(0)?, value(1)?), self.coming(value(1)?, value(0)?))),
            _ => None,
        }
    }

    /// Month first as in the United States, and day first; in Spanish the other way round. Where both exist, both are given.
    fn both_orders(&self, month_first: Vec<Day>, day_first: Vec<Day>) -> Days {
        let (mut days, others) = match self.scene.preferred {
            Language::English => (month_first, day_first),
            Language::Spanish => (day_first, month_first),
        };
        days.extend(others);
        let mut seen = Vec::with_capacity(days.len());
        days.retain(|day| {
            !seen.contains(day) && {
                seen.push(*day);
                true
            }
        });
        if days.is_empty() { Days::NotADay } else { Days::Some(days) }
    }

    /// `nov 27`, `november the 27th, 2026`, `27 de noviembre`, `first of march`, `quince de marzo`.
    pub(super) fn month_and_day(&self, at: usize) -> Read {
        let (month, day, after) = self.month_then_day(at).or_else(|| self.day_then_month(at))?;
        let (year, next) = self.year_after(after);
        let days = match year {
            Some(year) => exact(year, month, day).into_iter().collect(),
            None => self.coming(month, day),
        };
        Some((if days.is_empty() { Days::NotADay } else { Days::Some(days) }, next))
    }

    fn month_then_day(&self, at: usize) -> Option<(i64, i64, usize)> {
        let month = self.text.month(at)?;
        let start = at + 1 + usize::from(self.text.word(at + 1) == "the");
        let (day, next) = self.day_number(start)?;
        Some((i64::from(month), day, next))
    }

    fn day_then_month(&self, at: usize) -> Option<(i64, i64, usize)> {
        let start = self.text.any_phrase(at, DAY_ARTICLES).unwrap_or(at);
        let (day, next) = self.day_number(start)?;
        let joint = usize::from(matches!(self.text.word(next), "of" | "de" | "d"));
        let after = next + joint + 1;
        // "300 may be enough", "3 mar": too short or too common a word to name a month without more around it.
        let common = matches!(self.text.word(next + joint), "may" | "mar" | "sep" | "set");
        let month = self.text.month(next + joint).filter(|_| joint > 0 || !common || self.year_after(after).0.is_some())?;
        Some((i64::from(month), day, after))
    }

    /// A number that can stand as a day in a date: up to two digits, or in words.
    pub(super) fn day_number(&self, at: usize) -> Option<(i64, usize)> {
        let (day, next) = number::ordinal(self.text, at)
            .or_else(|| self.text.whole(at).map(|value| number::Counted { value, next: at + 1 }))
            .or_else(|| number::in_words(self.text, at))
            .map(|counted| (counted.value, counted.next))?;
        let amount = self.text.mark(at.wrapping_sub(1)) == Some('$')
            || matches!(self.text.folded(next), "dollars" | "dolares" | "bucks" | "k" | "mil" | "%" | "percent")
            || self.text.any_phrase(next, &["por ciento", "por cien", "x ciento"]).is_some();
        ((0..100).contains(&day) && !amount).then_some((day, next))
    }

    pub(super) fn year_after(&self, at: usize) -> (Option<i64>, usize) {
        let this = i64::from(self.today.year());
        let named: [(&[&str], i64); 3] = [
            (&["of last year", "last year", "del ano pasado"], this - 1),
            (&["of this year", "this year", "de este ano"], this),
            (&["of next year", "next year", "del proximo ano", "del ano que viene"], this + 1),
        ];
        if let Some(found) = named.iter().find_map(|(phrases, year)| Some((Some(*year), self.text.any_phrase(at, phrases)?))) {
            return found;
        }
        let joint = matches!(self.text.word(at), "de" | "del" | "of");
        let start = at + usize::from(joint);
        match self.text.whole(start) {
            Some(year) if YEARS.contains(&year) && self.text.number(start).is_some_and(|digits| digits.len() == 4) => {
                (Some(year), start + 1)
            }
            Some(_) => (None, at),
            // In words only years of this age: "march third nineteen" could be anything.
            None => number::in_words(self.text, start)
                .filter(|counted| YEARS_SAID.contains(&counted.value) && !self.text.pause(start))
                .map_or((None, at), |counted| (Some(counted.value), counted.next)),
        }
    }

    /// Such a day by where it lies: the next one, the last one, or, where that is open, the next one and the last one too where it
    /// passed not long ago. Empty where there is none.
    fn coming(&self, month: i64, day: i64) -> Vec<Day> {
        let year = i64::from(self.today.year());
        let in_year = |year: i64| exact(year, month, day);
        let next = (year..=year + LEAP_YEARS_APART).filter_map(in_year).find(|date| *date >= self.today);
        let last = (year - LEAP_YEARS_APART..=year).rev().filter_map(in_year).find(|date| *date <= self.today);
        match self.tense() {
            Some(Tense::Future) => next.into_iter().collect(),
            Some(Tense::Past) => last.into_iter().collect(),
            None => {
                let days_since = |date: Day| date.until(self.today).map_or(i32::MAX, |span| span.get_days());
                let plausible = last.filter(|date| (1..=PASSED_DAYS_PLAUSIBLE).contains(&days_since(*date)));
                next.into_iter().chain(plausible).collect()
            }
        }
    }

    /// `the 3rd`, `the 15`, `el 3`, `el día 15`, and a bare number or ordinal where a day was asked for.
    pub(super) fn day_of_month(&self, at: usize) -> Read {
        let text = self.text;
        let asked = matches!(self.scene.expectation.slot, Some(SlotKind::Day | SlotKind::MonthDay)) || self.tense().is_some();
        let article = text.any_phrase(at, DAY_ARTICLES);
        let start = article.unwrap_or(at);
        let (day, next) = self.day_number(start).filter(|&(day, _)| (1..=31).contains(&day))?;
        if matches!(text.word(next), "quarter" | "trimestre" | "year" | "one" | "payment" | "pago" | "opcion" | "option")
            || text.glued(next)
        {
            return None;
        }
        let ordinal_in_digits = number::ordinal(text, start).is_some() && text.number(start).is_some();
        let in_words = text.number(start).is_none();
        // "The 3rd" among three choices is one of them. After a readback, which is not answered by a place, or with "on the", it is a day.
        let among_choices = usize::try_from(day).is_ok_and(|day| day <= self.scene.expectation.choices.len());
        let choosing = among_choices && !asked && !self.scene.expectation.yes_or_no && start - at < 2;
        let alone = start == 0 && next == text.len();
        let said_as_day = match article {
            _ if in_words && text.word(start) == "one" => false,
            _ if asked && (article.is_some() || ordinal_in_digits || alone) => true,
            _ if choosing => false,
            Some(_) if in_words => {
                matches!(text.word(start - 1), "dia" | "day")
                    || (day >= 11 && text.word(start - 1) == "el")
                    || (start - at == 2 && number::ordinal(text, start).is_some())
            }
            Some(_) => ordinal_in_digits || matches!(text.word(start - 1), "el" | "dia") || start - at == 2,
            None => ordinal_in_digits,
        };
        said_as_day.then(|| (self.next_dates(day), next))
    }

    /// The next day of this number. Where this month's has come or gone, which month is meant is open, and the one after is given too.
    pub(super) fn next_dates(&self, day: i64) -> Days {
        let in_month = |first: Day| i8::try_from(day).ok().and_then(|day| first.with().day(day).build().ok());
        if self.tense() == Some(Tense::Past) {
            let firsts = (0..4).filter_map(|months| self.today.first_of_month().checked_sub(months.months()).ok());
            return firsts.filter_map(in_month).find(|date| *date <= self.today).map_or(Days::NotADay, one);
        }
        let firsts = (0..4).filter_map(|months| self.today.first_of_month().checked_add(months.months()).ok());
        let coming: Vec<Day> = firsts.filter_map(in_month).filter(|date| *date >= self.today).take(2).collect();
        match coming.as_slice() {
            [] => Days::NotADay,
            [first, ..] if first.month() == self.today.month() && *first > self.today => one(*first),
            _ => Days::Some(coming),
        }
    }
}
