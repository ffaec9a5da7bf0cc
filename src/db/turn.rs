//! What a turn finds when it begins, in one statement, and what it leaves when it ends, in one transaction.
//!
//! On PostgreSQL turns that begin or end at the same moment do so in one statement: see `together`.

use futures::future::BoxFuture;

use super::conversation::{self, ConversationRow, Moved, NewConversation};
use super::identity::{self, LinkRow};
use super::inbox::{self, Answered, InboundRow, InboundState};
use super::outbox::{self, Owed, Place, ReplyRow, ReplyValues};
use super::{Database, DbError, Row, Tx, query};
use crate::ids::{ConversationId, CopyId, InboundId, ScriptVersion};
use crate::time::Instant;

macro_rules! found_columns {
    () => {
        "c.channel, c.address, c.language, c.version, c.line_count, c.session, c.open_inbound, c.turn_at, h.person_id, \
         h.account_id, h.role, h.scope, l.verified_at, i.state, i.sequence, i.reply_count"
    };
}

mod together;
pub(super) use together::{Ends, EndsWithArrival, Finds};

/// What is there; what is not is `None`.
#[derive(Debug)]
pub struct Found {
    pub conversation: Option<ConversationRow>,
    /// The link to an account that its person still holds.
    pub link: Option<LinkRow>,
    pub inbound: Option<InboundState>,
}

/// Reads it.
///
/// # Errors
/// Where the database refuses.
pub async fn find(database: &Database, conversation: &ConversationId, inbound: &InboundId) -> Result<Found, DbError> {
    if let Some(gathered) = database.gathered() {
        return gathered.finds.ask((conversation.clone(), inbound.clone())).await;
    }
    let row = query(concat!(
        "select ",
        found_columns!(),
        " from (select cast($1 as text) as conversation_id, cast($2 as text) as inbound_id) asked \
         left join conversation c on c.id = asked.conversation_id \
         left join link l on l.conversation_id = asked.conversation_id \
         left join holding h on h.person_id = l.person_id and h.account_id = l.account_id \
         left join inbound i on i.id = asked.inbound_id"
    ))
    .bind(conversation.as_str())
    .bind(inbound.as_str())
    .fetch_one(&mut database.reader().await?)
    .await?;
    found(&row, conversation)
}

fn found(row: &Row, conversation: &ConversationId) -> Result<Found, DbError> {
    Ok(Found { conversation: found_conversation(row, conversation)?, link: found_link(row)?, inbound: found_inbound(row)? })
}

fn found_conversation(row: &Row, id: &ConversationId) -> Result<Option<ConversationRow>, DbError> {
    let is_there = row.try_get::<Option<i64>>("version")?.is_some();
    is_there.then(|| ConversationRow::read(row, id)).transpose()
}

fn found_link(row: &Row) -> Result<Option<LinkRow>, DbError> {
    let is_there = row.try_get::<Option<String>>("person_id")?.is_some();
    is_there.then(|| LinkRow::read(row)).transpose()
}

fn found_inbound(row: &Row) -> Result<Option<InboundState>, DbError> {
    let Some(state) = row.try_get::<Option<String>>("state")? else { return Ok(None) };
    let answered = Answered { sequence: row.try_get("sequence")?, reply_count: row.try_get("reply_count")? };
    InboundState::of(&state, answered).map(Some)
}

/// Whether the message is already in the inbox when its turn ends, or comes into it with its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    Before,
    /// It was there, could not be answered, and is given up with an apology.
    GivenUp,
    WithItsAnswer,
}

/// What becomes of the replies of a turn.
#[derive(Clone, Debug)]
pub enum Hands {
    /// This copy delivers them and holds them until the instant.
    Copy { holder: CopyId, until: Instant },
    /// They leave in the exchange that brought the message.
    AtOnce { at: Instant },
}

/// Everything that the end of a turn writes: the session saved, the message done, what was said and is owed.
#[derive(Clone, Debug)]
pub struct Ending {
    /// For the first turn of a conversation: its channel and its sealed address.
    pub begins: Option<(&'static str, Vec<u8>)>,
    /// The version that the conversation must still have.
    pub version: i64,
    pub language: &'static str,
    pub session: Vec<u8>,
    pub script: ScriptVersion,
    pub inbound: InboundRow,
    pub arrived: Arrived,
    /// The place of the message among the lines; its replies follow.
    pub sequence: i64,
    pub replies: Vec<ReplyRow>,
    pub hands: Hands,
    /// A proof of who speaks went stale by rest and ends here.
    pub rested: bool,
}

impl Ending {
    /// One reply, and nothing but what every turn leaves: the turns that PostgreSQL ends together.
    const fn is_usual(&self) -> bool {
        self.replies.len() == 1 && self.begins.is_none() && !self.rested && !matches!(self.arrived, Arrived::GivenUp)
    }

    fn answered(&self) -> Answered {
        Answered { sequence: self.sequence, reply_count: i64::try_from(self.replies.len()).unwrap_or(0) }
    }

    /// The one reply of a usual turn.
    fn only_reply(&self) -> Option<ReplyValues<'_>> {
        self.replies.first().map(|reply| ReplyValues::of(reply, self.owed()))
    }

    fn owed(&self) -> Owed<'_> {
        match &self.hands {
            Hands::Copy { holder, until } => Owed::Leased { holder, until: *until },
            Hands::AtOnce { at } => Owed::Handed { at: *at },
        }
    }
}

/// Ends a turn, all of it or nothing; `false` where the conversation moved on, or the message was answered, in between.
///
/// # Errors
/// Where the database refuses.
pub async fn end(database: &Database, ending: Ending) -> Result<bool, DbError> {
    if let (Some(gathered), true) = (database.gathered(), ending.is_usual()) {
        return match ending.arrived {
            Arrived::Before | Arrived::GivenUp => gathered.ends.ask(ending).await,
            Arrived::WithItsAnswer => gathered.ends_with_arrival.ask(ending).await,
        };
    }
    let ended = database.write(move |tx| -> BoxFuture<'_, Result<(), End>> { Box::pin(async move { end_in(tx, &ending).await }) }).await;
    match ended {
        Ok(()) => Ok(true),
        Err(End::Conflict) => Ok(false),
        Err(End::Database(error)) => Err(error),
    }
}

/// Why an end was rolled back.
enum End {
    Conflict,
    Database(DbError),
}

impl From<DbError> for End {
    fn from(error: DbError) -> End {
        End::Database(error)
    }
}

async fn end_in(tx: &mut Tx, ending: &Ending) -> Result<(), End> {
    let (row, answered) = (&ending.inbound, ending.answered());
    if let Some((channel, address)) = &ending.begins {
        let new = NewConversation { id: &row.conversation, channel, address, language: ending.language, now: row.arrived_at };
        conversation::ensure(tx, &new).await?;
    }
    let moved = Moved {
        id: &row.conversation,
        version: ending.version,
        language: ending.language,
        session: &ending.session,
        script_version: &ending.script,
        lines: 1 + answered.reply_count,
        now: row.arrived_at,
    };
    let mine = conversation::finish_turn(tx, &moved).await?
        && match ending.arrived {
            Arrived::Before => inbox::finish(tx, &row.id, answered).await?,
            Arrived::GivenUp => inbox::give_up(tx, &row.id, answered).await?,
            Arrived::WithItsAnswer => inbox::receive_done(tx, row, answered).await?,
        };
    if !mine {
        return Err(End::Conflict);
    }
    let said = Place { conversation: row.conversation.clone(), sequence: ending.sequence };
    outbox::answer(tx, &said, &row.content, &ending.replies, ending.owed()).await?;
    if ending.rested {
        identity::end_verification(tx, &row.conversation).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::task::Poll;
    use std::time::Duration;

    use super::*;
    use crate::databases::on_both_databases;

    fn ending(conversation: &ConversationId, number: i64, version: i64, arrived: Arrived) -> Ending {
        let inbound = InboundRow {
            id: InboundId::derived(&[conversation.as_str().as_bytes(), &number.to_be_bytes()]),
            conversation: conversation.clone(),
            order: number,
            arrived_at: Instant::from_millis(1_000 + number),
            after_sequence: Some(number),
            provider_message: Some(format!("message {number}")),
            content: b"said".to_vec(),
            attempts: 0,
        };
        let reply = ReplyRow {
            place: Place { conversation: conversation.clone(), sequence: 2 * number },
            body: b"replied".to_vec(),
            removes: None,
            question: None,
            attempts: 0,
            doubts: 0,
            due_at: Instant::from_millis(1_000),
            lease_until: Instant::from_millis(1_000),
            holder: None,
        };
        Ending {
            begins: (number == 1).then(|| ("test", b"address".to_vec())),
            version,
            language: "en",
            session: number.to_be_bytes().to_vec(),
            script: ScriptVersion::from_stored("files"),
            inbound,
            arrived,
            sequence: 2 * number - 1,
            replies: vec![reply],
            hands: Hands::AtOnce { at: Instant::from_millis(1_000) },
            rested: false,
        }
    }

    async fn found(database: &Database, conversation: &ConversationId, number: i64) -> Found {
        let id = InboundId::derived(&[conversation.as_str().as_bytes(), &number.to_be_bytes()]);
        find(database, conversation, &id).await.unwrap()
    }

    /// Drops `work` when it waits for the `waits`th time.
    async fn goes_away_at(waits: usize, work: impl Future) {
        let (mut work, mut waited) = (Box::pin(work), 0);
        std::future::poll_fn(move |context| {
            waited += 1;
            if work.as_mut().poll(context).is_ready() || waited == waits { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
    }

    on_both_databases! {
        async fn a_turn_ends_whole_or_not_at_all(database: Database) {
            let id = ConversationId::derived(&[b"whole"]);
            assert!(end(&database, ending(&id, 1, 0, Arrived::WithItsAnswer)).await.unwrap());
            assert!(end(&database, ending(&id, 2, 1, Arrived::WithItsAnswer)).await.unwrap());
            // The conversation moved on, the message was answered before, the message never came in: each leaves nothing.
            assert!(!end(&database, ending(&id, 3, 1, Arrived::WithItsAnswer)).await.unwrap());
            assert!(!end(&database, ending(&id, 2, 2, Arrived::WithItsAnswer)).await.unwrap());
            assert!(!end(&database, ending(&id, 3, 2, Arrived::Before)).await.unwrap());
            let after = found(&database, &id, 3).await;
            assert_eq!(after.inbound, None);
            let conversation = after.conversation.unwrap();
            assert_eq!((conversation.version, conversation.line_count), (2, 4));
            assert_eq!(conversation.session.unwrap(), 2_i64.to_be_bytes());
            let lines = outbox::lines(&mut database.reader().await.unwrap(), &id, 0, 10).await.unwrap();
            assert_eq!(lines.len(), 4);
        }

        async fn turns_that_end_at_once_end_each_for_itself(database: Database) {
            let id = |number: i64| ConversationId::derived(&[b"together", &number.to_be_bytes()]);
            let ids: Vec<ConversationId> = (0..40).map(id).collect();
            let first = ids.iter().map(|id| end(&database, ending(id, 1, 0, Arrived::WithItsAnswer)));
            assert!(futures::future::join_all(first).await.into_iter().all(Result::unwrap));
            // Of four, one is as it should be, one conversation moved on, one message was answered before, and one has both turns.
            let second = ids.iter().enumerate().flat_map(|(place, id)| match place % 4 {
                0 => vec![ending(id, 2, 1, Arrived::WithItsAnswer)],
                1 => vec![ending(id, 2, 7, Arrived::WithItsAnswer)],
                2 => vec![ending(id, 1, 1, Arrived::WithItsAnswer)],
                _ => vec![ending(id, 2, 1, Arrived::WithItsAnswer), ending(id, 2, 1, Arrived::WithItsAnswer)],
            });
            let ended = futures::future::join_all(second.map(|ending| end(&database, ending))).await;
            assert_eq!(ended.into_iter().filter(|ended| *ended.as_ref().unwrap()).count(), 20);
            let looks = futures::future::join_all(ids.iter().map(|id| found(&database, id, 2))).await;
            for (place, look) in looks.into_iter().enumerate() {
                let (conversation, moved) = (look.conversation.unwrap(), matches!(place % 4, 0 | 3));
                assert_eq!(look.inbound.is_some(), moved, "{place}");
                assert_eq!((conversation.version, conversation.line_count), if moved { (2, 4) } else { (1, 2) }, "{place}");
            }
        }

        async fn who_goes_away_in_the_middle_of_writing_takes_no_later_turn_along(database: Database) {
            let id = ConversationId::derived(&[b"gone"]);
            assert!(end(&database, ending(&id, 1, 0, Arrived::WithItsAnswer)).await.unwrap());
            for number in 2..=60 {
                let written = database.write(|tx| Box::pin(async move { query("select 1 as one").fetch_one(tx).await.map(drop) }));
                goes_away_at(usize::try_from(number % 6 + 1).unwrap(), written).await;
                // Whatever was lent is given back by then.
                tokio::time::sleep(Duration::from_millis(2)).await;
                assert!(end(&database, ending(&id, number, number - 1, Arrived::WithItsAnswer)).await.unwrap(), "{number}");
                let lookers = futures::future::join_all((0..4).map(|_| database.reader())).await;
                for mut looker in lookers.into_iter().map(Result::unwrap) {
                    let row = conversation::find(&mut looker, &id).await.unwrap();
                    assert_eq!(row.unwrap().version, number);
                }
            }
        }

        async fn a_received_message_is_finished_once(database: Database) {
            let id = ConversationId::derived(&[b"received"]);
            assert!(end(&database, ending(&id, 1, 0, Arrived::WithItsAnswer)).await.unwrap());
            let row = ending(&id, 2, 1, Arrived::Before).inbound;
            database.write(move |tx| Box::pin(async move { inbox::receive(tx, &row, Instant::from_millis(0)).await })).await.unwrap();
            assert_eq!(found(&database, &id, 2).await.inbound, Some(InboundState::Received));
            assert!(end(&database, ending(&id, 2, 1, Arrived::Before)).await.unwrap());
            assert!(!end(&database, ending(&id, 2, 2, Arrived::Before)).await.unwrap());
            let answered = Answered { sequence: 3, reply_count: 1 };
            assert_eq!(found(&database, &id, 2).await.inbound, Some(InboundState::Done(answered)));
        }
    }
}
