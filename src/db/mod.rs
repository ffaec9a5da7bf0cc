//! The database: SQL lives in this room and nowhere else, one file per aggregate, one SQL text for SQLite and PostgreSQL.
//!
//! Columns are 64-bit integers, text and bytes; a flag is 0 or 1; an instant is UTC milliseconds; a legal day is
//! `YYYY-MM-DD`; an amount is cents. The functions of this room take a [`Tx`] and so work inside any transaction.

pub mod ach;
pub mod ach_return;
pub mod bank_account;
pub mod bank_link;
mod column;
pub mod authorization;
pub mod continuation;
pub mod conversation;
pub mod decision;
mod gather;
pub mod identity;
pub mod inbox;
pub mod kept;
pub mod lease;
pub mod ledger;
mod measure;
pub mod missed;
mod migrations;
pub mod outbox;
pub mod payment;
pub mod person_lock;
pub mod plan;
pub mod posting_day;
pub mod preference;
mod postgres;
mod query;
pub mod record;
pub mod script;
pub mod seal;
mod sqlite;
pub mod ticket;
pub mod told;
pub mod turn;

use std::path::PathBuf;
use std::sync::Arc;

use futures::future::BoxFuture;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

pub use migrations::MIGRATIONS;
pub use query::{Cell, Executed, FromCell, Query, Row, Tx, query};
pub use sqlite::{BATCH_MAX, QUEUE_MAX};

use gather::Gather;
use postgres::Lent;
use query::Connection;

/// Which database an URL names. Nothing outside of this room asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sqlite,
    Postgres,
}

/// PostgreSQL's code for it.
const DIVISION_BY_ZERO: &str = "22012";

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    #[error("the database refused a statement")]
    Sql(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("a row with this key is already there")]
    Duplicate(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("a statement divided by zero")]
    DividedByZero,
    #[error("a stored value cannot be read: {what}")]
    Stored { what: String },
    #[error("the database URL names no database that is known; it begins with sqlite: or postgres:")]
    UrlUnknown,
    #[error(
        "the database was last used by a newer version of taxline (its migration {version} is not known here); run that version, or \
         restore a backup made before it"
    )]
    Newer { version: i64 },
    #[error("migration {name} failed")]
    Migration { name: &'static str, source: Box<DbError> },
    #[error("the commit that several transactions shared failed; none of them was done")]
    SharedCommit(#[source] Arc<DbError>),
    #[error("the writer of the database has stopped")]
    Stopped,
    #[error("too many transactions wait for the database; try again in a moment")]
    Overloaded,
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> DbError {
        match &error {
            sqlx::Error::Database(inner) if inner.is_unique_violation() => DbError::Duplicate(Box::new(error)),
            sqlx::Error::Database(inner) if inner.code().as_deref() == Some(DIVISION_BY_ZERO) => DbError::DividedByZero,
            _ => DbError::Sql(Box::new(error)),
        }
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> DbError {
        use rusqlite::ffi::{SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE};
        match &error {
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.extended_code == SQLITE_CONSTRAINT_UNIQUE || failure.extended_code == SQLITE_CONSTRAINT_PRIMARYKEY =>
            {
                DbError::Duplicate(Box::new(error))
            }
            _ => DbError::Sql(Box::new(error)),
        }
    }
}

impl DbError {
    /// A stored value that does not read as what it should be.
    pub fn stored(what: impl std::fmt::Display) -> DbError {
        DbError::Stored { what: what.to_string() }
    }
}

/// An open database with its migrations done.
#[derive(Clone)]
pub struct Database {
    home: Home,
}

#[derive(Clone)]
enum Home {
    Sqlite { file: sqlite::File, readers: sqlite::Readers, writer: sqlite::Writer },
    Postgres { pool: PgPool, gathered: Gathered },
}

/// What waits for company before it goes to PostgreSQL.
#[derive(Clone)]
struct Gathered {
    finds: Gather<turn::Finds>,
    ends: Gather<turn::Ends>,
    ends_with_arrival: Gather<turn::EndsWithArrival>,
    versions: Gather<ledger::Versions>,
}

impl Gathered {
    fn start(pool: &PgPool) -> Gathered {
        Gathered {
            finds: Gather::start(pool),
            ends: Gather::start(pool),
            ends_with_arrival: Gather::start(pool),
            versions: Gather::start(pool),
        }
    }
}

impl Database {
    /// Opens the database at `url` (`sqlite:path` or `postgres://…`) and brings it up to date. What is written to `sqlite-for-now:path`
    /// is safe from nothing, and for what is thrown away.
    ///
    /// # Errors
    /// Where it cannot be reached or migrated, or is from a newer version.
    pub async fn open(url: &str, connections_max: u32) -> Result<Database, DbError> {
        let home = match url.split_once(':') {
            Some((scheme @ ("sqlite" | "sqlite-for-now"), path)) => {
                let kept = if scheme == "sqlite" { sqlite::Kept::OnDisk } else { sqlite::Kept::ForNow };
                let file = sqlite::File { path: PathBuf::from(path.trim_start_matches("//")), kept };
                let writer = sqlite::Writer::start(sqlite::connect(&file)?, sqlite::connect(&file)?)?;
                Home::Sqlite { readers: sqlite::Readers::new(file.clone(), connections_max), file, writer }
            }
            Some(("postgres" | "postgresql", _)) => {
                // A connection that broke while it was idle fails its first statement, and the turn is tried again; asking each
                // one before each use would cost an exchange every time.
                let options = PgPoolOptions::new().max_connections(connections_max).test_before_acquire(false);
                // A table that is there already is no news; PostgreSQL would say so at each start.
                let connect = url.parse::<PgConnectOptions>()?.options([("client_min_messages", "warning")]);
                let pool = options.connect_with(connect).await?;
                Home::Postgres { gathered: Gathered::start(&pool), pool }
            }
            _ => return Err(DbError::UrlUnknown),
        };
        let database = Database { home };
        migrations::run(&database).await?;
        Ok(database)
    }

    const fn kind(&self) -> Kind {
        match self.home {
            Home::Sqlite { .. } => Kind::Sqlite,
            Home::Postgres { .. } => Kind::Postgres,
        }
    }

    /// Where statements wait for company, on a database that gains by it.
    const fn gathered(&self) -> Option<&Gathered> {
        match &self.home {
            Home::Sqlite { .. } => None,
            Home::Postgres { gathered, .. } => Some(gathered),
        }
    }

    /// A connection for reading. Each statement sees what was committed before it.
    ///
    /// # Errors
    /// Where no connection can be had.
    pub async fn reader(&self) -> Result<Tx, DbError> {
        Ok(Tx(match &self.home {
            Home::Sqlite { readers, .. } => Connection::SqliteReader(readers.take().await?),
            Home::Postgres { pool, .. } => Connection::Postgres(Lent::reader(pool).await?),
        }))
    }

    /// Does `work` in one transaction: all of it is durable when this returns `Ok`, and none of it where `work` fails.
    ///
    /// On SQLite the transactions that wait at the same moment share one commit, each in its own savepoint, and nobody is
    /// answered before the sync. `work` must not wait for anything but the database.
    ///
    /// # Errors
    /// What `work` returns, or the database's own where the commit fails.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        match &self.home {
            Home::Sqlite { writer, .. } => writer.write(work).await,
            Home::Postgres { pool, .. } => {
                let mut tx = Tx(Connection::Postgres(Lent::transaction(pool).await?));
                let done = work(&mut tx).await;
                if let Connection::Postgres(lent) = tx.0 {
                    match &done {
                        Ok(_) => lent.commit().await?,
                        Err(_) => lent.roll_back().await,
                    }
                }
                done
            }
        }
    }

    /// Whether something could be written now.
    ///
    /// # Errors
    /// Where it could not.
    pub async fn answers(&self) -> Result<(), DbError> {
        self.write(|tx| Box::pin(async move { query("select 1 as one").fetch_one(tx).await.map(drop) })).await
    }

    /// The durability settings as the database itself reports them, for reports of measurements.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn durability(&self) -> Result<String, DbError> {
        let settings: [(&str, &'static str); 2] = match self.kind() {
            Kind::Sqlite => [("journal_mode", "pragma journal_mode"), ("synchronous", "pragma synchronous")],
            Kind::Postgres => [("fsync", "show fsync"), ("synchronous_commit", "show synchronous_commit")],
        };
        let mut reader = self.reader().await?;
        let mut shown = Vec::new();
        for (name, statement) in settings {
            let row = query(statement).fetch_one(&mut reader).await?;
            let value = match row.cells().first() {
                Some(Some(Cell::Text(Some(text)))) => text.clone(),
                // SQLite answers with a number; 2 is FULL.
                Some(Some(Cell::Integer(Some(2)))) => "2 (FULL)".to_owned(),
                other => format!("{other:?}"),
            };
            shown.push(format!("{name} = {value}"));
        }
        Ok(shown.join(", "))
    }

    /// Ends the writer and closes the connections; waiting transactions are finished first.
    pub async fn close(&self) {
        match &self.home {
            Home::Sqlite { readers, writer, .. } => {
                writer.stop().await;
                readers.close();
            }
            Home::Postgres { pool, .. } => pool.close().await,
        }
    }
}
