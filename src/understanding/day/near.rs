//! Days seen from today: `tomorrow`, `next week`, `in two weeks`, `dentro de quince días`.

use std::sync::LazyLock;

use jiff::civil::Weekday;
use jiff::{Span, ToSpan};

use super::super::names::is_nearly;
use super::super::number;
use super::super::phrases::Phrases;
use super::{Days, Read, Reader, one};
use crate::time::Day;

/// Longer spans than this from today are not read as days.
const UNITS_AHEAD_MAX: i64 = 3_660;

#[derive(Clone, Copy)]
enum Near {
    Today,
    Yesterday,
    AfterTomorrow,
    BeforeYesterday,
    InAWeek,
    NextWeek,
    NextMonth,
    Weekend,
}

static PHRASES: LazyLock<Phrases<Near>> = LazyLock::new(|| {
    Phrases::of(&[
        (Near::Today, "today"),
        (Near::Yesterday, "yesterday"),
        (Near::AfterTomorrow, "after-tomorrow"),
        (Near::BeforeYesterday, "before-yesterday"),
        (Near::InAWeek, "in-a-week"),
        (Near::NextWeek, "next-week"),
        (Near::NextMonth, "next-month"),
        (Near::Weekend, "weekend"),
    ])
});

#[derive(Clone, Copy)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn named(word: &str) -> Option<Unit> {
        Some(match word {
            "day" | "days" | "dia" | "dias" => Unit::Day,
            "week" | "weeks" | "wk" | "wks" | "semana" | "semanas" => Unit::Week,
            "month" | "months" | "mes" | "meses" => Unit::Month,
            "year" | "years" | "ano" | "anos" => Unit::Year,
            _ => return None,
        })
    }

    fn span(self, count: i64) -> Span {
        match self {
            Unit::Day => count.days(),
            Unit::Week => count.weeks(),
            Unit::Month => count.months(),
            Unit::Year => count.years(),
        }
    }
}

impl Reader<'_> {
    /// `tomorrow`, `next week`, `pasado mañana`, `el mes que viene`.
    pub(super) fn seen_from_today(&self, at: usize) -> Read {
        let Some((near, next)) = PHRASES.at(self.text, at) else { return self.tomorrow_or_so(at) };
        let days = match near {
            Near::Today if self.denied(at) => return None,
            Near::Today => vec![self.today],
            Near::Yesterday => vec![self.after(-1.day())?],
            Near::AfterTomorrow => vec![self.after(2.days())?],
            Near::BeforeYesterday => vec![self.after(-2.days())?],
            Near::InAWeek => vec![self.after(7.days())?],
            Near::NextWeek => return Some((self.next_week(next)?, self.past_weekday(next))),
            Near::NextMonth => vec![self.after(1.month())?.first_of_month(), self.after(1.month())?],
            Near::Weekend => {
                let saturday = self.today.nth_weekday(1, Weekday::Saturday).ok()?;
                vec![saturday, saturday.tomorrow().ok()?]
            }
        };
        Some((Days::Some(days), next))
    }

    /// `next week`, and the weekday that may follow: `next week friday`, `la próxima semana el lunes`.
    fn next_week(&self, next: usize) -> Option<Days> {
        let monday = self.monday_after()?;
        match self.text.weekday(self.weekday_place(next)) {
            Some(day) => Some(one(monday.checked_add(i32::from(day.to_monday_zero_offset()).days()).ok()?)),
            None => {
                let same_weekday = self.after(7.days())?;
                Some(Days::Some(if monday == same_weekday { vec![monday] } else { vec![monday, same_weekday] }))
            }
        }
    }

    fn weekday_place(&self, at: usize) -> usize {
        at + usize::from(matches!(self.text.word(at), "on" | "el"))
    }

    fn past_weekday(&self, at: usize) -> usize {
        let place = self.weekday_place(at);
        if self.text.weekday(place).is_some() { place + 1 } else { at }
    }

    pub(super) fn monday_after(&self) -> Option<Day> {
        self.today.nth_weekday(1, Weekday::Monday).ok()
    }

    /// "Not now", "ahora no": the day is no answer then.
    fn denied(&self, at: usize) -> bool {
        self.text.word(at.wrapping_sub(1)) == "not" || self.text.word(at + 1) == "no" && !self.text.pause(at + 1)
    }

    /// Tomorrow, also typed badly. `la mañana` is the morning.
    fn tomorrow_or_so(&self, at: usize) -> Read {
        let text = self.text;
        let tomorrow = match text.word(at) {
            "manana" => !matches!(text.word(at.wrapping_sub(1)), "la" | "en"),
            "tmrw" | "tmr" | "tmw" => true,
            word => word.starts_with("to") && is_nearly(word, "tomorrow"),
        };
        tomorrow.then_some((one(self.after(1.day())?), at + 1))
    }

    /// `in two weeks`, `3 days from now`, `a week from friday`, `dentro de quince días`, `hace dos días`.
    pub(super) fn units_away(&self, at: usize) -> Read {
        let text = self.text;
        let ahead = text.any_phrase(at, &["in", "within", "en", "dentro de", "de aqui a"]);
        let ago = text.phrase(at, "hace");
        let (count, after) = self.count_of_units(ahead.or(ago).unwrap_or(at))?;
        let (unit, next) = (Unit::named(text.word(after))?, after + 1);
        if let Some(next) = text.any_phrase(next, &["ago", "earlier"]) {
            return Some((one(self.after(unit.span(-count))?), next));
        }
        if ago.is_some() {
            return Some((one(self.after(unit.span(-count))?), next));
        }
        if let Some(start) = text.any_phrase(next, &["from", "after", "a partir de", "a partir del", "despues de"]) {
            let (days, end) = self.anchor(start)?;
            let Days::Some(days) = days else { return None };
            let moved: Vec<Day> = days.into_iter().filter_map(|day| day.checked_add(unit.span(count)).ok()).collect();
            return (!moved.is_empty()).then_some((Days::Some(moved), end));
        }
        ahead?;
        Some((one(self.after(unit.span(count))?), next))
    }

    fn count_of_units(&self, at: usize) -> Option<(i64, usize)> {
        let text = self.text;
        if let Some(next) = text.any_phrase(at, &["a couple of", "a couple", "un par de"]) {
            return Some((2, next));
        }
        let (count, next) = match (text.whole(at), text.word(at)) {
            (Some(count), _) => (count, at + 1),
            (None, "a" | "an" | "un" | "una" | "one") => (1, at + 1),
            (None, _) => number::in_words(text, at).map(|counted| (counted.value, counted.next))?,
        };
        (1..=UNITS_AHEAD_MAX).contains(&count).then_some((count, next))
    }

    fn anchor(&self, at: usize) -> Read {
        let skip = at + usize::from(matches!(self.text.word(at), "this" | "el" | "next"));
        self.seen_from_today(at).or_else(|| self.weekday(skip))
    }
}
