//! Limits on how fast somebody may speak: a small allowance that fills up again with time.
//!
//! Kept in memory, per copy: it protects the copy. One number per key says when the allowance would be full again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::time::Instant;

/// Keys that are remembered at once. Those that are full again are forgotten first; where none is, a new key waits.
const KEYS_MAX: usize = 100_000;

/// An allowance: so many at once, and one more each so many milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    pub burst_max: i64,
    pub refill_ms: i64,
}

/// How long to wait before the next is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    pub(crate) ms: i64,
}

impl Wait {
    pub(crate) fn seconds(self) -> u32 {
        u32::try_from(self.ms.saturating_add(999) / 1000).unwrap_or(u32::MAX)
    }
}

/// One allowance for each key.
#[derive(Debug)]
pub(crate) struct RateLimit {
    allowance: Allowance,
    keys: Mutex<Keys>,
}

#[derive(Debug, Default)]
struct Keys {
    /// When each key's allowance is full again.
    full_at: HashMap<String, Instant>,
    /// No earlier than this it is worth looking again for keys to forget.
    purge_at: Option<Instant>,
}

impl RateLimit {
    pub(crate) fn new(allowance: Allowance) -> RateLimit {
        RateLimit { allowance, keys: Mutex::default() }
    }

    /// Takes one from the allowance of `key`.
    pub(crate) fn take(&self, key: &str, now: Instant) -> Result<(), Wait> {
        let Allowance { burst_max, refill_ms } = self.allowance;
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let since = keys.full_at.get(key).copied().unwrap_or(now).max(now);
        let excess_ms = since.plus_millis(refill_ms).millis_since(now) - burst_max.saturating_mul(refill_ms);
        if excess_ms > 0 {
            return Err(Wait { ms: excess_ms });
        }
        if keys.full_at.len() >= KEYS_MAX && !keys.full_at.contains_key(key) && !keys.purge(now, refill_ms) {
            return Err(Wait { ms: refill_ms });
        }
        keys.full_at.insert(key.to_owned(), since.plus_millis(refill_ms));
        Ok(())
    }
}

impl Keys {
    /// Forgets who may speak freely again; whether there is room now. Looks no more often than something can have changed, so
    /// that a crowd of new keys does not cost a look each.
    fn purge(&mut self, now: Instant, refill_ms: i64) -> bool {
        if self.purge_at.is_none_or(|at| now >= at) {
            self.full_at.retain(|_, at| *at > now);
            self.purge_at = Some(now.plus_millis(refill_ms));
        }
        self.full_at.len() < KEYS_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Instant {
        Instant::from_millis(1_000_000 + ms)
    }

    #[test]
    fn a_burst_is_taken_then_one_each_refill() {
        let limit = RateLimit::new(Allowance { burst_max: 3, refill_ms: 1_000 });
        assert!((0..3).all(|_| limit.take("a", at(0)).is_ok()));
        assert_eq!(limit.take("a", at(0)), Err(Wait { ms: 1_000 }));
        assert_eq!(limit.take("a", at(400)), Err(Wait { ms: 600 }));
        assert_eq!(limit.take("a", at(1_000)), Ok(()));
        assert_eq!(limit.take("a", at(1_000)), Err(Wait { ms: 1_000 }));
        assert!((0..3).all(|_| limit.take("a", at(60_000)).is_ok()));
    }

    #[test]
    fn keys_do_not_share_an_allowance() {
        let limit = RateLimit::new(Allowance { burst_max: 1, refill_ms: 1_000 });
        assert_eq!(limit.take("a", at(0)), Ok(()));
        assert_eq!(limit.take("b", at(0)), Ok(()));
        assert!(limit.take("a", at(0)).is_err());
    }

    #[test]
    fn a_crowd_is_bounded_and_gives_room_again() {
        let limit = RateLimit::new(Allowance { burst_max: 1, refill_ms: 1_000 });
        assert!((0..KEYS_MAX).all(|key| limit.take(&key.to_string(), at(0)).is_ok()));
        assert_eq!(limit.take("one more", at(0)), Err(Wait { ms: 1_000 }));
        assert_eq!(limit.take("one more", at(1_000)), Ok(()));
    }

    #[test]
    fn a_wait_is_told_in_whole_seconds_that_suffice() {
        assert_eq!([1, 999, 1_000, 1_001].map(|ms| Wait { ms }.seconds()), [1, 1, 1, 2]);
    }
}
