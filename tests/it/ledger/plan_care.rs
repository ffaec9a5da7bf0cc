//! Plans in the hands of the background task: instalments taken by themselves until nothing is owed, what is broken and cured.

use futures::future::join_all;
use jiff::ToSpan as _;
use taxline::account::ledger::plan::tending::Tended;
use taxline::account::{DefaultReason, InstalmentStatus, NextStep, NoticeState, NoticeView, PaymentKind, Plan, PlanKind, PlanStatus};

use super::plans::{Before, copy, plan, put, started};
use super::*;

/// At nine in the evening everything of a day has been handed over.
pub(super) const fn evening(day: Day) -> DateTime {
    day.at(21, 0, 0, 0)
}

/// Lets the tasks of a day run, as several copies would.
pub(super) async fn live(counter: &Counter, day: Day) -> Tended {
    let mut all = Tended::default();
    // Whatever one run left for the next is done within the day.
    for _ in 0..2 {
        counter.ledger.process_due_payments(at(evening(day))).await.unwrap();
        for tended in join_all((0..2).map(|_| counter.ledger.tend_plans(at(evening(day))))).await {
            let tended = tended.unwrap();
            assert_eq!(tended.failed, 0, "{day}");
            all.scheduled += tended.scheduled;
            all.defaulted += tended.defaulted;
            all.cured += tended.cured;
            all.terminated += tended.terminated;
            all.completed += tended.completed;
        }
    }
    all
}

async fn live_until(counter: &Counter, mut day: Day, last: Day) {
    while day <= last {
        live(counter, day).await;
        day = day.tomorrow().unwrap();
    }
}

pub(super) async fn kept(counter: &Counter, access: &Standing, day: Day) -> Plan {
    plan(counter, access, evening(day)).await.unwrap()
}

async fn events(counter: &Counter, account: &str) -> Vec<String> {
    let mut reader = counter.database.reader().await.unwrap();
    let owed = taxline::db::told::owed(&mut reader, 100).await.unwrap();
    owed.into_iter().filter(|event| event.account.as_str() == account).map(|event| event.kind).collect()
}

fn start(monthly: i32, direct_debit: Option<BankAccountId>) -> Command {
    Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(monthly), day: 15, direct_debit }
}

/// The latest notice of intent to end the plan.
async fn intent_to_end(counter: &Counter, access: &Standing, day: Day) -> NoticeView {
    match counter.ask(access, Query::Notices, evening(day)).await {
        Answer::Notices { notices, .. } => notices.into_iter().find(|notice| notice.notice == "CP523").unwrap(),
        other => panic!("{other:?}"),
    }
}

on_both_databases! {
    async fn a_plan_clears_the_debt_to_the_cent(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-two-years", "clears").await;
        let bank = counter.checking(&access).await.id;
        started(counter.give(&access, "start", &start(400, Some(bank)), NOW).await);
        let foretold = plan(&counter, &access, NOW).await.unwrap().instalments;
        assert!(foretold.len() > 3 && foretold.last().unwrap().amount < dollars(400));
        let mut day = NOW.date();
        while plan(&counter, &access, evening(day)).await.is_some() {
            live(&counter, day).await;
            day = day.tomorrow().unwrap();
            assert!(day < date(2028, 1, 1), "the plan ends");
        }
        // What was taken is what was foretold when it began, on the same days and to the cent.
        let taken = counter.payments(&access).await.into_iter().filter(|payment| payment.kind == PaymentKind::PaymentPlan);
        let mut taken: Vec<(Day, Money, PaymentStatus)> = taken.map(|payment| (payment.day, payment.amount, payment.status)).collect();
        taken.sort_by_key(|(day, ..)| *day);
        let foretold: Vec<_> = foretold.iter().map(|one| (one.day, one.amount, PaymentStatus::Processed)).collect();
        assert_eq!(taken, foretold);
        let last = foretold.last().unwrap().0;
        for as_of in [last, day, day + 2.years()] {
            assert_eq!(counter.balance(&access, as_of).await.payoff, Money::ZERO, "{as_of}");
        }
        assert!(counter.balance(&access, last.yesterday().unwrap()).await.payoff.is_positive());
        let ended = match counter.ask(&access, Query::Plan { as_of: last }, evening(day)).await {
            Answer::Plan { plan } => plan.unwrap(),
            other => panic!("{other:?}"),
        };
        assert_eq!(ended.terms.status, PlanStatus::Completed);
        assert!(ended.instalments.iter().all(|one| one.status == InstalmentStatus::Paid));
        assert_eq!(events(&counter, "clears").await, ["plan-completed"]);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn a_missed_instalment_can_be_cured_for_thirty_days(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-two-years", "missed").await;
        started(counter.give(&access, "start", &start(100, None), NOW).await);
        let due = date(2026, 12, 15);
        live_until(&counter, date(2026, 12, 14), due).await;
        assert_eq!(kept(&counter, &access, due).await.terms.status, PlanStatus::Active);
        assert_eq!(live(&counter, date(2026, 12, 16)).await, Tended { defaulted: 1, ..Tended::default() });
        let plan = kept(&counter, &access, date(2026, 12, 16)).await;
        let default = plan.terms.default.unwrap();
        assert!(!default.is_late);
        assert_eq!((plan.terms.status, default.reason, default.cure_by), (PlanStatus::Defaulted, DefaultReason::Missed, date(2027, 1, 15)));
        assert_eq!(plan.instalments[0].status, InstalmentStatus::Missed);
        let notice = intent_to_end(&counter, &access, date(2026, 12, 16)).await;
        assert_eq!((notice.day, notice.act_by, notice.state), (date(2026, 12, 16), Some(default.cure_by), NoticeState::Open));
        assert_eq!(notice.next, Some(NextStep::PlanTerminated { about: date(2027, 1, 31) }));
        // Paid late, it is cured; the next is missed, and nothing cures it.
        for (number, kind, amount) in [("1", PaymentKind::PaymentPlan, 60), ("2", PaymentKind::BalanceDue, 40)] {
            let late = Command::SchedulePayment {
                kind,
                parts: vec![PaymentPart { period: OWED, amount: dollars(amount), designation: None }],
                day: date(2026, 12, 21),
                bank_account: counter.checking(&access).await.id,
            };
            scheduled(counter.give(&access, number, &late, datetime(2026, 12, 18, 9, 0, 0, 0)).await);
        }
        live_until(&counter, date(2026, 12, 17), date(2026, 12, 22)).await;
        let plan = kept(&counter, &access, date(2026, 12, 22)).await;
        assert_eq!((plan.terms.status, plan.terms.default), (PlanStatus::Active, None));
        assert_eq!(plan.instalments[0].status, InstalmentStatus::PaidLate);
        assert_eq!(intent_to_end(&counter, &access, date(2026, 12, 22)).await.state, NoticeState::CoveredByPlan, "it was cured");
        live_until(&counter, date(2026, 12, 23), date(2027, 1, 19)).await;
        assert_eq!(kept(&counter, &access, date(2027, 1, 19)).await.terms.status, PlanStatus::Defaulted);
        let told = intent_to_end(&counter, &access, date(2027, 1, 19)).await.next;
        live_until(&counter, date(2027, 2, 14), date(2027, 3, 5)).await;
        let plan = match counter.ask(&access, Query::Plan { as_of: date(2027, 1, 19) }, evening(date(2027, 3, 6))).await {
            Answer::Plan { plan } => plan.unwrap(),
            other => panic!("{other:?}"),
        };
        assert_eq!((plan.terms.status, plan.terms.ended), (PlanStatus::Terminated, Some(date(2027, 3, 3))));
        assert_eq!(told, Some(NextStep::PlanTerminated { about: date(2027, 3, 3) }), "the notice said so");
        let told = ["plan-defaulted", "plan-restored", "plan-defaulted", "plan-terminated"];
        assert_eq!(events(&counter, "missed").await, told);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn each_rule_that_a_plan_can_break_is_found(database: Database) {
        let counter = Counter::open(database).await;
        for (number, reason) in [DefaultReason::Returned, DefaultReason::NewBalance, DefaultReason::ReturnUnfiled].into_iter().enumerate() {
            let id = format!("broken-{number}");
            let access = copy(&counter, "owes-two-years", &id).await;
            let bank = counter.checking(&access).await.id;
            started(counter.give(&access, &id, &start(400, Some(bank)), NOW).await);
            live_until(&counter, date(2026, 12, 5), date(2026, 12, 17)).await;
            let before = kept(&counter, &access, date(2026, 12, 17)).await;
            assert_eq!((before.terms.status, before.instalments[0].status), (PlanStatus::Active, InstalmentStatus::Paid));
            let account = AccountId::from_stored(id.as_str());
            match reason {
                DefaultReason::Returned => give_back(&counter, &account).await,
                DefaultReason::NewBalance => put(&counter, &account, Before::OldTax(date(2026, 12, 1))).await,
                DefaultReason::ReturnUnfiled => put(&counter, &account, Before::UnfiledReturn).await,
                DefaultReason::Missed => {}
            }
            // A new balance is billed first, and that can be paid for three weeks.
            let mut last = date(2026, 12, 23);
            if reason == DefaultReason::NewBalance {
                assert_eq!(counter.ledger.issue_notices(at(evening(date(2026, 12, 22)))).await.unwrap().failed, 0);
                last = date(2027, 1, 13);
            }
            live_until(&counter, date(2026, 12, 22), last).await;
            let after = kept(&counter, &access, last).await;
            assert_eq!(after.terms.default.map(|default| default.reason), Some(reason));
            // What is missing is told where returns are asked for.
            let Answer::Returns(returns) = counter.ask(&access, Query::Returns, evening(last)).await else { panic!("returns") };
            let missing = (reason == DefaultReason::ReturnUnfiled).then_some(Period::year(Form::F1040, 2019));
            assert_eq!(returns.unfiled.iter().map(|unfiled| unfiled.period).collect::<Vec<_>>(), Vec::from_iter(missing));
        }
    }
}

/// The bank returns the first instalment.
async fn give_back(counter: &Counter, account: &AccountId) {
    let account = account.clone();
    let work = async move |tx: &mut taxline::db::Tx| {
        taxline::db::ledger::lock_account(tx, &account).await?;
        query("update payment set status = 'returned' where account_id = $1 and kind = 'payment_plan' and status = 'processed'")
            .bind(account.as_str())
            .execute(tx)
            .await
            .map(|_| ())
    };
    let done: Result<(), DbError> = counter.database.write(move |tx| Box::pin(async move { work(tx).await })).await;
    done.unwrap();
}
