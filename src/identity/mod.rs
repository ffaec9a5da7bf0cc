//! Who is speaking and how sure we are. The only maker of [`Access`].
//!
//! A conversation is linked to a person and one of the accounts that the person holds. Linking takes a proof; today the one
//! kind of proof is a link code, and an outside identity provider will enter by the same door. A proof counts as fresh
//! ([`Assurance::Verified`]) until the conversation rests for [`SESSION_REST_MS_MAX`].

mod access;
mod appointing;
mod caller;
mod holding;
mod locking;
mod right;

use crate::db::identity::{
    AttemptRow, LinkRow, attempt, code, failures, grant_code, hold, know_person, link, record_attempt, set_link, unlink,
};
use crate::db::person_lock::{hold_person, is_locked};
use crate::db::{Database, DbError};
use crate::ids::{AccountId, CommandId, ConversationId, PersonId};
use crate::private::{Private, Vault, VaultError};
use crate::time::Instant;

pub use access::{Access, Assurance, WrittenAccess};
pub use appointing::{Appointment, HOLDERS_LISTED_MAX, Holder};
pub use caller::{Asserted, Caller, Credentials, NotAsserted};
pub use holding::{ACCOUNTS_LISTED_MAX, Choosing, DemoHolder, Held, LinkHeld};
pub use right::{Granted, Permission, Power, Right};

/// A session ends after 15 minutes without use; then the person proves again who they are.
pub const SESSION_REST_MS_MAX: i64 = 15 * 60 * 1000;
/// Wrong proofs in a row before linking is locked.
pub const FAILURES_MAX: i64 = 3;
/// How long it is locked.
pub const LOCK_MS: i64 = 24 * 60 * 60 * 1000;

const CODE_PURPOSE: &str = "link_code.code";
/// What an access that is written down is sealed for.
const ACCESS_PURPOSE: &str = "intent.access";

/// An access that was written down cannot be had again.
#[derive(Debug, thiserror::Error)]
pub enum AccessLost {
    #[error("the access of a command cannot be opened")]
    Sealed(#[from] VaultError),
    #[error("the access of a command cannot be read")]
    Unread(#[from] serde_json::Error),
}

/// What somebody shows to prove who they are.
#[derive(Debug)]
pub enum Proof {
    /// A code that was given to the taxpayer.
    Code(Private<String>),
}

/// How linking ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linking {
    Linked,
    /// The proof does not name anybody. The same words and the same work whether or not it ever did.
    Wrong,
    /// Too many wrong proofs; no proof is looked at until the lock ends.
    Locked,
    /// The proof is right, and the person had everybody shut out: an operator unlocks them.
    PersonLocked,
}

/// Who speaks in a conversation.
#[derive(Debug)]
pub struct Standing {
    access: Option<Access>,
    /// A proof was fresh once and has gone stale by rest; the turn ends it for good.
    pub rested: bool,
}

impl Standing {
    #[must_use]
    pub fn assurance(&self) -> Assurance {
        self.access.as_ref().map_or(Assurance::None, Access::assurance)
    }

    #[must_use]
    pub const fn access(&self) -> Option<&Access> {
        self.access.as_ref()
    }
}

/// The desk at which people prove who they are.
#[derive(Clone, Debug)]
pub struct Identity {
    vault: Vault,
}

impl Identity {
    #[must_use]
    pub const fn new(vault: Vault) -> Identity {
        Identity { vault }
    }

    /// Who speaks in a conversation with this link, whose last turn was at `last_turn_at`.
    #[must_use]
    pub fn standing(&self, link: Option<LinkRow>, last_turn_at: Instant, now: Instant) -> Standing {
        let Some(row) = link else { return Standing { access: None, rested: false } };
        let rested = row.verified_at.is_some_and(|verified_at| now.millis_since(verified_at.max(last_turn_at)) > SESSION_REST_MS_MAX);
        let assurance = if row.verified_at.is_some() && !rested { Assurance::Verified } else { Assurance::Linked };
        let access = match Right::from_stored(&row.right) {
            Ok(right) => Some(Access::new(row.person, row.account, assurance, right)),
            // A right that cannot be read grants nothing.
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a holding could not be read");
                None
            }
        };
        Standing { access, rested }
    }

    /// Who speaks after a link was made or ended in the turn of `now`.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn standing_now(&self, database: &Database, conversation: &ConversationId, now: Instant) -> Result<Standing, DbError> {
        let mut reader = database.reader().await?;
        Ok(self.standing(link(&mut reader, conversation).await?, now, now))
    }

    /// Writes an access down beside a command, so that the command can be given again as it was given, whatever was granted or
    /// ended since: a backend that has done it knows it by its id, and one that has not reads the right again.
    #[must_use]
    pub fn write_down(&self, access: &Access) -> WrittenAccess {
        // An access is plain data and can be written.
        WrittenAccess(self.vault.seal(ACCESS_PURPOSE, &serde_json::to_vec(access).unwrap_or_default()))
    }

    /// The access that was written down.
    ///
    /// # Errors
    /// Where it was not written by this service.
    pub fn access_again(&self, written: &WrittenAccess) -> Result<Access, AccessLost> {
        Ok(Access::read(self.vault.open(ACCESS_PURPOSE, &written.0)?.reveal())?)
    }

    /// Links a conversation to whom the proof names, once for each command.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn link(
        &self,
        database: &Database,
        command: &CommandId,
        conversation: &ConversationId,
        proof: &Proof,
        now: Instant,
    ) -> Result<Linking, DbError> {
        let Proof::Code(typed) = proof;
        let index = self.index(typed);
        let (command, conversation) = (command.clone(), conversation.clone());
        database
            .write(move |tx| {
                Box::pin(async move {
                    match attempt(tx, &command).await? {
                        Some(AttemptRow::Succeeded) => return Ok(Linking::Linked),
                        Some(AttemptRow::Failed) => return Ok(Linking::Wrong),
                        None => {}
                    }
                    let named = code(tx, &index).await?;
                    if failures(tx, &conversation, now.plus_millis(-LOCK_MS)).await? >= FAILURES_MAX {
                        return Ok(Linking::Locked);
                    }
                    let Some((person, account)) = named else {
                        record_attempt(tx, &command, &conversation, AttemptRow::Failed, None, now).await?;
                        return Ok(Linking::Wrong);
                    };
                    hold_person(tx, &person).await?;
                    if is_locked(tx, &person).await? {
                        return Ok(Linking::PersonLocked);
                    }
                    set_link(tx, &conversation, &person, &account, now).await?;
                    record_attempt(tx, &command, &conversation, AttemptRow::Succeeded, Some(&account), now).await?;
                    Ok(Linking::Linked)
                })
            })
            .await
    }

    /// Ends the link of a conversation. Doing it again changes nothing.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn unlink(&self, database: &Database, conversation: &ConversationId) -> Result<(), DbError> {
        let conversation = conversation.clone();
        database.write(move |tx| Box::pin(async move { unlink(tx, &conversation).await })).await
    }

    /// Gives an account's holder a code that links to it. For demonstration accounts, whose codes are public.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn grant_demo_code(&self, database: &Database, account: &AccountId, code: &str, now: Instant) -> Result<(), DbError> {
        let index = self.index(&Private::from(code));
        let person = Identity::demo_holder(account);
        let account = account.clone();
        database
            .write(move |tx| {
                Box::pin(async move {
                    know_person(tx, &person, None, now).await?;
                    hold(tx, &person, &account, &Right::Own.stored(), now).await?;
                    grant_code(tx, &index, &person, &account).await
                })
            })
            .await
    }

    /// The person who holds a demonstration account as its taxpayer.
    #[must_use]
    pub fn demo_holder(account: &AccountId) -> PersonId {
        PersonId::derived(&[b"holder of", account.as_str().as_bytes()])
    }

    /// Codes are compared without regard to case, spaces and hyphens, as people copy them.
    fn index(&self, typed: &Private<String>) -> Vec<u8> {
        let plain: String = typed.reveal().chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
        self.vault.index(CODE_PURPOSE, plain.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Randomness;

    fn identity(key: u8) -> Identity {
        Identity::new(Vault::new(&Private::new([key; 32]), Randomness::from_seed([1; 32])))
    }

    #[test]
    fn an_access_is_had_again_as_it_was_written_down() {
        let granted = vec![Granted { power: Power::Act, form: "1040".to_owned(), first_year: 2021, last_year: 2023 }];
        for right in [Right::Own, Right::Representative { granted }] {
            let access = Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("a"), Assurance::Verified, right);
            let written = serde_json::to_string(&identity(7).write_down(&access)).unwrap();
            assert!(!written.contains("representative"));
            let again = identity(7).access_again(&serde_json::from_str(&written).unwrap()).unwrap();
            assert_eq!((again.person(), again.account(), again.assurance()), (access.person(), access.account(), access.assurance()));
            assert_eq!(again.right(), access.right());
        }
    }

    #[test]
    fn nothing_else_is_an_access() {
        let access = Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("a"), Assurance::Verified, Right::Own);
        let plain = serde_json::to_vec(&access).unwrap();
        let other = identity(8).write_down(&access);
        let other_purpose = WrittenAccess(identity(7).vault.seal("intent.body", &plain));
        for written in [WrittenAccess(plain), other, other_purpose, WrittenAccess(Vec::new())] {
            assert!(identity(7).access_again(&written).is_err());
        }
    }
}
