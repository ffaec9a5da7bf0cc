//! Numbers that count or pick and are no amounts: `12 months`, `una docena de pagos`, `the second one`, `option 3`, `la 2da`.

use super::digits;
use super::number::{self, Counted};
use super::text::Text;
use super::{Reading, Scene};

/// A count above this is none that anybody means.
const COUNT_MAX: i64 = 1_000;

/// The count at a place, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if text.glued(at) && at > 0 {
        return None;
    }
    how_many(text, at)
        .or_else(|| labelled(text, at))
        .or_else(|| which(text, at, scene))
        .filter(|counted| (1..=COUNT_MAX).contains(&counted.value))
        .map(|counted| (vec![Reading::Count(counted.value)], counted.next))
}

/// `12 months`, `a couple of payments`, `una docena de cuotas`.
fn how_many(text: &Text<'_>, at: usize) -> Option<Counted> {
    let phrases: [(&[&str], i64); 2] = [
        (&["a dozen", "dozen", "una docena de", "docena de"], 12),
        (&["a couple of", "a couple", "couple of", "couple", "un par de", "par de"], 2),
    ];
    let round = phrases.iter().find_map(|(phrases, value)| Some(Counted { value: *value, next: text.any_phrase(at, phrases)? }));
    let counted = round
        .or_else(|| text.whole(at).map(|value| Counted { value, next: at + 1 }))
        .or_else(|| number::in_words(text, at))
        .filter(|counted| !text.pause(counted.next))?;
    let more = usize::from(matches!(text.word(counted.next), "equal" | "monthly" | "more" | "even" | "different" | "iguales"));
    let unit_at = counted.next + more;
    let away = matches!(text.word(unit_at + 1), "ago" | "from" | "after" | "earlier" | "later" | "atras");
    (is_instalment(text.word(unit_at)) && !away).then_some(counted)
}

/// "Pay in 12 months" is that many instalments as well as a day, unless a day was asked for. `from` to `next` was read as a day.
pub(super) fn in_months(text: &Text<'_>, from: usize, next: usize, scene: &Scene<'_>) -> Option<i64> {
    let asked = scene.expectation.slot == Some(super::SlotKind::Day) || scene.expectation.tense.is_some();
    let months = matches!(text.word(from), "in" | "en") && matches!(text.word(next - 1), "months" | "meses" | "mos" | "mths");
    (months && !asked)
        .then(|| how_many(text, from + 1))
        .flatten()
        .map(|counted| counted.value)
        .filter(|value| (2..=COUNT_MAX).contains(value))
}

fn is_instalment(word: &str) -> bool {
    matches!(
        word,
        "payments"
            | "pagos"
            | "months"
            | "meses"
            | "mos"
            | "mses"
            | "mese"
            | "installments"
            | "instalments"
            | "instalment"
            | "installment"
            | "cuotas"
            | "mensualidades"
            | "plazos"
            | "abonos"
            | "pymts"
            | "pmts"
            | "mnths"
            | "mths"
            | "instalmnts"
            | "parcialidades"
            | "quincenas"
            | "pgos"
            | "paymnts"
            | "monthes"
    )
}

/// `number two`, `option 3`, `la opción 3`.
fn labelled(text: &Text<'_>, at: usize) -> Option<Counted> {
    let label = matches!(text.word(at), "number" | "option" | "choice" | "opcion" | "numero" | "num" | "opc" | "eleccion" | "optn");
    if !label || text.pause(at + 1) {
        return None;
    }
    let start = at + 1 + usize::from(matches!(text.mark(at + 1), Some('#' | ':')));
    let counted = match text.number(start) {
        Some(digits) => Counted { value: digits.parse().ok().filter(|_| digits.len() <= 2)?, next: start + 1 },
        None => number::in_words(text, start).filter(|counted| counted.next == start + 1)?,
    };
    // A number that goes on is no place in a list: "number four four one seven".
    let goes_on =
        digits::run(text, start).is_some_and(|run| run.next > counted.next) || text.counts(counted.next) || text.glued(counted.next);
    (counted.value < 100 && (text.pause(counted.next) || !goes_on)).then_some(counted)
}

/// `the second one`, `the 3rd payment`, `la segunda`, `el tercer pago`, `el quinto de la lista`.
fn which(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<Counted> {
    let articles = ["the", "el", "la", "los", "las", "my", "mi", "lo"];
    let start = at + usize::from(articles.contains(&text.word(at)));
    let counted = number::ordinal(text, start)?;
    let noun = text.word(counted.next);
    let named = !text.pause(counted.next) && is_listed(noun);
    let before = text.word(at.wrapping_sub(1));
    // "In the second place" and "the first time" pick nothing.
    let speech = matches!(before, "in" | "en" | "at" | "from" | "de" | "desde") && !named
        || matches!(noun, "place" | "lugar" | "time" | "vez" | "thing" | "of" | "all");
    if speech {
        return None;
    }
    if named {
        return Some(counted);
    }
    let ends = counted.next >= text.len()
        || text.pause(counted.next)
        || matches!(noun, "please" | "por" | "pls" | "xfa" | "ok" | "then" | "de" | "thanks" | "gracias");
    let listed = text.phrase(counted.next, "de la lista").is_some() || text.phrase(counted.next, "on the list").is_some() || noun != "de";
    let feminine = matches!(
        text.word(start),
        "primera" | "segunda" | "tercera" | "cuarta" | "quinta" | "sexta" | "septima" | "octava" | "novena" | "decima"
    ) || matches!(text.word(start + 1), "ra" | "da" | "ta" | "a") && text.glued(start + 1);
    let masculine = text.word(at) == "el" && text.number(start).is_none() && !matches!(text.word(start), "primero");
    let asked_day = scene.expectation.slot == Some(super::SlotKind::Day);
    (start > at && ends && listed && (feminine || masculine) && !asked_day).then_some(counted)
}

fn is_listed(word: &str) -> bool {
    matches!(
        word,
        "one"
            | "payment"
            | "pago"
            | "option"
            | "opcion"
            | "account"
            | "acct"
            | "cuenta"
            | "choice"
            | "notice"
            | "letter"
            | "carta"
            | "aviso"
            | "cta"
            | "pymt"
            | "item"
            | "return"
            | "bill"
            | "debt"
            | "deuda"
            | "installment"
            | "instalment"
            | "cuota"
            | "plan"
            | "bank"
            | "banco"
            | "form"
            | "forma"
            | "pgo"
            | "ones"
            | "alternative"
            | "alternativa"
            | "transaction"
            | "line"
            | "transcript"
            | "charge"
            | "cargo"
            | "multa"
            | "penalty"
    )
}
