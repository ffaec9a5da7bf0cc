//! The account part: what was posted, in order, and a head that comes to the period's balance.

use super::cycle::cycle;
use crate::account::ledger::authorization::Appointment;
use crate::account::ledger::books::{Booked, BookedNotice};
use crate::account::ledger::facts::Meanings;
use crate::account::ledger::papers::{Papers, PostedLine};
use crate::account::ledger::payment::Desk;
use crate::account::{AccountPart, LineDetail, Period, PlanStatus, TransactionLine};
use crate::ids::ModuleId;
use crate::money::Money;
use crate::time::Day;

/// Codes that tell of something and have no amount.
const EXTENSION: &str = "460";
const NOTICE_ISSUED: &str = "971";
/// The agency tells of a plan under the code of notices, too.
const PLAN: &str = "971";
const REPRESENTATIVE: &str = "960";
const REPRESENTATIVE_REMOVED: &str = "961";
const AMENDED_RETURN: &str = "977";

/// The account of a period as of a day; `None` where there is no such module.
pub(super) fn part(desk: &Desk<'_>, papers: &Papers, period: Period, as_of: Day) -> Option<AccountPart> {
    let booked = desk.books.module(period)?;
    let standing = booked.module.standing(desk.facts, as_of);
    let (mut accrued_interest, mut accrued_penalty) = (Money::ZERO, Money::ZERO);
    for (code, amount) in booked.unassessed(standing.charged) {
        *(if code.is_interest() { &mut accrued_interest } else { &mut accrued_penalty }) += amount;
    }
    let posted = papers.lines.iter().filter(|line| line.row.module == booked.id && line.row.effective_day <= as_of);
    let named = Named(&desk.facts.meanings);
    let mut lines: Vec<TransactionLine> = posted.map(|line| named.posted(line)).collect();
    let account_balance = lines.iter().map(|line| line.amount).sum();
    lines.extend(named.telling(desk, papers, booked, as_of));
    lines.sort_by(|one, other| (one.date, &one.code).cmp(&(other.date, &other.code)));
    Some(AccountPart {
        account_balance,
        accrued_interest,
        accrued_penalty,
        balance_plus_accruals: account_balance + accrued_interest + accrued_penalty,
        as_of,
        lines,
    })
}

/// Makes lines with the meanings of their codes.
struct Named<'a>(&'a Meanings);

impl Named<'_> {
    fn posted(&self, line: &PostedLine) -> TransactionLine {
        let code = line.code.number();
        TransactionLine {
            code: code.to_owned(),
            explanation: self.explanation(code),
            cycle: Some(cycle(line.row.posted_day)),
            date: line.row.effective_day,
            amount: line.row.amount,
            about: None,
        }
    }

    /// Lines without an amount: an extension, notices, plans, representatives, amended returns.
    fn telling(&self, desk: &Desk<'_>, papers: &Papers, booked: &Booked, as_of: Day) -> Vec<TransactionLine> {
        let mut lines = Vec::new();
        let history = booked.module.history();
        lines.extend(history.extended_to.map(|day| self.without_amount(EXTENSION, history.due, Some(LineDetail::ExtendedTo { day }))));
        let notices = desk.books.notices.iter().filter(|notice| is_about(notice, &booked.id));
        lines.extend(notices.map(|notice| {
            let detail = LineDetail::Notice { notice: notice.kind.number().to_owned(), action: notice.kind.action() };
            self.without_amount(NOTICE_ISSUED, notice.row.day, Some(detail))
        }));
        for plan in desk.books.plans.iter().filter(|plan| owed_on(desk, booked, plan.began)) {
            let told = [Some((plan.began, PlanStatus::Active)), plan.ended.map(|ended| (ended, plan.status))];
            let told = told.into_iter().flatten();
            lines.extend(told.map(|(day, status)| self.without_amount(PLAN, day, Some(LineDetail::Plan { status }))));
        }
        lines.extend(papers.appointments.iter().map(|(at, what)| {
            let code = match what {
                Appointment::Appointed => REPRESENTATIVE,
                Appointment::Removed => REPRESENTATIVE_REMOVED,
            };
            self.without_amount(code, desk.hours.today(*at), None)
        }));
        let amended = papers.versions(&booked.id).filter(|version| version.version > 0);
        lines.extend(amended.map(|version| self.without_amount(AMENDED_RETURN, version.content.received, None)));
        lines.retain(|line| line.date <= as_of);
        lines
    }

    fn without_amount(&self, code: &str, date: Day, about: Option<LineDetail>) -> TransactionLine {
        TransactionLine { code: code.to_owned(), explanation: self.explanation(code), cycle: None, date, amount: Money::ZERO, about }
    }

    fn explanation(&self, code: &str) -> Option<String> {
        self.0.explanation(code).map(str::to_owned)
    }
}

fn owed_on(desk: &Desk<'_>, booked: &Booked, day: Day) -> bool {
    booked.module.standing(desk.facts, day).payoff().is_positive()
}

fn is_about(notice: &BookedNotice, module: &ModuleId) -> bool {
    notice.row.module.as_ref() == Some(module)
}
