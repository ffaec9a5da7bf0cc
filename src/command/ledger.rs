//! What an operator does with the embedded ledger itself: posting a day, and filling it for a measurement.

use std::path::Path;
use std::time::{Duration, Instant};

use clap::{Args, Subcommand};

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::account::ledger::posting_day::ACCOUNTS_AT_ONCE;
use crate::app::BooksOnly;
use crate::config::Config;
use crate::time::{Clock, Day};

/// What `ledger` does.
#[derive(Debug, Subcommand)]
pub enum Ledger {
    /// Puts penalties and interest of every module on record as of a day. Goes on where an earlier run stopped.
    Post(Post),
    /// Makes accounts that each owe for one year, for measurements over very many.
    Fill(Fill),
}

/// The arguments of `ledger post`.
#[derive(Args, Debug)]
pub struct Post {
    /// The day as of which is posted: today or a past one that is not before the last that was posted.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Day,
    /// Accounts of one transaction.
    #[arg(long, default_value_t = ACCOUNTS_AT_ONCE, value_parser = clap::value_parser!(i64).range(1..=10_000))]
    pub accounts_at_once: i64,
}

/// The arguments of `ledger fill`.
#[derive(Args, Debug)]
pub struct Fill {
    /// How many accounts, with one module each.
    #[arg(long, value_name = "COUNT")]
    pub modules: usize,
}

/// How often progress is printed.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(10);
/// Accounts that are made in one transaction.
const FILLED_AT_ONCE: usize = 1_000;

/// Works on the ledger of the configured database.
///
/// # Errors
/// Where that cannot be done.
pub fn ledger(config: Option<&Path>, ledger: &Ledger) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, "warn");
    in_runtime(async {
        match ledger {
            Ledger::Post(post) => post_day(config, post).await,
            Ledger::Fill(fill) => fill_ledger(config, fill).await,
        }
    })
}

async fn post_day(config: Config, post: &Post) -> Result<(), CommandError> {
    let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
    books.ledger.begin_posting_day(post.day, Clock::Real.now()).await?;
    let (began, mut told) = (Instant::now(), Instant::now());
    let mut first = None;
    loop {
        let progress = books.ledger.post_page(post.day, post.accounts_at_once, Clock::Real.now()).await?;
        let before = *first.get_or_insert(progress);
        if progress.is_done || told.elapsed() >= PROGRESS_INTERVAL {
            told = Instant::now();
            let (done, seconds) = (progress.modules - before.modules, began.elapsed().as_secs().max(1));
            let state = if progress.is_done { "done" } else { "under way" };
            anstream::println!(
                "{} {state}: {} modules, {} entries; {} modules a second, {} resident",
                post.day,
                progress.modules,
                progress.entries,
                u64::try_from(done).unwrap_or(0) / seconds,
                resident()
            );
        }
        if progress.is_done {
            break;
        }
    }
    books.database.close().await;
    Ok(())
}

async fn fill_ledger(config: Config, fill: &Fill) -> Result<(), CommandError> {
    let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
    let now = Clock::Real.now();
    for first in (1..=fill.modules).step_by(FILLED_AT_ONCE) {
        let count = FILLED_AT_ONCE.min(fill.modules + 1 - first);
        books.ledger.fill(now, first, count).await.map_err(crate::app::StartError::from)?;
    }
    anstream::println!("{} accounts, {} resident", fill.modules, resident());
    books.database.close().await;
    Ok(())
}

/// What this program holds in memory now, and the most that it held.
pub(super) fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map_or("unknown", str::trim).to_owned();
    format!("{} (most {})", line("VmRSS:"), line("VmHWM:"))
}
