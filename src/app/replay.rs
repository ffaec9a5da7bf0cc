//! What was said and done in conversations, read from the database to be run again. Nothing is written there.

use std::collections::{BTreeSet, HashMap};

use super::{BooksOnly, Repertoire, StartError, channels};
use crate::config::Config;
use crate::db::{self, DbError};
use crate::ids::{ConversationId, Randomness, ScriptVersion};
use crate::rehearsal::{Replayed, replayed};
use crate::time::{Day, Instant};
use crate::turn::{Recording, Replay, Script, TurnError};

/// Conversations that are looked up at once.
const CONVERSATIONS_AT_ONCE: i64 = 1_000;

/// Which conversations are run again.
#[derive(Clone, Debug)]
pub enum Which {
    All,
    One(ConversationId),
    /// Those that were used on this day of the office or later.
    Since(Day),
}

/// Why a conversation cannot be run again.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    #[error("the program's parts cannot be had")]
    Start(#[from] StartError),
    #[error("the database did not answer")]
    Database(#[from] DbError),
    #[error("a conversation cannot be read")]
    Stored(#[from] TurnError),
    #[error("there is no conversation {0}")]
    NoSuchConversation(ConversationId),
}

/// The conversations of a database, and the dialog files that they were held with.
pub struct Archive {
    books: BooksOnly,
    config: Config,
    then: HashMap<ScriptVersion, Script>,
    looked_for: BTreeSet<ScriptVersion>,
}

impl Archive {
    /// Opens the database that the settings name.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub async fn open(config: &Config, randomness: Randomness) -> Result<Archive, ReplayError> {
        let books = BooksOnly::open(config.clone(), randomness).await?;
        Ok(Archive { books, config: config.clone(), then: HashMap::new(), looked_for: BTreeSet::new() })
    }

    /// Runs conversations again, in the order in which they were used last, and gives each to `tell`.
    ///
    /// # Errors
    /// Where one cannot be read, or there is none of the name.
    pub async fn replay(&mut self, which: &Which, repertoire: &Repertoire, mut tell: impl FnMut(Replayed)) -> Result<(), ReplayError> {
        let since = match which {
            Which::One(one) => {
                tell(self.replayed(one, repertoire).await?);
                self.books.database.close().await;
                return Ok(());
            }
            Which::All => Instant::from_millis(0),
            Which::Since(day) => self.config.office.instant(day.to_datetime(jiff::civil::Time::midnight())),
        };
        let mut last = (since, String::new());
        loop {
            let conversations = {
                let mut reader = self.books.database.reader().await?;
                db::conversation::used_since(&mut reader, (last.0, &last.1), CONVERSATIONS_AT_ONCE).await?
            };
            let Some((at, id)) = conversations.last() else { break };
            last = (*at, id.as_str().to_owned());
            for (_, conversation) in &conversations {
                tell(self.replayed(conversation, repertoire).await?);
            }
        }
        self.books.database.close().await;
        Ok(())
    }

    async fn replayed(&mut self, conversation: &ConversationId, repertoire: &Repertoire) -> Result<Replayed, ReplayError> {
        let recording = self.recording(conversation).await?;
        self.find_files(&recording).await?;
        let replay = Replay {
            script: repertoire.script(),
            understanding: repertoire.understanding(),
            office: &self.config.office,
            then: &self.then,
        };
        Ok(replayed(&replay, &recording))
    }

    async fn recording(&self, conversation: &ConversationId) -> Result<Recording, ReplayError> {
        let row = {
            let mut reader = self.books.database.reader().await?;
            db::conversation::find(&mut reader, conversation).await?
        };
        let row = row.ok_or_else(|| ReplayError::NoSuchConversation(conversation.clone()))?;
        let capabilities = channels().get(row.channel.as_str()).copied().ok_or(TurnError::ChannelUnknown)?;
        Ok(Recording::load(&self.books.database, &self.books.vault, capabilities, conversation).await?)
    }

    /// Files that are not kept, or that this program cannot read any more, are not there: then it is not told what they said.
    async fn find_files(&mut self, recording: &Recording) -> Result<(), ReplayError> {
        for version in recording.versions() {
            if !self.looked_for.insert(version.clone()) {
                continue;
            }
            let files = {
                let mut reader = self.books.database.reader().await?;
                db::script::find(&mut reader, &version).await?
            };
            let sources = files.and_then(|files| serde_json::from_slice(&files).ok());
            if let Some(script) = sources.and_then(|sources| Script::load(sources).ok()) {
                self.then.insert(version, script);
            }
        }
        Ok(())
    }
}
