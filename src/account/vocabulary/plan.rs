//! What if, and payment plans, as records.

use super::super::{
    DefaultReason, Instalment, InstalmentStatus, PaidTotals, Plan, PlanKind, PlanOffer, PlanOption, PlanOptions, PlanPaidBy, PlanStatus,
    PlanTerms, Projected, Projection, Record, Refusal, Value, WhatIf,
};
use crate::money::Money;

/// Each projection has the fields of its result; `result` says which.
pub(super) fn what_if(what_if: &WhatIf) -> Record {
    let projections = what_if
        .projections
        .iter()
        .enumerate()
        .map(|(place, projection)| self::projection(projection).with("is_cheapest", Value::Flag(what_if.cheapest == Some(place))));
    Record::new()
        .with("as_of", Value::Day(what_if.as_of))
        .with("payoff", Value::Money(what_if.payoff))
        .with("under_way", Value::Money(what_if.under_way))
        .with("has_under_way", Value::Flag(what_if.under_way.is_positive()))
        .with("has_cheapest", Value::Flag(what_if.cheapest.is_some()))
        .with("projections", Value::List(projections.collect()))
}

fn projection(projection: &Projection) -> Record {
    let record = |word: &str| Record::new().with("result", Value::Word(word.to_owned()));
    let money = |amount: &Money| Value::Money(*amount);
    match &projection.result {
        Projected::PaidOnce { left, not_needed, owed_with, owed_without, saved_interest, saved_penalties } => record("paid-once")
            .with("left", money(left))
            .with("not_needed", money(not_needed))
            .with("owed_with", money(owed_with))
            .with("owed_without", money(owed_without))
            .with("saved_interest", money(saved_interest))
            .with("saved_penalties", money(saved_penalties)),
        Projected::Cleared { payments, first_day, last_day, amount, last_amount, totals } => with_totals(
            record("cleared")
                .with("payments", Value::Count(*payments))
                .with("first_day", Value::Day(*first_day))
                .with("last_day", Value::Day(*last_day))
                .with("amount", money(amount))
                .with("last_amount", money(last_amount)),
            totals,
        ),
        Projected::NeverEnds { payments_max, left } => {
            record("never-ends").with("payments_max", Value::Count(*payments_max)).with("left", money(left))
        }
        Projected::Refused { refusal } => record("refused").with("refusal", Value::Word(refusal_word(*refusal))),
    }
}

/// The name of a refusal on the wire, which is the one that dialogs know it by.
pub(super) fn refusal_word(refusal: Refusal) -> String {
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

/// Each option has the fields of its offer; `offer` says which.
pub(super) fn options(options: &PlanOptions) -> Record {
    let listed = options.options.iter().enumerate();
    let listed = listed.map(|(place, option)| self::option(option).with("is_cheapest", Value::Flag(options.cheapest == Some(place))));
    Record::new()
        .with("as_of", Value::Day(options.as_of))
        .with("owed", Value::Money(options.owed))
        .with("assessed", Value::Money(options.assessed))
        .with("plan_in_effect", Value::Flag(options.plan_in_effect))
        .with("has_open", Value::Flag(options.cheapest.is_some()))
        .with("options", Value::List(listed.collect()))
}

fn option(option: &PlanOption) -> Record {
    let record = Record::new().with("kind", word(kind(option.kind))).with("paid_by", word(paid_by(option.paid_by)));
    match &option.offer {
        PlanOffer::Open { fee, least_monthly, monthly, payments, first_day, last_day, last_amount, totals } => with_totals(
            record
                .with("offer", word("open"))
                .with("fee", Value::Money(*fee))
                .with("least_monthly", Value::Money(*least_monthly))
                .with("monthly", Value::Money(*monthly))
                .with("payments", Value::Count(*payments))
                .with("first_day", Value::Day(*first_day))
                .with("last_day", Value::Day(*last_day))
                .with("last_amount", Value::Money(*last_amount)),
            totals,
        ),
        PlanOffer::Closed { refusal, least_monthly } => {
            let record = record.with("offer", word("closed")).with("refusal", Value::Word(refusal_word(*refusal)));
            least_monthly.map_or(record.clone(), |least| record.with("least_monthly", Value::Money(least)))
        }
    }
}

pub(super) fn plan(plan: Option<&Plan>) -> Record {
    let Some(plan) = plan else { return Record::new().with("has_plan", Value::Flag(false)) };
    terms(&plan.terms)
        .with("has_plan", Value::Flag(true))
        .with("instalments", Value::List(plan.instalments.iter().map(instalment).collect()))
}

pub(super) fn terms(terms: &PlanTerms) -> Record {
    let mut record = Record::new()
        .with("kind", word(kind(terms.kind)))
        .with("paid_by", word(paid_by(terms.paid_by)))
        .with("monthly", Value::Money(terms.monthly))
        .with("month_day", Value::Count(i64::from(terms.month_day)))
        .with("began", Value::Day(terms.began))
        .with("first_day", Value::Day(terms.first_day))
        .with("fee", Value::Money(terms.fee))
        .with("status", word(status(terms.status)));
    if let Some(last_four) = &terms.bank_last_four {
        record = record.with("bank_last_four", Value::Digits(last_four.clone()));
    }
    if let Some(default) = &terms.default {
        record = record.with("default_reason", word(reason(default.reason))).with("cure_by", Value::Day(default.cure_by));
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
