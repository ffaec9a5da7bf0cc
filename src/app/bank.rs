//! The bank's files from the operator's side: each command of `taxline ach` as lines to print.

use super::BooksOnly;
use crate::account::BackendError;
use crate::account::ledger::ach::import::{ImportFault, Imported};
use crate::account::ledger::ach::writing::{WriteFault, file_name};
use crate::db::DbError;
use crate::time::Instant;

/// Why a file was not written or not imported.
#[derive(Debug, thiserror::Error)]
pub enum BankError {
    #[error("the files could not be made")]
    Ledger(#[from] BackendError),
    #[error("a file could not be written")]
    Write(#[from] WriteFault),
    #[error("{failed} files could not be written, the log says why; written: {}", names.join(", "))]
    Unwritten { failed: u32, names: Vec<String> },
    #[error("nothing of the file was imported")]
    Import(#[from] ImportFault),
    #[error("the database did not answer")]
    Database(#[from] DbError),
}

impl BooksOnly {
    /// Puts what is due into files and writes those that are not written yet: their names.
    ///
    /// # Errors
    /// Where the database or the folder does not take them; the next run goes on.
    pub async fn write_due_files(&self, now: Instant) -> Result<Vec<String>, BankError> {
        self.ledger.make_due_files(now).await?;
        let written = self.ledger.write_files(now).await?;
        if written.failed == 0 { Ok(written.names) } else { Err(BankError::Unwritten { failed: written.failed, names: written.names }) }
    }

    /// # Errors
    /// Where there is no such file or it cannot be written.
    pub async fn write_file_again(&self, name: &str, now: Instant) -> Result<Vec<String>, BankError> {
        self.ledger.write_file_again(name, now).await?;
        Ok(vec![name.to_owned()])
    }

    /// The latest files, newest first, a line each.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn list_files(&self, limit: i64) -> Result<Vec<String>, BankError> {
        let files = self.ledger.list_files(limit).await?;
        let line = |file: crate::db::ach::ListedRow| {
            let state = if file.written_at.is_some() { "written" } else { "not written" };
            let (name, amount) = (file_name(file.day, &file.modifier), file.amount.to_decimal_text());
            format!("{name}\teffective {}\t{} payments\t{amount}\t{state}", file.effective_day, file.entries)
        };
        Ok(files.into_iter().map(line).collect())
    }

    /// Imports what the bank sent back.
    ///
    /// # Errors
    /// Every fault of the file; then nothing of it is imported.
    pub async fn import_returns(&self, file: Vec<u8>, now: Instant) -> Result<Vec<String>, BankError> {
        let line = match self.ledger.import_returns(file, now).await? {
            Imported::Before => "this file was imported before; nothing changed".to_owned(),
            Imported::Now { returned, changed, known } => {
                format!("{returned} payments returned, {changed} corrections of bank accounts, {known} known before")
            }
        };
        Ok(vec![line])
    }
}
