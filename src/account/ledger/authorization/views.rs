//! Authorizations as either side sees them.

use super::super::Ledger;
use super::paper::{hexadecimal, sha256};
use super::records::{Form, Records, assurance, change, person_name};
use super::register::Authorization;
use crate::account::{AuthorizationEvent, AuthorizationView, BackendError};
use crate::db::DbError;
use crate::db::authorization::EventRow;
use crate::ids::{AuthorizationId, PersonId};

impl Ledger {
    /// The authorizations that are chosen, newest first, as `person` sees them.
    pub(super) fn views(
        &self,
        records: &Records,
        person: &PersonId,
        chosen: impl Fn(&Authorization) -> bool,
    ) -> Result<Vec<AuthorizationView>, BackendError> {
        let all = records.register.authorizations().iter().zip(&records.forms).rev();
        all.filter(|(known, _)| chosen(known)).map(|(known, form)| self.view(records, person, known, form)).collect()
    }

    /// The authorization of this id.
    pub(super) fn view_of(&self, records: &Records, person: &PersonId, id: &AuthorizationId) -> Result<AuthorizationView, BackendError> {
        let found = self.views(records, person, |known| known.id == *id)?.into_iter().next();
        found.ok_or_else(|| DbError::stored("an authorization that was just changed").into())
    }

    fn view(
        &self,
        records: &Records,
        person: &PersonId,
        authorization: &Authorization,
        form: &Form,
    ) -> Result<AuthorizationView, BackendError> {
        let events = records.events.iter().filter(|event| event.authorization == authorization.id);
        Ok(AuthorizationView {
            id: authorization.id.clone(),
            kind: authorization.kind,
            state: records.register.state(authorization),
            representative: form.representative.clone(),
            matters: authorization.matters.clone(),
            in_effect: authorization.in_effect.clone(),
            started_by: form.started_by,
            since: authorization.since.map(|since| self.desk.hours.today(since)),
            waits_until: records.register.is_waiting(authorization).then(|| self.desk.hours.today(authorization.waits_until())),
            waits_for_you: records.register.awaits(authorization, person),
            text_sha256: hexadecimal(&sha256(&form.text)),
            text: form.text.clone(),
            history: events.map(|event| self.event(event)).collect::<Result<_, _>>()?,
        })
    }

    fn event(&self, row: &EventRow) -> Result<AuthorizationEvent, BackendError> {
        let change = change(row)?;
        Ok(AuthorizationEvent {
            change: change.what,
            at: row.at,
            day: self.desk.hours.today(row.at),
            party: change.by.map(|by| by.party),
            name: person_name(&self.vault, row)?,
            assurance: assurance(row),
            signed_sha256: row.content_hash.as_deref().map(hexadecimal),
            caused_by: change.cause,
        })
    }
}
