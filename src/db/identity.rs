//! Persons, the accounts they hold, and which conversation is linked to whom.

use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId};
use crate::time::Instant;

/// A conversation's link, with the right by which its person holds the account.
#[derive(Clone, Debug)]
pub struct LinkRow {
    pub person: PersonId,
    pub account: AccountId,
    pub verified_at: Option<Instant>,
    pub right: RightRow,
}

/// A right as it is stored: its role, and the rest of it where the role does not say all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightRow {
    pub role: String,
    pub scope: Option<String>,
}

/// An account that a person holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldingRow {
    pub account: AccountId,
    pub right: RightRow,
    pub since: Instant,
}

/// Somebody who holds an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HolderRow {
    pub person: PersonId,
    /// Sealed, where it is known.
    pub name: Option<Vec<u8>>,
    pub right: RightRow,
    pub since: Instant,
}

/// Who holds an account, longest held first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn holders(tx: &mut Tx, account: &AccountId, limit: i64) -> Result<Vec<HolderRow>, DbError> {
    let statement = query(
        "select h.person_id, h.role, h.scope, h.since, p.name from holding h join person p on p.id = h.person_id \
         where h.account_id = $1 order by h.since, h.person_id limit $2",
    );
    let read = |row: &Row| {
        Ok(HolderRow {
            person: PersonId::from_stored(row.try_get::<String>("person_id")?),
            name: row.try_get("name")?,
            right: RightRow { role: row.try_get("role")?, scope: row.try_get("scope")? },
            since: Instant::from_millis(row.try_get("since")?),
        })
    };
    statement.bind(account.as_str()).bind(limit).fetch_all(tx).await?.iter().map(read).collect()
}

impl HoldingRow {
    fn read(row: &Row) -> Result<HoldingRow, DbError> {
        Ok(HoldingRow {
            account: AccountId::from_stored(row.try_get::<String>("account_id")?),
            right: RightRow { role: row.try_get("role")?, scope: row.try_get("scope")? },
            since: Instant::from_millis(row.try_get("since")?),
        })
    }
}

/// The link of a conversation to an account that its person still holds.
///
/// # Errors
/// Where the database refuses.
pub async fn link(tx: &mut Tx, conversation: &ConversationId) -> Result<Option<LinkRow>, DbError> {
    let row = query(
        "select link.person_id, link.account_id, link.verified_at, holding.role, holding.scope from link \
         join holding on holding.person_id = link.person_id and holding.account_id = link.account_id where link.conversation_id = $1",
    )
    .bind(conversation.as_str())
    .fetch_optional(tx)
    .await?;
    row.as_ref().map(LinkRow::read).transpose()
}

impl LinkRow {
    pub(super) fn read(row: &Row) -> Result<LinkRow, DbError> {
        Ok(LinkRow {
            person: PersonId::from_stored(row.try_get::<String>("person_id")?),
            account: AccountId::from_stored(row.try_get::<String>("account_id")?),
            verified_at: row.try_get::<Option<i64>>("verified_at")?.map(Instant::from_millis),
            right: RightRow { role: row.try_get("role")?, scope: row.try_get("scope")? },
        })
    }
}

/// The accounts that a person holds, longest held first, at most `limit`.
///
/// # Errors
/// Where the database refuses.
pub async fn holdings(tx: &mut Tx, person: &PersonId, limit: i64) -> Result<Vec<HoldingRow>, DbError> {
    let statement = query("select account_id, role, scope, since from holding where person_id = $1 order by since, account_id limit $2");
    statement.bind(person.as_str()).bind(limit).fetch_all(tx).await?.iter().map(HoldingRow::read).collect()
}

/// How a person holds an account, where they do.
///
/// # Errors
/// Where the database refuses.
pub async fn holding(tx: &mut Tx, person: &PersonId, account: &AccountId) -> Result<Option<HoldingRow>, DbError> {
    let statement = query("select account_id, role, scope, since from holding where person_id = $1 and account_id = $2");
    statement.bind(person.as_str()).bind(account.as_str()).fetch_optional(tx).await?.as_ref().map(HoldingRow::read).transpose()
}

/// Gives a person an account to hold by this right, in place of the right of the same role that they had. Whoever holds it by
/// another role keeps that.
///
/// # Errors
/// Where the database refuses.
pub async fn hold(tx: &mut Tx, person: &PersonId, account: &AccountId, right: &RightRow, now: Instant) -> Result<(), DbError> {
    query(
        "insert into holding (person_id, account_id, since, role, scope) values ($1, $2, $3, $4, $5) \
         on conflict (person_id, account_id) do update set scope = excluded.scope where holding.role = excluded.role",
    )
    .bind(person.as_str())
    .bind(account.as_str())
    .bind(now.millis())
    .bind(&right.role)
    .bind(right.scope.as_deref())
    .execute(tx)
    .await?;
    Ok(())
}

/// Gives a person an account to hold by this right, unless they hold it already by any.
///
/// # Errors
/// Where the database refuses.
pub async fn hold_if_new(tx: &mut Tx, person: &PersonId, account: &AccountId, right: &RightRow, now: Instant) -> Result<(), DbError> {
    query(
        "insert into holding (person_id, account_id, since, role, scope) values ($1, $2, $3, $4, $5) \
         on conflict (person_id, account_id) do nothing",
    )
    .bind(person.as_str())
    .bind(account.as_str())
    .bind(now.millis())
    .bind(&right.role)
    .bind(right.scope.as_deref())
    .execute(tx)
    .await?;
    Ok(())
}

/// Ends what a person holds by this role. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn let_go(tx: &mut Tx, person: &PersonId, account: &AccountId, role: &str) -> Result<(), DbError> {
    query("delete from holding where person_id = $1 and account_id = $2 and role = $3")
        .bind(person.as_str())
        .bind(account.as_str())
        .bind(role)
        .execute(tx)
        .await?;
    Ok(())
}

/// Whose conversation it is, whether or not they still hold the account that it is about.
///
/// # Errors
/// Where the database refuses.
pub async fn person(tx: &mut Tx, conversation: &ConversationId) -> Result<Option<PersonId>, DbError> {
    let row = query("select person_id from link where conversation_id = $1").bind(conversation.as_str()).fetch_optional(tx).await?;
    row.map(|row| Ok(PersonId::from_stored(row.try_get::<String>("person_id")?))).transpose()
}

/// A conversation that is linked to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkHeld {
    pub conversation: ConversationId,
    pub channel: String,
    pub since: Instant,
}

/// The conversations that are linked to a person, oldest link first, at most `limit`.
///
/// # Errors
/// Where the database refuses.
pub async fn links_of(tx: &mut Tx, person: &PersonId, limit: i64) -> Result<Vec<LinkHeld>, DbError> {
    let statement = query(
        "select l.conversation_id, c.channel, l.linked_at from link l join conversation c on c.id = l.conversation_id \
         where l.person_id = $1 order by l.linked_at, l.conversation_id limit $2",
    );
    let read = |row: &Row| {
        Ok(LinkHeld {
            conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
            channel: row.try_get("channel")?,
            since: Instant::from_millis(row.try_get("linked_at")?),
        })
    };
    statement.bind(person.as_str()).bind(limit).fetch_all(tx).await?.iter().map(read).collect()
}

/// Makes a conversation be about another account that its person holds. Says whether they hold it.
///
/// # Errors
/// Where the database refuses.
pub async fn choose(tx: &mut Tx, conversation: &ConversationId, account: &AccountId) -> Result<bool, DbError> {
    let statement = query(
        "update link set account_id = $2 where conversation_id = $1 \
         and exists (select 1 from holding where holding.person_id = link.person_id and holding.account_id = $2)",
    );
    Ok(statement.bind(conversation.as_str()).bind(account.as_str()).execute(tx).await?.rows_affected() == 1)
}

/// Knows a person, and takes their sealed name where none is known yet.
///
/// # Errors
/// Where the database refuses.
pub async fn know_person(tx: &mut Tx, person: &PersonId, name: Option<&[u8]>, now: Instant) -> Result<(), DbError> {
    query(
        "insert into person (id, created_at, name) values ($1, $2, $3) \
         on conflict (id) do update set name = coalesce(person.name, excluded.name)",
    )
    .bind(person.as_str())
    .bind(now.millis())
    .bind(name)
    .execute(tx)
    .await?;
    Ok(())
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

/// Makes a code that links to this account as this person. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses, or the person is not known.
pub async fn grant_code(tx: &mut Tx, code_index: &[u8], person: &PersonId, account: &AccountId) -> Result<(), DbError> {
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
