//! Where a notice stands on a day: what can still be done, by when, and what comes next.

use jiff::Span;

use super::{LADDER_DAYS, NoticeType, PLAN_TERMINATION_DAYS};
use crate::account::ledger::books::{Booked, BookedNotice};
use crate::account::ledger::payment::Desk;
use crate::account::ledger::plan::booked::BookedPlan;
use crate::account::ledger::plan::new_tax::{Which, unpaid};
use crate::account::ledger::projection::MonthDays;
use crate::account::{NextStep, NoticeAction, NoticeState, NoticeView, PaymentStatus};
use crate::ids::NoticeId;
use crate::time::Day;

/// Every notice that was issued by today, latest first.
pub(in crate::account::ledger) fn notices(desk: &Desk<'_>) -> Vec<NoticeView> {
    let reader = Reader { desk, today: desk.hours.today(desk.now) };
    let issued = desk.books.notices.iter().rev().filter(|notice| notice.row.day <= reader.today);
    issued.map(|notice| reader.view(notice)).collect()
}

/// The notice of this id, where it is one of the account's.
pub(in crate::account::ledger) fn notice(desk: &Desk<'_>, id: &NoticeId) -> Option<NoticeView> {
    notices(desk).into_iter().find(|notice| notice.id == *id)
}

struct Reader<'a> {
    desk: &'a Desk<'a>,
    today: Day,
}

impl Reader<'_> {
    fn view(&self, notice: &BookedNotice) -> NoticeView {
        let (row, kind) = (&notice.row, notice.kind);
        let act_by = match kind {
            NoticeType::Cp521 => self.plan_on(row.day).and_then(|plan| instalment_from(plan, row.day)),
            _ => kind.act_by(row.day, row.amount),
        };
        let state = self.state(notice, act_by);
        let next = matches!(state, NoticeState::Open | NoticeState::Overdue).then(|| self.next(notice, act_by)).flatten();
        NoticeView {
            id: row.id.clone(),
            notice: kind.number().to_owned(),
            title: self.desk.facts.meanings.title(kind.number()).map(str::to_owned),
            period: self.module(notice).map(|booked| booked.module.period()),
            day: row.day,
            amount: row.amount,
            action: kind.action(),
            act_by,
            state,
            next,
        }
    }

    fn module(&self, notice: &BookedNotice) -> Option<&Booked> {
        let id = notice.row.module.as_ref()?;
        self.desk.books.modules.iter().find(|booked| booked.id == *id)
    }

    fn plan_on(&self, day: Day) -> Option<&BookedPlan> {
        self.desk.books.plans.iter().rfind(|plan| plan.is_in_effect(day))
    }

    fn state(&self, notice: &BookedNotice, act_by: Option<Day>) -> NoticeState {
        if let Some(on) = notice.row.answered.filter(|on| *on <= self.today) {
            return NoticeState::Answered { on };
        }
        if notice.kind.action() == NoticeAction::None {
            return NoticeState::Informational;
        }
        if let Some(on) = self.settled(notice, act_by) {
            return NoticeState::Settled { on };
        }
        if self.is_followed(notice) {
            return NoticeState::Followed;
        }
        let past = act_by.is_some_and(|by| by < self.today);
        let plan = self.plan_on(self.today);
        // A plan that is in effect without a default was cured of the one that the notice is about.
        let is_covered = match notice.kind {
            NoticeType::Cp523 => plan.is_some_and(|plan| plan.default.is_none()),
            kind => plan.is_some_and(|plan| kind.is_about_balance() && !self.is_new_bill(notice, plan)),
        };
        if is_covered {
            return NoticeState::CoveredByPlan;
        }
        if past { NoticeState::Overdue } else { NoticeState::Open }
    }

    /// Whether it is a bill for tax that was assessed since the plan began and is unpaid: the plan does not cover that.
    fn is_new_bill(&self, notice: &BookedNotice, plan: &BookedPlan) -> bool {
        let is_unpaid =
            || unpaid(self.desk, plan, self.today, Which::All).iter().any(|booked| notice.row.module.as_ref() == Some(&booked.id));
        notice.kind == NoticeType::Cp14 && notice.row.day > plan.began && is_unpaid()
    }

    /// The day by which what the notice asks for was done.
    fn settled(&self, notice: &BookedNotice, act_by: Option<Day>) -> Option<Day> {
        let booked = self.module(notice);
        if notice.kind.is_about_balance() {
            return self.paid_off(booked?, notice.row.day);
        }
        match notice.kind {
            NoticeType::Cp59 => booked?.module.history().filed.filter(|filed| *filed <= self.today),
            NoticeType::Cp521 => {
                let until = act_by.unwrap_or(notice.row.day);
                let kept = |status| matches!(status, PaymentStatus::Pending | PaymentStatus::Processed);
                let payments = self.desk.books.payments.iter().map(|payment| &payment.view);
                let paid = payments.filter(|view| kept(view.status) && notice.row.day <= view.day && view.amount >= notice.row.amount);
                // A payment on a weekend is processed on the business day after it.
                paid.map(|view| view.day).filter(|day| *day <= until.saturating_add(Span::new().days(PAYMENT_DAYS_LATE_MAX))).min()
            }
            _ => None,
        }
    }

    /// The first day from which nothing was owed any more, where nothing is owed today.
    fn paid_off(&self, booked: &Booked, since: Day) -> Option<Day> {
        let owed_on = |day: Day| booked.module.standing(self.desk.facts, day).payoff().is_positive();
        if owed_on(self.today) {
            return None;
        }
        let mut days: Vec<Day> = booked.module.history().posted.iter().map(|posted| posted.day).collect();
        days.retain(|day| since <= *day && *day <= self.today);
        days.sort_unstable();
        let first = days.into_iter().rev().take_while(|day| !owed_on(*day)).last();
        Some(first.unwrap_or(self.today))
    }

    /// Whether a later notice of the ladder, or of the same type, is about the same thing.
    fn is_followed(&self, notice: &BookedNotice) -> bool {
        let later = self.desk.books.notices.iter().filter(|other| {
            let (row, than) = (&other.row, &notice.row);
            row.module == than.module && row.day > than.day && row.day <= self.today
        });
        let mut kinds = later.map(|other| other.kind);
        kinds.any(|kind| kind == notice.kind || notice.kind.step().is_some() && kind.step().is_some())
    }

    fn next(&self, notice: &BookedNotice, act_by: Option<Day>) -> Option<NextStep> {
        let about = |days: i64| notice.row.day.saturating_add(Span::new().days(days)).max(self.today);
        match notice.kind {
            NoticeType::Lt11 | NoticeType::L1058 | NoticeType::Cp90 => {
                Some(NextStep::Levy { from: act_by?.saturating_add(Span::new().days(1)) })
            }
            // Without a plan in effect it was terminated already.
            NoticeType::Cp523 => self.plan_on(self.today).map(|_| NextStep::PlanTerminated { about: about(PLAN_TERMINATION_DAYS) }),
            // Under a plan the ladder ends with the bill: left unpaid, it breaks the plan.
            NoticeType::Cp14 if self.plan_on(self.today).is_some() => {
                let about = act_by?.saturating_add(Span::new().days(1)).max(self.today);
                Some(NextStep::Notice { notice: NoticeType::Cp523.number().to_owned(), about })
            }
            kind => kind.followed_by().map(|next| NextStep::Notice { notice: next.number().to_owned(), about: about(LADDER_DAYS) }),
        }
    }
}

/// The day of the first instalment that falls due on `day` or later.
fn instalment_from(plan: &BookedPlan, day: Day) -> Option<Day> {
    MonthDays::from(day.max(plan.pays_from), plan.month_day).map(|days| days.nominal(0))
}

/// An instalment that a weekend and a holiday moved is still the one that the reminder was about.
const PAYMENT_DAYS_LATE_MAX: i64 = 4;
