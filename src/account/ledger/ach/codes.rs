//! What the codes of returned entries mean, and what each has for a consequence here.
//!
//! The rows are `assets/facts/ach_return_codes.csv`. `penalty` is our decision: the penalty of IRC 6657 falls due where the payer's
//! money was not there or was held back, and not where the bank or we erred, nobody had authorized the debit, or somebody died (the
//! good faith of its last sentence). `account_doubted`: the account itself is in question, so it is unverified again.

/// A row for each code that is known.
const ROWS: &str = include_str!("../../../../assets/facts/ach_return_codes.csv");

/// What a return code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) struct ReturnCode {
    pub(in crate::account::ledger) meaning: &'static str,
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

/// The row of a code; an unknown code has none, and its payment is returned without a penalty.
pub(in crate::account::ledger) fn return_code(code: &str) -> Option<ReturnCode> {
    let mut rows = ROWS.lines().skip(1).map(|line| line.split(',').collect::<Vec<&str>>());
    rows.find_map(|cells| match cells[..] {
        [known, meaning, _, _, penalty, doubted] if known == code => Some(ReturnCode {
            meaning,
            penalty: if penalty == "due" { Penalty::Due } else { Penalty::NotDue },
            bank_account: if doubted == "yes" { Verdict::Doubted } else { Verdict::Kept },
        }),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        for line in ROWS.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!(cells.len(), 6, "no cell of these rows holds a comma: {line}");
            assert!(["due", "none"].contains(&cells[4]) && ["yes", "no"].contains(&cells[5]), "{line}");
            assert_eq!(return_code(cells[0]).unwrap().meaning, cells[1]);
        }
        let funds = return_code("R01").unwrap();
        assert_eq!((funds.meaning, funds.penalty, funds.bank_account), ("Insufficient funds", Penalty::Due, Verdict::Kept));
        assert_eq!(return_code("R10").unwrap().penalty, Penalty::NotDue);
        assert_eq!(return_code("R99"), None);
    }
}
