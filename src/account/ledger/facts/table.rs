//! A table of facts as a file of comma-separated values: a head of column names, then a row a line.
//!
//! Columns are found by their name, so a corrected file may order them as it likes. Whatever cannot be read is told with its file,
//! its line, the column and what should stand there.

use std::ops::RangeInclusive;

use crate::money::Money;
use crate::time::Day;

/// Something in a file of facts that cannot be used, and what to do.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file} line {line}, {key}: {what}")]
pub struct TableFault {
    pub file: String,
    /// Counted from 1; the head is line 1.
    pub line: usize,
    /// The name of the column.
    pub key: &'static str,
    /// What is wrong and what should stand there.
    pub what: String,
}

/// One row, with its file and line for faults.
#[derive(Clone, Debug)]
pub(crate) struct Row<'a> {
    file: &'a str,
    pub(crate) line: usize,
    columns: &'a [(&'static str, usize)],
    fields: Vec<String>,
}

/// A table's name and its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'a> {
    pub(crate) file: &'a str,
    pub(crate) text: &'a str,
}

impl Table<'_> {
    /// Reads each row with `read`. `keys` are the columns that have to be there.
    pub(crate) fn rows<T>(&self, keys: &[&'static str], read: impl Fn(&Row<'_>) -> Result<T, TableFault>) -> Result<Vec<T>, TableFault> {
        let mut lines = self.text.lines().zip(1..);
        let head = fields(lines.next().map_or("", |(head, _)| head.trim_start_matches('\u{feff}')));
        let mut columns = Vec::new();
        for &key in keys {
            let place = head.iter().position(|name| name == key);
            let what = || format!("the head has no such column; it should have {}", keys.join(","));
            columns.push((key, place.ok_or_else(|| TableFault { file: self.file.to_owned(), line: 1, key, what: what() })?));
        }
        let rows = lines.filter(|(text, _)| !text.trim().is_empty());
        rows.map(|(text, line)| read(&Row { file: self.file, line, columns: &columns, fields: fields(text) })).collect()
    }
}

/// The fields of a line; a field that holds a comma stands in double quotes, a quote within it is doubled.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut rest = line.chars().peekable();
    while let Some(letter) = rest.next() {
        match letter {
            '"' if quoted && rest.peek() == Some(&'"') => {
                rest.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field).trim().to_owned()),
            _ => field.push(letter),
        }
    }
    fields.push(field.trim().to_owned());
    fields
}

impl Row<'_> {
    pub(crate) fn text(&self, key: &'static str) -> &str {
        let place = self.columns.iter().find(|(name, _)| *name == key).map_or(usize::MAX, |(_, place)| *place);
        self.fields.get(place).map_or("", String::as_str)
    }

    /// A fault of this row.
    pub(crate) fn fault(&self, key: &'static str, what: String) -> TableFault {
        TableFault { file: self.file.to_owned(), line: self.line, key, what }
    }

    fn unreadable(&self, key: &'static str, expected: &str) -> TableFault {
        self.fault(key, format!("`{}` cannot be read; write {expected}", self.text(key)))
    }

    pub(crate) fn day(&self, key: &'static str) -> Result<Day, TableFault> {
        self.text(key).parse().map_err(|_| self.unreadable(key, "a day such as 2026-07-01"))
    }

    /// A percentage with at most two decimals, in basis points.
    pub(crate) fn basis_points(&self, key: &'static str) -> Result<i64, TableFault> {
        let rate = basis_points(self.text(key)).filter(|rate| (0..=10_000).contains(rate));
        rate.ok_or_else(|| self.unreadable(key, "a rate from 0 to 100 in percent such as 7 or 6.5"))
    }

    /// A year, or the first and the last of several: `2020-2022`.
    pub(crate) fn years(&self, key: &'static str) -> Result<RangeInclusive<i16>, TableFault> {
        let (first, last) = self.text(key).split_once('-').unwrap_or((self.text(key), self.text(key)));
        match (first.parse(), last.parse()) {
            (Ok(first), Ok(last)) if first <= last => Ok(first..=last),
            _ => Err(self.unreadable(key, "a year such as 2026, or years such as 2020-2022")),
        }
    }

    pub(crate) fn dollars(&self, key: &'static str) -> Result<Money, TableFault> {
        let dollars = self.text(key).parse().ok().filter(|dollars| *dollars >= 0);
        dollars.map(Money::from_dollars).ok_or_else(|| self.unreadable(key, "whole dollars such as 525"))
    }
}

/// Hundredths of a percent from a percentage with at most two decimals; it may have a sign.
#[must_use]
pub fn basis_points(percent: &str) -> Option<i64> {
    let (sign, digits) = percent.strip_prefix('-').map_or((1, percent.strip_prefix('+').unwrap_or(percent)), |digits| (-1, digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
        return None;
    }
    let hundredths: i64 = format!("{decimals:0<2}").parse().ok()?;
    Some(sign * (whole.parse::<u16>().ok().map(i64::from)? * 100 + hundredths))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_may_hold_commas_in_quotes() {
        assert_eq!(fields("a, b ,\"c, d\",\"e \"\"f\"\"\","), ["a", "b", "c, d", "e \"f\"", ""]);
    }

    #[test]
    fn percentages_are_exact() {
        for (text, rate) in [("8", Some(800)), ("6.5", Some(650)), ("0.25", Some(25)), ("-1", Some(-100)), ("+.5", None), ("6.125", None)] {
            assert_eq!(basis_points(text), rate, "{text}");
        }
        assert!(["", "8.", "eight", "--1", "1e2"].iter().all(|text| basis_points(text).is_none()));
    }
}
