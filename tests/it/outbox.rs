//! The outbox, with a door that answers as a test says: what is tried again, what is given up, and what is only waited for.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use taxline::db::conversation::{NewConversation, ensure};
use taxline::db::outbox::{Owed, Place, ReplyRow, failures, owe, tally};
use taxline::db::{Database, DbError, query};
use taxline::ids::{ConversationId, CopyId, Randomness};
use taxline::message::{Delivered, Delivery, Door, Outgoing, Reply};
use taxline::outbox::{ATTEMPTS_MAX, BODY, LEASE_MS, Outbox};
use taxline::private::{Private, Vault};
use taxline::time::{Clock, Instant};

use crate::databases::on_both_databases;

const CHANNEL: &str = "test";
const BEGIN: Instant = Instant::from_millis(1_000_000);

/// A door that takes every reply, but for what the test laid ready.
struct Scripted {
    answers: Mutex<VecDeque<Delivery>>,
    shown: Mutex<Vec<String>>,
}

impl Door for Scripted {
    fn channel(&self) -> &'static str {
        CHANNEL
    }

    fn deliver<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Delivery> {
        let delivery = self.answers.lock().unwrap().pop_front().unwrap_or(Delivery::Delivered(Delivered { sequence: None }));
        if matches!(delivery, Delivery::Delivered(_) | Delivery::InDoubt { .. }) {
            self.shown.lock().unwrap().push(outgoing.reply.text.clone());
        }
        Box::pin(async move { delivery })
    }
}

struct Stage {
    database: Database,
    vault: Vault,
    clock: Clock,
    door: Arc<Scripted>,
    outbox: Outbox,
    conversation: ConversationId,
}

impl Stage {
    /// A conversation that is owed these replies, held by this copy as at the end of a turn.
    async fn owing(database: Database, texts: &[&str]) -> Stage {
        let vault = Vault::new(&Private::new([3; 32]), Randomness::from_seed([4; 32]));
        let clock = Clock::standing(BEGIN);
        let door = Arc::new(Scripted { answers: Mutex::default(), shown: Mutex::default() });
        let copy = CopyId::derived(&[b"copy"]);
        let doors: Vec<Arc<dyn Door>> = vec![Arc::clone(&door) as Arc<dyn Door>];
        let outbox = Outbox::new(database.clone(), vault.clone(), clock.clone(), copy.clone(), doors);
        let conversation = ConversationId::derived(&[b"conversation"]);
        let replies: Vec<Vec<u8>> = texts.iter().map(|text| vault.seal(BODY, &serde_json::to_vec(&reply(text)).unwrap())).collect();
        let (address, id) = (vault.seal("conversation.address", b"somewhere"), conversation.clone());
        let write = database.write(move |tx| {
            Box::pin(async move {
                let new = NewConversation { id: &id, channel: CHANNEL, address: &address, language: "en", now: BEGIN };
                ensure(tx, &new).await?;
                for (sequence, body) in (1..).zip(replies) {
                    let row = row(Place { conversation: id.clone(), sequence }, body);
                    owe(tx, &row, Owed::Leased { holder: &copy, until: BEGIN.plus_millis(LEASE_MS) }).await?;
                }
                Ok::<(), DbError>(())
            })
        });
        write.await.unwrap();
        Stage { database, vault, clock, door, outbox, conversation }
    }

    fn answers(&self, answers: impl IntoIterator<Item = Delivery>) {
        self.door.answers.lock().unwrap().extend(answers);
    }

    async fn deliver(&self) {
        self.outbox.deliver(&self.conversation).await.unwrap();
    }

    async fn later(&self, millis: i64) {
        self.clock.set(self.clock.now().plus_millis(millis));
        self.outbox.take_over(100).await.unwrap();
    }

    fn shown(&self) -> Vec<String> {
        self.door.shown.lock().unwrap().clone()
    }

    async fn states(&self) -> Vec<(String, i64, i64)> {
        let mut reader = self.database.reader().await.unwrap();
        let rows = query("select state, attempts, doubts from line order by sequence").fetch_all(&mut reader).await.unwrap();
        let read =
            |row: &taxline::db::Row| (row.try_get("state").unwrap(), row.try_get("attempts").unwrap(), row.try_get("doubts").unwrap());
        rows.iter().map(read).collect()
    }
}

fn reply(text: &str) -> Reply {
    Reply { text: text.to_owned(), buttons: Vec::new(), question: None, removes_inbound: false }
}

fn row(place: Place, body: Vec<u8>) -> ReplyRow {
    let (removes, question, holder) = (None, None, None);
    ReplyRow { place, body, removes, question, attempts: 0, doubts: 0, due_at: BEGIN, lease_until: BEGIN, holder }
}

fn told_to_wait(after_ms: i64) -> Delivery {
    Delivery::Again { after_ms: Some(after_ms), reason: "too many requests".to_owned() }
}

fn not_reached() -> Delivery {
    Delivery::Again { after_ms: None, reason: "nobody there".to_owned() }
}

fn in_doubt() -> Delivery {
    Delivery::InDoubt { reason: "the answer was lost".to_owned() }
}

on_both_databases! {
    async fn a_reply_that_only_waited_is_not_in_doubt(database: Database) {
        let stage = Stage::owing(database, &["first", "second"]).await;
        stage.answers([told_to_wait(60_000)]);
        stage.deliver().await;
        // The second waits behind the first, and its lease runs out again and again.
        for _ in 0..10 {
            stage.later(LEASE_MS + 1).await;
            stage.deliver().await;
        }
        assert_eq!(stage.states().await, [("pending".to_owned(), 0, 0), ("leased".to_owned(), 0, 0)]);
        stage.later(60_000).await;
        stage.answers([Delivery::Delivered(Delivered { sequence: None }), in_doubt()]);
        stage.deliver().await;
        assert_eq!(stage.states().await[1], ("pending".to_owned(), 1, 1), "one lost answer is not the end");
        stage.later(60_000).await;
        stage.deliver().await;
        assert_eq!(stage.shown(), ["first", "second", "second"]);
        assert_eq!(stage.states().await[1].0, "sent");
    }

    async fn who_asks_to_wait_is_waited_for_and_who_is_not_there_is_given_up(database: Database) {
        let stage = Stage::owing(database, &["receipt"]).await;
        stage.answers((0..3 * ATTEMPTS_MAX).map(|_| told_to_wait(1_000)));
        for _ in 0..3 * ATTEMPTS_MAX {
            stage.deliver().await;
            stage.later(1_001).await;
        }
        assert_eq!(stage.states().await[0].1, 0, "being told to wait is no failed attempt");
        stage.answers((0..ATTEMPTS_MAX).map(|_| not_reached()));
        for _ in 0..ATTEMPTS_MAX {
            stage.deliver().await;
            stage.later(400_000).await;
        }
        assert_eq!(stage.states().await, [("failed".to_owned(), ATTEMPTS_MAX, 0)]);
        let mut reader = stage.database.reader().await.unwrap();
        let given_up = failures(&mut reader, 10).await.unwrap();
        assert_eq!((given_up.len(), given_up[0].reason.as_str(), given_up[0].channel.as_str()), (1, "nobody there", CHANNEL));
        assert_eq!(failures(&mut reader, 0).await.unwrap(), []);
        let counted = tally(&mut reader).await.unwrap();
        assert_eq!((counted.owed, counted.sent, counted.failed, counted.doubts), (0, 0, 1, 0));
    }

    async fn a_reply_that_does_not_open_is_given_up_and_the_next_goes_out(database: Database) {
        let stage = Stage::owing(database, &["broken", "whole"]).await;
        let other = stage.vault.seal("some other purpose", b"{}");
        let broken = stage.database.write(move |tx| {
            Box::pin(async move {
                query("update line set body = $1 where sequence = 1").bind(other).execute(tx).await.map(drop)
            })
        });
        let done: Result<(), DbError> = broken.await;
        done.unwrap();
        stage.deliver().await;
        assert_eq!(stage.shown(), ["whole"]);
        let states: Vec<String> = stage.states().await.into_iter().map(|(state, ..)| state).collect();
        assert_eq!(states, ["failed", "sent"]);
    }
}
