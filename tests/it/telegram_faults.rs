//! What Telegram and the people in it can do to the program: floods, broken gateways, lost answers, blocks, groups, edits, old
//! buttons, private data, and texts that programs stumble over. Every update comes twice and chats are mixed.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::books;
use crate::databases::{Place, on_both_databases};
use crate::person::{ENGLISH, Person};
use crate::program::Program;
use crate::telegram::{Shown, Telegram};

const AMOUNT_CENTS: i64 = 30_034;
/// A chat of one person; each further one has the next number.
const CHAT: i64 = 9_000;
const GROUP: i64 = -1_009_000;
const UNUSUAL: [&str; 5] = ["💸💸💸", "كم أدين؟", "\u{202e}300 \u{0}", "<b>how</b> *much* _do_ I owe?", "\u{200d}\u{fe0f}"];

on_both_databases! {
    async fn everybody_is_answered_through_floods_broken_gateways_and_lost_answers(place: Place) {
        let telegram = mixed_telegram().await;
        // The bot is asked who it is before Telegram is up, too.
        set(&telegram, json!({ "floodEvery": 4, "retryAfterSeconds": 1, "failEvery": 5, "loseEvery": 7, "meFailures": 2 })).await;
        let mut program = Program::new(&place).on_telegram(&telegram);
        let codes = program.seed(3);
        program.start().await;
        let mut expected = books::payments(&place.open().await).await;
        let mut people: Vec<Person> = (CHAT..).take(codes.len()).map(|chat| Person::new(&telegram, chat, &ENGLISH)).collect();
        let talks = people.iter_mut().zip(&codes).zip(AMOUNT_CENTS..).map(|((person, code), amount)| async move {
            person.link(code).await;
            person.pay(amount).await;
        });
        futures::future::join_all(talks).await;

        let database = place.open().await;
        books::wait_until_drained(&database).await;
        for (person, amount) in people.iter().zip(AMOUNT_CENTS..) {
            let receipts = person.messages().await.into_iter().filter(|message| message.text.contains(ENGLISH.paid)).count();
            // A reply whose answer was lost is sent once more, because never answering is worse.
            assert!((1..=2).contains(&receipts), "{receipts} receipts");
            expected.insert(amount, 1);
        }
        assert_eq!(books::payments(&database).await, expected);
        let counts: Value = telegram.control("counts", json!({})).await;
        assert_eq!(counts["queriesUnanswered"], 0, "every pressed button stops waiting");
    }

    async fn what_people_do_in_a_chat_is_met(place: Place) {
        let telegram = mixed_telegram().await;
        let mut program = Program::new(&place).on_telegram_webhook(&telegram);
        let codes = program.seed(4);
        program.start().await;
        let person = |number: usize| Person::new(&telegram, CHAT + i64::try_from(number).unwrap(), &ENGLISH);
        edits_what_they_asked_for(&telegram, person(0), &codes[0]).await;
        presses_an_old_button(&place, &telegram, person(1), &codes[1]).await;
        types_private_data(person(2)).await;
        blocks_the_bot(&place, &telegram, person(3), &codes[3]).await;
        speaks_in_a_group(&telegram).await;
        says_unusual_things(person(4)).await;
        assert!(program.stop().success(), "{}", program.log());
        let log = program.log();
        for private in ["219-09", &codes[0], "test-bot"] {
            assert!(!log.contains(private), "{private} is in the log:\n{log}");
        }
    }
}

async fn mixed_telegram() -> Arc<Telegram> {
    let telegram = Arc::new(Telegram::start());
    set(&telegram, json!({ "deliverTimes": 2, "shuffle": true })).await;
    telegram
}

async fn set(telegram: &Telegram, settings: Value) {
    let _: Value = telegram.control("settings", settings).await;
}

/// The token of the button that says yes.
fn yes(message: &Shown) -> Option<&str> {
    message.buttons.iter().find(|button| button.label == ENGLISH.yes).map(|button| button.token.as_str())
}

fn last_button(messages: &[Shown]) -> &str {
    let question = messages.iter().rev().find(|message| !message.buttons.is_empty()).unwrap();
    &question.buttons[0].token
}

/// The edit of a message is a correction of it.
async fn edits_what_they_asked_for(telegram: &Telegram, mut person: Person, code: &str) {
    person.link(code).await;
    let said = person.say("pay $300.34 on friday").await;
    person.news().await;
    let edit = json!({ "chat": CHAT, "message_id": said, "text": "pay $400.34 on friday" });
    let _: Value = telegram.control("edit", edit).await;
    loop {
        let news = person.news().await;
        if let Some(readback) = news.iter().find(|message| yes(message).is_some()) {
            assert!(readback.text.contains("$400.34"), "{readback:?}");
            return;
        }
        if news.iter().any(|message| !message.buttons.is_empty()) {
            person.press(last_button(&news)).await;
        }
    }
}

/// A yes is used up by being given.
async fn presses_an_old_button(place: &Place, telegram: &Telegram, mut person: Person, code: &str) {
    person.link(code).await;
    person.pay(AMOUNT_CENTS).await;
    let used = person.messages().await.into_iter().rev().find(|message| yes(message).is_some()).unwrap();
    let press = json!({ "chat": CHAT + 1, "token": yes(&used) });
    let _: Value = telegram.control("press", press).await;
    person.hear("no longer valid").await;
    assert_eq!(books::payments(&place.open().await).await.get(&AMOUNT_CENTS), Some(&1));
}

/// A number that must not stay in a chat is taken out of it.
async fn types_private_data(mut person: Person) {
    let said = person.say("my social security number is 219-09-9999, how much do I owe?").await;
    person.hear("private data").await;
    let messages = person.messages().await;
    assert!(messages.iter().any(|message| message.message_id == said && message.deleted), "{messages:?}");
}

/// Who blocks the bot gets nothing, holds nobody else up, and is answered again when they come back.
async fn blocks_the_bot(place: &Place, telegram: &Telegram, mut person: Person, code: &str) {
    person.link(code).await;
    let late = json!({ "chat": CHAT + 3, "text": "how much do I owe?", "late": true });
    let _: Value = telegram.control("say", late).await;
    let _: Value = telegram.control("block", json!({ "chat": CHAT + 3, "blocked": true })).await;
    let _: Value = telegram.control("release", json!({})).await;
    let before = person.messages().await.len();
    let database = place.open().await;
    books::wait_until_drained(&database).await;
    assert_eq!(person.messages().await.len(), before, "a blocked bot sends nothing");
    let _: Value = telegram.control("block", json!({ "chat": CHAT + 3, "blocked": false })).await;
    person.say("how much do I owe?").await;
    person.hear(ENGLISH.owed).await;
}

/// In a group nothing private is said, and nothing at all to who does not speak to the bot.
async fn speaks_in_a_group(telegram: &Telegram) {
    let group = |text: &str| json!({ "chat": GROUP, "text": text, "options": { "chat": { "type": "supergroup" } } });
    let _: Value = telegram.control("say", group("good morning, how much do I owe?")).await;
    let said: Value = telegram.control("say", group("/balance@TestNameBot")).await;
    let replies = telegram.replies(GROUP, said["message_id"].as_i64().unwrap(), 1).await;
    assert!(replies[0].text.contains("only in private"), "{replies:?}");
    let from_bot = telegram.replies(GROUP, 0, 1).await.len();
    assert_eq!(from_bot, 1, "who does not speak to the bot gets no answer");
}

/// Every text gets an answer and no figure without a link.
async fn says_unusual_things(mut person: Person) {
    let long = "pay 300 on friday ".repeat(227);
    for text in UNUSUAL.into_iter().chain([long.as_str()]) {
        person.say(text).await;
        let news = person.news().await;
        assert!(news.iter().all(|message| !message.text.contains('$')), "{news:?}");
    }
    person.say(ENGLISH.owe).await;
    person.news().await;
}
