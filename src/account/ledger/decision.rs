//! What the office decides on a period: to abate a penalty or interest, to take a posting back, to assess or abate tax, to charge a
//! penalty, to let a credit pay another period, and from which day a large underpayment of a corporation bears the raised rate.
//!
//! A decision is recorded under its number with what it says, once; the same number with another content is a fault. An amount is
//! what was decided and never computed, but for the addition of IRC 6654, which the decision only orders. An abatement of what the
//! ledger charges is an entry that reverses an assessment, whole or in part; what accrued by the day of the decision is therefore
//! assessed first.

use serde::Serialize;

use super::Ledger;
use super::accrual::estimated_tax::{EstimatedTax, LastYear};
use super::accrual::{Charged, Item};
use super::books::{Booked, Books};
use super::facts::Facts;
use super::posting::{Code, Posting};
use super::processing::assessments;
use crate::account::{BackendError, Form, Period};
use crate::db::decision::{DecisionRow, decision, insert_decision};
use crate::db::ledger::{self as rows, ReceivableRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, CommandId, EntryId, ModuleId};
use crate::money::Money;
use crate::time::{Day, Instant};

/// A decision on one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum Decision {
    /// Takes back an amount of what was charged (IRC 6404).
    Abate { charge: Charge, amount: Money },
    /// Takes back a posting as one that was made in error, or a penalty that was posted.
    Reverse { entry: EntryId },
    /// The first day of the raised rate (IRC 6621(c)).
    LargeCorporate { from: Day },
    /// Assesses tax beyond the return's (IRC 6201).
    AssessTax { amount: Money },
    /// Takes back an amount of the tax (IRC 6404).
    AbateTax { amount: Money },
    /// Charges the penalty for failure to deposit (IRC 6656).
    PenalizeDeposits { amount: Money },
    /// Charges the addition for underpaid estimated tax (IRC 6654), computed from what is on record and this of the year before.
    ChargeEstimatedTax { last_year: Option<LastYear> },
    /// Lets a credit of the period pay another one (IRC 6402).
    TransferCredit { to: Period, amount: Money },
}

/// What the ledger charges by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Charge {
    FailureToFile,
    FailureToPay,
    Interest,
}

/// Why a decision was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum DecisionFault {
    #[error("this number is of another decision")]
    NumberReused,
    #[error("the amount is not more than nothing")]
    NotPositive,
    #[error("{} was charged, so no more can be abated", charged.to_decimal_text())]
    TooMuch { charged: Money },
    #[error("the period has a credit of {}, what is to be refunded left out", credit.to_decimal_text())]
    NoCredit { credit: Money },
    #[error("a credit is moved to another period")]
    SamePeriod,
    #[error("the period has no such entry")]
    UnknownEntry,
    #[error("the entry was taken back already, or takes back another one")]
    AlreadyReversed,
    #[error("what the ledger charges by itself is abated, and a credit that was moved is moved back; neither is reversed")]
    NotReversed,
    #[error("only a corporation bears the raised rate")]
    NotACorporation,
    #[error("the tax of an individual's year is not deposited")]
    NotDeposited,
    #[error("only an individual's year bears this addition")]
    NotAnIndividual,
    #[error("nothing is to be added: the estimated tax was paid, or the addition was charged already")]
    NothingAdded,
    #[error(transparent)]
    Ledger(#[from] BackendError),
}

/// What became of a decision that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    Now,
    /// The same decision was on record under this number, and nothing was posted again.
    Before,
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
    ) -> Result<Recorded, DecisionFault> {
        let (ledger, account, id, decision) = (self.clone(), account.clone(), id.clone(), decision.clone());
        let work = async move |tx: &mut Tx| ledger.decide_once(tx, &account, period, id, &decision, now).await;
        self.database.write(move |tx| Box::pin(async move { work(tx).await })).await
    }

    async fn decide_once(
        &self,
        tx: &mut Tx,
        account: &AccountId,
        period: Period,
        id: CommandId,
        decided: &Decision,
        now: Instant,
    ) -> Result<Recorded, DecisionFault> {
        rows::lock_account(tx, account).await?.ok_or(BackendError::Unknown { what: "account" })?;
        let books = Books::load(tx, &self.vault, account).await?;
        let booked = books.module(period).ok_or(BackendError::Unknown { what: "period" })?;
        let content = serde_json::to_string(decided).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        let row = DecisionRow { id, account: account.clone(), module: booked.id.clone(), content };
        if let Some(before) = decision(tx, &row.id).await? {
            return if before == row { Ok(Recorded::Before) } else { Err(DecisionFault::NumberReused) };
        }
        let receivable: Vec<ReceivableRow> =
            rows::receivable(tx, account).await?.into_iter().filter(|entry| entry.module == booked.id).collect();
        let case =
            Case { books: &books, booked, receivable, facts: &self.desk.facts, id: row.id.as_str(), today: self.desk.hours.today(now) };
        let postings = case.postings(decided)?;
        // Another account may have taken the number since it was looked up.
        if !insert_decision(tx, &row, now).await? {
            return Err(DecisionFault::NumberReused);
        }
        if let Decision::LargeCorporate { from } = decided {
            rows::set_large_corporate_from(tx, &booked.id, *from).await?;
        }
        for posting in postings {
            rows::insert_entry(tx, account, &posting.entry()).await?;
        }
        Ok(Recorded::Now)
    }
}

/// What a decision is about: the period as it is today.
struct Case<'a> {
    books: &'a Books,
    booked: &'a Booked,
    receivable: Vec<ReceivableRow>,
    facts: &'a Facts,
    id: &'a str,
    today: Day,
}

impl Case<'_> {
    /// What the decision posts.
    fn postings(&self, decision: &Decision) -> Result<Vec<Posting>, DecisionFault> {
        match decision {
            Decision::Abate { charge, amount } => self.abate(*charge, positive(*amount)?),
            Decision::Reverse { entry } => Ok(vec![self.reverse(entry)?]),
            Decision::LargeCorporate { .. } if self.booked.module.period().form != Form::F1120 => Err(DecisionFault::NotACorporation),
            Decision::LargeCorporate { .. } => Ok(Vec::new()),
            Decision::AssessTax { amount } => Ok(vec![self.posting(Code::AdditionalTax, positive(*amount)?)]),
            Decision::AbateTax { amount } => {
                let charged = self.in_effect(|item| matches!(item, Item::Tax | Item::AdditionalTax | Item::Abatement));
                let amount = at_most(positive(*amount)?, charged)?;
                Ok(vec![self.posting(Code::TaxAbated, -amount)])
            }
            Decision::PenalizeDeposits { .. } if self.booked.module.period().form == Form::F1040 => Err(DecisionFault::NotDeposited),
            Decision::PenalizeDeposits { amount } => Ok(vec![self.posting(Code::DepositPenalty, positive(*amount)?)]),
            Decision::ChargeEstimatedTax { last_year } => Ok(vec![self.charge_estimated_tax(*last_year)?]),
            Decision::TransferCredit { to, amount } => self.transfer(*to, positive(*amount)?),
        }
    }

    fn posting(&self, code: Code, amount: Money) -> Posting {
        Posting {
            id: EntryId::derived(&[b"decided", self.id.as_bytes()]),
            module: self.booked.id.clone(),
            code,
            effective: self.today,
            posted: self.today,
            amount,
            payment: None,
            reverses: None,
            base: None,
        }
    }

    fn reverse(&self, entry: &EntryId) -> Result<Posting, DecisionFault> {
        let row = self.receivable.iter().find(|row| row.entry == *entry).ok_or(DecisionFault::UnknownEntry)?;
        let is_taken_back = self.receivable.iter().any(|by| by.reverses.as_ref() == Some(entry));
        if row.reverses.is_some() || is_taken_back {
            return Err(DecisionFault::AlreadyReversed);
        }
        let code = Code::from_number(&row.code).and_then(reversal_code).ok_or(DecisionFault::NotReversed)?;
        // The payment is named, so that a bank that returns it later takes nothing back once more.
        let payment = row.payment.clone();
        Ok(Posting { payment, reverses: Some(entry.clone()), ..self.posting(code, -row.amount) })
    }

    fn abate(&self, charge: Charge, amount: Money) -> Result<Vec<Posting>, DecisionFault> {
        let charged = self.booked.module.standing(self.facts, self.today).charged;
        let amount = at_most(amount, charge.of(charged))?;
        let mut postings = assessments(self.booked, charged, self.today, self.today, self.id);
        let assessed = postings.iter().find(|posting| posting.code == charge.code()).map(|posting| posting.id.clone());
        let earlier = || self.receivable.iter().rev().find(|row| row.code == charge.code().number() && row.reverses.is_none());
        let reversed = assessed.or_else(|| earlier().map(|row| row.entry.clone())).ok_or(DecisionFault::UnknownEntry)?;
        postings.push(Posting { reverses: Some(reversed), ..self.posting(charge.abatement_code(), -amount) });
        Ok(postings)
    }

    /// Everything of this kind that was posted and not taken back.
    fn in_effect(&self, is_kind: impl Fn(Item) -> bool) -> Money {
        let posted = self.booked.module.history().posted.iter();
        posted.filter(|posted| is_kind(posted.item) && posted.counts_on(self.today)).map(|posted| posted.amount).sum()
    }

    fn charge_estimated_tax(&self, last_year: Option<LastYear>) -> Result<Posting, DecisionFault> {
        let period = self.booked.module.period();
        if period.form != Form::F1040 {
            return Err(DecisionFault::NotAnIndividual);
        }
        let code = Code::EstimatedTaxPenalty.number();
        let reversed = |entry: &EntryId| self.receivable.iter().any(|by| by.reverses.as_ref() == Some(entry));
        if self.receivable.iter().any(|row| row.code == code && row.reverses.is_none() && !reversed(&row.entry)) {
            return Err(DecisionFault::NothingAdded);
        }
        let paid = self.booked.module.history().posted.iter();
        let paid = paid.filter(|posted| matches!(posted.item, Item::EstimatedPayment | Item::Payment) && posted.counts_on(self.today));
        let year = EstimatedTax {
            year: period.year,
            tax: self.in_effect(|item| item == Item::Tax),
            tax_last_year: last_year,
            withheld: -self.in_effect(|item| item == Item::Withholding),
            payments: paid.map(|posted| (posted.day, -posted.amount)).collect(),
        };
        let addition = year.addition(self.facts);
        if !addition.amount.is_positive() {
            return Err(DecisionFault::NothingAdded);
        }
        Ok(Posting { base: Some(addition.required), ..self.posting(Code::EstimatedTaxPenalty, addition.amount) })
    }

    fn transfer(&self, to: Period, amount: Money) -> Result<Vec<Posting>, DecisionFault> {
        let to = self.books.module(to).ok_or(BackendError::Unknown { what: "period that the credit goes to" })?;
        if to.id == self.booked.id {
            return Err(DecisionFault::SamePeriod);
        }
        let promised: Money =
            self.books.refunds.iter().filter(|refund| self.is_promised(&refund.module, refund.is_paid)).map(|refund| refund.amount).sum();
        let credit = (self.booked.module.standing(self.facts, self.today).credit - promised).max(Money::ZERO);
        if amount > credit {
            return Err(DecisionFault::NoCredit { credit });
        }
        let arrives = Posting {
            id: EntryId::derived(&[b"decided, arriving", self.id.as_bytes()]),
            module: to.id.clone(),
            ..self.posting(Code::CreditTransferredIn, -amount)
        };
        Ok(vec![self.posting(Code::CreditTransferredOut, amount), arrives])
    }

    fn is_promised(&self, module: &ModuleId, is_paid: bool) -> bool {
        *module == self.booked.id && !is_paid
    }
}

fn positive(amount: Money) -> Result<Money, DecisionFault> {
    if amount.is_positive() { Ok(amount) } else { Err(DecisionFault::NotPositive) }
}

fn at_most(amount: Money, charged: Money) -> Result<Money, DecisionFault> {
    if amount > charged { Err(DecisionFault::TooMuch { charged }) } else { Ok(amount) }
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

/// The code that takes a posting back; `None` for what the ledger charges by itself, and for what is moved back by a transfer.
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
        | Code::PaymentCorrected
        | Code::CreditTransferredOut
        | Code::CreditTransferredIn => None,
        Code::ReturnFiled
        | Code::AdditionalTax
        | Code::TaxAbated
        | Code::Withholding
        | Code::EstimatedPayment
        | Code::DishonoredPaymentPenalty
        | Code::EstimatedTaxPenalty
        | Code::DepositPenalty
        | Code::PlanFee
        | Code::InterestCredited
        | Code::RefundIssued => Some(code),
    }
}
