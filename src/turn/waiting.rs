//! Messages that wait in the inbox: answered in order, tried again after a failure, and given up after too many.

use crate::db::inbox::{self, InboundRow};
use crate::ids::{ConversationId, InboundId};
use crate::time::Instant;

use super::commit::Apology;
use super::{Arrival, HandOver, INBOUND_LEASE_MS, Inner, TurnError, Turns};

/// Messages of one conversation that are answered in one go.
pub const WAITING_MAX: i64 = 100;
/// Failed attempts after which a message is answered with an apology instead.
pub const ATTEMPTS_MAX: i64 = 10;
/// The wait after the first failed attempt; doubled after each further one.
const AGAIN_AFTER_MS: i64 = 500;

impl Turns {
    /// Answers the messages of a conversation that wait in the inbox, oldest first. For the worker; may run twice.
    ///
    /// # Errors
    /// Where one could not be answered; it is tried again later.
    pub async fn answer_waiting(&self, conversation: &ConversationId) -> Result<(), TurnError> {
        let _lane = self.inner.lanes.enter(conversation).await;
        let waiting = {
            let mut reader = self.inner.parts.database.reader().await?;
            inbox::waiting(&mut reader, conversation, WAITING_MAX).await?
        };
        for row in waiting {
            self.inner.answer_stored(row).await?;
        }
        Ok(())
    }

    /// Messages that wait for an answer and that nobody alive is answering: takes them over and names their conversations.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn take_over_waiting(&self, limit: i64) -> Result<Vec<ConversationId>, TurnError> {
        let now = self.inner.parts.clock.now();
        let conversations = self
            .inner
            .parts
            .database
            .write(move |tx| Box::pin(async move { inbox::take_over(tx, now, now.plus_millis(INBOUND_LEASE_MS), limit).await }))
            .await?;
        Ok(conversations)
    }
}

impl Inner {
    async fn answer_stored(&self, row: InboundRow) -> Result<(), TurnError> {
        let (id, attempts) = (row.id.clone(), row.attempts);
        let failed = match self.stored_arrival(row).await {
            Ok(arrival) => match self.turn(&arrival, HandOver::ByWorker).await {
                Ok(_) => return Ok(()),
                Err(error) => {
                    self.attempt_failed(&arrival, attempts, &error).await?;
                    error
                }
            },
            // It will not open the next time either, and those behind it must not wait for that for ever.
            Err(error @ (TurnError::Vault(_) | TurnError::Stored(_))) if attempts + 1 >= ATTEMPTS_MAX => {
                tracing::error!(inbound = %id, error = &error as &dyn std::error::Error, "a message that cannot be read was given up");
                let nothing = inbox::Answered { sequence: 0, reply_count: 0 };
                self.parts.database.write(move |tx| Box::pin(async move { inbox::give_up(tx, &id, nothing).await })).await?;
                return Ok(());
            }
            Err(error) => {
                self.count_attempt(&id, attempts).await?;
                error
            }
        };
        Err(failed)
    }

    async fn count_attempt(&self, id: &InboundId, attempts: i64) -> Result<(), TurnError> {
        let (id, again_at) = (id.clone(), self.again_at(attempts));
        self.parts.database.write(move |tx| Box::pin(async move { inbox::attempt_failed(tx, &id, again_at).await })).await?;
        Ok(())
    }

    fn again_at(&self, attempts: i64) -> Instant {
        let backoff_ms = AGAIN_AFTER_MS << attempts.clamp(0, 7);
        self.parts.clock.now().plus_millis(backoff_ms)
    }

    /// Counts a failed attempt. After the last one the message gets an apology in place of an answer, but for one with a command
    /// under way, whatever it fails by: that is resolved first.
    async fn attempt_failed(&self, arrival: &Arrival, attempts: i64, error: &TurnError) -> Result<(), TurnError> {
        if attempts + 1 >= ATTEMPTS_MAX && matches!(self.apologize(arrival).await, Ok(Apology::Owed)) {
            let error = error as &dyn std::error::Error;
            tracing::error!(inbound = %arrival.row.id, error, "a message was given up and got an apology");
            return Ok(());
        }
        // The first time, they are told that it is not known yet; a conversation that moved on meanwhile is counted as any other.
        if attempts == 0 && matches!(error, TurnError::CommandInDoubt(_)) && self.tell_of_doubt(arrival, self.again_at(attempts)).await? {
            return Ok(());
        }
        self.count_attempt(&arrival.row.id, attempts).await
    }
}
