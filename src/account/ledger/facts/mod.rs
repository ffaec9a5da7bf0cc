//! The dated figures of the law that the ledger computes with: interest rates, the least failure-to-file penalty, and the terms of
//! payment plans; beside them what the agency calls its notices and transaction codes.
//!
//! They stand in `assets/facts/` as rows with a day and the evidence for them; a new rate is a new row. A figure after the last
//! row is that of the last row. A figure before the first is not known, and nothing is computed with it. An operator corrects a
//! file by a file of the same name in a folder of corrections, without a new release.

mod meanings;
mod table;

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::accrual::rates::{Rates, RatesFault};
use super::ach::codes::{RETURN_CODES, ReturnCodes};
use super::plan::policy::{self, PlanFacts};
use crate::money::Money;
use crate::time::Day;
pub use meanings::Meanings;
pub(crate) use table::{Row, Table};
pub use table::{TableFault, basis_points};

const INTEREST_RATES: Asset = Asset { file: "interest_rates.csv", text: include_str!("../../../../assets/facts/interest_rates.csv") };
const LEAST_FAILURE_TO_FILE: Asset =
    Asset { file: "min_failure_to_file_penalty.csv", text: include_str!("../../../../assets/facts/min_failure_to_file_penalty.csv") };

/// Every file of facts, here and elsewhere in the ledger, that a folder of corrections may hold.
const FILES: &[&str] = &[
    INTEREST_RATES.file,
    LEAST_FAILURE_TO_FILE.file,
    policy::POLICIES.file,
    policy::FEES.file,
    meanings::NOTICES.file,
    meanings::TRANSACTION_CODES.file,
    RETURN_CODES.file,
];

/// A file of facts that is part of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asset {
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
}

/// Which interest a rate is for (IRC 6621).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RateKind {
    /// On what is owed (IRC 6621(a)(2)).
    Underpayment,
    /// On what was overpaid, but for corporations (IRC 6621(a)(1)).
    Overpayment,
    /// On the first 10,000 dollars that a corporation overpaid for a period (IRC 6621(a)(1)).
    CorporateOverpayment,
    /// On what a corporation overpaid beyond that (IRC 6621(a)(1), last sentence).
    LargeCorporateOverpayment,
    /// On a large underpayment of a corporation, from a recorded day on (IRC 6621(c)).
    LargeCorporate,
}

/// Each kind of rate and the column of `interest_rates.csv` that it stands in.
const RATES: [(RateKind, &str); 5] = [
    (RateKind::Underpayment, "underpayment_pct"),
    (RateKind::Overpayment, "overpayment_noncorp_pct"),
    (RateKind::CorporateOverpayment, "overpayment_corp_pct"),
    (RateKind::LargeCorporateOverpayment, "corp_overpayment_over_10k_pct"),
    (RateKind::LargeCorporate, "large_corp_underpayment_pct"),
];
const EFFECTIVE: &str = "effective_date";
const EVIDENCE: &str = "evidence";
const YEARS_DUE: &str = "return_due_in";
const LEAST: &str = "lesser_of_this_or_100pct_of_net_tax_usd";

/// The figures in force, by day.
#[derive(Clone, Debug)]
pub struct Facts {
    /// In the order of [`RATES`].
    rates: [Rates; RATES.len()],
    /// Where each row of rates begins and what is known for it.
    rates_evidence: Vec<(Day, String)>,
    /// By the year in which a return is due, first year first.
    least_failure_to_file: Vec<Least>,
    plans: PlanFacts,
    /// What notices and transaction codes are called.
    pub meanings: Meanings,
    pub(super) return_codes: ReturnCodes,
}

#[derive(Clone, Debug)]
struct Least {
    years: RangeInclusive<i16>,
    amount: Money,
    evidence: String,
}

/// Facts that cannot be used, and why.
#[derive(Debug, thiserror::Error)]
pub enum FactsFault {
    #[error(transparent)]
    Table(#[from] TableFault),
    #[error("{} cannot be read", path.display())]
    Read { path: PathBuf, source: std::io::Error },
    #[error("{} is no file of facts; there are {}", path.display(), FILES.join(", "))]
    Unknown { path: PathBuf },
}

impl Facts {
    /// The figures that this program was built with.
    ///
    /// # Panics
    /// Never: the rows are part of the program, and a test reads them.
    #[must_use]
    pub fn built_in() -> Facts {
        Facts::parse(INTEREST_RATES.text, LEAST_FAILURE_TO_FILE.text).expect("the built-in rows are read by a test")
    }

    /// The built-in figures, laid out once for all tests.
    #[cfg(test)]
    pub(crate) fn for_test() -> &'static Facts {
        static FACTS: std::sync::LazyLock<Facts> = std::sync::LazyLock::new(Facts::built_in);
        &FACTS
    }

    /// The built-in figures, each file of them replaced by the one of the same name in the folder of corrections.
    ///
    /// # Errors
    /// Names the first file that is not one of facts or cannot be read, with line, column and what should stand there.
    pub fn corrected(folder: Option<&Path>) -> Result<Facts, FactsFault> {
        let Some(folder) = folder else { return Ok(Facts::built_in()) };
        check_names(folder)?;
        let rates = correction(folder, INTEREST_RATES)?;
        let least = correction(folder, LEAST_FAILURE_TO_FILE)?;
        let plans = PlanFacts::parse(&correction(folder, policy::POLICIES)?, &correction(folder, policy::FEES)?)?;
        let meanings = Meanings::parse(&correction(folder, meanings::NOTICES)?, &correction(folder, meanings::TRANSACTION_CODES)?)?;
        let return_codes = ReturnCodes::parse(&correction(folder, RETURN_CODES)?)?;
        Ok(Facts { plans, meanings, return_codes, ..Facts::parse(&rates, &least)? })
    }

    /// Reads the rows of `interest_rates.csv` and `min_failure_to_file_penalty.csv`, with the built-in names.
    ///
    /// # Errors
    /// Names the first line that cannot be read.
    pub fn parse(interest_rates: &str, least_failure_to_file: &str) -> Result<Facts, FactsFault> {
        let file = INTEREST_RATES.file;
        let mut keys = vec![EFFECTIVE, EVIDENCE];
        keys.extend(RATES.map(|(_, key)| key));
        let rows = Table { file, text: interest_rates }.rows(&keys, rate_row)?;
        let table = |place: usize| {
            let rates: Vec<(Day, i64)> = rows.iter().map(|row| (row.day, row.rates[place])).collect();
            Rates::new(&rates).map_err(|fault| in_row(file, &rows, &fault))
        };
        let rates = [table(0)?, table(1)?, table(2)?, table(3)?, table(4)?];
        rates[0].lay_out();
        let rates_evidence = rows.into_iter().map(|row| (row.day, row.evidence)).collect();
        let least = Table { file: LEAST_FAILURE_TO_FILE.file, text: least_failure_to_file };
        let least_failure_to_file = least.rows(&[YEARS_DUE, LEAST, EVIDENCE], |row| {
            Ok(Least { years: row.years(YEARS_DUE)?, amount: row.dollars(LEAST)?, evidence: row.text(EVIDENCE).to_owned() })
        })?;
        let meanings = Meanings::parse(meanings::NOTICES.text, meanings::TRANSACTION_CODES.text)?;
        let return_codes = ReturnCodes::parse(RETURN_CODES.text)?;
        Ok(Facts { rates, rates_evidence, least_failure_to_file, plans: PlanFacts::built_in(), meanings, return_codes })
    }

    /// The table of one kind of rate.
    #[must_use]
    pub const fn rates(&self, kind: RateKind) -> &Rates {
        match kind {
            RateKind::Underpayment => &self.rates[0],
            RateKind::Overpayment => &self.rates[1],
            RateKind::CorporateOverpayment => &self.rates[2],
            RateKind::LargeCorporateOverpayment => &self.rates[3],
            RateKind::LargeCorporate => &self.rates[4],
        }
    }

    /// The policies and fees of payment plans.
    #[must_use]
    pub const fn plans(&self) -> &PlanFacts {
        &self.plans
    }

    /// How sure the rates of `day` are, as the table says it.
    #[must_use]
    pub fn rates_evidence(&self, day: Day) -> &str {
        let place = self.rates_evidence.partition_point(|(from, _)| *from <= day);
        self.rates_evidence.get(place.saturating_sub(1)).map_or("", |(_, evidence)| evidence)
    }

    /// The amount of which a return that is more than 60 days late owes at least the lesser with its net tax, for a return due in
    /// this year. Zero for a year before the first that is known.
    #[must_use]
    pub fn least_failure_to_file(&self, year_due: i16) -> Money {
        self.least(year_due).map_or(Money::ZERO, |least| least.amount)
    }

    /// How sure that amount is, as the table says it.
    #[must_use]
    pub fn least_failure_to_file_evidence(&self, year_due: i16) -> &str {
        self.least(year_due).map_or("", |least| &least.evidence)
    }

    fn least(&self, year_due: i16) -> Option<&Least> {
        let last = self.least_failure_to_file.last().filter(|least| *least.years.end() < year_due);
        self.least_failure_to_file.iter().find(|least| least.years.contains(&year_due)).or(last)
    }
}

struct RateRow {
    line: usize,
    day: Day,
    rates: [i64; RATES.len()],
    evidence: String,
}

fn rate_row(row: &Row<'_>) -> Result<RateRow, TableFault> {
    let mut rates = [0; RATES.len()];
    for (rate, (_, key)) in rates.iter_mut().zip(RATES) {
        *rate = row.basis_points(key)?;
    }
    let day = row.day(EFFECTIVE)?;
    if day.day() != 1 || day.month() % 3 != 1 {
        return Err(row.fault(EFFECTIVE, format!("{day} is not the first day of a quarter, and rates change on no other")));
    }
    Ok(RateRow { line: row.line, day, rates, evidence: row.text(EVIDENCE).to_owned() })
}

/// The fault of the whole table, at the row that it is about.
fn in_row(file: &str, rows: &[RateRow], fault: &RatesFault) -> TableFault {
    let row = match fault {
        RatesFault::Empty => None,
        RatesFault::OutOfOrder(day) | RatesFault::OutOfRange(day) => rows.iter().rev().find(|row| row.day == *day),
    };
    TableFault { file: file.to_owned(), line: row.map_or(1, |row| row.line), key: EFFECTIVE, what: fault.to_string() }
}

/// A file of a wrong name would be left aside without a word, so it is a fault.
fn check_names(folder: &Path) -> Result<(), FactsFault> {
    let unreadable = |source| FactsFault::Read { path: folder.to_owned(), source };
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let is_table = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
        if is_table && !FILES.iter().any(|known| path.file_name().is_some_and(|name| name == *known)) {
            return Err(FactsFault::Unknown { path });
        }
    }
    Ok(())
}

/// The corrected text of a file of facts, or the text that the program was built with.
pub(crate) fn correction(folder: &Path, asset: Asset) -> Result<String, FactsFault> {
    let path = folder.join(asset.file);
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(text),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Ok(asset.text.to_owned()),
        Err(source) => Err(FactsFault::Read { path, source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::accrual::day_number::DayNumber;
    use jiff::civil::date;

    const HEAD: &str = "effective_date,underpayment_pct,overpayment_noncorp_pct,overpayment_corp_pct,\
                        corp_overpayment_over_10k_pct,large_corp_underpayment_pct,evidence\n";
    const LEAST_HEAD: &str = "return_due_in,lesser_of_this_or_100pct_of_net_tax_usd,evidence\n";

    fn fault(rates: &str, least: &str) -> String {
        Facts::parse(&format!("{HEAD}{rates}"), &format!("{LEAST_HEAD}{least}")).unwrap_err().to_string()
    }

    #[test]
    fn the_built_in_rows_are_read() {
        let facts = Facts::built_in();
        assert_eq!(facts.rates(RateKind::Underpayment).range().0, date(1995, 1, 1));
        for (year, dollars) in [(2008, 0), (2009, 135), (2017, 205), (2024, 485), (2027, 535), (2031, 535)] {
            assert_eq!(facts.least_failure_to_file(year), Money::from_dollars(dollars), "{year}");
        }
        assert_eq!(facts.rates_evidence(date(2010, 5, 1)), "secondary sources");
        assert_eq!(facts.rates_evidence(date(2010, 7, 1)), "published text");
        assert_eq!(facts.least_failure_to_file_evidence(2018), "one source");
    }

    #[test]
    fn each_kind_has_its_own_rates() {
        let facts = Facts::for_test();
        let day = DayNumber::from(date(1998, 12, 31));
        let rates = RATES.map(|(kind, _)| facts.rates(kind).basis_points(day));
        assert_eq!(rates, [800, 700, 700, 550, 1_000]);
        let day = DayNumber::from(date(1999, 1, 1));
        assert_eq!(RATES.map(|(kind, _)| facts.rates(kind).basis_points(day)), [700, 700, 600, 450, 900]);
    }

    #[test]
    fn a_fault_names_file_line_column_and_mend() {
        let good = "2024-01-01,8,8,7,5.5,10,published text\n";
        for (rates, least, told) in [
            (
                format!("{good}2024-04-01,8,eight,7,5.5,10,x\n"),
                "",
                "interest_rates.csv line 3, overpayment_noncorp_pct: `eight` cannot be read; \
                 write a rate from 0 to 100 in percent such as 7 or 6.5",
            ),
            (
                "2024-02-01,8,8,7,5.5,10,x\n".to_owned(),
                "",
                "interest_rates.csv line 2, effective_date: 2024-02-01 is not the first day of a quarter, and rates change on no other",
            ),
            (
                good.to_owned(),
                "2020-2019,5,x\n",
                "min_failure_to_file_penalty.csv line 2, return_due_in: `2020-2019` cannot be read; \
                 write a year such as 2026, or years such as 2020-2022",
            ),
            (
                good.to_owned(),
                "2020,5.5,x\n",
                "min_failure_to_file_penalty.csv line 2, lesser_of_this_or_100pct_of_net_tax_usd: `5.5` cannot be read; \
                 write whole dollars such as 525",
            ),
        ] {
            assert_eq!(fault(&rates, least), told);
        }
        let twice = fault(&format!("{good}{good}"), "");
        assert!(twice.starts_with("interest_rates.csv line 3, effective_date: the rates of 2024-01-01 do not come after"), "{twice}");
        let headless = Facts::parse("day\n", LEAST_HEAD).unwrap_err().to_string();
        assert!(headless.starts_with("interest_rates.csv line 1, effective_date: the head has no such column"), "{headless}");
    }

    #[test]
    fn a_corrected_file_replaces_the_built_in_one() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Facts::corrected(Some(folder.path())).unwrap().least_failure_to_file(2027), Money::from_dollars(535));
        std::fs::write(folder.path().join("min_failure_to_file_penalty.csv"), format!("{LEAST_HEAD}2027,540,confirmed\n")).unwrap();
        let facts = Facts::corrected(Some(folder.path())).unwrap();
        assert_eq!(facts.least_failure_to_file(2027), Money::from_dollars(540));
        assert_eq!(facts.least_failure_to_file_evidence(2027), "confirmed");
        std::fs::write(folder.path().join("rates.csv"), HEAD).unwrap();
        let fault = Facts::corrected(Some(folder.path())).unwrap_err().to_string();
        assert!(fault.ends_with(&format!("rates.csv is no file of facts; there are {}", FILES.join(", "))), "{fault}");
        assert!(matches!(Facts::corrected(Some(Path::new("/nowhere"))), Err(FactsFault::Read { .. })));
    }
}
