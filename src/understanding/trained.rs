//! Understanding, trained: words and what was asked in, a [`Meaning`] out.
//!
//! An example sentence, said word for word, is its intent. Anything else goes through the classifier: sure enough is
//! [`Verdict::Sure`], likely is [`Verdict::Ask`] with the best two or three, and the rest is [`Verdict::Unknown`].
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use std::collections::HashMap;

use super::classifier::{self, Classifier};
use super::clauses::IsExample;
use super::examples::Examples;
use super::reversal::{self, Reversal};
use super::signals::{self, Role};
use super::text::{Kind, Text};
use super::tongue::Tongues;
use super::values::{self, Value};
use super::{Candidate, Expectation, Meaning, Polarity, Scene, Tongue, Verdict, choice, clauses, foreign, reference};
use crate::language::Language;
use crate::message::TEXT_CHARS_MAX;
use crate::time::Day;

/// From this probability on an intent is acted on, where it also leads the next one by [`LEAD_MIN`].
const SURE_MIN: f32 = 0.50;
const LEAD_MIN: f32 = 0.25;
/// From this probability on an intent is worth asking about.
const ASK_MIN: f32 = 0.17;
/// At most so many intents are asked about.
const ASKED_MAX: usize = 3;
/// The day that values in examples are read by; which one makes no difference to what a sentence is about.
pub(super) const EXAMPLE_DAY: Day = Day::constant(2024, 5, 15);

/// Reads what people say. Trained once at start; reading changes nothing and needs no lock.
#[derive(Debug)]
pub struct Understanding {
    intents: Vec<String>,
    classifier: Classifier,
    exact: HashMap<String, usize>,
    tongues: Tongues,
}

/// A sentence with everything but its intent read.
pub(super) struct Read<'a> {
    pub(super) text: Text<'a>,
    values: Vec<Value>,
    signals: signals::Signals,
}

impl<'a> Read<'a> {
    pub(super) fn of(raw: &'a str, scene: &Scene<'_>) -> Read<'a> {
        let text = Text::read(raw);
        let mut values = values::find(&text, scene);
        let signals = signals::read(&text, &mut values, scene.expectation);
        Read { text, values, signals }
    }

    pub(super) fn words(&self) -> Vec<&str> {
        classifier::words(&self.text, &self.values, &self.signals.roles)
    }

    /// Whether anything was said beyond values, a yes or a no, and words that only join them.
    fn says_something(&self) -> bool {
        let answered = self.signals.answer.polarity.is_some() || !self.values.is_empty();
        let is_content = |at: usize| {
            self.text.token(at).is_some_and(|token| token.kind == Kind::Word) && !is_joint(self.text.word(at)) && !self.text.counts(at)
        };
        self.signals.roles.iter().enumerate().any(|(at, role)| match role {
            Role::Plain | Role::Assent | Role::Unwanted => is_content(at),
            Role::CorrectsValue | Role::Hold | Role::Hedge | Role::WeakNo => !answered && is_content(at),
            Role::Filler => self.signals.roles.iter().all(|role| *role == Role::Filler),
            Role::Value(_) | Role::Yes | Role::WeakYes | Role::No | Role::Denies | Role::Corrects | Role::Limits => false,
        })
    }
}

impl Understanding {
    /// Trains on examples. Takes some tens of milliseconds; the same examples give the same understanding.
    #[must_use]
    pub fn train(examples: &Examples) -> Understanding {
        let expectation = Expectation::default();
        let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: Language::English };
        let intents: Vec<String> = examples.intents.keys().cloned().collect();
        let none = intents.len();
        let languages = examples.intents.values().enumerate().chain(std::iter::once((none, &examples.negatives)));
        let sentences = languages.flat_map(|(class, languages)| {
            languages
                .iter()
                .flat_map(move |(language, sentences)| sentences.iter().map(move |sentence| (class, *language, sentence.text.as_str())))
        });
        let lessons: Vec<(usize, Language, Read<'_>)> =
            sentences.map(|(class, language, sentence)| (class, language, Read::of(sentence, &scene))).collect();
        let tongues = Tongues::learn(lessons.iter().map(|(_, language, read)| (*language, &read.text)));
        let mut exact = HashMap::new();
        let mut featured = Vec::with_capacity(lessons.len());
        for (class, _, read) in &lessons {
            let words = read.words();
            if *class < none && !words.is_empty() {
                exact.entry(words.join(" ")).or_insert(*class);
            }
            featured.push((*class, classifier::features(&words)));
        }
        Understanding { intents, classifier: Classifier::train(none + 1, &featured), exact, tongues }
    }

    /// What the words may mean, in the light of what was asked. `preferred` is the language of the conversation so far.
    /// Reads any string, of which at most [`TEXT_CHARS_MAX`](crate::message::TEXT_CHARS_MAX) characters.
    #[must_use]
    pub fn read(&self, text: &str, expectation: &Expectation, today: Day, preferred: Language) -> Meaning {
        let mut meaning = clauses::read(text, expectation, |part, expectation| self.read_one(part, expectation, today, preferred));
        meaning.foreign = self.foreign(text);
        if meaning.foreign.is_some() {
            // What looks like one of our words means something else, or is too little to act on.
            meaning.language = None;
            meaning.intent = Verdict::Unknown;
            meaning.then = None;
        }
        meaning
    }

    /// The language that a message is in, where that is neither English nor Spanish.
    fn foreign(&self, text: &str) -> Option<Tongue> {
        let end = text.char_indices().nth(TEXT_CHARS_MAX).map_or(text.len(), |(end, _)| end);
        foreign::read(&text[..end], |word| self.tongues.knows(word))
    }

    /// Whether words of both languages stand in a message.
    #[must_use]
    pub fn is_mixed(&self, text: &str) -> bool {
        self.tongues.is_mixed(&Text::read(text))
    }

    /// Reads what is one clause, or is taken for one.
    fn read_one(&self, text: &str, expectation: &Expectation, today: Day, preferred: Language) -> clauses::Part {
        let scene = Scene { today, expectation, preferred };
        let read = Read::of(text, &scene);
        let choice = choice::read(&read.text, &read.values, expectation);
        // A choice of what to do may be named by words that want something else: "cancel my payment" beside "My payments".
        let answered = choice.is_some() || read.signals.answer.whole;
        let intent = if answered && expectation.yes_or_no { Verdict::Unknown } else { self.intent(&read) };
        let reversed = reversal::read(&read.text, &read.signals.roles);
        let keeps = reversed.is_some_and(|reversed| reversed.reversal == Reversal::Keeps);
        let intent = reversed.map_or(intent.clone(), |reversed| reversed.intent(intent));
        let language = self.tongues.language(&read.text);
        let plain = read.signals.answer.polarity.is_none() && self.exact.contains_key(&read.words().join(" "));
        let is_example = if plain { IsExample::Yes } else { IsExample::No };
        let Read { text, values, signals } = read;
        let denies = signals.correction || signals.answer.polarity == Some(Polarity::No);
        let meaning = Meaning {
            language,
            foreign: None,
            intent,
            polarity: signals.answer.polarity.filter(|_| !keeps),
            corrects: if denies { reference::corrected_kind(&text, &values) } else { None },
            reference: reference::read(&text, &signals.roles, &values),
            values: values.into_iter().map(|value| value.found(&text)).collect(),
            choice,
            correction: signals.correction,
            negated: signals.negated && !keeps,
            empty: text.len() == 0,
            then: None,
        };
        (meaning, is_example)
    }

    /// Every intent with its score for a message in which nothing was asked, best first: what a verdict rests on.
    #[must_use]
    pub fn candidates(&self, text: &str, language: Language) -> Vec<Candidate> {
        let probabilities = self.classifier.probabilities(&self.view(text, language));
        let scored = self.intents.iter().zip(probabilities).map(|(intent, score)| Candidate { intent: intent.clone(), score });
        let mut candidates: Vec<Candidate> = scored.collect();
        candidates.sort_by(|left, right| right.score.total_cmp(&left.score));
        candidates
    }

    /// A message as the classifier sees it.
    pub(super) fn view(&self, text: &str, language: Language) -> classifier::Features {
        let expectation = Expectation::default();
        let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: language };
        classifier::features(&Read::of(text, &scene).words())
    }

    /// The intents, by name.
    #[must_use]
    pub fn intents(&self) -> &[String] {
        &self.intents
    }

    fn intent(&self, read: &Read<'_>) -> Verdict {
        let words = read.words();
        if let Some(&class) = self.exact.get(&words.join(" ")) {
            return Verdict::Sure(self.intents[class].clone());
        }
        if words.is_empty() || !read.says_something() {
            return Verdict::Unknown;
        }
        self.judge(&self.classifier.probabilities(&classifier::features(&words)))
    }

    fn judge(&self, probabilities: &[f32]) -> Verdict {
        let mut ranked: Vec<(usize, f32)> = probabilities.iter().copied().enumerate().collect();
        ranked.sort_by(|left, right| right.1.total_cmp(&left.1));
        let (Some(&(first, best)), Some(&(_, second))) = (ranked.first(), ranked.get(1)) else { return Verdict::Unknown };
        let Some(name) = self.intents.get(first) else { return Verdict::Unknown };
        if best >= SURE_MIN && best - second >= LEAD_MIN {
            return Verdict::Sure(name.clone());
        }
        let likely = ranked.iter().take(ASKED_MAX + 1).filter(|(_, probability)| *probability >= ASK_MIN);
        let names: Vec<String> = likely.filter_map(|(class, _)| self.intents.get(*class).cloned()).take(ASKED_MAX).collect();
        if names.is_empty() { Verdict::Unknown } else { Verdict::Ask(names) }
    }
}

/// Words that join values and say nothing by themselves.
fn is_joint(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "to"
            | "for"
            | "on"
            | "of"
            | "from"
            | "in"
            | "at"
            | "by"
            | "with"
            | "my"
            | "and"
            | "it"
            | "its"
            | "is"
            | "that"
            | "this"
            | "el"
            | "la"
            | "los"
            | "las"
            | "de"
            | "del"
            | "para"
            | "por"
            | "en"
            | "con"
            | "mi"
            | "un"
            | "una"
            | "y"
            | "es"
            | "al"
            | "desde"
            | "account"
            | "cuenta"
            | "year"
            | "ano"
            | "one"
            | "just"
            | "only"
            | "solo"
            | "be"
            | "i"
            | "lo"
    )
}
