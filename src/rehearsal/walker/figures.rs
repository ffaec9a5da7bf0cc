//! Whether the figures of a sentence are the account's, in writing and in speech, and nothing in it stands unfilled or raw.

use crate::account::{Record, Value};
use crate::dialog::{Saying, Scripts};
use crate::language::{Language, Words, figure};
use crate::message::Medium;
use crate::money::Money;

/// What is wrong with a sentence, in any language and form; `None` where nothing is.
pub(super) fn wrong(scripts: &Scripts, words: &Words, saying: &Saying) -> Option<String> {
    for language in Language::ALL {
        let literals = scripts.literals(saying, language);
        for medium in [Medium::Written, Medium::Spoken, Medium::Short] {
            let text = words.render(&saying.dialog, &saying.message, &saying.variables, language, medium);
            if let Some(wrong) = in_text(&text, &literals, saying, language, medium) {
                return Some(format!("{}/{} {} {medium:?}: {wrong}: {text}", saying.dialog, saying.message, language.code()));
            }
        }
        for choice in &saying.choices {
            let label = words.render(&choice.dialog, &choice.message, &choice.variables, language, Medium::Written);
            if label.trim().is_empty() || label.contains("{$") || label.contains(&format!("[{}/", choice.dialog)) {
                return Some(format!("{}/{} {}: the label is not filled: {label}", choice.dialog, choice.message, language.code()));
            }
        }
    }
    None
}

fn in_text(text: &str, literals: &str, saying: &Saying, language: Language, medium: Medium) -> Option<String> {
    if text.contains("{$") || text.contains("{ $") || text.contains(&format!("[{}/", saying.dialog)) {
        return Some("a variable or the sentence itself is missing".to_owned());
    }
    let mut rest = text.to_owned();
    for shown in figures(&saying.variables, language, medium) {
        rest = without(&rest, &shown);
    }
    if let Some(raw) = numbers(&rest).find(|number| !literals.contains(number)) {
        return Some(format!("`{raw}` is a raw number"));
    }
    if medium == Medium::Spoken && rest.contains(['$', '%']) {
        return Some("a symbol is read aloud".to_owned());
    }
    let unit = if language == Language::English { "dollars" } else { "dólares" };
    (medium == Medium::Spoken && rest.contains(unit) && !literals.contains(unit))
        .then(|| "an amount is said that is not the account's".to_owned())
}

/// Whether these amounts are in the sentence, written and spoken alike.
pub(super) fn says(words: &Words, saying: &Saying, amounts: &[Money]) -> Result<(), String> {
    for language in Language::ALL {
        for medium in [Medium::Written, Medium::Spoken, Medium::Short] {
            let text = words.render(&saying.dialog, &saying.message, &saying.variables, language, medium);
            for amount in amounts {
                if !text.contains(&figure::money(*amount, language, medium)) {
                    return Err(format!("{} is agreed to and not said {medium:?} {}: {text}", amount.to_decimal_text(), language.code()));
                }
            }
        }
    }
    Ok(())
}

/// The amounts among these values.
pub(super) fn amounts(record: &Record) -> Vec<Money> {
    let money = record.0.values().filter_map(|value| match value {
        Value::Money(money) => Some(*money),
        _ => None,
    });
    money.collect()
}

/// Every value as it is shown, the longest first.
fn figures(record: &Record, language: Language, medium: Medium) -> Vec<String> {
    let mut shown = Vec::new();
    collect(record, language, medium, &mut shown);
    shown.retain(|figure| !figure.is_empty());
    shown.sort_by_key(|figure| std::cmp::Reverse(figure.len()));
    shown
}

fn collect(record: &Record, language: Language, medium: Medium, shown: &mut Vec<String>) {
    for value in record.0.values() {
        match value {
            Value::Money(money) => shown.push(figure::money(*money, language, medium)),
            Value::Day(day) => {
                shown.push(figure::day(*day, language, medium));
                shown.push(figure::listed_day(*day, language, medium));
            }
            Value::Period(period) => shown.push(figure::period(*period, language, medium)),
            Value::BasisPoints(points) => shown.push(figure::rate(*points, language, medium)),
            Value::Digits(digits) => shown.push(figure::digits(digits, language, medium)),
            Value::Count(count) => shown.push(figure::grouped(count.unsigned_abs())),
            Value::Text(text) => shown.push(text.clone()),
            Value::Flag(_) | Value::Word(_) => {}
            Value::Record(inner) => collect(inner, language, medium, shown),
            Value::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    shown.push(format!("{}.", place + 1));
                    shown.push((place + 1).to_string());
                    collect(item, language, medium, shown);
                }
            }
        }
    }
}

/// A text without a figure, where the figure stands by itself and is no part of a longer number.
fn without(text: &str, figure: &str) -> String {
    let digit_at = |at: Option<char>| at.is_some_and(|letter| letter.is_ascii_digit());
    let (mut rest, mut kept) = (text, String::with_capacity(text.len()));
    while let Some(place) = rest.find(figure) {
        let (before, after) = (&rest[..place], &rest[place + figure.len()..]);
        let joined = digit_at(figure.chars().next()) && digit_at(before.chars().next_back())
            || digit_at(figure.chars().next_back()) && digit_at(after.chars().next());
        kept += before;
        kept += if joined { figure } else { " " };
        rest = after;
    }
    kept + rest
}

/// Runs of digits.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::Sources;

    fn saying(message: &str, variables: Record) -> Saying {
        Saying { dialog: "thanks".to_owned(), message: message.to_owned(), variables, choices: Vec::new(), question: None }
    }

    #[test]
    fn what_is_unfilled_or_raw_or_not_said_aloud_is_found() {
        let text =
            "owed = You owe { $amount } for { $year }. Call 8008291040.\n    .spoken = You owe $5 for { $year }.\nfull = { $amount }\n";
        let sources = Sources::embedded().with("thanks/en.ftl", text).with("thanks/es.ftl", text);
        let words = Words::read(sources.texts()).unwrap();
        let scripts = Scripts::read(&sources).0;
        let amount = Value::Money(Money::from_cents(300_00));
        let wrong = |message: &str, variables: Record| wrong(&scripts, &words, &saying(message, variables)).unwrap_or_default();
        assert_eq!(wrong("full", Record::new().with("amount", amount.clone())), "");
        assert!(wrong("full", Record::new()).contains("missing"));
        assert!(wrong("none", Record::new()).contains("missing"));
        let raw = Record::new().with("amount", amount.clone()).with("year", Value::Word("2023".to_owned()));
        assert!(wrong("owed", raw).contains("`2023` is a raw number"));
        let filled = Record::new().with("amount", amount).with("year", Value::Text("2023".to_owned()));
        assert!(wrong("owed", filled.clone()).contains("read aloud"));
        let said = says(&words, &saying("owed", filled.clone()), &[Money::from_cents(300_00)]);
        assert!(said.unwrap_err().contains("Spoken"));
        assert_eq!(says(&words, &saying("full", filled), &[Money::from_cents(300_00)]), Ok(()));
    }

    #[test]
    fn a_figure_is_no_part_of_a_longer_number() {
        assert_eq!(without("4 of 1040 and 4.", "4"), "  of 1040 and  .");
    }
}
