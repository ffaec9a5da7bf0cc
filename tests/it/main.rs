//! The one integration test binary. Each module tests one part from the outside, through what the library or the built
//! program offers.
//!
//! Whatever needs a database is written once with [`on_both_databases!`] and runs on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

#[path = "support/books.rs"]
mod books;
#[path = "support/databases.rs"]
mod databases;
#[path = "support/faults.rs"]
mod faults;
#[path = "support/peer.rs"]
mod peer;
#[path = "support/person.rs"]
mod person;
#[path = "support/program.rs"]
mod program;
#[path = "support/python.rs"]
mod python;
#[path = "support/telegram.rs"]
mod telegram;

mod beside;
mod bursts;
mod calculator;
mod calendar;
mod contract;
mod conversation;
mod copies;
mod database;
mod documents;
mod house;
mod kills;
mod ledger;
mod migrations;
mod news;
mod outbox;
mod page;
mod peers;
mod people;
mod renewed;
mod running;
mod stories;
mod telegram_faults;
mod turns;
mod walks;
