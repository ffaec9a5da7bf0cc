//! Rows of posting days, and of many accounts at once: those whose ids lie after one and up to another.

use super::column::{day, integer, text};
use super::ledger::{ModuleRow, ReceivableRow, module_row, receivable_row};
use super::plan::{PlanRow, plan_row};
use super::record::{NoticeRow, notice_row};
use super::{DbError, Row, Tx, query};
use crate::ids::AccountId;
use crate::time::{Day, Instant};

/// How far a posting day has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostingDayRow {
    pub day: Day,
    pub state: String,
    /// All accounts up to this one are done; before the first it is empty.
    pub after: String,
    pub accounts: i64,
    pub modules: i64,
    pub entries: i64,
}

/// Accounts whose ids lie after the first and up to the second.
#[derive(Clone, Debug)]
pub struct Span {
    pub after: String,
    pub last: AccountId,
}

/// Begins a posting day, unless it was begun.
///
/// # Errors
/// Where the database does not answer.
pub async fn begin(tx: &mut Tx, row: &PostingDayRow, now: Instant) -> Result<(), DbError> {
    query(
        "insert into posting_day (day, state, after_account, accounts, modules, entries, began_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (day) do nothing",
    )
    .bind(row.day.to_string())
    .bind(&row.state)
    .bind(&row.after)
    .bind(row.accounts)
    .bind(row.modules)
    .bind(row.entries)
    .bind(now.millis())
    .bind(now.millis())
    .execute(tx)
    .await?;
    Ok(())
}

/// The latest day that was begun.
///
/// # Errors
/// Where the database does not answer.
pub async fn latest(tx: &mut Tx) -> Result<Option<Day>, DbError> {
    let statement = query("select day from posting_day order by day desc limit 1");
    statement.fetch_optional(tx).await?.map(|row| day(&row, "day")).transpose()
}

/// Locks a posting day to the end of the transaction and says how far it is: two runs at once take turns by this.
///
/// # Errors
/// Where the database does not answer. `None` where it was not begun.
pub async fn lock(tx: &mut Tx, posting: Day, now: Instant) -> Result<Option<PostingDayRow>, DbError> {
    let statement =
        query("update posting_day set changed_at = $2 where day = $1 returning day, state, after_account, accounts, modules, entries")
            .bind(posting.to_string())
            .bind(now.millis());
    let read = |row: Row| {
        Ok(PostingDayRow {
            day: day(&row, "day")?,
            state: text(&row, "state")?,
            after: text(&row, "after_account")?,
            accounts: integer(&row, "accounts")?,
            modules: integer(&row, "modules")?,
            entries: integer(&row, "entries")?,
        })
    };
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// Says how far a posting day is now.
///
/// # Errors
/// Where the database does not answer.
pub async fn advance(tx: &mut Tx, row: &PostingDayRow) -> Result<(), DbError> {
    query("update posting_day set state = $2, after_account = $3, accounts = $4, modules = $5, entries = $6 where day = $1")
        .bind(row.day.to_string())
        .bind(&row.state)
        .bind(&row.after)
        .bind(row.accounts)
        .bind(row.modules)
        .bind(row.entries)
        .execute(tx)
        .await?;
    Ok(())
}

/// The next accounts in the order of their ids, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn accounts_after(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<AccountId>, DbError> {
    let statement = query("select id from account where id > $1 order by id limit $2").bind(after).bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "id").map(AccountId::from_stored)).collect()
}

/// Locks these accounts to the end of the transaction, as [`lock_account`](super::ledger::lock_account) does one.
///
/// # Errors
/// Where the database does not answer.
pub async fn lock_accounts(tx: &mut Tx, span: &Span) -> Result<(), DbError> {
    let statement = query("update account set version = version + 1 where id > $1 and id <= $2");
    statement.bind(&span.after).bind(span.last.as_str()).execute(tx).await?;
    Ok(())
}

/// The modules of these accounts, by account.
///
/// # Errors
/// Where the database does not answer.
pub async fn modules(tx: &mut Tx, span: &Span) -> Result<Vec<(AccountId, ModuleRow)>, DbError> {
    let statement = query(
        "select account_id, id, period, due, extended_to, filed, large_corporate_from from module \
         where account_id > $1 and account_id <= $2 order by account_id, due, period",
    );
    let rows = statement.bind(&span.after).bind(span.last.as_str()).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((account(row)?, module_row(row)?))).collect()
}

/// What was posted to what these taxpayers owe, by account and in the order of effect.
///
/// # Errors
/// Where the database does not answer.
pub async fn receivable(tx: &mut Tx, span: &Span) -> Result<Vec<(AccountId, ReceivableRow)>, DbError> {
    let statement = query(
        "select e.account_id, e.id, e.module_id, e.code, e.effective_day, e.posted_day, e.payment_id, e.reverses, e.base, l.amount \
         from entry e join entry_line l on l.entry_id = e.id and l.book = 'receivable' \
         where e.account_id > $1 and e.account_id <= $2 order by e.account_id, e.effective_day, e.code, e.id",
    );
    let rows = statement.bind(&span.after).bind(span.last.as_str()).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((account(row)?, receivable_row(row)?))).collect()
}

/// # Errors
/// Where the database does not answer.
pub async fn notices(tx: &mut Tx, span: &Span) -> Result<Vec<(AccountId, NoticeRow)>, DbError> {
    let statement = query(
        "select account_id, id, module_id, type, kind, day, amount, answered from notice \
         where account_id > $1 and account_id <= $2 order by account_id, day, type, id",
    );
    let rows = statement.bind(&span.after).bind(span.last.as_str()).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((account(row)?, notice_row(row)?))).collect()
}

/// # Errors
/// Where the database does not answer.
pub async fn plans(tx: &mut Tx, span: &Span) -> Result<Vec<(AccountId, PlanRow)>, DbError> {
    let statement = query(
        "select account_id, id, kind, bank_account_id, monthly, month_day, began, pays_from, fee, status, default_reason, cure_by, ended \
         from payment_plan where account_id > $1 and account_id <= $2 order by account_id, began, id",
    );
    let rows = statement.bind(&span.after).bind(span.last.as_str()).fetch_all(tx).await?;
    rows.iter().map(|row| Ok((account(row)?, plan_row(row)?))).collect()
}

fn account(row: &Row) -> Result<AccountId, DbError> {
    text(row, "account_id").map(AccountId::from_stored)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::databases::on_both_databases;
    use crate::db::Database;

    on_both_databases! {
        async fn a_posting_day_is_begun_once_and_moved_on(database: Database) {
            let begun = PostingDayRow {
                day: date(2026, 11, 20),
                state: "running".to_owned(),
                after: String::new(),
                accounts: 0,
                modules: 0,
                entries: 0,
            };
            let (state, after) = ("done".to_owned(), "a".to_owned());
            let moved = PostingDayRow { state, after, accounts: 1, modules: 2, entries: 3, ..begun.clone() };
            let now = Instant::from_millis(1);
            let (first, after) = (begun.clone(), moved.clone());
            let seen = database
                .write(move |tx| {
                    Box::pin(async move {
                        assert_eq!(latest(tx).await?, None);
                        assert_eq!(lock(tx, first.day, now).await?, None);
                        begin(tx, &first, now).await?;
                        begin(tx, &after, now).await?;
                        assert_eq!(lock(tx, first.day, now).await?, Some(first));
                        advance(tx, &after).await?;
                        assert_eq!(latest(tx).await?, Some(after.day));
                        lock(tx, after.day, now).await
                    })
                })
                .await
                .unwrap();
            assert_eq!(seen, Some(moved));
        }
    }
}
