//! Payments and the bank accounts that they come from, by name: what is asked and done, and the fields that go in and come out.
//!
//! The parts of a payment are one text in a dialog, `1040-2022:168154,1040-2023:85923` in cents, so that a readback is of exactly them.
//! A payment that is to be moved is named by its id and its parts together, as they were read.

use super::super::{
    BankAccountKind, BankAccountView, Command, Designation, Field, PaymentKind, PaymentPart, PaymentStatus, PaymentView, Period,
    PeriodBalance, Receipt, Record, Refusal, Shape, Value,
};
use super::records::count;
use super::{CommandWord, Misfit, QueryWord, Taken, joined};
use crate::ids::{BankAccountId, PaymentId};
use crate::money::Money;

/// Periods that one payment can pay.
const PARTS_MAX: usize = 12;
/// Between a payment's id and its parts; no id has it.
const MOVING_MARK: char = '|';

const PART: &[Field] = &[Field::new("period", Shape::Period), Field::new("amount", Shape::Money)];

const PAYMENT_FIELDS: &[Field] = &PAYMENT;
const PAYMENT: [Field; 15] = [
    Field::new("id", Shape::Text),
    Field::new("confirmation", Shape::Digits),
    Field::new("kind", Shape::Word),
    // The period of the first part, which most payments have alone.
    Field::new("period", Shape::Period),
    Field::new("amount", Shape::Money),
    Field::new("day", Shape::Day),
    Field::new("status", Shape::Word),
    Field::new("bank_last_four", Shape::Digits),
    Field::new("from_bank", Shape::Flag),
    Field::new("bank_account", Shape::Text),
    Field::new("bank_kind", Shape::Word),
    Field::new("has_parts", Shape::Flag),
    Field::new("part_count", Shape::Count),
    Field::new("parts", Shape::List(PART)),
    // The id and the parts, for a command that moves exactly these.
    Field::new("moving", Shape::Text),
];

/// What became of one payment, day by day.
const RECEIPT_FIELDS: &[Field] = &joined::<_, 15, 8, 23>(
    PAYMENT,
    [
        Field::new("account_name", Shape::Text),
        Field::new("was_sent", Shape::Flag),
        Field::new("sent_for", Shape::Day),
        Field::new("was_returned", Shape::Flag),
        Field::new("returned_on", Shape::Day),
        Field::new("has_reason", Shape::Flag),
        Field::new("reason", Shape::Text),
        Field::new("reason_word", Shape::Word),
    ],
);

const PAYMENTS_FIELDS: &[Field] = &[
    Field::new("partial", Shape::Flag),
    Field::new("payments", Shape::List(PAYMENT_FIELDS)),
    Field::new("count", Shape::Count),
    Field::new("none", Shape::Flag),
];

const BANK_ACCOUNT_FIELDS: &[Field] =
    &[Field::new("id", Shape::Text), Field::new("kind", Shape::Word), Field::new("last_four", Shape::Digits)];

/// Several periods paid in full by one payment.
pub(super) const WHOLE_FIELDS: &[Field] =
    &[Field::new("parts", Shape::Text), Field::new("total", Shape::Money), Field::new("count", Shape::Count)];

pub(super) const PAYMENTS: QueryWord = QueryWord::linked("payments", PAYMENTS_FIELDS);
/// What can be canceled can be changed.
pub(super) const CANCELABLE: QueryWord = QueryWord::linked("cancelable_payments", PAYMENTS_FIELDS);
pub(super) const BANK_ACCOUNTS: QueryWord =
    QueryWord::linked("bank_accounts", &[Field::new("bank_accounts", Shape::List(BANK_ACCOUNT_FIELDS)), Field::new("none", Shape::Flag)]);
pub(super) const DAYS: QueryWord = QueryWord::linked(
    "payment_days",
    &[
        Field::new("today", Shape::Day),
        Field::new("first", Shape::Day),
        Field::new("last", Shape::Day),
        Field::new("processes", Shape::Flag),
        Field::new("nearest", Shape::Day),
    ],
)
.taking(&[Field::new("day", Shape::Day)], &[]);
pub(super) const RECEIPT: QueryWord =
    QueryWord::linked("receipt", RECEIPT_FIELDS).taking(&[Field::new("payment", Shape::Text)], &["payment"]);

const SCHEDULE_RULES: [Refusal; 12] = [
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
];

const SCHEDULE_WHOLE_RULES: &[Refusal] = &joined::<_, 12, 1, 13>(SCHEDULE_RULES, [Refusal::PartsNotDistinct]);

const CHANGE_RULES: [Refusal; 16] = [
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

const MOVE_RULES: &[Refusal] = &joined::<_, 16, 2, 18>(CHANGE_RULES, [Refusal::PartsNotDistinct, Refusal::DesignationNotTaken]);

pub(super) const SCHEDULE: CommandWord = CommandWord::binding(
    "schedule_payment",
    &[
        Field::new("period", Shape::Period),
        Field::new("amount", Shape::Money),
        Field::new("day", Shape::Day),
        Field::new("bank_account", Shape::Text),
    ],
    PAYMENT_FIELDS,
    &SCHEDULE_RULES,
);
/// Every part of an item of `balance.whole`, as one payment.
pub(super) const SCHEDULE_WHOLE: CommandWord = CommandWord::binding(
    "schedule_whole_payment",
    &[Field::new("parts", Shape::Text), Field::new("day", Shape::Day), Field::new("bank_account", Shape::Text)],
    PAYMENT_FIELDS,
    SCHEDULE_WHOLE_RULES,
);
/// The payment as one for this period alone.
pub(super) const CHANGE: CommandWord = CommandWord::binding(
    "change_payment",
    &[
        Field::new("payment", Shape::Text),
        Field::new("period", Shape::Period),
        Field::new("amount", Shape::Money),
        Field::new("day", Shape::Day),
        Field::new("bank_account", Shape::Text),
    ],
    PAYMENT_FIELDS,
    &CHANGE_RULES,
);
/// The payment with the parts that it has, on another day or from another bank account.
pub(super) const MOVE: CommandWord = CommandWord::binding(
    "move_payment",
    &[Field::new("payment", Shape::Text), Field::new("day", Shape::Day), Field::new("bank_account", Shape::Text)],
    PAYMENT_FIELDS,
    MOVE_RULES,
);
pub(super) const CANCEL: CommandWord = CommandWord::binding(
    "cancel_payment",
    &[Field::new("payment", Shape::Text)],
    PAYMENT_FIELDS,
    &[Refusal::NotAllowed, Refusal::PaymentUnknown, Refusal::AlreadyCanceled, Refusal::TooLateToCancel],
);
pub(super) const REMOVE_BANK_ACCOUNT: CommandWord = CommandWord::binding(
    "remove_bank_account",
    &[Field::new("bank_account", Shape::Text)],
    &[Field::new("id", Shape::Text), Field::new("last_four", Shape::Digits)],
    &[Refusal::NotAllowed, Refusal::BankAccountUnknown, Refusal::BankAccountInUse],
);

/// The command of this name, where it is about payments.
pub(super) fn command(name: &str, taken: &Taken<'_>) -> Result<Option<Command>, Misfit> {
    let bank_account = || taken.text("bank_account").map(BankAccountId::from_stored);
    let payment = || taken.text("payment").map(PaymentId::from_stored);
    let one_part = || Ok(vec![PaymentPart { period: taken.period("period")?, amount: taken.money("amount")?, designation: None }]);
    // A dialog pays what is owed.
    let kind = PaymentKind::BalanceDue;
    Ok(Some(match name {
        "schedule_payment" => Command::SchedulePayment { kind, parts: one_part()?, day: taken.day("day")?, bank_account: bank_account()? },
        "schedule_whole_payment" => {
            let parts = parts_of_text(taken.text("parts")?).ok_or_else(|| taken.misfit("parts"))?;
            Command::SchedulePayment { kind, parts, day: taken.day("day")?, bank_account: bank_account()? }
        }
        "change_payment" => {
            Command::ChangePayment { payment: payment()?, parts: one_part()?, day: taken.day("day")?, bank_account: bank_account()? }
        }
        "move_payment" => {
            let moving = taken.text("payment")?.split_once(MOVING_MARK);
            let moving = moving.and_then(|(id, parts)| Some((PaymentId::from_stored(id), parts_of_text(parts)?)));
            let (payment, parts) = moving.ok_or_else(|| taken.misfit("payment"))?;
            Command::ChangePayment { payment, parts, day: taken.day("day")?, bank_account: bank_account()? }
        }
        "cancel_payment" => Command::CancelPayment { payment: payment()? },
        "remove_bank_account" => Command::RemoveBankAccount { bank_account: bank_account()? },
        _ => return Ok(None),
    }))
}

/// The fields of [`PAYMENTS`].
pub(super) fn payments(payments: &[PaymentView], is_partial: bool) -> Record {
    Record::new()
        .with("partial", Value::Flag(is_partial))
        .with("payments", Value::List(payments.iter().map(payment).collect()))
        .with("count", count(payments.len()))
        .with("none", Value::Flag(payments.is_empty()))
}

/// The fields of [`BANK_ACCOUNTS`].
pub(super) fn bank_accounts(bank_accounts: &[BankAccountView]) -> Record {
    let bank_account = |account: &BankAccountView| {
        Record::new()
            .with("id", Value::Text(account.id.as_str().to_owned()))
            .with("kind", word(bank_word(account.kind)))
            .with("last_four", Value::Digits(account.last_four.clone()))
    };
    Record::new()
        .with("bank_accounts", Value::List(bank_accounts.iter().map(bank_account).collect()))
        .with("none", Value::Flag(bank_accounts.is_empty()))
}

/// The fields of one payment.
pub(super) fn payment(payment: &PaymentView) -> Record {
    let part = |part: &PaymentPart| Record::new().with("period", Value::Period(part.period)).with("amount", Value::Money(part.amount));
    let record = Record::new()
        .with("id", Value::Text(payment.id.as_str().to_owned()))
        .with("confirmation", Value::Digits(payment.confirmation.clone()))
        .with("kind", word(kind_word(payment.kind)))
        .with("period", Value::Period(payment.period()))
        .with("amount", Value::Money(payment.amount))
        .with("day", Value::Day(payment.day))
        .with("status", word(status_word(payment.status)))
        .with("bank_last_four", Value::Digits(payment.bank_last_four.clone()))
        .with("has_parts", Value::Flag(payment.parts.len() > 1))
        .with("part_count", count(payment.parts.len()))
        .with("parts", Value::List(payment.parts.iter().map(part).collect()))
        .with("moving", Value::Text(format!("{}{MOVING_MARK}{}", payment.id, parts_text(&payment.parts))))
        .with("from_bank", Value::Flag(payment.bank.is_some()));
    payment.bank.iter().fold(record, |record, bank| {
        record.with("bank_account", Value::Text(bank.id.as_str().to_owned())).with("bank_kind", word(bank_word(bank.kind)))
    })
}

/// The fields of [`RECEIPT`].
pub(super) fn receipt(receipt: &Receipt) -> Record {
    let mut record = payment(&receipt.payment)
        .with("account_name", Value::Text(receipt.account_name.clone()))
        .with("was_sent", Value::Flag(receipt.sent.is_some()))
        .with("was_returned", Value::Flag(receipt.returned.is_some()));
    if let Some(sent) = &receipt.sent {
        record = record.with("sent_for", Value::Day(sent.effective));
    }
    if let Some(returned) = &receipt.returned {
        record = record
            .with("returned_on", Value::Day(returned.day))
            .with("has_reason", Value::Flag(returned.meaning.is_some()))
            .with("reason_word", word(reason_word(&returned.code)));
        record = returned.meaning.iter().fold(record, |record, meaning| record.with("reason", Value::Text(meaning.clone())));
    }
    record
}

/// What one payment of everything that can be paid would be; nothing where it would have too many parts.
pub(super) fn whole<'a>(owed: impl Iterator<Item = &'a PeriodBalance>) -> Option<Record> {
    let parts: Vec<PaymentPart> = owed.map(|owed| PaymentPart { period: owed.period, amount: owed.payable, designation: None }).collect();
    (1..=PARTS_MAX).contains(&parts.len()).then(|| {
        Record::new()
            .with("parts", Value::Text(parts_text(&parts)))
            .with("total", Value::Money(parts.iter().map(|part| part.amount).sum()))
            .with("count", count(parts.len()))
    })
}

fn parts_text(parts: &[PaymentPart]) -> String {
    let part = |part: &PaymentPart| {
        let designation = part.designation.map(|designation| format!(":{}", designation_word(designation)));
        format!("{}:{}{}", part.period, part.amount.cents(), designation.unwrap_or_default())
    };
    parts.iter().map(part).collect::<Vec<_>>().join(",")
}

fn parts_of_text(text: &str) -> Option<Vec<PaymentPart>> {
    let part = |text: &str| {
        let mut fields = text.split(':');
        let period = fields.next()?.parse::<Period>().ok()?;
        let amount = Money::from_cents(fields.next()?.parse().ok()?);
        let designation = match fields.next() {
            None => None,
            Some(word) => Some(DESIGNATIONS.into_iter().find(|designation| designation_word(*designation) == word)?),
        };
        fields.next().is_none().then_some(PaymentPart { period, amount, designation })
    };
    text.split(',').map(part).collect()
}

const DESIGNATIONS: [Designation; 3] = [Designation::Tax, Designation::Penalty, Designation::Interest];

const fn designation_word(designation: Designation) -> &'static str {
    match designation {
        Designation::Tax => "tax",
        Designation::Penalty => "penalty",
        Designation::Interest => "interest",
    }
}

fn word(word: &str) -> Value {
    Value::Word(word.to_owned())
}

const fn bank_word(kind: BankAccountKind) -> &'static str {
    match kind {
        BankAccountKind::Checking => "checking",
        BankAccountKind::Savings => "savings",
    }
}

const fn status_word(status: PaymentStatus) -> &'static str {
    match status {
        PaymentStatus::Scheduled => "scheduled",
        PaymentStatus::Pending => "pending",
        PaymentStatus::Processed => "processed",
        PaymentStatus::Canceled => "canceled",
        PaymentStatus::Returned => "returned",
    }
}

const fn kind_word(kind: PaymentKind) -> &'static str {
    match kind {
        PaymentKind::BalanceDue => "balance-due",
        PaymentKind::EstimatedTax => "estimated-tax",
        PaymentKind::Extension => "extension",
        PaymentKind::PaymentPlan => "payment-plan",
        PaymentKind::AmendedReturn => "amended-return",
        PaymentKind::ProposedAssessment => "proposed-assessment",
    }
}

/// What a return code of the bank tells a person to look at.
fn reason_word(code: &str) -> &'static str {
    match code {
        "R01" | "R09" => "no-funds",
        "R02" => "account-closed",
        "R03" | "R04" | "R13" => "wrong-numbers",
        "R05" | "R07" | "R10" | "R11" | "R29" => "not-authorized",
        "R08" => "stopped",
        "R16" => "frozen",
        "R20" => "wrong-kind",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Form;

    #[test]
    fn text_and_parts_are_one_to_one() {
        let part = |period, cents, designation| PaymentPart { period, amount: Money::from_cents(cents), designation };
        let parts = [
            part(Period::year(Form::F1040, 2022), 168_154, None),
            part(Period::quarter(Form::F941, 2023, 2), 5, Some(Designation::Penalty)),
        ];
        assert_eq!(parts_of_text(&parts_text(&parts)).unwrap(), parts);
        for wrong in ["", "1040-2022", "1040-2022:", "1040-2022:1.5", "1040-2022:15:fee", "1040-2022:15:tax:tax", "1040-2022:15,"] {
            assert_eq!(parts_of_text(wrong), None, "{wrong}");
        }
    }
}
