//! Rows of what the bank sent back: files of returns, the entries that they answer, and what each said.

use super::column::{bytes, money, text};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, BankAccountId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// An entry found again by its trace number.
#[derive(Clone, Debug)]
pub struct TracedRow {
    pub payment: PaymentId,
    pub account: AccountId,
    pub bank_account: BankAccountId,
    pub bank_kind: String,
    pub routing_number: Vec<u8>,
    pub account_number: Vec<u8>,
    pub amount: Money,
    pub header: Vec<u8>,
}

/// A return or a change that was imported.
#[derive(Clone, Debug)]
pub struct ReturnRow {
    pub payment: PaymentId,
    pub code: String,
    /// `return` or `change`.
    pub kind: &'static str,
    pub file_digest: Vec<u8>,
    pub line: i64,
    pub day: Day,
}

/// The entries of this trace, of the latest file first. Trace numbers begin anew after ten million.
///
/// # Errors
/// Where the database does not answer.
pub async fn traced(tx: &mut Tx, trace: i64) -> Result<Vec<TracedRow>, DbError> {
    let statement = query(
        "select e.payment_id, e.bank_kind, e.routing_number, e.account_number, e.amount, p.account_id, p.bank_account_id, f.header \
         from ach_entry e join ach_file f on f.id = e.file_id join payment p on p.id = e.payment_id \
         where e.trace = $1 order by f.made_at desc, f.id",
    )
    .bind(trace);
    let read = |row: Row| {
        Ok(TracedRow {
            payment: PaymentId::from_stored(text(&row, "payment_id")?),
            account: AccountId::from_stored(text(&row, "account_id")?),
            bank_account: BankAccountId::from_stored(text(&row, "bank_account_id")?),
            bank_kind: text(&row, "bank_kind")?,
            routing_number: bytes(&row, "routing_number")?,
            account_number: bytes(&row, "account_number")?,
            amount: money(&row, "amount")?,
            header: bytes(&row, "header")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// Notes that a file of returns is imported. Says whether it is the first time.
///
/// # Errors
/// Where the database does not answer.
pub async fn insert_return_file(tx: &mut Tx, digest: &[u8], entries: i64, day: Day, now: Instant) -> Result<bool, DbError> {
    let statement =
        query("insert into ach_return_file (digest, imported_at, day, entries) values ($1, $2, $3, $4) on conflict (digest) do nothing");
    let done = statement.bind(digest).bind(now.millis()).bind(day.to_string()).bind(entries).execute(tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Codes of what the bank sent back about a payment, each with its kind.
///
/// # Errors
/// Where the database does not answer.
pub async fn returns_of(tx: &mut Tx, payment: &PaymentId) -> Result<Vec<(String, String)>, DbError> {
    let statement = query("select kind, code from ach_return where payment_id = $1 order by code").bind(payment.as_str());
    statement.fetch_all(tx).await?.iter().map(|row| Ok((text(row, "kind")?, text(row, "code")?))).collect()
}

/// # Errors
/// Where the database does not answer, or the same code came for this payment already.
pub async fn insert_return(tx: &mut Tx, row: &ReturnRow) -> Result<(), DbError> {
    query("insert into ach_return (payment_id, code, kind, file_digest, line, day) values ($1, $2, $3, $4, $5, $6)")
        .bind(row.payment.as_str())
        .bind(&row.code)
        .bind(row.kind)
        .bind(&row.file_digest[..])
        .bind(row.line)
        .bind(row.day.to_string())
        .execute(tx)
        .await?;
    Ok(())
}
