//! The counter by name: what a dialog file may read and do, with the fields that go in and come out.
//!
//! Dialog files name queries and commands; the proofs over the files and the turn both use these lists, so that a name that
//! passes the check is one that the turn can carry out. A `Word` is a key for Fluent selectors and is never shown as it is.

use crate::identity::Assurance;
use crate::ids::{BankAccountId, NoticeId, PaymentId};
use crate::money::Money;
use crate::time::Day;

use super::{Command, Field, PaymentKind, PaymentPart, Period, Query, Record, Refusal, Shape, Value};

mod payments;
mod plan;
mod papers;
mod authorization;
mod records;

pub use records::{answer, outcome};

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

const PERIOD_FIELDS: &[Field] = &[
    Field::new("period", Shape::Period),
    Field::new("tax", Shape::Money),
    Field::new("penalties", Shape::Money),
    Field::new("interest", Shape::Money),
    Field::new("fees", Shape::Money),
    Field::new("has_fees", Shape::Flag),
    Field::new("total", Shape::Money),
    Field::new("payable", Shape::Money),
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
    Field::new("count", Shape::Count),
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
            Field::new("partial", Shape::Flag),
            Field::new("as_of", Shape::Day),
            Field::new("payoff", Shape::Money),
            Field::new("tax", Shape::Money),
            Field::new("penalties", Shape::Money),
            Field::new("interest", Shape::Money),
            Field::new("fees", Shape::Money),
            Field::new("owed", Shape::List(PERIOD_FIELDS)),
            Field::new("owed_count", Shape::Count),
            Field::new("payable", Shape::List(PERIOD_FIELDS)),
            Field::new("nothing_payable", Shape::Flag),
            Field::new("nothing_owed", Shape::Flag),
            Field::new("one_owed", Shape::Flag),
            Field::new("has_pending", Shape::Flag),
            Field::new("pending_count", Shape::Count),
            Field::new("pending_total", Shape::Money),
            Field::new("after_pending", Shape::Money),
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
    payments::PAYMENTS,
    payments::CANCELABLE,
    payments::BANK_ACCOUNTS,
    payments::DAYS,
    payments::RECEIPT,
    plan::PLAN,
    plan::OPTIONS,
    plan::COURSE,
    plan::PAY_ONCE,
    plan::PAY_MONTHLY,
    papers::RETURNS,
    papers::NOTICES,
    papers::NOTICE,
    papers::TRANSCRIPT,
    authorization::AUTHORIZATIONS,
    authorization::ACCESS_RECORD,
    authorization::ACCOUNT,
    authorization::DRAFT,
    authorization::PROFESSIONAL,
];

/// Every command of the account.
pub const COMMANDS: &[CommandWord] = &[
    payments::SCHEDULE,
    payments::CANCEL,
    payments::CHANGE,
    payments::REMOVE_BANK_ACCOUNT,
    plan::START,
    plan::START_DEBITED,
    plan::REVISE,
    plan::REVISE_DEBITED,
    plan::END,
    authorization::REQUEST,
    authorization::START,
    authorization::APPROVE,
    authorization::ACCEPT,
    authorization::DECLINE,
    authorization::END,
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
        "payment_days" => Query::PaymentDays { day: taken.optional("day", Taken::day)? },
        "returns" => Query::Returns,
        "notices" => Query::Notices,
        "notice" => Query::Notice { id: NoticeId::from_stored(taken.text("notice")?) },
        "transcript" => {
            let kind = papers::transcript_kind(taken.text("kind")?).ok_or_else(|| taken.misfit("kind"))?;
            Query::Transcript { kind, period: taken.period("period")? }
        }
        "authorizations" => Query::Authorizations,
        "access_record" => Query::AccessRecord,
        "account" => Query::Account,
        "authorization_draft" => authorization::draft_query(&taken)?,
        "professional" => Query::Professional { caf_number: taken.text("caf_number")?.to_owned(), name: taken.text("name")?.to_owned() },
        "receipt" => Query::Receipt { payment: PaymentId::from_stored(taken.text("payment")?) },
        _ => plan::query(name, &taken, today)?.ok_or_else(|| taken.misfit("there is no query of this name"))?,
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
            // A dialog pays what is owed for one period.
            kind: PaymentKind::BalanceDue,
            parts: vec![PaymentPart { period: taken.period("period")?, amount: taken.money("amount")?, designation: None }],
            day: taken.day("day")?,
            bank_account: BankAccountId::from_stored(taken.text("bank_account")?),
        },
        "cancel_payment" => Command::CancelPayment { payment: PaymentId::from_stored(taken.text("payment")?) },
        "change_payment" => Command::ChangePayment {
            payment: PaymentId::from_stored(taken.text("payment")?),
            parts: vec![PaymentPart { period: taken.period("period")?, amount: taken.money("amount")?, designation: None }],
            day: taken.day("day")?,
            bank_account: BankAccountId::from_stored(taken.text("bank_account")?),
        },
        "remove_bank_account" => Command::RemoveBankAccount { bank_account: BankAccountId::from_stored(taken.text("bank_account")?) },
        _ => match plan::command(name, &taken)? {
            Some(command) => command,
            None => authorization::command(name, &taken)?.ok_or_else(|| taken.misfit("there is no command of this name"))?,
        },
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

    /// What may be left out.
    fn optional<T>(&self, field: &'static str, take: fn(&Self, &'static str) -> Result<T, Misfit>) -> Result<Option<T>, Misfit> {
        self.arguments.get(field).map(|_| take(self, field)).transpose()
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

    fn count(&self, field: &'static str) -> Result<i64, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Count(count)) => Ok(*count),
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

    fn word(&self, field: &'static str) -> Result<&str, Misfit> {
        match self.arguments.get(field) {
            Some(Value::Word(word)) => Ok(word),
            _ => Err(self.misfit(field)),
        }
    }
}
