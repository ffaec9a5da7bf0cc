//! Returns, notices and transcripts by name: their fields, and the records that fill them.

use super::super::{
    AccountPart, AddressView, Field, FigureKind, NextStep, NoticeAction, NoticeState, NoticeView, Period, Record, ReturnOutcome,
    ReturnVersion, ReturnView, Returns, Shape, TransactionLine, Transcript, TranscriptChoice, TranscriptKind, TranscriptResult,
    UnfiledReturn, Value,
};
use super::{Misfit, QueryWord, Taken};
use crate::money::Money;

const FIGURE_FIELDS: &[Field] = &[Field::new("figure", Shape::Word), Field::new("amount", Shape::Money)];

const RETURN_FIELDS: &[Field] = &[
    Field::new("period", Shape::Period),
    Field::new("due", Shape::Day),
    Field::new("filed", Shape::Day),
    Field::new("received", Shape::Day),
    Field::new("was_late", Shape::Flag),
    Field::new("has_status", Shape::Flag),
    Field::new("status", Shape::Word),
    Field::new("figures", Shape::List(FIGURE_FIELDS)),
    Field::new("outcome", Shape::Word),
    Field::new("outcome_amount", Shape::Money),
    Field::new("amended_count", Shape::Count),
    Field::new("has_amended", Shape::Flag),
];

const UNFILED_FIELDS: &[Field] = &[Field::new("period", Shape::Period), Field::new("due", Shape::Day)];

pub(super) const NOTICE_FIELDS: &[Field] = &[
    Field::new("id", Shape::Text),
    Field::new("notice", Shape::Text),
    Field::new("kind", Shape::Word),
    Field::new("has_title", Shape::Flag),
    Field::new("title", Shape::Text),
    Field::new("has_period", Shape::Flag),
    Field::new("period", Shape::Period),
    Field::new("day", Shape::Day),
    Field::new("amount", Shape::Money),
    Field::new("action", Shape::Word),
    Field::new("has_day_to_act", Shape::Flag),
    Field::new("act_by", Shape::Day),
    // Whether it waits for something that the taxpayer has to do.
    Field::new("is_to_do", Shape::Flag),
    Field::new("state", Shape::Word),
    Field::new("has_state_day", Shape::Flag),
    Field::new("state_day", Shape::Day),
    Field::new("next", Shape::Word),
    Field::new("next_notice", Shape::Text),
    Field::new("next_day", Shape::Day),
];

const TRANSACTION_FIELDS: &[Field] = &[
    Field::new("code", Shape::Digits),
    // What words choose by: `tc150`.
    Field::new("entry", Shape::Word),
    Field::new("has_explanation", Shape::Flag),
    Field::new("explanation", Shape::Text),
    Field::new("day", Shape::Day),
    Field::new("amount", Shape::Money),
];

/// The queries about what is on record.
pub(super) const RETURNS: QueryWord = QueryWord::linked(
    "returns",
    &[
        Field::new("partial", Shape::Flag),
        Field::new("filed", Shape::List(RETURN_FIELDS)),
        Field::new("filed_count", Shape::Count),
        Field::new("none_filed", Shape::Flag),
        Field::new("unfiled", Shape::List(UNFILED_FIELDS)),
        Field::new("has_unfiled", Shape::Flag),
    ],
);

pub(super) const NOTICES: QueryWord = QueryWord::linked(
    "notices",
    &[
        Field::new("partial", Shape::Flag),
        Field::new("notices", Shape::List(NOTICE_FIELDS)),
        Field::new("count", Shape::Count),
        Field::new("none", Shape::Flag),
        Field::new("to_do", Shape::List(NOTICE_FIELDS)),
        Field::new("to_do_count", Shape::Count),
        Field::new("none_to_do", Shape::Flag),
    ],
);

pub(super) const NOTICE: QueryWord = QueryWord::linked("notice", NOTICE_FIELDS).taking(&[Field::new("notice", Shape::Text)], &["notice"]);

pub(super) const TRANSCRIPT: QueryWord = QueryWord::linked(
    "transcript",
    &[
        Field::new("result", Shape::Word),
        Field::new("is_given", Shape::Flag),
        Field::new("is_year_not_offered", Shape::Flag),
        Field::new("is_form_not_offered", Shape::Flag),
        Field::new("is_nothing", Shape::Flag),
        Field::new("is_return_on_record", Shape::Flag),
        Field::new("first_year", Shape::Count),
        Field::new("last_year", Shape::Count),
        Field::new("has_return", Shape::Flag),
        Field::new("filed", Shape::Day),
        Field::new("period", Shape::Period),
        Field::new("as_of", Shape::Day),
        Field::new("taxpayer_name", Shape::Text),
        Field::new("taxpayer_number", Shape::Text),
        Field::new("figures", Shape::List(FIGURE_FIELDS)),
        Field::new("account_balance", Shape::Money),
        Field::new("accrued_interest", Shape::Money),
        Field::new("accrued_penalty", Shape::Money),
        Field::new("balance_plus_accruals", Shape::Money),
        Field::new("lines", Shape::List(TRANSACTION_FIELDS)),
    ],
)
.taking(&[Field::new("kind", Shape::Text), Field::new("period", Shape::Period)], &["kind", "period"]);

/// The kinds of transcript that there are something of, and the periods of all of them together.
pub(super) const TRANSCRIPT_CHOICES: QueryWord = QueryWord::linked(
    "transcript_choices",
    &[
        Field::new("kinds", Shape::List(&[Field::new("kind", Shape::Text), Field::new("key", Shape::Word)])),
        Field::new("years", Shape::List(&[Field::new("period", Shape::Period)])),
        Field::new("count", Shape::Count),
        Field::new("none", Shape::Flag),
    ],
)
.taking(&[Field::new("kind", Shape::Text)], &[]);

/// Where letters go; its lines are one text.
pub(super) const ADDRESS: QueryWord = QueryWord::linked(
    "address",
    &[
        Field::new("has_address", Shape::Flag),
        Field::new("lines", Shape::Text),
        Field::new("has_since", Shape::Flag),
        Field::new("since", Shape::Day),
    ],
);

/// The kind of transcript of this name: `account`, `record-of-account`.
pub(super) fn transcript_kind(taken: &Taken<'_>, field: &'static str) -> Result<TranscriptKind, Misfit> {
    let name = taken.text(field)?;
    TranscriptKind::ALL.into_iter().find(|kind| transcript_word(*kind) == name).ok_or_else(|| taken.misfit(field))
}

const fn transcript_word(kind: TranscriptKind) -> &'static str {
    match kind {
        TranscriptKind::Return => "return",
        TranscriptKind::Account => "account",
        TranscriptKind::RecordOfAccount => "record-of-account",
        TranscriptKind::WageAndIncome => "wage-and-income",
        TranscriptKind::NonFiling => "non-filing",
    }
}

pub(super) fn returns(returns: &Returns) -> Record {
    let unfiled =
        |missing: &UnfiledReturn| Record::new().with("period", Value::Period(missing.period)).with("due", Value::Day(missing.due));
    Record::new()
        .with("partial", Value::Flag(!returns.limited_to.is_empty()))
        .with("filed", Value::List(returns.filed.iter().map(return_record).collect()))
        .with("filed_count", super::records::count(returns.filed.len()))
        .with("none_filed", Value::Flag(returns.filed.is_empty()))
        .with("unfiled", Value::List(returns.unfiled.iter().map(unfiled).collect()))
        .with("has_unfiled", Value::Flag(!returns.unfiled.is_empty()))
}

fn return_record(view: &ReturnView) -> Record {
    let (outcome, amount) = match view.as_filed.outcome {
        ReturnOutcome::Refund { amount } => ("refund", amount),
        ReturnOutcome::Owed { amount } => ("owed", amount),
        ReturnOutcome::Even => ("even", Money::ZERO),
    };
    let record = Record::new()
        .with("period", Value::Period(view.period))
        .with("due", Value::Day(view.due))
        .with("filed", Value::Day(view.as_filed.filed))
        .with("received", Value::Day(view.as_filed.received))
        .with("was_late", Value::Flag(view.as_filed.filed > view.due))
        .with("has_status", Value::Flag(view.as_filed.filing_status.is_some()))
        .with("figures", Value::List(figures(&view.as_filed)))
        .with("outcome", word(outcome))
        .with("outcome_amount", Value::Money(amount))
        .with("amended_count", super::records::count(view.amended.len()))
        .with("has_amended", Value::Flag(!view.amended.is_empty()));
    view.as_filed.filing_status.iter().fold(record, |record, status| record.with("status", Value::Word(kebab(*status))))
}

fn figures(version: &ReturnVersion) -> Vec<Record> {
    let figure =
        |kind: FigureKind, amount: Money| Record::new().with("figure", Value::Word(kebab(kind))).with("amount", Value::Money(amount));
    version.figures.iter().map(|shown| figure(shown.figure, shown.amount)).collect()
}

/// The fields of [`NOTICES`].
pub(super) fn notices(notices: &[NoticeView], is_partial: bool) -> Record {
    let to_do: Vec<Record> = notices.iter().filter(|view| is_to_do(view)).map(notice).collect();
    Record::new()
        .with("partial", Value::Flag(is_partial))
        .with("notices", Value::List(notices.iter().map(notice).collect()))
        .with("count", super::records::count(notices.len()))
        .with("none", Value::Flag(notices.is_empty()))
        .with("to_do_count", super::records::count(to_do.len()))
        .with("none_to_do", Value::Flag(to_do.is_empty()))
        .with("to_do", Value::List(to_do))
}

fn is_to_do(notice: &NoticeView) -> bool {
    matches!(notice.state, NoticeState::Open | NoticeState::Overdue) && notice.action != NoticeAction::None
}

pub(super) fn notice(notice: &NoticeView) -> Record {
    let (state, state_day) = match &notice.state {
        NoticeState::Open => ("open", None),
        NoticeState::Overdue => ("overdue", None),
        NoticeState::Answered { on } => ("answered", Some(*on)),
        NoticeState::Settled { on } => ("settled", Some(*on)),
        NoticeState::CoveredByPlan => ("covered-by-plan", None),
        NoticeState::Followed => ("followed", None),
        NoticeState::Informational => ("informational", None),
    };
    let mut record = Record::new()
        .with("id", Value::Text(notice.id.to_string()))
        .with("notice", Value::Text(notice.notice.clone()))
        .with("kind", Value::Word(notice.notice.to_lowercase().replace(' ', "-")))
        .with("has_title", Value::Flag(notice.title.is_some()))
        .with("has_period", Value::Flag(notice.period.is_some()))
        .with("day", Value::Day(notice.day))
        .with("amount", Value::Money(notice.amount))
        .with("action", Value::Word(kebab(notice.action)))
        .with("has_day_to_act", Value::Flag(notice.act_by.is_some()))
        .with("is_to_do", Value::Flag(is_to_do(notice)))
        .with("state", word(state))
        .with("has_state_day", Value::Flag(state_day.is_some()));
    let fields = [
        ("title", notice.title.clone().map(Value::Text)),
        ("period", notice.period.map(Value::Period)),
        ("act_by", notice.act_by.map(Value::Day)),
        ("state_day", state_day.map(Value::Day)),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            record = record.with(name, value);
        }
    }
    match &notice.next {
        None => record.with("next", word("nothing")),
        Some(NextStep::Notice { notice, about }) => {
            record.with("next", word("notice")).with("next_notice", Value::Text(notice.clone())).with("next_day", Value::Day(*about))
        }
        Some(NextStep::Levy { from }) => record.with("next", word("levy")).with("next_day", Value::Day(*from)),
        Some(NextStep::PlanTerminated { about }) => record.with("next", word("plan-terminated")).with("next_day", Value::Day(*about)),
    }
}

/// The fields of [`TRANSCRIPT_CHOICES`].
pub(super) fn transcript_choices(choices: &[TranscriptChoice]) -> Record {
    let mut years: Vec<Period> = choices.iter().flat_map(|choice| choice.periods.iter().copied()).collect();
    years.sort_by_key(|period| std::cmp::Reverse((period.year, period.quarter, period.form)));
    years.dedup();
    let kind = |choice: &TranscriptChoice| {
        let name = transcript_word(choice.kind);
        Record::new().with("kind", Value::Text(name.to_owned())).with("key", word(name))
    };
    Record::new()
        .with("kinds", Value::List(choices.iter().filter(|choice| !choice.periods.is_empty()).map(kind).collect()))
        .with("count", super::records::count(years.len()))
        .with("none", Value::Flag(years.is_empty()))
        .with("years", Value::List(years.iter().map(|period| Record::new().with("period", Value::Period(*period))).collect()))
}

/// The fields of [`ADDRESS`].
pub(super) fn address(address: Option<&AddressView>) -> Record {
    let record = Record::new().with("has_address", Value::Flag(address.is_some()));
    let Some(view) = address else { return record };
    let record = record.with("lines", Value::Text(view.lines.join("\n"))).with("has_since", Value::Flag(view.since.is_some()));
    view.since.into_iter().fold(record, |record, since| record.with("since", Value::Day(since)))
}

pub(super) fn transcript(result: &TranscriptResult) -> Record {
    let is = |name: &str, holds: bool, record: Record| record.with(name, Value::Flag(holds));
    let record = is("is_given", matches!(result, TranscriptResult::Given { .. }), results(result));
    let record = is("is_year_not_offered", matches!(result, TranscriptResult::YearNotOffered { .. }), record);
    let record = is("is_form_not_offered", matches!(result, TranscriptResult::FormNotOffered), record);
    let record = is("is_nothing", matches!(result, TranscriptResult::NothingOnRecord), record);
    is("is_return_on_record", matches!(result, TranscriptResult::ReturnOnRecord { .. }), record)
}

fn results(result: &TranscriptResult) -> Record {
    match result {
        TranscriptResult::Given { transcript } => given(transcript).with("result", word("given")),
        TranscriptResult::YearNotOffered { first_year, last_year } => Record::new()
            .with("result", word("year-not-offered"))
            .with("first_year", Value::Count(i64::from(*first_year)))
            .with("last_year", Value::Count(i64::from(*last_year))),
        TranscriptResult::FormNotOffered => Record::new().with("result", word("form-not-offered")),
        TranscriptResult::NothingOnRecord => Record::new().with("result", word("nothing-on-record")),
        TranscriptResult::ReturnOnRecord { filed } => {
            Record::new().with("result", word("return-on-record")).with("filed", Value::Day(*filed))
        }
    }
}

fn given(transcript: &Transcript) -> Record {
    let record = Record::new()
        .with("period", Value::Period(transcript.period))
        .with("as_of", Value::Day(transcript.as_of))
        .with("taxpayer_name", Value::Text(transcript.taxpayer.name.clone()))
        .with("taxpayer_number", Value::Text(transcript.taxpayer.number.clone()))
        .with("has_return", Value::Flag(transcript.filed.is_some()));
    let record = transcript.filed.iter().fold(record, |record, filed| {
        record.with("figures", Value::List(figures(&filed.as_filed))).with("filed", Value::Day(filed.as_filed.filed))
    });
    transcript.account.iter().fold(record, with_account)
}

fn with_account(record: Record, account: &AccountPart) -> Record {
    record
        .with("account_balance", Value::Money(account.account_balance))
        .with("accrued_interest", Value::Money(account.accrued_interest))
        .with("accrued_penalty", Value::Money(account.accrued_penalty))
        .with("balance_plus_accruals", Value::Money(account.balance_plus_accruals))
        .with("lines", Value::List(account.lines.iter().map(transaction).collect()))
}

fn transaction(line: &TransactionLine) -> Record {
    let record = Record::new()
        .with("code", Value::Digits(line.code.clone()))
        .with("entry", Value::Word(format!("tc{}", line.code)))
        .with("has_explanation", Value::Flag(line.explanation.is_some()))
        .with("day", Value::Day(line.date))
        .with("amount", Value::Money(line.amount));
    line.explanation.iter().fold(record, |record, explanation| record.with("explanation", Value::Text(explanation.clone())))
}

fn word(key: &str) -> Value {
    Value::Word(key.to_owned())
}

/// The word of the wire, with the dashes of Fluent's keys.
fn kebab<T: serde::Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name.replace('_', "-"),
        _ => String::new(),
    }
}
