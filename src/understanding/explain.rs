//! Why a message was understood as it was: the scores of the intents, the words that decided, and the examples that are nearest.
#![expect(clippy::float_arithmetic, reason = "a score of an intent is no money; figures never come from here")]

use serde::Serialize;

use super::classifier::Features;
use super::{Examples, Understanding};
use crate::language::Language;

/// An intent and how likely it is, 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Candidate {
    pub intent: String,
    pub score: f32,
}

/// An example and how near it is, 0 to 1: the cosine of the two by words and groups of letters.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Near {
    pub intent: String,
    pub example: String,
    pub nearness: f32,
}

/// A word of the message, and how much less likely the first candidate is without it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deciding {
    pub word: String,
    pub weight: f32,
}

/// Words of a message that are left out in turn.
const WORDS_MAX: usize = 40;
/// A word with less weight than this decided nothing.
const WEIGHT_MIN: f32 = 0.01;

impl Understanding {
    /// The words that decided for the first candidate, the weightiest first.
    #[must_use]
    pub fn deciding(&self, text: &str, language: Language) -> Vec<Deciding> {
        let words: Vec<&str> = text.split_whitespace().take(WORDS_MAX).collect();
        let Some(first) = self.candidates(text, language).into_iter().next() else { return Vec::new() };
        let without = |left_out: usize| {
            let others: Vec<&str> = words.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, word)| *word).collect();
            let candidates = self.candidates(&others.join(" "), language);
            candidates.into_iter().find(|candidate| candidate.intent == first.intent).map_or(0.0, |candidate| candidate.score)
        };
        let weighed =
            words.iter().enumerate().map(|(place, word)| Deciding { word: (*word).to_owned(), weight: first.score - without(place) });
        let mut deciding: Vec<Deciding> = weighed.filter(|deciding| deciding.weight >= WEIGHT_MIN).collect();
        deciding.sort_by(|left, right| right.weight.total_cmp(&left.weight));
        deciding
    }

    /// The examples that are nearest to a message, at most `most`.
    #[must_use]
    pub fn nearest(&self, examples: &Examples, text: &str, language: Language, most: usize) -> Vec<Near> {
        let said = self.view(text, language);
        let sentences = examples.intents.iter().flat_map(|(intent, languages)| {
            languages.iter().flat_map(move |(language, sentences)| sentences.iter().map(move |sentence| (intent, *language, sentence)))
        });
        let mut near: Vec<Near> = sentences
            .map(|(intent, language, sentence)| Near {
                intent: intent.clone(),
                example: sentence.text.clone(),
                nearness: cosine(&said, &self.view(&sentence.text, language)),
            })
            .collect();
        near.sort_by(|left, right| right.nearness.total_cmp(&left.nearness));
        near.truncate(most);
        near
    }
}

/// Both are sorted by bucket and of length one.
fn cosine(left: &Features, right: &Features) -> f32 {
    let (mut at, mut sum) = (0, 0.0);
    for (bucket, weight) in left {
        while right.get(at).is_some_and(|(other, _)| other < bucket) {
            at += 1;
        }
        if let Some((_, other)) = right.get(at).filter(|(other, _)| other == bucket) {
            sum += weight * other;
        }
    }
    sum
}
