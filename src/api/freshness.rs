//! Entity tags: how long an answer stays true.
//!
//! An account's version and the office's day make most answers; some depend on the hour too. The tag also names who asked, so
//! that "unchanged" is said only to whom the same answer was given.

use axum::http::HeaderValue;

use crate::account::{Answer, Query};
use crate::identity::Access;
use crate::ids::digest;
use crate::time::{Instant, Office};

/// What an answer depends on besides the account and the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depends {
    OnTheDay,
    /// On cut-off hours or the last 24 hours.
    OnTheInstant,
}

const fn depends(query: &Query) -> Depends {
    match query {
        Query::Balance { .. } | Query::Why { .. } | Query::Payments { .. } | Query::BankAccounts | Query::Receipt { .. } => {
            Depends::OnTheDay
        }
        Query::Returns | Query::Notices | Query::Notice { .. } | Query::Transcript { .. } | Query::Plan { .. } => Depends::OnTheDay,
        Query::TranscriptChoices { .. } | Query::Address => Depends::OnTheDay,
        Query::CancelablePayments | Query::PaymentDays { .. } | Query::WhatIf { .. } | Query::PlanOptions { .. } => Depends::OnTheInstant,
        Query::Account => Depends::OnTheDay,
        // Who is a professional is on no account, looking at one does not change it, and what waits ends by the hour.
        Query::Professional { .. } | Query::AuthorizationDraft { .. } | Query::AccessRecord | Query::Authorizations => {
            Depends::OnTheInstant
        }
    }
}

/// The tag of the answer that `access` is given to `query` at `now` by an account of this version.
pub(super) fn tag(start: &[u8], version: i64, access: &Access, query: &Query, office: &Office, now: Instant) -> HeaderValue {
    let instant = match depends(query) {
        Depends::OnTheDay => String::new(),
        Depends::OnTheInstant => now.millis().to_string(),
    };
    let day = office.day(now).to_string();
    // Neither can fail: both are plain data.
    let (access, query) = (serde_json::to_vec(access).unwrap_or_default(), serde_json::to_vec(query).unwrap_or_default());
    quoted(&version.to_string(), &digest(&[start, &version.to_be_bytes(), &access, &query, day.as_bytes(), instant.as_bytes()]))
}

/// The tag of an answer by what it says.
pub(super) fn tag_of(answer: &Answer) -> HeaderValue {
    // It cannot fail: an answer is plain data.
    quoted("a", &digest(&[&serde_json::to_vec(answer).unwrap_or_default()]))
}

fn quoted(before: &str, digest: &[u8; 32]) -> HeaderValue {
    let hexadecimal: String = digest[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("\"{before}-{hexadecimal}\"")).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// Whether the tag is one of those that are shown.
pub(super) fn is_among(tag: &HeaderValue, shown: &HeaderValue) -> bool {
    let (Ok(tag), Ok(shown)) = (tag.to_str(), shown.to_str()) else { return false };
    // `*` shows no answer, so that nothing of it can be unchanged.
    shown.split(',').map(str::trim).any(|one| one.strip_prefix("W/").unwrap_or(one) == tag)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::identity::{Assurance, Right};
    use crate::ids::{AccountId, PersonId};

    #[test]
    fn a_tag_changes_with_all_that_the_answer_depends_on() {
        let office = Office::in_zone("America/New_York").unwrap();
        let access = |assurance| Access::for_test(PersonId::from_stored("p"), AccountId::from_stored("a"), assurance, Right::Own);
        let (linked, verified) = (access(Assurance::Linked), access(Assurance::Verified));
        let noon = office.instant(date(2026, 11, 23).at(12, 0, 0, 0));
        let balance = |day| Query::Balance { as_of: date(2026, 11, day) };
        let first = tag(b"s", 1, &linked, &balance(23), &office, noon);
        assert_eq!(first, tag(b"s", 1, &linked, &balance(23), &office, noon.plus_seconds(3_600)));
        for other in [
            tag(b"t", 1, &linked, &balance(23), &office, noon),
            tag(b"s", 2, &linked, &balance(23), &office, noon),
            tag(b"s", 1, &verified, &balance(23), &office, noon),
            tag(b"s", 1, &linked, &balance(24), &office, noon),
            tag(b"s", 1, &linked, &balance(23), &office, noon.plus_seconds(86_400)),
        ] {
            assert_ne!(first, other);
        }
        let days = |now| tag(b"s", 1, &linked, &Query::PaymentDays { day: None }, &office, now);
        assert_ne!(days(noon), days(noon.plus_seconds(1)));
    }

    #[test]
    fn a_tag_is_found_among_those_shown() {
        let tag = HeaderValue::from_static("\"1-ab\"");
        for (shown, is_there) in [("\"1-ab\"", true), ("\"x\", W/\"1-ab\"", true), ("*", false), ("\"1-abc\"", false), ("", false)] {
            assert_eq!(is_among(&tag, &HeaderValue::from_str(shown).unwrap()), is_there, "{shown}");
        }
    }
}
