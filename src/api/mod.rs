//! The account backend over HTTP, for programs: what the embedded ledger can be asked and told, served by an OpenAPI document.
//!
//! A service shows its credential with every request and says for whom it acts and when. A question is a GET, with its
//! arguments in the address; its answer carries an entity tag by which an unchanged account is not read again. Who is named by their
//! number is asked about by a POST. A command is a
//! PUT to an address that ends in its id: the same id with the same content has the same outcome, however often it is put.
//! Every error is problem details. Paths, parameters and answers are read from the enums of `account`, so that what is added
//! there is served and described without a line here, but for how long its answer stays true (`freshness`).

mod admission;
mod document;
mod freshness;
mod questions;

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{DefaultBodyLimit, Path, RawQuery, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Extension, Json, Router};
use tokio::sync::Semaphore;

use crate::account::ledger::Ledger;
use crate::account::{ASKED_IN_BODY, AccountBackend as _, BackendError, Command};
use crate::identity::{Access, Caller, Credentials};
use crate::ids::{AccountId, CommandId, Randomness};
use crate::problem::{Kind, Problem};
use crate::time::{Clock, Instant, Office};

pub use document::document;
use questions::Questions;

/// The longest body that is read.
pub const BODY_BYTES_MAX: usize = 64 * 1024;
/// Requests that are answered at the same time; one more is told to come again.
pub const REQUESTS_AT_ONCE_MAX: usize = 512;
/// After this many seconds a request that could not be answered may be made again.
const RETRY_SECONDS: u32 = 1;
/// Says for whom the service acts: JSON.
pub const STANDING: &str = "taxline-standing";
/// Says when what is asked or told was said, in milliseconds since 1970; without it that is now.
pub const AT: &str = "taxline-at";
/// What is asked or told now counts as said at most so long ago: a command that was long in doubt is given again and finds the
/// outcome that it had, and none that is new gets the day of an older one.
pub const BEHIND_MS_MAX: i64 = 7 * 24 * 60 * 60 * 1000;
/// A caller's clock may be ahead of ours by so much.
pub const AHEAD_MS_MAX: i64 = 10 * 60 * 1000;

const NOT_KEPT: [(HeaderName, HeaderValue); 1] = [(CACHE_CONTROL, HeaderValue::from_static("no-store"))];

/// What the API is made of.
pub struct Parts {
    pub ledger: Arc<Ledger>,
    pub credentials: Credentials,
    pub clock: Clock,
    pub office: Office,
    pub randomness: Randomness,
}

#[derive(Clone)]
struct Api {
    inner: Arc<Inner>,
}

struct Inner {
    parts: Parts,
    questions: Questions,
    document: Bytes,
    /// Makes the entity tags of this start its own: rates and rules may be others after the next.
    start: [u8; 16],
    places: Semaphore,
}

/// The routes of the API.
pub fn routes(parts: Parts) -> Router {
    let document = Bytes::from(document().to_string());
    let inner = Inner {
        questions: Questions::of_account(),
        document,
        start: parts.randomness.bytes(),
        places: Semaphore::new(REQUESTS_AT_ONCE_MAX),
        parts,
    };
    let api = Api { inner: Arc::new(inner) };
    // Asked in a body at an address of its own, before which the address of all others stands back.
    let in_body = ASKED_IN_BODY.iter().fold(Router::new(), |router, name| {
        let ask = async move |State(api): State<Api>, Extension(caller), path, headers: HeaderMap, body| {
            try_ask_in_body(&api.inner, &caller, name, path, &headers, body).await.unwrap_or_else(IntoResponse::into_response)
        };
        router.route(&format!("/v1/accounts/{{account}}/{name}"), post(ask))
    });
    in_body
        .route("/openapi.json", get(describe))
        .route("/v1/accounts/{account}/{question}", get(ask))
        .route("/v1/accounts/{account}/commands/{command}", put(give))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .route_layer(axum::middleware::from_fn_with_state(api.clone(), admit))
        .with_state(api)
}

/// Lets in who shows a credential, as many at a time as there are places.
async fn admit(State(api): State<Api>, mut request: Request, next: Next) -> Response {
    let Some(caller) = admission::credential(request.headers()).and_then(|shown| api.inner.parts.credentials.admit(shown)) else {
        return admission::challenge();
    };
    let Ok(_place) = api.inner.places.try_acquire() else {
        return Problem::new(Kind::TooMany).retry_after(RETRY_SECONDS).into_response();
    };
    request.extensions_mut().insert(caller);
    next.run(request).await
}

async fn describe(State(api): State<Api>) -> Response {
    ([(CONTENT_TYPE, "application/json")], api.inner.document.clone()).into_response()
}

/// A question: its name in the path, its arguments in the query.
async fn ask(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
    path: Result<Path<(String, String)>, PathRejection>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match try_ask(&api.inner, &caller, path, query.as_deref(), &headers).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

async fn try_ask(
    api: &Inner,
    caller: &Caller,
    path: Result<Path<(String, String)>, PathRejection>,
    query: Option<&str>,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let Path((account, name)) = path.map_err(|_| Problem::new(Kind::NotFound))?;
    let question = api.questions.named(&name).ok_or(Problem::new(Kind::NotFound))?;
    let (access, now) = api.standing(caller, account, headers)?;
    let query = question.read(query.unwrap_or_default())?;
    let is_shown = |tag: &HeaderValue| headers.get(IF_NONE_MATCH).is_some_and(|shown| freshness::is_among(tag, shown));
    let unchanged = |tag: &HeaderValue| (StatusCode::NOT_MODIFIED, tagged(tag)).into_response();
    if Ledger::is_taken_at_its_word(&access) {
        let version = api.parts.ledger.version(access.account()).await.map_err(|error| problem(&error))?;
        let tag = freshness::tag(&api.start, version, &access, &query, &api.parts.office, now);
        if is_shown(&tag) {
            return Ok(unchanged(&tag));
        }
        let answer = api.parts.ledger.read(&access, &query, now).await.map_err(|error| problem(&error))?;
        return Ok((tagged(&tag), Json(answer)).into_response());
    }
    // Anybody else's right is read and their question recorded before they are told anything, that nothing changed included. What
    // they may see can change without the account, so the tag is of the answer itself.
    let answer = api.parts.ledger.read(&access, &query, now).await.map_err(|error| problem(&error))?;
    let tag = freshness::tag_of(&answer);
    Ok(if is_shown(&tag) { unchanged(&tag) } else { (tagged(&tag), Json(answer)).into_response() })
}

/// A question whose arguments belong in no address: its answer is kept nowhere.
async fn try_ask_in_body(
    api: &Inner,
    caller: &Caller,
    name: &str,
    path: Result<Path<String>, PathRejection>,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let Path(account) = path.map_err(|_| Problem::new(Kind::NotFound))?;
    let question = api.questions.named(name).ok_or(Problem::new(Kind::NotFound))?;
    let (access, now) = api.standing(caller, account, headers)?;
    let query = question.read_body(json_body(headers, body)?)?;
    let answer = api.parts.ledger.read(&access, &query, now).await.map_err(|error| problem(&error))?;
    Ok((NOT_KEPT, Json(answer)).into_response())
}

/// The JSON of a body, with whole numbers as such.
fn json_body(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<serde_json::Value, Problem> {
    if !admission::is_json(headers) {
        return Err(Problem::new(Kind::NotThisType).detail("The content type is application/json."));
    }
    let body = body.map_err(|rejection| Problem::new(Kind::of_status(rejection.status())))?;
    let mut json: serde_json::Value = serde_json::from_slice(&body).map_err(|_| Problem::new(Kind::NotJson))?;
    questions::make_whole(&mut json);
    Ok(json)
}

fn tagged(tag: &HeaderValue) -> [(HeaderName, HeaderValue); 2] {
    [(ETAG, tag.clone()), (CACHE_CONTROL, HeaderValue::from_static("private, no-cache"))]
}

/// A command: its id in the path, its content in the body.
async fn give(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
    path: Result<Path<(String, String)>, PathRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    match try_give(&api.inner, &caller, path, &headers, body).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

async fn try_give(
    api: &Inner,
    caller: &Caller,
    path: Result<Path<(String, String)>, PathRejection>,
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let Path((account, id)) = path.map_err(|_| Problem::new(Kind::NotFound))?;
    let id = CommandId::try_from(id).map_err(|_| Problem::new(Kind::NotFound))?;
    let (access, now) = api.standing(caller, account, headers)?;
    let command: Command = serde_json::from_value(json_body(headers, body)?).map_err(|_| Problem::new(Kind::NotUnderstood))?;
    if !questions::is_bounded(&command) {
        return Err(Problem::new(Kind::NotUnderstood).detail("A number is beyond what any amount can be."));
    }
    let outcome = api.parts.ledger.apply(&access, &id, &command, now).await.map_err(|error| problem(&error))?;
    tracing::debug!(caller = caller.name(), command = %id, "a command was put");
    Ok((NOT_KEPT, Json(outcome)).into_response())
}

impl Inner {
    /// For whom the request is made, and when. The standing must be for the account of the path.
    fn standing(&self, caller: &Caller, account: String, headers: &HeaderMap) -> Result<(Access, Instant), Problem> {
        let account = AccountId::try_from(account).map_err(|_| Problem::new(Kind::NotFound))?;
        let access = admission::access(caller, headers)?;
        let now = admission::at(headers, self.parts.clock.now())?;
        if *access.account() != account {
            return Err(Problem::new(Kind::NotAllowed).detail("The standing is for another account."));
        }
        Ok((access, now))
    }
}

/// What a backend's error is to whoever asked. What lies behind it is logged here and told to nobody.
fn problem(error: &BackendError) -> Problem {
    match error {
        BackendError::NotAllowed => Problem::new(Kind::NotAllowed),
        BackendError::Unknown { .. } => Problem::new(Kind::Unknown),
        BackendError::CommandReused { .. } => Problem::new(Kind::CommandReused),
        // The embedded ledger takes whatever is a command.
        BackendError::NotTaken(_) => Problem::new(Kind::NotUnderstood),
        BackendError::Unavailable(_) => {
            tracing::error!(error = error as &dyn std::error::Error, "the ledger did not answer");
            Problem::new(Kind::Unavailable).retry_after(RETRY_SECONDS)
        }
    }
}
