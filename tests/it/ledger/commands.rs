//! Commands are done once, obey the ladder of rules, and are told apart where they race.

use super::*;

/// What is different from a payment that would be accepted, and the one rule that it breaks.
type Rung = (Refusal, fn(&mut Wish));

const LADDER: &[Rung] = &[
    (Refusal::PeriodUnknown, |wish| wish.period = Period::year(Form::F1040, 2010)),
    (Refusal::BankAccountUnknown, |wish| wish.bank = BankAccountId::from_stored("none")),
    (Refusal::AmountNotPositive, |wish| wish.amount = Money::ZERO),
    (Refusal::AmountNotPositive, |wish| wish.amount = dollars(-5)),
    (Refusal::AmountTooLarge, |wish| wish.amount = dollars(10_000_000)),
    (Refusal::AmountAbovePayoff, |wish| wish.amount = dollars(9_999_999)),
    (Refusal::DayPast, |wish| wish.day = date(2026, 11, 20)),
    (Refusal::DayTooFar, |wish| wish.day = date(2027, 11, 23)),
    (Refusal::DayCutOffPassed, |wish| {
        wish.day = date(2026, 11, 23);
        wish.now = datetime(2026, 11, 23, 15, 0, 0, 0);
    }),
    (Refusal::DayNotProcessing, |wish| wish.day = date(2026, 11, 26)),
    (Refusal::DayNotProcessing, |wish| wish.day = date(2026, 11, 28)),
    (Refusal::DayNotProcessing, |wish| wish.day = NOW.date()),
];

on_both_databases! {
    async fn each_rung_of_the_ladder_is_refused_by_its_own_name(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let good = Wish::new(&counter, &access, dollars(20), date(2026, 11, 24)).await;
        for (number, (rule, break_it)) in LADDER.iter().enumerate() {
            let mut wish = good.clone();
            break_it(&mut wish);
            assert_eq!(counter.give(&access, &format!("rung {number}"), &wish.command(), wish.now).await, refused(*rule));
        }
        let command = good.command();
        for number in 0..2 {
            scheduled(counter.give(&access, &format!("good {number}"), &command, NOW).await);
        }
        assert_eq!(counter.give(&access, "third", &command, NOW).await, refused(Refusal::TooManyIn24Hours));
        let later = datetime(2026, 11, 23, 9, 59, 59, 999_000_000);
        assert_eq!(counter.give(&access, "too soon", &command, later).await, refused(Refusal::TooManyIn24Hours));
        scheduled(counter.give(&access, "a day later", &command, datetime(2026, 11, 23, 10, 0, 0, 0)).await);
    }

    async fn the_first_rule_answers_where_several_hold(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let mut wish = Wish::new(&counter, &access, Money::ZERO, date(2020, 1, 1)).await;
        assert_eq!(counter.give(&access, "1", &wish.command(), NOW).await, refused(Refusal::AmountNotPositive));
        wish.amount = dollars(5_000);
        assert_eq!(counter.give(&access, "2", &wish.command(), NOW).await, refused(Refusal::AmountAbovePayoff));
        wish.bank = BankAccountId::from_stored("none");
        assert_eq!(counter.give(&access, "3", &wish.command(), NOW).await, refused(Refusal::BankAccountUnknown));
    }

    async fn the_same_command_has_the_same_outcome(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let before = counter.payments(&access).await.len();
        let good = payment(&counter, &access, dollars(20), date(2026, 11, 24)).await;
        let first = counter.give(&access, "good", &good, NOW).await;
        let bad = payment(&counter, &access, dollars(20), date(2026, 11, 26)).await;
        let first_refusal = counter.give(&access, "bad", &bad, NOW).await;
        // However often, and also when the rules would say something else by now.
        for now in [NOW, datetime(2026, 11, 23, 9, 0, 0, 0), datetime(2028, 1, 3, 9, 0, 0, 0)] {
            assert_eq!(counter.give(&access, "good", &good, now).await, first);
            assert_eq!(counter.give(&access, "bad", &bad, now).await, first_refusal);
        }
        assert_eq!(counter.payments(&access).await.len(), before + 1);
        let payment = scheduled(first);
        assert_eq!((payment.confirmation.len(), payment.status, payment.bank_last_four.as_str()), (10, PaymentStatus::Scheduled, "4321"));
    }

    async fn other_content_under_a_used_id_is_an_error(database: Database) {
        let counter = Counter::open(database).await;
        let (access, other) = (counter.access("owes-two-years", "a").await, counter.access("owes-one-year", "b").await);
        let id = CommandId::from_stored("one");
        let command = payment(&counter, &access, dollars(20), date(2026, 11, 24)).await;
        counter.ledger.apply(access.access().unwrap(), &id, &command, at(NOW)).await.unwrap();
        let changed = payment(&counter, &access, dollars(21), date(2026, 11, 24)).await;
        for (access, command) in [(&access, &changed), (&other, &command)] {
            let error = counter.ledger.apply(access.access().unwrap(), &id, command, at(NOW)).await.unwrap_err();
            assert!(matches!(error, BackendError::CommandReused { .. }), "{error}");
        }
        assert_eq!(counter.payments(&access).await.iter().filter(|payment| payment.status == PaymentStatus::Scheduled).count(), 1);
    }

    async fn racing_payments_are_told_apart(database: Database) {
        const RACERS: usize = 12;
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "first").await;
        let command = payment(&counter, &access, dollars(20), date(2026, 11, 24)).await;
        scheduled(counter.give(&access, "before the race", &command, NOW).await);
        // Each from a conversation of its own; half of them also give their command twice at once.
        let mut accesses = Vec::new();
        for racer in 0..RACERS {
            accesses.push(counter.access("owes-two-years", &format!("conversation {racer}")).await);
        }
        let (counter, command) = (&counter, &command);
        let outcomes = join_all(accesses.iter().enumerate().flat_map(|(racer, access)| {
            (0..=racer % 2).map(move |_| async move { (racer, counter.give(access, &format!("race {racer}"), command, NOW).await) })
        }))
        .await;
        let accepted: BTreeSet<usize> =
            outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::PaymentScheduled { .. })).map(|(racer, _)| *racer).collect();
        assert_eq!(accepted.len(), 1, "the second payment is accepted and the third is not");
        for (racer, outcome) in &outcomes {
            assert!(accepted.contains(racer) || *outcome == refused(Refusal::TooManyIn24Hours), "{outcome:?}");
        }
        let made = counter.payments(&access).await.into_iter().filter(|payment| payment.status == PaymentStatus::Scheduled).count();
        assert_eq!(made, 2);
    }

    async fn no_more_is_scheduled_than_is_owed(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        let owed = counter.balance(&access, day).await.owed.into_iter().find(|owed| owed.period == OWED).unwrap().total;
        let most = payment(&counter, &access, owed - Money::from_cents(1), day).await;
        scheduled(counter.give(&access, "all but a cent", &most, NOW).await);
        let two_cents = payment(&counter, &access, Money::from_cents(2), day).await;
        assert_eq!(counter.give(&access, "two cents", &two_cents, NOW).await, refused(Refusal::AmountAbovePayoff));
        let one_cent = payment(&counter, &access, Money::from_cents(1), day).await;
        scheduled(counter.give(&access, "one cent", &one_cent, NOW).await);
        let balance = counter.balance(&access, day).await;
        assert_eq!((balance.pending_total, balance.pending_count), (owed, 2));
    }
}
