//! What the office decides on a period of an account, recorded by an operator.

use std::path::Path;

use clap::{Args, ValueEnum};

use super::{CommandError, in_runtime, settings, system_randomness};
use crate::account::Period;
use crate::account::ledger::decision::{Charge, Decision};
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
    /// The amount to abate.
    #[arg(long, value_parser = super::calc::amount, requires = "abate")]
    amount: Option<Money>,
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
    let decision = match (given.what.abate, &given.what.reverse, given.what.large_corporate_from) {
        (Some(charged), ..) => {
            let charge = match charged {
                Charged::FailureToFile => Charge::FailureToFile,
                Charged::FailureToPay => Charge::FailureToPay,
                Charged::Interest => Charge::Interest,
            };
            Decision::Abate { charge, amount: given.amount.unwrap_or(Money::ZERO) }
        }
        (None, Some(entry), _) => Decision::Reverse { entry: EntryId::from_stored(entry.as_str()) },
        (None, None, Some(from)) => Decision::LargeCorporate { from },
        (None, None, None) => return Ok(()),
    };
    in_runtime(async {
        let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
        let (account, id) = (AccountId::from_stored(given.account.as_str()), CommandId::derived(&[b"decision", given.number.as_bytes()]));
        let done = books.ledger.decide(&account, given.period, &id, &decision, Clock::Real.now()).await;
        books.database.close().await;
        Ok(done?)
    })
}
