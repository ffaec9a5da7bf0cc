//! What is thought of a sentence in one language. The n-grams have a classifier; with each encoder that is asked after it comes a head
//! over all vectors so far, joined to one, and a vote of the examples by how near they are. The weighted mean of their probabilities is
//! the opinion, and its score says how far it is to be trusted.
//!
//! The views are asked in turn, the cheapest first, and the dearer ones only where what is known by then is not certain.
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use std::sync::Arc;

use ndarray::Array2;

use super::blend::{Blend, Heard, Opinion};
use super::coded::Coded;
use super::logistic::{Fit, Head};
use super::near::{GramIndex, nearest, votes};
use super::views::View;
use crate::understanding::classifier::{Classifier, Features};

/// How the heads over vectors are fitted, were the vectors of length one. More steps take time and win nothing.
const FIT: Fit = Fit { trust: 30.0, steps: 30 };

/// An example with its class, as each view sees it; the class after the last intent is that of no intent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lesson<'a> {
    pub(super) class: usize,
    pub(super) vectors: &'a [Coded],
}

/// What is known by n-grams: the classifier, which all languages share, and where the examples of the panel's language are found.
#[derive(Debug)]
pub(super) struct Grams {
    pub(super) classifier: Arc<Classifier>,
    pub(super) index: GramIndex,
}

/// The heads of one language and the examples they were taught by.
#[derive(Debug)]
pub(super) struct Panel {
    intents: usize,
    grams: Grams,
    /// The class of each example.
    class_of: Vec<usize>,
    members: Vec<Member>,
    /// For each stage but the last, the score from which on no more views are asked. The first stage is that of the n-grams alone.
    certain_from: Vec<f32>,
    /// For each stage but the first, how much its voices count.
    blends: Vec<Blend>,
}

/// The view of an encoder: the head over it and the views before it, and the examples as it sees them.
#[derive(Debug)]
struct Member {
    view: View,
    head: Head,
    examples: Vec<Coded>,
}

/// What a panel learned besides its examples: the heads over encoders, from which scores on its stages are certain, and how much the
/// voices count at each.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Taught {
    pub(super) heads: Vec<Head>,
    pub(super) certain_from: Vec<f32>,
    pub(super) blends: Vec<Blend>,
}

/// How far a sentence is to be trusted by the quicker views, and what the first of them made of it.
#[derive(Debug)]
pub(super) struct Early {
    pub(super) score: f32,
    pub(super) vector: Option<Vec<f32>>,
}

impl Panel {
    /// Learns from examples, each seen by all of `views`, or takes over what was learned from them before.
    pub(super) fn learn(intents: usize, grams: Grams, views: &[View], lessons: &[Lesson<'_>], taught: Option<Taught>) -> Panel {
        let class_of: Vec<usize> = lessons.iter().map(|lesson| lesson.class).collect();
        let member = |(place, &view): (usize, &View)| {
            let width = lessons.first().map_or(0, |lesson| lesson.vectors[..=place].iter().map(|coded| coded.steps().len()).sum());
            let known = taught.as_ref().and_then(|taught| taught.heads.get(place)).filter(|head| head.fits(intents + 1, width));
            let head = known.cloned().unwrap_or_else(|| fit(intents + 1, &views[..=place], width, lessons, &class_of));
            Member { view, head, examples: lessons.iter().map(|lesson| lesson.vectors[place].clone()).collect() }
        };
        let members: Vec<Member> = views.iter().enumerate().map(member).collect();
        let whole = taught.filter(|taught| taught.certain_from.len() == members.len() && taught.blends.len() == members.len());
        let (certain_from, blends) = match whole {
            Some(taught) => (taught.certain_from, taught.blends),
            None => (vec![f32::INFINITY; members.len()], vec![Blend::default(); members.len()]),
        };
        Panel { intents, grams, certain_from, blends, class_of, members }
    }

    pub(super) fn taught(&self) -> Taught {
        Taught {
            heads: self.members.iter().map(|member| member.head.clone()).collect(),
            certain_from: self.certain_from.clone(),
            blends: self.blends.clone(),
        }
    }

    /// The examples in the order they were given, as each view sees them.
    pub(super) fn vectors(&self) -> impl Iterator<Item = (View, &[Coded])> {
        self.members.iter().map(|member| (member.view, member.examples.as_slice()))
    }

    /// Sets from which score on each stage but the last is certain, and how much the voices count at each but the first.
    pub(super) fn set(&mut self, certain_from: Vec<f32>, blends: Vec<Blend>) {
        self.certain_from = certain_from;
        self.blends = blends;
    }

    /// What the n-grams and the first view after them make of a sentence.
    pub(super) fn early(&self, grams: &Features, mut vector: impl FnMut(View) -> Vec<f32>) -> Early {
        let mut early = Early { score: 0.0, vector: None };
        let mut first = None;
        let kept = |view: View| first.insert(vector(view)).clone();
        self.walk(grams, kept, |stage, heard| {
            early.score = heard.opinion(self.blend(stage)).score;
            stage > 0
        });
        Early { vector: first, ..early }
    }

    /// Asks all views from now on, however certain an early one is.
    pub(super) fn ask_all(&mut self) {
        self.certain_from.fill(f32::INFINITY);
    }

    /// What is thought of a sentence, and whether an early stage was certain of it. `vector` is asked for what a view makes of it.
    pub(super) fn opinion(&self, grams: &Features, vector: impl FnMut(View) -> Vec<f32>) -> (Opinion, bool) {
        let mut certain = false;
        let mut last = None;
        self.walk(grams, vector, |stage, heard| {
            let opinion = heard.opinion(self.blend(stage));
            certain = self.certain_from.get(stage).is_some_and(|from| opinion.score >= *from);
            last = Some(opinion);
            certain
        });
        (last.unwrap_or_else(|| Opinion { probabilities: Vec::new(), best: 0, score: 0.0 }), certain)
    }

    fn blend(&self, stage: usize) -> Blend {
        stage.checked_sub(1).and_then(|place| self.blends.get(place)).copied().unwrap_or_default()
    }

    /// What is heard of an example at each stage.
    pub(super) fn stages(&self, grams: &Features, vectors: &[Coded]) -> Vec<Heard> {
        let mut stages = Vec::with_capacity(self.members.len() + 1);
        let mut vectors = vectors.iter();
        let vector = |_: View| vectors.next().map(|coded| coded.floats().collect()).unwrap_or_default();
        self.walk(grams, vector, |_, heard| {
            stages.push(heard);
            false
        });
        stages
    }

    /// Asks one view after the other, until what is heard and handed on is said to be enough.
    fn walk(&self, grams: &Features, mut vector: impl FnMut(View) -> Vec<f32>, mut enough: impl FnMut(usize, Heard) -> bool) {
        let by_grams = self.grams.classifier.probabilities(grams);
        if enough(0, Heard { grams: by_grams.clone(), vectors: None, nearest: self.grams.index.nearest(grams) }) {
            return;
        }
        let mut joined: Vec<f32> = Vec::new();
        let mut cosines = vec![0.0; self.class_of.len()];
        let mut total = 0.0;
        for (place, member) in self.members.iter().enumerate() {
            let vector = vector(member.view);
            let weight = member.view.weight();
            joined.extend(vector.iter().map(|part| part * weight.sqrt()));
            total += weight;
            for (sum, cosine) in cosines.iter_mut().zip(Coded::of(&vector).cosines(&member.examples)) {
                *sum += weight * cosine;
            }
            let close = cosines.iter().map(|sum| sum / total);
            let by_head = member.head.probabilities(&joined);
            let by_vote = votes(self.intents + 1, self.class_of.iter().copied().zip(close.clone()));
            if enough(place + 1, Heard { grams: by_grams.clone(), vectors: Some([by_head, by_vote]), nearest: nearest(close) }) {
                return;
            }
        }
    }
}

/// A head over the vectors of these views, joined to one.
fn fit(classes: usize, views: &[View], width: usize, lessons: &[Lesson<'_>], class_of: &[usize]) -> Head {
    let mut rows = Vec::with_capacity(lessons.len() * width);
    for lesson in lessons {
        for (view, coded) in views.iter().zip(lesson.vectors) {
            rows.extend(coded.floats().map(|part| part * view.weight().sqrt()));
        }
    }
    let total: f32 = views.iter().map(|view| view.weight()).sum();
    let rows = Array2::from_shape_vec((lessons.len(), width), rows).unwrap_or_default();
    Head::fit(classes, rows, class_of, Fit { trust: FIT.trust / total, ..FIT })
}
