//! What a tax module owes on any day: tax, penalties and interest, and how that came about. Pure: no clock, no database.
//!
//! A [`Module`] is made from its [`History`]. [`Module::standing`] gives the figures of a day, [`Module::explain`] the lines that
//! add up to them. The figures of a day use what was on record by that day: an assessment made later is not in them, one made by
//! then works back to the due date; a payment that was returned by then was never made.
//!
//! Order of a computation: the months of failure to file, reduced by those of failure to pay (`penalty`), then interest and the
//! months of failure to pay over the dated events (`interest`).
//!
//! Decisions where the sources leave room: a month in which a payment plan was in effect on any day takes the plan's rate, also
//! after a notice of intent to levy; tax that was assessed after the return is late once the time to pay its bill is over, and
//! until it is billed it is in no month of failure to pay; a notice and demand makes the failure-to-pay months charged by its day
//! bear interest, and later months wait for the next notice; a fee comes last in the order of payment; a base whose tax or penalty
//! and interest are paid keeps no fraction of a cent; an abated penalty was never charged, with the interest on it, while abated
//! interest is taken back on its day.

mod base;
mod bill;
pub(crate) mod compound;
pub(crate) mod day_number;
pub mod estimated_tax;
mod explain;
mod history;
#[cfg(test)]
mod histories;
mod interest;
pub(crate) mod number;
pub mod overpayment;
mod penalty;
pub(crate) mod rates;
#[cfg(test)]
mod reference;
pub(crate) mod schedule;
mod step;
#[cfg(test)]
mod worked_examples;

pub(super) use bill::pay_by;
pub use explain::Explanation;
pub use history::{AbatedPenalty, Basis, Demand, Designation, History, Item, PlanSpan, Posted, Reversal};

use super::calendar::Calendar;
use super::facts::{Facts, RateKind};
use crate::account::Period;
use crate::money::Money;
use crate::time::Day;
use day_number::{DayNumber, PenaltyMonths};
use interest::run;
use number::{Fraction, NearTie, Scaled};
use penalty::PenaltyMonth;
use schedule::Schedule;
use step::{Journal, Step, StepKind};

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
    /// What works back: tax, what of it was abated, and abated penalties.
    works_back: Vec<Posted>,
    /// Credits, payments, refunds, decided penalties, abated interest and bills in the order in which they take effect.
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
            works_back: Vec::new(),
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
        self.computed(facts, day, &self.to_file_on(facts, day), &mut Journal::default())
    }

    /// The figures as of `day`, and the lines that add up to them.
    #[must_use]
    pub fn explain(&self, facts: &Facts, day: Day) -> Explanation {
        explain::explain(self, facts, day)
    }

    /// Sorts what was posted into what works back and steps, which take effect on their day.
    fn lay_out(&mut self) {
        let due = self.history.due;
        for (posting, posted) in self.history.posted.iter().enumerate() {
            let cents = posted.amount.cents();
            let late = posted.day.max(due);
            let (effective, kind) = match posted.item {
                Item::Tax | Item::AdditionalTax | Item::Abatement | Item::PenaltyAbated(_) => {
                    self.works_back.push(*posted);
                    continue;
                }
                Item::Withholding => (due, StepKind::Paid { cents: -cents }),
                Item::EstimatedPayment | Item::Payment => (self.paid_on(posted.day), StepKind::Paid { cents: -cents }),
                Item::DesignatedPayment(to) => (self.paid_on(posted.day), self.paid_to(posted.day, -cents, to)),
                Item::InterestCredited => (late, StepKind::Paid { cents: -cents }),
                Item::Penalty => (late, StepKind::Penalty { cents }),
                Item::Fee => (late, StepKind::Fee { cents }),
                Item::InterestAbated => (late, StepKind::InterestAbated { cents: -cents, posting }),
                Item::RefundIssued => (late, StepKind::Refund { cents }),
                Item::CreditTransferred if cents > 0 => (late, StepKind::Refund { cents }),
                Item::CreditTransferred => (self.paid_on(posted.day), StepKind::Paid { cents: -cents }),
            };
            self.steps.push(Step::posted(posted, effective, kind));
        }
        let bills = self.history.demands.iter().filter(|demand| self.is_bill(demand));
        let bills = bills.map(|bill| Step::demand(bill.day, bill.amount.cents(), DayNumber::from(pay_by(bill))));
        let bills: Vec<Step> = bills.collect();
        self.steps.extend(bills);
        self.steps.sort_by_key(|step| (step.effective, step.kind.rank()));
    }

    /// A payment on time counts as made on the due date.
    fn paid_on(&self, day: Day) -> Day {
        if day <= self.paying_on_time_until { self.history.due } else { day }
    }

    /// Tax comes first in any case, and while paying is on time nothing else is owed.
    fn paid_to(&self, day: Day, cents: i64, to: Designation) -> StepKind {
        let is_tax = to == Designation::Tax || day <= self.paying_on_time_until;
        if is_tax { StepKind::Paid { cents } } else { StepKind::PaidTo { cents, to } }
    }

    /// Before paying is late a notice demands nothing.
    fn is_bill(&self, demand: &Demand) -> bool {
        demand.day > self.paying_on_time_until
    }

    /// The day up to which interest and penalties run for the figures of `day`: nothing runs until paying is late.
    fn runs_to(&self, day: Day) -> DayNumber {
        if day <= self.paying_on_time_until { DayNumber::from(self.history.due) } else { DayNumber::from(day) }
    }

    fn schedule<'a>(&self, facts: &'a Facts) -> Schedule<'a> {
        let schedule = Schedule::of(facts.rates(RateKind::Underpayment));
        let raised = |first: Day| schedule.raised_from(first.into(), facts.rates(RateKind::LargeCorporate));
        self.history.large_corporate_from.map_or(schedule, raised)
    }

    fn tax_on(&self, day: Day) -> i64 {
        let of_tax = |posted: &&Posted| !matches!(posted.item, Item::PenaltyAbated(_)) && posted.counts_on(day);
        self.works_back.iter().filter(of_tax).map(|posted| posted.amount.cents()).sum()
    }

    /// What decisions known on `day` take off each penalty, at most.
    fn abated_on(&self, day: Day) -> Abated {
        let mut abated = Abated::default();
        for posted in self.works_back.iter().filter(|posted| posted.counts_on(day)) {
            if let Item::PenaltyAbated(penalty) = posted.item {
                *abated.of(penalty) -= posted.amount.cents();
            }
        }
        abated
    }

    fn to_file_on(&self, facts: &Facts, day: Day) -> ToFile {
        let months = penalty::failure_to_file(self, facts, day);
        let abated = if months.is_empty() { 0 } else { self.abated_on(day).to_file.min(sum(&months)) };
        ToFile { months, abated }
    }

    /// In decimals, and where those are too close to half a cent, in fractions, which have no error.
    fn computed(&self, facts: &Facts, day: Day, to_file: &ToFile, journal: &mut Journal<'_>) -> Standing {
        run::<Scaled>(self, facts, day, to_file, journal).unwrap_or_else(|NearTie| {
            journal.restart();
            run::<Fraction>(self, facts, day, to_file, journal).expect("fractions round without doubt")
        })
    }
}

/// The months of failure to file up to a day, and what of them was abated.
#[derive(Clone, Debug, Default)]
struct ToFile {
    months: Vec<PenaltyMonth>,
    abated: i64,
}

impl ToFile {
    fn charged(&self) -> i64 {
        sum(&self.months) - self.abated
    }
}

/// Cents to take off each penalty.
#[derive(Clone, Copy, Debug, Default)]
struct Abated {
    to_file: i64,
    to_pay: i64,
    decided: i64,
}

impl Abated {
    const fn of(&mut self, penalty: AbatedPenalty) -> &mut i64 {
        match penalty {
            AbatedPenalty::FailureToFile => &mut self.to_file,
            AbatedPenalty::FailureToPay => &mut self.to_pay,
            AbatedPenalty::Decided => &mut self.decided,
        }
    }
}

fn sum(months: &[PenaltyMonth]) -> i64 {
    months.iter().map(|month| month.cents).sum()
}
