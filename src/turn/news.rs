//! What people are told without having asked: news of an account becomes a message in every conversation that is about it.
//!
//! A row is told once: its mark and the replies that it becomes are one transaction. Nothing is asked by it, so whatever was open
//! in a conversation goes on as it was.

use crate::account::News;
use crate::account::ledger::Ledger;
use crate::db::outbox::{Owed, Place, ReplyRow, owe};
use crate::db::told::{self, EventRow, ListenerRow};
use crate::db::{DbError, conversation};
use crate::dialog::Saying;
use crate::identity::Right;
use crate::ids::ConversationId;
use crate::language::Language;
use crate::message::Reply;
use crate::notification::NewsWish;
use crate::outbox::LEASE_MS;
use crate::time::Instant;

use super::{Inner, TurnError, Turns, stored};

/// Conversations that hear of one account.
const LISTENERS_MAX: i64 = 50;

/// Why nothing was told this time.
enum Untold {
    /// A conversation moved on since it was read, or another copy told it; the next round looks again.
    Moved,
    Database(DbError),
}

impl From<DbError> for Untold {
    fn from(error: DbError) -> Untold {
        Untold::Database(error)
    }
}

/// The replies that one conversation is owed.
struct Message {
    conversation: ConversationId,
    version: i64,
    rows: Vec<ReplyRow>,
}

/// Whether they want to hear of it: what asks something of them they hear whatever they chose.
fn wants(listener: &ListenerRow, news: &News) -> bool {
    !news.may_be_unwanted() || listener.news.as_deref().and_then(NewsWish::named) != Some(NewsWish::Off)
}

impl Turns {
    /// Tells the oldest news that nobody was told yet, at most `limit`; gives how many were told. May run twice and in several copies.
    ///
    /// # Errors
    /// Where the database does not answer. What cannot be read is logged and counts as told.
    pub async fn tell_news(&self, limit: i64) -> Result<usize, TurnError> {
        let owed = {
            let mut reader = self.inner.parts.database.reader().await?;
            told::owed(&mut reader, limit).await?
        };
        let mut count = 0;
        for event in owed {
            if self.inner.tell_event(&event).await? {
                count += 1;
            }
        }
        Ok(count)
    }
}

impl Inner {
    async fn tell_event(&self, event: &EventRow) -> Result<bool, TurnError> {
        let now = self.parts.clock.now();
        let messages = match Ledger::news(event) {
            Ok(news) => self.messages(event, &news, now).await?,
            Err(error) => {
                tracing::error!(event = event.id, error = &error as &dyn std::error::Error, "news that nobody can be told");
                Vec::new()
            }
        };
        let nudged: Vec<ConversationId> = messages.iter().map(|message| message.conversation.clone()).collect();
        let (event, holder) = (event.id.clone(), self.parts.copy.clone());
        let owed = self.parts.database.write(move |tx| {
            Box::pin(async move {
                if !told::told(tx, &event, now).await? {
                    return Err(Untold::Moved);
                }
                for message in &messages {
                    let lines = i64::try_from(message.rows.len()).unwrap_or(0);
                    if !conversation::add_lines(tx, &message.conversation, message.version, lines).await? {
                        return Err(Untold::Moved);
                    }
                    for row in &message.rows {
                        owe(tx, row, Owed::Leased { holder: &holder, until: now.plus_millis(LEASE_MS) }).await?;
                    }
                }
                Ok(())
            })
        });
        match owed.await {
            Ok(()) => {}
            Err(Untold::Moved) => return Ok(false),
            Err(Untold::Database(error)) => return Err(error.into()),
        }
        for conversation in nudged {
            // A full queue is no loss: the worker's timer finds what is owed.
            let _ = self.parts.to_deliver.try_send(conversation);
        }
        Ok(true)
    }

    /// The message of this news for each conversation whose person hears it.
    async fn messages(&self, event: &EventRow, news: &News, now: Instant) -> Result<Vec<Message>, TurnError> {
        let listeners = {
            let mut reader = self.parts.database.reader().await?;
            told::listeners(&mut reader, &event.account, LISTENERS_MAX).await?
        };
        let hearing = listeners.iter().filter(|listener| match Right::from_stored(&listener.right) {
            Ok(right) => Ledger::hears(&right, news) && wants(listener, news),
            // A right that cannot be read grants nothing.
            Err(_) => false,
        });
        hearing.filter_map(|listener| self.message(listener, news, now).transpose()).collect()
    }

    /// `None` where no door of this copy leads to the conversation.
    fn message(&self, listener: &ListenerRow, news: &News, now: Instant) -> Result<Option<Message>, TurnError> {
        let Ok((_, capabilities)) = self.channel(&listener.channel) else { return Ok(None) };
        let language = Language::from_tag(&listener.language).ok_or_else(|| DbError::stored("the language of a conversation"))?;
        let words = &self.scripts.current().words;
        let replies = super::say::replies(words, &[Saying::news(news)], language, capabilities, false);
        let rows = (listener.line_count + 1..).zip(replies).map(|(sequence, reply)| {
            let place = Place { conversation: listener.conversation.clone(), sequence };
            self.unasked(place, &reply, now)
        });
        let rows = rows.collect::<Result<Vec<_>, TurnError>>()?;
        Ok(Some(Message { conversation: listener.conversation.clone(), version: listener.version, rows }))
    }

    pub(super) fn unasked(&self, place: Place, reply: &Reply, now: Instant) -> Result<ReplyRow, TurnError> {
        Ok(ReplyRow {
            place,
            body: stored::seal_reply(&self.parts.vault, reply)?,
            removes: None,
            question: None,
            attempts: 0,
            doubts: 0,
            due_at: now,
            lease_until: now,
            holder: None,
        })
    }
}
