//! The door for programs: a service that shows one of our credentials may say for whom it acts.
//!
//! Several credentials are in force at a time, each with a name, so that one can be brought in before the old one is taken out.
//! Only a [`Caller`] makes an [`Access`] out of what was written down, and only [`Credentials::admit`] makes a `Caller`.

use std::sync::Arc;

use serde::Deserialize;
use utoipa::ToSchema;

use super::{Access, Assurance, Right};
use crate::ids::{AccountId, PersonId, digest};
use crate::private::{Private, same_secret};

/// The credentials that are in force. Secrets are kept as their digests.
#[derive(Clone)]
pub struct Credentials {
    known: Arc<[Known]>,
}

struct Known {
    name: String,
    secret: [u8; 32],
}

/// A service that showed a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    name: String,
}

/// What a service says of whom it acts for. A field that is not known here may limit the access, so it is refused.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asserted {
    /// Who acts.
    person: PersonId,
    /// The account that they may use; the one that the request is about.
    account: AccountId,
    /// How sure the service is of the person.
    assurance: Assurance,
    /// By which right they use it.
    right: Right,
}

/// What was written down is not for whom somebody can act.
#[derive(Debug, thiserror::Error)]
#[error("this does not say for whom the service acts")]
pub struct NotAsserted(#[source] serde_json::Error);

impl Credentials {
    #[must_use]
    pub fn new(given: &[(String, Private<String>)]) -> Credentials {
        let known = given.iter().map(|(name, secret)| Known { name: name.clone(), secret: digest(&[secret.reveal().as_bytes()]) });
        Credentials { known: known.collect() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Who shows this secret. Every credential is compared, each in constant time, so that the time tells nothing.
    #[must_use]
    pub fn admit(&self, shown: &[u8]) -> Option<Caller> {
        let shown = digest(&[shown]);
        let mut admitted = None;
        for known in self.known.iter() {
            if same_secret(&known.secret, &shown) {
                admitted = Some(Caller { name: known.name.clone() });
            }
        }
        admitted
    }
}

impl Caller {
    /// The name of the credential that was shown.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The access of whom the service says that it acts for, as [`Access`] is written down.
    ///
    /// # Errors
    /// Where the text is nothing of the kind.
    pub fn access(&self, asserted: &str) -> Result<Access, NotAsserted> {
        let Asserted { person, account, assurance, right } = serde_json::from_str(asserted).map_err(NotAsserted)?;
        Ok(Access::new(person, account, assurance, right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{Granted, Power};

    fn credentials() -> Credentials {
        Credentials::new(&[("blue".to_owned(), Private::from("secret of blue")), ("green".to_owned(), Private::from("secret of green"))])
    }

    #[test]
    fn only_a_whole_secret_admits() {
        assert_eq!(credentials().admit(b"secret of green").unwrap().name(), "green");
        assert_eq!(credentials().admit(b"secret of blue").unwrap().name(), "blue");
        for wrong in [&b""[..], b"blue", b"secret of blu", b"secret of blue "] {
            assert!(credentials().admit(wrong).is_none());
        }
        assert!(Credentials::new(&[]).admit(b"").is_none());
    }

    #[test]
    fn an_access_comes_out_as_it_was_written_down() {
        let caller = credentials().admit(b"secret of blue").unwrap();
        let granted = Granted { form: "1040".to_owned(), first_year: 2020, last_year: 2024, power: Power::Look };
        for right in [Right::Own, Right::Representative { granted: vec![granted] }] {
            let access = Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("a"), Assurance::Linked, right);
            let written = serde_json::to_string(&access).unwrap();
            let read = caller.access(&written).unwrap();
            assert_eq!((read.person(), read.account(), read.assurance()), (access.person(), access.account(), access.assurance()));
            assert_eq!(read.right(), access.right());
        }
    }

    #[test]
    fn what_is_missing_or_not_known_is_refused() {
        let caller = credentials().admit(b"secret of blue").unwrap();
        for wrong in [
            "",
            "{}",
            r#"{"person":"p","account":"a"}"#,
            r#"{"person":"p","account":"a","assurance":"linked"}"#,
            r#"{"person":"p","account":"a","assurance":"sure","right":{"role":"own"}}"#,
            r#"{"person":"p","account":"a b","assurance":"linked","right":{"role":"own"}}"#,
            r#"{"person":"p","account":"a","assurance":"linked","right":{"role":"own"},"only":"1040-2023"}"#,
        ] {
            assert!(caller.access(wrong).is_err(), "{wrong}");
        }
    }
}
