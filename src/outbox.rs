//! The outbox: what we owe to people is carried out here, in order for each conversation, until it is taken or never will be.
//!
//! A reply is pending, leased to a copy, sent, or failed with its reason. An attempt whose answer was lost is in doubt: a
//! reply in doubt is sent once more, because never answering is worse; a second lost answer ends it. One whose copy died while it
//! was being sent is in doubt as well, and goes out again. A provider that asks us to wait is waited for. Doubts are counted.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::db::outbox::{self, Attempt, ReplyRow};
use crate::db::{self, Database, DbError};
use crate::ids::{ConversationId, CopyId, ReplyId};
use crate::lanes::Lanes;
use crate::message::{Delivered, Delivery, Door, Outgoing, Reply};
use crate::private::{Private, Vault, VaultError};
use crate::time::Clock;

/// What a sealed reply is sealed for.
pub const BODY: &str = "reply.body";
/// How long a copy has a reply to itself. Short, because what a copy that died was delivering waits for so long; renewed
/// beside an attempt that takes longer.
pub const LEASE_MS: i64 = 4_000;
/// A lease with less than this left is renewed before an attempt, and each lease after so long.
const RENEW_MS: i64 = 2_000;
const RENEW_INTERVAL: Duration = Duration::from_millis(RENEW_MS as u64);
/// Replies of one conversation that go out in one go.
const OWED_MAX: i64 = 50;
/// Attempts that were surely not taken, for no reason that names a time, before a reply is given up.
pub const ATTEMPTS_MAX: i64 = 12;
/// Attempts in doubt after which a reply is given up: the first, and the one that is sent once more.
pub const DOUBTS_MAX: i64 = 2;
/// The wait after the first attempt that was not taken; doubled after each further one, up to the longest.
const AGAIN_AFTER_MS: i64 = 1_000;
const AGAIN_AFTER_MS_MAX: i64 = 300_000;

/// Why a delivery could not be carried out or recorded.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    #[error("the outbox could not be read or written")]
    Database(#[from] DbError),
    #[error("a reply cannot be opened")]
    Vault(#[from] VaultError),
    #[error("a reply is not what it should be")]
    Stored(#[source] serde_json::Error),
}

/// Carries replies out through the doors. Cheap to clone.
#[derive(Clone)]
pub struct Outbox {
    database: Database,
    vault: Vault,
    clock: Clock,
    copy: CopyId,
    doors: Arc<HashMap<&'static str, Arc<dyn Door>>>,
    lanes: Arc<Lanes>,
}

/// Whether the conversation's next reply may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    GoOn,
    /// The rest waits behind this one.
    Wait,
}

impl Outbox {
    #[must_use]
    pub fn new(database: Database, vault: Vault, clock: Clock, copy: CopyId, doors: Vec<Arc<dyn Door>>) -> Outbox {
        let doors = doors.into_iter().map(|door| (door.channel(), door)).collect();
        Outbox { database, vault, clock, copy, doors: Arc::new(doors), lanes: Arc::default() }
    }

    /// Delivers what a conversation is owed, in order, as far as it is due. May run twice.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn deliver(&self, conversation: &ConversationId) -> Result<(), OutboxError> {
        let _lane = self.lanes.enter(conversation).await;
        let (owed, found) = {
            let mut reader = self.database.reader().await?;
            (outbox::owed(&mut reader, conversation, OWED_MAX).await?, db::conversation::find(&mut reader, conversation).await?)
        };
        let Some(found) = found else { return Ok(()) };
        let Some(door) = self.doors.get(found.channel.as_str()) else { return Ok(()) };
        let address = self.vault.open_text("conversation.address", &found.address)?;
        for row in owed {
            let now = self.clock.now();
            let held_elsewhere = row.holder.as_ref().is_some_and(|holder| *holder != self.copy) && row.lease_until > now;
            if held_elsewhere || row.due_at > now {
                return Ok(());
            }
            if row.lease_until.millis_since(now) < RENEW_MS && !self.renew(&row).await? {
                return Ok(());
            }
            if self.attempt(door.as_ref(), &row, address.clone()).await? == Next::Wait {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Takes over replies that are due and that nobody alive is delivering; gives their conversations.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_over(&self, limit: i64) -> Result<Vec<ConversationId>, OutboxError> {
        let now = self.clock.now();
        let copy = self.copy.clone();
        let taken = self
            .database
            .write(move |tx| Box::pin(async move { outbox::take_over(tx, &copy, now, now.plus_millis(LEASE_MS), limit).await }))
            .await?;
        Ok(taken)
    }

    /// Takes or keeps the reply for this copy; `false` where another copy has it or it is no longer owed.
    async fn renew(&self, row: &ReplyRow) -> Result<bool, OutboxError> {
        let now = self.clock.now();
        let (id, copy) = (row.place.clone(), self.copy.clone());
        let renewed = self
            .database
            .write(move |tx| Box::pin(async move { outbox::renew(tx, &id, &copy, now, now.plus_millis(LEASE_MS)).await }))
            .await?;
        Ok(renewed)
    }

    async fn attempt(&self, door: &dyn Door, row: &ReplyRow, address: Private<String>) -> Result<Next, OutboxError> {
        let reply = match self.opened(row) {
            Ok(reply) => reply,
            // It will not open the next time either, and those behind it must not wait for that.
            Err(error) => {
                tracing::error!(reply = %reply_id(row), error = &error as &dyn std::error::Error, "a reply cannot be read");
                self.give_up(row, error.to_string(), Reach::Stays).await?;
                return Ok(Next::GoOn);
            }
        };
        let outgoing = Outgoing { id: reply_id(row), sequence: row.place.sequence, address, reply, removes: row.removes.clone() };
        match self.deliver_holding(door, &outgoing, row).await {
            Delivery::Delivered(Delivered { sequence }) => {
                let (id, at) = (row.place.clone(), self.clock.now());
                self.database.write(move |tx| Box::pin(async move { outbox::sent(tx, &id, sequence, at).await })).await?;
                Ok(Next::GoOn)
            }
            Delivery::Again { after_ms: Some(after_ms), reason } => {
                self.put_back(row, Some(after_ms), Attempt::ToldToWait, reason).await?;
                Ok(Next::Wait)
            }
            Delivery::Again { after_ms: None, reason } if row.attempts + 1 < ATTEMPTS_MAX => {
                self.put_back(row, None, Attempt::NotTaken, reason).await?;
                Ok(Next::Wait)
            }
            Delivery::InDoubt { reason } if row.doubts + 1 < DOUBTS_MAX => {
                self.put_back(row, None, Attempt::InDoubt, reason).await?;
                Ok(Next::Wait)
            }
            Delivery::Again { reason, .. } | Delivery::InDoubt { reason } => {
                self.give_up(row, reason, Reach::Stays).await?;
                Ok(Next::GoOn)
            }
            Delivery::Refused { reason, unreachable } => {
                self.give_up(row, reason, if unreachable { Reach::Lost } else { Reach::Stays }).await?;
                Ok(Next::GoOn)
            }
        }
    }

    fn opened(&self, row: &ReplyRow) -> Result<Reply, OutboxError> {
        let body = self.vault.open(BODY, &row.body)?;
        serde_json::from_slice(body.reveal()).map_err(OutboxError::Stored)
    }

    /// Delivers, and keeps the lease for as long as that takes.
    async fn deliver_holding(&self, door: &dyn Door, outgoing: &Outgoing, row: &ReplyRow) -> Delivery {
        let mut delivery = door.deliver(outgoing);
        loop {
            tokio::select! {
                delivered = &mut delivery => return delivered,
                // A lease that was lost or could not be renewed ends nothing: what was begun is finished and recorded.
                () = tokio::time::sleep(RENEW_INTERVAL) => {
                    if let Err(error) = self.renew(row).await {
                        tracing::warn!(reply = %reply_id(row), error = &error as &dyn std::error::Error, "a lease could not be renewed");
                    }
                }
            }
        }
    }

    async fn put_back(&self, row: &ReplyRow, after_ms: Option<i64>, attempt: Attempt, reason: String) -> Result<(), OutboxError> {
        let backoff_ms = (AGAIN_AFTER_MS << row.attempts.clamp(0, 16)).min(AGAIN_AFTER_MS_MAX);
        let due_at = self.clock.now().plus_millis(after_ms.unwrap_or(backoff_ms));
        tracing::warn!(reply = %reply_id(row), attempts = row.attempts + 1, ?attempt, reason, "a reply was not taken and is tried again");
        let id = row.place.clone();
        self.database.write(move |tx| Box::pin(async move { outbox::again(tx, &id, due_at, attempt, &reason).await })).await?;
        Ok(())
    }

    async fn give_up(&self, row: &ReplyRow, reason: String, reach: Reach) -> Result<(), OutboxError> {
        tracing::error!(reply = %reply_id(row), attempts = row.attempts + 1, reason, "a reply will never be taken");
        let (id, conversation) = (row.place.clone(), row.place.conversation.clone());
        self.database
            .write(move |tx| {
                Box::pin(async move {
                    outbox::failed(tx, &id, &reason).await?;
                    if reach == Reach::Lost {
                        db::conversation::set_reachable(tx, &conversation, false).await?;
                    }
                    Ok::<(), DbError>(())
                })
            })
            .await?;
        Ok(())
    }
}

fn reply_id(row: &ReplyRow) -> ReplyId {
    ReplyId::derived(&[row.place.conversation.as_str().as_bytes(), &row.place.sequence.to_be_bytes()])
}

/// Whether the person can still be reached at this address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Stays,
    Lost,
}
