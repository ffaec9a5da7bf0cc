//! Tables that line up, and JSON, of what was computed.

use serde::Serialize;

use crate::account::ledger::accrual::compound::Segment;
use crate::command::CommandError;
use crate::money::Money;

/// Columns of text; all but the last are set to the right, as figures are.
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn new(head: &[&str]) -> Table {
        Table { rows: vec![head.iter().map(|name| (*name).to_owned()).collect()] }
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
    }

    pub(super) fn print(&self) {
        anstream::print!("{}", self.text());
    }

    fn text(&self) -> String {
        let width = |column: usize| self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                let is_last = column + 1 == row.len();
                line += &if is_last { cell.clone() } else { format!("{cell:>width$}  ", width = width(column)) };
            }
            text += line.trim_end();
            text.push('\n');
        }
        text
    }
}

/// A segment of interest as JSON.
#[derive(Serialize)]
pub(super) struct SegmentAnswer {
    from: String,
    to: String,
    days: i64,
    base: String,
    rate: String,
    interest: String,
    source: &'static str,
}

pub(super) const SEGMENT_HEAD: [&str; 7] = ["from", "to", "days", "base", "rate", "interest", "rule"];

impl From<&Segment> for SegmentAnswer {
    fn from(segment: &Segment) -> SegmentAnswer {
        SegmentAnswer {
            from: segment.from.to_string(),
            to: segment.to.to_string(),
            days: segment.days,
            base: segment.base.to_decimal_text(),
            rate: percent(segment.rate_basis_points),
            interest: segment.amount.to_decimal_text(),
            source: segment.rule.citation(),
        }
    }
}

impl SegmentAnswer {
    pub(super) fn cells(&self) -> [String; 7] {
        let SegmentAnswer { from, to, days, base, rate, interest, source } = self;
        let rate = format!("{rate}%");
        [from.clone(), to.clone(), days.to_string(), base.clone(), rate, interest.clone(), (*source).to_owned()]
    }
}

/// The row below segments that they add up to.
pub(super) fn total(amount: Money) -> [String; 7] {
    ["total", "", "", "", "", &amount.to_decimal_text(), ""].map(str::to_owned)
}

/// Basis points as a percentage without needless decimals.
pub(super) fn percent(basis_points: i64) -> String {
    let text = Money::from_cents(basis_points).to_decimal_text();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Prints an answer on one line.
pub(super) fn json(answer: &impl Serialize) -> Result<(), CommandError> {
    anstream::println!("{}", serde_json::to_string(answer).map_err(CommandError::Json)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let mut table = Table::new(&["day", "amount", "rule"]);
        table.row(["2024-04-15".to_owned(), "1.00".to_owned(), "IRC 6601(a)".to_owned()]);
        assert_eq!(table.text(), "       day  amount  rule\n2024-04-15    1.00  IRC 6601(a)\n");
    }

    #[test]
    fn a_percentage_has_no_needless_decimals() {
        for (basis_points, text) in [(800, "8"), (650, "6.5"), (25, "0.25"), (0, "0"), (1_000, "10")] {
            assert_eq!(percent(basis_points), text);
        }
    }
}
