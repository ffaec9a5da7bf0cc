//! Rows of the files that carry payments to the bank, and of what the bank sent back.
//!
//! A payment is in one file at most: that is the key of `ach_entry`. Whoever makes or imports a file takes its turn first.

use super::column::{bytes, day, integer, money, text};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// A file for the bank.
#[derive(Clone, Debug)]
pub struct FileRow {
    pub id: String,
    pub day: Day,
    /// Tells the files of a day apart.
    pub modifier: String,
    pub effective_day: Day,
    pub made_at: Instant,
    /// What its first lines say of the sender; sealed.
    pub header: Vec<u8>,
    /// The name under which its bytes lie in the folder until they are moved to their place.
    pub staged: Option<String>,
}

/// A payment in a file, with the bank account as it was when the file was made; numbers and name are sealed.
#[derive(Clone, Debug)]
pub struct EntryRow {
    pub payment: PaymentId,
    pub trace: i64,
    pub class: String,
    pub bank_kind: String,
    pub routing_number: Vec<u8>,
    pub account_number: Vec<u8>,
    pub name: Vec<u8>,
    pub amount: Money,
    pub confirmation: String,
}

/// A payment whose day has come.
#[derive(Clone, Debug)]
pub struct DueRow {
    pub payment: PaymentId,
    pub account: AccountId,
    pub amount: Money,
    pub confirmation: String,
    pub bank_kind: String,
    pub routing_number: Vec<u8>,
    pub account_number: Vec<u8>,
    pub name: Vec<u8>,
    /// Periods that it pays which are not like the pattern that was asked with.
    pub other_periods: i64,
}

/// A file as a list shows it.
#[derive(Clone, Debug)]
pub struct ListedRow {
    pub day: Day,
    pub modifier: String,
    pub effective_day: Day,
    pub entries: i64,
    pub amount: Money,
    pub written_at: Option<Instant>,
}

/// What is known of a payment that was handed to the bank.
#[derive(Clone, Debug)]
pub struct SentRow {
    pub at: Instant,
    pub effective_day: Day,
    /// The code and the day of its return.
    pub returned: Option<(String, Day)>,
}

/// Waits for the turn to make or import a file, to the end of the transaction, and gives the next free trace number. Whoever locks
/// more than one account takes this turn before, so that no two wait for each other.
///
/// # Errors
/// Where the database does not answer.
pub async fn take_turn(tx: &mut Tx) -> Result<i64, DbError> {
    integer(&query("update ach_turn set next_trace = next_trace where id = 1 returning next_trace").fetch_one(tx).await?, "next_trace")
}

/// # Errors
/// Where the database does not answer.
pub async fn set_next_trace(tx: &mut Tx, next: i64) -> Result<(), DbError> {
    query("update ach_turn set next_trace = $1 where id = 1").bind(next).execute(tx).await?;
    Ok(())
}

/// Accounts with a scheduled payment whose day is `until` or before, those that have waited longest first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn due_accounts(tx: &mut Tx, until: Day, limit: i64) -> Result<Vec<AccountId>, DbError> {
    let statement = query(
        "select account_id from payment where status = 'scheduled' and day <= $1 \
         group by account_id order by min(day), account_id limit $2",
    )
    .bind(until.to_string())
    .bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "account_id").map(AccountId::from_stored)).collect()
}

/// The scheduled payments of an account whose day is `until` or before. `periods` is the pattern (`like`) of those that are not
/// counted as other periods.
///
/// # Errors
/// Where the database does not answer.
pub async fn due(tx: &mut Tx, account: &AccountId, until: Day, periods: &str) -> Result<Vec<DueRow>, DbError> {
    let statement = query(
        "select p.id, p.amount, p.confirmation, b.kind, b.routing_number, b.account_number, a.name, \
         (select count(*) from payment_part t join module m on m.id = t.module_id \
             where t.payment_id = p.id and m.period not like $3) as other_periods \
         from payment p join bank_account b on b.id = p.bank_account_id join account a on a.id = p.account_id \
         where p.account_id = $1 and p.status = 'scheduled' and p.day <= $2 order by p.id",
    )
    .bind(account.as_str())
    .bind(until.to_string())
    .bind(periods);
    let read = |row: Row| {
        Ok(DueRow {
            payment: PaymentId::from_stored(text(&row, "id")?),
            account: account.clone(),
            amount: money(&row, "amount")?,
            confirmation: text(&row, "confirmation")?,
            bank_kind: text(&row, "kind")?,
            routing_number: bytes(&row, "routing_number")?,
            account_number: bytes(&row, "account_number")?,
            name: bytes(&row, "name")?,
            other_periods: integer(&row, "other_periods")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// # Errors
/// Where the database does not answer.
pub async fn files_of_day(tx: &mut Tx, day: Day) -> Result<i64, DbError> {
    let statement = query("select count(*) as files from ach_file where day = $1").bind(day.to_string());
    integer(&statement.fetch_one(tx).await?, "files")
}

/// # Errors
/// Where the database does not answer, or the day has a file of this modifier.
pub async fn insert_file(tx: &mut Tx, row: &FileRow) -> Result<(), DbError> {
    query("insert into ach_file (id, day, modifier, effective_day, made_at, header) values ($1, $2, $3, $4, $5, $6)")
        .bind(&row.id)
        .bind(row.day.to_string())
        .bind(&row.modifier)
        .bind(row.effective_day.to_string())
        .bind(row.made_at.millis())
        .bind(&row.header[..])
        .execute(tx)
        .await?;
    Ok(())
}

/// # Errors
/// Where the database does not answer, or the payment is in a file already.
pub async fn insert_entry(tx: &mut Tx, file: &str, row: &EntryRow) -> Result<(), DbError> {
    query(
        "insert into ach_entry (payment_id, file_id, trace, class, bank_kind, routing_number, account_number, name, amount) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(row.payment.as_str())
    .bind(file)
    .bind(row.trace)
    .bind(&row.class)
    .bind(&row.bank_kind)
    .bind(&row.routing_number[..])
    .bind(&row.account_number[..])
    .bind(&row.name[..])
    .bind(row.amount.cents())
    .execute(tx)
    .await?;
    Ok(())
}

/// The oldest file that was made and not written yet and is none of these.
///
/// # Errors
/// Where the database does not answer.
pub async fn unwritten_besides(tx: &mut Tx, besides: &[String]) -> Result<Option<FileRow>, DbError> {
    // Those that cannot be written stand in front of the others each time; they are few.
    let limit = i64::try_from(besides.len()).unwrap_or(i64::MAX).saturating_add(1);
    let statement = query(
        "select id, day, modifier, effective_day, made_at, header, staged from ach_file where written_at is null \
         order by made_at, id limit $1",
    )
    .bind(limit);
    let rows = statement.fetch_all(tx).await?;
    let mut files = rows.iter().map(file).collect::<Result<Vec<_>, DbError>>()?.into_iter();
    Ok(files.find(|file| !besides.contains(&file.id)))
}

/// Names the bytes that are to be moved to the place of a file, unless others were named before; gives the name that counts. `None`
/// where the file is written.
///
/// # Errors
/// Where the database does not answer.
pub async fn stage(tx: &mut Tx, file: &str, staged: &str) -> Result<Option<String>, DbError> {
    let statement = query("update ach_file set staged = coalesce(staged, $1) where id = $2 and written_at is null returning staged");
    statement.bind(staged).bind(file).fetch_optional(tx).await?.map(|row| text(&row, "staged")).transpose()
}

/// Whether a file is noted as written.
///
/// # Errors
/// Where the database does not answer.
pub async fn is_written(tx: &mut Tx, file: &str) -> Result<bool, DbError> {
    let statement = query("select id from ach_file where id = $1 and written_at is not null").bind(file);
    Ok(statement.fetch_optional(tx).await?.is_some())
}

/// The file of this day and modifier.
///
/// # Errors
/// Where the database does not answer.
pub async fn file_of(tx: &mut Tx, day: Day, modifier: &str) -> Result<Option<FileRow>, DbError> {
    let statement =
        query("select id, day, modifier, effective_day, made_at, header, staged from ach_file where day = $1 and modifier = $2")
            .bind(day.to_string())
            .bind(modifier);
    statement.fetch_optional(tx).await?.as_ref().map(file).transpose()
}

fn file(row: &Row) -> Result<FileRow, DbError> {
    Ok(FileRow {
        id: text(row, "id")?,
        day: day(row, "day")?,
        modifier: text(row, "modifier")?,
        effective_day: day(row, "effective_day")?,
        made_at: Instant::from_millis(integer(row, "made_at")?),
        header: bytes(row, "header")?,
        staged: row.try_get("staged")?,
    })
}

/// The payments of a file in the order of their traces.
///
/// # Errors
/// Where the database does not answer.
pub async fn entries(tx: &mut Tx, file: &str) -> Result<Vec<EntryRow>, DbError> {
    let statement = query(
        "select e.payment_id, e.trace, e.class, e.bank_kind, e.routing_number, e.account_number, e.name, e.amount, p.confirmation \
         from ach_entry e join payment p on p.id = e.payment_id where e.file_id = $1 order by e.trace",
    )
    .bind(file);
    let read = |row: Row| {
        Ok(EntryRow {
            payment: PaymentId::from_stored(text(&row, "payment_id")?),
            trace: integer(&row, "trace")?,
            class: text(&row, "class")?,
            bank_kind: text(&row, "bank_kind")?,
            routing_number: bytes(&row, "routing_number")?,
            account_number: bytes(&row, "account_number")?,
            name: bytes(&row, "name")?,
            amount: money(&row, "amount")?,
            confirmation: text(&row, "confirmation")?,
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// Notes that a file was written, where that was not noted yet.
///
/// # Errors
/// Where the database does not answer.
pub async fn set_written(tx: &mut Tx, file: &str, now: Instant) -> Result<(), DbError> {
    let statement = query("update ach_file set written_at = $1 where id = $2 and written_at is null");
    statement.bind(now.millis()).bind(file).execute(tx).await?;
    Ok(())
}

/// The latest files, newest first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn listed(tx: &mut Tx, limit: i64) -> Result<Vec<ListedRow>, DbError> {
    let statement = query(
        "select f.day, f.modifier, f.effective_day, f.written_at, count(e.payment_id) as entries, \
         coalesce(cast(sum(e.amount) as bigint), 0) as amount from ach_file f left join ach_entry e on e.file_id = f.id \
         group by f.id, f.day, f.modifier, f.effective_day, f.written_at, f.made_at order by f.made_at desc, f.day desc, f.id limit $1",
    )
    .bind(limit);
    let read = |row: Row| {
        Ok(ListedRow {
            day: day(&row, "day")?,
            modifier: text(&row, "modifier")?,
            effective_day: day(&row, "effective_day")?,
            entries: integer(&row, "entries")?,
            amount: money(&row, "amount")?,
            written_at: row.try_get::<Option<i64>>("written_at")?.map(Instant::from_millis),
        })
    };
    statement.fetch_all(tx).await?.into_iter().map(read).collect()
}

/// When a payment was handed to the bank and whether it came back; `None` where it is in no file.
///
/// # Errors
/// Where the database does not answer.
pub async fn sent(tx: &mut Tx, payment: &PaymentId) -> Result<Option<SentRow>, DbError> {
    let statement = query(
        "select f.made_at, f.effective_day, r.code, r.day from ach_entry e join ach_file f on f.id = e.file_id \
         left join ach_return r on r.payment_id = e.payment_id and r.kind = 'return' where e.payment_id = $1",
    )
    .bind(payment.as_str());
    let read = |row: Row| {
        let code: Option<String> = row.try_get("code")?;
        Ok(SentRow {
            at: Instant::from_millis(integer(&row, "made_at")?),
            effective_day: day(&row, "effective_day")?,
            returned: code.map(|code| Ok::<_, DbError>((code, day(&row, "day")?))).transpose()?,
        })
    };
    statement.fetch_optional(tx).await?.map(read).transpose()
}
