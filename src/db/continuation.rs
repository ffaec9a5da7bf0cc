//! Conversations that go on by another door: a code of a few digits, for one person, for a few minutes, once.

use super::{DbError, Row, Tx, query};
use crate::ids::{CommandId, ConversationId, PersonId};
use crate::time::Instant;

/// A conversation that may be gone on with elsewhere.
#[derive(Clone, Debug)]
pub struct ContinuationRow {
    pub command: CommandId,
    pub conversation: ConversationId,
    pub code_index: Vec<u8>,
    pub attempts: i64,
    /// The command that gave a wrong code last.
    pub last_attempt: Option<CommandId>,
}

/// Offers a conversation, in place of any other that this person offered. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn offer(
    tx: &mut Tx,
    command: &CommandId,
    conversation: &ConversationId,
    person: &PersonId,
    code_index: &[u8],
    now: Instant,
) -> Result<(), DbError> {
    if query("select state from continuation where command_id = $1").bind(command.as_str()).fetch_optional(tx).await?.is_some() {
        return Ok(());
    }
    // What nobody took can be had no longer; what was taken stays for the turn that took it, should it run again.
    query("delete from continuation where person_id = $1 and state = 'open'").bind(person.as_str()).execute(tx).await?;
    query(
        "insert into continuation (command_id, conversation_id, person_id, code_index, state, attempts, made_at) \
         values ($1, $2, $3, $4, 'open', 0, $5)",
    )
    .bind(command.as_str())
    .bind(conversation.as_str())
    .bind(person.as_str())
    .bind(code_index)
    .bind(now.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// What this command took over before, sealed, where it did.
///
/// # Errors
/// Where the database refuses.
pub async fn taken(tx: &mut Tx, command: &CommandId) -> Result<Option<Vec<u8>>, DbError> {
    let row = query("select carried from continuation where taken_by = $1").bind(command.as_str()).fetch_optional(tx).await?;
    Ok(row.map(|row| row.try_get::<Option<Vec<u8>>>("carried")).transpose()?.flatten())
}

/// What this person offered last, no longer ago than `since`, where nobody took it.
///
/// # Errors
/// Where the database refuses.
pub async fn offered(tx: &mut Tx, person: &PersonId, since: Instant) -> Result<Option<ContinuationRow>, DbError> {
    let statement = query(
        "select command_id, conversation_id, code_index, attempts, last_attempt from continuation \
         where person_id = $1 and state = 'open' and made_at >= $2 order by made_at desc, command_id limit 1",
    );
    let read = |row: Row| {
        Ok(ContinuationRow {
            command: CommandId::from_stored(row.try_get::<String>("command_id")?),
            conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
            code_index: row.try_get("code_index")?,
            attempts: row.try_get("attempts")?,
            last_attempt: row.try_get::<Option<String>>("last_attempt")?.map(CommandId::from_stored),
        })
    };
    statement.bind(person.as_str()).bind(since.millis()).fetch_optional(tx).await?.map(read).transpose()
}

/// Counts a wrong code.
///
/// # Errors
/// Where the database refuses.
pub async fn count_attempt(tx: &mut Tx, offered: &CommandId, attempt: &CommandId) -> Result<(), DbError> {
    query("update continuation set attempts = attempts + 1, last_attempt = $2 where command_id = $1")
        .bind(offered.as_str())
        .bind(attempt.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// Marks that a command took it over, with what it took, sealed; `false` where another one was before it.
///
/// # Errors
/// Where the database refuses.
pub async fn take(tx: &mut Tx, offered: &CommandId, by: &CommandId, carried: &[u8]) -> Result<bool, DbError> {
    let statement = query("update continuation set state = 'taken', taken_by = $2, carried = $3 where command_id = $1 and state = 'open'");
    Ok(statement.bind(offered.as_str()).bind(by.as_str()).bind(carried).execute(tx).await?.rows_affected() == 1)
}

/// Whether there is an offer that was made before `before`.
///
/// # Errors
/// Where the database refuses.
pub async fn is_any_older(tx: &mut Tx, before: Instant) -> Result<bool, DbError> {
    let statement = query("select attempts from continuation where made_at < $1 limit 1").bind(before.millis());
    Ok(statement.fetch_optional(tx).await?.is_some())
}

/// Forgets them, with what was taken of them.
///
/// # Errors
/// Where the database refuses.
pub async fn forget_older(tx: &mut Tx, before: Instant) -> Result<(), DbError> {
    query("delete from continuation where made_at < $1").bind(before.millis()).execute(tx).await?;
    Ok(())
}

/// Forgets what was offered or taken of a conversation, and what its person took over anywhere.
///
/// # Errors
/// Where the database refuses.
pub async fn forget(tx: &mut Tx, conversation: &ConversationId, person: &PersonId) -> Result<(), DbError> {
    query("delete from continuation where conversation_id = $1 or (person_id = $2 and state = 'taken')")
        .bind(conversation.as_str())
        .bind(person.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
