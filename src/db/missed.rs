//! Wordings that were not understood: one row each, counted, and forgotten after a while.
//!
//! A row holds no conversation and no time of day. Its key is a keyed digest of the wording and its body is sealed by the caller.

use super::column::{bytes, day, integer};
use super::{DbError, Row, Tx, query};
use crate::time::Day;

/// A wording, as often as it was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissedRow {
    /// Sealed.
    pub body: Vec<u8>,
    pub times: i64,
    pub last_day: Day,
}

/// Counts a wording once more, and forgets those that were last said before `forgotten_before`, and the oldest beyond `most`.
///
/// # Errors
/// Where the database does not answer.
pub async fn count(tx: &mut Tx, wording: &[u8], body: &[u8], today: Day, forgotten_before: Day, most: i64) -> Result<(), DbError> {
    query(
        "insert into missed (wording, body, times, last_day) values ($1, $2, 1, $3) \
         on conflict (wording) do update set times = missed.times + 1, body = excluded.body, last_day = excluded.last_day",
    )
    .bind(wording)
    .bind(body)
    .bind(today.to_string())
    .execute(tx)
    .await?;
    query("delete from missed where last_day < $1").bind(forgotten_before.to_string()).execute(tx).await?;
    query("delete from missed where wording in (select wording from missed order by last_day desc, wording desc limit $1 offset $2)")
        .bind(i64::MAX)
        .bind(most)
        .execute(tx)
        .await?;
    Ok(())
}

/// The wordings, the most frequent first, at most `limit`.
///
/// # Errors
/// Where the database does not answer.
pub async fn list(tx: &mut Tx, limit: i64) -> Result<Vec<MissedRow>, DbError> {
    let statement = query("select body, times, last_day from missed order by times desc, last_day desc, wording limit $1").bind(limit);
    let read = |row: &Row| Ok(MissedRow { body: bytes(row, "body")?, times: integer(row, "times")?, last_day: day(row, "last_day")? });
    statement.fetch_all(tx).await?.iter().map(read).collect()
}

/// Forgets all of them.
///
/// # Errors
/// Where the database does not answer.
pub async fn forget(tx: &mut Tx) -> Result<(), DbError> {
    query("delete from missed").execute(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::databases::on_both_databases;
    use crate::db::Database;

    const MONDAY: Day = Day::constant(2026, 11, 23);
    const LONG_AGO: Day = Day::constant(2026, 1, 1);

    async fn all(database: &Database) -> Vec<(Vec<u8>, i64)> {
        let mut reader = database.reader().await.unwrap();
        list(&mut reader, 10).await.unwrap().into_iter().map(|row| (row.body, row.times)).collect()
    }

    async fn say(database: &Database, wording: &'static [u8], day: Day, forgotten_before: Day, most: i64) {
        let write = database.write(move |tx| Box::pin(async move { count(tx, wording, wording, day, forgotten_before, most).await }));
        write.await.unwrap();
    }

    on_both_databases! {
        async fn a_wording_is_counted_and_the_oldest_goes(database: Database) {
            for _ in 0..3 {
                say(&database, b"a", LONG_AGO, LONG_AGO, 10).await;
            }
            say(&database, b"b", MONDAY, LONG_AGO, 10).await;
            assert_eq!(all(&database).await, [(b"a".to_vec(), 3), (b"b".to_vec(), 1)]);
            say(&database, b"c", MONDAY, LONG_AGO, 2).await;
            assert_eq!(all(&database).await, [(b"b".to_vec(), 1), (b"c".to_vec(), 1)], "the oldest beyond the count");
            say(&database, b"d", MONDAY.tomorrow().unwrap(), MONDAY.tomorrow().unwrap(), 10).await;
            assert_eq!(all(&database).await, [(b"d".to_vec(), 1)], "what was said too long ago");
            database.write(|tx| Box::pin(async move { forget(tx).await })).await.unwrap();
            assert_eq!(all(&database).await, []);
        }
    }
}
