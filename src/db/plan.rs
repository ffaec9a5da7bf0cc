//! Rows of payment plans, of the payments that were scheduled for their instalments, and of low incomes.

use super::column::{day, day_if_any, integer, money, text, text_if_any};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, BankAccountId, PaymentId};
use crate::money::Money;
use crate::time::Day;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    pub id: String,
    pub kind: String,
    pub bank_account: Option<BankAccountId>,
    pub monthly: Money,
    pub month_day: i64,
    pub began: Day,
    /// The first instalment is on the first `month_day` that is not before this day.
    pub pays_from: Day,
    pub fee: Money,
    pub status: String,
    pub default_reason: Option<String>,
    pub cure_by: Option<Day>,
    pub ended: Option<Day>,
}

/// The payment that was scheduled for an instalment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstalmentRow {
    pub plan: String,
    /// Counted from 1.
    pub number: i64,
    pub payment: PaymentId,
}

/// What decides about plans besides the books.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanRecordRow {
    pub instalments: Vec<InstalmentRow>,
    /// Since when the account holder is certified as having a low income.
    pub low_income: Option<Day>,
    /// Periods for which a return is required, and the days on which they fall due.
    pub required: Vec<(String, Day)>,
}

/// All plans of an account, in the order in which they began.
///
/// # Errors
/// Where the database does not answer.
pub async fn plans(tx: &mut Tx, account: &AccountId) -> Result<Vec<PlanRow>, DbError> {
    let statement = query(
        "select id, kind, bank_account_id, monthly, month_day, began, pays_from, fee, status, default_reason, cure_by, ended \
         from payment_plan where account_id = $1 order by began, case when ended is null then 1 else 0 end, id",
    )
    .bind(account.as_str());
    statement.fetch_all(tx).await?.iter().map(plan_row).collect()
}

pub(super) fn plan_row(row: &Row) -> Result<PlanRow, DbError> {
    Ok(PlanRow {
        id: text(row, "id")?,
        kind: text(row, "kind")?,
        bank_account: text_if_any(row, "bank_account_id")?.map(BankAccountId::from_stored),
        monthly: money(row, "monthly")?,
        month_day: integer(row, "month_day")?,
        began: day(row, "began")?,
        pays_from: day(row, "pays_from")?,
        fee: money(row, "fee")?,
        status: text(row, "status")?,
        default_reason: text_if_any(row, "default_reason")?,
        cure_by: day_if_any(row, "cure_by")?,
        ended: day_if_any(row, "ended")?,
    })
}

/// # Errors
/// Where the database does not answer, or a plan of the account is in effect already.
pub async fn insert_plan(tx: &mut Tx, account: &AccountId, row: &PlanRow) -> Result<(), DbError> {
    query(
        "insert into payment_plan \
         (id, account_id, kind, bank_account_id, monthly, month_day, began, pays_from, fee, status, default_reason, cure_by, ended) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&row.id)
    .bind(account.as_str())
    .bind(&row.kind)
    .bind(row.bank_account.as_ref().map(BankAccountId::as_str))
    .bind(row.monthly.cents())
    .bind(row.month_day)
    .bind(row.began.to_string())
    .bind(row.pays_from.to_string())
    .bind(row.fee.cents())
    .bind(&row.status)
    .bind(row.default_reason.as_deref())
    .bind(row.cure_by.map(|day| day.to_string()))
    .bind(row.ended.map(|day| day.to_string()))
    .execute(tx)
    .await?;
    Ok(())
}

/// Gives a plan the status of `row`, with its reason and days, where it still has the status `from`. Says whether it had.
///
/// # Errors
/// Where the database does not answer.
pub async fn move_plan(tx: &mut Tx, from: &str, row: &PlanRow) -> Result<bool, DbError> {
    let statement =
        query("update payment_plan set status = $1, default_reason = $2, cure_by = $3, ended = $4 where id = $5 and status = $6")
            .bind(&row.status)
            .bind(row.default_reason.as_deref())
            .bind(row.cure_by.map(|day| day.to_string()))
            .bind(row.ended.map(|day| day.to_string()))
            .bind(&row.id)
            .bind(from);
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// Accounts with a plan in effect, after `after` in the order of their ids, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn accounts_on_plan(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<AccountId>, DbError> {
    let statement = query(
        "select account_id from payment_plan where status in ('active', 'defaulted') and account_id > $1 order by account_id limit $2",
    )
    .bind(after)
    .bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "account_id").map(AccountId::from_stored)).collect()
}

/// What decides about plans besides the books: read in one statement, because most accounts have none of it.
///
/// # Errors
/// Where the database does not answer.
pub async fn plan_record(tx: &mut Tx, account: &AccountId) -> Result<PlanRecordRow, DbError> {
    let statement = query(
        "select 'instalment' as what, i.plan_id as name, i.number as number, i.payment_id as value \
         from payment_plan_instalment i join payment_plan p on p.id = i.plan_id where p.account_id = $1 \
         union all select 'required', period, 0, due from return_required where account_id = $1 \
         union all select 'low_income', '', 0, since from low_income where account_id = $1 \
         order by 1, 2, 3",
    )
    .bind(account.as_str());
    let mut record = PlanRecordRow::default();
    for row in statement.fetch_all(tx).await? {
        let name = text(&row, "name")?;
        match text(&row, "what")?.as_str() {
            "instalment" => {
                let payment = PaymentId::from_stored(text(&row, "value")?);
                record.instalments.push(InstalmentRow { plan: name, number: integer(&row, "number")?, payment });
            }
            "required" => record.required.push((name, day(&row, "value")?)),
            _ => record.low_income = Some(day(&row, "value")?),
        }
    }
    Ok(record)
}

/// Says that a payment was scheduled for an instalment.
///
/// # Errors
/// Where the database does not answer, or one was scheduled already.
pub async fn insert_instalment(tx: &mut Tx, row: &InstalmentRow) -> Result<(), DbError> {
    query("insert into payment_plan_instalment (plan_id, number, payment_id) values ($1, $2, $3)")
        .bind(&row.plan)
        .bind(row.number)
        .bind(row.payment.as_str())
        .execute(tx)
        .await?;
    Ok(())
}

/// # Errors
/// Where the database does not answer.
pub async fn certify_low_income(tx: &mut Tx, account: &AccountId, since: Day) -> Result<(), DbError> {
    query("insert into low_income (account_id, since) values ($1, $2) on conflict (account_id) do update set since = excluded.since")
        .bind(account.as_str())
        .bind(since.to_string())
        .execute(tx)
        .await?;
    Ok(())
}
