//! The authorizations of an account as they are on record, and how something new comes there.

use super::super::books::TAXPAYER_NUMBER;
use super::super::command::Given;
use super::paper::{
    Named, Paper, credential_of_text, kind_of_text, kind_text, number_ending, party_of_text, party_text, sha256, stored_words,
};
use super::register::{Actor, Authorization, Change, Register};
use crate::account::{
    AuthorizationChange, AuthorizationKind, BackendError, Matter, Party, ProfessionalView, matters_of_text, matters_text,
};
use crate::db::authorization::{self as rows, EventRow, FormRow, ProfessionalRow, TaxpayerRow};
use crate::db::{DbError, Tx, ledger};
use crate::identity::Assurance;
use crate::ids::{AccountId, AuthorizationId};
use crate::private::{Vault, VaultError};
use crate::time::{Day, Instant};

/// What the sealed columns are sealed for.
pub(super) const PROFESSIONAL_NAME: &str = "professional.name";
pub(in crate::account::ledger) const TAXPAYER_NAME: &str = "taxpayer.name";
pub(in crate::account::ledger) const TAXPAYERS_NUMBER: &str = "taxpayer.number";
const CONTENT: &str = "authorization_form.content";
pub(super) const PERSON_NAME: &str = "person.name";

/// Everything on record about the authorizations of one account.
pub(super) struct Records {
    pub(super) register: Register,
    /// In the order of the register.
    pub(super) forms: Vec<Form>,
    pub(super) events: Vec<EventRow>,
    taxpayers: Vec<TaxpayerRow>,
}

/// What was signed or is to be.
pub(super) struct Form {
    pub(super) id: AuthorizationId,
    pub(super) representative: ProfessionalView,
    pub(super) started_by: Party,
    pub(super) text: String,
    content_hash: Vec<u8>,
}

/// Whose account it is.
pub(super) struct Holder<'a> {
    pub(super) account: &'a AccountId,
    pub(super) name: &'a str,
}

/// An authorization that is being made out.
pub(super) struct Made {
    pub(super) kind: AuthorizationKind,
    pub(super) professional: ProfessionalRow,
    pub(super) view: ProfessionalView,
    pub(super) matters: Vec<Matter>,
    pub(super) started_by: Party,
    pub(super) made_on: Day,
}

stored_words!(change_text, change_of_text, AuthorizationChange {
    Requested => "requested",
    Started => "started",
    Signed => "signed",
    Accepted => "accepted",
    InEffect => "in_effect",
    Narrowed => "narrowed",
    Revoked => "revoked",
    Declined => "declined",
    Ended => "ended",
});
stored_words!(assurance_text, assurance_of_text, Assurance { None => "none", Linked => "linked", Verified => "verified" });

fn sealed(error: VaultError) -> BackendError {
    BackendError::Unavailable(Box::new(error))
}

/// A professional as an answer names them.
pub(super) fn professional_view(vault: &Vault, row: &ProfessionalRow) -> Result<ProfessionalView, BackendError> {
    Ok(ProfessionalView {
        caf_number: row.caf_number.clone(),
        name: vault.open_text(PROFESSIONAL_NAME, &row.name).map_err(sealed)?.into_revealed(),
        credential: credential_of_text(&row.credential).ok_or_else(|| DbError::stored("the credential of a professional"))?,
    })
}

/// The name of a person, where it is known.
pub(super) fn person_name(vault: &Vault, event: &EventRow) -> Result<Option<String>, BackendError> {
    let opened = event.person_name.as_deref().map(|name| vault.open_text(PERSON_NAME, name)).transpose().map_err(sealed)?;
    Ok(opened.map(crate::private::Private::into_revealed))
}

impl Records {
    /// As they stand at `now`.
    pub(super) async fn load(tx: &mut Tx, vault: &Vault, account: &AccountId, now: Instant) -> Result<Records, BackendError> {
        let taxpayers = rows::taxpayers(tx, account).await?;
        let mut register = Register::new(taxpayers.len(), now);
        let mut forms = Vec::new();
        for row in rows::forms(tx, account).await? {
            register.enter(authorization(&row)?);
            forms.push(Form::open(vault, row)?);
        }
        let events = rows::events(tx, account).await?;
        for event in &events {
            register.apply(&change(event)?, event.at);
        }
        Ok(Records { register, forms, events, taxpayers })
    }

    /// What is to be signed.
    pub(super) async fn text(&self, tx: &mut Tx, vault: &Vault, of: &Holder<'_>, made: &Made) -> Result<String, BackendError> {
        let taxpayers = self.named(tx, vault, of).await?;
        let paper = Paper {
            kind: made.kind,
            taxpayers: &taxpayers,
            representative: &made.view,
            matters: &made.matters,
            started_by: made.started_by,
            made_on: made.made_on,
        };
        Ok(paper.text())
    }

    /// Keeps what is signed.
    pub(super) async fn make(&mut self, tx: &mut Tx, vault: &Vault, given: &Given, made: &Made, text: &str) -> Result<(), BackendError> {
        let row = FormRow {
            id: AuthorizationId::derived(&[given.id.as_str().as_bytes()]),
            kind: kind_text(made.kind).to_owned(),
            professional: made.professional.clone(),
            started_by: party_text(made.started_by).to_owned(),
            matters: matters_text(&made.matters),
            content: vault.seal(CONTENT, text.as_bytes()),
            content_hash: sha256(text).to_vec(),
            made_at: given.now,
        };
        rows::insert_form(tx, &given.account, &row).await?;
        self.forms.push(Form::open(vault, row)?);
        Ok(())
    }

    /// The taxpayers of the account as what is signed names them.
    async fn named(&self, tx: &mut Tx, vault: &Vault, of: &Holder<'_>) -> Result<Vec<Named>, BackendError> {
        if self.taxpayers.is_empty() {
            let row = ledger::account(tx, of.account).await?.ok_or(BackendError::Unknown { what: "account" })?;
            let number = vault.open_text(TAXPAYER_NUMBER, &row.taxpayer_number).map_err(sealed)?;
            return Ok(vec![Named { name: of.name.to_owned(), number_ending: number_ending(number.reveal()) }]);
        }
        let open = |row: &TaxpayerRow| {
            let name = vault.open_text(TAXPAYER_NAME, &row.name).map_err(sealed)?.into_revealed();
            let number = vault.open_text(TAXPAYERS_NUMBER, &row.number).map_err(sealed)?;
            Ok(Named { name, number_ending: number_ending(number.reveal()) })
        };
        self.taxpayers.iter().map(open).collect()
    }

    /// Adds what happened to the record, and takes it up in the register.
    pub(super) async fn add(&mut self, tx: &mut Tx, given: &Given, change: &Change) -> Result<(), BackendError> {
        let is_signature = change.what == AuthorizationChange::Signed;
        let form = self.forms.iter().find(|form| form.id == change.authorization);
        let row = EventRow {
            authorization: change.authorization.clone(),
            what: change_text(change.what).to_owned(),
            party: change.by.as_ref().map(|by| party_text(by.party).to_owned()),
            person: change.by.as_ref().map(|by| by.person.clone()),
            person_name: None,
            assurance: change.by.as_ref().map(|_| assurance_text(given.assurance).to_owned()),
            content_hash: form.filter(|_| is_signature).map(|form| sha256(&form.text).to_vec()),
            cause: change.cause.clone(),
            at: given.now,
        };
        rows::insert_event(tx, &given.account, &given.id, &row).await?;
        self.register.apply(change, given.now);
        Ok(())
    }

    /// What of an authorization is signed.
    pub(super) fn text_of(&self, id: &AuthorizationId) -> Option<&str> {
        self.forms.iter().find(|form| form.id == *id).map(|form| form.text.as_str())
    }

    /// Authorizations whose text is not what was made out, or not what somebody signed.
    pub(super) fn mis_signed(&self) -> Vec<AuthorizationId> {
        let is_whole = |form: &&Form| {
            let hash = sha256(&form.text);
            let signatures =
                self.events.iter().filter(|event| event.authorization == form.id).filter_map(|event| event.content_hash.as_ref());
            form.content_hash == hash && signatures.into_iter().all(|signed| *signed == hash)
        };
        self.forms.iter().filter(|form| !is_whole(form)).map(|form| form.id.clone()).collect()
    }
}

impl Form {
    fn open(vault: &Vault, row: FormRow) -> Result<Form, BackendError> {
        Ok(Form {
            representative: professional_view(vault, &row.professional)?,
            started_by: party_of_text(&row.started_by).ok_or_else(|| DbError::stored("who made an authorization out"))?,
            text: vault.open_text(CONTENT, &row.content).map_err(sealed)?.into_revealed(),
            content_hash: row.content_hash,
            id: row.id,
        })
    }
}

fn authorization(row: &FormRow) -> Result<Authorization, DbError> {
    let kind = kind_of_text(&row.kind).ok_or_else(|| DbError::stored("the kind of an authorization"))?;
    let matters = matters_of_text(&row.matters).map_err(DbError::stored)?;
    Ok(Authorization::new(row.id.clone(), kind, row.professional.person.clone(), matters, row.made_at))
}

/// What happened, as it is kept.
pub(super) fn change(row: &EventRow) -> Result<Change, DbError> {
    let party =
        row.party.as_deref().map(|text| party_of_text(text).ok_or_else(|| DbError::stored("a side of an authorization"))).transpose()?;
    Ok(Change {
        authorization: row.authorization.clone(),
        what: change_of_text(&row.what).ok_or_else(|| DbError::stored("what happened to an authorization"))?,
        by: party.zip(row.person.clone()).map(|(party, person)| Actor { party, person }),
        cause: row.cause.clone(),
    })
}

/// How sure we were of who did something, as it is kept.
pub(super) fn assurance(row: &EventRow) -> Option<Assurance> {
    row.assurance.as_deref().and_then(assurance_of_text)
}
