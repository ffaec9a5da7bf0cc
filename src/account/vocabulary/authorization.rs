//! Authorizations by name: what a dialog file may read and do about who else may see or act on an account.
//!
//! Forms and years are one text in a dialog, `1040 2021-2023, 941 2024`; a kind is the word `power_of_attorney` or `tax_information`.

use super::super::{
    AuthorizationKind, AuthorizationState, AuthorizationView, Command, Credential, Field, Matter, Party, ProfessionalView, Record, Refusal,
    Shape, Value, matters_of_text, matters_text,
};
use super::{CommandWord, Misfit, QueryWord, Taken};
use crate::identity::Assurance;
use crate::ids::AuthorizationId;

const AUTHORIZATION_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("kind", Shape::Word),
    Field::new("state", Shape::Word),
    Field::new("representative", Shape::Text),
    Field::new("caf_number", Shape::Text),
    Field::new("credential", Shape::Word),
    Field::new("matters", Shape::Text),
    Field::new("in_effect", Shape::Text),
    Field::new("started_by", Shape::Word),
    Field::new("has_since", Shape::Flag),
    Field::new("since", Shape::Day),
    Field::new("text", Shape::Text),
    Field::new("text_sha256", Shape::Text),
];

pub(super) const AUTHORIZATIONS: QueryWord = QueryWord {
    name: "authorizations",
    arguments: &[],
    required: &[],
    answer: &[
        Field::new("authorizations", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("waiting", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("count", Shape::Count),
        Field::new("none", Shape::Flag),
        Field::new("none_waiting", Shape::Flag),
    ],
    needs: Assurance::Linked,
};

pub(super) const PROFESSIONAL: QueryWord = QueryWord {
    name: "professional",
    arguments: &[Field::new("caf_number", Shape::Text), Field::new("name", Shape::Text)],
    required: &["caf_number", "name"],
    answer: &[
        Field::new("found", Shape::Flag),
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("credential", Shape::Word),
    ],
    needs: Assurance::Verified,
};

const MADE_OUT: [Refusal; 6] = [
    Refusal::NotAllowed,
    Refusal::ProfessionalUnknown,
    Refusal::ProfessionalNotQualified,
    Refusal::MattersInvalid,
    Refusal::YearOutsideWindow,
    Refusal::TooManyAuthorizationsWaiting,
];

const ONE: &[Field] = &[Field::new("authorization", Shape::Text)];

const fn about_one(name: &'static str, refusals: &'static [Refusal]) -> CommandWord {
    CommandWord { name, arguments: ONE, answer: AUTHORIZATION_FIELDS, refusals, binding: true, needs: Assurance::Verified }
}

pub(super) const REQUEST: CommandWord = CommandWord {
    name: "request_authorization",
    arguments: &[Field::new("caf_number", Shape::Text), Field::new("kind", Shape::Word), Field::new("matters", Shape::Text)],
    answer: AUTHORIZATION_FIELDS,
    refusals: &MADE_OUT,
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const START: CommandWord = CommandWord {
    name: "start_authorization",
    arguments: &[
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("kind", Shape::Word),
        Field::new("matters", Shape::Text),
    ],
    answer: AUTHORIZATION_FIELDS,
    refusals: &MADE_OUT,
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const APPROVE: CommandWord = about_one(
    "approve_authorization",
    &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationNotWaiting, Refusal::AuthorizationSigned],
);
pub(super) const ACCEPT: CommandWord =
    about_one("accept_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationNotWaiting]);
pub(super) const DECLINE: CommandWord =
    about_one("decline_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationNotWaiting]);
pub(super) const END: CommandWord =
    about_one("end_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationOver]);

/// The command of this name, where it is about authorizations.
pub(super) fn command(name: &str, taken: &Taken<'_>) -> Result<Option<Command>, Misfit> {
    let one = || taken.text("authorization").map(AuthorizationId::from_stored);
    let caf_number = || taken.text("caf_number").map(str::to_owned);
    Ok(Some(match name {
        "request_authorization" => {
            Command::RequestAuthorization { caf_number: caf_number()?, kind: kind(taken)?, matters: matters(taken)? }
        }
        "start_authorization" => Command::StartAuthorization {
            caf_number: caf_number()?,
            name: taken.text("name")?.to_owned(),
            kind: kind(taken)?,
            matters: matters(taken)?,
        },
        "approve_authorization" => Command::ApproveAuthorization { authorization: one()? },
        "accept_authorization" => Command::AcceptAuthorization { authorization: one()? },
        "decline_authorization" => Command::DeclineAuthorization { authorization: one()? },
        "end_authorization" => Command::EndAuthorization { authorization: one()? },
        _ => return Ok(None),
    }))
}

fn kind(taken: &Taken<'_>) -> Result<AuthorizationKind, Misfit> {
    match taken.word("kind")? {
        "power_of_attorney" => Ok(AuthorizationKind::PowerOfAttorney),
        "tax_information" => Ok(AuthorizationKind::TaxInformation),
        _ => Err(taken.misfit("kind")),
    }
}

fn matters(taken: &Taken<'_>) -> Result<Vec<Matter>, Misfit> {
    matters_of_text(taken.text("matters")?).map_err(|_| taken.misfit("matters"))
}

/// The fields of [`AUTHORIZATIONS`].
pub(super) fn authorizations(all: &[AuthorizationView]) -> Record {
    let waits =
        |view: &&AuthorizationView| matches!(view.state, AuthorizationState::AwaitingSignature | AuthorizationState::AwaitingAcceptance);
    let waiting: Vec<Record> = all.iter().filter(waits).map(authorization).collect();
    Record::new()
        .with("authorizations", Value::List(all.iter().map(authorization).collect()))
        .with("count", Value::Count(i64::try_from(all.len()).unwrap_or(i64::MAX)))
        .with("none", Value::Flag(all.is_empty()))
        .with("none_waiting", Value::Flag(waiting.is_empty()))
        .with("waiting", Value::List(waiting))
}

/// The fields of [`PROFESSIONAL`].
pub(super) fn professional(found: Option<&ProfessionalView>) -> Record {
    let record = Record::new().with("found", Value::Flag(found.is_some()));
    let Some(view) = found else { return record };
    record
        .with("caf_number", Value::Text(view.caf_number.clone()))
        .with("name", Value::Text(view.name.clone()))
        .with("credential", credential(view.credential))
}

/// The fields of one authorization.
pub(super) fn authorization(view: &AuthorizationView) -> Record {
    let kind = match view.kind {
        AuthorizationKind::PowerOfAttorney => "power_of_attorney",
        AuthorizationKind::TaxInformation => "tax_information",
    };
    let state = match view.state {
        AuthorizationState::AwaitingSignature => "awaiting-signature",
        AuthorizationState::AwaitingAcceptance => "awaiting-acceptance",
        AuthorizationState::InEffect => "in-effect",
        AuthorizationState::Declined => "declined",
        AuthorizationState::Ended => "ended",
        AuthorizationState::Revoked => "revoked",
    };
    let started_by = match view.started_by {
        Party::Taxpayer => "taxpayer",
        Party::Representative => "representative",
    };
    let record = Record::new()
        .with("id", Value::Text(view.id.as_str().to_owned()))
        .with("kind", Value::Word(kind.to_owned()))
        .with("state", Value::Word(state.to_owned()))
        .with("representative", Value::Text(view.representative.name.clone()))
        .with("caf_number", Value::Text(view.representative.caf_number.clone()))
        .with("credential", credential(view.representative.credential))
        .with("matters", Value::Text(matters_text(&view.matters)))
        .with("in_effect", Value::Text(matters_text(&view.in_effect)))
        .with("started_by", Value::Word(started_by.to_owned()))
        .with("has_since", Value::Flag(view.since.is_some()))
        .with("text", Value::Text(view.text.clone()))
        .with("text_sha256", Value::Text(view.text_sha256.clone()));
    match view.since {
        Some(since) => record.with("since", Value::Day(since)),
        None => record,
    }
}

fn credential(credential: Credential) -> Value {
    let word = match credential {
        Credential::Attorney => "attorney",
        Credential::Cpa => "cpa",
        Credential::EnrolledAgent => "enrolled-agent",
        Credential::Actuary => "actuary",
        Credential::None => "none",
    };
    Value::Word(word.to_owned())
}
