//! What names something without counting it: a form, the ending of an account, a kind of bank account, a code, "all of it".

use std::sync::LazyLock;

use super::digits;
use super::phrases::Phrases;
use super::text::{Kind, Text};
use super::{Reading, Scene, SlotKind};
use crate::account::Form;

/// A code has at least so many letters and digits.
const CODE_SIGNS_MIN: usize = 6;
/// The same where a code was asked for.
const CODE_SIGNS_MIN_ASKED: usize = 4;
const CODE_SIGNS_MAX: usize = 40;
/// A code in small letters, said by itself, goes to and fro between letters and digits.
const CODE_TURNS_MIN: usize = 4;
const ENDING_DIGITS: usize = 4;
/// Four digits beside a kind of account that may be a year are left to be one.
const YEARS: std::ops::RangeInclusive<i64> = 1980..=2039;
/// So many stars stand before the ending of an account at most: an account number has 17 digits.
const SIGNS_BEFORE_ENDING_MAX: usize = 24;

static ENDING: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "ending")]));
static ALL: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::of(&[((), "all")]));
static WORDS: LazyLock<Phrases<&str>> = LazyLock::new(|| Phrases::of(&[("checking", "checking"), ("savings", "savings")]));

/// `DEMO-7Q4K-22`: letters and digits, as a code is written. In capitals, as codes are made.
pub(super) fn code(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let asked = scene.expectation.slot == Some(SlotKind::Code);
    if text.glued(at) || !matches!(text.token(at)?.kind, Kind::Word | Kind::Number) {
        return None;
    }
    let (mut end, mut letters, mut digits, mut turns) = (at, 0, 0, 0);
    while let Some(token) = text.token(end).filter(|token| end == at || token.glued) {
        let folded = text.folded(end);
        match token.kind {
            Kind::Word if folded.is_ascii() => letters += folded.len(),
            Kind::Number if !folded.contains(['.', ',']) => digits += folded.len(),
            Kind::Mark('-') if text.glued(end + 1) => {}
            Kind::Word | Kind::Number | Kind::Mark(_) => break,
        }
        turns += usize::from(token.kind != Kind::Mark('-'));
        end += 1;
    }
    let demo = text.word(at) == "demo" && (end > at + 1 || text.number(at + 1).is_some());
    if demo && end == at + 1 {
        return Some((vec![Reading::Code(format!("DEMO-{}", text.folded(at + 1)))], at + 2));
    }
    if matches!(text.word(at), "fy" | "ty") && letters == 2 {
        return None;
    }
    let raw = text.raw_of(at, end);
    let signs = letters + digits;
    let form = Form::ALL.into_iter().any(|form| text.number(at) == Some(form.number()));
    let alone = at == 0 && end == text.len();
    let mixed = letters > 0 && digits > 0;
    let fits = demo
        || asked && mixed && signs >= CODE_SIGNS_MIN_ASKED
        || asked && alone && digits >= CODE_SIGNS_MIN_ASKED
        || alone && mixed && turns >= CODE_TURNS_MIN && signs >= CODE_SIGNS_MIN
        || mixed && !form && digits > 1 && signs >= CODE_SIGNS_MIN && !raw.bytes().any(|byte| byte.is_ascii_lowercase());
    (fits && signs <= CODE_SIGNS_MAX).then(|| (vec![Reading::Code(raw.to_ascii_uppercase())], end))
}

/// `ending in 4321`, `the one that ends with four three two one`, `terminada en 4321`, `****4321`, `x4321`.
pub(super) fn ending(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    // `…4321`: what was left out is an account's other digits.
    let after_dots = text.number(at).and_then(|digits| digits.strip_prefix('.')).filter(|digits| digits.len() == ENDING_DIGITS);
    if let Some(digits) = after_dots.filter(|_| text.token(at).is_some_and(|token| text.raw[..token.start].ends_with(".."))) {
        return Some((vec![Reading::Ending(digits.to_owned())], at + 1));
    }
    if text.number(at).is_some_and(|digits| digits.len() == ENDING_DIGITS) && left_out_before(text, at) {
        return Some((vec![Reading::Ending(text.folded(at).to_owned())], at + 1));
    }
    if text.number(at).is_some_and(|digits| beside_account(text, at, digits)) {
        return Some((vec![Reading::Ending(text.folded(at).to_owned())], at + 1));
    }
    if text.mark(at) == Some('*') || matches!(text.word(at), "x" | "xx" | "xxx" | "xxxx") {
        let mut place = at + 1;
        while matches!(text.mark(place), Some('*' | '-')) && place < at + SIGNS_BEFORE_ENDING_MAX {
            place += 1;
        }
        let digits = text.number(place).filter(|digits| digits.len() == ENDING_DIGITS && text.glued(place))?;
        return Some((vec![Reading::Ending(digits.to_owned())], place + 1));
    }
    let mut start = ENDING.at(text, at)?.1;
    while matches!(
        text.folded(start),
        "#" | "x" | "*" | "uh" | "eh" | "um" | "is" | "are" | "son" | "es" | "digits" | "digitos" | ":" | "number" | "numero"
    ) {
        start += 1;
    }
    let run = digits::run(text, start).filter(|run| run.digits.len() == ENDING_DIGITS)?;
    let amount = matches!(text.folded(run.next), "dollars" | "dolares" | "bucks" | "usd");
    (!amount).then_some((vec![Reading::Ending(run.digits)], run.next))
}

/// `checking 4321`, `the 4321 account`, `ahorros (5588)`; what may be a year needs more than that.
fn beside_account(text: &Text<'_>, at: usize, digits: &str) -> bool {
    let year = digits.parse().is_ok_and(|year: i64| YEARS.contains(&year));
    if digits.len() != ENDING_DIGITS || digits.contains(['.', ',']) || year || text.glued(at) && text.mark(at.wrapping_sub(1)) != Some('(')
    {
        return false;
    }
    let amount = matches!(text.folded(at + 1), "dollars" | "dolares" | "bucks" | "usd" | "%");
    let back = 1 + usize::from(matches!(text.mark(at.wrapping_sub(1)), Some('(' | '#')));
    let before = at.checked_sub(back).filter(|_| !text.pause(at)).map_or("", |place| text.word(place));
    let after = if text.pause(at + 1) { "" } else { text.word(at + 1) };
    !amount
        && (matches!(before, "checking" | "savings" | "cheques" | "ahorros" | "corriente")
            || matches!(after, "account" | "checking" | "savings") && matches!(before, "the" | "my" | "from" | "that" | "with" | "use"))
}

fn left_out_before(text: &Text<'_>, at: usize) -> bool {
    let before = text.token(at).and_then(|token| text.raw.get(..token.start)).unwrap_or_default();
    before.ends_with('…') || before.ends_with("...") || before.ends_with("••")
}

/// Words for things of the account that a person names before they are shown: the keys of the vocabulary.
pub(super) fn word(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    WORDS.at(text, at).filter(|&(_, next)| !looks_into(text, at, next)).map(|(key, next)| (vec![Reading::Word(key.to_owned())], next))
}

/// "I was just checking", "after checking the app": no account.
fn looks_into(text: &Text<'_>, at: usize, next: usize) -> bool {
    text.word(at) == "checking"
        && next == at + 1
        && (matches!(text.word(at.wrapping_sub(1)), "just" | "am" | "im" | "was" | "were" | "been" | "keep" | "after" | "only" | "by")
            || matches!(text.word(next), "if" | "whether" | "up" | "into"))
}

/// "Everything": the whole amount. Not in a question, where it asks for a figure: "how much is it in total?"
pub(super) fn all(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    let alone = at == 0 && text.len() == 1;
    let phrase = ALL.at(text, at).map(|((), next)| next).max(whole_balance(text, at));
    let next = phrase.or_else(|| (alone && text.word(0) == "all").then_some(1))?;
    let before = text.word(at.wrapping_sub(1));
    let other = matches!(before, "cancel" | "forget" | "stop" | "olvide" | "cancele" | "cancelar" | "sobre" | "about" | "de")
        || text.word(at) == "todo"
            && matches!(
                text.word(next),
                "bien"
                    | "esta"
                    | "parece"
                    | "perfecto"
                    | "se"
                    | "en"
                    | "el"
                    | "eso"
                    | "esto"
                    | "lo"
                    | "mi"
                    | "ok"
                    | "claro"
                    | "correcto"
                    | "listo"
                    | "list"
            );
    // "Yes, everything looks right" names no amount, nor does "is it all right?"
    let judged = matches!(text.word(next - 1), "everything" | "all")
        && !matches!(text.word(next + 1), "now" | "away")
        && matches!(
            text.word(next),
            "is" | "are" | "was" | "looks" | "sounds" | "seems" | "checks" | "right" | "correct" | "good" | "ok" | "okay" | "fine"
        );
    // "300 toward what I owe" and "half of what I owe" name where it goes.
    let part = ["what", "lo", "everything", "all"].contains(&text.word(at))
        && matches!(before, "toward" | "towards" | "of" | "to" | "against" | "on" | "a" | "de" | "para" | "sobre" | "del")
        && matches!(text.word(next - 1), "owe" | "debo");
    (!other && !judged && !part && !asks(text)).then_some((vec![Reading::All], next))
}

/// `my entire balance`, `the complete amount`, `el monto restante`, `la deuda entera`.
fn whole_balance(text: &Text<'_>, at: usize) -> Option<usize> {
    let start = at + usize::from(matches!(text.word(at), "the" | "my" | "el" | "la" | "mi" | "su" | "that"));
    let english = matches!(text.word(start), "whole" | "entire" | "full" | "total" | "complete" | "remaining" | "outstanding")
        && matches!(text.word(start + 1), "balance" | "amount" | "debt" | "bill" | "thing" | "sum" | "balanse" | "payoff");
    let spanish =
        matches!(text.word(start), "saldo" | "monto" | "deuda" | "cantidad" | "cuenta" | "adeudo" | "importe" | "balance" | "suma")
            && matches!(
                text.word(start + 1),
                "completo" | "completa" | "entero" | "entera" | "total" | "restante" | "pendiente" | "integro" | "integra"
            );
    (english || spanish).then_some(start + 2)
}

fn asks(text: &Text<'_>) -> bool {
    let asking = |word: &str| {
        matches!(
            word,
            "how"
                | "what"
                | "whats"
                | "why"
                | "when"
                | "where"
                | "which"
                | "show"
                | "tell"
                | "explain"
                | "see"
                | "cuanto"
                | "cual"
                | "como"
                | "donde"
                | "cuando"
                | "dime"
                | "digame"
                | "muestre"
                | "muestreme"
                | "explique"
                | "expliqueme"
                | "ver"
                | "check"
                | "start"
                | "empezar"
        )
    };
    let requests = (0..4)
        .any(|place| matches!(text.word(place), "can" | "could" | "may" | "puedo" | "podria" | "quisiera" | "quiero" | "want"))
        && (0..6).any(|place| matches!(text.word(place), "pay" | "pagar" | "pago" | "clear"));
    (text.question && !requests) || text.word(0) == "que" || (0..3).any(|place| asking(text.word(place)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::Expectation;

    #[test]
    fn codes_are_told_from_words_and_years() {
        let expectation = Expectation::default();
        let scene =
            Scene { today: jiff::civil::date(2026, 11, 23), expectation: &expectation, preferred: crate::language::Language::English };
        let read = |raw: &str| code(&Text::read(raw), 0, &scene).map(|(readings, _)| readings);
        let is = |code: &str| Some(vec![Reading::Code(code.to_owned())]);
        assert_eq!(read("demo-maria"), is("DEMO-MARIA"));
        assert_eq!(read("DEMO-7Q4K."), is("DEMO-7Q4K"));
        assert_eq!(read("demo 4711"), is("DEMO-4711"));
        assert_eq!(read("7Q4K-22XW"), is("7Q4K-22XW"));
        for other in ["covid-19", "2nd", "demo", "demonstration", "2026-11-27", "1040-SR"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
