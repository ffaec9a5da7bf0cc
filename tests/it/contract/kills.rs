//! The served backend is killed between what a command did and its answer: no payment is doubled and none is lost.

use tokio::sync::Mutex;

use super::*;
use crate::books;
use crate::databases::Place;
use crate::program::Program;

/// Payments that are each answered by a kill.
const KILLS: usize = 12;
/// The program is killed in the middle of whatever it does, this often.
const KILLS_ANYWHERE: usize = 25;

on_both_databases! {
    async fn a_kill_between_effect_and_answer_neither_doubles_nor_loses_a_payment(place: Place) {
        let mut program = Program::new(&place).serving_accounts(SECRET);
        let _codes = program.seed(KILLS);
        program.start().await;
        let faults = Faults::before(program.address()).await;
        let program = Arc::new(Mutex::new(program));
        let killed = Arc::clone(&program);
        faults.after_effect(move || {
            let killed = Arc::clone(&killed);
            Box::pin(async move {
                killed.lock().await.kill();
                true
            })
        });
        let backend = remote(&faults.url());
        let direct = remote(&program.lock().await.url(""));
        let now = Clock::Real.now();
        let database = place.open().await;
        let mut expected = books::payments(&database).await;
        for number in 1..=KILLS {
            let access = access(&format!("crowd-{number:05}"), "verified");
            let cents = 1_000 + i64::try_from(number).unwrap();
            let command = payment_now(&direct, &access, cents, now).await;
            let id = CommandId::from_stored(format!("killed-{number}"));
            // The program is killed once it has answered and before the answer goes back.
            let lost = backend.apply(&access, &id, &command, now).await;
            assert!(matches!(lost, Err(BackendError::Unavailable(_))), "{lost:?}");
            let mut program = program.lock().await;
            program.start().await;
            let payment = scheduled(direct.apply(&access, &id, &command, now).await.unwrap());
            assert_eq!(payment.amount, Money::from_cents(cents));
            expected.insert(cents, 1);
        }
        assert_eq!(books::payments(&database).await, expected);
    }

    async fn payments_are_made_once_whenever_the_served_backend_is_killed(place: Place) {
        let mut program = Program::new(&place).serving_accounts(SECRET);
        let _codes = program.seed(KILLS_ANYWHERE);
        program.start().await;
        let backend = Arc::new(remote(&program.url("")));
        let now = Clock::Real.now();
        let database = place.open().await;
        let mut expected = books::payments(&database).await;
        let mut paying = JoinSet::new();
        for number in 1..=KILLS_ANYWHERE {
            let backend = Arc::clone(&backend);
            let access = access(&format!("crowd-{number:05}"), "verified");
            let cents = 1_000 + i64::try_from(number).unwrap();
            expected.insert(cents, 1);
            let command = payment_now(&backend, &access, cents, now).await;
            paying.spawn(async move {
                let id = CommandId::from_stored(format!("anywhere-{number}"));
                // The turn gives the same command again until it has an outcome.
                loop {
                    match backend.apply(&access, &id, &command, now).await {
                        Ok(outcome) => return scheduled(outcome),
                        Err(BackendError::Unavailable(_)) => tokio::time::sleep(Duration::from_millis(5)).await,
                        Err(error) => panic!("{error}"),
                    }
                }
            });
            program.kill();
            program.start().await;
        }
        while let Some(paid) = paying.join_next().await {
            paid.unwrap();
        }
        assert_eq!(books::payments(&database).await, expected);
        assert!(program.stop().success(), "{}", program.log());
    }
}

/// A payment of this many cents on the first day on which one given now is processed.
async fn payment_now(backend: &RemoteBackend, access: &Access, cents: i64, now: Instant) -> Command {
    let ask = async |query: Query| backend.read(access, &query, now).await.unwrap();
    let Answer::PaymentDays { days, .. } = ask(Query::PaymentDays { day: None }).await else { panic!("another answer") };
    let Answer::BankAccounts { bank_accounts } = ask(Query::BankAccounts).await else { panic!("another answer") };
    let Answer::Balance(balance) = ask(Query::Balance { as_of: days.today }).await else { panic!("another answer") };
    let parts = vec![PaymentPart { period: balance.owed[0].period, amount: Money::from_cents(cents), designation: None }];
    Command::SchedulePayment { kind: PaymentKind::BalanceDue, parts, day: days.first, bank_account: bank_accounts[0].id.clone() }
}
