//! A connection of PostgreSQL's pool, lent to one transaction or one reader.
//!
//! Whoever waits for the database may go away in the middle: a caller that hangs up, a time limit, a stop. sqlx gives the
//! connection back to its pool then, and one whose `begin` was under way comes back inside a transaction: what the next one
//! writes by a single statement is answered as done and never committed. So a connection goes back only where everything that
//! was asked of it is answered and no transaction is open; any other is closed, and PostgreSQL rolls back what was begun.

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, PgPool, Postgres};

use super::DbError;

/// A connection that goes back to the pool when it is dropped whole, and is closed when it is not.
pub(super) struct Lent {
    /// There until it is dropped.
    connection: Option<PoolConnection<Postgres>>,
    is_asked: bool,
    in_transaction: bool,
}

impl Lent {
    /// A connection for single statements, each a transaction by itself.
    pub(super) async fn reader(pool: &PgPool) -> Result<Lent, DbError> {
        Ok(Lent { connection: Some(pool.acquire().await?), is_asked: false, in_transaction: false })
    }

    /// A connection inside a transaction, which [`Lent::commit`] or [`Lent::roll_back`] ends.
    pub(super) async fn transaction(pool: &PgPool) -> Result<Lent, DbError> {
        let mut lent = Lent::reader(pool).await?;
        lent.in_transaction = true;
        lent.run("begin").await?;
        Ok(lent)
    }

    pub(super) async fn commit(mut self) -> Result<(), DbError> {
        self.run("commit").await?;
        self.in_transaction = false;
        Ok(())
    }

    /// Where it fails the connection is closed, which rolls back as well.
    pub(super) async fn roll_back(mut self) {
        self.in_transaction = self.run("rollback").await.is_err();
    }

    async fn run(&mut self, statement: &'static str) -> Result<(), DbError> {
        self.ask(async |connection| sqlx::raw_sql(statement).execute(connection).await.map(drop)).await
    }

    /// Asks something of the connection.
    pub(super) async fn ask<T>(&mut self, asking: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>) -> Result<T, DbError> {
        let Some(connection) = &mut self.connection else { return Err(DbError::Stopped) };
        self.is_asked = true;
        let answer = asking(connection).await;
        self.is_asked = false;
        Ok(answer?)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if (self.is_asked || self.in_transaction)
            && let Some(connection) = self.connection.take()
        {
            drop(connection.detach());
        }
    }
}
