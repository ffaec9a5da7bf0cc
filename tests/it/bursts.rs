//! Everybody at once: what people send in one go is taken in order, and a yes counts only for a readback that was seen.

use std::sync::Arc;

use futures::future::join_all;
use serde_json::{Value, json};
use taxline::db::Database;

use crate::books;
use crate::databases::{Place, on_both_databases};
use crate::person::{ENGLISH, Person};
use crate::program::Program;
use crate::telegram::Telegram;

const PEOPLE: usize = 200;
const FIRST_CHAT: i64 = 20_000;

on_both_databases! {
    async fn two_hundred_bursts_are_two_hundred_payments(place: Place) {
        let telegram = mixed_telegram().await;
        let mut program = Program::new(&place).on_telegram_webhook(&telegram);
        let mut people = linked_people(&mut program, &telegram, PEOPLE).await;
        let database = place.open().await;
        let mut expected = books::payments(&database).await;

        let amounts: Vec<i64> = (2_000..).take(PEOPLE).collect();
        join_all(people.iter_mut().zip(&amounts).map(|(person, amount)| async move {
            let amount = dollars(*amount);
            person.say_at_once(&["I want to make a payment", "$10.00", &format!("no, {amount}")]).await;
            person.hear(&format!("{amount} for")).await;
        }))
        .await;
        books::wait_until_drained(&database).await;
        assert_eq!(books::payments(&database).await, expected, "no money moves without a yes");

        say_yes_and_hear_it(&mut people, &amounts).await;
        expected.extend(amounts.iter().map(|amount| (*amount, 1)));
        end(&mut program, &database, &expected).await;
    }

    async fn a_yes_in_the_burst_moves_nothing_until_a_second_yes(place: Place) {
        let telegram = mixed_telegram().await;
        let mut program = Program::new(&place).on_telegram_webhook(&telegram);
        let mut people = linked_people(&mut program, &telegram, 20).await;
        let database = place.open().await;
        let mut expected = books::payments(&database).await;

        let amounts: Vec<i64> = (3_000..).take(people.len()).collect();
        join_all(people.iter_mut().zip(&amounts).map(|(person, amount)| async move {
            let amount = dollars(*amount);
            person.say_at_once(&[&format!("pay {amount}"), "yes"]).await;
            person.hear("look at this once more").await;
        }))
        .await;
        books::wait_until_drained(&database).await;
        assert_eq!(books::payments(&database).await, expected, "the yes was said before anything was read back");

        say_yes_and_hear_it(&mut people, &amounts).await;
        expected.extend(amounts.iter().map(|amount| (*amount, 1)));
        end(&mut program, &database, &expected).await;
    }

    async fn what_arrives_late_neither_confirms_nor_corrects(place: Place) {
        let telegram = mixed_telegram().await;
        let mut program = Program::new(&place).on_telegram(&telegram);
        let mut people = linked_people(&mut program, &telegram, 1).await;
        let person = &mut people[0];
        let database = place.open().await;
        let mut expected = books::payments(&database).await;

        person.say("pay $50.01").await;
        person.hear("$50.01 for").await;
        person.say_late("no, $60.01").await;
        person.say_late("yes").await;
        person.say("no, $70.01").await;
        person.hear("$70.01 for").await;
        let _: Value = telegram.control("release", json!({})).await;
        let late = [person.news().await, person.news().await].concat();
        assert!(late.iter().all(|message| !message.text.contains("60.01")), "a newer correction stays: {late:?}");
        books::wait_until_drained(&database).await;
        assert_eq!(books::payments(&database).await, expected, "a yes to an older readback confirms nothing");

        say_yes_and_hear_it(&mut people, &[7_001]).await;
        expected.insert(7_001, 1);
        end(&mut program, &database, &expected).await;
    }
}

fn dollars(cents: i64) -> String {
    format!("${}.{:02}", cents / 100, cents % 100)
}

async fn mixed_telegram() -> Arc<Telegram> {
    let telegram = Arc::new(Telegram::start().with_patience(std::time::Duration::from_secs(120)));
    let _: Value = telegram.control("settings", json!({ "deliverTimes": 2, "shuffle": true })).await;
    telegram
}

/// Starts the program and lets so many people link an account each.
async fn linked_people(program: &mut Program, telegram: &Arc<Telegram>, count: usize) -> Vec<Person> {
    let codes = program.seed(count);
    program.start().await;
    let mut people: Vec<Person> = (FIRST_CHAT..).take(count).map(|chat| Person::new(telegram, chat, &ENGLISH)).collect();
    join_all(people.iter_mut().zip(&codes).map(|(person, code)| person.link(code))).await;
    people
}

async fn say_yes_and_hear_it(people: &mut [Person], amounts: &[i64]) {
    join_all(people.iter_mut().zip(amounts).map(|(person, amount)| async move {
        person.say("yes").await;
        let receipt = person.hear(ENGLISH.paid).await;
        assert!(receipt.text.contains(&dollars(*amount)), "a receipt for something else: {receipt:?}");
    }))
    .await;
}

async fn end(program: &mut Program, database: &Database, expected: &std::collections::BTreeMap<i64, i64>) {
    books::assert_in_order(database).await;
    assert_eq!(books::payments(database).await, *expected);
    assert!(program.stop().success(), "{}", program.log());
}
