//! The one integration test binary. Each module tests one part from the outside, through what the library or the built
//! program offers.
//!
//! Whatever needs a database is written once with [`on_both_databases!`] and runs on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by stopping")]

#[path = "support/databases.rs"]
mod databases;

mod database;
mod house;
mod ledger;
mod migrations;
