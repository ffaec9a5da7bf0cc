//! Where to stop answering: a threshold on a score, set on held-back examples at a stated cost of a wrong answer.
#![expect(clippy::float_arithmetic, reason = "a cost of errors is no money; figures never come from here")]

/// A held-back example: the score of its answer, and whether the answer was right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Held {
    pub(super) score: f32,
    pub(super) right: bool,
}

/// The score from which on answers are given: where right answers, less `cost` times the wrong ones, come to the most. A cost of 4
/// means that one wrong answer is as bad as four sentences that were understood and refused all the same. Of thresholds that are
/// as good the lowest is taken, halfway to the next lower score.
pub(super) fn threshold(held: &[Held], cost: f32) -> f32 {
    let mut held = held.to_vec();
    held.sort_by(|left, right| right.score.total_cmp(&left.score));
    let (mut worth, mut best, mut found) = (0.0, 0.0, f32::INFINITY);
    for (place, here) in held.iter().enumerate() {
        worth += if here.right { 1.0 } else { -cost };
        let next = held.get(place + 1).map_or(0.0, |next| next.score);
        if worth >= best && next < here.score {
            (best, found) = (worth, f32::midpoint(here.score, next));
        }
    }
    found
}

/// Of this many held-back sentences one may be decided wrongly by an early stage that takes itself for certain.
const CERTAIN_FOR_ONE_WRONG: usize = 2000;

/// The lowest score from which on an early stage may be believed without asking the next one.
pub(super) fn certain(held: &[Held]) -> f32 {
    let mut held = held.to_vec();
    held.sort_by(|left, right| right.score.total_cmp(&left.score));
    let spared = held.len() / CERTAIN_FOR_ONE_WRONG;
    let mut wrong = 0;
    for (place, here) in held.iter().enumerate() {
        wrong += usize::from(!here.right);
        if wrong > spared {
            // Above this one, and above those that score the same.
            return held[..place].iter().rev().map(|above| above.score).find(|score| *score > here.score).unwrap_or(f32::INFINITY);
        }
    }
    held.last().map_or(f32::INFINITY, |last| last.score)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(rows: &[(f32, bool)]) -> Vec<Held> {
        rows.iter().map(|&(score, right)| Held { score, right }).collect()
    }

    #[test]
    fn a_dearer_mistake_is_refused_sooner() {
        let rows = held(&[(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.5, true), (0.4, false)]);
        assert_eq!(threshold(&rows, 1.0), 0.45);
        assert_eq!(threshold(&rows, 4.0), 0.75);
    }

    #[test]
    fn a_stage_is_certain_above_where_it_goes_wrong() {
        assert_eq!(certain(&held(&[(0.9, true), (0.8, true), (0.7, false), (0.6, true)])), 0.8);
        assert_eq!(certain(&held(&[(0.9, true), (0.9, false), (0.6, true)])), f32::INFINITY);
        assert_eq!(certain(&held(&[(0.9, true), (0.8, true)])), 0.8);
        assert_eq!(certain(&[]), f32::INFINITY);
    }

    #[test]
    fn nothing_right_means_nothing_answered() {
        assert_eq!(threshold(&held(&[(0.9, false)]), 1.0), f32::INFINITY);
        assert_eq!(threshold(&[], 1.0), f32::INFINITY);
    }

    #[test]
    fn equal_scores_stand_or_fall_together() {
        assert_eq!(threshold(&held(&[(0.9, true), (0.5, true), (0.5, false), (0.2, true)]), 4.0), 0.7);
    }
}
