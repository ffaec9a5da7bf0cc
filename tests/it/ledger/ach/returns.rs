//! What the bank sends back.

use serde_json::Value;
use taxline::account::ledger::ach::import::Imported;
use taxline::account::ledger::decision::Decision;
use taxline::account::{PeriodBalance, Rule, TranscriptKind, TranscriptResult};
use taxline::db::told;
use taxline::ids::EntryId;

use super::broken::{Answer as Back, file};
use super::*;

async fn import(office: &Office, text: &str, now: DateTime) -> Imported {
    office.counter.ledger.import_returns(text.as_bytes().to_vec(), at(now)).await.unwrap()
}

async fn owed_news(office: &Office) -> Vec<(String, Value)> {
    let mut reader = office.counter.database.reader().await.unwrap();
    let events = told::owed(&mut reader, 100).await.unwrap();
    events.into_iter().map(|event| (event.kind, serde_json::from_str(&event.body).unwrap())).collect()
}

async fn receipt(office: &Office, access: &Standing, payment: &PaymentView) -> taxline::account::Receipt {
    match office.counter.ask(access, Query::Receipt { payment: payment.id.clone() }, MORNING_AFTER).await {
        Answer::Receipt { receipt, .. } => *receipt,
        other => panic!("{other:?}"),
    }
}

/// Makes every bank account as it is when it is new.
async fn unverify(counter: &Counter) {
    let unverified = "update bank_account set state = 'unverified', state_at = $1";
    let done = counter.database.write(move |tx| {
        Box::pin(async move {
            query("update account set version = version + 1").execute(tx).await?;
            query(unverified).bind(at(NOW).millis()).execute(tx).await.map(|_| ())
        })
    });
    done.await.unwrap();
}

const NOW_AGAIN: DateTime = datetime(2026, 11, 30, 9, 0, 0, 0);

on_both_databases! {
    async fn a_returned_payment_is_reversed_once(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let access = counter.access("owes-two-years", "a").await;
        let before = counter.balance(&access, PAY_DAY).await;
        let part = |owed: &PeriodBalance| PaymentPart { period: owed.period, amount: owed.total, designation: None };
        let parts: Vec<PaymentPart> = before.owed.iter().map(part).collect();
        let bank_account = counter.checking(&access).await.id;
        let command = Command::SchedulePayment { kind: PaymentKind::BalanceDue, parts, day: PAY_DAY, bank_account };
        let made = scheduled(counter.give(&access, "all", &command, NOW).await);
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        assert!(counter.balance(&access, MORNING_AFTER.date()).await.owed.is_empty());
        let sent = office.entries().await;
        let text = file(&[Back::returned(&sent[0], "R01")]);
        assert_eq!(import(&office, &text, NOW_AGAIN).await, Imported::Now { returned: 1, changed: 0, known: 0 });
        counter.ledger.check_balanced().await.unwrap();
        let back = receipt(&office, &access, &made).await;
        let returned = back.returned.unwrap();
        assert_eq!((back.payment.status, returned.code.as_str()), (PaymentStatus::Returned, "R01"));
        assert_eq!((returned.day, returned.meaning.as_deref()), (NOW_AGAIN.date(), Some("Insufficient funds")));
        assert_eq!(back.sent.unwrap().effective, MORNING_AFTER.date());
        let Answer::Notices { notices, .. } = counter.ask(&access, Query::Notices, NOW_AGAIN).await else { panic!("notices") };
        let letters: Vec<_> = notices.iter().filter(|notice| notice.notice == "Letter 608C" && notice.day == NOW_AGAIN.date()).collect();
        assert!(matches!(letters[..], [letter] if letter.amount.is_positive()), "the penalty is told by a letter: {letters:?}");
        // All of it is owed again on the day of the return, and the penalty with it (IRC 6657: 2 percent from 1,250 dollars on).
        let as_if_never = {
            let other = counter.balance(&access, NOW_AGAIN.date()).await;
            assert_eq!(other.owed.len(), 2);
            other
        };
        let rests_on = |line: &WhyLine| match line {
            WhyLine::Posted { rule: Some(Rule::DishonoredPayment), base, rate_basis_points, amount, .. } => {
                Some((*base, *rate_basis_points, *amount))
            }
            _ => None,
        };
        let mut found = None;
        for part in &made.parts {
            let asked = Query::Why { period: part.period, as_of: NOW_AGAIN.date() };
            let Answer::Why(why) = counter.ask(&access, asked, NOW_AGAIN).await else { panic!("no lines") };
            found = found.or(why.lines.iter().rev().find_map(rests_on).filter(|(base, ..)| *base == Some(made.amount)));
        }
        let rate = (made.amount >= dollars(1_250)).then_some(200);
        assert_eq!(found, Some((Some(made.amount), rate, letters[0].amount)));
        let news = owed_news(&office).await;
        assert_eq!(news.len(), 1);
        assert_eq!((news[0].0.as_str(), &news[0].1["code"]), ("payment-returned", &Value::from("R01")));
        assert_eq!((&news[0].1["penalty"], &news[0].1["bank_account"]), (&Value::from("added"), &Value::from("usable")));
        assert!(as_if_never.payoff > before.payoff, "tax, and interest and penalties since");

        // The same file again, and another file that tells the same.
        assert_eq!(import(&office, &text, NOW_AGAIN).await, Imported::Before);
        let again = text.replacen("0900", "1000", 1);
        assert_ne!(again, text);
        assert_eq!(import(&office, &again, NOW_AGAIN).await, Imported::Now { returned: 0, changed: 0, known: 1 });
        let other_code = file(&[Back::returned(&sent[0], "R02")]);
        assert_eq!(import(&office, &other_code, NOW_AGAIN).await, Imported::Now { returned: 0, changed: 0, known: 1 });
        assert_eq!(counter.balance(&access, NOW_AGAIN.date()).await, as_if_never);
        assert_eq!(owed_news(&office).await.len(), 1);
        // It is never presented again by itself.
        counter.ledger.process_due_payments(at(datetime(2026, 12, 15, 16, 0, 0, 0))).await.unwrap();
        let presented = office.files().values().filter(|text| text.contains(&made.confirmation)).count();
        assert_eq!(presented, 1);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn a_payment_that_a_decision_took_back_is_not_taken_back_by_its_bank_too(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let (access, made) = office.pay("owes-two-years", OWED, dollars(20)).await;
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        let posted = {
            let mut reader = counter.database.reader().await.unwrap();
            let sql = "select e.id from entry e where e.payment_id = $1";
            query(sql).bind(made.id.as_str()).fetch_one(&mut reader).await.unwrap().try_get::<String>("id").unwrap()
        };
        let (account, reverse) = (AccountId::from_stored("owes-two-years"), Decision::Reverse { entry: EntryId::from_stored(posted) });
        counter.ledger.decide(&account, OWED, &CommandId::from_stored("1"), &reverse, at(MORNING_AFTER)).await.unwrap();
        counter.ledger.check_balanced().await.unwrap();
        let before = counter.balance(&access, NOW_AGAIN.date()).await;
        let text = file(&[Back::returned(&office.entries().await[0], "R10")]);
        assert_eq!(import(&office, &text, NOW_AGAIN).await, Imported::Now { returned: 1, changed: 0, known: 0 });
        assert_eq!(receipt(&office, &access, &made).await.payment.status, PaymentStatus::Returned);
        let after = counter.balance(&access, NOW_AGAIN.date()).await;
        assert_eq!(after.owed, before.owed);
        let owed = after.owed.iter().find(|owed| owed.period == OWED).unwrap();
        let asked = Query::Transcript { kind: TranscriptKind::Account, period: OWED };
        let Answer::Transcript { transcript: TranscriptResult::Given { transcript } } = counter.ask(&access, asked, NOW_AGAIN).await else {
            panic!("no transcript");
        };
        let account = transcript.account.unwrap();
        assert_eq!(account.balance_plus_accruals, owed.total);
        assert_eq!(account.lines.iter().map(|line| line.amount).sum::<Money>(), account.account_balance);
        counter.ledger.check_balanced().await.unwrap();

        // Were it taken back twice, the check of the books would tell.
        let twice = "insert into entry (id, account_id, module_id, code, effective_day, posted_day, payment_id, reverses) \
            select 'twice', account_id, module_id, '660', effective_day, posted_day, null, reverses from entry where reverses is not null \
            and payment_id is not null and effective_day = '2026-11-25'";
        let lines = "insert into entry_line (entry_id, line, book, amount) \
            values ('twice', 1, 'receivable', 2000), ('twice', 2, 'cash', -2000)";
        counter.database.write(move |tx| Box::pin(async move {
            query(twice).execute(tx).await?;
            query(lines).execute(tx).await.map(|_| ())
        })).await.unwrap();
        assert!(matches!(counter.ledger.check_balanced().await, Err(BooksFault::PaymentsMisposted { .. })));
    }

    async fn a_payment_that_comes_back_before_it_settled_was_never_posted(database: Database) {
        let office = Office::open(database).await;
        let (access, made) = office.pay("owes-two-years", OWED, dollars(20)).await;
        office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        let sent = office.entries().await;
        // An unknown code: returned, no penalty, and the bank account is in doubt.
        let text = file(&[Back::returned(&sent[0], "R85")]);
        assert_eq!(import(&office, &text, CUT_OFF).await, Imported::Now { returned: 1, changed: 0, known: 0 });
        office.counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        office.counter.ledger.check_balanced().await.unwrap();
        let back = receipt(&office, &access, &made).await;
        assert_eq!((back.payment.status, back.returned.unwrap().meaning), (PaymentStatus::Returned, None));
        assert!(!office.counter.checking(&access).await.verified);
        let news = owed_news(&office).await;
        assert_eq!((&news[0].1["penalty"], &news[0].1["bank_account"]), (&Value::from("not_added"), &Value::from("doubted")));
        let entries = "select count(*) as number from entry e join ach_entry a on a.payment_id = e.payment_id";
        assert_eq!(crate::books::number(&office.counter.database, entries).await, 0);
    }

    async fn an_estimated_payment_that_comes_back_was_never_made(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let access = counter.access("owes-one-year", "a").await;
        let before = counter.balance(&access, NOW_AGAIN.date()).await;
        let parts = vec![PaymentPart { period: Period::year(Form::F1040, 2026), amount: dollars(500), designation: None }];
        let bank_account = counter.checking(&access).await.id;
        let command = Command::SchedulePayment { kind: PaymentKind::EstimatedTax, parts, day: PAY_DAY, bank_account };
        scheduled(counter.give(&access, "estimated", &command, NOW).await);
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        let text = file(&[Back::returned(&office.entries().await[0], "R10")]);
        assert_eq!(import(&office, &text, NOW_AGAIN).await, Imported::Now { returned: 1, changed: 0, known: 0 });
        counter.ledger.check_balanced().await.unwrap();
        assert_eq!(counter.balance(&access, NOW_AGAIN.date()).await, before, "nobody authorized it, so there is no penalty");
    }

    async fn a_notification_of_change_corrects_the_bank_account(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let (access, made) = office.pay("owes-two-years", OWED, dollars(20)).await;
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        let sent = office.entries().await;
        for (code, data, last_four, kind) in [
            ("C01", "998877665544", "5544", "checking"),
            ("C02", "121000248", "5544", "checking"),
            // What was sent before the first correction is not what is on file now: the number stays, the kind is new.
            ("C06", "111222333           37", "5544", "savings"),
            ("C09", "", "5544", "savings"),
        ] {
            let text = file(&[Back::changed(&sent[0], code, data)]);
            assert_eq!(import(&office, &text, MORNING_AFTER).await, Imported::Now { returned: 0, changed: 1, known: 0 }, "{code}");
            let on_file = counter.checking(&access).await;
            let found = serde_json::to_value(on_file.kind).unwrap();
            assert_eq!((on_file.last_four.as_str(), found.as_str().unwrap()), (last_four, kind), "{code}");
        }
        let news = owed_news(&office).await;
        // The second and the third tell the holder the same, on the same day.
        assert_eq!(news.iter().filter(|(kind, _)| kind == "bank-account-corrected").count(), 2);
        // The next file goes to where the bank said.
        let wish = Wish { day: date(2026, 11, 27), now: MORNING_AFTER, ..Wish::new(counter, &access, dollars(20), PAY_DAY).await };
        scheduled(counter.give(&access, "next", &wish.command(), MORNING_AFTER).await);
        counter.ledger.process_due_payments(at(datetime(2026, 11, 27, 15, 0, 0, 0))).await.unwrap();
        assert!(office.files()["taxline-2026-11-27-A.ach"].contains("637121000248998877665544"));
        assert_eq!(receipt(&office, &access, &made).await.payment.status, PaymentStatus::Processed);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn a_doubt_is_not_lifted_by_an_older_payment(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let (access, _) = office.pay("owes-two-years", OWED, dollars(20)).await;
        unverify(counter).await;
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        let wish = Wish::new(counter, &access, dollars(30), MORNING_AFTER.date()).await;
        let made = scheduled(counter.give(&access, "next", &wish.command(), MORNING_AFTER).await);
        counter.ledger.process_due_payments(at(datetime(2026, 11, 25, 15, 0, 0, 0))).await.unwrap();
        let sent = office.entries().await.into_iter().find(|sent| sent.payment == made.id.as_str()).unwrap();
        // The first payment would prove the account on Monday.
        let text = file(&[Back::returned(&sent, "R02")]);
        assert_eq!(import(&office, &text, datetime(2026, 11, 27, 9, 0, 0, 0)).await, Imported::Now { returned: 1, changed: 0, known: 0 });
        counter.ledger.process_due_payments(at(datetime(2026, 12, 4, 9, 0, 0, 0))).await.unwrap();
        assert!(!counter.checking(&access).await.verified);
    }

    async fn a_new_bank_account_is_verified_by_a_payment_that_stays(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        let (access, _) = office.pay("owes-two-years", OWED, dollars(20)).await;
        unverify(counter).await;
        for (now, verified) in [
            (CUT_OFF, false),
            (MORNING_AFTER, false),
            // The second banking day after Wednesday 25 is Monday: Thursday is Thanksgiving.
            (datetime(2026, 11, 27, 9, 0, 0, 0), false),
            (datetime(2026, 11, 30, 9, 0, 0, 0), true),
        ] {
            counter.ledger.process_due_payments(at(now)).await.unwrap();
            assert_eq!(counter.checking(&access).await.verified, verified, "{now}");
        }
    }
}
