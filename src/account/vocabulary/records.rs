//! Answers and outcomes as records: the fields that the vocabulary lists, filled.

use super::super::{Answer, Balance, Outcome, PenaltyKind, PeriodBalance, PostedKind, Record, Refusal, Value, Why, WhyLine};
use super::papers;
use super::plan;
use crate::money::Money;
use crate::time::Day;

/// The fields of an answer, as [`QUERIES`](super::QUERIES) lists them. A field that does not apply (a refund where
/// there is none) is left out.
#[must_use]
pub fn answer(answer: &Answer) -> Record {
    match answer {
        Answer::Balance(balance) => self::balance(balance),
        Answer::Why(why) => self::why(why),
        Answer::Payments { payments, limited_to } | Answer::CancelablePayments { payments, limited_to } => {
            super::payments::payments(payments, !limited_to.is_empty())
        }
        Answer::BankAccounts { bank_accounts } => super::payments::bank_accounts(bank_accounts),
        Answer::PaymentDays { days, processes, nearest } => Record::new()
            .with("today", Value::Day(days.today))
            .with("first", Value::Day(days.first))
            .with("last", Value::Day(days.last))
            .with("processes", Value::Flag(*processes))
            .with("nearest", Value::Day(*nearest)),
        Answer::WhatIf(what_if) => plan::what_if(what_if),
        Answer::Receipt { receipt, .. } => super::payments::receipt(receipt),
        Answer::Returns(returns) => papers::returns(returns),
        Answer::Notices { notices, limited_to } => papers::notices(notices, !limited_to.is_empty()),
        Answer::Notice { notice } => papers::notice(notice),
        Answer::Transcript { transcript } => papers::transcript(transcript),
        Answer::TranscriptChoices { choices } => papers::transcript_choices(choices),
        Answer::Address { address } => papers::address(address.as_ref()),
        Answer::PlanOptions(options) => plan::options(options),
        Answer::Plan { plan } => plan::plan(plan.as_ref()),
        Answer::Authorizations { authorizations } => super::authorization::authorizations(authorizations),
        Answer::AccessRecord { accesses } => super::authorization::access_record(accesses),
        Answer::Account { account } => super::authorization::account(account),
        Answer::AuthorizationDraft { draft } => super::authorization::draft(draft),
        Answer::Professional { professional } => super::authorization::professional(professional.as_ref()),
    }
}

/// The fields of a command's outcome, or its refusal.
///
/// # Errors
/// The refusal, where it is one.
pub fn outcome(outcome: &Outcome) -> Result<Record, Refusal> {
    match outcome {
        Outcome::PaymentScheduled { payment: done }
        | Outcome::PaymentChanged { payment: done }
        | Outcome::PaymentCanceled { payment: done } => Ok(super::payments::payment(done)),
        Outcome::BankAccountAdded { bank_account: id, last_four }
        | Outcome::BankAccountRenamed { bank_account: id, last_four }
        | Outcome::BankAccountRemoved { bank_account: id, last_four } => {
            Ok(Record::new().with("id", Value::Text(id.as_str().to_owned())).with("last_four", Value::Digits(last_four.clone())))
        }
        Outcome::PlanStarted { plan } | Outcome::PlanRevised { plan } | Outcome::PlanEnded { plan } => Ok(plan::terms(plan)),
        Outcome::AuthorizationRequested { authorization }
        | Outcome::AuthorizationStarted { authorization }
        | Outcome::AuthorizationApproved { authorization }
        | Outcome::AuthorizationAccepted { authorization }
        | Outcome::AuthorizationDeclined { authorization }
        | Outcome::AuthorizationEnded { authorization } => Ok(super::authorization::authorization(authorization)),
        Outcome::Refused { refusal } => Err(*refusal),
    }
}

pub(super) fn count(number: usize) -> Value {
    Value::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

fn balance(balance: &Balance) -> Record {
    let payable = || balance.owed.iter().filter(|owed| owed.payable.is_positive());
    let whole = super::payments::whole(payable());
    let mut record = Record::new()
        .with("account_name", Value::Text(balance.account_name.clone()))
        .with("partial", Value::Flag(!balance.limited_to.is_empty()))
        .with("as_of", Value::Day(balance.as_of))
        .with("payoff", Value::Money(balance.payoff))
        .with("tax", Value::Money(balance.tax))
        .with("penalties", Value::Money(balance.penalties))
        .with("interest", Value::Money(balance.interest))
        .with("fees", Value::Money(balance.fees))
        .with("owed_count", count(balance.owed.len()))
        .with("owed", Value::List(balance.owed.iter().map(period).collect()))
        .with("nothing_payable", Value::Flag(payable().next().is_none()))
        .with("one_payable", Value::Flag(payable().count() == 1))
        .with("payable_count", count(payable().count()))
        .with("payable_total", Value::Money(payable().map(|owed| owed.payable).sum()))
        .with("payable", Value::List(payable().map(period).collect()))
        .with("can_pay_whole", Value::Flag(whole.is_some()))
        .with("whole", Value::List(whole.into_iter().collect()))
        .with("nothing_owed", Value::Flag(balance.owed.is_empty()))
        .with("one_owed", Value::Flag(balance.owed.len() == 1))
        .with("has_pending", Value::Flag(balance.pending_count > 0))
        .with("pending_count", Value::Count(balance.pending_count))
        .with("pending_total", Value::Money(balance.pending_total))
        .with("has_refund", Value::Flag(balance.refund.is_some()))
        .with("has_refund_day", Value::Flag(balance.refund.as_ref().is_some_and(|refund| refund.sent_on.is_some())))
        .with("after_pending", Value::Money(balance.after_pending))
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

fn period(owed: &PeriodBalance) -> Record {
    Record::new()
        .with("period", Value::Period(owed.period))
        .with("tax", Value::Money(owed.tax))
        .with("penalties", Value::Money(owed.penalties))
        .with("interest", Value::Money(owed.interest))
        .with("fees", Value::Money(owed.fees))
        .with("has_fees", Value::Flag(owed.fees.is_positive()))
        .with("total", Value::Money(owed.total))
        .with("payable", Value::Money(owed.payable))
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
            PostedKind::FeeCharged => "fee-charged",
            PostedKind::RefundIssued => "refund-issued",
            PostedKind::CreditTransferred => "credit-transferred",
            PostedKind::PenaltyAbated => "penalty-abated",
            PostedKind::InterestAbated => "interest-abated",
            PostedKind::InterestCredited => "interest-credited",
            PostedKind::Reversal => "reversal",
        },
        WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToFile, .. } => "failure-to-file",
        WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToPay, .. } => "failure-to-pay",
        WhyLine::InterestSegment { .. } => "interest",
    }
}

/// The word of a single line: what is added to reach the least penalty for filing late has no rate (IRC 6651(a), last sentence).
const fn line_word(line: &WhyLine) -> &'static str {
    match line {
        WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToFile, rate_basis_points: 0, .. } => "failure-to-file-least",
        _ => line_kind(line),
    }
}

/// What a balance is made up of, in the order in which it is told: the tax, what was paid on it, and what was charged for lateness.
const PARTS_IN_ORDER: [&str; 19] = [
    "tax-assessed",
    "additional-tax",
    "abatement",
    "withholding",
    "estimated-payment",
    "payment",
    "payment-returned",
    "interest-credited",
    "refund-issued",
    "credit-transferred",
    "reversal",
    "penalty-assessed",
    "interest-assessed",
    "fee-charged",
    "failure-to-file",
    "failure-to-pay",
    "penalty-abated",
    "interest",
    "interest-abated",
];

fn why(why: &Why) -> Record {
    let lines = with_whole_segments(&why.lines);
    let mut parts: Vec<Part> = Vec::new();
    for line in &lines {
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
    parts.sort_by_key(|part| PARTS_IN_ORDER.iter().position(|kind| *kind == part.kind));
    Record::new()
        .with("period", Value::Period(why.period))
        .with("as_of", Value::Day(why.as_of))
        .with("parts", Value::List(parts.iter().map(Part::record).collect()))
        .with("lines", Value::List(why_lines(&lines)))
        .with("total", Value::Money(why.total))
}

/// The lines with one segment of interest for each span of days: what of it is on tax and what on penalties is not told apart.
fn with_whole_segments(lines: &[WhyLine]) -> Vec<WhyLine> {
    let mut whole: Vec<WhyLine> = Vec::with_capacity(lines.len());
    for line in lines {
        match (whole.last_mut(), line) {
            (
                Some(WhyLine::InterestSegment { from, base, amount, .. }),
                WhyLine::InterestSegment { from: same, base: more_base, amount: more, .. },
            ) if from == same => {
                *base += *more_base;
                *amount += *more;
            }
            _ => whole.push(line.clone()),
        }
    }
    whole
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

/// Months that were charged the same one after the other are one line with their count.
fn why_lines(lines: &[WhyLine]) -> Vec<Record> {
    let alike = |one: &WhyLine, other: &WhyLine| match (one, other) {
        (
            WhyLine::PenaltyMonth { penalty, base, rate_basis_points, amount, .. },
            WhyLine::PenaltyMonth { penalty: other, base: other_base, rate_basis_points: other_rate, amount: other_amount, .. },
        ) => (penalty, base, rate_basis_points, amount) == (other, other_base, other_rate, other_amount),
        _ => false,
    };
    lines.chunk_by(alike).map(why_line).collect()
}

fn why_line(lines: &[WhyLine]) -> Record {
    let (line, last) = (&lines[0], &lines[lines.len() - 1]);
    let ((from, _), (_, to)) = (line_days(line), line_days(last));
    let (days, rate, base) = match line {
        WhyLine::Posted { amount, .. } => (0, 0, *amount),
        WhyLine::PenaltyMonth { rate_basis_points, base, .. } => (0, *rate_basis_points, *base),
        WhyLine::InterestSegment { days, rate_basis_points, base, .. } => (*days, *rate_basis_points, *base),
    };
    Record::new()
        .with("kind", Value::Word(line_word(line).to_owned()))
        .with("from", Value::Day(from))
        .with("to", Value::Day(to))
        .with("count", count(lines.len()))
        .with("days", Value::Count(days))
        .with("rate", Value::BasisPoints(rate))
        .with("base", Value::Money(base))
        .with("amount", Value::Money(lines.iter().map(WhyLine::amount).sum()))
}
