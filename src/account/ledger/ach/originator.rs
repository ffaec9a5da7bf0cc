//! Who sends the files: the office and its bank.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::account::ledger::bank_account::is_routing_number;

/// The sender as the lines of a file name it. Without private data but the number of the office's own account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Originator {
    /// The bank that takes the files and on whose books the office has its account: nine digits.
    pub bank_routing: String,
    pub bank_name: String,
    /// What the bank knows the office by: ten digits, as a rule 1 and its employer number.
    pub company_id: String,
    /// At most sixteen characters; it is what a payer reads on the statement.
    pub company_name: String,
    /// The office's account, which each file credits with what it debits.
    pub settlement_account: String,
}

impl fmt::Debug for Originator {
    /// Without the number of the account.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Originator").field("bank_routing", &self.bank_routing).field("company_id", &self.company_id).finish_non_exhaustive()
    }
}

impl Originator {
    /// A sender that no bank knows, for demonstrations and tests.
    #[must_use]
    pub fn demo() -> Originator {
        Originator {
            bank_routing: "120000003".to_owned(),
            bank_name: "DEMO BANK".to_owned(),
            company_id: "1000000000".to_owned(),
            company_name: "TAX OFFICE DEMO".to_owned(),
            settlement_account: "1000000001".to_owned(),
        }
    }

    /// The eight digits by which the bank is named in traces.
    pub(super) fn bank_identification(&self) -> &str {
        self.bank_routing.get(..8).unwrap_or_default()
    }

    /// Whether a text can be [`Originator::bank_routing`].
    #[must_use]
    pub fn is_bank_routing(text: &str) -> bool {
        is_routing_number(text)
    }
}
