//! Payments and bank accounts as the counter shows and takes them.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::{PartialSchema, ToSchema};

use super::Period;
use crate::ids::{BankAccountId, PaymentId};
use crate::money::Money;
use crate::private::Private;
use crate::time::{Day, Instant};

/// What a payment is for. The kind decides which rules of the ladder hold; see `ledger::payment::kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaymentKind {
    /// What is owed for the periods; never more than would clear each of them.
    BalanceDue,
    /// Tax of a year that is not over yet (IRC 6654).
    EstimatedTax,
    /// With the request for more time to file, by the day on which the tax is due.
    Extension,
    /// An instalment of a payment plan in effect; never more than would clear each period.
    PaymentPlan,
    /// With an amended return, before its tax is assessed.
    AmendedReturn,
    /// Ahead of an assessment that the agency has proposed.
    ProposedAssessment,
}

/// How much of a payment goes to one period. Several parts are one debit of the bank account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PaymentPart {
    pub period: Period,
    pub amount: Money,
    /// What of the period it pays first, where the payer says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designation: Option<Designation>,
}

/// The part of a period that a payer names for a payment. What is left goes to tax, then penalties, then interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Designation {
    Tax,
    Penalty,
    Interest,
}

/// The life of a payment as a person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    Scheduled,
    Pending,
    Processed,
    Canceled,
    Returned,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentView {
    pub id: PaymentId,
    /// The number a person quotes: digits only.
    pub confirmation: String,
    pub kind: PaymentKind,
    /// At least one, each of another period; they add up to `amount`.
    pub parts: Vec<PaymentPart>,
    /// The one debit of the bank account.
    pub amount: Money,
    pub day: Day,
    pub status: PaymentStatus,
    pub bank_last_four: String,
    /// The bank account itself, for those who may see what is on file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<PaymentBank>,
}

/// The bank account that a payment comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentBank {
    pub id: BankAccountId,
    pub kind: BankAccountKind,
}

impl PaymentView {
    /// The period of the first part. Most payments have no other.
    ///
    /// # Panics
    /// Never for a payment that was read or made: it has a part.
    #[must_use]
    pub fn period(&self) -> Period {
        self.parts.first().expect("a payment has a part").period
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BankAccountView {
    pub id: BankAccountId,
    pub kind: BankAccountKind,
    pub last_four: String,
    /// What its holder calls it, where they named it.
    pub nickname: Option<String>,
    /// A payment from it went through and did not come back. Until then one payment at a time may come from it.
    pub verified: bool,
}

impl BankAccountView {
    /// As a payment from it names it.
    #[must_use]
    pub fn of_payment(&self) -> PaymentBank {
        PaymentBank { id: self.id.clone(), kind: self.kind }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BankAccountKind {
    Checking,
    Savings,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PaymentDays {
    /// Today by the office's calendar.
    pub today: Day,
    /// The first day on which a payment given now is processed: today before the cut-off of a processing day, else the next one.
    pub first: Day,
    /// 365 days ahead.
    pub last: Day,
}

/// A routing or account number on its way in. Its `Debug` shows nothing; serialized it is readable, which only the wire of a remote
/// backend and the sealed record of an intended command do.
#[derive(Clone, PartialEq, Eq)]
pub struct BankNumber(Private<String>);

impl BankNumber {
    #[must_use]
    pub const fn new(text: String) -> BankNumber {
        BankNumber(Private::new(text))
    }

    /// As it was written, without the spaces around and between.
    #[must_use]
    pub fn reveal_compact(&self) -> Private<String> {
        Private::new(self.0.reveal().split_whitespace().collect())
    }
}

impl fmt::Debug for BankNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for BankNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.reveal())
    }
}

impl<'de> Deserialize<'de> for BankNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<BankNumber, D::Error> {
        String::deserialize(deserializer).map(BankNumber::new)
    }
}

impl PartialSchema for BankNumber {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}

impl ToSchema for BankNumber {}

/// Everything that a receipt says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Receipt {
    pub account_name: String,
    pub payment: PaymentView,
    /// When it was accepted, and when it last changed its state or its content.
    pub scheduled_at: Instant,
    pub changed_at: Instant,
    /// When it was put into a file for the bank, and the banking day on which that file takes effect.
    pub sent: Option<Sent>,
    /// Where the bank sent it back.
    pub returned: Option<ReturnedPayment>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Sent {
    pub at: Instant,
    pub effective: Day,
}

/// Why a bank sent a payment back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReturnedPayment {
    pub day: Day,
    /// `R01` and so on.
    pub code: String,
    /// What the code means; an unknown code has no meaning here.
    pub meaning: Option<String>,
}
