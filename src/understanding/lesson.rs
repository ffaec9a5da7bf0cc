//! The examples as they are learned from: of each sentence its class, its language and the words that remain of it for the classifier.

use std::borrow::Cow;

use sha2::{Digest, Sha256};

use super::classifier::{self, Features};
use super::examples::Examples;
use super::intent::Example;
use super::trained::{EXAMPLE_DAY, Read};
use super::{Expectation, Scene};
use crate::language::Language;

/// Sentences are read in so many shares at once.
const SHARES: usize = 2;

/// An example as it was read; the class after the last intent is that of no intent.
pub(super) struct Lesson<'a> {
    pub(super) class: usize,
    pub(super) language: Language,
    pub(super) raw: &'a str,
    pub(super) remains: Remains,
}

/// What remains of a sentence: words with a blank between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remains {
    /// What names it.
    pub(super) name: String,
    /// What its features are made of.
    pub(super) featured: String,
}

impl Remains {
    fn of(read: &Read<'_>) -> Remains {
        Remains { name: read.words().join(" "), featured: read.featured().join(" ") }
    }

    pub(super) fn features(&self) -> Features {
        classifier::features_of(&self.featured)
    }
}

/// Every sentence with its class and language, in an order that depends on the examples alone.
fn sentences(examples: &Examples) -> Vec<(usize, Language, &str)> {
    let none = examples.intents.len();
    let languages = examples.intents.values().enumerate().chain(std::iter::once((none, &examples.negatives)));
    let sentences = languages.flat_map(|(class, languages)| {
        languages.iter().flat_map(move |(language, sentences)| sentences.iter().map(move |said| (class, *language, said.text.as_str())))
    });
    sentences.collect()
}

/// Reads the examples, or takes over what remained of them when they were read before.
pub(super) fn lessons(examples: &Examples, known: Option<Vec<Remains>>) -> Vec<Lesson<'_>> {
    let sentences = sentences(examples);
    let remains = match known {
        Some(known) if known.len() == sentences.len() => known,
        Some(_) | None => read_all(&sentences),
    };
    let lesson = |((class, language, raw), remains)| Lesson { class, language, raw, remains };
    sentences.into_iter().zip(remains).map(lesson).collect()
}

fn read_all(sentences: &[(usize, Language, &str)]) -> Vec<Remains> {
    let expectation = Expectation::default();
    let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: Language::English };
    let read = |share: &[(usize, Language, &str)]| -> Vec<Remains> {
        share.iter().map(|(_, _, raw)| Remains::of(&Read::of(raw, &scene))).collect()
    };
    std::thread::scope(|scope| {
        let shares = sentences.chunks(sentences.len().div_ceil(SHARES).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(move || read(share))).collect();
        running.into_iter().flat_map(|share| share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// The examples as the council of the encoders takes them.
pub(super) fn council_examples<'a>(lessons: &'a [Lesson<'a>]) -> Vec<Example<'a>> {
    let example = |lesson: &'a Lesson<'a>| Example {
        text: lesson.raw,
        language: lesson.language,
        class: lesson.class,
        featured: Cow::Borrowed(&lesson.remains.featured),
        wording: lesson.raw,
    };
    lessons.iter().map(example).collect()
}

/// Names exactly these examples with their intents and languages.
pub(super) fn hash(examples: &Examples) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (class, language, raw) in sentences(examples) {
        hash.update(format!("{class} {} {}\0", language.code(), raw.len()).as_bytes());
        hash.update(raw.as_bytes());
    }
    hash.finalize().into()
}
