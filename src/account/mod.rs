//! The counter: what can be asked of an account and what can be done on it.
//!
//! It knows money and law and has never heard of a chat. A [`Query`] is answered with an [`Answer`]; a [`Command`] ends in an
//! [`Outcome`], which is either done or refused: a refusal is an answer and never an error. Every call takes an
//! [`Access`](crate::identity::Access), which only `identity` makes, and the backend checks it again.
//! `vocabulary` lists the same by name, for the dialog files. Everything here derives `ToSchema`: the served API describes itself by it.

mod authorization;
pub mod backend;
pub mod ledger;
mod payment;
mod period;
mod plan;
pub mod record;
pub mod remote;
mod rule;
mod value;
pub mod vocabulary;

pub use authorization::Limit;
pub use backend::{AccountBackend, BackendError};
pub use payment::{
    BankAccountKind, BankAccountView, BankNumber, PaymentDays, PaymentKind, PaymentPart, PaymentStatus, PaymentView, Receipt,
    ReturnedPayment, Sent,
};
pub use period::{Form, NotAPeriod, Period};
pub use plan::{
    DefaultReason, Instalment, InstalmentStatus, PaidTotals, PaperPlan, Plan, PlanDefault, PlanKind, PlanOffer, PlanOption, PlanOptions,
    PlanPaidBy, PlanStatus, PlanTerms, Projected, Projection, Scenario, WhatIf,
};
pub use record::transcript::{
    AccountPart, InformationForm, InformationReturn, LineDetail, MaskedTaxpayer, NonFiling, ReportedAmount, ReportedBox, ReturnPart,
    TransactionLine, Transcript, TranscriptKind, TranscriptResult,
};
pub use record::{
    Figure, FigureKind, FilingStatus, NextStep, NoticeAction, NoticeState, NoticeView, ReturnOutcome, ReturnVersion, ReturnView, Returns,
    UnfiledReturn,
};
pub use rule::{InterestOn, Rule};
pub use value::{Field, Record, Shape, Value};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ids::{BankAccountId, NoticeId, PaymentId};
use crate::money::Money;
use crate::time::Day;

/// A question to the account. `as_of` is the legal day that figures are computed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "query", rename_all = "snake_case")]
pub enum Query {
    /// The whole account in one answer, on any day. Of a past day it says what was on record by then; of a future day what will have
    /// accrued. Payoff, each period that is not zero, credits, plan, refund and what is on its way.
    Balance {
        as_of: Day,
    },
    /// How the balance of one period came about, line by line.
    Why {
        period: Period,
        as_of: Day,
    },
    /// Payments of the last five years, newest first.
    Payments {
        as_of: Day,
    },
    /// Scheduled payments that can still be canceled at `now` of the turn.
    CancelablePayments,
    BankAccounts,
    /// The first day on which a payment given now can be processed, and the last that can be chosen.
    /// Also whether payments are processed on `day`, and the nearest day from it on which they are; without it that is the first.
    PaymentDays {
        day: Option<Day>,
    },
    /// What each way of paying would come to from today on.
    WhatIf {
        scenarios: Vec<Scenario>,
    },
    /// What became of one payment, with everything that a receipt says.
    Receipt {
        payment: PaymentId,
    },
    /// Every return on record, and those that are missing.
    Returns,
    /// Every notice that was issued, latest first.
    Notices,
    Notice {
        id: NoticeId,
    },
    /// A transcript of one period; wage and income and non-filing are by the year of an individual return.
    Transcript {
        kind: TranscriptKind,
        period: Period,
    },
    /// What payment plans there are, paid on this day of each month (1 to 28), with this monthly payment or the least.
    PlanOptions {
        month_day: i8,
        monthly: Option<Money>,
    },
    /// The payment plan that is in effect on `as_of`, with every instalment.
    Plan {
        as_of: Day,
    },
}

/// The answer to a [`Query`], of the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    Balance(Balance),
    Why(Why),
    Payments { payments: Vec<PaymentView> },
    CancelablePayments { payments: Vec<PaymentView> },
    BankAccounts { bank_accounts: Vec<BankAccountView> },
    PaymentDays { days: PaymentDays, processes: bool, nearest: Day },
    WhatIf(WhatIf),
    Receipt { receipt: Box<Receipt> },
    Returns(Returns),
    Notices { notices: Vec<NoticeView> },
    Notice { notice: NoticeView },
    Transcript { transcript: TranscriptResult },
    PlanOptions(PlanOptions),
    Plan { plan: Option<Plan> },
}

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
    Posted { day: Day, what: PostedKind, amount: Money },
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

/// What can be done on an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// One debit of the bank account on `day` for all parts together.
    SchedulePayment {
        kind: PaymentKind,
        parts: Vec<PaymentPart>,
        day: Day,
        bank_account: BankAccountId,
    },
    /// The scheduled payment with these parts, this day and this bank account from now on; its kind and number stay.
    ChangePayment {
        payment: PaymentId,
        parts: Vec<PaymentPart>,
        day: Day,
        bank_account: BankAccountId,
    },
    CancelPayment {
        payment: PaymentId,
    },
    /// A bank account to pay from. It begins unverified.
    AddBankAccount {
        kind: BankAccountKind,
        routing_number: BankNumber,
        account_number: BankNumber,
        nickname: Option<String>,
    },
    /// Without a nickname it has none any more.
    RenameBankAccount {
        bank_account: BankAccountId,
        nickname: Option<String>,
    },
    RemoveBankAccount {
        bank_account: BankAccountId,
    },
    /// A payment plan of this kind, from today on, with `monthly` on this day of each month (1 to 28); by direct debit where a bank
    /// account is named.
    StartPlan {
        option: PlanKind,
        monthly: Money,
        day: i8,
        direct_debit: Option<BankAccountId>,
    },
    /// Another plan in the place of the one in effect. Also cures a default, where the account can have the plan.
    RevisePlan {
        option: PlanKind,
        monthly: Money,
        day: i8,
        direct_debit: Option<BankAccountId>,
    },
    EndPlan,
}

/// What became of a [`Command`]. Asking again with the same id gives the same outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    PaymentScheduled { payment: PaymentView },
    PaymentChanged { payment: PaymentView },
    PaymentCanceled { payment: PaymentView },
    BankAccountAdded { bank_account: BankAccountId, last_four: String },
    BankAccountRenamed { bank_account: BankAccountId, last_four: String },
    BankAccountRemoved { bank_account: BankAccountId, last_four: String },
    PlanStarted { plan: PlanTerms },
    PlanRevised { plan: PlanTerms },
    PlanEnded { plan: PlanTerms },
    Refused { refusal: Refusal },
}

/// Why a command was refused: in order of precedence, the first rule that holds. Each names one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The access does not reach this account, or is not sure enough for this command.
    NotAllowed,
    /// No module of this period on the account.
    PeriodUnknown,
    /// No such payment on the account.
    PaymentUnknown,
    /// No such bank account on file.
    BankAccountUnknown,
    /// Two parts of one payment are for the same period, or there are more parts than a payment takes.
    PartsNotDistinct,
    /// This kind of payment is not taken for this period: another form, a return that was filed or was not, or out of its season.
    KindNotForPeriod,
    /// No payment plan is in effect.
    NoPlanInEffect,
    /// A part of zero or less, or no part.
    AmountNotPositive,
    /// 10 million dollars or more.
    AmountTooLarge,
    /// More than would clear the period on the day of payment, other scheduled payments counted. Not for kinds that pay ahead of
    /// an assessment.
    AmountAbovePayoff,
    /// Before today.
    DayPast,
    /// More than 365 days ahead.
    DayTooFar,
    /// Today after the cut-off hour: the day is no longer the one read back.
    DayCutOffPassed,
    /// Not a day on which banks process payments.
    DayNotProcessing,
    /// The bank account is not verified and another payment from it is under way.
    BankAccountUnverified,
    /// Two payments were accepted in the last 24 hours.
    TooManyIn24Hours,
    /// Already canceled.
    AlreadyCanceled,
    /// Already pending, processed or returned, or past the hour until which it could be canceled.
    TooLateToCancel,
    /// There is nothing to pay.
    NothingOwed,
    /// A payment plan is in effect already.
    PlanInEffect,
    /// No such plan is offered to this taxpayer on this day.
    PlanNotOffered,
    /// More is owed than this plan is for.
    PlanOwedTooMuch,
    /// A return that is required was not filed.
    PlanReturnUnfiled,
    /// The time in which the debt can be collected ends too soon (IRC 6502).
    PlanCollectionPeriodOver,
    /// Not a day from 1 to 28.
    PlanDayOfMonth,
    /// Less a month than this plan takes; less than the least goes to a person, with a financial statement.
    PlanMonthlyTooLow,
    /// So much is owed that the instalments must be taken from a bank account.
    PlanDirectDebitRequired,
    /// The same of a payment that is to be changed.
    TooLateToChange,
    /// Not nine digits that a bank can have: another check digit, or other first two digits than 01 to 12 and 21 to 32.
    RoutingNumberInvalid,
    /// Not 5 to 17 digits, letters and hyphens.
    AccountNumberInvalid,
    /// Empty, too long, or with so many digits that it could tell an account number.
    NicknameInvalid,
    /// A bank account with these numbers is on file already.
    BankAccountOnFile,
    /// As many bank accounts are on file as there can be.
    TooManyBankAccounts,
    /// A scheduled payment comes from it.
    BankAccountInUse,
}
