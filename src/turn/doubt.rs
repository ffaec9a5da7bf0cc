//! What a person hears while a command of theirs has no outcome: once for each message, that it is not known yet and is being found
//! out. The intent stays open, and whatever they say next finishes it first.

use crate::db::{DbError, conversation, inbox, outbox};
use crate::dialog::Saying;
use crate::outbox::LEASE_MS;
use crate::time::Instant;

use super::{Arrival, Inner, Placed, TurnError};

impl Inner {
    /// Counts the failed attempt and owes the sentence, both or neither. `false` where the conversation moved on meanwhile.
    pub(super) async fn tell_of_doubt(&self, arrival: &Arrival, again_at: Instant) -> Result<bool, TurnError> {
        let before = self.before(arrival).await?;
        let (_, capabilities) = self.channel(arrival.channel)?;
        let words = &self.scripts.current().words;
        let replies = super::say::replies(words, &[Saying::in_doubt()], before.language, capabilities, false);
        let now = self.parts.clock.now();
        let placed = (before.line_count + 1..).zip(replies).map(|(sequence, reply)| Placed { sequence, reply });
        let rows = placed.map(|placed| self.reply_row(arrival, &placed, now)).collect::<Result<Vec<_>, TurnError>>()?;
        let (conversation, message, holder) = (arrival.row.conversation.clone(), arrival.row.id.clone(), self.parts.copy.clone());
        let lines = i64::try_from(rows.len()).unwrap_or(0);
        let told = self
            .parts
            .database
            .write(move |tx| {
                Box::pin(async move {
                    if !conversation::add_lines(tx, &conversation, before.version, lines).await? {
                        return Ok::<bool, DbError>(false);
                    }
                    for row in &rows {
                        outbox::owe(tx, row, outbox::Owed::Leased { holder: &holder, until: now.plus_millis(LEASE_MS) }).await?;
                    }
                    inbox::attempt_failed(tx, &message, again_at).await?;
                    Ok(true)
                })
            })
            .await?;
        if told {
            // A full queue is no loss: the worker's timer finds what is owed.
            let _ = self.parts.to_deliver.try_send(arrival.row.conversation.clone());
        }
        Ok(told)
    }
}
