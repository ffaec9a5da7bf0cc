//! Rows of payments and of the commands that made them.

use super::column::{bytes, day, integer, money, text};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, BankAccountId, CommandId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::{Day, Instant};

#[derive(Clone, Debug)]
pub struct PaymentRow {
    pub id: PaymentId,
    pub kind: String,
    /// At least one, each of another module.
    pub parts: Vec<PartRow>,
    pub bank_account: BankAccountId,
    /// The parts together.
    pub amount: Money,
    pub day: Day,
    pub status: String,
    pub confirmation: String,
    pub scheduled_at: Instant,
    pub changed_at: Instant,
}

/// What of a payment goes to one module.
#[derive(Clone, Debug)]
pub struct PartRow {
    pub module: ModuleId,
    pub amount: Money,
    /// What of the module it pays first.
    pub designation: Option<String>,
}

/// A payment that has something due, by the order in which such are gone through.
#[derive(Clone, Debug)]
pub struct DueRow {
    pub id: PaymentId,
    pub account: AccountId,
    pub day: Day,
}

/// A command that was given.
#[derive(Debug)]
pub struct CommandRow {
    pub id: CommandId,
    /// The keyed digest of its content: without the key nobody can try which bank number was in it.
    pub content: Vec<u8>,
    /// The outcome as it was first answered; sealed.
    pub outcome: Vec<u8>,
    pub given_at: Instant,
}

/// All payments of an account, newest day first.
///
/// # Errors
/// Where the database does not answer.
pub async fn payments(tx: &mut Tx, account: &AccountId) -> Result<Vec<PaymentRow>, DbError> {
    let statement = query(
        "select p.id, p.kind, p.bank_account_id, p.amount, p.day, p.status, p.confirmation, p.scheduled_at, p.changed_at, \
         a.module_id as part_module, a.amount as part_amount, a.designation from payment p join payment_part a on a.payment_id = p.id \
         where p.account_id = $1 order by p.day desc, p.scheduled_at desc, p.id, a.place",
    )
    .bind(account.as_str());
    let mut payments: Vec<PaymentRow> = Vec::new();
    for row in statement.fetch_all(tx).await? {
        let part = PartRow {
            module: ModuleId::from_stored(text(&row, "part_module")?),
            amount: money(&row, "part_amount")?,
            designation: row.try_get("designation")?,
        };
        let id = text(&row, "id")?;
        match payments.last_mut().filter(|payment| payment.id.as_str() == id) {
            Some(payment) => payment.parts.push(part),
            None => payments.push(payment(&row, part)?),
        }
    }
    Ok(payments)
}

fn payment(row: &Row, part: PartRow) -> Result<PaymentRow, DbError> {
    Ok(PaymentRow {
        id: PaymentId::from_stored(text(row, "id")?),
        kind: text(row, "kind")?,
        parts: vec![part],
        bank_account: BankAccountId::from_stored(text(row, "bank_account_id")?),
        amount: money(row, "amount")?,
        day: day(row, "day")?,
        status: text(row, "status")?,
        confirmation: text(row, "confirmation")?,
        scheduled_at: Instant::from_millis(integer(row, "scheduled_at")?),
        changed_at: Instant::from_millis(integer(row, "changed_at")?),
    })
}

/// # Errors
/// Where the database does not answer, the id or the confirmation number is taken, or there is no part.
pub async fn insert_payment(tx: &mut Tx, account: &AccountId, row: &PaymentRow) -> Result<(), DbError> {
    query(
        "insert into payment \
         (id, account_id, module_id, bank_account_id, amount, day, status, confirmation, scheduled_at, changed_at, kind) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(row.id.as_str())
    .bind(account.as_str())
    .bind(first_module(&row.parts)?.as_str())
    .bind(row.bank_account.as_str())
    .bind(row.amount.cents())
    .bind(row.day.to_string())
    .bind(&row.status)
    .bind(&row.confirmation)
    .bind(row.scheduled_at.millis())
    .bind(row.changed_at.millis())
    .bind(&row.kind)
    .execute(tx)
    .await?;
    insert_parts(tx, &row.id, &row.parts).await
}

fn first_module(parts: &[PartRow]) -> Result<&ModuleId, DbError> {
    parts.first().map(|part| &part.module).ok_or_else(|| DbError::stored("a payment without a part"))
}

async fn insert_parts(tx: &mut Tx, payment: &PaymentId, parts: &[PartRow]) -> Result<(), DbError> {
    for (place, part) in (1_i64..).zip(parts) {
        query("insert into payment_part (payment_id, place, module_id, amount, designation) values ($1, $2, $3, $4, $5)")
            .bind(payment.as_str())
            .bind(place)
            .bind(part.module.as_str())
            .bind(part.amount.cents())
            .bind(part.designation.as_deref())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// Gives a payment other parts, another day and another bank account, where it still has this status. Says whether it had.
///
/// # Errors
/// Where the database does not answer, or there is no part.
pub async fn change_payment(tx: &mut Tx, row: &PaymentRow) -> Result<bool, DbError> {
    let statement = query(
        "update payment set module_id = $1, bank_account_id = $2, amount = $3, day = $4, changed_at = $5 where id = $6 and status = $7",
    )
    .bind(first_module(&row.parts)?.as_str())
    .bind(row.bank_account.as_str())
    .bind(row.amount.cents())
    .bind(row.day.to_string())
    .bind(row.changed_at.millis())
    .bind(row.id.as_str())
    .bind(&row.status);
    if statement.execute(tx).await?.rows_affected() != 1 {
        return Ok(false);
    }
    query("delete from payment_part where payment_id = $1").bind(row.id.as_str()).execute(tx).await?;
    insert_parts(tx, &row.id, &row.parts).await?;
    Ok(true)
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

/// Which payments have taken effect.
#[derive(Clone, Copy, Debug)]
pub struct Settled {
    /// The last day of payment.
    pub until: Day,
    /// The last day on which a file took effect.
    pub today: Day,
    /// Files that were written before this instant were with the bank in time.
    pub written_before: Instant,
}

/// Pending payments that have taken effect, with their file where they are in one; after `after` in the order of day and id, at most
/// `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn settling(tx: &mut Tx, settled: Settled, after: Option<&DueRow>, limit: i64) -> Result<Vec<DueRow>, DbError> {
    let (after_day, after_id) = after.map_or((String::new(), ""), |row| (row.day.to_string(), row.id.as_str()));
    let statement = query(
        "select p.id, p.account_id, p.day from payment p \
         left join ach_entry e on e.payment_id = p.id left join ach_file f on f.id = e.file_id \
         where p.status = 'pending' and p.day <= $1 and (f.id is null or (f.written_at < $6 and f.effective_day <= $2)) \
         and (p.day > $3 or (p.day = $3 and p.id > $4)) order by p.day, p.id limit $5",
    )
    .bind(settled.until.to_string())
    .bind(settled.today.to_string())
    .bind(after_day)
    .bind(after_id)
    .bind(limit)
    .bind(settled.written_before.millis());
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
            outcome: bytes(&row, "outcome")?,
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
        .bind(&row.outcome[..])
        .bind(row.given_at.millis())
        .execute(tx)
        .await?;
    Ok(())
}

/// Payments whose postings are not those of their status, at most `limit`: of a processed one each part is posted once and taken back
/// by a decision once or not, of a returned one once and taken back once or not at all, of any other never; what takes an entry of a
/// payment back names the payment and is alone; and the parts add up to the payment.
///
/// # Errors
/// Where the database does not answer.
pub async fn misposted(tx: &mut Tx, limit: i64) -> Result<Vec<PaymentId>, DbError> {
    let statement = query(
        "select id from ( \
         select p.id from payment p join payment_part a on a.payment_id = p.id \
         left join entry e on e.payment_id = p.id and e.module_id = a.module_id \
         left join entry_line l on l.entry_id = e.id and l.book = 'receivable' \
         group by p.id, p.status, a.module_id, a.amount \
         having case p.status \
             when 'processed' then coalesce(cast(sum(l.amount) as bigint), 0) <> case count(e.id) when 1 then -a.amount when 2 then 0 end \
                 or count(e.id) not in (1, 2) \
             when 'returned' then count(e.id) not in (0, 2) or coalesce(cast(sum(l.amount) as bigint), 0) <> 0 \
             else count(e.id) <> 0 end \
         union \
         select p.id from payment p left join payment_part a on a.payment_id = p.id \
         group by p.id, p.amount having coalesce(cast(sum(a.amount) as bigint), 0) <> p.amount \
         union \
         select e.payment_id as id from entry e where e.payment_id is not null and not exists \
             (select 1 from payment_part a where a.payment_id = e.payment_id and a.module_id = e.module_id) \
         union \
         select e.payment_id as id from entry e join entry r on r.reverses = e.id where e.payment_id is not null \
             group by e.id, e.payment_id having count(*) > 1 or count(r.payment_id) <> count(*) \
         ) m order by id limit $1",
    )
    .bind(limit);
    statement.fetch_all(tx).await?.iter().map(|row| text(row, "id").map(PaymentId::from_stored)).collect()
}
