//! Telegram in a test: people who write to the bot and press its buttons, and what the bot sent them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::peer::Peer;

/// How long a reply may take before the test gives up.
const REPLY_WAIT_MAX: Duration = Duration::from_secs(30);

/// One bot on the overlay, with everybody who talks to it.
pub(crate) struct Telegram {
    peer: Peer,
    token: String,
    client: reqwest::Client,
}

/// A message as the chat shows it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Shown {
    pub(crate) message_id: i64,
    #[serde(default)]
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) buttons: Vec<ShownButton>,
    pub(crate) deleted: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct ShownButton {
    pub(crate) label: String,
    pub(crate) token: String,
}

impl Telegram {
    pub(crate) fn start() -> Telegram {
        static BOTS: AtomicU64 = AtomicU64::new(1);
        let token = format!("{}:test-bot", BOTS.fetch_add(1, Ordering::Relaxed));
        Telegram { peer: Peer::start("telegram/overlay.mjs", &[]), token, client: reqwest::Client::new() }
    }

    /// The settings with which the program talks to this bot.
    pub(crate) fn settings(&self) -> [(&'static str, String); 2] {
        [("TAXLINE_TELEGRAM_TOKEN", self.token.clone()), ("TAXLINE_TELEGRAM_API_URL", self.peer.url().to_owned())]
    }

    /// One of the overlay's controls; `tests/peers/README.md` lists them.
    pub(crate) async fn control<T: DeserializeOwned>(&self, action: &str, body: Value) -> T {
        let url = format!("{}/control/{}/{action}", self.peer.url(), self.token);
        let answer = self.client.post(url).json(&body).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        serde_json::from_value(answer["result"].clone()).unwrap_or_else(|error| panic!("{action} {body} gave {answer}: {error}"))
    }

    /// The bot's messages after this one, once there are so many.
    pub(crate) async fn replies(&self, chat: i64, after: i64, count: usize) -> Vec<Shown> {
        let wait = json!({ "chat": chat, "after": after, "count": count, "ms": REPLY_WAIT_MAX.as_millis() as u64 });
        let replies: Vec<Shown> = self.control("wait", wait).await;
        assert!(replies.len() >= count, "chat {chat} has {} replies after {after} where {count} were due: {replies:?}", replies.len());
        replies
    }
}
