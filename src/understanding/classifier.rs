//! Which intent a message has: a linear classifier over hashed words, word pairs and letter groups, trained at start.
//!
//! Multinomial logistic regression, a few passes of stochastic gradient descent with a step for each feature (AdaGrad).
//! Deterministic: the order of the passes comes from a fixed sequence and features from a fixed hash.
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use super::Reading;
use super::intent::Coded;
use super::signals::Role;
use super::text::{Kind, Text};
use super::values::Value;

/// Buckets that features are hashed into: a power of two.
pub(super) const BUCKETS: usize = 1 << 15;
/// Classes are padded to a multiple of this, so that sums run in whole vector registers.
const LANES: usize = 8;
const PASSES: usize = 8;
const STEP: f32 = 1.0;
/// A class is left alone in an update where its probability is wrong by less than this.
const ERROR_LEFT: f32 = 0.003;
/// The letters of a group.
const GROUP_LETTERS: std::ops::RangeInclusive<usize> = 3..=5;
/// Longer words are cut: no word of ours is longer.
const WORD_LETTERS_MAX: usize = 18;
/// More words of a message are not looked at.
const WORDS_MAX: usize = 48;
const WORD_WEIGHT: f32 = 1.0;
const PAIR_WEIGHT: f32 = 0.8;
const GROUP_WEIGHT: f32 = 0.7;

/// A bucket and how much it weighs; sorted by bucket, each bucket once, of length one as a vector.
pub(super) type Features = Vec<(u32, f32)>;

/// What stands in a message for its values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Valued {
    /// A sign.
    Signs,
    /// A sign, and the words beside it.
    SignsAndWords,
}

/// What names a message: its words, and a sign in place of each value. Words of politeness count only where there are no others.
pub(super) fn words<'a>(text: &'a Text<'_>, values: &[Value], roles: &[Role]) -> Vec<&'a str> {
    let words = words_but(text, values, roles, &[Role::Filler, Role::Yes, Role::WeakYes], Valued::Signs);
    if words.is_empty() { words_but(text, values, roles, &[Role::Yes, Role::WeakYes], Valued::Signs) } else { words }
}

/// What the features of a message are made of: all its words, those of politeness and of values too, and the signs of its values.
pub(super) fn featured<'a>(text: &'a Text<'_>, values: &[Value], roles: &[Role]) -> Vec<&'a str> {
    words_but(text, values, roles, &[], Valued::SignsAndWords)
}

fn words_but<'a>(text: &'a Text<'_>, values: &[Value], roles: &[Role], left_out: &[Role], valued: Valued) -> Vec<&'a str> {
    let mut words: Vec<&str> = Vec::with_capacity(text.len());
    for (at, &role) in roles.iter().enumerate().take(WORDS_MAX) {
        match role {
            Role::Value(place) => {
                let value = &values[place];
                let sign = sign(value);
                words.extend(sign.filter(|_| value.from == at));
                if sign.is_none() && text.number(at).is_some() {
                    words.push("#");
                } else if sign.is_none() || valued == Valued::SignsAndWords {
                    words.push(text.word(at));
                }
            }
            role if left_out.contains(&role) => {}
            _ => match text.token(at).map(|token| token.kind) {
                Some(Kind::Word) => words.push(text.word(at)),
                Some(Kind::Number) => words.push("#"),
                Some(Kind::Mark(_)) | None => {}
            },
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What stands for a value: its kind says more than its figures. Words that name one ("everything", "now") stay words.
fn sign(value: &Value) -> Option<&'static str> {
    match value.readings.first()? {
        Reading::Money(_)
        | Reading::MoneyUnreadable(_)
        | Reading::Number(_)
        | Reading::Digits(_)
        | Reading::Phone(_)
        | Reading::Confirmation(_) => Some("#"),
        Reading::Day(_) | Reading::DayUnreadable(_) => Some("@"),
        Reading::Period { .. } => Some("%"),
        Reading::Ending(_) => Some("*"),
        Reading::Form(_) | Reading::OtherForm(_) => Some("&"),
        Reading::Code(_) => Some("="),
        Reading::All | Reading::Word(_) | Reading::Count(_) | Reading::Share(_) | Reading::Recurring(_) | Reading::Said(_) => None,
    }
}

pub(super) fn features(words: &[&str]) -> Features {
    let mut features: Features = Vec::with_capacity(words.len() * 16);
    for (place, word) in words.iter().enumerate() {
        features.push((bucket(hash(b'w', [word.as_bytes(), b""])), WORD_WEIGHT));
        let before = if place == 0 { "^" } else { words[place - 1] };
        features.push((bucket(hash(b'p', [before.as_bytes(), word.as_bytes()])), PAIR_WEIGHT));
        letter_groups(word, &mut features);
    }
    features.sort_unstable_by_key(|feature| feature.0);
    features.dedup_by_key(|feature| feature.0);
    let length = features.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    for (_, weight) in &mut features {
        *weight /= length;
    }
    features
}

/// The same of words with a blank between them.
pub(super) fn features_of(joined: &str) -> Features {
    features(&joined.split_terminator(' ').collect::<Vec<&str>>())
}

/// Groups of three to five letters, with the ends of the word, so that a word typed badly still looks like itself.
fn letter_groups(word: &str, features: &mut Features) {
    let mut letters = [0u8; WORD_LETTERS_MAX + 2];
    letters[0] = b'<';
    let bytes = word.as_bytes();
    let used = bytes.len().min(WORD_LETTERS_MAX);
    if used < 2 {
        return;
    }
    letters[1..=used].copy_from_slice(&bytes[..used]);
    letters[used + 1] = b'>';
    let letters = &letters[..used + 2];
    for length in GROUP_LETTERS {
        for group in letters.windows(length) {
            features.push((bucket(hash(b'g', [group, b""])), GROUP_WEIGHT));
        }
    }
}

/// FNV-1a over a kind and two parts.
fn hash(kind: u8, parts: [&[u8]; 2]) -> u32 {
    let mut state: u32 = 0x811c_9dc5;
    let mut eat = |byte: u8| state = (state ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    eat(kind);
    for part in parts {
        part.iter().copied().for_each(&mut eat);
        eat(0);
    }
    state
}

/// The upper bits are the better mixed ones.
fn bucket(hash: u32) -> u32 {
    (hash ^ (hash >> 15)).wrapping_mul(0x2c1b_3c6d) >> (32 - BUCKETS.trailing_zeros())
}

/// A trained classifier. Weights are bytes, as they are stored.
#[derive(Debug)]
pub(super) struct Classifier {
    classes: usize,
    /// For each bucket, how long the step of its weights is.
    steps: Vec<f32>,
    /// For each bucket, the weight of each class in steps: two's complement.
    weights: Vec<u8>,
    bias: Vec<f32>,
}

impl Classifier {
    /// Trains on examples with their class, 0 to `classes` - 1.
    pub(super) fn train(classes: usize, examples: &[(usize, &Features)]) -> Classifier {
        let mut fitting = Fitting::new(classes);
        let mut squares = vec![1.0e-3f32; BUCKETS];
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut sequence = Sequence(0x9e37_79b9_7f4a_7c15);
        let mut scores = vec![0.0; fitting.stride];
        let balance = balance(classes, examples);
        for _ in 0..PASSES {
            sequence.shuffle(&mut order);
            for &place in &order {
                let (class, features) = &examples[place];
                fitting.scores(features, &mut scores);
                fitting.errors(&mut scores, *class);
                fitting.update(features, &scores, &mut squares, balance[*class]);
            }
        }
        let rows = fitting.rows().map(|(bucket, row)| (bucket, Coded::of(row)));
        let mut classifier = Classifier::of_bias(fitting.bias[..classes].to_vec());
        rows.for_each(|(bucket, coded)| classifier.set(bucket, coded.step(), coded.steps()));
        classifier
    }

    /// Each bucket that has weights, how long their step is, and the steps.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, f32, &[u8])> {
        let rows = (0u32..).zip(self.steps.iter().zip(self.weights.chunks_exact(self.classes.max(1))));
        rows.filter(|(_, (step, _))| **step != 0.0).map(|(bucket, (step, row))| (bucket, *step, row))
    }

    pub(super) fn bias(&self) -> &[f32] {
        &self.bias
    }

    /// A classifier for as many classes as there are biases, without weights.
    pub(super) fn of_bias(bias: Vec<f32>) -> Classifier {
        let classes = bias.len();
        Classifier { classes, steps: vec![0.0; BUCKETS], weights: vec![0; BUCKETS * classes], bias }
    }

    /// Sets the weights of a bucket. A row of another width, and one of no bucket, is left out.
    pub(super) fn set(&mut self, bucket: u32, step: f32, row: &[u8]) {
        let place = bucket as usize;
        if place < BUCKETS && row.len() == self.classes {
            self.steps[place] = step;
            self.weights[place * self.classes..][..self.classes].copy_from_slice(row);
        }
    }

    /// The probability of each class.
    pub(super) fn probabilities(&self, features: &Features) -> Vec<f32> {
        let mut scores = self.bias.clone();
        for &(bucket, weight) in features {
            let weight = weight * self.steps[bucket as usize];
            let row = &self.weights[bucket as usize * self.classes..][..self.classes];
            scores.iter_mut().zip(row).for_each(|(score, steps)| *score += weight * f32::from(steps.cast_signed()));
        }
        softmax(&mut scores);
        scores
    }
}

/// A classifier while it is fitted.
struct Fitting {
    classes: usize,
    stride: usize,
    /// For each bucket, the weight of each class.
    weights: Vec<f32>,
    bias: Vec<f32>,
}

impl Fitting {
    fn new(classes: usize) -> Fitting {
        let stride = classes.div_ceil(LANES) * LANES;
        Fitting { classes, stride, weights: vec![0.0; BUCKETS * stride], bias: vec![0.0; stride] }
    }

    fn rows(&self) -> impl Iterator<Item = (u32, &[f32])> {
        let rows = (0u32..).zip(self.weights.chunks_exact(self.stride.max(1)));
        rows.filter(|(_, row)| row.iter().any(|weight| *weight != 0.0)).map(|(bucket, row)| (bucket, &row[..self.classes]))
    }

    fn scores(&self, features: &Features, scores: &mut [f32]) {
        scores.copy_from_slice(&self.bias);
        for &(bucket, weight) in features {
            let row = &self.weights[bucket as usize * self.stride..][..self.stride];
            for (score, value) in scores.iter_mut().zip(row) {
                *score += weight * value;
            }
        }
    }

    /// Scores become probabilities, and these the errors: what is, less what should be.
    fn errors(&self, scores: &mut [f32], class: usize) {
        softmax(&mut scores[..self.classes]);
        scores[self.classes..].fill(0.0);
        scores[class] -= 1.0;
        for error in scores.iter_mut() {
            if error.abs() < ERROR_LEFT {
                *error = 0.0;
            }
        }
    }

    fn update(&mut self, features: &Features, errors: &[f32], squares: &mut [f32], balance: f32) {
        let size: f32 = errors.iter().map(|error| error * error).sum();
        if size < ERROR_LEFT {
            return;
        }
        for &(bucket, weight) in features {
            let square = &mut squares[bucket as usize];
            *square += weight * weight * size;
            let step = balance * STEP * weight / square.sqrt();
            let row = &mut self.weights[bucket as usize * self.stride..][..self.stride];
            for (value, error) in row.iter_mut().zip(errors) {
                *value -= step * error;
            }
        }
    }
}

/// A class with fewer examples counts for more, by the square root of how many fewer.
fn balance(classes: usize, examples: &[(usize, &Features)]) -> Vec<f32> {
    let mut counts = vec![0u16; classes];
    for (class, _) in examples {
        counts[*class] = counts[*class].saturating_add(1);
    }
    let mean =
        counts.iter().map(|&count| f32::from(count)).sum::<f32>() / counts.iter().filter(|&&count| count > 0).fold(1.0, |sum, _| sum + 1.0);
    counts.iter().map(|&count| (mean / f32::from(count.max(1))).sqrt().clamp(0.5, 2.0)).collect()
}

fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
}

/// A fixed sequence of numbers (xorshift), for the order of examples only.
struct Sequence(u64);

impl Sequence {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for place in (1..order.len()).rev() {
            let other = (self.next() % (place as u64 + 1)) as usize;
            order.swap(place, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Expectation, Scene};
    use super::*;
    use crate::language::Language;
    use crate::understanding::trained::{EXAMPLE_DAY, Read};

    #[test]
    fn what_names_a_message_leaves_out_what_its_features_keep() {
        let expectation = Expectation::default();
        let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: Language::English };
        let (polite, plain) = (Read::of("please pay tomorrow", &scene), Read::of("pay next friday", &scene));
        assert_eq!((polite.words(), plain.words()), (vec!["pay", "@"], vec!["pay", "@"]));
        let has = |read: &Read<'_>, word: &str| {
            let known = read.features();
            features(&[word]).iter().any(|(bucket, _)| known.binary_search_by_key(bucket, |feature| feature.0).is_ok())
        };
        assert_ne!(polite.features(), plain.features());
        assert!(has(&polite, "please") && has(&polite, "tomorrow") && has(&polite, "@") && !has(&plain, "please"));
    }
}
