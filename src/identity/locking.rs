//! A person who had everybody shut out of their accounts: every link of theirs has ended, and no proof makes a new one until an operator
//! has made sure who they are.

use super::Identity;
use crate::db::person_lock::{hold_person, lock, unlock};
use crate::db::{Database, DbError};
use crate::ids::PersonId;
use crate::time::Instant;

impl Identity {
    /// Locks a person under the number of their ticket, and gives the number by which they are unlocked: that of before where they were
    /// locked already.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn lock(&self, database: &Database, person: &PersonId, number: &str, now: Instant) -> Result<String, DbError> {
        let (person, number) = (person.clone(), number.to_owned());
        let locked = database.write(move |tx| {
            Box::pin(async move {
                hold_person(tx, &person).await?;
                lock(tx, &person, &number, now).await
            })
        });
        locked.await
    }

    /// Unlocks whoever was locked under this number; `None` where nobody was. They link anew.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn unlock(&self, database: &Database, number: &str) -> Result<Option<PersonId>, DbError> {
        let number = number.to_owned();
        database.write(move |tx| Box::pin(async move { unlock(tx, &number).await })).await
    }
}
