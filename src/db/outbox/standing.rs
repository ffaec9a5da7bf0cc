//! How the outbox stands, for an operator: what is owed, and what was given up and why. Also how many messages got an apology.

use crate::db::{DbError, Row, Tx, query};
use crate::ids::ConversationId;

/// A reply that nobody will get, with why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureRow {
    pub conversation: ConversationId,
    pub sequence: i64,
    pub channel: String,
    pub attempts: i64,
    pub reason: String,
}

/// Replies that were given up, at most `limit`, the last conversations to be used first.
///
/// # Errors
/// Where the database refuses.
pub async fn failures(tx: &mut Tx, limit: i64) -> Result<Vec<FailureRow>, DbError> {
    let statement = query(
        "select conversation_id, sequence, channel, attempts, failure from line \
         join conversation on conversation.id = line.conversation_id where state = 'failed' \
         order by turn_at desc, conversation_id, sequence limit $1",
    );
    let read = |row: &Row| {
        Ok(FailureRow {
            conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
            sequence: row.try_get("sequence")?,
            channel: row.try_get("channel")?,
            attempts: row.try_get("attempts")?,
            reason: row.try_get::<Option<String>>("failure")?.unwrap_or_default(),
        })
    };
    statement.bind(limit).fetch_all(tx).await?.iter().map(read).collect()
}

/// Counts of the outbox, for operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub owed: i64,
    pub sent: i64,
    pub failed: i64,
    pub doubts: i64,
    /// Messages of people that could not be answered and got an apology.
    pub given_up: i64,
}

/// # Errors
/// Where the database refuses.
pub async fn tally(tx: &mut Tx) -> Result<Tally, DbError> {
    let row = query(
        "select cast(coalesce(sum(case when state in ('pending', 'leased') then 1 else 0 end), 0) as bigint) as owed, \
         cast(coalesce(sum(case when state = 'sent' then 1 else 0 end), 0) as bigint) as sent, \
         cast(coalesce(sum(case when state = 'failed' then 1 else 0 end), 0) as bigint) as failed, \
         cast(coalesce(sum(doubts), 0) as bigint) as doubts, \
         (select count(*) from inbound where state = 'failed') as given_up from line",
    )
    .fetch_one(tx)
    .await?;
    Ok(Tally {
        owed: row.try_get("owed")?,
        sent: row.try_get("sent")?,
        failed: row.try_get("failed")?,
        doubts: row.try_get("doubts")?,
        given_up: row.try_get("given_up")?,
    })
}
