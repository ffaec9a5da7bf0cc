//! How hard the sentences of a dialog are to read.
//!
//! English has a school grade (Flesch and Kincaid), Spanish an ease from 0 to 100 (Szigriszt, with the steps of INFLESZ): both from
//! the length of sentences and of words. A value that a sentence shows counts as one word of two syllables. Labels of choices are no
//! sentences and do not count.

use super::names;
use super::script::{COMMON, NEWS, Scripts};
use super::words::{BLANK, Message};
use crate::language::Language;

/// The grade beyond which English is too hard, in tenths: a reader of thirteen.
pub const GRADE_MAX_TENTHS: i64 = 80;
/// The ease below which Spanish is too hard, in tenths: the step that INFLESZ calls "normal" and whose texts the same age reads at school.
pub const EASE_MIN_TENTHS: i64 = 550;
/// A single sentence of fewer words says nothing by itself.
const WORDS_MIN: usize = 14;
/// How much harder than its dialog may be a single message, in tenths.
const GRADE_SLACK_TENTHS: i64 = 40;
const EASE_SLACK_TENTHS: i64 = 150;

/// How hard a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Measure {
    sentences: usize,
    words: usize,
    syllables: usize,
}

/// What is known of the sentences of one dialog in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub dialog: String,
    pub language: Language,
    pub words: usize,
    /// English: the grade; Spanish: the ease. In tenths.
    pub tenths: i64,
    /// Messages that are far harder than they should be: file, line, message, and their figure.
    pub hard: Vec<(String, usize, String, i64)>,
}

impl Reading {
    /// Whether it is harder than it should be.
    #[must_use]
    pub const fn is_too_hard(&self) -> bool {
        too_hard(self.language, self.tenths, 0)
    }
}

const fn too_hard(language: Language, tenths: i64, slack: i64) -> bool {
    match language {
        Language::English => tenths > GRADE_MAX_TENTHS + slack,
        Language::Spanish => tenths < EASE_MIN_TENTHS - slack,
    }
}

/// A figure for people: `grade 6.4` or `ease 71.2`.
#[must_use]
pub fn figure(language: Language, tenths: i64) -> String {
    let name = match language {
        Language::English => "grade",
        Language::Spanish => "ease",
    };
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{name} {sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

impl Scripts {
    /// How hard each dialog is to read, in each language.
    #[must_use]
    pub fn readings(&self) -> Vec<Reading> {
        let folders = self.names().chain([COMMON, NEWS]);
        folders
            .flat_map(|dialog| Language::ALL.map(|language| (dialog, language)))
            .filter_map(|(dialog, language)| self.reading(dialog, language))
            .collect()
    }

    fn reading(&self, dialog: &str, language: Language) -> Option<Reading> {
        let file = self.catalog.file(dialog, language)?;
        let mut all = Measure::default();
        let mut hard = Vec::new();
        for (id, message) in file.messages.iter().filter(|(id, _)| !is_label(id)) {
            let measure = measure(message, language);
            all = Measure {
                sentences: all.sentences + measure.sentences,
                words: all.words + measure.words,
                syllables: all.syllables + measure.syllables,
            };
            let tenths = tenths(measure, language);
            let slack = match language {
                Language::English => GRADE_SLACK_TENTHS,
                Language::Spanish => EASE_SLACK_TENTHS,
            };
            if measure.words >= WORDS_MIN && too_hard(language, tenths, slack) {
                hard.push((file.path.clone(), message.line, id.clone(), tenths));
            }
        }
        Some(Reading { dialog: dialog.to_owned(), language, words: all.words, tenths: tenths(all, language), hard })
    }
}

/// Whether a message is the label of a choice.
pub(in crate::dialog) fn is_label(id: &str) -> bool {
    id == names::NAME || ["choice-", "suggest-", "change-", "offer-", "reading-"].iter().any(|label| id.starts_with(label))
}

fn measure(message: &Message, language: Language) -> Measure {
    let text = message.value.as_ref().map(|form| form.plain.as_str()).unwrap_or_default();
    let mut measure = Measure::default();
    let mut in_sentence = false;
    for word in text.split_whitespace() {
        let spoken: String = word.chars().filter(|letter| letter.is_alphanumeric() || *letter == BLANK).collect();
        if !spoken.is_empty() {
            measure.words += 1;
            measure.syllables += syllables(&spoken, language);
            in_sentence = true;
        }
        let ended = word.trim_end_matches(['"', '\'', ')', '»', '”']).ends_with(['.', '?', '!', ':', ';']);
        if ended && in_sentence {
            measure.sentences += 1;
            in_sentence = false;
        }
    }
    measure.sentences += usize::from(in_sentence);
    measure
}

fn syllables(word: &str, language: Language) -> usize {
    if word.chars().any(|letter| letter == BLANK || letter.is_numeric()) {
        return 2;
    }
    let word = word.to_lowercase();
    match language {
        Language::English => english(&word),
        Language::Spanish => spanish(&word),
    }
}

/// Groups of vowels, without the `e` at the end that nobody says.
fn english(word: &str) -> usize {
    let is_vowel = |letter: char| "aeiouyáéíóú".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let groups =
        letters.iter().enumerate().filter(|(place, letter)| is_vowel(**letter) && (*place == 0 || !is_vowel(letters[place - 1]))).count();
    let silent = match letters.as_slice() {
        [.., consonant, 'l', 'e'] if !is_vowel(*consonant) => false,
        [.., before, 'e'] => !is_vowel(*before),
        [.., before, 'e', 'd'] => !is_vowel(*before) && !matches!(before, 't' | 'd'),
        [.., before, 'e', 's'] => !is_vowel(*before) && !matches!(before, 's' | 'z' | 'x' | 'c' | 'g' | 'h'),
        _ => false,
    };
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// Vowels, where a weak one beside another makes one syllable with it.
fn spanish(word: &str) -> usize {
    let word = word.replace("que", "ke").replace("qui", "ki").replace("gue", "ge").replace("gui", "gi");
    let mut count = 0;
    let mut before: Option<char> = None;
    for letter in word.chars() {
        let strong = "aeoáéóíú".contains(letter);
        let weak = "iuü".contains(letter);
        if strong || weak {
            let with_before =
                before.is_some_and(|before| "iuü".contains(before) && !"íú".contains(letter) || weak && "aeoáéó".contains(before));
            count += usize::from(!with_before);
            before = Some(letter);
        } else {
            before = None;
        }
    }
    count.max(usize::from(!word.is_empty()))
}

/// The figure of a text, in tenths.
fn tenths(measure: Measure, language: Language) -> i64 {
    let [sentences, words, syllables] =
        [measure.sentences, measure.words, measure.syllables].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    if words == 0 || sentences == 0 {
        return match language {
            Language::English => 0,
            Language::Spanish => 1_000,
        };
    }
    // In thousandths, so that no float is needed.
    let per_sentence = 1_000 * words / sentences;
    let per_word = 1_000 * syllables / words;
    let thousandths = match language {
        Language::English => (39 * per_sentence + 1_180 * per_word) / 100 - 15_590,
        Language::Spanish => 206_835 - 623 * per_word / 10 - per_sentence,
    };
    thousandths / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        let rows = [
            (Language::English, "payment", 2),
            (Language::English, "interest", 3),
            (Language::English, "scheduled", 2),
            (Language::English, "late", 1),
            (Language::English, "table", 2),
            (Language::English, "notices", 3),
            (Language::English, "the", 1),
            (Language::Spanish, "cuenta", 2),
            (Language::Spanish, "día", 2),
            (Language::Spanish, "impuestos", 3),
            (Language::Spanish, "quiere", 2),
            (Language::Spanish, "cancelación", 4),
            (Language::Spanish, "leer", 2),
        ];
        for (language, word, expected) in rows {
            assert_eq!(syllables(word, language), expected, "{word}");
        }
    }

    #[test]
    fn a_plain_sentence_is_easy_and_an_official_one_is_not() {
        let of = |text: &str, language| {
            let form = super::super::words::Form { plain: text.to_owned(), ..Default::default() };
            tenths(measure(&Message { line: 1, value: Some(form), attributes: std::collections::BTreeMap::new() }, language), language)
        };
        let easy = of("You owe \u{FFFC}. When would you like to pay it?", Language::English);
        let hard =
            of("Notwithstanding the aforementioned determination, taxpayers are obligated to remit their liabilities.", Language::English);
        assert!(easy < 40 && hard > 160, "{easy} {hard}");
        let easy = of("Usted debe \u{FFFC}. ¿Cuándo quiere pagar?", Language::Spanish);
        let hard = of(
            "No obstante la determinación anteriormente mencionada, los contribuyentes satisfarán sus responsabilidades.",
            Language::Spanish,
        );
        assert!(easy > 700 && hard < 300, "{easy} {hard}");
    }
}
