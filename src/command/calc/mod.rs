//! The calculator on the command line: interest, penalties, estimated tax and factors of figures that are given, each with the
//! lines that add up to it, as a table or as JSON. No account and no database is opened.

mod estimated_tax;
mod input;
mod interest;
mod output;
mod penalties;
mod plan;

use std::path::Path;

use clap::{Args, Subcommand};
use serde::Serialize;

use super::{CommandError, settings};
use crate::account::Rule;
use crate::account::ledger::Facts;
use crate::account::ledger::calculator::dishonored_payment_penalty;
use crate::money::Money;
pub(in crate::command) use input::amount;
use output::Table;

/// What can be computed.
#[derive(Debug, Subcommand)]
pub enum Calc {
    /// Interest compounded daily (IRC 6601, 6621, 6622).
    Interest(interest::Interest),
    /// Interest owed to a taxpayer with a refund (IRC 6611).
    Overpayment(interest::Overpaid),
    /// What one dollar grows by, with nine decimals, as published factor tables have it.
    Factor(interest::Factor),
    /// What filing and paying late cost (IRC 6651).
    Penalties(penalties::Penalties),
    /// The addition for underpaid estimated tax (IRC 6654).
    EstimatedTax(estimated_tax::Estimated),
    /// The penalty for a payment that the bank returned (IRC 6657).
    Dishonored(Dishonored),
    /// Monthly payments until nothing is owed.
    Plan(plan::Planned),
}

/// The arguments of `dishonored`.
#[derive(Args, Debug)]
pub struct Dishonored {
    /// The amount of the payment.
    #[arg(long, value_parser = input::amount)]
    amount: Money,
    #[arg(long)]
    json: bool,
}

/// Computes and prints.
///
/// # Errors
/// Where the tables of facts or what was given cannot be used.
pub fn calc(config: Option<&Path>, calc: &Calc) -> Result<(), CommandError> {
    let folder = settings(config)?.facts_folder;
    let facts = Facts::corrected(folder.as_deref()).map_err(crate::app::StartError::from)?;
    match calc {
        Calc::Interest(interest) => interest::interest(&facts, interest),
        Calc::Overpayment(overpaid) => interest::overpayment(&facts, overpaid),
        Calc::Factor(factor) => interest::factor(&facts, factor),
        Calc::Penalties(penalties) => penalties::penalties(&facts, penalties),
        Calc::EstimatedTax(estimated) => estimated_tax::estimated_tax(&facts, estimated),
        Calc::Plan(planned) => plan::planned(&facts, planned),
        Calc::Dishonored(dishonored) => self::dishonored(dishonored),
    }
}

#[derive(Serialize)]
struct DishonoredAnswer {
    penalty: String,
    source: &'static str,
}

fn dishonored(given: &Dishonored) -> Result<(), CommandError> {
    let penalty = dishonored_payment_penalty(given.amount);
    let source = Rule::DishonoredPayment.citation();
    if given.json {
        return output::json(&DishonoredAnswer { penalty: penalty.to_decimal_text(), source });
    }
    let mut table = Table::new(&["payment", "penalty", "rule"]);
    table.row([given.amount.to_decimal_text(), penalty.to_decimal_text(), source.to_owned()]);
    table.print();
    Ok(())
}
