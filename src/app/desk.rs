//! What an operator does at the helpdesk, and what the settings say of its hours and of our pages.

use super::counter::BooksOnly;
use crate::account::ledger::calendar::Calendar;
use crate::config::{self, Config};
use crate::db::DbError;
use crate::helpdesk::{Hours, TicketError, Tickets, Week};
use crate::ids::PersonId;

pub use crate::helpdesk::{Ticket, Which};

/// Why it was not done.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    #[error("the database did not answer")]
    Database(#[from] DbError),
    #[error("tickets cannot be told")]
    Tickets(#[from] TicketError),
    #[error("there is no ticket {0}")]
    TicketUnknown(String),
    #[error("nobody is locked under {0}")]
    NobodyLocked(String),
}

impl BooksOnly {
    /// What people left for the helpdesk, newest first, at most `limit`.
    ///
    /// # Errors
    /// Where the database does not answer, or a ticket cannot be opened.
    pub async fn tickets(&self, which: Which, limit: i64) -> Result<Vec<Ticket>, DeskError> {
        Ok(self.desk().list(which, limit).await?)
    }

    /// Closes a ticket.
    ///
    /// # Errors
    /// Where there is none of this number, or the database does not answer.
    pub async fn close_ticket(&self, number: &str) -> Result<(), DeskError> {
        if self.desk().close(number).await? { Ok(()) } else { Err(DeskError::TicketUnknown(number.to_owned())) }
    }

    /// Unlocks who was locked under this number, and closes the ticket of it.
    ///
    /// # Errors
    /// Where nobody was, or the database does not answer.
    pub async fn unlock(&self, number: &str) -> Result<PersonId, DeskError> {
        let person = self.identity.unlock(&self.database, number).await?;
        let person = person.ok_or_else(|| DeskError::NobodyLocked(number.to_owned()))?;
        self.desk().close(number).await?;
        Ok(person)
    }

    fn desk(&self) -> Tickets {
        Tickets::new(self.database.clone(), self.vault.clone())
    }
}

/// Where browsers reach our pages: as the settings say, else on this machine.
pub(super) fn pages_url(config: &Config) -> Option<String> {
    let here = || config.listen.ip().is_loopback().then(|| format!("http://{}", config.listen));
    config.public_url.as_ref().map(ToString::to_string).or_else(here)
}

/// When somebody human is there: not on legal holidays.
pub(super) fn helpdesk_hours(config: &Config) -> Hours {
    let config::Helpdesk { days, opens, closes, closed } = config.helpdesk.clone();
    let week = Week { days, opens, closes, closed };
    Hours::new(config.office.clone(), week, |day| Calendar::Legal.is_holiday(day))
}
