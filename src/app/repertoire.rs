//! What the program can talk about: the dialogs, and what was learned from the examples beside them, with the encoders or without.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::StartError;
use crate::config::Config;
use crate::db::{self, Database};
use crate::dialog::Sources;
use crate::ids::ScriptVersion;
use crate::turn::{Script, ScriptError};
use crate::understanding::intent::HEADS_FILE;
use crate::understanding::{Encoders, Examples, Understanding};

/// What was learned of the dialogs in the program by their words alone.
const LEARNED_WORDS: &[u8] = include_bytes!("../../assets/understanding/dialogs.words");

/// What the program can talk about: the dialogs, and an understanding that was trained on the examples beside them. Cheap to clone.
#[derive(Clone)]
pub struct Repertoire {
    pub(super) script: Arc<Script>,
    pub(super) understanding: Arc<Understanding>,
}

impl Repertoire {
    /// The repertoire that these files make.
    ///
    /// # Errors
    /// Every fault of the files.
    pub fn of(sources: Sources) -> Result<Repertoire, StartError> {
        let examples = Examples::read(sources.texts()).map_err(StartError::Examples)?;
        let understanding = Understanding::from_words(&examples, LEARNED_WORDS);
        Ok(Repertoire { script: Arc::new(Script::load(sources)?), understanding: Arc::new(understanding) })
    }

    /// The same with the encoders and the heads over them that lie in a folder. Where some are missing, messages are understood by
    /// their words alone, which is logged.
    ///
    /// # Errors
    /// Every fault of the files.
    pub fn with_encoders(sources: Sources, folder: &Path) -> Result<Repertoire, StartError> {
        let Ok(stored) = std::fs::read(folder.join(HEADS_FILE)) else {
            tracing::info!(folder = %folder.display(), "messages are understood by their words alone: there are no heads over encoders");
            return Repertoire::of(sources);
        };
        let examples = Examples::read(sources.texts()).map_err(StartError::Examples)?;
        let script = Script::load(sources.clone())?;
        let binding: BTreeSet<String> = script.binding().map(str::to_owned).collect();
        let (encoders, faults) = Encoders::load(folder);
        for fault in faults {
            tracing::warn!(%fault, "an encoder is missing");
        }
        let understanding = Understanding::from_words(&examples, LEARNED_WORDS);
        match understanding.with_encoders(&examples, |intent| binding.contains(intent), &encoders, stored) {
            Ok(understanding) => Ok(Repertoire { script: Arc::new(script), understanding: Arc::new(understanding) }),
            Err(fault) => {
                tracing::warn!(%fault, "messages are understood by their words alone");
                Repertoire::of(sources)
            }
        }
    }

    /// The dialogs and their words.
    #[must_use]
    pub fn script(&self) -> &Script {
        &self.script
    }

    /// What reads the messages.
    #[must_use]
    pub fn understanding(&self) -> &Understanding {
        &self.understanding
    }
}

/// The dialog files of a version that the database of these settings keeps; `None` where it keeps no such version.
///
/// # Errors
/// Where the database cannot be used, or what it keeps cannot be read.
pub async fn kept_dialogs(config: &Config, version: &ScriptVersion) -> Result<Option<Sources>, StartError> {
    let database = Database::open(config.database_url().reveal(), config.connections_max).await?;
    let files = {
        let mut reader = database.reader().await?;
        db::script::find(&mut reader, version).await?
    };
    database.close().await;
    Ok(files.map(|files| serde_json::from_slice(&files)).transpose().map_err(ScriptError::Kept)?)
}
