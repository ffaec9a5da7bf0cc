//! Double entry: what is posted, under which transaction code, and to which books.
//!
//! Every entry has a line on what the taxpayer owes and the same amount with the other sign on the book it came from or went to.
//! It is made balanced and never changed; a correction is another entry.

use super::accrual::Basis;
use crate::account::Rule;
use crate::db::ledger::{EntryRow, LineRow};
use crate::ids::{EntryId, ModuleId, PaymentId};
use crate::money::Money;
use crate::time::Day;

/// A transaction code of the agency's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    ReturnFiled,
    AdditionalTax,
    TaxAbated,
    Withholding,
    EstimatedPayment,
    Payment,
    PaymentReturned,
    EstimatedPaymentReturned,
    FailureToFile,
    FailureToPay,
    FailureToPayReduced,
    Interest,
    InterestAbated,
    DishonoredPaymentPenalty,
    PlanFee,
    RefundIssued,
    /// Of a payment: posted in error.
    PaymentCorrected,
    /// A payment that its payer designated to interest, or to penalties.
    InterestPayment,
    PenaltyPayment,
    /// Interest on an overpayment (IRC 6611).
    InterestCredited,
    /// The addition for underpaid estimated tax (IRC 6654).
    EstimatedTaxPenalty,
    /// The penalty for failure to deposit (IRC 6656), as it was decided.
    DepositPenalty,
    /// A credit that pays another period (IRC 6402), and the same where it arrives.
    CreditTransferredOut,
    CreditTransferredIn,
}

const NUMBERS: [(Code, &str); 24] = [
    (Code::ReturnFiled, "150"),
    (Code::FailureToFile, "166"),
    (Code::Interest, "196"),
    (Code::InterestAbated, "197"),
    (Code::FailureToPayReduced, "271"),
    (Code::FailureToPay, "276"),
    (Code::DishonoredPaymentPenalty, "286"),
    (Code::AdditionalTax, "290"),
    (Code::TaxAbated, "291"),
    (Code::PlanFee, "360"),
    (Code::EstimatedPayment, "660"),
    (Code::EstimatedPaymentReturned, "661"),
    (Code::Payment, "670"),
    (Code::PaymentReturned, "671"),
    (Code::Withholding, "806"),
    (Code::RefundIssued, "846"),
    (Code::EstimatedTaxPenalty, "176"),
    (Code::PaymentCorrected, "672"),
    (Code::InterestPayment, "680"),
    (Code::PenaltyPayment, "690"),
    (Code::InterestCredited, "776"),
    (Code::DepositPenalty, "180"),
    (Code::CreditTransferredOut, "826"),
    (Code::CreditTransferredIn, "706"),
];

/// The books that stand against what taxpayers owe.
const RECEIVABLE: &str = "receivable";
const TAX: &str = "tax";
const PENALTY: &str = "penalty";
const INTEREST: &str = "interest";
const FEE: &str = "fee";
const CASH: &str = "cash";

impl Code {
    pub(super) fn number(self) -> &'static str {
        NUMBERS.iter().find(|(code, _)| *code == self).map_or("", |(_, number)| number)
    }

    pub(super) fn from_number(number: &str) -> Option<Code> {
        NUMBERS.iter().find(|(_, known)| *known == number).map(|(code, _)| *code)
    }

    /// Whether it charges or takes back interest.
    pub(super) fn is_interest(self) -> bool {
        self.against() == INTEREST
    }

    /// Whether the ledger posts it for what accrued by law.
    pub(super) const fn is_assessed_by_law(self) -> bool {
        matches!(self, Code::FailureToFile | Code::FailureToPay | Code::FailureToPayReduced | Code::Interest | Code::InterestAbated)
    }

    /// The code under which a payment of this code is taken back when the bank returned it.
    pub(super) const fn returned(self) -> Code {
        if matches!(self, Code::EstimatedPayment) { Code::EstimatedPaymentReturned } else { Code::PaymentReturned }
    }

    const fn against(self) -> &'static str {
        match self {
            Code::ReturnFiled | Code::AdditionalTax | Code::TaxAbated => TAX,
            Code::FailureToFile
            | Code::FailureToPay
            | Code::FailureToPayReduced
            | Code::DishonoredPaymentPenalty
            | Code::EstimatedTaxPenalty
            | Code::DepositPenalty => PENALTY,
            Code::Interest | Code::InterestAbated | Code::InterestCredited => INTEREST,
            Code::PlanFee => FEE,
            Code::Withholding
            | Code::EstimatedPayment
            | Code::Payment
            | Code::PaymentReturned
            | Code::EstimatedPaymentReturned
            | Code::PaymentCorrected
            | Code::InterestPayment
            | Code::PenaltyPayment
            | Code::CreditTransferredOut
            | Code::CreditTransferredIn
            | Code::RefundIssued => CASH,
        }
    }
}

/// Something to post. A charge to the taxpayer is positive, a credit negative.
#[derive(Clone, Debug)]
pub(super) struct Posting {
    pub(super) id: EntryId,
    pub(super) module: ModuleId,
    pub(super) code: Code,
    /// The day from which it counts.
    pub(super) effective: Day,
    /// The day on which it is put on record.
    pub(super) posted: Day,
    pub(super) amount: Money,
    pub(super) payment: Option<PaymentId>,
    pub(super) reverses: Option<EntryId>,
    /// What the amount was computed from, where it was computed once and for all.
    pub(super) base: Option<Money>,
}

impl Posting {
    /// The balanced entry.
    pub(super) fn entry(&self) -> EntryRow {
        EntryRow {
            id: self.id.clone(),
            module: self.module.clone(),
            code: self.code.number().to_owned(),
            effective_day: self.effective,
            posted_day: self.posted,
            payment: self.payment.clone(),
            reverses: self.reverses.clone(),
            base: self.base,
            lines: vec![LineRow { book: RECEIVABLE, amount: self.amount }, LineRow { book: self.code.against(), amount: -self.amount }],
        }
    }
}

/// What an amount of this code that was posted once rests on; nothing where the accrual explains it, or a person decided it freely.
pub(super) fn basis(code: Code, base: Option<Money>) -> Option<Basis> {
    let rate_basis_points = match code {
        Code::DishonoredPaymentPenalty => base.filter(|base| *base >= DISHONORED_SMALL).map(|_| DISHONORED_PERCENT * 100),
        _ => None,
    };
    let rule = match code {
        Code::DishonoredPaymentPenalty => Rule::DishonoredPayment,
        Code::EstimatedTaxPenalty => Rule::EstimatedTax,
        Code::DepositPenalty => Rule::Deposit,
        Code::InterestCredited => Rule::OverpaymentInterest,
        _ => return None,
    };
    Some(Basis { rule, base, rate_basis_points })
}

/// Below this a dishonored payment costs the lesser of itself and a fixed amount (IRC 6657).
const DISHONORED_SMALL: Money = Money::from_dollars(1_250);
const DISHONORED_SMALL_PENALTY: Money = Money::from_dollars(25);
/// Two percent, half up.
const DISHONORED_PERCENT: i64 = 2;

/// The penalty for a payment that the bank returned (IRC 6657).
#[must_use]
pub fn dishonored_payment_penalty(payment: Money) -> Money {
    if payment < DISHONORED_SMALL {
        payment.min(DISHONORED_SMALL_PENALTY)
    } else {
        Money::from_cents((payment.cents() * DISHONORED_PERCENT + 50) / 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_number() {
        for (code, number) in NUMBERS {
            assert_eq!((code.number(), Code::from_number(number)), (number, Some(code)));
        }
        assert_eq!(Code::from_number("999"), None);
    }

    #[test]
    fn a_dishonored_payment_costs_two_percent_or_less() {
        for (payment, penalty) in [(1_000, 1_000), (2_500, 2_500), (124_999, 2_500), (125_000, 2_500), (200_025, 4_001)] {
            assert_eq!(dishonored_payment_penalty(Money::from_cents(payment)), Money::from_cents(penalty));
        }
    }
}
