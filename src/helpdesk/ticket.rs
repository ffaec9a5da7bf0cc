//! Tickets: what people left for somebody human, each under a number that they were told.

use crate::db::ticket::{self, TicketRow};
use crate::db::{Database, DbError};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId, digest};
use crate::private::{Private, Vault, VaultError};
use crate::time::Instant;

/// Tickets of one conversation in 24 hours. What is more is nobody's honest wish.
pub const TICKETS_A_DAY_MAX: i64 = 10;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Numbers that are tried until one is free.
const NUMBERS_TRIED_MAX: u8 = 16;
/// A ticket's number has eight digits and does not begin with a zero.
const NUMBER_LEAST: u64 = 10_000_000;
const NUMBERS: u64 = 90_000_000;
/// What the words of a ticket are sealed for.
const WORDS: &str = "ticket.words";
const SUMMARY: &str = "ticket.summary";

/// What a ticket is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A payment that the person did not make.
    PaymentNotMine,
    Feedback,
    CallBack,
    /// The person had all their links ended and no new ones made.
    Locked,
    /// Something for the office, by a dialog that only takes it down.
    Request,
}

impl Kind {
    const ALL: [Kind; 5] = [Kind::PaymentNotMine, Kind::Feedback, Kind::CallBack, Kind::Locked, Kind::Request];

    /// The name under which it is stored and listed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::PaymentNotMine => "payment_not_mine",
            Kind::Feedback => "feedback",
            Kind::CallBack => "call_back",
            Kind::Locked => "locked",
            Kind::Request => "request",
        }
    }

    /// Whether there is a limit to how many of them are taken in a day.
    const fn is_limited(self) -> bool {
        match self {
            Kind::PaymentNotMine | Kind::Feedback | Kind::CallBack | Kind::Request => true,
            // Whoever needs it must have it.
            Kind::Locked => false,
        }
    }
}

/// A ticket before it has a number.
#[derive(Clone, Debug)]
pub struct NewTicket {
    pub kind: Kind,
    /// The dialog by which a request is left.
    pub about: Option<String>,
    pub conversation: ConversationId,
    pub person: Option<PersonId>,
    pub account: Option<AccountId>,
    /// What was said, or what it is about.
    pub words: Private<String>,
    /// How far the conversation came, a line for each dialog and refusal.
    pub summary: Vec<String>,
}

/// How leaving one ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// Under this number.
    Number(String),
    TooMany,
}

/// A ticket as an operator sees it.
#[derive(Clone, Debug)]
pub struct Ticket {
    pub number: String,
    pub kind: Kind,
    pub about: Option<String>,
    pub conversation: ConversationId,
    pub person: Option<PersonId>,
    pub account: Option<AccountId>,
    /// `None` where they were erased.
    pub words: Option<Private<String>>,
    /// How far the conversation came, a line for each dialog and refusal.
    pub summary: Vec<String>,
    pub is_open: bool,
    pub made_at: Instant,
}

/// Why tickets cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum TicketError {
    #[error("the database did not answer")]
    Database(#[from] DbError),
    #[error("what a ticket says cannot be opened")]
    Sealed(#[from] VaultError),
}

/// The tickets of a database.
#[derive(Clone)]
pub struct Tickets {
    database: Database,
    vault: Vault,
}

impl Tickets {
    #[must_use]
    pub const fn new(database: Database, vault: Vault) -> Tickets {
        Tickets { database, vault }
    }

    /// Leaves a ticket, once for each command.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn leave(&self, command: &CommandId, new: NewTicket, now: Instant) -> Result<Left, DbError> {
        let words = self.vault.seal(WORDS, new.words.reveal().as_bytes());
        let summary = (!new.summary.is_empty()).then(|| self.vault.seal(SUMMARY, new.summary.join("\n").as_bytes()));
        let command = command.clone();
        let left = self.database.write(move |tx| {
            Box::pin(async move {
                if let Some(number) = ticket::number(tx, &command).await? {
                    return Ok(Left::Number(number));
                }
                let since = now.plus_millis(-DAY_MS);
                if new.kind.is_limited() && ticket::count(tx, &new.conversation, since).await? >= TICKETS_A_DAY_MAX {
                    return Ok(Left::TooMany);
                }
                for attempt in 0..NUMBERS_TRIED_MAX {
                    let row = TicketRow {
                        number: number(&command, attempt),
                        kind: new.kind.name().to_owned(),
                        about: new.about.clone(),
                        conversation: new.conversation.clone(),
                        person: new.person.clone(),
                        account: new.account.clone(),
                        words: Some(words.clone()),
                        summary: summary.clone(),
                        is_open: true,
                        made_at: now,
                    };
                    if ticket::leave(tx, &command, &row).await? {
                        return Ok(Left::Number(row.number));
                    }
                }
                Err(DbError::stored("every number that a ticket could have"))
            })
        });
        left.await
    }

    /// The number of the ticket that a command left, where it left one.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn number(&self, command: &CommandId) -> Result<Option<String>, DbError> {
        ticket::number(&mut self.database.reader().await?, command).await
    }

    /// Tickets, newest first, at most `limit`.
    ///
    /// # Errors
    /// Where the database does not answer, or a ticket cannot be opened.
    pub async fn list(&self, which: Which, limit: i64) -> Result<Vec<Ticket>, TicketError> {
        let rows = {
            let mut reader = self.database.reader().await?;
            match which {
                Which::Open => ticket::open(&mut reader, limit).await?,
                Which::All => ticket::all(&mut reader, limit).await?,
            }
        };
        rows.into_iter().map(|row| self.ticket(row)).collect()
    }

    /// Closes the ticket of this number. `false` where there is none. Doing it again changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn close(&self, number: &str) -> Result<bool, DbError> {
        let number = number.to_owned();
        self.database.write(move |tx| Box::pin(async move { ticket::close(tx, &number).await })).await
    }

    fn ticket(&self, row: TicketRow) -> Result<Ticket, TicketError> {
        let kind = Kind::ALL.into_iter().find(|kind| kind.name() == row.kind).ok_or_else(|| DbError::stored("the kind of a ticket"))?;
        let summary = row.summary.map(|sealed| self.vault.open_text(SUMMARY, &sealed)).transpose()?;
        Ok(Ticket {
            number: row.number,
            kind,
            about: row.about,
            conversation: row.conversation,
            person: row.person,
            account: row.account,
            words: row.words.map(|sealed| self.vault.open_text(WORDS, &sealed)).transpose()?,
            summary: summary.map(|text| text.reveal().lines().map(str::to_owned).collect()).unwrap_or_default(),
            is_open: row.is_open,
            made_at: row.made_at,
        })
    }
}

/// Which tickets are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Open,
    All,
}

/// The number that a command's ticket has, unless another one has it.
fn number(command: &CommandId, attempt: u8) -> String {
    let digest = digest(&[b"number of a ticket", command.as_str().as_bytes(), &[attempt]]);
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest[..8]);
    (NUMBER_LEAST + u64::from_be_bytes(bytes) % NUMBERS).to_string()
}
