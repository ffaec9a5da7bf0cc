//! What an operator does about who may use an account: a professional comes to a client, a business appoints somebody and lets them
//! go. Who comes in gets a link code, which is shown once and kept as a digest.

use super::{Identity, Permission, Right, holding::PERSON_NAME};
use crate::db::identity::{HolderRow, grant_code, hold, holders, holding, know_person, let_go};
use crate::db::{Database, DbError};
use crate::ids::{AccountId, PersonId, Randomness};
use crate::private::Private;
use crate::time::Instant;

/// People of one account that are listed.
pub const HOLDERS_LISTED_MAX: i64 = 1_000;
/// Characters of a link code, of 32 kinds, in groups of four: 80 bits, which nobody guesses.
const CODE_CHARS: usize = 16;
/// No letter or digit that is taken for another one.
const CODE_ALPHABET: &[u8; 32] = b"ABCDEFGHJKMNPQRSTVWXYZ0123456789";

/// Somebody who may use an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub person: PersonId,
    /// Where it is known.
    pub name: Option<Private<String>>,
    pub right: Right,
    pub since: Instant,
}

/// Somebody whom a business appoints.
#[derive(Clone, Debug)]
pub struct Appointment<'a> {
    pub name: &'a str,
    /// The numbers of the chosen forms.
    pub forms: Vec<String>,
    pub permissions: Vec<Permission>,
}

impl Identity {
    /// Gives a person a code that links a conversation to an account that they hold.
    ///
    /// # Errors
    /// Where the database does not answer. `None` where they do not hold it.
    pub async fn give_code(
        &self,
        database: &Database,
        randomness: &Randomness,
        person: &PersonId,
        account: &AccountId,
    ) -> Result<Option<Private<String>>, DbError> {
        let code = code(randomness);
        let (index, person, account) = (self.index(&code), person.clone(), account.clone());
        let given = database.write(move |tx| {
            Box::pin(async move {
                if holding(tx, &person, &account).await?.is_none() {
                    return Ok::<bool, DbError>(false);
                }
                grant_code(tx, &index, &person, &account).await?;
                Ok(true)
            })
        });
        Ok(given.await?.then_some(code))
    }

    /// Appoints a designated user of the business whose account this is, as somebody new.
    ///
    /// # Errors
    /// Where the database does not answer, or there is no such account.
    pub async fn appoint(
        &self,
        database: &Database,
        randomness: &Randomness,
        account: &AccountId,
        appointment: Appointment<'_>,
        now: Instant,
    ) -> Result<PersonId, DbError> {
        let person = PersonId::random(randomness);
        let name = self.vault.seal(PERSON_NAME, appointment.name.as_bytes());
        let right = Right::DesignatedUser { forms: appointment.forms, permissions: appointment.permissions }.stored();
        let (somebody, account) = (person.clone(), account.clone());
        let appointed = database.write(move |tx| {
            Box::pin(async move {
                know_person(tx, &somebody, Some(&name), now).await?;
                hold(tx, &somebody, &account, &right, now).await
            })
        });
        appointed.await.map(|()| person)
    }

    /// Ends the appointment of a designated user. Doing it again changes nothing, and nobody else loses what they hold.
    ///
    /// # Errors
    /// Where the database does not answer. `false` where the person is no designated user of this account.
    pub async fn dismiss(&self, database: &Database, account: &AccountId, person: &PersonId) -> Result<bool, DbError> {
        let role = Right::DesignatedUser { forms: Vec::new(), permissions: Vec::new() }.role();
        let (person, account) = (person.clone(), account.clone());
        let dismissed = database.write(move |tx| {
            Box::pin(async move {
                let held = holding(tx, &person, &account).await?;
                let_go(tx, &person, &account, role).await?;
                Ok::<bool, DbError>(held.is_some_and(|held| held.right.role == role))
            })
        });
        dismissed.await
    }

    /// Who may use an account, longest first.
    ///
    /// # Errors
    /// Where the database does not answer, or a name cannot be opened.
    pub async fn holders(&self, database: &Database, account: &AccountId) -> Result<Vec<Holder>, DbError> {
        let rows = holders(&mut database.reader().await?, account, HOLDERS_LISTED_MAX).await?;
        rows.into_iter().map(|row| self.holder(row)).collect()
    }

    fn holder(&self, row: HolderRow) -> Result<Holder, DbError> {
        let name = row.name.map(|sealed| self.vault.open_text(PERSON_NAME, &sealed)).transpose().map_err(DbError::stored)?;
        Ok(Holder { person: row.person, name, right: Right::from_stored(&row.right)?, since: row.since })
    }
}

fn code(randomness: &Randomness) -> Private<String> {
    let bytes: [u8; CODE_CHARS] = randomness.bytes();
    let letters = bytes.iter().map(|byte| char::from(CODE_ALPHABET[usize::from(byte % 32)]));
    let groups = letters.collect::<Vec<char>>().chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>();
    Private::new(groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_long_and_of_letters_that_are_not_mistaken() {
        let randomness = Randomness::from_seed([5; 32]);
        let (one, other) = (code(&randomness).into_revealed(), code(&randomness).into_revealed());
        assert_ne!(one, other);
        for code in [one, other] {
            assert_eq!(code.len(), CODE_CHARS + 3);
            assert!(code.bytes().all(|byte| byte == b'-' || CODE_ALPHABET.contains(&byte)) && !code.contains(['I', 'L', 'O', 'U']));
        }
    }
}
