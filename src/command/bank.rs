//! What an operator does with the bank's files by hand. The service writes files by itself; returns are always imported here.

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::app::BooksOnly;
use crate::time::Clock;

/// Files that a list shows.
const LISTED_MAX: i64 = 50;

/// The commands of `ach`.
#[derive(Subcommand, Debug)]
pub enum Ach {
    /// Makes and writes the files that are due now, and prints their names.
    Out {
        /// Writes this file once more, with the same bytes, instead.
        #[arg(long, value_name = "NAME")]
        again: Option<String>,
    },
    /// Lists the latest files: name, the banking day on which it takes effect, payments, total, and whether it was written.
    List,
    /// Imports a file of returns and corrections from the bank: all of it, or nothing where anything in it is wrong.
    Returns { file: PathBuf },
}

/// Does one of them.
///
/// # Errors
/// Where the database or the folder cannot be used, or a file of returns is refused.
pub fn ach(config: Option<&Path>, ach: &Ach) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, "warn");
    in_runtime(async {
        let books = BooksOnly::of_accounts(config, system_randomness()?).await?;
        let now = Clock::Real.now();
        let lines = match ach {
            Ach::Out { again: None } => books.write_due_files(now).await?,
            Ach::Out { again: Some(name) } => books.write_file_again(name, now).await?,
            Ach::List => books.list_files(LISTED_MAX).await?,
            Ach::Returns { file } => {
                let text = std::fs::read(file).map_err(|source| CommandError::Read { path: file.clone(), source })?;
                books.import_returns(text, now).await?
            }
        };
        for line in lines {
            anstream::println!("{line}");
        }
        books.database.close().await;
        Ok(())
    })
}
