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
pub(super) fn corrected_kind(text: &Text<'_>, denies: bool) -> Option<SlotKind> {
    let names = |at: usize| {
        kind_named(text.word(at)).is_some() || matches!(text.word(at), "the" | "el" | "la" | "bancaria" | "payment" | "del" | "pago")
    };
    if !denies && (text.question || !(0..text.len()).all(names)) {
        return None;
    }
    let mut named = (0..text.len()).filter_map(|at| kind_named(text.word(at)));
    let first = named.next()?;
    named.all(|kind| kind == first).then_some(first)
}

fn kind_named(word: &str) -> Option<SlotKind> {
    Some(match word {
        "amount" | "amounts" | "monto" | "cantidad" | "importe" => SlotKind::Money,
        "date" | "dates" | "day" | "days" | "fecha" | "dia" => SlotKind::Day,
        "year" | "years" | "quarter" | "period" | "ano" | "trimestre" | "periodo" => SlotKind::Period,
        "account" | "bank" | "cuenta" | "banco" => SlotKind::Choice,
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
            ("the year's right, the amount isn't", None),
            ("what is the amount", None),
        ] {
            assert_eq!(read(said).corrects, kind, "{said}");
        }
    }
}
