//! What the agency calls its notices and transaction codes, as rows with the evidence for each.
//!
//! A meaning on which the sources disagree is never shown; a code is then a number alone.

use super::{Asset, Row, Table, TableFault};

pub(super) const NOTICES: Asset = Asset { file: "notices.csv", text: include_str!("../../../../assets/facts/notices.csv") };
pub(super) const TRANSACTION_CODES: Asset =
    Asset { file: "transaction_codes.csv", text: include_str!("../../../../assets/facts/transaction_codes.csv") };

const NOTICE: &str = "notice";
const CODE: &str = "code";
const MEANING: &str = "meaning";
const EVIDENCE: &str = "evidence";
/// Between the names of notices that share a meaning.
const OR: &str = " / ";

/// How sure a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Evidence {
    Confirmed,
    OneSource,
    Conflicting,
    Unverified,
}

/// A name of the agency and what it stands for.
#[derive(Clone, Debug)]
struct Meaning {
    name: String,
    text: String,
    evidence: Evidence,
}

/// The rows of `notices.csv` and `transaction_codes.csv`.
#[derive(Clone, Debug)]
pub struct Meanings {
    notices: Vec<Meaning>,
    codes: Vec<Meaning>,
}

impl Meanings {
    /// Reads both tables.
    pub(super) fn parse(notices: &str, transaction_codes: &str) -> Result<Meanings, TableFault> {
        let notices = Table { file: NOTICES.file, text: notices }.rows(&[NOTICE, MEANING, EVIDENCE], |row| meanings(row, NOTICE))?;
        let codes = Table { file: TRANSACTION_CODES.file, text: transaction_codes };
        let codes = codes.rows(&[CODE, MEANING, EVIDENCE], |row| meanings(row, CODE))?;
        Ok(Meanings { notices: notices.concat(), codes: codes.concat() })
    }

    /// What the agency says a type of notice is: its row up to the first semicolon. None where no source is sure.
    #[must_use]
    pub fn title(&self, notice: &str) -> Option<&str> {
        let meaning = self.notices.iter().find(|meaning| meaning.name == notice)?;
        let sure = matches!(meaning.evidence, Evidence::Confirmed | Evidence::OneSource);
        sure.then(|| meaning.text.split(';').next().unwrap_or_default().trim())
    }

    /// What a transaction code means. None where the sources disagree, or the code is not among the rows.
    #[must_use]
    pub fn explanation(&self, code: &str) -> Option<&str> {
        let meaning = self.codes.iter().find(|meaning| meaning.name == code)?;
        (meaning.evidence != Evidence::Conflicting).then_some(meaning.text.as_str())
    }
}

/// A row with several names, such as `CP60 / CP210`, is one meaning for each.
fn meanings(row: &Row<'_>, name: &'static str) -> Result<Vec<Meaning>, TableFault> {
    let evidence = match row.text(EVIDENCE) {
        "confirmed" => Evidence::Confirmed,
        "one source" => Evidence::OneSource,
        "conflicting" => Evidence::Conflicting,
        "unverified" => Evidence::Unverified,
        other => {
            let what = format!("`{other}` is no evidence; write confirmed, one source, conflicting or unverified");
            return Err(row.fault(EVIDENCE, what));
        }
    };
    let meaning = |name: &str| Meaning { name: name.trim().to_owned(), text: row.text(MEANING).to_owned(), evidence };
    Ok(row.text(name).split(OR).map(meaning).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::facts::Facts;

    #[test]
    fn a_meaning_that_is_in_doubt_is_left_out() {
        let meanings = &Facts::for_test().meanings;
        assert_eq!(meanings.explanation("150"), Some("Tax return filed and tax assessed"));
        for doubted in ["430", "482", "640", "716", "776", "999"] {
            assert_eq!(meanings.explanation(doubted), None, "{doubted}");
        }
        assert_eq!(meanings.explanation("520"), Some("Collection suspended: litigation, bankruptcy or CDP hearing"));
        assert_eq!(meanings.title("CP14"), Some("First balance-due notice (notice and demand)"));
        assert_eq!(meanings.title("L1058"), Some("Final notice of intent to levy and right to a CDP hearing"));
        assert_eq!(meanings.title("CP210"), None);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let rows = "notice,meaning,evidence\nCP1,a,confirmed\nCP2,a,likely\n";
        let fault = Meanings::parse(rows, TRANSACTION_CODES.text).unwrap_err();
        assert!(fault.to_string().starts_with("notices.csv line 3, evidence: `likely` is no evidence"), "{fault}");
    }
}
