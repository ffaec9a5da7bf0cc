//! People pay while the program is killed again and again: every yes becomes one payment, and nobody is left without an answer.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use taxline::db::{Database, query};
use taxline::ids::Randomness;
use tokio::task::JoinSet;

use crate::databases::{Place, on_both_databases};
use crate::program::Program;
use crate::telegram::{Shown, Telegram};

const KILLS: usize = 50;
/// People who begin to talk between one kill and the next.
const PEOPLE_PER_KILL: usize = 2;
/// The most that an account takes in 24 hours.
const PAYMENTS_PER_PERSON: usize = 2;
/// The program lives this long after it is well, drawn anew for each kill.
const LIFE_MS: std::ops::Range<u64> = 10..400;
/// How long what is owed may take to go out at the end.
const DRAIN_WAIT_MAX: Duration = Duration::from_secs(30);
const DRAIN_INTERVAL: Duration = Duration::from_millis(20);

/// Somebody who links their account and pays. Each amount is theirs alone, so that a payment tells whose yes it was.
struct Person {
    chat: i64,
    code: String,
    amounts_cents: Vec<i64>,
}

on_both_databases! {
    async fn every_yes_is_one_payment_whenever_the_program_is_killed(place: Place) {
        let telegram = Arc::new(Telegram::start());
        let _: Value = telegram.control("settings", json!({ "deliverTimes": 2, "shuffle": true })).await;
        let mut program = on_webhook(&place, &telegram);
        let people = people(&program.seed(KILLS * PEOPLE_PER_KILL));
        let expected: BTreeSet<i64> = people.iter().flat_map(|person| person.amounts_cents.clone()).collect();

        let sent = kill_while_they_pay(&mut program, &telegram, people).await;
        let database = place.open().await;
        wait_until_drained(&database).await;
        assert!(program.stop().success(), "{}", program.log());

        let paid = amounts_paid(&database).await;
        assert_eq!(paid.keys().copied().collect::<BTreeSet<_>>(), expected, "each yes became a payment");
        assert_eq!(paid.values().filter(|&&count| count != 1).count(), 0, "none became two: {paid:?}");
        assert_eq!(number(&database, "select count(*) as number from inbound").await, sent, "each message came in once");
        assert_eq!(number(&database, "select count(*) as number from inbound where state <> 'done' or reply_count = 0").await, 0);
        assert_eq!(number(&database, "select count(*) as number from line where state = 'failed'").await, 0);
        let unbalanced = "select count(*) as number from (select entry_id from entry_line group by entry_id having sum(amount) <> 0) e";
        assert_eq!(number(&database, unbalanced).await, 0, "debits equal credits");
    }
}

fn on_webhook(place: &Place, telegram: &Telegram) -> Program {
    let mut program = Program::new(place).with("TAXLINE_TELEGRAM_MODE", "webhook");
    let url = program.url("");
    program = program.with("TAXLINE_SERVER_PUBLIC_URL", &url).with("TAXLINE_TELEGRAM_WEBHOOK_SECRET", "a-secret-of-this-test");
    telegram.settings().iter().fold(program, |program, (name, text)| program.with(name, text))
}

fn people(codes: &[String]) -> Vec<Person> {
    let amount = |person: usize, payment: usize| 1_000 + i64::try_from(person * PAYMENTS_PER_PERSON + payment).unwrap();
    let person = |(number, code): (usize, &String)| Person {
        chat: 1_000 + i64::try_from(number).unwrap(),
        code: code.clone(),
        amounts_cents: (0..PAYMENTS_PER_PERSON).map(|payment| amount(number, payment)).collect(),
    };
    codes.iter().enumerate().map(person).collect()
}

/// Lets people begin to talk, a few between each kill and the next, and waits until all have paid: how many messages they sent.
async fn kill_while_they_pay(program: &mut Program, telegram: &Arc<Telegram>, people: Vec<Person>) -> i64 {
    let randomness = Randomness::from_seed([7; 32]);
    let mut talking = JoinSet::new();
    let mut waiting = people.into_iter();
    program.start().await;
    for _ in 0..KILLS {
        for person in waiting.by_ref().take(PEOPLE_PER_KILL) {
            let telegram = Arc::clone(telegram);
            talking.spawn(async move { person.pays(&telegram).await });
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

impl Person {
    /// Links the account and pays each amount: how many messages that took.
    async fn pays(&self, telegram: &Telegram) -> i64 {
        let mut sent = 2;
        telegram.ask(self.chat, "/start").await;
        let mut seen = telegram.say(self.chat, &format!("link {}", self.code)).await;
        while !self.news(telegram, &mut seen).await.iter().any(|message| message.text.contains("You are connected")) {}
        for amount in &self.amounts_cents {
            sent += self.pay(telegram, *amount).await;
        }
        sent
    }

    /// Asks to pay, takes what is suggested, says yes to each readback once, and waits for the receipt.
    async fn pay(&self, telegram: &Telegram, amount_cents: i64) -> i64 {
        let amount = format!("${}.{:02}", amount_cents / 100, amount_cents % 100);
        let mut sent = 1;
        let mut seen = telegram.say(self.chat, &format!("pay {amount}")).await;
        let mut pressed = HashSet::new();
        loop {
            let news = self.news(telegram, &mut seen).await;
            if news.iter().any(|message| message.text.contains("Confirmation number") && message.text.contains(&amount)) {
                return sent;
            }
            let Some(question) = news.iter().rev().find(|message| !message.buttons.is_empty()) else { continue };
            let yes = question.buttons.iter().find(|button| button.label == "Yes");
            assert!(yes.is_none() || question.text.contains(&amount), "a readback of something else: {question:?}");
            let button = yes.unwrap_or(&question.buttons[0]);
            // A reply in doubt is sent once more; its buttons are the same and are pressed once.
            if pressed.insert(button.token.clone()) {
                let press = json!({ "chat": self.chat, "token": button.token });
                let _: Value = telegram.control("press", press).await;
                sent += 1;
            }
        }
    }

    async fn news(&self, telegram: &Telegram, seen: &mut i64) -> Vec<Shown> {
        let news = telegram.replies(self.chat, *seen, 1).await;
        *seen = news.iter().map(|message| message.message_id).max().unwrap_or(*seen);
        news
    }
}

async fn wait_until_drained(database: &Database) {
    let drained = async {
        while number(database, "select count(*) as number from line where state in ('pending', 'leased')").await
            + number(database, "select count(*) as number from inbound where state = 'received'").await
            > 0
        {
            tokio::time::sleep(DRAIN_INTERVAL).await;
        }
    };
    assert!(tokio::time::timeout(DRAIN_WAIT_MAX, drained).await.is_ok(), "something is still owed");
}

async fn number(database: &Database, sql: &'static str) -> i64 {
    let mut reader = database.reader().await.unwrap();
    query(sql).fetch_one(&mut reader).await.unwrap().try_get("number").unwrap()
}

/// How many payments there are of each amount.
async fn amounts_paid(database: &Database) -> BTreeMap<i64, i64> {
    let mut reader = database.reader().await.unwrap();
    let rows = query("select amount, count(*) as number from payment where status <> 'canceled' group by amount")
        .fetch_all(&mut reader)
        .await
        .unwrap();
    rows.iter().map(|row| (row.try_get("amount").unwrap(), row.try_get("number").unwrap())).collect()
}
