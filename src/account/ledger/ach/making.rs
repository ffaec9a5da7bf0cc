//! Putting payments into files. The files of a day are told apart by a letter or digit; traces go up from file to file.

use super::nacha::{Class, FILE_CENTS_MAX, Header, offsets};
use crate::account::ledger::Ledger;
use crate::account::ledger::books::{BANK_ACCOUNT_NUMBER, NAME, ROUTING_NUMBER, status_text};
use crate::account::ledger::calendar::Calendar;
use crate::account::{BackendError, PaymentStatus};
use crate::db::ach::{DueRow, EntryRow, FileRow, due, due_accounts, files_of_day, insert_entry, insert_file, set_next_trace, take_turn};
use crate::db::payment::move_payment;
use crate::db::{DbError, Tx, ledger as rows};
use crate::ids::digest;
use crate::money::Money;
use crate::private::VaultError;
use crate::time::{Day, Instant};

/// Accounts whose payments go into one file; they are locked while it is made.
pub const ACCOUNTS_PER_FILE_MAX: i64 = 1_000;
/// Debits of a file: together with the credits that balance them they are counted in six digits.
pub const ENTRIES_PER_FILE_MAX: usize = 2_000;
/// What tells the files of a day apart, in their order.
const MODIFIERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/// A trace has seven digits of ours.
const TRACE_MAX: i64 = 9_999_999;
/// Periods whose payers are persons.
const PERIODS_OF_PERSONS: &str = "1040-%";
/// What the header of a file is sealed for.
pub(super) const HEADER: &str = "ach_file.header";

/// What making files did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::account::ledger) struct Made {
    pub(in crate::account::ledger) payments: u32,
    /// Payments that no file can hold; each was logged, and the next run tries again.
    pub(in crate::account::ledger) failed: u32,
    /// The day has no letter left, so the rest waits for the next day.
    pub(in crate::account::ledger) more: bool,
}

impl Ledger {
    /// Puts every scheduled payment whose cut-off has passed at `now` into a file.
    pub(in crate::account::ledger) async fn make_files(&self, now: Instant) -> Result<Made, BackendError> {
        let mut done = Made::default();
        // Once more than there are letters, to see whether anything is left.
        for _ in 0..=MODIFIERS.len() {
            let ledger = self.clone();
            let made = self.database.write(move |tx| Box::pin(async move { ledger.make_file(tx, now).await })).await?;
            done.payments += made.payments;
            done.failed = made.failed;
            if made.payments == 0 {
                done.more = made.more;
                break;
            }
        }
        // Told by the run that used the last letter up, and not by each after it.
        if done.more && done.payments > 0 {
            tracing::warn!(files = MODIFIERS.len(), payments = done.payments, "the day has no file left; other payments go first tomorrow");
        }
        Ok(done)
    }

    /// Makes one file, in one transaction.
    async fn make_file(&self, tx: &mut Tx, now: Instant) -> Result<Made, BackendError> {
        let hours = &self.desk.hours;
        let (until, today) = (hours.handed_over_until(now), hours.today(now));
        // Copies take turns from here on, and whoever comes second finds nothing due.
        let next_trace = take_turn(tx).await?;
        let accounts = due_accounts(tx, until, ACCOUNTS_PER_FILE_MAX).await?;
        if accounts.is_empty() {
            return Ok(Made::default());
        }
        let files = usize::try_from(files_of_day(tx, today).await?).unwrap_or(usize::MAX);
        let Some(modifier) = MODIFIERS.get(files) else { return Ok(Made { more: true, ..Made::default() }) };
        let (mut taken, mut failed) = (Taken::default(), 0);
        for account in accounts {
            rows::lock_account(tx, &account).await?;
            for row in due(tx, &account, until, PERIODS_OF_PERSONS).await? {
                if let Err(error) = self.can_be_written(&row) {
                    let error = &error as &dyn std::error::Error;
                    tracing::error!(payment = row.payment.as_str(), error, "a payment cannot be put into a file");
                    failed += 1;
                } else {
                    taken.take(row);
                }
            }
        }
        let payments = u32::try_from(taken.rows.len()).unwrap_or(u32::MAX);
        if payments > 0 {
            let day = FileDay { today, effective: Calendar::FederalReserve.business_days_after(today, 1) };
            self.write_rows(tx, taken.rows, day, char::from(*modifier), next_trace, now).await?;
        }
        Ok(Made { payments, failed, more: false })
    }

    async fn write_rows(
        &self,
        tx: &mut Tx,
        taken: Vec<DueRow>,
        day: FileDay,
        modifier: char,
        next_trace: i64,
        now: Instant,
    ) -> Result<(), BackendError> {
        let header = Header { originator: self.outgoing.originator.clone(), time: self.desk.hours.clock_time(now) };
        let header = serde_json::to_vec(&header).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        let modifier = modifier.to_string();
        let id = digest(&[b"ach file", day.today.to_string().as_bytes(), modifier.as_bytes()]);
        let file = FileRow {
            id: id[..16].iter().map(|byte| format!("{byte:02x}")).collect(),
            day: day.today,
            modifier,
            effective_day: day.effective,
            made_at: now,
            header: self.vault.seal(HEADER, &header),
            staged: None,
        };
        insert_file(tx, &file).await?;
        let (entries, next_trace) = with_traces(taken, next_trace);
        for entry in entries {
            insert_entry(tx, &file.id, &entry).await?;
            let (from, to) = (status_text(PaymentStatus::Scheduled), status_text(PaymentStatus::Pending));
            if !move_payment(tx, &entry.payment, from, to, now).await? {
                return Err(DbError::stored("a payment changed under the lock of its account").into());
            }
        }
        Ok(set_next_trace(tx, next_trace).await?)
    }

    /// A payment whose sealed values do not open would keep the whole file from being written.
    fn can_be_written(&self, row: &DueRow) -> Result<(), VaultError> {
        self.vault.open_text(ROUTING_NUMBER, &row.routing_number)?;
        self.vault.open_text(BANK_ACCOUNT_NUMBER, &row.account_number)?;
        self.vault.open_text(NAME, &row.name)?;
        Ok(())
    }
}

struct FileDay {
    today: Day,
    effective: Day,
}

/// Payments that fit one file. What does not fit stays due, for the next.
#[derive(Default)]
struct Taken {
    rows: Vec<DueRow>,
    total: Money,
}

impl Taken {
    fn take(&mut self, row: DueRow) {
        let total = self.total + row.amount;
        if self.rows.len() < ENTRIES_PER_FILE_MAX && total.cents() <= FILE_CENTS_MAX {
            self.total = total;
            self.rows.push(row);
        }
    }
}

/// The entries of a file, one class after the other, with a gap in the traces for the credits that balance each class; and the
/// trace that is free after them.
fn with_traces(taken: Vec<DueRow>, next: i64) -> (Vec<EntryRow>, i64) {
    let class_of = |row: &DueRow| if row.other_periods == 0 { Class::Ppd } else { Class::Ccd };
    let credits = |class: Class| {
        let total: Money = taken.iter().filter(|row| class_of(row) == class).map(|row| row.amount).sum();
        offsets(total).len() as i64
    };
    let (after_persons, after_businesses) = (credits(Class::Ppd), credits(Class::Ccd));
    let needed = taken.len() as i64 + after_persons + after_businesses;
    let mut trace = if next + needed - 1 > TRACE_MAX { 1 } else { next };
    let (persons, businesses): (Vec<DueRow>, Vec<DueRow>) = taken.into_iter().partition(|row| class_of(row) == Class::Ppd);
    let mut entries = Vec::with_capacity(persons.len() + businesses.len());
    for (class, rows, gap) in [(Class::Ppd, persons, after_persons), (Class::Ccd, businesses, after_businesses)] {
        for row in rows {
            entries.push(entry(row, class, trace));
            trace += 1;
        }
        trace += gap;
    }
    (entries, trace)
}

fn entry(row: DueRow, class: Class, trace: i64) -> EntryRow {
    EntryRow {
        payment: row.payment,
        trace,
        class: class.text().to_owned(),
        bank_kind: row.bank_kind,
        routing_number: row.routing_number,
        account_number: row.account_number,
        name: row.name,
        amount: row.amount,
        confirmation: row.confirmation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AccountId, PaymentId};

    fn row(number: usize, cents: i64, other_periods: i64) -> DueRow {
        DueRow {
            payment: PaymentId::from_stored(number.to_string()),
            account: AccountId::from_stored("a"),
            amount: Money::from_cents(cents),
            confirmation: String::new(),
            bank_kind: "checking".to_owned(),
            routing_number: Vec::new(),
            account_number: Vec::new(),
            name: Vec::new(),
            other_periods,
        }
    }

    #[test]
    fn traces_go_up_and_leave_room_for_the_credits() {
        let (entries, next) = with_traces(vec![row(1, 100, 1), row(2, 100, 0), row(3, 100, 0)], 41);
        let placed: Vec<(&str, i64)> = entries.iter().map(|entry| (entry.payment.as_str(), entry.trace)).collect();
        assert_eq!((placed, next), (vec![("2", 41), ("3", 42), ("1", 44)], 46));
        let (entries, next) = with_traces(vec![row(1, 100, 0)], TRACE_MAX);
        assert_eq!((entries[0].trace, next), (1, 3), "the numbers begin anew where they would run out in a file");
    }

    #[test]
    fn a_file_takes_what_its_fields_can_hold() {
        let mut taken = Taken::default();
        for number in 0..=1_001 {
            taken.take(row(number, 999_999_999, 0));
        }
        assert_eq!(taken.rows.len(), 1_000, "a total of twelve digits");
        let mut taken = Taken::default();
        (0..=ENTRIES_PER_FILE_MAX).for_each(|number| taken.take(row(number, 1, 0)));
        assert_eq!(taken.rows.len(), ENTRIES_PER_FILE_MAX);
    }
}
