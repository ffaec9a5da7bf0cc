//! What a request says of itself: the credential, for whom it is made, when, and of what type its body is.

use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};

use super::{AHEAD_MS_MAX, AT, BEHIND_MS_MAX, STANDING};
use crate::identity::{Access, Caller};
use crate::problem::{Kind, Problem};
use crate::time::Instant;

/// The bearer credential that is shown. Where several are, whoever reads them may not take the same one, so that they are none.
pub(super) fn credential(headers: &HeaderMap) -> Option<&[u8]> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let shown = all.next().filter(|_| all.next().is_none())?.as_bytes();
    let (scheme, secret) = shown.split_at_checked(b"Bearer ".len())?;
    scheme.eq_ignore_ascii_case(b"Bearer ").then_some(secret)
}

/// Asks for a credential.
pub(super) fn challenge() -> Response {
    let mut response = Problem::new(Kind::CredentialUnknown).into_response();
    response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"taxline\""));
    response
}

/// For whom the caller acts.
pub(super) fn access(caller: &Caller, headers: &HeaderMap) -> Result<Access, Problem> {
    let invalid =
        || Problem::new(Kind::StandingInvalid).detail("The header Taxline-Standing is JSON with person, account, assurance and right.");
    let asserted = headers.get(STANDING).and_then(|value| value.to_str().ok()).ok_or_else(invalid)?;
    caller.access(asserted).map_err(|_| invalid())
}

/// When what the request asks or tells was said. Longer ago than counts is as long ago as counts.
pub(super) fn at(headers: &HeaderMap, now: Instant) -> Result<Instant, Problem> {
    let Some(given) = headers.get(AT) else { return Ok(now) };
    let invalid =
        Problem::new(Kind::StandingInvalid).detail("The header Taxline-At is milliseconds since 1970, and not ahead of our clock.");
    let millis = given.to_str().ok().and_then(|text| text.parse::<i64>().ok()).filter(|millis| *millis >= 0).ok_or(invalid.clone())?;
    let at = Instant::from_millis(millis);
    if at.millis_since(now) > AHEAD_MS_MAX { Err(invalid) } else { Ok(at.max(now.plus_millis(-BEHIND_MS_MAX))) }
}

/// Whether the body is JSON, whatever parameters its type has.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: axum::http::HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn a_credential_is_a_bearer_of_something() {
        for (header, shown) in
            [("Bearer abc", Some(&b"abc"[..])), ("bearer abc", Some(b"abc")), ("Bearer", None), ("Basic abc", None), ("", None)]
        {
            assert_eq!(credential(&with(AUTHORIZATION, header)), shown, "{header}");
        }
    }

    #[test]
    fn a_time_is_not_ahead_of_ours() {
        let now = Instant::from_millis(1_000);
        let name = axum::http::HeaderName::from_static(AT);
        assert_eq!(at(&HeaderMap::new(), now).ok(), Some(now));
        assert_eq!(at(&with(name.clone(), "5"), now).ok(), Some(Instant::from_millis(5)));
        for wrong in ["", "x", "-1", "1.5", "601001"] {
            assert!(at(&with(name.clone(), wrong), now).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nothing_counts_as_said_longer_than_a_week_ago() {
        let now = Instant::from_millis(2_000_000_000);
        let name = axum::http::HeaderName::from_static(AT);
        let oldest = now.millis() - BEHIND_MS_MAX;
        for (given, counts) in [("0", oldest), ("1395199999", oldest), ("1395200001", 1_395_200_001), ("2000000000", now.millis())] {
            assert_eq!(at(&with(name.clone(), given), now).ok(), Some(Instant::from_millis(counts)), "{given}");
        }
    }

    #[test]
    fn json_is_told_by_its_type() {
        for (kind, is_one) in [("application/json", true), ("Application/JSON; charset=utf-8", true), ("text/plain", false), ("", false)] {
            assert_eq!(is_json(&with(CONTENT_TYPE, kind)), is_one, "{kind}");
        }
    }
}
