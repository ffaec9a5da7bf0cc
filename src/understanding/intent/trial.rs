//! Any labelled set put to the test: learns from one part, sets its threshold on another, and is measured on a third.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::panel::{Lesson, Opinion, Panel, Seen};
use super::threshold::{Held, threshold};
use crate::language::Language;
use crate::understanding::classifier;
use crate::understanding::text::Text;
use crate::understanding::tongue::Tongues;
use crate::understanding::trained::{EXAMPLE_DAY, Read};
use crate::understanding::{Expectation, Scene};

/// The label of sentences that belong to no intent.
pub const OUT_OF_SCOPE: &str = "oos";
/// Parts of the training set that are held back in turn where there is no set for the threshold.
const FOLDS: u32 = 4;

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

    /// Which part of the training set the sentence is held back with.
    fn fold(&self) -> u32 {
        let wording = self.wording.as_deref().unwrap_or(&self.text);
        wording.bytes().fold(0x811c_9dc5u32, |state, byte| (state ^ u32::from(byte)).wrapping_mul(0x0100_0193)) / 7 % FOLDS
    }
}

/// What was learned from a labelled set.
#[derive(Debug)]
pub struct Trial {
    labels: Vec<String>,
    tongues: Tongues,
    /// By language.
    panels: [Panel; Language::ALL.len()],
    /// From this score on a sentence is answered.
    threshold: f32,
}

/// What is answered to a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The likeliest label, also where it is refused.
    pub label: String,
    /// How far it is to be trusted: 0 to 1.
    pub score: f32,
    /// Trusted enough to be acted on.
    pub kept: bool,
}

/// A sentence as it was read: in which language it is taken, and what the views see of it.
struct Taken {
    language: Language,
    seen: Seen,
}

impl Trial {
    /// Learns from `train` and sets the threshold on the in-scope sentences of `validate`, or where there are none on `train` with a
    /// part held back in turn, so that a wrong answer costs `cost` right ones. The same sets give the same trial.
    #[must_use]
    pub fn learn(train: &[Labelled], validate: &[Labelled], cost: f32) -> Trial {
        let names: BTreeSet<&str> = train.iter().filter(|row| row.in_scope()).map(|row| row.label.as_str()).collect();
        let labels: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let texts: Vec<Text<'_>> = train.iter().map(|row| Text::read(&row.text)).collect();
        let tongues = Tongues::learn(train.iter().map(|row| row.language.unwrap_or(Language::English)).zip(&texts));
        let classes: Vec<usize> = train.iter().map(|row| class_of(&labels, row)).collect();
        let taken: Vec<Taken> = train.iter().map(|row| take(&tongues, &row.text, row.language)).collect();
        let everything = |_: usize| true;
        let mut trial = Trial { panels: panels(&labels, &classes, &taken, everything), labels, tongues, threshold: 0.0 };
        let held: Vec<Held> = if validate.iter().any(Labelled::in_scope) {
            validate.iter().filter(|row| row.in_scope()).map(|row| trial.hold(row)).collect()
        } else {
            (0..FOLDS).flat_map(|fold| held_back(&trial.labels, train, &classes, &taken, fold)).collect()
        };
        trial.threshold = threshold(&held, cost);
        trial
    }

    /// What the sentence is taken for.
    #[must_use]
    pub fn answer(&self, text: &str, language: Option<Language>) -> Answer {
        let taken = take(&self.tongues, text, language);
        let Opinion { best, score, .. } = self.panels[taken.language as usize].opinion(&taken.seen);
        let label = self.labels.get(best).cloned().unwrap_or_default();
        Answer { label, score, kept: score >= self.threshold }
    }

    /// The score from which on a sentence is answered.
    #[must_use]
    pub fn threshold(&self) -> f32 {
        self.threshold
    }

    fn hold(&self, row: &Labelled) -> Held {
        let answer = self.answer(&row.text, row.language);
        Held { score: answer.score, right: answer.label == row.label }
    }
}

/// The place of the row's label; past the end for a row of no intent.
fn class_of(labels: &[String], row: &Labelled) -> usize {
    labels.binary_search(&row.label).unwrap_or(labels.len())
}

fn take(tongues: &Tongues, text: &str, preferred: Option<Language>) -> Taken {
    let preferred = preferred.unwrap_or(Language::English);
    let expectation = Expectation::default();
    let read = Read::of(text, &Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred });
    let language = tongues.language(&read.text).unwrap_or(preferred);
    Taken { language, seen: Seen { grams: classifier::features(&read.words()) } }
}

/// A panel for each language, taught by the sentences that are let in.
fn panels(labels: &[String], classes: &[usize], taken: &[Taken], lets_in: impl Fn(usize) -> bool) -> [Panel; Language::ALL.len()] {
    Language::ALL.map(|language| {
        let rows = taken.iter().zip(classes).enumerate().filter(|(row, (taken, _))| taken.language == language && lets_in(*row));
        let lessons: Vec<Lesson<'_>> = rows.map(|(_, (taken, &class))| Lesson { class, seen: &taken.seen }).collect();
        Panel::learn(labels.len(), &lessons)
    })
}

/// What is answered to the in-scope sentences of one part by panels that never saw that part.
fn held_back(labels: &[String], train: &[Labelled], classes: &[usize], taken: &[Taken], fold: u32) -> Vec<Held> {
    let panels = panels(labels, classes, taken, |row| train[row].fold() != fold);
    let rows = train.iter().zip(classes).zip(taken).filter(|((row, _), _)| row.in_scope() && row.fold() == fold);
    rows.map(|((_, &class), taken)| {
        let opinion = panels[taken.language as usize].opinion(&taken.seen);
        Held { score: opinion.score, right: opinion.best == class }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Labelled> {
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    const TRAIN: &str = include_str!("../../../tests/understanding/intents.train.jsonl");
    const TEST: &str = include_str!("../../../tests/understanding/intents.test.jsonl");
    const STRANGERS: &str = include_str!("../../../tests/understanding/out_of_scope.train.jsonl");
    const STRANGERS_TEST: &str = include_str!("../../../tests/understanding/out_of_scope.test.jsonl");

    #[test]
    fn our_own_sets_are_split_by_wording() {
        for (train, test) in [(TRAIN, TEST), (STRANGERS, STRANGERS_TEST)].map(|(train, test)| (rows(train), rows(test))) {
            let wordings: BTreeSet<&str> = train.iter().filter_map(|row| row.wording.as_deref()).collect();
            let texts: BTreeSet<String> = train.iter().map(|row| row.text.to_lowercase()).collect();
            let labels: BTreeSet<&str> = train.iter().map(|row| row.label.as_str()).collect();
            assert!(train.iter().chain(&test).all(|row| row.wording.is_some() && row.language.is_some()));
            for row in &test {
                assert!(!wordings.contains(row.wording.as_deref().unwrap()) && !texts.contains(&row.text.to_lowercase()), "{row:?}");
                assert!(labels.contains(row.label.as_str()), "{row:?}");
            }
        }
        let (intents, strangers) = (rows(TRAIN).len() + rows(TEST).len(), rows(STRANGERS).len() + rows(STRANGERS_TEST).len());
        assert!(intents >= 4000 && strangers >= 800, "{intents} with an intent, {strangers} without one");
        let spanish = rows(TRAIN).iter().chain(&rows(TEST)).filter(|row| row.language == Some(Language::Spanish)).count();
        assert!(2 * spanish >= intents * 98 / 100);
    }

    #[test]
    fn what_was_shown_is_known_and_what_is_strange_is_refused() {
        let chosen = |label: &str| matches!(label, "balance" | "transcripts" | "refund_status" | "thanks" | OUT_OF_SCOPE);
        let pick = |text: &str| -> Vec<Labelled> { rows(text).into_iter().filter(|row| chosen(&row.label)).collect() };
        let train = [pick(TRAIN), pick(STRANGERS)].concat();
        let trial = Trial::learn(&train, &[], 4.0);
        let known = trial.answer("where is my refund", Some(Language::English));
        assert_eq!((known.label.as_str(), known.kept), ("refund_status", true));
        let known = trial.answer("¿dónde está mi reembolso?", Some(Language::English));
        assert_eq!((known.label.as_str(), known.kept), ("refund_status", true));
        assert!(!trial.answer("zwölf boxkämpfer jagen", None).kept);
        assert!(!trial.answer("", None).kept);
        let again = Trial::learn(&train, &[], 4.0);
        assert_eq!(trial.answer("is it here yet", None), again.answer("is it here yet", None));
    }

    #[test]
    fn nothing_learned_answers_nothing() {
        let trial = Trial::learn(&[], &[], 4.0);
        assert!(!trial.answer("where is my refund", None).kept);
    }
}
