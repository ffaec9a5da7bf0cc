//! Days: as a date, a weekday, a day of a month, or seen from today; in English and Spanish.
//!
//! Where a wording has two plausible days (`next Friday`, `12/11`, the 3rd when it has just passed), both are given, the nearer
//! first, and the person is asked. A date that does not exist is unreadable and not moved to one that does.

use jiff::civil::Weekday;
use jiff::{Span, ToSpan};

use super::names::{is_nearly, month, weekday};
use super::text::Text;
use super::{Scene, SlotKind, number};
use crate::language::Language;
use crate::time::Day;

/// A date without a year that passed no longer ago than this may be meant as it is; else it is next year's.
const PASSED_DAYS_PLAUSIBLE: i32 = 60;
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2200;
/// Longer spans than this from today are not read as days.
const UNITS_AHEAD_MAX: i64 = 3_660;

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
        .or_else(|| reader.month_and_day(at))
        .or_else(|| reader.seen_from_today(at))
        .or_else(|| reader.units_away(at))
        .or_else(|| reader.place_in_span(at))
        .or_else(|| reader.weekday(at))
        .or_else(|| reader.day_of_month(at))
}

struct Reader<'a> {
    text: &'a Text<'a>,
    today: Day,
    scene: &'a Scene<'a>,
}

impl Reader<'_> {
    fn after(&self, span: Span) -> Option<Day> {
        self.today.checked_add(span).ok()
    }

    // Dates in digits.

    /// `2026-11-27`, `11/27`, `11/27/26`, `27-11-2026`, `11.27.2026`.
    fn numeric(&self, at: usize) -> Read {
        if let Some(digits) = self.text.number(at).filter(|digits| digits.matches('.').count() == 2) {
            let parts: Vec<&str> = digits.split('.').collect();
            return Some((self.from_parts(&parts)?, at + 1));
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
        Some((self.from_parts(&parts)?, next))
    }

    fn from_parts(&self, parts: &[&str]) -> Option<Days> {
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

    // Dates with the name of a month.

    /// `nov 27`, `november the 27th, 2026`, `27 de noviembre`, `first of march`, `quince de marzo`.
    fn month_and_day(&self, at: usize) -> Read {
        let (month, day, after) = self.month_then_day(at).or_else(|| self.day_then_month(at))?;
        let (year, next) = self.year_after(after);
        let days = match year {
            Some(year) => exact(year, month, day).into_iter().collect(),
            None => self.coming(month, day),
        };
        Some((if days.is_empty() { Days::NotADay } else { Days::Some(days) }, next))
    }

    fn month_then_day(&self, at: usize) -> Option<(i64, i64, usize)> {
        let month = month(self.text.word(at))?;
        let start = at + 1 + usize::from(self.text.word(at + 1) == "the");
        let (day, next) = self.day_number(start)?;
        Some((i64::from(month), day, next))
    }

    fn day_then_month(&self, at: usize) -> Option<(i64, i64, usize)> {
        let start = self.text.any_phrase(at, DAY_ARTICLES).unwrap_or(at);
        let (day, next) = self.day_number(start)?;
        let joint = usize::from(matches!(self.text.word(next), "of" | "de"));
        let word = self.text.word(next + joint);
        // "300 may be enough", "3 mar": too short or too common a word to name a month by itself.
        let month = month(word).filter(|_| joint > 0 || !matches!(word, "may" | "mar" | "sep" | "set"))?;
        Some((i64::from(month), day, next + joint + 1))
    }

    /// A number that can stand as a day in a date: up to two digits, or in words.
    fn day_number(&self, at: usize) -> Option<(i64, usize)> {
        let (day, next) = number::ordinal(self.text, at)
            .or_else(|| self.text.whole(at).map(|value| number::Counted { value, next: at + 1 }))
            .or_else(|| number::in_words(self.text, at))
            .map(|counted| (counted.value, counted.next))?;
        let amount = self.text.mark(at.wrapping_sub(1)) == Some('$')
            || matches!(self.text.folded(next), "dollars" | "dolares" | "bucks" | "k" | "mil" | "por" | "%" | "percent");
        ((0..100).contains(&day) && !amount).then_some((day, next))
    }

    fn year_after(&self, at: usize) -> (Option<i64>, usize) {
        let start = at + usize::from(matches!(self.text.word(at), "de" | "del" | "of"));
        match self.text.whole(start) {
            Some(year) if YEARS.contains(&year) && self.text.number(start).is_some_and(|digits| digits.len() == 4) => {
                (Some(year), start + 1)
            }
            _ => (None, at),
        }
    }

    /// The next such day, and the last one too where it passed not long ago. Empty where there is none.
    fn coming(&self, month: i64, day: i64) -> Vec<Day> {
        let year = i64::from(self.today.year());
        match exact(year, month, day) {
            Some(date) if date >= self.today => vec![date],
            Some(passed) => {
                let passed_days = passed.until(self.today).map_or(i32::MAX, |span| span.get_days());
                let plausible = (passed_days <= PASSED_DAYS_PLAUSIBLE).then_some(passed);
                exact(year + 1, month, day).into_iter().chain(plausible).collect()
            }
            None => Vec::new(),
        }
    }

    // Days seen from today.

    fn seen_from_today(&self, at: usize) -> Read {
        let text = self.text;
        let phrase = |phrases: &[&str]| text.any_phrase(at, phrases);
        if let Some(next) = phrase(&["the day after tomorrow", "day after tomorrow", "pasado manana"]) {
            return Some((one(self.after(2.days())?), next));
        }
        if let Some(next) = phrase(&["the day before yesterday", "day before yesterday", "anteayer", "antier"]) {
            return Some((one(self.after(-2.days())?), next));
        }
        if let Some(next) =
            phrase(&["next week", "la proxima semana", "proxima semana", "la semana que viene", "la semana proxima", "semana que viene"])
        {
            return Some((self.next_week(next)?, self.past_weekday(next)));
        }
        if let Some(next) = phrase(&[
            "next month",
            "el proximo mes",
            "proximo mes",
            "el mes que viene",
            "el mes proximo",
            "el mes entrante",
            "mes que viene",
        ]) {
            let first = self.after(1.month())?.first_of_month();
            return Some((Days::Some(vec![first, self.after(1.month())?]), next));
        }
        if let Some(next) = phrase(&["this weekend", "the weekend", "el fin de semana", "este fin de semana"]) {
            let saturday = self.today.tomorrow().ok()?.nth_weekday(1, Weekday::Saturday).ok()?;
            return Some((Days::Some(vec![saturday, saturday.tomorrow().ok()?]), next));
        }
        if let Some(next) = phrase(&["de hoy en ocho"]) {
            return Some((one(self.after(7.days())?), next));
        }
        self.today_or_near(at)
    }

    /// `next week`, and the weekday that may follow: `next week friday`, `la próxima semana el lunes`.
    fn next_week(&self, next: usize) -> Option<Days> {
        let monday = self.monday_after()?;
        match weekday(self.text.word(self.weekday_place(next))) {
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
        if weekday(self.text.word(place)).is_some() { place + 1 } else { at }
    }

    fn monday_after(&self) -> Option<Day> {
        self.today.nth_weekday(1, Weekday::Monday).ok()
    }

    fn today_or_near(&self, at: usize) -> Read {
        let text = self.text;
        let before = text.word(at.wrapping_sub(1));
        let word = text.word(at);
        let denied = before == "not" || text.word(at + 1) == "no" && !text.pause(at + 1);
        if let Some(next) = text.any_phrase(at, TODAY_PHRASES) {
            return (!denied).then_some((one(self.today), next));
        }
        match word {
            "manana" if matches!(before, "la" | "en") => None,
            "manana" => {
                let hour = ["por la manana", "por la tarde", "por la noche", "en la manana", "en la tarde", "temprano", "mismo"];
                Some((one(self.after(1.day())?), text.any_phrase(at + 1, &hour).unwrap_or(at + 1)))
            }
            "tmrw" | "tmr" | "tmw" | "tomo" | "2moro" | "tom" => Some((one(self.after(1.day())?), at + 1)),
            "yesterday" | "ayer" => Some((one(self.after(-1.day())?), at + 1)),
            _ if word.len() >= 6 && word.starts_with('t') && is_nearly(word, "tomorrow") => Some((one(self.after(1.day())?), at + 1)),
            _ => None,
        }
    }

    /// `in two weeks`, `3 days from now`, `a week from friday`, `dentro de quince días`, `hace dos días`.
    fn units_away(&self, at: usize) -> Read {
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
        self.today_or_near(at).or_else(|| self.weekday(skip))
    }

    // Places in a month, a week or a year.

    /// `end of the month`, `last day of november`, `the 15th of next month`, `a fin de mes`, `primero del mes que viene`.
    fn place_in_span(&self, at: usize) -> Read {
        let text = self.text;
        if let Some(next) = text.any_phrase(at, &["eom", "month end", "months end"]) {
            return Some((one(self.today.last_of_month()), next));
        }
        if let Some(next) = text.any_phrase(at, &["eoy", "year end", "fin de ano", "el fin de ano", "a fin de ano", "finales de ano"]) {
            return Some((one(self.today.last_of_year()), next));
        }
        if let Some(after) = text.any_phrase(at, END_PHRASES) {
            let (span, next) = self.span_named(after)?;
            return Some((one(span.last), next));
        }
        if let Some(after) = text.any_phrase(at, BEGINNING_PHRASES) {
            let (span, next) = self.span_named(after)?;
            let first = if span.first < self.today { self.after(1.month())?.first_of_month() } else { span.first };
            return span.is_month.then_some((one(first), next));
        }
        let start = at + usize::from(matches!(text.word(at), "the" | "el" | "dia"));
        let (day, after) = self.day_number(start)?;
        let after = text.any_phrase(after, &["of", "de", "del"])?;
        let (span, next) = self.span_named(after).filter(|(span, _)| span.is_month)?;
        let dated = |first: Day| first.with().day(i8::try_from(day).ok()?).build().ok();
        let Some(mut date) = dated(span.first) else { return Some((Days::NotADay, next)) };
        if date < self.today {
            date = dated(self.after(1.month())?.first_of_month())?;
        }
        Some((one(date), next))
    }

    /// The month, week or year named at a place.
    fn span_named(&self, at: usize) -> Option<(Stretch, usize)> {
        let text = self.text;
        if let Some(next) = text.any_phrase(
            at,
            &["next month", "el proximo mes", "proximo mes", "el mes que viene", "mes que viene", "mes proximo", "mes entrante"],
        ) {
            return Some((Stretch::month(self.after(1.month())?), next));
        }
        if let Some(next) = text.any_phrase(at, &["this month", "the month", "month", "este mes", "el mes", "mes"]) {
            return Some((Stretch::month(self.today), next));
        }
        if let Some(next) = text.any_phrase(at, &["this week", "the week", "week", "esta semana", "la semana"]) {
            let friday = self.today.yesterday().ok()?.nth_weekday(1, Weekday::Friday).ok()?;
            return Some((Stretch { first: self.today, last: friday, is_month: false }, next));
        }
        if let Some(next) = text.any_phrase(at, &["this year", "the year", "year", "este ano", "ano", "el ano"]) {
            return Some((Stretch { first: self.today.first_of_year(), last: self.today.last_of_year(), is_month: false }, next));
        }
        let month = i64::from(month(text.word(at))?);
        let (year, next) = self.year_after(at + 1);
        let this_year = i64::from(self.today.year());
        let passed = month < i64::from(self.today.month());
        let first = exact(year.unwrap_or(if passed { this_year + 1 } else { this_year }), month, 1)?;
        Some((Stretch::month(first), next))
    }

    // Weekdays.

    /// `friday`, `next friday`, `this friday`, `el viernes que viene`, `friday the 27th`, `viernes 27 de noviembre`.
    fn weekday(&self, at: usize) -> Read {
        let text = self.text;
        let (which, start) = self.which_before(at);
        let day = weekday(text.word(start))?;
        if matches!(text.word(at.wrapping_sub(1)), "every" | "each" | "cada" | "los") {
            return None;
        }
        let mut next = start + 1;
        if let Some((dated, end)) = self.dated_weekday(day, next) {
            return Some((dated, end));
        }
        let mut which = which;
        if let Some((after, end)) = self.which_after(next) {
            (which, next) = (after, end);
        }
        Some((Days::Some(self.weekdays(day, which)?), next))
    }

    fn which_before(&self, at: usize) -> (Which, usize) {
        let text = self.text;
        let tries: [(&[&str], Which); 4] = [
            (&["this coming", "this", "coming", "the coming", "este", "este proximo"], Which::Coming),
            (&["next", "the next", "proximo", "el proximo"], Which::Next),
            (&["last", "past", "this past", "el pasado", "pasado"], Which::Last),
            (&["el", "the", "dia"], Which::Plain),
        ];
        tries.iter().find_map(|(phrases, which)| Some((*which, text.any_phrase(at, phrases)?))).unwrap_or((Which::Plain, at))
    }

    fn which_after(&self, at: usize) -> Option<(Which, usize)> {
        let tries: [(&[&str], Which); 4] = [
            (&["que viene", "que entra", "entrante", "siguiente"], Which::Coming),
            (&["proximo"], Which::Next),
            (&["pasado"], Which::Last),
            (&["next week", "of next week", "de la proxima semana", "de la semana que viene", "de la otra semana"], Which::NextWeek),
        ];
        let pasado_manana = self.text.phrase(at, "pasado manana").is_some();
        tries.iter().find_map(|(phrases, which)| Some((*which, self.text.any_phrase(at, phrases)?))).filter(|_| !pasado_manana)
    }

    /// A weekday with its date. Where they do not agree, both are given.
    fn dated_weekday(&self, day: Weekday, at: usize) -> Read {
        let text = self.text;
        let (dated, next) = self.numeric(at).or_else(|| self.month_and_day(at)).or_else(|| {
            let start = at + usize::from(matches!(text.word(at), "the" | "el"));
            let (number, next) = self.day_number(start).filter(|&(number, _)| (1..=31).contains(&number))?;
            let said_as_date = next > start + 1 || start > at || !text.pause(start) && text.number(start).is_some();
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

    // Days of a month by their number alone.

    /// `the 3rd`, `the 15`, `el 3`, `el día 15`, and a bare number or ordinal where a day was asked for.
    fn day_of_month(&self, at: usize) -> Read {
        let text = self.text;
        let asked = self.scene.expectation.slot == Some(SlotKind::Day);
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
        let choosing = !self.scene.expectation.choices.is_empty() && !asked;
        let alone = start == 0 && next == text.len();
        let said_as_day = match article {
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
    fn next_dates(&self, day: i64) -> Days {
        let in_month = |first: Day| i8::try_from(day).ok().and_then(|day| first.with().day(day).build().ok());
        let firsts = (0..4).filter_map(|months| self.today.first_of_month().checked_add(months.months()).ok());
        let coming: Vec<Day> = firsts.filter_map(in_month).filter(|date| *date >= self.today).take(2).collect();
        match coming.as_slice() {
            [] => Days::NotADay,
            [first, ..] if first.month() == self.today.month() && *first > self.today => one(*first),
            _ => Days::Some(coming),
        }
    }
}

/// What stands before a day that is named by its number.
const DAY_ARTICLES: &[&str] = &["on the", "by the", "for the", "before the", "the", "el dia", "al dia", "dia", "el", "day"];

const TODAY_PHRASES: &[&str] = &[
    "today",
    "tonight",
    "right now",
    "now",
    "right away",
    "asap",
    "immediately",
    "as soon as possible",
    "this afternoon",
    "this morning",
    "this evening",
    "hoy",
    "hoy mismo",
    "esta noche",
    "esta tarde",
    "esta manana",
    "ahora",
    "ahora mismo",
    "ahorita",
    "ahorita mismo",
    "enseguida",
    "de inmediato",
    "inmediatamente",
    "lo antes posible",
    "cuanto antes",
    "lo mas pronto posible",
    "todays date",
];

const END_PHRASES: &[&str] = &[
    "end of",
    "the end of",
    "last day of",
    "the last day of",
    "a fin de",
    "a fin del",
    "fin de",
    "al final de",
    "al final del",
    "final de",
    "a finales de",
    "a finales del",
    "finales de",
    "finales del",
    "a fines de",
    "a fines del",
    "fines de",
    "el ultimo dia de",
    "el ultimo dia del",
    "ultimo dia de",
    "ultimo dia del",
    "el fin de",
    "el final de",
    "el final del",
    "final del",
];

const BEGINNING_PHRASES: &[&str] = &[
    "beginning of",
    "the beginning of",
    "start of",
    "the start of",
    "principio de",
    "a principios de",
    "a principios del",
    "principios de",
    "inicio de",
    "al principio de",
    "al principio del",
    "al inicio del",
    "a inicios de",
];

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

fn one(day: Day) -> Days {
    Days::Some(vec![day])
}

fn exact(year: i64, month: i64, day: i64) -> Option<Day> {
    let year = i16::try_from(year).ok().filter(|year| YEARS.contains(&i64::from(*year)))?;
    Day::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
