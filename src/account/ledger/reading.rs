//! Answers to queries, from the books of an account.

use jiff::Span;

use super::books::{Booked, Books};
use super::calendar::Calendar;
use super::facts::RateKind;
use super::notice::view;
use super::papers::Papers;
use super::payment::Desk;
use super::plan::counter;
use super::projection::{Debts, MonthDays};
use super::returns::returns;
use super::transcript::{choices, transcript};
use super::what_if::{go_through, what_if};
use crate::account::{Answer, BackendError, Balance, PaymentStatus, Period, PeriodBalance, PlanView, Query, Refund, Why};
use crate::money::Money;
use crate::time::Day;

/// Years of payments that are shown.
pub const PAYMENT_YEARS_MAX: i16 = 5;
/// Figures are computed to at most this many years after today.
pub const AS_OF_YEARS_AHEAD_MAX: i16 = 10;
const DAY_UNKNOWN: &str = "day that figures can be computed to";

/// The answer to `query`.
pub(super) fn answer(desk: &Desk<'_>, papers: &Papers, query: &Query) -> Result<Answer, BackendError> {
    let limited_to = desk.books.limits.shown();
    match query {
        Query::Balance { as_of } => Ok(Answer::Balance(balance(desk, computable(desk, *as_of)?))),
        Query::Why { period, as_of } => why(desk, *period, computable(desk, *as_of)?),
        Query::Payments { as_of } => {
            let since = as_of.saturating_sub(Span::new().years(PAYMENT_YEARS_MAX));
            let shown = desk.books.payments.iter().filter(|payment| payment.view.day >= since);
            Ok(Answer::Payments { payments: shown.map(|payment| payment.view.clone()).collect(), limited_to })
        }
        Query::CancelablePayments => {
            let scheduled = desk.books.payments.iter().filter(|payment| payment.view.status == PaymentStatus::Scheduled);
            let shown = scheduled.filter(|payment| desk.hours.can_cancel(payment.view.day, desk.now));
            Ok(Answer::CancelablePayments { payments: shown.map(|payment| payment.view.clone()).collect(), limited_to })
        }
        Query::BankAccounts => {
            let bank_accounts = desk.books.bank_accounts_on_file().map(|bank| bank.view.clone()).collect();
            Ok(Answer::BankAccounts { bank_accounts })
        }
        // Its answer needs more than the books.
        Query::Receipt { .. } => Err(BackendError::Unknown { what: "payment" }),
        Query::PaymentDays { day } => {
            let days = desk.hours.payment_days(desk.now);
            let day = day.unwrap_or(days.first);
            let nearest = Calendar::FederalReserve.business_day_from(day);
            Ok(Answer::PaymentDays { days, processes: nearest == day, nearest })
        }
        Query::WhatIf { scenarios } => what_if(desk, scenarios).map(Answer::WhatIf),
        Query::Returns => Ok(Answer::Returns(returns(desk, papers))),
        Query::Notices => Ok(Answer::Notices { notices: view::notices(desk), limited_to }),
        Query::Notice { id } => match view::notice(desk, id) {
            Some(notice) => Ok(Answer::Notice { notice }),
            None => Err(BackendError::Unknown { what: "notice" }),
        },
        Query::Transcript { kind, period } => Ok(Answer::Transcript { transcript: transcript(desk, papers, *kind, *period)? }),
        Query::TranscriptChoices { kind } => Ok(Answer::TranscriptChoices { choices: choices(desk, papers, *kind) }),
        Query::Address => Ok(Answer::Address { address: papers.address.clone() }),
        Query::PlanOptions { month_day, monthly } => Ok(Answer::PlanOptions(counter::options(desk, *month_day, *monthly))),
        Query::Plan { as_of } => Ok(Answer::Plan { plan: counter::plan(desk, *as_of) }),
        Query::Authorizations | Query::AccessRecord | Query::Account | Query::AuthorizationDraft { .. } | Query::Professional { .. } => {
            Err(BackendError::Unknown { what: "answer in the books" })
        }
    }
}

/// The day itself, where rates are known or carried on for it.
fn computable(desk: &Desk<'_>, day: Day) -> Result<Day, BackendError> {
    let (first, _) = desk.facts.rates(RateKind::Underpayment).range();
    let last = desk.hours.today(desk.now).saturating_add(Span::new().years(AS_OF_YEARS_AHEAD_MAX));
    if first <= day && day <= last { Ok(day) } else { Err(BackendError::Unknown { what: DAY_UNKNOWN }) }
}

fn balance(desk: &Desk<'_>, as_of: Day) -> Balance {
    let books = desk.books;
    let owed: Vec<PeriodBalance> = books.modules.iter().filter_map(|booked| period_balance(desk, booked, as_of)).collect();
    let total = |part: fn(&PeriodBalance) -> Money| owed.iter().map(part).sum::<Money>();
    let payoff = total(|period| period.total);
    Balance {
        account_name: books.name.reveal().clone(),
        limited_to: books.limits.shown(),
        as_of,
        payoff,
        tax: total(|period| period.tax),
        penalties: total(|period| period.penalties),
        interest: total(|period| period.interest),
        fees: total(|period| period.fees),
        pending_total: books.payments_under_way().map(|payment| payment.view.amount).sum(),
        pending_count: i64::try_from(books.payments_under_way().count()).unwrap_or(i64::MAX),
        after_pending: after_pending(desk, as_of, payoff),
        refund: refund(books),
        plan: plan(books, payoff, as_of),
        owed,
    }
}

fn period_balance(desk: &Desk<'_>, booked: &Booked, as_of: Day) -> Option<PeriodBalance> {
    let standing = booked.module.standing(desk.facts, as_of);
    let balance = PeriodBalance {
        period: booked.module.period(),
        tax: standing.tax,
        penalties: standing.penalties,
        interest: standing.interest,
        fees: standing.fees,
        total: standing.payoff(),
        payable: desk.payable_of(booked, &standing),
    };
    balance.total.is_positive().then_some(balance)
}

/// What is left of the payoff where the payments under way whose day has come by then go through.
fn after_pending(desk: &Desk<'_>, as_of: Day, payoff: Money) -> Money {
    let by_then = || desk.books.payments_under_way().filter(|payment| payment.view.day <= as_of);
    if by_then().next().is_none() {
        return payoff;
    }
    let mut debts = Debts::new(desk.facts, desk.books.modules.iter().map(|booked| &booked.module), as_of);
    go_through(&mut debts, by_then());
    debts.owed(as_of).payoff()
}

fn refund(books: &Books) -> Option<Refund> {
    let refund = books.refunds.first()?;
    let booked = books.modules.iter().find(|booked| booked.id == refund.module)?;
    Some(Refund { period: booked.module.period(), amount: refund.amount, sent_on: refund.sent_on })
}

fn plan(books: &Books, payoff: Money, as_of: Day) -> Option<PlanView> {
    let plan = books.whole_plans()?.iter().rfind(|plan| plan.is_in_effect(as_of)).filter(|_| payoff.is_positive())?;
    let next_day = MonthDays::from(as_of.max(plan.pays_from), plan.month_day)?.nominal(0);
    Some(PlanView { monthly: plan.monthly, next_amount: plan.monthly.min(payoff), next_day })
}

fn why(desk: &Desk<'_>, period: Period, as_of: Day) -> Result<Answer, BackendError> {
    let booked = desk.books.module(period).ok_or(BackendError::Unknown { what: "period" })?;
    let explanation = booked.module.explain(desk.facts, as_of);
    let total = explanation.standing.payoff() - explanation.standing.credit;
    Ok(Answer::Why(Why { period, as_of, lines: explanation.lines, total }))
}
