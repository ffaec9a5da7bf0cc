//! What is on record about an account beside its books: returns as they were filed, and notices.
//!
//! A **return as filed** never changes; what was corrected later stands beside it as an **amendment**. A **notice** says what the
//! agency wrote, what can be done about it and until when. The transcripts, which are made of these, are in [`transcript`].

pub mod transcript;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Limit, Period};
use crate::ids::NoticeId;
use crate::money::Money;
use crate::time::Day;

/// Every return on record and every one that is missing, latest period first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Returns {
    pub as_of: Day,
    /// What this is limited to; empty where it is about the whole account.
    #[serde(default)]
    pub limited_to: Vec<Limit>,
    pub filed: Vec<ReturnView>,
    pub unfiled: Vec<UnfiledReturn>,
}

/// A return that was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReturnView {
    pub period: Period,
    /// The day on which it had to be filed, extensions, weekends and holidays counted.
    pub due: Day,
    /// What the return said when it was first filed.
    pub as_filed: ReturnVersion,
    /// Amended returns, earliest first.
    pub amended: Vec<ReturnVersion>,
}

/// What a return says. Amounts are as the taxpayer wrote them, whatever was assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReturnVersion {
    /// The legal day of filing: a return sent in time counts as filed on the day it was sent (IRC 7502).
    pub filed: Day,
    /// The day on which it reached the agency.
    pub received: Day,
    /// Of individual returns only.
    pub filing_status: Option<FilingStatus>,
    /// In the order of the form.
    pub figures: Vec<Figure>,
    pub outcome: ReturnOutcome,
}

impl ReturnVersion {
    #[must_use]
    pub fn figure(&self, kind: FigureKind) -> Option<Money> {
        self.figures.iter().find(|figure| figure.figure == kind).map(|figure| figure.amount)
    }
}

/// What the return itself came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum ReturnOutcome {
    Refund { amount: Money },
    Owed { amount: Money },
    Even,
}

/// A period whose return is required, past due and not on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UnfiledReturn {
    pub period: Period,
    pub due: Day,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FilingStatus {
    Single,
    MarriedFilingJointly,
    MarriedFilingSeparately,
    HeadOfHousehold,
    QualifyingSurvivingSpouse,
}

/// One key figure of a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Figure {
    pub figure: FigureKind,
    pub amount: Money,
}

/// The key figures, in the order in which the forms have them: those of income tax returns, then those of payroll returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
    TotalIncome,
    AdjustedGrossIncome,
    TaxableIncome,
    Wages,
    IncomeTaxWithheldFromWages,
    SocialSecurityTax,
    MedicareTax,
    TotalTax,
    Withholding,
    EstimatedPayments,
    RefundableCredits,
    Deposits,
    TotalPayments,
}

/// Where the agency's letters go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AddressView {
    /// As on an envelope: street, then city, state and ZIP code.
    pub lines: Vec<String>,
    /// The day since which it is on file, where that is known.
    pub since: Option<Day>,
}

/// A notice, and what it means on the day of the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticeView {
    pub id: NoticeId,
    /// What the agency calls this type: `CP14`.
    pub notice: String,
    /// What the agency says it is. Left out where no source is sure of it.
    pub title: Option<String>,
    /// None for a notice about the whole account.
    pub period: Option<Period>,
    pub day: Day,
    /// What the notice is about in money: what was owed on its day, or proposed. Zero where it names no amount.
    pub amount: Money,
    pub action: NoticeAction,
    /// The last day of what `action` asks for, counted from the notice's date. None where the rules give no day.
    pub act_by: Option<Day>,
    pub state: NoticeState,
    /// What comes next where nothing is done.
    pub next: Option<NextStep>,
}

/// What a notice asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoticeAction {
    /// For information only.
    None,
    /// Pay all of it by the day, and no more interest runs from the notice's date (IRC 6601(e)(3)).
    Pay,
    /// Pay or arrange a plan; the notice names no day.
    PayOrArrange,
    /// Pay or arrange a plan before the agency takes a state refund and goes on to levy.
    PayOrArrangeBeforeLevy,
    /// Pay, arrange, or ask for a hearing on Form 12153; the right to it ends with the day.
    RequestHearing,
    /// Make the instalment that falls due.
    PayInstallment,
    /// Make good what broke the plan, or it ends.
    CurePlan,
    /// Agree, or say why not.
    AgreeOrDisagree,
    /// Ask to have a change taken back.
    AskForAbatement,
    /// Agree, or petition the Tax Court.
    AgreeOrPetition,
    FileReturn,
    Appeal,
}

/// Where a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum NoticeState {
    /// Something can or must still be done.
    Open,
    /// The day for it is past, and nothing was done.
    Overdue,
    /// The taxpayer answered it on this day.
    Answered { on: Day },
    /// Everything owed for the period was paid by this day.
    Settled { on: Day },
    /// A payment plan covers what it asks for.
    CoveredByPlan,
    /// A later notice about the same thing has taken its place.
    Followed,
    /// It asked for nothing.
    Informational,
}

/// What comes next where nothing is done. Days that are not laws are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "next", rename_all = "snake_case")]
pub enum NextStep {
    Notice {
        notice: String,
        about: Day,
    },
    /// The agency may take property from this day on.
    Levy {
        from: Day,
    },
    PlanTerminated {
        about: Day,
    },
}
