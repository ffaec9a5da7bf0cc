//! What was not understood, kept so that a designer can make examples of it: the wording without anything of the person, sealed,
//! counted, and forgotten after a while. It is not tied to a conversation, and no turn fails because of it.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::run::Run;
use super::stored::Content;
use super::{Arrival, Inner, TurnError};
use crate::db;
use crate::language::Language;
use crate::private::Vault;
use crate::understanding::{Expectation, Verdict, anonymous};

/// A wording that nobody said again for so long is forgotten.
const LIFE_DAYS: i32 = 90;
/// No more wordings than this are kept; the oldest go first.
const WORDINGS_MAX: i64 = 5_000;
const PURPOSE: &str = "missed.body";

/// A wording that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missed {
    /// Without private data, names and figures.
    pub text: String,
    pub language: Language,
    /// The intents that it could have been, best first.
    pub likely: Vec<String>,
}

impl Missed {
    /// # Errors
    /// Where the bytes were not sealed by this vault, or are none of ours.
    pub fn open(vault: &Vault, sealed: &[u8]) -> Result<Missed, TurnError> {
        let plain = vault.open(PURPOSE, sealed)?;
        serde_json::from_slice(plain.reveal()).map_err(TurnError::Stored)
    }

    fn seal(&self, vault: &Vault) -> Result<Vec<u8>, TurnError> {
        Ok(vault.seal(PURPOSE, &serde_json::to_vec(self).map_err(TurnError::Stored)?))
    }

    /// Capitals, accents and marks make no difference to which wording it is.
    fn wording(&self, vault: &Vault) -> Vec<u8> {
        let letters = self.text.nfkd().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric() || letter.is_whitespace());
        let words = letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        vault.index("missed.wording", format!("{} {words}", self.language.code()).as_bytes())
    }
}

impl Inner {
    /// Counts the wording of a message that was not understood.
    pub(super) async fn keep_missed(&self, arrival: &Arrival, run: &Run) {
        let Content::Text { text, .. } = &arrival.content else { return };
        if let Err(error) = self.count_missed(arrival, text, run.language).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "a wording that was not understood could not be kept");
        }
    }

    async fn count_missed(&self, arrival: &Arrival, text: &str, language: Language) -> Result<(), TurnError> {
        let today = self.parts.office.day(arrival.row.arrived_at);
        let meaning = self.parts.understanding.read(text, &Expectation::default(), today, language);
        let likely = match meaning.intent {
            Verdict::Sure(intent) => vec![intent],
            Verdict::Ask(likely) => likely,
            Verdict::Unknown => Vec::new(),
        };
        let missed = Missed { text: anonymous(text), language: meaning.language.unwrap_or(language), likely };
        let (wording, body) = (missed.wording(&self.parts.vault), missed.seal(&self.parts.vault)?);
        let before = today.saturating_sub(jiff::Span::new().days(LIFE_DAYS));
        self.parts
            .database
            .write(move |tx| Box::pin(async move { db::missed::count(tx, &wording, &body, today, before, WORDINGS_MAX).await }))
            .await?;
        Ok(())
    }
}
