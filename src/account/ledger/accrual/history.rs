//! What is on record about a tax module: the postings, bills, notices and plans that its figures are computed from.

pub use crate::account::Designation;
use crate::account::{Period, Rule};
use crate::money::Money;
use crate::time::Day;

/// Everything on record about a tax module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub period: Period,
    /// The day on which return and tax fall due by law, before any weekend or holiday moves it.
    pub due: Day,
    /// The day to which the time to file was extended. It never extends the time to pay.
    pub extended_to: Option<Day>,
    /// The day on which the return was filed, where it was.
    pub filed: Option<Day>,
    pub posted: Vec<Posted>,
    pub demands: Vec<Demand>,
    /// The first notice of intent to levy.
    pub levy_notice: Option<Day>,
    pub plans: Vec<PlanSpan>,
    /// The first day that bears the raised rate for a large underpayment of a corporation (IRC 6621(c)), where one was recorded.
    pub large_corporate_from: Option<Day>,
}

/// Something posted to the module. Charges are positive, credits negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posted {
    pub day: Day,
    pub item: Item,
    pub amount: Money,
    /// From its day on, what was posted counts as never made.
    pub reversed: Option<Reversal>,
    /// What the amount rests on, where it was computed when it was posted.
    pub basis: Option<Basis>,
}

/// What an amount that was posted rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    pub rule: Rule,
    pub base: Option<Money>,
    pub rate_basis_points: Option<i64>,
}

/// That a posting was taken back, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reversal {
    /// The bank returned the payment.
    Returned(Day),
    /// It was posted in error.
    Corrected(Day),
}

/// What was posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Tax of the return.
    Tax,
    /// Tax assessed after the return. Bears interest from the due date like the tax of the return.
    AdditionalTax,
    /// Tax taken back. Works back to the due date.
    Abatement,
    /// Credits that count as paid on the due date.
    Withholding,
    EstimatedPayment,
    Payment,
    /// A payment that goes to the part its payer named first, and with the rest where any payment goes.
    DesignatedPayment(Designation),
    /// Interest on an overpayment that was given to the taxpayer (IRC 6611).
    InterestCredited,
    /// A penalty that was decided and not computed here. Bears interest from a notice and demand.
    Penalty,
    /// A fee for a service, such as a payment plan. Bears no interest and is paid last.
    Fee,
    /// A penalty, or a part of it, that was taken back by a decision. Works back to when it was charged, with the interest on it.
    PenaltyAbated(AbatedPenalty),
    /// Interest that was taken back by a decision (IRC 6404), from its day on.
    InterestAbated,
    RefundIssued,
    /// A credit that went to another period (positive) or came from one (negative).
    CreditTransferred,
}

/// Which penalty is abated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbatedPenalty {
    FailureToFile,
    FailureToPay,
    /// Those that were posted as [`Item::Penalty`], the earliest first.
    Decided,
}

/// A bill: a notice and demand for payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    pub day: Day,
    /// What it demands: tax, penalties and interest.
    pub amount: Money,
}

/// Days on which a payment plan was in effect, both ends counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanSpan {
    pub from: Day,
    pub to: Option<Day>,
}

impl Posted {
    /// Something that was posted and stands.
    #[must_use]
    pub const fn new(day: Day, item: Item, amount: Money) -> Posted {
        Posted { day, item, amount, reversed: None, basis: None }
    }

    /// A payment of this (positive) amount.
    #[must_use]
    pub fn payment(day: Day, amount: Money) -> Posted {
        Posted::new(day, Item::Payment, -amount)
    }

    /// The same, taken back.
    #[must_use]
    pub const fn reversed(self, reversal: Reversal) -> Posted {
        Posted { reversed: Some(reversal), ..self }
    }

    /// Whether it is on record on `day` and was not taken back by then.
    #[must_use]
    pub fn counts_on(&self, day: Day) -> bool {
        self.day <= day && self.reversed.is_none_or(|reversal| reversal.day() > day)
    }
}

impl Reversal {
    #[must_use]
    pub const fn day(self) -> Day {
        match self {
            Reversal::Returned(day) | Reversal::Corrected(day) => day,
        }
    }
}
