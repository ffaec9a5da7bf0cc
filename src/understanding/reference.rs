//! What is pointed at and not named: "the second one", "that one", "the other account", "the last payment", "same as before".
//!
//! Where choices were shown, `choice` makes a place of it. Everywhere else what it points at is for the dialog to find.

use std::sync::LazyLock;

use super::number;
use super::phrases::Phrases;
use super::signals::Role;
use super::text::Text;
use super::values::Value;
use super::{Reading, Reference, SlotKind};

/// Nobody points at a later place than this.
const PLACE_MAX: i64 = 50;

static POINTING: LazyLock<Phrases<Reference>> = LazyLock::new(|| {
    Phrases::of(&[
        (Reference::Last, "pointing-last"),
        (Reference::Same, "pointing-same"),
        (Reference::Other, "pointing-other"),
        (Reference::That, "pointing-that"),
    ])
});

/// The first reference of a message, outside of its values; a number that picks something is both.
pub(super) fn read(text: &Text<'_>, roles: &[Role], values: &[Value]) -> Option<Reference> {
    let free = |at: usize| match roles[at] {
        Role::Value(place) => values.get(place).is_some_and(|value| matches!(value.readings.first(), Some(Reading::Count(_)))),
        _ => true,
    };
    (0..text.len()).filter(|&at| free(at)).find_map(|at| {
        let pointing = POINTING.at(text, at).map(|(reference, _)| reference);
        pointing.or_else(|| place(text, at))
    })
}

/// "The second", "la tercera", "the 2nd one": an ordinal after an article or before what it counts.
fn place(text: &Text<'_>, at: usize) -> Option<Reference> {
    let counted = number::ordinal(text, at).filter(|counted| (1..=PLACE_MAX).contains(&counted.value))?;
    let before = at.checked_sub(1).map_or("", |before| text.word(before));
    let after = text.word(counted.next);
    let counts = matches!(before, "the" | "el" | "la" | "lo" | "del" | "al" | "my" | "mi") || after == "one" || COUNTED.contains(&after);
    // "The second of May" and "the third quarter" are times.
    let of_those = matches!(after, "of" | "de")
        && matches!(text.word(counted.next + 1), "those" | "these" | "them" | "esos" | "esas" | "estos" | "estas" | "ellos" | "ellas");
    let is_time = text.month(counted.next).is_some() || matches!(after, "of" | "de" | "quarter" | "trimestre") && !of_those;
    (counts && !is_time).then(|| Reference::Place(usize::try_from(counted.value).unwrap_or(1) - 1))
}

/// What people count.
const COUNTED: &[&str] =
    &["payment", "payments", "account", "plan", "option", "notice", "letter", "pago", "cuenta", "opcion", "carta", "aviso", "opciones"];

/// The kind of value that a no or a correction names ("change the amount", "that is the wrong year", "change the year to 2019"), or that is
/// named and nothing else: "the amount".
pub(super) fn corrected_kind(text: &Text<'_>, roles: &[Role], denies: bool) -> Option<SlotKind> {
    if let Some(kind) = stated_kind(text, roles) {
        return Some(kind);
    }
    let names = |at: usize| {
        kind_named(text.word(at)).is_some()
            || matches!(text.word(at), "the" | "el" | "la" | "bancaria" | "payment" | "del" | "pago")
            || matches!(text.word(at), "another" | "different" | "otro" | "otra" | "distinto" | "distinta")
    };
    if !denies && (text.question || !(0..text.len()).all(names)) {
        return None;
    }
    one_kind((0..text.len()).filter_map(|at| kind_named(text.word(at))))
}

/// The one kind that is named. The number of an account or of a year is no number by itself.
fn one_kind(mut named: impl Iterator<Item = SlotKind> + Clone) -> Option<SlotKind> {
    let mut others = named.clone().filter(|kind| *kind != SlotKind::Digits);
    let first = others.next().or_else(|| named.next())?;
    others.all(|kind| kind == first).then_some(first)
}

/// "The bank account is savings", "la fecha debe ser el viernes": what is named is said to be a value, and that is all.
fn stated_kind(text: &Text<'_>, roles: &[Role]) -> Option<SlotKind> {
    let is_value = |at: usize| matches!(roles.get(at), Some(Role::Value(_)));
    let spoken = |at: usize| !is_value(at) && !text.word(at).is_empty();
    let begins = (0..text.len()).find(|&at| !matches!(roles[at], Role::Filler | Role::No | Role::Corrects | Role::CorrectsValue))?;
    let named: Vec<usize> = (begins..text.len()).take_while(|&at| spoken(at) && !is_copula(text.word(at))).collect();
    let kind = one_kind(named.iter().filter_map(|&at| kind_named(text.word(at))))?;
    let names_only = |at: &usize| {
        kind_named(text.word(*at)).is_some()
            || matches!(text.word(*at), "the" | "my" | "payment" | "el" | "la" | "mi" | "bancaria" | "del" | "pago")
    };
    let rest = begins + named.len();
    let is_said = |at: usize| is_value(at) || text.word(at).is_empty() || is_copula(text.word(at)) || is_joint(text.word(at));
    let ends_so = is_copula(text.word(rest)) && (rest..text.len()).any(is_value) && (rest..text.len()).all(is_said);
    (!text.question && named.iter().all(names_only) && ends_so).then_some(kind)
}

fn is_copula(word: &str) -> bool {
    matches!(word, "is" | "are" | "should" | "must" | "be" | "es" | "sea" | "debe" | "deberia" | "tiene" | "que" | "ser" | "son")
}

fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "the" | "my" | "of" | "on" | "for" | "to" | "a" | "one" | "account" | "el" | "la" | "mi" | "de" | "para" | "cuenta" | "please"
    )
}

fn kind_named(word: &str) -> Option<SlotKind> {
    Some(match word {
        "amount" | "amounts" | "monto" | "cantidad" | "importe" => SlotKind::Money,
        "date" | "dates" | "day" | "days" | "fecha" | "dia" => SlotKind::Day,
        "year" | "years" | "quarter" | "period" | "ano" | "trimestre" | "periodo" => SlotKind::Period,
        "account" | "bank" | "cuenta" | "banco" => SlotKind::Choice,
        "number" | "numero" => SlotKind::Digits,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::time::Day;
    use crate::understanding::{Examples, Expectation, Meaning, Understanding};

    const TODAY: Day = Day::constant(2026, 11, 23);

    fn read(said: &str) -> Meaning {
        Understanding::train(&Examples::default()).read(said, &Expectation::default(), TODAY, Language::English)
    }

    #[test]
    fn pointing_is_read() {
        for (said, reference) in [
            ("the second one", Some(Reference::Place(1))),
            ("la tercera", Some(Reference::Place(2))),
            ("el recibo del segundo", Some(Reference::Place(1))),
            ("el recibo del último", Some(Reference::Last)),
            ("cancel the 2nd payment", Some(Reference::Place(1))),
            ("that one", Some(Reference::That)),
            ("ése mismo", Some(Reference::That)),
            ("what became of the last payment", Some(Reference::Last)),
            ("mi último pago", Some(Reference::Last)),
            ("same as before", Some(Reference::Same)),
            ("la misma de antes", Some(Reference::Same)),
            ("lo mismo que la vez pasada", Some(Reference::Same)),
            ("no, the other account", Some(Reference::Other)),
            ("la otra cuenta", Some(Reference::Other)),
            ("the first of those", Some(Reference::Place(0))),
            ("el primero de esos", Some(Reference::Place(0))),
            ("pay on the third of march", None),
            ("the third quarter", None),
            ("how much do I owe", None),
            ("one second", None),
        ] {
            assert_eq!(read(said).reference, reference, "{said}");
        }
    }

    #[test]
    fn what_should_be_different_is_named() {
        for (said, kind) in [
            ("change the amount", Some(SlotKind::Money)),
            ("no, that is the wrong year", Some(SlotKind::Period)),
            ("cambiar la fecha", Some(SlotKind::Day)),
            ("no, otra cuenta", Some(SlotKind::Choice)),
            ("no, the amount is 400", Some(SlotKind::Money)),
            ("another number", Some(SlotKind::Digits)),
            ("no, otro número de cuenta", Some(SlotKind::Choice)),
            ("the year's right, the amount isn't", None),
            ("what is the amount", None),
            ("the bank account is savings", Some(SlotKind::Choice)),
            ("la cuenta bancaria es la de ahorros", Some(SlotKind::Choice)),
            ("the amount should be 400", Some(SlotKind::Money)),
            ("is the bank account savings?", None),
            ("the bank account is savings and the year is 2022", None),
        ] {
            assert_eq!(read(said).corrects, kind, "{said}");
        }
    }
}
