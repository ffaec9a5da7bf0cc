//! Which values of a message do not stand: those that are denied, corrected by a later one, or wanted no more.

use super::Reading;
use super::signals::Role;
use super::text::Text;
use super::values::Value;

/// In Spanish "300, no 400" and "que sea 2023 no 2022" deny the second; "300 no 400" said in one breath corrects the first, as it
/// always does in English.
pub(super) fn contrast(text: &Text<'_>, roles: &mut [Role], values: &[Value]) {
    for pair in values.windows(2) {
        let [first, second] = pair else { continue };
        let between = first.next..second.from;
        let only_no = between.clone().all(|at| at == first.next || text.word(at) == "de" || text.word(at) == "en");
        if text.word(first.next) != "no" || !only_no || text.pause(first.next + 1) || !same_kind(first, second) {
            continue;
        }
        let corrects = roles[..first.from].contains(&Role::Corrects);
        if (text.pause(first.next) || corrects) && (0..first.from).any(|at| SPANISH.contains(&text.word(at))) {
            roles[between].fill(Role::Denies);
        }
    }
}

/// Words that stand before a value in Spanish and nowhere in English.
const SPANISH: &[&str] = &[
    "el", "la", "los", "las", "de", "del", "que", "paga", "pague", "pagar", "pago", "dije", "quise", "sea", "sean", "son", "es", "quiero",
    "para", "por", "con", "mi", "desde", "decir", "decia",
];

/// What a message says that it does not want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unwanted {
    Nothing,
    /// "Don't pay 2022": all of it.
    All,
    /// "Don't pay 2022, pay 2023": a value, and another is wanted in its place.
    Replaced,
}

/// "Don't pay 2022, pay 2023", "no pague el viernes sino el lunes": marks the value that another is wanted instead of, where
/// the other comes after an order of its own.
pub(super) fn replace_unwanted(text: &Text<'_>, roles: &[Role], values: &mut [Value]) -> Unwanted {
    let Some(unwanted) = roles.iter().position(|role| *role == Role::Unwanted) else { return Unwanted::Nothing };
    let Some(first) = values.iter().find(|value| value.from > unwanted).map(|value| value.next) else { return Unwanted::All };
    let is_order = |at: usize| ORDERS.contains(&text.word(at));
    let Some(breaks) = (first..text.len()).find(|&at| {
        matches!(text.word(at), "but" | "pero" | "sino") || is_order(at) || text.pause(at) && (at..at + ORDER_WORDS_MAX).any(is_order)
    }) else {
        return Unwanted::All;
    };
    let (before, after) = values.split_at_mut(values.partition_point(|value| value.from < breaks));
    let mut replaced = false;
    for value in before.iter_mut().filter(|value| value.from > unwanted) {
        let Some(other) = after.iter_mut().find(|other| same_kind(value, other)) else { continue };
        // "Not 2022 but 2023": a number in the place of a year is one.
        if let ([Reading::Period { quarter: None, form, .. }, ..], &[Reading::Number(year)]) =
            (value.readings.as_slice(), other.readings.as_slice())
            && let Some(year) = i16::try_from(year).ok().filter(|year| YEARS.contains(year))
        {
            other.readings = vec![Reading::Period { year, quarter: None, form: *form }];
        }
        value.negated = true;
        replaced = true;
    }
    if replaced { Unwanted::Replaced } else { Unwanted::All }
}

const YEARS: std::ops::RangeInclusive<i16> = 1990..=2099;
/// An order stands so near to the beginning of what is wanted instead.
const ORDER_WORDS_MAX: usize = 4;
const ORDERS: &[&str] = &[
    "pay", "make", "do", "use", "want", "schedule", "send", "take", "put", "paga", "pague", "pagar", "pago", "quiero", "haga", "haz",
    "use", "programe", "programa", "mande", "ponga", "mejor", "instead",
];

/// Marks values that the words around them deny, and those that a later one of their kind replaces. Whether there were any.
pub(super) fn deny_values(roles: &[Role], values: &mut [Value]) -> bool {
    let mut denied = false;
    for place in 0..values.len() {
        let (from, next) = (values[place].from, values[place].next);
        let before = from.checked_sub(1).map(|before| roles[before]);
        // "300 from checking, no wait, from savings": the next of its kind stands in its place.
        let later = values[place + 1..].iter().find(|later| same_kind(&values[place], later));
        let same_kind_later = later.is_some();
        let corrected_after = later.is_some_and(|later| {
            roles[next..later.from].iter().any(|role| matches!(role, Role::Corrects | Role::CorrectsValue | Role::Hold | Role::No))
        });
        let no_before = matches!(before, Some(Role::No)) && same_kind_later && from == 1;
        let moved_from = matches!(before, Some(Role::Limits)) && same_kind_later && changes_from(roles, from);
        if matches!(before, Some(Role::Denies)) || corrected_after || no_before || moved_from {
            values[place].negated = true;
            denied = true;
        }
    }
    denied
}

/// "Change it from 300 to 400": the first is what it was.
fn changes_from(roles: &[Role], from: usize) -> bool {
    roles[..from].contains(&Role::Corrects)
}

fn same_kind(left: &Value, right: &Value) -> bool {
    let kind = |value: &Value| match value.readings.first() {
        Some(Reading::Money(_) | Reading::MoneyUnreadable(_) | Reading::Number(_) | Reading::All | Reading::Share(_)) => 0,
        Some(Reading::Day(_) | Reading::DayUnreadable(_)) => 1,
        Some(Reading::Period { .. } | Reading::Form(_) | Reading::OtherForm(_)) => 2,
        Some(Reading::Ending(_) | Reading::Word(_)) => 3,
        Some(Reading::Code(_) | Reading::Said(_)) | None => 4,
        Some(Reading::Count(_)) => 5,
        Some(Reading::Recurring(_)) => 6,
        Some(Reading::Phone(_)) => 7,
        Some(Reading::Confirmation(_)) => 8,
        Some(Reading::Digits(_)) => 9,
    };
    let number_for_year = |one: &Value, other: &Value| matches!(one.readings.first(), Some(Reading::Number(_))) && kind(other) == 2;
    kind(left) == kind(right) || number_for_year(left, right) || number_for_year(right, left)
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::time::Day;
    use crate::understanding::{Examples, Expectation, Meaning, Understanding};

    fn read(said: &str) -> Meaning {
        let expectation = Expectation::default();
        Understanding::train(&Examples::default()).read(said, &expectation, Day::constant(2026, 11, 23), Language::English)
    }

    /// The words of the values that stand, and of those that do not.
    fn values(said: &str) -> (Vec<&str>, Vec<&str>) {
        let meaning = read(said);
        let words = |negated: bool| {
            meaning.values.iter().filter(|found| found.negated == negated).map(|found| &said[found.span.0..found.span.1]).collect()
        };
        (words(false), words(true))
    }

    #[test]
    fn what_is_corrected_does_not_stand() {
        for (said, stands, denied) in [
            ("pay 300 no 400", vec!["400"], vec!["300"]),
            ("pay 300 not 400", vec!["300"], vec!["400"]),
            ("paga 300 no 400", vec!["400"], vec!["300"]),
            ("paga 300, no 400", vec!["300"], vec!["400"]),
            ("paga 300, no, 400", vec!["400"], vec!["300"]),
            ("que sea 2023 no 2022", vec!["2023"], vec!["2022"]),
            ("dije corriente no ahorros", vec!["corriente"], vec!["ahorros"]),
            ("el viernes no, el lunes", vec!["el lunes"], vec!["el viernes"]),
            ("300 from checking, no wait from savings", vec!["300", "savings"], vec!["checking"]),
            ("pay one hundred and, uh, twenty dollars", vec!["one hundred and, uh, twenty dollars"], vec![]),
        ] {
            assert_eq!(values(said), (stands, denied), "{said}");
        }
    }

    #[test]
    fn what_is_wanted_instead_is_wanted() {
        for (said, stands, denied) in [
            ("don't pay the 2022 balance, pay 2023", vec!["2023"], vec!["2022"]),
            ("no pague el viernes sino el lunes", vec!["el lunes"], vec!["el viernes"]),
            ("I don't want to pay 300 but 200", vec!["200"], vec!["300"]),
            ("no quiero pagar 300 quiero pagar 200", vec!["200"], vec!["300"]),
            ("not friday, the 15th", vec!["the 15th"], vec!["friday"]),
        ] {
            assert_eq!(values(said), (stands, denied), "{said}");
            assert!(!read(said).negated && read(said).correction, "{said}");
        }
        for said in [
            "don't pay 300 on friday",
            "don't pay on friday, I have nothing until the 15th",
            "I did not ask for a plan",
            "yo no pedí un plan",
        ] {
            assert!(read(said).negated, "{said}");
        }
    }
}
