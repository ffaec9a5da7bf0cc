//! Rows of what is on record beside the books: returns, required returns, information returns, and how far a round of notices is.

use super::column::{bytes, day, day_if_any, integer, money, text, text_if_any};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, ModuleId, NoticeId};
use crate::money::Money;
use crate::time::Day;

/// A return as it came in: version 0 is the one first filed, each later one an amended return.
#[derive(Clone, Debug)]
pub struct ReturnRow {
    pub id: String,
    pub module: ModuleId,
    pub version: i64,
    pub filed: Day,
    pub received: Day,
    pub filing_status: Option<String>,
    /// Name and amount.
    pub figures: Vec<(String, Money)>,
}

/// A period whose return is required.
#[derive(Clone, Debug)]
pub struct RequiredRow {
    pub period: String,
    pub due: Day,
}

/// What a payer reported; sealed but for form and year.
#[derive(Clone, Debug)]
pub struct InformationRow {
    pub id: String,
    pub form: String,
    pub year: i64,
    pub payer_name: Vec<u8>,
    pub payer_number: Vec<u8>,
    pub amounts: Vec<u8>,
}

/// An address as it is on file; its lines are sealed.
#[derive(Clone, Debug)]
pub struct AddressRow {
    pub lines: Vec<u8>,
    pub since: Option<Day>,
}

/// A notice, with the effect that its type has by law.
#[derive(Clone, Debug)]
pub struct NoticeRow {
    pub id: NoticeId,
    /// None for a notice about the whole account.
    pub module: Option<ModuleId>,
    pub notice: String,
    /// `demand`, `levy` or `none`.
    pub kind: String,
    pub day: Day,
    pub amount: Money,
    pub answered: Option<Day>,
}

/// How far the look at all accounts on a day has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    pub day: Day,
    /// The last account looked at, in the order of their ids.
    pub last_account: String,
    pub done: bool,
}

/// Every return on record, by module and version.
///
/// # Errors
/// Where the database does not answer.
pub async fn returns(tx: &mut Tx, account: &AccountId) -> Result<Vec<ReturnRow>, DbError> {
    let statement = query(
        "select id, module_id, version, filed, received, filing_status from tax_return where account_id = $1 \
         order by module_id, version",
    )
    .bind(account.as_str());
    let mut returns = Vec::new();
    for row in statement.fetch_all(&mut *tx).await? {
        returns.push(ReturnRow {
            id: text(&row, "id")?,
            module: ModuleId::from_stored(text(&row, "module_id")?),
            version: integer(&row, "version")?,
            filed: day(&row, "filed")?,
            received: day(&row, "received")?,
            filing_status: text_if_any(&row, "filing_status")?,
            figures: Vec::new(),
        });
    }
    let figures = query(
        "select f.tax_return_id, f.figure, f.amount from tax_return_figure f join tax_return r on r.id = f.tax_return_id \
         where r.account_id = $1 order by f.tax_return_id, f.figure",
    )
    .bind(account.as_str());
    for row in figures.fetch_all(tx).await? {
        let id = text(&row, "tax_return_id")?;
        if let Some(filed) = returns.iter_mut().find(|filed| filed.id == id) {
            filed.figures.push((text(&row, "figure")?, money(&row, "amount")?));
        }
    }
    Ok(returns)
}

/// Puts a return on record. What is on record is never changed: a correction is the next version.
///
/// # Errors
/// Where the database does not answer, or this version is on record already.
pub async fn insert_return(tx: &mut Tx, account: &AccountId, row: &ReturnRow) -> Result<(), DbError> {
    query(
        "insert into tax_return (id, account_id, module_id, version, filed, received, filing_status) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&row.id)
    .bind(account.as_str())
    .bind(row.module.as_str())
    .bind(row.version)
    .bind(row.filed.to_string())
    .bind(row.received.to_string())
    .bind(row.filing_status.clone())
    .execute(&mut *tx)
    .await?;
    for (figure, amount) in &row.figures {
        query("insert into tax_return_figure (tax_return_id, figure, amount) values ($1, $2, $3)")
            .bind(&row.id)
            .bind(figure)
            .bind(amount.cents())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Every period whose return is required, by the day on which it is due.
///
/// # Errors
/// Where the database does not answer.
pub async fn required(tx: &mut Tx, account: &AccountId) -> Result<Vec<RequiredRow>, DbError> {
    let statement = query("select period, due from return_required where account_id = $1 order by due, period").bind(account.as_str());
    let read = |row: Row| Ok(RequiredRow { period: text(&row, "period")?, due: day(&row, "due")? });
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer, or the period is required already.
pub async fn insert_required(tx: &mut Tx, account: &AccountId, row: &RequiredRow) -> Result<(), DbError> {
    query("insert into return_required (account_id, period, due) values ($1, $2, $3)")
        .bind(account.as_str())
        .bind(&row.period)
        .bind(row.due.to_string())
        .execute(tx)
        .await?;
    Ok(())
}

/// The address on file, where there is one.
///
/// # Errors
/// Where the database does not answer.
pub async fn address(tx: &mut Tx, account: &AccountId) -> Result<Option<AddressRow>, DbError> {
    let statement = query("select lines, since from address where account_id = $1").bind(account.as_str());
    let read = |row: Row| Ok(AddressRow { lines: bytes(&row, "lines")?, since: day_if_any(&row, "since")? });
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// # Errors
/// Where the database does not answer, or the account has an address already.
pub async fn insert_address(tx: &mut Tx, account: &AccountId, row: &AddressRow) -> Result<(), DbError> {
    query("insert into address (account_id, lines, since) values ($1, $2, $3)")
        .bind(account.as_str())
        .bind(&row.lines[..])
        .bind(row.since.map(|since| since.to_string()))
        .execute(tx)
        .await?;
    Ok(())
}

/// What payers reported for a year, by form.
///
/// # Errors
/// Where the database does not answer.
pub async fn information_returns(tx: &mut Tx, account: &AccountId, year: i16) -> Result<Vec<InformationRow>, DbError> {
    let statement = query(
        "select id, form, year, payer_name, payer_number, amounts from information_return \
         where account_id = $1 and year = $2 order by form, id",
    )
    .bind(account.as_str())
    .bind(i64::from(year));
    let read = |row: Row| {
        Ok(InformationRow {
            id: text(&row, "id")?,
            form: text(&row, "form")?,
            year: integer(&row, "year")?,
            payer_name: bytes(&row, "payer_name")?,
            payer_number: bytes(&row, "payer_number")?,
            amounts: bytes(&row, "amounts")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer, or this one is on record already.
pub async fn insert_information_return(tx: &mut Tx, account: &AccountId, row: &InformationRow) -> Result<(), DbError> {
    query(
        "insert into information_return (id, account_id, form, year, payer_name, payer_number, amounts) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&row.id)
    .bind(account.as_str())
    .bind(&row.form)
    .bind(row.year)
    .bind(&row.payer_name[..])
    .bind(&row.payer_number[..])
    .bind(&row.amounts[..])
    .execute(tx)
    .await?;
    Ok(())
}

/// Every notice of an account, earliest first.
///
/// # Errors
/// Where the database does not answer.
pub async fn notices(tx: &mut Tx, account: &AccountId) -> Result<Vec<NoticeRow>, DbError> {
    let statement =
        query("select id, module_id, type, kind, day, amount, answered from notice where account_id = $1 order by day, type, id")
            .bind(account.as_str());
    statement.fetch_all(tx).await?.iter().map(notice_row).collect()
}

pub(super) fn notice_row(row: &Row) -> Result<NoticeRow, DbError> {
    Ok(NoticeRow {
        id: NoticeId::from_stored(text(row, "id")?),
        module: text_if_any(row, "module_id")?.map(ModuleId::from_stored),
        notice: text(row, "type")?,
        kind: text(row, "kind")?,
        day: day(row, "day")?,
        amount: money(row, "amount")?,
        answered: day_if_any(row, "answered")?,
    })
}

/// The account that a notice went to, where there is such a notice.
///
/// # Errors
/// Where the database does not answer.
pub async fn account_of_notice(tx: &mut Tx, notice: &NoticeId) -> Result<Option<AccountId>, DbError> {
    let statement = query("select account_id from notice where id = $1").bind(notice.as_str());
    statement.fetch_optional(tx).await?.map(|row| text(&row, "account_id").map(AccountId::from_stored)).transpose()
}

/// Says that a notice was answered, unless that was said already.
///
/// # Errors
/// Where the database does not answer.
pub async fn set_answered(tx: &mut Tx, notice: &NoticeId, day: Day) -> Result<(), DbError> {
    let statement = query("update notice set answered = $1 where id = $2 and answered is null");
    statement.bind(day.to_string()).bind(notice.as_str()).execute(tx).await?;
    Ok(())
}

/// Issues a notice, unless it was issued already. Says whether it was issued now.
///
/// # Errors
/// Where the database does not answer.
pub async fn insert_notice(tx: &mut Tx, account: &AccountId, row: &NoticeRow) -> Result<bool, DbError> {
    let statement = query(
        "insert into notice (id, account_id, module_id, type, kind, day, amount, answered) values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do nothing",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(row.module.as_ref().map(ModuleId::as_str))
    .bind(&row.notice)
    .bind(&row.kind)
    .bind(row.day.to_string())
    .bind(row.amount.cents())
    .bind(row.answered.map(|day| day.to_string()));
    Ok(statement.execute(tx).await?.rows_affected() == 1)
}

/// How far the round has come; `None` before the first.
///
/// # Errors
/// Where the database does not answer.
pub async fn round(tx: &mut Tx) -> Result<Option<RoundRow>, DbError> {
    let statement = query("select day, last_account, done from notice_round where name = $1").bind(ROUND);
    let read =
        |row: Row| Ok(RoundRow { day: day(&row, "day")?, last_account: text(&row, "last_account")?, done: integer(&row, "done")? == 1 });
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// Keeps how far the round has come. Where another copy is further on already, that stays.
///
/// # Errors
/// Where the database does not answer.
pub async fn put_round(tx: &mut Tx, row: &RoundRow) -> Result<(), DbError> {
    query(
        "insert into notice_round (name, day, last_account, done) values ($1, $2, $3, $4) \
         on conflict (name) do update set day = excluded.day, last_account = excluded.last_account, done = excluded.done \
         where notice_round.day < excluded.day or (notice_round.day = excluded.day and notice_round.done = 0 \
             and notice_round.last_account <= excluded.last_account)",
    )
    .bind(ROUND)
    .bind(row.day.to_string())
    .bind(&row.last_account)
    .bind(i64::from(row.done))
    .execute(tx)
    .await?;
    Ok(())
}

/// Accounts after this one in the order of their ids, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn accounts_after(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<AccountId>, DbError> {
    let statement = query("select id from account where id > $1 order by id limit $2").bind(after).bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "id").map(AccountId::from_stored)).collect()
}

const ROUND: &str = "notices";
