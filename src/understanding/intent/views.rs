//! The views of a sentence beside its hashed n-grams: what each encoder makes of it.

use crate::language::Language;
use taxline_encoder::{Encoder, Encoders};

/// A view by an encoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum View {
    /// The Universal Sentence Encoder: many languages, words and groups of words.
    Universal,
    /// MiniLM: English, whole sentences.
    Mini,
}

impl View {
    /// The encoders that see a language, the cheaper one first. MiniLM has read no Spanish, and a head over it does harm there.
    pub(super) const fn of(language: Language) -> &'static [View] {
        match language {
            Language::English => &[View::Universal, View::Mini],
            Language::Spanish => &[View::Universal],
        }
    }

    /// Whether the views of a language put a sentence of another one near to what means the same: then examples in all languages teach
    /// their heads.
    pub(super) const fn know_all_languages(language: Language) -> bool {
        match language {
            Language::English => false,
            Language::Spanish => true,
        }
    }

    /// The views of a language that there are encoders for.
    pub(super) fn present(language: Language, encoders: &Encoders) -> Vec<View> {
        View::of(language).iter().copied().filter(|view| view.encoder(encoders).is_some()).collect()
    }

    /// The vector of a text; empty where there is no encoder for it.
    pub(super) fn vector(self, text: &str, encoders: &Encoders) -> Vec<f32> {
        let Some(encoder) = self.encoder(encoders) else { return Vec::new() };
        let mut vector = vec![0.0; encoder.width()];
        encoder.encode(text, &mut vector);
        vector
    }

    fn encoder(self, encoders: &Encoders) -> Option<&Encoder> {
        match self {
            View::Universal => encoders.universal.as_ref(),
            View::Mini => encoders.mini.as_ref(),
        }
    }

    /// How much it counts beside the others, in closeness and as part of a joined vector.
    pub(super) const fn weight(self) -> f32 {
        match self {
            View::Universal => 1.0,
            View::Mini => 2.0,
        }
    }
}
