//! Private values: a taxpayer number, a phone number, a token, the text of a message.
//!
//! A [`Private`] value cannot be printed, logged or serialized by accident: it has no `Display`, its `Debug` shows nothing,
//! and reading it takes a call of [`Private::reveal`] that a reviewer can search for. At rest it is sealed by the [`Vault`].

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::ids::{Randomness, digest};

/// A value that must not leave by accident.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Private<T>(T);

impl<T> Private<T> {
    pub const fn new(value: T) -> Private<T> {
        Private(value)
    }

    /// The value itself. Every caller is a place to review.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    pub fn into_revealed(self) -> T {
        self.0
    }
}

/// What holds private values in readable fields is shown by its name alone.
macro_rules! shown_by_name {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}
pub(crate) use shown_by_name;

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(private)")
    }
}

impl From<&str> for Private<String> {
    fn from(text: &str) -> Self {
        Private(text.to_owned())
    }
}

impl From<String> for Private<String> {
    fn from(text: String) -> Self {
        Private(text)
    }
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
#[must_use]
pub fn same_secret(left: &[u8], right: &[u8]) -> bool {
    use subtle::ConstantTimeEq;
    // Digests have one length, so that the length of a secret is not told either.
    digest(&[left]).ct_eq(&digest(&[right])).into()
}

/// Whether two names are the same as people write them: case, spaces and punctuation do not count. It takes the same time
/// wherever they differ.
#[must_use]
pub fn same_name(left: &str, right: &str) -> bool {
    let plain = |name: &str| name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    same_secret(plain(left).as_bytes(), plain(right).as_bytes())
}

/// Why a sealed value could not be opened. Says nothing of the value.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    #[error("a sealed value is shorter than its header")]
    Truncated,
    #[error("a sealed value does not open with this key for {purpose}")]
    NotOurs { purpose: &'static str },
    #[error("a sealed value for {purpose} is not the text it should be")]
    NotText { purpose: &'static str },
}

/// Seals private values at rest (XChaCha20-Poly1305) and makes look-up keys for them (HMAC-SHA-256).
///
/// `purpose` names the column and is authenticated, so that a value copied into another column does not open.
#[derive(Clone)]
pub struct Vault {
    cipher: XChaCha20Poly1305,
    index_key: [u8; 32],
    randomness: Randomness,
}

const NONCE_BYTES: usize = 24;

impl Vault {
    /// A vault whose keys are derived from one master key.
    #[must_use]
    pub fn new(master: &Private<[u8; 32]>, randomness: Randomness) -> Vault {
        let sealing = digest(&[b"taxline sealing key", master.reveal()]);
        let index_key = digest(&[b"taxline index key", master.reveal()]);
        Vault { cipher: XChaCha20Poly1305::new(&Key::from(sealing)), index_key, randomness }
    }

    #[must_use]
    pub fn seal(&self, purpose: &'static str, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = self.randomness.bytes();
        let payload = Payload { msg: plain, aad: purpose.as_bytes() };
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload).expect("the cipher takes any length that fits in memory");
        [nonce.as_slice(), &sealed].concat()
    }

    /// # Errors
    /// Where the bytes were not sealed by this vault for this purpose.
    pub fn open(&self, purpose: &'static str, sealed: &[u8]) -> Result<Private<Vec<u8>>, VaultError> {
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or(VaultError::Truncated)?;
        let payload = Payload { msg: ciphertext, aad: purpose.as_bytes() };
        let plain = self.cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| VaultError::NotOurs { purpose })?;
        Ok(Private::new(plain))
    }

    /// # Errors
    /// As [`Vault::open`], or where the value is not UTF-8.
    pub fn open_text(&self, purpose: &'static str, sealed: &[u8]) -> Result<Private<String>, VaultError> {
        let plain = self.open(purpose, sealed)?.into_revealed();
        String::from_utf8(plain).map(Private::new).map_err(|_| VaultError::NotText { purpose })
    }

    /// A digest that tells one master key from another and nothing of the key.
    #[must_use]
    pub fn fingerprint(&self) -> Vec<u8> {
        self.index("master key", b"fingerprint")
    }

    /// The look-up key of a private value: equal values have equal keys, and the key tells nothing without ours.
    #[must_use]
    pub fn index(&self, purpose: &'static str, value: &[u8]) -> Vec<u8> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.index_key).expect("HMAC takes a key of any length");
        mac.update(&digest(&[purpose.as_bytes(), value]));
        mac.finalize().into_bytes().to_vec()
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(key: u8) -> Vault {
        Vault::new(&Private::new([key; 32]), Randomness::from_seed([7; 32]))
    }

    #[test]
    fn a_private_value_prints_nothing() {
        assert_eq!(format!("{:?}", Private::from("000-12-3456")), "(private)");
    }

    #[test]
    fn a_name_is_the_same_however_it_is_written() {
        assert!(same_name("Ellis-Ortega, Morgan", "ellis ortega morgan"));
        assert!(!same_name("Morgan Ellis", "Morgan Elis"));
    }

    #[test]
    fn a_sealed_value_opens_only_with_its_key_and_purpose() {
        let sealed = vault(1).seal("inbox.text", b"hello");
        assert_eq!(vault(1).open_text("inbox.text", &sealed).unwrap().reveal(), "hello");
        assert!(vault(2).open("inbox.text", &sealed).is_err());
        assert!(vault(1).open("outbox.text", &sealed).is_err());
        assert!(vault(1).open("inbox.text", &sealed[..10]).is_err());
        assert!(!sealed.windows(5).any(|window| window == b"hello"));
    }

    #[test]
    fn an_index_is_stable_and_keyed() {
        assert_eq!(vault(1).index("contact", b"42"), vault(1).index("contact", b"42"));
        assert_ne!(vault(1).index("contact", b"42"), vault(2).index("contact", b"42"));
        assert_ne!(vault(1).index("contact", b"42"), vault(1).index("other", b"42"));
        assert_eq!(vault(1).fingerprint(), vault(1).fingerprint());
        assert_ne!(vault(1).fingerprint(), vault(2).fingerprint());
    }
}
