//! The outbox: replies that we owe, each from pending over leased to sent or failed.

use sqlx::Row as _;
use sqlx::any::AnyRow;

use super::{DbError, Tx};
use crate::ids::{ConversationId, CopyId, InboundId, QuestionId, ReplyId};
use crate::time::Instant;

/// A reply as stored. `body` is sealed.
#[derive(Clone, Debug)]
pub struct ReplyRow {
    pub id: ReplyId,
    pub conversation: ConversationId,
    pub inbound: Option<InboundId>,
    /// Its place among the lines of the conversation; replies of a conversation go out in this order.
    pub sequence: i64,
    pub body: Vec<u8>,
    /// The provider's name of the person's message to remove from the chat.
    pub removes: Option<String>,
    pub question: Option<QuestionId>,
    pub attempts: i64,
    pub doubts: i64,
    pub due_at: Instant,
    pub lease_until: Instant,
    pub holder: Option<CopyId>,
}

/// How a new reply begins.
#[derive(Clone, Copy, Debug)]
pub enum Owed<'a> {
    /// To be delivered by this copy, which holds it until the instant.
    Leased { holder: &'a CopyId, until: Instant },
    /// Handed over in the same exchange.
    Handed { at: Instant },
}

/// Stores a reply.
///
/// # Errors
/// Where the database refuses; [`DbError::Duplicate`] where its place is taken.
pub async fn owe(tx: &mut Tx, row: &ReplyRow, owed: Owed<'_>) -> Result<(), DbError> {
    let (state, holder, until, provider_sequence, handed_at) = match owed {
        Owed::Leased { holder, until } => ("leased", Some(holder.as_str()), until.millis(), None, None),
        Owed::Handed { at } => ("sent", None, 0, Some(row.sequence), Some(at.millis())),
    };
    sqlx::query(
        "insert into reply (id, conversation_id, inbound_id, sequence, body, removes, question, state, attempts, doubts, due_at, lease_until, holder, \
         provider_sequence, handed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, $9, $10, $11, $12, $13)",
    )
    .bind(row.id.as_str())
    .bind(row.conversation.as_str())
    .bind(row.inbound.as_ref().map(InboundId::as_str))
    .bind(row.sequence)
    .bind(row.body.as_slice())
    .bind(row.removes.as_deref())
    .bind(row.question.as_ref().map(QuestionId::as_str))
    .bind(state)
    .bind(row.due_at.millis())
    .bind(until)
    .bind(holder)
    .bind(provider_sequence)
    .bind(handed_at)
    .execute(tx)
    .await?;
    Ok(())
}

const COLUMNS_OF_ROW: [&str; 12] = [
    "id",
    "conversation_id",
    "inbound_id",
    "sequence",
    "body",
    "removes",
    "question",
    "attempts",
    "doubts",
    "due_at",
    "lease_until",
    "holder",
];

fn read_row(row: &AnyRow) -> Result<ReplyRow, DbError> {
    let [id, conversation, inbound, sequence, body, removes, question, attempts, doubts, due_at, lease_until, holder] = COLUMNS_OF_ROW;
    Ok(ReplyRow {
        id: ReplyId::from_stored(row.try_get::<String, _>(id)?),
        conversation: ConversationId::from_stored(row.try_get::<String, _>(conversation)?),
        inbound: row.try_get::<Option<String>, _>(inbound)?.map(InboundId::from_stored),
        sequence: row.try_get(sequence)?,
        body: row.try_get(body)?,
        removes: row.try_get(removes)?,
        question: row.try_get::<Option<String>, _>(question)?.map(QuestionId::from_stored),
        attempts: row.try_get(attempts)?,
        doubts: row.try_get(doubts)?,
        due_at: Instant::from_millis(row.try_get(due_at)?),
        lease_until: Instant::from_millis(row.try_get(lease_until)?),
        holder: row.try_get::<Option<String>, _>(holder)?.map(CopyId::from_stored),
    })
}

/// The replies to one message, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn of_inbound(tx: &mut Tx, inbound: &InboundId) -> Result<Vec<ReplyRow>, DbError> {
    let rows = sqlx::query(
        "select id, conversation_id, inbound_id, sequence, body, removes, question, attempts, doubts, due_at, lease_until, holder from reply \
         where inbound_id = $1 order by sequence",
    )
    .bind(inbound.as_str())
    .fetch_all(tx)
    .await?;
    rows.iter().map(read_row).collect()
}

/// The replies that a conversation is still owed, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn owed(tx: &mut Tx, conversation: &ConversationId, limit: i64) -> Result<Vec<ReplyRow>, DbError> {
    let rows = sqlx::query(
        "select id, conversation_id, inbound_id, sequence, body, removes, question, attempts, doubts, due_at, lease_until, holder from reply \
         where conversation_id = $1 and state in ('pending', 'leased') order by sequence limit $2",
    )
    .bind(conversation.as_str())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    rows.iter().map(read_row).collect()
}

/// The lines that were replied after `after`, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn lines(tx: &mut Tx, conversation: &ConversationId, after: i64, limit: i64) -> Result<Vec<(i64, Vec<u8>)>, DbError> {
    let rows = sqlx::query("select sequence, body from reply where conversation_id = $1 and sequence > $2 order by sequence limit $3")
        .bind(conversation.as_str())
        .bind(after)
        .bind(limit)
        .fetch_all(tx)
        .await?;
    rows.iter().map(|row| Ok((row.try_get("sequence")?, row.try_get("body")?))).collect()
}

/// Takes over replies that are due and held by nobody alive; gives their conversations, each once.
///
/// # Errors
/// Where the database refuses.
pub async fn take_over(tx: &mut Tx, holder: &CopyId, now: Instant, until: Instant, limit: i64) -> Result<Vec<ConversationId>, DbError> {
    // A lease that ran out leaves it in doubt whether the reply went out; it is counted. The predicate stands again in the
    // outer `where`: without it PostgreSQL hands a row to two copies.
    let rows = sqlx::query(
        "update reply set doubts = doubts + case when state = 'leased' then 1 else 0 end, state = 'leased', holder = $1, lease_until = $3 \
         where id in (select id from reply where state in ('pending', 'leased') and due_at <= $2 and lease_until <= $2 order by due_at limit $4) \
         and state in ('pending', 'leased') and due_at <= $2 and lease_until <= $2 returning conversation_id",
    )
    .bind(holder.as_str())
    .bind(now.millis())
    .bind(until.millis())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    let mut conversations = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = ConversationId::from_stored(row.try_get::<String, _>("conversation_id")?);
        if !conversations.contains(&id) {
            conversations.push(id);
        }
    }
    Ok(conversations)
}

/// Marks a reply as taken by its provider.
///
/// # Errors
/// Where the database refuses.
pub async fn sent(tx: &mut Tx, id: &ReplyId, provider_sequence: Option<i64>, at: Instant) -> Result<(), DbError> {
    sqlx::query(
        "update reply set state = 'sent', attempts = attempts + 1, holder = null, provider_sequence = $2, handed_at = $3 where id = $1 and state <> 'sent'",
    )
    .bind(id.as_str())
    .bind(provider_sequence)
    .bind(at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// What became of an attempt that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// Surely not taken.
    NotTaken,
    /// It may have been taken.
    InDoubt,
}

/// Puts a reply back until `due_at`.
///
/// # Errors
/// Where the database refuses.
pub async fn again(tx: &mut Tx, id: &ReplyId, due_at: Instant, attempt: Attempt, failure: &str) -> Result<(), DbError> {
    sqlx::query(
        "update reply set state = 'pending', attempts = attempts + 1, doubts = doubts + $4, holder = null, lease_until = 0, due_at = $2, failure = $3 \
         where id = $1 and state in ('pending', 'leased')",
    )
    .bind(id.as_str())
    .bind(due_at.millis())
    .bind(failure)
    .bind(i64::from(attempt == Attempt::InDoubt))
    .execute(tx)
    .await?;
    Ok(())
}

/// Marks a reply as one that will never be taken, with the reason.
///
/// # Errors
/// Where the database refuses.
pub async fn failed(tx: &mut Tx, id: &ReplyId, failure: &str) -> Result<(), DbError> {
    sqlx::query("update reply set state = 'failed', attempts = attempts + 1, holder = null, failure = $2 where id = $1 and state in ('pending', 'leased')")
        .bind(id.as_str())
        .bind(failure)
        .execute(tx)
        .await?;
    Ok(())
}

/// How a question reached the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Some reply that asks it is still on its way.
    OnItsWay,
    /// Handed to the provider: the earliest place on the channel's count, and when.
    Handed { provider_sequence: Option<i64>, at: Instant },
    /// No reply with it was or will be handed over.
    Never,
}

/// Whether the replies that ask this question were handed over.
///
/// # Errors
/// Where the database refuses.
pub async fn asked(tx: &mut Tx, conversation: &ConversationId, question: &QuestionId) -> Result<Asked, DbError> {
    let rows = sqlx::query(
        "select state, provider_sequence, handed_at from reply where conversation_id = $1 and question = $2 and state <> 'failed' order by sequence",
    )
    .bind(conversation.as_str())
    .bind(question.as_str())
    .fetch_all(tx)
    .await?;
    let mut on_its_way = false;
    for row in &rows {
        if row.try_get::<String, _>("state")? == "sent" {
            let at = row.try_get::<Option<i64>, _>("handed_at")?.ok_or_else(|| DbError::stored("a sent reply without its instant"))?;
            return Ok(Asked::Handed { provider_sequence: row.try_get("provider_sequence")?, at: Instant::from_millis(at) });
        }
        on_its_way = true;
    }
    Ok(if on_its_way { Asked::OnItsWay } else { Asked::Never })
}

/// Counts of the outbox, for operators and tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub owed: i64,
    pub sent: i64,
    pub failed: i64,
    pub doubts: i64,
}

/// # Errors
/// Where the database refuses.
pub async fn tally(tx: &mut Tx) -> Result<Tally, DbError> {
    let row = sqlx::query(
        "select cast(coalesce(sum(case when state in ('pending', 'leased') then 1 else 0 end), 0) as bigint) as owed, \
         cast(coalesce(sum(case when state = 'sent' then 1 else 0 end), 0) as bigint) as sent, \
         cast(coalesce(sum(case when state = 'failed' then 1 else 0 end), 0) as bigint) as failed, \
         cast(coalesce(sum(doubts), 0) as bigint) as doubts from reply",
    )
    .fetch_one(tx)
    .await?;
    Ok(Tally { owed: row.try_get("owed")?, sent: row.try_get("sent")?, failed: row.try_get("failed")?, doubts: row.try_get("doubts")? })
}
