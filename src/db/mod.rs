//! The database: SQL lives in this room and nowhere else, one file per aggregate, one SQL text for SQLite and PostgreSQL.
//!
//! Columns are 64-bit integers, text and bytes; a flag is 0 or 1; an instant is UTC milliseconds; a legal day is
//! `YYYY-MM-DD`; an amount is cents. The functions of this room take a [`Tx`] and so work inside any transaction.
//!
//! On SQLite all writes go through one [`writer`], which lets waiting transactions share a commit and its sync.

mod column;
pub mod ledger;
mod migrations;
pub mod payment;
mod writer;

use futures::future::BoxFuture;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, Executor as _};

pub use migrations::MIGRATIONS;
pub use writer::{BATCH_MAX, QUEUE_MAX};

/// A connection inside a transaction, or one that only reads.
pub type Tx = AnyConnection;

/// How long a statement waits for another process's lock on an SQLite file.
const BUSY_TIMEOUT_MS: u32 = 5_000;

/// Which database an URL names. Nothing outside of this room asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Sqlite,
    Postgres,
}

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    #[error("the database refused a statement")]
    Sql(#[source] sqlx::Error),
    #[error("a row with this key is already there")]
    Duplicate(#[source] sqlx::Error),
    #[error("a stored value cannot be read: {what}")]
    Stored { what: String },
    #[error("the database URL names no database that is known; it begins with sqlite: or postgres:")]
    UrlUnknown,
    #[error(
        "the database was last used by a newer version of taxline (its migration {version} is not known here); run that version, or restore a backup made before it"
    )]
    Newer { version: i64 },
    #[error("the database could not be brought up to date")]
    Migration(#[source] sqlx::migrate::MigrateError),
    #[error("the writer of the database has stopped")]
    Stopped,
    #[error("too many transactions wait for the database; try again in a moment")]
    Overloaded,
}

impl From<sqlx::Error> for DbError {
    fn from(error: sqlx::Error) -> DbError {
        match &error {
            sqlx::Error::Database(inner) if inner.is_unique_violation() => DbError::Duplicate(error),
            _ => DbError::Sql(error),
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
    kind: Kind,
    pool: AnyPool,
    writer: Option<writer::Writer>,
}

impl Database {
    /// Opens the database at `url` (`sqlite:path` or `postgres://…`) and brings it up to date.
    ///
    /// # Errors
    /// Where it cannot be reached or migrated, or is from a newer version.
    pub async fn open(url: &str, connections_max: u32) -> Result<Database, DbError> {
        sqlx::any::install_default_drivers();
        let kind = match url.split(':').next() {
            Some("sqlite") => Kind::Sqlite,
            Some("postgres" | "postgresql") => Kind::Postgres,
            _ => return Err(DbError::UrlUnknown),
        };
        let options: AnyConnectOptions = match kind {
            Kind::Sqlite if !url.contains('?') => format!("{url}?mode=rwc").parse()?,
            _ => url.parse()?,
        };
        let pool = pool_options(kind).max_connections(connections_max).connect_with(options.clone()).await?;
        migrations::run(&pool, kind).await?;
        let writer = match kind {
            Kind::Sqlite => Some(writer::Writer::start(pool_options(kind).max_connections(1).connect_with(options).await?)),
            Kind::Postgres => None,
        };
        Ok(Database { kind, pool, writer })
    }

    /// A connection for reading. Each statement sees what was committed before it.
    ///
    /// # Errors
    /// Where no connection becomes free in time.
    pub async fn reader(&self) -> Result<PoolConnection<Any>, DbError> {
        Ok(self.pool.acquire().await?)
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
        if let Some(writer) = &self.writer {
            return writer.write(work).await;
        }
        let mut transaction = self.pool.begin().await.map_err(DbError::from)?;
        let value = work(&mut transaction).await?;
        transaction.commit().await.map_err(DbError::from)?;
        Ok(value)
    }

    /// The durability settings as the database itself reports them, for reports of measurements.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn durability(&self) -> Result<String, DbError> {
        let mut reader = self.reader().await?;
        let (first, second) = match self.kind {
            Kind::Sqlite => ("pragma journal_mode", "pragma synchronous"),
            Kind::Postgres => ("show fsync", "show synchronous_commit"),
        };
        let mut shown = Vec::new();
        for statement in [first, second] {
            let row = sqlx::query(statement).fetch_one(&mut *reader).await?;
            shown.push(read_setting(&row).map(|value| format!("{} = {value}", statement.split(' ').next_back().unwrap_or(statement)))?);
        }
        Ok(shown.join(", "))
    }

    /// Ends the writer and closes the connections; waiting transactions are finished first.
    pub async fn close(&self) {
        if let Some(writer) = &self.writer {
            writer.stop().await;
        }
        self.pool.close().await;
    }
}

fn read_setting(row: &sqlx::any::AnyRow) -> Result<String, DbError> {
    use sqlx::Row as _;
    match row.try_get::<String, _>(0) {
        Ok(text) => Ok(text),
        Err(_) => Ok(row.try_get::<i64, _>(0)?.to_string()),
    }
}

fn pool_options(kind: Kind) -> AnyPoolOptions {
    AnyPoolOptions::new().after_connect(move |connection, _| {
        Box::pin(async move {
            if kind == Kind::Sqlite {
                // FULL: a payment that was acknowledged survives the loss of power.
                for pragma in
                    ["pragma journal_mode = wal", "pragma synchronous = full", "pragma foreign_keys = on", "pragma temp_store = memory"]
                {
                    connection.execute(pragma).await?;
                }
                connection.execute(sqlx::AssertSqlSafe(format!("pragma busy_timeout = {BUSY_TIMEOUT_MS}"))).await?;
            }
            Ok(())
        })
    })
}
