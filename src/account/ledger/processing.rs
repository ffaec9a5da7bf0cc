//! The background task that takes payments through their states: scheduled, pending on their day, processed when the bank has
//! had time. It has no input but the time, may run twice and in several copies, and goes on where it stopped.

use super::Ledger;
use super::books::{Booked, Books, status_text};
use super::posting::{Code, Posting};
use crate::account::{BackendError, PaymentKind, PaymentStatus};
use crate::db::payment::{DueRow, due, move_payment};
use crate::db::{DbError, Tx, ledger as rows};
use crate::ids::{AccountId, EntryId, PaymentId};
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

/// A step in the life of a payment.
#[derive(Clone, Copy)]
enum Step {
    HandOver,
    Post,
}

impl Ledger {
    /// Moves every payment on that is due at `now`.
    ///
    /// # Errors
    /// Where the database does not say what is due. A payment that alone cannot be moved on is counted and does not stop others.
    pub async fn process_due_payments(&self, now: Instant) -> Result<Processed, BackendError> {
        let mut done = Processed::default();
        let hours = &self.desk.hours;
        for (step, until) in [(Step::HandOver, hours.handed_over_until(now)), (Step::Post, hours.processed_until(now))] {
            self.move_due(step, until, now, &mut done).await?;
        }
        Ok(done)
    }

    async fn move_due(&self, step: Step, until: Day, now: Instant, done: &mut Processed) -> Result<(), BackendError> {
        let from = status_text(step.from());
        let mut after: Option<DueRow> = None;
        for _ in 0..BATCHES_MAX {
            let batch = {
                let mut reader = self.database.reader().await?;
                due(&mut reader, from, until, after.as_ref(), BATCH_MAX).await?
            };
            let Some(last) = batch.last().cloned() else { return Ok(()) };
            for row in batch {
                match self.move_one(step, row.account, row.id.clone(), now).await {
                    Ok(true) => step.count(done),
                    Ok(false) => {}
                    Err(error) => {
                        tracing::error!(
                            payment = row.id.as_str(),
                            error = &error as &dyn std::error::Error,
                            "a payment could not be moved on"
                        );
                        done.failed += 1;
                    }
                }
            }
            after = Some(last);
        }
        done.more = true;
        Ok(())
    }

    /// Moves one payment on; says whether it was this run that did it.
    async fn move_one(&self, step: Step, account: AccountId, payment: PaymentId, now: Instant) -> Result<bool, BackendError> {
        let ledger = self.clone();
        let work = async move |tx: &mut Tx| {
            rows::lock_account(tx, &account).await?;
            if !move_payment(tx, &payment, status_text(step.from()), status_text(step.to()), now).await? {
                return Ok(false);
            }
            if let Step::Post = step {
                let books = Books::load(tx, &ledger.vault, &account).await?;
                for posting in ledger.postings(&books, &payment, now)? {
                    rows::insert_entry(tx, &account, &posting.entry()).await?;
                }
            }
            Ok(true)
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
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
                code: payment_code(view.kind),
                effective: view.day,
                posted,
                amount: -part.amount,
                payment: Some(view.id.clone()),
                reverses: None,
            });
        }
        Ok(postings)
    }
}

/// The code under which a payment of this kind is on record.
const fn payment_code(kind: PaymentKind) -> Code {
    match kind {
        PaymentKind::EstimatedTax => Code::EstimatedPayment,
        PaymentKind::BalanceDue
        | PaymentKind::Extension
        | PaymentKind::PaymentPlan
        | PaymentKind::AmendedReturn
        | PaymentKind::ProposedAssessment => Code::Payment,
    }
}

/// Puts on record what the law charged by a day and was not posted yet. `occasion` names why, so that it is posted once.
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
    };
    booked.unassessed(charged).map(posting).collect()
}

impl Step {
    const fn from(self) -> PaymentStatus {
        match self {
            Step::HandOver => PaymentStatus::Scheduled,
            Step::Post => PaymentStatus::Pending,
        }
    }

    const fn to(self) -> PaymentStatus {
        match self {
            Step::HandOver => PaymentStatus::Pending,
            Step::Post => PaymentStatus::Processed,
        }
    }

    const fn count(self, done: &mut Processed) {
        match self {
            Step::HandOver => done.pending += 1,
            Step::Post => done.processed += 1,
        }
    }
}
