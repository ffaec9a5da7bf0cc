//! How a person wants to hear of things: confirmations of what they did, and news that they did not ask for.

use serde::{Deserialize, Serialize};

use crate::db::preference::{self, PreferenceRow};
use crate::db::{Database, DbError};
use crate::ids::{ConversationId, PersonId};
use crate::private::{Private, Vault, VaultError};

/// What an address is sealed for.
const EMAIL: &str = "preference.email";
/// No mail server takes longer ones (RFC 5321, 4.5.3.1).
const ADDRESS_BYTES_MAX: usize = 254;
const LOCAL_BYTES_MAX: usize = 64;
/// What a masked address shows in place of what it hides.
const MASK: &str = "•••";

/// By what a person wants to be sent confirmations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmations {
    None,
    Email,
    Text,
    Both,
}

impl Confirmations {
    pub const ALL: [Confirmations; 4] = [Confirmations::None, Confirmations::Email, Confirmations::Text, Confirmations::Both];

    /// The name under which it is stored and chosen.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Confirmations::None => "none",
            Confirmations::Email => "email",
            Confirmations::Text => "text",
            Confirmations::Both => "both",
        }
    }

    #[must_use]
    pub fn named(name: &str) -> Option<Confirmations> {
        Confirmations::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Whether it takes an address.
    #[must_use]
    pub const fn takes_email(self) -> bool {
        match self {
            Confirmations::Email | Confirmations::Both => true,
            Confirmations::None | Confirmations::Text => false,
        }
    }
}

/// Whether a person wants news that asks nothing of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewsWish {
    On,
    Off,
}

impl NewsWish {
    pub const ALL: [NewsWish; 2] = [NewsWish::On, NewsWish::Off];

    /// The name under which it is stored and chosen.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            NewsWish::On => "on",
            NewsWish::Off => "off",
        }
    }

    #[must_use]
    pub fn named(name: &str) -> Option<NewsWish> {
        NewsWish::ALL.into_iter().find(|known| known.name() == name)
    }
}

/// What a person chose, or what holds where they chose nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preference {
    pub confirmations: Confirmations,
    pub news: NewsWish,
    pub email: Option<EmailAddress>,
}

/// An address as mail servers take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(Private<String>);

impl EmailAddress {
    /// The address in what somebody typed or said: "dana at example dot com" too. `None` where there is none.
    #[must_use]
    pub fn read(said: &Private<String>) -> Option<EmailAddress> {
        let plain = said.reveal().trim().trim_end_matches(['.', '!', '?']).to_lowercase();
        let plain = [(" at ", "@"), (" arroba ", "@"), (" dot ", "."), (" punto ", ".")]
            .iter()
            .fold(plain, |text, (spoken, written)| text.replace(spoken, written));
        let (local, domain) = plain.split_once('@')?;
        let is_local = (1..=LOCAL_BYTES_MAX).contains(&local.len()) && local.bytes().all(is_local_byte) && dots_part(local);
        let is_label = |label: &str| !label.starts_with('-') && !label.ends_with('-');
        let is_domain = domain.contains('.') && dots_part(domain) && domain.bytes().all(is_domain_byte) && domain.split('.').all(is_label);
        (is_local && is_domain && plain.len() <= ADDRESS_BYTES_MAX).then(|| EmailAddress(Private::new(plain)))
    }

    /// Enough of it to tell it from another one of the same person.
    #[must_use]
    pub fn masked(&self) -> String {
        let address = self.0.reveal();
        let (local, domain) = address.split_once('@').unwrap_or((address, ""));
        format!("{}{MASK}@{domain}", local.chars().next().unwrap_or_default())
    }

    #[must_use]
    pub const fn reveal(&self) -> &String {
        self.0.reveal()
    }
}

const fn is_local_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'')
}

const fn is_domain_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

/// Something stands before, between and after its dots.
fn dots_part(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty())
}

/// Why a preference cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum PreferenceError {
    #[error("the database did not answer")]
    Database(#[from] DbError),
    #[error("an address cannot be opened")]
    Sealed(#[from] VaultError),
}

/// The preferences of everybody.
#[derive(Clone)]
pub struct Preferences {
    database: Database,
    vault: Vault,
}

impl Preferences {
    #[must_use]
    pub const fn new(database: Database, vault: Vault) -> Preferences {
        Preferences { database, vault }
    }

    /// What this person chose.
    ///
    /// # Errors
    /// Where the database does not answer, or an address cannot be opened.
    pub async fn of(&self, person: &PersonId) -> Result<Preference, PreferenceError> {
        let row = preference::find(&mut self.database.reader().await?, person).await?;
        let Some(PreferenceRow { confirmations, news, email }) = row else {
            return Ok(Preference { confirmations: Confirmations::None, news: NewsWish::On, email: None });
        };
        let email = email.map(|sealed| self.vault.open_text(EMAIL, &sealed)).transpose()?.map(EmailAddress);
        let confirmations = Confirmations::named(&confirmations).ok_or_else(|| DbError::stored("how confirmations are sent"))?;
        let news = NewsWish::named(&news).ok_or_else(|| DbError::stored("whether news is wanted"))?;
        Ok(Preference { confirmations, news, email })
    }

    /// # Errors
    /// Where the database does not answer.
    pub async fn set_confirmations(&self, person: &PersonId, to: Confirmations) -> Result<(), DbError> {
        let person = person.clone();
        self.database.write(move |tx| Box::pin(async move { preference::set_confirmations(tx, &person, to.name()).await })).await
    }

    /// # Errors
    /// Where the database does not answer.
    pub async fn set_news(&self, person: &PersonId, to: NewsWish) -> Result<(), DbError> {
        let person = person.clone();
        self.database.write(move |tx| Box::pin(async move { preference::set_news(tx, &person, to.name()).await })).await
    }

    /// Whether this conversation wants news, whoever speaks there.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn news_in(&self, conversation: &ConversationId) -> Result<NewsWish, DbError> {
        let is_quiet = preference::is_quiet(&mut self.database.reader().await?, conversation).await?;
        Ok(if is_quiet { NewsWish::Off } else { NewsWish::On })
    }

    /// The same for a conversation, whoever speaks there.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn set_news_in(&self, conversation: &ConversationId, to: NewsWish) -> Result<(), DbError> {
        let conversation = conversation.clone();
        let work = self.database.write(move |tx| {
            Box::pin(async move {
                match to {
                    NewsWish::Off => preference::quiet(tx, &conversation).await,
                    NewsWish::On => preference::not_quiet(tx, &conversation).await,
                }
            })
        });
        work.await
    }

    /// # Errors
    /// Where the database does not answer.
    pub async fn set_email(&self, person: &PersonId, to: &EmailAddress) -> Result<(), DbError> {
        let (person, sealed) = (person.clone(), self.vault.seal(EMAIL, to.reveal().as_bytes()));
        self.database.write(move |tx| Box::pin(async move { preference::set_email(tx, &person, &sealed).await })).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(said: &str) -> Option<String> {
        EmailAddress::read(&Private::from(said)).map(|address| address.reveal().clone())
    }

    #[test]
    fn an_address_is_read_as_it_is_written_or_said() {
        for (said, address) in [
            ("Dana.Lee@Example.com", "dana.lee@example.com"),
            (" dana@example.co.uk. ", "dana@example.co.uk"),
            ("dana at example dot com", "dana@example.com"),
            ("dana arroba ejemplo punto com", "dana@ejemplo.com"),
            ("d'arcy+tax@mail-1.example.org", "d'arcy+tax@mail-1.example.org"),
        ] {
            assert_eq!(read(said).as_deref(), Some(address), "{said}");
        }
        let long = format!("{}@example.com", "a".repeat(65));
        for said in [
            "",
            "dana",
            "dana@",
            "@example.com",
            "dana@example",
            "da na@example.com",
            "dana@@example.com",
            "dana@-x.com",
            "a..b@x.com",
            &long,
        ] {
            assert_eq!(read(said), None, "{said}");
        }
    }

    #[test]
    fn a_masked_address_hides_who_it_is() {
        let address = EmailAddress::read(&Private::from("dana.lee@example.com")).unwrap();
        assert_eq!(address.masked(), "d•••@example.com");
        assert!(!format!("{address:?}").contains("dana"));
    }
}
