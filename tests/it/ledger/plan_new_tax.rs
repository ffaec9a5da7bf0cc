//! Tax that is assessed while a plan is in effect: billed by itself, paid by itself, and nothing once it is taken back.

use taxline::account::ledger::decision::Decision;
use taxline::account::{DefaultReason, NextStep, NoticeState, NoticeView, PaymentKind, PlanKind, PlanStatus};
use taxline::db::Tx;
use taxline::db::ledger::{EntryRow, LineRow, insert_entry, lock_account, modules};
use taxline::ids::EntryId;

use super::plan_care::{evening, kept, live};
use super::plans::{copy, started};
use super::*;

/// The day of the assessment, that of its bill, and the last day for paying it.
const ASSESSED: Day = date(2026, 12, 1);
const BILLED: Day = date(2026, 12, 22);
const PAY_BY: Day = date(2027, 1, 12);

/// Puts more tax on a period that owes already.
async fn assess(counter: &Counter, account: &AccountId) -> EntryId {
    let (account, entry) = (account.clone(), EntryId::derived(&[account.as_str().as_bytes(), b"more tax"]));
    let id = entry.clone();
    let work = async move |tx: &mut Tx| {
        lock_account(tx, &account).await?;
        let module = modules(tx, &account).await?.into_iter().find(|row| row.period == OWED.to_string()).unwrap();
        let row = EntryRow {
            id,
            module: module.id,
            code: "290".to_owned(),
            effective_day: ASSESSED,
            posted_day: ASSESSED,
            payment: None,
            reverses: None,
            base: None,
            lines: vec![LineRow { book: "receivable", amount: dollars(100) }, LineRow { book: "tax", amount: dollars(-100) }],
        };
        insert_entry(tx, &account, &row).await
    };
    let done: Result<(), DbError> = counter.database.write(move |tx| Box::pin(async move { work(tx).await })).await;
    done.unwrap();
    entry
}

/// Every task of every day from the assessment on.
async fn live_with_notices(counter: &Counter, mut day: Day, last: Day) {
    while day <= last {
        live(counter, day).await;
        assert_eq!(counter.ledger.issue_notices(at(evening(day))).await.unwrap().failed, 0);
        day = day.tomorrow().unwrap();
    }
}

async fn notices(counter: &Counter, access: &Standing, day: Day) -> Vec<NoticeView> {
    match counter.ask(access, Query::Notices, evening(day)).await {
        Answer::Notices { notices, .. } => notices.into_iter().filter(|notice| notice.day > NOW.date()).collect(),
        other => panic!("{other:?}"),
    }
}

async fn status(counter: &Counter, access: &Standing, day: Day) -> (PlanStatus, Option<DefaultReason>) {
    let terms = kept(counter, access, day).await.terms;
    (terms.status, terms.default.map(|default| default.reason))
}

/// An account on a plan by direct debit, with more tax.
async fn more_tax(counter: &Counter, id: &str) -> (Standing, EntryId) {
    let access = copy(counter, "owes-two-years", id).await;
    let bank = counter.checking(&access).await.id;
    let start = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(60), day: 15, direct_debit: Some(bank) };
    started(counter.give(&access, &format!("start {id}"), &start, NOW).await);
    let entry = assess(counter, &AccountId::from_stored(id)).await;
    (access, entry)
}

async fn pay(counter: &Counter, access: &Standing, day: Day) {
    let command = Command::SchedulePayment {
        kind: PaymentKind::BalanceDue,
        parts: vec![PaymentPart { period: OWED, amount: dollars(100), designation: None }],
        day,
        bank_account: counter.checking(access).await.id,
    };
    scheduled(counter.give(access, "pay the new tax", &command, day.at(9, 0, 0, 0)).await);
}

on_both_databases! {
    async fn new_tax_is_billed_before_it_breaks_a_plan_and_paying_it_cures(database: Database) {
        let counter = Counter::open(database).await;
        let (access, _) = more_tax(&counter, "unpaid").await;
        live_with_notices(&counter, ASSESSED, PAY_BY).await;
        let bill = &notices(&counter, &access, PAY_BY).await[..];
        let [bill] = bill else { panic!("{bill:?}") };
        assert_eq!((bill.notice.as_str(), bill.day, bill.act_by, bill.state), ("CP14", BILLED, Some(PAY_BY), NoticeState::Open));
        // It asks for the new tax with what accrued on it since 2023, and for nothing that the plan covers.
        assert!(bill.amount > dollars(100) && bill.amount < dollars(160), "{:?}", bill.amount);
        assert_eq!(bill.next, Some(NextStep::Notice { notice: "CP523".to_owned(), about: PAY_BY.tomorrow().unwrap() }));
        assert_eq!(status(&counter, &access, PAY_BY).await, (PlanStatus::Active, None));
        live_with_notices(&counter, date(2027, 1, 13), date(2027, 1, 13)).await;
        assert_eq!(status(&counter, &access, date(2027, 1, 13)).await, (PlanStatus::Defaulted, Some(DefaultReason::NewBalance)));
        pay(&counter, &access, date(2027, 1, 19)).await;
        live_with_notices(&counter, date(2027, 1, 19), date(2027, 1, 21)).await;
        assert_eq!(status(&counter, &access, date(2027, 1, 21)).await, (PlanStatus::Active, None), "the rest is the plan's");
        assert!(counter.balance(&access, date(2027, 1, 21)).await.payoff > dollars(1_000));
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn new_tax_that_is_paid_in_time_breaks_nothing(database: Database) {
        let counter = Counter::open(database).await;
        let (access, _) = more_tax(&counter, "paid").await;
        live_with_notices(&counter, ASSESSED, date(2027, 1, 4)).await;
        pay(&counter, &access, date(2027, 1, 5)).await;
        live_with_notices(&counter, date(2027, 1, 5), date(2027, 2, 20)).await;
        let after = date(2027, 2, 20);
        assert_eq!(status(&counter, &access, after).await, (PlanStatus::Active, None));
        let notices = notices(&counter, &access, after).await;
        let [bill] = &notices[..] else { panic!("{notices:?}") };
        assert_eq!((bill.notice.as_str(), bill.state), ("CP14", NoticeState::CoveredByPlan));
    }

    async fn an_assessment_that_was_taken_back_leaves_plan_and_ladder_as_they_were(database: Database) {
        let counter = Counter::open(database).await;
        let (access, entry) = more_tax(&counter, "taken-back").await;
        let account = AccountId::from_stored("taken-back");
        let reverse = Decision::Reverse { entry };
        let (id, day) = (CommandId::derived(&[b"taken back"]), date(2026, 12, 5));
        counter.ledger.decide(&account, OWED, &id, &reverse, at(day.at(9, 0, 0, 0))).await.unwrap();
        live_with_notices(&counter, ASSESSED, date(2027, 1, 20)).await;
        let after = date(2027, 1, 20);
        assert_eq!(status(&counter, &access, after).await, (PlanStatus::Active, None));
        assert_eq!(notices(&counter, &access, after).await, []);
        // Without the plan the ladder goes on where it stood, and does not begin anew.
        started(counter.give(&access, "end", &Command::EndPlan, evening(after)).await);
        live_with_notices(&counter, date(2027, 1, 21), date(2027, 3, 1)).await;
        let kinds = notices(&counter, &access, date(2027, 3, 1)).await;
        assert!(!kinds.is_empty() && kinds.iter().all(|notice| notice.notice != "CP14"), "{kinds:?}");
    }
}
