//! A place among the choices that were shown: by number, by "the second", or by words of its label.

use super::Expectation;
use super::number;
use super::text::{Kind, Text};
use super::values::Value;

/// A label has words of at least so many letters matched with one letter wrong.
const CORRECTED_LETTERS_MIN: usize = 5;

/// A message that names a choice by its words has no more other words than this; else it says something of its own.
const OTHER_WORDS_MAX: usize = 2;

/// The choice that is meant, where exactly one is. `values` are those found in the text.
pub(super) fn read(text: &Text<'_>, values: &[Value], expectation: &Expectation) -> Option<usize> {
    let choices = &expectation.choices;
    if choices.is_empty() || text.len() == 0 {
        return None;
    }
    same_label(text, choices).or_else(|| by_place(text, choices.len())).or_else(|| by_words(text, values, choices))
}

fn words_of<'a>(text: &'a Text<'_>) -> impl Iterator<Item = &'a str> {
    (0..text.len()).filter(|&at| text.token(at).is_some_and(|token| token.kind != Kind::Mark('-'))).map(|at| text.folded(at))
}

/// The message is one of the names, word for word.
fn same_label(text: &Text<'_>, choices: &[Vec<String>]) -> Option<usize> {
    let same = |name: &String| words_of(&Text::read(name)).eq(words_of(text));
    only((0..choices.len()).filter(|&place| choices[place].iter().any(same)))
}

/// The message is a number or an ordinal, and words that go with one.
fn by_place(text: &Text<'_>, count: usize) -> Option<usize> {
    let mut found = None;
    let mut at = 0;
    while at < text.len() {
        let counted =
            number::ordinal(text, at).or_else(|| text.whole(at).map(|value| number::Counted { value, next: at + 1 })).or_else(|| {
                number::in_words(text, at).filter(|counted| !(text.word(at) == "one" && found.is_some() && counted.next == at + 1))
            });
        match counted {
            Some(counted) if found.is_none() && !text.glued(counted.next) => {
                found = Some(usize::try_from(counted.value).ok()?.checked_sub(1)?);
                at = counted.next;
            }
            Some(_) => return None,
            None if found.is_none() && matches!(text.word(at), "last" | "latest" | "ultimo" | "ultima") => {
                found = Some(count - 1);
                at += 1;
            }
            None if goes_with_a_place(text, at) => at += 1,
            None => return None,
        }
    }
    found.filter(|&place| place < count)
}

fn goes_with_a_place(text: &Text<'_>, at: usize) -> bool {
    matches!(
        text.folded(at),
        "#" | "the"
            | "one"
            | "number"
            | "option"
            | "choice"
            | "please"
            | "pls"
            | "no"
            | "num"
            | "el"
            | "la"
            | "los"
            | "numero"
            | "opcion"
            | "por"
            | "favor"
            | "eleccion"
            | "i"
            | "want"
            | "choose"
            | "pick"
            | "quiero"
            | "elijo"
            | "escojo"
            | "take"
            | "ill"
            | "lets"
            | "do"
            | "go"
            | "with"
            | "opc"
            | "de"
            | "lista"
            | "of"
            | "those"
            | "them"
            | "these"
            | "payment"
            | "account"
            | "pago"
            | "cuenta"
            | "ellos"
            | "ellas"
            | "option:"
            | ":"
    ) && !(text.folded(at) == "no" && at + 1 < text.len() && text.pause(at + 1))
}

/// The message holds all telling words of one name, and of no other choice as many. One that names a value besides ("how much do
/// I owe on Friday") says something of its own.
fn by_words(text: &Text<'_>, values: &[Value], choices: &[Vec<String>]) -> Option<usize> {
    let said: Vec<&str> = words_of(text).collect();
    if said.iter().any(|word| matches!(*word, "not" | "no" | "dont" | "neither" | "ninguno" | "ninguna")) {
        return None;
    }
    let score = |name: &String| {
        let label = Text::read(name);
        let words: Vec<&str> = words_of(&label).filter(|word| !is_common(word)).collect();
        let all = !words.is_empty() && words.iter().all(|word| said.iter().any(|other| same_word(word, other)));
        if all { words.len() } else { 0 }
    };
    let scores: Vec<usize> = choices.iter().map(|names| names.iter().map(score).max().unwrap_or(0)).collect();
    let best = scores.iter().copied().max().filter(|&best| best > 0)?;
    let beside = (0..text.len())
        .filter(|&at| !is_common(text.folded(at)) && !goes_with_a_place(text, at) && !goes_with_a_label(text.folded(at)))
        .count();
    if beside > best + OTHER_WORDS_MAX {
        return None;
    }
    let place = only((0..scores.len()).filter(|&place| scores[place] == best))?;
    let named = |value: &Value| (value.from..value.next).any(|at| names_any(&choices[place], text.folded(at)));
    values.iter().all(named).then_some(place)
}

/// The word stands in one of the names.
fn names_any(names: &[String], said: &str) -> bool {
    names.iter().any(|name| words_of(&Text::read(name)).any(|word| same_word(word, said)))
}

fn goes_with_a_label(word: &str) -> bool {
    matches!(
        word,
        "use" | "from" | "account" | "ending" | "that" | "cuenta" | "usar" | "termina" | "its" | "is" | "es" | "para" | "my" | "desde"
    )
}

fn same_word(word: &str, said: &str) -> bool {
    word == said
        || (word.len() >= CORRECTED_LETTERS_MIN
            && word.len().abs_diff(said.len()) <= 1
            && strsim::osa_distance(word, said) <= 1
            && !is_digits(word))
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',')
}

fn is_common(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "my"
            | "in"
            | "of"
            | "to"
            | "for"
            | "and"
            | "el"
            | "la"
            | "de"
            | "del"
            | "en"
            | "mi"
            | "un"
            | "una"
            | "y"
            | "para"
            | "$"
            | "que"
            | "los"
    )
}

fn only(mut places: impl Iterator<Item = usize>) -> Option<usize> {
    let first = places.next()?;
    places.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(said: &str) -> Option<usize> {
        let name = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let choices = vec![
            name(&["Checking ending in 4321", "checking", "4321"]),
            name(&["Savings ending in 8765", "savings", "8765"]),
            name(&["Something else"]),
        ];
        read(&Text::read(said), &[], &Expectation { choices, ..Expectation::default() })
    }

    #[test]
    fn a_value_besides_the_name_is_something_else() {
        let choices = vec![vec!["How much do I owe?".to_owned()], vec!["2025".to_owned()]];
        let expectation = Expectation { choices, ..Expectation::default() };
        let chosen = |said: &str, from: usize, next: usize| {
            let value = Value { from, next, readings: vec![super::super::Reading::All], negated: false };
            read(&Text::read(said), &[value], &expectation)
        };
        assert_eq!(chosen("how much do i owe on december 31", 6, 8), None);
        assert_eq!(chosen("please take 2025", 2, 3), Some(1));
    }

    #[test]
    fn one_is_meant() {
        for said in [
            "1",
            "#1",
            "1.",
            "one",
            "the first",
            "the first one",
            "option 1",
            "la primera",
            "checking",
            "4321",
            "from checking",
            "cheking",
            "el 1",
        ] {
            assert_eq!(chosen(said), Some(0), "{said}");
        }
        for said in ["2", "second", "la segunda", "number two", "la dos", "savings please", "the one ending in 8765", "2do"] {
            assert_eq!(chosen(said), Some(1), "{said}");
        }
        for said in ["3", "the last one", "the last of those", "the third account", "something else", "la última"] {
            assert_eq!(chosen(said), Some(2), "{said}");
        }
    }

    #[test]
    fn none_or_several_are_none() {
        for said in ["4", "0", "-1", "not checking", "checking or savings", "2 dollars", "hello", "", "12", "1 2"] {
            assert_eq!(chosen(said), None, "{said}");
        }
    }
}
