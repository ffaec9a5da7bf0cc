//! On which days and until which hour payments are taken, canceled and processed. Days and hours are the office's.

use jiff::Span;
use jiff::civil::Time;

use super::calendar::Calendar;
use crate::account::PaymentDays;
use crate::time::{Day, Instant, Office};

/// A payment can be scheduled this many days ahead.
pub const DAYS_AHEAD_MAX: i64 = 365;
/// A payment can be canceled until the cut-off hour of the business day this many before its day.
pub const CANCEL_BUSINESS_DAYS: u32 = 2;
/// A payment that was handed to the bank on its day is processed on the business day this many after it.
pub const SETTLEMENT_BUSINESS_DAYS: u32 = 1;
/// A bank has so many banking days to send a debit back for most reasons.
pub const RETURN_BUSINESS_DAYS: u32 = 2;
/// Three in the afternoon leaves the office time to hand the day's payments to the bank before the last same-day window closes.
pub const CUT_OFF_DEFAULT: Time = Time::constant(15, 0, 0, 0);

/// The office's hours for payments.
#[derive(Clone, Debug)]
pub struct PaymentHours {
    office: Office,
    /// Until this hour a payment can be made for the same day.
    cut_off: Time,
}

impl PaymentHours {
    #[must_use]
    pub const fn new(office: Office, cut_off: Time) -> PaymentHours {
        PaymentHours { office, cut_off }
    }

    #[must_use]
    pub fn today(&self, now: Instant) -> Day {
        self.office.day(now)
    }

    /// The hour after which nothing is paid on the same day.
    #[must_use]
    pub const fn cut_off(&self) -> Time {
        self.cut_off
    }

    /// Whether the cut-off hour of `day` has passed.
    #[must_use]
    pub fn is_past_cut_off(&self, day: Day, now: Instant) -> bool {
        now >= self.office.instant(day.to_datetime(self.cut_off))
    }

    #[must_use]
    pub fn payment_days(&self, now: Instant) -> PaymentDays {
        let today = self.today(now);
        let from = if self.is_past_cut_off(today, now) { today.saturating_add(Span::new().days(1)) } else { today };
        PaymentDays { today, first: Calendar::FederalReserve.business_day_from(from), last: last_day(today) }
    }

    /// Whether a payment for `day` can still be canceled.
    #[must_use]
    pub fn can_cancel(&self, day: Day, now: Instant) -> bool {
        !self.is_past_cut_off(Calendar::FederalReserve.business_days_before(day, CANCEL_BUSINESS_DAYS), now)
    }

    /// The last day whose payments go to the bank by `now`.
    pub(super) fn handed_over_until(&self, now: Instant) -> Day {
        let today = self.today(now);
        if self.is_past_cut_off(today, now) { today } else { today.saturating_sub(Span::new().days(1)) }
    }

    /// The office's clock at `now`, as a bank file writes it: `HHMM`.
    pub(super) fn clock_time(&self, now: Instant) -> String {
        let local = self.office.local(now);
        format!("{:02}{:02}", local.hour(), local.minute())
    }

    /// What settled before this instant can by `now` no longer come back for a reason that a bank must tell within two banking days.
    pub(super) fn beyond_return(&self, now: Instant) -> Instant {
        let last = Calendar::FederalReserve.business_days_before(self.today(now), RETURN_BUSINESS_DAYS);
        self.office.instant(last.saturating_add(Span::new().days(1)).at(0, 0, 0, 0))
    }

    /// A file that was written before this instant was with the bank in time to have taken effect by `now`: on the business day before.
    pub(super) fn written_before(&self, now: Instant) -> Instant {
        self.office.instant(self.processed_until(now).saturating_add(Span::new().days(1)).at(0, 0, 0, 0))
    }

    /// The last day whose payments are processed by `now`.
    pub(super) fn processed_until(&self, now: Instant) -> Day {
        let tomorrow = self.today(now).saturating_add(Span::new().days(1));
        // Counted back from tomorrow, the first business day is today where today is one.
        Calendar::FederalReserve.business_days_before(tomorrow, 1 + SETTLEMENT_BUSINESS_DAYS)
    }
}

/// The last day for which a payment can be scheduled on `today`.
pub(super) fn last_day(today: Day) -> Day {
    today.saturating_add(Span::new().days(DAYS_AHEAD_MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    fn hours() -> PaymentHours {
        PaymentHours::new(Office::in_zone("America/New_York").unwrap(), CUT_OFF_DEFAULT)
    }

    fn at(day: i8, hour: i8, minute: i8) -> Instant {
        Office::in_zone("America/New_York").unwrap().instant(datetime(2026, 11, day, hour, minute, 0, 0))
    }

    #[test]
    fn the_first_day_is_today_until_the_cut_off() {
        // Thursday 26 November 2026 is Thanksgiving; 27 is a Friday.
        for (now, first) in [
            (at(25, 14, 59), date(2026, 11, 25)),
            (at(25, 15, 0), date(2026, 11, 27)),
            (at(26, 9, 0), date(2026, 11, 27)),
            (at(27, 15, 0), date(2026, 11, 30)),
            (at(22, 10, 0), date(2026, 11, 23)),
        ] {
            assert_eq!(hours().payment_days(now).first, first);
        }
        assert_eq!(hours().payment_days(at(22, 10, 0)).last, date(2027, 11, 22));
    }

    #[test]
    fn canceling_ends_at_the_cut_off_of_the_second_business_day_before() {
        // Monday 30 November: the business days before it are Friday 27 and Wednesday 25.
        assert!(hours().can_cancel(date(2026, 11, 30), at(25, 14, 59)));
        assert!(!hours().can_cancel(date(2026, 11, 30), at(25, 15, 0)));
    }

    #[test]
    fn a_payment_is_handed_over_on_its_day_and_processed_on_the_next() {
        assert_eq!(hours().handed_over_until(at(25, 14, 59)), date(2026, 11, 24));
        assert_eq!(hours().handed_over_until(at(25, 15, 0)), date(2026, 11, 25));
        assert_eq!(hours().processed_until(at(25, 0, 0)), date(2026, 11, 24));
        assert_eq!(hours().processed_until(at(26, 23, 0)), date(2026, 11, 24));
        assert_eq!(hours().processed_until(at(27, 0, 0)), date(2026, 11, 25));
    }
}
