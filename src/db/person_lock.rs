//! People who had every link of theirs ended and no new one made, until an operator unlocks them.

use super::{DbError, Tx, query};
use crate::ids::PersonId;
use crate::time::Instant;

/// Takes a person's row for this transaction, so that making a link and locking are one after the other.
///
/// # Errors
/// Where the database refuses.
pub async fn hold_person(tx: &mut Tx, person: &PersonId) -> Result<(), DbError> {
    query("update person set created_at = created_at where id = $1").bind(person.as_str()).execute(tx).await?;
    Ok(())
}

/// Whether a person is locked.
///
/// # Errors
/// Where the database refuses.
pub async fn is_locked(tx: &mut Tx, person: &PersonId) -> Result<bool, DbError> {
    Ok(query("select number from person_lock where person_id = $1").bind(person.as_str()).fetch_optional(tx).await?.is_some())
}

/// Locks a person under the number of their ticket, and ends every link of theirs. Gives the number by which they are unlocked: who is
/// locked already stays so under the number of before.
///
/// # Errors
/// Where the database refuses.
pub async fn lock(tx: &mut Tx, person: &PersonId, number: &str, now: Instant) -> Result<String, DbError> {
    query("insert into person_lock (person_id, number, locked_at) values ($1, $2, $3) on conflict (person_id) do nothing")
        .bind(person.as_str())
        .bind(number)
        .bind(now.millis())
        .execute(tx)
        .await?;
    query("delete from link where person_id = $1").bind(person.as_str()).execute(tx).await?;
    let held = query("select number from person_lock where person_id = $1").bind(person.as_str()).fetch_one(tx).await?;
    held.try_get("number")
}

/// Unlocks whoever was locked under this number; `None` where nobody was.
///
/// # Errors
/// Where the database refuses.
pub async fn unlock(tx: &mut Tx, number: &str) -> Result<Option<PersonId>, DbError> {
    let row = query("delete from person_lock where number = $1 returning person_id").bind(number).fetch_optional(tx).await?;
    row.map(|row| Ok(PersonId::from_stored(row.try_get::<String>("person_id")?))).transpose()
}
