//! What the encoders add to the understanding of the dialogs: the council over their examples, taught anew or taken from what was stored.

use std::fmt;
use std::sync::Arc;

use super::correction::Correction;
use super::council::{ASKED_MAX, Belief, Costs, Council, Example, Vectors};
use super::store::{StoreFault, Stored};
use crate::language::Language;
use crate::understanding::classifier::{Classifier, Features};
use taxline_encoder::Encoders;

/// What a wrong answer costs in a conversation: four questions, and eight where a dialog goes on to move money, which it never does
/// without a readback and a yes.
const COSTS: Costs = Costs { wrong: 4.0, wrong_money: 8.0 };
/// From this probability on an intent is worth asking about.
const ASK_MIN: f32 = 0.1;
/// From this probability on what must not be missed is begun, whatever else is likelier.
const NOT_MISSED_MIN: f32 = 0.25;

/// The council over the dialogs' examples.
pub(in crate::understanding) struct Learned {
    council: Council,
    correction: Correction,
}

impl fmt::Debug for Learned {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Learned").finish_non_exhaustive()
    }
}

/// What a sentence is taken for: intents by their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Known {
    Sure(usize),
    /// Likely ones, the likeliest first; never empty.
    Ask(Vec<usize>),
    Unknown,
}

impl Learned {
    /// Learns from examples; `moves_money` says it of each intent. Vectors that were stored are not made again.
    pub(in crate::understanding) fn learn(moves_money: Vec<bool>, examples: &[Example<'_>], encoders: &Encoders, stored: &[u8]) -> Learned {
        let known = Stored::read(stored.to_vec()).map(|stored| stored.vectors).unwrap_or_default();
        let vectors = Vectors { encoders: encoders.clone(), known };
        let council = Council::learn(moves_money, examples, &[], COSTS, &vectors);
        Learned { council, correction: correction(examples) }
    }

    /// Takes over what was stored as far as it is of the same examples: vectors sentence by sentence, heads where nothing changed.
    /// Otherwise the heads are fitted anew; the thresholds stay those that were stored.
    pub(in crate::understanding) fn stored(
        moves_money: Vec<bool>,
        examples: &[Example<'_>],
        hash: [u8; 32],
        classifier: &Arc<Classifier>,
        encoders: &Encoders,
        stored: Vec<u8>,
    ) -> Result<Learned, StoreFault> {
        let stored = Stored::read(stored)?;
        let taught = if stored.examples == hash { stored.taught } else { Vec::new() };
        let vectors = Vectors { encoders: encoders.clone(), known: stored.vectors };
        let council = Council::of(moves_money, examples, &vectors, stored.thresholds, classifier, taught);
        Ok(Learned { council, correction: correction(examples) })
    }

    /// What was learned, to be stored with the hash of the examples.
    pub(in crate::understanding) fn store(&self, examples: &[Example<'_>], hash: [u8; 32]) -> Vec<u8> {
        let stored = Stored {
            examples: hash,
            thresholds: self.council.thresholds(),
            taught: self.council.taught(),
            vectors: self.council.vectors(examples),
        };
        stored.write()
    }

    /// Asks all views from now on, however certain an early one is.
    pub(in crate::understanding) fn ask_all(&mut self) {
        self.council.ask_all();
    }

    /// The probability of each intent, and of none after the last; as [`judge`](Self::judge).
    pub(in crate::understanding) fn probabilities(
        &self,
        text: &str,
        language: Language,
        grams: &Features,
        grams_of: impl FnOnce(&str) -> Features,
    ) -> Vec<f32> {
        self.council.judge(&self.correction, text, language, grams, grams_of).opinion.probabilities
    }

    /// What a text with these n-grams is taken for; `grams_of` makes those of the text that was rather meant, and `not_missed` is an intent
    /// that is rather begun too often than once too seldom.
    pub(in crate::understanding) fn judge(
        &self,
        text: &str,
        language: Language,
        grams: &Features,
        grams_of: impl FnOnce(&str) -> Features,
        not_missed: Option<usize>,
    ) -> Known {
        let judgement = self.council.judge(&self.correction, text, language, grams, grams_of);
        let probability = |intent: usize| judgement.opinion.probabilities.get(intent).copied().unwrap_or(0.0);
        if let Some(intent) = not_missed.filter(|intent| probability(*intent) >= NOT_MISSED_MIN) {
            return Known::Sure(intent);
        }
        match judgement.belief {
            Belief::Sure => Known::Sure(judgement.opinion.best),
            Belief::Ask => {
                let likely = judgement.opinion.likeliest().take(ASKED_MAX).filter(|(_, probability)| *probability >= ASK_MIN);
                let likely: Vec<usize> = likely.map(|(intent, _)| intent).collect();
                if likely.is_empty() { Known::Unknown } else { Known::Ask(likely) }
            }
            Belief::None => Known::Unknown,
        }
    }
}

/// Whether what was stored is of the examples with this hash.
pub(in crate::understanding) fn is_of(hash: [u8; 32], stored: &[u8]) -> Result<bool, StoreFault> {
    Ok(Stored::read(stored.to_vec())?.examples == hash)
}

fn correction(examples: &[Example<'_>]) -> Correction {
    Correction::of(examples.iter().map(|example| example.text))
}
