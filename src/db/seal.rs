//! Which master key this database was first used with. Another key would open nothing and make a second, unreadable half.

use super::{DbError, Tx, query};

/// The fingerprint of the key that the database was first used with: this one, where there was none.
///
/// # Errors
/// Where the database refuses.
pub async fn first_fingerprint(tx: &mut Tx, fingerprint: &[u8]) -> Result<Vec<u8>, DbError> {
    let row = query(
        "insert into seal (id, fingerprint) values (1, $1) on conflict (id) do update set id = excluded.id
        returning fingerprint",
    )
    .bind(fingerprint)
    .fetch_one(tx)
    .await?;
    row.try_get("fingerprint")
}

#[cfg(test)]
mod tests {
    use super::first_fingerprint;
    use crate::databases::on_both_databases;
    use crate::db::Database;

    async fn first(database: &Database, fingerprint: &'static [u8]) -> Vec<u8> {
        database.write(move |tx| Box::pin(async move { first_fingerprint(tx, fingerprint).await })).await.unwrap()
    }

    on_both_databases! {
        async fn the_first_key_stays(database: Database) {
            assert_eq!(first(&database, b"first").await, b"first");
            assert_eq!(first(&database, b"second").await, b"first");
            assert_eq!(first(&database, b"first").await, b"first");
        }
    }
}
