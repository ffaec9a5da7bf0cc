//! Calls to the Telegram Bot API: teloxide's payloads as JSON, and answers sorted by what they mean for a retry.
//!
//! `teloxide-core`'s own sender is not used: it drops the HTTP status, holds every server error for ten seconds, and its errors
//! and its `Bot` show the token. Here the token is in one private field, and no error carries a URL.

use std::time::Duration;

use reqwest::{Client, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide_core::requests::Payload;

use crate::private::Private;

/// How long one call may take, beyond the time that a long poll waits on purpose.
const CALL_TIMEOUT_MS: u64 = 20_000;
/// How long a connection may take to be made.
const CONNECT_TIMEOUT_MS: u64 = 10_000;
/// The longest answer that is read: a full batch of updates with long texts is a tenth of it.
const ANSWER_BYTES_MAX: usize = 8 * 1024 * 1024;
/// The longest part of Telegram's own words that is kept as a reason.
const DESCRIPTION_CHARS_MAX: usize = 200;

/// Why a call gave no result.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// Nothing reached Telegram.
    #[error("Telegram could not be reached")]
    Unreached(#[source] reqwest::Error),
    /// The request may have arrived and its answer was lost.
    #[error("Telegram's answer was lost")]
    Lost(#[source] reqwest::Error),
    #[error("Telegram's answer was longer than is read")]
    TooLong,
    /// The call was taken and what came back could not be read.
    #[error("Telegram took the call, but its result could not be read")]
    Unread(#[source] serde_json::Error),
    /// Something on the way answered in Telegram's place, or Telegram is out of order.
    #[error("Telegram answered with status {status} and no reason")]
    NoReason { status: StatusCode },
    /// Telegram said no.
    #[error("Telegram refused with {code}: {description}")]
    Refused { code: i64, description: String, retry_after_ms: Option<i64> },
    #[error("the address of the Telegram API cannot carry a method name")]
    Address,
}

/// Telegram's answer to any call.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<serde_json::Value>,
    error_code: Option<i64>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<i64>,
}

/// The line to Telegram for one bot.
pub(super) struct Wire {
    client: Client,
    /// `https://api.telegram.org/bot<token>`: private, because it holds the token.
    base: Private<Url>,
}

impl Wire {
    pub(super) fn new(api: &Url, token: &Private<String>) -> Result<Wire, CallError> {
        let mut base = api.clone();
        base.path_segments_mut().map_err(|()| CallError::Address)?.pop_if_empty().push(&format!("bot{}", token.reveal()));
        // No redirect is followed and no proxy of the environment is used: both would show the token to a third party.
        let client = Client::builder()
            .connect_timeout(Duration::from_millis(CONNECT_TIMEOUT_MS))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .map_err(|error| CallError::Unreached(error.without_url()))?;
        Ok(Wire { client, base: Private::new(base) })
    }

    /// Makes one call.
    ///
    /// # Errors
    /// As [`CallError`] says; none of them shows the token.
    pub(super) async fn call<P, R>(&self, payload: &P) -> Result<R, CallError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        let mut url = self.base.reveal().clone();
        url.path_segments_mut().map_err(|()| CallError::Address)?.push(P::NAME);
        let wait = payload.timeout_hint().unwrap_or_default() + Duration::from_millis(CALL_TIMEOUT_MS);
        let sent = self.client.post(url).timeout(wait).json(payload).send().await;
        let mut response = sent.map_err(|error| sort_failure(error.without_url()))?;
        let status = response.status();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| CallError::Lost(error.without_url()))? {
            if body.len() + chunk.len() > ANSWER_BYTES_MAX {
                return Err(CallError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        let result = sort_answer(status, &body)?;
        serde_json::from_value(result).map_err(CallError::Unread)
    }
}

/// A failure before an answer: a connection that was never made carried nothing; anything later may have arrived.
fn sort_failure(error: reqwest::Error) -> CallError {
    if error.is_connect() || error.is_builder() { CallError::Unreached(error) } else { CallError::Lost(error) }
}

fn sort_answer(status: StatusCode, body: &[u8]) -> Result<serde_json::Value, CallError> {
    let answer: Answer = match serde_json::from_slice(body) {
        Ok(answer) => answer,
        Err(error) if status.is_success() => return Err(CallError::Unread(error)),
        Err(_) => return Err(CallError::NoReason { status }),
    };
    if answer.ok && status.is_success() {
        return Ok(answer.result.unwrap_or_default());
    }
    Err(CallError::Refused {
        code: answer.error_code.unwrap_or_else(|| i64::from(status.as_u16())),
        description: answer.description.unwrap_or_default().chars().take(DESCRIPTION_CHARS_MAX).collect(),
        retry_after_ms: answer.parameters.and_then(|parameters| parameters.retry_after).map(|seconds| seconds.max(0).saturating_mul(1000)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_sorted_by_what_it_means() {
        let ok = sort_answer(StatusCode::OK, br#"{"ok":true,"result":{"message_id":7}}"#).unwrap();
        assert_eq!(ok["message_id"], 7);
        let flood = br#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}"#;
        let refused = sort_answer(StatusCode::TOO_MANY_REQUESTS, flood).unwrap_err();
        assert!(matches!(refused, CallError::Refused { code: 429, retry_after_ms: Some(3000), .. }));
        let gateway = sort_answer(StatusCode::BAD_GATEWAY, b"<html>502</html>").unwrap_err();
        assert!(matches!(gateway, CallError::NoReason { status } if status == StatusCode::BAD_GATEWAY));
        assert!(matches!(sort_answer(StatusCode::OK, b"<html>"), Err(CallError::Unread(_))));
    }

    #[tokio::test]
    async fn no_error_shows_the_token() {
        // Port 9 (discard) is closed on test machines: the connection is refused, and reqwest would print the whole URL.
        let api = Url::parse("http://127.0.0.1:9").unwrap();
        let wire = Wire::new(&api, &Private::from("123:SECRET")).unwrap();
        let error = wire.call::<_, serde_json::Value>(&teloxide_core::payloads::GetMe::new()).await.unwrap_err();
        let mut shown = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            shown.push_str(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
        assert!(matches!(error, CallError::Unreached(_)));
        assert!(!shown.contains("SECRET"), "{shown}");
    }
}
