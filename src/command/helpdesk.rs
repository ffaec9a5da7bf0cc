//! What an operator does at the helpdesk: sees what people left, closes it, and unlocks who had themselves locked.

use std::path::Path;

use clap::{Args, Subcommand};

use super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::app::BooksOnly;
use crate::app::desk::{Ticket, Which};
use crate::config::Config;
use crate::private::Private;
use crate::time::Office;

/// The commands of `helpdesk`.
#[derive(Subcommand, Debug)]
pub enum Helpdesk {
    /// Lists what people left, newest first, with what they said.
    Tickets {
        /// Those that were closed too.
        #[arg(long)]
        all: bool,
        #[arg(long, default_value_t = 100, value_name = "COUNT", value_parser = clap::value_parser!(i64).range(1..=10_000))]
        limit: i64,
    },
    /// Closes a ticket.
    Close {
        /// As `tickets` shows it.
        number: String,
    },
}

/// The arguments of `unlock`.
#[derive(Args, Debug)]
pub struct Unlock {
    /// The number that the person was told.
    pub number: String,
}

/// Does one of them.
///
/// # Errors
/// Where the database cannot be used, or there is no such ticket.
pub fn helpdesk(config: Option<&Path>, helpdesk: &Helpdesk) -> Result<(), CommandError> {
    with_books(config, async |books, office| match helpdesk {
        Helpdesk::Tickets { all, limit } => {
            let which = if *all { Which::All } else { Which::Open };
            for ticket in books.tickets(which, *limit).await? {
                let summary = ticket.summary.clone();
                anstream::println!("{}", line(ticket, office));
                summary.iter().for_each(|line| anstream::println!("    {line}"));
            }
            Ok(())
        }
        Helpdesk::Close { number } => Ok(books.close_ticket(number).await?),
    })
}

/// Lets a person who had themselves locked link again.
///
/// # Errors
/// Where the database cannot be used, or nobody is locked under this number.
pub fn unlock(config: Option<&Path>, unlock: &Unlock) -> Result<(), CommandError> {
    with_books(config, async |books, _| {
        let person = books.unlock(&unlock.number).await?;
        anstream::println!("person {person} may link again");
        Ok(())
    })
}

fn with_books(config: Option<&Path>, work: impl AsyncFnOnce(&BooksOnly, &Office) -> Result<(), CommandError>) -> Result<(), CommandError> {
    let config: Config = settings(config)?;
    start_log(&config, "warn");
    let office = config.office.clone();
    in_runtime(async {
        let books = BooksOnly::open(config, system_randomness()?).await?;
        work(&books, &office).await?;
        books.database.close().await;
        Ok(())
    })
}

fn line(ticket: Ticket, office: &Office) -> String {
    let made = office.local(ticket.made_at).strftime("%Y-%m-%d %H:%M");
    let kind = ticket.about.as_deref().unwrap_or(ticket.kind.name());
    let state = if ticket.is_open { "open" } else { "closed" };
    let person = ticket.person.as_ref().map_or("-", |person| person.as_str());
    let account = ticket.account.as_ref().map_or("-", |account| account.as_str());
    // The operator asked for what was said.
    let words = ticket.words.map_or_else(|| "(erased)".to_owned(), Private::into_revealed);
    format!("{} {state} {} {made} conversation {} person {person} account {account}: {words}", ticket.number, kind, ticket.conversation)
}
