//! What the office puts on record by hand: answers to notices, and who has a low income.

use taxline::account::ledger::office::OfficeFault;
use taxline::account::{NoticeState, NoticeView, PlanKind, PlanOffer, PlanPaidBy};
use taxline::ids::NoticeId;

use super::*;
use crate::databases::Place;
use crate::program::Program;

async fn notice(counter: &Counter, access: &Standing, kind: &str) -> NoticeView {
    match counter.ask(access, Query::Notices, NOW).await {
        Answer::Notices { notices, .. } => notices.into_iter().find(|notice| notice.notice == kind).unwrap(),
        other => panic!("{other:?}"),
    }
}

on_both_databases! {
    async fn an_answer_is_recorded_once(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let answered = notice(&counter, &access, "LT11").await;
        let record = async |id: &NoticeId, day: Day| counter.ledger.record_answer(id, day, at(NOW)).await;
        let today = NOW.date();
        assert!(matches!(record(&NoticeId::from_stored("none"), today).await, Err(OfficeFault::UnknownNotice)));
        let (before, tomorrow) = (answered.day.yesterday().unwrap(), today.tomorrow().unwrap());
        assert!(matches!(record(&answered.id, before).await, Err(OfficeFault::BeforeNotice { issued }) if issued == answered.day));
        assert!(matches!(record(&answered.id, tomorrow).await, Err(OfficeFault::NotYet { .. })));
        assert_eq!(notice(&counter, &access, "LT11").await.state, answered.state);
        for _ in 0..2 {
            record(&answered.id, today).await.unwrap();
            assert_eq!(notice(&counter, &access, "LT11").await.state, NoticeState::Answered { on: today });
        }
        assert!(matches!(record(&answered.id, answered.day).await, Err(OfficeFault::AnsweredBefore { on }) if on == today));
    }

    async fn a_low_income_lowers_the_fees_from_then_on(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let fee = async || match counter.ask(&access, Query::PlanOptions { month_day: 15, monthly: None }, NOW).await {
            Answer::PlanOptions(options) => {
                let by_debit = |option: &&taxline::account::PlanOption| {
                    (option.kind, option.paid_by) == (PlanKind::LongTerm, PlanPaidBy::DirectDebit)
                };
                match options.options.iter().find(by_debit).unwrap().offer {
                    PlanOffer::Open { fee, .. } => fee,
                    PlanOffer::Closed { refusal, .. } => panic!("{refusal:?}"),
                }
            }
            other => panic!("{other:?}"),
        };
        let record = async |account: &str, since: Day| {
            counter.ledger.record_low_income(&AccountId::from_stored(account), since, at(NOW)).await
        };
        assert!(matches!(record("nobody", NOW.date()).await, Err(OfficeFault::UnknownAccount)));
        assert!(matches!(record("owes-two-years", date(2026, 11, 23)).await, Err(OfficeFault::NotYet { .. })));
        assert_eq!(fee().await, dollars(29));
        record("owes-two-years", NOW.date()).await.unwrap();
        assert_eq!(fee().await, Money::ZERO);
    }

    async fn the_commands_do_it(place: Place) {
        let program = Program::new(&place);
        let _codes = program.seed(0);
        let (is_well, wrote) = program.run(&["records", "notices", "--account", "owes-two-years"]);
        assert!(is_well, "{wrote}");
        let row: Vec<&str> = wrote.lines().find(|line| line.contains("\tLT11\t")).unwrap().split('\t').collect();
        let [id, _, day, "not answered"] = row[..] else { panic!("{row:?}") };
        let (is_well, wrote) = program.run(&["records", "answered", "--notice", id, "--day", day]);
        assert!(is_well, "{wrote}");
        let (_, wrote) = program.run(&["records", "notices", "--account", "owes-two-years"]);
        assert!(wrote.contains(&format!("{id}\tLT11\t{day}\tanswered {day}")), "{wrote}");
        let (is_well, wrote) = program.run(&["records", "answered", "--notice", "none", "--day", day]);
        assert!(!is_well && wrote.contains("there is no such notice"), "{wrote}");
        let (is_well, wrote) = program.run(&["plan", "low-income", "--account", "owes-two-years", "--since", day]);
        assert!(is_well, "{wrote}");
        let (is_well, _) = program.run(&["plan", "low-income", "--account", "nobody", "--since", day]);
        assert!(!is_well);
    }
}
