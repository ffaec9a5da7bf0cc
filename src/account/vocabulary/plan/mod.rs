//! What if, and payment plans, by name: what is asked and done, and the fields that go in and come out.
//!
//! A plan is chosen by its **key**, which names its kind and how it is paid: `long-term:direct-debit`.

mod records;

pub(super) use records::{options, plan, refusal_word, terms, what_if};

use super::super::{Command, Field, PlanKind, PlanPaidBy, Query, Refusal, Scenario, Shape};
use super::{CommandWord, Misfit, QueryWord, Taken};
use crate::identity::Assurance;
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

const INSTALMENT_FIELDS: &[Field] = &[
    Field::new("number", Shape::Count),
    Field::new("day", Shape::Day),
    Field::new("amount", Shape::Money),
    Field::new("status", Shape::Word),
];

const TERMS: [Field; 13] = [
    Field::new("kind", Shape::Word),
    Field::new("paid_by", Shape::Word),
    Field::new("monthly", Shape::Money),
    Field::new("month_day", Shape::Count),
    Field::new("began", Shape::Day),
    Field::new("first_day", Shape::Day),
    Field::new("fee", Shape::Money),
    Field::new("status", Shape::Word),
    Field::new("has_bank_account", Shape::Flag),
    Field::new("bank_last_four", Shape::Digits),
    Field::new("has_default", Shape::Flag),
    Field::new("default_reason", Shape::Word),
    Field::new("cure_by", Shape::Day),
];

/// The plan in effect. Without one only `has_plan` is there.
pub(super) const PLAN: QueryWord = QueryWord {
    name: "plan",
    arguments: &[],
    required: &[],
    answer: &[
        Field::new("has_plan", Shape::Flag),
        TERMS[0],
        TERMS[1],
        TERMS[2],
        TERMS[3],
        TERMS[4],
        TERMS[5],
        TERMS[6],
        TERMS[7],
        TERMS[8],
        TERMS[9],
        TERMS[10],
        TERMS[11],
        TERMS[12],
        Field::new("has_next", Shape::Flag),
        Field::new("next_day", Shape::Day),
        Field::new("next_amount", Shape::Money),
        Field::new("paid_count", Shape::Count),
        Field::new("missed_count", Shape::Count),
        Field::new("has_end", Shape::Flag),
        Field::new("left_count", Shape::Count),
        Field::new("left_paid", Shape::Money),
        Field::new("last_day", Shape::Day),
        Field::new("instalments", Shape::List(INSTALMENT_FIELDS)),
    ],
    needs: Assurance::Linked,
};

/// Which plans there are, paid on this day of the month (the 15th without it), with this much a month or the least.
pub(super) const OPTIONS: QueryWord = QueryWord {
    name: "plan_options",
    arguments: &[Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)],
    required: &[],
    answer: &[
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
    needs: Assurance::Linked,
};

/// What a single payment changes, told for its day and for a year later.
pub(super) const PAY_ONCE: QueryWord = QueryWord {
    name: "what_if_paid_once",
    arguments: &[Field::new("amount", Shape::Money), Field::new("day", Shape::Day)],
    required: &["amount"],
    answer: &[
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
    needs: Assurance::Linked,
};

/// What so much a month comes to, beside paying everything at once.
pub(super) const PAY_MONTHLY: QueryWord = QueryWord {
    name: "what_if_paid_monthly",
    arguments: &[Field::new("amount", Shape::Money), Field::new("month_day", Shape::Count)],
    required: &["amount"],
    answer: &[
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
    needs: Assurance::Linked,
};

/// What one plan would come to, begun today with so much a month.
pub(super) const COURSE: QueryWord = QueryWord {
    name: "plan_course",
    arguments: &[Field::new("option", Shape::Text), Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)],
    required: &["option"],
    answer: &[
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
    needs: Assurance::Linked,
};

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

const BEGINNING: &[Refusal] = &with(Refusal::PlanInEffect);
const REVISING: &[Refusal] = &with(Refusal::NoPlanInEffect);

const fn with(rule: Refusal) -> [Refusal; RULES.len() + 1] {
    let mut rules = [rule; RULES.len() + 1];
    let mut place = 0;
    while place < RULES.len() {
        rules[place] = RULES[place];
        place += 1;
    }
    rules
}

/// A plan whose instalments the taxpayer pays each time, on this day of the month.
pub(super) const START: CommandWord = plan_command("start_plan", BY_TAXPAYER, BEGINNING);
/// A plan whose instalments are taken from a bank account.
pub(super) const START_DEBITED: CommandWord = plan_command("start_debited_plan", BY_DEBIT, BEGINNING);
pub(super) const REVISE: CommandWord = plan_command("revise_plan", BY_TAXPAYER, REVISING);
pub(super) const REVISE_DEBITED: CommandWord = plan_command("revise_debited_plan", BY_DEBIT, REVISING);
pub(super) const END: CommandWord = plan_command("end_plan", &[], &[Refusal::NotAllowed, Refusal::NoPlanInEffect]);

const BY_TAXPAYER: &[Field] =
    &[Field::new("option", Shape::Text), Field::new("monthly", Shape::Money), Field::new("month_day", Shape::Count)];
const BY_DEBIT: &[Field] = &[
    Field::new("option", Shape::Text),
    Field::new("monthly", Shape::Money),
    Field::new("month_day", Shape::Count),
    Field::new("bank_account", Shape::Text),
];

const fn plan_command(name: &'static str, arguments: &'static [Field], refusals: &'static [Refusal]) -> CommandWord {
    CommandWord { name, arguments, answer: &TERMS, refusals, binding: true, needs: Assurance::Verified }
}

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
