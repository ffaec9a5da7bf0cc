//! The proof that somebody may see or act on an account.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Right;
use crate::ids::{AccountId, PersonId};

/// How sure we are of who speaks, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Assurance {
    /// Anyone.
    None,
    /// A conversation that was once linked to an identified person.
    Linked,
    /// The person has just proved again that it is they.
    Verified,
}

/// Proof that a person may use an account, by which right, and how sure we are of the person. Its fields are private to
/// `identity`, so that nothing else can make one; an account is opened by nothing else. It can be written down for a backend
/// elsewhere, which takes it only from a service that shows a credential: see [`Caller`](super::Caller).
#[derive(Clone, Debug, Serialize)]
pub struct Access {
    person: PersonId,
    account: AccountId,
    assurance: Assurance,
    right: Right,
}

/// An access as a turn writes it down beside a command that it is about to give: sealed by [`Identity`](super::Identity), which
/// alone makes the access of it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrittenAccess(pub(in crate::identity) Vec<u8>);

/// What is sealed, with ids as they are stored.
#[derive(Deserialize)]
struct Written {
    person: String,
    account: String,
    assurance: Assurance,
    right: Right,
}

impl Access {
    /// As it was written down.
    pub(in crate::identity) fn read(written: &[u8]) -> Result<Access, serde_json::Error> {
        let Written { person, account, assurance, right } = serde_json::from_slice(written)?;
        Ok(Access { person: PersonId::from_stored(person), account: AccountId::from_stored(account), assurance, right })
    }

    pub(in crate::identity) const fn new(person: PersonId, account: AccountId, assurance: Assurance, right: Right) -> Access {
        Access { person, account, assurance, right }
    }

    #[must_use]
    pub const fn person(&self) -> &PersonId {
        &self.person
    }

    #[must_use]
    pub const fn account(&self) -> &AccountId {
        &self.account
    }

    #[must_use]
    pub const fn assurance(&self) -> Assurance {
        self.assurance
    }

    /// What was granted. What it lets somebody see and do is for the account to say.
    #[must_use]
    pub const fn right(&self) -> &Right {
        &self.right
    }

    /// An access for tests of the account room.
    #[cfg(test)]
    #[must_use]
    pub const fn for_test(person: PersonId, account: AccountId, assurance: Assurance, right: Right) -> Access {
        Access { person, account, assurance, right }
    }
}
