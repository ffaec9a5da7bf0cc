//! News of an account: what its holder must be told although nobody asked.
//!
//! The serialized form is what is kept until it was told. It holds no amount and no name, because news may be shown on a locked
//! screen; who wants the figures asks for them.

use serde::{Deserialize, Serialize};

use super::{DefaultReason, Field, Period, Record, Shape, Value};
use crate::ids::{BankAccountId, NoticeId, PaymentId};
use crate::time::Day;

/// One thing to tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum News {
    /// The bank returned a payment, so that it no longer counts.
    PaymentReturned {
        payment: PaymentId,
        /// What it paid.
        periods: Vec<Period>,
        /// The day of the payment.
        day: Day,
        /// Bank's reason, a code of the Nacha Operating Rules: `R01`.
        code: String,
        bank_account: BankAccountUse,
        penalty: PenaltyAdded,
    },
    /// The bank knows the account on file by other numbers, and the file was corrected.
    BankAccountCorrected {
        bank_account: BankAccountId,
        last_four_before: String,
        last_four: String,
    },
    NoticeIssued {
        notice: NoticeId,
        kind: String,
        day: Day,
        period: Option<Period>,
    },
    /// A plan was not kept and ends unless that is put right by `cure_by`.
    PlanDefaulted {
        reason: DefaultReason,
        cure_by: Day,
    },
    /// What was not kept was put right in time.
    PlanRestored,
    /// It was not put right in time.
    PlanTerminated,
    /// Everything is paid.
    PlanCompleted,
}

/// What a returned payment says of the bank account that it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankAccountUse {
    /// It can go on being used.
    Usable,
    /// It is closed, not known or not open to debits, and has to be proved again.
    Doubted,
}

/// Whether a returned payment cost a penalty (IRC 6657).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PenaltyAdded {
    Added,
    NotAdded,
}

/// A kind of news with the values that its sentence may name.
#[derive(Clone, Copy, Debug)]
pub struct NewsKind {
    /// Its name in the Fluent files.
    pub message: &'static str,
    pub fields: &'static [Field],
}

const fn kind(message: &'static str, fields: &'static [Field]) -> NewsKind {
    NewsKind { message, fields }
}

/// What can be told, for the proofs over its sentences.
pub const NEWS_KINDS: &[NewsKind] = &[
    kind("payment-returned", &[Field::new("day", Shape::Day), Field::new("bank", Shape::Word), Field::new("penalty", Shape::Word)]),
    kind("bank-account-corrected", &[]),
    kind("notice-issued", &[Field::new("day", Shape::Day)]),
    kind("plan-defaulted", &[Field::new("reason", Shape::Word), Field::new("cure-by", Shape::Day)]),
    kind("plan-restored", &[]),
    kind("plan-terminated", &[]),
    kind("plan-completed", &[]),
];

impl News {
    /// The message of the Fluent files that tells it: one of [`NEWS_KINDS`].
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self {
            News::PaymentReturned { .. } => "payment-returned",
            News::BankAccountCorrected { .. } => "bank-account-corrected",
            News::NoticeIssued { .. } => "notice-issued",
            News::PlanDefaulted { .. } => "plan-defaulted",
            News::PlanRestored => "plan-restored",
            News::PlanTerminated => "plan-terminated",
            News::PlanCompleted => "plan-completed",
        }
    }

    /// Whether it asks nothing of the account holder, so that somebody may want not to hear of it.
    #[must_use]
    pub const fn may_be_unwanted(&self) -> bool {
        match self {
            News::PaymentReturned { .. } | News::NoticeIssued { .. } | News::PlanDefaulted { .. } | News::PlanTerminated => false,
            News::BankAccountCorrected { .. } | News::PlanRestored | News::PlanCompleted => true,
        }
    }

    /// The values that its sentence may name.
    #[must_use]
    pub fn values(&self) -> Record {
        let word = |word: &str| Value::Word(word.to_owned());
        match self {
            News::PaymentReturned { day, bank_account, penalty, .. } => {
                let bank = match bank_account {
                    BankAccountUse::Usable => "usable",
                    BankAccountUse::Doubted => "doubted",
                };
                let penalty = match penalty {
                    PenaltyAdded::Added => "added",
                    PenaltyAdded::NotAdded => "none",
                };
                Record::new().with("day", Value::Day(*day)).with("bank", word(bank)).with("penalty", word(penalty))
            }
            News::NoticeIssued { day, .. } => Record::new().with("day", Value::Day(*day)),
            News::PlanDefaulted { reason, cure_by } => {
                let reason = match reason {
                    DefaultReason::Missed => "missed",
                    DefaultReason::Returned => "returned",
                    DefaultReason::NewBalance => "new-balance",
                    DefaultReason::ReturnUnfiled => "return-unfiled",
                };
                Record::new().with("reason", word(reason)).with("cure-by", Value::Day(*cure_by))
            }
            News::BankAccountCorrected { .. } | News::PlanRestored | News::PlanTerminated | News::PlanCompleted => Record::new(),
        }
    }
}
