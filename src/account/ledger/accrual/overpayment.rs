//! Interest that is owed to a taxpayer on what was overpaid (IRC 6611).
//!
//! There is none where the refund comes within 45 days after the due date of the return, or after its filing where that is later.
//! Otherwise it runs from the overpayment to the 30th day before the refund. A corporation's first 10,000 dollars for a period bear
//! one rate and the rest a lower one; what became an overpayment first is taken to be of the first 10,000.

use super::compound::{Segment, segments};
use super::schedule::Schedule;
use super::{Module, StepKind};
use crate::account::ledger::facts::{Facts, RateKind};
use crate::account::{Form, Period, Rule};
use crate::money::Money;
use crate::time::Day;

/// Days in which a refund bears no interest (IRC 6611(e)).
const DAYS_WITHOUT_INTEREST: i64 = 45;
/// Interest ends this long before the refund (IRC 6611(b)(2)).
const DAYS_BEFORE_REFUND: i64 = 30;
/// What a corporation overpaid for a period beyond this bears the lower rate (IRC 6621(a)(1)).
const CORPORATE_FIRST: Money = Money::from_dollars(10_000);

/// What was overpaid for a period, and how it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overpayment {
    /// Amounts and the days on which they were paid, the earliest first.
    pub parts: Vec<(Day, Money)>,
    pub return_due: Day,
    pub filed: Option<Day>,
    pub refunded: Day,
    pub payee: Payee,
}

/// Whose overpayment it is: corporations have rates of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payee {
    Corporation,
    /// Everybody else.
    Other,
}

impl Payee {
    /// Whose account it is by the periods on it: one with a Form 1120 is a corporation's, its payroll tax too.
    #[must_use]
    pub fn of(periods: impl IntoIterator<Item = Period>) -> Payee {
        if periods.into_iter().any(|period| period.form == Form::F1120) { Payee::Corporation } else { Payee::Other }
    }
}

impl Overpayment {
    /// The segments of the interest owed with the refund; none where there is no interest.
    #[must_use]
    pub fn interest(&self, facts: &Facts) -> Vec<Segment> {
        let timely = self.filed.unwrap_or(self.return_due).max(self.return_due);
        if self.refunded <= plus(timely, DAYS_WITHOUT_INTEREST) {
            return Vec::new();
        }
        let to = plus(self.refunded, -DAYS_BEFORE_REFUND);
        let mut first_left = CORPORATE_FIRST;
        let mut lines = Vec::new();
        for &(paid, amount) in &self.parts {
            // What was paid before the due date counts as paid on it (IRC 6611(d)).
            let from = paid.max(self.return_due);
            let first = amount.min(first_left);
            for (kind, amount) in match self.payee {
                Payee::Other => [(RateKind::Overpayment, amount), (RateKind::Overpayment, Money::ZERO)],
                Payee::Corporation => {
                    first_left -= first;
                    [(RateKind::CorporateOverpayment, first), (RateKind::LargeCorporateOverpayment, amount - first)]
                }
            } {
                if amount.is_positive() {
                    let schedule = Schedule::of(facts.rates(kind));
                    let grown = segments(&schedule, amount, from, to, Rule::OverpaymentInterest);
                    lines.extend(grown.expect("at the rates of the tables no amount outgrows what can be counted"));
                }
            }
        }
        lines
    }
}

fn plus(day: Day, days: i64) -> Day {
    day.saturating_add(jiff::Span::new().days(days))
}

impl Module {
    /// What is overpaid as of `refunded`, were it refunded on that day: the payments that came last make it up (26 CFR 301.6611-1).
    #[must_use]
    pub fn overpayment(&self, facts: &Facts, refunded: Day, payee: Payee) -> Overpayment {
        let mut left = self.standing(facts, refunded).credit.cents();
        let mut parts = Vec::new();
        for step in self.steps.iter().rev().filter(|step| step.is_known_on(refunded.into())) {
            if let StepKind::Paid { cents } | StepKind::PaidTo { cents, .. } = step.kind {
                let part = cents.min(left);
                left -= part;
                if part > 0 {
                    parts.push((step.effective.day(), Money::from_cents(part)));
                }
            }
        }
        parts.reverse();
        let history = self.history();
        Overpayment { parts, return_due: history.due, filed: history.filed, refunded, payee }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::accrual::{History, Item, Posted};
    use jiff::civil::date;

    fn total(segments: &[Segment]) -> Money {
        segments.iter().map(|segment| segment.amount).sum()
    }

    fn overpaid(dollars: i32, refunded: Day, payee: Payee) -> Overpayment {
        let due = date(2024, 4, 15);
        Overpayment { parts: vec![(due, Money::from_dollars(dollars))], return_due: due, filed: Some(due), refunded, payee }
    }

    #[test]
    fn a_refund_within_45_days_bears_none() {
        let facts = Facts::for_test();
        let at = |refunded: Day| total(&overpaid(1_000, refunded, Payee::Other).interest(facts));
        assert_eq!(at(date(2024, 5, 30)), Money::ZERO);
        // 46 days after the due date, 30 of which are left out: 16 days of 8%.
        assert_eq!(at(date(2024, 5, 31)), Money::from_cents(350));
        let late = Overpayment { filed: Some(date(2024, 5, 1)), ..overpaid(1_000, date(2024, 5, 31), Payee::Other) };
        assert_eq!(late.interest(facts), []);
    }

    #[test]
    fn a_corporation_has_two_rates() {
        let facts = Facts::for_test();
        let refunded = date(2024, 12, 31);
        let lines = overpaid(25_000, refunded, Payee::Corporation).interest(facts);
        let rates: Vec<(i64, Money)> = lines.iter().map(|line| (line.rate_basis_points, line.base)).collect();
        assert_eq!(rates, [(700, Money::from_dollars(10_000)), (550, Money::from_dollars(15_000))]);
        assert_eq!(lines[0].to, date(2024, 12, 1));
        // 230 days: 10,000 × ((1 + 0.07/366)^230 − 1) and 15,000 × ((1 + 0.055/366)^230 − 1).
        assert_eq!(lines.iter().map(|line| line.amount).collect::<Vec<_>>(), [Money::from_cents(44_967), Money::from_cents(52_747)]);
    }

    #[test]
    fn the_payments_that_came_last_are_the_overpayment() {
        let due = date(2024, 4, 15);
        let mut history = History {
            period: Period::year(Form::F1040, 2023),
            due,
            extended_to: None,
            filed: Some(due),
            posted: vec![Posted::new(due, Item::Tax, Money::from_dollars(1_000))],
            demands: Vec::new(),
            levy_notice: None,
            plans: Vec::new(),
            large_corporate_from: None,
        };
        for (day, dollars) in [(date(2024, 3, 1), 900), (date(2024, 4, 10), 300), (date(2024, 6, 3), 500)] {
            history.posted.push(Posted::payment(day, Money::from_dollars(dollars)));
        }
        let overpayment = Module::new(history).overpayment(Facts::for_test(), date(2024, 10, 1), Payee::Other);
        assert_eq!(overpayment.parts, [(due, Money::from_dollars(200)), (date(2024, 6, 3), Money::from_dollars(500))]);
    }

    #[test]
    fn an_account_with_a_corporate_return_is_a_corporation_in_every_period() {
        let payroll = Period::quarter(Form::F941, 2024, 2);
        assert_eq!(Payee::of([payroll, Period::year(Form::F1120, 2023)]), Payee::Corporation);
        assert_eq!(Payee::of([payroll]), Payee::Other);
        assert_eq!(Payee::of([Period::year(Form::F1040, 2023)]), Payee::Other);
    }
}
