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
    let roles = roles(text, values);
    let denied = deny_values(&roles, values);
    let has = |role: Role| roles.contains(&role);
    let answer = answer::read(text, &roles, values, expectation);
    let standing = values.iter().any(|value| !value.negated);
    let replaces = has(Role::CorrectsValue) || has(Role::Hold) || roles.iter().any(|role| matches!(role, Role::No | Role::WeakNo));
    let correction = has(Role::Corrects) || denied || replaces && standing || answer.qualified;
    Signals { answer, correction, negated: has(Role::Unwanted), roles }
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

/// Marks values that the words around them deny, and those that a later one of their kind replaces. Whether there were any.
fn deny_values(roles: &[Role], values: &mut [Value]) -> bool {
    let mut denied = false;
    for place in 0..values.len() {
        let (from, next) = (values[place].from, values[place].next);
        let before = from.checked_sub(1).map(|before| roles[before]);
        let same_kind_later = values[place + 1..].iter().any(|later| same_kind(&values[place], later));
        let corrected_after = values.get(place + 1).is_some_and(|later| {
            same_kind(&values[place], later)
                && roles[next..later.from].iter().any(|role| matches!(role, Role::Corrects | Role::CorrectsValue | Role::Hold | Role::No))
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
