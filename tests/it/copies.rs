//! Two copies of the service on one PostgreSQL: they share messages, turns and deliveries, and where one dies the other goes on.

use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use serde_json::{Value, json};

use crate::books;
use crate::databases::{Kind, Place, run};
use crate::person::{ENGLISH, Person};
use crate::program::Program;
use crate::telegram::Telegram;

const PEOPLE: usize = 40;
const FIRST_CHAT: i64 = 60_000;
/// How long a killed copy stays away: longer than its lease on polling and on what it was delivering.
const AWAY: Duration = Duration::from_secs(6);

#[tokio::test(flavor = "multi_thread")]
async fn two_copies_share_the_work_and_one_goes_on_alone() {
    run(Kind::Postgres, |place: Place| async move {
        let telegram = Arc::new(Telegram::start().with_patience(Duration::from_secs(120)));
        let _: Value = telegram.control("settings", json!({ "deliverTimes": 2, "shuffle": true })).await;
        let copy = || Program::new(&place).on_telegram(&telegram).with("TAXLINE_SEAL_MASTER_KEY", &"5a".repeat(32));
        let (mut one, mut other) = (copy(), copy());
        let codes = one.seed(PEOPLE);
        one.start().await;
        other.start().await;
        let database = place.open().await;
        let mut expected = books::payments(&database).await;

        let mut people: Vec<Person> = (FIRST_CHAT..).take(PEOPLE).map(|chat| Person::new(&telegram, chat, &ENGLISH)).collect();
        let amounts: Vec<i64> = (4_000..).take(PEOPLE).collect();
        let talking = join_all(people.iter_mut().zip(&codes).zip(&amounts).map(|((person, code), amount)| async move {
            person.link(code).await;
            person.pay(*amount).await;
        }));
        let dying = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            // Whichever of them polls, each is gone once while people talk.
            one.kill();
            tokio::time::sleep(AWAY).await;
            one.start().await;
            other.kill();
            tokio::time::sleep(AWAY).await;
            other.start().await;
        };
        tokio::join!(talking, dying);

        expected.extend(amounts.iter().map(|amount| (*amount, 1)));
        books::assert_in_order(&database).await;
        assert_eq!(books::payments(&database).await, expected, "each yes is one payment");
        assert!(one.stop().success() && other.stop().success(), "{}\n{}", one.log(), other.log());
    })
    .await;
}
