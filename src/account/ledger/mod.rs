//! The embedded ledger: an account backend in the service's own database.
//!
//! It keeps tax modules and postings in double entry, computes what is owed to any day, takes payments through their whole life
//! and does every command once. Reading an account costs one statement where its books are on the shelf.
//!
//! `accrual` is the law of interest and penalties and knows no database; `payment` is the ladder of rules for commands; `posting`
//! makes balanced entries; `books` reads an account; `processing` is the background task; `demo` makes demonstration accounts.

pub mod accrual;
pub mod ach;
mod allowed;
pub mod bank_account;
pub mod authorization;
mod books;
pub mod calculator;
pub mod calendar;
mod command;
pub mod decision;
pub mod demo;
pub mod facts;
pub mod hours;
mod news;
pub mod notice;
pub mod office;
mod papers;
pub mod payment;
pub mod plan;
mod posting;
pub mod posting_day;
pub mod processing;
pub mod projection;
pub mod reading;
mod receipt;
mod refund;
mod returns;
pub mod shelf;
pub mod what_if;
mod transcript;

use std::sync::Arc;

use futures::future::BoxFuture;

use ach::{Delivery, Originator, Outgoing};
use books::Books;
use command::Given;
pub use facts::Facts;
pub use hours::PaymentHours;
use papers::Papers;
use shelf::Shelf;

use super::{AccountBackend, Answer, BackendError, Command, Outcome, Query};
use crate::db::{Database, DbError, ledger as rows};
use crate::identity::{Access, Right};
use crate::ids::{AccountId, CommandId};
use crate::private::Vault;
use crate::time::Instant;

/// Times that books are read again because the account changed in between.
pub const READS_MAX: u32 = 8;
/// Faults that a check of the books names at most.
const FAULTS_SHOWN_MAX: i64 = 20;

/// The embedded account backend. Cheap to clone.
#[derive(Clone)]
pub struct Ledger {
    database: Database,
    vault: Vault,
    desk: Arc<Shared>,
    shelf: Arc<Shelf>,
    outgoing: Arc<Outgoing>,
}

/// What all accounts share.
struct Shared {
    facts: Facts,
    hours: PaymentHours,
}

/// The books do not balance, which a posted entry cannot bring about.
#[derive(Debug, thiserror::Error)]
pub enum BooksFault {
    #[error("entries whose debits are not their credits: {}", entries.join(", "))]
    Unbalanced { entries: Vec<String> },
    #[error("payments that were processed and not posted once, or posted and not processed: {}", payments.join(", "))]
    PaymentsMisposted { payments: Vec<String> },
    #[error("the books could not be read")]
    Database(#[from] DbError),
}

impl Ledger {
    /// A ledger that computes with `facts` and takes payments in `hours`.
    #[must_use]
    pub fn new(database: Database, vault: Vault, facts: Facts, hours: PaymentHours) -> Ledger {
        let outgoing = Outgoing { originator: Originator::demo(), delivery: Delivery::Kept };
        Ledger { database, vault, desk: Arc::new(Shared { facts, hours }), shelf: Arc::default(), outgoing: Arc::new(outgoing) }
    }

    /// The same with files for the bank that name this sender and go there. Without, they are kept in the database only.
    #[must_use]
    pub fn with_bank(self, originator: Originator, delivery: Delivery) -> Ledger {
        Ledger { outgoing: Arc::new(Outgoing { originator, delivery }), ..self }
    }

    /// The days and hours of payments.
    #[must_use]
    pub fn hours(&self) -> &PaymentHours {
        &self.desk.hours
    }

    /// Checks that debits equal credits in every entry, and that every payment is posted as its status says.
    ///
    /// # Errors
    /// Names what does not agree.
    pub async fn check_balanced(&self) -> Result<(), BooksFault> {
        let mut reader = self.database.reader().await?;
        let entries = rows::unbalanced_entries(&mut reader, FAULTS_SHOWN_MAX).await?;
        if !entries.is_empty() {
            return Err(BooksFault::Unbalanced { entries: entries.iter().map(ToString::to_string).collect() });
        }
        let payments = crate::db::payment::misposted(&mut reader, FAULTS_SHOWN_MAX).await?;
        if !payments.is_empty() {
            return Err(BooksFault::PaymentsMisposted { payments: payments.iter().map(ToString::to_string).collect() });
        }
        Ok(())
    }

    /// The version of an account: every change of it adds one.
    ///
    /// # Errors
    /// Where there is no such account or the database does not answer.
    pub async fn version(&self, account: &AccountId) -> Result<i64, BackendError> {
        rows::version(&self.database, account).await?.ok_or(BackendError::Unknown { what: "account" })
    }

    /// The books of an account as committed: from the shelf where they are of the account's version, else read.
    async fn books(&self, account: &AccountId) -> Result<Arc<Books>, BackendError> {
        let mut before = self.version(account).await?;
        for _ in 0..READS_MAX {
            if let Some(books) = self.shelf.take(account, before) {
                return Ok(books);
            }
            let books = Arc::new(Books::load(&mut self.database.reader().await?, &self.vault, account).await?);
            // Several statements read the books; the same version after them says that nothing moved in between.
            let after = self.version(account).await?;
            if books.version == after {
                self.shelf.put(account.clone(), Arc::clone(&books));
                return Ok(books);
            }
            before = after;
        }
        Err(BackendError::Unavailable("the account changed each time it was read".into()))
    }

    /// The books, and the papers of the same version of the account where the query needs any.
    async fn books_and_papers(&self, account: &AccountId, query: &Query) -> Result<(Arc<Books>, Papers), BackendError> {
        for _ in 0..READS_MAX {
            let books = self.books(account).await?;
            if !Papers::are_needed(query) {
                return Ok((books, Papers::default()));
            }
            let papers = Papers::load(&mut self.database.reader().await?, &self.vault, account, query).await?;
            if self.version(account).await? == books.version {
                return Ok((books, papers));
            }
        }
        Err(BackendError::Unavailable("the account changed each time it was read".into()))
    }

    async fn answer(&self, access: &Access, query: &Query, now: Instant) -> Result<Answer, BackendError> {
        if Ledger::is_taken_at_its_word(access) {
            return self.answer_by(access, access.right(), query, now).await;
        }
        let right = self.right_now(&mut self.database.reader().await?, access.person(), access.account(), access.right()).await?;
        let found = match &right {
            Some(right) => self.answer_by(access, right, query, now).await,
            None => Err(BackendError::NotAllowed),
        };
        // Recorded before anything of it is given.
        self.record_question(access, right.as_ref(), query, &found, now).await?;
        found
    }

    /// The answer to somebody with this right.
    async fn answer_by(&self, access: &Access, right: &Right, query: &Query, now: Instant) -> Result<Answer, BackendError> {
        let sight = allowed::may_ask(right, access.assurance(), query)?;
        if let Some(answer) = self.answer_of_register(access, right, query, now).await? {
            return Ok(answer);
        }
        let (books, papers) = self.books_and_papers(access.account(), query).await?;
        let books = if sight.is_whole() { books } else { Arc::new(books.within(&sight)) };
        allowed::is_enough(query, &books)?;
        if let Query::Receipt { payment } = query {
            return self.receipt(&books, payment).await;
        }
        reading::answer(&self.desk.over(&books, now), &papers, query)
    }
}

impl AccountBackend for Ledger {
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>> {
        Box::pin(self.answer(access, query, now))
    }

    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>> {
        Box::pin(async move { self.give(Given::new(&self.vault, access, id, command, now)?).await })
    }
}

impl From<DbError> for BackendError {
    fn from(error: DbError) -> BackendError {
        BackendError::Unavailable(Box::new(error))
    }
}
