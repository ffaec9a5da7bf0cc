//! How a person wants to hear of things.

use serde::{Deserialize, Serialize};

use crate::account::{Record, Value};
use crate::dialog::{Declined, Undone};
use crate::ids::PersonId;
use crate::notification::{Confirmations, EmailAddress, NewsWish, PreferenceError, Preferences};
use crate::private::{Private, shown_by_name};

use super::super::super::TurnError;
use super::super::{Running, Stop};

/// What a person chooses.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "wish", rename_all = "snake_case")]
pub(in crate::turn) enum Wish {
    Confirmations { by: String },
    News { to: String },
    Email { address: String },
}

shown_by_name!(Wish);

impl From<PreferenceError> for TurnError {
    fn from(error: PreferenceError) -> TurnError {
        match error {
            PreferenceError::Database(error) => TurnError::Database(error),
            PreferenceError::Sealed(error) => TurnError::Vault(error),
        }
    }
}

impl Running<'_> {
    pub(super) fn kept_preferences(&self) -> Preferences {
        Preferences::new(self.inner.parts.database.clone(), self.inner.parts.vault.clone())
    }

    pub(super) async fn preferences(&self, person: &PersonId) -> Result<Record, TurnError> {
        let kept = self.kept_preferences();
        let preference = kept.of(person).await?;
        let news = match kept.news_in(&self.arrival.row.conversation).await? {
            NewsWish::On => preference.news,
            NewsWish::Off => NewsWish::Off,
        };
        let word = |word: &str| Value::Word(word.to_owned());
        let options = |names: &[&str]| Value::List(names.iter().map(|name| option(name)).collect());
        let answer = Record::new()
            .with("language", word(self.run.language.code()))
            .with("confirmations", word(preference.confirmations.name()))
            .with("news", word(news.name()))
            .with("has_email", Value::Flag(preference.email.is_some()))
            .with("confirmation_options", options(&Confirmations::ALL.map(Confirmations::name)))
            .with("news_options", options(&NewsWish::ALL.map(NewsWish::name)));
        Ok(match preference.email {
            Some(email) => answer.with("email", Value::Text(email.masked())),
            None => answer,
        })
    }

    pub(super) async fn choose_preference(&self, wish: Wish, person: &PersonId) -> Result<Result<Record, Undone>, Stop> {
        let kept = self.kept_preferences();
        match wish {
            Wish::Confirmations { by } => {
                let Some(by) = Confirmations::named(&by) else { return Ok(Err(Undone::NotTaken)) };
                if by.takes_email() && kept.of(person).await?.email.is_none() {
                    return Ok(Err(Undone::Declined(Declined::NoEmail)));
                }
                kept.set_confirmations(person, by).await?;
            }
            Wish::News { to } => {
                let Some(to) = NewsWish::named(&to) else { return Ok(Err(Undone::NotTaken)) };
                return self.choose_news(to, Some(person)).await;
            }
            Wish::Email { address } => {
                let Some(address) = EmailAddress::read(&Private::new(address)) else {
                    return Ok(Err(Undone::Declined(Declined::AddressInvalid)));
                };
                kept.set_email(person, &address).await?;
                return Ok(Ok(Record::new().with("email", Value::Text(address.masked()))));
            }
        }
        Ok(Ok(Record::new()))
    }

    /// For this conversation, and where it is known who speaks for all of theirs. Each by itself may be done again.
    pub(super) async fn choose_news(&self, to: NewsWish, person: Option<&PersonId>) -> Result<Result<Record, Undone>, Stop> {
        let kept = self.kept_preferences();
        kept.set_news_in(&self.arrival.row.conversation, to).await?;
        if let Some(person) = person {
            kept.set_news(person, to).await?;
        }
        Ok(Ok(Record::new()))
    }
}

/// What a choice fills its slot with, and what its label selects on.
fn option(name: &str) -> Record {
    Record::new().with("key", Value::Text(name.to_owned()))
}
