//! What the office decides on a period of an account, recorded by an operator.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::{CommandError, in_runtime, settings, system_randomness};
use crate::account::Period;
use crate::account::ledger::accrual::estimated_tax::LastYear;
use crate::account::ledger::decision::{Charge, Decision, Recorded};
use crate::app::BooksOnly;
use crate::ids::{AccountId, CommandId, EntryId};
use crate::money::Money;
use crate::time::{Clock, Day};

/// The arguments of `decide`.
#[derive(Args, Debug)]
pub struct Decide {
    #[arg(long, value_name = "ID")]
    account: String,
    /// Such as 1040-2023 or 941-2023Q2.
    #[arg(long)]
    period: Period,
    /// The number of the decision. The same one is recorded once.
    #[arg(long, value_name = "NUMBER")]
    number: String,
    #[command(flatten)]
    what: What,
    /// The amount to abate, or of the credit to move.
    #[arg(long, value_parser = super::calc::amount)]
    amount: Option<Money>,
    /// With --estimated-tax: the tax of the year before, and its adjusted gross income. Without, 90% of this year's tax was required.
    #[arg(long, value_parser = super::calc::amount, requires_all = ["estimated_tax", "last_year_income"])]
    last_year_tax: Option<Money>,
    #[arg(long, value_parser = super::calc::amount, requires = "last_year_tax")]
    last_year_income: Option<Money>,
}

#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct What {
    /// Abates an amount of what was charged.
    #[arg(long, requires = "amount")]
    abate: Option<Charged>,
    /// Takes an entry back that was posted in error.
    #[arg(long, value_name = "ENTRY")]
    reverse: Option<String>,
    /// The first day of the raised rate for a large underpayment of a corporation.
    #[arg(long, value_name = "DAY")]
    large_corporate_from: Option<Day>,
    /// Assesses this much more tax.
    #[arg(long, value_name = "AMOUNT", value_parser = super::calc::amount)]
    assess: Option<Money>,
    /// Takes this much of the tax back.
    #[arg(long, value_name = "AMOUNT", value_parser = super::calc::amount)]
    abate_tax: Option<Money>,
    /// Charges this much for failure to deposit.
    #[arg(long, value_name = "AMOUNT", value_parser = super::calc::amount)]
    deposit_penalty: Option<Money>,
    /// Charges the addition for underpaid estimated tax, computed from what is on record.
    #[arg(long)]
    estimated_tax: bool,
    /// Lets a credit of the period pay this one.
    #[arg(long, value_name = "PERIOD", requires = "amount")]
    transfer_to: Option<Period>,
}

impl Decide {
    /// What was decided; clap lets exactly one of them through.
    fn decision(&self) -> Option<Decision> {
        let (what, amount) = (&self.what, self.amount.unwrap_or(Money::ZERO));
        let charge = |charged: Charged| match charged {
            Charged::FailureToFile => Charge::FailureToFile,
            Charged::FailureToPay => Charge::FailureToPay,
            Charged::Interest => Charge::Interest,
        };
        let last_year = || Some(LastYear { tax: self.last_year_tax?, adjusted_gross_income: self.last_year_income? });
        let one_of = [
            what.abate.map(|charged| Decision::Abate { charge: charge(charged), amount }),
            what.reverse.as_ref().map(|entry| Decision::Reverse { entry: EntryId::from_stored(entry.as_str()) }),
            what.large_corporate_from.map(|from| Decision::LargeCorporate { from }),
            what.assess.map(|amount| Decision::AssessTax { amount }),
            what.abate_tax.map(|amount| Decision::AbateTax { amount }),
            what.deposit_penalty.map(|amount| Decision::PenalizeDeposits { amount }),
            what.estimated_tax.then(|| Decision::ChargeEstimatedTax { last_year: last_year() }),
            what.transfer_to.map(|to| Decision::TransferCredit { to, amount }),
        ];
        one_of.into_iter().flatten().next()
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Charged {
    FailureToFile,
    FailureToPay,
    Interest,
}

/// Records the decision.
///
/// # Errors
/// Where it cannot be recorded; then nothing was.
pub fn decide(config: Option<&Path>, given: &Decide) -> Result<(), CommandError> {
    let config = settings(config)?;
    let Some(decision) = given.decision() else { return Ok(()) };
    in_runtime(async {
        let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
        let (account, id) = (AccountId::from_stored(given.account.as_str()), CommandId::derived(&[b"decision", given.number.as_bytes()]));
        let done = books.ledger.decide(&account, given.period, &id, &decision, Clock::Real.now()).await;
        books.database.close().await;
        match done? {
            Recorded::Now => anstream::println!("{} is recorded for {}", given.number, given.period),
            Recorded::Before => anstream::println!("{} was recorded before; nothing was posted again", given.number),
        }
        Ok(())
    })
}
