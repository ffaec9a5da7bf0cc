//! Plans and looks ahead as records: the fields that [`super`] lists, filled.

use super::super::super::{
    DefaultReason, Instalment, InstalmentStatus, PaidTotals, Plan, PlanKind, PlanOffer, PlanOption, PlanOptions, PlanPaidBy, PlanStatus,
    PlanTerms, Projected, Record, Refusal, Scenario, Value, WhatIf,
};
use super::super::records::count;
use crate::money::Money;

/// What a look ahead comes to. Where several plans were asked about it is a comparison; else it has the fields of the one scenario
/// that was asked about, and of paying at once where that stands beside it.
pub(in crate::account::vocabulary) fn what_if(what_if: &WhatIf) -> Record {
    let plans = what_if.projections.iter().filter(|projection| matches!(projection.scenario, Scenario::Plan { .. }));
    if plans.count() > 1 {
        return compared(what_if);
    }
    let record = common(what_if);
    let record = what_if.projections.iter().fold(record, |record, projection| match projection.scenario {
        Scenario::PayInFull { .. } => record,
        Scenario::PayOnce { amount, day, compare_on } => {
            let asked =
                record.with("amount", Value::Money(amount)).with("day", Value::Day(day)).with("compared_on", Value::Day(compare_on));
            projected(asked, &projection.result)
        }
        Scenario::PayMonthly { amount, .. } => {
            projected(record.with("amount", Value::Money(amount)).with("never_ends", Value::Flag(false)), &projection.result)
        }
        Scenario::Plan { .. } => {
            let course = projected(record, &projection.result);
            let has_fee = matches!(course.get("fees"), Some(Value::Money(fees)) if fees.is_positive());
            course.with("has_fee", Value::Flag(has_fee))
        }
    });
    let paid = |record: &Record| if let Some(Value::Money(paid)) = record.get("paid") { Some(*paid) } else { None };
    let at_once = what_if.projections.iter().find_map(|projection| match (&projection.scenario, &projection.result) {
        (Scenario::PayInFull { .. }, Projected::Cleared { totals, .. }) => Some(totals.paid),
        _ => None,
    });
    match (at_once, paid(&record)) {
        (Some(at_once), Some(paid)) => {
            record.with("at_once", Value::Money(at_once)).with("more_than_at_once", Value::Money(paid - at_once))
        }
        _ => record,
    }
}

fn common(what_if: &WhatIf) -> Record {
    Record::new()
        .with("as_of", Value::Day(what_if.as_of))
        .with("payoff", Value::Money(what_if.payoff))
        .with("under_way", Value::Money(what_if.under_way))
        .with("has_under_way", Value::Flag(what_if.under_way.is_positive()))
        .with("is_refused", Value::Flag(false))
}

/// The ways that lead to nothing being owed, in the order of the question; where there is none, the reason of the first.
fn compared(what_if: &WhatIf) -> Record {
    let now = what_if.projections.iter().find_map(|projection| match &projection.result {
        Projected::Cleared { totals, .. } => Some(totals.paid),
        _ => None,
    });
    let mut ways = Vec::new();
    for (place, projection) in what_if.projections.iter().enumerate() {
        let Projected::Cleared { payments, first_day, last_day, amount, totals, .. } = &projection.result else { continue };
        let way = match &projection.scenario {
            Scenario::PayInFull { day } if *day == what_if.as_of => "now",
            Scenario::PayInFull { .. } | Scenario::PayOnce { .. } => "later",
            Scenario::PayMonthly { .. } => "monthly",
            Scenario::Plan { .. } => "plan",
        };
        let record = Record::new()
            .with("way", word(way))
            .with("amount", Value::Money(*amount))
            .with("payments", Value::Count(*payments))
            .with("first_day", Value::Day(*first_day))
            .with("last_day", Value::Day(*last_day))
            .with("paid", Value::Money(totals.paid))
            .with("extra", Value::Money(totals.paid - what_if.payoff))
            .with("more_than_now", Value::Money(totals.paid - now.unwrap_or(totals.paid)))
            .with("is_cheapest", Value::Flag(what_if.cheapest == Some(place)));
        ways.push(match &projection.scenario {
            Scenario::Plan { kind, paid_by, .. } => {
                record.with("kind", word(self::kind(*kind))).with("paid_by", word(self::paid_by(*paid_by)))
            }
            Scenario::PayInFull { .. } | Scenario::PayOnce { .. } | Scenario::PayMonthly { .. } => record,
        });
    }
    let refusal = what_if.projections.iter().find_map(|projection| match &projection.result {
        Projected::Refused { refusal } => Some(*refusal),
        _ => None,
    });
    let record = common(what_if).with("is_refused", Value::Flag(ways.is_empty())).with("count", count(ways.len()));
    let record = if ways.is_empty() { refusal } else { None }
        .into_iter()
        .fold(record, |record, refusal| record.with("reason", Value::Word(refusal_word(refusal))));
    record.with("ways", Value::List(ways))
}

fn projected(record: Record, result: &Projected) -> Record {
    let money = |amount: &Money| Value::Money(*amount);
    match result {
        Projected::PaidOnce { left, not_needed, owed_with, owed_without, saved_interest, saved_penalties } => record
            .with("left", money(left))
            .with("clears", Value::Flag(left.is_zero()))
            .with("too_much", Value::Flag(not_needed.is_positive()))
            .with("not_needed", money(not_needed))
            .with("owed_with", money(owed_with))
            .with("owed_without", money(owed_without))
            .with("saved", Value::Money(*saved_interest + *saved_penalties)),
        Projected::Cleared { payments, first_day, last_day, amount, last_amount, totals } => with_totals(
            record
                .with("payments", Value::Count(*payments))
                .with("first_day", Value::Day(*first_day))
                .with("last_day", Value::Day(*last_day))
                .with("amount", money(amount))
                .with("last_amount", money(last_amount)),
            totals,
        ),
        Projected::NeverEnds { left, .. } => record.with("never_ends", Value::Flag(true)).with("left", money(left)),
        Projected::Refused { refusal } => record.with("is_refused", Value::Flag(true)).with("reason", Value::Word(refusal_word(*refusal))),
    }
}

/// The name of a refusal on the wire, which is the one that dialogs know it by.
pub(in crate::account::vocabulary) fn refusal_word(refusal: Refusal) -> String {
    serde_json::to_value(refusal).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn with_totals(record: Record, totals: &PaidTotals) -> Record {
    record
        .with("tax", Value::Money(totals.tax))
        .with("penalties", Value::Money(totals.penalties))
        .with("interest", Value::Money(totals.interest))
        .with("fees", Value::Money(totals.fees))
        .with("paid", Value::Money(totals.paid))
}

/// The plans that there are, and those that there are not with the first rule that forbids each.
pub(in crate::account::vocabulary) fn options(options: &PlanOptions) -> Record {
    let mut open = Vec::new();
    let mut closed = Vec::new();
    for (place, option) in options.options.iter().enumerate() {
        match &option.offer {
            PlanOffer::Open { .. } => open.push(self::open(option).with("is_cheapest", Value::Flag(options.cheapest == Some(place)))),
            PlanOffer::Closed { refusal, least_monthly } => closed.push(self::closed(option, *refusal, *least_monthly)),
        }
    }
    let record = Record::new()
        .with("as_of", Value::Day(options.as_of))
        .with("owed", Value::Money(options.owed))
        .with("assessed", Value::Money(options.assessed))
        .with("plan_in_effect", Value::Flag(options.plan_in_effect))
        .with("open_count", count(open.len()))
        .with("none_open", Value::Flag(open.is_empty()));
    let reason = closed.first().and_then(|option| option.get("refusal").cloned());
    let record = reason.into_iter().fold(record, |record, reason| record.with("reason", reason));
    record.with("open", Value::List(open)).with("closed", Value::List(closed))
}

/// By which a dialog names a plan.
pub(super) fn key(plan: PlanKind, way: PlanPaidBy) -> String {
    format!("{}:{}", kind(plan), paid_by(way))
}

fn open(option: &PlanOption) -> Record {
    let PlanOffer::Open { fee, least_monthly, monthly, payments, first_day, last_day, last_amount, totals } = &option.offer else {
        return Record::new();
    };
    let record = Record::new()
        .with("key", Value::Text(key(option.kind, option.paid_by)))
        .with("kind", word(kind(option.kind)))
        .with("paid_by", word(paid_by(option.paid_by)))
        .with("is_debited", Value::Flag(option.paid_by == PlanPaidBy::DirectDebit))
        .with("fee", Value::Money(*fee))
        .with("has_fee", Value::Flag(fee.is_positive()))
        .with("least_monthly", Value::Money(*least_monthly))
        .with("monthly", Value::Money(*monthly))
        .with("payments", Value::Count(*payments))
        .with("first_day", Value::Day(*first_day))
        .with("last_day", Value::Day(*last_day))
        .with("last_amount", Value::Money(*last_amount));
    with_totals(record, totals)
}

fn closed(option: &PlanOption, refusal: Refusal, least_monthly: Option<Money>) -> Record {
    let record = Record::new()
        .with("kind", word(kind(option.kind)))
        .with("paid_by", word(paid_by(option.paid_by)))
        .with("refusal", Value::Word(refusal_word(refusal)))
        .with("has_least_monthly", Value::Flag(least_monthly.is_some()));
    least_monthly.into_iter().fold(record, |record, least| record.with("least_monthly", Value::Money(least)))
}

pub(in crate::account::vocabulary) fn plan(plan: Option<&Plan>) -> Record {
    // On the day on which it ends a plan is still told of, as what it was.
    let is_open = |plan: &&Plan| matches!(plan.terms.status, PlanStatus::Active | PlanStatus::Defaulted);
    let Some(plan) = plan.filter(is_open) else { return Record::new().with("has_plan", Value::Flag(false)) };
    let of = |statuses: &[InstalmentStatus]| plan.instalments.iter().filter(|one| statuses.contains(&one.status)).count();
    let missed = || plan.instalments.iter().filter(|one| matches!(one.status, InstalmentStatus::Missed | InstalmentStatus::Returned));
    let is_to_come = |one: &&Instalment| matches!(one.status, InstalmentStatus::Due | InstalmentStatus::UnderWay);
    let (to_come, past): (Vec<&Instalment>, Vec<&Instalment>) = plan.instalments.iter().partition(is_to_come);
    let next = plan.instalments.iter().find(|one| matches!(one.status, InstalmentStatus::Due | InstalmentStatus::UnderWay));
    let mut record = terms(&plan.terms)
        .with("has_plan", Value::Flag(true))
        .with("has_next", Value::Flag(next.is_some()))
        .with("paid_count", count(of(&[InstalmentStatus::Paid, InstalmentStatus::PaidLate])))
        .with("missed_count", count(missed().count()))
        .with("none_missed", Value::Flag(missed().next().is_none()))
        .with("missed", Value::List(missed().map(instalment).collect()))
        .with("missed_total", Value::Money(missed().map(|one| one.amount).sum()))
        .with("has_past", Value::Flag(!past.is_empty()))
        .with("past", Value::List(past.into_iter().map(instalment).collect()))
        .with("to_come", Value::List(to_come.into_iter().map(instalment).collect()))
        .with("instalments", Value::List(plan.instalments.iter().map(instalment).collect()));
    if let Some(next) = next {
        record = record.with("next_day", Value::Day(next.day)).with("next_amount", Value::Money(next.amount));
    }
    match &plan.left {
        Some(Projected::Cleared { payments, last_day, totals, .. }) => record
            .with("has_end", Value::Flag(true))
            .with("left_count", Value::Count(*payments))
            .with("left_paid", Value::Money(totals.paid))
            .with("last_day", Value::Day(*last_day)),
        _ => record.with("has_end", Value::Flag(false)),
    }
}

pub(in crate::account::vocabulary) fn terms(terms: &PlanTerms) -> Record {
    let mut record = Record::new()
        .with("option", Value::Text(key(terms.kind, terms.paid_by)))
        .with("kind", word(kind(terms.kind)))
        .with("paid_by", word(paid_by(terms.paid_by)))
        .with("is_debited", Value::Flag(terms.paid_by == PlanPaidBy::DirectDebit))
        .with("monthly", Value::Money(terms.monthly))
        .with("month_day", Value::Count(i64::from(terms.month_day)))
        .with("began", Value::Day(terms.began))
        .with("first_day", Value::Day(terms.first_day))
        .with("fee", Value::Money(terms.fee))
        .with("status", word(status(terms.status)))
        .with("has_bank_account", Value::Flag(terms.bank_last_four.is_some()))
        .with("has_default", Value::Flag(terms.default.is_some()));
    if let Some(last_four) = &terms.bank_last_four {
        record = record.with("bank_last_four", Value::Digits(last_four.clone()));
    }
    if let Some(bank) = &terms.bank_account {
        record = record.with("bank_account", Value::Text(bank.as_str().to_owned()));
    }
    if let Some(default) = &terms.default {
        record = record
            .with("default_reason", word(reason(default.reason)))
            .with("cure_by", Value::Day(default.cure_by))
            .with("cure_is_late", Value::Flag(default.is_late));
    }
    record
}

fn instalment(instalment: &Instalment) -> Record {
    let status = match instalment.status {
        InstalmentStatus::Paid => "paid",
        InstalmentStatus::PaidLate => "paid-late",
        InstalmentStatus::UnderWay => "under-way",
        InstalmentStatus::Due => "due",
        InstalmentStatus::Missed => "missed",
        InstalmentStatus::Returned => "returned",
    };
    Record::new()
        .with("number", Value::Count(instalment.number))
        .with("day", Value::Day(instalment.day))
        .with("amount", Value::Money(instalment.amount))
        .with("status", word(status))
}

fn word(word: &str) -> Value {
    Value::Word(word.to_owned())
}

const fn kind(kind: PlanKind) -> &'static str {
    match kind {
        PlanKind::ShortTerm => "short-term",
        PlanKind::LongTerm => "long-term",
    }
}

const fn paid_by(paid_by: PlanPaidBy) -> &'static str {
    match paid_by {
        PlanPaidBy::DirectDebit => "direct-debit",
        PlanPaidBy::Taxpayer => "taxpayer",
    }
}

const fn status(status: PlanStatus) -> &'static str {
    match status {
        PlanStatus::Active => "active",
        PlanStatus::Defaulted => "defaulted",
        PlanStatus::Completed => "completed",
        PlanStatus::Ended => "ended",
        PlanStatus::Revised => "revised",
        PlanStatus::Terminated => "terminated",
    }
}

const fn reason(reason: DefaultReason) -> &'static str {
    match reason {
        DefaultReason::Missed => "missed",
        DefaultReason::Returned => "returned",
        DefaultReason::NewBalance => "new-balance",
        DefaultReason::ReturnUnfiled => "return-unfiled",
    }
}
