//! What names something without counting it: a form, the ending of an account, a kind of bank account, a code, "all of it".

use super::money::paying_before;
use super::number;
use super::text::{Kind, Text};
use super::{Reading, Scene, SlotKind};
use crate::account::Form;

/// A code has at least so many letters and digits.
const CODE_SIGNS_MIN: usize = 6;
/// The same where a code was asked for.
const CODE_SIGNS_MIN_ASKED: usize = 4;
const CODE_SIGNS_MAX: usize = 40;
const ENDING_DIGITS: usize = 4;

/// `DEMO-7Q4K-22`: letters and digits, as a code is written. In capitals, as codes are made.
pub(super) fn code(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let asked = scene.expectation.slot == Some(SlotKind::Code);
    if text.glued(at) || !matches!(text.token(at)?.kind, Kind::Word | Kind::Number) {
        return None;
    }
    let (mut end, mut letters, mut digits) = (at, 0, 0);
    while let Some(token) = text.token(end).filter(|token| end == at || token.glued) {
        let folded = text.folded(end);
        match token.kind {
            Kind::Word if folded.is_ascii() => letters += folded.len(),
            Kind::Number if !folded.contains(['.', ',']) => digits += folded.len(),
            Kind::Mark('-') if text.glued(end + 1) => {}
            Kind::Word | Kind::Number | Kind::Mark(_) => break,
        }
        end += 1;
    }
    let demo = text.word(at) == "demo" && (end > at + 1 || text.number(at + 1).is_some());
    if demo && end == at + 1 {
        return Some((vec![Reading::Code(format!("DEMO-{}", text.folded(at + 1)))], at + 2));
    }
    let raw = text.raw_of(at, end);
    let signs = letters + digits;
    let form = Form::ALL.into_iter().any(|form| text.number(at) == Some(form.number()));
    let alone = at == 0 && end == text.len();
    let mixed = letters > 0 && digits > 0;
    let fits = demo
        || asked && mixed && signs >= CODE_SIGNS_MIN_ASKED
        || asked && alone && digits >= CODE_SIGNS_MIN_ASKED
        || mixed && !form && digits > 1 && signs >= CODE_SIGNS_MIN && !raw.bytes().any(|byte| byte.is_ascii_lowercase());
    (fits && signs <= CODE_SIGNS_MAX).then(|| (vec![Reading::Code(raw.to_ascii_uppercase())], end))
}

/// `ending in 4321`, `the one that ends with four three two one`, `terminada en 4321`, `****4321`.
pub(super) fn ending(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    if text.mark(at) == Some('*') || matches!(text.word(at), "x" | "xx" | "xxx" | "xxxx") {
        let mut place = at + 1;
        while matches!(text.mark(place), Some('*' | '-')) {
            place += 1;
        }
        let digits = text.number(place).filter(|digits| digits.len() == ENDING_DIGITS && text.glued(place))?;
        return Some((vec![Reading::Ending(digits.to_owned())], place + 1));
    }
    let start = text.any_phrase(at, ENDING_PHRASES)?;
    let mut digits = String::new();
    let mut place = start;
    while digits.len() < ENDING_DIGITS {
        match text.number(place) {
            Some(more) if more.bytes().all(|byte| byte.is_ascii_digit()) => digits.push_str(more),
            Some(_) => break,
            None => match number::spoken_digit(text.word(place)) {
                Some(digit) => digits.push_str(&digit.to_string()),
                None => break,
            },
        }
        place += 1;
    }
    (digits.len() == ENDING_DIGITS).then_some((vec![Reading::Ending(digits)], place))
}

const ENDING_PHRASES: &[&str] = &[
    "ending in",
    "ending with",
    "ending",
    "ends in",
    "ends with",
    "end in",
    "last four",
    "last four are",
    "last four digits",
    "last 4",
    "last 4 digits",
    "account",
    "terminada en",
    "terminado en",
    "terminacion",
    "con terminacion",
    "termina en",
    "termina con",
    "que termina en",
    "que termina con",
    "que acaba en",
    "acaba en",
    "terminando en",
    "ultimos cuatro",
    "los ultimos cuatro",
    "ultimos 4",
    "ultimos cuatro digitos",
    "cuenta",
    "la cuenta",
    "finaliza en",
    "que finaliza en",
    "the account",
    "acct",
    "ending on",
];

/// `form 1040`, and a bare `1040`, which may be an amount as well.
pub(super) fn form(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let cue = matches!(text.word(at), "form" | "forms" | "formulario" | "formularios" | "forma" | "planilla");
    let place = at + usize::from(cue) + usize::from(cue && text.mark(at + 1) == Some('#'));
    let digits = text.number(place)?;
    let form = Form::ALL.into_iter().find(|form| form.number() == digits)?;
    let next = place + 1;
    let before = text.mark(at.wrapping_sub(1)).filter(|_| text.glued(at));
    let currency = before == Some('$') || matches!(text.word(next), "dollars" | "dolares" | "bucks" | "usd" | "dolar");
    let hangs_on = !cue && text.glued(at) && before != Some('$') && at > 0;
    if currency || hangs_on || (text.glued(next) && !matches!(text.mark(next), Some('\'')) && !text.word(next).starts_with('s')) {
        return None;
    }
    let amount: i64 = digits.parse().ok()?;
    let money = Reading::Money(crate::money::Money::from_cents(amount * 100));
    let named = cue || matches!(text.word(next), "form" | "return" | "returns" | "taxes" | "tax" | "s");
    let readings = if named || scene.expectation.slot == Some(SlotKind::Period) {
        vec![Reading::Form(form)]
    } else if paying_before(text, at) || scene.expectation.slot == Some(SlotKind::Money) {
        vec![money, Reading::Form(form)]
    } else {
        vec![Reading::Form(form), Reading::Number(amount)]
    };
    Some((readings, next))
}

/// Words for things of the account that a person names before they are shown: the keys of the vocabulary.
pub(super) fn word(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    let rows: [(&str, &[&str]); 2] = [
        (
            "checking",
            &[
                "checking",
                "checkings",
                "cheking",
                "chequing",
                "checking account",
                "checkings account",
                "my checking account",
                "cuenta corriente",
                "cuenta de cheques",
                "cheques",
                "corriente",
                "la corriente",
                "cuenta de cheque",
                "cuenta checking",
                "de cheques",
            ],
        ),
        (
            "savings",
            &[
                "savings",
                "saving account",
                "savings account",
                "saving",
                "savngs",
                "cuenta de ahorros",
                "cuenta de ahorro",
                "ahorros",
                "ahorro",
                "cuenta ahorros",
            ],
        ),
    ];
    rows.iter().find_map(|(key, phrases)| Some((vec![Reading::Word((*key).to_owned())], text.any_phrase(at, phrases)?)))
}

/// "Everything": the whole amount. Not in a question, where it asks for a figure: "how much is it in total?"
pub(super) fn all(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    let alone = at == 0 && text.len() == 1;
    let next = text.any_phrase(at, ALL_PHRASES).or_else(|| (alone && text.word(0) == "all").then_some(1))?;
    let before = text.word(at.wrapping_sub(1));
    let other = matches!(before, "cancel" | "forget" | "stop" | "olvide" | "cancele" | "cancelar" | "sobre" | "about" | "de")
        || text.word(at) == "todo"
            && matches!(text.word(next), "bien" | "el" | "eso" | "esto" | "lo" | "mi" | "ok" | "claro" | "correcto" | "listo");
    (!other && !asks(text)).then_some((vec![Reading::All], next))
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
    text.question || text.word(0) == "que" || (0..3).any(|place| asking(text.word(place)))
}

const ALL_PHRASES: &[&str] = &[
    "all of it",
    "all of them",
    "everything",
    "everything i owe",
    "all i owe",
    "all that i owe",
    "what i owe",
    "full amount",
    "the full amount",
    "the whole amount",
    "whole amount",
    "entire amount",
    "the entire amount",
    "total amount",
    "the total amount",
    "the whole thing",
    "whole thing",
    "the lot",
    "full balance",
    "the full balance",
    "entire balance",
    "the entire balance",
    "my entire balance",
    "whole balance",
    "the whole balance",
    "my whole balance",
    "total balance",
    "the total",
    "in full",
    "full payment",
    "the full payment",
    "pay it off",
    "pay it all",
    "it all",
    "payoff amount",
    "the payoff amount",
    "the payoff",
    "the maximum",
    "remaining balance",
    "the rest",
    "all my taxes",
    "my full balance",
    "todo",
    "todo el saldo",
    "todo lo que debo",
    "todo lo que se debe",
    "todo el monto",
    "todo lo pendiente",
    "lo que debo",
    "el total",
    "la totalidad",
    "en su totalidad",
    "el monto total",
    "la cantidad total",
    "el saldo completo",
    "saldo completo",
    "todo mi saldo",
    "saldo total",
    "el saldo total",
    "completo",
    "por completo",
    "la cantidad completa",
    "el monto completo",
    "pago completo",
    "pago total",
    "toda la deuda",
    "toda mi deuda",
    "la deuda completa",
    "lo total",
];

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
