//! Days seen from today: `tomorrow`, `next week`, `in two weeks`, `dentro de quince días`.

use std::sync::LazyLock;

use jiff::civil::Weekday;
use jiff::{Span, ToSpan};

use super::super::names::is_nearly;
use super::super::number;
use super::super::phrases::Phrases;
use super::super::{SlotKind, Tense};
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
    InTwoWeeks,
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
        (Near::InTwoWeeks, "in-two-weeks"),
        (Near::NextWeek, "next-week"),
        (Near::NextMonth, "next-month"),
        (Near::Weekend, "weekend"),
    ])
});

static BESIDE: LazyLock<Phrases<i64>> = LazyLock::new(|| Phrases::of(&[(-1, "day-before"), (1, "day-after")]));

#[derive(Clone, Copy)]
enum Unit {
    Day,
    Week,
    Fortnight,
    Month,
    Year,
}

impl Unit {
    fn named(word: &str) -> Option<Unit> {
        Some(match word {
            "day" | "days" | "dia" | "dias" | "dys" => Unit::Day,
            "week" | "weeks" | "wk" | "wks" | "semana" | "semanas" | "sem" | "sems" | "weaks" => Unit::Week,
            "fortnight" | "fortnights" => Unit::Fortnight,
            "month" | "months" | "mes" | "meses" | "mo" | "mos" | "mths" => Unit::Month,
            "year" | "years" | "ano" | "anos" | "yr" | "yrs" => Unit::Year,
            _ => return None,
        })
    }

    fn span(self, count: i64) -> Span {
        match self {
            Unit::Day => count.days(),
            Unit::Week => count.weeks(),
            Unit::Fortnight => (2 * count).weeks(),
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
            Near::Today if self.denied(at) || self.says_from_now_on(at, next) => return None,
            Near::Today => vec![self.today],
            Near::Yesterday => vec![self.after(-1.day())?],
            Near::AfterTomorrow => vec![self.after(2.days())?],
            Near::BeforeYesterday => vec![self.after(-2.days())?],
            Near::InAWeek => vec![self.after(7.days())?],
            // "De hoy en quince" is fifteen days to some, as "quince días" are.
            Near::InTwoWeeks => vec![self.after(15.days())?, self.after(14.days())?],
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

    /// "For now" and "from now on" name no day.
    fn says_from_now_on(&self, at: usize, next: usize) -> bool {
        let text = self.text;
        let before = text.word(at.wrapping_sub(1));
        matches!(text.word(at), "now" | "ahora" | "ahorita")
            && (matches!(before, "for" | "por" | "until" | "hasta")
                || text.any_phrase(next, &["on", "en adelante", "que", "that"]).is_some_and(|end| {
                    text.word(next) != "on"
                        || before == "from" && (end >= text.len() || text.weekday(end).is_none() && text.word(end) != "the")
                }))
    }

    /// Tomorrow, also typed badly. `la mañana` is the morning.
    fn tomorrow_or_so(&self, at: usize) -> Read {
        let text = self.text;
        if text.whole(at) == Some(2) && text.glued(at + 1) && matches!(text.word(at + 1), "day" | "nite") {
            return Some((one(self.today), at + 2));
        }
        if text.whole(at) == Some(2) && text.glued(at + 1) && matches!(text.word(at + 1), "moro" | "morrow" | "mrw" | "moros" | "mro") {
            return Some((one(self.after(1.day())?), at + 2));
        }
        let tomorrow = match text.word(at) {
            "manana" | "mannana" | "manaa" | "maana" | "manna" | "mnana" | "manan" | "mnn" | "mana" => {
                !matches!(text.word(at.wrapping_sub(1)), "la" | "en")
            }
            "tmrw" | "tmr" | "tmw" | "tmrrw" => true,
            word => word.starts_with("to") && is_nearly(word, "tomorrow"),
        };
        // "De mañana en ocho".
        let (weeks, next) = self.weeks_after_a_day(at + 1).unwrap_or((0, at + 1));
        tomorrow.then_some((one(self.after(1.day())?.checked_add(weeks.weeks()).ok()?), next))
    }

    /// `in two weeks`, `3 days from now`, `a week from friday`, `dentro de quince días`, `hace dos días`.
    pub(super) fn units_away(&self, at: usize) -> Read {
        let text = self.text;
        let ahead = text.any_phrase(at, &["in", "within", "en", "dentro de", "dentro d", "de aqui a", "de hoy en"]);
        let ago = text.any_phrase(at, &["hace", "ase", "hase", "ace"]);
        let about = |start: usize| {
            start + usize::from(matches!(self.text.word(start), "about" | "like" | "around" | "como" | "unos" | "unas" | "casi"))
        };
        let start = ahead.or(ago).map_or(at, about);
        let ((counts, unit), next) = self.half_year(start).or_else(|| self.counted_units(start))?;
        let back = text.any_phrase(next, &["ago", "earlier", "back", "atras"]);
        if back.is_some() || ago.is_some() {
            // "Three years ago" is a tax year, unless a day behind us was asked for.
            if matches!(unit, Unit::Year) && !self.asked_behind() {
                return None;
            }
            let end = back.unwrap_or(next);
            // "A week ago yesterday".
            let further = i64::from(self.text.word(end) == "yesterday");
            let days = counts.iter().filter_map(|count| self.after(unit.span(-count))?.checked_sub(further.days()).ok()).collect();
            return Some((Days::Some(days), end + usize::from(further == 1)));
        }
        // "A week on Monday".
        let on_weekday = (text.word(next) == "on" && text.weekday(next + 1).is_some() && ahead.is_none()).then_some(next + 1);
        let from = text.any_phrase(next, &["from", "after", "later than", "a partir de", "a partir del", "despues de"]);
        if let Some(start) = from.or(on_weekday) {
            let (days, end) = self.anchor(start)?;
            let Days::Some(days) = days else { return None };
            let count = counts.first()?;
            let moved: Vec<Day> = days.into_iter().filter_map(|day| day.checked_add(unit.span(*count)).ok()).collect();
            return (!moved.is_empty()).then_some((Days::Some(moved), end));
        }
        let out = text.any_phrase(next, &["out", "hence"]);
        let next = ahead.map(|_| next).or(out)?;
        Some((Days::Some(counts.iter().filter_map(|count| self.after(unit.span(*count))).collect()), next))
    }

    /// `the day after Thanksgiving`, `two days before christmas`, `un día antes del viernes`.
    pub(super) fn beside_a_day(&self, at: usize) -> Read {
        let text = self.text;
        let (count, start) = match BESIDE.at(text, at) {
            Some((count, start)) => (count, start),
            None => {
                let ((counts, unit), next) = self.counted_units(at)?;
                let days = match unit {
                    Unit::Day => *counts.first()?,
                    Unit::Week => 7 * counts.first()?,
                    Unit::Fortnight | Unit::Month | Unit::Year => return None,
                };
                let before = text.any_phrase(next, &["before", "antes de", "antes del"]).map(|start| (-days, start));
                before
                    .or_else(|| text.any_phrase(next, &["after", "later than", "despues de", "despues del"]).map(|start| (days, start)))?
            }
        };
        let (days, end) = self.anchor(start)?;
        let Days::Some(days) = days else { return None };
        let moved: Vec<Day> = days.into_iter().filter_map(|day| day.checked_add(count.days()).ok()).collect();
        (!moved.is_empty()).then_some((Days::Some(moved), end))
    }

    fn asked_behind(&self) -> bool {
        self.tense() == Some(Tense::Past) || self.tense().is_none() && self.scene.expectation.slot == Some(SlotKind::Day)
    }

    /// A count with its unit. "Quince días" are two weeks as well, and "ocho días" one, to many who say it.
    fn counted_units(&self, at: usize) -> Option<((Vec<i64>, Unit), usize)> {
        let (count, after) = self.count_of_units(at)?;
        let unit = Unit::named(self.text.word(after))?;
        // Business days are not calendar days, and which of them count is not known here.
        if matches!(self.text.word(after + 1), "habiles" | "laborables" | "laborales") {
            return None;
        }
        if let Some(next) = self.text.any_phrase(after + 1, &["and a half", "y medio", "y media"]) {
            // Half a month or half a week is no count of days that all agree on.
            return matches!(unit, Unit::Year).then(|| ((vec![12 * count + 6], Unit::Month), next));
        }
        let counts = match (count, self.text.word(after)) {
            (8 | 15, "dias") => vec![count, count - 1],
            _ => vec![count],
        };
        Some(((counts, unit), after + 1))
    }

    /// `half a year`, `medio año`.
    fn half_year(&self, at: usize) -> Option<((Vec<i64>, Unit), usize)> {
        let next = self.text.any_phrase(at, &["half a year", "a half year", "medio ano"])?;
        Some(((vec![6], Unit::Month), next))
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

    pub(super) fn anchor(&self, at: usize) -> Read {
        let skip = at + usize::from(matches!(self.text.word(at), "this" | "el" | "next"));
        self.holiday(at)
            .or_else(|| self.month_and_day(at))
            .or_else(|| self.seen_from_today(at))
            .or_else(|| self.weekday(skip))
            .or_else(|| self.ordinal_day(at))
    }

    /// `the 1st` in "two days after the 1st"; not "the first payment".
    fn ordinal_day(&self, at: usize) -> Read {
        let start = at + usize::from(matches!(self.text.word(at), "the" | "el"));
        let day = number::ordinal(self.text, start).filter(|counted| (1..=31).contains(&counted.value))?;
        let names_more = self.text.token(day.next).is_some() && !self.text.pause(day.next);
        (!names_more).then(|| (self.next_dates(day.value), day.next))
    }
}
