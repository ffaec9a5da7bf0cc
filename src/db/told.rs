//! What an account holder must be told: one row each, until somebody did.
//!
//! The body is JSON without names, amounts, and numbers but the last four digits. Told is what was owed as a reply to every
//! conversation that is about the account: [`told`] belongs into the transaction that owes them.

use super::column::{day, integer, text, text_if_any};
use super::identity::RightRow;
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, ConversationId, digest, hexadecimal};
use crate::time::{Day, Instant};

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    pub id: String,
    pub account: AccountId,
    pub kind: String,
    /// JSON.
    pub body: String,
    pub day: Day,
}

/// Owes the account holder this news, in the transaction of what it tells. The same news of the same day is owed once.
///
/// # Errors
/// Where the database does not answer, or there is no such account.
pub async fn owe(tx: &mut Tx, account: &AccountId, kind: &str, body: &str, day: Day) -> Result<(), DbError> {
    let day = day.to_string();
    let parts = [account.as_str(), kind, body, &day].map(str::as_bytes);
    let id = hexadecimal(&digest(&parts)[..16]);
    query("insert into account_event (id, account_id, kind, body, day) values ($1, $2, $3, $4, $5) on conflict (id) do nothing")
        .bind(id)
        .bind(account.as_str())
        .bind(kind)
        .bind(body)
        .bind(day)
        .execute(tx)
        .await?;
    Ok(())
}

/// What nobody has told yet, oldest first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn owed(tx: &mut Tx, limit: i64) -> Result<Vec<EventRow>, DbError> {
    let statement =
        query("select id, account_id, kind, body, day from account_event where told_at is null order by day, id limit $1").bind(limit);
    let read = |row: Row| {
        Ok(EventRow {
            id: text(&row, "id")?,
            account: AccountId::from_stored(text(&row, "account_id")?),
            kind: text(&row, "kind")?,
            body: text(&row, "body")?,
            day: day(&row, "day")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// Marks an event as told; says whether it was still owed.
///
/// # Errors
/// Where the database does not answer.
pub async fn told(tx: &mut Tx, id: &str, now: Instant) -> Result<bool, DbError> {
    let statement = query("update account_event set told_at = $1 where id = $2 and told_at is null").bind(now.millis()).bind(id);
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// A conversation that is about an account, with the right by which its person holds it.
#[derive(Clone, Debug)]
pub struct ListenerRow {
    pub conversation: ConversationId,
    pub channel: String,
    pub language: String,
    pub version: i64,
    pub line_count: i64,
    pub right: RightRow,
    /// What is wanted of news that asks nothing, where it was chosen: `on` or `off`; off too where the conversation wants none.
    pub news: Option<String>,
}

/// The conversations that are about an account and that replies reach, latest used first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn listeners(tx: &mut Tx, account: &AccountId, limit: i64) -> Result<Vec<ListenerRow>, DbError> {
    let statement = query(
        "select conversation.id, channel, language, version, line_count, role, scope, \
         case when quiet.conversation_id is null then preference.news else 'off' end as news from link \
         join holding on holding.person_id = link.person_id and holding.account_id = link.account_id \
         join conversation on conversation.id = link.conversation_id \
         left join preference on preference.person_id = link.person_id \
         left join quiet on quiet.conversation_id = link.conversation_id \
         where link.account_id = $1 and reachable = 1 order by turn_at desc, conversation.id limit $2",
    );
    let read = |row: Row| {
        Ok(ListenerRow {
            conversation: ConversationId::from_stored(text(&row, "id")?),
            channel: text(&row, "channel")?,
            language: text(&row, "language")?,
            version: integer(&row, "version")?,
            line_count: integer(&row, "line_count")?,
            right: RightRow { role: text(&row, "role")?, scope: text_if_any(&row, "scope")? },
            news: text_if_any(&row, "news")?,
        })
    };
    statement.bind(account.as_str()).bind(limit).fetch_all(tx).await?.into_iter().map(read).collect()
}
