//! The circuit breaker: after some failures in a row nothing is sent for a while, then one call tries whether it is over.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

pub(super) struct Breaker {
    failures_max: u32,
    rest: Duration,
    state: Mutex<State>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// Failures in a row.
    failures: u32,
    /// Where it is open: when the next call may try. While one tries, the others still rest.
    tries_at: Option<Instant>,
}

/// The right to send once.
pub(super) struct Pass<'a> {
    breaker: &'a Breaker,
}

impl Breaker {
    pub(super) const fn new(failures_max: u32, rest: Duration) -> Breaker {
        Breaker { failures_max, rest, state: Mutex::new(State { failures: 0, tries_at: None }) }
    }

    /// `None` while the other side is left alone.
    pub(super) fn pass(&self, now: Instant) -> Option<Pass<'_>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(tries_at) = state.tries_at {
            if now < tries_at {
                return None;
            }
            // Where this one never reports back, another may try after the same rest.
            state.tries_at = Some(now + self.rest);
        }
        Some(Pass { breaker: self })
    }
}

impl Pass<'_> {
    pub(super) fn answered(self) {
        let before = std::mem::take(&mut *self.breaker.state.lock().unwrap_or_else(PoisonError::into_inner));
        if before.tries_at.is_some() {
            tracing::info!(failures = before.failures, "the account backend answers again");
        }
    }

    /// The other side is there and has too much to do: neither an answer nor a failure.
    pub(super) fn was_busy(self, now: Instant) {
        let mut state = self.breaker.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.tries_at = state.tries_at.map(|_| now);
    }

    pub(super) fn failed(self, now: Instant) {
        let mut state = self.breaker.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.failures = state.failures.saturating_add(1);
        if state.failures >= self.breaker.failures_max {
            if state.failures == self.breaker.failures_max {
                tracing::error!(failures = state.failures, "the account backend keeps failing and is left alone for a while");
            }
            state.tries_at = Some(now + self.breaker.rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_opens_after_failures_in_a_row_and_one_call_tries_whether_it_is_over() {
        let breaker = Breaker::new(3, Duration::from_secs(5));
        let begin = Instant::now();
        let after = |seconds| begin + Duration::from_secs(seconds);
        for _ in 0..2 {
            breaker.pass(begin).unwrap().failed(begin);
        }
        breaker.pass(begin).unwrap().answered();
        for _ in 0..3 {
            breaker.pass(begin).unwrap().failed(begin);
        }
        assert!(breaker.pass(after(4)).is_none());
        let trying = breaker.pass(after(5)).unwrap();
        assert!(breaker.pass(after(5)).is_none(), "one tries, the others rest");
        trying.failed(after(6));
        assert!(breaker.pass(after(10)).is_none());
        breaker.pass(after(11)).unwrap().answered();
        assert!(breaker.pass(after(11)).is_some() && breaker.pass(after(11)).is_some());
    }

    #[test]
    fn who_has_too_much_to_do_does_not_fail() {
        let breaker = Breaker::new(2, Duration::from_secs(5));
        let begin = Instant::now();
        for _ in 0..5 {
            breaker.pass(begin).unwrap().was_busy(begin);
        }
        breaker.pass(begin).unwrap().failed(begin);
        breaker.pass(begin).unwrap().failed(begin);
        assert!(breaker.pass(begin).is_none());
        let later = begin + Duration::from_secs(5);
        breaker.pass(later).unwrap().was_busy(later);
        assert!(breaker.pass(later).is_some(), "it is there, so that another may try at once");
    }
}
