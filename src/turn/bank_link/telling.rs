//! What a chat is told of an entry: that the account is on file, or could not be put there, in the transaction that takes note of it.

use crate::db::bank_link::{self, BankLinkRow};
use crate::db::outbox::{Owed, Place, ReplyRow, owe};
use crate::db::{self, DbError, conversation};
use crate::dialog::Saying;
use crate::identity::Access;
use crate::language::Language;
use crate::outbox::LEASE_MS;
use crate::time::Instant;

use super::super::{CONFLICTS_MAX, Inner, TurnError};
use super::is_of;

/// How an entry ended.
#[derive(Clone)]
pub(super) enum Ending {
    Added { last_four: String },
    Refused,
}

impl Inner {
    /// Takes note of how it ended and owes the chat the sentence: both or neither, once. A chat that is another person's by now, or of
    /// another account, hears nothing.
    pub(super) async fn tell_of_entry(
        &self,
        link: &BankLinkRow,
        access: &Access,
        language: Language,
        ending: &Ending,
    ) -> Result<(), TurnError> {
        for _ in 0..CONFLICTS_MAX {
            let row = {
                let mut reader = self.parts.database.reader().await?;
                conversation::find(&mut reader, &link.conversation).await?
            };
            let Some(row) = row else { return Ok(()) };
            let rows = self.entry_replies(&row, language, ending)?;
            let lines = i64::try_from(rows.len()).unwrap_or(0);
            let until = self.parts.clock.now().plus_millis(LEASE_MS);
            let (index, attempt, ending, access) = (link.token_index.clone(), link.attempt, ending.clone(), access.clone());
            let (conversation, version, holder) = (row.id.clone(), row.version, self.parts.copy.clone());
            let told = self.parts.database.write(move |tx| {
                Box::pin(async move {
                    let is_first = match &ending {
                        Ending::Added { last_four } => bank_link::used(tx, &index, attempt, last_four).await?,
                        Ending::Refused => bank_link::refused(tx, &index, attempt).await?,
                    };
                    if !is_first || !is_of(db::identity::link(tx, &conversation).await?.as_ref(), &access) {
                        return Ok(());
                    }
                    if !conversation::add_lines(tx, &conversation, version, lines).await? {
                        return Err(Untold::Moved);
                    }
                    for row in &rows {
                        owe(tx, row, Owed::Leased { holder: &holder, until }).await?;
                    }
                    Ok(())
                })
            });
            match told.await {
                Ok(()) => {
                    // A full queue is no loss: the worker's timer finds what is owed.
                    let _ = self.parts.to_deliver.try_send(link.conversation.clone());
                    return Ok(());
                }
                Err(Untold::Moved) => {}
                Err(Untold::Database(error)) => return Err(error.into()),
            }
        }
        Err(TurnError::Contended)
    }

    fn entry_replies(&self, row: &conversation::ConversationRow, language: Language, ending: &Ending) -> Result<Vec<ReplyRow>, TurnError> {
        let (_, capabilities) = self.channel(&row.channel)?;
        let words = &self.scripts.current().words;
        let saying = match ending {
            Ending::Added { last_four } => Saying::bank_account_added(last_four),
            Ending::Refused => Saying::bank_account_not_added(),
        };
        let replies = super::super::say::replies(words, &[saying], language, capabilities, false);
        let placed = (row.line_count + 1..).zip(replies);
        let now: Instant = self.parts.clock.now();
        placed.map(|(sequence, reply)| self.unasked(Place { conversation: row.id.clone(), sequence }, &reply, now)).collect()
    }
}

/// Why the chat was not told this time.
enum Untold {
    Moved,
    Database(DbError),
}

impl From<DbError> for Untold {
    fn from(error: DbError) -> Untold {
        Untold::Database(error)
    }
}
