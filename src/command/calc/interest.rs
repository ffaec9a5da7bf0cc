//! `calc interest`, `calc overpayment` and `calc factor`.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::input;
use super::output::{self, SEGMENT_HEAD, SegmentAnswer, Table, percent};
use crate::account::ledger::Facts;
use crate::account::ledger::accrual::compound::Segment;
use crate::account::ledger::accrual::overpayment::{Overpayment, Payee};
use crate::account::ledger::calculator::{self, AtRates, FACTOR_DAYS_MAX, YearLength};
use crate::account::ledger::facts::RateKind;
use crate::command::CommandError;
use crate::money::Money;
use crate::time::Day;

/// The arguments of `interest`.
#[derive(Args, Debug)]
pub struct Interest {
    /// The amount that bears interest.
    #[arg(long, value_parser = input::amount)]
    principal: Money,
    /// The day from which it is owed; not counted itself.
    #[arg(long, value_name = "DAY")]
    from: Day,
    /// The day of payment; counted.
    #[arg(long, value_name = "DAY")]
    to: Day,
    #[command(flatten)]
    at: At,
    #[arg(long)]
    json: bool,
}

/// At which rates.
#[derive(Args, Debug)]
struct At {
    /// The interest whose rates are used.
    #[arg(long, value_enum, default_value_t = Kind::Underpayment)]
    kind: Kind,
    /// Percentage points to add to each annual rate, such as -1 or 0.5.
    #[arg(long, value_name = "POINTS", value_parser = input::percent, default_value = "0", allow_hyphen_values = true)]
    points: i64,
    /// One annual rate in percent instead of those of the tables.
    #[arg(long, value_name = "PERCENT", value_parser = input::percent, conflicts_with_all = ["kind", "points"])]
    flat_rate: Option<i64>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// What is owed.
    Underpayment,
    /// What was overpaid, but by corporations.
    Overpayment,
    /// The first 10,000 dollars that a corporation overpaid for a period.
    OverpaymentCorporate,
    /// What a corporation overpaid beyond those.
    OverpaymentCorporateLarge,
    /// A large underpayment of a corporation.
    LargeCorporate,
}

impl At {
    const fn rates(&self) -> AtRates {
        if let Some(basis_points) = self.flat_rate {
            return AtRates::Flat { basis_points };
        }
        let kind = match self.kind {
            Kind::Underpayment => RateKind::Underpayment,
            Kind::Overpayment => RateKind::Overpayment,
            Kind::OverpaymentCorporate => RateKind::CorporateOverpayment,
            Kind::OverpaymentCorporateLarge => RateKind::LargeCorporateOverpayment,
            Kind::LargeCorporate => RateKind::LargeCorporate,
        };
        AtRates::Table { kind, shift_basis_points: self.points }
    }
}

#[derive(Serialize)]
struct InterestAnswer {
    interest: String,
    segments: Vec<SegmentAnswer>,
}

pub(super) fn interest(facts: &Facts, given: &Interest) -> Result<(), CommandError> {
    let segments = calculator::interest(facts, given.principal, given.from, given.to, given.at.rates())?;
    print_segments(&segments, given.json)
}

fn print_segments(segments: &[Segment], as_json: bool) -> Result<(), CommandError> {
    let total: Money = segments.iter().map(|segment| segment.amount).sum();
    let answers: Vec<SegmentAnswer> = segments.iter().map(SegmentAnswer::from).collect();
    if as_json {
        return output::json(&InterestAnswer { interest: total.to_decimal_text(), segments: answers });
    }
    let mut table = Table::new(&SEGMENT_HEAD);
    answers.iter().for_each(|answer| table.row(answer.cells()));
    table.row(output::total(total));
    table.print();
    Ok(())
}

/// The arguments of `overpayment`.
#[derive(Args, Debug)]
pub struct Overpaid {
    /// What was overpaid.
    #[arg(long, value_parser = input::amount)]
    amount: Money,
    /// The day on which it was paid.
    #[arg(long, value_name = "DAY")]
    paid: Day,
    /// The due date of the return.
    #[arg(long, value_name = "DAY")]
    due: Day,
    /// The day on which the return was filed; without it, its due date.
    #[arg(long, value_name = "DAY")]
    filed: Option<Day>,
    /// The day of the refund.
    #[arg(long, value_name = "DAY")]
    refunded: Day,
    /// A corporation's overpayment: two rates, the lower one beyond 10,000 dollars.
    #[arg(long)]
    corporation: bool,
    #[arg(long)]
    json: bool,
}

pub(super) fn overpayment(facts: &Facts, given: &Overpaid) -> Result<(), CommandError> {
    let payee = if given.corporation { Payee::Corporation } else { Payee::Other };
    let from = given.paid.max(given.due);
    // The days are checked as those of any interest are.
    calculator::interest(facts, given.amount, from, given.refunded, AtRates::Table { kind: RateKind::Overpayment, shift_basis_points: 0 })?;
    let overpayment =
        Overpayment { parts: vec![(given.paid, given.amount)], return_due: given.due, filed: given.filed, refunded: given.refunded, payee };
    print_segments(&overpayment.interest(facts), given.json)
}

/// The arguments of `factor`.
#[derive(Args, Debug)]
pub struct Factor {
    /// The first day is not counted.
    #[arg(long, value_name = "DAY", requires = "to", conflicts_with_all = ["rate", "days", "leap_year"])]
    from: Option<Day>,
    #[arg(long, value_name = "DAY", requires = "from")]
    to: Option<Day>,
    /// An annual rate in percent, with --days.
    #[arg(long, value_name = "PERCENT", value_parser = input::percent, requires = "days", required_unless_present = "from")]
    rate: Option<i64>,
    #[arg(long, value_parser = clap::value_parser!(u32).range(0..=i64::from(FACTOR_DAYS_MAX)), requires = "rate")]
    days: Option<u32>,
    /// The days are of a year of 366.
    #[arg(long)]
    leap_year: bool,
    #[command(flatten)]
    at: At,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct FactorAnswer {
    factor: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<String>,
    days: i64,
}

pub(super) fn factor(facts: &Facts, given: &Factor) -> Result<(), CommandError> {
    let answer = if let (Some(from), Some(to)) = (given.from, given.to) {
        let factor = calculator::factor(facts, from, to, given.at.rates())?;
        FactorAnswer { factor, rate: None, days: i64::from((to - from).get_days()) }
    } else {
        let (rate, days) = (given.rate.unwrap_or(0), given.days.unwrap_or(0));
        let year = if given.leap_year { YearLength::Leap } else { YearLength::Common };
        FactorAnswer { factor: calculator::factor_of_days(rate, days, year)?, rate: Some(percent(rate)), days: i64::from(days) }
    };
    if given.json {
        return output::json(&answer);
    }
    let mut table = Table::new(&["days", "rate", "factor"]);
    table.row([answer.days.to_string(), answer.rate.map_or("by day".to_owned(), |rate| format!("{rate}%")), answer.factor]);
    table.print();
    Ok(())
}
