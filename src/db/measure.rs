//! The raw commit rate of a database: what a report of durable turns is compared with.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::{Database, DbError, Home, query, sqlite};

/// Bytes of the one row that each transaction inserts.
const ROW_BYTES: usize = 200;

impl Database {
    /// Transactions a second of one insert of 200 bytes each, on `connections` connections at once for `duration`, with the
    /// same durability as the service's own. Uses a table of its own and removes it.
    ///
    /// # Errors
    /// Where the database refuses.
    pub async fn raw_commits_per_second(&self, connections: u32, duration: Duration) -> Result<u64, DbError> {
        self.write(|tx| Box::pin(async { query("create table if not exists raw_commit (body text not null)").execute(tx).await })).await?;
        let (running, commits) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicU64::new(0)));
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..connections {
            let (running, commits) = (Arc::clone(&running), Arc::clone(&commits));
            match self.home.clone() {
                Home::Sqlite { file, .. } => {
                    tasks.spawn_blocking(move || {
                        let connection = sqlite::connect(&file)?;
                        let body = "x".repeat(ROW_BYTES);
                        while running.load(Ordering::Relaxed) {
                            connection.prepare_cached("begin immediate")?.execute([])?;
                            connection.prepare_cached("insert into raw_commit (body) values (?1)")?.execute([&body])?;
                            connection.prepare_cached("commit")?.execute([])?;
                            commits.fetch_add(1, Ordering::Relaxed);
                        }
                        Ok::<(), DbError>(())
                    });
                }
                Home::Postgres { pool, .. } => {
                    tasks.spawn(async move {
                        let body = "x".repeat(ROW_BYTES);
                        let mut connection = pool.acquire().await?;
                        while running.load(Ordering::Relaxed) {
                            let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
                            sqlx::query("insert into raw_commit (body) values ($1)").bind(&body).execute(&mut *transaction).await?;
                            transaction.commit().await?;
                            commits.fetch_add(1, Ordering::Relaxed);
                        }
                        Ok::<(), DbError>(())
                    });
                }
            }
        }
        tokio::time::sleep(duration).await;
        running.store(false, Ordering::Relaxed);
        while let Some(ended) = tasks.join_next().await {
            ended.map_err(|_| DbError::Stopped)??;
        }
        self.write(|tx| Box::pin(async { query("drop table raw_commit").execute(tx).await })).await?;
        let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).max(1);
        Ok(commits.load(Ordering::Relaxed) * 1000 / millis)
    }
}
