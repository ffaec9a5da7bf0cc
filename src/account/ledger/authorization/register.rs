//! The authorizations of one account and their rules. Pure: no clock, no database.
//!
//! What an authorization is, is what happened to it: a [`Register`] is folded from changes, and a rule answers with the changes
//! that follow, or with the refusal that forbids them.
//!
//! Decisions where the sources leave room: every taxpayer of a joint account signs, and one of them can end or decline; a newer
//! authorization takes over from earlier ones of its own kind only (a power of attorney leaves tax information
//! authorizations as they are, and the other way round), whoever holds them; where it takes over some of the years, the earlier one
//! stays in effect for the rest; what was taken over does not come back when the newer one ends.

use super::matters::{joined, without};
use crate::account::{AuthorizationChange, AuthorizationKind, AuthorizationState, AwaitedStep, Matter, Party, Refusal};
use crate::identity::{Granted, Power};
use crate::ids::{AuthorizationId, PersonId};
use crate::time::Instant;

/// Authorizations of one representative that may wait for an account's taxpayer at the same time.
pub const WAITING_MAX: usize = 10;

/// How long one waits for a signature or for being accepted: somebody who looks at their account once a quarter still answers, and
/// a request that was forgotten grants nothing a year later.
pub const WAITING_DAYS_MAX: i64 = 120;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// All authorizations of an account, oldest first.
#[derive(Clone, Debug)]
pub(super) struct Register {
    now: Instant,
    /// The taxpayers of the account, each of whom signs.
    signers: usize,
    authorizations: Vec<Authorization>,
}

/// One authorization: what it grants, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Authorization {
    pub(super) id: AuthorizationId,
    pub(super) kind: AuthorizationKind,
    pub(super) representative: PersonId,
    /// As signed.
    pub(super) matters: Vec<Matter>,
    pub(super) made_at: Instant,
    signed_by: Vec<PersonId>,
    is_accepted: bool,
    stage: Stage,
    /// What of it is in effect.
    pub(super) in_effect: Vec<Matter>,
    pub(super) since: Option<Instant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Waiting,
    InEffect,
    Declined,
    Ended,
    Revoked,
}

/// Something that happens to an authorization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) authorization: AuthorizationId,
    pub(super) what: AuthorizationChange,
    /// Who did it; nobody where it follows from another change.
    pub(super) by: Option<Actor>,
    /// The newer authorization that takes over.
    pub(super) cause: Option<AuthorizationId>,
}

/// A person on one side of an authorization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Actor {
    pub(super) party: Party,
    pub(super) person: PersonId,
}

impl Authorization {
    pub(super) const fn new(
        id: AuthorizationId,
        kind: AuthorizationKind,
        representative: PersonId,
        matters: Vec<Matter>,
        made_at: Instant,
    ) -> Authorization {
        Authorization {
            id,
            kind,
            representative,
            matters,
            made_at,
            signed_by: Vec::new(),
            is_accepted: false,
            stage: Stage::Waiting,
            in_effect: Vec::new(),
            since: None,
        }
    }

    fn concerns(&self, actor: &Actor) -> bool {
        match actor.party {
            Party::Taxpayer => true,
            Party::Representative => self.representative == actor.person,
        }
    }

    /// The moment until which it waits.
    pub(super) fn waits_until(&self) -> Instant {
        self.made_at.plus_millis(WAITING_DAYS_MAX * DAY_MS)
    }

    fn is_complete(&self, signers: usize) -> bool {
        self.is_accepted && self.signed_by.len() >= signers
    }

    fn change(&self, what: AuthorizationChange, by: &Actor) -> Change {
        Change { authorization: self.id.clone(), what, by: Some(by.clone()), cause: None }
    }
}

impl Register {
    /// The register of an account with this many taxpayers, as it stands at `now`.
    pub(super) fn new(signers: usize, now: Instant) -> Register {
        Register { now, signers: signers.max(1), authorizations: Vec::new() }
    }

    pub(super) fn is_waiting(&self, authorization: &Authorization) -> bool {
        authorization.stage == Stage::Waiting && self.now <= authorization.waits_until()
    }

    /// What an authorization waits for this person to do, who is one of its two sides.
    pub(super) fn awaits(&self, authorization: &Authorization, person: &PersonId) -> Option<AwaitedStep> {
        let (signed_by, is_representative) = (&authorization.signed_by, authorization.representative == *person);
        match (self.is_waiting(authorization), is_representative) {
            (true, true) if !authorization.is_accepted => Some(AwaitedStep::Accept),
            (true, false) if signed_by.len() < self.signers && !signed_by.contains(person) => Some(AwaitedStep::Sign),
            _ => None,
        }
    }

    /// Enters an authorization to which nothing has happened yet.
    pub(super) fn enter(&mut self, authorization: Authorization) {
        self.authorizations.push(authorization);
    }

    pub(super) fn authorizations(&self) -> &[Authorization] {
        &self.authorizations
    }

    pub(super) fn state(&self, authorization: &Authorization) -> AuthorizationState {
        match authorization.stage {
            Stage::Waiting if !self.is_waiting(authorization) => AuthorizationState::Expired,
            Stage::Waiting if authorization.signed_by.len() < self.signers => AuthorizationState::AwaitingSignature,
            Stage::Waiting => AuthorizationState::AwaitingAcceptance,
            Stage::InEffect => AuthorizationState::InEffect,
            Stage::Declined => AuthorizationState::Declined,
            Stage::Ended => AuthorizationState::Ended,
            Stage::Revoked => AuthorizationState::Revoked,
        }
    }

    /// Takes up what happened. A change of an authorization that is not here is none.
    pub(super) fn apply(&mut self, change: &Change, at: Instant) {
        let taken = change.cause.as_ref().and_then(|cause| self.find(cause)).map(|cause| cause.matters.clone()).unwrap_or_default();
        let Some(authorization) = self.authorizations.iter_mut().find(|known| known.id == change.authorization) else { return };
        match change.what {
            AuthorizationChange::Started => {}
            AuthorizationChange::Requested | AuthorizationChange::Accepted => authorization.is_accepted = true,
            AuthorizationChange::Signed => authorization.signed_by.extend(change.by.iter().map(|by| by.person.clone())),
            AuthorizationChange::InEffect => {
                authorization.stage = Stage::InEffect;
                authorization.in_effect = authorization.matters.clone();
                authorization.since = Some(at);
            }
            AuthorizationChange::Narrowed => authorization.in_effect = without(&authorization.in_effect, &taken),
            AuthorizationChange::Revoked => authorization.leave(Stage::Revoked),
            AuthorizationChange::Declined => authorization.leave(Stage::Declined),
            AuthorizationChange::Ended => authorization.leave(Stage::Ended),
        }
    }

    fn find(&self, id: &AuthorizationId) -> Option<&Authorization> {
        self.authorizations.iter().find(|authorization| authorization.id == *id)
    }

    fn waiting(&self, id: &AuthorizationId, actor: &Actor) -> Result<&Authorization, Refusal> {
        let found = self.find(id).filter(|authorization| authorization.concerns(actor)).ok_or(Refusal::AuthorizationUnknown)?;
        if self.is_waiting(found) { Ok(found) } else { Err(Refusal::AuthorizationNotWaiting) }
    }

    /// Whether one more of this representative may wait.
    pub(super) fn has_room_for(&self, representative: &PersonId) -> bool {
        let waits = |known: &&Authorization| self.is_waiting(known) && known.representative == *representative;
        self.authorizations.iter().filter(waits).count() < WAITING_MAX
    }

    /// The representative asks for an authorization that was just entered.
    pub(super) fn request(&self, entered: &Authorization, by: &Actor) -> Vec<Change> {
        vec![entered.change(AuthorizationChange::Requested, by)]
    }

    /// The taxpayer makes one out and signs it.
    pub(super) fn start(&self, entered: &Authorization, by: &Actor) -> Vec<Change> {
        vec![entered.change(AuthorizationChange::Started, by), entered.change(AuthorizationChange::Signed, by)]
    }

    pub(super) fn sign(&self, id: &AuthorizationId, by: &Actor) -> Result<Vec<Change>, Refusal> {
        let authorization = self.waiting(id, by)?;
        if authorization.signed_by.contains(&by.person) || authorization.signed_by.len() >= self.signers {
            return Err(Refusal::AuthorizationSigned);
        }
        Ok(self.with_what_follows(authorization.change(AuthorizationChange::Signed, by)))
    }

    pub(super) fn accept(&self, id: &AuthorizationId, by: &Actor) -> Result<Vec<Change>, Refusal> {
        let authorization = self.waiting(id, by)?;
        if authorization.is_accepted {
            return Err(Refusal::AuthorizationNotWaiting);
        }
        Ok(self.with_what_follows(authorization.change(AuthorizationChange::Accepted, by)))
    }

    pub(super) fn decline(&self, id: &AuthorizationId, by: &Actor) -> Result<Vec<Change>, Refusal> {
        Ok(vec![self.waiting(id, by)?.change(AuthorizationChange::Declined, by)])
    }

    /// Ends one that is in effect or waits.
    pub(super) fn end(&self, id: &AuthorizationId, by: &Actor) -> Result<Vec<Change>, Refusal> {
        let found = self.find(id).filter(|authorization| authorization.concerns(by)).ok_or(Refusal::AuthorizationUnknown)?;
        match found.stage {
            Stage::Waiting if !self.is_waiting(found) => Err(Refusal::AuthorizationOver),
            Stage::Waiting | Stage::InEffect => Ok(vec![found.change(AuthorizationChange::Ended, by)]),
            Stage::Declined | Stage::Ended | Stage::Revoked => Err(Refusal::AuthorizationOver),
        }
    }

    /// A change, and the coming into effect that it completes, with all that this takes over.
    fn with_what_follows(&self, change: Change) -> Vec<Change> {
        let mut after = self.clone();
        after.apply(&change, Instant::from_millis(0));
        let Some(newer) = after.find(&change.authorization).filter(|changed| changed.is_complete(self.signers)) else {
            return vec![change];
        };
        let follows = |authorization: &AuthorizationId, what, cause| Change { authorization: authorization.clone(), what, by: None, cause };
        let mut changes = vec![change, follows(&newer.id, AuthorizationChange::InEffect, None)];
        for earlier in after.authorizations.iter().filter(|earlier| earlier.stage == Stage::InEffect && earlier.kind == newer.kind) {
            let left = without(&earlier.in_effect, &newer.matters);
            let cause = Some(newer.id.clone());
            if left.is_empty() {
                changes.push(follows(&earlier.id, AuthorizationChange::Revoked, cause));
            } else if left != earlier.in_effect {
                changes.push(follows(&earlier.id, AuthorizationChange::Narrowed, cause));
            }
        }
        changes
    }

    /// What is granted to a person now; `None` where no authorization of theirs is in effect or waits.
    pub(super) fn granted(&self, person: &PersonId) -> Option<Vec<Granted>> {
        let is_open = |known: &Authorization| known.stage == Stage::InEffect || self.is_waiting(known);
        let open = |known: &&Authorization| is_open(known) && known.representative == *person;
        let mut open = self.authorizations.iter().filter(open).peekable();
        open.peek()?;
        let (mut act, mut look) = (Vec::new(), Vec::new());
        for authorization in open {
            match authorization.kind {
                AuthorizationKind::PowerOfAttorney => act.extend(authorization.in_effect.iter().copied()),
                AuthorizationKind::TaxInformation => look.extend(authorization.in_effect.iter().copied()),
            }
        }
        let granted = |power: Power, matters: Vec<Matter>| {
            joined(matters).into_iter().map(move |matter| Granted {
                power,
                form: matter.form.number().to_owned(),
                first_year: matter.first_year,
                last_year: matter.last_year,
            })
        };
        Some(granted(Power::Act, act).chain(granted(Power::Look, look)).collect())
    }
}

impl Authorization {
    fn leave(&mut self, stage: Stage) {
        self.stage = stage;
        self.in_effect.clear();
    }
}

#[cfg(test)]
mod tests;
