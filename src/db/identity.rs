//! Persons, the accounts they hold, and which conversation is linked to whom.

use super::{DbError, Tx, query};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId};
use crate::time::Instant;

/// A conversation's link.
#[derive(Clone, Debug)]
pub struct LinkRow {
    pub person: PersonId,
    pub account: AccountId,
    pub verified_at: Option<Instant>,
}

/// The link of a conversation to an account that its person still holds.
///
/// # Errors
/// Where the database refuses.
pub async fn link(tx: &mut Tx, conversation: &ConversationId) -> Result<Option<LinkRow>, DbError> {
    let row = query(
        "select link.person_id, link.account_id, link.verified_at from link \
         join holding on holding.person_id = link.person_id and holding.account_id = link.account_id where link.conversation_id = $1",
    )
    .bind(conversation.as_str())
    .fetch_optional(tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(LinkRow {
        person: PersonId::from_stored(row.try_get::<String>("person_id")?),
        account: AccountId::from_stored(row.try_get::<String>("account_id")?),
        verified_at: row.try_get::<Option<i64>>("verified_at")?.map(Instant::from_millis),
    }))
}

/// Links a conversation, in place of any link it had.
///
/// # Errors
/// Where the database refuses.
pub async fn set_link(
    tx: &mut Tx,
    conversation: &ConversationId,
    person: &PersonId,
    account: &AccountId,
    now: Instant,
) -> Result<(), DbError> {
    query(
        "insert into link (conversation_id, person_id, account_id, linked_at, verified_at) values ($1, $2, $3, $4, $4) \
         on conflict (conversation_id) do update set person_id = excluded.person_id, account_id = excluded.account_id, \
         linked_at = excluded.linked_at, verified_at = excluded.verified_at",
    )
    .bind(conversation.as_str())
    .bind(person.as_str())
    .bind(account.as_str())
    .bind(now.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// Ends a conversation's link.
///
/// # Errors
/// Where the database refuses.
pub async fn unlink(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    query("delete from link where conversation_id = $1").bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}

/// Ends the proof of who speaks; the link stays.
///
/// # Errors
/// Where the database refuses.
pub async fn end_verification(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    query("update link set verified_at = null where conversation_id = $1").bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}

/// Whom a link code names.
///
/// # Errors
/// Where the database refuses.
pub async fn code(tx: &mut Tx, code_index: &[u8]) -> Result<Option<(PersonId, AccountId)>, DbError> {
    let row = query("select person_id, account_id from link_code where code_index = $1").bind(code_index).fetch_optional(tx).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some((PersonId::from_stored(row.try_get::<String>("person_id")?), AccountId::from_stored(row.try_get::<String>("account_id")?))))
}

/// Gives a person an account to hold and a code that links to it. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn grant_code(tx: &mut Tx, code_index: &[u8], person: &PersonId, account: &AccountId, now: Instant) -> Result<(), DbError> {
    query("insert into person (id, created_at) values ($1, $2) on conflict (id) do nothing")
        .bind(person.as_str())
        .bind(now.millis())
        .execute(&mut *tx)
        .await?;
    query("insert into holding (person_id, account_id, since) values ($1, $2, $3) on conflict (person_id, account_id) do nothing")
        .bind(person.as_str())
        .bind(account.as_str())
        .bind(now.millis())
        .execute(&mut *tx)
        .await?;
    query("insert into link_code (code_index, person_id, account_id) values ($1, $2, $3) on conflict (code_index) do nothing")
        .bind(code_index)
        .bind(person.as_str())
        .bind(account.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// How an attempt to link ended, kept under its command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptRow {
    Succeeded,
    Failed,
}

/// What this command did before, where it was given before.
///
/// # Errors
/// Where the database refuses.
pub async fn attempt(tx: &mut Tx, command: &CommandId) -> Result<Option<AttemptRow>, DbError> {
    let row = query("select succeeded from link_attempt where command_id = $1").bind(command.as_str()).fetch_optional(tx).await?;
    row.map(|row| Ok(if row.try_get::<i64>("succeeded")? == 1 { AttemptRow::Succeeded } else { AttemptRow::Failed })).transpose()
}

/// Keeps how an attempt ended.
///
/// # Errors
/// Where the database refuses.
pub async fn record_attempt(
    tx: &mut Tx,
    command: &CommandId,
    conversation: &ConversationId,
    attempt: AttemptRow,
    account: Option<&AccountId>,
    now: Instant,
) -> Result<(), DbError> {
    query("insert into link_attempt (command_id, conversation_id, at, succeeded, account_id) values ($1, $2, $3, $4, $5)")
        .bind(command.as_str())
        .bind(conversation.as_str())
        .bind(now.millis())
        .bind(i64::from(attempt == AttemptRow::Succeeded))
        .bind(account.map(AccountId::as_str))
        .execute(tx)
        .await?;
    Ok(())
}

/// Failed attempts of a conversation since `since` and since its last success.
///
/// # Errors
/// Where the database refuses.
pub async fn failures(tx: &mut Tx, conversation: &ConversationId, since: Instant) -> Result<i64, DbError> {
    let row = query(
        "select cast(count(*) as bigint) as failures from link_attempt where conversation_id = $1 and succeeded = 0 and at > $2 \
         and at > coalesce((select max(at) from link_attempt where conversation_id = $1 and succeeded = 1), 0)",
    )
    .bind(conversation.as_str())
    .bind(since.millis())
    .fetch_one(tx)
    .await?;
    row.try_get("failures")
}
