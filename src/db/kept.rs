//! What is kept of a conversation: counted, and erased where its person wants that.

use super::{DbError, Tx, query};
use crate::ids::{ConversationId, InboundId};
use crate::time::Instant;

/// What is kept of a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptRow {
    pub messages: i64,
    /// When the oldest of the replies that are kept was handed over.
    pub since: Option<Instant>,
    pub tickets: i64,
}

/// Counts it.
///
/// # Errors
/// Where the database refuses.
pub async fn count(tx: &mut Tx, conversation: &ConversationId) -> Result<KeptRow, DbError> {
    let messages = query("select cast(count(*) as bigint) as messages from line where conversation_id = $1")
        .bind(conversation.as_str())
        .fetch_one(tx)
        .await?
        .try_get("messages")?;
    let first = query("select handed_at from line where conversation_id = $1 and handed_at is not null order by sequence limit 1")
        .bind(conversation.as_str())
        .fetch_optional(tx)
        .await?;
    let since = first.map(|row| row.try_get::<i64>("handed_at")).transpose()?.map(Instant::from_millis);
    let tickets = query("select cast(count(*) as bigint) as tickets from ticket where conversation_id = $1 and words is not null")
        .bind(conversation.as_str())
        .fetch_one(tx)
        .await?
        .try_get("tickets")?;
    Ok(KeptRow { messages, since, tickets })
}

/// Erases every line that was said or has left, and what earlier turns were about to do. What is still owed is delivered and
/// stays; the turn of `current` goes on. Gives how many lines there were.
///
/// # Errors
/// Where the database refuses.
pub async fn erase(tx: &mut Tx, conversation: &ConversationId, current: &InboundId) -> Result<i64, DbError> {
    let erased = query("delete from line where conversation_id = $1 and state in ('said', 'sent', 'failed')")
        .bind(conversation.as_str())
        .execute(tx)
        .await?;
    query("delete from intent where conversation_id = $1 and inbound_id <> $2")
        .bind(conversation.as_str())
        .bind(current.as_str())
        .execute(tx)
        .await?;
    Ok(i64::try_from(erased.rows_affected()).unwrap_or(i64::MAX))
}
