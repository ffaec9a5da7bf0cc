//! A payment plan over figures that are given: what it takes to clear a debt by monthly payments, to the cent.

use super::{CalculationFault, Late};
use crate::account::ledger::Facts;
use crate::account::ledger::accrual::Item;
use crate::account::ledger::projection::{Course, Debts, MONTH_DAY_MAX, MonthDays, Monthly};
use crate::money::Money;
use crate::time::Day;

/// How the debt is to be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The first day of the plan.
    pub from: Day,
    /// 1 to 28.
    pub month_day: i8,
    pub pace: Pace,
    /// What the plan costs; it is owed from its first day.
    pub fee: Money,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// This amount each month.
    Monthly(Money),
    /// The least whole dollars a month that clear the debt in at most so many payments.
    Payments(usize),
}

/// A plan that clears the debt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    pub monthly: Money,
    pub course: Course,
    pub schedule: Vec<Instalment>,
}

/// A payment, and what is owed after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    pub day: Day,
    pub amount: Money,
    pub left: Money,
}

/// The plan to its last payment, after which nothing is owed.
///
/// # Errors
/// Where nothing is owed, or the payments never clear it.
pub fn plan(facts: &Facts, late: &Late, plan: &Plan) -> Result<Cleared, CalculationFault> {
    let module = late.module(facts, plan.from)?;
    let days = MonthDays::from(plan.from, plan.month_day).ok_or(CalculationFault::MonthDay { last: MONTH_DAY_MAX })?;
    let mut debts = Debts::new(facts, std::iter::once(&module), plan.from);
    if debts.modules().is_empty() {
        return Err(CalculationFault::NothingOwed(plan.from));
    }
    debts.begin_plan(plan.from, plan.fee);
    let monthly = match plan.pace {
        Pace::Monthly(amount) => amount,
        Pace::Payments(payments) => debts.least_monthly(&days, payments).ok_or(CalculationFault::NeverEnds)?.0,
    };
    if !monthly.is_positive() {
        return Err(CalculationFault::NeverEnds);
    }
    let before = module.history().posted.len();
    let course = debts.pay_monthly(&Monthly { amount: monthly, days }).map_err(|_| CalculationFault::NeverEnds)?;
    let paid = debts.modules()[0].history().posted[before..].iter().filter(|posted| posted.item == Item::Payment);
    let of_day = |posted: &crate::account::ledger::accrual::Posted| Instalment {
        day: posted.day,
        amount: -posted.amount,
        left: debts.owed(posted.day).payoff(),
    };
    Ok(Cleared { monthly, schedule: paid.map(of_day).collect(), course })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn late() -> Late {
        let due = date(2026, 4, 15);
        Late {
            tax: Money::from_dollars(10_000),
            due,
            extended_to: None,
            filed: Some(due),
            paid: Vec::new(),
            plan: None,
            levy_notice: None,
            as_of: None,
        }
    }

    fn planned(pace: Pace) -> Result<Cleared, CalculationFault> {
        plan(Facts::for_test(), &late(), &Plan { from: date(2026, 6, 1), month_day: 15, pace, fee: Money::from_dollars(22) })
    }

    #[test]
    fn a_plan_ends_with_nothing_owed_and_adds_up() {
        let cleared = planned(Pace::Monthly(Money::from_dollars(500))).unwrap();
        let last = cleared.schedule.last().unwrap();
        assert_eq!((last.left, last.amount, last.day), (Money::ZERO, cleared.course.last_amount, cleared.course.last_day));
        assert_eq!(cleared.schedule.len(), cleared.course.payments);
        let totals = cleared.course.totals;
        assert_eq!(cleared.schedule.iter().map(|one| one.amount).sum::<Money>(), totals.paid);
        assert_eq!(totals.tax + totals.penalties + totals.interest + totals.fees, totals.paid);
        assert_eq!((totals.tax, totals.fees), (Money::from_dollars(10_000), Money::from_dollars(22)));
    }

    #[test]
    fn a_number_of_payments_is_kept() {
        let cleared = planned(Pace::Payments(12)).unwrap();
        assert!(cleared.course.payments <= 12 && cleared.monthly < Money::from_dollars(950), "{cleared:?}");
        let less = planned(Pace::Monthly(cleared.monthly - Money::from_dollars(1))).unwrap();
        assert!(less.course.payments > 12);
    }

    #[test]
    fn too_little_never_ends() {
        assert_eq!(planned(Pace::Monthly(Money::from_dollars(10))).unwrap_err(), CalculationFault::NeverEnds);
        assert_eq!(planned(Pace::Monthly(Money::ZERO)).unwrap_err(), CalculationFault::NeverEnds);
        let paid = Late { paid: vec![(date(2026, 4, 15), Money::from_dollars(10_000))], ..late() };
        let plan =
            plan(Facts::for_test(), &paid, &Plan { from: date(2026, 6, 1), month_day: 15, pace: Pace::Payments(3), fee: Money::ZERO });
        assert_eq!(plan.unwrap_err(), CalculationFault::NothingOwed(date(2026, 6, 1)));
    }
}
