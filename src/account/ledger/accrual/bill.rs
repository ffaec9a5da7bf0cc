//! A bill and the time to pay it without further interest (IRC 6601(e)(3)). What it demands bears none from its day to the day on
//! which it is paid in full in time; whatever else is owed goes on bearing interest.

use super::Demand;
use super::day_number::DayNumber;
use super::interest::State;
use super::step::Mark;
use crate::account::ledger::calendar::Calendar;
use crate::money::Money;
use crate::time::Day;

const CALENDAR_DAYS: i32 = 21;
const BUSINESS_DAYS: u32 = 10;
/// From this amount on the time is counted in business days.
const LARGE_BILL: Money = Money::from_dollars(100_000);

/// A bill whose time to pay runs.
#[derive(Clone, Debug)]
pub(super) struct Bill<N> {
    pub(super) left: i64,
    pub(super) deadline: DayNumber,
    pub(super) step: usize,
    /// Where the journal and everything else stood before it: what to go back to where it is not paid in time.
    pub(super) mark: Mark,
    pub(super) before: Box<State<N>>,
}

/// The last day on which paying the whole bill bears no interest from its date on.
pub(in crate::account::ledger) fn pay_by(demand: &Demand) -> Day {
    if demand.amount >= LARGE_BILL {
        Calendar::Legal.business_days_after(demand.day, BUSINESS_DAYS)
    } else {
        demand.day.saturating_add(jiff::Span::new().days(CALENDAR_DAYS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_large_bill_has_ten_business_days() {
        let demand = |dollars: i32| Demand { day: date(2026, 6, 8), amount: Money::from_dollars(dollars) };
        assert_eq!(pay_by(&demand(99_999)), date(2026, 6, 29));
        // Juneteenth is Friday 19 June.
        assert_eq!(pay_by(&demand(100_000)), date(2026, 6, 23));
    }
}
