//! What becomes of what is owed when it is paid in this way or that: the law of `accrual`, carried into the future.
//!
//! [`Debts`] are the modules that owe something. A payment to them is posted as the ledger would post it: to the oldest module
//! until nothing is left there, then to the next, and within a module to tax, penalties, interest and fees. Nothing is computed
//! here that the accrual does not say; a future posting is only added to a module's history.
//!
//! Promise: after the last payment of a [`Course`] the payoff of that day is zero, to the cent.

mod month_days;
mod monthly;

pub use month_days::{MONTH_DAY_MAX, MonthDays};
pub use monthly::{Monthly, NeverEnds, PAYMENTS_MAX};

use super::accrual::{History, Item, Module, PlanSpan, Posted, Standing};
use super::facts::Facts;
use crate::account::{Designation, Period};
use crate::money::Money;
use crate::time::Day;

/// The modules of an account that owe something, from a day on. Oldest first.
#[derive(Clone, Debug)]
pub struct Debts<'a> {
    facts: &'a Facts,
    modules: Vec<Module>,
    /// Where they stood on the first day.
    opening: Owed,
    /// Fees that were charged by the first day, paid or not.
    fees_before: Money,
}

/// What several modules owe together, and what was charged to them so far, paid or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owed {
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    charged_penalties: Money,
    charged_interest: Money,
}

/// What it takes from the first day on until nothing is owed. The parts add up to `paid`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub tax: Money,
    pub penalties: Money,
    pub interest: Money,
    pub fees: Money,
    pub paid: Money,
}

/// A way of paying that ends with nothing owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub payments: usize,
    pub first_day: Day,
    pub last_day: Day,
    pub last_amount: Money,
    pub totals: Totals,
}

/// What of a payment goes to one module: its place among the debts, and the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    pub place: usize,
    pub amount: Money,
}

impl Owed {
    /// What clears everything.
    #[must_use]
    pub fn payoff(&self) -> Money {
        self.tax + self.penalties + self.interest + self.fees
    }

    fn of(standings: impl Iterator<Item = Standing>) -> Owed {
        standings.fold(Owed::default(), |owed, standing| Owed {
            tax: owed.tax + standing.tax,
            penalties: owed.penalties + standing.penalties,
            interest: owed.interest + standing.interest,
            fees: owed.fees + standing.fees,
            charged_penalties: owed.charged_penalties + standing.charged.failure_to_file + standing.charged.failure_to_pay,
            charged_interest: owed.charged_interest + standing.charged.interest,
        })
    }

    /// Penalties and interest that were charged since `earlier`.
    #[must_use]
    pub fn charged_since(&self, earlier: &Owed) -> (Money, Money) {
        (self.charged_penalties - earlier.charged_penalties, self.charged_interest - earlier.charged_interest)
    }
}

impl<'a> Debts<'a> {
    /// Those of `modules`, which are in order of age, that owe something on `from`.
    pub fn new<'m>(facts: &'a Facts, modules: impl Iterator<Item = &'m Module>, from: Day) -> Debts<'a> {
        let modules: Vec<Module> = modules.filter(|module| module.standing(facts, from).payoff().is_positive()).cloned().collect();
        let opening = Owed::of(modules.iter().map(|module| module.standing(facts, from)));
        let fees_before = fees(&modules, from);
        Debts { facts, modules, opening, fees_before }
    }

    /// What was owed on the first day.
    #[must_use]
    pub const fn opening(&self) -> &Owed {
        &self.opening
    }

    #[must_use]
    pub fn modules(&self) -> &[Module] {
        &self.modules
    }

    /// The place of the module of this period, where it is among the debts.
    #[must_use]
    pub fn place(&self, period: Period) -> Option<usize> {
        self.modules.iter().position(|module| module.period() == period)
    }

    /// What is owed on `day`.
    #[must_use]
    pub fn owed(&self, day: Day) -> Owed {
        Owed::of(self.modules.iter().map(|module| module.standing(self.facts, day)))
    }

    /// Puts a payment plan into effect from `from` on, for a fee that the oldest module is charged.
    pub fn begin_plan(&mut self, from: Day, fee: Money) {
        for place in 0..self.modules.len() {
            self.change(place, |history| {
                history.plans.push(PlanSpan { from, to: None });
                if place == 0 && fee.is_positive() {
                    history.posted.push(Posted::new(from, Item::Fee, fee));
                }
            });
        }
    }

    /// How a payment of `amount` on `day` is divided: oldest module first, none more than it owes.
    #[must_use]
    pub fn divide(&self, day: Day, amount: Money) -> Vec<Share> {
        let mut left = amount;
        let mut shares = Vec::new();
        for (place, module) in self.modules.iter().enumerate() {
            if !left.is_positive() {
                break;
            }
            let amount = module.standing(self.facts, day).payoff().min(left);
            if amount.is_positive() {
                left -= amount;
                shares.push(Share { place, amount });
            }
        }
        shares
    }

    /// Pays `amount` on `day` and gives what was not needed of it.
    pub fn pay(&mut self, day: Day, amount: Money) -> Money {
        let shares = self.divide(day, amount);
        shares.iter().for_each(|share| self.pay_module(share.place, day, share.amount));
        amount - shares.iter().map(|share| share.amount).sum()
    }

    /// Pays one module; more than it owes stays there as a credit.
    pub fn pay_module(&mut self, place: usize, day: Day, amount: Money) {
        self.change(place, |history| history.posted.push(payment(day, amount)));
    }

    /// The same where the payer said what is paid first.
    pub fn pay_designated(&mut self, place: usize, day: Day, amount: Money, designation: Option<Designation>) {
        let item = designation.map_or(Item::Payment, Item::DesignatedPayment);
        self.change(place, |history| history.posted.push(Posted { item, ..payment(day, amount) }));
    }

    /// What it took from the first day to `day`, where nothing is owed any more.
    #[must_use]
    pub fn totals(&self, day: Day) -> Totals {
        self.totals_of(&self.owed(day), day)
    }

    fn totals_of(&self, owed: &Owed, day: Day) -> Totals {
        let (penalties, interest) = owed.charged_since(&self.opening);
        let opening = &self.opening;
        let totals = Totals {
            tax: opening.tax,
            penalties: opening.penalties + penalties,
            interest: opening.interest + interest,
            fees: opening.fees + fees(&self.modules, day) - self.fees_before,
            paid: Money::ZERO,
        };
        Totals { paid: totals.tax + totals.penalties + totals.interest + totals.fees, ..totals }
    }

    fn change(&mut self, place: usize, change: impl FnOnce(&mut History)) {
        let mut history = self.modules[place].history().clone();
        change(&mut history);
        self.modules[place] = Module::new(history);
    }
}

/// Fees that stand on `day`, paid or not: what was taken back is not among them.
fn fees(modules: &[Module], day: Day) -> Money {
    let posted = modules.iter().flat_map(|module| &module.history().posted);
    posted.filter(|posted| posted.item == Item::Fee && posted.counts_on(day)).map(|posted| posted.amount).sum()
}

const fn payment(day: Day, amount: Money) -> Posted {
    Posted::new(day, Item::Payment, Money::from_cents(-amount.cents()))
}
