//! Parts of something: `half`, `7.5%`, `two thirds`, `la cuarta parte`, `el diez por ciento`.
//!
//! `1/3` may be a part and a day; both are given unless the words around it or what was asked tell which.

use super::number;
use super::text::Text;
use super::{Reading, Scene, SlotKind, said_amount};
use crate::money::Money;

/// The finest part of a percentage that is read: thousandths of a percent.
const DECIMALS_MAX: usize = 3;
/// More than the whole is no part of it.
const PERCENT_MAX: u32 = 100;

/// A part of a whole, in lowest terms; at most the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Share {
    pub part: u32,
    pub whole: u32,
}

impl Share {
    /// In lowest terms; none where it is nothing or more than the whole.
    #[must_use]
    pub fn of(part: u32, whole: u32) -> Option<Share> {
        let divisor = greatest_common_divisor(part, whole);
        (part > 0 && part <= whole).then(|| Share { part: part / divisor, whole: whole / divisor })
    }

    /// This part of an amount, to the nearest cent, half a cent up.
    #[must_use]
    pub fn of_amount(self, amount: Money) -> Money {
        let (part, whole) = (i128::from(self.part), i128::from(self.whole.max(1)));
        let cents = (i128::from(amount.cents()) * part * 2 + whole).div_euclid(whole * 2);
        i64::try_from(cents).map_or(amount, Money::from_cents)
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}/{}", self.part, self.whole)
    }
}

fn greatest_common_divisor(mut left: u32, mut right: u32) -> u32 {
    while right > 0 {
        (left, right) = (right, left % right);
    }
    left
}

type Read = Option<(Vec<Reading>, usize)>;

/// Readings of a part at a place, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Read {
    percent(text, at).or_else(|| half(text, at)).or_else(|| in_words(text, at)).or_else(|| with_slash(text, at, scene))
}

/// `50%`, `7.5 percent`, `cincuenta por ciento`, `20 x ciento`. The whole is everything.
fn percent(text: &Text<'_>, at: usize) -> Read {
    if text.glued(at) && at > 0 && text.mark(at - 1).is_some_and(|mark| matches!(mark, '/' | '-' | '$' | '#')) {
        return None;
    }
    let (part, whole, after) = match text.number(at) {
        Some(digits) => {
            let (part, whole) = decimal(digits)?;
            (part, whole, at + 1)
        }
        None => said(text, at)?,
    };
    let next = percent_sign(text, after)?;
    let share = Share::of(part, whole)?;
    let readings = if share.part == share.whole { vec![Reading::All, Reading::Share(share)] } else { vec![Reading::Share(share)] };
    Some((readings, next))
}

/// A percentage in words as a fraction: `seven and a half`, `diez punto cinco`, `half a`; and the place after it.
fn said(text: &Text<'_>, at: usize) -> Option<(u32, u32, usize)> {
    if let Some(next) = text.any_phrase(at, &["half a", "medio"]) {
        return Some((1, 2 * PERCENT_MAX, next));
    }
    if let Some((value, places, next)) = said_amount::point_and_decimals(text, at) {
        let whole = PERCENT_MAX * 10u32.pow(places);
        return Some((u32::try_from(value).ok()?, whole, next));
    }
    let counted = number::in_words(text, at)?;
    let value = u32::try_from(counted.value).ok().filter(|value| *value <= PERCENT_MAX)?;
    match text.any_phrase(counted.next, &["and a half", "y medio", "y media"]) {
        Some(next) => Some((2 * value + 1, 2 * PERCENT_MAX, next)),
        None => Some((value, PERCENT_MAX, counted.next)),
    }
}

fn percent_sign(text: &Text<'_>, at: usize) -> Option<usize> {
    if matches!(text.folded(at), "%" | "percent" | "pct" | "porciento" | "percents" | "prcnt" | "procent" | "porcento") {
        return Some(at + 1);
    }
    text.any_phrase(at, &["per cent", "por ciento", "x ciento", "por cien", "x cien"])
}

/// A percentage as a fraction: `7.5` is 75 of 1000.
fn decimal(digits: &str) -> Option<(u32, u32)> {
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    if decimals.len() > DECIMALS_MAX || whole.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let scale = 10u32.pow(u32::try_from(decimals.len()).ok()?);
    let value = format!("0{whole}{decimals}").parse::<u32>().ok()?;
    Some((value, PERCENT_MAX * scale))
}

/// `half`, `la mitad`: not where it is half an hour, and not at the end of "two and a half".
fn half(text: &Text<'_>, at: usize) -> Read {
    if said_amount::part_of_scale(text, at).is_some() {
        return None;
    }
    let next = text.any_phrase(at, &["half", "one half", "a half", "haf", "hlaf", "la mitad", "mitad", "la mita", "mita", "half of"])?;
    let last = next - usize::from(text.word(next - 1) == "of");
    let time = matches!(text.word(last), "an" | "hour" | "past" | "day" | "hora" | "year" | "price" | "way" | "sister" | "brother");
    let year = text.word(last) == "a" && matches!(text.word(last + 1), "year" | "day" | "dozen");
    // "Half and half" are two.
    let another = |place: usize| matches!(text.word(place), "half" | "mitad");
    let joined = |place: usize| matches!(text.word(at.wrapping_sub(place)), "and" | "y") && !another(at.wrapping_sub(place + 1));
    let counted = joined(1) && text.word(at) != "half" || joined(2) && text.word(at.wrapping_sub(1)) == "a";
    let middle = text.phrase(last, "del mes").is_some() || text.phrase(last, "of the month").is_some();
    (!time && !year && !counted && !middle).then(|| (vec![Reading::Share(Share { part: 1, whole: 2 })], last))
}

/// `a third`, `two thirds`, `three quarters`, `tres cuartos`, `la tercera parte`.
fn in_words(text: &Text<'_>, at: usize) -> Read {
    if matches!(text.word(at.wrapping_sub(1)), "every" | "each" | "cada") || said_amount::part_of_scale(text, at).is_some() {
        return None;
    }
    let (part, place) = match text.word(at) {
        "a" | "an" | "one" | "un" | "una" | "1" | "la" => (1, at + 1),
        "the" => return None,
        "two" | "dos" => (2, at + 1),
        "three" | "tres" => (3, at + 1),
        "four" | "cuatro" => (4, at + 1),
        _ => (u32::try_from(text.whole(at)?).ok().filter(|part| (1..10).contains(part))?, at + 1),
    };
    if text.pause(place) {
        return None;
    }
    let spanish_part = matches!(text.word(place + 1), "parte" | "partes");
    let (whole, next) = match text.word(place) {
        word if spanish_part => (ordinal_part(word)?, place + 2),
        "third" | "thirds" | "tercio" | "tercios" => (3, place + 1),
        "quarter" | "quarters" | "fourth" | "fourths" | "cuarto" | "cuartos" => (4, place + 1),
        "half" => return None,
        "fifth" | "fifths" | "quinto" | "quintos" => (5, place + 1),
        "sixth" | "sixths" => (6, place + 1),
        "eighth" | "eighths" | "octavo" | "octavos" => (8, place + 1),
        "tenth" | "tenths" | "decimo" | "decimos" => (10, place + 1),
        _ => return None,
    };
    let plural = text.word(place).ends_with('s');
    let clear = spanish_part || text.word(at) != "la" && (plural == (part > 1));
    // "a third letter" counts letters.
    let ordinal = !plural && !spanish_part && names_a_thing(text, next);
    (clear && !ordinal).then(|| Share::of(part, whole)).flatten().map(|share| (vec![Reading::Share(share)], next))
}

fn ordinal_part(word: &str) -> Option<u32> {
    Some(match word {
        "tercera" | "terceras" => 3,
        "cuarta" | "cuartas" => 4,
        "quinta" | "quintas" => 5,
        "sexta" => 6,
        "octava" => 8,
        "decima" | "decimas" => 10,
        _ => return None,
    })
}

fn names_a_thing(text: &Text<'_>, at: usize) -> bool {
    !text.pause(at)
        && matches!(
            text.word(at),
            "payment"
                | "pago"
                | "letter"
                | "carta"
                | "time"
                | "vez"
                | "notice"
                | "account"
                | "cuenta"
                | "one"
                | "person"
                | "party"
                | "option"
                | "opcion"
                | "installment"
                | "call"
                | "day"
                | "past"
                | "to"
                | "after"
                | "ago"
        )
}

/// `1/3` of something.
fn with_slash(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Read {
    let digit = |place: usize| text.number(place).filter(|digits| digits.len() == 1 || *digits == "10")?.parse::<u32>().ok();
    let (part, whole) = (digit(at)?, (text.mark(at + 1) == Some('/')).then(|| digit(at + 2)).flatten()?);
    let joined = text.glued(at + 1) && text.glued(at + 2);
    let loose_end = !text.glued(at + 3) && (at == 0 || !text.glued(at));
    let common = matches!((part, whole), (1, 2..=5 | 8 | 10) | (2, 3 | 5) | (3, 4 | 5 | 8));
    let asked = scene.expectation.slot;
    if !joined || !loose_end || !common || asked == Some(SlotKind::Day) || said_as_date(text, at) {
        return None;
    }
    let share = Reading::Share(Share::of(part, whole)?);
    let of_something = matches!(text.word(at + 3), "of" | "de" | "del") && !matches!(text.word(at + 4), "this" | "next" | "este");
    if of_something || asked == Some(SlotKind::Money) {
        return Some((vec![share], at + 3));
    }
    let days = match super::day::at(text, at, scene) {
        Some((super::day::Days::Some(days), _)) => days,
        Some((super::day::Days::NotADay, _)) | None => Vec::new(),
    };
    Some((std::iter::once(share).chain(days.into_iter().map(Reading::Day)).collect(), at + 3))
}

fn said_as_date(text: &Text<'_>, at: usize) -> bool {
    let before = text.word(at.wrapping_sub(1));
    matches!(
        before,
        "on" | "by" | "el" | "del" | "al" | "until" | "hasta" | "before" | "since" | "desde" | "from" | "para" | "dated" | "dia"
    ) || text.weekday(at.wrapping_sub(1)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_in_lowest_terms() {
        for (part, whole, shown) in [(50, 100, "1/2"), (75, 1_000, "3/40"), (100, 100, "1/1"), (33, 100, "33/100")] {
            assert_eq!(Share::of(part, whole).map(|share| share.to_string()).as_deref(), Some(shown));
        }
        assert_eq!((Share::of(0, 100), Share::of(101, 100), Share::of(0, 0)), (None, None, None));
    }

    #[test]
    fn a_part_of_an_amount_is_to_the_nearest_cent() {
        for (cents, part, whole, expected) in
            [(141_807, 1, 2, 70_904), (10_000, 1, 3, 3_333), (10_000, 2, 3, 6_667), (0, 1, 2, 0), (-101, 1, 2, -50)]
        {
            assert_eq!(Share { part, whole }.of_amount(Money::from_cents(cents)), Money::from_cents(expected), "{part}/{whole} of {cents}");
        }
    }

    #[test]
    fn decimals_of_a_percentage() {
        for (digits, value) in
            [("7.5", Some((75, 1_000))), ("50", Some((50, 100))), ("0,25", Some((25, 10_000))), ("1.2.3", None), ("1000", None)]
        {
            assert_eq!(decimal(digits), value, "{digits}");
        }
    }
}
