//! Words out: Fluent messages, and money, days and counts as a person writes or says them.
//!
//! Every sentence comes from the Fluent files beside the dialogs ([`Words`]); how a figure looks in it is decided in [`figure`].
//! Spanish is that of the United States: `$1,250.00`, never `1.250,00 US$`.

pub mod figure;
pub mod speech;
mod spell;
mod words;

pub use words::{Words, WordsFault};

use serde::{Deserialize, Serialize};

/// A released language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    #[serde(rename = "en")]
    English,
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::English, Language::Spanish];

    /// The code that file names and stored rows use: `en`, `es`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
        }
    }

    /// The language of a tag such as `es-MX`, where it is a released one.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }
}
