//! Ids: every kind of thing has its own kind of id, and all chance comes from one place.
//!
//! A new id is 128 random bits in Crockford's base 32 (26 characters). A derived id is made from its parents by SHA-256, so
//! that doing the same thing again names the same thing: that is what makes commands idempotent.

use std::fmt;
use std::sync::{Arc, Mutex};

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

const BASE32: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

fn base32(bytes: [u8; 16]) -> String {
    let mut number = u128::from_be_bytes(bytes);
    let mut text = [0u8; 26];
    for place in text.iter_mut().rev() {
        *place = BASE32[(number & 31) as usize];
        number >>= 5;
    }
    text.iter().map(|&byte| char::from(byte)).collect()
}

/// What an id that comes from outside looks like; ours are shorter.
pub const ID_PATTERN: &str = "^[0-9A-Za-z_-]{1,64}$";
const ID_CHARS_MAX: usize = 64;

fn is_id(text: &str) -> bool {
    (1..=ID_CHARS_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// A text that no id of any kind looks like.
#[derive(Debug, thiserror::Error)]
#[error("an id has 1 to 64 letters, digits, _ and -")]
pub struct NotAnId;

/// SHA-256 over length-prefixed parts, so that no two lists of parts share a digest by being joined differently.
#[must_use]
pub fn digest(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |text, byte| format!("{text}{byte:02x}"))
}

pub use getrandom::Error as NoRandomness;

/// The one source of chance: the operating system in service, a seed in tests and simulations.
#[derive(Clone)]
pub struct Randomness {
    generator: Arc<Mutex<ChaCha20Rng>>,
}

impl Randomness {
    /// Chance from the operating system.
    ///
    /// # Errors
    /// Where the operating system gives none.
    #[expect(clippy::disallowed_methods, reason = "the one place where chance comes from")]
    pub fn from_system() -> Result<Randomness, NoRandomness> {
        let mut seed = [0u8; 32];
        getrandom::fill(&mut seed)?;
        Ok(Randomness::from_seed(seed))
    }

    /// The same seed gives the same sequence.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Randomness {
        Randomness { generator: Arc::new(Mutex::new(ChaCha20Rng::from_seed(seed))) }
    }

    pub fn fill(&self, bytes: &mut [u8]) {
        let mut generator = self.generator.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        generator.fill_bytes(bytes);
    }

    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0u8; N];
        self.fill(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Randomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Randomness")
    }
}

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// A new random id.
            #[must_use]
            pub fn random(randomness: &Randomness) -> Self {
                Self(base32(randomness.bytes()))
            }

            /// The id that these parts always name.
            #[must_use]
            pub fn derived(parts: &[&[u8]]) -> Self {
                let digest = digest(&[&[stringify!($name).as_bytes()], parts].concat());
                let mut bytes = [0u8; 16];
                bytes.copy_from_slice(&digest[..16]);
                Self(base32(bytes))
            }

            /// An id that was stored or comes from a trusted peer.
            #[must_use]
            pub fn from_stored(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                is_id(&text).then_some(Self(text)).ok_or(NotAnId)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new().schema_type(Type::String).pattern(Some(ID_PATTERN)).into()
            }
        }

        impl ToSchema for $name {}

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! {
    /// One thread of talk between a person and us in one channel.
    ConversationId;
    /// A human being who was identified.
    PersonId;
    /// A tax account: a taxpayer as the agency knows it.
    AccountId;
    /// One tax period of one form of one account (a tax module).
    ModuleId;
    /// A bank account on file.
    BankAccountId;
    /// A payment through its whole life.
    PaymentId;
    /// A notice that was issued.
    NoticeId;
    /// One balanced journal entry.
    EntryId;
    /// One authorization: who may see or act on an account, for what.
    AuthorizationId;
    /// A command: the same id again is the same command.
    CommandId;
    /// A message that came in.
    InboundId;
    /// A message that we owe.
    ReplyId;
    /// One asking of one question: what a button or a yes answers.
    QuestionId;
    /// A set of dialog files by content.
    ScriptVersion;
    /// A running copy of the program.
    CopyId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_ids_and_another_seed_gives_others() {
        let first = PaymentId::random(&Randomness::from_seed([1; 32]));
        assert_eq!(first, PaymentId::random(&Randomness::from_seed([1; 32])));
        assert_ne!(first, PaymentId::random(&Randomness::from_seed([2; 32])));
        assert_eq!(first.as_str().len(), 26);
    }

    #[test]
    fn an_id_from_outside_is_of_few_letters() {
        for (text, is_one) in [("a", true), ("A-b_9", true), ("", false), ("a b", false), ("\u{0}", false), (&"a".repeat(65), false)] {
            assert_eq!(serde_json::from_value::<PaymentId>(text.into()).is_ok(), is_one, "{text:?}");
        }
    }

    #[test]
    fn derived_ids_depend_on_kind_and_on_where_parts_end() {
        assert_eq!(CommandId::derived(&[b"ab", b"c"]), CommandId::derived(&[b"ab", b"c"]));
        assert_ne!(CommandId::derived(&[b"ab", b"c"]), CommandId::derived(&[b"a", b"bc"]));
        assert_ne!(CommandId::derived(&[b"a"]).as_str(), ReplyId::derived(&[b"a"]).as_str());
    }
}
