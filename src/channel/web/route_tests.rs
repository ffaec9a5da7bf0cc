//! The chat page's requests as a browser makes them: who is let in, what is refused and how, and that nothing comes twice.

use axum::body::{Body, to_bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, COOKIE, LOCATION, RETRY_AFTER, SET_COOKIE};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::*;
use crate::channel::desk::Desk;
use crate::message::Content;
use crate::problem::CONTENT_TYPE_PROBLEM;
use crate::time::Instant;

const COOKIE_ANA: &str = "taxline_chat=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const COOKIE_BEN: &str = "taxline_chat=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

struct Site {
    desk: Arc<Desk>,
    clock: Clock,
    router: Router,
    /// Kept, so that the program does not seem to end.
    _stop: watch::Sender<bool>,
}

fn site(failures: u32) -> Site {
    let desk = Desk::failing(failures);
    let clock = Clock::standing(Instant::from_millis(1_000_000));
    let (stop, stopped) = watch::channel(false);
    let settings = WebSettings {
        transport: Transport::Http,
        nearby: Nearby::Browsers,
        public_authority: None,
        per_conversation: Allowance { burst_max: 3, refill_ms: 1_000 },
        per_address: Allowance { burst_max: 10, refill_ms: 1_000 },
        demo: Vec::new(),
    };
    let parts = WebParts {
        settings,
        door: WebDoor::new(),
        reception: Arc::clone(&desk) as Arc<dyn Reception>,
        randomness: Randomness::from_seed([1; 32]),
        clock: clock.clone(),
        stop: stopped,
    };
    Site { desk, clock, router: WebChat::new(parts).unwrap().routes(), _stop: stop }
}

impl Site {
    async fn ask(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, cookie: &str) -> Response {
        self.ask(Request::get(path).header(COOKIE, cookie).body(Body::empty()).unwrap()).await
    }

    async fn say(&self, cookie: &str, body: Value) -> Response {
        let request = Request::post("/chat/messages").header(COOKIE, cookie).header(CONTENT_TYPE, "application/json");
        self.ask(request.body(Body::from(body.to_string())).unwrap()).await
    }
}

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&to_bytes(response.into_body(), 1_000_000).await.unwrap()).unwrap()
}

fn text(id: &str) -> Value {
    json!({ "id": id, "order": 1, "seen": 0, "text": "hello" })
}

#[tokio::test]
async fn the_page_brings_its_cookie_and_its_policy() {
    let site = site(0);
    let page = site.ask(Request::get("/chat").header("accept-language", "es-MX").body(Body::empty()).unwrap()).await;
    assert_eq!(page.status(), StatusCode::OK);
    let header = |name: &str| page.headers()[name].to_str().unwrap().to_owned();
    assert!(header("content-security-policy").starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(header("set-cookie").starts_with("taxline_chat=") && header("set-cookie").contains("HttpOnly; SameSite=Strict"));
    assert_eq!(header(CACHE_CONTROL.as_str()), "no-store");
    let html = String::from_utf8(to_bytes(page.into_body(), 100_000).await.unwrap().to_vec()).unwrap();
    assert!(html.contains("<html lang=\"es\">") && html.contains("Su cuenta de impuestos"));
}

#[tokio::test]
async fn a_visitor_keeps_the_cookie_and_a_chosen_language_is_kept() {
    let site = site(0);
    let page = site.get("/chat", COOKIE_ANA).await;
    assert!(page.headers()[SET_COOKIE].to_str().unwrap().starts_with(COOKIE_ANA));
    let chosen = site.get("/chat?lang=es", COOKIE_ANA).await;
    assert_eq!((chosen.status(), &chosen.headers()[LOCATION]), (StatusCode::SEE_OTHER, &"/chat".parse().unwrap()));
    assert!(chosen.headers()[SET_COOKIE].to_str().unwrap().starts_with("taxline_language=es;"));
}

#[tokio::test]
async fn a_file_is_sent_once_and_then_known() {
    let site = site(0);
    let style = site.get("/chat/chat.css", COOKIE_ANA).await;
    let tag = style.headers()["etag"].clone();
    let again = Request::get("/chat/chat.css").header("if-none-match", tag).body(Body::empty()).unwrap();
    assert_eq!(site.ask(again).await.status(), StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_message_is_answered_with_its_replies_and_again_the_same() {
    let site = site(0);
    let first = json_of(site.say(COOKIE_ANA, text("m-1")).await).await;
    assert_eq!(first["replies"][0]["text"], "Shall I?");
    assert_eq!(first["replies"][0]["buttons"][0], json!({ "label": "Yes", "token": "q.yes" }));
    let order: Vec<_> = first["lines"].as_array().unwrap().iter().map(|line| (line["sequence"].clone(), line["from"].clone())).collect();
    assert_eq!(order, [(json!(1), json!("person")), (json!(2), json!("taxline"))]);
    assert_eq!(json_of(site.say(COOKIE_ANA, text("m-1")).await).await, first);
    assert_eq!(site.desk.taken().len(), 1);
    assert_eq!(site.desk.taken()[0].content, Content::Text("hello".into()));
}

#[tokio::test]
async fn conversations_do_not_see_each_other() {
    let site = site(0);
    site.say(COOKIE_ANA, text("m-1")).await;
    site.say(COOKIE_BEN, text("m-1")).await;
    let taken = site.desk.taken();
    assert_eq!(taken.len(), 2, "the same id in two conversations is two messages");
    assert_ne!(taken[0].address, taken[1].address);
    assert!(!taken[0].address.reveal().contains("AAAA"), "the address opens the conversation");
    let lines = json_of(site.get("/chat/messages?after=0", COOKIE_ANA).await).await;
    assert_eq!((lines["lines"].as_array().unwrap().len(), &lines["more"]), (2, &json!(false)));
    assert_eq!(json_of(site.get("/chat/messages?after=2", COOKIE_ANA).await).await["lines"], json!([]));
}

#[tokio::test]
async fn who_has_no_conversation_or_comes_from_another_site_is_refused() {
    let site = site(0);
    let unknown = site.say("other=1", text("m-1")).await;
    assert_eq!((unknown.status(), &unknown.headers()[CONTENT_TYPE]), (StatusCode::UNAUTHORIZED, &CONTENT_TYPE_PROBLEM.parse().unwrap()));
    assert_eq!(json_of(unknown).await["type"], "urn:taxline:problem:conversation-unknown");
    let forged = Request::post("/chat/messages")
        .header(COOKIE, COOKIE_ANA)
        .header(CONTENT_TYPE, "application/json")
        .header("host", "taxline.test")
        .header("origin", "https://evil.test")
        .body(Body::from(text("m-1").to_string()));
    assert_eq!(site.ask(forged.unwrap()).await.status(), StatusCode::FORBIDDEN);
    let form = Request::post("/chat/messages").header(COOKIE, COOKIE_ANA).header(CONTENT_TYPE, "text/plain").body(Body::from("{}"));
    assert_eq!(site.ask(form.unwrap()).await.status(), StatusCode::BAD_REQUEST);
    assert!(site.desk.taken().is_empty());
}

#[tokio::test]
async fn a_long_message_is_taken_and_a_body_without_end_is_not() {
    let site = site(0);
    let long = json!({ "id": "m-1", "order": 1, "seen": 0, "text": "9".repeat(10_000) });
    assert_eq!(site.say(COOKIE_ANA, long).await.status(), StatusCode::OK);
    let endless = json!({ "id": "m-2", "order": 1, "seen": 0, "text": "9".repeat(70_000) });
    assert_eq!(site.say(COOKIE_ANA, endless).await.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn who_speaks_too_fast_is_told_when_to_go_on() {
    let site = site(0);
    for place in 0..3 {
        assert_eq!(site.say(COOKIE_ANA, text(&format!("m-{place}"))).await.status(), StatusCode::OK);
    }
    let slow_down = site.say(COOKIE_ANA, text("m-4")).await;
    assert_eq!((slow_down.status(), &slow_down.headers()[RETRY_AFTER]), (StatusCode::TOO_MANY_REQUESTS, &"1".parse().unwrap()));
    assert_eq!(site.say(COOKIE_BEN, text("m-1")).await.status(), StatusCode::OK, "another conversation is not slowed down");
    site.clock.set(Instant::from_millis(1_001_000));
    assert_eq!(site.say(COOKIE_ANA, text("m-4")).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn what_could_not_be_stored_may_be_sent_again() {
    let site = site(1);
    let failed = site.say(COOKIE_ANA, text("m-1")).await;
    assert_eq!((failed.status(), &failed.headers()[RETRY_AFTER]), (StatusCode::SERVICE_UNAVAILABLE, &"1".parse().unwrap()));
    assert_eq!(site.say(COOKIE_ANA, text("m-1")).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn the_stream_tells_the_page_to_look_and_ends_with_the_program() {
    let site = site(0);
    let response = site.get("/chat/events", COOKIE_ANA).await;
    assert_eq!(response.headers()[CONTENT_TYPE], "text/event-stream");
    site.say(COOKIE_ANA, text("m-1")).await;
    site._stop.send(true).unwrap();
    let stream = String::from_utf8(to_bytes(response.into_body(), 10_000).await.unwrap().to_vec()).unwrap();
    assert!(stream.starts_with("retry: 2000\n") || stream.contains("\nretry: 2000\n"), "{stream}");
    // An event without data is passed over by browsers.
    assert!(stream.matches("event: look\ndata: new\n").count() >= 1, "{stream}");
}

#[tokio::test]
async fn the_end_makes_the_browser_forget() {
    let site = site(0);
    let end = Request::post("/chat/end").header(COOKIE, COOKIE_ANA).body(Body::empty()).unwrap();
    let ended = site.ask(end).await;
    assert_eq!(ended.status(), StatusCode::NO_CONTENT);
    assert!(ended.headers()[SET_COOKIE].to_str().unwrap().starts_with("taxline_chat=; Path=/; Max-Age=0"));
}
