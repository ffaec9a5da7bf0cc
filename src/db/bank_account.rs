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

/// Names it anew; the nickname is sealed.
///
/// # Errors
/// Where the database does not answer.
pub async fn rename(tx: &mut Tx, id: &BankAccountId, nickname: Option<&[u8]>) -> Result<(), DbError> {
    query("update bank_account set nickname = $1 where id = $2").bind(nickname).bind(id.as_str()).execute(tx).await?;
    Ok(())
}

/// Takes it from the file: its numbers and its name are erased, its last four digits stay for the payments that came from it.
///
/// # Errors
/// Where the database does not answer.
pub async fn remove(tx: &mut Tx, id: &BankAccountId, now: Instant) -> Result<(), DbError> {
    let statement = query(
        "update bank_account set state = 'removed', state_at = $1, routing_number = $2, account_number = $2, nickname = null where id = $3",
    );
    statement.bind(now.millis()).bind(&b""[..]).bind(id.as_str()).execute(tx).await?;
    Ok(())
}

/// Marks it as unverified since `now`, also where it was that before: what was processed by now proves nothing any more.
///
/// # Errors
/// Where the database does not answer.
pub async fn doubt(tx: &mut Tx, id: &BankAccountId, now: Instant) -> Result<(), DbError> {
    let statement = query("update bank_account set state = 'unverified', state_at = $1 where id = $2 and state <> 'removed'");
    statement.bind(now.millis()).bind(id.as_str()).execute(tx).await?;
    Ok(())
}

/// Marks it as verified since `now`, where it is still [`proven`]. Says whether it was.
///
/// # Errors
/// Where the database does not answer.
pub async fn verify(tx: &mut Tx, id: &BankAccountId, settled_before: Instant, now: Instant) -> Result<bool, DbError> {
    let statement = query(
        "update bank_account set state = 'verified', state_at = $1 where id = $2 and state = 'unverified' \
         and exists (select 1 from payment p where p.bank_account_id = bank_account.id and p.status = 'processed' \
         and p.changed_at > bank_account.state_at and p.changed_at < $3)",
    );
    let done = statement.bind(now.millis()).bind(id.as_str()).bind(settled_before.millis()).execute(tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Unverified bank accounts from which a payment was processed after they became so and before `settled_before`, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn proven(tx: &mut Tx, settled_before: Instant, limit: i64) -> Result<Vec<(AccountId, BankAccountId)>, DbError> {
    let statement = query(
        "select b.id, b.account_id from bank_account b where b.state = 'unverified' and exists (select 1 from payment p \
         where p.bank_account_id = b.id and p.status = 'processed' and p.changed_at > b.state_at and p.changed_at < $1) \
         order by b.id limit $2",
    )
    .bind(settled_before.millis())
    .bind(limit);
    let read = |row: &Row| Ok((AccountId::from_stored(text(row, "account_id")?), BankAccountId::from_stored(text(row, "id")?)));
    statement.fetch_all(tx).await?.iter().map(read).collect()
}

/// Gives it the numbers and the kind of `row`.
///
/// # Errors
/// Where the database does not answer.
pub async fn correct(tx: &mut Tx, row: &BankAccountRow) -> Result<(), DbError> {
    query("update bank_account set kind = $1, routing_number = $2, account_number = $3, last_four = $4 where id = $5")
        .bind(&row.kind)
        .bind(&row.routing_number[..])
        .bind(&row.account_number[..])
        .bind(&row.last_four)
        .bind(row.id.as_str())
        .execute(tx)
        .await?;
    Ok(())
}
