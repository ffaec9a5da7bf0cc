//! The load command: people who talk at the same time, and what a durable turn costs here.
//!
//! It drives the same turn that every door calls, in this process, and prints durable turns a second and their latency
//! beside the database's own raw commit rate, taken in the same run with the same durability.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant as Stopwatch};

use tokio::task::JoinSet;

use crate::db::conversation::{self, Moved, NewConversation};
use crate::db::{Database, DbError};
use crate::ids::{ConversationId, ScriptVersion};
use crate::message::{Capabilities, ChannelName, Content, Inbound, Markup, Medium};
use crate::private::Private;
use crate::time::{Clock, Instant};
use crate::turn::{TurnError, Turns};

/// The channel that the load's people use: replies leave in the same exchange.
pub const CHANNEL: ChannelName = "load";
/// What that channel can do.
pub const CAPABILITIES: Capabilities = Capabilities { medium: Medium::Written, buttons: true, markup: Markup::Plain };

/// What is measured, and how long.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    pub people: usize,
    pub duration: Duration,
    pub connections: u32,
}

/// Why the measurement failed.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error("the database failed")]
    Database(#[from] DbError),
    #[error("a turn failed")]
    Turn(#[from] TurnError),
    #[error("a person got {got} replies where one was due, or an answer without a figure")]
    Wrong { got: usize },
    #[error("a task of the measurement ended early")]
    Ended,
}

/// What was measured.
#[derive(Debug)]
pub struct Report {
    pub durability: String,
    /// On as many connections as the service's pool.
    pub raw_commits_per_second: u64,
    /// On one connection: where many wait for each other's lock, one alone may do more.
    pub raw_commits_per_second_alone: u64,
    pub full: Pace,
    pub half: Pace,
}

/// One phase: turns a second and how long they took.
#[derive(Debug)]
pub struct Pace {
    pub turns_per_second: u64,
    pub p50_us: u64,
    pub p99_us: u64,
    pub longest_us: u64,
}

impl fmt::Display for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = |us: u64| format!("{}.{:02} ms", us / 1000, us % 1000 / 10);
        write!(
            f,
            "{:>6} turns/s   p50 {:>10}   p99 {:>10}   longest {:>10}",
            self.turns_per_second,
            millis(self.p50_us),
            millis(self.p99_us),
            millis(self.longest_us)
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let raw = self.raw_commits_per_second.max(self.raw_commits_per_second_alone);
        let hundredths = self.full.turns_per_second * 100 / raw.max(1);
        writeln!(f, "durability       {}", self.durability)?;
        writeln!(
            f,
            "raw commits      {:>6} /s on as many connections as the service's pool, {} /s on one (one insert of 200 bytes each)",
            self.raw_commits_per_second, self.raw_commits_per_second_alone
        )?;
        writeln!(f, "durable turns    {}", self.full)?;
        writeln!(f, "at half load     {}", self.half)?;
        write!(f, "turns : commits  {}.{:02} of the better raw rate", hundredths / 100, hundredths % 100)
    }
}

/// Runs the measurement. `codes` are link codes; each person links to one of them first.
///
/// # Errors
/// Where a turn fails or an answer is wrong: a measurement of wrong answers is none.
pub async fn run(load: Load, turns: &Turns, database: &Database, clock: &Clock, codes: &[String]) -> Result<Report, LoadError> {
    let run = clock.now().millis();
    let counter = Arc::new(AtomicI64::new(1));
    let mut linking = JoinSet::new();
    for person in 0..load.people {
        let (turns, clock, counter) = (turns.clone(), clock.clone(), Arc::clone(&counter));
        let code = codes[person % codes.len()].clone();
        linking.spawn(async move { say(&turns, &clock, run, person, &counter, &code).await });
    }
    while let Some(linked) = linking.join_next().await {
        linked.map_err(|_| LoadError::Ended)??;
    }
    let half_duration = load.duration / 2;
    let before = database.raw_commits_per_second(load.connections, half_duration).await?;
    let alone_before = database.raw_commits_per_second(1, half_duration).await?;
    let full = phase(load, turns, clock, run, &counter, None).await?;
    let alone_after = database.raw_commits_per_second(1, half_duration).await?;
    let after = database.raw_commits_per_second(load.connections, half_duration).await?;
    let pause = Duration::from_micros(load.people as u64 * 2_000_000 / full.turns_per_second.max(1));
    let half = phase(load, turns, clock, run, &counter, Some(pause)).await?;
    Ok(Report {
        durability: database.durability().await?,
        raw_commits_per_second: before.midpoint(after),
        raw_commits_per_second_alone: alone_before.midpoint(alone_after),
        full,
        half,
    })
}

/// Conversations that one transaction of [`store`] makes.
const STORED_AT_ONCE: usize = 500;
/// Bytes of the session of a stored conversation, about what one that rests in the middle of a payment has.
const SESSION_BYTES: usize = 2_000;

/// Stores conversations that rest, as many as a service of some age has.
///
/// # Errors
/// Where the database refuses.
pub async fn store(database: &Database, count: usize, now: Instant) -> Result<(), DbError> {
    let version = ScriptVersion::from_stored("measured");
    for first in (0..count).step_by(STORED_AT_ONCE) {
        let (last, version) = ((first + STORED_AT_ONCE).min(count), version.clone());
        database
            .write(move |tx| {
                Box::pin(async move {
                    for number in first..last {
                        let id = ConversationId::derived(&[b"stored for a measurement", &number.to_be_bytes()]);
                        let new = NewConversation { id: &id, channel: CHANNEL, address: &[0; 64], language: "en", now };
                        conversation::ensure(tx, &new).await?;
                        let session = [0; SESSION_BYTES];
                        let moved =
                            Moved { id: &id, version: 0, language: "en", session: &session, script_version: &version, lines: 2, now };
                        conversation::finish_turn(tx, &moved).await?;
                    }
                    Ok::<(), DbError>(())
                })
            })
            .await?;
    }
    Ok(())
}

/// Everybody asks, waits for the answer and asks again; with `pause`, one question in each such time.
async fn phase(
    load: Load,
    turns: &Turns,
    clock: &Clock,
    run: i64,
    counter: &Arc<AtomicI64>,
    pause: Option<Duration>,
) -> Result<Pace, LoadError> {
    let answered = Arc::new(AtomicU64::new(0));
    let began = Stopwatch::now();
    let mut people = JoinSet::new();
    for person in 0..load.people {
        let (turns, clock, counter, answered) = (turns.clone(), clock.clone(), Arc::clone(counter), Arc::clone(&answered));
        people.spawn(async move {
            let mut took = Vec::new();
            if let Some(pause) = pause {
                // People do not ask in step: each begins at a place of their own within the pause.
                tokio::time::sleep(pause * u32::try_from(person).unwrap_or(0) / u32::try_from(load.people).unwrap_or(1)).await;
            }
            while began.elapsed() < load.duration {
                let asked = Stopwatch::now();
                say(&turns, &clock, run, person, &counter, "how much do I owe?").await?;
                took.push(u64::try_from(asked.elapsed().as_micros()).unwrap_or(u64::MAX));
                answered.fetch_add(1, Ordering::Relaxed);
                if let Some(pause) = pause {
                    tokio::time::sleep(pause.saturating_sub(asked.elapsed())).await;
                }
            }
            Ok::<_, LoadError>(took)
        });
    }
    let mut took = Vec::new();
    while let Some(person) = people.join_next().await {
        took.extend(person.map_err(|_| LoadError::Ended)??);
    }
    let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
    took.sort_unstable();
    let at = |hundredth: usize| took.get((took.len() * hundredth / 100).min(took.len().saturating_sub(1))).copied().unwrap_or(0);
    Ok(Pace {
        turns_per_second: answered.load(Ordering::Relaxed) * 1000 / millis,
        p50_us: at(50),
        p99_us: at(99),
        longest_us: took.last().copied().unwrap_or(0),
    })
}

async fn say(turns: &Turns, clock: &Clock, run: i64, person: usize, counter: &AtomicI64, text: &str) -> Result<(), LoadError> {
    let order = counter.fetch_add(1, Ordering::Relaxed);
    let replies = turns
        .answer(Inbound {
            channel: CHANNEL,
            provider_id: format!("{run}-{order}"),
            provider_message: None,
            address: Private::new(format!("{run}-{person}")),
            content: Content::Text(Private::from(text)),
            arrived_at: clock.now(),
            order,
            after_sequence: None,
            language_hint: None,
        })
        .await?;
    match replies.as_slice() {
        [reply] if reply.reply.text.contains(|letter: char| letter.is_ascii_digit()) || !text.starts_with("how") => Ok(()),
        others => Err(LoadError::Wrong { got: others.len() }),
    }
}
