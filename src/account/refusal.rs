//! Why a command is not done: each refusal names one rule, and the rules are looked at in the order in which they stand here.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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
    /// What is paid ahead, and an instalment of a plan, go where such payments go: their payer does not designate them.
    DesignationNotTaken,
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
    /// The time that such a plan has for what is owed is over; ending a plan and beginning another does not make it longer.
    PlanTimeOver,
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
    /// A scheduled payment comes from it, or the instalments of a plan.
    BankAccountInUse,
    /// No such authorization on the account, or it is another representative's.
    AuthorizationUnknown,
    /// Nobody has both this CAF number and this name; or the CAF number is not of whoever asks.
    ProfessionalUnknown,
    /// A power of attorney takes an attorney, CPA, enrolled agent or actuary; and nobody represents an account that they hold.
    ProfessionalNotQualified,
    /// No form and years, too many, or a first year after the last.
    MattersInvalid,
    /// A year more than 20 before the current one or more than 3 after it.
    YearOutsideWindow,
    /// As many of this representative wait as may at once.
    TooManyAuthorizationsWaiting,
    /// It no longer waits for this.
    AuthorizationNotWaiting,
    /// Signed by this person already, or by everyone who has to.
    AuthorizationSigned,
    /// Declined, ended or revoked already, or not answered in time.
    AuthorizationOver,
    /// Its text is another than the one that was shown.
    AuthorizationTextDiffers,
}
