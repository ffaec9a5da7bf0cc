//! What if, and payment plans, as records.

use super::super::{PaidTotals, Projected, Projection, Record, Refusal, Value, WhatIf};
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
fn refusal_word(refusal: Refusal) -> String {
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
