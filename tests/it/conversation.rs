//! The first conversation, with the built program and somebody else's Telegram: who are you, what do I owe, pay, my payments.
//! Every update comes twice and chats are mixed.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::books;
use crate::databases::{Place, on_both_databases};
use crate::person::{ENGLISH, Person, SPANISH, Tongue};
use crate::program::Program;
use crate::telegram::Telegram;

const CHAT: i64 = 4_711;
const AMOUNT_CENTS: i64 = 30_012;

on_both_databases! {
    async fn in_english_by_polling(place: Place) {
        let telegram = mixed_telegram().await;
        let program = Program::new(&place).on_telegram(&telegram);
        converse(&place, program, &telegram, &ENGLISH).await;
    }

    async fn in_spanish_by_polling(place: Place) {
        let telegram = mixed_telegram().await;
        let program = Program::new(&place).on_telegram(&telegram);
        converse(&place, program, &telegram, &SPANISH).await;
    }

    async fn in_english_by_webhook(place: Place) {
        let telegram = mixed_telegram().await;
        let program = Program::new(&place).on_telegram_webhook(&telegram);
        converse(&place, program, &telegram, &ENGLISH).await;
    }

    async fn in_spanish_by_webhook(place: Place) {
        let telegram = mixed_telegram().await;
        let program = Program::new(&place).on_telegram_webhook(&telegram);
        converse(&place, program, &telegram, &SPANISH).await;
    }
}

async fn mixed_telegram() -> Arc<Telegram> {
    let telegram = Arc::new(Telegram::start());
    let _: Value = telegram.control("settings", json!({ "deliverTimes": 2, "shuffle": true })).await;
    telegram
}

async fn converse(place: &Place, mut program: Program, telegram: &Arc<Telegram>, tongue: &'static Tongue) {
    let code = program.seed(1).remove(0);
    let database = place.open().await;
    let mut expected = books::payments(&database).await;
    program.start().await;
    let mut person = Person::new(telegram, CHAT, tongue);

    person.say(tongue.owe).await;
    let before_link = person.news().await;
    assert!(before_link.iter().all(|message| !message.text.contains('$')), "no figure without a link: {before_link:?}");

    let with_code = person.link(&code).await;
    person.say(tongue.owe).await;
    let owed = person.hear(tongue.owed).await;
    assert!(owed.text.contains('$'), "{owed:?}");

    person.pay(AMOUNT_CENTS).await;
    person.say(tongue.payments).await;
    let payments = person.hear("$300.12").await;
    assert!(!payments.text.contains(tongue.paid), "a list and not the receipt: {payments:?}");

    let messages = person.messages().await;
    assert!(messages.iter().any(|message| message.message_id == with_code && message.deleted), "the code is taken out of the chat");
    books::assert_in_order(&database).await;
    assert!(program.stop().success(), "{}", program.log());
    expected.insert(AMOUNT_CENTS, 1);
    assert_eq!(books::payments(&database).await, expected);
}
