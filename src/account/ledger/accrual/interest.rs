//! Interest of a module over its dated events, compounded daily (IRC 6601, 6622), and where each payment goes.
//!
//! Each base (the tax, each penalty) accrues unrounded on what is unpaid of it and of its own interest, and is rounded once, half
//! up. A payment goes to the part that its payer named, if any, then to tax, to penalties, to interest, to fees; what is left is a credit,
//! which meets the next charge.
//! Failure-to-file bears interest from the due date of the return; the other penalties only from a notice and demand.

use super::base::Base;
use super::bill::Bill;
use super::day_number::DayNumber;
use super::history::Designation;
use super::number::{NearTie, Number};
use super::penalty::{ToPay, ToPayMonth};
use super::schedule::Schedule;
use super::step::{BASES, Journal, Sample, Step, StepKind};
use super::{Charged, Module, Standing, ToFile};
use crate::account::ledger::facts::Facts;
use crate::money::Money;
use crate::time::Day;

const TAX: usize = 0;
const TO_FILE: usize = 1;
const TO_PAY: usize = 2;
const DECIDED: usize = 3;

/// Where a module stands while its events are gone through.
#[derive(Clone, Debug)]
pub(super) struct State<N> {
    bases: [Base<N>; BASES],
    /// Charged and unpaid, but not yet demanded: bears no interest.
    to_pay_undemanded: i64,
    decided_undemanded: i64,
    /// Unpaid fees, which bear no interest.
    fees: i64,
    credit: i64,
    /// Tax less all payments, but for what of them went where their payer named; below zero where more was paid.
    tax_unpaid: i64,
    /// The months of failure to pay that come next, one for each part of the tax.
    to_pay_next: Vec<ToPayMonth>,
    /// What was charged for failure to pay, less what of it was abated.
    to_pay_charged: i64,
    /// What is still to be taken off failure to pay and off decided penalties.
    to_pay_abatement: i64,
    decided_abatement: i64,
    to_file_charged: bool,
    interest_abated: i64,
    /// A bill that may still be paid in time: until then what it demands bears no interest.
    bill: Option<Bill<N>>,
}

/// Goes through the events of `module` that are known on `day`.
pub(super) fn run<N: Number>(
    module: &Module,
    facts: &Facts,
    day: Day,
    to_file: &ToFile,
    journal: &mut Journal<'_>,
) -> Result<Standing, NearTie> {
    let due = DayNumber::from(module.history.due);
    let tax = module.tax_on(day);
    let to_pay = ToPay::on(module, day);
    let abated = module.abated_on(day);
    let mut state = State::<N> {
        bases: std::array::from_fn(|_| Base::new(due)),
        to_pay_undemanded: 0,
        decided_undemanded: 0,
        fees: 0,
        credit: (-tax).max(0),
        tax_unpaid: tax,
        to_pay_next: to_pay.first(),
        to_pay_charged: 0,
        to_pay_abatement: abated.to_pay,
        decided_abatement: abated.decided,
        to_file_charged: false,
        interest_abated: 0,
        bill: None,
    };
    let schedule = module.schedule(facts);
    state.bases[TAX].charge(&schedule, tax.max(0));
    let walk = Walk {
        steps: &module.steps,
        schedule,
        today: DayNumber::from(day),
        end: module.runs_to(day).max(due),
        to_file: to_file.charged(),
        filing_due: module.filing_due.into(),
        to_pay,
    };
    walk.all(&mut state, journal)?;
    state.standing(&schedule, to_file.charged())
}

impl<N: Number> State<N> {
    fn interest_due(&self, schedule: &Schedule<'_>) -> Result<i64, NearTie> {
        self.bases.iter().map(|base| base.interest_due(schedule)).sum()
    }

    fn interest_charged(&self, schedule: &Schedule<'_>) -> Result<i64, NearTie> {
        self.bases.iter().map(|base| base.interest_charged(schedule)).sum()
    }

    fn penalties(&self) -> i64 {
        let demanded: i64 = self.bases[TO_FILE..].iter().map(|base| base.principal).sum();
        demanded + self.to_pay_undemanded + self.decided_undemanded
    }

    fn owed(&self, schedule: &Schedule<'_>) -> Result<i64, NearTie> {
        Ok(self.bases[TAX].principal + self.penalties() + self.interest_due(schedule)? + self.fees)
    }

    /// Marks what a bill of so many cents demands, in the order in which a payment of it goes; fees, which come last, bear none.
    fn mark_billed(&mut self, schedule: &Schedule<'_>, cents: i64) -> Result<(), NearTie> {
        let mut left = cents;
        self.bases.iter_mut().for_each(|base| base.bill_principal(&mut left));
        self.bases.iter_mut().try_for_each(|base| base.bill_interest(schedule, &mut left))
    }

    /// The place of the earliest month of failure to pay that has begun by `day`.
    fn next_month(&self, day: DayNumber) -> Option<usize> {
        let begun = self.to_pay_next.iter().enumerate().filter(|(_, month)| month.from <= day);
        begun.min_by_key(|(_, month)| month.from).map(|(place, _)| place)
    }

    fn sample(&self, schedule: &Schedule<'_>) -> Result<Sample, NearTie> {
        let mut sample = Sample::default();
        for (place, base) in self.bases.iter().enumerate() {
            let due = base.interest_due(schedule)?;
            sample.charged[place] = due + base.interest_paid;
            sample.bearing[place] = base.principal + due;
        }
        Ok(sample)
    }

    fn standing(&self, schedule: &Schedule<'_>, to_file_charged: i64) -> Result<Standing, NearTie> {
        let interest = self.interest_due(schedule)?;
        let interest_paid: i64 = self.bases.iter().map(|base| base.interest_paid).sum();
        Ok(Standing {
            tax: Money::from_cents(self.bases[TAX].principal),
            penalties: Money::from_cents(self.penalties()),
            interest: Money::from_cents(interest),
            fees: Money::from_cents(self.fees),
            credit: Money::from_cents(self.credit),
            charged: Charged {
                failure_to_file: Money::from_cents(to_file_charged),
                failure_to_pay: Money::from_cents(self.to_pay_charged),
                interest: Money::from_cents(interest + interest_paid - self.interest_abated),
            },
        })
    }
}

/// What does not change while the events are gone through.
struct Walk<'a> {
    steps: &'a [Step],
    schedule: Schedule<'a>,
    today: DayNumber,
    /// The day to which interest runs.
    end: DayNumber,
    /// Failure to file, less what of it was abated.
    to_file: i64,
    filing_due: DayNumber,
    to_pay: ToPay,
}

impl Walk<'_> {
    fn all<N: Number>(&self, state: &mut State<N>, journal: &mut Journal<'_>) -> Result<(), NearTie> {
        let mut place = 0;
        loop {
            let next = self.steps.get(place).filter(|step| step.effective <= self.today.max(self.end));
            let reached = next.map_or(self.end, |step| step.effective.min(self.end));
            if let Some(bill) = state.bill.take_if(|bill| bill.deadline < reached) {
                // It was not paid in time: all days since it count after all.
                journal.back_to(bill.mark);
                place = bill.step + 1;
                *state = *bill.before;
                continue;
            }
            self.sample_before(state, journal, reached)?;
            let Some(step) = next else { break };
            if step.is_known_on(self.today) {
                self.charge_until(state, journal, reached)?;
                self.take(state, journal, step, place)?;
            }
            place += 1;
        }
        self.charge_until(state, journal, self.end)?;
        self.advance_all(state, self.end);
        self.sample_before(state, journal, self.end.plus(1))
    }

    /// Lets the step at `place` take effect.
    fn take<N: Number>(&self, state: &mut State<N>, journal: &mut Journal<'_>, step: &Step, place: usize) -> Result<(), NearTie> {
        // Until paying is late, what is posted counts and nothing runs.
        let day = step.effective.min(self.end);
        match step.kind {
            StepKind::Demand { cents, deadline } => {
                self.demand(state, day);
                if state.bill.is_none() {
                    state.bill = Some(Bill { left: cents, deadline, step: place, mark: journal.mark(), before: Box::new(state.clone()) });
                    state.mark_billed(&self.schedule, cents)?;
                }
                Ok(())
            }
            StepKind::Penalty { cents } => self.charge_penalty(state, cents, day),
            StepKind::Fee { cents } => {
                state.fees += cents;
                self.spend_credit(state, day)
            }
            StepKind::Refund { cents } => {
                self.refund(state, cents, day);
                Ok(())
            }
            StepKind::InterestAbated { cents, posting } => {
                let abated = self.abate_interest(state, cents, day)?;
                journal.abated.push((posting, abated));
                Ok(())
            }
            StepKind::Paid { cents } => {
                state.tax_unpaid -= cents;
                self.pay(state, cents, day)?;
                self.settle_bill(state, cents, day)
            }
            StepKind::PaidTo { cents, to } => {
                let left = self.pay_to(state, cents, to, day)?;
                state.tax_unpaid -= left;
                self.pay(state, left, day)?;
                self.settle_bill(state, cents, day)
            }
        }
    }

    fn charge_penalty<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
        let abated = cents.min(state.decided_abatement);
        state.decided_abatement -= abated;
        state.decided_undemanded += cents - abated;
        self.spend_credit(state, day)
    }

    /// Takes interest back, at most what was charged: first what is unpaid of it; what had been paid is free for what is owed.
    fn abate_interest<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<i64, NearTie> {
        self.advance_all(state, day);
        let abated = cents.min(state.interest_charged(&self.schedule)? - state.interest_abated);
        state.interest_abated += abated;
        let mut purse = abated;
        for base in &mut state.bases {
            base.pay_interest(&self.schedule, &mut purse)?;
        }
        state.tax_unpaid -= purse;
        self.pay(state, purse, day)?;
        Ok(abated)
    }

    fn refund<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) {
        let from_credit = cents.min(state.credit);
        state.credit -= from_credit;
        if from_credit < cents {
            // More went out than was there: it is owed back like tax, from its day on.
            state.bases[TAX].advance(&self.schedule, day);
            state.bases[TAX].charge(&self.schedule, cents - from_credit);
        }
    }

    /// Charges the penalties that were charged by `day`, and lets a credit meet them.
    fn charge_until<N: Number>(&self, state: &mut State<N>, journal: &mut Journal<'_>, day: DayNumber) -> Result<(), NearTie> {
        if !state.to_file_charged && self.filing_due <= day && self.to_file > 0 {
            state.to_file_charged = true;
            state.bases[TO_FILE].at = state.bases[TO_FILE].at.max(self.filing_due);
            state.bases[TO_FILE].charge(&self.schedule, self.to_file);
            self.spend_credit(state, self.filing_due)?;
        }
        while let Some(place) = state.next_month(day) {
            let next = state.to_pay_next[place];
            let charged = self.to_pay.charge(next, state.tax_unpaid);
            match charged.and_then(|(_, after)| after) {
                Some(after) => state.to_pay_next[place] = after,
                None => drop(state.to_pay_next.remove(place)),
            }
            let Some((month, _)) = charged else { continue };
            let abated = month.cents.min(state.to_pay_abatement);
            state.to_pay_abatement -= abated;
            state.to_pay_charged += month.cents - abated;
            state.to_pay_undemanded += month.cents - abated;
            journal.months.push(month);
            self.spend_credit(state, next.from)?;
        }
        Ok(())
    }

    /// From a notice and demand on, the penalties charged by its day bear interest.
    fn demand<N: Number>(&self, state: &mut State<N>, day: DayNumber) {
        self.advance_all(state, day);
        state.bases[TO_PAY].charge(&self.schedule, std::mem::take(&mut state.to_pay_undemanded));
        state.bases[DECIDED].charge(&self.schedule, std::mem::take(&mut state.decided_undemanded));
    }

    fn spend_credit<N: Number>(&self, state: &mut State<N>, day: DayNumber) -> Result<(), NearTie> {
        let credit = std::mem::take(&mut state.credit);
        if credit > 0 { self.pay(state, credit, day) } else { Ok(()) }
    }

    /// Applies an amount to tax, then to penalties, then to interest, then to fees, and keeps the rest as credit.
    fn pay<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
        let mut purse = cents;
        self.pay_principal(state, TAX, day, &mut purse);
        self.pay_penalties(state, day, &mut purse);
        for base in [TAX, TO_FILE, TO_PAY, DECIDED] {
            // A fraction of a cent that rounds to nothing is settled also by an empty purse.
            if state.bases[base].principal == 0 {
                state.bases[base].advance(&self.schedule, day);
                state.bases[base].pay_interest(&self.schedule, &mut purse)?;
            }
        }
        let fees = state.fees.min(purse);
        state.fees -= fees;
        state.credit += purse - fees;
        Ok(())
    }

    /// Applies an amount to the part that its payer named, and gives what is left of it.
    fn pay_to<N: Number>(&self, state: &mut State<N>, cents: i64, to: Designation, day: DayNumber) -> Result<i64, NearTie> {
        let mut purse = cents;
        match to {
            // Tax comes first in any case.
            Designation::Tax => {}
            Designation::Penalty => self.pay_penalties(state, day, &mut purse),
            Designation::Interest => {
                self.advance_all(state, day);
                for base in &mut state.bases {
                    base.pay_interest(&self.schedule, &mut purse)?;
                }
            }
        }
        Ok(purse)
    }

    fn pay_penalties<N: Number>(&self, state: &mut State<N>, day: DayNumber, purse: &mut i64) {
        self.pay_principal(state, TO_FILE, day, purse);
        self.pay_principal(state, TO_PAY, day, purse);
        for undemanded in [&mut state.to_pay_undemanded, &mut state.decided_undemanded] {
            let cents = (*undemanded).min(*purse);
            *undemanded -= cents;
            *purse -= cents;
        }
        self.pay_principal(state, DECIDED, day, purse);
    }

    fn pay_principal<N: Number>(&self, state: &mut State<N>, base: usize, day: DayNumber, purse: &mut i64) {
        if *purse > 0 && state.bases[base].principal > 0 {
            state.bases[base].advance(&self.schedule, day);
            state.bases[base].pay_principal(&self.schedule, purse);
        }
    }

    fn advance_all<N: Number>(&self, state: &mut State<N>, day: DayNumber) {
        state.bases.iter_mut().for_each(|base| base.advance(&self.schedule, day));
    }

    /// A bill that is paid in full by its deadline: what it demanded bore no interest from its day to the day of that payment.
    fn settle_bill<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
        let Some(bill) = &mut state.bill else { return Ok(()) };
        bill.left -= cents;
        if bill.left <= 0 || state.owed(&self.schedule)? == 0 {
            self.advance_all(state, day);
            state.bill = None;
            state.bases.iter_mut().for_each(|base| base.billed = 0);
        }
        Ok(())
    }

    /// Takes the samples of the days before `reached`.
    fn sample_before<N: Number>(&self, state: &mut State<N>, journal: &mut Journal<'_>, reached: DayNumber) -> Result<(), NearTie> {
        while let Some(day) = journal.next_sample().filter(|day| *day < reached) {
            self.charge_until(state, journal, day)?;
            self.advance_all(state, day);
            journal.samples.push(state.sample(&self.schedule)?);
        }
        Ok(())
    }
}
