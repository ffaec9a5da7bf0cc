//! Interest on one amount that nothing is paid of: compounded daily, rounded once, and shown in segments that add up.

use rust_decimal::Decimal;

use super::day_number::DayNumber;
use super::number::{Fraction, NearTie, Number};
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

/// The segments of `principal` after `from`, to and with `to`; their amounts add up to the interest.
pub(crate) fn segments(schedule: &Schedule<'_>, principal: Money, from: Day, to: Day, rule: Rule) -> Vec<Segment> {
    let (start, end) = (DayNumber::from(from), DayNumber::from(to));
    if end <= start {
        return Vec::new();
    }
    let mut cuts: Vec<DayNumber> = schedule.changes(start, end).collect();
    cuts.extend([start, end]);
    cuts.sort_unstable();
    cuts.dedup();
    let totals = balances::<Decimal>(schedule, principal, &cuts)
        .or_else(|NearTie| balances::<Fraction>(schedule, principal, &cuts))
        .expect("fractions round without doubt");
    let pairs = cuts.windows(2).zip(totals.windows(2));
    pairs
        .map(|(days, balances)| Segment {
            from: days[0].plus(1).day(),
            to: days[1].day(),
            days: i64::from(days[1].days_since(days[0])),
            base: Money::from_cents(balances[0]),
            rate_basis_points: schedule.basis_points(days[0].plus(1)),
            amount: Money::from_cents(balances[1] - balances[0]),
            rule,
        })
        .collect()
}

/// The principal with its interest on each of the days.
fn balances<N: Number>(schedule: &Schedule<'_>, principal: Money, cuts: &[DayNumber]) -> Result<Vec<i64>, NearTie> {
    let mut balance = N::zero().plus(principal.cents());
    let mut at = cuts[0];
    let mut balances = Vec::with_capacity(cuts.len());
    for &day in cuts {
        balance = balance.grown(schedule, at, day);
        at = day;
        balances.push(balance.to_cents()?);
    }
    Ok(balances)
}
