//! What if, and payment plans, by name: what is asked and done, and the fields that go in and come out.
//!
//! A plan is chosen by its **key**, which names its kind and how it is paid: `long-term:direct-debit`.

mod records;

pub(super) use records::{options, plan, refusal_word, terms, what_if};

use super::super::{Command, Field, PlanKind, PlanPaidBy, Query, Refusal, Scenario, Shape};
use super::{CommandWord, Misfit, QueryWord, Taken, joined};
use crate::ids::BankAccountId;
use crate::time::Day;

/// A plan is paid on a day that every month has.
const MONTH_DAY_MAX: i8 = 28;
/// The day of the month where none was said.
const MONTH_DAY_USUAL: i8 = 15;
/// A single payment is compared with paying nothing so many months after it.
const COMPARED_AFTER_MONTHS: i32 = 12;

const TOTALS: [Field; 5] = [
    Field::new("tax", Shape::Money),
    Field::new("penalties", Shape::Money),
    Field::new("interest", Shape::Money),
    Field::new("fees", Shape::Money),
    Field::new("paid", Shape::Money),
];

const OPEN_FIELDS: &[Field] = &[
    Field::new("key", Shape::Text),
    Field::new("kind", Shape::Word),
    Field::new("paid_by", Shape::Word),
    Field::new("is_debited", Shape::Flag),
    Field::new("is_cheapest", Shape::Flag),
    Field::new("fee", Shape::Money),
    Field::new("has_fee", Shape::Flag),
    Field::new("least_monthly", Shape::Money),
    Field::new("monthly", Shape::Money),
    Field::new("payments", Shape::Count),
    Field::new("first_day", Shape::Day),
    Field::new("last_day", Shape::Day),
    Field::new("last_amount", Shape::Money),
    TOTALS[0],
    TOTALS[1],
    TOTALS[2],
    TOTALS[3],
    TOTALS[4],
];

const CLOSED_FIELDS: &[Field] = &[
    Field::new("kind", Shape::Word),
    Field::new("paid_by", Shape::Word),
    Field::new("refusal", Shape::Word),
    Field::new("has_least_monthly", Shape::Flag),
    Field::new("least_monthly", Shape::Money),
];

/// A way of paying everything, beside the others.
const WAY_FIELDS: &[Field] = &[
    Field::new("way", Shape::Word),
    Field::new("kind", Shape::Word),
    Field::new("paid_by", Shape::Word),
    Field::new("amount", Shape::Money),
    Field::new("payments", Shape::Count),
    Field::new("first_day", Shape::Day),
    Field::new("last_day", Shape::Day),
    Field::new("paid", Shape::Money),
    Field::new("extra", Shape::Money),
    Field::new("more_than_now", Shape::Money),
    Field::new("is_cheapest", Shape::Flag),
];

const INSTALMENT_FIELDS: &[Field] = &[
    Field::new("number", Shape::Count),
    Field::new("day", Shape::Day),
    Field::new("amount", Shape::Money),
    Field::new("status", Shape::Word),
];

const TERMS: [Field; 17] = [
    Field::new("option", Shape::Text),
    Field::new("kind", Shape::Word),
    Field::new("paid_by", Shape::Word),
    Field::new("is_debited", Shape::Flag),
    Field::new("monthly", Shape::Money),
    Field::new("month_day", Shape::Count),
    Field::new("began", Shape::Day),
    Field::new("first_day", Shape::Day),
    Field::new("fee", Shape::Money),
    Field::new("status", Shape::Word),
    Field::new("has_bank_account", Shape::Flag),
    Field::new("bank_last_four", Shape::Digits),
    Field::new("bank_account", Shape::Text),
    Field::new("has_default", Shape::Flag),
    Field::new("default_reason", Shape::Word),
    Field::new("cure_by", Shape::Day),
    // The day to put it right is past.
    Field::new("cure_is_late", Shape::Flag),
];

/// The plan in effect. Without one only `has_plan` is there.
pub(super) const PLAN: QueryWord = QueryWord::linked("plan", PLAN_FIELDS);
const PLAN_FIELDS: &[Field] = &joined::<_, 17, 17, 34>(
    TERMS,
    [
        Field::new("has_plan", Shape::Flag),
        Field::new("has_next", Shape::Flag),
        Field::new("next_day", Shape::Day),
        Field::new("next_amount", Shape::Money),
        Field::new("paid_count", Shape::Count),
        Field::new("missed_count", Shape::Count),
        Field::new("none_missed", Shape::Flag),
        Field::new("missed", Shape::List(INSTALMENT_FIELDS)),
        Field::new("missed_total", Shape::Money),
        Field::new("has_end", Shape::Flag),
        Field::new("left_count", Shape::Count),
        Field::new("left_paid", Shape::Money),
        Field::new("last_day", Shape::Day),
        Field::new("instalments", Shape::List(INSTALMENT_FIELDS)),
        Field::new("has_past", Shape::Flag),
        Field::new("past", Shape::List(INSTALMENT_FIELDS)),
        Field::new("to_come", Shape::List(INSTALMENT_FIELDS)),
    ],
);

/// Which plans there are, paid on this day of the month (the 15th without it), with this much a month or the least.
pub(super) const OPTIONS: QueryWord = QueryWord::linked(
    "plan_options",
    &[
        Field::new("as_of", Shape::Day),
        Field::new("owed", Shape::Money),
        Field::new("assessed", Shape::Money),
        Field::new("plan_in_effect", Shape::Flag),
        Field::new("open", Shape::List(OPEN_FIELDS)),
        Field::new("open_count", Shape::Count),
        Field::new("none_open", Shape::Flag),
        Field::new("closed", Shape::List(CLOSED_FIELDS)),
        Field::new("reason", Shape::Word),
    ],
)
.taking(&[Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)], &[]);

/// What a single payment changes, told for its day and for a year later.
pub(super) const PAY_ONCE: QueryWord = QueryWord::linked(
    "what_if_paid_once",
    &[
        Field::new("as_of", Shape::Day),
        Field::new("payoff", Shape::Money),
        Field::new("has_under_way", Shape::Flag),
        Field::new("under_way", Shape::Money),
        Field::new("is_refused", Shape::Flag),
        Field::new("reason", Shape::Word),
        Field::new("amount", Shape::Money),
        Field::new("day", Shape::Day),
        Field::new("left", Shape::Money),
        Field::new("clears", Shape::Flag),
        Field::new("too_much", Shape::Flag),
        Field::new("not_needed", Shape::Money),
        Field::new("compared_on", Shape::Day),
        Field::new("owed_with", Shape::Money),
        Field::new("owed_without", Shape::Money),
        Field::new("saved", Shape::Money),
    ],
)
.taking(&[Field::new("amount", Shape::Money), Field::new("day", Shape::Day)], &["amount"]);

/// What so much a month comes to, beside paying everything at once.
pub(super) const PAY_MONTHLY: QueryWord = QueryWord::linked(
    "what_if_paid_monthly",
    &[
        Field::new("as_of", Shape::Day),
        Field::new("payoff", Shape::Money),
        Field::new("has_under_way", Shape::Flag),
        Field::new("under_way", Shape::Money),
        Field::new("is_refused", Shape::Flag),
        Field::new("reason", Shape::Word),
        Field::new("never_ends", Shape::Flag),
        Field::new("left", Shape::Money),
        Field::new("payments", Shape::Count),
        Field::new("first_day", Shape::Day),
        Field::new("last_day", Shape::Day),
        Field::new("amount", Shape::Money),
        Field::new("last_amount", Shape::Money),
        TOTALS[0],
        TOTALS[1],
        TOTALS[2],
        TOTALS[3],
        TOTALS[4],
        Field::new("at_once", Shape::Money),
        Field::new("more_than_at_once", Shape::Money),
    ],
)
.taking(&[Field::new("amount", Shape::Money), Field::new("month_day", Shape::Count)], &["amount"]);

/// What one plan would come to, begun today with so much a month.
pub(super) const COURSE: QueryWord = QueryWord::linked(
    "plan_course",
    &[
        Field::new("as_of", Shape::Day),
        Field::new("payoff", Shape::Money),
        Field::new("has_under_way", Shape::Flag),
        Field::new("under_way", Shape::Money),
        Field::new("is_refused", Shape::Flag),
        Field::new("reason", Shape::Word),
        Field::new("payments", Shape::Count),
        Field::new("first_day", Shape::Day),
        Field::new("last_day", Shape::Day),
        Field::new("amount", Shape::Money),
        Field::new("last_amount", Shape::Money),
        TOTALS[0],
        TOTALS[1],
        TOTALS[2],
        TOTALS[3],
        TOTALS[4],
        Field::new("has_fee", Shape::Flag),
    ],
)
.taking(&[Field::new("option", Shape::Text), Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)], &["option"]);

/// Ways of paying side by side: now, later where a day is given, so much a month where an amount is given, and the plans that there are.
pub(super) const COMPARED: QueryWord = QueryWord::linked(
    "what_if_compared",
    &[
        Field::new("as_of", Shape::Day),
        Field::new("payoff", Shape::Money),
        Field::new("has_under_way", Shape::Flag),
        Field::new("under_way", Shape::Money),
        Field::new("is_refused", Shape::Flag),
        Field::new("reason", Shape::Word),
        Field::new("ways", Shape::List(WAY_FIELDS)),
        Field::new("count", Shape::Count),
    ],
)
.taking(&[Field::new("day", Shape::Day), Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)], &[]);

/// Every rule that a plan can break when it begins or is revised.
const RULES: [Refusal; 13] = [
    Refusal::NotAllowed,
    Refusal::BankAccountUnknown,
    Refusal::AmountNotPositive,
    Refusal::AmountTooLarge,
    Refusal::NothingOwed,
    Refusal::PlanNotOffered,
    Refusal::PlanOwedTooMuch,
    Refusal::PlanReturnUnfiled,
    Refusal::PlanCollectionPeriodOver,
    Refusal::PlanTimeOver,
    Refusal::PlanDayOfMonth,
    Refusal::PlanMonthlyTooLow,
    Refusal::PlanDirectDebitRequired,
];

const BEGINNING: &[Refusal] = &joined::<_, 13, 1, 14>(RULES, [Refusal::PlanInEffect]);
const REVISING: &[Refusal] = &joined::<_, 13, 1, 14>(RULES, [Refusal::NoPlanInEffect]);

/// A plan whose instalments the taxpayer pays each time, on this day of the month.
pub(super) const START: CommandWord = CommandWord::binding("start_plan", BY_TAXPAYER, &TERMS, BEGINNING);
/// A plan whose instalments are taken from a bank account.
pub(super) const START_DEBITED: CommandWord = CommandWord::binding("start_debited_plan", BY_DEBIT, &TERMS, BEGINNING);
pub(super) const REVISE: CommandWord = CommandWord::binding("revise_plan", BY_TAXPAYER, &TERMS, REVISING);
pub(super) const REVISE_DEBITED: CommandWord = CommandWord::binding("revise_debited_plan", BY_DEBIT, &TERMS, REVISING);
pub(super) const END: CommandWord = CommandWord::binding("end_plan", &[], &TERMS, &[Refusal::NotAllowed, Refusal::NoPlanInEffect]);

const BY_TAXPAYER: &[Field] = &PLANNED;
const BY_DEBIT: &[Field] = &joined::<_, 3, 1, 4>(PLANNED, [Field::new("bank_account", Shape::Text)]);
const PLANNED: [Field; 3] = [Field::new("option", Shape::Text), Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)];

/// The query of this name, where it is one about plans or about looking ahead.
pub(super) fn query(name: &str, taken: &Taken<'_>, today: Day) -> Result<Option<Query>, Misfit> {
    let month_day = || Ok(taken.optional("month_day", month_day)?.unwrap_or(MONTH_DAY_USUAL));
    let monthly = || taken.optional("monthly", Taken::money);
    Ok(Some(match name {
        "plan" => Query::Plan { as_of: today },
        "plan_options" => Query::PlanOptions { month_day: month_day()?, monthly: monthly()? },
        "plan_course" => {
            let (kind, paid_by) = option(taken)?;
            Query::WhatIf { scenarios: vec![Scenario::Plan { kind, paid_by, monthly: monthly()?, month_day: month_day()? }] }
        }
        "what_if_paid_once" => {
            let (amount, day) = (taken.money("amount")?, taken.optional("day", Taken::day)?.unwrap_or(today));
            let compare_on = day.saturating_add(jiff::Span::new().months(COMPARED_AFTER_MONTHS));
            Query::WhatIf { scenarios: vec![Scenario::PayOnce { amount, day, compare_on }] }
        }
        "what_if_paid_monthly" => {
            let monthly = Scenario::PayMonthly { amount: taken.money("amount")?, month_day: month_day()?, from: None };
            Query::WhatIf { scenarios: vec![monthly, Scenario::PayInFull { day: today }] }
        }
        "what_if_compared" => {
            let (month_day, monthly) = (month_day()?, monthly()?);
            let later = taken.optional("day", Taken::day)?.map(|day| Scenario::PayInFull { day });
            let by_month = monthly.map(|amount| Scenario::PayMonthly { amount, month_day, from: None });
            let plans = KINDS.into_iter().flat_map(|kind| WAYS.into_iter().map(move |paid_by| (kind, paid_by)));
            let plans = plans.map(|(kind, paid_by)| Scenario::Plan { kind, paid_by, monthly, month_day });
            let scenarios = [Scenario::PayInFull { day: today }].into_iter().chain(later).chain(by_month).chain(plans);
            Query::WhatIf { scenarios: scenarios.collect() }
        }
        _ => return Ok(None),
    }))
}

/// The command of this name, where it is one about plans.
pub(super) fn command(name: &str, taken: &Taken<'_>) -> Result<Option<Command>, Misfit> {
    let asked = || -> Result<_, Misfit> {
        let bank_account = taken.optional("bank_account", |taken, field| taken.text(field).map(BankAccountId::from_stored))?;
        Ok((option(taken)?.0, taken.money("monthly")?, month_day(taken, "month_day")?, bank_account))
    };
    Ok(Some(match name {
        "start_plan" | "start_debited_plan" => {
            let (option, monthly, day, direct_debit) = asked()?;
            Command::StartPlan { option, monthly, day, direct_debit }
        }
        "revise_plan" | "revise_debited_plan" => {
            let (option, monthly, day, direct_debit) = asked()?;
            Command::RevisePlan { option, monthly, day, direct_debit }
        }
        "end_plan" => Command::EndPlan,
        _ => return Ok(None),
    }))
}

/// The plan of a key.
fn option(taken: &Taken<'_>) -> Result<(PlanKind, PlanPaidBy), Misfit> {
    let key = taken.text("option")?;
    let mut plans = KINDS.into_iter().flat_map(|kind| WAYS.into_iter().map(move |paid_by| (kind, paid_by)));
    plans.find(|(kind, paid_by)| records::key(*kind, *paid_by) == key).ok_or_else(|| taken.misfit("option"))
}

const KINDS: [PlanKind; 2] = [PlanKind::ShortTerm, PlanKind::LongTerm];
const WAYS: [PlanPaidBy; 2] = [PlanPaidBy::DirectDebit, PlanPaidBy::Taxpayer];

fn month_day(taken: &Taken<'_>, field: &'static str) -> Result<i8, Misfit> {
    let day = i8::try_from(taken.count(field)?).ok();
    day.filter(|day| (1..=MONTH_DAY_MAX).contains(day)).ok_or_else(|| taken.misfit(field))
}
