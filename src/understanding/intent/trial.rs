//! Any labelled set put to the test: learns from one part, sets its thresholds on another, and is measured on a third.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use taxline_encoder::Encoders;

use super::correction::Correction;
use super::council::{ASKED_MAX, Belief, Costs, Council, Example, Vectors};
use crate::language::Language;
use crate::understanding::examples::{Examples, Sentence};
use crate::understanding::text::Text;
use crate::understanding::tongue::Tongues;
use crate::understanding::trained::{EXAMPLE_DAY, Read};
use crate::understanding::{Expectation, Scene};

/// The label of sentences that belong to no intent.
pub const OUT_OF_SCOPE: &str = "oos";
/// A sentence and the intent it has. Other fields of a line are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Labelled {
    pub text: String,
    /// An intent, or [`OUT_OF_SCOPE`].
    pub label: String,
    /// The language of the conversation; English where it is not said.
    #[serde(default, rename = "lang")]
    pub language: Option<Language>,
    /// Sentences of one wording are never held back from each other.
    #[serde(default)]
    pub wording: Option<String>,
}

impl Labelled {
    fn in_scope(&self) -> bool {
        self.label != OUT_OF_SCOPE
    }

    /// The examples of dialogs; their negatives are out of scope.
    #[must_use]
    pub fn all(examples: &Examples) -> Vec<Labelled> {
        let negatives = std::iter::once((OUT_OF_SCOPE, &examples.negatives));
        let intents = examples.intents.iter().map(|(intent, languages)| (intent.as_str(), languages));
        let row = |label: &str, language: Language, sentence: &Sentence| Labelled {
            text: sentence.text.clone(),
            label: label.to_owned(),
            language: Some(language),
            wording: None,
        };
        let rows_of = |(label, languages): (&'_ str, &BTreeMap<Language, Vec<Sentence>>)| -> Vec<Labelled> {
            languages.iter().flat_map(|(language, sentences)| sentences.iter().map(|sentence| row(label, *language, sentence))).collect()
        };
        intents.chain(negatives).flat_map(rows_of).collect()
    }
}

/// What was learned from a labelled set.
pub struct Trial {
    labels: Vec<String>,
    correction: Correction,
    tongues: Tongues,
    council: Council,
}

/// What is answered to a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The likeliest label, also where it is refused.
    pub label: String,
    /// How far it is to be trusted: 0 to 1; 1 where an early view was certain.
    pub score: f32,
    /// Trusted enough to be acted on.
    pub kept: bool,
    /// What is asked about where it is refused but likely; the likeliest first.
    pub asked: Vec<String>,
    /// It would move money.
    pub moves_money: bool,
}

impl Trial {
    /// Learns from `train` and sets the thresholds on the in-scope sentences of `validate`, or where there are none on `train` with a
    /// part held back in turn; `money` are the labels that move money. The same sets give the same trial.
    #[must_use]
    pub fn learn(train: &[Labelled], validate: &[Labelled], costs: Costs, money: &BTreeSet<String>, encoders: Encoders) -> Trial {
        let names: BTreeSet<&str> = train.iter().filter(|row| row.in_scope()).map(|row| row.label.as_str()).collect();
        let labels: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let tongues = Tongues::learn(train.iter().map(|row| (row.language.unwrap_or(Language::English), Text::read(&row.text))));
        let example = |row| example(&tongues, &labels, row);
        let examples: Vec<Example<'_>> = train.iter().map(example).collect();
        let validate: Vec<Example<'_>> = validate.iter().filter(|row| row.in_scope()).map(example).collect();
        let moves_money = labels.iter().map(|label| money.contains(label)).collect();
        let vectors = Vectors { encoders, ..Vectors::default() };
        let council = Council::learn(moves_money, &examples, &validate, costs, &vectors);
        Trial { labels, correction: Correction::of(train.iter().map(|row| row.text.as_str())), tongues, council }
    }

    /// What the sentence is taken for.
    #[must_use]
    pub fn answer(&self, text: &str, language: Option<Language>) -> Answer {
        let (tongue, said) = read(&self.tongues, text, language);
        let grams_of = |meant: &str| read(&self.tongues, meant, language).1.features();
        let judgement = self.council.judge(&self.correction, text, tongue, &said.features(), grams_of);
        let best = judgement.opinion.best;
        let asked = match judgement.belief {
            Belief::Ask => judgement.opinion.likeliest().take(ASKED_MAX).filter_map(|(class, _)| self.labels.get(class).cloned()).collect(),
            Belief::Sure | Belief::None => Vec::new(),
        };
        Answer {
            label: self.labels.get(best).cloned().unwrap_or_default(),
            score: judgement.score,
            kept: judgement.belief == Belief::Sure,
            asked,
            moves_money: self.council.moves_money(best),
        }
    }

    /// Sets the score from which on sentences are answered, whatever the answer, so that of `validate` so many of 100 in scope are right
    /// and kept. Where fewer are right, nothing changes.
    pub fn keep(&mut self, percent: usize, validate: &[Labelled]) {
        let in_scope: Vec<&Labelled> = validate.iter().filter(|row| row.in_scope()).collect();
        let answers = in_scope.iter().map(|row| (row, self.answer(&row.text, row.language)));
        let mut scores: Vec<f32> = answers.filter(|(row, answer)| answer.label == row.label).map(|(_, answer)| answer.score).collect();
        scores.sort_by(|left, right| right.total_cmp(left));
        let last = (in_scope.len() * percent).div_ceil(100).checked_sub(1);
        if let Some(score) = last.and_then(|last| scores.get(last)) {
            self.council.keep_from(*score);
        }
    }

    /// The score from which on a sentence is answered, and the same where the answer would move money.
    #[must_use]
    pub fn thresholds(&self) -> (f32, f32) {
        let thresholds = self.council.thresholds();
        (thresholds.sure, thresholds.sure_money)
    }
}

fn example<'a>(tongues: &Tongues, labels: &[String], row: &'a Labelled) -> Example<'a> {
    let (language, read) = read(tongues, &row.text, row.language);
    Example {
        text: &row.text,
        language,
        class: labels.binary_search(&row.label).unwrap_or(labels.len()),
        featured: Cow::Owned(read.featured().join(" ")),
        wording: row.wording.as_deref().unwrap_or(&row.text),
    }
}

/// The language that a sentence is taken to be in, and what is read in it.
fn read<'a>(tongues: &Tongues, text: &'a str, preferred: Option<Language>) -> (Language, Read<'a>) {
    let preferred = preferred.unwrap_or(Language::English);
    let expectation = Expectation::default();
    let read = Read::of(text, &Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred });
    (tongues.language(&read.text).unwrap_or(preferred), read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::tables::dialog_files;

    fn rows(text: &str) -> Vec<Labelled> {
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn costs() -> Costs {
        Costs { wrong: 4.0, wrong_money: 20.0 }
    }

    const TEST: &str = include_str!("../../../tests/understanding/intents.test.jsonl");
    const STRANGERS_TEST: &str = include_str!("../../../tests/understanding/out_of_scope.test.jsonl");

    fn train() -> Vec<Labelled> {
        Labelled::all(&Examples::read(&dialog_files()).unwrap())
    }

    #[test]
    fn what_is_tested_is_no_example() {
        let (train, test) = (train(), [rows(TEST), rows(STRANGERS_TEST)].concat());
        let texts: BTreeSet<String> = train.iter().map(|row| row.text.to_lowercase()).collect();
        let labels: BTreeSet<&str> = train.iter().map(|row| row.label.as_str()).collect();
        assert!(train.iter().chain(&test).all(|row| row.language.is_some()));
        for row in &test {
            assert!(row.wording.is_some() && !texts.contains(&row.text.to_lowercase()), "{row:?}");
            assert!(labels.contains(row.label.as_str()), "{row:?}");
        }
        let both = || train.iter().chain(&test);
        let (intents, strangers) = (both().filter(|row| row.in_scope()).count(), both().filter(|row| !row.in_scope()).count());
        assert!(intents >= 4000 && strangers >= 800, "{intents} with an intent, {strangers} without one");
        let spanish = both().filter(|row| row.in_scope() && row.language == Some(Language::Spanish)).count();
        assert!((48..=52).contains(&(spanish * 100 / intents)), "{spanish} of {intents}");
    }

    #[test]
    fn what_was_shown_is_known_and_what_is_strange_is_refused() {
        let chosen = |label: &str| matches!(label, "balance" | "transcripts" | "refund_status" | "thanks" | OUT_OF_SCOPE);
        let train: Vec<Labelled> = train().into_iter().filter(|row| chosen(&row.label)).collect();
        let trial = Trial::learn(&train, &[], costs(), &BTreeSet::new(), Encoders::default());
        let known = trial.answer("where is my refund", Some(Language::English));
        assert_eq!((known.label.as_str(), known.kept), ("refund_status", true));
        let known = trial.answer("¿dónde está mi reembolso?", Some(Language::English));
        assert_eq!((known.label.as_str(), known.kept), ("refund_status", true));
        assert!(!trial.answer("zwölf boxkämpfer jagen", None).kept);
        assert!(!trial.answer("", None).kept);
        let again = Trial::learn(&train, &[], costs(), &BTreeSet::new(), Encoders::default());
        assert_eq!(trial.answer("is it here yet", None), again.answer("is it here yet", None));
    }

    #[test]
    fn so_many_are_kept_as_are_wanted() {
        let chosen = |label: &str| matches!(label, "balance" | "transcripts" | "thanks");
        let rows: Vec<Labelled> = train().into_iter().filter(|row| chosen(&row.label)).collect();
        let mut trial = Trial::learn(&rows, &[], costs(), &BTreeSet::new(), Encoders::default());
        let kept = |trial: &Trial| rows.iter().filter(|row| trial.answer(&row.text, row.language).kept).count() * 100 / rows.len();
        for percent in [50, 90] {
            trial.keep(percent, &rows);
            assert!((percent..percent + 5).contains(&kept(&trial)), "{percent}: {}", kept(&trial));
        }
        trial.keep(100, &[]);
        assert!(kept(&trial) >= 90);
    }

    #[test]
    fn nothing_learned_answers_nothing() {
        let trial = Trial::learn(&[], &[], costs(), &BTreeSet::new(), Encoders::default());
        assert!(!trial.answer("where is my refund", None).kept);
    }
}
