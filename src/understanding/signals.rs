//! How something is said: as a yes or a no, as a correction, as what is not wanted.
//!
//! A pass over the tokens gives each its role; `answer` reads a yes or a no from the roles.

use std::sync::LazyLock;

use super::answer::{self, Answer};
use super::phrases::Phrases;
use super::text::Text;
use super::values::Value;
use super::{Expectation, Reading};

/// What a word or phrase does in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Part of the value of this place.
    Value(usize),
    Yes,
    /// Assent that is also a way to begin a sentence: "ok", "bueno".
    WeakYes,
    No,
    /// A no where nothing else is said: "wrong", "never".
    WeakNo,
    /// "Not 300", "instead of 300": denies the value after it.
    Denies,
    /// "Don't pay", "no quiero": what follows is not wanted.
    Unwanted,
    Corrects,
    /// A correction only beside a value or a no: "wait", "mejor".
    CorrectsValue,
    /// Makes a yes no yes: "but", "if".
    Limits,
    /// Neither yes nor no: "maybe", "I guess".
    Hedge,
    /// Asks for time, and corrects beside a value: "wait", "hold on".
    Hold,
    /// Says nothing beyond a yes that stands beside it: "that", "please do".
    Assent,
    Filler,
    /// Everything else.
    Plain,
}

#[derive(Debug)]
pub(super) struct Signals {
    pub(super) answer: Answer,
    pub(super) correction: bool,
    pub(super) negated: bool,
    /// One for each token.
    pub(super) roles: Vec<Role>,
}

/// Reads the signals, and marks values that are denied.
pub(super) fn read(text: &Text<'_>, values: &mut [Value], expectation: &Expectation) -> Signals {
    let mut roles = roles(text, values);
    contrast(text, &mut roles, values);
    let denied = deny_values(&roles, values);
    let unwanted = replace_unwanted(text, &roles, values);
    let has = |role: Role| roles.contains(&role);
    let answer = answer::read(text, &roles, values, expectation);
    let standing = values.iter().any(|value| !value.negated);
    let replaces = has(Role::CorrectsValue) || has(Role::Hold) || roles.iter().any(|role| matches!(role, Role::No | Role::WeakNo));
    let correction = has(Role::Corrects) || denied || unwanted == Unwanted::Replaced || replaces && standing || answer.qualified;
    Signals { answer, correction, negated: unwanted == Unwanted::All, roles }
}

fn roles(text: &Text<'_>, values: &[Value]) -> Vec<Role> {
    let mut roles = vec![Role::Plain; text.len()];
    for (place, value) in values.iter().enumerate() {
        roles[value.from..value.next].fill(Role::Value(place));
    }
    let mut at = 0;
    while at < text.len() {
        let (role, next) = match roles[at] {
            Role::Value(_) => (roles[at], at + 1),
            _ => role_at(text, at, &roles),
        };
        for (offset, slot) in roles[at..next.min(text.len())].iter_mut().enumerate() {
            if offset == 0 || !matches!(slot, Role::Value(_)) {
                *slot = role;
            }
        }
        at = next.max(at + 1);
    }
    roles
}

fn role_at(text: &Text<'_>, at: usize, roles: &[Role]) -> (Role, usize) {
    if let Some((role, next)) = PHRASES.at(text, at) {
        // A phrase does not reach into a value: "no 300" is a no and an amount.
        if roles[at..next].iter().all(|role| !matches!(role, Role::Value(_))) {
            return (role, next);
        }
    }
    let word = text.word(at);
    let value_next = matches!(roles.get(at + 1), Some(Role::Value(_)));
    match word {
        "not" | "isnt" | "wasnt" if value_next => (Role::Denies, at + 1),
        "no" => no_at(text, at),
        "y" | "n" if text.len() == 1 => (if word == "y" { Role::Yes } else { Role::No }, at + 1),
        "si" => (if is_yes_si(text, at, roles) { Role::Yes } else { Role::Limits }, at + 1),
        _ => (elongated(word).unwrap_or(Role::Plain), at + 1),
    }
}

/// `no` is an answer where it stands by itself, and else denies what follows.
fn no_at(text: &Text<'_>, at: usize) -> (Role, usize) {
    let next = text.word(at + 1);
    if text.pause(at + 1) || next.is_empty() {
        return (Role::No, at + 1);
    }
    match next {
        "quiero" | "deseo" | "pague" | "pagues" | "pagar" | "haga" | "hagas" | "hagan" | "cancele" | "canceles" | "programe" | "mande"
        | "envie" | "necesito" | "cobre" | "cobren" | "quisiera" | "autorizo" | "acepto" | "haga lo" => (Role::Unwanted, at + 2),
        "lo" | "la" | "los" | "me" | "voy" | "vaya"
            if matches!(
                text.word(at + 2),
                "haga" | "hagas" | "pague" | "pagues" | "quiero" | "cobre" | "cobren" | "mande" | "envie" | "a" | "programe" | "cancele"
            ) =>
        {
            (Role::Unwanted, at + 3)
        }
        "lo" | "la" | "los" | "me" | "se" | "te" | "le" | "nos" | "puedo" | "tengo" | "entiendo" | "entendi" | "es" | "son" | "era"
        | "eran" | "fue" | "esta" | "estoy" | "funciona" | "recuerdo" | "hay" | "ha" | "he" | "veo" | "debo" | "recibi" | "idea"
        | "clue" | "one" | "longer" | "matter" | "comprendo" | "encuentro" | "aparece" | "sirve" | "reconozco" | "balance" | "pude"
        | "llego" | "alcanza" | "payment" | "payments" | "money" | "reason" | "record" => (Role::Plain, at + 1),
        _ => (Role::No, at + 1),
    }
}

/// `sí`, or `si` where it cannot be "if": by itself, before a pause, or before words of assent.
fn is_yes_si(text: &Text<'_>, at: usize, roles: &[Role]) -> bool {
    let accented = text.raw_of(at, at + 1).chars().any(|letter| letter == 'í' || letter == 'Í');
    let ends = at + 1 == text.len() || text.pause(at + 1);
    let begins = at == 0 || roles[..at].iter().all(|role| matches!(role, Role::Filler | Role::WeakYes | Role::Yes));
    let assent = matches!(
        text.word(at + 1),
        "si" | "por"
            | "claro"
            | "esta"
            | "quiero"
            | "confirmo"
            | "senor"
            | "senora"
            | "senorita"
            | "gracias"
            | "correcto"
            | "adelante"
            | "hagalo"
            | "acepto"
            | "eso"
            | "asi"
            | "de"
            | "dale"
            | "pero"
            | "ok"
            | "perfecto"
            | "desde"
            | "todo"
            | "pague"
            | "paguelo"
            | "programelo"
            | "envielo"
            | "exacto"
            | "please"
            | "porfavor"
    );
    let value_next = matches!(roles.get(at + 1), Some(Role::Value(_)));
    accented && (begins || ends) || begins && (ends || assent || value_next)
}

/// `yesss`, `nooo`, `siii`: a letter held long.
fn elongated(word: &str) -> Option<Role> {
    let bytes = word.as_bytes();
    let (&last, rest) = bytes.split_last()?;
    let held = rest.iter().rev().take_while(|&&byte| byte == last).count();
    if held < 1 || !word.is_ascii() {
        return None;
    }
    match &word[..word.len() - held] {
        "yes" | "yeah" | "yea" | "si" | "yep" | "yup" | "yah" => Some(Role::Yes),
        "no" | "nope" | "nah" => Some(Role::No),
        "ok" | "okay" => Some(Role::WeakYes),
        _ => None,
    }
}

/// In Spanish "300, no 400" and "que sea 2023 no 2022" deny the second; "300 no 400" said in one breath corrects the first, as it
/// always does in English.
fn contrast(text: &Text<'_>, roles: &mut [Role], values: &[Value]) {
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
enum Unwanted {
    Nothing,
    /// "Don't pay 2022": all of it.
    All,
    /// "Don't pay 2022, pay 2023": a value, and another is wanted in its place.
    Replaced,
}

/// "Don't pay 2022, pay 2023", "no pague el viernes sino el lunes": marks the value that another is wanted instead of, where
/// the other comes after an order of its own.
fn replace_unwanted(text: &Text<'_>, roles: &[Role], values: &mut [Value]) -> Unwanted {
    let says = if roles.contains(&Role::Unwanted) { Unwanted::All } else { Unwanted::Nothing };
    // "I don't want to" by itself is a no.
    let is_unwanted = |at: usize| roles[at] == Role::Unwanted || roles[at] == Role::No && matches!(text.word(at), "want" | "quiero");
    let Some(unwanted) = (0..text.len()).find(|&at| is_unwanted(at)) else { return says };
    let Some(first) = values.iter().find(|value| value.from > unwanted).map(|value| value.next) else { return says };
    let is_order = |at: usize| ORDERS.contains(&text.word(at));
    let Some(breaks) = (first..text.len()).find(|&at| {
        matches!(text.word(at), "but" | "pero" | "sino") || is_order(at) || text.pause(at) && (at..at + ORDER_WORDS_MAX).any(is_order)
    }) else {
        return says;
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
    if replaced { Unwanted::Replaced } else { says }
}

const YEARS: std::ops::RangeInclusive<i16> = 1990..=2099;
/// An order stands so near to the beginning of what is wanted instead.
const ORDER_WORDS_MAX: usize = 4;
const ORDERS: &[&str] = &[
    "pay", "make", "do", "use", "want", "schedule", "send", "take", "put", "paga", "pague", "pagar", "pago", "quiero", "haga", "haz",
    "use", "programe", "programa", "mande", "ponga", "mejor", "instead",
];

/// Marks values that the words around them deny, and those that a later one of their kind replaces. Whether there were any.
fn deny_values(roles: &[Role], values: &mut [Value]) -> bool {
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
        Some(Reading::Code(_)) | None => 4,
        Some(Reading::Count(_)) => 5,
        Some(Reading::Recurring(_)) => 6,
        Some(Reading::Phone(_)) => 7,
        Some(Reading::Confirmation(_)) => 8,
        Some(Reading::Digits(_)) => 9,
    };
    let number_for_year = |one: &Value, other: &Value| matches!(one.readings.first(), Some(Reading::Number(_))) && kind(other) == 2;
    kind(left) == kind(right) || number_for_year(left, right) || number_for_year(right, left)
}

static PHRASES: LazyLock<Phrases<Role>> = LazyLock::new(|| {
    Phrases::of(&[
        (Role::Yes, "yes"),
        (Role::WeakYes, "weak-yes"),
        (Role::No, "no"),
        (Role::WeakNo, "weak-no"),
        (Role::Denies, "denies"),
        (Role::Unwanted, "unwanted"),
        (Role::Corrects, "corrects"),
        (Role::CorrectsValue, "corrects-value"),
        (Role::Limits, "limits"),
        (Role::Hedge, "hedge"),
        (Role::Hold, "hold"),
        (Role::Assent, "assent"),
        (Role::Filler, "filler"),
        (Role::Plain, "plain"),
    ])
});

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::time::Day;
    use crate::understanding::{Examples, Expectation, Meaning, Polarity, Understanding};

    fn read(said: &str, yes_or_no: bool) -> Meaning {
        let expectation = Expectation { yes_or_no, ..Expectation::default() };
        Understanding::train(&Examples::default()).read(said, &expectation, Day::constant(2026, 11, 23), Language::English)
    }

    /// The words of the values that stand, and of those that do not.
    fn values(said: &str) -> (Vec<&str>, Vec<&str>) {
        let meaning = read(said, false);
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
            assert!(!read(said, false).negated && read(said, false).correction, "{said}");
        }
        for said in [
            "don't pay 300 on friday",
            "don't pay on friday, I have nothing until the 15th",
            "I did not ask for a plan",
            "yo no pedí un plan",
        ] {
            assert!(read(said, false).negated, "{said}");
        }
    }

    #[test]
    fn who_judges_what_was_read_back_names_no_amount_and_who_asks_does_not_agree() {
        for said in
            ["yes, everything looks right", "sí, todo está bien", "I said yes", "ya dije que sí", "heck yes", "sí, hazlo", "for sure dude"]
        {
            let meaning = read(said, true);
            assert_eq!((meaning.polarity, meaning.correction, meaning.values.len()), (Some(Polarity::Yes), false, 0), "{said}");
        }
        for said in
            ["is that right?", "are you sure", "¿está seguro?", "ok?", "ok but wait", "sí, más tarde", "yes once I get paid", "ni sí ni no"]
        {
            assert_eq!(read(said, true).polarity, Some(Polarity::Unsure), "{said}");
        }
    }
}
