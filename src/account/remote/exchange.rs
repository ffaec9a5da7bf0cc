//! One exchange with the other side: what is sent, and what its answer means.

use reqwest::header::{ETAG, IF_NONE_MATCH};
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
    },
    /// What was shown by its tag is still true.
    Unchanged,
}

impl Given<Value> {
    /// What the body says, where it says what was asked for.
    pub(super) fn read<T>(self, read: &(dyn Fn(Value) -> Option<T> + Sync)) -> Result<Given<T>, Lost> {
        match self {
            Given::Unchanged => Ok(Given::Unchanged),
            Given::Whole { body, tag } => read(body).map(|body| Given::Whole { body, tag }).ok_or(Lost::Garbage),
        }
    }
}

/// Why an attempt gave nothing. Whether a command took effect is not known.
#[derive(Debug, thiserror::Error)]
pub(super) enum Lost {
    #[error("the account backend could not be reached in time")]
    Network(#[source] reqwest::Error),
    #[error("the account backend answered with status {0}")]
    Status(StatusCode),
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
            let body = serde_json::from_slice(&whole(response).await?).map_err(|_| Lost::Garbage)?;
            Ok(Ok(Given::Whole { body, tag }))
        }
        StatusCode::NOT_MODIFIED if tag.is_some() => Ok(Ok(Given::Unchanged)),
        status => refused(status, &whole(response).await?),
    }
}

/// What an answer other than a good one means, in the other side's own words.
fn refused(status: StatusCode, body: &[u8]) -> Result<Result<Given<Value>, BackendError>, Lost> {
    let written: Written = serde_json::from_slice(body).map_err(|_| Lost::Status(status))?;
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
    // These will be said again however often it is sent, and somebody has to mend the settings or a program.
    let misfits = [
        Kind::CredentialUnknown,
        Kind::StandingInvalid,
        Kind::NotFound,
        Kind::MethodNotAllowed,
        Kind::NotJson,
        Kind::TooLong,
        Kind::NotThisType,
        Kind::NotUnderstood,
    ];
    match misfits.into_iter().find(|kind| said(*kind)) {
        Some(kind) => Ok(Err(BackendError::Unavailable(Box::new(Lost::Misfit(kind))))),
        None => Err(Lost::Status(status)),
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
        let refused = |status: StatusCode, body: &str| refused(status, body.as_bytes());
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
            assert!(matches!(refused(status, &body), Err(Lost::Status(_))), "{status} {body}");
        }
    }
}
