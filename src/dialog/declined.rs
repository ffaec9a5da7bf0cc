//! Why the service did not do what a dialog asked of it. The account's own reasons are `Refusal`s.

use serde::{Deserialize, Serialize};

/// One reason. Its word is how dialog files name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Declined {
    /// A code that is wrong or used up.
    CodeWrong,
    /// Too many wrong codes.
    Locked,
    /// The person does not hold this account.
    AccountUnknown,
    /// No conversation of the person goes by this.
    LinkUnknown,
}

impl Declined {
    /// The word by which a dialog file names it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Declined::CodeWrong => "code_wrong",
            Declined::Locked => "locked",
            Declined::AccountUnknown => "account_unknown",
            Declined::LinkUnknown => "link_unknown",
        }
    }
}
