//! What if, and payment plans, as the counter shows and takes them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Refusal;
use crate::money::Money;
use crate::time::Day;

/// A way of paying to look ahead at. The first rule that forbids it is its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "scenario", rename_all = "snake_case")]
pub enum Scenario {
    /// Pay `amount` on `day` and nothing more; compared on `compare_on` with paying nothing.
    PayOnce { amount: Money, day: Day, compare_on: Day },
    /// Pay everything on `day`.
    PayInFull { day: Day },
    /// Pay the same amount on the same day of each month (1 to 28), beginning with the first such day that is not before `from`;
    /// without it, with the first day on which a payment given now can be made. No plan is in effect but one that is already.
    PayMonthly { amount: Money, month_day: i8, from: Option<Day> },
    /// Begin a payment plan today. Without `monthly` it is the least that the plan takes.
    Plan { kind: PlanKind, paid_by: PlanPaidBy, monthly: Option<Money>, month_day: i8 },
}

/// Ways of paying, side by side. All of them count the payments that are already scheduled or on their way as going through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WhatIf {
    pub as_of: Day,
    /// What clears everything on `as_of`, with nothing that is under way.
    pub payoff: Money,
    /// Payments that are scheduled or on their way to the periods owed.
    pub under_way: Money,
    /// In the order of the question.
    pub projections: Vec<Projection>,
    /// The place, from 0, of the one that takes the least of those that leave nothing owed; of equals, the first.
    pub cheapest: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Projection {
    pub scenario: Scenario,
    #[serde(flatten)]
    pub result: Projected,
}

/// What a way of paying comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum Projected {
    /// Of [`Scenario::PayOnce`].
    PaidOnce {
        /// What would be left on the day of the payment, after it.
        left: Money,
        /// What would be too much of it.
        not_needed: Money,
        /// What would be owed on the day of comparison, with the payment and without.
        owed_with: Money,
        owed_without: Money,
        /// What the payment saves until then.
        saved_interest: Money,
        saved_penalties: Money,
    },
    /// Nothing is owed after the last payment, to the cent.
    Cleared {
        payments: i64,
        first_day: Day,
        last_day: Day,
        /// What is paid every month; of a single payment, that.
        amount: Money,
        last_amount: Money,
        totals: PaidTotals,
    },
    /// The amount does not exceed what accrues: so much would still be owed after `payments_max` payments.
    NeverEnds {
        payments_max: i64,
        left: Money,
    },
    Refused {
        refusal: Refusal,
    },
}

/// Everything that is paid from today until nothing is owed. The parts add up to `paid`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaidTotals {
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    pub paid: Money,
}

/// Which kind of payment plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanKind {
    /// Everything within some months, without a fee.
    ShortTerm,
    /// An instalment agreement (IRC 6159).
    LongTerm,
}

/// How the instalments of a plan are paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanPaidBy {
    /// Taken from a bank account on its day.
    DirectDebit,
    /// Paid by the taxpayer each time.
    Taxpayer,
}

/// Where a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanStatus {
    Active,
    /// A rule of the plan was broken; it goes on until the day by which that can be cured.
    Defaulted,
    /// Everything was paid.
    Completed,
    /// By the taxpayer.
    Ended,
    /// Another plan took its place.
    Revised,
    /// A default was not cured in time.
    Terminated,
}

/// The rule of a plan that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DefaultReason {
    /// An instalment was not paid on its day.
    Missed,
    /// The bank returned an instalment.
    Returned,
    /// Tax that was assessed after the plan began is unpaid.
    NewBalance,
    /// A return that fell due is not filed.
    ReturnUnfiled,
}
