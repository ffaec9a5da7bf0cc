//! Tickets that people left for the helpdesk: one row for each command that left one.

use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId};
use crate::time::Instant;

/// A ticket as stored. `words` and `summary` are sealed, and gone where they were erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketRow {
    pub number: String,
    pub kind: String,
    pub about: Option<String>,
    pub conversation: ConversationId,
    pub person: Option<PersonId>,
    pub account: Option<AccountId>,
    pub words: Option<Vec<u8>>,
    pub summary: Option<Vec<u8>>,
    pub is_open: bool,
    pub made_at: Instant,
}

/// The number of the ticket that a command left, where it left one.
///
/// # Errors
/// Where the database refuses.
pub async fn number(tx: &mut Tx, command: &CommandId) -> Result<Option<String>, DbError> {
    let row = query("select number from ticket where command_id = $1").bind(command.as_str()).fetch_optional(tx).await?;
    row.map(|row| row.try_get("number")).transpose()
}

/// How many tickets were left in a conversation after `since`.
///
/// # Errors
/// Where the database refuses.
pub async fn count(tx: &mut Tx, conversation: &ConversationId, since: Instant) -> Result<i64, DbError> {
    let statement = query("select cast(count(*) as bigint) as tickets from ticket where conversation_id = $1 and made_at > $2");
    statement.bind(conversation.as_str()).bind(since.millis()).fetch_one(tx).await?.try_get("tickets")
}

/// Leaves a ticket; `false` where its number is another's.
///
/// # Errors
/// Where the database refuses.
pub async fn leave(tx: &mut Tx, command: &CommandId, ticket: &TicketRow) -> Result<bool, DbError> {
    let statement = query(
        "insert into ticket (command_id, number, kind, about, conversation_id, person_id, account_id, words, summary, state, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (number) do nothing",
    );
    let statement = statement
        .bind(command.as_str())
        .bind(&ticket.number)
        .bind(&ticket.kind)
        .bind(ticket.about.as_deref())
        .bind(ticket.conversation.as_str())
        .bind(ticket.person.as_ref().map(PersonId::as_str))
        .bind(ticket.account.as_ref().map(AccountId::as_str))
        .bind(ticket.words.as_deref())
        .bind(ticket.summary.as_deref())
        .bind(if ticket.is_open { "open" } else { "closed" })
        .bind(ticket.made_at.millis());
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

macro_rules! columns {
    () => {
        "number, kind, about, conversation_id, person_id, account_id, words, summary, state, made_at"
    };
}

impl TicketRow {
    fn read(row: &Row) -> Result<TicketRow, DbError> {
        Ok(TicketRow {
            number: row.try_get("number")?,
            kind: row.try_get("kind")?,
            about: row.try_get("about")?,
            conversation: ConversationId::from_stored(row.try_get::<String>("conversation_id")?),
            person: row.try_get::<Option<String>>("person_id")?.map(PersonId::from_stored),
            account: row.try_get::<Option<String>>("account_id")?.map(AccountId::from_stored),
            words: row.try_get("words")?,
            summary: row.try_get("summary")?,
            is_open: row.try_get::<String>("state")? == "open",
            made_at: Instant::from_millis(row.try_get("made_at")?),
        })
    }
}

/// Tickets, newest first, at most `limit`.
///
/// # Errors
/// Where the database refuses.
pub async fn all(tx: &mut Tx, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    let statement = query(concat!("select ", columns!(), " from ticket order by made_at desc, number desc limit $1"));
    statement.bind(limit).fetch_all(tx).await?.iter().map(TicketRow::read).collect()
}

/// Tickets that are open, newest first, at most `limit`.
///
/// # Errors
/// Where the database refuses.
pub async fn open(tx: &mut Tx, limit: i64) -> Result<Vec<TicketRow>, DbError> {
    let statement = query(concat!("select ", columns!(), " from ticket where state = 'open' order by made_at desc, number desc limit $1"));
    statement.bind(limit).fetch_all(tx).await?.iter().map(TicketRow::read).collect()
}

/// Closes a ticket; `false` where there is none of this number.
///
/// # Errors
/// Where the database refuses.
pub async fn close(tx: &mut Tx, number: &str) -> Result<bool, DbError> {
    let statement = query("update ticket set state = 'closed' where number = $1").bind(number);
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// Erases what was said in the tickets of a conversation; that there were some stays.
///
/// # Errors
/// Where the database refuses.
pub async fn erase_words(tx: &mut Tx, conversation: &ConversationId) -> Result<(), DbError> {
    query("update ticket set words = null, summary = null where conversation_id = $1").bind(conversation.as_str()).execute(tx).await?;
    Ok(())
}
