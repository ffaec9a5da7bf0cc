//! Answers that were given, by who asked what, each with the entity tag by which the other side says that it is still true.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::account::{Answer, Query};
use crate::identity::Access;
use crate::ids::digest;

/// Answers that are kept. Where it is full, those that nobody asked for since it was half full are dropped.
pub(super) const ANSWERS_KEPT_MAX: usize = 4_096;
/// Bytes of answers, as they were sent, that are kept.
pub(super) const BYTES_KEPT_MAX: usize = 64 * 1024 * 1024;

#[derive(Clone)]
pub(super) struct Kept {
    pub(super) tag: String,
    pub(super) answer: Answer,
    /// Its length in bytes, as it was sent.
    pub(super) length: usize,
}

/// Who asked what, as a digest: what they asked is not kept beside its answer in readable form.
pub(super) type Place = [u8; 32];

#[derive(Default)]
pub(super) struct Shelf {
    places: Mutex<Places>,
}

#[derive(Default)]
struct Places {
    recent: HashMap<Place, Kept>,
    /// The bytes of the recent ones.
    recent_bytes: usize,
    older: HashMap<Place, Kept>,
}

impl Shelf {
    /// Where the answer to this is kept.
    pub(super) fn place(access: &Access, query: &Query) -> Place {
        // Both are plain data and can be written.
        let (access, query) = (serde_json::to_vec(access).unwrap_or_default(), serde_json::to_vec(query).unwrap_or_default());
        digest(&[&access, &query])
    }

    pub(super) fn take(&self, place: &Place) -> Option<Kept> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = places.recent.get(place) {
            return Some(kept.clone());
        }
        let kept = places.older.remove(place)?;
        places.put(*place, kept.clone());
        Some(kept)
    }

    pub(super) fn put(&self, place: Place, kept: Kept) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).put(place, kept);
    }
}

impl Places {
    fn put(&mut self, place: Place, kept: Kept) {
        if self.recent.len() >= ANSWERS_KEPT_MAX / 2 || self.recent_bytes + kept.length > BYTES_KEPT_MAX / 2 {
            self.older = std::mem::take(&mut self.recent);
            self.recent_bytes = 0;
        }
        self.recent_bytes += kept.length;
        if let Some(before) = self.recent.insert(place, kept) {
            self.recent_bytes -= before.length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(number: usize, length: usize) -> Kept {
        Kept { tag: number.to_string(), answer: Answer::Authorizations { authorizations: Vec::new() }, length }
    }

    #[test]
    fn large_answers_are_dropped_sooner() {
        let shelf = Shelf::default();
        let length = BYTES_KEPT_MAX / 10;
        for number in 0..50_usize {
            // The same one again takes the place of the one before.
            for _ in 0..3 {
                shelf.put(digest(&[&number.to_be_bytes()]), kept(number, length));
            }
            let places = shelf.places.lock().unwrap();
            let bytes: usize = places.recent.values().chain(places.older.values()).map(|kept| kept.length).sum();
            assert!(bytes <= BYTES_KEPT_MAX && places.recent_bytes <= BYTES_KEPT_MAX / 2, "{bytes}");
        }
        assert!(shelf.take(&digest(&[&49_usize.to_be_bytes()])).is_some());
    }

    #[test]
    fn it_keeps_no_more_than_fits_and_what_is_asked_for_stays() {
        let shelf = Shelf::default();
        let place = |number: usize| digest(&[&number.to_be_bytes()]);
        let put = |number: usize| shelf.put(place(number), kept(number, 10));
        put(0);
        for number in 1..ANSWERS_KEPT_MAX * 2 {
            put(number);
            assert_eq!(shelf.take(&place(0)).unwrap().tag, "0");
        }
        let places = shelf.places.lock().unwrap();
        assert!(places.recent.len() + places.older.len() <= ANSWERS_KEPT_MAX);
    }
}
