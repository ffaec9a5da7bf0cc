//! What is left of a message when nothing may stay that points at a person: for wordings that are kept to learn from.
//!
//! Where it is not sure whether a word is a name, it goes. A name in small letters that nobody announces cannot be told from other words.

use unicode_normalization::UnicodeNormalization;

use super::names;
use super::number::spoken_digit;
use super::private_data::{REDACTED, redact};

/// Longer wordings are cut.
const WORDING_CHARS_MAX: usize = 200;
/// Words after "my name is" that may be a name.
const NAME_WORDS_MAX: usize = 3;
/// So many digits that are said one after another are a number of something.
const SAID_DIGITS_MIN: usize = 3;
/// Letters and digits together, this long, are a code: `K7QM`, but not `q3`.
const CODE_CHARS_MIN: usize = 4;
/// What a name stands after.
const NAME_FOLLOWS: &[&str] = &[
    "name is",
    "names",
    "name was",
    "called",
    "call me",
    "this is",
    "behalf of",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "llamo",
    "llama",
    "llaman",
    "llamame",
    "nombre es",
    "nombre de",
    "apellido es",
    "parte de",
    "soy",
    "habla",
    "senor",
    "senora",
    "sr",
    "sra",
    "don",
    "dona",
];
/// No name goes on after these.
const NO_NAME: &[&str] = &[
    "i", "im", "and", "but", "the", "a", "my", "your", "what", "how", "why", "when", "where", "can", "to", "for", "y", "e", "pero", "mi",
    "cuanto", "como", "por", "que", "quiero", "necesito", "el", "la", "un", "una", "yo", "not", "no", "back", "at", "when", "wrong",
    "tomorrow", "later",
];
/// Written with a capital inside a sentence, and no names of persons.
const CAPITALS: &[&str] =
    &["i", "im", "id", "ill", "ive", "ok", "irs", "ein", "ssn", "itin", "pin", "ach", "es", "english", "spanish", "espanol"];

/// The text without private data, addresses, codes, what may be a name, and figures: every digit is a zero but for those of years.
#[must_use]
pub fn anonymous(text: &str) -> String {
    let redacted = redact(text);
    let words: Vec<Word<'_>> = redacted.split_whitespace().map(Word::of).collect();
    let mut gone: Vec<bool> = words.iter().map(|word| word.is_address() || word.is_code()).collect();
    mark_capitals(&words, &mut gone);
    mark_announced(&words, &mut gone);
    mark_said_digits(&words, &mut gone);
    let mut left: Vec<String> = Vec::new();
    for (word, is_gone) in words.iter().zip(gone) {
        if !is_gone {
            left.push(word.without_figures());
        } else if left.last().is_none_or(|last| last != REDACTED) {
            left.push(REDACTED.to_owned());
        }
    }
    left.join(" ").chars().take(WORDING_CHARS_MAX).collect()
}

struct Word<'a> {
    raw: &'a str,
    /// Its letters and digits in small letters, without accents.
    plain: String,
}

impl<'a> Word<'a> {
    fn of(raw: &'a str) -> Word<'a> {
        Word { raw, plain: raw.nfkd().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect() }
    }

    fn is_address(&self) -> bool {
        self.raw.contains('@') || self.raw.contains("://") || self.plain.starts_with("www")
    }

    fn is_code(&self) -> bool {
        self.raw.split(|letter: char| !letter.is_alphanumeric()).any(|piece| {
            let is_ordinal = ["st", "nd", "rd", "th"].iter().any(|end| piece.to_lowercase().ends_with(end));
            let mixed = piece.chars().any(char::is_numeric) && piece.chars().any(char::is_alphabetic);
            mixed && !is_ordinal && piece.chars().count() >= CODE_CHARS_MIN
        })
    }

    fn is_capital(&self) -> bool {
        self.raw.chars().find(|letter| letter.is_alphanumeric()).is_some_and(char::is_uppercase)
            && !CAPITALS.contains(&self.plain.as_str())
            && names::weekday(&self.plain).is_none()
            && names::month(&self.plain).is_none()
    }

    fn ends_sentence(&self) -> bool {
        self.raw.ends_with(['.', ';', '!', '?', ':'])
    }

    fn is_letters(&self) -> bool {
        self.plain.chars().next().is_some_and(char::is_alphabetic)
    }

    fn without_figures(&self) -> String {
        let digits: String = self.raw.chars().filter(char::is_ascii_digit).collect();
        let is_year = digits.len() == 4 && digits.starts_with("20") && self.raw.contains(&digits);
        if is_year {
            return self.raw.to_owned();
        }
        self.raw.chars().map(|letter| if letter.is_numeric() { '0' } else { letter }).collect()
    }
}

/// A capital inside a sentence may begin a name; where it does at the second word, the first may be one too.
fn mark_capitals(words: &[Word<'_>], gone: &mut [bool]) {
    if !words.iter().any(|word| word.raw.chars().any(char::is_lowercase)) {
        return;
    }
    let mut begins = true;
    for (at, word) in words.iter().enumerate() {
        let next_is_capital = words.get(at + 1).is_some_and(Word::is_capital);
        gone[at] |= word.is_capital() && (!begins || next_is_capital && !word.ends_sentence());
        begins = word.ends_sentence();
    }
}

fn mark_announced(words: &[Word<'_>], gone: &mut [bool]) {
    let mut names_left = 0;
    for at in 0..words.len() {
        let word = &words[at];
        if names_left > 0 && word.is_letters() && !NO_NAME.contains(&word.plain.as_str()) {
            gone[at] = true;
            names_left = if word.ends_sentence() || word.raw.ends_with(',') { 0 } else { names_left - 1 };
            continue;
        }
        let before = at.checked_sub(1).map_or("", |before| words[before].plain.as_str());
        let announces = NAME_FOLLOWS.iter().any(|cue| match cue.split_once(' ') {
            Some((first, second)) => before == first && word.plain == second,
            None => word.plain == *cue,
        });
        names_left = if announces { NAME_WORDS_MAX } else { 0 };
    }
}

fn mark_said_digits(words: &[Word<'_>], gone: &mut [bool]) {
    let mut from = 0;
    for at in 0..=words.len() {
        if words.get(at).is_some_and(|word| spoken_digit(&word.plain).is_some()) {
            continue;
        }
        if at - from >= SAID_DIGITS_MIN {
            gone[from..at].fill(true);
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_person_is_left() {
        for (said, left) in [
            ("why is it $1,612.40 for 2022?", "why is it $0,000.00 for 2022?"),
            ("my social is 123-45-6789 ok", "my social is [gone] ok"),
            ("write to dana.lee@example.com please", "write to [gone] please"),
            ("my name is dana maria lee and I owe", "my name is [gone] and I owe"),
            ("Me llamo josé, cuánto debo", "Me llamo [gone] cuánto debo"),
            ("mi nombre es ana y quiero pagar", "mi nombre es [gone] y quiero pagar"),
            ("card 4111 1111 1111 1111", "card [gone]"),
            ("account ending 4321, q3", "account ending 0000, q0"),
            ("it ends in four three two one i think", "it ends in [gone] i think"),
            ("nací en 1984", "nací en 0000"),
            ("my code is K7QM-2P4X", "my code is [gone]"),
            ("pay for Robert Poe on Friday and I am done", "pay for [gone] on Friday and I am done"),
            ("Dana Lee here. How much do I owe", "[gone] here. How much do I owe"),
            ("the house at 12 Oak Street", "the house at 00 [gone]"),
            ("i live in São Paulo", "i live in [gone]"),
            ("WHERE IS THE 15th OF MY MONEY", "[gone] 00th [gone]"),
            ("WHERE IS MY MONEY", "WHERE IS MY MONEY"),
            ("٤٣٢١ and ４３２１", "0000 and 0000"),
        ] {
            assert_eq!(anonymous(said).replace(REDACTED, "[gone]"), left, "{said}");
        }
        assert_eq!(anonymous(&"a ".repeat(5000)).chars().count(), WORDING_CHARS_MAX);
        assert_eq!(anonymous(" \0 "), "\0");
    }
}
