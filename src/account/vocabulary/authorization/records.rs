//! Authorizations as records: the fields that [`super`] lists, filled.

use super::super::super::{
    AccessEnded, AccessView, AccountView, AuthorizationDraft, AuthorizationKind, AuthorizationState, AuthorizationView, AwaitedStep,
    Credential, Matter, Party, Period, ProfessionalView, Record, Value, matters_text,
};
use super::super::records::count;
use super::SIGNING_MARK;
use crate::time::Day;

/// The roles of those who may grant a right by signing for the taxpayer.
const TAXPAYER_ROLES: [&str; 4] = ["own", "joint", "sole_proprietor", "designated_official"];

pub(super) const KINDS: [AuthorizationKind; 2] = [AuthorizationKind::PowerOfAttorney, AuthorizationKind::TaxInformation];

pub(super) const fn kind_word(kind: AuthorizationKind) -> &'static str {
    match kind {
        AuthorizationKind::PowerOfAttorney => "power_of_attorney",
        AuthorizationKind::TaxInformation => "tax_information",
    }
}

/// The fields of [`super::AUTHORIZATIONS`].
pub(in crate::account::vocabulary) fn authorizations(all: &[AuthorizationView]) -> Record {
    let in_state = |states: &[AuthorizationState]| -> Vec<Record> {
        all.iter().filter(|view| states.contains(&view.state)).map(authorization).collect()
    };
    let waiting = || in_state(&[AuthorizationState::AwaitingSignature, AuthorizationState::AwaitingAcceptance]);
    let waits_for =
        |step: AwaitedStep| -> Vec<Record> { all.iter().filter(|view| view.waits_for_you == Some(step)).map(authorization).collect() };
    let lists = [
        ("waiting", "none_waiting", waiting()),
        ("in_force", "none_in_force", in_state(&[AuthorizationState::InEffect])),
        ("to_sign", "none_to_sign", waits_for(AwaitedStep::Sign)),
        ("to_accept", "none_to_accept", waits_for(AwaitedStep::Accept)),
        ("to_decline", "none_to_decline", waiting()),
        ("to_end", "none_to_end", in_state(&[AuthorizationState::InEffect])),
    ];
    let record = Record::new()
        .with("authorizations", Value::List(all.iter().map(authorization).collect()))
        .with("count", count(all.len()))
        .with("none", Value::Flag(all.is_empty()));
    lists
        .into_iter()
        .fold(record, |record, (name, none, list)| record.with(none, Value::Flag(list.is_empty())).with(name, Value::List(list)))
}

/// What a text that is signed says beside the representative: its lines are `name: value`.
fn with_paper(record: Record, kind: AuthorizationKind, matters: &[Matter], text: &str) -> Record {
    let values = |name: &'static str| {
        text.lines().filter_map(move |line| line.split_once(": ").filter(|(of, _)| *of == name)).map(|(_, value)| value.to_owned())
    };
    let taxpayer = |(name, ending): (String, String)| Record::new().with("name", Value::Text(name)).with("ending", Value::Digits(ending));
    let taxpayers = values("taxpayer").zip(values("taxpayer number ending")).map(taxpayer);
    let made_on = values("made on").find_map(|day| day.parse::<Day>().ok());
    let version = text.lines().next().and_then(|first| first.rsplit_once("version ")).map(|(_, version)| version.to_owned());
    let caf_digits = values("CAF number").next();
    let shown = [("version", version), ("caf_digits", caf_digits)].into_iter();
    let record = shown
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .fold(record, |record, (name, value)| record.with(name, Value::Digits(value)));
    let record = record
        .with("form", Value::Digits(form_digits(kind).to_owned()))
        .with("matters_list", Value::List(matters.iter().map(matter).collect()))
        .with("taxpayers", Value::List(taxpayers.collect()))
        .with("has_made_on", Value::Flag(made_on.is_some()));
    made_on.into_iter().fold(record, |record, day| record.with("made_on", Value::Day(day)))
}

const fn form_digits(kind: AuthorizationKind) -> &'static str {
    match kind {
        AuthorizationKind::PowerOfAttorney => "2848",
        AuthorizationKind::TaxInformation => "8821",
    }
}

fn matter(matter: &Matter) -> Record {
    Record::new()
        .with("form", Value::Digits(matter.form.number().to_owned()))
        .with("first", Value::Period(Period::year(matter.form, matter.first_year)))
        .with("last", Value::Period(Period::year(matter.form, matter.last_year)))
        .with("one_year", Value::Flag(matter.first_year == matter.last_year))
}

/// The fields of [`super::PROFESSIONAL`].
pub(in crate::account::vocabulary) fn professional(found: Option<&ProfessionalView>) -> Record {
    let record = Record::new().with("found", Value::Flag(found.is_some()));
    let Some(view) = found else { return record };
    record
        .with("caf_number", Value::Text(view.caf_number.clone()))
        .with("name", Value::Text(view.name.clone()))
        .with("credential", credential(view.credential))
}

/// The fields of one authorization.
pub(in crate::account::vocabulary) fn authorization(view: &AuthorizationView) -> Record {
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
        .with("kind", Value::Word(kind_word(view.kind).to_owned()))
        .with("in_force_list", Value::List(view.in_effect.iter().map(matter).collect()))
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
    let record = with_paper(record, view.kind, &view.matters, &view.text);
    let record = view.since.into_iter().fold(record, |record, since| record.with("since", Value::Day(since)));
    view.waits_until.into_iter().fold(record, |record, until| record.with("waits_until", Value::Day(until)))
}

/// The fields of [`super::DRAFT`].
pub(in crate::account::vocabulary) fn draft(draft: &AuthorizationDraft) -> Record {
    let record = Record::new().with("refused", Value::Flag(matches!(draft, AuthorizationDraft::Refused { .. })));
    match draft {
        AuthorizationDraft::Refused { refusal } => {
            record.with("drafts", Value::List(Vec::new())).with("refusal", Value::Word(super::super::plan::refusal_word(*refusal)))
        }
        AuthorizationDraft::Drafted { representative, matters, text, text_sha256 } => {
            // The text says which form it is.
            let kind = KINDS.into_iter().find(|kind| text.contains(&format!("\nform: {}\n", form_digits(*kind))));
            let drafted = Record::new()
                .with("representative", Value::Text(representative.name.clone()))
                .with("caf_number", Value::Text(representative.caf_number.clone()))
                .with("credential", credential(representative.credential))
                .with("matters", Value::Text(matters_text(matters)))
                .with("text", Value::Text(text.clone()))
                .with("text_sha256", Value::Text(text_sha256.clone()));
            let drafted = match kind {
                Some(kind) => with_paper(drafted, kind, matters, text),
                None => drafted,
            };
            record.with("drafts", Value::List(vec![drafted]))
        }
    }
}

/// The fields of [`super::ACCESS_RECORD`].
pub(in crate::account::vocabulary) fn access_record(accesses: &[AccessView]) -> Record {
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
            .with("is_you", Value::Flag(view.is_you))
            .with("ended", Value::Word(ended.to_owned()))
            .with("day", Value::Day(view.day));
        view.name.iter().fold(record, |record, name| record.with("name", Value::Text(name.clone())))
    };
    Record::new()
        .with("accesses", Value::List(accesses.iter().map(access).collect()))
        .with("count", count(accesses.len()))
        .with("none", Value::Flag(accesses.is_empty()))
}

/// The fields of [`super::ACCOUNT`].
pub(in crate::account::vocabulary) fn account(view: &AccountView) -> Record {
    Record::new()
        .with("name", Value::Text(view.name.clone()))
        .with("role", Value::Word(view.role.replace('_', "-")))
        .with("is_own", Value::Flag(view.role == "own"))
        .with("is_taxpayer", Value::Flag(TAXPAYER_ROLES.contains(&view.role.as_str())))
        .with("is_representative", Value::Flag(view.role == "representative"))
        .with("sees_figures", Value::Flag(view.sees_figures))
        .with("matters", Value::List(view.usual_matters.iter().filter_map(|matters| choice(matters)).collect()))
        .with(
            "kinds",
            Value::List(KINDS.into_iter().map(|kind| Record::new().with("kind", Value::Text(kind_word(kind).to_owned()))).collect()),
        )
        .with("partial", Value::Flag(!view.limited_to.is_empty()))
}

/// A usual choice of forms and years; all of its forms are of the same years.
fn choice(matters: &[Matter]) -> Option<Record> {
    let one = matters.first()?;
    let span = match one.last_year - one.first_year {
        0 => "this-year",
        1..=3 => "last-three",
        _ => "all",
    };
    let of = if one.form.is_of_individuals() { "individual" } else { "business" };
    let forms = matters.iter().map(|matter| matter.form.number()).collect::<Vec<_>>().join(", ");
    let record = Record::new()
        .with("matters", Value::Text(matters_text(matters)))
        .with("span", Value::Word(span.to_owned()))
        .with("of", Value::Word(of.to_owned()))
        .with("forms", Value::Text(forms));
    let years = matter(one);
    let shown = ["first", "last", "one_year"].into_iter().filter_map(|name| Some((name, years.get(name)?.clone())));
    Some(shown.fold(record, |record, (name, value)| record.with(name, value)))
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
