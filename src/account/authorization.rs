//! Who may see or act on an account besides the taxpayer: authorizations, as commands name them and answers show them.
//!
//! An authorization is a power of attorney (Form 2848) or a tax information authorization (Form 8821) for some forms and years.
//! It is in effect once every taxpayer of the account has signed it and the representative has asked for it or accepted it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Form, Period, Refusal};
use crate::identity::Assurance;
use crate::ids::AuthorizationId;
use crate::time::{Day, Instant};

/// How much is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuthorizationKind {
    /// Form 2848: to look and to act. Only an attorney, CPA, enrolled agent or actuary may hold one.
    PowerOfAttorney,
    /// Form 8821: only to look. Anyone with a CAF number may hold one.
    TaxInformation,
}

/// A form over some years, both of them included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct Matter {
    pub form: Form,
    pub first_year: i16,
    pub last_year: i16,
}

/// What makes a professional one (Circular 230, section 10.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Credential {
    Attorney,
    Cpa,
    EnrolledAgent,
    Actuary,
    /// A designee: may be told, and may not act.
    None,
}

/// Somebody with a CAF number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ProfessionalView {
    pub caf_number: String,
    pub name: String,
    pub credential: Credential,
}

/// The two sides of an authorization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    Taxpayer,
    Representative,
}

/// Where an authorization stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuthorizationState {
    /// A taxpayer of the account has still to sign.
    AwaitingSignature,
    /// Signed; the representative has still to accept.
    AwaitingAcceptance,
    InEffect,
    /// Ended by one side before it came into effect.
    Declined,
    /// Ended by one side.
    Ended,
    /// Ended as a whole by newer ones of the same kind for the same matters and years.
    Revoked,
    /// It waited too long for a signature or for being accepted.
    Expired,
}

/// What an authorization waits for somebody to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AwaitedStep {
    Sign,
    Accept,
}

/// Something that happened to an authorization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuthorizationChange {
    /// The representative asked for it.
    Requested,
    /// The taxpayer made it out.
    Started,
    /// A taxpayer signed it.
    Signed,
    /// The representative accepted it.
    Accepted,
    InEffect,
    /// A newer one took over some of its matters and years.
    Narrowed,
    /// Newer ones took over all of them.
    Revoked,
    Declined,
    Ended,
}

/// An entry of an authorization's history. What has no party followed by itself from what came before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuthorizationEvent {
    pub change: AuthorizationChange,
    pub at: Instant,
    pub day: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
    /// The name of who did it, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How sure we were of who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assurance: Option<Assurance>,
    /// For a signature: the SHA-256, in hexadecimal, of what was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_sha256: Option<String>,
    /// The newer authorization that took over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caused_by: Option<AuthorizationId>,
}

/// An authorization as either side sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuthorizationView {
    pub id: AuthorizationId,
    pub kind: AuthorizationKind,
    pub state: AuthorizationState,
    pub representative: ProfessionalView,
    /// As made out and signed.
    pub matters: Vec<Matter>,
    /// What of it is in effect now.
    pub in_effect: Vec<Matter>,
    pub started_by: Party,
    /// The day on which it came into effect.
    pub since: Option<Day>,
    /// While it waits: the day until which it can be signed or accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_until: Option<Day>,
    /// While it waits for whoever asks: what for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_for_you: Option<AwaitedStep>,
    /// Exactly what is or was signed, and its SHA-256 in hexadecimal.
    pub text: String,
    pub text_sha256: String,
    pub history: Vec<AuthorizationEvent>,
}

/// What would be signed to start an authorization, or the first rule that forbids it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum AuthorizationDraft {
    Drafted {
        representative: ProfessionalView,
        /// In order, with what overlaps named once.
        matters: Vec<Matter>,
        /// Exactly what would be signed today, and its SHA-256 in hexadecimal.
        text: String,
        text_sha256: String,
    },
    Refused {
        refusal: Refusal,
    },
}

/// Somebody's use of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccessView {
    /// The name of who it was, where it is known.
    pub name: Option<String>,
    /// By which right, such as `representative`.
    pub role: String,
    /// The question or command, by its name.
    pub operation: String,
    /// The periods that it named.
    pub periods: Vec<Period>,
    /// Whether it was whoever asks.
    #[serde(default)]
    pub is_you: bool,
    pub ended: AccessEnded,
    pub at: Instant,
    pub day: Day,
}

/// How somebody's use of an account ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccessEnded {
    /// A question was answered.
    Answered,
    /// A command was done.
    Done,
    Refused,
}

/// An account as it is told apart from others that the same person may use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccountView {
    /// Whose it is.
    pub name: String,
    /// By which right it is used, such as `own` or `representative`.
    pub role: String,
    /// Whether balances may be seen, and what they are limited to; empty where they are about the whole account.
    pub sees_figures: bool,
    pub limited_to: Vec<Limit>,
    /// What an authorization for it is usually made out for: each is one choice of forms and years.
    #[serde(default)]
    pub usual_matters: Vec<Vec<Matter>>,
}

/// A form, and the years of it, that an answer is limited to. Without years it is every year; both ends are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
pub struct Limit {
    pub form: Form,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_year: Option<i16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_year: Option<i16>,
}

impl AuthorizationKind {
    #[must_use]
    pub const fn needs_credential(self) -> bool {
        match self {
            AuthorizationKind::PowerOfAttorney => true,
            AuthorizationKind::TaxInformation => false,
        }
    }
}

impl Limit {
    #[must_use]
    pub fn holds(&self, period: Period) -> bool {
        self.form == period.form
            && self.first_year.is_none_or(|first| first <= period.year)
            && self.last_year.is_none_or(|last| period.year <= last)
    }
}

/// The text of a matter is `1040 2021-2023`.
impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:04}-{:04}", self.form.number(), self.first_year, self.last_year)
    }
}

/// A text that is no matter.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no form with years; one reads like 1040 2021-2023 or 941 2024")]
pub struct NotAMatter(String);

impl FromStr for Matter {
    type Err = NotAMatter;

    fn from_str(text: &str) -> Result<Matter, NotAMatter> {
        let parse = || {
            let (number, years) = text.trim().split_once(' ')?;
            let form = Form::ALL.into_iter().find(|form| form.number() == number)?;
            let (first, last) = years.trim().split_once('-').unwrap_or((years, years));
            let year = |text: &str| text.trim().parse::<i16>().ok().filter(|year| (1900..=2200).contains(year));
            Some(Matter { form, first_year: year(first)?, last_year: year(last)? })
        };
        parse().ok_or_else(|| NotAMatter(text.to_owned()))
    }
}

/// The text of several matters: `1040 2021-2023, 941 2024-2024`.
#[must_use]
pub fn matters_text(matters: &[Matter]) -> String {
    matters.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The matters of a text that [`matters_text`] wrote.
///
/// # Errors
/// Where one of them is none.
pub fn matters_of_text(text: &str) -> Result<Vec<Matter>, NotAMatter> {
    text.split(',').map(str::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_matters_are_one_to_one() {
        let matters = [
            Matter { form: Form::F1040, first_year: 2021, last_year: 2023 },
            Matter { form: Form::F941, first_year: 2024, last_year: 2024 },
        ];
        assert_eq!(matters_of_text(&matters_text(&matters)).unwrap(), matters);
        assert_eq!("941 2024".parse::<Matter>().unwrap(), matters[1]);
        for wrong in ["", "1040", "1040 21-23", "990 2021", "1040 2021-", "1040 2021-2023-2025"] {
            assert!(wrong.parse::<Matter>().is_err(), "{wrong}");
        }
    }
}
