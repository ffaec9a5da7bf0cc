//! The webhook: Telegram posts an update, we record it, then answer.
//!
//! The sender is known by the secret that it was given at registration. "200" is said only after the commit; anything else
//! makes Telegram deliver the update again, and its id makes that harmless.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use axum::{Json, Router};
use reqwest::Url;
use serde_json::{Value, json};
use teloxide_core::payloads::SetWebhook;
use tokio::sync::watch;

use super::polling::{backoff_ms, wait};
use super::wire::CallError;
use super::{ALLOWED_UPDATES, Telegram};
use crate::channel::Reception;
use crate::private::{Private, same_secret};
use crate::problem::{Kind, Problem};
use crate::time::Clock;

/// The header in which Telegram repeats the secret.
pub const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// The longest update that is read. A text has at most 4096 characters; entities and a quoted message come with it.
const UPDATE_BYTES_MAX: usize = 1024 * 1024;
/// Deliveries that Telegram may make at once.
const CONNECTIONS_MAX: u8 = 40;
/// How long Telegram is asked to leave us alone where nothing could be recorded.
const RETRY_SECONDS: u32 = 1;

/// What Telegram is told about our webhook.
#[derive(Clone, Debug)]
pub struct WebhookRegistration {
    /// Where Telegram reaches us: HTTPS, with the path of the route.
    pub url: Url,
    /// 1 to 256 letters, digits, `_` and `-`.
    pub secret: Private<String>,
}

#[derive(Clone)]
struct Entrance {
    telegram: Telegram,
    secret: Private<String>,
    reception: Arc<dyn Reception>,
    clock: Clock,
}

impl Telegram {
    /// The route on which Telegram delivers updates.
    pub fn webhook(&self, path: &str, secret: Private<String>, reception: Arc<dyn Reception>, clock: Clock) -> Router {
        let entrance = Entrance { telegram: self.clone(), secret, reception, clock };
        Router::new().route(path, post(receive)).layer(DefaultBodyLimit::max(UPDATE_BYTES_MAX)).with_state(entrance)
    }

    /// Tells Telegram where to deliver, as often as it takes, until it agrees or `stop` turns true.
    pub async fn register_webhook(&self, registration: &WebhookRegistration, mut stop: watch::Receiver<bool>) {
        let register = async {
            let mut failures = 0;
            while let Err(error) = self.try_register(registration).await {
                failures += 1;
                tracing::warn!(error = &error as &dyn std::error::Error, failures, "the Telegram webhook could not be registered");
                wait(backoff_ms(failures)).await;
            }
            tracing::info!("the Telegram webhook is registered");
        };
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => {}
            () = register => {}
        }
    }

    async fn try_register(&self, registration: &WebhookRegistration) -> Result<(), CallError> {
        self.introduce().await?;
        let mut webhook = SetWebhook::new(registration.url.clone());
        webhook.secret_token = Some(registration.secret.reveal().clone());
        webhook.max_connections = Some(CONNECTIONS_MAX);
        webhook.allowed_updates = Some(ALLOWED_UPDATES.to_vec());
        self.line.wire.call::<_, Value>(&webhook).await.map(drop)
    }
}

async fn receive(State(entrance): State<Entrance>, headers: HeaderMap, body: Bytes) -> Response {
    let Some(given) = headers.get(SECRET_HEADER) else {
        return Problem::new(Kind::SecretMissing).into_response();
    };
    if !same_secret(given.as_bytes(), entrance.secret.reveal().as_bytes()) {
        tracing::warn!("a request to the Telegram webhook had a wrong secret");
        return Problem::new(Kind::SecretWrong).into_response();
    }
    let Ok(update) = serde_json::from_slice::<Value>(&body) else {
        return Problem::new(Kind::NotJson).into_response();
    };
    match entrance.telegram.record(vec![update], &*entrance.reception, entrance.clock.now()).await {
        Ok((_, pressed)) => match pressed.into_iter().next() {
            // Telegram carries out a method that stands in the answer: the button's spinner ends without another call.
            Some(query) => Json(json!({ "method": "answerCallbackQuery", "callback_query_id": query.0 })).into_response(),
            None => StatusCode::OK.into_response(),
        },
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "an update of Telegram could not be recorded");
            Problem::new(Kind::Unavailable).retry_after(RETRY_SECONDS).into_response()
        }
    }
}
