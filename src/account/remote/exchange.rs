//! One exchange with the other side: what is sent, and what its answer means.

use std::time::Duration;

use reqwest::header::{ETAG, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;
use url::Url;

use crate::account::BackendError;
use crate::identity::Access;
use crate::ids::CommandId;
use crate::private::Private;
use crate::problem::{Kind, Written};
use crate::time::Instant;

/// The longest answer that is read.
pub(super) const ANSWER_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Says for whom we act.
const STANDING: &str = "taxline-standing";
/// Says when it was said.
const AT: &str = "taxline-at";

/// What is asked or told.
pub(super) struct Ask<'a> {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) access: &'a Access,
    pub(super) now: Instant,
    pub(super) body: Option<Value>,
}

/// What came back.
pub(super) enum Given<T> {
    Whole {
        body: T,
        tag: Option<String>,
        /// The length of the answer in bytes.
        length: usize,
    },
    /// What was shown by its tag is still true.
    Unchanged,
}

impl Given<Value> {
    /// What the body says, where it says what was asked for.
    pub(super) fn read<T>(self, read: &(dyn Fn(Value) -> Option<T> + Sync)) -> Result<Given<T>, Lost> {
        match self {
            Given::Unchanged => Ok(Given::Unchanged),
            Given::Whole { body, tag, length } => read(body).map(|body| Given::Whole { body, tag, length }).ok_or(Lost::Garbage),
        }
    }
}

/// Why an attempt gave nothing. Whether a command took effect is not known.
#[derive(Debug, thiserror::Error)]
pub(super) enum Lost {
    #[error("the account backend could not be reached in time")]
    Network(#[source] reqwest::Error),
    #[error("the account backend answered with status {status}")]
    Status {
        status: StatusCode,
        /// When it may be asked again, where it says so.
        retry_after: Option<Duration>,
    },
    #[error("the account backend answered with something that cannot be read")]
    Garbage,
    #[error("the account backend failed several times and is left alone for a while")]
    Resting,
    #[error("the account backend does not take what this program sends: {0:?}")]
    Misfit(Kind),
}

/// Sends it once. The outer error: no answer, it may be sent again. The inner: an answer, and it is no.
pub(super) async fn exchange(
    client: &reqwest::Client,
    credential: &Private<String>,
    asked: &Ask<'_>,
    tag: Option<&str>,
) -> Result<Result<Given<Value>, BackendError>, Lost> {
    // An access is plain data and can be written.
    let standing = serde_json::to_string(asked.access).unwrap_or_default();
    let mut request = client
        .request(asked.method.clone(), asked.url.clone())
        .bearer_auth(credential.reveal())
        .header(STANDING, standing)
        .header(AT, asked.now.millis());
    if let Some(tag) = tag {
        request = request.header(IF_NONE_MATCH, tag);
    }
    if let Some(body) = &asked.body {
        request = request.json(body);
    }
    let response = request.send().await.map_err(|error| Lost::Network(error.without_url()))?;
    let status = response.status();
    match status {
        StatusCode::OK => {
            let tag = response.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
            let text = whole(response).await?;
            let body = serde_json::from_slice(&text).map_err(|_| Lost::Garbage)?;
            Ok(Ok(Given::Whole { body, tag, length: text.len() }))
        }
        StatusCode::NOT_MODIFIED if tag.is_some() => Ok(Ok(Given::Unchanged)),
        status => {
            let retry_after = retry_after(&response);
            refused(status, retry_after, &whole(response).await?)
        }
    }
}

impl Lost {
    /// Whether the other side is there and has too much to do, which is no sign that it fails.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Lost::Status { status, .. } if *status == StatusCode::TOO_MANY_REQUESTS)
    }

    pub(super) const fn retry_after(&self) -> Option<Duration> {
        match self {
            Lost::Status { retry_after, .. } => *retry_after,
            Lost::Network(_) | Lost::Garbage | Lost::Resting | Lost::Misfit(_) => None,
        }
    }
}

/// When the other side says that it may be asked again, in seconds; a date, which it may also say, is passed over.
fn retry_after(response: &Response) -> Option<Duration> {
    response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

/// What an answer other than a good one means, in the other side's own words.
fn refused(status: StatusCode, retry_after: Option<Duration>, body: &[u8]) -> Result<Result<Given<Value>, BackendError>, Lost> {
    let lost = || Lost::Status { status, retry_after };
    let written: Written = serde_json::from_slice(body).map_err(|_| lost())?;
    let said = |kind: Kind| status == kind.status() && written.is(kind);
    if said(Kind::NotAllowed) {
        return Ok(Err(BackendError::NotAllowed));
    }
    if said(Kind::Unknown) {
        return Ok(Err(BackendError::Unknown { what: "account, or thing asked about" }));
    }
    if said(Kind::CommandReused) {
        // The one who gave the command knows its id.
        return Ok(Err(BackendError::CommandReused { id: CommandId::from_stored("") }));
    }
    // These will be said again however often it is sent, and somebody has to mend the settings or a program. A credential that was
    // taken before and is not now says nothing of what an earlier attempt did.
    if said(Kind::CredentialUnknown) {
        return Ok(Err(BackendError::Unavailable(Box::new(Lost::Misfit(Kind::CredentialUnknown)))));
    }
    let misfits = [
        Kind::StandingInvalid,
        Kind::NotFound,
        Kind::MethodNotAllowed,
        Kind::NotJson,
        Kind::TooLong,
        Kind::NotThisType,
        Kind::NotUnderstood,
    ];
    match misfits.into_iter().find(|kind| said(*kind)) {
        Some(kind) => Ok(Err(BackendError::NotTaken(Box::new(Lost::Misfit(kind))))),
        None => Err(lost()),
    }
}

/// The body, as long as it is not too long.
async fn whole(mut response: Response) -> Result<Vec<u8>, Lost> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| Lost::Network(error.without_url()))? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(Lost::Garbage);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_counts_only_in_its_own_words() {
        let written = |name: &str| format!(r#"{{"type":"urn:taxline:problem:{name}","title":"","status":403}}"#);
        let refused = |status: StatusCode, body: &str| refused(status, None, body.as_bytes());
        assert!(matches!(refused(StatusCode::FORBIDDEN, &written("not-allowed")), Ok(Err(BackendError::NotAllowed))));
        assert!(matches!(refused(StatusCode::UNAUTHORIZED, &written("credential-unknown")), Ok(Err(BackendError::Unavailable(_)))));
        for (status, body) in [
            (StatusCode::FORBIDDEN, "<html>blocked</html>".to_owned()),
            (StatusCode::FORBIDDEN, written("unknown")),
            (StatusCode::NOT_FOUND, written("not-allowed")),
            (StatusCode::NOT_FOUND, String::new()),
            (StatusCode::BAD_GATEWAY, written("not-allowed")),
            (StatusCode::FOUND, String::new()),
        ] {
            assert!(matches!(refused(status, &body), Err(Lost::Status { .. })), "{status} {body}");
        }
    }

    #[test]
    fn what_is_not_taken_is_told_apart_from_what_is_not_known() {
        let refused = |status: u16, name: &str| {
            let written = format!(r#"{{"type":"urn:taxline:problem:{name}","title":"","status":{status}}}"#);
            refused(StatusCode::from_u16(status).unwrap(), None, written.as_bytes())
        };
        for (status, name) in [
            (400, "standing-invalid"),
            (400, "not-json"),
            (404, "not-found"),
            (413, "too-long"),
            (415, "not-this-type"),
            (422, "not-understood"),
        ] {
            assert!(matches!(refused(status, name), Ok(Err(BackendError::NotTaken(_)))), "{name}");
        }
        assert!(matches!(refused(404, "unknown"), Ok(Err(BackendError::Unknown { .. }))));
        assert!(matches!(refused(401, "credential-unknown"), Ok(Err(BackendError::Unavailable(_)))));
        for (status, name) in [(408, "timed-out"), (429, "too-many"), (500, "internal"), (503, "unavailable")] {
            assert!(matches!(refused(status, name), Err(Lost::Status { .. })), "{name}");
        }
    }
}
