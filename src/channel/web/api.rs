//! The requests of the chat page: a message and its replies, the lines of the conversation, and the stream of nudges.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{Extensions, HeaderMap};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use serde::{Deserialize, Serialize};

use super::visitor::{Token, is_from_other_site, language, remote_key};
use super::{CHANNEL, WebChat};
use crate::message::{Button, Content, Inbound, Line, Reply};
use crate::private::Private;
use crate::problem::{Kind, Problem};
use crate::time::Instant;
use crate::turn::{Placed, TurnError};

/// The longest body that is read: far more than is understood, so that a long text is answered with a sentence.
pub(super) const BODY_BYTES_MAX: usize = 64 * 1024;
/// The longest id that a browser may give a message.
const ID_CHARS_MAX: usize = 64;
/// The longest token that a button of ours has.
const TOKEN_BYTES_MAX: usize = 64;
/// Lines in one answer; a page with more to read asks again.
const LINES_MAX: i64 = 200;
/// How often a page looks by itself, which also keeps the connection open.
const HEARTBEAT_MS: u64 = 20_000;
/// How soon a browser connects again after a stream ended.
const RECONNECT_MS: u64 = 2_000;
/// After this many seconds a request that could not be stored may be made again.
const RETRY_SECONDS: u32 = 1;

/// A message as the page sends it. Exactly one of `text`, `button` and `start` is there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Message {
    /// The browser's own id of the message: the same id is the same message.
    id: String,
    /// The browser's count of its messages: a smaller one is older.
    order: i64,
    /// The largest sequence that was on the page when the person spoke.
    seen: i64,
    text: Option<String>,
    button: Option<String>,
    start: Option<Start>,
}

/// The first contact carries nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Start {}

#[derive(Serialize)]
struct Answered {
    /// The replies to this message; to the same message again the same.
    replies: Vec<Shown>,
    /// All lines of the conversation after what the page had: the message itself, its replies, and what came meanwhile.
    lines: Vec<Shown>,
}

#[derive(Serialize)]
struct Lines {
    lines: Vec<Shown>,
    /// There are more lines than this answer holds.
    more: bool,
}

/// A line as the page shows it.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "from", rename_all = "lowercase")]
enum Shown {
    Person {
        sequence: i64,
        text: String,
        /// The words held private data and are not shown again.
        removed: bool,
    },
    Taxline {
        sequence: i64,
        text: String,
        buttons: Vec<Button>,
        /// The message before this reply held private data: the page takes its words away.
        removes: bool,
    },
}

/// One message in, its replies out.
pub(super) async fn say(State(chat): State<WebChat>, extensions: Extensions, headers: HeaderMap, body: Bytes) -> Response {
    match try_say(&chat, &extensions, &headers, &body).await {
        Ok(answered) => (uncached(), Json(answered)).into_response(),
        Err(problem) => problem.into_response(),
    }
}

async fn try_say(chat: &WebChat, extensions: &Extensions, headers: &HeaderMap, body: &Bytes) -> Result<Answered, Problem> {
    if is_from_other_site(headers, chat.inner.settings.public_authority.as_deref()) {
        return Err(Problem::new(Kind::OtherSite));
    }
    // A form of another site can send any text but not this type.
    if headers.get(CONTENT_TYPE).is_none_or(|kind| !kind.as_bytes().starts_with(b"application/json")) {
        return Err(Problem::new(Kind::NotJson).detail("The content type is application/json."));
    }
    let now = chat.inner.clock.now();
    let token = admit(chat, extensions, headers, now)?;
    let address = token.address();
    chat.inner.conversation_limit.take(address.reveal(), now).map_err(|wait| Problem::new(Kind::TooMany).retry_after(wait.seconds()))?;
    let message: Message = serde_json::from_slice(body).map_err(|_| Problem::new(Kind::NotJson))?;
    let seen = message.seen;
    let inbound = inbound(message, &address, now, language(headers).code())?;
    let placed = chat.inner.reception.answer(inbound).await.map_err(|error| unavailable(&error))?;
    let lines = chat.inner.reception.lines(CHANNEL, &address, seen, LINES_MAX).await.map_err(|error| unavailable(&error))?;
    // Other pages of the same conversation show it too.
    chat.inner.door.nudge(&address);
    let replies = placed.into_iter().map(|Placed { sequence, reply }| replied(sequence, reply)).collect();
    Ok(Answered { replies, lines: shown(lines) })
}

#[derive(Deserialize)]
pub(super) struct After {
    #[serde(default)]
    after: i64,
}

/// The lines after a place.
pub(super) async fn lines(State(chat): State<WebChat>, Query(after): Query<After>, extensions: Extensions, headers: HeaderMap) -> Response {
    let lines = async {
        let token = admit(&chat, &extensions, &headers, chat.inner.clock.now())?;
        let lines =
            chat.inner.reception.lines(CHANNEL, &token.address(), after.after, LINES_MAX).await.map_err(|error| unavailable(&error))?;
        // What has no words (the first contact) is no line, so that a full answer may have a few less.
        let more = i64::try_from(lines.len()).is_ok_and(|count| count >= LINES_MAX / 2);
        Ok::<_, Problem>(Lines { lines: shown(lines), more })
    };
    match lines.await {
        Ok(lines) => (uncached(), Json(lines)).into_response(),
        Err(problem) => problem.into_response(),
    }
}

/// The stream of nudges. It ends with the program; the browser connects again by itself.
pub(super) async fn events(State(chat): State<WebChat>, extensions: Extensions, headers: HeaderMap) -> Response {
    let token = match admit(&chat, &extensions, &headers, chat.inner.clock.now()) {
        Ok(token) => token,
        Err(problem) => return problem.into_response(),
    };
    let Some(listener) = chat.inner.door.listen(&token.address()) else {
        return Problem::new(Kind::TooMany).retry_after(RETRY_SECONDS).into_response();
    };
    // Browsers pass over an event without data.
    let look = || Event::default().event("look").data("new");
    let nudges = stream::unfold((listener, chat.inner.stop.clone(), true), move |(mut listener, mut stop, is_first)| async move {
        if is_first {
            let hello = look().retry(Duration::from_millis(RECONNECT_MS));
            return Some((Ok::<_, Infallible>(hello), (listener, stop, false)));
        }
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return None,
            () = listener.nudged() => {}
            () = tokio::time::sleep(Duration::from_millis(HEARTBEAT_MS)) => {}
        }
        Some((Ok(look()), (listener, stop, false)))
    });
    (uncached(), Sse::new(nudges)).into_response()
}

/// Lets in who has a conversation and does not ask too often.
fn admit(chat: &WebChat, extensions: &Extensions, headers: &HeaderMap, now: Instant) -> Result<Token, Problem> {
    let settings = &chat.inner.settings;
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0);
    let remote = remote_key(peer, headers, settings.nearby);
    chat.inner.address_limit.take(&remote, now).map_err(|wait| Problem::new(Kind::TooMany).retry_after(wait.seconds()))?;
    Token::from_headers(headers, settings.transport).ok_or(Problem::new(Kind::ConversationUnknown))
}

fn unavailable(error: &TurnError) -> Problem {
    tracing::error!(error = error as &dyn std::error::Error, "a request of the chat page could not be completed");
    Problem::new(Kind::Unavailable).retry_after(RETRY_SECONDS)
}

const fn uncached() -> [(axum::http::HeaderName, &'static str); 1] {
    [(CACHE_CONTROL, "no-store")]
}

fn inbound(message: Message, address: &Private<String>, arrived_at: Instant, language: &str) -> Result<Inbound, Problem> {
    let invalid = |detail| Problem::new(Kind::FieldInvalid).detail(detail);
    let id = message.id;
    if id.is_empty() || id.len() > ID_CHARS_MAX || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(invalid("`id` has 1 to 64 letters, digits and hyphens."));
    }
    if message.order < 0 || message.seen < 0 {
        return Err(invalid("`order` and `seen` are not negative."));
    }
    let content = match (message.text, message.button, message.start) {
        (Some(text), None, None) => Content::Text(Private::new(text)),
        (None, Some(token), None) if token.len() <= TOKEN_BYTES_MAX => Content::Button { token },
        (None, Some(_), None) => return Err(invalid("`button` is the token of a button.")),
        (None, None, Some(Start {})) => Content::Start { payload: None },
        _ => return Err(invalid("Exactly one of `text`, `button` and `start` is given.")),
    };
    Ok(Inbound {
        channel: CHANNEL,
        // Ids are the browser's own: another conversation may use the same.
        provider_id: format!("{}.{id}", address.reveal()),
        provider_message: None,
        address: address.clone(),
        content,
        arrived_at,
        order: message.order,
        after_sequence: Some(message.seen),
        language_hint: Some(language.to_owned()),
    })
}

/// Lines for the page. Where a reply takes the message before it away, its words are not sent at all.
fn shown(lines: Vec<Line>) -> Vec<Shown> {
    let mut page = Vec::with_capacity(lines.len());
    for line in lines {
        match line {
            Line::Said { sequence, text } => page.push(Shown::Person { sequence, text: text.into_revealed(), removed: false }),
            Line::Replied { sequence, reply } => {
                if reply.removes_inbound
                    && let Some(Shown::Person { text, removed, .. }) =
                        page.iter_mut().rev().find(|line| matches!(line, Shown::Person { .. }))
                {
                    text.clear();
                    *removed = true;
                }
                page.push(replied(sequence, reply));
            }
        }
    }
    page
}

fn replied(sequence: i64, reply: Reply) -> Shown {
    Shown::Taxline { sequence, text: reply.text, buttons: reply.buttons, removes: reply.removes_inbound }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(body: Value) -> Result<Inbound, Problem> {
        let message = serde_json::from_value(body).map_err(|_| Problem::new(Kind::NotJson))?;
        inbound(message, &Private::from("address"), Instant::from_millis(5), "es")
    }

    #[test]
    fn a_message_keeps_its_words_its_place_and_what_was_seen() {
        let inbound = read(json!({ "id": "3f2a-1", "order": 7, "seen": 4, "text": "\u{0}💸 كم أدين؟" })).unwrap();
        assert_eq!(inbound.provider_id, "address.3f2a-1");
        assert_eq!((inbound.order, inbound.after_sequence), (7, Some(4)));
        assert_eq!(inbound.content, Content::Text("\u{0}💸 كم أدين؟".into()));
        assert_eq!(inbound.language_hint.as_deref(), Some("es"));
        let long = "9".repeat(10_000);
        let inbound = read(json!({ "id": "a", "order": 0, "seen": 0, "text": long })).unwrap();
        assert_eq!(inbound.content, Content::Text(long.as_str().into()));
    }

    #[test]
    fn a_button_and_a_start_are_read() {
        let button = read(json!({ "id": "a", "order": 1, "seen": 0, "button": "q1.yes" })).unwrap();
        assert_eq!(button.content, Content::Button { token: "q1.yes".to_owned() });
        assert_eq!(read(json!({ "id": "a", "order": 1, "seen": 0, "start": {} })).unwrap().content, Content::Start { payload: None });
    }

    #[test]
    fn what_cannot_be_a_message_is_refused() {
        for body in [
            json!({ "id": "", "order": 1, "seen": 0, "text": "a" }),
            json!({ "id": "a.b", "order": 1, "seen": 0, "text": "a" }),
            json!({ "id": "a".repeat(65), "order": 1, "seen": 0, "text": "a" }),
            json!({ "id": "a", "order": -1, "seen": 0, "text": "a" }),
            json!({ "id": "a", "order": 1, "seen": -1, "text": "a" }),
            json!({ "id": "a", "order": 1, "seen": 0 }),
            json!({ "id": "a", "order": 1, "seen": 0, "text": "a", "button": "b" }),
            json!({ "id": "a", "order": 1, "seen": 0, "button": "b".repeat(65) }),
            json!({ "id": "a", "order": 1, "seen": 0, "text": "a", "admin": true }),
            json!({ "id": "a", "order": 1.5, "seen": 0, "text": "a" }),
        ] {
            assert!(read(body.clone()).is_err(), "{body}");
        }
    }

    #[test]
    fn words_with_private_data_are_not_sent_to_the_page_again() {
        let reply = |text: &str, removes_inbound| Reply { text: text.to_owned(), buttons: Vec::new(), question: None, removes_inbound };
        let lines = vec![
            Line::Said { sequence: 1, text: "hello".into() },
            Line::Replied { sequence: 2, reply: reply("Hi", false) },
            Line::Said { sequence: 3, text: "000-12-3456".into() },
            Line::Replied { sequence: 4, reply: reply("Please do not send that here.", true) },
        ];
        let page = serde_json::to_value(shown(lines)).unwrap();
        assert_eq!(page[0], json!({ "from": "person", "sequence": 1, "text": "hello", "removed": false }));
        assert_eq!(page[2], json!({ "from": "person", "sequence": 3, "text": "", "removed": true }));
        assert_eq!(page[3]["removes"], true);
    }
}
