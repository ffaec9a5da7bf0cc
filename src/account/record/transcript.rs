//! The five transcripts, as data. Names and numbers on them are masked, so that one that goes astray tells no stranger who it is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{NoticeAction, ReturnVersion};
use crate::account::{Period, PlanStatus};
use crate::money::Money;
use crate::time::Day;

/// Which transcript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TranscriptKind {
    /// The return as filed.
    Return,
    /// What was posted, and the balance.
    Account,
    /// Return and account together.
    RecordOfAccount,
    /// What payers reported.
    WageAndIncome,
    /// That no return is on record.
    NonFiling,
}

impl TranscriptKind {
    pub const ALL: [TranscriptKind; 5] = [
        TranscriptKind::Return,
        TranscriptKind::Account,
        TranscriptKind::RecordOfAccount,
        TranscriptKind::WageAndIncome,
        TranscriptKind::NonFiling,
    ];
}

/// A kind of transcript, and the periods that it can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TranscriptChoice {
    pub kind: TranscriptKind,
    /// Latest first.
    pub periods: Vec<Period>,
}

/// What became of asking for a transcript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum TranscriptResult {
    Given {
        transcript: Box<Transcript>,
    },
    /// This kind is not given for that year; it is for these, both ends counted.
    YearNotOffered {
        first_year: i16,
        last_year: i16,
    },
    /// This kind is not made of that form.
    FormNotOffered,
    /// The year is right, and there is nothing of it on record.
    NothingOnRecord,
    /// A return was filed on that day, so that it was not filed cannot be verified.
    ReturnOnRecord {
        filed: Day,
    },
}

/// A transcript. Of the parts, those are there that its kind has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Transcript {
    pub kind: TranscriptKind,
    pub period: Period,
    /// The day of the request: everything is as on record on it.
    pub as_of: Day,
    pub taxpayer: MaskedTaxpayer,
    #[serde(rename = "return")]
    pub filed: Option<ReturnPart>,
    pub account: Option<AccountPart>,
    pub income: Option<Vec<InformationReturn>>,
    pub non_filing: Option<NonFiling>,
}

/// Who it is about, as far as a transcript says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MaskedTaxpayer {
    /// Of a person, the first four letters of each name; of a business, those of its name.
    pub name: String,
    /// Only the last four digits are shown.
    pub number: String,
}

/// The return as it was filed; amendments are not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReturnPart {
    pub as_filed: ReturnVersion,
}

/// The account of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccountPart {
    /// What the lines add up to; negative is in the taxpayer's favour.
    pub account_balance: Money,
    /// Charged by law by `as_of` and not posted yet.
    pub accrued_interest: Money,
    pub accrued_penalty: Money,
    /// The three above together: what clears the period on `as_of`, or the credit, with a minus.
    pub balance_plus_accruals: Money,
    pub as_of: Day,
    /// In the order of their dates.
    pub lines: Vec<TransactionLine>,
}

/// One transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TransactionLine {
    pub code: String,
    /// Left out where the sources disagree on what the code means, or none has it.
    pub explanation: Option<String>,
    /// Year, week and day of posting: `20260503`. Only what has an amount is posted.
    pub cycle: Option<String>,
    pub date: Day,
    /// A charge is positive, a credit to the taxpayer negative; zero where the code only tells of something.
    pub amount: Money,
    pub about: Option<LineDetail>,
}

/// What a code alone does not tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "detail", rename_all = "snake_case")]
pub enum LineDetail {
    ExtendedTo {
        day: Day,
    },
    Notice {
        notice: String,
        action: NoticeAction,
    },
    /// A payment plan for the period: `active` where it began, else how it ended.
    Plan {
        status: PlanStatus,
    },
}

/// What a payer reported for a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InformationReturn {
    pub form: InformationForm,
    /// The first letters of the payer's name and the last four digits of its number.
    pub payer_name: String,
    pub payer_number: String,
    pub amounts: Vec<ReportedAmount>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub enum InformationForm {
    #[serde(rename = "W-2")]
    W2,
    #[serde(rename = "1099-INT")]
    Interest,
    #[serde(rename = "1099-DIV")]
    Dividends,
    #[serde(rename = "1099-NEC")]
    Nonemployee,
    #[serde(rename = "1099-R")]
    Retirement,
    #[serde(rename = "1099-G")]
    Government,
}

impl InformationForm {
    pub const ALL: [InformationForm; 6] = [
        InformationForm::W2,
        InformationForm::Interest,
        InformationForm::Dividends,
        InformationForm::Nonemployee,
        InformationForm::Retirement,
        InformationForm::Government,
    ];

    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            InformationForm::W2 => "W-2",
            InformationForm::Interest => "1099-INT",
            InformationForm::Dividends => "1099-DIV",
            InformationForm::Nonemployee => "1099-NEC",
            InformationForm::Retirement => "1099-R",
            InformationForm::Government => "1099-G",
        }
    }
}

/// One box of an information return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReportedAmount {
    #[serde(rename = "box")]
    pub what: ReportedBox,
    pub amount: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportedBox {
    Wages,
    SocialSecurityWages,
    MedicareWages,
    Interest,
    Dividends,
    NonemployeeCompensation,
    GrossDistribution,
    TaxableAmount,
    Unemployment,
    FederalTaxWithheld,
    SocialSecurityTaxWithheld,
    MedicareTaxWithheld,
}

/// That no return of the period is on record on the day of the request. It does not say that none had to be filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NonFiling {
    pub on_record_as_of: Day,
}
