//! The HTTP server: which routes there are, what holds for all of them, and how connections begin and end.
//!
//! Every request has a time limit, every connection a limit for its head, and all connections together a number. An error has
//! the shape of problem details, whoever raised it. At the end no connection is cut off while its request is answered, within
//! a limit.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, State};
use axum::http::header::{HeaderName, LOCATION, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Extension, Json, Router};
use futures::future::BoxFuture;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tower::Layer as _;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use crate::channel::web::Transport;
use crate::problem::{Kind, Problem, shape_errors};

/// Connections at once; one more waits in the system's queue until another ends.
pub const CONNECTIONS_MAX: usize = 4_096;
/// How long a request may take until its answer begins.
pub const REQUEST_MS_MAX: u64 = 30_000;
/// How long the head of a request may take to arrive, and how long an idle connection is kept.
pub const HEAD_MS_MAX: u64 = 30_000;
/// How long connections may take to end when the program does.
pub const SHUTDOWN_MS_MAX: u64 = 10_000;
/// After a connection could not be accepted (too many open files), the next attempt waits this long.
const ACCEPT_WAIT_MS: u64 = 100;
/// How long browsers are to use HTTPS only.
const HTTPS_ONLY: &str = "max-age=31536000; includeSubDomains";

/// Whether the program can do its work.
pub trait Health: Send + Sync {
    /// `true` where a message that came in now could be stored and answered.
    fn is_well(&self) -> BoxFuture<'_, bool>;
}

/// Puts the routes of the doors into one router, with what holds for all of them.
pub fn router(doors: Vec<Router>, health: Arc<dyn Health>, transport: Transport) -> Router {
    let own = Router::new().route("/healthz", get(healthz)).with_state(health);
    let router = doors.into_iter().fold(own, Router::merge).fallback(|| async { Problem::new(Kind::NotFound) });
    let router = router
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_millis(REQUEST_MS_MAX)))
        .layer(axum::middleware::map_response(shape_errors))
        .layer(fixed_header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed_header(X_FRAME_OPTIONS, "DENY"))
        .layer(fixed_header(REFERRER_POLICY, "no-referrer"))
        .layer(fixed_header(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(fixed_header(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
        .layer(fixed_header(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"));
    match transport {
        Transport::Https => router.layer(fixed_header(STRICT_TRANSPORT_SECURITY, HTTPS_ONLY)),
        Transport::Http => router,
    }
}

fn fixed_header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// Who comes to the front door is shown the chat.
pub fn front() -> Router {
    Router::new().route("/", get(|| async { (StatusCode::SEE_OTHER, [(LOCATION, "/chat")]).into_response() }))
}

async fn healthz(State(health): State<Arc<dyn Health>>) -> Response {
    if health.is_well().await { Json(json!({ "status": "ok" })).into_response() } else { Problem::new(Kind::Unavailable).into_response() }
}

/// Serves until `stop` turns true, then lets connections end, for at most [`SHUTDOWN_MS_MAX`].
pub async fn serve(listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let graceful = GracefulShutdown::new();
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        tokio::select! {
            () = async { drop(stop.wait_for(|stop| *stop).await) } => break,
            accepted = next => match accepted {
                (Ok(place), Ok((stream, peer))) => answer(stream, peer, &router, place, &graceful),
                (_, Err(error)) => {
                    tracing::warn!(error = &error as &dyn std::error::Error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(ACCEPT_WAIT_MS)).await;
                }
                // The places are never closed.
                (Err(_), _) => break,
            }
        }
    }
    drop(listener);
    if tokio::time::timeout(Duration::from_millis(SHUTDOWN_MS_MAX), graceful.shutdown()).await.is_err() {
        tracing::warn!("connections that did not end in time were cut off");
    }
}

#[expect(clippy::disallowed_methods, reason = "each connection is a task of the server, which waits for it at the end")]
fn answer(stream: TcpStream, peer: SocketAddr, router: &Router, place: OwnedSemaphorePermit, graceful: &GracefulShutdown) {
    // A reply is one small write: it is not held back to be joined with another.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(error = &error as &dyn std::error::Error, "a connection keeps its delay");
    }
    let service = TowerToHyperService::new(Extension(ConnectInfo(peer)).layer(router.clone()));
    let watcher = graceful.watcher();
    tokio::spawn(async move {
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(Duration::from_millis(HEAD_MS_MAX));
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(%error, "a connection ended early");
        }
        drop(place);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tower::ServiceExt as _;

    struct Well(bool);

    impl Health for Well {
        fn is_well(&self) -> BoxFuture<'_, bool> {
            Box::pin(async { self.0 })
        }
    }

    async fn ask(health: Well, transport: Transport, method: &str, path: &str) -> Response {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        router(vec![front()], Arc::new(health), transport).oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn health_tells_whether_work_can_be_done() {
        assert_eq!(ask(Well(true), Transport::Http, "GET", "/healthz").await.status(), StatusCode::OK);
        assert_eq!(ask(Well(false), Transport::Http, "GET", "/healthz").await.status(), StatusCode::SERVICE_UNAVAILABLE);
    }

    #[tokio::test]
    async fn every_error_is_a_problem_with_the_same_headers() {
        for (method, path, status) in [("GET", "/nothing", StatusCode::NOT_FOUND), ("POST", "/healthz", StatusCode::METHOD_NOT_ALLOWED)] {
            let response = ask(Well(true), Transport::Https, method, path).await;
            assert_eq!(response.status(), status);
            let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
            assert_eq!(header("content-type"), "application/problem+json");
            assert_eq!(header("x-content-type-options"), "nosniff");
            assert_eq!(header("strict-transport-security"), HTTPS_ONLY);
        }
        let plain = ask(Well(true), Transport::Http, "GET", "/").await;
        assert_eq!((plain.status(), plain.headers().get(STRICT_TRANSPORT_SECURITY)), (StatusCode::SEE_OTHER, None));
    }

    #[tokio::test]
    async fn a_request_under_way_is_answered_before_the_end_and_idle_connections_are_not_waited_for() {
        let (stop, stopped) = watch::channel(false);
        let begun = Arc::new(tokio::sync::Notify::new());
        let slow = {
            let (begun, mut stopped) = (Arc::clone(&begun), stopped.clone());
            get(async move || {
                begun.notify_one();
                // Answers only once the program is already ending.
                let _ = stopped.wait_for(|stop| *stop).await;
                "done"
            })
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let client = async {
            let _idle = TcpStream::connect(address).await.unwrap();
            let mut busy = TcpStream::connect(address).await.unwrap();
            busy.write_all(b"GET /slow HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
            begun.notified().await;
            stop.send(true).unwrap();
            let mut answer = String::new();
            busy.read_to_string(&mut answer).await.unwrap();
            answer
        };
        let ((), answer) = futures::join!(serve(listener, Router::new().route("/slow", slow), stopped.clone()), client);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("done"), "{answer}");
    }
}
