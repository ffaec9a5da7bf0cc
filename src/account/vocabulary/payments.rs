//! Payments and the bank accounts that they come from, by name: what is asked and done, and the fields that go in and come out.

use super::super::{Field, Refusal, Shape};
use super::{CommandWord, QueryWord};
use crate::identity::Assurance;

const PAYMENT_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("confirmation", Shape::Digits),
    Field::new("period", Shape::Period),
    Field::new("amount", Shape::Money),
    Field::new("day", Shape::Day),
    Field::new("status", Shape::Word),
    Field::new("bank_last_four", Shape::Digits),
];

/// What became of one payment, day by day.
const RECEIPT_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("account_name", Shape::Text),
    Field::new("confirmation", Shape::Digits),
    Field::new("period", Shape::Period),
    Field::new("amount", Shape::Money),
    Field::new("day", Shape::Day),
    Field::new("status", Shape::Word),
    Field::new("bank_last_four", Shape::Digits),
    Field::new("was_sent", Shape::Flag),
    Field::new("sent_for", Shape::Day),
    Field::new("was_returned", Shape::Flag),
    Field::new("returned_on", Shape::Day),
    Field::new("has_reason", Shape::Flag),
    Field::new("reason", Shape::Text),
];

const CHANGE_REFUSALS: &[Refusal] = &[
    Refusal::NotAllowed,
    Refusal::PeriodUnknown,
    Refusal::PaymentUnknown,
    Refusal::BankAccountUnknown,
    Refusal::KindNotForPeriod,
    Refusal::NoPlanInEffect,
    Refusal::AmountNotPositive,
    Refusal::AmountTooLarge,
    Refusal::AmountAbovePayoff,
    Refusal::DayPast,
    Refusal::DayTooFar,
    Refusal::DayCutOffPassed,
    Refusal::DayNotProcessing,
    Refusal::BankAccountUnverified,
    Refusal::AlreadyCanceled,
    Refusal::TooLateToChange,
];

const PAYMENTS_FIELDS: &[Field] = &[
    Field::new("partial", Shape::Flag),
    Field::new("payments", Shape::List(PAYMENT_FIELDS)),
    Field::new("count", Shape::Count),
    Field::new("none", Shape::Flag),
];

pub(super) const PAYMENTS: QueryWord =
    QueryWord { name: "payments", arguments: &[], required: &[], answer: PAYMENTS_FIELDS, needs: Assurance::Linked };

pub(super) const CANCELABLE: QueryWord =
    QueryWord { name: "cancelable_payments", arguments: &[], required: &[], answer: PAYMENTS_FIELDS, needs: Assurance::Linked };

pub(super) const BANK_ACCOUNTS: QueryWord = QueryWord {
    name: "bank_accounts",
    arguments: &[],
    required: &[],
    answer: &[
        Field::new(
            "bank_accounts",
            Shape::List(&[Field::new("id", Shape::Text), Field::new("kind", Shape::Word), Field::new("last_four", Shape::Digits)]),
        ),
        Field::new("none", Shape::Flag),
    ],
    needs: Assurance::Linked,
};

pub(super) const DAYS: QueryWord = QueryWord {
    name: "payment_days",
    arguments: &[Field::new("day", Shape::Day)],
    required: &[],
    answer: &[
        Field::new("today", Shape::Day),
        Field::new("first", Shape::Day),
        Field::new("last", Shape::Day),
        Field::new("processes", Shape::Flag),
        Field::new("nearest", Shape::Day),
    ],
    needs: Assurance::Linked,
};

pub(super) const RECEIPT: QueryWord = QueryWord {
    name: "receipt",
    arguments: &[Field::new("payment", Shape::Text)],
    required: &["payment"],
    answer: RECEIPT_FIELDS,
    needs: Assurance::Linked,
};

pub(super) const SCHEDULE: CommandWord = CommandWord {
    name: "schedule_payment",
    arguments: &[
        Field::new("period", Shape::Period),
        Field::new("amount", Shape::Money),
        Field::new("day", Shape::Day),
        Field::new("bank_account", Shape::Text),
    ],
    answer: PAYMENT_FIELDS,
    refusals: &[
        Refusal::NotAllowed,
        Refusal::PeriodUnknown,
        Refusal::BankAccountUnknown,
        Refusal::AmountNotPositive,
        Refusal::AmountTooLarge,
        Refusal::AmountAbovePayoff,
        Refusal::DayPast,
        Refusal::DayTooFar,
        Refusal::DayCutOffPassed,
        Refusal::DayNotProcessing,
        Refusal::BankAccountUnverified,
        Refusal::TooManyIn24Hours,
    ],
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const CHANGE: CommandWord = CommandWord {
    name: "change_payment",
    arguments: &[
        Field::new("payment", Shape::Text),
        Field::new("period", Shape::Period),
        Field::new("amount", Shape::Money),
        Field::new("day", Shape::Day),
        Field::new("bank_account", Shape::Text),
    ],
    answer: PAYMENT_FIELDS,
    refusals: CHANGE_REFUSALS,
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const CANCEL: CommandWord = CommandWord {
    name: "cancel_payment",
    arguments: &[Field::new("payment", Shape::Text)],
    answer: PAYMENT_FIELDS,
    refusals: &[Refusal::NotAllowed, Refusal::PaymentUnknown, Refusal::AlreadyCanceled, Refusal::TooLateToCancel],
    binding: true,
    needs: Assurance::Verified,
};

pub(super) const REMOVE_BANK_ACCOUNT: CommandWord = CommandWord {
    name: "remove_bank_account",
    arguments: &[Field::new("bank_account", Shape::Text)],
    answer: &[Field::new("id", Shape::Text), Field::new("last_four", Shape::Digits)],
    refusals: &[Refusal::NotAllowed, Refusal::BankAccountUnknown, Refusal::BankAccountInUse],
    binding: true,
    needs: Assurance::Verified,
};
