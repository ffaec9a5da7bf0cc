//! The accounts that a person holds: which they are, which one a conversation is about, and how a professional comes to one.
//!
//! What a representative holds is written by the account as authorizations come into effect and end; here it is only read, but
//! for the first step: a professional who knows a taxpayer's number and name may ask that taxpayer for an authorization.

use super::{Access, Assurance, Identity, Right};
use crate::db::authorization::{accounts_by_number, is_professional};
use crate::db::conversation::exists;
use crate::db::identity::{
    HoldingRow, RightRow, choose, grant_code, hold, hold_if_new, holding, holdings, know_person, links_of, person, person as link_holder,
    unlink,
};
use crate::db::{Database, DbError};
use crate::ids::{AccountId, ConversationId, PersonId};
use crate::private::{Private, Vault, same_name};
use crate::time::Instant;

/// Accounts of one person that are listed.
pub const ACCOUNTS_LISTED_MAX: i64 = 1_000;
/// Conversations of one person that are listed.
const LINKS_LISTED_MAX: i64 = 100;
/// Accounts of one taxpayer number that are compared by name.
const ACCOUNTS_COMPARED_MAX: i64 = 100;

/// What a person's name is sealed for.
pub(super) const PERSON_NAME: &str = "person.name";
/// What a taxpayer's name is sealed for, and what a taxpayer's number is found by. The account keeps both.
const TAXPAYER_NAME: &str = "taxpayer.name";
const TAXPAYER_NUMBER: &str = "taxpayer.number";

/// An account that a person holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub account: AccountId,
    pub right: Right,
    pub since: Instant,
}

/// A conversation that is linked to a person.
pub use crate::db::identity::LinkHeld;

/// How choosing an account ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choosing {
    Chosen,
    /// The person of this conversation does not hold it, or the conversation is nobody's.
    NotHeld,
}

/// A person as demonstration data names them.
#[derive(Clone, Debug)]
pub struct DemoHolder<'a> {
    pub person: PersonId,
    pub name: &'a str,
    pub account: AccountId,
    pub right: Right,
    /// A public code that links a conversation to the account as this person.
    pub code: Option<&'a str>,
}

impl Identity {
    /// The accounts that a person holds, longest held first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn accounts(&self, database: &Database, person: &PersonId) -> Result<Vec<Held>, DbError> {
        let rows = holdings(&mut database.reader().await?, person, ACCOUNTS_LISTED_MAX).await?;
        rows.into_iter().map(held).collect()
    }

    /// Whose conversation it is. They stay its person where the account that it was about is no longer theirs to use.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn person(&self, database: &Database, conversation: &ConversationId) -> Result<Option<PersonId>, DbError> {
        person(&mut database.reader().await?, conversation).await
    }

    /// Makes a conversation be about another account that its person holds; how sure we are of the person stays. Choosing it
    /// again changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn choose(&self, database: &Database, conversation: &ConversationId, account: &AccountId) -> Result<Choosing, DbError> {
        let (conversation, account) = (conversation.clone(), account.clone());
        let chosen = database.write(move |tx| Box::pin(async move { choose(tx, &conversation, &account).await })).await?;
        Ok(if chosen { Choosing::Chosen } else { Choosing::NotHeld })
    }

    /// The access of a person by something that they hold.
    #[must_use]
    pub fn access_to(&self, person: &PersonId, held: Held, assurance: Assurance) -> Access {
        Access::new(person.clone(), held.account, assurance, held.right)
    }

    /// The conversations that are linked to a person, oldest link first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn links(&self, database: &Database, person: &PersonId) -> Result<Vec<LinkHeld>, DbError> {
        links_of(&mut database.reader().await?, person, LINKS_LISTED_MAX).await
    }

    /// Ends the link of a conversation that is linked to this person, or was until now. `false` where it is linked to somebody else or
    /// never was there.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn end_link(&self, database: &Database, person: &PersonId, conversation: &ConversationId) -> Result<bool, DbError> {
        let (holder, conversation) = (person.clone(), conversation.clone());
        let ended = database.write(move |tx| {
            Box::pin(async move {
                match link_holder(tx, &conversation).await? {
                    Some(linked) if linked != holder => Ok(false),
                    None => Ok(exists(tx, &conversation).await?),
                    Some(_) => unlink(tx, &conversation).await.map(|()| true),
                }
            })
        });
        ended.await
    }

    /// The access of a person to an account that they hold, for those who know the person by other means than a conversation.
    ///
    /// # Errors
    /// Where the database does not answer. `None` where they do not hold it.
    pub async fn access(
        &self,
        database: &Database,
        person: &PersonId,
        account: &AccountId,
        assurance: Assurance,
    ) -> Result<Option<Access>, DbError> {
        let row = holding(&mut database.reader().await?, person, account).await?;
        let held = row.map(held).transpose()?;
        Ok(held.map(|held| Access::new(person.clone(), held.account, assurance, held.right)))
    }

    /// Lets a professional ask the taxpayer of this number and name for an authorization. What they hold then lets them ask, and
    /// see nothing. The answer is the same for a wrong number and a wrong name.
    ///
    /// # Errors
    /// Where the database does not answer. `None` where no taxpayer has both, or the person has no CAF number.
    pub async fn approach(
        &self,
        database: &Database,
        professional: &PersonId,
        number: &Private<String>,
        name: &Private<String>,
        now: Instant,
    ) -> Result<Option<AccountId>, DbError> {
        let index = number_index(&self.vault, number);
        let (identity, person, name) = (self.clone(), professional.clone(), name.clone());
        database
            .write(move |tx| {
                Box::pin(async move {
                    let candidates = accounts_by_number(tx, &index, ACCOUNTS_COMPARED_MAX).await?;
                    let may_ask = is_professional(tx, &person).await?;
                    let named = candidates.into_iter().find(|(_, sealed)| identity.is_named(sealed, &name));
                    let Some((account, _)) = named.filter(|_| may_ask) else { return Ok(None) };
                    hold_if_new(tx, &person, &account, &nothing_granted(), now).await?;
                    Ok(Some(account))
                })
            })
            .await
    }

    fn is_named(&self, sealed: &[u8], name: &Private<String>) -> bool {
        self.vault.open_text(TAXPAYER_NAME, sealed).is_ok_and(|known| same_name(known.reveal(), name.reveal()))
    }

    /// Lets a person of the demonstration hold an account. Doing it again changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn grant_demo_right(&self, database: &Database, holder: DemoHolder<'_>, now: Instant) -> Result<(), DbError> {
        let name = self.vault.seal(PERSON_NAME, holder.name.as_bytes());
        let index = holder.code.map(|code| self.index(&Private::from(code)));
        let DemoHolder { person, account, right, .. } = holder;
        database
            .write(move |tx| {
                Box::pin(async move {
                    know_person(tx, &person, Some(&name), now).await?;
                    match &right {
                        // What a representative holds is what their authorizations grant.
                        Right::Representative { .. } => hold_if_new(tx, &person, &account, &nothing_granted(), now).await?,
                        right => hold(tx, &person, &account, &right.stored(), now).await?,
                    }
                    match index {
                        Some(index) => grant_code(tx, &index, &person, &account).await,
                        None => Ok(()),
                    }
                })
            })
            .await
    }
}

/// Of a representative to whom nothing is granted.
fn nothing_granted() -> RightRow {
    Right::Representative { granted: Vec::new() }.stored()
}

fn held(row: HoldingRow) -> Result<Held, DbError> {
    Ok(Held { right: Right::from_stored(&row.right)?, account: row.account, since: row.since })
}

/// A taxpayer's number is found without regard to how it is written.
fn number_index(vault: &Vault, number: &Private<String>) -> Vec<u8> {
    let digits: String = number.reveal().chars().filter(char::is_ascii_digit).collect();
    vault.index(TAXPAYER_NUMBER, digits.as_bytes())
}
