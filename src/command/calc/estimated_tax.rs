//! `calc estimated-tax`: the addition for each instalment, segment by segment.

use clap::Args;
use serde::Serialize;

use super::input::{self, Paid};
use super::output::{self, SegmentAnswer, Table};
use crate::account::ledger::Facts;
use crate::account::ledger::accrual::estimated_tax::{Addition, EstimatedTax, LastYear};
use crate::account::ledger::calculator::CalculationFault;
use crate::account::ledger::facts::RateKind;
use crate::command::CommandError;
use crate::money::Money;

/// The last year of which the instalments can be computed: its last rate is within the table.
const YEAR_MAX: i64 = 2058;

/// The arguments of `estimated-tax`.
#[derive(Args, Debug)]
pub struct Estimated {
    /// The tax year.
    #[arg(long, value_parser = clap::value_parser!(i16).range(1900..=YEAR_MAX))]
    year: i16,
    /// The tax of the year.
    #[arg(long, value_parser = input::amount)]
    tax: Money,
    /// The tax of the year before; without it, 90% of this year's tax is required.
    #[arg(long, value_parser = input::amount)]
    tax_last_year: Option<Money>,
    /// The adjusted gross income of the year before.
    #[arg(long, value_parser = input::amount, default_value = "0", requires = "tax_last_year")]
    income_last_year: Money,
    /// What was withheld over the year.
    #[arg(long, value_parser = input::amount, default_value = "0")]
    withheld: Money,
    /// A payment and its day, such as 2023-06-15:2500. May be given several times.
    #[arg(long, value_name = "DAY:AMOUNT", num_args = 1..)]
    paid: Vec<Paid>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    addition: String,
    required_annual_payment: String,
    instalments: Vec<InstalmentAnswer>,
}

#[derive(Serialize)]
struct InstalmentAnswer {
    due: String,
    required: String,
    addition: String,
    segments: Vec<SegmentAnswer>,
}

pub(super) fn estimated_tax(facts: &Facts, given: &Estimated) -> Result<(), CommandError> {
    let (first, _) = facts.rates(RateKind::Underpayment).range();
    if given.year < first.year() {
        return Err(CalculationFault::BeforeRates { first }.into());
    }
    let last_year = |tax| LastYear { tax, adjusted_gross_income: given.income_last_year };
    let year = EstimatedTax {
        year: given.year,
        tax: given.tax,
        tax_last_year: given.tax_last_year.map(last_year),
        withheld: given.withheld,
        payments: given.paid.iter().map(|paid| (paid.day, paid.amount)).collect(),
    };
    let addition = year.addition(facts);
    if given.json { output::json(&answer(&addition)) } else { print(&addition) }
}

fn answer(addition: &Addition) -> Answer {
    let instalments = addition.instalments.iter().map(|instalment| InstalmentAnswer {
        due: instalment.due.to_string(),
        required: instalment.required.to_decimal_text(),
        addition: instalment.segments.iter().map(|segment| segment.amount).sum::<Money>().to_decimal_text(),
        segments: instalment.segments.iter().map(SegmentAnswer::from).collect(),
    });
    Answer {
        addition: addition.amount.to_decimal_text(),
        required_annual_payment: addition.required.to_decimal_text(),
        instalments: instalments.collect(),
    }
}

fn print(addition: &Addition) -> Result<(), CommandError> {
    let mut table = Table::new(&["instalment", "from", "to", "days", "short by", "rate", "addition", "rule"]);
    for instalment in &addition.instalments {
        for segment in &instalment.segments {
            let cells = SegmentAnswer::from(segment).cells();
            table.row([instalment.due.to_string()].into_iter().chain(cells));
        }
    }
    let total = output::total(addition.amount);
    table.row(["total".to_owned()].into_iter().chain(total.into_iter().map(|cell| if cell == "total" { String::new() } else { cell })));
    table.print();
    anstream::println!("\nRequired annual payment: {}", addition.required.to_decimal_text());
    Ok(())
}
