//! Authorizations by name: what a dialog file may read and do about who else may see or act on an account.
//!
//! Forms and years are one text in a dialog, `1040 2021-2023, 941 2024`; a kind is the word `power_of_attorney` or `tax_information`.

use super::super::{
    AccessEnded, AccessView, AccountView, AuthorizationDraft, AuthorizationKind, AuthorizationState, AuthorizationView, Command,
    Credential, Field, Matter, Party, ProfessionalView, Query, Record, Refusal, Shape, Value, matters_of_text, matters_text,
};
use super::{CommandWord, Misfit, QueryWord, Taken};
use crate::identity::Assurance;
use crate::ids::AuthorizationId;

/// Between an authorization's id and the SHA-256 of its text; no id has it.
const SIGNING_MARK: char = ':';

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
    Field::new("has_waits_until", Shape::Flag),
    Field::new("waits_until", Shape::Day),
    Field::new("text", Shape::Text),
    Field::new("text_sha256", Shape::Text),
    // The id and the SHA-256 of the text, for a command that signs exactly it.
    Field::new("signing", Shape::Text),
];

const DRAFT_FIELDS: &[Field] = &[
    Field::new("representative", Shape::Text),
    Field::new("caf_number", Shape::Text),
    Field::new("credential", Shape::Word),
    Field::new("matters", Shape::Text),
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

/// `drafts` holds one draft or none: then `refusal` says why.
pub(super) const DRAFT: QueryWord = QueryWord {
    name: "authorization_draft",
    arguments: &[
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("kind", Shape::Word),
        Field::new("matters", Shape::Text),
    ],
    required: &["caf_number", "name", "kind", "matters"],
    answer: &[Field::new("drafts", Shape::List(DRAFT_FIELDS)), Field::new("refused", Shape::Flag), Field::new("refusal", Shape::Word)],
    needs: Assurance::Verified,
};

const ACCESS_FIELDS: &[Field] = &[
    Field::new("has_name", Shape::Flag),
    Field::new("name", Shape::Text),
    Field::new("role", Shape::Word),
    Field::new("operation", Shape::Word),
    Field::new("ended", Shape::Word),
    Field::new("day", Shape::Day),
];

pub(super) const ACCESS_RECORD: QueryWord = QueryWord {
    name: "access_record",
    arguments: &[],
    required: &[],
    answer: &[Field::new("accesses", Shape::List(ACCESS_FIELDS)), Field::new("count", Shape::Count), Field::new("none", Shape::Flag)],
    needs: Assurance::Linked,
};

pub(super) const ACCOUNT: QueryWord = QueryWord {
    name: "account",
    arguments: &[],
    required: &[],
    answer: &[
        Field::new("name", Shape::Text),
        Field::new("role", Shape::Word),
        Field::new("sees_figures", Shape::Flag),
        Field::new("partial", Shape::Flag),
    ],
    needs: Assurance::Linked,
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
        Field::new("text_sha256", Shape::Text),
    ],
    answer: AUTHORIZATION_FIELDS,
    refusals: &[MADE_OUT[0], MADE_OUT[1], MADE_OUT[2], MADE_OUT[3], MADE_OUT[4], MADE_OUT[5], Refusal::AuthorizationTextDiffers],
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const APPROVE: CommandWord = CommandWord {
    name: "approve_authorization",
    arguments: &[Field::new("signing", Shape::Text)],
    answer: AUTHORIZATION_FIELDS,
    refusals: &[
        Refusal::NotAllowed,
        Refusal::AuthorizationUnknown,
        Refusal::AuthorizationNotWaiting,
        Refusal::AuthorizationSigned,
        Refusal::AuthorizationTextDiffers,
    ],
    binding: true,
    needs: Assurance::Verified,
};
pub(super) const ACCEPT: CommandWord =
    about_one("accept_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationNotWaiting]);
pub(super) const DECLINE: CommandWord =
    about_one("decline_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationNotWaiting]);
pub(super) const END: CommandWord =
    about_one("end_authorization", &[Refusal::NotAllowed, Refusal::AuthorizationUnknown, Refusal::AuthorizationOver]);

/// The query of [`DRAFT`].
pub(super) fn draft_query(taken: &Taken<'_>) -> Result<Query, Misfit> {
    Ok(Query::AuthorizationDraft {
        caf_number: taken.text("caf_number")?.to_owned(),
        name: taken.text("name")?.to_owned(),
        kind: kind(taken)?,
        matters: matters(taken)?,
    })
}

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
            text_sha256: taken.text("text_sha256")?.to_owned(),
        },
        "approve_authorization" => {
            let (id, text_sha256) = taken.text("signing")?.split_once(SIGNING_MARK).ok_or_else(|| taken.misfit("signing"))?;
            Command::ApproveAuthorization { authorization: AuthorizationId::from_stored(id), text_sha256: text_sha256.to_owned() }
        }
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
        AuthorizationState::Expired => "expired",
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
        .with("text_sha256", Value::Text(view.text_sha256.clone()))
        .with("signing", Value::Text(format!("{}{SIGNING_MARK}{}", view.id, view.text_sha256)))
        .with("has_waits_until", Value::Flag(view.waits_until.is_some()));
    let record = view.since.into_iter().fold(record, |record, since| record.with("since", Value::Day(since)));
    view.waits_until.into_iter().fold(record, |record, until| record.with("waits_until", Value::Day(until)))
}

/// The fields of [`DRAFT`].
pub(super) fn draft(draft: &AuthorizationDraft) -> Record {
    let record = Record::new().with("refused", Value::Flag(matches!(draft, AuthorizationDraft::Refused { .. })));
    match draft {
        AuthorizationDraft::Refused { refusal } => {
            record.with("drafts", Value::List(Vec::new())).with("refusal", Value::Word(super::plan::refusal_word(*refusal)))
        }
        AuthorizationDraft::Drafted { representative, matters, text, text_sha256 } => {
            let drafted = Record::new()
                .with("representative", Value::Text(representative.name.clone()))
                .with("caf_number", Value::Text(representative.caf_number.clone()))
                .with("credential", credential(representative.credential))
                .with("matters", Value::Text(matters_text(matters)))
                .with("text", Value::Text(text.clone()))
                .with("text_sha256", Value::Text(text_sha256.clone()));
            record.with("drafts", Value::List(vec![drafted]))
        }
    }
}

/// The fields of [`ACCESS_RECORD`].
pub(super) fn access_record(accesses: &[AccessView]) -> Record {
    let access = |view: &AccessView| {
        let ended = match view.ended {
            AccessEnded::Answered => "answered",
            AccessEnded::Done => "done",
            AccessEnded::Refused => "refused",
        };
        let record = Record::new()
            .with("has_name", Value::Flag(view.name.is_some()))
            .with("role", Value::Word(view.role.replace('_', "-")))
            .with("operation", Value::Word(view.operation.replace('_', "-")))
            .with("ended", Value::Word(ended.to_owned()))
            .with("day", Value::Day(view.day));
        view.name.iter().fold(record, |record, name| record.with("name", Value::Text(name.clone())))
    };
    Record::new()
        .with("accesses", Value::List(accesses.iter().map(access).collect()))
        .with("count", super::records::count(accesses.len()))
        .with("none", Value::Flag(accesses.is_empty()))
}

/// The fields of [`ACCOUNT`].
pub(super) fn account(view: &AccountView) -> Record {
    Record::new()
        .with("name", Value::Text(view.name.clone()))
        .with("role", Value::Word(view.role.replace('_', "-")))
        .with("sees_figures", Value::Flag(view.sees_figures))
        .with("partial", Value::Flag(!view.limited_to.is_empty()))
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
