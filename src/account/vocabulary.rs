//! The counter by name: what a dialog file may read and do, with the fields that go in and come out.
//!
//! Dialog files name queries and commands; the proofs over the files and the turn both use these lists, so that a name that
//! passes the check is one that the turn can carry out. A `Word` is a key for Fluent selectors and is never shown as it is.

use crate::identity::Assurance;
use crate::ids::{NoticeId, PaymentId};
use crate::money::Money;
use crate::time::Day;

use super::{Command, Field, Period, Query, Record, Refusal, Shape, Value};

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

impl QueryWord {
    /// One without arguments, for everybody who is linked to an account.
    const fn linked(name: &'static str, answer: &'static [Field]) -> QueryWord {
        QueryWord { name, arguments: &[], required: &[], answer, needs: Assurance::Linked }
    }

    /// The same with arguments.
    const fn taking(self, arguments: &'static [Field], required: &'static [&'static str]) -> QueryWord {
        QueryWord { arguments, required, ..self }
    }

    /// The same for those only who are verified.
    const fn verified(self) -> QueryWord {
        QueryWord { needs: Assurance::Verified, ..self }
    }
}

impl CommandWord {
    /// One that moves money or signs.
    const fn binding(
        name: &'static str,
        arguments: &'static [Field],
        answer: &'static [Field],
        refusals: &'static [Refusal],
    ) -> CommandWord {
        CommandWord { name, arguments, answer, refusals, binding: true, needs: Assurance::Verified }
    }
}

/// Two lists as one.
const fn joined<T: Copy, const A: usize, const B: usize, const ALL: usize>(first: [T; A], second: [T; B]) -> [T; ALL] {
    assert!(A + B == ALL, "nothing is left out and nothing stands twice");
    let mut all = [first[0]; ALL];
    let mut place = 0;
    while place < ALL {
        all[place] = if place < A { first[place] } else { second[place - A] };
        place += 1;
    }
    all
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
            Field::new("payable_count", Shape::Count),
            Field::new("payable_total", Shape::Money),
            Field::new("nothing_payable", Shape::Flag),
            Field::new("one_payable", Shape::Flag),
            Field::new("can_pay_whole", Shape::Flag),
            Field::new("whole", Shape::List(payments::WHOLE_FIELDS)),
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
    plan::COMPARED,
    papers::RETURNS,
    papers::NOTICES,
    papers::NOTICE,
    papers::TRANSCRIPT,
    papers::TRANSCRIPT_CHOICES,
    papers::ADDRESS,
    authorization::AUTHORIZATIONS,
    authorization::ACCESS_RECORD,
    authorization::ACCOUNT,
    authorization::DRAFT,
    authorization::PROFESSIONAL,
];

/// Every command of the account.
pub const COMMANDS: &[CommandWord] = &[
    payments::SCHEDULE,
    payments::SCHEDULE_WHOLE,
    payments::CANCEL,
    payments::CHANGE,
    payments::MOVE,
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
        "transcript" => Query::Transcript { kind: papers::transcript_kind(&taken, "kind")?, period: taken.period("period")? },
        "transcript_choices" => Query::TranscriptChoices { kind: taken.optional("kind", papers::transcript_kind)? },
        "address" => Query::Address,
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
    for part in [payments::command, plan::command, authorization::command] {
        if let Some(command) = part(name, &taken)? {
            return Ok(command);
        }
    }
    Err(taken.misfit("there is no command of this name"))
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
}
