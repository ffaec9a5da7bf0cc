//! Authorizations by name: what a dialog file may read and do about who else may see or act on an account.
//!
//! Forms and years are one text in a dialog, `1040 2021-2023, 941 2024`; a kind is the word `power_of_attorney` or `tax_information`.

mod records;

pub(super) use records::{access_record, account, authorization, authorizations, draft, professional};

use super::super::{AuthorizationKind, Command, Field, Matter, Query, Refusal, Shape, matters_of_text};
use super::{CommandWord, Misfit, QueryWord, Taken, joined};
use crate::ids::AuthorizationId;

/// Between an authorization's id and the SHA-256 of its text; no id has it.
const SIGNING_MARK: char = ':';

const MATTER_FIELDS: &[Field] = &[
    Field::new("form", Shape::Digits),
    Field::new("first", Shape::Period),
    Field::new("last", Shape::Period),
    Field::new("one_year", Shape::Flag),
];

/// A usual choice of forms and years.
const CHOICE_FIELDS: &[Field] = &[
    Field::new("matters", Shape::Text),
    Field::new("span", Shape::Word),
    Field::new("of", Shape::Word),
    Field::new("forms", Shape::Text),
    Field::new("first", Shape::Period),
    Field::new("last", Shape::Period),
    Field::new("one_year", Shape::Flag),
];

/// What the text that is signed says, value by value, so that it can be said as it should be.
const PAPER_FIELDS: [Field; 7] = [
    Field::new("version", Shape::Digits),
    Field::new("caf_digits", Shape::Digits),
    Field::new("form", Shape::Digits),
    Field::new("matters_list", Shape::List(MATTER_FIELDS)),
    Field::new("taxpayers", Shape::List(&[Field::new("name", Shape::Text), Field::new("ending", Shape::Digits)])),
    Field::new("has_made_on", Shape::Flag),
    Field::new("made_on", Shape::Day),
];

const AUTHORIZATION_FIELDS: &[Field] = &joined::<_, 17, 7, 24>(AUTHORIZATION, PAPER_FIELDS);
const AUTHORIZATION: [Field; 17] = [
    Field::new("id", Shape::Text),
    Field::new("in_force_list", Shape::List(MATTER_FIELDS)),
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

const DRAFT_FIELDS: &[Field] = &joined::<_, 6, 7, 13>(DRAFTED, PAPER_FIELDS);
const DRAFTED: [Field; 6] = [
    Field::new("representative", Shape::Text),
    Field::new("caf_number", Shape::Text),
    Field::new("credential", Shape::Word),
    Field::new("matters", Shape::Text),
    Field::new("text", Shape::Text),
    Field::new("text_sha256", Shape::Text),
];

/// All of them, and by what can be done about them by whoever asks.
pub(super) const AUTHORIZATIONS: QueryWord = QueryWord::linked(
    "authorizations",
    &[
        Field::new("authorizations", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("waiting", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("count", Shape::Count),
        Field::new("none", Shape::Flag),
        Field::new("none_waiting", Shape::Flag),
        Field::new("in_force", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("none_in_force", Shape::Flag),
        Field::new("to_sign", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("none_to_sign", Shape::Flag),
        Field::new("to_accept", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("none_to_accept", Shape::Flag),
        Field::new("to_decline", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("none_to_decline", Shape::Flag),
        Field::new("to_end", Shape::List(AUTHORIZATION_FIELDS)),
        Field::new("none_to_end", Shape::Flag),
    ],
);

pub(super) const PROFESSIONAL: QueryWord = QueryWord::linked(
    "professional",
    &[
        Field::new("found", Shape::Flag),
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("credential", Shape::Word),
    ],
)
.taking(&[Field::new("caf_number", Shape::Text), Field::new("name", Shape::Text)], &["caf_number", "name"])
.verified();

/// `drafts` holds one draft or none: then `refusal` says why.
pub(super) const DRAFT: QueryWord = QueryWord::linked(
    "authorization_draft",
    &[Field::new("drafts", Shape::List(DRAFT_FIELDS)), Field::new("refused", Shape::Flag), Field::new("refusal", Shape::Word)],
)
.taking(
    &[
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("kind", Shape::Text),
        Field::new("matters", Shape::Text),
    ],
    &["caf_number", "name", "kind", "matters"],
)
.verified();

const ACCESS_FIELDS: &[Field] = &[
    Field::new("has_name", Shape::Flag),
    Field::new("name", Shape::Text),
    Field::new("role", Shape::Word),
    Field::new("operation", Shape::Word),
    Field::new("is_you", Shape::Flag),
    Field::new("ended", Shape::Word),
    Field::new("day", Shape::Day),
];

pub(super) const ACCESS_RECORD: QueryWord = QueryWord::linked(
    "access_record",
    &[Field::new("accesses", Shape::List(ACCESS_FIELDS)), Field::new("count", Shape::Count), Field::new("none", Shape::Flag)],
);

pub(super) const ACCOUNT: QueryWord = QueryWord::linked(
    "account",
    &[
        Field::new("name", Shape::Text),
        Field::new("role", Shape::Word),
        Field::new("is_own", Shape::Flag),
        Field::new("is_taxpayer", Shape::Flag),
        Field::new("is_representative", Shape::Flag),
        Field::new("sees_figures", Shape::Flag),
        Field::new("partial", Shape::Flag),
        // What an authorization can grant.
        Field::new("kinds", Shape::List(&[Field::new("kind", Shape::Text)])),
        Field::new("matters", Shape::List(CHOICE_FIELDS)),
    ],
);

const MADE_OUT: [Refusal; 6] = [
    Refusal::NotAllowed,
    Refusal::ProfessionalUnknown,
    Refusal::ProfessionalNotQualified,
    Refusal::MattersInvalid,
    Refusal::YearOutsideWindow,
    Refusal::TooManyAuthorizationsWaiting,
];

const SIGNED_AND_MADE_OUT: &[Refusal] = &joined::<_, 6, 1, 7>(MADE_OUT, [Refusal::AuthorizationTextDiffers]);

const ONE: &[Field] = &[Field::new("authorization", Shape::Text)];

const fn about_one(name: &'static str, refusals: &'static [Refusal]) -> CommandWord {
    CommandWord::binding(name, ONE, AUTHORIZATION_FIELDS, refusals)
}

pub(super) const REQUEST: CommandWord = CommandWord::binding(
    "request_authorization",
    &[Field::new("caf_number", Shape::Text), Field::new("kind", Shape::Text), Field::new("matters", Shape::Text)],
    AUTHORIZATION_FIELDS,
    &MADE_OUT,
);

pub(super) const START: CommandWord = CommandWord::binding(
    "start_authorization",
    &[
        Field::new("caf_number", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("kind", Shape::Text),
        Field::new("matters", Shape::Text),
        Field::new("text_sha256", Shape::Text),
    ],
    AUTHORIZATION_FIELDS,
    SIGNED_AND_MADE_OUT,
);

pub(super) const APPROVE: CommandWord = CommandWord::binding(
    "approve_authorization",
    &[Field::new("signing", Shape::Text)],
    AUTHORIZATION_FIELDS,
    &[
        Refusal::NotAllowed,
        Refusal::AuthorizationUnknown,
        Refusal::AuthorizationNotWaiting,
        Refusal::AuthorizationSigned,
        Refusal::AuthorizationTextDiffers,
    ],
);
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
    let asked = taken.text("kind")?;
    records::KINDS.into_iter().find(|kind| records::kind_word(*kind) == asked).ok_or_else(|| taken.misfit("kind"))
}

fn matters(taken: &Taken<'_>) -> Result<Vec<Matter>, Misfit> {
    matters_of_text(taken.text("matters")?).map_err(|_| taken.misfit("matters"))
}
