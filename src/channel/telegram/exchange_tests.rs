//! What the Telegram door promises on the wire: nothing is confirmed that was not recorded, and a send is tried again only as
//! far as it is safe. Telegram is a small server here that answers by a script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::{Json, Router};
use futures::future::BoxFuture;
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

use super::*;
use crate::channel::Reach;
use crate::channel::desk::{Desk, reply};
use crate::message::{Content, Delivery, Reply};
use crate::time::{Clock, Instant};

const TOKEN: &str = "4711:secret";

/// An answer that is to be given to a method.
type Scripted = (&'static str, StatusCode, Value);

/// The calls that came, and the answers that are still to be given, by method.
#[derive(Clone, Default)]
struct Script {
    calls: Arc<Mutex<Vec<(String, Value)>>>,
    answers: Arc<Mutex<VecDeque<Scripted>>>,
}

impl Script {
    fn new(answers: Vec<Scripted>) -> Script {
        Script { calls: Arc::default(), answers: Arc::new(Mutex::new(answers.into())) }
    }

    fn calls(&self, method: &str) -> Vec<Value> {
        self.calls.lock().unwrap().iter().filter(|(name, _)| name == method).map(|(_, parameters)| parameters.clone()).collect()
    }
}

async fn answer(State(script): State<Script>, Path((token, method)): Path<(String, String)>, body: String) -> Response {
    assert_eq!(token, format!("bot{TOKEN}"));
    let parameters = serde_json::from_str(&body).unwrap_or_default();
    script.calls.lock().unwrap().push((method.clone(), parameters));
    let scripted = {
        let mut answers = script.answers.lock().unwrap();
        let place = answers.iter().position(|(name, ..)| *name == method);
        place.and_then(|place| answers.remove(place))
    };
    match scripted {
        Some((_, status, answer)) => (status, Json(answer)).into_response(),
        None if method == "GetUpdates" => std::future::pending().await,
        None if method == "GetMe" => Json(json!({ "ok": true, "result": { "username": "taxline_bot" } })).into_response(),
        None => Json(json!({ "ok": true, "result": true })).into_response(),
    }
}

/// Runs `test` with a bot whose Telegram answers by the script.
async fn with_telegram<T>(script: &Script, test: impl AsyncFnOnce(Telegram) -> T) -> T {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = Url::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let router = Router::new().route("/{token}/{method}", axum::routing::post(answer)).with_state(script.clone());
    let telegram = Telegram::new(&api, &Private::from(TOKEN)).unwrap();
    tokio::select! {
        result = test(telegram) => result,
        _ = axum::serve(listener, router).into_future() => panic!("the server ended before the test"),
    }
}

fn updates(updates: &[&str]) -> Scripted {
    let updates: Vec<Value> = updates.iter().map(|update| serde_json::from_str(update).unwrap()).collect();
    ("GetUpdates", StatusCode::OK, json!({ "ok": true, "result": updates }))
}

const TEXT: &str = include_str!("../../../tests/webhook/telegram/text.json");
const CALLBACK: &str = include_str!("../../../tests/webhook/telegram/callback.json");
const BLOCKED: &str = include_str!("../../../tests/webhook/telegram/blocked.json");
const MALFORMED: &str = include_str!("../../../tests/webhook/telegram/malformed.json");

/// Always held.
struct Alone;

impl PollingLease for Alone {
    fn hold(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }
}

/// Polls until Telegram was called this often.
async fn poll(script: &Script, desk: &Arc<Desk>, until: &[(&str, usize)]) {
    with_telegram(script, async |telegram| {
        let (stop, stopped) = watch::channel(false);
        let polling = telegram.poll(Arc::clone(desk) as Arc<dyn crate::channel::Reception>, Arc::new(Alone), Clock::Real, stopped);
        let enough = async {
            while until.iter().any(|(method, times)| script.calls(method).len() < *times) {
                tokio::task::yield_now().await;
            }
            stop.send(true).unwrap();
        };
        futures::join!(polling, enough);
    })
    .await;
}

#[tokio::test]
async fn the_offset_moves_only_after_the_batch_was_recorded() {
    let script = Script::new(vec![updates(&[TEXT, CALLBACK]), updates(&[TEXT, CALLBACK]), updates(&[])]);
    let desk = Desk::failing(1);
    poll(&script, &desk, &[("GetUpdates", 4)]).await;
    let offsets: Vec<Value> = script.calls("GetUpdates").iter().map(|question| question["offset"].clone()).collect();
    // Not recorded: asked again from the same place. Recorded: confirmed. Nothing left: no offset is kept.
    assert_eq!(offsets, [Value::Null, Value::Null, json!(870_123_407), Value::Null]);
    assert_eq!(desk.taken().len(), 2);
}

#[tokio::test]
async fn a_pressed_button_is_acknowledged_and_a_block_is_noted() {
    let script = Script::new(vec![updates(&[MALFORMED, CALLBACK, BLOCKED])]);
    let desk = Desk::failing(0);
    poll(&script, &desk, &[("GetUpdates", 2), ("AnswerCallbackQuery", 1)]).await;
    assert_eq!(script.calls("AnswerCallbackQuery"), [json!({ "callback_query_id": "4382bfdwdsb323b2d9" })]);
    assert_eq!(desk.reaches(), [("5501234567".to_owned(), Reach::Blocked)]);
    assert_eq!(script.calls("GetUpdates")[1]["offset"], 870_123_500, "a malformed update is passed");
    assert_eq!(script.calls("GetUpdates")[0]["allowed_updates"], json!(["message", "edited_message", "callback_query", "my_chat_member"]));
}

#[tokio::test]
async fn a_telegram_that_is_down_at_the_start_is_asked_again() {
    let down = ("GetMe", StatusCode::BAD_GATEWAY, Value::Null);
    let script = Script::new(vec![down, updates(&[TEXT])]);
    let desk = Desk::failing(0);
    poll(&script, &desk, &[("GetUpdates", 2)]).await;
    assert_eq!((script.calls("GetMe").len(), desk.taken().len()), (2, 1));
}

/// Held at the first question and by another copy ever after.
#[derive(Default)]
struct Brief {
    questions: std::sync::atomic::AtomicUsize,
}

impl PollingLease for Brief {
    fn hold(&self) -> BoxFuture<'_, bool> {
        let before = self.questions.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Box::pin(async move { before == 0 })
    }
}

#[tokio::test]
async fn who_loses_the_lease_leaves_the_poll_under_way_and_asks_for_no_other() {
    let (script, lease) = (Script::default(), Arc::new(Brief::default()));
    with_telegram(&script, async |telegram| {
        let (stop, stopped) = watch::channel(false);
        let asked = Arc::clone(&lease);
        let polling = telegram.poll(Desk::failing(0), Arc::clone(&lease) as Arc<dyn PollingLease>, Clock::Real, stopped);
        let lost = async {
            while asked.questions.load(std::sync::atomic::Ordering::SeqCst) < 3 {
                tokio::task::yield_now().await;
            }
            stop.send(true).unwrap();
        };
        futures::join!(polling, lost);
    })
    .await;
    assert_eq!(script.calls("GetUpdates").len(), 1);
}

fn outgoing(text: &str, removes: Option<&str>) -> Outgoing {
    Outgoing {
        sequence: 1,
        id: ReplyId::derived(&[text.as_bytes()]),
        address: Private::from("5501234567"),
        reply: Reply { text: text.to_owned(), ..reply() },
        removes: removes.map(str::to_owned),
    }
}

fn sent(message_id: i64) -> Scripted {
    ("SendMessage", StatusCode::OK, json!({ "ok": true, "result": { "message_id": message_id } }))
}

#[tokio::test]
async fn a_reply_is_sent_with_its_buttons_after_what_it_removes() {
    let script = Script::new(vec![sent(61)]);
    let delivery = with_telegram(&script, async |telegram| telegram.deliver(&outgoing("Shall I?", Some("57"))).await).await;
    assert!(matches!(delivery, Delivery::Delivered(Delivered { sequence: Some(61) })));
    let order: Vec<String> = script.calls.lock().unwrap().iter().map(|(method, _)| method.clone()).collect();
    assert_eq!(order, ["DeleteMessage", "SendMessage"]);
    assert_eq!(script.calls("DeleteMessage")[0], json!({ "chat_id": 5_501_234_567_i64, "message_id": 57 }));
    let send = &script.calls("SendMessage")[0];
    assert_eq!(send["reply_markup"]["inline_keyboard"][0][0], json!({ "text": "Yes", "callback_data": "q.yes" }));
    assert_eq!((&send["parse_mode"], &send["link_preview_options"]["is_disabled"]), (&Value::Null, &json!(true)));
}

#[tokio::test]
async fn what_cannot_be_removed_holds_no_reply_back_but_a_flood_does() {
    let gone = json!({ "ok": false, "error_code": 400, "description": "Bad Request: message to delete not found" });
    let flood = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests", "parameters": { "retry_after": 2 } });
    let script = Script::new(vec![
        ("DeleteMessage", StatusCode::TOO_MANY_REQUESTS, flood),
        ("DeleteMessage", StatusCode::BAD_REQUEST, gone),
        sent(61),
    ]);
    with_telegram(&script, async |telegram| {
        let first = telegram.deliver(&outgoing("a", Some("57"))).await;
        assert!(matches!(first, Delivery::Again { after_ms: Some(2_000), .. }));
        assert!(script.calls("SendMessage").is_empty());
        assert!(matches!(telegram.deliver(&outgoing("a", Some("57"))).await, Delivery::Delivered(_)));
    })
    .await;
}

#[tokio::test]
async fn a_long_reply_goes_on_where_it_was_interrupted() {
    let down = ("SendMessage", StatusCode::BAD_GATEWAY, Value::Null);
    let script = Script::new(vec![sent(61), down, sent(62)]);
    let long = format!("{}\n{}", "a".repeat(4_000), "b".repeat(4_000));
    with_telegram(&script, async |telegram| {
        assert!(matches!(telegram.deliver(&outgoing(&long, None)).await, Delivery::Again { .. }));
        let second = telegram.deliver(&outgoing(&long, None)).await;
        assert!(matches!(second, Delivery::Delivered(Delivered { sequence: Some(62) })));
    })
    .await;
    let sends = script.calls("SendMessage");
    let firsts: Vec<char> = sends.iter().filter_map(|send| send["text"].as_str()?.chars().next()).collect();
    assert_eq!(firsts, ['a', 'b', 'b']);
    assert_eq!((&sends[0]["reply_markup"], sends[2]["reply_markup"].is_object()), (&Value::Null, true));
}

async fn post_webhook(desk: &Arc<Desk>, secret: Option<&str>, body: &str) -> Response {
    let telegram = Telegram::new(&Url::parse(API_URL).unwrap(), &Private::from(TOKEN)).unwrap();
    let clock = Clock::standing(Instant::from_millis(5));
    let reception = Arc::clone(desk) as Arc<dyn crate::channel::Reception>;
    let router = telegram.webhook("/telegram/hook", Private::from("s3cret"), reception, clock);
    let mut request = Request::post("/telegram/hook");
    if let Some(secret) = secret {
        request = request.header(SECRET_HEADER, secret);
    }
    router.oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap()
}

#[tokio::test]
async fn a_webhook_needs_its_secret() {
    let desk = Desk::failing(0);
    assert_eq!(post_webhook(&desk, None, TEXT).await.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(post_webhook(&desk, Some("s3creT"), TEXT).await.status(), StatusCode::FORBIDDEN);
    assert!(desk.taken().is_empty());
    assert_eq!(post_webhook(&desk, Some("s3cret"), TEXT).await.status(), StatusCode::OK);
    assert_eq!(desk.taken()[0].content, Content::Text("pagar 300 el viernes".into()));
}

#[tokio::test]
async fn a_webhook_says_yes_only_to_what_was_recorded() {
    let desk = Desk::failing(1);
    let refused = post_webhook(&desk, Some("s3cret"), TEXT).await;
    assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(post_webhook(&desk, Some("s3cret"), TEXT).await.status(), StatusCode::OK);
    // What can never be read is not asked for again.
    assert_eq!(post_webhook(&desk, Some("s3cret"), MALFORMED).await.status(), StatusCode::OK);
    assert_eq!(post_webhook(&desk, Some("s3cret"), "{").await.status(), StatusCode::BAD_REQUEST);
    assert_eq!(desk.taken().len(), 1);
}

#[tokio::test]
async fn a_press_is_acknowledged_in_the_answer_to_the_webhook() {
    let response = post_webhook(&Desk::failing(0), Some("s3cret"), CALLBACK).await;
    let body = axum::body::to_bytes(response.into_body(), 1_000).await.unwrap();
    let method: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(method, json!({ "method": "answerCallbackQuery", "callback_query_id": "4382bfdwdsb323b2d9" }));
}

#[tokio::test]
async fn the_webhook_is_registered_with_its_secret_as_soon_as_telegram_answers() {
    let script = Script::new(vec![("SetWebhook", StatusCode::BAD_GATEWAY, Value::Null)]);
    with_telegram(&script, async |telegram| {
        let url = Url::parse("https://taxline.test/telegram/hook").unwrap();
        let registration = WebhookRegistration { url, secret: Private::from("s3cret") };
        telegram.register_webhook(&registration, watch::channel(false).1).await;
        assert_eq!(telegram.username(), Some("taxline_bot"));
    })
    .await;
    let registered = script.calls("SetWebhook");
    assert_eq!((registered.len(), &registered[1]["secret_token"]), (2, &json!("s3cret")));
}

#[test]
fn a_token_has_the_shape_of_one() {
    let api = Url::parse(API_URL).unwrap();
    for token in ["", "4711", ":secret", "4711:", "x:secret", "4711:sec/ret", "4711:sec ret"] {
        assert!(Telegram::new(&api, &Private::from(token)).is_err(), "{token}");
    }
}
