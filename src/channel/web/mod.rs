//! The web chat: one page of our own, and the few requests it makes.
//!
//! ```text
//! GET  /chat            the page; gives the browser its conversation cookie
//! POST /chat/messages   one message; answered with its replies. The same id again is the same message and gets them again
//! GET  /chat/messages   the lines of the conversation after a place: what a page needs after a reload
//! GET  /chat/events     server-sent events; each means "look for new lines"
//! POST /chat/end        this browser forgets the conversation
//! ```
//! The browser numbers its messages and keeps each until it is acknowledged, so that nothing is lost and nothing comes twice.

mod api;
mod live;
mod page;
#[cfg(test)]
mod route_tests;
mod visitor;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use tokio::sync::watch;

pub use live::WebDoor;
pub use page::DemoPerson;
pub use visitor::{Nearby, Transport};

pub use super::rate::Allowance;
use super::rate::RateLimit;
use super::{PageWords, Reception, WordsFault};
use crate::ids::Randomness;
use crate::message::ChannelName;
use crate::time::Clock;

/// The name of this channel.
pub const CHANNEL: ChannelName = "web";

/// What one conversation may say: a burst for a quick answer in parts, then two a second.
pub const ALLOWANCE_CONVERSATION: Allowance = Allowance { burst_max: 20, refill_ms: 500 };
/// What all conversations of one remote address may ask: an office behind one address has many.
pub const ALLOWANCE_ADDRESS: Allowance = Allowance { burst_max: 200, refill_ms: 20 };

/// How the web chat is run.
#[derive(Clone, Debug)]
pub struct WebSettings {
    pub transport: Transport,
    pub nearby: Nearby,
    /// Host, and port where it is not the usual one, under which browsers find the chat.
    pub public_authority: Option<String>,
    pub per_conversation: Allowance,
    pub per_address: Allowance,
    /// People whose codes the page offers, in a demonstration. Empty in service.
    pub demo: Vec<DemoPerson>,
}

/// The web chat. Cheap to clone.
#[derive(Clone)]
pub struct WebChat {
    inner: Arc<Inner>,
}

struct Inner {
    settings: WebSettings,
    door: Arc<WebDoor>,
    reception: Arc<dyn Reception>,
    randomness: Randomness,
    clock: Clock,
    pages: page::Pages,
    conversation_limit: RateLimit,
    address_limit: RateLimit,
    stop: watch::Receiver<bool>,
}

/// What the web chat is built from.
pub struct WebParts {
    pub settings: WebSettings,
    pub door: Arc<WebDoor>,
    pub reception: Arc<dyn Reception>,
    pub randomness: Randomness,
    pub clock: Clock,
    /// Turns true when the program ends: then open event streams end too.
    pub stop: watch::Receiver<bool>,
}

impl WebChat {
    /// # Errors
    /// Where the sentences of the page are not complete.
    pub fn new(parts: WebParts) -> Result<WebChat, WordsFault> {
        let WebParts { settings, door, reception, randomness, clock, stop } = parts;
        let pages = page::Pages::build(&PageWords::load()?, &settings.demo)?;
        let conversation_limit = RateLimit::new(settings.per_conversation);
        let address_limit = RateLimit::new(settings.per_address);
        let inner = Inner { settings, door, reception, randomness, clock, pages, conversation_limit, address_limit, stop };
        Ok(WebChat { inner: Arc::new(inner) })
    }

    /// The routes under `/chat`.
    pub fn routes(&self) -> Router {
        Router::new()
            .route("/chat", get(page::show))
            .route("/chat/chat.css", get(page::style))
            .route("/chat/chat.js", get(page::script))
            .route("/chat/icon.svg", get(page::icon))
            .route("/chat/end", post(page::end))
            .route("/chat/messages", get(api::lines).post(api::say))
            .route("/chat/events", get(api::events))
            .layer(axum::extract::DefaultBodyLimit::max(api::BODY_BYTES_MAX))
            .with_state(self.clone())
    }
}
