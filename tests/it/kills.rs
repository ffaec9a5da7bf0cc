//! People pay while the program is killed again and again: every yes becomes one payment, and nobody is left without an answer.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use taxline::ids::Randomness;
use tokio::task::JoinSet;

use crate::books;
use crate::databases::{Place, on_both_databases};
use crate::person::{ENGLISH, Person};
use crate::program::Program;
use crate::telegram::Telegram;

const KILLS: usize = 50;
/// People who begin to talk between one kill and the next.
const PEOPLE_PER_KILL: usize = 2;
/// The most that an account takes in 24 hours.
const PAYMENTS_PER_PERSON: usize = 2;
const FIRST_CHAT: i64 = 1_000;
/// The program lives this long after it is well, drawn anew for each kill.
const LIFE_MS: std::ops::Range<u64> = 10..400;

on_both_databases! {
    async fn every_yes_is_one_payment_whenever_the_program_is_killed(place: Place) {
        let telegram = Arc::new(Telegram::start());
        let _: Value = telegram.control("settings", json!({ "deliverTimes": 2, "shuffle": true })).await;
        let mut program = Program::new(&place).on_telegram_webhook(&telegram);
        let codes = program.seed(KILLS * PEOPLE_PER_KILL);
        let database = place.open().await;
        let mut expected = books::payments(&database).await;
        expected.extend((0..codes.len()).flat_map(amounts_cents).map(|amount| (amount, 1)));

        let sent = kill_while_they_pay(&mut program, &telegram, codes).await;
        books::assert_in_order(&database).await;
        assert!(program.stop().success(), "{}", program.log());
        assert_eq!(books::payments(&database).await, expected, "each yes became one payment");
        assert_eq!(books::number(&database, "select count(*) as number from inbound").await, sent, "each message came in once");
    }
}

/// What the person of this number pays. Each amount is theirs alone, so that a payment tells whose yes it was.
fn amounts_cents(person: usize) -> impl Iterator<Item = i64> {
    (0..PAYMENTS_PER_PERSON).map(move |payment| 1_000 + i64::try_from(person * PAYMENTS_PER_PERSON + payment).unwrap())
}

/// Lets people begin to talk, a few between each kill and the next, and waits until all have paid: how many messages they sent.
async fn kill_while_they_pay(program: &mut Program, telegram: &Arc<Telegram>, codes: Vec<String>) -> i64 {
    let randomness = Randomness::from_seed([7; 32]);
    let mut talking = JoinSet::new();
    let mut waiting = codes.into_iter().enumerate();
    program.start().await;
    for _ in 0..KILLS {
        for (number, code) in waiting.by_ref().take(PEOPLE_PER_KILL) {
            let mut person = Person::new(telegram, FIRST_CHAT + i64::try_from(number).unwrap(), &ENGLISH);
            talking.spawn(async move {
                person.link(&code).await;
                for amount in amounts_cents(number) {
                    person.pay(amount).await;
                }
                person.sent
            });
        }
        let life = LIFE_MS.start + u64::from_be_bytes(randomness.bytes()) % (LIFE_MS.end - LIFE_MS.start);
        tokio::time::sleep(Duration::from_millis(life)).await;
        program.kill();
        program.start().await;
    }
    let mut sent = 0;
    while let Some(done) = talking.join_next().await {
        sent += done.unwrap();
    }
    sent
}
