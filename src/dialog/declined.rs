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
    /// The person had everybody shut out, themselves too.
    AccountLocked,
    /// The account has no such payment.
    PaymentUnknown,
    /// This is no number that can be called.
    PhoneInvalid,
    /// So many were left today that no more are taken.
    TooManyTickets,
    /// It would be sent by email, and no address is known.
    NoEmail,
    /// This is no address.
    AddressInvalid,
    /// There is nothing to go on with.
    NothingOpen,
    /// No address is known under which pages are served.
    NoPage,
    /// It is not at a point where it can go on elsewhere, or is here already.
    NotNow,
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
            Declined::AccountLocked => "account_locked",
            Declined::PaymentUnknown => "payment_unknown",
            Declined::PhoneInvalid => "phone_invalid",
            Declined::TooManyTickets => "too_many_tickets",
            Declined::NoEmail => "no_email",
            Declined::AddressInvalid => "address_invalid",
            Declined::NothingOpen => "nothing_open",
            Declined::NotNow => "not_now",
            Declined::NoPage => "no_page",
        }
    }
}
