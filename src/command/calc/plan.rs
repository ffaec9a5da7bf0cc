//! `calc plan`: monthly payments until nothing is owed.

use clap::Args;
use serde::Serialize;

use super::input::{self, Paid};
use super::output::{self, Table};
use crate::account::ledger::Facts;
use crate::account::ledger::calculator::Late;
use crate::account::ledger::calculator::plan::{Cleared, Pace, Plan, plan};
use crate::command::CommandError;
use crate::money::Money;
use crate::time::Day;

/// The arguments of `plan`.
#[derive(Args, Debug)]
pub struct Planned {
    /// The tax of the return.
    #[arg(long, value_parser = input::amount)]
    tax: Money,
    /// The due date of the return and of the tax.
    #[arg(long, value_name = "DAY")]
    due: Day,
    /// The day on which the return was filed; without it, it was not.
    #[arg(long, value_name = "DAY")]
    filed: Option<Day>,
    /// A payment before the plan and its day. May be given several times.
    #[arg(long, value_name = "DAY:AMOUNT", num_args = 1..)]
    paid: Vec<Paid>,
    /// The first day of the plan.
    #[arg(long, value_name = "DAY")]
    from: Day,
    /// The day of the month of each payment, 1 to 28.
    #[arg(long, default_value_t = 15)]
    month_day: i8,
    /// The amount of each month.
    #[arg(long, value_parser = input::amount, required_unless_present = "payments")]
    monthly: Option<Money>,
    /// Instead of an amount: the most payments; the least whole dollars that are enough are found.
    #[arg(long, conflicts_with = "monthly")]
    payments: Option<usize>,
    /// What the plan costs.
    #[arg(long, value_parser = input::amount, default_value = "0")]
    fee: Money,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    monthly: String,
    payments: usize,
    last_day: String,
    last_amount: String,
    tax: String,
    penalties: String,
    interest: String,
    fees: String,
    total: String,
    schedule: Vec<InstalmentAnswer>,
}

#[derive(Serialize)]
struct InstalmentAnswer {
    day: String,
    amount: String,
    left: String,
}

pub(super) fn planned(facts: &Facts, given: &Planned) -> Result<(), CommandError> {
    let late = Late {
        tax: given.tax,
        due: given.due,
        extended_to: None,
        filed: given.filed,
        paid: given.paid.iter().map(|paid| (paid.day, paid.amount)).collect(),
        plan: None,
        levy_notice: None,
        as_of: None,
    };
    let pace = given.monthly.map_or(Pace::Payments(given.payments.unwrap_or(0)), Pace::Monthly);
    let cleared = plan(facts, &late, &Plan { from: given.from, month_day: given.month_day, pace, fee: given.fee })?;
    let answer = answer(&cleared);
    if given.json { output::json(&answer) } else { print(&answer) }
}

fn answer(cleared: &Cleared) -> Answer {
    let (course, totals) = (&cleared.course, &cleared.course.totals);
    let instalment = |one: &crate::account::ledger::calculator::plan::Instalment| InstalmentAnswer {
        day: one.day.to_string(),
        amount: one.amount.to_decimal_text(),
        left: one.left.to_decimal_text(),
    };
    Answer {
        monthly: cleared.monthly.to_decimal_text(),
        payments: course.payments,
        last_day: course.last_day.to_string(),
        last_amount: course.last_amount.to_decimal_text(),
        tax: totals.tax.to_decimal_text(),
        penalties: totals.penalties.to_decimal_text(),
        interest: totals.interest.to_decimal_text(),
        fees: totals.fees.to_decimal_text(),
        total: totals.paid.to_decimal_text(),
        schedule: cleared.schedule.iter().map(instalment).collect(),
    }
}

fn print(answer: &Answer) -> Result<(), CommandError> {
    let mut table = Table::new(&["day", "payment", "owed after it"]);
    for one in &answer.schedule {
        table.row([one.day.clone(), one.amount.clone(), one.left.clone()]);
    }
    table.row(["total".to_owned(), answer.total.clone(), String::new()]);
    table.print();
    let Answer { tax, penalties, interest, fees, .. } = answer;
    anstream::println!("\nOf that: tax {tax}, penalties {penalties}, interest {interest}, fees {fees}");
    Ok(())
}
