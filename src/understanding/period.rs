//! Tax years and quarters: `for 2023`, `2023 taxes`, `'23`, `last year`, `Q2`, `segundo trimestre de 2024`.
//!
//! A bare `2023` is left to be a number: whether it is a year or an amount depends on what was asked.

use super::number;
use super::text::Text;
use super::{Reading, Scene, SlotKind, Tense};

/// Years that may be tax years: this far back, and this far ahead.
const YEARS_BACK: i16 = 36;
const YEARS_AHEAD: i16 = 3;
/// A quarter's year in two digits without more lies no further back than this.
const SHORT_YEARS_BACK: i16 = 12;

/// Readings of a period, the likeliest first, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    quarter(text, at, scene)
        .or_else(|| quarter_by_its_end(text, at, scene))
        .or_else(|| said_from_today(text, at, scene))
        .or_else(|| year(text, at, scene))
}

fn whole_year(year: i16) -> Reading {
    Reading::Period { year, quarter: None, form: None }
}

fn quarter_of(year: i16, quarter: u8) -> Reading {
    Reading::Period { year, quarter: Some(quarter), form: None }
}

fn is_quarter_word(word: &str) -> bool {
    matches!(word, "quarter" | "quarters" | "qtr" | "trimestre" | "trim")
}

/// `Q2 2024`, `2024 Q2`, `second quarter of 2024`, `2do trimestre`, `quarter 2`.
fn quarter(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if let Some((year, next)) = plausible_year(text, at, scene) {
        let start = next + usize::from(text.mark(next) == Some('-'));
        let (quarter, next) = quarter_alone(text, start).filter(|_| !text.pause(start))?;
        return Some((vec![quarter_of(year, quarter)], next));
    }
    let start = at + usize::from(matches!(text.word(at), "the" | "el"));
    let (quarter, next) = quarter_alone(text, start)?;
    let joint = text.any_phrase(next, &["of", "de", "del", "for", "-", "in"]).unwrap_or(next);
    if let Some((year, next)) = plausible_year(text, joint, scene) {
        return Some((vec![quarter_of(year, quarter)], next));
    }
    if let Some((readings, next)) = short_year(text, joint)
        && let [Reading::Period { year, .. }] = readings.as_slice()
    {
        return Some((vec![quarter_of(*year, quarter)], next));
    }
    if let Some((year, next)) = bare_short_year(text, joint, scene) {
        return Some((vec![quarter_of(year, quarter)], next));
    }
    if let Some((readings, next)) = said_from_today(text, joint, scene)
        && let [Reading::Period { year, quarter: None, .. }] = readings.as_slice()
    {
        return Some((vec![quarter_of(*year, quarter)], next));
    }
    if let Some(year) = year_of_next_quarter(text, next, scene) {
        return Some((vec![quarter_of(year, quarter)], next));
    }
    // Without a year: the last one that has begun, or the one before.
    let this = scene.today.year();
    let begun = i16::from(quarter) <= i16::from(quarter_now(scene));
    let latest = if begun { this } else { this - 1 };
    Some((vec![quarter_of(latest, quarter), quarter_of(latest - 1, quarter)], next))
}

/// `24` after a quarter: not ahead of us, and not before there were such forms on record.
fn bare_short_year(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(i16, usize)> {
    let short: i16 = text.number(at).filter(|digits| digits.len() == 2 && !text.pause(at))?.parse().ok()?;
    let year = 2000 + short;
    let other =
        text.glued(at + 1) || text.month(at + 1).is_some() || matches!(text.folded(at + 1), "%" | "percent" | "dollars" | "dolares");
    (!other && (scene.today.year() - SHORT_YEARS_BACK..=scene.today.year() + 1).contains(&year)).then_some((year, at + 1))
}

/// The year of "first and second quarter of 2025" and of "Q1 and Q2 2025", which is said once.
fn year_of_next_quarter(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<i16> {
    let joint = matches!(text.folded(at), "and" | "y" | "&") || range_joint(text, at);
    let start = at + 1 + usize::from(matches!(text.word(at + 1), "the" | "el"));
    let (_, next) = quarter_alone(text, start).filter(|_| joint)?;
    let year_at = text.any_phrase(next, &["of", "de", "del", "for", "-", "in"]).unwrap_or(next);
    plausible_year(text, year_at, scene).map(|(year, _)| year)
}

fn quarter_now(scene: &Scene<'_>) -> u8 {
    (scene.today.month().unsigned_abs() - 1) / 3 + 1
}

fn quarter_alone(text: &Text<'_>, at: usize) -> Option<(u8, usize)> {
    let (quarter, next) = if matches!(text.word(at), "q" | "t") && text.glued(at + 1) {
        (text.whole(at + 1)?, at + 2)
    } else if text.number(at).is_some() && matches!(text.word(at + 1), "q" | "t") && text.glued(at + 1) {
        (text.whole(at)?, at + 2)
    } else if let Some(month) = text.month(at).filter(|month| month % 3 == 0 && is_quarter_word(text.word(at + 1))) {
        (i64::from(month) / 3, at + 2)
    } else if is_quarter_word(text.word(at)) {
        let counted = text.whole(at + 1).map(|value| (value, at + 2));
        counted.or_else(|| number::in_words(text, at + 1).map(|counted| (counted.value, counted.next)))?
    } else {
        let counted = number::ordinal(text, at)?;
        if is_quarter_word(text.word(counted.next)) {
            (counted.value, counted.next + 1)
        } else if joined_ordinal(text, counted.next).is_some_and(|next| is_quarter_word(text.word(next))) {
            (counted.value, counted.next)
        } else {
            return None;
        }
    };
    u8::try_from(quarter).ok().filter(|quarter| (1..=4).contains(quarter)).map(|quarter| (quarter, next))
}

/// The place after "and second" in "first and second quarter".
fn joined_ordinal(text: &Text<'_>, at: usize) -> Option<usize> {
    let joint = matches!(text.folded(at), "and" | "y" | "&");
    let start = at + 1 + usize::from(matches!(text.word(at + 1), "the" | "el"));
    number::ordinal(text, start).filter(|_| joint).map(|counted| counted.next)
}

/// `the quarter ending in june`, `the quarter ended 6/30/2024`, `el trimestre que terminó en junio de 2024`.
fn quarter_by_its_end(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let start = at + usize::from(matches!(text.word(at), "the" | "el"));
    if !is_quarter_word(text.word(start)) {
        return None;
    }
    let ended = text.any_phrase(
        start + 1,
        &[
            "ending",
            "ended",
            "that ended",
            "that ends",
            "que termino",
            "que termina",
            "terminado",
            "que acabo",
            "que finalizo",
            "finalizado",
        ],
    )?;
    let month_at = text.any_phrase(ended, &["in", "on", "en", "el"]).unwrap_or(ended);
    let day_before = text.whole(month_at).filter(|day| (28..=31).contains(day)).is_some();
    let month_at = month_at + if day_before { 1 + usize::from(text.word(month_at + 1) == "de") } else { 0 };
    let month = text.month(month_at)?.unsigned_abs();
    let quarter = matches!(month, 3 | 6 | 9 | 12).then_some(month / 3)?;
    let day_after = text.whole(month_at + 1).filter(|day| (28..=31).contains(day)).is_some();
    let next = month_at + 1 + usize::from(day_after) * (1 + usize::from(text.glued(month_at + 2) && !text.word(month_at + 2).is_empty()));
    let joint = text.any_phrase(next, &["of", "de", "del"]).unwrap_or(next);
    if let Some((year, next)) = plausible_year(text, joint, scene) {
        return Some((vec![quarter_of(year, quarter)], next));
    }
    // It has ended: the last one that has, or the one before.
    let this = scene.today.year();
    let latest = if quarter < quarter_now(scene) { this } else { this - 1 };
    Some((vec![quarter_of(latest, quarter), quarter_of(latest - 1, quarter)], next))
}

/// `last year`, `this quarter`, `el año pasado`.
fn said_from_today(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let this = scene.today.year();
    let years: [(&[&str], i16); 3] = [
        (&["year before last", "the year before last", "el ano antepasado", "ano antepasado", "el antepasado"], this - 2),
        (
            &[
                "last year",
                "last years",
                "last tax year",
                "prior year",
                "previous year",
                "the prior year",
                "the previous year",
                "el ano pasado",
                "ano pasado",
                "el ano anterior",
                "ano anterior",
                "el ano previo",
                "ano previo",
                "lst year",
                "last yr",
                "last yrs",
            ],
            this - 1,
        ),
        (
            &[
                "this year",
                "this years",
                "this tax year",
                "current year",
                "the current year",
                "este ano",
                "el ano actual",
                "ano en curso",
                "el ano en curso",
            ],
            this,
        ),
    ];
    if let Some(found) = years.iter().find_map(|&(phrases, year)| Some((vec![whole_year(year)], text.any_phrase(at, phrases)?))) {
        return Some(found);
    }
    if let Some(found) = years_ago(text, at, scene) {
        return Some(found);
    }
    quarter_from_today(text, at, scene)
}

/// `this quarter`, `last quarter`, `the quarter before last`, `el trimestre antepasado`.
fn quarter_from_today(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let this = scene.today.year();
    let now = quarter_now(scene);
    if let Some(next) = text.any_phrase(at, &["this quarter", "current quarter", "this qtr", "este trimestre", "el trimestre actual"]) {
        return Some((vec![quarter_of(this, now)], next));
    }
    if let Some(next) =
        text.any_phrase(at, &["quarter before last", "the quarter before last", "el trimestre antepasado", "trimestre antepasado"])
    {
        let before_last = if now > 2 { quarter_of(this, now - 2) } else { quarter_of(this - 1, now + 2) };
        return Some((vec![before_last], next));
    }
    let next = text.any_phrase(
        at,
        &[
            "last quarter",
            "previous quarter",
            "last qtr",
            "el trimestre pasado",
            "trimestre pasado",
            "el trimestre anterior",
            "trimestre anterior",
            "trimestre previo",
            "el ultimo trimestre",
            "prior quarter",
            "ultimo trimestre",
        ],
    )?;
    let last = if now == 1 { quarter_of(this - 1, 4) } else { quarter_of(this, now - 1) };
    Some((vec![last], next))
}

/// `three years ago`, `hace 2 años`: a tax year, where no day was asked for.
fn years_ago(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let day_asked = scene.expectation.slot == Some(SlotKind::Day) && scene.expectation.tense != Some(Tense::Future);
    if scene.expectation.tense == Some(Tense::Past) || day_asked {
        return None;
    }
    let ago = text.any_phrase(at, &["hace", "ase", "hase"]);
    let start = ago.unwrap_or(at);
    let (count, next) = match (text.whole(start), text.word(start)) {
        (Some(count), _) => (count, start + 1),
        (None, "a" | "un") => (1, start + 1),
        (None, _) => number::in_words(text, start).map(|counted| (counted.value, counted.next))?,
    };
    let unit = matches!(text.word(next), "year" | "years" | "yr" | "yrs" | "ano" | "anos");
    let back = text.any_phrase(next + 1, &["ago", "back", "atras"]);
    let count = i16::try_from(count).ok().filter(|count| (1..=YEARS_BACK).contains(count))?;
    (unit && (ago.is_some() || back.is_some())).then(|| (vec![whole_year(scene.today.year() - count)], back.unwrap_or(next + 1)))
}

/// A year where the words around it say that it is one.
fn year(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if let Some(short) = short_year(text, at) {
        return Some(short);
    }
    let (year, next) = year_number(text, at, scene)?;
    let currency = matches!(text.word(next), "dollars" | "dolares" | "bucks" | "usd");
    if currency || text.mark(at.wrapping_sub(1)) == Some('$') {
        return None;
    }
    let named = named_before(text, at, scene)
        || named_after(text, next)
        || begins_range(text, (year, next), scene)
        || beside_named(text, next, scene);
    named.then_some((vec![whole_year(year)], next))
}

/// "2021 and 2022 returns": what names the last year names the one before it.
fn beside_named(text: &Text<'_>, next: usize, scene: &Scene<'_>) -> bool {
    let joined = matches!(text.word(next), "and" | "or" | "y" | "o") && !text.pause(next);
    joined && year_number(text, next + 1, scene).is_some_and(|(_, end)| named_after(text, end))
}

/// What stands between the two years of a range.
pub(super) fn range_joint(text: &Text<'_>, at: usize) -> bool {
    matches!(text.word(at), "through" | "thru" | "to" | "hasta" | "a" | "al") && !text.pause(at) || hyphen(text, at)
}

fn hyphen(text: &Text<'_>, at: usize) -> bool {
    matches!(text.mark(at), Some('-' | '/'))
}

/// `2021-2023`, `2019 thru 2021`.
fn begins_range(text: &Text<'_>, (first, next): (i16, usize), scene: &Scene<'_>) -> bool {
    let last = plausible_year(text, next + 1, scene).filter(|_| range_joint(text, next));
    last.is_some_and(|(last, end)| {
        let amount = matches!(text.folded(end), "dollars" | "dolares" | "bucks" | "usd") || text.mark(next + 1) == Some('$');
        first < last && !amount && !text.glued(end)
    })
}

/// `'23`, and `23` after "tax year".
fn short_year(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    let apostrophe = text.mark(at) == Some('\'') && text.glued(at + 1);
    let said = matches!(text.word(at.wrapping_sub(2)), "tax") && text.word(at.wrapping_sub(1)) == "year"
        || matches!(text.word(at.wrapping_sub(1)), "ano") && !text.pause(at);
    if said && text.counts(at) {
        let short = number::in_words(text, at).filter(|counted| (10..100).contains(&counted.value))?;
        let year = i16::try_from(short.value).ok()?;
        return Some((vec![whole_year(if year >= 90 { 1900 + year } else { 2000 + year })], short.next));
    }
    let place = if apostrophe { at + 1 } else { at };
    let digits = text.number(place).filter(|digits| digits.len() == 2 && (apostrophe || said))?;
    let short: i16 = digits.parse().ok()?;
    // "the '90s" is no tax year.
    if text.glued(place + 1) {
        return None;
    }
    Some((vec![whole_year(if short >= 90 { 1900 + short } else { 2000 + short })], place + 1))
}

/// A plausible tax year that stands by itself and is no amount.
pub(super) fn lone_year(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(i16, usize)> {
    let amount = |next: usize| matches!(text.folded(next), "dollars" | "dolares" | "bucks" | "usd" | "%" | "mil" | "k");
    year_number(text, at, scene).filter(|&(_, next)| !amount(next))
}

/// A plausible tax year that stands by itself.
fn year_number(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(i16, usize)> {
    let digits_before = text.glued(at) && text.mark(at.wrapping_sub(1)) == Some('-') && text.number(at.wrapping_sub(2)).is_some();
    let hangs_on = |year: i16| digits_before && plausible_year(text, at - 2, scene).is_none_or(|(first, _)| first >= year);
    let goes_on = |read: (i16, usize)| text.glued(read.1) && !begins_range(text, read, scene);
    plausible_year(text, at, scene).filter(|&read| !hangs_on(read.0) && !goes_on(read))
}

/// A plausible tax year in four digits or in words.
fn plausible_year(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(i16, usize)> {
    let (value, next) = match text.number(at) {
        Some(digits) => (digits.parse::<i64>().ok().filter(|_| digits.len() == 4)?, at + 1),
        None => number::in_words(text, at).map(|counted| (counted.value, counted.next))?,
    };
    let year = i16::try_from(value).ok()?;
    let this = scene.today.year();
    ((this - YEARS_BACK..=this + YEARS_AHEAD).contains(&year)).then_some((year, next))
}

/// Whether the words before a year say that it is one; also where it stands beside a year that is named: "for 2022 and 2023".
fn named_before(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> bool {
    let joined = matches!(text.word(at.wrapping_sub(1)), "and" | "or" | "y" | "o") && !text.pause(at);
    let beside = at.checked_sub(2).filter(|&place| joined && year_number(text, place, scene).is_some());
    directly_named(text, at) || beside.is_some_and(|place| directly_named(text, place) || named_after(text, place + 1))
}

fn directly_named(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| !text.pause(at)) else { return false };
    let further = text.word(before.wrapping_sub(1));
    match text.word(before) {
        "for" | "from" | "year" | "in" | "toward" | "towards" | "against" | "since" | "my" | "years" | "para" | "ano" | "anos" | "x"
        | "pal" | "fiscal" | "tributario" | "contributivo" | "ejercicio" | "desde" | "en" | "taxes" | "impuestos" | "tax" | "fy" | "ty"
        | "declaracion" | "declaraciones" | "planilla" | "planillas" | "contribuciones" | "transcript" | "transcripcion" | "return"
        | "filed" | "file" | "filing" | "declare" | "declarar" | "declaro" => true,
        // "Cambie 300 por 2022" gives another amount.
        "por" => !(0..before).any(|place| text.word(place).starts_with("cambi")),
        // "a payment of 2023" may be an amount.
        "of" | "de" | "del" => !matches!(further, "payment" | "pago" | "amount" | "cantidad" | "monto" | "abono"),
        "the" | "el" | "los" => {
            matches!(further, "for" | "from" | "para" | "de" | "por" | "in" | "en" | "filed" | "file" | "declare" | "declarar" | "declaro")
        }
        _ => false,
    }
}

fn named_after(text: &Text<'_>, next: usize) -> bool {
    !text.pause(next)
        && matches!(
            text.word(next),
            "tax"
                | "taxes"
                | "return"
                | "returns"
                | "balance"
                | "year"
                | "bill"
                | "debt"
                | "refund"
                | "penalty"
                | "penalties"
                | "liability"
                | "amount"
                | "irs"
                | "txs"
                | "taxs"
                | "one"
                | "payoff"
                | "interest"
        )
}
