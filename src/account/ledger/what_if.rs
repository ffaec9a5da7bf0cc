//! What if: ways of paying, looked ahead at and compared. Nothing is written.
//!
//! Every scenario begins with the same debts: what is owed today, with the payments that are already under way made on their days.

use jiff::Span;

use super::books::BookedPayment;
use super::payment::{AMOUNT_TOO_LARGE, Desk};
use super::plan::offer::{Applicant, PlanWish};
use super::projection::{Course, Debts, MonthDays, Monthly, NeverEnds, PAYMENTS_MAX, Totals};
use super::reading::AS_OF_YEARS_AHEAD_MAX;
use crate::account::{BackendError, PaidTotals, Projected, Projection, Refusal, Scenario, WhatIf};
use crate::money::Money;
use crate::time::Day;

/// Scenarios of one question.
pub const SCENARIOS_MAX: usize = 12;

/// Looks ahead at each scenario and names the cheapest.
pub(super) fn what_if(desk: &Desk<'_>, scenarios: &[Scenario]) -> Result<WhatIf, BackendError> {
    if scenarios.len() > SCENARIOS_MAX {
        return Err(BackendError::Unknown { what: "answer to so many scenarios at once" });
    }
    let ahead = Ahead::new(desk);
    let projections = scenarios.iter().map(|scenario| {
        let result = ahead.project(scenario).unwrap_or_else(|refusal| Projected::Refused { refusal });
        Projection { scenario: scenario.clone(), result }
    });
    let projections: Vec<Projection> = projections.collect();
    let costs = projections.iter().enumerate().filter_map(|(place, projection)| Some((place, cost(&projection.result)?)));
    let cheapest = costs.min_by_key(|(place, paid)| (*paid, *place)).map(|(place, _)| place);
    Ok(WhatIf {
        as_of: ahead.today,
        limited_to: desk.books.limits.shown(),
        payoff: ahead.debts.opening().payoff(),
        under_way: ahead.under_way,
        projections,
        cheapest,
    })
}

/// What it takes until nothing is owed, where that comes.
const fn cost(result: &Projected) -> Option<Money> {
    match result {
        Projected::Cleared { totals, .. } => Some(totals.paid),
        Projected::PaidOnce { .. } | Projected::NeverEnds { .. } | Projected::Refused { .. } => None,
    }
}

/// What all scenarios have in common.
pub(super) struct Ahead<'a> {
    desk: &'a Desk<'a>,
    today: Day,
    debts: Debts<'a>,
    under_way: Money,
}

impl<'a> Ahead<'a> {
    pub(super) fn new(desk: &'a Desk<'a>) -> Ahead<'a> {
        let today = desk.hours.today(desk.now);
        let (debts, under_way) = debts(desk, today);
        Ahead { desk, today, debts, under_way }
    }

    fn project(&self, scenario: &Scenario) -> Result<Projected, Refusal> {
        let owes = self.debts.opening().payoff().is_positive();
        match scenario {
            Scenario::PayOnce { amount, day, compare_on } => {
                self.payable_amount(*amount)?;
                self.ahead(*day)?;
                self.ahead(*compare_on)?;
                if compare_on < day {
                    return Err(Refusal::DayPast);
                }
                if owes { Ok(self.pay_once(*amount, *day, *compare_on)) } else { Err(Refusal::NothingOwed) }
            }
            Scenario::PayInFull { day } => {
                self.ahead(*day)?;
                if owes { Ok(self.pay_in_full(*day)) } else { Err(Refusal::NothingOwed) }
            }
            Scenario::PayMonthly { amount, month_day, from } => {
                self.payable_amount(*amount)?;
                let from = from.unwrap_or_else(|| self.desk.hours.payment_days(self.desk.now).first);
                self.ahead(from)?;
                if !owes {
                    return Err(Refusal::NothingOwed);
                }
                let days = MonthDays::from(from, *month_day).ok_or(Refusal::PlanDayOfMonth)?;
                Ok(projected(self.debts.clone().pay_monthly(&Monthly { amount: *amount, days }), *amount))
            }
            // A plan is about every period of the account.
            Scenario::Plan { .. } if self.desk.books.whole_plans().is_none() => Err(Refusal::NotAllowed),
            Scenario::Plan { kind, paid_by, monthly, month_day } => {
                let wish = PlanWish { kind: *kind, paid_by: *paid_by, monthly: *monthly, month_day: *month_day };
                if let Some(monthly) = monthly {
                    self.payable_amount(*monthly)?;
                }
                let applicant = self.desk.as_it_stands(Applicant::new(self.desk, self.today, self.debts.clone()));
                let offer = applicant.offer(&wish).map_err(|not| not.refusal)?;
                Ok(projected(Ok(offer.course), offer.monthly))
            }
        }
    }

    fn pay_once(&self, amount: Money, day: Day, compare_on: Day) -> Projected {
        let mut paid = self.debts.clone();
        let not_needed = paid.pay(day, amount);
        let (with, without) = (paid.owed(compare_on), self.debts.owed(compare_on));
        let (saved_penalties, saved_interest) = without.charged_since(&with);
        Projected::PaidOnce {
            left: paid.owed(day).payoff(),
            not_needed,
            owed_with: with.payoff(),
            owed_without: without.payoff(),
            saved_interest,
            saved_penalties,
        }
    }

    fn pay_in_full(&self, day: Day) -> Projected {
        let mut paid = self.debts.clone();
        let amount = paid.owed(day).payoff();
        paid.pay(day, amount);
        Projected::Cleared {
            payments: i64::from(amount.is_positive()),
            first_day: day,
            last_day: day,
            amount,
            last_amount: amount,
            totals: shown(&paid.totals(day)),
        }
    }

    fn payable_amount(&self, amount: Money) -> Result<(), Refusal> {
        match amount {
            _ if !amount.is_positive() => Err(Refusal::AmountNotPositive),
            _ if amount >= AMOUNT_TOO_LARGE => Err(Refusal::AmountTooLarge),
            _ => Ok(()),
        }
    }

    fn ahead(&self, day: Day) -> Result<(), Refusal> {
        match day {
            _ if day < self.today => Err(Refusal::DayPast),
            _ if day > self.today.saturating_add(Span::new().years(AS_OF_YEARS_AHEAD_MAX)) => Err(Refusal::DayTooFar),
            _ => Ok(()),
        }
    }
}

/// What is owed today, with the payments under way made on their days, and how much these are.
pub(super) fn debts<'a>(desk: &Desk<'a>, today: Day) -> (Debts<'a>, Money) {
    let mut debts = Debts::new(desk.facts, desk.books.modules.iter().map(|booked| &booked.module), today);
    let under_way = go_through(&mut debts, desk.books.payments_under_way());
    (debts, under_way)
}

/// What is owed, with every payment under way made by `day`, also those whose day is later: what is left can be paid on that day.
pub(super) fn debts_after_all_under_way<'a>(desk: &Desk<'a>, day: Day) -> Debts<'a> {
    let today = desk.hours.today(desk.now);
    let mut debts = Debts::new(desk.facts, desk.books.modules.iter().map(|booked| &booked.module), today);
    let sooner = desk.books.payments_under_way().cloned().map(|mut payment| {
        payment.view.day = payment.view.day.min(day);
        payment
    });
    let sooner: Vec<BookedPayment> = sooner.collect();
    go_through(&mut debts, sooner.iter());
    debts
}

/// Makes payments on their days, as far as they are for these debts, and gives how much that is.
pub(super) fn go_through<'b>(debts: &mut Debts<'_>, payments: impl Iterator<Item = &'b BookedPayment>) -> Money {
    let mut total = Money::ZERO;
    for payment in payments {
        for part in &payment.view.parts {
            if let Some(place) = debts.place(part.period) {
                debts.pay_designated(place, payment.view.day, part.amount, part.designation);
                total += part.amount;
            }
        }
    }
    total
}

/// A course as the counter shows it.
pub(super) fn projected(course: Result<Course, NeverEnds>, amount: Money) -> Projected {
    match course {
        Ok(course) => Projected::Cleared {
            payments: i64::try_from(course.payments).unwrap_or(i64::MAX),
            first_day: course.first_day,
            last_day: course.last_day,
            amount,
            last_amount: course.last_amount,
            totals: shown(&course.totals),
        },
        Err(NeverEnds { left }) => Projected::NeverEnds { payments_max: PAYMENTS_MAX as i64, left },
    }
}

pub(super) const fn shown(totals: &Totals) -> PaidTotals {
    let Totals { tax, penalties, interest, fees, paid } = *totals;
    PaidTotals { tax, penalties, interest, fees, paid }
}
