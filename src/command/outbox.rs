//! What people are still owed and what never reached them, for an operator.

use std::path::Path;

use clap::Args;

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::app::BooksOnly;

/// The arguments of `outbox`.
#[derive(Args, Debug)]
pub struct Outbox {
    /// Replies that were given up, at most so many.
    #[arg(long, default_value_t = 20, value_name = "COUNT", value_parser = clap::value_parser!(i64).range(0..=10_000))]
    pub failed: i64,
}

/// Prints the counts of the outbox and the replies that were given up, with the reason of each and without what they said.
///
/// # Errors
/// Where the database cannot be read.
pub fn outbox(config: Option<&Path>, outbox: &Outbox) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, "warn");
    in_runtime(async {
        let books = BooksOnly::open(config, system_randomness()?).await?;
        let state = books.outbox(outbox.failed).await?;
        let tally = state.tally;
        anstream::println!(
            "replies   {} owed, {} sent, {} given up; {} times in doubt",
            tally.owed,
            tally.sent,
            tally.failed,
            tally.doubts
        );
        anstream::println!("messages  {} could not be answered and got an apology", tally.given_up);
        for failure in state.failures {
            anstream::println!(
                "{} line {} ({}), {} attempts: {}",
                failure.conversation,
                failure.sequence,
                failure.channel,
                failure.attempts,
                failure.reason
            );
        }
        books.database.close().await;
        Ok(())
    })
}
