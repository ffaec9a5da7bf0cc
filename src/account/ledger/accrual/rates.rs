//! Interest rates by quarter, and the daily factors made of them (IRC 6621, 6622).
//!
//! The rate of a day is the annual rate of its quarter over the days of its calendar year. The product of the daily factors up to
//! each day is laid out once, and its inverse: what a cent of that day was on the first.

use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::day_number::{DayNumber, is_leap};
use crate::time::Day;

/// The last calendar year that factors are laid out for; nothing is computed to a day after it.
const LAST_YEAR: i16 = 2060;

const BASIS_POINTS_PER_ONE: i64 = 10_000;

/// The factor of one day as a fraction: 1 + annual rate / days of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Daily {
    basis_points: i64,
    days_of_year: i64,
}

impl Daily {
    pub(crate) const fn numerator(self) -> i64 {
        self.denominator() + self.basis_points
    }

    pub(crate) const fn denominator(self) -> i64 {
        self.days_of_year * BASIS_POINTS_PER_ONE
    }
}

/// Days in a row with the same daily factor.
#[derive(Clone, Copy, Debug)]
struct Span {
    first: DayNumber,
    last: DayNumber,
    daily: Daily,
}

/// A table of annual rates, each valid from its day to the next row; the last row goes on.
#[derive(Clone, Debug)]
pub struct Rates {
    /// The day before the first that bears interest.
    opening: DayNumber,
    spans: Vec<Span>,
    /// By days from the opening day on. Laid out when it is first asked for: most tables of a process never are.
    factors: OnceLock<Vec<Factor>>,
}

/// What a cent of the opening day grew to by a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Factor {
    /// The product of the daily factors up to and with the day, in 28 digits. [`Decimal::MAX`] where it is more than can be held.
    pub(crate) growth: Decimal,
    /// One over that, with [`INVERSE_SCALE`] decimals: few enough that the product with an amount is exact.
    pub(crate) inverse: Decimal,
}

/// Decimals of an inverse factor. With the cents of a million dollars they are 28 digits, all that a decimal holds.
pub(crate) const INVERSE_SCALE: u32 = 20;

/// A table of rates that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RatesFault {
    #[error("a table of rates needs at least one row")]
    Empty,
    #[error("the rates of {0} do not come after those of the row above, or lie outside of the years that are computed")]
    OutOfOrder(Day),
    #[error("the rate of {0} is not between 0 and 100 percent")]
    OutOfRange(Day),
}

impl Rates {
    /// The table of `rows`: the first day of each rate, and the rate in basis points.
    ///
    /// # Errors
    /// Where the rows are not in order of their days or a rate is impossible.
    pub fn new(rows: &[(Day, i64)]) -> Result<Rates, RatesFault> {
        let opening = DayNumber::from(rows.first().ok_or(RatesFault::Empty)?.0).plus(-1);
        let end = DayNumber::from_civil(i32::from(LAST_YEAR), 12, 31);
        let mut spans = Vec::new();
        for (place, &(day, basis_points)) in rows.iter().enumerate() {
            let first = DayNumber::from(day);
            let last = rows.get(place + 1).map_or(end, |next| DayNumber::from(next.0).plus(-1));
            if last < first || first > end {
                return Err(RatesFault::OutOfOrder(day));
            }
            if !(0..=BASIS_POINTS_PER_ONE).contains(&basis_points) {
                return Err(RatesFault::OutOfRange(day));
            }
            push_by_year(&mut spans, first, last, basis_points);
        }
        Ok(Rates { opening, spans, factors: OnceLock::new() })
    }

    /// The same table with each rate moved by some basis points.
    ///
    /// # Errors
    /// Where a rate would be below zero or above 100%.
    pub fn shifted(&self, basis_points: i64) -> Result<Rates, RatesFault> {
        let rows: Vec<(Day, i64)> = self.spans.iter().map(|span| (span.first.day(), span.daily.basis_points + basis_points)).collect();
        Rates::new(&rows)
    }

    /// Lays out the factors now rather than when they are first asked for.
    pub(crate) fn lay_out(&self) -> &[Factor] {
        self.factors.get_or_init(|| cumulative(&self.spans))
    }

    /// The first day and the last that can bear interest.
    #[must_use]
    pub fn range(&self) -> (Day, Day) {
        (self.opening.plus(1).day(), DayNumber::from_civil(i32::from(LAST_YEAR), 12, 31).day())
    }

    /// What a cent grew to by `day`. Days outside of the table have the factor of its nearest end.
    pub(crate) fn factor(&self, day: DayNumber) -> &Factor {
        let place = usize::try_from(day.days_since(self.opening)).unwrap_or(0);
        let factors = self.lay_out();
        &factors[place.min(factors.len() - 1)]
    }

    /// The daily factors after `from`, to and with `to`, each with its number of days.
    pub(crate) fn spans(&self, from: DayNumber, to: DayNumber) -> impl Iterator<Item = (u32, Daily)> {
        let begin = self.spans.partition_point(|span| span.last <= from);
        self.spans[begin..].iter().take_while(move |span| span.first <= to).map(move |span| {
            let first = span.first.max(from.plus(1));
            let days = span.last.min(to).days_since(first) + 1;
            (u32::try_from(days).expect("a span that was not skipped has days"), span.daily)
        })
    }

    /// The annual rate of `day` in basis points.
    pub(crate) fn basis_points(&self, day: DayNumber) -> i64 {
        let place = self.spans.partition_point(|span| span.last < day);
        self.spans[place.min(self.spans.len() - 1)].daily.basis_points
    }

    /// The days after `from` and before `to` on which a rate ends because the next day has another.
    pub(crate) fn changes(&self, from: DayNumber, to: DayNumber) -> impl Iterator<Item = DayNumber> {
        let pairs = self.spans.windows(2);
        pairs
            .filter(|pair| pair[0].daily.basis_points != pair[1].daily.basis_points)
            .map(|pair| pair[0].last)
            .filter(move |&last| from < last && last < to)
    }
}

/// The daily rate goes by the calendar year of each day, so a rate that spans New Year has two daily factors.
fn push_by_year(spans: &mut Vec<Span>, first: DayNumber, last: DayNumber, basis_points: i64) {
    let mut first = first;
    while first <= last {
        let year = i32::from(first.day().year());
        let year_end = DayNumber::from_civil(year, 12, 31).min(last);
        let days_of_year = if is_leap(year) { 366 } else { 365 };
        spans.push(Span { first, last: year_end, daily: Daily { basis_points, days_of_year } });
        first = year_end.plus(1);
    }
}

fn cumulative(spans: &[Span]) -> Vec<Factor> {
    let days: i32 = spans.iter().map(|span| span.last.days_since(span.first) + 1).sum();
    let mut factors = Vec::with_capacity(usize::try_from(days).unwrap_or(0) + 1);
    let mut growth = Decimal::ONE;
    factors.push(Factor { growth, inverse: Decimal::ONE });
    for span in spans {
        let (numerator, denominator) = (Decimal::from(span.daily.numerator()), Decimal::from(span.daily.denominator()));
        for _ in span.first.0..=span.last.0 {
            growth = growth.checked_mul(numerator).map_or(Decimal::MAX, |product| product / denominator);
            factors.push(Factor { growth, inverse: (Decimal::ONE / growth).round_dp(INVERSE_SCALE) });
        }
    }
    factors
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at_5_percent() -> Rates {
        Rates::new(&[(date(2023, 1, 1), 500)]).unwrap()
    }

    #[test]
    fn a_factor_agrees_with_the_published_table() {
        let rates = at_5_percent();
        let from = DayNumber::from(date(2022, 12, 31));
        let factor = rates.factor(from.plus(91)).growth - Decimal::ONE;
        assert_eq!(factor.round_dp(9).to_string(), "0.012542910");
    }

    #[test]
    fn a_span_over_new_year_uses_both_years() {
        let rates = at_5_percent();
        let (from, to) = (DayNumber::from(date(2023, 12, 30)), DayNumber::from(date(2024, 1, 3)));
        let spans: Vec<(u32, i64)> = rates.spans(from, to).map(|(days, daily)| (days, daily.denominator())).collect();
        assert_eq!(spans, [(1, 3_650_000), (3, 3_660_000)]);
    }

    #[test]
    fn a_rate_changes_on_the_first_day_of_its_row() {
        let rates = Rates::new(&[(date(2024, 1, 1), 800), (date(2024, 4, 1), 800), (date(2024, 7, 1), 700)]).unwrap();
        assert_eq!(rates.basis_points(DayNumber::from(date(2024, 6, 30))), 800);
        assert_eq!(rates.basis_points(DayNumber::from(date(2024, 7, 1))), 700);
        let (from, to) = (DayNumber::from(date(2024, 1, 15)), DayNumber::from(date(2030, 1, 1)));
        assert_eq!(rates.changes(from, to).map(DayNumber::day).collect::<Vec<_>>(), [date(2024, 6, 30)]);
    }

    #[test]
    fn a_shifted_table_moves_every_rate() {
        let rates = at_5_percent().shifted(-150).unwrap();
        assert_eq!(rates.basis_points(DayNumber::from(date(2030, 1, 1))), 350);
        assert_eq!(at_5_percent().shifted(-501).unwrap_err(), RatesFault::OutOfRange(date(2023, 1, 1)));
    }

    #[test]
    fn an_impossible_table_is_refused() {
        assert_eq!(Rates::new(&[]).unwrap_err(), RatesFault::Empty);
        let day = date(2024, 1, 1);
        assert_eq!(Rates::new(&[(day, 500), (day, 600)]).unwrap_err(), RatesFault::OutOfOrder(day));
        assert_eq!(Rates::new(&[(day, -1)]).unwrap_err(), RatesFault::OutOfRange(day));
    }
}
