//! Answers about plans: what there is to choose from, and how the plan in effect stands.

use super::super::payment::Desk;
use super::super::what_if::{debts, shown};
use super::booked::BookedPlan;
use super::offer::{Applicant, NotOffered, Offer, PlanWish};
use super::policy::Measure;
use super::schedule;
use crate::account::{PaperPlan, Plan, PlanDefault, PlanKind, PlanOffer, PlanOption, PlanOptions, PlanPaidBy, PlanTerms};
use crate::ids::BankAccountId;
use crate::money::Money;
use crate::time::Day;

/// The plans that can be looked at, the simplest first.
const OPTIONS: [(PlanKind, PlanPaidBy); 4] = [
    (PlanKind::ShortTerm, PlanPaidBy::Taxpayer),
    (PlanKind::ShortTerm, PlanPaidBy::DirectDebit),
    (PlanKind::LongTerm, PlanPaidBy::DirectDebit),
    (PlanKind::LongTerm, PlanPaidBy::Taxpayer),
];

/// Every plan, with this monthly payment or the least that it takes.
pub(in crate::account::ledger) fn options(desk: &Desk<'_>, month_day: i8, monthly: Option<Money>) -> PlanOptions {
    let applicant = desk.applicant();
    let option = |(kind, paid_by): (PlanKind, PlanPaidBy)| {
        let offer = match applicant.offer(&PlanWish { kind, paid_by, monthly, month_day }) {
            Ok(offer) => open(&offer),
            Err(NotOffered { refusal, least }) => PlanOffer::Closed { refusal, least_monthly: least },
        };
        PlanOption { kind, paid_by, offer }
    };
    let options: Vec<PlanOption> = OPTIONS.into_iter().map(option).collect();
    let costs = options.iter().enumerate().filter_map(|(place, option)| match &option.offer {
        PlanOffer::Open { totals, .. } => Some((totals.paid, place)),
        PlanOffer::Closed { .. } => None,
    });
    PlanOptions {
        as_of: applicant.today(),
        owed: applicant.debts().opening().payoff(),
        assessed: applicant.measured(Measure::AssessedUpTo),
        plan_in_effect: desk.books.open_plan().is_some(),
        cheapest: costs.min().map(|(_, place)| place),
        options,
        paper: applicant.paper().map(|(monthly, paid_by)| PaperPlan { monthly, paid_by }),
    }
}

fn open(offer: &Offer) -> PlanOffer {
    PlanOffer::Open {
        fee: offer.fee,
        least_monthly: offer.least,
        monthly: offer.monthly,
        payments: i64::try_from(offer.course.payments).unwrap_or(i64::MAX),
        first_day: offer.course.first_day,
        last_day: offer.course.last_day,
        last_amount: offer.course.last_amount,
        totals: shown(&offer.course.totals),
    }
}

/// The plan that is or was in effect on `as_of`, as it stands today. On a day to come that is the plan in effect now.
pub(in crate::account::ledger) fn plan(desk: &Desk<'_>, as_of: Day) -> Option<Plan> {
    let today = desk.hours.today(desk.now);
    let plan = desk.books.plans.iter().rfind(|plan| plan.is_in_effect(as_of))?;
    let mut instalments = schedule::begun(desk, plan, today);
    let mut left = None;
    if plan.is_open() {
        let (projected, to_come) = schedule::to_come(desk, plan, instalments.len(), today);
        instalments.extend(to_come);
        left = Some(projected);
    }
    Some(Plan { terms: terms(desk, plan), left, instalments })
}

/// A plan as the counter shows it.
pub(super) fn terms(desk: &Desk<'_>, plan: &BookedPlan) -> PlanTerms {
    let bank = |id: &BankAccountId| desk.books.bank_accounts.iter().find(|bank| bank.view.id == *id);
    let bank = plan.bank_account.as_ref().and_then(bank);
    PlanTerms {
        kind: plan.kind,
        paid_by: plan.paid_by(),
        bank_last_four: bank.map(|bank| bank.view.last_four.clone()),
        bank_account: bank.map(|bank| bank.view.id.clone()),
        monthly: plan.monthly,
        month_day: plan.month_day,
        began: plan.began,
        first_day: plan.days().day(0),
        fee: plan.fee,
        status: plan.status,
        default: plan.default.map(|default| {
            let is_late = desk.hours.today(desk.now) > default.cure_by;
            PlanDefault { reason: default.reason, cure_by: default.cure_by, is_late }
        }),
        ended: plan.ended,
    }
}

impl<'a> Desk<'a> {
    /// The account holder as one who asks for a plan, or for another where one is in effect.
    pub(in crate::account::ledger) fn applicant(&'a self) -> Applicant<'a> {
        let today = self.hours.today(self.now);
        self.as_it_stands(Applicant::new(self, today, debts(self, today).0))
    }

    /// The same one as somebody who revises the plan in effect, where there is one.
    pub(in crate::account::ledger) fn as_it_stands(&'a self, applicant: Applicant<'a>) -> Applicant<'a> {
        match self.books.open_plan() {
            Some(plan) => applicant.revising(plan),
            None => applicant,
        }
    }
}
