//! Lanes: within this copy, one turn at a time for a conversation. An economy: what makes turns correct is the version.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::OwnedMutexGuard;

use crate::ids::ConversationId;

/// Lanes that are kept before the unused ones are swept out.
const LANES_KEPT_MAX: usize = 4_096;

type Lane = tokio::sync::Mutex<()>;

#[derive(Default)]
pub struct Lanes {
    lanes: Mutex<HashMap<ConversationId, Weak<Lane>>>,
}

impl Lanes {
    /// Waits until nobody else of this copy is in the conversation's lane. Whoever came first goes first.
    pub async fn enter(&self, conversation: &ConversationId) -> OwnedMutexGuard<()> {
        self.lane(conversation).lock_owned().await
    }

    fn lane(&self, conversation: &ConversationId) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = lanes.get(conversation).and_then(Weak::upgrade) {
            return lane;
        }
        if lanes.len() >= LANES_KEPT_MAX {
            lanes.retain(|_, lane| lane.strong_count() > 0);
        }
        let lane = Arc::new(Lane::default());
        lanes.insert(conversation.clone(), Arc::downgrade(&lane));
        lane
    }
}
