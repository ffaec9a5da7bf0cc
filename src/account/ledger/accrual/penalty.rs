//! Failure to file and failure to pay, month by month (IRC 6651). Whole cents throughout: each month is rounded half up.

use super::Module;
use super::day_number::DayNumber;
use super::step::StepKind;
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
}

/// The months of failure to pay that have begun by `day`, as long as tax is unpaid at their beginning.
pub(super) fn failure_to_pay(module: &Module, day: Day) -> Vec<PenaltyMonth> {
    let mut months = Vec::new();
    if day <= module.paying_on_time_until {
        return months;
    }
    let today = DayNumber::from(day);
    let mut rates = RatesToPay::on(module, day);
    let mut unpaid = module.tax_on(day);
    let mut steps = module.steps.iter().filter(|step| step.is_known_on(today)).peekable();
    let mut to = module.months_to_pay.end(0);
    for number in 1.. {
        let from = to.plus(1);
        to = module.months_to_pay.end(number);
        while let Some(step) = steps.next_if(|step| step.effective < from) {
            if let StepKind::Paid { cents, .. } = step.kind {
                unpaid -= cents;
            }
        }
        if from > today || unpaid <= 0 {
            break;
        }
        let basis_points = rates.take(from, to);
        if basis_points == 0 {
            break;
        }
        months.push(PenaltyMonth { from, to, base: unpaid, basis_points, cents: share(unpaid, basis_points) });
    }
    months
}

/// The rates of the months to pay, until 25% are used up.
struct RatesToPay {
    left: i64,
    raised_from: Option<DayNumber>,
    /// The days of plans that lower the rate.
    plans: Vec<(DayNumber, DayNumber)>,
}

impl RatesToPay {
    fn on(module: &Module, day: Day) -> RatesToPay {
        let history = &module.history;
        let notice = history.levy_notice.filter(|notice| *notice <= day);
        let filed_on_time = history.filed.is_some_and(|filed| filed <= module.filing_on_time_until);
        let plans = history.plans.iter().filter(|plan| filed_on_time && plan.from <= day);
        RatesToPay {
            left: TO_PAY_BASIS_POINTS_MAX,
            raised_from: notice.map(|notice| DayNumber::from(notice).plus(LEVY_NOTICE_DAYS + 1)),
            plans: plans.map(|plan| (plan.from.into(), plan.to.map_or(DayNumber(i32::MAX), DayNumber::from))).collect(),
        }
    }

    fn take(&mut self, from: DayNumber, to: DayNumber) -> i64 {
        let rate = if self.plans.iter().any(|(first, last)| *first <= to && from <= *last) {
            TO_PAY_UNDER_PLAN_BASIS_POINTS
        } else if self.raised_from.is_some_and(|raised| from >= raised) {
            TO_PAY_AFTER_LEVY_NOTICE_BASIS_POINTS
        } else {
            TO_PAY_BASIS_POINTS
        };
        let taken = rate.min(self.left);
        self.left -= taken;
        taken
    }
}

/// The months of failure to file that have begun by `day` or by the filing, each reduced by failure to pay, and the amount up to
/// the least penalty where that is more.
pub(super) fn failure_to_file(module: &Module, facts: &Facts, day: Day, to_pay: &[PenaltyMonth]) -> Vec<PenaltyMonth> {
    let late_until = module.history.filed.map_or(day, |filed| filed.min(day));
    let net = net_tax(module, day);
    if late_until <= module.filing_on_time_until || net <= 0 {
        return Vec::new();
    }
    let late_until = DayNumber::from(late_until);
    let mut months = Vec::new();
    for number in 1..=TO_FILE_MONTHS_MAX {
        let (from, to) = (module.months_to_file.start(number), module.months_to_file.end(number));
        if from > late_until {
            break;
        }
        let also_to_pay = to_pay.iter().find(|month| month.from <= from && from <= month.to);
        let (reduction, reduction_basis_points) = also_to_pay.map_or((0, 0), |month| (month.cents, month.basis_points));
        let cents = (share(net, TO_FILE_BASIS_POINTS) - reduction).max(0);
        months.push(PenaltyMonth { from, to, base: net, basis_points: TO_FILE_BASIS_POINTS - reduction_basis_points, cents });
    }
    let filing_due = DayNumber::from(module.filing_due);
    if late_until.days_since(filing_due) > LATE_DAYS_BEFORE_LEAST {
        let least = facts.least_failure_to_file(module.history.due.year()).cents().min(net);
        let missing = least - super::sum(&months);
        if missing > 0 {
            let (from, to) = (filing_due.plus(1), filing_due.plus(LATE_DAYS_BEFORE_LEAST + 1));
            months.push(PenaltyMonth { from, to, base: net, basis_points: 0, cents: missing });
        }
    }
    months
}

/// The tax less what was paid on time.
fn net_tax(module: &Module, day: Day) -> i64 {
    let (today, due) = (DayNumber::from(day), DayNumber::from(module.history.due));
    let on_time = module.steps.iter().filter(|step| step.is_known_on(today) && step.effective <= due);
    let paid: i64 = on_time.map(|step| if let StepKind::Paid { cents, .. } = step.kind { cents } else { 0 }).sum();
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
