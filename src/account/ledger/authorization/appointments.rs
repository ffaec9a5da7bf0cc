//! From when to when somebody represented the taxpayer for a period: what a transcript tells under the codes 960 and 961.
//!
//! Only a power of attorney appoints a representative; who may only look is none.

use super::paper::kind_of_text;
use super::records::change_of_text;
use crate::account::{AuthorizationChange, AuthorizationKind, BackendError, Matter, Period, matters_of_text};
use crate::db::authorization as rows;
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, AuthorizationId};
use crate::time::Instant;

/// What became of a representative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Appointment {
    Appointed,
    Removed,
}

/// When representatives for `period` were appointed and removed, in that order.
pub(in crate::account::ledger) async fn appointments(
    tx: &mut Tx,
    account: &AccountId,
    period: Period,
) -> Result<Vec<(Instant, Appointment)>, BackendError> {
    let mut reaching = Vec::new();
    for form in rows::forms(tx, account).await? {
        let matters = matters_of_text(&form.matters).map_err(DbError::stored)?;
        if kind_of_text(&form.kind) == Some(AuthorizationKind::PowerOfAttorney) && matters.iter().any(|matter| reaches(matter, period)) {
            reaching.push(form.id);
        }
    }
    let mut told = Vec::new();
    let mut in_effect: Vec<AuthorizationId> = Vec::new();
    for event in rows::events(tx, account).await?.iter().filter(|event| reaching.contains(&event.authorization)) {
        let change = change_of_text(&event.what).ok_or_else(|| DbError::stored("a change of an authorization"))?;
        let is_removed = match change {
            AuthorizationChange::InEffect => {
                in_effect.push(event.authorization.clone());
                told.push((event.at, Appointment::Appointed));
                continue;
            }
            AuthorizationChange::Ended | AuthorizationChange::Revoked => true,
            // A newer one took over some of its years: this one, where the newer one is for the period too.
            AuthorizationChange::Narrowed => event.cause.as_ref().is_some_and(|cause| reaching.contains(cause)),
            AuthorizationChange::Requested
            | AuthorizationChange::Started
            | AuthorizationChange::Signed
            | AuthorizationChange::Accepted
            | AuthorizationChange::Declined => false,
        };
        if is_removed && let Some(place) = in_effect.iter().position(|id| *id == event.authorization) {
            in_effect.remove(place);
            told.push((event.at, Appointment::Removed));
        }
    }
    Ok(told)
}

fn reaches(matter: &Matter, period: Period) -> bool {
    matter.form == period.form && (matter.first_year..=matter.last_year).contains(&period.year)
}
