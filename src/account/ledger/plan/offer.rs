//! Who may have which plan, and what it comes to: one ladder of rules over the dated policies.
//!
//! Decisions where the sources leave room: a taxpayer who owes for any form of a business is one; a plan ends before the first of
//! the periods owed can no longer be collected; the first instalment is at least [`FIRST_INSTALMENT_DAYS`] days away, so that a
//! bank account can be debited; the least payment is the least whole dollars that clear everything within the time of the plan; the
//! fee of a plan that is revised is that of revising, unless the plan becomes one of another kind.

use jiff::Span;

use super::super::accrual::Item;
use super::super::books::Booked;
use super::super::calendar::Calendar;
use super::super::payment::Desk;
use super::super::projection::{Course, Debts, MonthDays, Monthly};
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
}

impl<'a> Applicant<'a> {
    /// Somebody who begins a plan.
    pub(in crate::account::ledger) const fn new(desk: &'a Desk<'a>, today: Day, debts: Debts<'a>) -> Applicant<'a> {
        Applicant { desk, today, debts, revises: None }
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
        if self.debts.opening().payoff().is_zero() {
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
        let pays_from = self.today.saturating_add(Span::new().days(FIRST_INSTALMENT_DAYS));
        if policy.collection_period == Asked::Yes && self.collection_ends().is_some_and(|end| end < pays_from) {
            return Err(Refusal::PlanCollectionPeriodOver.into());
        }
        let days = MonthDays::from(pays_from, wish.month_day).ok_or(Refusal::PlanDayOfMonth)?;
        let payments = self.payments(policy, &days);
        let mut debts = self.debts.clone();
        debts.begin_plan(self.today, fee);
        // A plan that has no room for a payment is one whose time is over.
        let (least, course) = debts.least_monthly(&days, payments).ok_or(Refusal::PlanCollectionPeriodOver)?;
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
                let same_payments = wish.monthly == Some(plan.monthly) && wish.month_day == plan.month_day;
                let debited = plan.paid_by() == PlanPaidBy::DirectDebit && wish.paid_by == PlanPaidBy::DirectDebit;
                if same_payments && debited && plan.status == PlanStatus::Active { FeeFor::ChangeDirectDebit } else { FeeFor::Revise }
            }
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

    /// How many payments the time of the plan has room for.
    fn payments(&self, policy: &Policy, days: &MonthDays) -> usize {
        let began = match policy.days_max {
            // A short time is not made longer by revising the plan.
            Some(_) => self.desk.books.plan_chain_began(policy.kind).unwrap_or(self.today),
            None => self.today,
        };
        let after_days = policy.days_max.map(|days| began.saturating_add(Span::new().days(days)));
        let after_months = policy.months_max.map(|months| began.saturating_add(Span::new().months(months)));
        let collection = self.collection_ends().filter(|_| policy.collection_period == Asked::Yes);
        let end = [after_days, after_months, collection].into_iter().flatten().min();
        let most = policy.months_max.and_then(|months| usize::try_from(months).ok()).unwrap_or(usize::MAX);
        let end = end.unwrap_or(self.today);
        (0..most).take_while(|place| days.day(*place) <= end).count()
    }
}

impl Desk<'_> {
    /// Whether a return whose day has passed is missing.
    pub(in crate::account::ledger) fn has_unfiled_return(&self, today: Day) -> bool {
        let is_missing = |due: Day, extended_to: Option<Day>, filed: Option<Day>| {
            let in_time_until = Calendar::Legal.business_day_from(extended_to.unwrap_or(due));
            in_time_until < today && filed.is_none_or(|filed| filed > today)
        };
        let mut on_record = self.books.modules.iter().map(|booked| booked.module.history());
        let mut required = self.books.plan_record.required.iter().filter(|(period, _)| self.books.module(*period).is_none());
        on_record.any(|history| is_missing(history.due, history.extended_to, history.filed))
            || required.any(|(_, due)| is_missing(*due, None, None))
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
