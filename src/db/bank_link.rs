//! One-time links to the page on which a bank account is entered. A link is found by a keyed digest of its token.

use super::{DbError, Row, Tx, query};
use crate::ids::{CommandId, ConversationId};
use crate::time::Instant;

/// A link as stored. `submission` is sealed, and so is what `access` holds.
#[derive(Clone, Debug)]
pub struct BankLinkRow {
    pub token_index: Vec<u8>,
    pub command: CommandId,
    pub conversation: ConversationId,
    pub access: Vec<u8>,
    pub language: String,
    pub is_used: bool,
    /// How often something was entered and refused.
    pub attempt: i64,
    /// What was entered and has no outcome yet.
    pub submission: Option<Vec<u8>>,
    /// Of the account that it was used for.
    pub last_four: Option<String>,
    pub made_at: Instant,
}

macro_rules! columns {
    () => {
        "token_index, command_id, conversation_id, access, language, state, attempt, submission, last_four, made_at"
    };
}

impl BankLinkRow {
    fn read(row: &Row) -> Result<BankLinkRow, DbError> {
        Ok(BankLinkRow {
            token_index: row.try_get("token_index")?,
            command: CommandId::from_stored(row.try_get::<String>("command_id")?),
            conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
            access: row.try_get("access")?,
            language: row.try_get("language")?,
            is_used: row.try_get::<String>("state")? == "used",
            attempt: row.try_get("attempt")?,
            submission: row.try_get("submission")?,
            last_four: row.try_get("last_four")?,
            made_at: Instant::from_millis(row.try_get("made_at")?),
        })
    }
}

/// Makes a link, in place of any that the conversation had and nothing was entered by. Doing it again changes nothing.
///
/// # Errors
/// Where the database refuses.
pub async fn make(tx: &mut Tx, link: &BankLinkRow) -> Result<(), DbError> {
    query("delete from bank_link where conversation_id = $1 and submission is null and command_id <> $2")
        .bind(link.conversation.as_str())
        .bind(link.command.as_str())
        .execute(tx)
        .await?;
    query(
        "insert into bank_link (token_index, command_id, conversation_id, access, language, state, attempt, made_at) \
         values ($1, $2, $3, $4, $5, 'open', 0, $6) on conflict (token_index) do nothing",
    )
    .bind(link.token_index.as_slice())
    .bind(link.command.as_str())
    .bind(link.conversation.as_str())
    .bind(link.access.as_slice())
    .bind(&link.language)
    .bind(link.made_at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// The link of this token.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, token_index: &[u8]) -> Result<Option<BankLinkRow>, DbError> {
    let statement = query(concat!("select ", columns!(), " from bank_link where token_index = $1"));
    statement.bind(token_index).fetch_optional(tx).await?.as_ref().map(BankLinkRow::read).transpose()
}

/// Records what was entered, before it is given to the account; `false` where something else is under way, or the link is used.
///
/// # Errors
/// Where the database refuses.
pub async fn submit(tx: &mut Tx, token_index: &[u8], attempt: i64, submission: &[u8], now: Instant) -> Result<bool, DbError> {
    let statement = query(
        "update bank_link set submission = $3, submitted_at = $4 \
         where token_index = $1 and attempt = $2 and state = 'open' and submission is null",
    );
    Ok(statement.bind(token_index).bind(attempt).bind(submission).bind(now.millis()).execute(tx).await?.rows_affected() == 1)
}

/// What was entered was refused: the link can be used again. `false` where somebody else took note of it.
///
/// # Errors
/// Where the database refuses.
pub async fn refused(tx: &mut Tx, token_index: &[u8], attempt: i64) -> Result<bool, DbError> {
    let statement = query(
        "update bank_link set submission = null, submitted_at = null, attempt = attempt + 1 \
         where token_index = $1 and attempt = $2 and submission is not null",
    );
    Ok(statement.bind(token_index).bind(attempt).execute(tx).await?.rows_affected() == 1)
}

/// What was entered was done: the link is used up. `false` where somebody else took note of it.
///
/// # Errors
/// Where the database refuses.
pub async fn used(tx: &mut Tx, token_index: &[u8], attempt: i64, last_four: &str) -> Result<bool, DbError> {
    let statement = query(
        "update bank_link set submission = null, submitted_at = null, state = 'used', last_four = $3 \
         where token_index = $1 and attempt = $2 and submission is not null",
    );
    Ok(statement.bind(token_index).bind(attempt).bind(last_four).execute(tx).await?.rows_affected() == 1)
}

/// Links by which something was entered before `before` and has no outcome yet, oldest first, at most `limit`.
///
/// # Errors
/// Where the database refuses.
pub async fn under_way(tx: &mut Tx, before: Instant, limit: i64) -> Result<Vec<BankLinkRow>, DbError> {
    let statement = query(concat!(
        "select ",
        columns!(),
        " from bank_link where submission is not null and submitted_at < $1 order by submitted_at, token_index limit $2"
    ));
    statement.bind(before.millis()).bind(limit).fetch_all(tx).await?.iter().map(BankLinkRow::read).collect()
}

/// What was entered has no outcome yet: it is looked at again after what was entered before `now`.
///
/// # Errors
/// Where the database refuses.
pub async fn postpone(tx: &mut Tx, token_index: &[u8], attempt: i64, now: Instant) -> Result<(), DbError> {
    query("update bank_link set submitted_at = $3 where token_index = $1 and attempt = $2 and submission is not null")
        .bind(token_index)
        .bind(attempt)
        .bind(now.millis())
        .execute(tx)
        .await?;
    Ok(())
}

/// Whether there is a link that was made before `before` and by which nothing is under way.
///
/// # Errors
/// Where the database refuses.
pub async fn is_any_older(tx: &mut Tx, before: Instant) -> Result<bool, DbError> {
    let statement = query("select attempt from bank_link where submission is null and made_at < $1 limit 1").bind(before.millis());
    Ok(statement.fetch_optional(tx).await?.is_some())
}

/// Forgets them.
///
/// # Errors
/// Where the database refuses.
pub async fn forget_older(tx: &mut Tx, before: Instant) -> Result<(), DbError> {
    query("delete from bank_link where submission is null and made_at < $1").bind(before.millis()).execute(tx).await?;
    Ok(())
}

/// Forgets the links of a conversation by which nothing is under way.
///
/// # Errors
/// Where the database refuses.
pub async fn forget(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    query("delete from bank_link where conversation_id = $1 and submission is null").bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}
