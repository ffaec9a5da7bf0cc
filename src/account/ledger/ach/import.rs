//! Importing what the bank sent back: a whole file in one transaction, or nothing of it.
//!
//! A file that was imported before changes nothing, and neither does an entry that another file told before. A returned payment is
//! reversed by new entries, bears the penalty of IRC 6657 where its code makes that due, and is never presented again by itself. A
//! notification of change corrects the bank account on file, where that still has the numbers that were sent.

use std::fmt;

use super::codes::{Penalty, Verdict};
use super::nacha::trace_number;
use super::returned::{Correction, ReturnFault, Returned, What, read};
use crate::account::ledger::Ledger;
use crate::account::ledger::bank_account::last_four;
use crate::account::ledger::books::{BANK_ACCOUNT_NUMBER, BookedPayment, Books, ROUTING_NUMBER, bank_account_kind_text, status_text};
use crate::account::ledger::news::owe;
use crate::account::ledger::notice::{NoticeType, notice};
use crate::account::ledger::posting::{Code, Posting, dishonored_payment_penalty};
use crate::account::{BackendError, BankAccountUse, News, PaymentStatus, PenaltyAdded};
use crate::db::ach::take_turn;
use crate::db::ach_return::{ReturnRow, TracedRow, insert_return, insert_return_file, returns_of, traced};
use crate::db::bank_account::{BankAccountRow, bank_accounts, correct, doubt};
use crate::db::ledger::{insert_entry, lock_account, posted_by_payment};
use crate::db::payment::move_payment;
use crate::db::record::insert_notice;
use crate::db::{DbError, Tx};
use crate::ids::EntryId;
use crate::money::Money;
use crate::private::{Private, Vault, VaultError};
use crate::time::{Day, Instant};

/// Digits of a trace that are ours; the others name the bank.
const TRACE_DIGITS: usize = 7;
const RETURN: &str = "return";
const CHANGE: &str = "change";
/// What a file is digested for, so that it is known again.
const RETURN_FILE: &str = "ach_return_file.digest";

/// What an import did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Imported {
    /// The same file was imported before.
    Before,
    Now {
        /// Payments that came back.
        returned: u32,
        /// Notifications of change.
        changed: u32,
        /// Entries that another file had told already.
        known: u32,
    },
}

/// Why nothing of a file was imported.
#[derive(Debug)]
pub enum ImportFault {
    /// Everything that is wrong with the file, as far as it was read.
    Refused(Vec<ReturnFault>),
    Backend(BackendError),
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportFault::Refused(faults) => {
                f.write_str("the file is refused:")?;
                faults.iter().try_for_each(|fault| write!(f, "\n  {fault}"))
            }
            ImportFault::Backend(_) => f.write_str("the account backend did not take it"),
        }
    }
}

impl std::error::Error for ImportFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ImportFault::Refused(_) => None,
            ImportFault::Backend(error) => Some(error),
        }
    }
}

impl From<DbError> for ImportFault {
    fn from(error: DbError) -> ImportFault {
        ImportFault::Backend(error.into())
    }
}

impl From<BackendError> for ImportFault {
    fn from(error: BackendError) -> ImportFault {
        ImportFault::Backend(error)
    }
}

impl From<VaultError> for ImportFault {
    fn from(error: VaultError) -> ImportFault {
        ImportFault::Backend(BackendError::Unavailable(Box::new(error)))
    }
}

impl Ledger {
    /// Imports a file of returned entries and notifications of change.
    ///
    /// # Errors
    /// Every fault of the file; then nothing of it is imported.
    pub async fn import_returns(&self, file: Vec<u8>, now: Instant) -> Result<Imported, ImportFault> {
        let found = read(&file).map_err(ImportFault::Refused)?;
        // A file of one entry is guessed by its digest, unless that has a key.
        let digest = self.vault.index(RETURN_FILE, &file);
        let import = Import { ledger: self.clone(), digest, today: self.desk.hours.today(now), now };
        self.database.write(move |tx| Box::pin(async move { import.all(tx, found).await })).await
    }
}

struct Import {
    ledger: Ledger,
    digest: Vec<u8>,
    today: Day,
    now: Instant,
}

impl Import {
    async fn all(&self, tx: &mut Tx, found: Vec<Returned>) -> Result<Imported, ImportFault> {
        // More than one account is locked below; whoever does that takes this turn first.
        take_turn(tx).await?;
        let entries = i64::try_from(found.len()).unwrap_or(i64::MAX);
        if !insert_return_file(tx, &self.digest, entries, self.today, self.now).await? {
            return Ok(Imported::Before);
        }
        let (mut ours, mut faults) = (Vec::with_capacity(found.len()), Vec::new());
        for returned in found {
            match self.entry(tx, &returned).await? {
                Ok(entry) => ours.push((entry, returned)),
                Err(fault) => faults.push(fault),
            }
        }
        if !faults.is_empty() {
            // Failing here undoes the row of the file too.
            return Err(ImportFault::Refused(faults));
        }
        let (mut returned, mut changed, mut known) = (0, 0, 0);
        for (entry, what) in ours {
            match (self.apply(tx, &entry, &what).await?, &what.what) {
                (Applied::KnownBefore, _) => known += 1,
                (Applied::Now, What::Return) => returned += 1,
                (Applied::Now, What::Change(_)) => changed += 1,
            }
        }
        Ok(Imported::Now { returned, changed, known })
    }

    /// Our entry that the bank answers, or why it is none.
    async fn entry(&self, tx: &mut Tx, returned: &Returned) -> Result<Result<TracedRow, ReturnFault>, ImportFault> {
        let fault = |field: &'static str, reason: String| Ok(Err(ReturnFault { line: returned.line, field, reason }));
        let ours = returned.trace.get(returned.trace.len().saturating_sub(TRACE_DIGITS)..).and_then(|digits| digits.parse().ok());
        for row in traced(tx, ours.unwrap_or(0)).await? {
            let header = self.ledger.header(&row.header).map_err(BackendError::from)?;
            if trace_number(&header.originator, u64::try_from(ours.unwrap_or(0)).unwrap_or(0)) != returned.trace {
                continue;
            }
            let bank = self.ledger.vault.open_text(ROUTING_NUMBER, &row.routing_number)?;
            if bank.reveal().get(..8) != Some(&returned.bank) {
                return fault("original receiving bank", format!("we sent the entry to another bank than {:?}", returned.bank));
            }
            return match returned.what {
                What::Return if returned.amount != row.amount => {
                    let (said, sent) = (returned.amount.to_decimal_text(), row.amount.to_decimal_text());
                    fault("amount", format!("it says {said}; the entry was sent with {sent}"))
                }
                What::Return | What::Change(_) => Ok(Ok(row)),
            };
        }
        fault("original trace number", format!("{:?} is no entry of ours", returned.trace))
    }

    async fn apply(&self, tx: &mut Tx, entry: &TracedRow, returned: &Returned) -> Result<Applied, ImportFault> {
        lock_account(tx, &entry.account).await?;
        let before = returns_of(tx, &entry.payment).await?;
        let kind = match returned.what {
            What::Return => RETURN,
            What::Change(_) => CHANGE,
        };
        // A payment comes back once, whatever the code; a change is told once by each code.
        if before.iter().any(|(known, code)| known == kind && (kind == RETURN || *code == returned.code)) {
            return Ok(Applied::KnownBefore);
        }
        let row = ReturnRow {
            payment: entry.payment.clone(),
            code: returned.code.clone(),
            kind,
            file_digest: self.digest.clone(),
            line: i64::try_from(returned.line).unwrap_or(i64::MAX),
            day: self.today,
        };
        insert_return(tx, &row).await?;
        match &returned.what {
            What::Return => self.take_back(tx, entry, &returned.code).await?,
            What::Change(correction) => self.correct(tx, entry, correction).await?,
        }
        Ok(Applied::Now)
    }

    /// Takes a payment back: off the books where it was on them, with its penalty where that is due.
    async fn take_back(&self, tx: &mut Tx, entry: &TracedRow, code: &str) -> Result<(), ImportFault> {
        let books = Books::load(tx, &self.ledger.vault, &entry.account).await?;
        let payment = books.payment(&entry.payment).ok_or_else(|| DbError::stored("the payment of an entry"))?;
        let (from, to) = (status_text(payment.view.status), status_text(PaymentStatus::Returned));
        if !matches!(payment.view.status, PaymentStatus::Pending | PaymentStatus::Processed) {
            return Err(DbError::stored("a payment in a file that is neither pending nor processed").into());
        }
        if !move_payment(tx, &entry.payment, from, to, self.now).await? {
            return Err(DbError::stored("a payment changed under the lock of its account").into());
        }
        for posted in posted_by_payment(tx, &entry.payment).await? {
            let code = Code::from_number(&posted.code).ok_or_else(|| DbError::stored("the code of a payment"))?;
            let reversal = Posting {
                id: EntryId::derived(&[b"returned", posted.entry.as_str().as_bytes()]),
                module: posted.module,
                code: code.returned(),
                effective: self.today,
                posted: self.today,
                amount: -posted.amount,
                payment: Some(entry.payment.clone()),
                reverses: Some(posted.entry),
                base: None,
            };
            insert_entry(tx, &entry.account, &reversal.entry()).await?;
        }
        let known = self.ledger.desk.facts.return_codes.find(code);
        let penalty = match known.map(|known| known.penalty) {
            Some(Penalty::Due) => dishonored_payment_penalty(entry.amount),
            Some(Penalty::NotDue) | None => Money::ZERO,
        };
        if penalty.is_positive() {
            let penalty = self.penalty(payment, penalty)?;
            insert_entry(tx, &entry.account, &penalty.entry()).await?;
            let about = payment.view.id.as_str();
            let letter = notice(about, Some(&penalty.module), NoticeType::Letter608C, self.today, penalty.amount);
            insert_notice(tx, &entry.account, &letter).await?;
        }
        let bank_account = match known.map(|known| known.bank_account) {
            Some(Verdict::Kept) => BankAccountUse::Usable,
            Some(Verdict::Doubted) | None => BankAccountUse::Doubted,
        };
        if bank_account == BankAccountUse::Doubted {
            doubt(tx, &entry.bank_account, self.now).await?;
        }
        let news = News::PaymentReturned {
            payment: payment.view.id.clone(),
            periods: payment.view.parts.iter().map(|part| part.period).collect(),
            day: payment.view.day,
            code: code.to_owned(),
            bank_account,
            penalty: if penalty.is_positive() { PenaltyAdded::Added } else { PenaltyAdded::NotAdded },
        };
        Ok(owe(tx, &entry.account, &news, self.today).await?)
    }

    /// One debit that came back is one penalty, on the period of its first part.
    fn penalty(&self, payment: &BookedPayment, penalty: Money) -> Result<Posting, DbError> {
        let first = payment.parts.first().ok_or_else(|| DbError::stored("a payment without a part"))?;
        Ok(Posting {
            id: EntryId::derived(&[b"dishonored", payment.view.id.as_str().as_bytes()]),
            module: first.module.clone(),
            code: Code::DishonoredPaymentPenalty,
            effective: self.today,
            posted: self.today,
            amount: penalty,
            payment: None,
            reverses: None,
            base: Some(payment.view.amount),
        })
    }

    /// Corrects the bank account on file by what the bank knows better.
    async fn correct(&self, tx: &mut Tx, entry: &TracedRow, correction: &Correction) -> Result<(), ImportFault> {
        let vault = &self.ledger.vault;
        let on_file = bank_accounts(tx, &entry.account).await?.into_iter().find(|row| row.id == entry.bank_account);
        let Some(on_file) = on_file.filter(|row| !row.account_number.is_empty()) else { return Ok(()) };
        let sent = Numbers::open(vault, &entry.routing_number, &entry.account_number)?;
        // A newer correction, or another one in the same file, is not undone by one of what was sent before it.
        let known = Numbers::open(vault, &on_file.routing_number, &on_file.account_number)?;
        let replaces = |new: &Option<Private<String>>, sent: &Private<String>, known: &Private<String>| {
            new.clone().filter(|_| sent == known).filter(|new| new != known)
        };
        let routing = replaces(&correction.routing_number, &sent.routing, &known.routing);
        let number = replaces(&correction.account_number, &sent.account, &known.account);
        let kind = correction.kind.map(bank_account_kind_text).filter(|kind| on_file.kind == entry.bank_kind && *kind != on_file.kind);
        if routing.is_none() && number.is_none() && kind.is_none() {
            return Ok(());
        }
        let before = on_file.last_four.clone();
        let corrected = BankAccountRow {
            last_four: number.as_ref().map_or(on_file.last_four, |number| last_four(number.reveal()).to_owned()),
            routing_number: routing.map_or(on_file.routing_number, |text| vault.seal(ROUTING_NUMBER, text.reveal().as_bytes())),
            account_number: number.map_or(on_file.account_number, |text| vault.seal(BANK_ACCOUNT_NUMBER, text.reveal().as_bytes())),
            kind: kind.map_or(on_file.kind, str::to_owned),
            ..on_file
        };
        correct(tx, &corrected).await?;
        let news = News::BankAccountCorrected { bank_account: corrected.id, last_four_before: before, last_four: corrected.last_four };
        Ok(owe(tx, &entry.account, &news, self.today).await?)
    }
}

enum Applied {
    Now,
    KnownBefore,
}

/// The numbers of a bank account, opened.
struct Numbers {
    routing: Private<String>,
    account: Private<String>,
}

impl Numbers {
    fn open(vault: &Vault, routing: &[u8], account: &[u8]) -> Result<Numbers, VaultError> {
        Ok(Numbers { routing: vault.open_text(ROUTING_NUMBER, routing)?, account: vault.open_text(BANK_ACCOUNT_NUMBER, account)? })
    }
}
