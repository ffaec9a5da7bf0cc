//! Conversations: one row each, with a version that every commit of a turn compares.

use super::{DbError, Row, Tx, query};
use crate::ids::{ConversationId, InboundId, ScriptVersion};
use crate::time::Instant;

/// A conversation as stored. `address` and `session` are sealed.
#[derive(Clone, Debug)]
pub struct ConversationRow {
    pub id: ConversationId,
    pub channel: String,
    pub address: Vec<u8>,
    pub language: String,
    /// Compared and raised by every transaction that moves the conversation on.
    pub version: i64,
    /// Lines so far: messages in and replies out share one count.
    pub line_count: i64,
    pub session: Option<Vec<u8>>,
    /// A message whose turn has recorded an intent and is not finished; it is finished before any other turn.
    pub open_inbound: Option<InboundId>,
    /// When the last turn was.
    pub turn_at: Instant,
}

/// A conversation that may be new.
#[derive(Debug)]
pub struct NewConversation<'a> {
    pub id: &'a ConversationId,
    pub channel: &'a str,
    pub address: &'a [u8],
    pub language: &'a str,
    pub now: Instant,
}

/// Makes the conversation where it is not there yet.
///
/// # Errors
/// Where the database refuses.
pub async fn ensure(tx: &mut Tx, new: &NewConversation<'_>) -> Result<(), DbError> {
    query(
        "insert into conversation (id, channel, address, language, version, line_count, reachable, turn_at) \
         values ($1, $2, $3, $4, 0, 0, 1, $5) on conflict (id) do nothing",
    )
    .bind(new.id.as_str())
    .bind(new.channel)
    .bind(new.address)
    .bind(new.language)
    .bind(new.now.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// The conversation of this id.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, id: &ConversationId) -> Result<Option<ConversationRow>, DbError> {
    let row =
        query("select channel, address, language, version, line_count, session, open_inbound, turn_at from conversation where id = $1")
            .bind(id.as_str())
            .fetch_optional(tx)
            .await?;
    row.map(|row| ConversationRow::read(&row, id)).transpose()
}

/// Whether there is a conversation of this id.
///
/// # Errors
/// Where the database refuses.
pub async fn exists(tx: &mut Tx, id: &ConversationId) -> Result<bool, DbError> {
    Ok(query("select id from conversation where id = $1").bind(id.as_str()).fetch_optional(tx).await?.is_some())
}

/// The conversations that were used at this instant or later, in the order in which they were used last, at most `limit`: those that come
/// after one of that instant and id. It looks at all there are, which is for an operator's command and for nobody who waits.
///
/// # Errors
/// Where the database refuses.
pub async fn used_since(tx: &mut Tx, since: (Instant, &str), limit: i64) -> Result<Vec<(Instant, ConversationId)>, DbError> {
    let statement =
        query("select id, turn_at from conversation where turn_at > $1 or (turn_at = $1 and id > $2) order by turn_at, id limit $3");
    let rows = statement.bind(since.0.millis()).bind(since.1).bind(limit).fetch_all(tx).await?;
    let read = |row: &Row| {
        let id = ConversationId::from_stored(row.try_get::<String>("id")?);
        Ok((Instant::from_millis(row.try_get("turn_at")?), id))
    };
    rows.iter().map(read).collect()
}

impl ConversationRow {
    pub(super) fn read(row: &Row, id: &ConversationId) -> Result<ConversationRow, DbError> {
        Ok(ConversationRow {
            id: id.clone(),
            channel: row.try_get("channel")?,
            address: row.try_get("address")?,
            language: row.try_get("language")?,
            version: row.try_get("version")?,
            line_count: row.try_get("line_count")?,
            session: row.try_get("session")?,
            open_inbound: row.try_get::<Option<String>>("open_inbound")?.map(InboundId::from_stored),
            turn_at: Instant::from_millis(row.try_get("turn_at")?),
        })
    }
}

/// What a finished turn leaves of its conversation.
#[derive(Debug)]
pub struct Moved<'a> {
    pub id: &'a ConversationId,
    /// The version that the turn began with.
    pub version: i64,
    pub language: &'a str,
    pub session: &'a [u8],
    pub script_version: &'a ScriptVersion,
    pub lines: i64,
    pub now: Instant,
}

/// Saves a finished turn; `false` where another transaction moved the conversation on since it was read.
///
/// # Errors
/// Where the database refuses.
pub async fn finish_turn(tx: &mut Tx, moved: &Moved<'_>) -> Result<bool, DbError> {
    let done = query(
        "update conversation set version = version + 1, language = $3, session = $4, script_version = $5, line_count = line_count + $6, \
         turn_at = $7, open_inbound = null, reachable = 1 \
         where id = $1 and version = $2",
    )
    .bind(moved.id.as_str())
    .bind(moved.version)
    .bind(moved.language)
    .bind(moved.session)
    .bind(moved.script_version.as_str())
    .bind(moved.lines)
    .bind(moved.now.millis())
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Marks that a turn has an intent under way; `false` where the conversation moved on since it was read.
///
/// # Errors
/// Where the database refuses.
pub async fn open_turn(tx: &mut Tx, id: &ConversationId, version: i64, inbound: &InboundId) -> Result<bool, DbError> {
    let done = query(
        "update conversation set version = version + 1, open_inbound = $3 \
         where id = $1 and version = $2 and (open_inbound is null or open_inbound = $3)",
    )
    .bind(id.as_str())
    .bind(version)
    .bind(inbound.as_str())
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Makes room for lines that no message brought; `false` where the conversation moved on since it was read.
///
/// # Errors
/// Where the database refuses.
pub async fn add_lines(tx: &mut Tx, id: &ConversationId, version: i64, lines: i64) -> Result<bool, DbError> {
    let done = query("update conversation set version = version + 1, line_count = line_count + $3 where id = $1 and version = $2")
        .bind(id.as_str())
        .bind(version)
        .bind(lines)
        .execute(tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts another session in the place of the one that was read with this version; `false` where the conversation moved on since, or a
/// turn of it has an intent under way.
///
/// # Errors
/// Where the database refuses.
pub async fn set_session(tx: &mut Tx, id: &ConversationId, version: i64, session: &[u8]) -> Result<bool, DbError> {
    let statement =
        query("update conversation set session = $3, version = version + 1 where id = $1 and version = $2 and open_inbound is null");
    Ok(statement.bind(id.as_str()).bind(version).bind(session).execute(tx).await?.rows_affected() == 1)
}

/// Takes note that replies reach this conversation, or do not.
///
/// # Errors
/// Where the database refuses.
pub async fn set_reachable(tx: &mut Tx, id: &ConversationId, reachable: bool) -> Result<(), DbError> {
    query("update conversation set reachable = $2 where id = $1").bind(id.as_str()).bind(i64::from(reachable)).execute(tx).await?;
    Ok(())
}

/// The conversations that rows name, each once, in the order of the rows.
pub(super) fn each_once(rows: &[Row]) -> Result<Vec<ConversationId>, DbError> {
    let mut conversations = Vec::with_capacity(rows.len());
    for row in rows {
        let id = ConversationId::from_stored(row.try_get::<String>("conversation_id")?);
        if !conversations.contains(&id) {
            conversations.push(id);
        }
    }
    Ok(conversations)
}
