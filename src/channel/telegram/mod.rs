//! Telegram: private chats with text and inline buttons, by long polling or by webhook.
//!
//! In: [`Telegram::poll`] and [`Telegram::webhook`] hand updates to the reception, and Telegram is told "taken" only after they
//! were recorded; an update that comes twice is one message, because its id is. Out: [`Telegram`] is a [`Door`].
//! Messages are plain text: nothing a person typed is ever read as markup.

#[cfg(test)]
mod exchange_tests;
mod inbound;
mod outbound;
mod polling;
mod webhook;
mod wire;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use futures::future::BoxFuture;
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;
use teloxide_core::payloads::{AnswerCallbackQuery, DeleteMessage, GetMe, SendMessage};
use teloxide_core::types::{AllowedUpdate, CallbackQueryId, ChatId, LinkPreviewOptions, MessageId, ReplyMarkup};

pub use polling::{POLLING_LEASE_MS_MIN, PollingLease};
pub use webhook::{SECRET_HEADER, WebhookRegistration};
pub use wire::CallError;

use crate::ids::ReplyId;
use crate::message::{Capabilities, ChannelName, Delivered, Delivery, Door, Markup, Medium, Outgoing};
use crate::private::Private;
use wire::Wire;

/// The name of this channel.
pub const CHANNEL: ChannelName = "telegram";

/// Where Telegram's own API is.
pub const API_URL: &str = "https://api.telegram.org";

/// Replies in several parts whose next part is remembered. The oldest is forgotten first: then its first part comes twice.
const UNFINISHED_MAX: usize = 256;

/// The updates that are asked for; any other kind is not sent to us.
const ALLOWED_UPDATES: [AllowedUpdate; 4] =
    [AllowedUpdate::Message, AllowedUpdate::EditedMessage, AllowedUpdate::CallbackQuery, AllowedUpdate::MyChatMember];

/// One bot. Cheap to clone.
#[derive(Clone)]
pub struct Telegram {
    line: Arc<Line>,
}

struct Line {
    wire: Wire,
    /// The number before the colon of the token: public, and the same for all copies.
    bot_id: String,
    username: OnceLock<String>,
    /// Replies of which some parts were taken, with how many.
    unfinished: Mutex<VecDeque<(ReplyId, usize)>>,
}

/// What Telegram says of the bot itself. Only what is used: a field that Telegram adds or drops changes nothing.
#[derive(Deserialize)]
struct Me {
    username: Option<String>,
}

/// Why a token is not one.
#[derive(Debug, thiserror::Error)]
pub enum TelegramFault {
    #[error("a Telegram bot token is a number, a colon and a secret, as @BotFather gives it")]
    Token,
    #[error("the line to Telegram could not be set up")]
    Line(#[from] CallError),
}

impl Telegram {
    /// The bot of this token at this API (see [`API_URL`]). Makes no call.
    ///
    /// # Errors
    /// Where the token does not have the shape of one.
    pub fn new(api: &Url, token: &Private<String>) -> Result<Telegram, TelegramFault> {
        let (bot_id, secret) = token.reveal().split_once(':').ok_or(TelegramFault::Token)?;
        let is_secret = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if bot_id.is_empty() || !bot_id.chars().all(|c| c.is_ascii_digit()) || secret.is_empty() || !secret.chars().all(is_secret) {
            return Err(TelegramFault::Token);
        }
        let line = Line {
            wire: Wire::new(api, token)?,
            bot_id: bot_id.to_owned(),
            username: OnceLock::new(),
            unfinished: Mutex::new(VecDeque::new()),
        };
        Ok(Telegram { line: Arc::new(line) })
    }

    /// What Telegram can do.
    #[must_use]
    pub const fn can() -> Capabilities {
        Capabilities { medium: Medium::Written, buttons: true, markup: Markup::Plain }
    }

    /// The bot's public name, once Telegram was asked.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        self.line.username.get().map(String::as_str)
    }

    fn bot(&self) -> inbound::Bot<'_> {
        inbound::Bot { id: &self.line.bot_id, username: self.username() }
    }

    /// Asks Telegram who we are, once.
    async fn introduce(&self) -> Result<(), CallError> {
        if self.line.username.get().is_none() {
            let me: Me = self.line.wire.call(&GetMe::new()).await?;
            // Another task may have asked at the same time: the answer is the same.
            let _ = self.line.username.set(me.username.unwrap_or_default());
        }
        Ok(())
    }

    /// Ends the spinner on a pressed button. Best effort: after a while Telegram ends it by itself.
    async fn acknowledge(&self, query: CallbackQueryId) {
        if let Err(error) = self.line.wire.call::<_, Value>(&AnswerCallbackQuery::new(query)).await {
            tracing::debug!(error = &error as &dyn std::error::Error, "a pressed button could not be acknowledged");
        }
    }

    async fn send(&self, outgoing: &Outgoing) -> Delivery {
        let Ok(chat) = outgoing.address.reveal().parse::<i64>().map(ChatId) else {
            return Delivery::Refused { reason: "the address is not a chat number".to_owned(), unreachable: true };
        };
        let texts = outbound::parts(&outgoing.reply.text, outbound::TEXT_UNITS_MAX);
        let taken = self.line.parts_taken(&outgoing.id);
        if taken == 0
            && let Some(later) = self.remove(chat, outgoing.removes.as_deref()).await
        {
            return later;
        }
        let mut sequence = None;
        for (part, text) in texts.iter().enumerate().skip(taken) {
            let mut message = SendMessage::new(chat, *text);
            message.link_preview_options = Some(no_preview());
            if part + 1 == texts.len() {
                message.reply_markup = outbound::keyboard(&outgoing.reply.buttons).map(ReplyMarkup::InlineKeyboard);
            }
            match self.line.wire.call::<_, Value>(&message).await {
                Ok(sent) => sequence = sent.get("message_id").and_then(Value::as_i64),
                Err(error) => {
                    self.line.remember_parts(&outgoing.id, part);
                    return outbound::undelivered(&error);
                }
            }
        }
        self.line.remember_parts(&outgoing.id, 0);
        Delivery::Delivered(Delivered { sequence })
    }

    /// Removes the person's message from the chat. That it cannot be removed (it is gone, or older than two days) holds no
    /// reply back; only where Telegram wants us to wait, both wait.
    async fn remove(&self, chat: ChatId, message: Option<&str>) -> Option<Delivery> {
        let id = message?.parse::<i32>().ok()?;
        let removed = self.line.wire.call::<_, Value>(&DeleteMessage::new(chat, MessageId(id))).await;
        match removed {
            Ok(_) => None,
            Err(error @ CallError::Refused { code: 429, .. }) => Some(outbound::undelivered(&error)),
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "a message with private data could not be removed from a chat");
                None
            }
        }
    }
}

impl Line {
    fn parts_taken(&self, reply: &ReplyId) -> usize {
        let unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.iter().find(|(id, _)| id == reply).map_or(0, |(_, taken)| *taken)
    }

    /// Notes how many parts of a reply were taken, so that the next attempt goes on from there; 0 forgets the reply.
    fn remember_parts(&self, reply: &ReplyId, taken: usize) {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        unfinished.retain(|(id, _)| id != reply);
        if taken > 0 {
            if unfinished.len() == UNFINISHED_MAX {
                unfinished.pop_front();
            }
            unfinished.push_back((reply.clone(), taken));
        }
    }
}

impl Door for Telegram {
    fn channel(&self) -> ChannelName {
        CHANNEL
    }

    fn deliver<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Delivery> {
        Box::pin(self.send(outgoing))
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions { is_disabled: true, url: None, prefer_small_media: false, prefer_large_media: false, show_above_text: false }
}
