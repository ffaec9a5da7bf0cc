//! The dialog files in use: the current ones, and older ones that unfinished turns began with.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::db::{self, Database, DbError};
use crate::dialog::{self, Fault, Sources};
use crate::ids::ScriptVersion;
use crate::language::{Words, WordsFault};
use crate::time::Instant;

/// Dialogs and their words, of one set of files.
pub struct Script {
    pub version: ScriptVersion,
    pub scripts: dialog::Scripts,
    pub words: Words,
    sources: Sources,
}

/// Why a set of dialog files cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    #[error("the dialog files are not right:{}", lines(.0))]
    Faulty(Vec<Fault>),
    #[error("the words of the dialogs are not right:{}", lines(.0))]
    Words(Vec<WordsFault>),
    #[error("the dialog files of version {0} are not kept")]
    NotKept(ScriptVersion),
    #[error("the kept dialog files cannot be read")]
    Kept(#[source] serde_json::Error),
    #[error("the database did not answer")]
    Database(#[from] DbError),
}

fn lines<T: ToString>(faults: &[T]) -> String {
    faults.iter().map(|fault| format!("\n  {}", fault.to_string())).collect()
}

impl Script {
    /// Reads a set of files.
    ///
    /// # Errors
    /// With all faults of the files.
    pub fn load(sources: Sources) -> Result<Script, ScriptError> {
        let scripts = dialog::Scripts::load(&sources).map_err(ScriptError::Faulty)?;
        let words = Words::read(sources.texts()).map_err(ScriptError::Words)?;
        Ok(Script { version: scripts.version().clone(), scripts, words, sources })
    }

    /// The names of the dialogs that do what binds: move money or sign.
    pub fn binding(&self) -> impl Iterator<Item = &str> {
        self.scripts.binding()
    }

    /// Keeps the files, so that a turn that begins with them can be finished with them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn keep(&self, database: &Database, now: Instant) -> Result<(), ScriptError> {
        let files = serde_json::to_vec(&self.sources).map_err(ScriptError::Kept)?;
        let version = self.version.clone();
        database.write(move |tx| Box::pin(async move { db::script::keep(tx, &version, &files, now).await })).await?;
        Ok(())
    }
}

/// Versions kept in memory besides the current one.
const OLDER_MAX: usize = 8;

pub(super) struct Scripts {
    current: Arc<Script>,
    older: Mutex<HashMap<ScriptVersion, Arc<Script>>>,
}

impl Scripts {
    pub(super) fn new(current: Arc<Script>) -> Scripts {
        Scripts { current, older: Mutex::default() }
    }

    pub(super) const fn current(&self) -> &Arc<Script> {
        &self.current
    }

    pub(super) async fn of(&self, version: &ScriptVersion, database: &Database) -> Result<Arc<Script>, ScriptError> {
        if *version == self.current.version {
            return Ok(Arc::clone(&self.current));
        }
        if let Some(script) = self.older.lock().unwrap_or_else(PoisonError::into_inner).get(version) {
            return Ok(Arc::clone(script));
        }
        let files = {
            let mut reader = database.reader().await?;
            db::script::find(&mut reader, version).await?
        };
        let files = files.ok_or_else(|| ScriptError::NotKept(version.clone()))?;
        let script = Arc::new(Script::load(serde_json::from_slice(&files).map_err(ScriptError::Kept)?)?);
        let mut older = self.older.lock().unwrap_or_else(PoisonError::into_inner);
        if older.len() >= OLDER_MAX {
            older.clear();
        }
        older.insert(version.clone(), Arc::clone(&script));
        Ok(script)
    }
}
