//! Rows of the bank accounts on file. Their numbers and nicknames are sealed, but for the last four digits.

use super::column::{bytes, integer, text};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, BankAccountId};
use crate::time::Instant;

/// A bank account on file; its numbers are sealed, but for the last four digits.
#[derive(Debug)]
pub struct BankAccountRow {
    pub id: BankAccountId,
    pub kind: String,
    pub routing_number: Vec<u8>,
    pub account_number: Vec<u8>,
    pub last_four: String,
    pub place: i64,
    /// Sealed.
    pub nickname: Option<Vec<u8>>,
    /// `unverified`, `verified` or `removed`, and since when.
    pub state: String,
    pub state_at: Instant,
}

/// All bank accounts, removed ones too, in the order in which they came.
///
/// # Errors
/// Where the database does not answer.
pub async fn bank_accounts(tx: &mut Tx, account: &AccountId) -> Result<Vec<BankAccountRow>, DbError> {
    let statement = query(
        "select id, kind, routing_number, account_number, last_four, place, nickname, state, state_at \
         from bank_account where account_id = $1 order by place, id",
    )
    .bind(account.as_str());
    let read = |row: Row| {
        Ok(BankAccountRow {
            id: BankAccountId::from_stored(text(&row, "id")?),
            kind: text(&row, "kind")?,
            routing_number: bytes(&row, "routing_number")?,
            account_number: bytes(&row, "account_number")?,
            last_four: text(&row, "last_four")?,
            place: integer(&row, "place")?,
            nickname: row.try_get("nickname")?,
            state: text(&row, "state")?,
            state_at: Instant::from_millis(integer(&row, "state_at")?),
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer, or the id is taken.
pub async fn insert_bank_account(tx: &mut Tx, account: &AccountId, row: &BankAccountRow) -> Result<(), DbError> {
    query(
        "insert into bank_account (id, account_id, kind, routing_number, account_number, last_four, place, nickname, state, state_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(&row.kind)
    .bind(&row.routing_number[..])
    .bind(&row.account_number[..])
    .bind(&row.last_four)
    .bind(row.place)
    .bind(row.nickname.as_deref())
    .bind(&row.state)
    .bind(row.state_at.millis())
    .execute(tx)
    .await?;
    Ok(())
}
