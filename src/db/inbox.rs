//! The inbox: every message that came in, once, under an id that is derived from the provider's.

use super::conversation;
use super::{DbError, Row, Tx, query};
use crate::ids::{CommandId, ConversationId, InboundId};
use crate::time::Instant;

/// A message as stored. `content` is sealed, and empty once the message is answered: then its line has it.
#[derive(Clone, Debug)]
pub struct InboundRow {
    pub id: InboundId,
    pub conversation: ConversationId,
    pub order: i64,
    pub arrived_at: Instant,
    pub after_sequence: Option<i64>,
    pub provider_message: Option<String>,
    pub content: Vec<u8>,
    pub attempts: i64,
}

/// Where a stored message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InboundState {
    Received,
    Done(Answered),
    /// Given up after too many attempts; an apology was owed in its place, where it could be read at all.
    Failed(Answered),
}

/// Stores a message that is to be answered; `false` where it is already there.
///
/// # Errors
/// Where the database refuses.
pub async fn receive(tx: &mut Tx, row: &InboundRow, lease_until: Instant) -> Result<bool, DbError> {
    insert(tx, row, "received", None, lease_until).await
}

/// What an answer leaves of its message: the place of its line and how many replies follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    pub sequence: i64,
    pub reply_count: i64,
}

/// Stores a message together with its answer; `false` where it is already there.
///
/// # Errors
/// Where the database refuses.
pub async fn receive_done(tx: &mut Tx, row: &InboundRow, answered: Answered) -> Result<bool, DbError> {
    insert(tx, row, "done", Some(answered), row.arrived_at).await
}

async fn insert(tx: &mut Tx, row: &InboundRow, state: &str, answered: Option<Answered>, lease_until: Instant) -> Result<bool, DbError> {
    let (sequence, reply_count) = answered.map_or((0, 0), |answered| (answered.sequence, answered.reply_count));
    let done = query(
        "insert into inbound (id, conversation_id, order_in_chat, arrived_at, after_sequence, provider_message, content, state, \
         attempts, lease_until, sequence, reply_count) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (id) do nothing",
    )
    .bind(row.id.as_str())
    .bind(row.conversation.as_str())
    .bind(row.order)
    .bind(row.arrived_at.millis())
    .bind(row.after_sequence)
    .bind(row.provider_message.as_deref())
    .bind(if answered.is_some() { None } else { Some(row.content.as_slice()) })
    .bind(state)
    .bind(row.attempts)
    .bind(lease_until.millis())
    .bind(sequence)
    .bind(reply_count)
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Marks a message as answered; `false` where it was not waiting for that.
///
/// # Errors
/// Where the database refuses.
pub async fn finish(tx: &mut Tx, id: &InboundId, answered: Answered) -> Result<bool, DbError> {
    close(tx, id, answered, "done").await
}

/// Marks a message as given up; `false` where it was not waiting any more. Its replies, where it has any, are an apology.
///
/// # Errors
/// Where the database refuses.
pub async fn give_up(tx: &mut Tx, id: &InboundId, answered: Answered) -> Result<bool, DbError> {
    close(tx, id, answered, "failed").await
}

async fn close(tx: &mut Tx, id: &InboundId, answered: Answered, state: &str) -> Result<bool, DbError> {
    let done = query("update inbound set state = $2, sequence = $3, reply_count = $4, content = null where id = $1 and state = 'received'")
        .bind(id.as_str())
        .bind(state)
        .bind(answered.sequence)
        .bind(answered.reply_count)
        .execute(tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

impl InboundState {
    /// The state that a row names.
    pub(super) fn of(state: &str, answered: Answered) -> Result<InboundState, DbError> {
        match state {
            "received" => Ok(InboundState::Received),
            "done" => Ok(InboundState::Done(answered)),
            "failed" => Ok(InboundState::Failed(answered)),
            other => Err(DbError::stored(format!("inbound state {other}"))),
        }
    }
}

fn read_row(row: &Row) -> Result<InboundRow, DbError> {
    Ok(InboundRow {
        id: InboundId::from_stored(row.try_get::<String>("id")?),
        conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
        order: row.try_get("order_in_chat")?,
        arrived_at: Instant::from_millis(row.try_get("arrived_at")?),
        after_sequence: row.try_get("after_sequence")?,
        provider_message: row.try_get("provider_message")?,
        content: row.try_get::<Option<Vec<u8>>>("content")?.unwrap_or_default(),
        attempts: row.try_get("attempts")?,
    })
}

/// The messages of a conversation that wait for an answer, oldest first.
///
/// # Errors
/// Where the database refuses.
pub async fn waiting(tx: &mut Tx, conversation: &ConversationId, limit: i64) -> Result<Vec<InboundRow>, DbError> {
    let rows = query(
        "select id, conversation_id, order_in_chat, arrived_at, after_sequence, provider_message, content, attempts from inbound \
         where conversation_id = $1 and state = 'received' order by order_in_chat, id limit $2",
    )
    .bind(conversation.as_str())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    rows.iter().map(read_row).collect()
}

/// The stored message of this id.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, id: &InboundId) -> Result<Option<InboundRow>, DbError> {
    let row = query(
        "select id, conversation_id, order_in_chat, arrived_at, after_sequence, provider_message, content, attempts from inbound \
         where id = $1",
    )
    .bind(id.as_str())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(read_row).transpose()
}

/// Takes over messages whose lease ran out: their copy died or failed. Gives the conversations to go on with, each once.
///
/// # Errors
/// Where the database refuses.
pub async fn take_over(tx: &mut Tx, now: Instant, lease_until: Instant, limit: i64) -> Result<Vec<ConversationId>, DbError> {
    // The predicate stands again in the outer `where`: without it PostgreSQL hands a row to two copies.
    let rows = query(
        "update inbound set lease_until = $2 \
         where id in (select id from inbound where state = 'received' and lease_until <= $1 order by lease_until limit $3) \
         and state = 'received' and lease_until <= $1 returning conversation_id",
    )
    .bind(now.millis())
    .bind(lease_until.millis())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    conversation::each_once(&rows)
}

/// Counts an attempt that failed and says when the next may be.
///
/// # Errors
/// Where the database refuses.
pub async fn attempt_failed(tx: &mut Tx, id: &InboundId, again_at: Instant) -> Result<(), DbError> {
    query("update inbound set attempts = attempts + 1, lease_until = $2 where id = $1 and state = 'received'")
        .bind(id.as_str())
        .bind(again_at.millis())
        .execute(tx)
        .await?;
    Ok(())
}

/// An intent: a command that a turn is about to give. `body` is sealed.
#[derive(Clone, Debug)]
pub struct IntentRow {
    pub command: CommandId,
    pub step: i64,
    pub body: Vec<u8>,
}

/// Records an intent; one of the same id that is already there stays as it is.
///
/// # Errors
/// Where the database refuses.
pub async fn record_intent(
    tx: &mut Tx,
    inbound: &InboundId,
    conversation: &ConversationId,
    intent: &IntentRow,
    now: Instant,
) -> Result<(), DbError> {
    query(
        "insert into intent (command_id, inbound_id, step, body, recorded_at, conversation_id) values ($1, $2, $3, $4, $5, $6) \
         on conflict (command_id) do nothing",
    )
    .bind(intent.command.as_str())
    .bind(inbound.as_str())
    .bind(intent.step)
    .bind(intent.body.as_slice())
    .bind(now.millis())
    .bind(conversation.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// The intents of a message's turn, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn intents(tx: &mut Tx, inbound: &InboundId) -> Result<Vec<IntentRow>, DbError> {
    let rows =
        query("select command_id, step, body from intent where inbound_id = $1 order by step").bind(inbound.as_str()).fetch_all(tx).await?;
    rows.iter()
        .map(|row| {
            Ok(IntentRow {
                command: CommandId::from_stored(row.try_get::<String>("command_id")?),
                step: row.try_get("step")?,
                body: row.try_get("body")?,
            })
        })
        .collect()
}
