//! Errors over HTTP as problem details (RFC 9457): one closed list, each with its status, name and sentence.
//!
//! The `type` is a stable name for programs. The sentences are for the developer who reads them; a person reads those of the page.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use utoipa::ToSchema;

/// Media type of problem details.
pub const CONTENT_TYPE_PROBLEM: &str = "application/problem+json";
/// What our pages are.
const CONTENT_TYPE_PAGE: &str = "text/html; charset=utf-8";

/// What can go wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The body is not JSON of the shape that is asked for.
    NotJson,
    /// A field has a value that it cannot have.
    FieldInvalid,
    /// The request does not say which conversation it belongs to.
    ConversationUnknown,
    /// The request was made by a page of another site.
    OtherSite,
    SecretMissing,
    SecretWrong,
    /// The request shows no credential, or none that is in force.
    CredentialUnknown,
    /// The request does not say for whom the service acts.
    StandingInvalid,
    /// Whoever the service acts for may not do this.
    NotAllowed,
    NotFound,
    /// The account, or what was asked about, is not there.
    Unknown,
    MethodNotAllowed,
    TooLong,
    /// The body is not of the media type that is read.
    NotThisType,
    /// The request is well formed and does not say a question or a command.
    NotUnderstood,
    /// The same command id came before with other content.
    CommandReused,
    TooMany,
    TimedOut,
    Internal,
    /// Nothing was stored; the same request may be made again.
    Unavailable,
}

impl Kind {
    const fn parts(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Kind::NotJson => (StatusCode::BAD_REQUEST, "not-json", "The body is not JSON of the expected shape."),
            Kind::FieldInvalid => (StatusCode::BAD_REQUEST, "field-invalid", "A field has a value that it cannot have."),
            Kind::ConversationUnknown => {
                (StatusCode::UNAUTHORIZED, "conversation-unknown", "The request has no conversation cookie; open the chat page first.")
            }
            Kind::OtherSite => (StatusCode::FORBIDDEN, "other-site", "Requests from pages of other sites are not taken."),
            Kind::SecretMissing => (StatusCode::UNAUTHORIZED, "secret-missing", "The request does not carry the webhook's secret."),
            Kind::SecretWrong => (StatusCode::FORBIDDEN, "secret-wrong", "The request carries a wrong secret."),
            Kind::CredentialUnknown => {
                (StatusCode::UNAUTHORIZED, "credential-unknown", "The request does not show a credential that is in force.")
            }
            Kind::StandingInvalid => {
                (StatusCode::BAD_REQUEST, "standing-invalid", "The request does not say for whom it is made, and when.")
            }
            Kind::NotAllowed => (StatusCode::FORBIDDEN, "not-allowed", "Whoever the request is made for may not do this."),
            Kind::Unknown => (StatusCode::NOT_FOUND, "unknown", "The account, or what was asked about, is not there."),
            Kind::NotThisType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-this-type", "The body is not of a media type that is read here.")
            }
            Kind::NotUnderstood => {
                (StatusCode::UNPROCESSABLE_ENTITY, "not-understood", "The request does not say a question or a command that is known here.")
            }
            Kind::CommandReused => (StatusCode::CONFLICT, "command-reused", "This command was given before with other content."),
            Kind::NotFound => (StatusCode::NOT_FOUND, "not-found", "There is nothing at this address."),
            Kind::MethodNotAllowed => {
                (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "This address does not take requests of this method.")
            }
            Kind::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "too-long", "The body is longer than is read."),
            Kind::TooMany => (StatusCode::TOO_MANY_REQUESTS, "too-many", "Too many requests came in a short time."),
            Kind::TimedOut => (StatusCode::REQUEST_TIMEOUT, "timed-out", "The request took too long."),
            Kind::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "The request could not be completed."),
            Kind::Unavailable => {
                (StatusCode::SERVICE_UNAVAILABLE, "unavailable", "Nothing was stored; the same request may be made again.")
            }
        }
    }

    /// The status that it comes with.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        self.parts().0
    }

    /// What it is, for the developer who reads it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.parts().2
    }

    /// The kind that stands for a bare status, as routing and limits give it.
    #[must_use]
    pub fn of_status(status: StatusCode) -> Kind {
        match status {
            StatusCode::NOT_FOUND => Kind::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Kind::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLong,
            StatusCode::TOO_MANY_REQUESTS => Kind::TooMany,
            StatusCode::REQUEST_TIMEOUT => Kind::TimedOut,
            StatusCode::SERVICE_UNAVAILABLE => Kind::Unavailable,
            status if status.is_server_error() => Kind::Internal,
            _ => Kind::NotJson,
        }
    }
}

/// What the `type` of a problem begins with.
const TYPE_PREFIX: &str = "urn:taxline:problem:";

/// A problem as it is written: RFC 9457.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = Problem)]
pub struct Written {
    /// The stable name of the problem: `urn:taxline:problem:` and its name.
    #[schema(pattern = "^urn:taxline:problem:[a-z-]+$")]
    r#type: String,
    /// What the problem is, for the developer who reads it.
    #[expect(dead_code, reason = "it is for people; programs go by the name")]
    title: String,
    /// The status of the answer.
    #[expect(dead_code, reason = "it is for people; programs go by the name")]
    status: u16,
    /// What is wrong in this case.
    #[expect(dead_code, reason = "it is for people; programs go by the name")]
    detail: Option<String>,
}

impl Written {
    /// Whether it is this problem, as our own server writes it.
    #[must_use]
    pub fn is(&self, kind: Kind) -> bool {
        self.r#type.strip_prefix(TYPE_PREFIX) == Some(kind.parts().1)
    }
}

/// A problem on its way to whoever asked.
#[derive(Clone, Debug)]
pub struct Problem {
    kind: Kind,
    detail: Option<&'static str>,
    retry_after_seconds: Option<u32>,
}

impl Problem {
    #[must_use]
    pub const fn new(kind: Kind) -> Problem {
        Problem { kind, detail: None, retry_after_seconds: None }
    }

    /// What is wrong in this case: a fixed sentence, so that nothing of a request is repeated.
    #[must_use]
    pub const fn detail(mut self, detail: &'static str) -> Problem {
        self.detail = Some(detail);
        self
    }

    /// When the same request may be made again.
    #[must_use]
    pub const fn retry_after(mut self, seconds: u32) -> Problem {
        self.retry_after_seconds = Some(seconds);
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (status, name, title) = self.kind.parts();
        let mut body = json!({ "type": format!("{TYPE_PREFIX}{name}"), "title": title, "status": status.as_u16() });
        if let Some(detail) = self.detail {
            body["detail"] = detail.into();
        }
        let mut response = (status, Body::from(body.to_string())).into_response();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE_PROBLEM));
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Gives an error that has no words of ours (routing, limits, timeouts) the shape of all others.
pub async fn shape_errors(response: Response) -> Response {
    let status = response.status();
    let is_error = status.is_client_error() || status.is_server_error();
    let shapes = [CONTENT_TYPE_PROBLEM, CONTENT_TYPE_PAGE];
    let kind = response.headers().get(CONTENT_TYPE);
    // A page that says what is wrong says it to a person.
    let is_shaped = kind.is_some_and(|kind| shapes.iter().any(|shape| kind.as_bytes() == shape.as_bytes()));
    if !is_error || is_shaped {
        return response;
    }
    let mut shaped = Problem::new(Kind::of_status(status)).into_response();
    *shaped.status_mut() = status;
    if let Some(allowed) = response.headers().get(axum::http::header::ALLOW) {
        shaped.headers_mut().insert(axum::http::header::ALLOW, allowed.clone());
    }
    shaped
}
