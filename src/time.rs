//! Time: the only reader of the clock, and the difference between an instant and a legal day.
//!
//! An [`Instant`] is a point in time. A [`Day`] is a legal day: a calendar day in the office's zone. The person's own zone
//! is for quiet hours only and never decides a figure.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A legal day: a calendar day in the office's zone.
pub type Day = jiff::civil::Date;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. In SQL the same integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    #[must_use]
    pub const fn from_millis(millis: i64) -> Instant {
        Instant(millis)
    }

    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn plus_millis(self, millis: i64) -> Instant {
        Instant(self.0.saturating_add(millis))
    }

    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Instant {
        self.plus_millis(seconds.saturating_mul(1000))
    }

    /// Milliseconds from `earlier` to this instant; negative where `earlier` is later.
    #[must_use]
    pub fn millis_since(self, earlier: Instant) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// The office whose calendar and clock decide legal days and cut-off hours.
#[derive(Clone, Debug)]
pub struct Office {
    zone: TimeZone,
}

impl Office {
    /// The office in the zone of this IANA name, such as `America/New_York`.
    ///
    /// # Errors
    /// Where the time zone database does not know the name.
    pub fn in_zone(name: &str) -> Result<Office, jiff::Error> {
        Ok(Office { zone: TimeZone::get(name)? })
    }

    /// The legal day on which `instant` falls.
    #[must_use]
    pub fn day(&self, instant: Instant) -> Day {
        self.local(instant).date()
    }

    /// The wall clock of the office at `instant`.
    #[must_use]
    pub fn local(&self, instant: Instant) -> jiff::civil::DateTime {
        // Both ends of the range are outside of what jiff can show; a clock out there is shown as its nearest end.
        let timestamp = Timestamp::from_millisecond(instant.0).unwrap_or(if instant.0 < 0 { Timestamp::MIN } else { Timestamp::MAX });
        self.zone.to_datetime(timestamp)
    }

    /// The instant at which the office's wall clock shows `local`; where a clock change skips or repeats it, the earlier reading.
    #[must_use]
    pub fn instant(&self, local: jiff::civil::DateTime) -> Instant {
        let timestamp = self.zone.to_ambiguous_timestamp(local).earlier().unwrap_or(Timestamp::MAX);
        Instant(timestamp.as_millisecond())
    }
}

/// Where "now" comes from: the machine, or a hand that sets it (tests, demonstrations, simulations).
#[derive(Clone, Debug)]
pub enum Clock {
    Real,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at `instant` until it is set again.
    #[must_use]
    pub fn standing(instant: Instant) -> Clock {
        Clock::Set(Arc::new(AtomicI64::new(instant.0)))
    }

    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one reader of the machine's clock")]
    pub fn now(&self) -> Instant {
        match self {
            Clock::Real => Instant(Timestamp::now().as_millisecond()),
            Clock::Set(millis) => Instant(millis.load(Ordering::SeqCst)),
        }
    }

    /// Moves a standing clock. The machine's clock cannot be moved: it stays as it is.
    pub fn set(&self, instant: Instant) {
        if let Clock::Set(millis) = self {
            millis.store(instant.0, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    #[test]
    fn a_legal_day_is_the_day_of_the_office() {
        let office = Office::in_zone("America/New_York").unwrap();
        let late_evening = office.instant(datetime(2026, 11, 22, 23, 30, 0, 0));
        assert_eq!(office.day(late_evening), date(2026, 11, 22));
        assert_eq!(office.day(late_evening.plus_seconds(1800)), date(2026, 11, 23));
    }

    #[test]
    fn a_set_clock_stands_until_it_is_moved() {
        let clock = Clock::standing(Instant::from_millis(5));
        assert_eq!(clock.now(), Instant::from_millis(5));
        clock.set(Instant::from_millis(9));
        assert_eq!(clock.now(), Instant::from_millis(9));
        Clock::Real.set(Instant::from_millis(9));
        assert_ne!(Clock::Real.now(), Instant::from_millis(9));
    }
}
