//! What the codes of returned entries mean, and what each has for a consequence here.
//!
//! The rows are `assets/facts/ach_return_codes.csv`. `penalty` is our decision: the penalty of IRC 6657 falls due where the payer's
//! money was not there or was held back, and not where the bank or we erred, nobody had authorized the debit, or somebody died (the
//! good faith of its last sentence). `account_doubted`: the account itself is in question, so it is unverified again.

use crate::account::ledger::facts::{Asset, Row, Table, TableFault};

pub(in crate::account::ledger) const RETURN_CODES: Asset =
    Asset { file: "ach_return_codes.csv", text: include_str!("../../../../assets/facts/ach_return_codes.csv") };

const CODE: &str = "code";
const MEANING: &str = "meaning";
const PENALTY: &str = "penalty";
const DOUBTED: &str = "account_doubted";

/// The rows of `ach_return_codes.csv`.
#[derive(Clone, Debug)]
pub(in crate::account::ledger) struct ReturnCodes(Vec<ReturnCode>);

/// What a return code means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) struct ReturnCode {
    code: String,
    pub(in crate::account::ledger) meaning: String,
    pub(in crate::account::ledger) penalty: Penalty,
    pub(in crate::account::ledger) bank_account: Verdict,
}

/// Whether the penalty for a dishonored payment falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Penalty {
    Due,
    NotDue,
}

/// What a return says of the bank account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Verdict {
    Kept,
    Doubted,
}

impl ReturnCodes {
    /// Reads the table.
    pub(in crate::account::ledger) fn parse(text: &str) -> Result<ReturnCodes, TableFault> {
        let table = Table { file: RETURN_CODES.file, text };
        table.rows(&[CODE, MEANING, PENALTY, DOUBTED], return_code).map(ReturnCodes)
    }

    /// The row of a code; an unknown code has none, and its payment is returned without a penalty.
    pub(in crate::account::ledger) fn find(&self, code: &str) -> Option<&ReturnCode> {
        self.0.iter().find(|known| known.code == code)
    }
}

fn return_code(row: &Row<'_>) -> Result<ReturnCode, TableFault> {
    let code = row.text(CODE);
    if !(code.len() == 3 && code.starts_with('R')) {
        return Err(row.fault(CODE, format!("`{code}` is no code of a return; write one such as R01")));
    }
    let penalty = match row.text(PENALTY) {
        "due" => Penalty::Due,
        "none" => Penalty::NotDue,
        other => return Err(row.fault(PENALTY, format!("`{other}` cannot be read; write due or none"))),
    };
    let bank_account = match row.text(DOUBTED) {
        "yes" => Verdict::Doubted,
        "no" => Verdict::Kept,
        other => return Err(row.fault(DOUBTED, format!("`{other}` cannot be read; write yes or no"))),
    };
    Ok(ReturnCode { code: code.to_owned(), meaning: row.text(MEANING).to_owned(), penalty, bank_account })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        let codes = ReturnCodes::parse(RETURN_CODES.text).unwrap();
        assert_eq!(codes.0.len(), RETURN_CODES.text.lines().count() - 1);
        let funds = codes.find("R01").unwrap();
        assert_eq!((funds.meaning.as_str(), funds.penalty, funds.bank_account), ("Insufficient funds", Penalty::Due, Verdict::Kept));
        assert_eq!(codes.find("R10").unwrap().penalty, Penalty::NotDue);
        assert_eq!(codes.find("R99"), None);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        for (rows, fault) in [
            ("R01,a,maybe,no", "line 2, penalty: `maybe` cannot be read; write due or none"),
            ("R01,a,due,no\nR02,b,due,", "line 3, account_doubted: `` cannot be read; write yes or no"),
            ("C01,a,due,no", "line 2, code: `C01` is no code of a return; write one such as R01"),
        ] {
            let text = format!("code,meaning,penalty,account_doubted\n{rows}\n");
            assert_eq!(ReturnCodes::parse(&text).unwrap_err().to_string(), format!("ach_return_codes.csv {fault}"));
        }
    }
}
