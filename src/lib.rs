//! taxline: a conversational assistant for tax accounts.
//!
//! A message comes in through a channel and becomes one turn; the turn understands it, asks the dialog what to do, does it on
//! the account, and leaves the replies in the outbox; the channel carries them out. The rooms below stand in reading order:
//! a room may use those below it and none above.

pub mod command;
pub mod app;
pub mod config;
pub mod server;
pub mod worker;
pub mod load;
pub mod rehearsal;
pub mod api;
pub mod web;
pub mod channel;
pub mod turn;
pub mod outbox;
pub mod lanes;
pub mod helpdesk;
pub mod notification;
pub mod dialog;
pub mod understanding;
pub mod language;
pub mod account;
pub mod identity;
pub mod db;
pub mod message;
pub mod problem;
pub mod money;
pub mod time;
pub mod ids;
pub mod private;

// The library's own tests use the test databases of the integration tests, which name the library from outside.
#[cfg(test)]
extern crate self as taxline;
#[cfg(test)]
#[path = "../tests/it/support/databases.rs"]
mod databases;
