//! What if, and payment plans, as the counter shows and takes them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Limit, Refusal};
use crate::ids::BankAccountId;
use crate::money::Money;
use crate::time::Day;

/// A way of paying to look ahead at. The first rule that forbids it is its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "scenario", rename_all = "snake_case", deny_unknown_fields)]
pub enum Scenario {
    /// Pay `amount` on `day` and nothing more; compared on `compare_on` with paying nothing.
    PayOnce { amount: Money, day: Day, compare_on: Day },
    /// Pay everything on `day`.
    PayInFull { day: Day },
    /// Pay the same amount on the same day of each month (1 to 28), beginning with the first such day that is not before `from`;
    /// without it, with the first day on which a payment given now can be made. No plan is in effect but one that is already.
    PayMonthly { amount: Money, month_day: i8, from: Option<Day> },
    /// Begin a payment plan today, or another in the place of the one in effect. Without `monthly` it is the least that the plan takes.
    Plan { kind: PlanKind, paid_by: PlanPaidBy, monthly: Option<Money>, month_day: i8 },
}

/// Ways of paying, side by side. All of them count the payments that are already scheduled or on their way as going through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WhatIf {
    pub as_of: Day,
    /// The forms and years that all of this is limited to; empty where it is about the whole account.
    #[serde(default)]
    pub limited_to: Vec<Limit>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
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

/// What plans there are for what is owed today. Where a plan is in effect, they are what it could be revised to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanOptions {
    pub as_of: Day,
    /// What clears everything today.
    pub owed: Money,
    /// What of it was assessed: what has accrued since is not.
    pub assessed: Money,
    pub plan_in_effect: bool,
    pub options: Vec<PlanOption>,
    /// The place, from 0, of the open option that takes the least; of equals, the first.
    pub cheapest: Option<usize>,
    /// The monthly payment that the printed form asks for, and how it must be paid.
    pub paper: Option<PaperPlan>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanOption {
    pub kind: PlanKind,
    pub paid_by: PlanPaidBy,
    #[serde(flatten)]
    pub offer: PlanOffer,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "offer", rename_all = "snake_case")]
pub enum PlanOffer {
    Open {
        fee: Money,
        /// The least that can be paid a month, in whole dollars; less goes to a person, with a financial statement.
        least_monthly: Money,
        monthly: Money,
        payments: i64,
        first_day: Day,
        last_day: Day,
        last_amount: Money,
        totals: PaidTotals,
    },
    Closed {
        refusal: Refusal,
        least_monthly: Option<Money>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaperPlan {
    pub monthly: Money,
    pub paid_by: PlanPaidBy,
}

/// What was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanTerms {
    pub kind: PlanKind,
    pub paid_by: PlanPaidBy,
    /// Of the bank account that is debited.
    pub bank_last_four: Option<String>,
    /// The same account by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<BankAccountId>,
    pub monthly: Money,
    pub month_day: i8,
    pub began: Day,
    /// The day of the first instalment.
    pub first_day: Day,
    pub fee: Money,
    pub status: PlanStatus,
    pub default: Option<PlanDefault>,
    pub ended: Option<Day>,
}

/// Which rule was broken, and the last day on which that can be cured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PlanDefault {
    pub reason: DefaultReason,
    pub cure_by: Day,
    /// That day is past. Until the plan is ended it can be cured all the same.
    #[serde(default)]
    pub is_late: bool,
}

/// A plan with its instalments, those of the past and those to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Plan {
    pub terms: PlanTerms,
    /// What is left, from the first instalment on for which no payment was scheduled; nothing for a plan that has ended.
    pub left: Option<Projected>,
    pub instalments: Vec<Instalment>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Instalment {
    /// Counted from 1.
    pub number: i64,
    /// The day on which it is due: a banking day.
    pub day: Day,
    pub amount: Money,
    pub status: InstalmentStatus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InstalmentStatus {
    Paid,
    PaidLate,
    /// Its payment is scheduled or on its way.
    UnderWay,
    /// Its day has not passed.
    Due,
    Missed,
    /// The bank returned its payment, and nothing else paid it.
    Returned,
}
