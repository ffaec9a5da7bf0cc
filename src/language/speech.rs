//! Speech: the spoken form of a sentence as SSML (W3C Speech Synthesis Markup Language 1.1), for a channel whose voice takes it.
//!
//! The sentence files know nothing of it. Figures come in words as they are always said, so that every voice says the same; what only
//! markup can say is added here: digits one by one in groups with a pause between them, a pause after each item of a list, and where
//! sentences end. Nothing that a person or an account brings can become markup.

use super::Language;
use super::figure;

/// Marks in a text on its way to SSML: signs of private use, which are taken out of whatever is brought in from outside.
const PAUSE: char = '\u{E000}';
const DIGITS_BEGIN: char = '\u{E001}';
const DIGITS_END: char = '\u{E002}';

/// Whether figures and lists carry marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    None,
    Speech,
}

/// Digits, each by itself, in the groups in which they are said.
pub(super) fn digits(digits: &str) -> String {
    let groups = figure::digit_groups(digits);
    let marked = groups.iter().map(|group| format!("{DIGITS_BEGIN}{group}{DIGITS_END}"));
    marked.collect::<Vec<_>>().join(&PAUSE.to_string())
}

/// Items of a list with a pause after each.
pub(super) fn items(items: &[String]) -> String {
    items.join(&format!(",{PAUSE} "))
}

/// Text of others without marks of ours.
pub(super) fn unmarked(text: &str) -> String {
    text.chars().filter(|sign| !matches!(*sign, PAUSE | DIGITS_BEGIN | DIGITS_END)).collect()
}

/// A marked text as sentences of SSML.
pub(super) fn sentences(text: &str) -> String {
    let mut markup = String::with_capacity(text.len() * 2);
    for sentence in parted(text) {
        markup.push_str("<s>");
        sentence.chars().for_each(|sign| push(&mut markup, sign));
        markup.push_str("</s>");
    }
    markup
}

/// A whole utterance: its paragraphs, each of sentences.
#[must_use]
pub fn document(paragraphs: &[String], language: Language) -> String {
    let tag = match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    };
    let paragraphs: String = paragraphs.iter().map(|sentences| format!("<p>{sentences}</p>")).collect();
    format!("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"{tag}\">{paragraphs}</speak>")
}

fn push(markup: &mut String, sign: char) {
    match sign {
        '&' => markup.push_str("&amp;"),
        '<' => markup.push_str("&lt;"),
        '>' => markup.push_str("&gt;"),
        PAUSE => markup.push_str("<break strength=\"medium\"/>"),
        DIGITS_BEGIN => markup.push_str("<say-as interpret-as=\"characters\">"),
        DIGITS_END => markup.push_str("</say-as>"),
        // XML has no signs for controls but these, and nobody hears them.
        '\n' | '\r' | '\t' => markup.push(' '),
        sign if sign.is_control() => {}
        sign => markup.push(sign),
    }
}

/// The sentences of a text. A point within a figure or a name ends none.
fn parted(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((place, sign)) = signs.next() {
        let follows = signs.peek().is_none_or(|(_, next)| next.is_whitespace());
        if matches!(sign, '.' | '?' | '!') && follows || sign == '\n' {
            sentences.push(text[start..place + sign.len_utf8()].trim());
            start = place + sign.len_utf8();
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Record, Value};
    use crate::language::Words;
    use crate::money::Money;

    fn words(english: &str, spanish: &str) -> Words {
        let files = [("pay/en.ftl", english), ("pay/es.ftl", spanish)];
        Words::read(&files.into_iter().map(|(path, content)| (path.to_owned(), content.to_owned())).collect()).unwrap()
    }

    const RECEIPT: &str =
        "done = Done ({ $amount }).\n    .spoken = Done. { $amount }, from the account ending in { $ending }. Its number is { $number }.\n";
    const HECHO: &str =
        "done = Hecho.\n    .spoken = Hecho. { $amount }, de la cuenta que termina en { $ending }. Su número es { $number }.\n";

    fn receipt() -> Record {
        let digits = |text: &str| Value::Digits(text.to_owned());
        let amount = Value::Money(Money::from_cents(125_050));
        Record::new().with("amount", amount).with("ending", digits("4321")).with("number", digits("1234567890"))
    }

    #[test]
    fn a_sentence_is_spoken_with_its_digits_one_by_one_and_its_amounts_in_words() {
        let words = words(RECEIPT, HECHO);
        assert_eq!(
            words.speak("pay", "done", &receipt(), Language::English),
            "<s>Done.</s><s>one thousand two hundred fifty dollars and fifty cents, from the account ending in \
             <say-as interpret-as=\"characters\">4321</say-as>.</s><s>Its number is <say-as interpret-as=\"characters\">123</say-as>\
             <break strength=\"medium\"/><say-as interpret-as=\"characters\">456</say-as><break strength=\"medium\"/>\
             <say-as interpret-as=\"characters\">7890</say-as>.</s>"
        );
        let spanish = words.speak("pay", "done", &receipt(), Language::Spanish);
        assert!(spanish.starts_with("<s>Hecho.</s><s>mil doscientos cincuenta dólares con cincuenta centavos,"), "{spanish}");
    }

    #[test]
    fn a_list_has_a_pause_after_each_item() {
        let words = words("list = You owe: { $owed }.\n    .owed = { $total }\n", "list = Debe: { $owed }.\n    .owed = { $total }\n");
        let item = |cents| Record::new().with("total", Value::Money(Money::from_cents(cents)));
        let owed = Record::new().with("owed", Value::List(vec![item(100), item(200)]));
        assert_eq!(
            words.speak("pay", "list", &owed, Language::English),
            "<s>You owe: one dollar,<break strength=\"medium\"/> two dollars.</s>"
        );
    }

    #[test]
    fn what_comes_from_outside_is_no_markup() {
        let words = words("hello = Hello { $name }.\n", "hello = Hola { $name }.\n");
        let name = |name: &str| Record::new().with("name", Value::Text(name.to_owned()));
        let spoken = words.speak("pay", "hello", &name("<audio src=\"x\"/> & \u{E001}Co\u{1}\n"), Language::English);
        assert_eq!(spoken, "<s>Hello &lt;audio src=\"x\"/&gt; &amp; Co</s><s>.</s>");
    }

    #[test]
    fn an_utterance_names_its_language_and_is_well_formed() {
        let document = document(&["<s>Hola.</s>".to_owned(), "<s>¿Sí?</s>".to_owned()], Language::Spanish);
        let expected = "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"es-US\">\
                        <p><s>Hola.</s></p><p><s>¿Sí?</s></p></speak>";
        assert_eq!(document, expected);
    }

    #[test]
    fn a_point_in_a_figure_ends_no_sentence() {
        assert_eq!(parted("Form 1.5 is due. Really? Yes! On the 3.er day"), ["Form 1.5 is due.", "Really?", "Yes!", "On the 3.er day"]);
        assert_eq!(parted("  \n "), Vec::<&str>::new());
    }
}
