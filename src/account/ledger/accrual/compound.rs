//! Interest on one amount that nothing is paid of: compounded daily, rounded once, and shown in segments that add up. In fractions,
//! which no rate and no span of days is too much for.

use num_traits::ToPrimitive as _;

use super::day_number::DayNumber;
use super::number::{Fraction, Number as _};
use super::schedule::Schedule;
use crate::account::Rule;
use crate::money::Money;
use crate::time::Day;

/// Days of one rate, and the interest of them: the difference of the rounded running totals at their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The first day that bears interest, and the last.
    pub from: Day,
    pub to: Day,
    pub days: i64,
    /// What bears interest from the first day on, earlier interest included where it compounds.
    pub base: Money,
    pub rate_basis_points: i64,
    pub amount: Money,
    pub rule: Rule,
}

/// The amount with its interest is more cents than can be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooMuch;

/// The segments of `principal` after `from`, to and with `to`; their amounts add up to the interest.
pub(crate) fn segments(schedule: &Schedule<'_>, principal: Money, from: Day, to: Day, rule: Rule) -> Result<Vec<Segment>, TooMuch> {
    let (start, end) = (DayNumber::from(from), DayNumber::from(to));
    if end <= start {
        return Ok(Vec::new());
    }
    let mut cuts: Vec<DayNumber> = schedule.changes(start, end).collect();
    cuts.extend([start, end]);
    cuts.sort_unstable();
    cuts.dedup();
    let balances = balances(schedule, principal, &cuts).ok_or(TooMuch)?;
    let pairs = cuts.windows(2).zip(balances.windows(2));
    let segment = |(days, balances): (&[DayNumber], &[i64])| Segment {
        from: days[0].plus(1).day(),
        to: days[1].day(),
        days: i64::from(days[1].days_since(days[0])),
        base: Money::from_cents(balances[0]),
        rate_basis_points: schedule.basis_points(days[0].plus(1)),
        amount: Money::from_cents(balances[1] - balances[0]),
        rule,
    };
    Ok(pairs.map(segment).collect())
}

/// The principal with its interest on each of the days; `None` where it is more than can be counted.
fn balances(schedule: &Schedule<'_>, principal: Money, cuts: &[DayNumber]) -> Option<Vec<i64>> {
    let mut balance = Fraction::of(principal.cents());
    let mut at = cuts[0];
    let balance_of = |&day: &DayNumber| {
        balance = balance.grown(schedule, at, day);
        at = day;
        balance.rounded().to_i64()
    };
    cuts.iter().map(balance_of).collect()
}
