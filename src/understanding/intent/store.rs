//! What was learned from the dialogs' examples, as files, so that a start neither reads, encodes nor fits anything that did not change:
//! one of the words alone, and one of the vectors of the sentences with the heads over them and the thresholds.

use std::collections::HashMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::blend::Blend;
use super::coded::Coded;
use super::council::Thresholds;
use super::logistic::Head;
use super::panel::Taught;
use super::views::View;
use crate::understanding::classifier::Classifier;
use crate::understanding::lesson::Remains;

/// Begins a file, with the version of its form.
const MAGIC: &[u8; 8] = b"taxheads";
const WORDS_MAGIC: &[u8; 8] = b"taxwords";
const VERSION: u32 = 1;
/// Bytes of a sentence's key.
const KEY_BYTES: usize = 8;

/// What names a sentence under a view.
pub(super) type SentenceKey = [u8; KEY_BYTES];

/// Everything that is stored.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stored {
    /// The hash of the examples with their intents and languages: what was fitted to others is not taken over.
    pub(super) examples: [u8; 32],
    pub(super) thresholds: Thresholds,
    /// By language.
    pub(super) taught: Vec<Taught>,
    pub(super) vectors: HashMap<SentenceKey, Coded>,
}

/// What is learned by the words alone.
#[derive(Debug)]
pub(in crate::understanding) struct StoredWords {
    /// The hash of the examples, as in [`Stored`].
    pub(in crate::understanding) examples: [u8; 32],
    pub(in crate::understanding) classifier: Classifier,
    /// What remains of each example for the classifier.
    pub(in crate::understanding) remains: Vec<Remains>,
}

/// The file is not one, or is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no file of learned heads, or one of another version")]
pub struct StoreFault;

/// The key of a sentence under a view.
pub(super) fn key(view: View, text: &str) -> SentenceKey {
    let name: &[u8] = match view {
        View::Universal => b"universal\0",
        View::Mini => b"mini\0",
    };
    let digest = Sha256::new().chain_update(name).chain_update(text.as_bytes()).finalize();
    std::array::from_fn(|place| digest[place])
}

impl Stored {
    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        put_count(&mut bytes, VERSION as usize);
        bytes.extend_from_slice(&self.examples);
        put_floats(&mut bytes, &[self.thresholds.sure, self.thresholds.sure_money, self.thresholds.ask]);
        put_count(&mut bytes, self.taught.len());
        for taught in &self.taught {
            put_floats(&mut bytes, &taught.certain_from);
            let blends: Vec<f32> = taught.blends.iter().flat_map(|blend| [blend.head, blend.vote]).collect();
            put_floats(&mut bytes, &blends);
            put_count(&mut bytes, taught.heads.len());
            for head in &taught.heads {
                put_count(&mut bytes, head.classes);
                put_count(&mut bytes, head.width);
                put_floats(&mut bytes, &head.weights);
            }
        }
        // In the order of the keys, so that a changed sentence changes little of the file.
        let mut vectors: Vec<(&SentenceKey, &Coded)> = self.vectors.iter().collect();
        vectors.sort_unstable_by_key(|(key, _)| **key);
        put_count(&mut bytes, vectors.len());
        for (key, coded) in vectors {
            bytes.extend_from_slice(key);
            put_steps(&mut bytes, coded.step(), coded.steps());
        }
        bytes
    }

    /// The vectors share the bytes.
    pub(super) fn read(bytes: Vec<u8>) -> Result<Stored, StoreFault> {
        let bytes = Arc::new(bytes);
        Reader(&bytes).stored(&bytes).ok_or(StoreFault)
    }
}

impl StoredWords {
    pub(in crate::understanding) fn write(&self) -> Vec<u8> {
        let mut bytes = WORDS_MAGIC.to_vec();
        put_count(&mut bytes, VERSION as usize);
        bytes.extend_from_slice(&self.examples);
        put_floats(&mut bytes, self.classifier.bias());
        put_count(&mut bytes, self.classifier.rows().count());
        for (bucket, step, row) in self.classifier.rows() {
            put_count(&mut bytes, bucket as usize);
            put_steps(&mut bytes, step, row);
        }
        put_count(&mut bytes, self.remains.len());
        for words in self.remains.iter().flat_map(|remains| [&remains.name, &remains.featured]) {
            put_count(&mut bytes, words.len());
            bytes.extend_from_slice(words.as_bytes());
        }
        bytes
    }

    pub(in crate::understanding) fn read(bytes: &[u8]) -> Result<StoredWords, StoreFault> {
        Reader(bytes).words().ok_or(StoreFault)
    }
}

fn put_count(bytes: &mut Vec<u8>, count: usize) {
    bytes.extend_from_slice(&u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes());
}

/// How many, and each.
fn put_floats(bytes: &mut Vec<u8>, floats: &[f32]) {
    put_count(bytes, floats.len());
    bytes.extend(floats.iter().flat_map(|float| float.to_le_bytes()));
}

fn put_steps(bytes: &mut Vec<u8>, step: f32, steps: &[u8]) {
    bytes.extend_from_slice(&step.to_le_bytes());
    put_count(bytes, steps.len());
    bytes.extend_from_slice(steps);
}

/// What is left to read. Nothing is reserved by a count that the file only claims.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        let bytes: [u8; 4] = self.take(4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    }

    fn floats(&mut self) -> Option<Vec<f32>> {
        let count = self.count()?.checked_mul(4)?;
        Some(self.take(count)?.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
    }

    fn taught(&mut self) -> Option<Taught> {
        let certain_from = self.floats()?;
        let blends = self.floats()?.as_chunks().0.iter().map(|[head, vote]| Blend { head: *head, vote: *vote }).collect();
        let heads = (0..self.count()?).map(|_| {
            let head = Head { classes: self.count()?, width: self.count()?, weights: self.floats()? };
            head.is_whole().then_some(head)
        });
        Some(Taught { heads: heads.collect::<Option<Vec<Head>>>()?, certain_from, blends })
    }

    fn steps(&mut self) -> Option<(f32, &'a [u8])> {
        let step = f32::from_le_bytes(self.take(4)?.try_into().ok()?);
        let count = self.count()?;
        Some((step, self.take(count)?))
    }

    /// A vector that shares the bytes of `whole`, of which this reads the end.
    fn vector(&mut self, whole: &Arc<Vec<u8>>) -> Option<(SentenceKey, Coded)> {
        let key = self.take(KEY_BYTES)?.try_into().ok()?;
        let (step, steps) = self.steps()?;
        let start = whole.len() - self.0.len() - steps.len();
        Some((key, Coded::within(step, Arc::clone(whole), start, steps.len())?))
    }

    fn words(&mut self) -> Option<StoredWords> {
        self.begin(WORDS_MAGIC)?;
        let examples = self.take(32)?.try_into().ok()?;
        let bias = self.floats()?;
        let mut classifier = Classifier::of_bias(bias);
        for _ in 0..self.count()? {
            let bucket = u32::try_from(self.count()?).ok()?;
            let (step, row) = self.steps()?;
            classifier.set(bucket, step, row);
        }
        let remains = (0..self.count()?).map(|_| Some(Remains { name: self.text()?, featured: self.text()? }));
        let remains = remains.collect::<Option<Vec<Remains>>>()?;
        self.0.is_empty().then_some(StoredWords { examples, classifier, remains })
    }

    fn text(&mut self) -> Option<String> {
        let length = self.count()?;
        std::str::from_utf8(self.take(length)?).ok().map(str::to_owned)
    }

    /// That the file begins as one of this kind does.
    fn begin(&mut self, magic: &[u8; 8]) -> Option<()> {
        (self.take(magic.len())? == magic && self.count()? == VERSION as usize).then_some(())
    }

    fn stored(&mut self, whole: &Arc<Vec<u8>>) -> Option<Stored> {
        self.begin(MAGIC)?;
        let examples = self.take(32)?.try_into().ok()?;
        let &[sure, sure_money, ask] = self.floats()?.as_slice() else { return None };
        let taught = (0..self.count()?).map(|_| self.taught()).collect::<Option<Vec<Taught>>>()?;
        let vectors = (0..self.count()?).map(|_| self.vector(whole)).collect::<Option<HashMap<SentenceKey, Coded>>>()?;
        let stored = Stored { examples, thresholds: Thresholds { sure, sure_money, ask }, taught, vectors };
        self.0.is_empty().then_some(stored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored() -> Stored {
        let head = Head { classes: 2, width: 3, weights: vec![0.5; 8] };
        Stored {
            examples: [7; 32],
            thresholds: Thresholds { sure: 0.4, sure_money: 0.6, ask: f32::INFINITY },
            taught: vec![
                Taught { heads: vec![head], certain_from: vec![0.9], blends: vec![Blend { head: 2.0, vote: 0.5 }] },
                Taught::default(),
            ],
            vectors: HashMap::from([
                (key(View::Mini, "pay"), Coded::of(&[-1.0, 0.0, 1.0])),
                (key(View::Universal, "pay"), Coded::of(&[0.1, 0.2, 0.3])),
            ]),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let bytes = stored().write();
        assert_eq!(Stored::read(bytes.clone()), Ok(stored()));
        assert_eq!(bytes, stored().write());
    }

    #[test]
    fn words_that_are_written_are_read_again() {
        let mut classifier = Classifier::of_bias(vec![0.1, -0.1]);
        for (bucket, row) in [(3, Coded::of(&[0.5, -1.0])), (9000, Coded::of(&[1.0, 0.25]))] {
            classifier.set(bucket, row.step(), row.steps());
        }
        let remains = vec![Remains { name: "pay #".to_owned(), featured: "please pay #".to_owned() }, Remains::default()];
        let stored = StoredWords { examples: [7; 32], classifier, remains };
        let bytes = stored.write();
        let read = StoredWords::read(&bytes).unwrap();
        assert_eq!((read.examples, read.remains), (stored.examples, stored.remains));
        let seen = vec![(3, 0.6), (9000, 0.8)];
        assert_eq!(read.classifier.probabilities(&seen), stored.classifier.probabilities(&seen));
        for end in 0..bytes.len() {
            assert!(StoredWords::read(&bytes[..end]).is_err(), "{end}");
        }
    }

    #[test]
    fn what_is_cut_off_or_longer_is_no_store() {
        let bytes = stored().write();
        for end in 0..bytes.len() {
            assert_eq!(Stored::read(bytes[..end].to_vec()), Err(StoreFault), "{end}");
        }
        assert_eq!(Stored::read([bytes, vec![0]].concat()), Err(StoreFault));
    }
}
