//! `calc penalties`: what filing and paying late cost, month by month.

use clap::Args;
use serde::Serialize;

use super::input::{self, Paid};
use super::output::{self, Table, percent};
use crate::account::ledger::Facts;
use crate::account::ledger::accrual::PlanSpan;
use crate::account::ledger::calculator::Late;
use crate::account::{PenaltyKind, WhyLine};
use crate::command::CommandError;
use crate::money::Money;
use crate::time::Day;

/// The arguments of `penalties`.
#[derive(Args, Debug)]
pub struct Penalties {
    /// The tax of the return.
    #[arg(long, value_parser = input::amount)]
    tax: Money,
    /// The due date of the return and of the tax.
    #[arg(long, value_name = "DAY")]
    due: Day,
    /// The day to which the time to file was extended.
    #[arg(long, value_name = "DAY")]
    extended_to: Option<Day>,
    /// The day on which the return was filed; without it, it was not.
    #[arg(long, value_name = "DAY")]
    filed: Option<Day>,
    /// A payment and its day, such as 2023-08-15:10000. May be given several times.
    #[arg(long, value_name = "DAY:AMOUNT", num_args = 1..)]
    paid: Vec<Paid>,
    /// The first day of a payment plan.
    #[arg(long, value_name = "DAY")]
    plan_from: Option<Day>,
    /// The last day of the payment plan; without it, it goes on.
    #[arg(long, value_name = "DAY", requires = "plan_from")]
    plan_to: Option<Day>,
    /// The day of a notice of intent to levy.
    #[arg(long, value_name = "DAY")]
    levy_notice: Option<Day>,
    /// The day that the figures are of; without it, the last on which something was filed or paid.
    #[arg(long, value_name = "DAY")]
    as_of: Option<Day>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    failure_to_file: String,
    failure_to_pay: String,
    total: String,
    as_of: String,
    months: Vec<Month>,
    /// What rests on a figure that is not confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<String>,
}

#[derive(Serialize)]
struct Month {
    penalty: &'static str,
    from: String,
    to: String,
    base: String,
    rate: String,
    amount: String,
    source: &'static str,
}

pub(super) fn penalties(facts: &Facts, given: &Penalties) -> Result<(), CommandError> {
    let late = Late {
        tax: given.tax,
        due: given.due,
        extended_to: given.extended_to,
        filed: given.filed,
        paid: given.paid.iter().map(|paid| (paid.day, paid.amount)).collect(),
        plan: given.plan_from.map(|from| PlanSpan { from, to: given.plan_to }),
        levy_notice: given.levy_notice,
        as_of: given.as_of,
    };
    let explanation = late.explained(facts)?;
    let charged = explanation.standing.charged;
    let months: Vec<Month> = explanation.lines.iter().filter_map(month).collect();
    let is_least = months.iter().any(|month| month.rate == "0");
    let answer = Answer {
        failure_to_file: charged.failure_to_file.to_decimal_text(),
        failure_to_pay: charged.failure_to_pay.to_decimal_text(),
        total: (charged.failure_to_file + charged.failure_to_pay).to_decimal_text(),
        as_of: late.as_of()?.to_string(),
        months,
        evidence: is_least.then(|| facts.least_failure_to_file_evidence(given.due.year()).to_owned()),
    };
    if given.json {
        return output::json(&answer);
    }
    let mut table = Table::new(&["penalty", "from", "to", "base", "rate", "amount", "rule"]);
    for month in &answer.months {
        let Month { penalty, from, to, base, rate, amount, source } = month;
        let rate = if rate == "0" { "least".to_owned() } else { format!("{rate}%") };
        table.row([(*penalty).to_owned(), from.clone(), to.clone(), base.clone(), rate, amount.clone(), (*source).to_owned()]);
    }
    for (name, amount) in
        [("failure to file", &answer.failure_to_file), ("failure to pay", &answer.failure_to_pay), ("total", &answer.total)]
    {
        table.row([name, "", "", "", "", amount, ""].map(str::to_owned));
    }
    table.print();
    if let Some(evidence) = &answer.evidence {
        anstream::println!("\nThe least penalty for filing late is known by: {evidence}");
    }
    Ok(())
}

fn month(line: &WhyLine) -> Option<Month> {
    let WhyLine::PenaltyMonth { penalty, from, to, base, rate_basis_points, amount, rule } = line else { return None };
    Some(Month {
        penalty: match penalty {
            PenaltyKind::FailureToFile => "failure to file",
            PenaltyKind::FailureToPay => "failure to pay",
        },
        from: from.to_string(),
        to: to.to_string(),
        base: base.to_decimal_text(),
        rate: percent(*rate_basis_points),
        amount: amount.to_decimal_text(),
        source: rule.citation(),
    })
}
