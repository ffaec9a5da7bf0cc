//! How close a sentence is to the nearest examples; and an index over hashed n-grams, from a feature to the examples that have it.
//!
//! A classifier is sure of any sentence that leans to one side. That a sentence is like nothing that was ever shown to it, only
//! the distance to the examples tells.
#![expect(clippy::float_arithmetic, reason = "closeness of sentences is no money; figures never come from here")]

use std::borrow::Borrow;

use crate::understanding::classifier::{BUCKETS, Features};

/// The examples that closeness is the mean over.
pub(super) const NEAREST: usize = 5;

/// An example that is near, by its place among the examples, and the cosine to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) example: usize,
    pub(super) cosine: f32,
}

/// Puts one more example among the nearest, which stay sorted, the nearest first. Of two that are as near the earlier one counts.
fn keep_nearest(nearest: &mut Vec<Near>, near: Near) {
    if nearest.len() == NEAREST && nearest.last().is_some_and(|furthest| furthest.cosine >= near.cosine) {
        return;
    }
    let place = nearest.partition_point(|other| other.cosine >= near.cosine);
    nearest.truncate(NEAREST - 1);
    nearest.insert(place, near);
}

/// The mean cosine to the nearest examples.
pub(super) fn closeness(nearest: &[Near]) -> f32 {
    let count = nearest.iter().fold(0.0, |count, _| count + 1.0);
    if nearest.is_empty() { 0.0 } else { nearest.iter().map(|near| near.cosine).sum::<f32>() / count }
}

/// The nearest of examples whose cosines are given in their order.
pub(super) fn nearest(cosines: impl Iterator<Item = f32>) -> Vec<Near> {
    let mut nearest = Vec::with_capacity(NEAREST + 1);
    for (example, cosine) in cosines.enumerate() {
        keep_nearest(&mut nearest, Near { example, cosine });
    }
    nearest
}

/// The votes fall to a third with each step of this much cosine away from the nearest example.
const VOTE_STEP: f32 = 0.05;
/// Examples this many steps away have no vote.
const VOTE_STEPS_MAX: f32 = 10.0;

/// The share of the votes that each class gets from examples, each with its class and the cosine to it.
pub(super) fn votes(classes: usize, examples: impl Iterator<Item = (usize, f32)> + Clone) -> Vec<f32> {
    let most = examples.clone().map(|(_, cosine)| cosine).fold(f32::NEG_INFINITY, f32::max);
    let mut votes = vec![0.0; classes];
    let mut sum = 0.0;
    for (class, cosine) in examples {
        let steps = (most - cosine) / VOTE_STEP;
        if steps < VOTE_STEPS_MAX {
            let vote = (-steps).exp();
            votes[class] += vote;
            sum += vote;
        }
    }
    votes.iter_mut().for_each(|vote| *vote /= f32::max(sum, 1.0));
    votes
}

/// Examples, to be found by their features.
#[derive(Debug, Default)]
pub(super) struct GramIndex {
    examples: usize,
    /// Features by bucket: where its examples begin in `postings`.
    starts: Vec<u32>,
    /// An example in the upper bits, and how much the feature weighs in it in steps of [`WEIGHT_STEP`].
    postings: Vec<u32>,
}

/// Weights are from 0 to 1, as features have length one, and take the lower bits.
const WEIGHT_BITS: u32 = 12;
const WEIGHTS: u32 = (1 << WEIGHT_BITS) - 1;
const WEIGHT_STEP: f32 = 1.0 / 4095.0;
/// More examples are not found.
const EXAMPLES_MAX: usize = 1 << (u32::BITS - WEIGHT_BITS);

impl GramIndex {
    /// Of the features of each example, which are asked for twice.
    pub(super) fn of<F: Borrow<Features>, I: Iterator<Item = F>>(examples: impl Fn() -> I) -> GramIndex {
        let mut starts = vec![0u32; BUCKETS + 1];
        let mut count = 0;
        for features in examples().take(EXAMPLES_MAX) {
            features.borrow().iter().for_each(|(bucket, _)| starts[*bucket as usize + 1] += 1);
            count += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let mut next = starts.clone();
        let mut postings = vec![0; starts.last().map_or(0, |&end| end as usize)];
        for (example, features) in (0u32..).zip(examples().take(EXAMPLES_MAX)) {
            for &(bucket, weight) in features.borrow() {
                let place = &mut next[bucket as usize];
                postings[*place as usize] = example << WEIGHT_BITS | (weight / WEIGHT_STEP).round() as u32 & WEIGHTS;
                *place += 1;
            }
        }
        GramIndex { examples: count, starts, postings }
    }

    /// The nearest examples, the nearest first.
    pub(super) fn nearest(&self, features: &Features) -> Vec<Near> {
        let mut cosines = vec![0.0f32; self.examples];
        for &(bucket, weight) in features {
            let (from, to) = (self.starts[bucket as usize] as usize, self.starts[bucket as usize + 1] as usize);
            let weight = weight * WEIGHT_STEP;
            for posting in &self.postings[from..to] {
                cosines[(posting >> WEIGHT_BITS) as usize] += weight * (posting & WEIGHTS) as f32;
            }
        }
        nearest(cosines.into_iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first_and_no_more_than_asked() {
        let examples: Vec<Features> = (0..9u16).map(|place| vec![(u32::from(place % 3), 1.0), (3, f32::from(place) / 8.0)]).collect();
        let index = GramIndex::of(|| examples.iter());
        let nearest = index.nearest(&vec![(3, 1.0)]);
        assert_eq!(nearest.iter().map(|near| near.example).collect::<Vec<_>>(), [8, 7, 6, 5, 4]);
        assert!((closeness(&nearest) - 0.75).abs() < 1e-3);
        assert_eq!(closeness(&[]), 0.0);
    }

    #[test]
    fn near_examples_outvote_far_ones() {
        let votes = votes(3, [(0, 0.8), (1, 0.78), (1, 0.78), (2, 0.1)].into_iter());
        assert!(votes[1] > votes[0] && votes[0] > 0.4 && votes[2] == 0.0, "{votes:?}");
        assert!((votes.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert_eq!(super::votes(2, std::iter::empty()), [0.0, 0.0]);
    }

    #[test]
    fn of_two_as_near_the_earlier_one_counts() {
        let mut nearest = Vec::new();
        (0..8).for_each(|example| keep_nearest(&mut nearest, Near { example, cosine: 0.5 }));
        assert_eq!(nearest.iter().map(|near| near.example).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}
