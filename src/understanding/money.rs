//! Amounts: `$1,250.50`, `300 bucks`, `2k`, `trescientos dólares con cincuenta`, and bare numbers that may be one.
//!
//! Amounts are read as they are written in the United States, in both languages. What cannot be an amount written so (three
//! decimals, a decimal comma, too many digits) is [`Reading::MoneyUnreadable`]: it is asked for again and never guessed.

use super::currency::{in_foreign_currency, is_currency};
use super::number;
use super::text::{Kind, Text};
use super::{Reading, Scene, said_amount};
use crate::language::Language;
use crate::money::Money;

/// So many digits before the point are no amount here.
const DIGITS_UNREADABLE: usize = 12;
/// How many words before a number are looked at for a word of paying.
const WORDS_BACK: usize = 3;
/// So many numbers that hang together are skipped at once.
const PARTS_MAX: usize = 32;
/// A bare number in this span may be a year.
const YEAR_FIRST: i64 = 1990;
const YEARS_AHEAD: i64 = 3;

/// What stands at a place where a number begins.
#[derive(Debug)]
pub(super) enum Quantity {
    /// The likeliest first; never empty.
    Value(Vec<Reading>),
    /// A number that is no value of ours: a percentage, a telephone number, `2 payments`. Skipped as a whole.
    Other,
}

/// Digits as they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numeral {
    Whole(i64),
    /// With decimals or with commas between thousands: an amount and nothing else.
    Cents(i64),
    Unreadable,
}

/// The amount or bare number at a place, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Quantity, usize)> {
    let prefix = prefix(text, at)?;
    if let Some((readings, next)) = said_amount::in_two_groups(text, &prefix) {
        return Some((Quantity::Value(readings), next));
    }
    if let Some((cents, next)) = said_amount::with_decimals(text, &prefix) {
        return Some((Quantity::Value(vec![Reading::Money(Money::from_cents(cents))]), next));
    }
    let (numeral, after_numeral, in_digits) = numeral_at(text, prefix.next, scene)?;
    if let Some(next) = other_quantity(text, at, &prefix, after_numeral, in_digits) {
        return Some((Quantity::Other, next));
    }
    let (numeral, next) = if in_digits { scaled(text, numeral, after_numeral, scene) } else { (numeral, after_numeral) };
    let (numeral, next, currency_after) = with_currency(text, numeral, next);
    let currency = prefix.currency || currency_after || text.word(next - 1) == "grand";
    // "No me importa un centavo" is no amount.
    if matches!(text.word(at.wrapping_sub(1)), "importa" | "ni") && matches!(text.word(at), "un") {
        return None;
    }
    if !currency && !in_digits && !stands_alone(text, prefix.next, next) {
        return None;
    }
    let unreadable = || Reading::MoneyUnreadable(text.raw_of(at, next).to_owned());
    let sign = if prefix.negative { -1 } else { 1 };
    let money = |cents: i64| if cents > Money::MAX.cents() { unreadable() } else { Reading::Money(Money::from_cents(sign * cents)) };
    let reading = match numeral {
        Numeral::Unreadable => unreadable(),
        Numeral::Whole(_) | Numeral::Cents(_) if in_foreign_currency(text, at, next) => unreadable(),
        Numeral::Cents(cents) => money(cents),
        Numeral::Whole(whole) if currency || (paying_before(text, at) && !could_be_year(whole, scene)) => {
            whole.checked_mul(100).map_or_else(unreadable, money)
        }
        Numeral::Whole(whole) => Reading::Number(sign * whole),
    };
    Some((Quantity::Value(vec![reading]), next))
}

pub(super) struct Prefix {
    pub(super) negative: bool,
    pub(super) currency: bool,
    pub(super) next: usize,
}

/// A sign and a currency before the number, in any order. `None` where no number can follow.
fn prefix(text: &Text<'_>, at: usize) -> Option<Prefix> {
    let mut prefix = Prefix { negative: false, currency: false, next: at };
    loop {
        let place = prefix.next;
        match (text.folded(place), text.token(place)?.kind) {
            ("-", _) if !prefix.negative && text.glued(place + 1) && (place > at || !text.glued(place)) => prefix.negative = true,
            ("minus" | "negative" | "menos", Kind::Word) if !prefix.negative => prefix.negative = true,
            // "$$" is money and no amount.
            ("$", _) if text.mark(place.wrapping_sub(1)) == Some('$') && text.glued(place) => return None,
            ("$", _) if !prefix.currency => prefix.currency = true,
            ("usd", Kind::Word) if !prefix.currency => prefix.currency = true,
            ("us", Kind::Word) if text.mark(place + 1) == Some('$') => {}
            (_, Kind::Number | Kind::Word) => break,
            (_, Kind::Mark(_)) => return None,
        }
        prefix.next += 1;
    }
    Some(prefix)
}

fn numeral_at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Numeral, usize, bool)> {
    match text.number(at) {
        Some(digits) => {
            if let Some(counted) = said_amount::digit_by_digit(text, at) {
                return Some((Numeral::Whole(counted.value), counted.next, true));
            }
            let scaled = number::scale_after_digits(text.word(at + 1)).is_some_and(|scale| scale >= 1_000) && !text.pause(at + 1);
            let swapped = || swapped_marks(digits, scaled).filter(|_| scene.preferred == Language::Spanish).map(|digits| numeral(&digits));
            Some((swapped().unwrap_or_else(|| numeral(digits)), at + 1, true))
        }
        None => {
            let counted = said_amount::and_a_half(text, at)
                .or_else(|| said_amount::digit_by_digit(text, at))
                .or_else(|| number::in_words(text, at))?;
            match digits_after_scale(text, counted) {
                Some((cents, next)) => Some((Numeral::Cents(cents), next, false)),
                None => Some((Numeral::Whole(counted.value), counted.next, false)),
            }
        }
    }
}

/// `mil 500`, `two thousand 350`, as a recogniser writes them: three figures, or fewer before a currency.
fn digits_after_scale(text: &Text<'_>, counted: number::Counted) -> Option<(i64, usize)> {
    let scale = number::scale_after_digits(text.word(counted.next - 1)).filter(|scale| *scale >= 1_000)?;
    let digits = text.number(counted.next).filter(|_| !text.pause(counted.next) && !text.glued(counted.next))?;
    let cents = match numeral(digits) {
        Numeral::Whole(whole) if digits.len() == 3 || is_currency(text.word(counted.next + 1)) => whole * 100,
        Numeral::Cents(cents) if digits.contains('.') => cents,
        Numeral::Whole(_) | Numeral::Cents(_) | Numeral::Unreadable => return None,
    };
    let other = is_counted_noun(text.word(counted.next + 1)) || text.glued(counted.next + 1);
    (cents < scale.saturating_mul(100) && !other).then(|| Some((counted.value.checked_mul(100)?.checked_add(cents)?, counted.next + 1)))?
}

/// `1.250,75` and `89,99` with comma and point as they stand in the United States. Only where two decimals follow the comma, or one
/// before a scale (`7,5 mil`), so that nothing else can be meant.
fn swapped_marks(digits: &str, scaled: bool) -> Option<String> {
    let (whole, decimals) = digits.rsplit_once(',')?;
    let other_way = (decimals.len() == 2 || scaled && decimals.len() == 1) && !whole.contains(',');
    other_way.then(|| format!("{}.{decimals}", whole.replace('.', ",")))
}

/// Digits, commas and points as they are written in the United States.
fn numeral(digits: &str) -> Numeral {
    let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
    let groups = whole.split(',');
    let grouped = whole.contains(',');
    let well_grouped =
        !grouped || groups.enumerate().all(|(place, group)| group.len() == 3 || (place == 0 && (1..=3).contains(&group.len())));
    let plain: String = whole.chars().filter(char::is_ascii_digit).collect();
    if !well_grouped || plain.len() >= DIGITS_UNREADABLE {
        return Numeral::Unreadable;
    }
    let Ok(value) = (if plain.is_empty() && decimals.is_some() { Ok(0) } else { plain.parse::<i64>() }) else { return Numeral::Unreadable };
    match decimals.map(|decimals| (decimals.len(), decimals.parse::<i64>())) {
        None if grouped => Numeral::Cents(value * 100),
        None => Numeral::Whole(value),
        Some((1, Ok(tenths))) => Numeral::Cents(value * 100 + tenths * 10),
        Some((2, Ok(cents))) => Numeral::Cents(value * 100 + cents),
        Some(_) => Numeral::Unreadable,
    }
}

/// `2k`, `2.5 thousand`, `2 mil 500`.
fn scaled(text: &Text<'_>, numeral: Numeral, next: usize, scene: &Scene<'_>) -> (Numeral, usize) {
    let Some(scale) = number::scale_after_digits(text.word(next)).filter(|_| !text.pause(next)) else { return (numeral, next) };
    // In Spanish a "k" by itself is "que".
    let ends = next + 1 == text.len() || text.pause(next + 1) || is_currency(text.word(next + 1));
    if text.word(next) == "k" && !text.glued(next) && !(ends && scene.preferred == Language::English) {
        return (numeral, next);
    }
    let after = next + 1;
    let cents = match numeral {
        Numeral::Whole(whole) => whole.checked_mul(100),
        Numeral::Cents(cents) => Some(cents),
        Numeral::Unreadable => None,
    };
    let Some(cents) = cents.and_then(|cents| cents.checked_mul(scale)) else { return (Numeral::Unreadable, after) };
    let rest = text.whole(after).filter(|&rest| rest < scale && !text.pause(after) && scale > 100 && text.word(next) != "k");
    match rest {
        Some(rest) => (Numeral::Cents(cents + rest * 100), after + 1),
        None => (Numeral::Cents(cents), after),
    }
}

/// A currency after the number, and cents after that.
fn with_currency(text: &Text<'_>, numeral: Numeral, next: usize) -> (Numeral, usize, bool) {
    let whole_cents = match numeral {
        Numeral::Whole(whole) => whole.checked_mul(100),
        Numeral::Cents(cents) => Some(cents),
        Numeral::Unreadable => None,
    };
    if matches!(text.word(next), "cents" | "cent" | "centavos" | "centavo" | "ctvs") {
        return match numeral {
            Numeral::Whole(cents) => (Numeral::Cents(cents), next + 1, true),
            Numeral::Cents(_) | Numeral::Unreadable => (Numeral::Unreadable, next + 1, true),
        };
    }
    let mut after = next;
    let hyphen = text.mark(after) == Some('-') && text.glued(after) && text.glued(after + 1);
    let of = hyphen || matches!(text.word(after), "of" | "de");
    let currency = is_currency(text.word(after + usize::from(of)));
    if currency {
        after += 1 + usize::from(of);
    }
    match (whole_cents, cents_after(text, after, currency)) {
        (Some(whole), Some((cents, end))) if whole % 100 == 0 => {
            let trailing = usize::from(is_currency(text.word(end)));
            (Numeral::Cents(whole.saturating_add(cents)), end + trailing, true)
        }
        _ => (numeral, after, currency),
    }
}

/// `and fifty cents`, `con cincuenta`, and after a currency also a bare `fifty cents`.
fn cents_after(text: &Text<'_>, at: usize, currency: bool) -> Option<(i64, usize)> {
    let joint = text.word(at);
    let start = at + usize::from(matches!(joint, "and" | "y" | "con" | "with"));
    if start == at && !currency {
        return None;
    }
    if start == at
        && let Some(cents) = said_amount::cents_alone(text, at)
    {
        return Some(cents);
    }
    let (cents, next) = match text.whole(start) {
        Some(cents) => (cents, start + 1),
        None => number::in_words(text, start).map(|counted| (counted.value, counted.next))?,
    };
    let named = matches!(text.word(next), "cents" | "cent" | "centavos" | "centavo");
    ((0..100).contains(&cents) && (named || joint == "con")).then_some((cents, next + usize::from(named)))
}

/// Numbers that count or name something else; the place after them.
fn other_quantity(text: &Text<'_>, at: usize, prefix: &Prefix, next: usize, in_digits: bool) -> Option<usize> {
    if matches!(text.folded(next), "%" | "percent") || text.phrase(next, "por ciento").is_some() {
        return Some(next + 1 + usize::from(text.word(next) == "por"));
    }
    if !prefix.currency && is_counted_noun(text.word(next)) && !text.pause(next) {
        return Some(next + 1);
    }
    if !in_digits || prefix.currency {
        return None;
    }
    // A plan of saving and a notice of the office bear numbers.
    if text.number(next - 1) == Some("401") && text.word(next) == "k" || matches!(text.word(at.wrapping_sub(1)), "cp" | "lt") {
        return Some(next + usize::from(text.word(next) == "k"));
    }
    let tail = text.glued(at)
        && (!text.word(at.wrapping_sub(1)).is_empty() || matches!(text.mark(at.wrapping_sub(1)), Some('-' | '/' | ':' | '#')));
    let mut end = next;
    while end < next + 2 * PARTS_MAX
        && text.glued(end)
        && matches!(text.mark(end), Some('-' | '/' | ':'))
        && text.glued(end + 1)
        && text.number(end + 1).is_some()
    {
        end += 2;
    }
    let unit = text.word(end);
    let has_letters =
        end == next && text.glued(end) && !unit.is_empty() && !is_currency(unit) && number::scale_after_digits(unit).is_none();
    (tail || end > next || has_letters).then_some(end + usize::from(has_letters))
}

pub(super) fn is_counted_noun(word: &str) -> bool {
    matches!(
        word,
        "payments"
            | "pagos"
            | "years"
            | "anos"
            | "months"
            | "meses"
            | "times"
            | "veces"
            | "days"
            | "dias"
            | "weeks"
            | "semanas"
            | "hours"
            | "horas"
            | "minutes"
            | "minutos"
            | "people"
            | "personas"
            | "questions"
            | "preguntas"
            | "business"
            | "digits"
            | "digitos"
            | "accounts"
            | "cuentas"
            | "letters"
            | "cartas"
            | "installments"
            | "quarters"
            | "trimestres"
            | "kids"
            | "gracias"
            | "pm"
            | "am"
    )
}

/// Whether a number in words is one: `one` in "the first one" and `once` in "at once" are none.
fn stands_alone(text: &Text<'_>, from: usize, next: usize) -> bool {
    if next - from > 1 {
        return true;
    }
    match text.word(from) {
        "ciento" if text.word(from.wrapping_sub(1)) == "por" => false,
        "one" | "uno" | "un" | "una" | "once" | "zero" | "cero" | "million" | "billion" => text.len() == 1,
        "grand" | "hundreds" | "thousands" | "millions" | "billions" | "miles" | "cientos" | "hundred" | "thousand" => false,
        _ => true,
    }
}

fn could_be_year(whole: i64, scene: &Scene<'_>) -> bool {
    (YEAR_FIRST..=i64::from(scene.today.year()) + YEARS_AHEAD).contains(&whole)
}

/// Whether a word of paying stands shortly before, so that only an amount fits: `pay just 300`, `un pago de 300`.
pub(super) fn paying_before(text: &Text<'_>, at: usize) -> bool {
    for back in 1..=WORDS_BACK {
        let Some(place) = at.checked_sub(back) else { return false };
        match text.word(place) {
            "pay" | "paying" | "payment" | "send" | "pymt" | "put" | "amount" | "transfer" | "paid" | "pagar" | "pago" | "pague"
            | "pagare" | "paga" | "abonar" | "abono" | "abone" | "mandar" | "mande" | "enviar" | "envie" | "poner" | "ponga"
            | "depositar" | "cantidad" | "monto" => {
                return !text.pause(at);
            }
            "just" | "only" | "about" | "a" | "of" | "de" | "solo" | "solamente" | "unos" | "like" | "exactly" | "another" | "them"
            | "you" | "otros" | "nomas" | "nada" | "mas" | "is" | "por" | "make" => {}
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_those_of_the_united_states() {
        use Numeral::{Cents, Unreadable, Whole};
        let rows = [
            ("300", Whole(300)),
            ("1,250.50", Cents(125_050)),
            ("12.5", Cents(1_250)),
            ("1,000,000", Cents(100_000_000)),
            ("1.250", Unreadable),
            ("1.250,50", Unreadable),
            ("300,50", Unreadable),
            ("12,34,567", Unreadable),
            ("0.005", Unreadable),
            ("99999999999", Whole(99_999_999_999)),
            ("999999999999", Unreadable),
            ("1.2.3", Unreadable),
            ("0001", Whole(1)),
        ];
        for (digits, expected) in rows {
            assert_eq!(numeral(digits), expected, "{digits}");
        }
    }
}
