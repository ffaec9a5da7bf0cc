//! The counter: what can be asked of an account and what can be done on it.
//!
//! It knows money and law and has never heard of a chat. A [`Query`] is answered with an [`Answer`]; a [`Command`] ends in an
//! [`Outcome`], which is either done or refused: a refusal is an answer and never an error. Every call takes an
//! [`Access`](crate::identity::Access), which only `identity` makes, and the backend checks it again.
//! `vocabulary` lists the same by name, for the dialog files. Everything here derives `ToSchema`: the served API describes itself by it.

mod authorization;
pub mod backend;
mod balance;
pub mod ledger;
mod news;
mod payment;
mod period;
mod plan;
pub mod record;
mod refusal;
pub mod remote;
mod rule;
mod value;
pub mod vocabulary;

pub use authorization::{
    AccessEnded, AccessView, AccountView, AuthorizationChange, AuthorizationDraft, AuthorizationEvent, AuthorizationKind,
    AuthorizationState, AuthorizationView, AwaitedStep, Credential, Limit, Matter, NotAMatter, Party, ProfessionalView, matters_of_text,
    matters_text,
};
pub use backend::{ASKED_IN_BODY, AccountBackend, BackendError};
pub use balance::{Balance, PenaltyKind, PeriodBalance, PlanView, PostedKind, Refund, Why, WhyLine};
pub use news::{BankAccountUse, NEWS_KINDS, News, NewsKind, PenaltyAdded};
pub use payment::{
    BankAccountKind, BankAccountView, BankNumber, Designation, PaymentBank, PaymentDays, PaymentKind, PaymentPart, PaymentStatus,
    PaymentView, Receipt, ReturnedPayment, Sent,
};
pub use period::{Form, NotAPeriod, Period};
pub use plan::{
    DefaultReason, Instalment, InstalmentStatus, PaidTotals, PaperPlan, Plan, PlanDefault, PlanKind, PlanOffer, PlanOption, PlanOptions,
    PlanPaidBy, PlanStatus, PlanTerms, Projected, Projection, Scenario, WhatIf,
};
pub use record::transcript::{
    AccountPart, InformationForm, InformationReturn, LineDetail, MaskedTaxpayer, NonFiling, ReportedAmount, ReportedBox, ReturnPart,
    TransactionLine, Transcript, TranscriptChoice, TranscriptKind, TranscriptResult,
};
pub use record::{
    AddressView, Figure, FigureKind, FilingStatus, NextStep, NoticeAction, NoticeState, NoticeView, ReturnOutcome, ReturnVersion,
    ReturnView, Returns, UnfiledReturn,
};
pub use refusal::Refusal;
pub use rule::{InterestOn, Rule};
pub use value::{Field, Record, Shape, Value};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ids::{AuthorizationId, BankAccountId, NoticeId, PaymentId};
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
    /// Which transcripts there are, and of which periods; of this kind alone, where one is named.
    TranscriptChoices {
        kind: Option<TranscriptKind>,
    },
    /// Where the agency's letters go.
    Address,
    /// What payment plans there are, paid on this day of each month (1 to 28), with this monthly payment or the least.
    PlanOptions {
        month_day: i8,
        monthly: Option<Money>,
    },
    /// The payment plan that is in effect on `as_of`, with every instalment.
    Plan {
        as_of: Day,
    },
    /// Who may see or act on the account besides the taxpayer, newest first. A representative sees their own.
    Authorizations,
    /// Who used the account by another right than the taxpayer's own, latest first.
    AccessRecord,
    /// Whose account it is, and how far whoever asks may see it. Answered to everybody who may use the account at all.
    Account,
    /// What the taxpayer would sign today by starting this authorization: its exact text, to be shown before it is signed.
    AuthorizationDraft {
        caf_number: String,
        name: String,
        kind: AuthorizationKind,
        matters: Vec<Matter>,
    },
    /// Whether somebody has both this CAF number and this name.
    Professional {
        caf_number: String,
        name: String,
    },
}

/// The answer to a [`Query`], of the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    Balance(Balance),
    Why(Why),
    /// Each of these that has `limited_to` is about those forms and years only; where that is empty, about the whole account.
    Payments {
        payments: Vec<PaymentView>,
        #[serde(default)]
        limited_to: Vec<Limit>,
    },
    CancelablePayments {
        payments: Vec<PaymentView>,
        #[serde(default)]
        limited_to: Vec<Limit>,
    },
    BankAccounts {
        bank_accounts: Vec<BankAccountView>,
    },
    PaymentDays {
        days: PaymentDays,
        processes: bool,
        nearest: Day,
    },
    WhatIf(WhatIf),
    Receipt {
        receipt: Box<Receipt>,
        #[serde(default)]
        limited_to: Vec<Limit>,
    },
    Returns(Returns),
    Notices {
        notices: Vec<NoticeView>,
        #[serde(default)]
        limited_to: Vec<Limit>,
    },
    Notice {
        notice: NoticeView,
    },
    Transcript {
        transcript: TranscriptResult,
    },
    TranscriptChoices {
        choices: Vec<TranscriptChoice>,
    },
    Address {
        address: Option<AddressView>,
    },
    PlanOptions(PlanOptions),
    Plan {
        plan: Option<Plan>,
    },
    Authorizations {
        authorizations: Vec<AuthorizationView>,
    },
    AccessRecord {
        accesses: Vec<AccessView>,
    },
    Account {
        account: AccountView,
    },
    AuthorizationDraft {
        draft: AuthorizationDraft,
    },
    Professional {
        professional: Option<ProfessionalView>,
    },
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
    /// A representative asks the taxpayer for an authorization.
    RequestAuthorization {
        caf_number: String,
        kind: AuthorizationKind,
        matters: Vec<Matter>,
    },
    /// A taxpayer makes one out to the professional who has this CAF number and this name, and signs it: exactly the text of this
    /// SHA-256, which [`Query::AuthorizationDraft`] showed.
    StartAuthorization {
        caf_number: String,
        name: String,
        kind: AuthorizationKind,
        matters: Vec<Matter>,
        text_sha256: String,
    },
    /// A taxpayer signs one that waits for their signature: exactly its text, of this SHA-256.
    ApproveAuthorization {
        authorization: AuthorizationId,
        text_sha256: String,
    },
    /// The representative accepts one that a taxpayer started.
    AcceptAuthorization {
        authorization: AuthorizationId,
    },
    /// Either side ends one before it comes into effect.
    DeclineAuthorization {
        authorization: AuthorizationId,
    },
    /// Either side ends one.
    EndAuthorization {
        authorization: AuthorizationId,
    },
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
    AuthorizationRequested { authorization: AuthorizationView },
    AuthorizationStarted { authorization: AuthorizationView },
    AuthorizationApproved { authorization: AuthorizationView },
    AuthorizationAccepted { authorization: AuthorizationView },
    AuthorizationDeclined { authorization: AuthorizationView },
    AuthorizationEnded { authorization: AuthorizationView },
    Refused { refusal: Refusal },
}
