//! Who may read the books, what they say, and that they balance.

use super::*;

on_both_databases! {
    async fn what_was_posted_is_never_changed(database: Database) {
        let counter = Counter::open(database).await;
        for statement in [
            "update entry set code = '999'",
            "delete from entry",
            "update entry_line set amount = amount + 1",
            "delete from entry_line",
        ] {
            let refused: Result<(), DbError> =
                counter.database.write(move |tx| Box::pin(async move { query(statement).execute(tx).await.map(|_| ()) })).await;
            assert!(refused.is_err(), "{statement}");
        }
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn an_entry_that_does_not_balance_is_found(database: Database) {
        let counter = Counter::open(database).await;
        let tamper = |statement: &'static str| {
            counter.database.write(move |tx| Box::pin(async move { query(statement).execute(tx).await.map(|_| ()) }))
        };
        tamper("insert into entry_line (entry_id, line, book, amount) select min(id), 3, 'cash', 1 from entry").await.unwrap();
        assert!(matches!(counter.ledger.check_balanced().await, Err(BooksFault::Unbalanced { entries }) if entries.len() == 1));
        tamper("insert into entry_line (entry_id, line, book, amount) select min(id), 4, 'tax', -1 from entry").await.unwrap();
        counter.ledger.check_balanced().await.unwrap();
        tamper("update payment set status = 'scheduled' where status = 'processed'").await.unwrap();
        assert!(matches!(counter.ledger.check_balanced().await, Err(BooksFault::PaymentsMisposted { .. })));
    }

    async fn who_is_not_sure_enough_gets_nothing(database: Database) {
        let counter = Counter::open(database).await;
        let conversation = ConversationId::from_stored("a");
        let verified = counter.access("owes-two-years", "a").await;
        let command = payment(&counter, &verified, dollars(20), date(2026, 11, 24)).await;
        let work = conversation.clone();
        counter.database.write(move |tx| Box::pin(async move { taxline::db::identity::end_verification(tx, &work).await })).await.unwrap();
        let linked = counter.standing(&conversation).await;
        assert_eq!(linked.assurance(), Assurance::Linked);
        assert_eq!(counter.give(&linked, "1", &command, NOW).await, refused(Refusal::NotAllowed));
        assert!(counter.balance(&linked, NOW.date()).await.payoff.is_positive());
        let why = Query::Why { period: Period::year(Form::F1120, 2022), as_of: NOW.date() };
        let unknown = counter.ledger.read(linked.access().unwrap(), &why, at(NOW)).await;
        assert!(matches!(unknown, Err(BackendError::Unknown { .. })));
        let no_rates = counter.ledger.read(linked.access().unwrap(), &Query::Balance { as_of: date(2200, 1, 1) }, at(NOW)).await;
        assert!(matches!(no_rates, Err(BackendError::Unknown { .. })));
    }

    async fn what_another_copy_changed_is_seen_at_once(database: Database) {
        let (counter, other) = (Counter::open(database.clone()).await, Counter::open(database).await);
        let access = counter.access("owes-two-years", "a").await;
        for number in 0..2 {
            let pending = counter.balance(&access, NOW.date()).await.pending_count;
            let command = payment(&other, &access, dollars(20), date(2026, 11, 24)).await;
            scheduled(other.give(&access, &format!("by the other copy {number}"), &command, NOW).await);
            assert_eq!(counter.balance(&access, NOW.date()).await.pending_count, pending + 1);
        }
    }

    async fn demonstration_accounts_are_what_they_say(database: Database) {
        let counter = Counter::open(database).await;
        counter.ledger.check_balanced().await.unwrap();
        let today = NOW.date();
        let mut seen = BTreeSet::new();
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            let access = counter.access(&demo.id, &demo.id).await;
            let balance = counter.balance(&access, today).await;
            assert_eq!(balance.account_name, demo.name);
            assert_eq!(balance.payoff, balance.tax + balance.penalties + balance.interest + balance.fees);
            assert_eq!(balance.payoff, balance.owed.iter().map(|owed| owed.total).sum());
            for owed in &balance.owed {
                let answer = counter.ask(&access, Query::Why { period: owed.period, as_of: today }, NOW).await;
                let Answer::Why(why) = answer else { panic!("{answer:?}") };
                assert_eq!((why.total, why.lines.iter().map(WhyLine::amount).sum()), (owed.total, owed.total));
            }
            let penalties = balance.penalties.is_positive();
            seen.insert((demo.id.into_owned(), balance.owed.len(), balance.refund.is_some(), balance.plan.is_some(), penalties));
        }
        let expected = [
            ("business-941", 2, false, false, true),
            ("business-roles", 3, false, false, true),
            ("joint-couple", 1, false, false, true),
            ("nothing-owed", 0, false, false, false),
            ("on-a-plan", 1, false, true, true),
            ("owes-one-year", 1, false, false, true),
            ("owes-one-year-es", 1, false, false, true),
            ("owes-two-years", 2, false, false, true),
            ("refund-coming", 0, true, false, false),
        ];
        let expected = expected.map(|(id, owed, refund, plan, penalties)| (id.to_owned(), owed, refund, plan, penalties));
        assert_eq!(seen, BTreeSet::from(expected));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_not_there_is_unknown() {
    crate::databases::run(crate::databases::Kind::Sqlite, async |database: Database| {
        let counter = Counter::open(database).await;
        counter.identity.grant_demo_code(&counter.database, &AccountId::from_stored("gone"), "GONE-1", at(NOW)).await.unwrap();
        let (conversation, command) = (ConversationId::from_stored("a"), CommandId::from_stored("link"));
        let proof = Proof::Code(Private::from("GONE-1"));
        counter.identity.link(&counter.database, &command, &conversation, &proof, at(NOW)).await.unwrap();
        let access = counter.standing(&conversation).await;
        let read = counter.ledger.read(access.access().unwrap(), &Query::BankAccounts, at(NOW)).await;
        assert!(matches!(read, Err(BackendError::Unknown { .. })));
        let cancel = Command::CancelPayment { payment: PaymentId::from_stored("none") };
        let given = counter.ledger.apply(access.access().unwrap(), &CommandId::from_stored("1"), &cancel, at(NOW)).await;
        assert!(matches!(given, Err(BackendError::Unknown { .. })));
    })
    .await;
}
