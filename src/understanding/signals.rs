//! How something is said: as a yes or a no, as a correction, as what is not wanted.
//!
//! A pass over the tokens gives each its role; `answer` reads a yes or a no from the roles.

use std::sync::LazyLock;

use super::Expectation;
use super::answer::{self, Answer};
use super::denied::{self, Unwanted};
use super::phrases::Phrases;
use super::text::Text;
use super::values::Value;

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
    denied::contrast(text, &mut roles, values);
    let denied = denied::deny_values(&roles, values);
    let unwanted = denied::replace_unwanted(text, &roles, values);
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
        // A phrase does not reach into a value: "no 300" is a no and an amount. "No, el día está mal" denies nothing of itself.
        let in_one_breath = role != Role::Denies || (at + 1..next).all(|place| !text.pause(place));
        if in_one_breath && roles[at..next].iter().all(|role| !matches!(role, Role::Value(_))) {
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

/// Words that join values and say nothing by themselves.
pub(super) fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "to"
            | "for"
            | "on"
            | "of"
            | "from"
            | "in"
            | "at"
            | "by"
            | "with"
            | "my"
            | "and"
            | "it"
            | "its"
            | "is"
            | "that"
            | "this"
            | "el"
            | "la"
            | "los"
            | "las"
            | "de"
            | "del"
            | "para"
            | "por"
            | "en"
            | "con"
            | "mi"
            | "un"
            | "una"
            | "y"
            | "es"
            | "al"
            | "desde"
            | "account"
            | "cuenta"
            | "year"
            | "ano"
            | "one"
            | "just"
            | "only"
            | "solo"
            | "be"
            | "i"
            | "lo"
    )
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

    #[test]
    fn who_judges_what_was_read_back_names_no_amount_and_who_asks_does_not_agree() {
        for said in
            ["yes, everything looks right", "sí, todo está bien", "I said yes", "ya dije que sí", "heck yes", "sí, hazlo", "for sure dude"]
        {
            let meaning = read(said, true);
            assert_eq!((meaning.polarity, meaning.correction, meaning.values.len()), (Some(Polarity::Yes), false, 0), "{said}");
        }
        for said in ["i don't want to", "hard no", "nah I'm good", "no me interesa", "ni loco"] {
            assert_eq!(read(said, true).polarity, Some(Polarity::No), "{said}");
        }
        for said in [
            "is that right?",
            "ummm idk",
            "are you sure",
            "¿está seguro?",
            "ok?",
            "ok but wait",
            "sí, más tarde",
            "yes once I get paid",
            "ni sí ni no",
        ] {
            assert_eq!(read(said, true).polarity, Some(Polarity::Unsure), "{said}");
        }
    }
}
