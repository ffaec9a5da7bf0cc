//! From rows to bytes in the bank's folder.
//!
//! A file is staged beside its place under a name of its own and synced; its row takes the first such name. What was named is moved
//! to its place, and then the row says that it is written. Only that name is ever moved, and moving uses it up: so a file that the
//! bank has taken is not put back, wherever the program ends and however many copies write. Since nobody but us touches what begins
//! with a dot, staged bytes that are gone were moved, as long as the mark that was made before says that this is the folder.

use std::io::{ErrorKind, Write as _};
use std::path::PathBuf;

use super::Delivery;
use super::making::HEADER;
use super::nacha::{Class, Debit, File, Header};
use crate::account::BackendError;
use crate::account::ledger::Ledger;
use crate::account::ledger::books::{BANK_ACCOUNT_NUMBER, NAME, ROUTING_NUMBER, bank_account_kind};
use crate::db::DbError;
use crate::db::ach::{EntryRow, FileRow, ListedRow, entries, file_of, is_written, listed, set_written, stage, unwritten_besides};
use crate::private::{Private, VaultError};
use crate::time::{Day, Instant};

/// Files that one run writes.
pub const FILES_MAX: usize = 100;
/// What begins with a dot and ends so is not a file that is ready.
const STAGED_END: &str = ".part";
const MARK_END: &str = ".moving";

/// What one run wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub names: Vec<String>,
    /// Files that could not be written; each was logged, and the next run tries again.
    pub failed: u32,
}

/// Why a file is not in the folder.
#[derive(Debug, thiserror::Error)]
pub enum WriteFault {
    #[error("{} cannot be written", path.display())]
    Folder { path: PathBuf, source: std::io::Error },
    #[error("the rows of a file cannot be read")]
    Database(#[from] DbError),
    #[error("a sealed value of a file does not open")]
    Vault(#[from] VaultError),
    #[error(
        "the staged bytes of {name} are not in the folder; where the bank has not got it, write it with `taxline ach out --again {name}`"
    )]
    Gone { name: String },
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
    /// Writes every file that was made and not written. One that cannot be written does not stop the others.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn write_files(&self, now: Instant) -> Result<Written, WriteFault> {
        let (mut written, mut tried) = (Written::default(), Vec::new());
        while tried.len() < FILES_MAX {
            // Asked for one at a time, because another copy may write at the same time.
            let next = {
                let mut reader = self.database.reader().await?;
                unwritten_besides(&mut reader, &tried).await?
            };
            let Some(file) = next else { break };
            tried.push(file.id.clone());
            let name = file_name(file.day, &file.modifier);
            match self.write_file(file, &name, now).await {
                Ok(()) => written.names.push(name),
                Err(error) => {
                    tracing::error!(file = name, error = &error as &dyn std::error::Error, "a file for the bank could not be written");
                    written.failed += 1;
                }
            }
        }
        Ok(written)
    }

    async fn write_file(&self, file: FileRow, name: &str, now: Instant) -> Result<(), WriteFault> {
        let id = file.id.clone();
        if let Delivery::Folder(folder) = &self.outgoing.delivery {
            let place = Place { folder: folder.clone(), name: name.to_owned() };
            let named = match file.staged.clone() {
                Some(staged) => Some(staged),
                None => self.stage(file, &place).await?,
            };
            // Without a name another copy has written it.
            let Some(staged) = named else { return Ok(()) };
            if place.clone().on_disk(move |place| place.take(&staged)).await? == Taken::Nowhere {
                let mut reader = self.database.reader().await?;
                return if is_written(&mut reader, &id).await? { Ok(()) } else { Err(WriteFault::Gone { name: name.to_owned() }) };
            }
            self.note_written(id, now).await?;
            return place.on_disk(|place| place.unmark()).await;
        }
        self.note_written(id, now).await
    }

    async fn note_written(&self, id: String, now: Instant) -> Result<(), WriteFault> {
        Ok(self.database.write(move |tx| Box::pin(async move { set_written(tx, &id, now).await })).await?)
    }

    /// Stages the bytes of a file and gives the name of those that are to be moved: these, or others that were staged before.
    async fn stage(&self, file: FileRow, place: &Place) -> Result<Option<String>, WriteFault> {
        let id = file.id.clone();
        let text = self.text(file).await?;
        let mine = place.clone().on_disk(move |place| place.stage(&text)).await?;
        let named = mine.clone();
        let counts = self.database.write(move |tx| Box::pin(async move { stage(tx, &id, &named).await })).await?;
        if counts.as_ref() != Some(&mine) {
            place.clone().on_disk(move |place| place.discard(&mine)).await?;
        }
        Ok(counts)
    }

    /// Writes a file once more that was written before, with the same bytes.
    ///
    /// # Errors
    /// Where there is no such file, or no folder.
    pub async fn write_file_again(&self, name: &str, now: Instant) -> Result<(), WriteFault> {
        let unknown = || WriteFault::Unknown { name: name.to_owned() };
        let stem = name.strip_prefix("taxline-").and_then(|rest| rest.strip_suffix(".ach"));
        let (day, modifier) = stem.and_then(|stem| stem.rsplit_once('-')).ok_or_else(unknown)?;
        let day: Day = day.parse().map_err(|_| unknown())?;
        let file = {
            let mut reader = self.database.reader().await?;
            file_of(&mut reader, day, modifier).await?.ok_or_else(unknown)?
        };
        let id = file.id.clone();
        let text = self.text(file).await?;
        let Delivery::Folder(folder) = &self.outgoing.delivery else { return Err(WriteFault::NoFolder) };
        let place = Place { folder: folder.clone(), name: file_name(day, modifier) };
        place.on_disk(move |place| place.put(&text)).await?;
        self.note_written(id, now).await
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

/// Where a file belongs.
#[derive(Clone)]
struct Place {
    folder: PathBuf,
    name: String,
}

/// What became of staged bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    /// They are or were in their place.
    Moved,
    /// They are not in this folder, and nothing says that they ever were.
    Nowhere,
}

impl Place {
    /// Does something on the disk, away from the threads that must not wait.
    async fn on_disk<T: Send + 'static>(self, work: impl FnOnce(&Place) -> std::io::Result<T> + Send + 'static) -> Result<T, WriteFault> {
        let path = self.path();
        let done = tokio::task::spawn_blocking(move || work(&self)).await;
        done.map_err(std::io::Error::other).and_then(|done| done).map_err(|source| WriteFault::Folder { path, source })
    }

    fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// What the names of everything that is beside this file on its way begin with.
    fn hidden(&self) -> String {
        format!(".{}.", self.name)
    }

    fn mark(&self) -> PathBuf {
        self.folder.join(format!(".{}{MARK_END}", self.name))
    }

    /// Writes the bytes beside the place, synced: the name under which they lie. Only their owner may read them: they hold account
    /// numbers.
    fn stage(&self, text: &Private<String>) -> std::io::Result<String> {
        std::fs::create_dir_all(&self.folder)?;
        let mut beside = tempfile::Builder::new().prefix(&self.hidden()).suffix(STAGED_END).tempfile_in(&self.folder)?;
        beside.write_all(text.reveal().as_bytes())?;
        beside.as_file().sync_all()?;
        let (_, path) = beside.keep().map_err(|error| error.error)?;
        self.sync()?;
        let name = path.file_name().and_then(std::ffi::OsStr::to_str);
        name.map(str::to_owned).ok_or_else(|| std::io::Error::other("the name of a staged file is no text"))
    }

    fn discard(&self, staged: &str) -> std::io::Result<()> {
        gone_is_fine(std::fs::remove_file(self.folder.join(staged)))
    }

    /// Moves the staged bytes to their place, where they still wait for that, and removes others that were staged for it.
    fn take(&self, staged: &str) -> std::io::Result<Taken> {
        self.discard_besides(staged)?;
        let from = self.folder.join(staged);
        if from.try_exists()? {
            std::fs::File::create(self.mark())?.sync_all()?;
            self.sync()?;
            match std::fs::rename(from, self.path()) {
                // Another copy was faster.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                done => done?,
            }
            self.sync()?;
            return Ok(Taken::Moved);
        }
        Ok(if self.mark().try_exists()? { Taken::Moved } else { Taken::Nowhere })
    }

    fn unmark(&self) -> std::io::Result<()> {
        gone_is_fine(std::fs::remove_file(self.mark()))
    }

    /// What a run staged that was ended before it could name it, or came second.
    fn discard_besides(&self, staged: &str) -> std::io::Result<()> {
        let begins = self.hidden();
        for file in std::fs::read_dir(&self.folder)? {
            let name = file?.file_name();
            let Some(name) = name.to_str() else { continue };
            if name != staged && name.starts_with(&begins) && name.ends_with(STAGED_END) {
                self.discard(name)?;
            }
        }
        Ok(())
    }

    /// Puts bytes to the place, whole or not at all, whatever is or was there.
    fn put(&self, text: &Private<String>) -> std::io::Result<()> {
        let staged = self.stage(text)?;
        std::fs::rename(self.folder.join(staged), self.path())?;
        self.sync()
    }

    fn sync(&self) -> std::io::Result<()> {
        std::fs::File::open(&self.folder)?.sync_all()
    }
}

fn gone_is_fine(done: std::io::Result<()>) -> std::io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
