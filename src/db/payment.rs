//! Rows of payments and of the commands that made them.

use super::column::{bytes, day, integer, money, text};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, BankAccountId, CommandId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

#[derive(Clone, Debug)]
pub struct PaymentRow {
    pub id: PaymentId,
    pub module: ModuleId,
    pub bank_account: BankAccountId,
    pub amount: Money,
    pub day: Day,
    pub status: String,
    pub confirmation: String,
    pub scheduled_at: Instant,
}

/// A payment that has something due, by the order in which such are gone through.
#[derive(Clone, Debug)]
pub struct DueRow {
    pub id: PaymentId,
    pub account: AccountId,
    pub day: Day,
}

/// A command that was given: the digest of its content, and the outcome as it was first answered.
#[derive(Debug)]
pub struct CommandRow {
    pub id: CommandId,
    pub content: Vec<u8>,
    pub outcome: String,
    pub given_at: Instant,
}

/// All payments of an account, newest day first.
///
/// # Errors
/// Where the database does not answer.
pub async fn payments(tx: &mut Tx, account: &AccountId) -> Result<Vec<PaymentRow>, DbError> {
    let statement = query(
        "select id, module_id, bank_account_id, amount, day, status, confirmation, scheduled_at \
         from payment where account_id = $1 order by day desc, scheduled_at desc, id",
    )
    .bind(account.as_str());
    let read = |row: Row| {
        Ok(PaymentRow {
            id: PaymentId::from_stored(text(&row, "id")?),
            module: ModuleId::from_stored(text(&row, "module_id")?),
            bank_account: BankAccountId::from_stored(text(&row, "bank_account_id")?),
            amount: money(&row, "amount")?,
            day: day(&row, "day")?,
            status: text(&row, "status")?,
            confirmation: text(&row, "confirmation")?,
            scheduled_at: Instant::from_millis(integer(&row, "scheduled_at")?),
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer, or the id or the confirmation number is taken.
pub async fn insert_payment(tx: &mut Tx, account: &AccountId, row: &PaymentRow) -> Result<(), DbError> {
    query(
        "insert into payment (id, account_id, module_id, bank_account_id, amount, day, status, confirmation, scheduled_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(row.module.as_str())
    .bind(row.bank_account.as_str())
    .bind(row.amount.cents())
    .bind(row.day.to_string())
    .bind(&row.status)
    .bind(&row.confirmation)
    .bind(row.scheduled_at.millis())
    .bind(row.scheduled_at.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// Moves a payment from one status to another. Says whether it was in the first.
///
/// # Errors
/// Where the database does not answer.
pub async fn move_payment(tx: &mut Tx, payment: &PaymentId, from: &str, to: &str, now: Instant) -> Result<bool, DbError> {
    let statement = query("update payment set status = $1, changed_at = $2 where id = $3 and status = $4")
        .bind(to)
        .bind(now.millis())
        .bind(payment.as_str())
        .bind(from);
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// Payments in this status whose day is `until` or before, after `after` in the order of day and id, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn due(tx: &mut Tx, status: &str, until: Day, after: Option<&DueRow>, limit: i64) -> Result<Vec<DueRow>, DbError> {
    let (after_day, after_id) = after.map_or((String::new(), ""), |row| (row.day.to_string(), row.id.as_str()));
    let statement = query(
        "select id, account_id, day from payment \
         where status = $1 and day <= $2 and (day > $3 or (day = $3 and id > $4)) order by day, id limit $5",
    )
    .bind(status)
    .bind(until.to_string())
    .bind(after_day)
    .bind(after_id)
    .bind(limit);
    let read = |row: Row| {
        Ok(DueRow {
            id: PaymentId::from_stored(text(&row, "id")?),
            account: AccountId::from_stored(text(&row, "account_id")?),
            day: day(&row, "day")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer.
pub async fn confirmation_is_taken(tx: &mut Tx, confirmation: &str) -> Result<bool, DbError> {
    Ok(query("select id from payment where confirmation = $1").bind(confirmation).fetch_optional(tx).await?.is_some())
}

/// # Errors
/// Where the database does not answer.
pub async fn command(tx: &mut Tx, id: &CommandId) -> Result<Option<CommandRow>, DbError> {
    let statement = query("select content, outcome, given_at from command where id = $1").bind(id.as_str());
    let read = |row: Row| {
        Ok(CommandRow {
            id: id.clone(),
            content: bytes(&row, "content")?,
            outcome: text(&row, "outcome")?,
            given_at: Instant::from_millis(integer(&row, "given_at")?),
        })
    };
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// # Errors
/// Where the database does not answer, or a command of this id was given.
pub async fn insert_command(tx: &mut Tx, account: &AccountId, row: &CommandRow) -> Result<(), DbError> {
    query("insert into command (id, account_id, content, outcome, given_at) values ($1, $2, $3, $4, $5)")
        .bind(row.id.as_str())
        .bind(account.as_str())
        .bind(&row.content[..])
        .bind(&row.outcome)
        .bind(row.given_at.millis())
        .execute(tx)
        .await?;
    Ok(())
}

/// Payments whose postings are not those of their status, at most `limit`: a processed one is posted once, a returned one once and
/// reversed once, any other not at all.
///
/// # Errors
/// Where the database does not answer.
pub async fn misposted(tx: &mut Tx, limit: i64) -> Result<Vec<PaymentId>, DbError> {
    let statement = query(
        "select p.id from payment p \
         left join entry e on e.payment_id = p.id left join entry_line l on l.entry_id = e.id and l.book = 'receivable' \
         group by p.id, p.status, p.amount \
         having case p.status \
             when 'processed' then count(e.id) <> 1 or coalesce(cast(sum(l.amount) as bigint), 0) <> -p.amount \
             when 'returned' then count(e.id) not in (0, 2) or coalesce(cast(sum(l.amount) as bigint), 0) <> 0 \
             else count(e.id) <> 0 end \
         order by p.id limit $1",
    )
    .bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "id").map(PaymentId::from_stored)).collect()
}
