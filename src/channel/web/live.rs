//! The web chat's way out: a nudge to the pages that show the conversation, which then fetch what they do not have.
//!
//! A nudge carries nothing; the reply lies stored and is read like after a reload. So a page that misses a nudge, or is
//! connected to another copy of the program, loses nothing: it looks by itself at each heartbeat.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;
use tokio::sync::watch;

use super::CHANNEL;
use crate::message::{Capabilities, ChannelName, Delivered, Delivery, Door, Markup, Medium, Outgoing};
use crate::private::Private;

/// Pages that one conversation may have open at once; one more shows replies at its next request.
const LISTENERS_MAX: usize = 8;
/// Conversations with an open page, in one copy of the program.
const CONVERSATIONS_MAX: usize = 20_000;

/// The door of the web chat.
#[derive(Debug, Default)]
pub struct WebDoor {
    nudges: Mutex<HashMap<String, watch::Sender<()>>>,
}

impl WebDoor {
    #[must_use]
    pub fn new() -> Arc<WebDoor> {
        Arc::new(WebDoor::default())
    }

    /// What the web chat can do. A bubble is blanked by the page itself, so there is nothing to remove at a provider.
    #[must_use]
    pub const fn can() -> Capabilities {
        Capabilities { medium: Medium::Written, buttons: true, markup: Markup::Plain }
    }

    /// Tells the open pages of a conversation to look for new lines.
    pub(super) fn nudge(&self, address: &Private<String>) {
        if let Some(pages) = self.lock().get(address.reveal()) {
            pages.send_replace(());
        }
    }

    /// Listens for nudges; `None` where too many listen already.
    pub(super) fn listen(self: &Arc<Self>, address: &Private<String>) -> Option<Listener> {
        let mut nudges = self.lock();
        if nudges.len() >= CONVERSATIONS_MAX && !nudges.contains_key(address.reveal()) {
            return None;
        }
        let pages = nudges.entry(address.reveal().clone()).or_insert_with(|| watch::Sender::new(()));
        if pages.receiver_count() >= LISTENERS_MAX {
            return None;
        }
        Some(Listener { door: Arc::clone(self), address: address.clone(), nudged: Some(pages.subscribe()) })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, watch::Sender<()>>> {
        self.nudges.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Door for WebDoor {
    fn channel(&self) -> ChannelName {
        CHANNEL
    }

    /// A reply is delivered when it is stored: the page reads it from there, now or when it is opened again.
    fn deliver<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Delivery> {
        self.nudge(&outgoing.address);
        Box::pin(async { Delivery::Delivered(Delivered { sequence: Some(outgoing.sequence) }) })
    }
}

/// One open page.
pub(super) struct Listener {
    door: Arc<WebDoor>,
    address: Private<String>,
    /// Taken only by the end of the listener.
    nudged: Option<watch::Receiver<()>>,
}

impl Listener {
    /// Comes back at the next nudge; several that came meanwhile are one.
    pub(super) async fn nudged(&mut self) {
        if let Some(nudged) = &mut self.nudged {
            // The sender lives as long as somebody listens.
            let _ = nudged.changed().await;
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut nudges = self.door.lock();
        drop(self.nudged.take());
        if nudges.get(self.address.reveal()).is_some_and(|pages| pages.receiver_count() == 0) {
            nudges.remove(self.address.reveal());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_open_page_of_the_conversation_is_nudged_and_no_other() {
        let door = WebDoor::new();
        let (ana, ben) = (Private::from("ana"), Private::from("ben"));
        let (mut first, mut second, other) = (door.listen(&ana).unwrap(), door.listen(&ana).unwrap(), door.listen(&ben).unwrap());
        door.nudge(&ana);
        first.nudged().await;
        second.nudged().await;
        assert!(!other.nudged.as_ref().unwrap().has_changed().unwrap());
    }

    #[test]
    fn a_page_that_closed_leaves_nothing_behind_and_pages_are_counted() {
        let door = WebDoor::new();
        let ana = Private::from("ana");
        let open: Vec<_> = (0..LISTENERS_MAX).map(|_| door.listen(&ana).unwrap()).collect();
        assert!(door.listen(&ana).is_none());
        drop(open);
        assert!(door.lock().is_empty());
        assert!(door.listen(&ana).is_some());
    }
}
