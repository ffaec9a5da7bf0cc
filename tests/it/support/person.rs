//! Somebody who talks to the bot in Telegram: says what they want, presses what is offered, and waits for what they hoped for.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::telegram::{Shown, Telegram};

/// What people say in a language, and the words by which they know that they got it.
pub(crate) struct Tongue {
    pub(crate) tag: &'static str,
    pub(crate) owe: &'static str,
    pub(crate) owed: &'static str,
    pub(crate) pay: &'static str,
    pub(crate) yes: &'static str,
    pub(crate) paid: &'static str,
    pub(crate) payments: &'static str,
    pub(crate) linked: &'static str,
}

pub(crate) const ENGLISH: Tongue = Tongue {
    tag: "en",
    owe: "how much do I owe?",
    owed: "payoff amount",
    pay: "pay",
    yes: "Yes",
    paid: "Confirmation number",
    payments: "show my payments",
    linked: "You are connected",
};

pub(crate) const SPANISH: Tongue = Tongue {
    tag: "es",
    owe: "¿cuánto debo?",
    owed: "para saldar la cuenta",
    pay: "quiero pagar",
    yes: "Sí",
    paid: "Número de confirmación",
    payments: "muéstreme mis pagos",
    linked: "está conectado",
};

pub(crate) struct Person {
    telegram: Arc<Telegram>,
    chat: i64,
    pub(crate) tongue: &'static Tongue,
    /// The newest message that they have looked at.
    seen: i64,
    /// Buttons they have seen. A reply in doubt is sent once more; nobody looks at the same buttons twice.
    known: HashSet<String>,
    /// How many messages they have sent, presses included.
    pub(crate) sent: i64,
}

impl Person {
    pub(crate) fn new(telegram: &Arc<Telegram>, chat: i64, tongue: &'static Tongue) -> Person {
        Person { telegram: Arc::clone(telegram), chat, tongue, seen: 0, known: HashSet::new(), sent: 0 }
    }

    /// Writes; the id of the message.
    pub(crate) async fn say(&mut self, text: &str) -> i64 {
        self.sent += 1;
        let said: Value = self.telegram.control("say", json!({ "chat": self.chat, "text": text, "language": self.tongue.tag })).await;
        self.seen = said["message_id"].as_i64().unwrap();
        self.seen
    }

    pub(crate) async fn press(&mut self, token: &str) {
        self.sent += 1;
        let press = json!({ "chat": self.chat, "token": token, "language": self.tongue.tag });
        let _: Value = self.telegram.control("press", press).await;
    }

    /// Writes several messages, all before any answer.
    pub(crate) async fn say_at_once(&mut self, texts: &[&str]) {
        self.sent += i64::try_from(texts.len()).unwrap();
        let said: Vec<Value> = texts.iter().map(|text| json!({ "chat": self.chat, "text": text, "language": self.tongue.tag })).collect();
        let said: Vec<Value> = self.telegram.control("many", json!({ "said": said })).await;
        self.seen = said.last().unwrap()["message_id"].as_i64().unwrap();
    }

    /// Writes what arrives only when the test lets it.
    pub(crate) async fn say_late(&mut self, text: &str) {
        self.sent += 1;
        let said = json!({ "chat": self.chat, "text": text, "language": self.tongue.tag, "late": true });
        let _: Value = self.telegram.control("say", said).await;
    }

    /// Looks at what is new, once something is. What was sent again is not.
    pub(crate) async fn news(&mut self) -> Vec<Shown> {
        let mut news = self.telegram.replies(self.chat, self.seen, 1).await;
        self.seen = news.iter().map(|message| message.message_id).max().unwrap_or(self.seen);
        news.retain(|message| {
            let new_buttons = message.buttons.iter().filter(|button| self.known.insert(button.token.clone())).count();
            message.buttons.is_empty() || new_buttons > 0
        });
        news
    }

    /// Waits for a message with these words.
    pub(crate) async fn hear(&mut self, words: &str) -> Shown {
        loop {
            if let Some(message) = self.news().await.into_iter().find(|message| message.text.contains(words)) {
                return message;
            }
        }
    }

    pub(crate) async fn messages(&self) -> Vec<Shown> {
        self.telegram.control("messages", json!({ "chat": self.chat })).await
    }

    /// Links the account of this code; the id of the message that held it.
    pub(crate) async fn link(&mut self, code: &str) -> i64 {
        let said = self.say(&format!("/start {code}")).await;
        self.hear(self.tongue.linked).await;
        said
    }

    /// Takes what is suggested and says yes to each readback once, until something with these words is said.
    pub(crate) async fn agree_until(&mut self, words: &str) {
        loop {
            let news = self.news().await;
            if news.iter().any(|message| message.text.contains(words)) {
                return;
            }
            let Some(question) = news.iter().rev().find(|message| !message.buttons.is_empty()) else { continue };
            let yes = question.buttons.iter().find(|button| button.label == self.tongue.yes);
            self.press(&yes.unwrap_or(&question.buttons[0]).token).await;
        }
    }

    /// Asks to pay, takes what is suggested, says yes to each readback once, and waits for the receipt.
    pub(crate) async fn pay(&mut self, amount_cents: i64) {
        let amount = format!("${}.{:02}", amount_cents / 100, amount_cents % 100);
        self.say(&format!("{} {amount}", self.tongue.pay)).await;
        loop {
            let news = self.news().await;
            if news.iter().any(|message| message.text.contains(self.tongue.paid) && message.text.contains(&amount)) {
                return;
            }
            let Some(question) = news.iter().rev().find(|message| !message.buttons.is_empty()) else { continue };
            let yes = question.buttons.iter().find(|button| button.label == self.tongue.yes);
            assert!(yes.is_none() || question.text.contains(&amount), "a readback of something else: {question:?}");
            self.press(&yes.unwrap_or(&question.buttons[0]).token).await;
        }
    }
}
