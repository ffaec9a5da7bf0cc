//! How people want to hear of things: one row for each who chose something, and one for each conversation that wants no news.

use super::{DbError, Row, Tx, query};
use crate::ids::{ConversationId, PersonId};

/// What a person chose. `email` is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreferenceRow {
    pub confirmations: String,
    pub news: String,
    pub email: Option<Vec<u8>>,
}

/// What this person chose, where they chose anything.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, person: &PersonId) -> Result<Option<PreferenceRow>, DbError> {
    let read = |row: Row| {
        Ok(PreferenceRow { confirmations: row.try_get("confirmations")?, news: row.try_get("news")?, email: row.try_get("email")? })
    };
    let statement = query("select confirmations, news, email from preference where person_id = $1").bind(person.as_str());
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// # Errors
/// Where the database refuses.
pub async fn set_confirmations(tx: &mut Tx, person: &PersonId, to: &str) -> Result<(), DbError> {
    query(
        "insert into preference (person_id, confirmations, news, email) values ($1, $2, 'on', null) \
         on conflict (person_id) do update set confirmations = excluded.confirmations",
    )
    .bind(person.as_str())
    .bind(to)
    .execute(tx)
    .await?;
    Ok(())
}

/// # Errors
/// Where the database refuses.
pub async fn set_news(tx: &mut Tx, person: &PersonId, to: &str) -> Result<(), DbError> {
    query(
        "insert into preference (person_id, confirmations, news, email) values ($1, 'none', $2, null) \
         on conflict (person_id) do update set news = excluded.news",
    )
    .bind(person.as_str())
    .bind(to)
    .execute(tx)
    .await?;
    Ok(())
}

/// # Errors
/// Where the database refuses.
pub async fn set_email(tx: &mut Tx, person: &PersonId, to: &[u8]) -> Result<(), DbError> {
    query(
        "insert into preference (person_id, confirmations, news, email) values ($1, 'none', 'on', $2) \
         on conflict (person_id) do update set email = excluded.email",
    )
    .bind(person.as_str())
    .bind(to)
    .execute(tx)
    .await?;
    Ok(())
}

/// Takes note that a conversation wants no news that asks nothing of it. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn quiet(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    let statement = query("insert into quiet (conversation_id) values ($1) on conflict (conversation_id) do nothing");
    statement.bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}

/// Takes note that a conversation wants news again. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn not_quiet(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    query("delete from quiet where conversation_id = $1").bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}

/// Whether a conversation wants no news.
///
/// # Errors
/// Where the database refuses.
pub async fn is_quiet(tx: &mut Tx, conversation: &ConversationId) -> Result<bool, DbError> {
    let statement = query("select conversation_id from quiet where conversation_id = $1").bind(conversation.as_str());
    Ok(statement.fetch_optional(tx).await?.is_some())
}

/// Forgets a person's address, and that confirmations go to one. Whether they want news is a wish about us, and stays.
///
/// # Errors
/// Where the database refuses.
pub async fn forget(tx: &mut Tx, person: &PersonId) -> Result<(), DbError> {
    query("update preference set email = null, confirmations = 'none' where person_id = $1").bind(person.as_str()).execute(tx).await?;
    Ok(())
}
