//! Pages outside of the chat, each reached by a one-time link. They need no script, send no referrer, are kept by no cache, and what they
//! take goes through the turn.

mod bank;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

use crate::channel::{PageWords, WordsFault};
use crate::turn::Turns;

/// A form that is filled in whole is shorter.
const BODY_BYTES_MAX: usize = 4 * 1024;

/// The pages. Cheap to clone.
#[derive(Clone)]
pub struct Pages {
    turns: Turns,
    words: Arc<PageWords>,
}

impl Pages {
    /// # Errors
    /// Where the sentences of a page are not complete.
    pub fn new(turns: Turns) -> Result<Pages, WordsFault> {
        let words = PageWords::load()?;
        bank::complete(&words)?;
        Ok(Pages { turns, words: Arc::new(words) })
    }

    /// Their routes.
    pub fn routes(&self) -> Router {
        Router::new()
            .route("/bank.css", get(bank::style))
            .route("/bank/{token}", get(bank::show).post(bank::enter))
            .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
            .with_state(self.clone())
    }
}
