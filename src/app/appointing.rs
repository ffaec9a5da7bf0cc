//! Professionals, their clients, and the designated users of a business, as an operator enters them at the office's own desk.

use super::BooksOnly;
use crate::account::{BackendError, Credential, Form};
use crate::db::DbError;
pub use crate::identity::Permission;
use crate::identity::{Appointment, Holder};
use crate::ids::{AccountId, PersonId};
use crate::private::{Private, same_name};
use crate::time::Instant;

/// Why somebody was not entered, appointed or let go.
#[derive(Debug, thiserror::Error)]
pub enum AppointingError {
    #[error("the accounts are elsewhere: this is done where they are kept, and here by whoever links people to them")]
    Elsewhere,
    #[error("the CAF number is entered for somebody else")]
    CafTaken,
    #[error("a CAF number has letters and digits")]
    CafEmpty,
    #[error("nobody is entered with this CAF number")]
    ProfessionalUnknown,
    #[error("no taxpayer has both this number and this name")]
    TaxpayerUnknown,
    #[error("there is no account {0}")]
    AccountUnknown(AccountId),
    #[error("there is no form {0}")]
    FormUnknown(String),
    #[error("a designated user has a name, at least one form and at least one permission")]
    NothingGranted,
    #[error("{person} is no designated user of {account}")]
    NotAppointed { person: PersonId, account: AccountId },
    #[error("the account did not answer")]
    Account(#[from] BackendError),
    #[error("the database did not answer")]
    Database(#[from] DbError),
}

/// A professional to enter.
#[derive(Clone, Debug)]
pub struct Professional<'a> {
    pub caf_number: &'a str,
    pub name: &'a str,
    pub credential: Credential,
}

/// Somebody who may use an account from now on, with the code that links their conversation to it. It is shown once.
#[derive(Debug)]
pub struct Appointed {
    pub person: PersonId,
    pub account: AccountId,
    pub code: Private<String>,
}

impl BooksOnly {
    /// Enters a professional. Doing it again changes nothing.
    ///
    /// # Errors
    /// Where the CAF number is somebody else's.
    pub async fn enter_professional(&self, professional: &Professional<'_>, now: Instant) -> Result<PersonId, AppointingError> {
        self.embedded()?;
        let Professional { caf_number, name, credential } = *professional;
        let plain: String = caf_number.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
        if plain.is_empty() || name.trim().is_empty() {
            return Err(AppointingError::CafEmpty);
        }
        let person = PersonId::derived(&[b"professional", plain.as_bytes()]);
        self.ledger.enter_professional(&person, &plain, name, credential, now).await?;
        match self.ledger.professional_of(&plain).await? {
            Some((entered, view)) if same_name(&view.name, name) && view.credential == credential => Ok(entered),
            _ => Err(AppointingError::CafTaken),
        }
    }

    /// Lets a professional ask the taxpayer of this number and name for an authorization.
    ///
    /// # Errors
    /// Where nobody has the CAF number, or no taxpayer both the number and the name.
    pub async fn approach(
        &self,
        caf_number: &str,
        number: &Private<String>,
        name: &str,
        now: Instant,
    ) -> Result<Appointed, AppointingError> {
        self.embedded()?;
        let (person, _) = self.ledger.professional_of(caf_number).await?.ok_or(AppointingError::ProfessionalUnknown)?;
        let account = self.identity.approach(&self.database, &person, number, &Private::from(name), now).await?;
        self.with_code(person, account.ok_or(AppointingError::TaxpayerUnknown)?).await
    }

    /// Appoints a designated user of a business.
    ///
    /// # Errors
    /// Where there is no such account or form, or nothing would be granted.
    pub async fn appoint(
        &self,
        account: &AccountId,
        name: &str,
        forms: &[String],
        permissions: &[Permission],
        now: Instant,
    ) -> Result<Appointed, AppointingError> {
        self.embedded()?;
        self.known(account).await?;
        if let Some(unknown) = forms.iter().find(|form| !Form::ALL.into_iter().any(|known| known.number() == form.as_str())) {
            return Err(AppointingError::FormUnknown(unknown.clone()));
        }
        if name.trim().is_empty() || forms.is_empty() || permissions.is_empty() {
            return Err(AppointingError::NothingGranted);
        }
        let mut permissions = permissions.to_vec();
        permissions.sort_unstable();
        permissions.dedup();
        let appointment = Appointment { name, forms: forms.to_vec(), permissions };
        let person = self.identity.appoint(&self.database, &self.randomness, account, appointment, now).await?;
        self.with_code(person, account.clone()).await
    }

    /// Ends the appointment of a designated user.
    ///
    /// # Errors
    /// Where the person is none of this account.
    pub async fn dismiss(&self, account: &AccountId, person: &PersonId) -> Result<(), AppointingError> {
        self.embedded()?;
        if self.identity.dismiss(&self.database, account, person).await? {
            Ok(())
        } else {
            Err(AppointingError::NotAppointed { person: person.clone(), account: account.clone() })
        }
    }

    /// Who may use an account.
    ///
    /// # Errors
    /// Where there is no such account.
    pub async fn holders(&self, account: &AccountId) -> Result<Vec<Holder>, AppointingError> {
        self.known(account).await?;
        Ok(self.identity.holders(&self.database, account).await?)
    }

    async fn with_code(&self, person: PersonId, account: AccountId) -> Result<Appointed, AppointingError> {
        let code = self.identity.give_code(&self.database, &self.randomness, &person, &account).await?;
        let code = code.ok_or_else(|| DbError::stored("a holding that was just written"))?;
        Ok(Appointed { person, account, code })
    }

    async fn known(&self, account: &AccountId) -> Result<(), AppointingError> {
        match self.ledger.version(account).await {
            Ok(_) => Ok(()),
            Err(BackendError::Unknown { .. }) => Err(AppointingError::AccountUnknown(account.clone())),
            Err(error) => Err(error.into()),
        }
    }

    const fn embedded(&self) -> Result<(), AppointingError> {
        if self.is_embedded { Ok(()) } else { Err(AppointingError::Elsewhere) }
    }
}
