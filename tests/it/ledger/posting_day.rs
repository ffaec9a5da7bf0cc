//! A posting day: everything is on record once, whatever stopped it or ran beside it.

use futures::future::join_all;
use taxline::account::ledger::posting_day::{ACCOUNTS_AT_ONCE, PostingDayError};
use taxline::db::ledger::lock_account;
use taxline::db::posting_day::accounts_after;

use super::*;
use crate::databases::{Kind, Place};
use crate::program::Program;

const PEOPLE: usize = 30;
const ASSESSED: &str = "select count(*) as number from entry where code in ('166', '196', '197', '271', '276')";
const OF_ONE_DAY: &str = "select count(*) as number from \
     (select module_id, code, effective_day from entry where code in ('166', '196', '197', '271', '276') \
      group by module_id, code, effective_day having count(*) > 1) twice";
const WAITING: &str = "select count(*) as number from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
const LATEST: &str = "select count(*) as number from posting_day where state = 'done'";

impl Counter {
    async fn post(&self, day: Day, accounts_at_once: i64) -> i64 {
        self.ledger.begin_posting_day(day, at(NOW)).await.unwrap();
        loop {
            let progress = self.ledger.post_page(day, accounts_at_once, at(NOW)).await.unwrap();
            if progress.is_done {
                return progress.entries;
            }
        }
    }

    async fn number(&self, sql: &'static str) -> i64 {
        crate::books::number(&self.database, sql).await
    }
}

on_both_databases! {
    async fn everything_charged_is_on_record_once(database: Database) {
        let counter = Counter::open(database).await;
        counter.ledger.seed_crowd(at(NOW), PEOPLE).await.unwrap();
        let access = counter.access("owes-two-years", "a").await;
        let today = NOW.date();
        let (owed, before) = (counter.balance(&access, today).await, counter.number(ASSESSED).await);
        let first = date(2026, 11, 13);
        let posted = counter.post(first, 7).await;
        assert!(posted > i64::try_from(PEOPLE).unwrap(), "{posted}");
        assert_eq!(counter.number(ASSESSED).await, before + posted);
        assert_eq!(counter.post(first, ACCOUNTS_AT_ONCE).await, posted, "a day that is done stays as it is");
        let differences = counter.post(today, ACCOUNTS_AT_ONCE).await;
        assert!(differences > 0);
        assert_eq!(counter.number(ASSESSED).await, before + posted + differences);
        assert_eq!(counter.balance(&access, today).await, owed, "what is on record changes nothing that is owed");
        counter.ledger.check_balanced().await.unwrap();
        let error = counter.ledger.begin_posting_day(first, at(NOW)).await.unwrap_err();
        assert!(matches!(error, PostingDayError::Before { .. }), "{error}");
        let error = counter.ledger.begin_posting_day(date(2026, 11, 23), at(NOW)).await.unwrap_err();
        assert!(matches!(error, PostingDayError::NotYet { .. }), "{error}");
    }

    async fn a_payment_that_is_processed_after_a_later_posting_day_takes_nothing_back(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        scheduled(counter.give(&access, "pay", &payment(&counter, &access, dollars(50), day).await, NOW).await);
        counter.ledger.process_due_payments(at(day.at(21, 0, 0, 0))).await.unwrap();
        let (tomorrow, now) = (date(2026, 11, 25), at(datetime(2026, 11, 25, 0, 30, 0, 0)));
        counter.ledger.begin_posting_day(tomorrow, now).await.unwrap();
        while !counter.ledger.post_page(tomorrow, ACCOUNTS_AT_ONCE, now).await.unwrap().is_done {}
        let before = counter.number(ASSESSED).await;
        let processed = counter.ledger.process_due_payments(at(tomorrow.at(9, 0, 0, 0))).await.unwrap();
        assert_eq!((processed.processed, counter.number(ASSESSED).await), (1, before));
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn whoever_locks_many_accounts_takes_turns_with_a_posting_day(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let (today, now) = (NOW.date(), at(NOW));
        counter.ledger.begin_posting_day(today, now).await.unwrap();
        // With one writer nobody waits for another.
        if place.kind == Kind::Postgres {
            let accounts = accounts_after(&mut counter.database.reader().await.unwrap(), "", 100).await.unwrap();
            let (first, last) = (accounts.first().unwrap().clone(), accounts.last().unwrap().clone());
            let (others, watch) = (place.open().await, counter.database.clone());
            let (has_last, locked) = tokio::sync::oneshot::channel();
            let work = async move |tx: &mut taxline::db::Tx| {
                taxline::db::ach::take_turn(tx).await?;
                lock_account(tx, &last).await?;
                has_last.send(()).unwrap();
                while crate::books::number(&watch, WAITING).await == 0 {
                    tokio::task::yield_now().await;
                }
                lock_account(tx, &first).await.map(drop)
            };
            let import = others.write(move |tx| Box::pin(async move { work(tx).await }));
            let page = async {
                locked.await.unwrap();
                counter.ledger.post_page(today, ACCOUNTS_AT_ONCE, now).await
            };
            let (import, page): (Result<(), DbError>, _) = tokio::join!(import, page);
            import.unwrap();
            page.unwrap();
        }
        assert!(counter.post(today, ACCOUNTS_AT_ONCE).await > 0);
    }

    async fn runs_at_the_same_time_share_the_work(database: Database) {
        let counter = Counter::open(database).await;
        counter.ledger.seed_crowd(at(NOW), PEOPLE).await.unwrap();
        let before = counter.number(ASSESSED).await;
        let posted = join_all((0..4).map(|_| counter.post(NOW.date(), 3))).await;
        assert!(posted.iter().all(|entries| *entries == posted[0]), "{posted:?}");
        assert_eq!(counter.number(ASSESSED).await, before + posted[0]);
        assert_eq!(counter.number(OF_ONE_DAY).await, 0);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn it_goes_on_after_a_kill(place: Place) {
        let program = Program::new(&place);
        let _codes = program.seed(PEOPLE * 4);
        let database = place.open().await;
        let today = office().day(taxline::time::Clock::Real.now()).to_string();
        let arguments = ["ledger", "post", "--day", today.as_str(), "--accounts-at-once", "2"];
        let mut kills = 0;
        // Each life is a little longer than the last, so that the kills meet every part of a run.
        for life in 1..400_u64 {
            let ended = program.run_for(&arguments, std::time::Duration::from_millis(10 + life * 2)).await;
            assert_eq!(crate::books::number(&database, OF_ONE_DAY).await, 0);
            if ended {
                break;
            }
            kills += 1;
        }
        assert!(kills > 0, "it was never stopped");
        assert_eq!(crate::books::number(&database, LATEST).await, 1);
        let posted = crate::books::number(&database, ASSESSED).await;
        let (is_well, wrote) = program.run(&arguments);
        assert!(is_well && wrote.contains("done"), "{wrote}");
        assert_eq!(crate::books::number(&database, ASSESSED).await, posted);
    }
}
