//! The polling loop: asks Telegram for updates, records them, and only then moves the offset that confirms them.
//!
//! Telegram forgets an update once it is asked for a later one. So a batch that could not be recorded is asked for again, and
//! a batch that was recorded before a crash comes again and is known by its ids. Of several copies the holder of the
//! [`PollingLease`] polls; the lease only spares Telegram and the log, correctness does not rest on it.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::FuturesUnordered;
use serde_json::Value;
use teloxide_core::payloads::{DeleteWebhook, GetUpdates};
use teloxide_core::types::CallbackQueryId;
use tokio::sync::watch;

use super::wire::CallError;
use super::{ALLOWED_UPDATES, CHANNEL, Telegram, inbound};
use crate::channel::Reception;
use crate::time::{Clock, Instant};
use crate::turn::TurnError;

/// How long Telegram holds a question for updates open while there are none.
const POLL_SECONDS: u32 = 25;
/// Updates in one batch; Telegram's own maximum.
const BATCH_MAX: u8 = 100;
/// How often the lease is renewed, beside the poll that is under way.
const LEASE_RENEW_MS: u64 = 1_000;
/// The least time that a [`PollingLease`] has to be good for: a renewal may be late, and after a crash nobody polls for so long.
pub const POLLING_LEASE_MS_MIN: i64 = 4_000;
/// How long a copy that does not hold the lease waits before it asks again.
const LEASE_WAIT_MS: u64 = 1_000;
/// After Telegram said that somebody else polls or that a webhook is set.
const CONFLICT_WAIT_MS: u64 = 5_000;
/// The first and the longest wait after a failure; each failure in a row doubles it.
const BACKOFF_MS_MIN: u64 = 500;
const BACKOFF_MS_MAX: u64 = 30_000;
/// Acknowledgements of pressed buttons under way at once; the spinner of one more ends by itself.
const SPINNERS_MAX: usize = 256;

/// Which of several copies polls.
pub trait PollingLease: Send + Sync {
    /// Takes or renews the lease for at least [`POLLING_LEASE_MS_MIN`]; `false` where another copy holds it or nobody can tell.
    fn hold(&self) -> BoxFuture<'_, bool>;
}

/// Why a round of polling brought nothing.
#[derive(Debug, thiserror::Error)]
enum RoundFault {
    #[error("updates could not be fetched")]
    Call(#[from] CallError),
    #[error("updates could not be recorded and will be fetched again")]
    Record(#[from] TurnError),
    #[error("Telegram sent updates without ids")]
    NoIds,
}

type Spinners = FuturesUnordered<BoxFuture<'static, ()>>;

impl Telegram {
    /// Polls until `stop` turns true. Failures are logged, waited out and tried again; nothing ends the loop but `stop`.
    pub async fn poll(&self, reception: Arc<dyn Reception>, lease: Arc<dyn PollingLease>, clock: Clock, mut stop: watch::Receiver<bool>) {
        // Safe to drop at any point: what was not confirmed to Telegram comes again.
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => {}
            () = self.poll_forever(&*reception, &*lease, &clock) => {}
        }
    }

    async fn poll_forever(&self, reception: &dyn Reception, lease: &dyn PollingLease, clock: &Clock) {
        let mut round = Round::default();
        loop {
            if lease.hold().await {
                tokio::select! {
                    () = self.poll_on(&mut round, reception, clock) => {}
                    () = lost(lease) => tracing::info!("another copy polls Telegram now"),
                }
                // Another copy may have confirmed more since then.
                round.offset = None;
            } else {
                alongside(wait(LEASE_WAIT_MS), &mut round.spinners).await;
            }
        }
    }

    /// Polls while nobody stops it.
    async fn poll_on(&self, round: &mut Round, reception: &dyn Reception, clock: &Clock) {
        loop {
            let fetching = async {
                if !round.is_prepared {
                    self.introduce().await?;
                    // Where a webhook is set, Telegram refuses to be polled. What waits there stays and is polled.
                    self.line.wire.call::<_, Value>(&DeleteWebhook::new()).await?;
                }
                self.fetch(round.offset).await.map_err(RoundFault::Call)
            };
            let fetched = alongside(fetching, &mut round.spinners).await;
            round.is_prepared |= fetched.is_ok();
            let taken = match fetched {
                Ok(updates) => self.take(updates, reception, clock).await,
                Err(fault) => Err(fault),
            };
            match taken {
                Ok(taken) => {
                    round.failures = 0;
                    // An empty answer says that all before was confirmed. Then no offset is kept: after a quiet week Telegram
                    // starts to count anew, perhaps below.
                    round.offset = taken.last_update.map(|last| last.saturating_add(1));
                    self.end_spinners(taken.pressed, &mut round.spinners);
                }
                Err(fault) => {
                    round.failures += 1;
                    let failures = round.failures;
                    tracing::warn!(error = &fault as &dyn std::error::Error, failures, "polling Telegram failed");
                    alongside(wait(wait_ms(&fault, failures)), &mut round.spinners).await;
                }
            }
        }
    }

    async fn fetch(&self, offset: Option<i64>) -> Result<Vec<Value>, CallError> {
        let mut question = GetUpdates::new();
        question.offset = offset.and_then(|offset| i32::try_from(offset).ok());
        question.limit = Some(BATCH_MAX);
        question.timeout = Some(POLL_SECONDS);
        question.allowed_updates = Some(ALLOWED_UPDATES.to_vec());
        self.line.wire.call(&question).await
    }

    /// Records a batch. Only what this returns may move the offset.
    async fn take(&self, updates: Vec<Value>, reception: &dyn Reception, clock: &Clock) -> Result<Taken, RoundFault> {
        if updates.is_empty() {
            return Ok(Taken { last_update: None, pressed: Vec::new() });
        }
        let (last_update, pressed) = self.record(updates, reception, clock.now()).await?;
        Ok(Taken { last_update: Some(last_update.ok_or(RoundFault::NoIds)?), pressed })
    }

    /// Hands a batch to the reception: the one path for polling and webhook. Gives the highest update id and what to acknowledge.
    pub(super) async fn record(
        &self,
        updates: Vec<Value>,
        reception: &dyn Reception,
        arrived_at: Instant,
    ) -> Result<(Option<i64>, Vec<CallbackQueryId>), TurnError> {
        let batch = inbound::sort(updates, self.bot(), arrived_at);
        if batch.unread_count > 0 {
            tracing::warn!(count = batch.unread_count, "updates of Telegram could not be read and were skipped");
        }
        if !batch.inbounds.is_empty() {
            reception.record(batch.inbounds).await?;
        }
        for (address, reach) in &batch.reaches {
            reception.reachable(CHANNEL, address, *reach).await?;
        }
        Ok((batch.last_update, batch.pressed))
    }

    fn end_spinners(&self, pressed: Vec<CallbackQueryId>, spinners: &mut Spinners) {
        for query in pressed {
            if spinners.len() < SPINNERS_MAX {
                let telegram = self.clone();
                spinners.push(Box::pin(async move { telegram.acknowledge(query).await }));
            }
        }
    }
}

/// What is known from one round of polling to the next.
#[derive(Default)]
struct Round {
    offset: Option<i64>,
    /// Failures in a row.
    failures: u32,
    /// Telegram was asked who we are and has no webhook of ours.
    is_prepared: bool,
    spinners: Spinners,
}

/// Renews the lease, and comes back when it is lost.
async fn lost(lease: &dyn PollingLease) {
    loop {
        wait(LEASE_RENEW_MS).await;
        if !lease.hold().await {
            return;
        }
    }
}

struct Taken {
    last_update: Option<i64>,
    pressed: Vec<CallbackQueryId>,
}

/// Runs `main` to its end and lets the spinners go on meanwhile.
async fn alongside<T>(main: impl Future<Output = T>, spinners: &mut Spinners) -> T {
    let mut main = pin!(main);
    loop {
        tokio::select! {
            biased;
            output = &mut main => return output,
            Some(()) = spinners.next() => {}
        }
    }
}

pub(super) async fn wait(ms: u64) {
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

fn wait_ms(fault: &RoundFault, failures: u32) -> u64 {
    match fault {
        RoundFault::Call(CallError::Refused { retry_after_ms: Some(ms), .. }) => u64::try_from(*ms).unwrap_or(BACKOFF_MS_MIN),
        RoundFault::Call(CallError::Refused { code: 409, .. }) => CONFLICT_WAIT_MS,
        _ => backoff_ms(failures),
    }
}

pub(super) fn backoff_ms(failures: u32) -> u64 {
    BACKOFF_MS_MIN.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(BACKOFF_MS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_doubles_the_wait_up_to_its_limit() {
        assert_eq!([1, 2, 3, 7, 100].map(backoff_ms), [500, 1_000, 2_000, 30_000, 30_000]);
    }

    #[test]
    fn telegrams_own_wait_goes_before_ours() {
        let refused = |code, retry_after_ms| RoundFault::Call(CallError::Refused { code, description: String::new(), retry_after_ms });
        assert_eq!(wait_ms(&refused(429, Some(7_000)), 1), 7_000);
        assert_eq!(wait_ms(&refused(409, None), 1), CONFLICT_WAIT_MS);
        assert_eq!(wait_ms(&RoundFault::NoIds, 2), 1_000);
    }
}
