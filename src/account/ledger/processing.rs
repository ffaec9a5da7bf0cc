//! The background task that takes payments through their states: scheduled, pending in a file for the bank, processed once that
//! file has taken effect. It has no input but the time, may run twice and in several copies, and goes on where it stopped.

use super::Ledger;
use super::books::{Booked, Books, designation, status_text};
use super::posting::{Code, Posting};
use crate::account::{BackendError, Designation, PaymentKind, PaymentStatus};
use crate::db::bank_account::{proven, verify};
use crate::db::lease::hold;
use crate::db::payment::{DueRow, Settled, move_payment, settling};
use crate::db::{DbError, Tx, ledger as rows};
use crate::ids::{AccountId, CopyId, EntryId, PaymentId};
use crate::time::{Day, Instant};

/// Payments that are read at once.
pub const BATCH_MAX: i64 = 100;
/// Batches of one run for each state; what is left waits for the next run.
pub const BATCHES_MAX: u32 = 50;

/// What one run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Processed {
    /// Payments handed to the bank.
    pub pending: u32,
    /// Payments that were posted.
    pub processed: u32,
    /// Payments that could not be moved on; each was logged, and the next run tries again.
    pub failed: u32,
    /// More was due than one run does.
    pub more: bool,
}

/// The lease of this work between copies.
const LEASE: &str = "payments";

impl Ledger {
    /// Whether this copy does the work on payments until `until`. An economy: where several do it, all comes out the same.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn leads_payments(&self, copy: &CopyId, now: Instant, until: Instant) -> Result<bool, BackendError> {
        let copy = copy.clone();
        Ok(self.database.write(move |tx| Box::pin(async move { hold(tx, LEASE, &copy, now, until).await })).await?)
    }

    /// Moves every payment on that is due at `now`: into a file for the bank, and once that has taken effect, onto the books.
    ///
    /// # Errors
    /// Where the database does not say what is due. A payment that alone cannot be moved on is counted and does not stop others, nor
    /// does a file that cannot be written: its payments wait.
    pub async fn process_due_payments(&self, now: Instant) -> Result<Processed, BackendError> {
        let made = self.make_files(now).await?;
        let mut done = Processed { pending: made.payments, failed: made.failed, more: made.more, ..Processed::default() };
        done.failed += self.write_files(now).await?.failed;
        self.post_settled(now, &mut done).await?;
        self.verify_proven_bank_accounts(now).await?;
        self.post_refunds(now, &mut done).await?;
        Ok(done)
    }

    /// Puts every payment that is due at `now` into a file and does nothing else.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn make_due_files(&self, now: Instant) -> Result<(), BackendError> {
        self.make_files(now).await.map(drop)
    }

    async fn post_settled(&self, now: Instant, done: &mut Processed) -> Result<(), BackendError> {
        let hours = &self.desk.hours;
        let settled = Settled { until: hours.processed_until(now), today: hours.today(now), written_before: hours.written_before(now) };
        let mut after: Option<DueRow> = None;
        for _ in 0..BATCHES_MAX {
            let batch = {
                let mut reader = self.database.reader().await?;
                settling(&mut reader, settled, after.as_ref(), BATCH_MAX).await?
            };
            let Some(last) = batch.last().cloned() else { return Ok(()) };
            for row in batch {
                match self.post_one(row.account, row.id.clone(), now).await {
                    Ok(true) => done.processed += 1,
                    Ok(false) => {}
                    Err(error) => {
                        let error = &error as &dyn std::error::Error;
                        tracing::error!(payment = row.id.as_str(), error, "a payment could not be posted");
                        done.failed += 1;
                    }
                }
            }
            after = Some(last);
        }
        done.more = true;
        Ok(())
    }

    /// Posts one payment; says whether it was this run that did it.
    async fn post_one(&self, account: AccountId, payment: PaymentId, now: Instant) -> Result<bool, BackendError> {
        let ledger = self.clone();
        let work = async move |tx: &mut Tx| {
            rows::lock_account(tx, &account).await?;
            let (from, to) = (status_text(PaymentStatus::Pending), status_text(PaymentStatus::Processed));
            if !move_payment(tx, &payment, from, to, now).await? {
                return Ok(false);
            }
            let books = Books::load(tx, &ledger.vault, &account).await?;
            for posting in ledger.postings(&books, &payment, now)? {
                rows::insert_entry(tx, &account, &posting.entry()).await?;
            }
            Ok(true)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    /// A bank account is verified once a payment from it went through and the days in which banks send most debits back have passed.
    async fn verify_proven_bank_accounts(&self, now: Instant) -> Result<(), BackendError> {
        let settled_before = self.desk.hours.beyond_return(now);
        let found = {
            let mut reader = self.database.reader().await?;
            proven(&mut reader, settled_before, BATCH_MAX).await?
        };
        for (account, bank_account) in found {
            let work = async move |tx: &mut Tx| {
                rows::lock_account(tx, &account).await?;
                verify(tx, &bank_account, settled_before, now).await
            };
            self.database.write(move |tx| Box::pin(async move { work(tx).await })).await?;
        }
        Ok(())
    }

    /// Each part of the payment, effective on its day, and before it what accrued by then, so that what it pays is on record.
    fn postings(&self, books: &Books, payment: &PaymentId, now: Instant) -> Result<Vec<Posting>, DbError> {
        let payment = books.payment(payment).ok_or_else(|| DbError::stored("a payment that was just moved"))?;
        let (view, posted) = (&payment.view, self.desk.hours.today(now));
        let mut postings = Vec::new();
        for part in &payment.parts {
            let booked = books.modules.iter().find(|booked| booked.id == part.module);
            let booked = booked.ok_or_else(|| DbError::stored("the module of a payment"))?;
            let standing = booked.module.standing(&self.desk.facts, view.day);
            postings.extend(assessments(booked, standing.charged, view.day, posted, view.id.as_str()));
            postings.push(Posting {
                id: EntryId::derived(&[b"payment", view.id.as_str().as_bytes(), part.module.as_str().as_bytes()]),
                module: part.module.clone(),
                code: payment_code(view.kind, designation(part)?),
                effective: view.day,
                posted,
                amount: -part.amount,
                payment: Some(view.id.clone()),
                reverses: None,
                base: None,
            });
        }
        Ok(postings)
    }
}

/// The code under which a part of a payment of this kind is on record. A payment goes to tax first in any case.
const fn payment_code(kind: PaymentKind, designation: Option<Designation>) -> Code {
    match (kind, designation) {
        (PaymentKind::EstimatedTax, _) => Code::EstimatedPayment,
        (_, Some(Designation::Interest)) => Code::InterestPayment,
        (_, Some(Designation::Penalty)) => Code::PenaltyPayment,
        (
            PaymentKind::BalanceDue
            | PaymentKind::Extension
            | PaymentKind::PaymentPlan
            | PaymentKind::AmendedReturn
            | PaymentKind::ProposedAssessment,
            Some(Designation::Tax) | None,
        ) => Code::Payment,
    }
}

/// Puts on record what the law charged by a day and was not posted yet. `occasion` names why, so that it is posted once. Where a
/// later day is on record, this day is within that, and nothing is posted backwards.
pub(super) fn assessments(booked: &Booked, charged: super::accrual::Charged, day: Day, posted: Day, occasion: &str) -> Vec<Posting> {
    let posting = |(code, amount): (Code, crate::money::Money)| Posting {
        id: EntryId::derived(&[b"assessed", occasion.as_bytes(), booked.id.as_str().as_bytes(), code.number().as_bytes()]),
        module: booked.id.clone(),
        code,
        effective: day,
        posted,
        amount,
        payment: None,
        reverses: None,
        base: None,
    };
    if booked.assessed_to.is_some_and(|later| later > day) {
        return Vec::new();
    }
    booked.unassessed(charged).map(posting).collect()
}
