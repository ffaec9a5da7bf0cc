//! The outbox: replies that we owe, each from pending over leased to sent or failed.

use super::conversation;
use super::{DbError, Query, Tx, query};
use crate::ids::{ConversationId, CopyId, QuestionId};
use crate::time::Instant;

mod standing;
pub use standing::{FailureRow, Tally, failures, tally};

/// Which line of which conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub conversation: ConversationId,
    pub sequence: i64,
}

/// A reply as stored. `body` is sealed.
#[derive(Clone, Debug)]
pub struct ReplyRow {
    /// Replies of a conversation go out in the order of their places.
    pub place: Place,
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

/// Stores what a person said, sealed, and the replies to it.
///
/// # Errors
/// Where the database refuses; [`DbError::Duplicate`] where a place is taken.
pub async fn answer(tx: &mut Tx, said: &Place, body: &[u8], replies: &[ReplyRow], owed: Owed<'_>) -> Result<(), DbError> {
    // Nearly every message has one reply: then one statement keeps both.
    let (first, rest) = match replies.split_first() {
        None => {
            let statement = query(
                "insert into line (conversation_id, sequence, body, state, attempts, doubts, due_at, lease_until) \
                 values ($1, $2, $3, 'said', 0, 0, 0, 0)",
            );
            statement.bind(said.conversation.as_str()).bind(said.sequence).bind(body).execute(tx).await?;
            return Ok(());
        }
        Some(split) => split,
    };
    let statement = query(
        "insert into line (conversation_id, sequence, body, removes, question, state, attempts, doubts, due_at, lease_until, holder, \
         provider_sequence, handed_at) values ($1, $2, $3, $4, $5, $6, 0, 0, $7, $8, $9, $10, $11), \
         ($1, $12, $13, null, null, 'said', 0, 0, 0, 0, null, null, null)",
    );
    bind_reply(statement, first, owed).bind(said.sequence).bind(body).execute(tx).await?;
    for reply in rest {
        owe(tx, reply, owed).await?;
    }
    Ok(())
}

/// Owes a reply at its place.
///
/// # Errors
/// Where the database refuses; [`DbError::Duplicate`] where the place is taken.
pub async fn owe(tx: &mut Tx, row: &ReplyRow, owed: Owed<'_>) -> Result<(), DbError> {
    let statement = query(
        "insert into line (conversation_id, sequence, body, removes, question, state, attempts, doubts, due_at, lease_until, holder, \
         provider_sequence, handed_at) values ($1, $2, $3, $4, $5, $6, 0, 0, $7, $8, $9, $10, $11)",
    );
    bind_reply(statement, row, owed).execute(tx).await.map(drop)
}

fn bind_reply(statement: Query, row: &ReplyRow, owed: Owed<'_>) -> Query {
    let values = ReplyValues::of(row, owed);
    statement
        .bind(row.place.conversation.as_str())
        .bind(values.sequence)
        .bind(values.body)
        .bind(values.removes)
        .bind(values.question)
        .bind(values.state)
        .bind(values.due_at)
        .bind(values.lease_until)
        .bind(values.holder)
        .bind(values.provider_sequence)
        .bind(values.handed_at)
}

/// The values of a new reply, as its columns take them.
pub(super) struct ReplyValues<'a> {
    pub(super) sequence: i64,
    pub(super) body: &'a [u8],
    pub(super) removes: Option<&'a str>,
    pub(super) question: Option<&'a str>,
    pub(super) state: &'static str,
    pub(super) due_at: i64,
    pub(super) lease_until: i64,
    pub(super) holder: Option<&'a str>,
    pub(super) provider_sequence: Option<i64>,
    pub(super) handed_at: Option<i64>,
}

impl<'a> ReplyValues<'a> {
    pub(super) fn of(row: &'a ReplyRow, owed: Owed<'a>) -> ReplyValues<'a> {
        let (state, holder, lease_until, provider_sequence, handed_at) = match owed {
            Owed::Leased { holder, until } => ("leased", Some(holder.as_str()), until.millis(), None, None),
            Owed::Handed { at } => ("sent", None, 0, Some(row.place.sequence), Some(at.millis())),
        };
        ReplyValues {
            sequence: row.place.sequence,
            body: &row.body,
            removes: row.removes.as_deref(),
            question: row.question.as_ref().map(QuestionId::as_str),
            state,
            due_at: row.due_at.millis(),
            lease_until,
            holder,
            provider_sequence,
            handed_at,
        }
    }
}

/// The replies that a conversation is still owed, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn owed(tx: &mut Tx, conversation: &ConversationId, limit: i64) -> Result<Vec<ReplyRow>, DbError> {
    let rows = query(
        "select sequence, body, removes, question, attempts, doubts, due_at, lease_until, holder from line \
         where conversation_id = $1 and state in ('pending', 'leased') order by sequence limit $2",
    )
    .bind(conversation.as_str())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(ReplyRow {
                place: Place { conversation: conversation.clone(), sequence: row.try_get("sequence")? },
                body: row.try_get("body")?,
                removes: row.try_get("removes")?,
                question: row.try_get::<Option<String>>("question")?.map(QuestionId::from_stored),
                attempts: row.try_get("attempts")?,
                doubts: row.try_get("doubts")?,
                due_at: Instant::from_millis(row.try_get("due_at")?),
                lease_until: Instant::from_millis(row.try_get("lease_until")?),
                holder: row.try_get::<Option<String>>("holder")?.map(CopyId::from_stored),
            })
        })
        .collect()
}

/// The bodies of the replies before a place, the newest first.
///
/// # Errors
/// Where the database refuses.
pub async fn replies_before(tx: &mut Tx, conversation: &ConversationId, before: i64, limit: i64) -> Result<Vec<Vec<u8>>, DbError> {
    let rows =
        query("select body from line where conversation_id = $1 and sequence < $2 and state <> 'said' order by sequence desc limit $3")
            .bind(conversation.as_str())
            .bind(before)
            .bind(limit)
            .fetch_all(tx)
            .await?;
    rows.iter().map(|row| row.try_get("body")).collect()
}

/// A line as it is shown again.
#[derive(Clone, Debug)]
pub enum LineRow {
    Said { sequence: i64, body: Vec<u8> },
    Replied { sequence: i64, body: Vec<u8> },
}

/// The lines of a conversation after `after`, in order.
///
/// # Errors
/// Where the database refuses.
pub async fn lines(tx: &mut Tx, conversation: &ConversationId, after: i64, limit: i64) -> Result<Vec<LineRow>, DbError> {
    let rows = query("select sequence, body, state from line where conversation_id = $1 and sequence > $2 order by sequence limit $3")
        .bind(conversation.as_str())
        .bind(after)
        .bind(limit)
        .fetch_all(tx)
        .await?;
    rows.iter()
        .map(|row| {
            let (sequence, body) = (row.try_get("sequence")?, row.try_get("body")?);
            Ok(if row.try_get::<String>("state")? == "said" {
                LineRow::Said { sequence, body }
            } else {
                LineRow::Replied { sequence, body }
            })
        })
        .collect()
}

/// Takes over replies that are due and held by nobody alive; gives their conversations, each once.
///
/// # Errors
/// Where the database refuses.
pub async fn take_over(tx: &mut Tx, holder: &CopyId, now: Instant, until: Instant, limit: i64) -> Result<Vec<ConversationId>, DbError> {
    // A lease that ran out leaves it in doubt whether the reply went out, which is counted: for the first that a conversation is
    // owed, since those behind it only waited. The predicate stands again in the outer `where`: without it PostgreSQL hands a row
    // to two copies.
    let rows = query(
        "update line set doubts = doubts + case when state = 'leased' and not exists (select 1 from line earlier \
         where earlier.conversation_id = line.conversation_id and earlier.sequence < line.sequence \
         and earlier.state in ('pending', 'leased')) then 1 else 0 end, state = 'leased', holder = $1, lease_until = $3 \
         where (conversation_id, sequence) in (select conversation_id, sequence from line \
         where state in ('pending', 'leased') and due_at <= $2 and lease_until <= $2 order by due_at limit $4) \
         and state in ('pending', 'leased') and due_at <= $2 and lease_until <= $2 returning conversation_id",
    )
    .bind(holder.as_str())
    .bind(now.millis())
    .bind(until.millis())
    .bind(limit)
    .fetch_all(tx)
    .await?;
    conversation::each_once(&rows)
}

/// Takes or keeps a reply for this copy; `false` where another copy has it or it is no longer owed.
///
/// # Errors
/// Where the database refuses.
pub async fn renew(tx: &mut Tx, place: &Place, holder: &CopyId, now: Instant, until: Instant) -> Result<bool, DbError> {
    let done = query(
        "update line set state = 'leased', holder = $3, lease_until = $5 \
         where conversation_id = $1 and sequence = $2 and state in ('pending', 'leased') \
         and (holder = $3 or holder is null or lease_until <= $4)",
    )
    .bind(place.conversation.as_str())
    .bind(place.sequence)
    .bind(holder.as_str())
    .bind(now.millis())
    .bind(until.millis())
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Marks a reply as taken by its provider.
///
/// # Errors
/// Where the database refuses.
pub async fn sent(tx: &mut Tx, place: &Place, provider_sequence: Option<i64>, at: Instant) -> Result<(), DbError> {
    query(
        "update line set state = 'sent', attempts = attempts + 1, holder = null, provider_sequence = $3, handed_at = $4 \
         where conversation_id = $1 and sequence = $2 and state in ('pending', 'leased')",
    )
    .bind(place.conversation.as_str())
    .bind(place.sequence)
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
    /// Not taken, because the provider asked us to wait. That is no failed attempt, however often it happens.
    ToldToWait,
}

/// Puts a reply back until `due_at`.
///
/// # Errors
/// Where the database refuses.
pub async fn again(tx: &mut Tx, place: &Place, due_at: Instant, attempt: Attempt, failure: &str) -> Result<(), DbError> {
    query(
        "update line set state = 'pending', attempts = attempts + $6, doubts = doubts + $5, holder = null, lease_until = 0, \
         due_at = $3, failure = $4 where conversation_id = $1 and sequence = $2 and state in ('pending', 'leased')",
    )
    .bind(place.conversation.as_str())
    .bind(place.sequence)
    .bind(due_at.millis())
    .bind(failure)
    .bind(i64::from(attempt == Attempt::InDoubt))
    .bind(i64::from(attempt != Attempt::ToldToWait))
    .execute(tx)
    .await?;
    Ok(())
}

/// Marks a reply as one that will never be taken, with the reason.
///
/// # Errors
/// Where the database refuses.
pub async fn failed(tx: &mut Tx, place: &Place, failure: &str) -> Result<(), DbError> {
    query(
        "update line set state = 'failed', attempts = attempts + 1, holder = null, failure = $3 \
         where conversation_id = $1 and sequence = $2 and state in ('pending', 'leased')",
    )
    .bind(place.conversation.as_str())
    .bind(place.sequence)
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

/// How far back a question is looked for, in lines.
pub const ASKED_LINES_MAX: i64 = 200;

/// Whether the replies that ask this question were handed over; looked for among the newest lines.
///
/// # Errors
/// Where the database refuses.
pub async fn asked(tx: &mut Tx, conversation: &ConversationId, question: &QuestionId) -> Result<Asked, DbError> {
    let rows = query(
        "select question, state, provider_sequence, handed_at from line \
         where conversation_id = $1 and state in ('pending', 'leased', 'sent') order by sequence desc limit $2",
    )
    .bind(conversation.as_str())
    .bind(ASKED_LINES_MAX)
    .fetch_all(tx)
    .await?;
    let mut asked = Asked::Never;
    for row in &rows {
        if row.try_get::<Option<String>>("question")?.as_deref() != Some(question.as_str()) {
            continue;
        }
        // The rows come newest first: the last one that was handed over is the earliest.
        match row.try_get::<Option<i64>>("handed_at")? {
            Some(at) => asked = Asked::Handed { provider_sequence: row.try_get("provider_sequence")?, at: Instant::from_millis(at) },
            None if asked == Asked::Never => asked = Asked::OnItsWay,
            None => {}
        }
    }
    Ok(asked)
}
