//! The transactions of a turn: the intent before a command, and the end, where replies, session and message become one.

use crate::db::inbox::{self, InboundState, IntentRow};
use crate::db::turn::{self, Arrived, Ending, Hands};
use crate::db::{DbError, conversation, outbox};
use crate::dialog::Saying;
use crate::message::{Capabilities, Reply};
use crate::outbox::LEASE_MS;
use crate::time::Instant;

use super::conversation::Before;
use super::run::{Run, Stop};
use super::stored;
use super::{Arrival, CONFLICTS_MAX, HandOver, Inner, Kept, Placed, TurnError};

/// Another turn moved the conversation on, or answered this message, since it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict;

/// What became of an apology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apology {
    Owed,
    CommandUnderWay,
    /// The conversation moved on meanwhile.
    MovedOn,
}

/// Why a transaction of a turn did not happen.
enum Lost {
    Conflict,
    Database(DbError),
}

impl From<DbError> for Lost {
    fn from(error: DbError) -> Lost {
        Lost::Database(error)
    }
}

impl From<Lost> for Stop {
    fn from(lost: Lost) -> Stop {
        match lost {
            Lost::Conflict => Stop::Conflict(Conflict),
            Lost::Database(error) => Stop::Error(error.into()),
        }
    }
}

impl Inner {
    /// Answers one message: runs it, and again where another turn came in between. One that was answered before gets the
    /// stored replies. The caller is in the conversation's lane.
    pub(super) async fn turn(&self, arrival: &Arrival, hand_over: HandOver) -> Result<Vec<Placed>, TurnError> {
        for _ in 0..CONFLICTS_MAX {
            let before = self.before(arrival).await?;
            let kept = match before.inbound {
                Some(InboundState::Done(answered) | InboundState::Failed(answered)) => {
                    return self.stored_replies(&arrival.row.conversation, answered).await;
                }
                Some(InboundState::Received) => Kept::InInbox,
                None => Kept::ByGiver,
            };
            if let Some(open) = before.open_inbound.as_ref().filter(|open| **open != arrival.row.id) {
                self.finish_open(open).await?;
                continue;
            }
            match self.run_and_commit(arrival, before, kept, hand_over).await {
                Ok(placed) => return Ok(placed),
                Err(Stop::Error(error)) => return Err(error),
                Err(Stop::Conflict(Conflict)) => {}
            }
        }
        Err(TurnError::Contended)
    }

    /// Finishes another message's turn that has an intent under way, before anything else happens in the conversation.
    async fn finish_open(&self, open: &crate::ids::InboundId) -> Result<(), TurnError> {
        let row = {
            let mut reader = self.parts.database.reader().await?;
            inbox::find(&mut reader, open).await?
        };
        let row = row.ok_or_else(|| DbError::stored("an open turn without its message"))?;
        let arrival = self.stored_arrival(row).await?;
        let before = self.before(&arrival).await?;
        match self.run_and_commit(&arrival, before, Kept::InInbox, HandOver::ByWorker).await {
            Ok(_) | Err(Stop::Conflict(Conflict)) => Ok(()),
            Err(Stop::Error(error)) => Err(error),
        }
    }

    async fn run_and_commit(&self, arrival: &Arrival, before: Before, kept: Kept, hand_over: HandOver) -> Result<Vec<Placed>, Stop> {
        let (_, capabilities) = self.channel(arrival.channel)?;
        let line_count = before.line_count;
        let run = self.run(arrival, before, capabilities, kept).await?;
        let replies = self.replies(&run, capabilities);
        let placed = self.commit(arrival, line_count, &run, replies, hand_over).await?;
        if run.missed {
            self.keep_missed(arrival, &run).await;
        }
        Ok(placed)
    }

    fn replies(&self, run: &Run, capabilities: Capabilities) -> Vec<Reply> {
        super::say::replies(&run.script.words, &run.sayings, run.language, capabilities, run.removes_inbound)
    }

    /// Records an intent and gives the conversation's new version.
    pub(super) async fn commit_intent(&self, arrival: &Arrival, run: &Run, intent: IntentRow) -> Result<i64, Stop> {
        let (row, id, version, kept, existed) = (arrival.row.clone(), arrival.row.conversation.clone(), run.version, run.kept, run.existed);
        let (channel, address, language) = (arrival.channel, arrival.sealed_address.clone(), arrival.language);
        let now = self.parts.clock.now();
        let lease_until = now.plus_millis(super::INBOUND_LEASE_MS);
        self.parts
            .database
            .write(move |tx| {
                Box::pin(async move {
                    if !existed {
                        let new = conversation::NewConversation {
                            id: &id,
                            channel,
                            address: &address,
                            language: language.code(),
                            now: row.arrived_at,
                        };
                        conversation::ensure(tx, &new).await?;
                    }
                    if kept == Kept::ByGiver && !inbox::receive(tx, &row, lease_until).await? {
                        return Err(Lost::Conflict);
                    }
                    if !conversation::open_turn(tx, &id, version, &row.id).await? {
                        return Err(Lost::Conflict);
                    }
                    inbox::record_intent(tx, &row.id, &id, &intent, now).await?;
                    Ok(version + 1)
                })
            })
            .await
            .map_err(|lost: Lost| lost.into())
    }

    /// The end of a turn: replies owed, session saved, message done.
    async fn commit(
        &self,
        arrival: &Arrival,
        line_count: i64,
        run: &Run,
        replies: Vec<Reply>,
        hand_over: HandOver,
    ) -> Result<Vec<Placed>, Stop> {
        let now = self.parts.clock.now();
        let first = line_count + 1;
        let placed: Vec<Placed> = (first + 1..).zip(replies).map(|(sequence, reply)| Placed { sequence, reply }).collect();
        let rows = placed.iter().map(|placed| self.reply_row(arrival, placed, now)).collect::<Result<Vec<_>, TurnError>>()?;
        let mut inbound = arrival.row.clone();
        if let Some(tape) = &run.tape {
            let tape = super::tape::Tape { replies: placed.len(), ..tape.clone() };
            inbound.content = tape.seal(&arrival.content, &self.parts.vault)?;
        }
        let ending = Ending {
            begins: (!run.existed).then(|| (arrival.channel, arrival.sealed_address.clone())),
            version: run.version,
            language: run.language.code(),
            session: stored::seal_session(&self.parts.vault, &run.session)?,
            script: run.script.version.clone(),
            inbound,
            arrived: match run.kept {
                Kept::InInbox => Arrived::Before,
                Kept::GivenUp => Arrived::GivenUp,
                Kept::ByGiver => Arrived::WithItsAnswer,
            },
            sequence: first,
            replies: rows,
            hands: match hand_over {
                HandOver::AtOnce => Hands::AtOnce { at: now },
                HandOver::ByWorker => Hands::Copy { holder: self.parts.copy.clone(), until: now.plus_millis(LEASE_MS) },
            },
            rested: run.standing.rested,
        };
        if !turn::end(&self.parts.database, ending).await? {
            return Err(Stop::Conflict(Conflict));
        }
        if hand_over == HandOver::ByWorker && !placed.is_empty() {
            // A full queue is no loss: the worker's timer finds what is owed.
            let _ = self.parts.to_deliver.try_send(arrival.row.conversation.clone());
        }
        Ok(placed)
    }

    pub(super) fn reply_row(&self, arrival: &Arrival, placed: &Placed, now: Instant) -> Result<outbox::ReplyRow, TurnError> {
        Ok(outbox::ReplyRow {
            place: outbox::Place { conversation: arrival.row.conversation.clone(), sequence: placed.sequence },
            body: stored::seal_reply(&self.parts.vault, &placed.reply)?,
            removes: if placed.reply.removes_inbound { arrival.row.provider_message.clone() } else { None },
            question: placed.reply.question.clone(),
            attempts: 0,
            doubts: 0,
            due_at: now,
            lease_until: now,
            holder: None,
        })
    }

    /// Owes an apology in place of the answer that could not be given; the session stays as it was. Never while a command is under
    /// way in the conversation, of this message or of another: its intent would be gone, and with it what became of the command.
    pub(super) async fn apologize(&self, arrival: &Arrival) -> Result<Apology, TurnError> {
        let before = self.before(arrival).await?;
        if before.open_inbound.is_some() {
            return Ok(Apology::CommandUnderWay);
        }
        let (_, capabilities) = self.channel(arrival.channel)?;
        let run = Run {
            session: before.session,
            standing: before.standing,
            sayings: vec![Saying::trouble()],
            language: before.language,
            script: std::sync::Arc::clone(self.scripts.current()),
            removes_inbound: false,
            missed: false,
            kept: Kept::GivenUp,
            version: before.version,
            existed: before.existed,
            tape: None,
        };
        let replies = self.replies(&run, capabilities);
        match self.commit(arrival, before.line_count, &run, replies, HandOver::ByWorker).await {
            // The version is that of `before`: no intent came in between.
            Ok(_) => Ok(Apology::Owed),
            Err(Stop::Conflict(Conflict)) => Ok(Apology::MovedOn),
            Err(Stop::Error(error)) => Err(error),
        }
    }
}
