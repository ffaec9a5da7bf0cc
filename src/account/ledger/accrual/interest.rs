//! Interest of a module over its dated events, compounded daily (IRC 6601, 6622), and where each payment goes.
//!
//! Each base (the tax, each penalty) accrues unrounded on what is unpaid of it and of its own interest, and is rounded once, half
//! up. A payment goes to tax, then to penalties, then to interest, then to fees; what is left is a credit, which meets the next charge.
//! Failure-to-file bears interest from the due date of the return; the other penalties only from a notice and demand.

use super::base::Base;
use super::day_number::DayNumber;
use super::number::{NearTie, Number};
use super::rates::Rates;
use super::step::{Samples, StepKind};
use super::{Charged, Module, Months, Standing, sum};
use crate::money::Money;
use crate::time::Day;

const TAX: usize = 0;
const TO_FILE: usize = 1;
const TO_PAY: usize = 2;
const DECIDED: usize = 3;
const BASES: usize = 4;

/// Where a module stands while its events are gone through.
#[derive(Clone, Debug)]
struct State<N> {
    bases: [Base<N>; BASES],
    /// Charged and unpaid, but not yet demanded: bears no interest.
    to_pay_undemanded: i64,
    decided_undemanded: i64,
    /// Unpaid fees, which bear no interest.
    fees: i64,
    credit: i64,
    /// Months of failure to pay that were charged so far.
    months_charged: usize,
    to_file_charged: bool,
    /// While a bill may still be paid in full, days since it do not count.
    bill: Option<Bill<N>>,
}

/// A bill whose time to pay runs.
#[derive(Clone, Debug)]
struct Bill<N> {
    left: i64,
    deadline: DayNumber,
    step: usize,
    /// Samples taken before it, and where everything stood: what to go back to where it is not paid in time.
    samples: usize,
    before: Box<State<N>>,
}

/// Goes through the events of `module` that are known on `day`.
pub(super) fn run<N: Number>(
    module: &Module,
    rates: &Rates,
    day: Day,
    months: &Months,
    samples: &mut Samples<'_>,
) -> Result<Standing, NearTie> {
    let due = DayNumber::from(module.history.due);
    let tax = module.tax_on(day);
    let mut state = State::<N> {
        bases: std::array::from_fn(|_| Base::new(due)),
        to_pay_undemanded: 0,
        decided_undemanded: 0,
        fees: 0,
        credit: (-tax).max(0),
        months_charged: 0,
        to_file_charged: false,
        bill: None,
    };
    state.bases[TAX].charge(tax.max(0));
    let walk = Walk {
        module,
        rates,
        today: DayNumber::from(day),
        end: module.runs_to(day).max(due),
        months,
        filing_due: module.filing_due.into(),
    };
    walk.all(&mut state, samples)?;
    state.standing(months)
}

impl<N: Number> State<N> {
    fn interest_due(&self) -> Result<i64, NearTie> {
        self.bases.iter().map(Base::interest_due).sum()
    }

    fn interest_charged(&self) -> Result<i64, NearTie> {
        self.bases.iter().map(Base::interest_charged).sum()
    }

    fn penalties(&self) -> i64 {
        let demanded: i64 = self.bases[TO_FILE..].iter().map(|base| base.principal).sum();
        demanded + self.to_pay_undemanded + self.decided_undemanded
    }

    fn owed(&self) -> Result<i64, NearTie> {
        Ok(self.bases[TAX].principal + self.penalties() + self.interest_due()? + self.fees)
    }

    fn standing(&self, months: &Months) -> Result<Standing, NearTie> {
        let interest = self.interest_due()?;
        let interest_paid: i64 = self.bases.iter().map(|base| base.interest_paid).sum();
        Ok(Standing {
            tax: Money::from_cents(self.bases[TAX].principal),
            penalties: Money::from_cents(self.penalties()),
            interest: Money::from_cents(interest),
            fees: Money::from_cents(self.fees),
            credit: Money::from_cents(self.credit),
            charged: Charged {
                failure_to_file: Money::from_cents(sum(&months.to_file)),
                failure_to_pay: Money::from_cents(sum(&months.to_pay)),
                interest: Money::from_cents(interest + interest_paid),
            },
        })
    }
}

/// A bill that is paid in full by its deadline stops interest from its day to the day of that payment.
fn settle_bill<N: Number>(state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
    let Some(bill) = &mut state.bill else { return Ok(()) };
    bill.left -= cents;
    if bill.left <= 0 || state.owed()? == 0 {
        state.bill = None;
        for base in &mut state.bases {
            base.at = base.at.max(day);
        }
    }
    Ok(())
}

/// What does not change while the events are gone through.
struct Walk<'a> {
    module: &'a Module,
    rates: &'a Rates,
    today: DayNumber,
    /// The day to which interest runs.
    end: DayNumber,
    months: &'a Months,
    filing_due: DayNumber,
}

impl Walk<'_> {
    fn all<N: Number>(&self, state: &mut State<N>, samples: &mut Samples<'_>) -> Result<(), NearTie> {
        let steps = &self.module.steps;
        let mut place = 0;
        loop {
            let next = steps.get(place).filter(|step| step.effective <= self.end);
            let reached = next.map_or(self.end, |step| step.effective);
            if let Some(bill) = state.bill.take_if(|bill| bill.deadline < reached) {
                // It was not paid in time: all days since it count after all.
                samples.totals.truncate(bill.samples);
                place = bill.step + 1;
                *state = *bill.before;
                continue;
            }
            self.sample_before(state, samples, reached)?;
            let Some(step) = next else { break };
            if step.is_known_on(self.today) {
                self.charge_until(state, step.effective)?;
                match step.kind {
                    StepKind::Demand { cents, deadline } => {
                        self.demand(state, step.effective);
                        if state.bill.is_none() {
                            let before = Box::new(state.clone());
                            state.bill = Some(Bill { left: cents, deadline, step: place, samples: samples.totals.len(), before });
                        }
                    }
                    StepKind::Penalty { cents } => self.charge_penalty(state, cents, step.effective)?,
                    StepKind::Fee { cents } => {
                        state.fees += cents;
                        self.spend_credit(state, step.effective)?;
                    }
                    StepKind::Refund { cents } => self.refund(state, cents, step.effective),
                    StepKind::Paid { cents, .. } => {
                        self.pay(state, cents, step.effective)?;
                        settle_bill(state, cents, step.effective)?;
                    }
                }
            }
            place += 1;
        }
        self.charge_until(state, self.end)?;
        self.advance_all(state, self.end);
        self.sample_before(state, samples, self.end.plus(1))
    }

    fn charge_penalty<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
        state.decided_undemanded += cents;
        self.spend_credit(state, day)
    }

    fn refund<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) {
        let from_credit = cents.min(state.credit);
        state.credit -= from_credit;
        if from_credit < cents {
            // More went out than was there: it is owed back like tax, from its day on.
            self.advance(state, TAX, day);
            state.bases[TAX].charge(cents - from_credit);
        }
    }

    /// Charges the penalties that were charged by `day`, and lets a credit meet them.
    fn charge_until<N: Number>(&self, state: &mut State<N>, day: DayNumber) -> Result<(), NearTie> {
        if !state.to_file_charged && self.filing_due <= day && !self.months.to_file.is_empty() {
            state.to_file_charged = true;
            state.bases[TO_FILE].at = state.bases[TO_FILE].at.max(self.filing_due);
            state.bases[TO_FILE].charge(sum(&self.months.to_file));
            self.spend_credit(state, self.filing_due)?;
        }
        while let Some(month) = self.months.to_pay.get(state.months_charged).filter(|month| month.from <= day) {
            state.months_charged += 1;
            state.to_pay_undemanded += month.cents;
            self.spend_credit(state, month.from)?;
        }
        Ok(())
    }

    /// From a notice and demand on, the penalties charged by its day bear interest.
    fn demand<N: Number>(&self, state: &mut State<N>, day: DayNumber) {
        self.advance_all(state, day);
        state.bases[TO_PAY].charge(std::mem::take(&mut state.to_pay_undemanded));
        state.bases[DECIDED].charge(std::mem::take(&mut state.decided_undemanded));
    }

    fn spend_credit<N: Number>(&self, state: &mut State<N>, day: DayNumber) -> Result<(), NearTie> {
        let credit = std::mem::take(&mut state.credit);
        if credit > 0 { self.pay(state, credit, day) } else { Ok(()) }
    }

    /// Applies an amount to tax, then to penalties, then to interest, then to fees, and keeps the rest as credit.
    fn pay<N: Number>(&self, state: &mut State<N>, cents: i64, day: DayNumber) -> Result<(), NearTie> {
        let mut purse = cents;
        for base in [TAX, TO_FILE, TO_PAY] {
            self.pay_principal(state, base, day, &mut purse);
        }
        for undemanded in [&mut state.to_pay_undemanded, &mut state.decided_undemanded] {
            let cents = (*undemanded).min(purse);
            *undemanded -= cents;
            purse -= cents;
        }
        self.pay_principal(state, DECIDED, day, &mut purse);
        for base in [TAX, TO_FILE, TO_PAY, DECIDED] {
            // A fraction of a cent that rounds to nothing is settled also by an empty purse.
            if state.bases[base].principal == 0 {
                self.advance(state, base, day);
                state.bases[base].pay_interest(&mut purse)?;
            }
        }
        let fees = state.fees.min(purse);
        state.fees -= fees;
        state.credit += purse - fees;
        Ok(())
    }

    fn pay_principal<N: Number>(&self, state: &mut State<N>, base: usize, day: DayNumber, purse: &mut i64) {
        if *purse > 0 && state.bases[base].principal > 0 {
            self.advance(state, base, day);
            state.bases[base].pay_principal(purse);
        }
    }

    fn advance<N: Number>(&self, state: &mut State<N>, base: usize, day: DayNumber) {
        let waits = state.bill.is_some();
        let base = &mut state.bases[base];
        if !waits && base.at < day {
            if !base.outstanding.is_zero() {
                base.outstanding = base.outstanding.grown(self.rates, base.at, day);
            }
            base.at = day;
        }
    }

    fn advance_all<N: Number>(&self, state: &mut State<N>, day: DayNumber) {
        for base in 0..BASES {
            self.advance(state, base, day);
        }
    }

    /// Takes the samples of the days before `reached`.
    fn sample_before<N: Number>(&self, state: &mut State<N>, samples: &mut Samples<'_>, reached: DayNumber) -> Result<(), NearTie> {
        while let Some(&day) = samples.days.get(samples.totals.len()).filter(|day| **day < reached) {
            self.charge_until(state, day)?;
            self.advance_all(state, day);
            samples.totals.push(state.interest_charged()?);
        }
        Ok(())
    }
}
