//! What is thought of a sentence in one language: each view of it has a head that gives every intent a probability, the heads are
//! joined, and the score says how far the joined opinion is to be trusted.
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use super::near::{GramIndex, closeness};
use crate::understanding::classifier::{BUCKETS, Classifier, Features};

/// A sentence as the views see it.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) grams: Features,
}

/// An example with its class; the class after the last intent is that of no intent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lesson<'a> {
    pub(super) class: usize,
    pub(super) seen: &'a Seen,
}

/// The heads of one language and the examples they were taught by.
#[derive(Debug)]
pub(super) struct Panel {
    intents: usize,
    grams: Classifier,
    index: GramIndex,
}

/// What the panel thinks of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opinion {
    /// The likeliest intent; where there are no intents, 0.
    pub(super) best: usize,
    /// Square root of the best intent's probability × mean cosine to the five nearest examples: 0 to 1.
    pub(super) score: f32,
}

impl Panel {
    pub(super) fn learn(intents: usize, lessons: &[Lesson<'_>]) -> Panel {
        let featured: Vec<(usize, Features)> = lessons.iter().map(|lesson| (lesson.class, lesson.seen.grams.clone())).collect();
        let known: Vec<&Features> = lessons.iter().map(|lesson| &lesson.seen.grams).collect();
        Panel { intents, grams: Classifier::train(intents + 1, &featured), index: GramIndex::of(&known, BUCKETS) }
    }

    pub(super) fn opinion(&self, seen: &Seen) -> Opinion {
        let probabilities = self.grams.probabilities(&seen.grams);
        let ranked = probabilities.iter().take(self.intents).copied().enumerate();
        let (best, probability) = ranked.max_by(|left, right| left.1.total_cmp(&right.1)).unwrap_or((0, 0.0));
        Opinion { best, score: probability.sqrt() * closeness(&self.index.nearest(&seen.grams)) }
    }
}
