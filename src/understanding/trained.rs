//! Understanding, trained: words and what was asked in, a [`Meaning`] out.
//!
//! An example sentence, said word for word, is its intent. Anything else goes through the classifier: sure enough is
//! [`Verdict::Sure`], likely is [`Verdict::Ask`] with the best two or three, and the rest is [`Verdict::Unknown`].
#![expect(clippy::float_arithmetic, reason = "a probability of an intent is no money; figures never come from here")]

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::classifier::{self, Classifier, Features};
use super::clauses::{Depth, IsExample};
use super::examples::Examples;
use super::intent::{self, Known, Learned, StoreFault, StoredWords};
use super::lesson::{Lesson, Remains, council_examples, hash, lessons};
use super::reversal::{self, Reversal};
use super::signals::{self, Role, is_joint};
use super::text::{Kind, Text};
use super::tongue::Tongues;
use super::values::{self, Value};
use super::{
    Candidate, Expectation, Found, Meaning, Polarity, Reading, Scene, SlotKind, Tongue, Verdict, choice, clauses, foreign, reference, said,
};
use crate::language::Language;
use crate::message::TEXT_CHARS_MAX;
use crate::time::Day;
use taxline_encoder::Encoders;

/// From this probability on an intent is acted on, where it also leads the next one by [`LEAD_MIN`].
const SURE_MIN: f32 = 0.50;
const LEAD_MIN: f32 = 0.25;
/// From this probability on an intent is worth asking about.
const ASK_MIN: f32 = 0.17;
/// Who says that they want to die is rather heard once too often than missed: begun from this probability on, whatever else is likelier.
const NOT_MISSED: &str = "self_harm";
const NOT_MISSED_MIN: f32 = 0.25;
/// At most so many intents are asked about.
const ASKED_MAX: usize = 3;
/// So few letters that are no word are not taken for a word that was typed badly, where something was asked.
const NO_WORD_LETTERS_MAX: usize = 3;
/// The day that values in examples are read by; which one makes no difference to what a sentence is about.
pub(super) const EXAMPLE_DAY: Day = Day::constant(2024, 5, 15);

/// Reads what people say. Trained once at start; reading changes nothing and needs no lock.
#[derive(Debug)]
pub struct Understanding {
    intents: Vec<String>,
    classifier: Arc<Classifier>,
    /// The intent of each example by the hash of what names it, which is a fifth of what the names themselves would take.
    exact: HashMap<u64, usize>,
    /// What remains of each example, until the encoders have taken it.
    remains: Vec<Remains>,
    tongues: Tongues,
    /// What the encoders add, where there are some.
    learned: Option<Learned>,
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

    pub(super) fn features(&self) -> Features {
        classifier::features(&self.featured())
    }

    pub(super) fn featured(&self) -> Vec<&str> {
        classifier::featured(&self.text, &self.values, &self.signals.roles)
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
    /// Learns from examples, by their words alone. The same examples give the same understanding.
    #[must_use]
    pub fn train(examples: &Examples) -> Understanding {
        Understanding::of(examples, lessons(examples, None), None)
    }

    /// The same from what [`learn_words`](Self::learn_words) gave, which spares the reading and the fitting; where it is of other
    /// examples, or nothing that was given, everything is learned anew.
    #[must_use]
    pub fn from_words(examples: &Examples, stored: &[u8]) -> Understanding {
        match StoredWords::read(stored) {
            Ok(stored) if stored.examples == hash(examples) => {
                Understanding::of(examples, lessons(examples, Some(stored.remains)), Some(stored.classifier))
            }
            Ok(_) | Err(_) => Understanding::train(examples),
        }
    }

    /// What is learned by the words alone, to be stored.
    #[must_use]
    pub fn learn_words(examples: &Examples) -> Vec<u8> {
        let lessons = lessons(examples, None);
        let classifier = train(examples.intents.len() + 1, &lessons);
        StoredWords { examples: hash(examples), classifier, remains: lessons.into_iter().map(|lesson| lesson.remains).collect() }.write()
    }

    /// Adds the encoders, whose heads are taken from what was stored as far as it is of the same examples. Sentences that it does
    /// not have are encoded, at some milliseconds each. `moves_money` says of an intent whether it moves money.
    ///
    /// # Errors
    /// Where what was stored is nothing that [`learn`](Self::learn) gave.
    pub fn with_encoders(
        mut self,
        examples: &Examples,
        moves_money: impl Fn(&str) -> bool,
        encoders: &Encoders,
        stored: Vec<u8>,
    ) -> Result<Understanding, StoreFault> {
        let lessons = lessons(examples, Some(std::mem::take(&mut self.remains)));
        let money = self.intents.iter().map(|intent| moves_money(intent)).collect();
        let rows = council_examples(&lessons);
        self.learned = Some(Learned::stored(money, &rows, hash(examples), &self.classifier, encoders, stored)?);
        Ok(self)
    }

    /// The same, asking every encoder about every sentence that goes to the classifiers, however certain the cheaper views are: what
    /// asking in turn costs and spares is measured against it.
    #[must_use]
    pub fn asking_all(mut self) -> Understanding {
        self.learned.iter_mut().for_each(Learned::ask_all);
        self
    }

    /// Encodes the examples, fits the heads, sets the thresholds on held-back examples, and gives it all to be stored. Sentences that
    /// are among what was `stored` before are not encoded again.
    #[must_use]
    pub fn learn(examples: &Examples, moves_money: impl Fn(&str) -> bool, encoders: &Encoders, stored: &[u8]) -> Vec<u8> {
        let money = examples.intents.keys().map(|intent| moves_money(intent)).collect();
        let lessons = lessons(examples, None);
        let rows = council_examples(&lessons);
        Learned::learn(money, &rows, encoders, stored).store(&rows, hash(examples))
    }

    /// Whether what was stored, of the words and of the heads, is of these examples.
    ///
    /// # Errors
    /// Where one of them is nothing that was given to be stored.
    pub fn is_current(examples: &Examples, words: &[u8], heads: &[u8]) -> Result<bool, StoreFault> {
        let words = StoredWords::read(words)?;
        let lessons = lessons(examples, None);
        let same = lessons.iter().map(|lesson| &lesson.remains).eq(&words.remains);
        Ok(same && words.examples == hash(examples) && intent::is_of(hash(examples), heads)?)
    }

    fn of(examples: &Examples, lessons: Vec<Lesson<'_>>, classifier: Option<Classifier>) -> Understanding {
        let intents: Vec<String> = examples.intents.keys().cloned().collect();
        let tongues = Tongues::learn(lessons.iter().map(|lesson| (lesson.language, Text::read(lesson.raw))));
        let mut exact = HashMap::new();
        for lesson in lessons.iter().filter(|lesson| !lesson.remains.name.is_empty()) {
            exact.entry(name_hash(&lesson.remains.name)).or_insert(lesson.class);
        }
        let classifier = Arc::new(classifier.unwrap_or_else(|| train(intents.len() + 1, &lessons)));
        let remains = lessons.into_iter().map(|lesson| lesson.remains).collect();
        Understanding { intents, classifier, exact, remains, tongues, learned: None }
    }

    /// What the words may mean, in the light of what was asked. `preferred` is the language of the conversation so far.
    /// Reads any string, of which at most [`TEXT_CHARS_MAX`](crate::message::TEXT_CHARS_MAX) characters.
    #[must_use]
    pub fn read(&self, text: &str, expectation: &Expectation, today: Day, preferred: Language) -> Meaning {
        let mut meaning = clauses::read(text, expectation, |part, expectation, depth| {
            self.read_one(part, depth, &Scene { today, expectation, preferred })
        });
        meaning.foreign = self.foreign(text);
        if meaning.foreign.is_some() {
            // What looks like one of our words means something else, or is too little to act on.
            meaning.language = None;
            meaning.intent = Verdict::Unknown;
            meaning.then = None;
        }
        if expectation.slot == Some(SlotKind::Words) && !meaning.empty {
            let reading = Reading::Said(said::in_one_line(text));
            meaning.values.push(Found { span: (0, text.len()), reading, alternatives: Vec::new(), negated: false });
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
    fn read_one(&self, text: &str, depth: Depth, scene: &Scene<'_>) -> clauses::Part {
        let expectation = scene.expectation;
        let read = Read::of(text, scene);
        let choice = choice::read(&read.text, &read.values, expectation);
        // A choice of what to do may be named by words that want something else: "cancel my payment" beside "My payments".
        let answered = choice.is_some() || read.signals.answer.whole;
        let intent = if answered && expectation.yes_or_no { Verdict::Unknown } else { self.intent(&read, depth, scene) };
        let reversed = reversal::read(&read.text, &read.signals.roles);
        let keeps = reversed.is_some_and(|reversed| reversed.reversal == Reversal::Keeps);
        let intent = reversed.map_or(intent.clone(), |reversed| reversed.intent(intent));
        let language = self.tongues.language(&read.text);
        let plain = read.signals.answer.polarity.is_none() && self.exact.contains_key(&name_hash(&read.words().join(" ")));
        let is_example = if plain { IsExample::Yes } else { IsExample::No };
        let Read { text, values, signals } = read;
        let denies = signals.correction || signals.answer.polarity == Some(Polarity::No);
        let meaning = Meaning {
            language,
            foreign: None,
            intent,
            polarity: signals.answer.polarity.filter(|_| !keeps),
            corrects: reference::corrected_kind(&text, &signals.roles, denies),
            reference: reference::read(&text, &signals.roles, &values),
            values: values.into_iter().map(|value| value.found(&text)).collect(),
            choice,
            correction: signals.correction,
            negated: signals.negated && !keeps,
            empty: text.len() == 0,
            asks_for_time: signals.answer.whole && signals.roles.contains(&Role::Hold),
            words: said::words(&text),
            then: None,
        };
        (meaning, is_example)
    }

    /// Every intent with its score for a message in which nothing was asked, best first: what a verdict rests on.
    #[must_use]
    pub fn candidates(&self, text: &str, language: Language) -> Vec<Candidate> {
        let expectation = Expectation::default();
        let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: language };
        let read = Read::of(text, &scene);
        let probabilities = match &self.learned {
            Some(learned) => {
                let language = self.tongues.language(&read.text).unwrap_or(language);
                learned.probabilities(read.text.raw, language, &read.features(), |meant| Read::of(meant, &scene).features())
            }
            None => self.classifier.probabilities(&read.features()),
        };
        let scored = self.intents.iter().zip(probabilities).map(|(intent, score)| Candidate { intent: intent.clone(), score });
        let mut candidates: Vec<Candidate> = scored.collect();
        candidates.sort_by(|left, right| right.score.total_cmp(&left.score));
        candidates
    }

    /// A message as the classifier sees it.
    pub(super) fn view(&self, text: &str, language: Language) -> Features {
        let expectation = Expectation::default();
        let scene = Scene { today: EXAMPLE_DAY, expectation: &expectation, preferred: language };
        Read::of(text, &scene).features()
    }

    /// The intents, by name.
    #[must_use]
    pub fn intents(&self) -> &[String] {
        &self.intents
    }

    fn intent(&self, read: &Read<'_>, depth: Depth, scene: &Scene<'_>) -> Verdict {
        let words = read.words();
        if let Some(&class) = self.exact.get(&name_hash(&words.join(" "))) {
            return self.intents.get(class).map_or(Verdict::Unknown, |intent| Verdict::Sure(intent.clone()));
        }
        let is_no_word = self.is_no_word(&read.text, scene.expectation);
        if words.is_empty() || is_no_word || !read.says_something() {
            return Verdict::Unknown;
        }
        match &self.learned {
            Some(learned) if depth == Depth::Whole => self.ask_council(learned, read, scene),
            Some(_) | None => self.judge(&self.classifier.probabilities(&read.features())),
        }
    }

    /// Whether one word is none, where a number or a choice was asked for: it answers badly, and is no "back" that was typed badly.
    fn is_no_word(&self, text: &Text<'_>, asked: &Expectation) -> bool {
        let asks = asked.slot.is_some() || asked.yes_or_no || !asked.choices.is_empty();
        let is_short = text.folded(0).chars().count() <= NO_WORD_LETTERS_MAX;
        text.len() == 1 && !self.tongues.knows(text.folded(0)) && (asked.slot == Some(SlotKind::Digits) || asks && is_short)
    }

    /// What the encoders make of it too.
    fn ask_council(&self, learned: &Learned, read: &Read<'_>, scene: &Scene<'_>) -> Verdict {
        let language = self.tongues.language(&read.text).unwrap_or(scene.preferred);
        // What was typed badly or misheard bears on the intent alone, and values are those of what stands there.
        let grams_of = |meant: &str| Read::of(meant, scene).features();
        let name = |intent: usize| self.intents.get(intent).cloned().unwrap_or_default();
        match learned.judge(read.text.raw, language, &read.features(), grams_of, self.not_missed()) {
            Known::Sure(intent) => Verdict::Sure(name(intent)),
            Known::Ask(intents) => Verdict::Ask(intents.into_iter().map(name).collect()),
            Known::Unknown => Verdict::Unknown,
        }
    }

    fn not_missed(&self) -> Option<usize> {
        self.intents.binary_search_by(|intent| intent.as_str().cmp(NOT_MISSED)).ok()
    }

    fn judge(&self, probabilities: &[f32]) -> Verdict {
        if self.not_missed().is_some_and(|intent| probabilities.get(intent).is_some_and(|probability| *probability >= NOT_MISSED_MIN)) {
            return Verdict::Sure(NOT_MISSED.to_owned());
        }
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

/// The same in every process. Of twenty thousand names no two have the same one but once in fifty billion.
fn name_hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

/// The classifier of the words alone.
fn train(classes: usize, lessons: &[Lesson<'_>]) -> Classifier {
    let featured: Vec<(usize, Features)> = lessons.iter().map(|lesson| (lesson.class, lesson.remains.features())).collect();
    Classifier::train(classes, &featured.iter().map(|(class, features)| (*class, features)).collect::<Vec<_>>())
}
