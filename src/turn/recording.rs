//! A conversation as it was recorded: what was said, what was replied, and the tape of each turn. It is read, and nothing is written.

use std::collections::BTreeSet;

use super::TurnError;
use super::stored::{Content, open_reply};
use super::tape::Tape;
use crate::db::outbox::LineRow;
use crate::db::{self, Database};
use crate::ids::{ConversationId, ScriptVersion};
use crate::message::{Capabilities, Reply};
use crate::private::Vault;

/// Lines that are read at once.
const PAGE_LINES: i64 = 500;
/// Of a longer conversation only so much of its beginning is run again.
const TURNS_MAX: usize = 5_000;

/// A conversation, oldest message first.
pub struct Recording {
    pub conversation: ConversationId,
    pub capabilities: Capabilities,
    /// Messages that cannot be run again: without a tape, or from before the first one at which nothing was open.
    pub without: usize,
    pub(super) turns: Vec<RecordedTurn>,
}

/// One message with its answer.
pub(super) struct RecordedTurn {
    pub(super) content: Content,
    pub(super) tape: Tape,
    pub(super) replies: Vec<Reply>,
}

impl Recording {
    /// Reads what is kept of a conversation, which a door of these capabilities leads to.
    ///
    /// # Errors
    /// Where the database does not answer, or what it holds cannot be opened.
    pub async fn load(
        database: &Database,
        vault: &Vault,
        capabilities: Capabilities,
        conversation: &ConversationId,
    ) -> Result<Recording, TurnError> {
        let mut recording = Recording { conversation: conversation.clone(), capabilities, without: 0, turns: Vec::new() };
        let mut after = 0;
        // Replies that belong to the last message; what follows them was told without having been asked for.
        let mut belong = 0;
        while recording.turns.len() < TURNS_MAX {
            let rows = {
                let mut reader = database.reader().await?;
                db::outbox::lines(&mut reader, conversation, after, PAGE_LINES).await?
            };
            if rows.is_empty() {
                break;
            }
            for row in rows {
                match row {
                    LineRow::Said { sequence, body } => {
                        after = sequence;
                        belong = recording.add(Tape::open(vault, &body)?);
                    }
                    LineRow::Replied { sequence, body } => {
                        after = sequence;
                        if belong > 0
                            && let Some(turn) = recording.turns.last_mut()
                        {
                            belong -= 1;
                            turn.replies.push(open_reply(vault, &body)?);
                        }
                    }
                }
            }
        }
        Ok(recording)
    }

    /// Adds a message and gives how many replies belong to it.
    fn add(&mut self, (content, tape): (Content, Option<Tape>)) -> usize {
        match tape.filter(|tape| tape.at_rest || !self.turns.is_empty()) {
            Some(tape) => {
                let replies = tape.replies;
                self.turns.push(RecordedTurn { content, tape, replies: Vec::new() });
                replies
            }
            None => {
                self.without += 1;
                0
            }
        }
    }

    /// The versions of the dialog files that it was held with.
    #[must_use]
    pub fn versions(&self) -> BTreeSet<ScriptVersion> {
        self.turns.iter().map(|turn| turn.tape.script.clone()).collect()
    }

    /// How many messages can be run again.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.turns.len()
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.turns.is_empty()
    }
}
