//! Chance from a seed: the same seed throws the same.

use crate::ids::{Randomness, digest};

pub(super) struct Dice(Randomness);

impl Dice {
    /// The dice of one person of a walk.
    pub(super) fn of(seed: u64, person: u64) -> Dice {
        Dice(Randomness::from_seed(digest(&[b"walker", &seed.to_be_bytes(), &person.to_be_bytes()])))
    }

    /// A number from 0 to below `count`; 0 where there is none.
    pub(super) fn below(&self, count: usize) -> usize {
        let thrown = u64::from_be_bytes(self.0.bytes::<8>());
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(thrown % count).unwrap_or_default()
    }

    pub(super) fn one_in(&self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(super) fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}
