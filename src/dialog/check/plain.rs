//! What may be said is plain, and fits where it is said: one question at a time, nobody blamed, no shouting, and no longer than a few
//! parts of a text message.

use std::collections::BTreeMap;

use crate::account::Shape;
use crate::language::Language;

use super::super::words::{BLANK, Form, Message};
use super::forms::chars;

/// The most parts of a text message that one sentence may take, with the usual lengths of its values.
const SEGMENTS_MAX: usize = 5;
/// The same of a sentence with a list in it.
const SEGMENTS_LISTED_MAX: usize = 8;
/// How many items of a list are reckoned with: a page of them.
const ITEMS: usize = 3;
/// A greeting may be glad.
const GLAD: [&str; 2] = ["Hello!", "¡Hola!"];

/// Words that lay the fault on the person, or sound as if.
const BLAMING: [(Language, &[&str]); 2] = [
    (
        Language::English,
        &[
            "you failed",
            "you forgot",
            "your mistake",
            "your error",
            "you should have",
            "you must have",
            "you neglected",
            "you did not bother",
            "invalid",
            "illegal",
            "improper",
            "delinquent",
            "you claim",
            "as i said",
            "obviously",
        ],
    ),
    (
        Language::Spanish,
        &[
            "usted olvidó",
            "su error",
            "usted debió",
            "usted debería haber",
            "se equivocó",
            "inválid",
            "ilegal",
            "indebid",
            "moros",
            "usted alega",
            "como ya le dije",
            "obviamente",
        ],
    ),
];

/// The faults of one sentence: `shows` is what is known where it is said.
pub(super) fn faults(path: &str, message: &Message, shows: &BTreeMap<String, Shape>, fault: &mut impl FnMut(usize, String, String)) {
    let language = Language::ALL.into_iter().find(|language| path.ends_with(&format!("/{}.ftl", language.code())));
    for form in message.forms() {
        words(language, form, fault);
    }
    let short = message.attributes.get("short").or(message.value.as_ref());
    if let Some(short) = short {
        let segments = segments(short, message, shows);
        let lists = short.shown.iter().any(|name| matches!(shows.get(name), Some(Shape::List(_))));
        let most = if lists { SEGMENTS_LISTED_MAX } else { SEGMENTS_MAX };
        if segments > most {
            let mend = format!("Write a form with at most {most}: .short = …");
            fault(short.line, format!("as a text message it takes about {segments} parts"), mend);
        }
    }
}

fn words(language: Option<Language>, form: &Form, fault: &mut impl FnMut(usize, String, String)) {
    let questions = unquoted(&form.plain).matches('?').count();
    if questions > 1 {
        fault(form.line, format!("it asks {questions} questions at once"), "Ask one, and let the next state ask the other".to_owned());
    }
    let calm = GLAD.iter().fold(form.literal.clone(), |text, glad| text.replace(glad, ""));
    if calm.contains(['!', '¡']) {
        fault(form.line, "it raises its voice".to_owned(), "Say it without an exclamation mark".to_owned());
    }
    let lower = form.literal.to_lowercase();
    let blaming = BLAMING.iter().filter(|(of, _)| Some(*of) == language).flat_map(|(_, words)| *words);
    for word in blaming.filter(|word| lower.contains(**word)) {
        fault(form.line, format!("\"{word}\" lays the fault on the person"), "Say what is, and what is possible".to_owned());
    }
}

/// Without what stands in quotation marks: an example of what to say is no question.
fn unquoted(text: &str) -> String {
    let mut inside = false;
    let kept = text.chars().filter(|letter| {
        let quotes = matches!(letter, '"' | '«' | '»' | '“' | '”');
        inside ^= quotes;
        !inside && !quotes
    });
    kept.collect()
}

/// How many parts a text message is sent in: letters outside of the old alphabet of telephones make each part shorter.
fn segments(form: &Form, message: &Message, shows: &BTreeMap<String, Shape>) -> usize {
    let written: usize = form.plain.chars().filter(|letter| *letter != BLANK).count();
    let values: usize = form
        .shown
        .iter()
        .filter_map(|name| shows.get(name).map(|shape| (name, *shape)))
        .map(|(name, shape)| match shape {
            Shape::List(fields) => {
                let item = message.attributes.get(&format!("{name}-short")).or_else(|| message.attributes.get(name));
                let width = |item: &Form| {
                    let fields: usize = item.shown.iter().filter_map(|name| super::shapes::field(fields, name)).map(chars).sum();
                    item.plain.chars().filter(|letter| *letter != BLANK).count() + fields + 2
                };
                ITEMS * item.map(width).unwrap_or_default()
            }
            shape => chars(shape),
        })
        .sum();
    let length = written + values;
    let (single, part) = if form.plain.chars().all(is_in_gsm) { (160, 153) } else { (70, 67) };
    if length <= single { 1 } else { length.div_ceil(part) }
}

/// The letters of GSM 03.38, as far as sentences use them.
fn is_in_gsm(letter: char) -> bool {
    letter == BLANK || letter == '\n' || (' '..='~').contains(&letter) && letter != '`' || "£¥èéùìòÇØøÅåÆæßÉ¡ÄÖÑÜ§¿äöñüà".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Form {
        Form { line: 1, literal: text.to_owned(), plain: text.to_owned(), ..Form::default() }
    }

    #[test]
    fn a_part_of_a_text_message_is_shorter_where_letters_have_accents() {
        let count = |text: &str| {
            let message = Message { line: 1, value: Some(form(text)), attributes: BTreeMap::new() };
            segments(&form(text), &message, &BTreeMap::new())
        };
        assert_eq!([count(&"a".repeat(160)), count(&"a".repeat(161)), count(&"ñ".repeat(160))], [1, 2, 1]);
        assert_eq!([count(&"á".repeat(70)), count(&"á".repeat(71)), count(&"á".repeat(135))], [1, 2, 3]);
    }

    #[test]
    fn what_is_quoted_is_no_question() {
        assert_eq!(unquoted("Ask me \"how much?\" or «¿cuánto?». Yes?"), "Ask me  or . Yes?");
    }
}
