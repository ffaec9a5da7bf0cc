//! Background tasks. Each takes no input, may run twice, and runs by the same path on a timer and on a nudge; none retries
//! itself: what failed is found again by the next round.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::account::BackendError;
use crate::account::ledger::Ledger;
use crate::ids::{ConversationId, CopyId};
use crate::outbox::Outbox;
use crate::time::Clock;
use crate::turn::Turns;

/// How often a round runs without a nudge.
const ROUND_INTERVAL: Duration = Duration::from_secs(1);
/// How often due payments are looked for.
const PAYMENTS_INTERVAL: Duration = Duration::from_secs(20);
/// How often payment plans are looked after. Each day brings something to a few of them.
const PLANS_INTERVAL: Duration = Duration::from_secs(15 * 60);
/// How often notices that are due are looked for. Where the round of the day is done, a look costs one statement.
const NOTICES_INTERVAL: Duration = Duration::from_secs(30);
/// How often news of accounts is looked for.
const NEWS_INTERVAL: Duration = Duration::from_secs(5);
/// How often what was entered on pages and has no outcome is looked for.
const ENTRIES_INTERVAL: Duration = Duration::from_secs(20);
/// Entries that are brought to their end in one go.
const ENTRIES_MAX: i64 = 100;
/// News that is told in one go.
const NEWS_MAX: i64 = 200;
/// How long a copy keeps the work on payments without asking for it again.
const PAYMENTS_LEASE_MS: i64 = 60_000;
/// Conversations that are worked on at the same time, for answers and for deliveries each.
const CONVERSATIONS_MAX: usize = 64;
/// Conversations that one round takes over.
const TAKE_OVER_MAX: i64 = 500;
/// Nudges that may wait; a lost one is made up for by the next round.
pub const NUDGES_MAX: usize = 65_536;

/// The tasks of a copy.
pub struct Worker {
    pub turns: Turns,
    pub outbox: Outbox,
    /// `None`: the accounts are elsewhere, and so is their background work.
    pub ledger: Option<Arc<Ledger>>,
    pub clock: Clock,
    pub copy: CopyId,
}

impl Worker {
    /// Runs until `stop` becomes true; what is under way is finished first.
    pub async fn run(
        self,
        to_answer: mpsc::Receiver<ConversationId>,
        to_deliver: mpsc::Receiver<ConversationId>,
        stop: watch::Receiver<bool>,
    ) {
        let Worker { turns, outbox, ledger, clock, copy } = self;
        let (sweep_turns, news_turns, entry_turns) = (turns.clone(), turns.clone(), turns.clone());
        let answering = rounds(
            to_answer,
            stop.clone(),
            move || {
                let turns = sweep_turns.clone();
                async move {
                    turns.take_over_waiting(TAKE_OVER_MAX).await.unwrap_or_else(|error| {
                        tracing::error!(error = &error as &dyn std::error::Error, "the inbox could not be looked through");
                        Vec::new()
                    })
                }
            },
            move |conversation| {
                let turns = turns.clone();
                async move {
                    if let Err(error) = turns.answer_waiting(&conversation).await {
                        let error = &error as &dyn std::error::Error;
                        tracing::warn!(%conversation, error, "a message could not be answered yet and stays in the inbox");
                    }
                }
            },
        );
        let sweep_outbox = outbox.clone();
        let delivering = rounds(
            to_deliver,
            stop.clone(),
            move || {
                let outbox = sweep_outbox.clone();
                async move {
                    outbox.take_over(TAKE_OVER_MAX).await.unwrap_or_else(|error| {
                        tracing::error!(error = &error as &dyn std::error::Error, "the outbox could not be looked through");
                        Vec::new()
                    })
                }
            },
            move |conversation| {
                let outbox = outbox.clone();
                async move {
                    if let Err(error) = outbox.deliver(&conversation).await {
                        tracing::error!(%conversation, error = &error as &dyn std::error::Error, "replies could not be delivered");
                    }
                }
            },
        );
        let accounts_stop = stop.clone();
        let accounts = async {
            if let Some(ledger) = ledger {
                let news = every(NEWS_INTERVAL, accounts_stop.clone(), "news of accounts could not all be told", || {
                    let turns = news_turns.clone();
                    async move { turns.tell_news(NEWS_MAX).await.map(drop) }
                });
                tokio::join!(accounts(ledger, clock, copy, accounts_stop), news);
            }
        };
        let entries = every(ENTRIES_INTERVAL, stop, "what was entered on pages could not all be done", || {
            let turns = entry_turns.clone();
            async move { turns.tend_pages(ENTRIES_MAX).await }
        });
        tokio::join!(answering, delivering, accounts, entries);
    }
}

/// Works on conversations as they are named, a bounded number at a time, and looks for forgotten ones at every round.
async fn rounds<Sweep, Sweeping, Work, Working>(
    mut named: mpsc::Receiver<ConversationId>,
    mut stop: watch::Receiver<bool>,
    sweep: Sweep,
    work: Work,
) where
    Sweep: Fn() -> Sweeping,
    Sweeping: Future<Output = Vec<ConversationId>>,
    Work: Fn(ConversationId) -> Working,
    Working: Future<Output = ()> + Send + 'static,
{
    let mut under_way = JoinSet::new();
    let mut timer = tokio::time::interval(ROUND_INTERVAL);
    timer.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            conversation = named.recv() => {
                let Some(conversation) = conversation else { break };
                start(&mut under_way, work(conversation)).await;
            }
            _ = timer.tick() => {
                for conversation in sweep().await {
                    start(&mut under_way, work(conversation)).await;
                }
            }
            () = ended(&mut stop) => break,
            Some(_) = under_way.join_next() => {}
        }
    }
    while under_way.join_next().await.is_some() {}
}

async fn start<Working: Future<Output = ()> + Send + 'static>(under_way: &mut JoinSet<()>, working: Working) {
    while under_way.len() >= CONVERSATIONS_MAX {
        under_way.join_next().await;
    }
    under_way.spawn(working);
}

/// The background work of the embedded accounts, until `stop` becomes true.
pub async fn accounts(ledger: Arc<Ledger>, clock: Clock, copy: CopyId, stop: watch::Receiver<bool>) {
    let payments = every(PAYMENTS_INTERVAL, stop.clone(), "due payments could not all be processed", || {
        let (ledger, copy, now) = (Arc::clone(&ledger), copy.clone(), clock.now());
        async move {
            // One copy works on payments; each could.
            if ledger.leads_payments(&copy, now, now.plus_millis(PAYMENTS_LEASE_MS)).await? {
                ledger.process_due_payments(now).await?;
            }
            Ok::<(), BackendError>(())
        }
    });
    let plans = every(PLANS_INTERVAL, stop.clone(), "payment plans could not all be tended", || {
        let (ledger, now) = (Arc::clone(&ledger), clock.now());
        async move { ledger.tend_plans(now).await.map(drop) }
    });
    let notices = every(NOTICES_INTERVAL, stop, "notices that are due could not all be issued", || {
        let (ledger, now) = (Arc::clone(&ledger), clock.now());
        async move { ledger.issue_notices(now).await.map(drop) }
    });
    tokio::join!(payments, plans, notices);
}

/// Comes back when `stop` is true, or nobody is left who could make it so.
async fn ended(stop: &mut watch::Receiver<bool>) {
    // The error says that nobody is left.
    drop(stop.wait_for(|stop| *stop).await);
}

/// Works at once and then at each interval, until `stop` ends it. A failure is logged with what
/// it means; the next round finds again what was left.
async fn every<E, Working>(interval: Duration, mut stop: watch::Receiver<bool>, failure: &'static str, work: impl Fn() -> Working)
where
    E: std::error::Error + 'static,
    Working: Future<Output = Result<(), E>>,
{
    let mut timer = tokio::time::interval(interval);
    loop {
        tokio::select! {
            _ = timer.tick() => {
                if let Err(error) = work().await {
                    tracing::error!(error = &error as &dyn std::error::Error, "{failure}");
                }
            }
            () = ended(&mut stop) => return,
        }
    }
}
