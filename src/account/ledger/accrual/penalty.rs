//! Failure to file and failure to pay, month by month (IRC 6651). Whole cents throughout: each month is rounded half up.

use super::Module;
use super::bill::pay_by;
use super::day_number::{DayNumber, PenaltyMonths};
use super::history::{Item, Posted};
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
/// A return on income later than this owes at least the lesser of a dated amount and its net tax.
const LATE_DAYS_BEFORE_LEAST: i32 = 60;

/// The place of the part that is the tax of the return.
const OF_RETURN: usize = 0;

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

/// Failure to pay by what is on record on a day.
#[derive(Debug)]
pub(super) struct ToPay {
    /// The tax of the return, and then each tax that was assessed later, in the order in which payments go to them.
    parts: Vec<Part>,
    tax: i64,
    raised_from: Option<DayNumber>,
    /// The days of plans that lower the rate.
    plans: Vec<(DayNumber, DayNumber)>,
}

/// A part of the tax with months of its own: from the due date that of the return (IRC 6651(a)(2)), from the end of the time to
/// pay its bill what was assessed later (IRC 6651(a)(3)).
#[derive(Clone, Copy, Debug)]
struct Part {
    /// The cents of tax below it, and those to its end.
    from: i64,
    to: i64,
    /// `None` while paying is not late.
    months: Option<PenaltyMonths>,
    rule: Rule,
}

/// The month of a part that comes next, as long as less than 25% are used up.
#[derive(Clone, Copy, Debug)]
pub(super) struct ToPayMonth {
    part: usize,
    months: PenaltyMonths,
    number: i32,
    pub(super) from: DayNumber,
    left: i64,
}

impl ToPay {
    pub(super) fn on(module: &Module, day: Day) -> ToPay {
        let history = &module.history;
        let notice = history.levy_notice.filter(|notice| *notice <= day);
        let filed_on_time = history.filed.is_some_and(|filed| filed <= module.filing_on_time_until);
        let halves = filed_on_time && history.period.form.is_of_individuals();
        let plans = history.plans.iter().filter(|plan| halves && plan.from <= day);
        ToPay {
            parts: Part::all(module, day),
            tax: module.tax_on(day),
            raised_from: notice.map(|notice| DayNumber::from(notice).plus(LEVY_NOTICE_DAYS + 1)),
            plans: plans.map(|plan| (plan.from.into(), plan.to.map_or(DayNumber(i32::MAX), DayNumber::from))).collect(),
        }
    }

    /// The first month of each part.
    pub(super) fn first(&self) -> Vec<ToPayMonth> {
        let first = |(part, months): (usize, PenaltyMonths)| ToPayMonth {
            part,
            months,
            number: 1,
            from: months.start(1),
            left: TO_PAY_BASIS_POINTS_MAX,
        };
        let parts = self.parts.iter().enumerate();
        parts.filter_map(|(place, part)| part.months.map(|months| (place, months))).map(first).collect()
    }

    /// Charges `month` on what is unpaid of its part, where so much of all tax is unpaid at its beginning, and gives the one after
    /// it. A month without unpaid tax is the end.
    pub(super) fn charge(&self, month: ToPayMonth, tax_unpaid: i64) -> Option<(PenaltyMonth, Option<ToPayMonth>)> {
        let part = &self.parts[month.part];
        let unpaid = part.to.min(self.tax) - part.from.max(self.tax - tax_unpaid);
        if unpaid <= 0 {
            return None;
        }
        let to = month.months.end(month.number);
        let (rate, rule) = self.rate(part.rule, month.from, to);
        let basis_points = rate.min(month.left);
        let left = month.left - basis_points;
        let next = ToPayMonth { number: month.number + 1, from: to.plus(1), left, ..month };
        let charged = PenaltyMonth { from: month.from, to, base: unpaid, basis_points, cents: share(unpaid, basis_points), rule };
        Some((charged, (left > 0).then_some(next)))
    }

    fn rate(&self, rule: Rule, from: DayNumber, to: DayNumber) -> (i64, Rule) {
        if self.plans.iter().any(|(first, last)| *first <= to && from <= *last) {
            (TO_PAY_UNDER_PLAN_BASIS_POINTS, Rule::FailureToPayUnderPlan)
        } else if self.raised_from.is_some_and(|raised| from >= raised) {
            (TO_PAY_AFTER_LEVY_NOTICE_BASIS_POINTS, Rule::FailureToPayAfterLevyNotice)
        } else {
            (TO_PAY_BASIS_POINTS, rule)
        }
    }
}

impl Part {
    /// The parts of the tax that is on record on `day`. Where tax was taken back, what was assessed last goes first
    /// (IRC 6651(c)(2)): a payment and the tax of the return meet at the bottom.
    fn all(module: &Module, day: Day) -> Vec<Part> {
        let known = |item: Item| module.works_back.iter().filter(move |posted| posted.item == item && posted.counts_on(day));
        let of_return = known(Item::Tax).map(|posted| posted.amount.cents()).sum();
        let is_late = day > module.paying_on_time_until;
        let months = is_late.then_some(module.months_to_pay);
        let mut parts = vec![Part { from: 0, to: of_return, months, rule: Rule::FailureToPay }];
        let mut later: Vec<&Posted> = known(Item::AdditionalTax).collect();
        later.sort_by_key(|posted| posted.day);
        let mut from = of_return;
        for posted in later {
            let demands = module.history.demands.iter();
            let billed = demands.filter(|demand| module.is_bill(demand) && posted.day <= demand.day && demand.day <= day);
            let to = from + posted.amount.cents();
            let months = billed.min_by_key(|demand| demand.day).map(|demand| PenaltyMonths::after(pay_by(demand)));
            parts.push(Part { from, to, months, rule: Rule::FailureToPayAfterDemand });
            from = to;
        }
        parts
    }
}

/// The months of failure to pay the tax of the return that begin by `until`, by which failure to file is reduced
/// (IRC 6651(c)(1)). A payment with a named part counts as going wholly there: what is left of it depends on failure to file itself.
fn reductions(module: &Module, day: Day, until: DayNumber) -> Vec<PenaltyMonth> {
    let to_pay = ToPay::on(module, day);
    let today = DayNumber::from(day);
    let mut unpaid = module.tax_on(day);
    let mut steps = module.steps.iter().filter(|step| step.is_known_on(today)).peekable();
    let mut next = to_pay.first().into_iter().find(|month| month.part == OF_RETURN);
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
    let has_least = module.history.period.form.is_income_tax();
    if has_least && late_until.days_since(filing_due) > LATE_DAYS_BEFORE_LEAST {
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
