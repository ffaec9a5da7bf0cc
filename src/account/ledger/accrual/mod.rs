//! What a tax module owes on any day: tax, penalties and interest, and how that came about. Pure: no clock, no database.
//!
//! A [`Module`] is made from its [`History`]. [`Module::standing`] gives the figures of a day, [`Module::explain`] the lines that
//! add up to them. The figures of a day use what was on record by that day: an assessment made later is not in them, one made by
//! then works back to the due date; a payment that was returned by then was never made.
//!
//! Order of a computation: the months of failure to pay from the tax unpaid at the beginning of each (`penalty`), the months of
//! failure to file reduced by them, then the interest of each base over the dated events (`interest`).
//!
//! Decisions where the sources leave room: a month in which a payment plan was in effect on any day takes the plan's rate, also
//! after a notice of intent to levy; a notice and demand makes the failure-to-pay months charged by its day bear interest, and
//! later months wait for the next notice; a fee comes last in the order of payment; a base whose tax or penalty and interest are
//! paid keeps no fraction of a cent.

mod base;
mod bill;
pub(crate) mod day_number;
mod explain;
#[cfg(test)]
mod histories;
mod interest;
mod number;
mod penalty;
pub(crate) mod rates;
#[cfg(test)]
mod reference;
mod step;
#[cfg(test)]
mod worked_examples;

use rust_decimal::Decimal;

pub use explain::Explanation;

use super::calendar::Calendar;
use super::facts::Facts;
use crate::account::Period;
use crate::money::Money;
use crate::time::Day;
use day_number::{DayNumber, PenaltyMonths};
use interest::run;
use number::{Fraction, NearTie, Number};
use penalty::PenaltyMonth;
use step::{Samples, Step, StepKind};

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
}

/// Something posted to the module. Charges are positive, credits negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posted {
    pub day: Day,
    pub item: Item,
    pub amount: Money,
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
    /// A payment; where it came back, with the day on which it did.
    Payment {
        returned: Option<Day>,
    },
    /// A penalty that was decided and not computed here. Bears interest from a notice and demand.
    Penalty,
    /// A fee for a service, such as a payment plan. Bears no interest and is paid last.
    Fee,
    RefundIssued,
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

/// The figures of a module on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Unpaid tax, penalties, interest and fees; none is negative.
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    /// What was paid beyond everything owed.
    pub credit: Money,
    /// All that was charged by the day, paid or not: what assessing posts up to.
    pub charged: Charged,
}

/// Totals charged by law up to a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charged {
    pub failure_to_file: Money,
    pub failure_to_pay: Money,
    pub interest: Money,
}

impl Standing {
    /// What clears the module on that day.
    #[must_use]
    pub fn payoff(&self) -> Money {
        self.tax + self.penalties + self.interest + self.fees
    }
}

/// A tax module, ready to be computed to any day.
#[derive(Clone, Debug)]
pub struct Module {
    history: History,
    /// A weekend or holiday moves the day until which paying is on time, and nothing else.
    paying_on_time_until: Day,
    filing_due: Day,
    filing_on_time_until: Day,
    months_to_pay: PenaltyMonths,
    months_to_file: PenaltyMonths,
    /// Changes of the tax itself: the day from which each is known, and its cents.
    tax: Vec<(Day, i64)>,
    /// Credits, payments, refunds, decided penalties and bills in the order in which they take effect.
    steps: Vec<Step>,
}

impl Module {
    #[must_use]
    pub fn new(history: History) -> Module {
        let filing_due = history.extended_to.unwrap_or(history.due);
        let paying_on_time_until = Calendar::Legal.business_day_from(history.due);
        let mut module = Module {
            paying_on_time_until,
            filing_due,
            filing_on_time_until: Calendar::Legal.business_day_from(filing_due),
            months_to_pay: PenaltyMonths::after(history.due),
            months_to_file: PenaltyMonths::after(filing_due),
            tax: Vec::new(),
            steps: Vec::new(),
            history,
        };
        module.lay_out();
        module
    }

    #[must_use]
    pub const fn period(&self) -> Period {
        self.history.period
    }

    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The figures as of `day`.
    #[must_use]
    pub fn standing(&self, facts: &Facts, day: Day) -> Standing {
        let months = self.months_on(facts, day);
        match self.standing_in::<Decimal>(facts, day, &months, &mut Samples::none()) {
            Ok(standing) => standing,
            Err(NearTie) => self.exactly(facts, day, &months, &mut Samples::none()),
        }
    }

    /// The figures as of `day`, and the lines that add up to them.
    #[must_use]
    pub fn explain(&self, facts: &Facts, day: Day) -> Explanation {
        explain::explain(self, facts, day)
    }

    /// Sorts what was posted into tax, which works back to the due date, and steps, which take effect on their day.
    fn lay_out(&mut self) {
        for posted in &self.history.posted {
            let cents = posted.amount.cents();
            let step = |effective: Day, kind: StepKind| Step::new(effective, posted.day, kind);
            match posted.item {
                Item::Tax | Item::AdditionalTax | Item::Abatement => self.tax.push((posted.day, cents)),
                Item::Withholding => self.steps.push(step(self.history.due, StepKind::Paid { cents: -cents, returned: None })),
                Item::EstimatedPayment => self.steps.push(step(self.paid_on(posted.day), StepKind::Paid { cents: -cents, returned: None })),
                Item::Payment { returned } => {
                    let returned = returned.map(DayNumber::from);
                    self.steps.push(step(self.paid_on(posted.day), StepKind::Paid { cents: -cents, returned }));
                }
                Item::Penalty => self.steps.push(step(posted.day.max(self.history.due), StepKind::Penalty { cents })),
                Item::Fee => self.steps.push(step(posted.day.max(self.history.due), StepKind::Fee { cents })),
                Item::RefundIssued => self.steps.push(step(posted.day.max(self.history.due), StepKind::Refund { cents })),
            }
        }
        for demand in self.history.demands.iter().filter(|demand| demand.day > self.paying_on_time_until) {
            let deadline = DayNumber::from(bill::pay_by(demand));
            self.steps.push(Step::new(demand.day, demand.day, StepKind::Demand { cents: demand.amount.cents(), deadline }));
        }
        self.steps.sort_by_key(|step| (step.effective, step.kind.rank()));
    }

    /// A payment on time counts as made on the due date.
    fn paid_on(&self, day: Day) -> Day {
        if day <= self.paying_on_time_until { self.history.due } else { day }
    }

    /// The day up to which interest and penalties run for the figures of `day`: nothing runs until paying is late.
    fn runs_to(&self, day: Day) -> DayNumber {
        if day <= self.paying_on_time_until { DayNumber::from(self.history.due) } else { DayNumber::from(day) }
    }

    fn tax_on(&self, day: Day) -> i64 {
        self.tax.iter().filter(|(known, _)| *known <= day).map(|(_, cents)| cents).sum()
    }

    fn months_on(&self, facts: &Facts, day: Day) -> Months {
        let to_pay = penalty::failure_to_pay(self, day);
        let to_file = penalty::failure_to_file(self, facts, day, &to_pay);
        Months { to_pay, to_file }
    }

    /// Fractions have no error, so they are never near a tie.
    fn exactly(&self, facts: &Facts, day: Day, months: &Months, samples: &mut Samples<'_>) -> Standing {
        samples.restart();
        self.standing_in::<Fraction>(facts, day, months, samples).expect("fractions round without doubt")
    }

    fn standing_in<N: Number>(&self, facts: &Facts, day: Day, months: &Months, samples: &mut Samples<'_>) -> Result<Standing, NearTie> {
        run::<N>(self, &facts.underpayment, day, months, samples)
    }
}

/// The months of both penalties up to a day.
#[derive(Clone, Debug, Default)]
struct Months {
    to_pay: Vec<PenaltyMonth>,
    to_file: Vec<PenaltyMonth>,
}

fn sum(months: &[PenaltyMonth]) -> i64 {
    months.iter().map(|month| month.cents).sum()
}
