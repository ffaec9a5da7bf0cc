//! Days that come again, in words: `every 1st`, `twice a month`, `on fridays`, `cada quince días`, `los viernes`, `al mes`.
//!
//! What people mean both ways (`biweekly`, `quincenal`) has both readings.

use std::sync::LazyLock;

use super::number;
use super::phrases::Phrases;
use super::recurrence::{On, Recurrence, Rhythm, Unit};
use super::text::{Kind, Text};

type Read = Option<(Vec<Recurrence>, usize)>;

/// The longest count of units that is a rhythm: "every 90 days".
const EVERY_MAX: i64 = 366;
/// More times than this within a unit are no rhythm.
const TIMES_MAX: i64 = 31;
/// Days of a month that can be named in one rhythm.
const DAYS_MAX: usize = 4;

static EACH: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "each")]));
static LAST_OF_MONTH: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "last-of-month")]));
static PART_OF_EACH: LazyLock<Phrases<On>> =
    LazyLock::new(|| Phrases::of(&[(On::LastOfMonth, "end-of-each"), (On::DayOfMonth(1), "beginning-of-each")]));
static BEFORE_A_MONTH: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "before-a-month")]));
static OF_THE_MONTH: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "of-the-month")]));

/// The recurrences that a wording may mean, the likeliest first, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize) -> Read {
    adverb(text, at)
        .or_else(|| nth_weekday_of_each(text, at))
        .or_else(|| each(text, at))
        .or_else(|| times(text, at))
        .or_else(|| day_of_each(text, at))
        .or_else(|| end_of_each(text, at))
        .or_else(|| alternating(text, at))
        .or_else(|| weekdays(text, at))
        .or_else(|| two_days(text, at))
        .or_else(|| per(text, at))
        .or_else(|| on_and_on(text, at))
}

/// `the second friday of every month` is no rhythm that is known, and nothing of it is a day: no recurrence, and the place after it.
fn nth_weekday_of_each(text: &Text<'_>, at: usize) -> Read {
    let start = text.any_phrase(at, &["on the", "the", "el"]).unwrap_or(at);
    let after = match text.word(start) {
        "last" | "ultimo" => start + 1,
        _ => number::ordinal(text, start)?.next,
    };
    text.weekday(after)?;
    let each = text.any_phrase(after + 1, &["of every", "of each", "in every", "every", "each", "de cada", "de todos los"])?;
    matches!(unit(text.word(each)), Some(Unit::Month)).then_some((Vec::new(), each + 1))
}

/// `month to month`, `mes a mes`, `mes con mes`.
fn on_and_on(text: &Text<'_>, at: usize) -> Read {
    let unit = unit(text.word(at))?;
    let joined = matches!(text.word(at + 1), "to" | "by" | "a" | "con" | "tras") && text.word(at) == text.word(at + 2);
    joined.then(|| (vec![Recurrence::every(1, unit)], at + 3))
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" | "dia" | "dias" => Unit::Day,
        "week" | "weeks" | "wk" | "wks" | "semana" | "semanas" | "sem" | "wek" | "weak" => Unit::Week,
        "month" | "months" | "mo" | "mos" | "mnth" | "mth" | "mes" | "meses" | "moth" | "monht" => Unit::Month,
        "quarter" | "quarters" | "qtr" | "trimestre" | "trimestres" => Unit::Quarter,
        "year" | "years" | "yr" | "yrs" | "ano" | "anos" => Unit::Year,
        _ => return None,
    })
}

/// `monthly`, `quincenalmente`; and the day that may follow: `monthly on the 5th`.
fn adverb(text: &Text<'_>, at: usize) -> Read {
    let every = Recurrence::every;
    let joined = text.mark(at + 1) == Some('-') && text.glued(at + 1) && text.glued(at + 2);
    let (readings, next) = match text.word(at) {
        "bi" | "semi" if joined || !text.word(at + 1).is_empty() => {
            let place = at + 1 + usize::from(joined);
            let readings = match (text.word(at), text.word(place)) {
                ("bi", "weekly") => biweekly(),
                ("bi", "monthly") => bimonthly(),
                ("semi", "monthly") => vec![Recurrence::times(2, Unit::Month)],
                _ => return None,
            };
            (readings, place + 1)
        }
        word => {
            let readings = match word {
                "monthly" | "montly" | "mensual" | "mensualmente" | "mensuales" | "monthy" => vec![every(1, Unit::Month)],
                "weekly" | "weakly" | "semanal" | "semanalmente" | "semanales" => vec![every(1, Unit::Week)],
                "daily" | "diario" | "diariamente" => vec![every(1, Unit::Day)],
                "quarterly" | "trimestral" | "trimestralmente" => vec![every(1, Unit::Quarter)],
                "yearly" | "annually" | "anual" | "anualmente" => vec![every(1, Unit::Year)],
                "fortnightly" => vec![every(2, Unit::Week)],
                "semimonthly" => vec![Recurrence::times(2, Unit::Month)],
                "biweekly" => biweekly(),
                "bimonthly" => bimonthly(),
                "bimestral" | "bimestralmente" => vec![every(2, Unit::Month)],
                "quincenal" | "quincenalmente" | "quincenales" => quincena(),
                _ => return None,
            };
            (readings, at + 1)
        }
    };
    Some(with_days(text, readings, next))
}

fn biweekly() -> Vec<Recurrence> {
    vec![Recurrence::every(2, Unit::Week), Recurrence::times(2, Unit::Week)]
}

fn bimonthly() -> Vec<Recurrence> {
    vec![Recurrence::every(2, Unit::Month), Recurrence::times(2, Unit::Month)]
}

/// Half a month where wages come on the 15th and the last day, and two weeks where they come on Fridays.
fn quincena() -> Vec<Recurrence> {
    vec![Recurrence::times(2, Unit::Month), Recurrence::every(2, Unit::Week)]
}

/// `every month`, `each friday`, `every other week`, `every 1st and 15th`, `cada quince días`, `todos los lunes`, `c/mes`.
fn each(text: &Text<'_>, at: usize) -> Read {
    let start = EACH.at(text, at)?.1;
    if text.word(start - 1) == "c" && (start - at == 1) || text.word(at) == "ever" && unit(text.word(start)).is_none() {
        return None;
    }
    let other = matches!(text.word(start), "other" | "second" | "otro" | "otra");
    let nth = number::ordinal(text, start).and_then(|counted| {
        u16::try_from(counted.value).ok().filter(|nth| (3..=12).contains(nth) && unit(text.word(counted.next)).is_some())
    });
    let place = start + usize::from(other || nth.is_some());
    let count = if other { 2 } else { nth.unwrap_or(1) };
    if let Some(unit) = unit(text.word(place)).filter(|_| !day_number_follows(text, place)) {
        return Some(with_days(text, vec![Recurrence::every(count, unit)], place + 1));
    }
    if text.weekday(place).is_some() {
        if other && text.word(place - 1) == "otro" && text.word(at) != "cada" {
            return None;
        }
        let (days, next) = weekday_list(text, place)?;
        return Some((vec![Recurrence::every(count, Unit::Week).on(days)], next));
    }
    match text.word(place) {
        "quincena" | "quincenas" => return Some((quincena(), place + 1)),
        "fortnight" => return Some((vec![Recurrence::every(2, Unit::Week)], place + 1)),
        _ => {}
    }
    if other {
        return None;
    }
    counted_units(text, place).or_else(|| {
        let (days, next) = day_list(text, place)?;
        let bare = on_day(text, place).is_some_and(|(_, end)| end == next) && !says_day(text, place);
        // "cada quince" is the 15th for some, half a month for most.
        if bare && matches!(text.word(at), "cada" | "kada") && days == [On::DayOfMonth(15)] {
            return Some((
                vec![Recurrence::times(2, Unit::Month), Recurrence::every(1, Unit::Month).on(days), Recurrence::every(2, Unit::Week)],
                next,
            ));
        }
        Some((vec![Recurrence::every(1, Unit::Month).on(days)], past_of_month(text, next)))
    })
}

/// The day is named as one: `día 15`, `15th`, `primero`.
fn says_day(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at), "dia" | "dias" | "day" | "the") || number::ordinal(text, at).is_some()
}

/// `día` in "cada día 15" is no unit.
fn day_number_follows(text: &Text<'_>, at: usize) -> bool {
    let value = text.whole(at + 1).or_else(|| number::in_words(text, at + 1).map(|counted| counted.value));
    let ordinal = number::ordinal(text, at + 1).map(|counted| counted.value);
    matches!(text.word(at), "dia" | "dias") && value.or(ordinal).is_some_and(|day| (1..=31).contains(&day)) && !text.pause(at + 1)
}

/// `two weeks`, `15 days`, `ocho días`, `3 meses`.
fn counted_units(text: &Text<'_>, at: usize) -> Read {
    let (count, next) = match text.whole(at) {
        Some(count) => (count, at + 1),
        None => number::in_words(text, at).map(|counted| (counted.value, counted.next))?,
    };
    let unit = unit(text.word(next))?;
    let every = u16::try_from(count).ok().filter(|count| (1..=EVERY_MAX).contains(&i64::from(*count)))?;
    let exact = Recurrence::every(every, unit);
    // "Quince días" are two weeks to many who say it, as "ocho días" are one.
    let readings = match (every, unit, text.word(next)) {
        (15, Unit::Day, "dias") => vec![Recurrence::every(2, Unit::Week), exact],
        (8, Unit::Day, "dias") => vec![Recurrence::every(1, Unit::Week), exact],
        _ => vec![exact],
    };
    Some(with_days(text, readings, next + 1))
}

/// `once a month`, `twice per month`, `2x a month`, `dos veces al mes`.
fn times(text: &Text<'_>, at: usize) -> Read {
    let (count, after) = match text.word(at) {
        "once" => (1, at + 1),
        "twice" => (2, at + 1),
        _ => {
            let (count, next) = match text.whole(at) {
                Some(count) => (count, at + 1),
                None => number::in_words(text, at).map(|counted| (counted.value, counted.next))?,
            };
            let said = matches!(text.word(next), "time" | "times" | "vez" | "veces" | "x");
            (said.then_some(count)?, next + 1)
        }
    };
    let by_adverb = match text.word(after) {
        "monthly" | "mensual" | "mensuales" => Some(Unit::Month),
        "weekly" | "semanal" | "semanales" => Some(Unit::Week),
        "yearly" | "annually" => Some(Unit::Year),
        _ => None,
    };
    if let Some(unit) = by_adverb.filter(|_| matches!(text.word(at), "once" | "twice") || matches!(text.word(after - 1), "times" | "veces"))
    {
        let count = u16::try_from(count).ok().filter(|count| (1..=TIMES_MAX).contains(&i64::from(*count)))?;
        return Some((vec![Recurrence::times(count, unit)], after + 1));
    }
    let start = text.any_phrase(after, &["a", "per", "each", "every", "al", "a la", "por", "cada", "x", "in a"])?;
    let unit = unit(text.word(start))?;
    let count = u16::try_from(count).ok().filter(|count| (1..=TIMES_MAX).contains(&i64::from(*count)))?;
    Some(with_days(text, vec![Recurrence::times(count, unit)], start + 1))
}

/// `the 15th of every month`, `last day of each month`, `el primero de cada mes`, `los días 1 y 15 de cada mes`.
fn day_of_each(text: &Text<'_>, at: usize) -> Read {
    let (days, next) = day_list(text, at)?;
    let past = text.any_phrase(next, &["of the month", "del mes"]).unwrap_or(next);
    let start = text.any_phrase(past, &["of", "de", "d", "del"]).unwrap_or(past);
    let start = text.any_phrase(start, &["every", "each", "cada", "todos los", "evry", "kada"])?;
    matches!(text.word(start), "month" | "months" | "mes" | "meses" | "mo" | "mnth")
        .then(|| (vec![Recurrence::every(1, Unit::Month).on(days)], start + 1))
}

/// `a fin de cada mes`, `at the end of every month`, `a principios de cada mes`.
fn end_of_each(text: &Text<'_>, at: usize) -> Read {
    let (on, start) = PART_OF_EACH.at(text, at)?;
    let start = EACH.at(text, start)?.1;
    matches!(unit(text.word(start)), Some(Unit::Month)).then(|| (vec![Recurrence::every(1, Unit::Month).on(vec![on])], start + 1))
}

/// `on fridays`, `mondays and fridays`, `los viernes`.
fn weekdays(text: &Text<'_>, at: usize) -> Read {
    let los = text.any_phrase(at, &["los dias", "los"]).filter(|&place| text.weekday(place).is_some());
    let (start, plural) = (los.unwrap_or(at), los.is_some() || is_plural_weekday(text, at));
    if !plural || text.weekday(start).is_none() {
        return None;
    }
    let (days, next) = weekday_list(text, start)?;
    Some((vec![Recurrence::every(1, Unit::Week).on(days)], next))
}

/// `un viernes sí y otro no`, `una semana sí y otra no`.
fn alternating(text: &Text<'_>, at: usize) -> Read {
    let start = text.any_phrase(at, &["un", "una"])?;
    let next = text.any_phrase(start + 1, &["si y otro no", "si otro no", "si y otra no", "si otra no", "si y uno no", "si y una no"])?;
    if let Some(day) = text.weekday(start) {
        return Some((vec![Recurrence::every(2, Unit::Week).on(vec![On::weekday(day)])], next));
    }
    Some((vec![Recurrence::every(2, unit(text.word(start))?)], next))
}

fn is_plural_weekday(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    text.weekday(at).is_some() && (word.ends_with("days") || matches!(word, "sabados" | "domingos"))
}

fn weekday_list(text: &Text<'_>, at: usize) -> Option<(Vec<On>, usize)> {
    let mut days = vec![On::weekday(text.weekday(at)?)];
    let mut next = at + 1;
    while days.len() < 7 && matches!(text.folded(next), "and" | "y" | "&") {
        let place = next + 1 + usize::from(matches!(text.word(next + 1), "los" | "on" | "el"));
        let Some(day) = text.weekday(place) else { break };
        days.push(On::weekday(day));
        next = place + 1;
    }
    Some((days, next))
}

/// `the 1st and the 15th`, `los días 1 y 15`: two days of a month and no month.
fn two_days(text: &Text<'_>, at: usize) -> Read {
    let before = text.word(at.wrapping_sub(1));
    if matches!(before, "between" | "entre" | "from" | "desde" | "del" | "not" | "no") {
        return None;
    }
    let article = text.any_phrase(at, &["the", "on the", "el", "el dia", "los", "los dias", "dias", "on"])?;
    if text.number(article).is_none() && number::ordinal(text, article).is_none() && text.word(at) != "los" && text.word(at) != "dias" {
        return None;
    }
    let (days, next) = day_list(text, at)?;
    let month_follows = text.month(next).is_some() || matches!(text.word(next), "of" | "de" | "del") && past_of_month(text, next) == next;
    let noun = matches!(
        text.word(next),
        "one"
            | "ones"
            | "payment"
            | "payments"
            | "pago"
            | "pagos"
            | "option"
            | "letter"
            | "quarter"
            | "quarters"
            | "trimestre"
            | "trimestres"
    ) || text.glued(next);
    (days.len() > 1 && !month_follows && !noun).then(|| (vec![Recurrence::every(1, Unit::Month).on(days)], past_of_month(text, next)))
}

/// `a month` after an amount, `per month`, `al mes`, `por semana`.
fn per(text: &Text<'_>, at: usize) -> Read {
    let start = text.any_phrase(at, &["per", "al", "a la", "por", "a", "/", "x", "p", "an"])?;
    let unit = unit(text.word(start)).filter(|unit| *unit != Unit::Day || text.word(at) != "al")?;
    if matches!(text.word(start + 1), "ago" | "from" | "after" | "earlier" | "later" | "before" | "atras" | "end" | "and")
        && !text.pause(start + 1)
    {
        return None;
    }
    let before = at.checked_sub(1)?;
    let amount = text.token(before).is_some_and(|token| token.kind == Kind::Number)
        || text.counts(before)
        || text.mark(before) == Some('$')
        || BEFORE_A_MONTH.at(text, before).is_some();
    let clear = (matches!(text.word(at), "per" | "al")
        || text.word(at) == "por" && matches!(text.word(start), "mes" | "semana" | "ano" | "trimestre"))
        && !matches!(text.word(before), "frente");
    // "Next month", "in a month" and "within a month" are days.
    (amount || clear).then(|| with_days(text, vec![Recurrence::every(1, unit)], start + 1))
}

/// Takes in the days that follow a rhythm: `every month on the 10th`, `cada semana los viernes`.
fn with_days(text: &Text<'_>, readings: Vec<Recurrence>, next: usize) -> (Vec<Recurrence>, usize) {
    let plain = (readings, next);
    if text.pause(next) && text.any_phrase(next, &["on the", "el dia"]).is_none() {
        return plain;
    }
    let article = text.any_phrase(next, &["on the", "the", "on", "el dia", "el", "los dias", "los", "on day", "dia", "at the", "at", "al"]);
    let Some(start) = article else { return plain };
    let fits = |unit: Unit| {
        plain.0.iter().all(|reading| matches!(reading.rhythm, Rhythm::Every(_, held) | Rhythm::Times(_, held) if held == unit))
    };
    if let Some((days, end)) = weekday_list(text, start).filter(|_| fits(Unit::Week)) {
        return (plain.0.into_iter().map(|reading| reading.on(days.clone())).collect(), end);
    }
    match day_list(text, next).filter(|(_, end)| fits(Unit::Month) && text.month(*end).is_none() && text.month(end + 1).is_none()) {
        Some((days, end)) => (plain.0.into_iter().map(|reading| reading.on(days.clone())).collect(), past_of_month(text, end)),
        None => plain,
    }
}

/// Days of a month with what joins them: `the 1st and the 15th`, `1 y 15`, `último día`.
fn day_list(text: &Text<'_>, at: usize) -> Option<(Vec<On>, usize)> {
    let (day, mut next) = on_day(text, at)?;
    let mut days = vec![day];
    while days.len() < DAYS_MAX && matches!(text.folded(next), "and" | "y" | "&") {
        let Some((day, end)) = on_day(text, next + 1) else { break };
        days.push(day);
        next = end;
    }
    Some((days, next))
}

/// One day of a month: `the 15th`, `15`, `primero`, `last day`, `fin de mes`.
fn on_day(text: &Text<'_>, at: usize) -> Option<(On, usize)> {
    const ARTICLES: &[&str] = &[
        "on the", "on", "the", "at the", "at", "by the", "el dia", "al", "el", "los dias", "los", "dia", "dias", "day", "on day", "a",
        "de", "the day",
    ];
    let start = text.any_phrase(at, ARTICLES).unwrap_or(at);
    if let Some(((), next)) = LAST_OF_MONTH.at(text, start) {
        let other = text.weekday(next).is_some() || matches!(text.word(next), "cent" | "penny" | "dime" | "dollar" | "time");
        return (!other).then_some((On::LastOfMonth, next));
    }
    let (day, next) = number::ordinal(text, start)
        .or_else(|| text.whole(start).map(|value| number::Counted { value, next: start + 1 }))
        .or_else(|| number::in_words(text, start))
        .map(|counted| (counted.value, counted.next))?;
    let amount = start.checked_sub(1).and_then(|before| text.mark(before)).is_some()
        || matches!(text.folded(next), "%" | "dollars" | "dolares" | "bucks");
    let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day) && !amount && !text.glued(next))?;
    Some((On::DayOfMonth(day), next))
}

fn past_of_month(text: &Text<'_>, at: usize) -> usize {
    OF_THE_MONTH.at(text, at).map_or(at, |((), next)| next)
}
