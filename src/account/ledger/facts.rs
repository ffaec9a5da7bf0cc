//! The dated figures of the law that the ledger computes with: interest rates and the least failure-to-file penalty.
//!
//! They stand in `assets/facts/` as rows with a day and the evidence for them; a new rate is a new row. A figure after the last
//! row is that of the last row. A figure before the first is not known, and nothing is computed with it.

use std::ops::RangeInclusive;

use super::accrual::rates::{Rates, RatesFault};
use crate::money::Money;
use crate::time::Day;

const INTEREST_RATES: &str = include_str!("../../../assets/facts/interest_rates.csv");
const LEAST_FAILURE_TO_FILE: &str = include_str!("../../../assets/facts/min_failure_to_file_penalty.csv");

const UNDERPAYMENT_COLUMN: usize = 1;

/// The figures in force, by day.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Annual rates on what a taxpayer owes (IRC 6621(a)(2)).
    pub underpayment: Rates,
    /// By the year in which a return is due, first year first.
    least_failure_to_file: Vec<(RangeInclusive<i16>, Money)>,
}

/// A row that cannot be read, named by its file and line.
#[derive(Debug, thiserror::Error)]
pub enum FactsFault {
    #[error("{file} line {line}: `{text}` is not {expected}")]
    Row { file: &'static str, line: usize, text: String, expected: &'static str },
    #[error("interest_rates.csv cannot be used")]
    Rates(#[source] RatesFault),
}

impl Facts {
    /// The figures that this program was built with.
    ///
    /// # Panics
    /// Never: the rows are part of the program, and a test reads them.
    #[must_use]
    pub fn built_in() -> Facts {
        Facts::parse(INTEREST_RATES, LEAST_FAILURE_TO_FILE).expect("the built-in rows are read by a test")
    }

    /// The built-in figures, laid out once for all tests.
    #[cfg(test)]
    pub(crate) fn for_test() -> &'static Facts {
        static FACTS: std::sync::LazyLock<Facts> = std::sync::LazyLock::new(Facts::built_in);
        &FACTS
    }

    /// Reads the rows of `interest_rates.csv` and `min_failure_to_file_penalty.csv`.
    ///
    /// # Errors
    /// Names the first line that cannot be read.
    pub fn parse(interest_rates: &str, least_failure_to_file: &str) -> Result<Facts, FactsFault> {
        let rows: Vec<(Day, i64)> = rows("interest_rates.csv", interest_rates)
            .map(|row| Ok((row.day(0)?, row.basis_points(UNDERPAYMENT_COLUMN)?)))
            .collect::<Result<_, FactsFault>>()?;
        let underpayment = Rates::new(&rows).map_err(FactsFault::Rates)?;
        let least_failure_to_file = rows_of_years(least_failure_to_file)?;
        Ok(Facts { underpayment, least_failure_to_file })
    }

    /// The amount of which a return that is more than 60 days late owes at least the lesser with its net tax, for a return due in
    /// this year. Zero for a year before the first that is known.
    #[must_use]
    pub fn least_failure_to_file(&self, year_due: i16) -> Money {
        let last = self.least_failure_to_file.last().filter(|(years, _)| *years.end() < year_due);
        self.least_failure_to_file.iter().find(|(years, _)| years.contains(&year_due)).or(last).map_or(Money::ZERO, |(_, amount)| *amount)
    }
}

struct Row<'a> {
    file: &'static str,
    line: usize,
    text: &'a str,
}

fn rows<'a>(file: &'static str, text: &'a str) -> impl Iterator<Item = Row<'a>> {
    let lines = text.lines().enumerate().skip(1).filter(|(_, text)| !text.is_empty());
    lines.map(move |(place, text)| Row { file, line: place + 1, text })
}

fn rows_of_years(text: &str) -> Result<Vec<(RangeInclusive<i16>, Money)>, FactsFault> {
    rows("min_failure_to_file_penalty.csv", text).map(|row| Ok((row.years(0)?, row.dollars(1)?))).collect()
}

impl Row<'_> {
    fn field(&self, column: usize) -> &str {
        self.text.split(',').nth(column).unwrap_or_default().trim()
    }

    fn fault(&self, expected: &'static str) -> FactsFault {
        FactsFault::Row { file: self.file, line: self.line, text: self.text.to_owned(), expected }
    }

    fn day(&self, column: usize) -> Result<Day, FactsFault> {
        self.field(column).parse().map_err(|_| self.fault("a row that begins with a day"))
    }

    /// A percentage with at most two decimals, in basis points.
    fn basis_points(&self, column: usize) -> Result<i64, FactsFault> {
        let read = || {
            let (whole, decimals) = self.field(column).split_once('.').unwrap_or((self.field(column), ""));
            let hundredths: i64 = if decimals.is_empty() { 0 } else { format!("{decimals:0<2}").parse().ok()? };
            (decimals.len() <= 2 && decimals.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
            Some(whole.parse::<u16>().ok().map(i64::from)? * 100 + hundredths)
        };
        read().ok_or_else(|| self.fault("a row with rates in percent"))
    }

    fn years(&self, column: usize) -> Result<RangeInclusive<i16>, FactsFault> {
        let (first, last) = self.field(column).split_once('-').unwrap_or((self.field(column), self.field(column)));
        match (first.parse(), last.parse()) {
            (Ok(first), Ok(last)) if first <= last => Ok(first..=last),
            _ => Err(self.fault("a row that begins with a year or years")),
        }
    }

    fn dollars(&self, column: usize) -> Result<Money, FactsFault> {
        self.field(column).parse().map(Money::from_dollars).map_err(|_| self.fault("a row with an amount in dollars"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_rows_are_read() {
        let facts = Facts::built_in();
        assert_eq!(facts.underpayment.range().0, jiff::civil::date(1995, 1, 1));
        for (year, dollars) in [(2008, 0), (2009, 135), (2017, 205), (2024, 485), (2027, 535), (2031, 535)] {
            assert_eq!(facts.least_failure_to_file(year), Money::from_dollars(dollars), "{year}");
        }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let fault = Facts::parse("head\n2024-01-01,8\n2024-04-01,eight\n", "head\n").unwrap_err();
        assert_eq!(fault.to_string(), "interest_rates.csv line 3: `2024-04-01,eight` is not a row with rates in percent");
        assert!(Facts::parse("head\n2024-01-01,8\n", "head\n2020-2019,5\n").is_err());
        assert!(Facts::parse("head\n2024-01-01,6.555\n", "head\n").is_err());
    }
}
