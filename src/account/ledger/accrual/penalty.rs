//! Failure to file and failure to pay, month by month (IRC 6651). Whole cents throughout: each month is rounded half up.

use super::Module;
use super::day_number::{DayNumber, PenaltyMonths};
use crate::account::Rule;
use crate::account::ledger::facts::Facts;
use crate::time::Day;

const BASIS_POINTS_PER_ONE: i64 = 10_000;
/// Both penalties end at 25%.
const TO_PAY_BASIS_POINTS_MAX: i64 = 2_500;
const TO_FILE_MONTHS_MAX: i32 = 5;

const TO_PAY_BASIS_POINTS: i64 = 50;
const TO_PAY_UNDER_PLAN_BASIS_POINTS: i64 = 25;
const TO_PAY_AFTER_LEVY_NOTICE_BASIS_POINTS: i64 = 100;
const TO_FILE_BASIS_POINTS: i64 = 500;

/// The raised rate waits for the first month that begins after this many days from the notice of intent to levy.
const LEVY_NOTICE_DAYS: i32 = 10;
/// A return later than this owes at least the lesser of a dated amount and its net tax.
const LATE_DAYS_BEFORE_LEAST: i32 = 60;

/// One month of a penalty, or the amount that brings failure to file up to its least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PenaltyMonth {
    pub(super) from: DayNumber,
    pub(super) to: DayNumber,
    /// Cents of tax that the rate applies to.
    pub(super) base: i64,
    /// Zero where no rate but the least amount decided.
    pub(super) basis_points: i64,
    pub(super) cents: i64,
    pub(super) rule: Rule,
}

/// Failure to pay by what is on record on a day: which rate a month has.
#[derive(Debug)]
pub(super) struct ToPay {
    months: PenaltyMonths,
    /// Whether paying is late at all.
    first: Option<ToPayMonth>,
    raised_from: Option<DayNumber>,
    /// The days of plans that lower the rate.
    plans: Vec<(DayNumber, DayNumber)>,
}

/// The month that comes next, as long as less than 25% are used up.
#[derive(Clone, Copy, Debug)]
pub(super) struct ToPayMonth {
    number: i32,
    pub(super) from: DayNumber,
    left: i64,
}

impl ToPay {
    pub(super) fn on(module: &Module, day: Day) -> ToPay {
        let history = &module.history;
        let notice = history.levy_notice.filter(|notice| *notice <= day);
        let filed_on_time = history.filed.is_some_and(|filed| filed <= module.filing_on_time_until);
        let plans = history.plans.iter().filter(|plan| filed_on_time && plan.from <= day);
        let months = module.months_to_pay;
        let first = ToPayMonth { number: 1, from: months.start(1), left: TO_PAY_BASIS_POINTS_MAX };
        ToPay {
            months,
            first: (day > module.paying_on_time_until).then_some(first),
            raised_from: notice.map(|notice| DayNumber::from(notice).plus(LEVY_NOTICE_DAYS + 1)),
            plans: plans.map(|plan| (plan.from.into(), plan.to.map_or(DayNumber(i32::MAX), DayNumber::from))).collect(),
        }
    }

    pub(super) const fn first(&self) -> Option<ToPayMonth> {
        self.first
    }

    /// Charges `month` on the tax unpaid at its beginning, and gives the one after it. A month without unpaid tax is the end.
    pub(super) fn charge(&self, month: ToPayMonth, unpaid: i64) -> Option<(PenaltyMonth, Option<ToPayMonth>)> {
        if unpaid <= 0 {
            return None;
        }
        let to = self.months.end(month.number);
        let (rate, rule) = self.rate(month.from, to);
        let basis_points = rate.min(month.left);
        let left = month.left - basis_points;
        let next = ToPayMonth { number: month.number + 1, from: to.plus(1), left };
        let charged = PenaltyMonth { from: month.from, to, base: unpaid, basis_points, cents: share(unpaid, basis_points), rule };
        Some((charged, (left > 0).then_some(next)))
    }

    fn rate(&self, from: DayNumber, to: DayNumber) -> (i64, Rule) {
        if self.plans.iter().any(|(first, last)| *first <= to && from <= *last) {
            (TO_PAY_UNDER_PLAN_BASIS_POINTS, Rule::FailureToPayUnderPlan)
        } else if self.raised_from.is_some_and(|raised| from >= raised) {
            (TO_PAY_AFTER_LEVY_NOTICE_BASIS_POINTS, Rule::FailureToPayAfterLevyNotice)
        } else {
            (TO_PAY_BASIS_POINTS, Rule::FailureToPay)
        }
    }
}

/// The months of failure to pay that begin by `until`, by which failure to file is reduced. A payment with a named part counts as
/// going wholly there: what is left of it depends on failure to file itself.
fn reductions(module: &Module, day: Day, until: DayNumber) -> Vec<PenaltyMonth> {
    let to_pay = ToPay::on(module, day);
    let today = DayNumber::from(day);
    let mut unpaid = module.tax_on(day);
    let mut steps = module.steps.iter().filter(|step| step.is_known_on(today)).peekable();
    let mut next = to_pay.first();
    let mut months = Vec::new();
    while let Some(month) = next.filter(|month| month.from <= until) {
        while let Some(step) = steps.next_if(|step| step.effective < month.from) {
            unpaid -= step.kind.paid_to_tax();
        }
        let Some((charged, after)) = to_pay.charge(month, unpaid) else { break };
        months.push(charged);
        next = after;
    }
    months
}

/// The months of failure to file that have begun by `day` or by the filing, each reduced by failure to pay, and the amount up to
/// the least penalty where that is more.
pub(super) fn failure_to_file(module: &Module, facts: &Facts, day: Day) -> Vec<PenaltyMonth> {
    let late_until = module.history.filed.map_or(day, |filed| filed.min(day));
    if late_until <= module.filing_on_time_until {
        return Vec::new();
    }
    let net = net_tax(module, day);
    if net <= 0 {
        return Vec::new();
    }
    let late_until = DayNumber::from(late_until);
    let to_pay = reductions(module, day, module.months_to_file.start(TO_FILE_MONTHS_MAX).min(late_until));
    let mut months = Vec::new();
    for number in 1..=TO_FILE_MONTHS_MAX {
        let (from, to) = (module.months_to_file.start(number), module.months_to_file.end(number));
        if from > late_until {
            break;
        }
        let also_to_pay = to_pay.iter().find(|month| month.from <= from && from <= month.to);
        let (reduction, reduction_basis_points) = also_to_pay.map_or((0, 0), |month| (month.cents, month.basis_points));
        let cents = (share(net, TO_FILE_BASIS_POINTS) - reduction).max(0);
        let rule = if reduction > 0 { Rule::ReducedFailureToFile } else { Rule::FailureToFile };
        months.push(PenaltyMonth { from, to, base: net, basis_points: TO_FILE_BASIS_POINTS - reduction_basis_points, cents, rule });
    }
    let filing_due = DayNumber::from(module.filing_due);
    if late_until.days_since(filing_due) > LATE_DAYS_BEFORE_LEAST {
        let least = facts.least_failure_to_file(module.history.due.year()).cents().min(net);
        let missing = least - super::sum(&months);
        if missing > 0 {
            let (from, to) = (filing_due.plus(1), filing_due.plus(LATE_DAYS_BEFORE_LEAST + 1));
            months.push(PenaltyMonth { from, to, base: net, basis_points: 0, cents: missing, rule: Rule::LeastFailureToFile });
        }
    }
    months
}

/// The tax less what was paid on time.
fn net_tax(module: &Module, day: Day) -> i64 {
    let (today, due) = (DayNumber::from(day), DayNumber::from(module.history.due));
    let on_time = module.steps.iter().filter(|step| step.is_known_on(today) && step.effective <= due);
    let paid: i64 = on_time.map(|step| step.kind.paid_to_tax()).sum();
    module.tax_on(day) - paid
}

/// A share of an amount in basis points, half up.
fn share(cents: i64, basis_points: i64) -> i64 {
    (cents * basis_points + BASIS_POINTS_PER_ONE / 2).div_euclid(BASIS_POINTS_PER_ONE)
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn a_share_is_rounded_half_up() {
        for (cents, basis_points, rounded) in [(10_000, 50, 50), (100, 50, 1), (99, 50, 0), (300, 50, 2), (0, 50, 0), (33_333, 25, 83)] {
            assert_eq!(share(cents, basis_points), rounded, "{cents} at {basis_points}");
        }
    }
}
