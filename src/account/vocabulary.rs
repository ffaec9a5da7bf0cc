//! The counter by name: what a dialog file may read and do, with the fields that go in and come out.
//!
//! Dialog files name queries and commands; the proofs over the files and the turn both use these lists, so that a name that
//! passes the check is one that the turn can carry out. A `Word` is a key for Fluent selectors and is never shown as it is.

use crate::identity::Assurance;
use crate::ids::{BankAccountId, PaymentId};
use crate::money::Money;
use crate::time::Day;

use super::{
    Answer, Balance, BankAccountKind, BankAccountView, Command, Field, Outcome, PaymentStatus, PaymentView, PenaltyKind, Period,
    PostedKind, Query, Record, Refusal, Shape, Value, Why, WhyLine,
};

/// A query as dialogs name it.
#[derive(Debug)]
pub struct QueryWord {
    pub name: &'static str,
    /// All may be left out but where `required` says so; `as_of` is then today.
    pub arguments: &'static [Field],
    pub required: &'static [&'static str],
    pub answer: &'static [Field],
    pub needs: Assurance,
}

/// A command as dialogs name it.
#[derive(Debug)]
pub struct CommandWord {
    pub name: &'static str,
    pub arguments: &'static [Field],
    pub answer: &'static [Field],
    /// Every refusal that it can give; a dialog must have a sentence for each.
    pub refusals: &'static [Refusal],
    /// It moves money or signs: a readback of all its arguments and a yes must come first.
    pub binding: bool,
    pub needs: Assurance,
}

const PAYMENT_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("confirmation", Shape::Digits),
    Field::new("period", Shape::Period),
    Field::new("amount", Shape::Money),
    Field::new("day", Shape::Day),
    Field::new("status", Shape::Word),
    Field::new("bank_last_four", Shape::Digits),
];

const PERIOD_FIELDS: &[Field] = &[
    Field::new("period", Shape::Period),
    Field::new("tax", Shape::Money),
    Field::new("penalties", Shape::Money),
    Field::new("interest", Shape::Money),
    Field::new("total", Shape::Money),
];

/// A part is a sum of lines of one kind; the parts add up to the total as the lines do.
const PART_FIELDS: &[Field] = &[
    Field::new("kind", Shape::Word),
    Field::new("from", Shape::Day),
    Field::new("to", Shape::Day),
    Field::new("count", Shape::Count),
    Field::new("amount", Shape::Money),
];

const LINE_FIELDS: &[Field] = &[
    Field::new("kind", Shape::Word),
    Field::new("from", Shape::Day),
    Field::new("to", Shape::Day),
    Field::new("days", Shape::Count),
    Field::new("rate", Shape::BasisPoints),
    Field::new("base", Shape::Money),
    Field::new("amount", Shape::Money),
];

/// Every query.
pub const QUERIES: &[QueryWord] = &[
    QueryWord {
        name: "balance",
        arguments: &[Field::new("as_of", Shape::Day)],
        required: &[],
        answer: &[
            Field::new("account_name", Shape::Text),
            Field::new("as_of", Shape::Day),
            Field::new("payoff", Shape::Money),
            Field::new("tax", Shape::Money),
            Field::new("penalties", Shape::Money),
            Field::new("interest", Shape::Money),
            Field::new("owed", Shape::List(PERIOD_FIELDS)),
            Field::new("owed_count", Shape::Count),
            Field::new("nothing_owed", Shape::Flag),
            Field::new("one_owed", Shape::Flag),
            Field::new("has_pending", Shape::Flag),
            Field::new("pending_count", Shape::Count),
            Field::new("pending_total", Shape::Money),
            Field::new("has_refund", Shape::Flag),
            Field::new("refund_amount", Shape::Money),
            Field::new("refund_period", Shape::Period),
            Field::new("has_refund_day", Shape::Flag),
            Field::new("refund_day", Shape::Day),
            Field::new("has_plan", Shape::Flag),
            Field::new("plan_monthly", Shape::Money),
            Field::new("plan_next_amount", Shape::Money),
            Field::new("plan_next_day", Shape::Day),
        ],
        needs: Assurance::Linked,
    },
    QueryWord {
        name: "why",
        arguments: &[Field::new("period", Shape::Period), Field::new("as_of", Shape::Day)],
        required: &["period"],
        answer: &[
            Field::new("period", Shape::Period),
            Field::new("as_of", Shape::Day),
            Field::new("parts", Shape::List(PART_FIELDS)),
            Field::new("lines", Shape::List(LINE_FIELDS)),
            Field::new("total", Shape::Money),
        ],
        needs: Assurance::Linked,
    },
    QueryWord {
        name: "payments",
        arguments: &[],
        required: &[],
        answer: &[Field::new("payments", Shape::List(PAYMENT_FIELDS)), Field::new("count", Shape::Count), Field::new("none", Shape::Flag)],
        needs: Assurance::Linked,
    },
    QueryWord {
        name: "cancelable_payments",
        arguments: &[],
        required: &[],
        answer: &[Field::new("payments", Shape::List(PAYMENT_FIELDS)), Field::new("count", Shape::Count), Field::new("none", Shape::Flag)],
        needs: Assurance::Linked,
    },
    QueryWord {
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
    },
    QueryWord {
        name: "payment_days",
        arguments: &[],
        required: &[],
        answer: &[Field::new("today", Shape::Day), Field::new("first", Shape::Day), Field::new("last", Shape::Day)],
        needs: Assurance::Linked,
    },
];

/// Every command of the account.
pub const COMMANDS: &[CommandWord] = &[
    CommandWord {
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
            Refusal::TooManyIn24Hours,
        ],
        binding: true,
        needs: Assurance::Verified,
    },
    CommandWord {
        name: "cancel_payment",
        arguments: &[Field::new("payment", Shape::Text)],
        answer: PAYMENT_FIELDS,
        refusals: &[Refusal::NotAllowed, Refusal::PaymentUnknown, Refusal::AlreadyCanceled, Refusal::TooLateToCancel],
        binding: true,
        needs: Assurance::Verified,
    },
];

/// A name or an argument that the vocabulary does not have. The proofs over the dialog files keep it from happening at run time.
#[derive(Debug, thiserror::Error)]
#[error("`{name}` cannot be asked or done with these arguments: {argument}")]
pub struct Misfit {
    name: String,
    argument: &'static str,
}

/// The query of this name.
///
/// # Errors
/// Where there is none, or an argument is missing or of another shape.
pub fn query(name: &str, arguments: &Record, today: Day) -> Result<Query, Misfit> {
    let taken = Taken { name, arguments };
    let as_of = || taken.day("as_of").or_else(|misfit| if arguments.get("as_of").is_none() { Ok(today) } else { Err(misfit) });
    Ok(match name {
        "balance" => Query::Balance { as_of: as_of()? },
        "why" => Query::Why { period: taken.period("period")?, as_of: as_of()? },
        "payments" => Query::Payments { as_of: today },
        "cancelable_payments" => Query::CancelablePayments,
        "bank_accounts" => Query::BankAccounts,
        "payment_days" => Query::PaymentDays,
        _ => return Err(taken.misfit("there is no query of this name")),
    })
}

/// The command of this name.
///
/// # Errors
/// As [`query`].
pub fn command(name: &str, arguments: &Record) -> Result<Command, Misfit> {
    let taken = Taken { name, arguments };
    Ok(match name {
        "schedule_payment" => Command::SchedulePayment {
            period: taken.period("period")?,
            amount: taken.money("amount")?,
            day: taken.day("day")?,
            bank_account: BankAccountId::from_stored(taken.text("bank_account")?),
        },
        "cancel_payment" => Command::CancelPayment { payment: PaymentId::from_stored(taken.text("payment")?) },
        _ => return Err(taken.misfit("there is no command of this name")),
    })
}

struct Taken<'a> {
    name: &'a str,
    arguments: &'a Record,
}

impl Taken<'_> {
    fn misfit(&self, argument: &'static str) -> Misfit {
        Misfit { name: self.name.to_owned(), argument }
    }

    fn day(&self, field: &'static str) -> Result<Day, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Day(day)) => Ok(*day),
            _ => Err(self.misfit(field)),
        }
    }

    fn money(&self, field: &'static str) -> Result<Money, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Money(money)) => Ok(*money),
            _ => Err(self.misfit(field)),
        }
    }

    fn period(&self, field: &'static str) -> Result<Period, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Period(period)) => Ok(*period),
            _ => Err(self.misfit(field)),
        }
    }

    fn text(&self, field: &'static str) -> Result<&str, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Text(text)) => Ok(text),
            _ => Err(self.misfit(field)),
        }
    }
}

/// The fields of an answer, as [`QUERIES`] lists them. A field that does not apply (a refund where there is none) is left out.
#[must_use]
pub fn answer(answer: &Answer) -> Record {
    match answer {
        Answer::Balance(balance) => self::balance(balance),
        Answer::Why(why) => self::why(why),
        Answer::Payments { payments } | Answer::CancelablePayments { payments } => Record::new()
            .with("payments", Value::List(payments.iter().map(payment).collect()))
            .with("count", count(payments.len()))
            .with("none", Value::Flag(payments.is_empty())),
        Answer::BankAccounts { bank_accounts } => Record::new()
            .with("bank_accounts", Value::List(bank_accounts.iter().map(bank_account).collect()))
            .with("none", Value::Flag(bank_accounts.is_empty())),
        Answer::PaymentDays(days) => {
            Record::new().with("today", Value::Day(days.today)).with("first", Value::Day(days.first)).with("last", Value::Day(days.last))
        }
    }
}

/// The fields of a command's outcome, or its refusal.
///
/// # Errors
/// The refusal, where it is one.
pub fn outcome(outcome: &Outcome) -> Result<Record, Refusal> {
    match outcome {
        Outcome::PaymentScheduled { payment: done } | Outcome::PaymentCanceled { payment: done } => Ok(payment(done)),
        Outcome::Refused { refusal } => Err(*refusal),
    }
}

fn count(number: usize) -> Value {
    Value::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

fn balance(balance: &Balance) -> Record {
    let owed = balance.owed.iter().map(|owed| {
        Record::new()
            .with("period", Value::Period(owed.period))
            .with("tax", Value::Money(owed.tax))
            .with("penalties", Value::Money(owed.penalties))
            .with("interest", Value::Money(owed.interest))
            .with("total", Value::Money(owed.total))
    });
    let mut record = Record::new()
        .with("account_name", Value::Text(balance.account_name.clone()))
        .with("as_of", Value::Day(balance.as_of))
        .with("payoff", Value::Money(balance.payoff))
        .with("tax", Value::Money(balance.tax))
        .with("penalties", Value::Money(balance.penalties))
        .with("interest", Value::Money(balance.interest))
        .with("owed_count", count(balance.owed.len()))
        .with("owed", Value::List(owed.collect()))
        .with("nothing_owed", Value::Flag(balance.owed.is_empty()))
        .with("one_owed", Value::Flag(balance.owed.len() == 1))
        .with("has_pending", Value::Flag(balance.pending_count > 0))
        .with("pending_count", Value::Count(balance.pending_count))
        .with("pending_total", Value::Money(balance.pending_total))
        .with("has_refund", Value::Flag(balance.refund.is_some()))
        .with("has_refund_day", Value::Flag(balance.refund.as_ref().is_some_and(|refund| refund.sent_on.is_some())))
        .with("has_plan", Value::Flag(balance.plan.is_some()));
    if let Some(refund) = &balance.refund {
        record = record.with("refund_amount", Value::Money(refund.amount)).with("refund_period", Value::Period(refund.period));
        if let Some(day) = refund.sent_on {
            record = record.with("refund_day", Value::Day(day));
        }
    }
    if let Some(plan) = &balance.plan {
        record = record
            .with("plan_monthly", Value::Money(plan.monthly))
            .with("plan_next_amount", Value::Money(plan.next_amount))
            .with("plan_next_day", Value::Day(plan.next_day));
    }
    record
}

fn payment(payment: &PaymentView) -> Record {
    let status = match payment.status {
        PaymentStatus::Scheduled => "scheduled",
        PaymentStatus::Pending => "pending",
        PaymentStatus::Processed => "processed",
        PaymentStatus::Canceled => "canceled",
        PaymentStatus::Returned => "returned",
    };
    Record::new()
        .with("id", Value::Text(payment.id.as_str().to_owned()))
        .with("confirmation", Value::Digits(payment.confirmation.clone()))
        .with("period", Value::Period(payment.period))
        .with("amount", Value::Money(payment.amount))
        .with("day", Value::Day(payment.day))
        .with("status", Value::Word(status.to_owned()))
        .with("bank_last_four", Value::Digits(payment.bank_last_four.clone()))
}

fn bank_account(account: &BankAccountView) -> Record {
    let kind = match account.kind {
        BankAccountKind::Checking => "checking",
        BankAccountKind::Savings => "savings",
    };
    Record::new()
        .with("id", Value::Text(account.id.as_str().to_owned()))
        .with("kind", Value::Word(kind.to_owned()))
        .with("last_four", Value::Digits(account.last_four.clone()))
}

/// The word of a line's kind, for Fluent selectors.
const fn line_kind(line: &WhyLine) -> &'static str {
    match line {
        WhyLine::Posted { what, .. } => match what {
            PostedKind::TaxAssessed => "tax-assessed",
            PostedKind::AdditionalTax => "additional-tax",
            PostedKind::PenaltyAssessed => "penalty-assessed",
            PostedKind::InterestAssessed => "interest-assessed",
            PostedKind::Withholding => "withholding",
            PostedKind::EstimatedPayment => "estimated-payment",
            PostedKind::Payment => "payment",
            PostedKind::PaymentReturned => "payment-returned",
            PostedKind::Abatement => "abatement",
            PostedKind::RefundIssued => "refund-issued",
        },
        WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToFile, .. } => "failure-to-file",
        WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToPay, .. } => "failure-to-pay",
        WhyLine::InterestSegment { .. } => "interest",
    }
}

fn why(why: &Why) -> Record {
    let mut parts: Vec<Part> = Vec::new();
    for line in &why.lines {
        let (from, to) = line_days(line);
        match parts.iter_mut().find(|part| part.kind == line_kind(line)) {
            None => parts.push(Part { kind: line_kind(line), from, to, count: 1, amount: line.amount() }),
            Some(part) => {
                part.from = part.from.min(from);
                part.to = part.to.max(to);
                part.count += 1;
                part.amount += line.amount();
            }
        }
    }
    Record::new()
        .with("period", Value::Period(why.period))
        .with("as_of", Value::Day(why.as_of))
        .with("parts", Value::List(parts.iter().map(Part::record).collect()))
        .with("lines", Value::List(why.lines.iter().map(why_line).collect()))
        .with("total", Value::Money(why.total))
}

struct Part {
    kind: &'static str,
    from: Day,
    to: Day,
    count: i64,
    amount: Money,
}

impl Part {
    fn record(&self) -> Record {
        Record::new()
            .with("kind", Value::Word(self.kind.to_owned()))
            .with("from", Value::Day(self.from))
            .with("to", Value::Day(self.to))
            .with("count", Value::Count(self.count))
            .with("amount", Value::Money(self.amount))
    }
}

const fn line_days(line: &WhyLine) -> (Day, Day) {
    match line {
        WhyLine::Posted { day, .. } => (*day, *day),
        WhyLine::PenaltyMonth { from, to, .. } | WhyLine::InterestSegment { from, to, .. } => (*from, *to),
    }
}

fn why_line(line: &WhyLine) -> Record {
    let (from, to) = line_days(line);
    let (days, rate, base) = match line {
        WhyLine::Posted { amount, .. } => (0, 0, *amount),
        WhyLine::PenaltyMonth { rate_basis_points, base, .. } => (0, *rate_basis_points, *base),
        WhyLine::InterestSegment { days, rate_basis_points, .. } => (*days, *rate_basis_points, Money::ZERO),
    };
    Record::new()
        .with("kind", Value::Word(line_kind(line).to_owned()))
        .with("from", Value::Day(from))
        .with("to", Value::Day(to))
        .with("days", Value::Count(days))
        .with("rate", Value::BasisPoints(rate))
        .with("base", Value::Money(base))
        .with("amount", Value::Money(line.amount()))
}
