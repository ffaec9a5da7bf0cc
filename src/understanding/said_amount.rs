//! Amounts as they are said and not written: `twelve fifty`, `fifteen oh two`, `a buck fifty`, `two point five thousand`,
//! `half a grand`, `un millón y medio`.

use super::Reading;
use super::currency::is_currency;
use super::money::{Prefix, is_counted_noun};
use super::number::{self, Counted};
use super::text::Text;
use crate::account::Form;
use crate::money::Money;

/// More decimals than this are no cents.
const DECIMALS_MAX: u32 = 2;
/// An amount that is said digit by digit has at least and at most so many.
const DIGITS_SAID_MIN: usize = 3;
const DIGITS_SAID_MAX: usize = 6;

/// `twelve fifty`: 1250 dollars, or 12 dollars and 50 cents. With a currency before or after both stay possible, and without one
/// it may be a form: `ten forty`.
pub(super) fn in_two_groups(text: &Text<'_>, prefix: &Prefix) -> Option<(Vec<Reading>, usize)> {
    if prefix.negative || text.number(prefix.next).is_some() {
        return None;
    }
    let first = number::in_words(text, prefix.next).filter(|counted| (1..100).contains(&counted.value))?;
    let hyphen = usize::from(text.mark(first.next) == Some('-') && text.glued(first.next) && text.glued(first.next + 1));
    let second = number::in_words(text, first.next + hyphen)
        .filter(|counted| (10..100).contains(&counted.value))
        .or_else(|| after_oh(text, first.next))?;
    let parted = text.pause(first.next) || matches!(text.word(first.next), "a" | "un" | "una");
    if parted || is_counted_noun(text.word(second.next)) || text.month(second.next).is_some() {
        return None;
    }
    let dollars = first.value * 100 + second.value;
    let cents = Reading::Money(Money::from_cents(dollars));
    let currency = prefix.currency || is_currency(text.word(second.next));
    let whole = if currency { Reading::Money(Money::from_cents(dollars * 100)) } else { Reading::Number(dollars) };
    let form = Form::ALL.into_iter().find(|form| !currency && form.number().parse() == Ok(dollars)).map(Reading::Form);
    Some(([whole, cents].into_iter().chain(form).collect(), second.next + usize::from(is_currency(text.word(second.next)))))
}

/// `oh two`, as cents below ten are said; not within digits that go on.
fn after_oh(text: &Text<'_>, at: usize) -> Option<Counted> {
    let digit = number::spoken_digit(text.word(at + 1)).filter(|digit| text.word(at) == "oh" && *digit > 0)?;
    let goes_on = number::spoken_digit(text.word(at + 2)).is_some() || number::is_number_word(text.word(at + 2));
    (!goes_on).then_some(Counted { value: digit, next: at + 2 })
}

/// `forty five` after "nineteen dollars", `fifty` after "a buck".
pub(super) fn cents_alone(text: &Text<'_>, at: usize) -> Option<(i64, usize)> {
    if text.pause(at) || text.number(at).is_some() {
        return None;
    }
    let cents = number::in_words(text, at).filter(|counted| (10..100).contains(&counted.value)).or_else(|| after_oh(text, at))?;
    let other = is_counted_noun(text.word(cents.next))
        || is_currency(text.word(cents.next))
        || number::is_number_word(text.word(cents.next))
        || text.month(cents.next).is_some()
        || matches!(text.folded(cents.next), "%" | "percent" | "por" | "de" | "of" | "per" | "more" | "mas" | "cents" | "centavos");
    (!other).then_some((cents.value, cents.next))
}

/// In cents: `a buck fifty`, `ten point five`, `two point two five million`, `diez punto cinco`.
pub(super) fn with_decimals(text: &Text<'_>, prefix: &Prefix) -> Option<(i64, usize)> {
    let at = prefix.next;
    let sign = if prefix.negative { -1 } else { 1 };
    if matches!(text.word(at), "a" | "un" | "una") && matches!(text.word(at + 1), "buck" | "dollar" | "dolar") {
        let (cents, next) = cents_alone(text, at + 2)?;
        return Some((sign * (100 + cents), next));
    }
    let (tenths, places, next) = point_and_decimals(text, at)?;
    let ones = 10_i64.pow(places);
    let scale = number::scale_after_digits(text.word(next)).filter(|scale| *scale >= 1_000);
    let cents = tenths.checked_mul(100)?.checked_mul(scale.unwrap_or(1))?;
    let end = next + usize::from(scale.is_some());
    let currency = usize::from(is_currency(text.word(end)));
    let exact = cents % ones == 0 && cents / ones <= Money::MAX.cents();
    exact.then_some((sign * cents / ones, end + currency))
}

/// A number with decimals that are said: `seven point two five` is 725 with two decimals, and the place after it.
pub(super) fn point_and_decimals(text: &Text<'_>, at: usize) -> Option<(i64, u32, usize)> {
    if text.number(at).is_some() {
        return None;
    }
    let whole = number::in_words(text, at).filter(|counted| counted.value < 1_000_000)?;
    if !matches!(text.word(whole.next), "point" | "punto" | "coma") {
        return None;
    }
    let (mut value, mut places, mut place) = (whole.value, 0, whole.next + 1);
    if let Some(both) = number::in_words(text, place).filter(|counted| (10..100).contains(&counted.value)) {
        return Some((value * 100 + both.value, 2, both.next));
    }
    while places < DECIMALS_MAX
        && let Some(digit) = number::spoken_digit(text.word(place))
    {
        (value, places, place) = (value * 10 + digit, places + 1, place + 1);
    }
    (places > 0 && number::spoken_digit(text.word(place)).is_none()).then_some((value, places, place))
}

/// `two five zero dollars`, `2 5 0 dollars`: one by one before a currency.
pub(super) fn digit_by_digit(text: &Text<'_>, at: usize) -> Option<Counted> {
    let digit = |place: usize| match text.number(place) {
        Some(digits) if digits.len() == 1 => digits.parse().ok(),
        Some(_) => None,
        None => number::spoken_digit(text.word(place)),
    };
    let (mut value, mut next) = (0, at);
    while next < at + DIGITS_SAID_MAX
        && (next == at || !text.pause(next))
        && let Some(digit) = digit(next)
    {
        (value, next) = (value * 10 + digit, next + 1);
    }
    (next >= at + DIGITS_SAID_MIN && is_currency(text.word(next))).then_some(Counted { value, next })
}

/// `two and a half thousand`, `un millón y medio`, `medio millón`, `half a grand`, `a quarter million`.
pub(super) fn and_a_half(text: &Text<'_>, at: usize) -> Option<Counted> {
    if let Some((part, start)) = part_of_scale(text, at) {
        let scale = number::scale_after_digits(text.word(start))?;
        return Some(Counted { value: scale / part, next: start + 1 });
    }
    let counted = number::in_words(text, at).filter(|counted| counted.value < 1_000_000_000)?;
    let after = text.any_phrase(counted.next, &["and a half", "y medio", "y media"])?;
    match number::scale_after_digits(text.word(after)) {
        Some(scale) if counted.value < 1_000 => Some(Counted { value: counted.value * scale + scale / 2, next: after + 1 }),
        // The half is of the scale that was said last: "dos mil y medio", "un millón y medio".
        None => number::scale_after_digits(text.word(counted.next - 1))
            .filter(|scale| *scale >= 1_000)
            .map(|scale| Counted { value: counted.value + scale / 2, next: after }),
        Some(_) => None,
    }
}

/// A half or a quarter before a scale, and the place of the scale.
pub(super) fn part_of_scale(text: &Text<'_>, at: usize) -> Option<(i64, usize)> {
    let rows: [(i64, &[&str]); 2] =
        [(2, &["half a", "half", "medio"]), (4, &["a quarter of a", "a quarter", "quarter of a", "quarter", "un cuarto de"])];
    let is_scale = |place: usize| matches!(text.word(place), "million" | "millon" | "grand" | "thousand" | "billion");
    rows.iter().find_map(|(part, phrases)| Some((*part, text.any_phrase(at, phrases).filter(|&place| is_scale(place))?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_said_one_by_one_or_as_a_number() {
        for (said, read) in [
            ("seven point five", Some((75, 1, 3))),
            ("ten point two five", Some((1_025, 2, 4))),
            ("ten point twenty five", Some((1_025, 2, 4))),
            ("diez coma cinco", Some((105, 1, 3))),
            ("one point two three four", None),
            ("point five", None),
            ("one point", None),
        ] {
            assert_eq!(point_and_decimals(&Text::read(said), 0), read, "{said}");
        }
    }
}
