//! What is owed and how that came about, as answers show it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{InterestOn, Limit, Period, Rule};
use crate::money::Money;
use crate::time::Day;

/// What would clear the account on `as_of`, and the periods behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Balance {
    /// The name of the account holder, as the answer names the account in use.
    pub account_name: String,
    /// The forms and years that the figures are limited to, where they are not about the whole account.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limited_to: Vec<Limit>,
    pub as_of: Day,
    /// Tax + penalties + interest + fees over all periods owed. Never negative.
    pub payoff: Money,
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    /// Periods with something owed, oldest first.
    pub owed: Vec<PeriodBalance>,
    /// Payments that are scheduled or on their way today. No figure but `after_pending` counts them before they are processed,
    /// also where their day is `as_of` or earlier.
    pub pending_total: Money,
    pub pending_count: i64,
    /// What would be left on `as_of` if those of them whose day has come by then go through.
    pub after_pending: Money,
    pub refund: Option<Refund>,
    pub plan: Option<PlanView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PeriodBalance {
    pub period: Period,
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    pub total: Money,
    /// What can still be paid: the total less payments that are scheduled or on their way.
    pub payable: Money,
}

/// An overpayment on its way to the taxpayer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Refund {
    pub period: Period,
    pub amount: Money,
    /// The day on which it was or is to be sent.
    pub sent_on: Option<Day>,
}

/// A payment plan in effect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanView {
    pub monthly: Money,
    pub next_amount: Money,
    pub next_day: Day,
}

/// The story of one period's balance; the amounts of `lines` add up to `total` to the cent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Why {
    pub period: Period,
    pub as_of: Day,
    pub lines: Vec<WhyLine>,
    pub total: Money,
}

/// One line of an explanation. Charges are positive, payments and credits negative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum WhyLine {
    /// Something posted to the account: an assessment, a payment, a credit.
    Posted {
        day: Day,
        what: PostedKind,
        amount: Money,
        /// What it rests on, where it was computed when it was posted: the section, what it was computed from, and its rate where it
        /// has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule: Option<Rule>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        base: Option<Money>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rate_basis_points: Option<i64>,
    },
    /// A penalty for one month or part of one.
    PenaltyMonth { penalty: PenaltyKind, from: Day, to: Day, base: Money, rate_basis_points: i64, amount: Money, rule: Rule },
    /// Interest over days of one rate. `base` is what bore it from the first day on, unpaid interest included.
    InterestSegment { on: InterestOn, from: Day, to: Day, days: i64, base: Money, rate_basis_points: i64, amount: Money, rule: Rule },
}

impl WhyLine {
    #[must_use]
    pub const fn amount(&self) -> Money {
        match self {
            WhyLine::Posted { amount, .. } | WhyLine::PenaltyMonth { amount, .. } | WhyLine::InterestSegment { amount, .. } => *amount,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PostedKind {
    TaxAssessed,
    AdditionalTax,
    PenaltyAssessed,
    InterestAssessed,
    Withholding,
    EstimatedPayment,
    Payment,
    PaymentReturned,
    Abatement,
    FeeCharged,
    RefundIssued,
    /// A credit that pays another period, or came from one.
    CreditTransferred,
    /// A penalty, or a part of it, taken back by a decision.
    PenaltyAbated,
    /// Interest taken back by a decision.
    InterestAbated,
    /// Interest on an overpayment, given to the taxpayer.
    InterestCredited,
    /// Something posted in error, taken back.
    Reversal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PenaltyKind {
    /// IRC 6651(a)(1).
    FailureToFile,
    /// IRC 6651(a)(2).
    FailureToPay,
}
