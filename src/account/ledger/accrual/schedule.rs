//! The rates that one module's interest runs at: those of underpayments, and from a recorded day on the raised ones of a large
//! underpayment of a corporation (IRC 6621(c)).

use super::day_number::DayNumber;
use super::rates::{Factor, Rates};

/// One table of rates, and from a day on another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schedule<'a> {
    rates: &'a Rates,
    /// The last day of the first table, and the table after it.
    raised: Option<(DayNumber, &'a Rates)>,
}

impl<'a> Schedule<'a> {
    pub(crate) const fn of(rates: &'a Rates) -> Schedule<'a> {
        Schedule { rates, raised: None }
    }

    /// The same until `first`, which is the first day of the other table.
    pub(crate) const fn raised_from(self, first: DayNumber, rates: &'a Rates) -> Schedule<'a> {
        Schedule { raised: Some((first.plus(-1), rates)), ..self }
    }

    /// The tables for the days after `from`, to and with `to`, each with its own days.
    pub(crate) fn parts(&self, from: DayNumber, to: DayNumber) -> impl Iterator<Item = (&'a Rates, DayNumber, DayNumber)> + use<'a> {
        let (first, second) = match self.raised {
            None => ((self.rates, from, to), None),
            Some((last, _)) if to <= last => ((self.rates, from, to), None),
            Some((last, raised)) if from >= last => ((raised, from, to), None),
            Some((last, raised)) => ((self.rates, from, last), Some((raised, last, to))),
        };
        std::iter::once(first).chain(second)
    }

    /// What a cent grew to by `day` in the table of that day.
    pub(crate) fn factor(&self, day: DayNumber) -> &'a Factor {
        self.raised.filter(|(last, _)| day > *last).map_or(self.rates, |(_, raised)| raised).factor(day)
    }

    /// Where the days after `from`, to and with `to`, go over from one table to the other: the factors of the last day of the first.
    pub(crate) fn crossed(&self, from: DayNumber, to: DayNumber) -> Option<(&'a Factor, &'a Factor)> {
        let (last, raised) = self.raised.filter(|(last, _)| from <= *last && *last < to)?;
        Some((self.rates.factor(last), raised.factor(last)))
    }

    /// The annual rate of `day` in basis points.
    pub(crate) fn basis_points(&self, day: DayNumber) -> i64 {
        if self.is_raised(day) { self.raised.map_or(0, |(_, raised)| raised.basis_points(day)) } else { self.rates.basis_points(day) }
    }

    pub(crate) fn is_raised(&self, day: DayNumber) -> bool {
        self.raised.is_some_and(|(last, _)| day > last)
    }

    /// The days after `from` and before `to` after which the rate is another.
    pub(crate) fn changes(&self, from: DayNumber, to: DayNumber) -> impl Iterator<Item = DayNumber> {
        let within = self.parts(from, to).flat_map(|(rates, from, to)| rates.changes(from, to));
        let raised = self.raised.map(|(last, _)| last).filter(move |&last| from < last && last < to);
        within.chain(raised)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_raised_rates_begin_on_their_day() {
        let table = |rate: i64, next: i64| Rates::new(&[(date(2020, 1, 1), rate), (date(2020, 7, 1), next)]).unwrap();
        let (rates, raised) = (table(500, 300), table(700, 500));
        let (first, day) = (DayNumber::from(date(2020, 5, 10)), |month: i8, day: i8| DayNumber::from(date(2020, month, day)));
        let schedule = Schedule::of(&rates).raised_from(first, &raised);
        assert_eq!([day(5, 9), day(5, 10), day(7, 1)].map(|day| schedule.basis_points(day)), [500, 700, 500]);
        let mut changes: Vec<DayNumber> = schedule.changes(day(2, 1), day(12, 1)).collect();
        changes.sort_unstable();
        assert_eq!(changes, [day(5, 9), day(6, 30)]);
        let parts: Vec<i32> = schedule.parts(day(5, 1), day(5, 20)).map(|(_, from, to)| to.days_since(from)).collect();
        assert_eq!(parts, [8, 11]);
        assert_eq!(schedule.parts(day(1, 1), day(5, 9)).count(), 1);
        assert_eq!(schedule.parts(day(5, 9), day(5, 20)).count(), 1);
    }
}
