//! What an operator puts on record by hand: that a notice was answered, and that a taxpayer has a low income.

use std::path::Path;

use clap::Subcommand;

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::account::ledger::office::OfficeFault;
use crate::app::BooksOnly;
use crate::config::Config;
use crate::ids::{AccountId, NoticeId};
use crate::time::{Clock, Day};

/// What `records` does.
#[derive(Debug, Subcommand)]
pub enum Records {
    /// Lists the notices of an account: id, type, day, and the day on which it was answered.
    Notices {
        #[arg(long, value_name = "ID")]
        account: String,
    },
    /// Records that a taxpayer answered a notice.
    Answered {
        #[arg(long, value_name = "ID")]
        notice: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        day: Day,
    },
}

/// What `plan` does.
#[derive(Debug, Subcommand)]
pub enum Plan {
    /// Records that a taxpayer is certified as having a low income, for the fees of plans.
    LowIncome {
        #[arg(long, value_name = "ID")]
        account: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        since: Day,
    },
}

/// Reads or writes records.
///
/// # Errors
/// Where that cannot be done; then nothing was recorded.
pub fn records(config: Option<&Path>, records: &Records) -> Result<(), CommandError> {
    with_books(settings(config)?, async |books| match records {
        Records::Notices { account } => {
            for row in books.ledger.notices_of(&AccountId::from_stored(account.as_str())).await? {
                let answered = row.answered.map_or("not answered".to_owned(), |day| format!("answered {day}"));
                anstream::println!("{}\t{}\t{}\t{answered}", row.id.as_str(), row.notice, row.day);
            }
            Ok(())
        }
        Records::Answered { notice, day } => {
            books.ledger.record_answer(&NoticeId::from_stored(notice.as_str()), *day, Clock::Real.now()).await
        }
    })
}

/// Records what the fees of plans go by.
///
/// # Errors
/// Where that cannot be done; then nothing was recorded.
pub fn plan(config: Option<&Path>, plan: &Plan) -> Result<(), CommandError> {
    with_books(settings(config)?, async |books| match plan {
        Plan::LowIncome { account, since } => {
            books.ledger.record_low_income(&AccountId::from_stored(account.as_str()), *since, Clock::Real.now()).await
        }
    })
}

fn with_books(config: Config, work: impl AsyncFnOnce(&BooksOnly) -> Result<(), OfficeFault>) -> Result<(), CommandError> {
    start_log(&config, "warn");
    in_runtime(async {
        let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
        let done = work(&books).await;
        books.database.close().await;
        Ok(done?)
    })
}
