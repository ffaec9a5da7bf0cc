//! From rows to bytes in the bank's folder.
//!
//! A file is written beside its place, synced, and moved there, and the folder is synced; then its row says so. Where the program
//! ends in between, the next run writes the same bytes to the same place.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::Delivery;
use super::making::HEADER;
use super::nacha::{Class, Debit, File, Header};
use crate::account::BackendError;
use crate::account::ledger::Ledger;
use crate::account::ledger::books::{BANK_ACCOUNT_NUMBER, NAME, ROUTING_NUMBER, bank_account_kind};
use crate::db::DbError;
use crate::db::ach::{EntryRow, FileRow, ListedRow, entries, file_of, listed, set_written, unwritten};
use crate::ids::digest;
use crate::private::{Private, VaultError};
use crate::time::{Day, Instant};

/// Files that one run writes.
pub const FILES_MAX: i64 = 100;

/// Why a file is not in the folder.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    #[error("{} cannot be written", path.display())]
    Folder { path: PathBuf, source: std::io::Error },
    #[error("the rows of a file cannot be read")]
    Database(#[from] DbError),
    #[error("a sealed value of a file does not open")]
    Vault(#[from] VaultError),
    #[error("there is no file {name}")]
    Unknown { name: String },
    #[error("no folder for files is given")]
    NoFolder,
}

impl From<WriteFault> for BackendError {
    fn from(fault: WriteFault) -> BackendError {
        BackendError::Unavailable(Box::new(fault))
    }
}

/// The name of a file in the folder: its day and its modifier.
#[must_use]
pub fn file_name(day: Day, modifier: &str) -> String {
    format!("taxline-{day}-{modifier}.ach")
}

impl Ledger {
    /// Writes every file that was made and not written: their names.
    ///
    /// # Errors
    /// Where one cannot be written; those before it are.
    pub async fn write_files(&self, now: Instant) -> Result<Vec<String>, WriteFault> {
        let files = {
            let mut reader = self.database.reader().await?;
            unwritten(&mut reader, FILES_MAX).await?
        };
        let mut names = Vec::with_capacity(files.len());
        for file in files {
            let name = file_name(file.day, &file.modifier);
            let id = file.id.clone();
            let text = self.text(file).await?;
            let digest = digest(&[text.reveal().as_bytes()]);
            if let Delivery::Folder(folder) = &self.outgoing.delivery {
                put(folder.clone(), name.clone(), text).await?;
            }
            // A crash before this line has the same bytes written once more.
            self.database.write(move |tx| Box::pin(async move { set_written(tx, &id, &digest, now).await })).await?;
            names.push(name);
        }
        Ok(names)
    }

    /// Writes a file once more that was written before, with the same bytes.
    ///
    /// # Errors
    /// Where there is no such file, or no folder.
    pub async fn write_file_again(&self, name: &str) -> Result<(), WriteFault> {
        let unknown = || WriteFault::Unknown { name: name.to_owned() };
        let stem = name.strip_prefix("taxline-").and_then(|rest| rest.strip_suffix(".ach"));
        let (day, modifier) = stem.and_then(|stem| stem.rsplit_once('-')).ok_or_else(unknown)?;
        let day: Day = day.parse().map_err(|_| unknown())?;
        let file = {
            let mut reader = self.database.reader().await?;
            file_of(&mut reader, day, modifier).await?.ok_or_else(unknown)?
        };
        let text = self.text(file).await?;
        match &self.outgoing.delivery {
            Delivery::Folder(folder) => put(folder.clone(), file_name(day, modifier), text).await,
            Delivery::Kept => Err(WriteFault::NoFolder),
        }
    }

    /// The latest files, newest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn list_files(&self, limit: i64) -> Result<Vec<ListedRow>, DbError> {
        let mut reader = self.database.reader().await?;
        listed(&mut reader, limit).await
    }

    /// The bytes of a file, from its rows alone.
    async fn text(&self, row: FileRow) -> Result<Private<String>, WriteFault> {
        let rows = {
            let mut reader = self.database.reader().await?;
            entries(&mut reader, &row.id).await?
        };
        let header = self.header(&row.header)?;
        let debits = rows.into_iter().map(|row| self.debit(row)).collect::<Result<Vec<_>, WriteFault>>()?;
        let file = File { header, day: row.day, modifier: row.modifier, effective_day: row.effective_day, debits };
        Ok(file.render())
    }

    pub(super) fn header(&self, sealed: &[u8]) -> Result<Header, WriteFault> {
        let header = self.vault.open(HEADER, sealed)?;
        Ok(serde_json::from_slice(header.reveal()).map_err(|_| DbError::stored("the header of a file"))?)
    }

    fn debit(&self, row: EntryRow) -> Result<Debit, WriteFault> {
        Ok(Debit {
            class: Class::from_text(&row.class).ok_or_else(|| DbError::stored(format_args!("the class {}", row.class)))?,
            trace: u64::try_from(row.trace).map_err(DbError::stored)?,
            kind: bank_account_kind(&row.bank_kind)?,
            routing_number: self.vault.open_text(ROUTING_NUMBER, &row.routing_number)?,
            account_number: self.vault.open_text(BANK_ACCOUNT_NUMBER, &row.account_number)?,
            amount: row.amount,
            confirmation: row.confirmation,
            name: self.vault.open_text(NAME, &row.name)?,
        })
    }
}

/// Puts a file into the folder, whole or not at all. Only its owner may read it: it holds account numbers.
async fn put(folder: PathBuf, name: String, text: Private<String>) -> Result<(), WriteFault> {
    let path = folder.join(name);
    let failed = {
        let path = path.clone();
        move |source| WriteFault::Folder { path, source }
    };
    let written = tokio::task::spawn_blocking(move || put_now(&folder, &path, &text)).await;
    written.map_err(std::io::Error::other).and_then(|done| done).map_err(failed)
}

fn put_now(folder: &Path, path: &Path, text: &Private<String>) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    // Its name begins with a dot and ends otherwise, so that nobody takes it for a file that is ready.
    let mut beside = tempfile::Builder::new().prefix(".taxline-").suffix(".part").tempfile_in(folder)?;
    beside.write_all(text.reveal().as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist(path).map_err(|error| error.error)?;
    std::fs::File::open(folder)?.sync_all()
}
