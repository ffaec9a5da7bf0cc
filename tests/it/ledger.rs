//! The embedded ledger from outside: commands done once, the ladder of rules, races, cancel windows, processing, balanced books.

use std::collections::BTreeSet;

use futures::future::join_all;
use jiff::civil::{DateTime, date, datetime};
use taxline::account::ledger::Ledger;
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::account::{
    AccountBackend as _, Answer, BackendError, Balance, BankAccountView, Command, Form, Outcome, PaymentStatus, PaymentView, Period, Query,
    Refusal, WhyLine,
};
use taxline::db::Database;
use taxline::identity::{Assurance, Identity, Linking, Proof, Standing};
use taxline::ids::{AccountId, BankAccountId, CommandId, ConversationId, PaymentId, Randomness};
use taxline::money::Money;
use taxline::private::{Private, Vault};
use taxline::time::{Day, Instant, Office};

use crate::databases::on_both_databases;

/// Sunday 22 November 2026, ten in the morning.
const NOW: DateTime = datetime(2026, 11, 22, 10, 0, 0, 0);
const OWED: Period = Period::year(Form::F1040, 2022);

fn office() -> Office {
    Office::in_zone("America/New_York").unwrap()
}

fn at(local: DateTime) -> Instant {
    office().instant(local)
}

fn dollars(amount: i32) -> Money {
    Money::from_dollars(amount)
}

/// A ledger with the demonstration accounts of [`NOW`].
struct Counter {
    database: Database,
    ledger: Ledger,
    identity: Identity,
}

impl Counter {
    async fn open(database: Database) -> Counter {
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let hours = PaymentHours::new(office(), CUT_OFF_DEFAULT);
        let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), hours);
        let counter = Counter { database, ledger, identity: Identity::new(vault) };
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            counter.identity.grant_demo_code(&counter.database, &demo.account(), demo.link_code, at(NOW)).await.unwrap();
        }
        counter
    }

    /// The access of a conversation that links to the account now and so is verified.
    async fn access(&self, account: &str, conversation: &str) -> Standing {
        let demo = self.ledger.seed_demo(at(NOW)).await.unwrap().into_iter().find(|demo| demo.id == account).unwrap();
        let conversation = ConversationId::from_stored(conversation);
        let command = CommandId::derived(&[b"link", conversation.as_str().as_bytes(), account.as_bytes()]);
        let proof = Proof::Code(Private::from(demo.link_code));
        assert_eq!(self.identity.link(&self.database, &command, &conversation, &proof, at(NOW)).await.unwrap(), Linking::Linked);
        self.standing(&conversation).await
    }

    async fn standing(&self, conversation: &ConversationId) -> Standing {
        let mut reader = self.database.reader().await.unwrap();
        self.identity.standing(&mut reader, conversation, at(NOW), at(NOW)).await.unwrap()
    }

    async fn ask(&self, access: &Standing, query: Query, now: DateTime) -> Answer {
        self.ledger.read(access.access().unwrap(), &query, at(now)).await.unwrap()
    }

    async fn balance(&self, access: &Standing, as_of: Day) -> Balance {
        match self.ask(access, Query::Balance { as_of }, NOW).await {
            Answer::Balance(balance) => balance,
            other => panic!("{other:?}"),
        }
    }

    async fn payments(&self, access: &Standing) -> Vec<PaymentView> {
        match self.ask(access, Query::Payments { as_of: NOW.date() }, NOW).await {
            Answer::Payments { payments } => payments,
            other => panic!("{other:?}"),
        }
    }

    async fn checking(&self, access: &Standing) -> BankAccountView {
        match self.ask(access, Query::BankAccounts, NOW).await {
            Answer::BankAccounts { bank_accounts } => bank_accounts.into_iter().next().unwrap(),
            other => panic!("{other:?}"),
        }
    }

    async fn give(&self, access: &Standing, id: &str, command: &Command, now: DateTime) -> Outcome {
        self.ledger.apply(access.access().unwrap(), &CommandId::from_stored(id), command, at(now)).await.unwrap()
    }
}

/// A payment to ask for.
#[derive(Clone)]
struct Wish {
    period: Period,
    amount: Money,
    day: Day,
    bank: BankAccountId,
    now: DateTime,
}

impl Wish {
    async fn new(counter: &Counter, access: &Standing, amount: Money, day: Day) -> Wish {
        Wish { period: OWED, amount, day, bank: counter.checking(access).await.id, now: NOW }
    }

    fn command(&self) -> Command {
        Command::SchedulePayment { period: self.period, amount: self.amount, day: self.day, bank_account: self.bank.clone() }
    }
}

async fn payment(counter: &Counter, access: &Standing, amount: Money, day: Day) -> Command {
    Wish::new(counter, access, amount, day).await.command()
}

fn scheduled(outcome: Outcome) -> PaymentView {
    match outcome {
        Outcome::PaymentScheduled { payment } => payment,
        other => panic!("{other:?}"),
    }
}

fn refused(refusal: Refusal) -> Outcome {
    Outcome::Refused { refusal }
}

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

    async fn a_payment_is_canceled_until_two_business_days_before(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        // The second business day before Monday 30 November is Wednesday 25: Thursday is Thanksgiving.
        let day = date(2026, 11, 30);
        let mut made = Vec::new();
        for number in 0..2 {
            let command = payment(&counter, &access, dollars(20), day).await;
            made.push(scheduled(counter.give(&access, &format!("make {number}"), &command, NOW).await));
        }
        let cancel = |payment: &PaymentView| Command::CancelPayment { payment: payment.id.clone() };
        let (last, late) = (datetime(2026, 11, 25, 14, 59, 59, 0), datetime(2026, 11, 25, 15, 0, 0, 0));
        let cancelable = |answer: Answer| match answer {
            Answer::CancelablePayments { payments } => payments.len(),
            other => panic!("{other:?}"),
        };
        assert_eq!(cancelable(counter.ask(&access, Query::CancelablePayments, last).await), 2);
        assert_eq!(cancelable(counter.ask(&access, Query::CancelablePayments, late).await), 0);
        let canceled = counter.give(&access, "cancel", &cancel(&made[0]), last).await;
        assert_eq!(canceled, Outcome::PaymentCanceled { payment: PaymentView { status: PaymentStatus::Canceled, ..made[0].clone() } });
        assert_eq!(counter.give(&access, "cancel", &cancel(&made[0]), late).await, canceled);
        assert_eq!(counter.give(&access, "again", &cancel(&made[0]), last).await, refused(Refusal::AlreadyCanceled));
        assert_eq!(counter.give(&access, "late", &cancel(&made[1]), late).await, refused(Refusal::TooLateToCancel));
        let unknown = Command::CancelPayment { payment: PaymentId::from_stored("none") };
        assert_eq!(counter.give(&access, "unknown", &unknown, last).await, refused(Refusal::PaymentUnknown));
        // A payment of somebody else is as unknown as one that never was.
        let other = counter.access("owes-one-year", "b").await;
        assert_eq!(counter.give(&other, "other", &cancel(&made[1]), last).await, refused(Refusal::PaymentUnknown));
        // A canceled payment still counts as one of two in 24 hours.
        let third = payment(&counter, &access, dollars(20), day).await;
        assert_eq!(counter.give(&access, "third", &third, NOW).await, refused(Refusal::TooManyIn24Hours));
    }

    async fn a_payment_goes_through_its_states_once(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        let owed = counter.balance(&access, day).await.owed.into_iter().find(|owed| owed.period == OWED).unwrap().total;
        let command = payment(&counter, &access, owed, day).await;
        let made = scheduled(counter.give(&access, "all of it", &command, NOW).await);
        let status = async |expected: PaymentStatus, count: u32, now: DateTime| {
            // Several copies may run the task at the same moment, and again.
            let runs = join_all((0..3).map(|_| counter.ledger.process_due_payments(at(now)))).await;
            let moved: u32 = runs.iter().map(|run| run.as_ref().unwrap()).map(|run| run.pending + run.processed + run.failed).sum();
            assert_eq!(moved, count, "{now}");
            let payments = counter.payments(&access).await;
            assert_eq!(payments.iter().find(|payment| payment.id == made.id).unwrap().status, expected, "{now}");
            counter.ledger.check_balanced().await.unwrap();
        };
        status(PaymentStatus::Scheduled, 0, datetime(2026, 11, 24, 14, 59, 0, 0)).await;
        status(PaymentStatus::Pending, 1, datetime(2026, 11, 24, 15, 0, 0, 0)).await;
        assert_eq!(counter.balance(&access, day).await.pending_total, owed);
        status(PaymentStatus::Pending, 0, datetime(2026, 11, 24, 23, 59, 0, 0)).await;
        status(PaymentStatus::Processed, 1, datetime(2026, 11, 25, 0, 0, 0, 0)).await;
        status(PaymentStatus::Processed, 0, datetime(2026, 12, 1, 16, 0, 0, 0)).await;
        for as_of in [day, date(2027, 11, 24)] {
            let balance = counter.balance(&access, as_of).await;
            assert!(balance.owed.iter().all(|owed| owed.period != OWED), "the payoff paid on its day leaves nothing");
            assert_eq!(balance.pending_count, 0);
        }
        let late = Command::CancelPayment { payment: made.id.clone() };
        assert_eq!(counter.give(&access, "late", &late, datetime(2026, 11, 25, 9, 0, 0, 0)).await, refused(Refusal::TooLateToCancel));
    }

    async fn who_is_not_sure_enough_gets_nothing(database: Database) {
        let counter = Counter::open(database).await;
        let conversation = ConversationId::from_stored("a");
        let verified = counter.access("owes-two-years", "a").await;
        let command = payment(&counter, &verified, dollars(20), date(2026, 11, 24)).await;
        let identity = counter.identity.clone();
        let work = conversation.clone();
        counter.database.write(move |tx| Box::pin(async move { identity.rest(tx, &work).await })).await.unwrap();
        let linked = counter.standing(&conversation).await;
        assert_eq!(linked.assurance(), Assurance::Linked);
        assert_eq!(counter.give(&linked, "1", &command, NOW).await, refused(Refusal::NotAllowed));
        assert!(counter.balance(&linked, NOW.date()).await.payoff.is_positive());
        let unknown = counter.ledger.read(linked.access().unwrap(), &Query::Why { period: Period::year(Form::F1120, 2022), as_of: NOW.date() }, at(NOW)).await;
        assert!(matches!(unknown, Err(BackendError::Unknown { .. })));
        let no_rates = counter.ledger.read(linked.access().unwrap(), &Query::Balance { as_of: date(2200, 1, 1) }, at(NOW)).await;
        assert!(matches!(no_rates, Err(BackendError::Unknown { .. })));
    }

    async fn demonstration_accounts_are_what_they_say(database: Database) {
        let counter = Counter::open(database).await;
        counter.ledger.check_balanced().await.unwrap();
        let today = NOW.date();
        let mut seen = BTreeSet::new();
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            let access = counter.access(demo.id, demo.id).await;
            let balance = counter.balance(&access, today).await;
            assert_eq!(balance.account_name, demo.name);
            assert_eq!(balance.payoff, balance.tax + balance.penalties + balance.interest);
            assert_eq!(balance.payoff, balance.owed.iter().map(|owed| owed.total).sum());
            for owed in &balance.owed {
                let answer = counter.ask(&access, Query::Why { period: owed.period, as_of: today }, NOW).await;
                let Answer::Why(why) = answer else { panic!("{answer:?}") };
                assert_eq!((why.total, why.lines.iter().map(WhyLine::amount).sum()), (owed.total, owed.total));
            }
            seen.insert((demo.id, balance.owed.len(), balance.refund.is_some(), balance.plan.is_some(), balance.penalties.is_positive()));
        }
        let expected = [
            ("business-941", 2, false, false, true),
            ("nothing-owed", 0, false, false, false),
            ("on-a-plan", 1, false, true, true),
            ("owes-one-year", 1, false, false, true),
            ("owes-one-year-es", 1, false, false, true),
            ("owes-two-years", 2, false, false, true),
            ("refund-coming", 0, true, false, false),
        ];
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
