//! What the office decides on a period: to abate a penalty or interest by an amount, to take a posting back, and from which day a
//! large underpayment of a corporation bears the raised rate.
//!
//! A decision is recorded and never computed. An abatement is an entry that reverses an assessment, whole or in part; what accrued
//! by the day of the decision is therefore assessed first. The same decision is recorded once.

use super::Ledger;
use super::accrual::Charged;
use super::books::{Booked, Books};
use super::posting::{Code, Posting};
use super::processing::assessments;
use crate::account::{BackendError, Period};
use crate::db::ledger::{self as rows, ReceivableRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, CommandId, EntryId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// A decision on one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Takes back an amount of what was charged (IRC 6404).
    Abate { charge: Charge, amount: Money },
    /// Takes back a posting as one that was made in error, or a penalty that was posted.
    Reverse { entry: EntryId },
    /// The first day of the raised rate (IRC 6621(c)).
    LargeCorporate { from: Day },
}

/// What the ledger charges by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    FailureToFile,
    FailureToPay,
    Interest,
}

/// Why a decision was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum DecisionFault {
    #[error("an abatement is of more than nothing")]
    NotPositive,
    #[error("{} was charged, so no more can be abated", charged.to_decimal_text())]
    TooMuch { charged: Money },
    #[error("the period has no such entry")]
    UnknownEntry,
    #[error("the entry was taken back already, or takes back another one")]
    AlreadyReversed,
    #[error("what the ledger charges by itself is abated, not reversed")]
    Computed,
    #[error(transparent)]
    Ledger(#[from] BackendError),
}

impl From<DbError> for DecisionFault {
    fn from(error: DbError) -> DecisionFault {
        DecisionFault::Ledger(error.into())
    }
}

impl Ledger {
    /// Records a decision, once for each `id`.
    ///
    /// # Errors
    /// Where it cannot be recorded; then nothing was.
    pub async fn decide(
        &self,
        account: &AccountId,
        period: Period,
        id: &CommandId,
        decision: &Decision,
        now: Instant,
    ) -> Result<(), DecisionFault> {
        let (ledger, account, id, decision) = (self.clone(), account.clone(), id.clone(), decision.clone());
        let work = async move |tx: &mut Tx| {
            rows::lock_account(tx, &account).await?.ok_or(BackendError::Unknown { what: "account" })?;
            let books = Books::load(tx, &ledger.vault, &account).await?;
            let booked = books.module(period).ok_or(BackendError::Unknown { what: "period" })?;
            if let Decision::LargeCorporate { from } = decision {
                rows::set_large_corporate_from(tx, &booked.id, from).await?;
                return Ok(());
            }
            let receivable: Vec<ReceivableRow> =
                rows::receivable(tx, &account).await?.into_iter().filter(|entry| entry.module == booked.id).collect();
            let entry = EntryId::derived(&[b"decided", id.as_str().as_bytes()]);
            if receivable.iter().any(|known| known.entry == entry) {
                return Ok(());
            }
            for posting in ledger.decided(booked, &receivable, &entry, &decision, now)? {
                rows::insert_entry(tx, &account, &posting.entry()).await?;
            }
            Ok(())
        };
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    fn decided(
        &self,
        booked: &Booked,
        receivable: &[ReceivableRow],
        id: &EntryId,
        decision: &Decision,
        now: Instant,
    ) -> Result<Vec<Posting>, DecisionFault> {
        let today = self.desk.hours.today(now);
        let posting = |code: Code, amount: Money, reverses: EntryId| Posting {
            id: id.clone(),
            module: booked.id.clone(),
            code,
            effective: today,
            posted: today,
            amount,
            payment: None,
            reverses: Some(reverses),
        };
        match decision {
            Decision::LargeCorporate { .. } => Ok(Vec::new()),
            Decision::Reverse { entry } => {
                let row = receivable.iter().find(|row| row.entry == *entry).ok_or(DecisionFault::UnknownEntry)?;
                let is_taken_back = receivable.iter().any(|by| by.reverses.as_ref() == Some(entry));
                if row.reverses.is_some() || is_taken_back {
                    return Err(DecisionFault::AlreadyReversed);
                }
                let code = Code::from_number(&row.code).and_then(reversal_code).ok_or(DecisionFault::Computed)?;
                // The payment is named, so that a bank that returns it later takes nothing back once more.
                Ok(vec![Posting { payment: row.payment.clone(), ..posting(code, -row.amount, entry.clone()) }])
            }
            Decision::Abate { charge, amount } => {
                let charged = booked.module.standing(&self.desk.facts, today).charged;
                if !amount.is_positive() {
                    return Err(DecisionFault::NotPositive);
                }
                if *amount > charge.of(charged) {
                    return Err(DecisionFault::TooMuch { charged: charge.of(charged) });
                }
                let mut postings = assessments(booked, charged, today, today, id.as_str());
                let assessed = postings.iter().find(|posting| posting.code == charge.code()).map(|posting| posting.id.clone());
                let earlier = || receivable.iter().rev().find(|row| row.code == charge.code().number() && row.reverses.is_none());
                let reversed = assessed.or_else(|| earlier().map(|row| row.entry.clone())).ok_or(DecisionFault::UnknownEntry)?;
                postings.push(posting(charge.abatement_code(), -*amount, reversed));
                Ok(postings)
            }
        }
    }
}

impl Charge {
    const fn of(self, charged: Charged) -> Money {
        match self {
            Charge::FailureToFile => charged.failure_to_file,
            Charge::FailureToPay => charged.failure_to_pay,
            Charge::Interest => charged.interest,
        }
    }

    const fn code(self) -> Code {
        match self {
            Charge::FailureToFile => Code::FailureToFile,
            Charge::FailureToPay => Code::FailureToPay,
            Charge::Interest => Code::Interest,
        }
    }

    const fn abatement_code(self) -> Code {
        match self {
            Charge::FailureToFile => Code::FailureToFile,
            Charge::FailureToPay => Code::FailureToPayReduced,
            Charge::Interest => Code::InterestAbated,
        }
    }
}

/// The code that takes a posting back; `None` for what the ledger charges by itself.
const fn reversal_code(code: Code) -> Option<Code> {
    match code {
        Code::Payment | Code::InterestPayment | Code::PenaltyPayment => Some(Code::PaymentCorrected),
        Code::FailureToFile
        | Code::FailureToPay
        | Code::FailureToPayReduced
        | Code::Interest
        | Code::InterestAbated
        | Code::PaymentReturned
        | Code::EstimatedPaymentReturned
        | Code::PaymentCorrected => None,
        Code::ReturnFiled
        | Code::AdditionalTax
        | Code::TaxAbated
        | Code::Withholding
        | Code::EstimatedPayment
        | Code::DishonoredPaymentPenalty
        | Code::EstimatedTaxPenalty
        | Code::PlanFee
        | Code::InterestCredited
        | Code::RefundIssued => Some(code),
    }
}
