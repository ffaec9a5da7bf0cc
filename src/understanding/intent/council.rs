//! The panels of all languages with the scores from which on they are believed; taught by examples, or read from a store.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::blend::{Blend, Heard, Opinion, choose};
use super::coded::Coded;
use super::correction::{Corrected, Correction};
use super::near::GramIndex;
use super::panel::{Grams, Lesson, Panel, Taught};
use super::store::{SentenceKey, key};
use super::threshold::{Held, certain, threshold};
use super::views::View;
use crate::language::Language;
use crate::understanding::classifier::{Classifier, Features, features_of};
use taxline_encoder::Encoders;

/// Parts of the examples that are held back in turn where there are no others to set thresholds on.
const FOLDS: u32 = 4;
/// Sentences are encoded and tested in so many shares at once.
const SHARES: usize = 2;
/// An answer that asks whether one of this many was meant is right where one of them is.
pub(super) const ASKED_MAX: usize = 3;

/// A sentence with its class; the class after the last intent is that of no intent.
#[derive(Clone, Debug)]
pub(in crate::understanding) struct Example<'a> {
    pub(in crate::understanding) text: &'a str,
    pub(in crate::understanding) language: Language,
    pub(in crate::understanding) class: usize,
    /// What its n-grams are made of: words with a blank between them.
    pub(in crate::understanding) featured: Cow<'a, str>,
    /// Sentences of one wording are never held back from each other.
    pub(in crate::understanding) wording: &'a str,
}

impl Example<'_> {
    fn grams(&self) -> Features {
        features_of(&self.featured)
    }

    fn fold(&self) -> u32 {
        self.wording.bytes().fold(0x811c_9dc5u32, |state, byte| (state ^ u32::from(byte)).wrapping_mul(0x0100_0193)) / 7 % FOLDS
    }
}

/// What a wrong answer costs, in sentences that were understood and refused all the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Costs {
    pub wrong: f32,
    /// Where the answer would move money.
    pub wrong_money: f32,
}

/// The scores from which on an opinion is believed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Thresholds {
    pub(super) sure: f32,
    /// Where money would move.
    pub(super) sure_money: f32,
    /// To ask about the likeliest.
    pub(super) ask: f32,
}

impl Thresholds {
    fn sure_of(self, moves_money: bool) -> f32 {
        if moves_money { self.sure_money } else { self.sure }
    }
}

/// Vectors of sentences: those that are known, and encoders for all others.
#[derive(Clone, Default)]
pub(super) struct Vectors {
    pub(super) encoders: Encoders,
    pub(super) known: HashMap<SentenceKey, Coded>,
}

impl Vectors {
    fn of(&self, view: View, text: &str) -> Coded {
        let known = if self.known.is_empty() { None } else { self.known.get(&key(view, text)).cloned() };
        known.unwrap_or_else(|| Coded::of(&view.vector(text, &self.encoders)))
    }

    /// One for each view of the language that is present, in their order.
    fn of_all(&self, example: &Example<'_>) -> Vec<Coded> {
        View::present(example.language, &self.encoders).into_iter().map(|view| self.of(view, example.text)).collect()
    }

    fn see_all(&self, examples: &[Example<'_>]) -> Vec<Seen> {
        shared(examples, |example| Seen { grams: example.grams(), vectors: self.of_all(example) })
    }
}

/// What is thought of a sentence, and how far to believe it.
#[derive(Clone, Debug)]
pub(super) struct Judgement {
    pub(super) opinion: Opinion,
    /// As the opinion's score, or 1 where an early view was certain; less where the text was changed.
    pub(super) score: f32,
    pub(super) belief: Belief,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Belief {
    Sure,
    Ask,
    None,
}

pub(super) struct Council {
    encoders: Encoders,
    panels: [Panel; Language::ALL.len()],
    thresholds: Thresholds,
    /// Of each intent, whether it moves money.
    moves_money: Vec<bool>,
}

/// A sentence as all views see it.
struct Seen {
    grams: Features,
    /// One for each view of the language that is present, in their order.
    vectors: Vec<Coded>,
}

/// A sentence that was held back: its class, and what was heard or thought of it at each stage.
struct Tested<T> {
    language: Language,
    class: usize,
    stages: Vec<T>,
}

impl Council {
    /// Learns from examples and sets the thresholds on `validate`, or where that is empty on parts of the examples held back in turn.
    pub(super) fn learn(
        moves_money: Vec<bool>,
        examples: &[Example<'_>],
        validate: &[Example<'_>],
        costs: Costs,
        vectors: &Vectors,
    ) -> Council {
        let intents = moves_money.len();
        let seen = vectors.see_all(examples);
        let mut panels = panels(intents, examples, &seen, &vectors.encoders, |_| true);
        let tested: Vec<Tested<Heard>> = if validate.is_empty() {
            (0..FOLDS).flat_map(|fold| held_back(intents, examples, &seen, &vectors.encoders, fold)).collect()
        } else {
            test(&panels, &validate.iter().zip(&vectors.see_all(validate)).collect::<Vec<_>>())
        };
        let encoders = Language::ALL.map(|language| View::present(language, &vectors.encoders).len());
        let blends = Language::ALL.map(|language| blends(&tested, language, intents, encoders[language as usize]));
        let tested: Vec<Tested<Opinion>> = tested.into_iter().map(|tested| tested.opinions(&blends)).collect();
        let thresholds = thresholds(&tested, &moves_money, costs);
        let kept = |opinion: &Opinion| opinion.score >= thresholds.sure_of(moves_money.get(opinion.best).copied().unwrap_or(false));
        for ((language, panel), blends) in Language::ALL.into_iter().zip(&mut panels).zip(blends) {
            panel.set(certainties(&tested, language, encoders[language as usize], kept), blends);
        }
        Council { encoders: vectors.encoders.clone(), panels, thresholds, moves_money }
    }

    /// The same examples with what was learned from them before.
    pub(super) fn of(
        moves_money: Vec<bool>,
        examples: &[Example<'_>],
        vectors: &Vectors,
        thresholds: Thresholds,
        classifier: &Arc<Classifier>,
        mut taught: Vec<Taught>,
    ) -> Council {
        let intents = moves_money.len();
        let seen = shared(examples, |example| vectors.of_all(example));
        let all: Vec<(&Example<'_>, &[Coded])> = examples.iter().zip(&seen).map(|(example, seen)| (example, seen.as_slice())).collect();
        let panels = Language::ALL.map(|language| {
            let taught = if taught.is_empty() { None } else { Some(taught.remove(0)) };
            // Features are made twice and not kept: all of them at once would take more than what is learned from them.
            let own = || examples.iter().filter(|example| example.language == language).map(Example::grams);
            let grams = Grams { classifier: Arc::clone(classifier), index: GramIndex::of(own) };
            panel(intents, grams, &all, &vectors.encoders, language, taught)
        });
        Council { encoders: vectors.encoders.clone(), panels, thresholds, moves_money }
    }

    /// What is thought of a text as it was rather meant, where that makes more of it. What is no word was meant otherwise; a word may be
    /// one that the examples lack, so there both readings are put to the quicker views. `grams` are the text's, `grams_of` makes those of
    /// another one.
    pub(super) fn judge(
        &self,
        correction: &Correction,
        text: &str,
        language: Language,
        grams: &Features,
        grams_of: impl FnOnce(&str) -> Features,
    ) -> Judgement {
        let corrected = correction.correct(text, |word| self.encoders.know(word));
        if !corrected.is_changed() {
            return self.judge_one(&corrected, language, grams, None);
        }
        let meant = Corrected::blend(grams, &grams_of(&corrected.text));
        if corrected.mistyped {
            return self.judge_one(&corrected, language, &meant, None);
        }
        let panel = &self.panels[language as usize];
        let early = |text: &str, grams: &Features| panel.early(grams, |view| view.vector(text, &self.encoders));
        let (as_it_stands, as_meant) = (early(text, grams), early(&corrected.text, &meant));
        if as_it_stands.score >= as_meant.score {
            self.judge_one(&Corrected::unchanged(text), language, grams, as_it_stands.vector)
        } else {
            self.judge_one(&corrected, language, &meant, as_meant.vector)
        }
    }

    /// `first` is the vector of the first view, where it is known already.
    fn judge_one(&self, corrected: &Corrected<'_>, language: Language, grams: &Features, mut first: Option<Vec<f32>>) -> Judgement {
        let vector = |view: View| first.take().unwrap_or_else(|| view.vector(&corrected.text, &self.encoders));
        let (opinion, certain) = self.panels[language as usize].opinion(grams, vector);
        let score = corrected.believed(if certain { 1.0 } else { opinion.score });
        let sure = self.thresholds.sure_of(self.moves_money(opinion.best));
        let belief = match score {
            score if score >= sure => Belief::Sure,
            score if score >= self.thresholds.ask => Belief::Ask,
            _ => Belief::None,
        };
        Judgement { opinion, score, belief }
    }

    /// Asks all views from now on, however certain an early one is.
    pub(super) fn ask_all(&mut self) {
        self.panels.iter_mut().for_each(Panel::ask_all);
    }

    pub(super) fn moves_money(&self, intent: usize) -> bool {
        self.moves_money.get(intent).copied().unwrap_or(false)
    }

    /// Opinions are acted on from this score on, whether money would move or not.
    pub(super) fn keep_from(&mut self, score: f32) {
        self.thresholds.sure = score;
        self.thresholds.sure_money = score;
    }

    pub(super) fn thresholds(&self) -> Thresholds {
        self.thresholds
    }

    /// The language's examples as the panel knows them, with the key of each.
    pub(super) fn vectors(&self, examples: &[Example<'_>]) -> HashMap<SentenceKey, Coded> {
        let mut vectors = HashMap::new();
        for language in Language::ALL {
            let texts: Vec<&str> = examples.iter().filter(|example| example.language == language).map(|example| example.text).collect();
            for (view, known) in self.panels[language as usize].vectors() {
                vectors.extend(texts.iter().zip(known).map(|(text, coded)| (key(view, text), coded.clone())));
            }
        }
        vectors
    }

    /// What was learned, by language.
    pub(super) fn taught(&self) -> Vec<Taught> {
        self.panels.iter().map(Panel::taught).collect()
    }
}

/// A panel for a language, taught by these examples.
fn panel(
    intents: usize,
    grams: Grams,
    examples: &[(&Example<'_>, &[Coded])],
    encoders: &Encoders,
    language: Language,
    taught: Option<Taught>,
) -> Panel {
    let views = View::present(language, encoders);
    let (mut lessons, mut others) = (Vec::new(), Vec::new());
    for (example, vectors) in examples {
        let lessons = if example.language == language { &mut lessons } else { &mut others };
        lessons.push(Lesson { class: example.class, vectors });
    }
    if View::know_all_languages(language) && !views.is_empty() {
        lessons.append(&mut others);
    }
    Panel::learn(intents, grams, &views, &lessons, taught)
}

/// A panel for each language, taught by those examples that are let in.
fn panels(
    intents: usize,
    examples: &[Example<'_>],
    seen: &[Seen],
    encoders: &Encoders,
    lets_in: impl Fn(&Example<'_>) -> bool,
) -> [Panel; Language::ALL.len()] {
    let let_in: Vec<(&Example<'_>, &Seen)> = examples.iter().zip(seen).filter(|(example, _)| lets_in(example)).collect();
    let featured: Vec<(usize, &Features)> = let_in.iter().map(|(example, seen)| (example.class, &seen.grams)).collect();
    let classifier = Arc::new(Classifier::train(intents + 1, &featured));
    let all: Vec<(&Example<'_>, &[Coded])> = let_in.iter().map(|(example, seen)| (*example, seen.vectors.as_slice())).collect();
    Language::ALL.map(|language| {
        let own = || let_in.iter().filter(|(example, _)| example.language == language).map(|(_, seen)| &seen.grams);
        let grams = Grams { classifier: Arc::clone(&classifier), index: GramIndex::of(own) };
        panel(intents, grams, &all, encoders, language, None)
    })
}

/// What is thought of the sentences of one part by panels that never saw that part.
fn held_back(intents: usize, examples: &[Example<'_>], seen: &[Seen], encoders: &Encoders, fold: u32) -> Vec<Tested<Heard>> {
    let panels = panels(intents, examples, seen, encoders, |example| example.fold() != fold);
    let held = examples.iter().zip(seen).filter(|(example, _)| example.fold() == fold);
    test(&panels, &held.collect::<Vec<_>>())
}

fn test(panels: &[Panel; Language::ALL.len()], held: &[(&Example<'_>, &Seen)]) -> Vec<Tested<Heard>> {
    shared(held, |(example, seen)| {
        let stages = panels[example.language as usize].stages(&seen.grams, &seen.vectors);
        Tested { language: example.language, class: example.class, stages }
    })
}

/// What comes of each, in shares that run side by side.
fn shared<A: Sync, B: Send>(all: &[A], of: impl Fn(&A) -> B + Sync) -> Vec<B> {
    std::thread::scope(|scope| {
        let shares = all.chunks(all.len().div_ceil(SHARES).max(1));
        let running: Vec<_> = shares.map(|share| scope.spawn(|| share.iter().map(&of).collect::<Vec<B>>())).collect();
        running.into_iter().flat_map(|share| share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

impl Tested<Heard> {
    /// `blends` by language, and there for each stage but the first.
    fn opinions(self, blends: &[Vec<Blend>; Language::ALL.len()]) -> Tested<Opinion> {
        let blends = std::iter::once(Blend::default()).chain(blends[self.language as usize].iter().copied());
        let stages = self.stages.into_iter().zip(blends).map(|(heard, blend)| heard.opinion(blend)).collect();
        Tested { language: self.language, class: self.class, stages }
    }
}

/// The best blend for each stage with an encoder, by the held-back sentences of a language that have an intent.
fn blends(tested: &[Tested<Heard>], language: Language, intents: usize, encoders: usize) -> Vec<Blend> {
    let tested = tested.iter().filter(|tested| tested.language == language && tested.class < intents);
    let at = |stage: usize| {
        let heard = tested.clone().filter_map(|tested| Some((tested.class, tested.stages.get(stage)?)));
        choose(&heard.collect::<Vec<_>>())
    };
    (1..=encoders).map(at).collect()
}

/// From which score on each stage but the last is certain: where it is right, or no worse than the last one.
fn certainties(tested: &[Tested<Opinion>], language: Language, stages: usize, kept: impl Fn(&Opinion) -> bool) -> Vec<f32> {
    let of_stage = |stage: usize| {
        let tested = tested.iter().filter(|tested| tested.language == language);
        let held = tested.filter_map(|tested| {
            let (opinion, last) = (tested.stages.get(stage)?, tested.stages.last()?);
            Some(Held { score: opinion.score, right: opinion.best == tested.class || opinion.best == last.best && kept(last) })
        });
        certain(&held.collect::<Vec<_>>())
    };
    (0..stages).map(of_stage).collect()
}

fn thresholds(tested: &[Tested<Opinion>], moves_money: &[bool], costs: Costs) -> Thresholds {
    let moves_money = |class: usize| moves_money.get(class).copied().unwrap_or(false);
    let last: Vec<(usize, &Opinion)> = tested.iter().filter_map(|tested| Some((tested.class, tested.stages.last()?))).collect();
    let held = |rows: Vec<&(usize, &Opinion)>| -> Vec<Held> {
        rows.into_iter().map(|(class, opinion)| Held { score: opinion.score, right: opinion.best == *class }).collect()
    };
    let (money, other) = last.iter().partition(|(_, opinion)| moves_money(opinion.best));
    let asked = last.iter().map(|(class, opinion)| Held {
        score: opinion.score,
        right: opinion.likeliest().take(ASKED_MAX).any(|(likely, _)| likely == *class),
    });
    let asked: Vec<Held> = asked.collect();
    Thresholds {
        sure: threshold(&held(other), costs.wrong),
        sure_money: threshold(&held(money), costs.wrong_money),
        ask: threshold(&asked, costs.wrong),
    }
}
