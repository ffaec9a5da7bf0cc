//! Who may have which plan, and what it comes to: one ladder of rules over the dated policies.
//!
//! Decisions where the sources leave room: a taxpayer who owes for any form of a business is one; a plan ends before the first of
//! the periods owed can no longer be collected; the first instalment is at least [`FIRST_INSTALMENT_DAYS`] days away, so that a
//! bank account can be debited; the least payment is the least whole dollars that clear everything within the time of the plan; the
//! fee of a plan that is revised, or that was ended for a default and comes back, is that of revising, unless the plan becomes one of
//! another kind.

use std::cell::RefCell;

use jiff::Span;

use super::super::accrual::Item;
use super::super::books::Booked;
use super::super::payment::Desk;
use super::super::projection::{Course, Debts, MonthDays, Monthly};
use super::super::returns::missing;
use super::booked::BookedPlan;
use super::policy::{Asked, Channel, FeeFor, Income, Measure, Policy, TaxpayerKind};
use crate::account::{Form, PlanKind, PlanPaidBy, PlanStatus, Refusal};
use crate::money::Money;
use crate::time::Day;

/// The first instalment lies at least this many days after the beginning.
pub const FIRST_INSTALMENT_DAYS: i64 = 10;
/// Tax can be collected for so many years after it was assessed (IRC 6502).
pub const COLLECTION_YEARS: i16 = 10;
const CENTS_PER_DOLLAR: i64 = 100;

/// A plan as it is asked for.
#[derive(Clone, Copy, Debug)]
pub(in crate::account::ledger) struct PlanWish {
    pub(in crate::account::ledger) kind: PlanKind,
    pub(in crate::account::ledger) paid_by: PlanPaidBy,
    /// Without one, the least that the plan takes.
    pub(in crate::account::ledger) monthly: Option<Money>,
    pub(in crate::account::ledger) month_day: i8,
}

/// What the plan would be.
#[derive(Clone, Debug)]
pub(in crate::account::ledger) struct Offer {
    pub(in crate::account::ledger) fee: Money,
    pub(in crate::account::ledger) least: Money,
    pub(in crate::account::ledger) monthly: Money,
    pub(in crate::account::ledger) pays_from: Day,
    pub(in crate::account::ledger) course: Course,
}

/// The first rule that forbids the plan, and the least payment where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) struct NotOffered {
    pub(in crate::account::ledger) refusal: Refusal,
    pub(in crate::account::ledger) least: Option<Money>,
}

impl From<Refusal> for NotOffered {
    fn from(refusal: Refusal) -> NotOffered {
        NotOffered { refusal, least: None }
    }
}

/// A taxpayer who asks for a plan today.
pub(in crate::account::ledger) struct Applicant<'a> {
    desk: &'a Desk<'a>,
    today: Day,
    /// What is owed, with the payments under way made.
    debts: Debts<'a>,
    /// The plan in effect that would be revised.
    revises: Option<&'a BookedPlan>,
    /// What was worked out so far.
    found: RefCell<Vec<Least>>,
}

/// The least monthly payment that clears everything in so many payments from a day on, for a plan of this fee.
struct Least {
    payments: usize,
    first_day: Day,
    fee: Money,
    monthly: Money,
    course: Course,
}

impl<'a> Applicant<'a> {
    /// Somebody who begins a plan.
    pub(in crate::account::ledger) const fn new(desk: &'a Desk<'a>, today: Day, debts: Debts<'a>) -> Applicant<'a> {
        Applicant { desk, today, debts, revises: None, found: RefCell::new(Vec::new()) }
    }

    /// Somebody who revises the plan in effect.
    pub(in crate::account::ledger) fn revising(self, plan: &'a BookedPlan) -> Applicant<'a> {
        Applicant { revises: Some(plan), ..self }
    }

    pub(in crate::account::ledger) const fn today(&self) -> Day {
        self.today
    }

    pub(in crate::account::ledger) const fn debts(&self) -> &Debts<'a> {
        &self.debts
    }

    /// The plan, or the first rule that forbids it, in the order of [`Refusal`].
    pub(in crate::account::ledger) fn offer(&self, wish: &PlanWish) -> Result<Offer, NotOffered> {
        let pays_from = self.today.saturating_add(Span::new().days(FIRST_INSTALMENT_DAYS));
        // Also where payments under way will have paid everything before the first instalment could.
        if [self.debts.opening(), &self.debts.owed(pays_from)].iter().any(|owed| owed.payoff().is_zero()) {
            return Err(Refusal::NothingOwed.into());
        }
        if self.revises.is_none() && self.desk.books.open_plan().is_some() {
            return Err(Refusal::PlanInEffect.into());
        }
        let policy = self.policy(wish.kind).ok_or(Refusal::PlanNotOffered)?;
        let fee = self.fee(wish).ok_or(Refusal::PlanNotOffered)?;
        if !within(policy, self.measured(policy.measure)) {
            return Err(Refusal::PlanOwedTooMuch.into());
        }
        if policy.returns_filed == Asked::Yes && self.desk.has_unfiled_return(self.today) {
            return Err(Refusal::PlanReturnUnfiled.into());
        }
        let end = self.end(policy);
        if end.day < pays_from {
            return Err(end.refusal.into());
        }
        let days = MonthDays::from(pays_from, wish.month_day).ok_or(Refusal::PlanDayOfMonth)?;
        let mut debts = self.debts.clone();
        debts.begin_plan(self.today, fee);
        // Without room for a single payment the time of the plan is over, too.
        let (least, course) = self.least(&debts, fee, &days, payments(policy, &days, end.day)).ok_or(end.refusal)?;
        let least = least.max(benchmark(policy, self.measured(policy.measure)));
        let monthly = wish.monthly.unwrap_or(least);
        let not_offered = |refusal: Refusal| NotOffered { refusal, least: Some(least) };
        if monthly < least {
            return Err(not_offered(Refusal::PlanMonthlyTooLow));
        }
        let asks_debit = policy.direct_debit_above.is_some_and(|above| self.measured(policy.measure) > above);
        if asks_debit && wish.paid_by == PlanPaidBy::Taxpayer {
            return Err(not_offered(Refusal::PlanDirectDebitRequired));
        }
        let course = if wish.monthly.is_none() && course.payments > 0 && monthly == least && policy.benchmark_months.is_none() {
            course
        } else {
            debts.pay_monthly(&Monthly { amount: monthly, days }).map_err(|_| not_offered(Refusal::PlanMonthlyTooLow))?
        };
        Ok(Offer { fee, least, monthly, pays_from, course })
    }

    /// The least monthly payment. Plans that differ by how they are paid have the same or nearly the same.
    fn least(&self, debts: &Debts<'_>, fee: Money, days: &MonthDays, payments: usize) -> Option<(Money, Course)> {
        let mut found = self.found.borrow_mut();
        let like = found.iter().rev().find(|known| (known.payments, known.first_day) == (payments, days.nominal(0)));
        let least = match like {
            Some(same) if same.fee == fee => return Some((same.monthly, same.course.clone())),
            Some(like) => debts.least_monthly_near(days, payments, like.monthly),
            None => debts.least_monthly(days, payments),
        };
        if let Some((monthly, course)) = &least {
            found.push(Least { payments, first_day: days.nominal(0), fee, monthly: *monthly, course: course.clone() });
        }
        least
    }

    pub(in crate::account::ledger) fn policy(&self, kind: PlanKind) -> Option<&'a Policy> {
        self.desk.facts.plans().policy(kind, self.taxpayer(), Channel::Online, self.today)
    }

    /// The monthly payment by the printed form, and whether it must be taken from a bank account; none where the form is not for
    /// this taxpayer.
    pub(in crate::account::ledger) fn paper(&self) -> Option<(Money, PlanPaidBy)> {
        let policy = self.desk.facts.plans().policy(PlanKind::LongTerm, self.taxpayer(), Channel::Paper, self.today)?;
        let owed = self.measured(policy.measure);
        let monthly = benchmark(policy, owed);
        let asks_debit = policy.direct_debit_above.is_some_and(|above| owed > above);
        let paid_by = if asks_debit { PlanPaidBy::DirectDebit } else { PlanPaidBy::Taxpayer };
        (monthly.is_positive() && within(policy, owed)).then_some((monthly, paid_by))
    }

    pub(in crate::account::ledger) fn taxpayer(&self) -> TaxpayerKind {
        let is_business = |form: Form| match form {
            Form::F1040 => false,
            Form::F941 | Form::F1120 => true,
        };
        let owes_for_business = self.debts.modules().iter().any(|module| is_business(module.period().form));
        if owes_for_business { TaxpayerKind::Business } else { TaxpayerKind::Individual }
    }

    /// What the limit of a policy is compared with, on record today: payments under way do not lower it yet.
    pub(in crate::account::ledger) fn measured(&self, measure: Measure) -> Money {
        match measure {
            Measure::OwedBelow => self.debts.opening().payoff(),
            Measure::AssessedUpTo => self.owed_modules().map(|booked| assessed(self.desk, booked, self.today)).sum(),
        }
    }

    fn owed_modules(&self) -> impl Iterator<Item = &Booked> {
        self.debts.modules().iter().filter_map(|module| self.desk.books.module(module.period()))
    }

    fn fee(&self, wish: &PlanWish) -> Option<Money> {
        let of = match self.revises {
            Some(plan) if plan.kind == PlanKind::LongTerm && wish.kind == PlanKind::LongTerm => {
                let debited = plan.paid_by() == PlanPaidBy::DirectDebit && wish.paid_by == PlanPaidBy::DirectDebit;
                if debited && plan.status == PlanStatus::Active { FeeFor::ChangeDirectDebit } else { FeeFor::Revise }
            }
            None if wish.kind == PlanKind::LongTerm && self.reinstates() => FeeFor::Revise,
            _ => FeeFor::Begin(wish.kind),
        };
        let income =
            if self.desk.books.plan_record.low_income.is_some_and(|since| since <= self.today) { Income::Low } else { Income::Ordinary };
        self.desk.facts.plans().fee(of, wish.paid_by, income, self.today)
    }

    /// The first day on which some of what is owed can no longer be collected.
    fn collection_ends(&self) -> Option<Day> {
        let assessed = |booked: &Booked| {
            let taxes = booked.module.history().posted.iter().filter(|posted| posted.item == Item::Tax);
            taxes.map(|posted| posted.day).min()
        };
        let ends = self.owed_modules().filter_map(assessed).map(|day| day.saturating_add(Span::new().years(COLLECTION_YEARS)));
        ends.min()
    }

    /// Whether a plan that was ended for a default comes back: some of what was under it is owed still.
    fn reinstates(&self) -> bool {
        let last = self.desk.books.plans.last();
        last.is_some_and(|plan| plan.kind == PlanKind::LongTerm && plan.status == PlanStatus::Terminated && self.was_under(plan))
    }

    /// Whether some of what is owed was owed under an earlier plan.
    fn was_under(&self, plan: &BookedPlan) -> bool {
        let day = plan.ended.unwrap_or(self.today);
        self.owed_modules().any(|booked| booked.module.standing(self.desk.facts, day).payoff().is_positive())
    }

    /// The last day of the plan, and what is said where it comes too soon.
    fn end(&self, policy: &Policy) -> End {
        let began = match policy.days_max {
            Some(_) => self.time_began(policy.kind),
            None => self.today,
        };
        let after_days = policy.days_max.map(|days| began.saturating_add(Span::new().days(days)));
        let after_months = policy.months_max.map(|months| began.saturating_add(Span::new().months(months)));
        let own = [after_days, after_months].into_iter().flatten().min();
        let collection = self.collection_ends().filter(|_| policy.collection_period == Asked::Yes);
        match (own, collection) {
            (own, Some(day)) if own.is_none_or(|own| day < own) => End { day, refusal: Refusal::PlanCollectionPeriodOver },
            (own, _) => End { day: own.unwrap_or(self.today), refusal: Refusal::PlanTimeOver },
        }
    }

    /// When the time of a short plan began: with the first such plan for what is owed. Neither revising a plan nor ending it and
    /// beginning another makes the time longer.
    fn time_began(&self, kind: PlanKind) -> Day {
        let earlier = self.desk.books.plans.iter().filter(|plan| plan.kind == kind && self.was_under(plan));
        earlier.map(|plan| plan.began).min().unwrap_or(self.today)
    }
}

/// The last day that a plan may have, and the refusal where nothing can be paid by then.
struct End {
    day: Day,
    refusal: Refusal,
}

/// How many payments there is room for until `end`.
fn payments(policy: &Policy, days: &MonthDays, end: Day) -> usize {
    let most = policy.months_max.and_then(|months| usize::try_from(months).ok()).unwrap_or(usize::MAX);
    (0..most).take_while(|place| days.day(*place) <= end).count()
}

impl Desk<'_> {
    /// Whether a return whose day has passed is missing.
    pub(in crate::account::ledger) fn has_unfiled_return(&self, today: Day) -> bool {
        !missing(self.books, &self.books.plan_record.required, today).is_empty()
    }
}

fn within(policy: &Policy, amount: Money) -> bool {
    match policy.measure {
        Measure::OwedBelow => amount < policy.limit,
        Measure::AssessedUpTo => amount <= policy.limit,
    }
}

/// The balance divided by the months of the benchmark, in whole dollars; nothing where there is none.
fn benchmark(policy: &Policy, owed: Money) -> Money {
    let dollars = |months: i64| (owed.cents() + months * CENTS_PER_DOLLAR - 1) / (months * CENTS_PER_DOLLAR);
    policy.benchmark_months.map_or(Money::ZERO, |months| Money::from_cents(dollars(months) * CENTS_PER_DOLLAR))
}

/// What of a module's payoff was assessed: what has accrued since is not.
fn assessed(desk: &Desk<'_>, booked: &Booked, today: Day) -> Money {
    let standing = booked.module.standing(desk.facts, today);
    let accrued: Money = booked.unassessed(standing.charged).map(|(_, amount)| amount).sum();
    (standing.payoff() - accrued).max(Money::ZERO)
}
