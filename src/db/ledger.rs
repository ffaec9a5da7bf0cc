//! Rows of the ledger: accounts, modules, entries and refunds.
//!
//! Periods, codes and kinds are text here; what they mean is the business of `account::ledger`. Sealed columns stay sealed.

use std::collections::HashMap;

use futures::future::BoxFuture;
use sqlx::PgPool;

use super::column::{bytes, day, day_if_any, integer, money, text, text_if_any};
use super::gather::Kind;
use super::query::rows_of_postgres;
use super::{Database, DbError, Row, Tx, query};
use crate::ids::{AccountId, EntryId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::Day;

/// An account; its name and number are sealed.
#[derive(Debug)]
pub struct AccountRow {
    pub id: AccountId,
    pub version: i64,
    pub name: Vec<u8>,
    pub taxpayer_number: Vec<u8>,
}

#[derive(Clone, Debug)]
pub struct ModuleRow {
    pub id: ModuleId,
    pub period: String,
    pub due: Day,
    pub extended_to: Option<Day>,
    pub filed: Option<Day>,
    /// The first day that bears the raised rate of interest for a large underpayment of a corporation.
    pub large_corporate_from: Option<Day>,
}

/// An entry to post: its lines add up to nothing.
#[derive(Clone, Debug)]
pub struct EntryRow {
    pub id: EntryId,
    pub module: ModuleId,
    pub code: String,
    pub effective_day: Day,
    pub posted_day: Day,
    pub payment: Option<PaymentId>,
    pub reverses: Option<EntryId>,
    /// What its amount was computed from, where that is on record.
    pub base: Option<Money>,
    pub lines: Vec<LineRow>,
}

#[derive(Clone, Debug)]
pub struct LineRow {
    pub book: &'static str,
    pub amount: Money,
}

/// What an entry did to what the taxpayer owes.
#[derive(Clone, Debug)]
pub struct ReceivableRow {
    pub entry: EntryId,
    pub module: ModuleId,
    pub code: String,
    pub effective_day: Day,
    pub posted_day: Day,
    pub payment: Option<PaymentId>,
    pub reverses: Option<EntryId>,
    pub base: Option<Money>,
    pub amount: Money,
}

#[derive(Clone, Debug)]
pub struct RefundRow {
    pub id: String,
    pub module: ModuleId,
    /// What was overpaid; once it is paid, with the interest that went out with it.
    pub amount: Money,
    pub sent_on: Option<Day>,
    /// It is posted.
    pub is_paid: bool,
}

/// Locks the account to the end of the transaction and gives its new version. The first statement of everything that changes an
/// account: whatever is read after it cannot change until the transaction ends.
///
/// # Errors
/// Where the database does not answer. `None` where there is no such account.
pub async fn lock_account(tx: &mut Tx, account: &AccountId) -> Result<Option<i64>, DbError> {
    let statement = query("update account set version = version + 1 where id = $1 returning version").bind(account.as_str());
    statement.fetch_optional(tx).await?.map(|row| integer(&row, "version")).transpose()
}

/// The version of an account as committed.
///
/// # Errors
/// Where the database does not answer. `None` where there is no such account.
pub async fn version(database: &Database, account: &AccountId) -> Result<Option<i64>, DbError> {
    if let Some(gathered) = database.gathered() {
        return gathered.versions.ask(account.clone()).await;
    }
    let statement = query("select version from account where id = $1").bind(account.as_str());
    statement.fetch_optional(&mut database.reader().await?).await?.map(|row| integer(&row, "version")).transpose()
}

/// Versions for PostgreSQL: of many accounts together.
pub(super) struct Versions;

impl Kind for Versions {
    type Asked = AccountId;
    type Answer = Option<i64>;

    fn ask<'a>(pool: &'a PgPool, asked: &'a [AccountId]) -> BoxFuture<'a, Result<Vec<Option<i64>>, DbError>> {
        Box::pin(async move {
            let accounts: Vec<&str> = asked.iter().map(AccountId::as_str).collect();
            let rows = sqlx::query("select id, version from account where id = any($1)").bind(accounts).fetch_all(pool).await?;
            let versions = rows_of_postgres(&rows)?
                .iter()
                .map(|row| Ok((text(row, "id")?, integer(row, "version")?)))
                .collect::<Result<HashMap<String, i64>, DbError>>()?;
            Ok(asked.iter().map(|account| versions.get(account.as_str()).copied()).collect())
        })
    }
}

/// # Errors
/// Where the database does not answer. `None` where there is no such account.
pub async fn account(tx: &mut Tx, account: &AccountId) -> Result<Option<AccountRow>, DbError> {
    let statement = query("select version, name, taxpayer_number from account where id = $1").bind(account.as_str());
    let read = |row: Row| {
        Ok(AccountRow {
            id: account.clone(),
            version: integer(&row, "version")?,
            name: bytes(&row, "name")?,
            taxpayer_number: bytes(&row, "taxpayer_number")?,
        })
    };
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// Opens an account, unless it is there already. Says whether it was opened.
///
/// # Errors
/// Where the database does not answer.
pub async fn insert_account(tx: &mut Tx, row: &AccountRow) -> Result<bool, DbError> {
    let statement = query("insert into account (id, version, name, taxpayer_number) values ($1, $2, $3, $4) on conflict (id) do nothing")
        .bind(row.id.as_str())
        .bind(row.version)
        .bind(&row.name[..])
        .bind(&row.taxpayer_number[..]);
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// # Errors
/// Where the database does not answer.
pub async fn modules(tx: &mut Tx, account: &AccountId) -> Result<Vec<ModuleRow>, DbError> {
    let statement =
        query("select id, period, due, extended_to, filed, large_corporate_from from module where account_id = $1 order by due, period")
            .bind(account.as_str());
    statement.fetch_all(tx).await?.iter().map(module_row).collect()
}

pub(super) fn module_row(row: &Row) -> Result<ModuleRow, DbError> {
    Ok(ModuleRow {
        id: ModuleId::from_stored(text(row, "id")?),
        period: text(row, "period")?,
        due: day(row, "due")?,
        extended_to: day_if_any(row, "extended_to")?,
        filed: day_if_any(row, "filed")?,
        large_corporate_from: day_if_any(row, "large_corporate_from")?,
    })
}

/// # Errors
/// Where the database does not answer, or the account has this period already.
pub async fn insert_module(tx: &mut Tx, account: &AccountId, row: &ModuleRow) -> Result<(), DbError> {
    let statement = query(
        "insert into module (id, account_id, period, due, extended_to, filed, large_corporate_from) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    );
    statement
        .bind(row.id.as_str())
        .bind(account.as_str())
        .bind(&row.period)
        .bind(row.due.to_string())
        .bind(row.extended_to.map(|day| day.to_string()))
        .bind(row.filed.map(|day| day.to_string()))
        .bind(row.large_corporate_from.map(|day| day.to_string()))
        .execute(tx)
        .await?;
    Ok(())
}

/// Records from which day on a module bears the raised rate of interest.
///
/// # Errors
/// Where the database does not answer.
pub async fn set_large_corporate_from(tx: &mut Tx, module: &ModuleId, from: Day) -> Result<(), DbError> {
    let statement = query("update module set large_corporate_from = $2 where id = $1").bind(module.as_str()).bind(from.to_string());
    statement.execute(tx).await?;
    Ok(())
}

/// What was posted to what the taxpayer owes, in the order of effect.
///
/// # Errors
/// Where the database does not answer.
pub async fn receivable(tx: &mut Tx, account: &AccountId) -> Result<Vec<ReceivableRow>, DbError> {
    let statement = query(
        "select e.id, e.module_id, e.code, e.effective_day, e.posted_day, e.payment_id, e.reverses, e.base, l.amount \
         from entry e join entry_line l on l.entry_id = e.id and l.book = 'receivable' \
         where e.account_id = $1 order by e.effective_day, e.code, e.id",
    )
    .bind(account.as_str());
    statement.fetch_all(tx).await?.iter().map(receivable_row).collect()
}

pub(super) fn receivable_row(row: &Row) -> Result<ReceivableRow, DbError> {
    Ok(ReceivableRow {
        entry: EntryId::from_stored(text(row, "id")?),
        module: ModuleId::from_stored(text(row, "module_id")?),
        code: text(row, "code")?,
        effective_day: day(row, "effective_day")?,
        posted_day: day(row, "posted_day")?,
        payment: text_if_any(row, "payment_id")?.map(PaymentId::from_stored),
        reverses: text_if_any(row, "reverses")?.map(EntryId::from_stored),
        base: row.try_get::<Option<i64>>("base")?.map(Money::from_cents),
        amount: money(row, "amount")?,
    })
}

/// Posts an entry with its lines.
///
/// # Errors
/// Where the database does not answer, or an entry of this id is posted already.
pub async fn insert_entry(tx: &mut Tx, account: &AccountId, row: &EntryRow) -> Result<(), DbError> {
    query(
        "insert into entry (id, account_id, module_id, code, effective_day, posted_day, payment_id, reverses, base) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(row.module.as_str())
    .bind(&row.code)
    .bind(row.effective_day.to_string())
    .bind(row.posted_day.to_string())
    .bind(row.payment.as_ref().map(PaymentId::as_str))
    .bind(row.reverses.as_ref().map(EntryId::as_str))
    .bind(row.base.map(Money::cents))
    .execute(&mut *tx)
    .await?;
    for (place, line) in (1_i64..).zip(&row.lines) {
        query("insert into entry_line (entry_id, line, book, amount) values ($1, $2, $3, $4)")
            .bind(row.id.as_str())
            .bind(place)
            .bind(line.book)
            .bind(line.amount.cents())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// What a payment put on what the taxpayer owes and nobody took back, at most one entry for each part.
///
/// # Errors
/// Where the database does not answer.
pub async fn posted_by_payment(tx: &mut Tx, payment: &PaymentId) -> Result<Vec<ReceivableRow>, DbError> {
    let statement = query(
        "select e.id, e.module_id, e.code, e.effective_day, e.posted_day, e.payment_id, e.reverses, e.base, l.amount \
         from entry e join entry_line l on l.entry_id = e.id and l.book = 'receivable' \
         where e.payment_id = $1 and e.reverses is null and not exists (select 1 from entry r where r.reverses = e.id) \
         order by e.module_id, e.id",
    )
    .bind(payment.as_str());
    statement.fetch_all(tx).await?.iter().map(receivable_row).collect()
}

/// Entries whose lines do not add up to nothing, at most `limit`: there are none.
///
/// # Errors
/// Where the database does not answer.
pub async fn unbalanced_entries(tx: &mut Tx, limit: i64) -> Result<Vec<EntryId>, DbError> {
    let statement = query(
        "select e.id from entry e left join entry_line l on l.entry_id = e.id \
         group by e.id having count(l.line) < 2 or cast(sum(l.amount) as bigint) <> 0 order by e.id limit $1",
    )
    .bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "id").map(EntryId::from_stored)).collect()
}

/// # Errors
/// Where the database does not answer.
pub async fn refunds(tx: &mut Tx, account: &AccountId) -> Result<Vec<RefundRow>, DbError> {
    let statement =
        query("select id, module_id, amount, sent_on, is_paid from refund where account_id = $1 order by id").bind(account.as_str());
    let read = |row: Row| {
        Ok(RefundRow {
            id: text(&row, "id")?,
            module: ModuleId::from_stored(text(&row, "module_id")?),
            amount: money(&row, "amount")?,
            sent_on: day_if_any(&row, "sent_on")?,
            is_paid: integer(&row, "is_paid")? != 0,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// Refunds whose day has come by `today` and that are not posted, with their accounts, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn due_refunds(tx: &mut Tx, today: Day, limit: i64) -> Result<Vec<(AccountId, String)>, DbError> {
    let statement = query("select account_id, id from refund where is_paid = 0 and sent_on <= $1 order by sent_on, id limit $2");
    let rows = statement.bind(today.to_string()).bind(limit).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((AccountId::from_stored(text(row, "account_id")?), text(row, "id")?))).collect()
}

/// Notes that a refund is posted, with what went out.
///
/// # Errors
/// Where the database does not answer.
pub async fn set_refund_paid(tx: &mut Tx, row: &RefundRow) -> Result<(), DbError> {
    query("update refund set amount = $1, is_paid = 1 where id = $2").bind(row.amount.cents()).bind(&row.id).execute(tx).await?;
    Ok(())
}

/// # Errors
/// Where the database does not answer.
pub async fn insert_refund(tx: &mut Tx, account: &AccountId, row: &RefundRow) -> Result<(), DbError> {
    query("insert into refund (id, account_id, module_id, amount, sent_on, is_paid) values ($1, $2, $3, $4, $5, $6)")
        .bind(&row.id)
        .bind(account.as_str())
        .bind(row.module.as_str())
        .bind(row.amount.cents())
        .bind(row.sent_on.map(|day| day.to_string()))
        .bind(i64::from(row.is_paid))
        .execute(tx)
        .await?;
    Ok(())
}
