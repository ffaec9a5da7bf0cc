//! What happened on an account comes to its holder as a message, without having been asked for: once, also over kills, in the
//! language of the conversation, and without an amount.

use std::sync::Arc;
use std::time::Duration;

use taxline::account::{BankAccountUse, News, PenaltyAdded};
use taxline::db::{Database, DbError, query, told};
use taxline::ids::{AccountId, PaymentId};

use crate::books;
use crate::databases::{Place, on_both_databases};
use crate::person::{ENGLISH, Person, SPANISH};
use crate::program::Program;
use crate::telegram::Telegram;

const CHAT: i64 = 7_100;
/// How long the program may take to find what is owed.
const TOLD_WAIT_MAX: Duration = Duration::from_secs(30);
const ROUNDS: usize = 6;
const REPLIES: &str = "select count(*) as number from line where state = 'sent'";

/// The account that a chat is about; both chats of a test are about the same.
async fn account(database: &Database) -> AccountId {
    let mut reader = database.reader().await.unwrap();
    let row = query("select distinct account_id from link").fetch_one(&mut reader).await.unwrap();
    AccountId::from_stored(row.try_get::<String>("account_id").unwrap())
}

/// A payment that came back, told apart from others by its number.
async fn owe(database: &Database, account: &AccountId, number: usize) {
    let news = News::PaymentReturned {
        payment: PaymentId::derived(&[&number.to_be_bytes()]),
        periods: Vec::new(),
        day: jiff::civil::date(2026, 12, 1),
        code: "R01".to_owned(),
        bank_account: BankAccountUse::Usable,
        penalty: PenaltyAdded::Added,
    };
    let (account, body) = (account.clone(), serde_json::to_string(&news).unwrap());
    let kind = news.message();
    let day = jiff::civil::date(2026, 12, 3);
    let write = database.write(move |tx| Box::pin(async move { told::owe(tx, &account, kind, &body, day).await }));
    let written: Result<(), DbError> = write.await;
    written.unwrap();
}

async fn wait_until_told(database: &Database) {
    let all_told = async {
        while books::number(database, "select count(*) as number from account_event where told_at is null").await > 0 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    assert!(tokio::time::timeout(TOLD_WAIT_MAX, all_told).await.is_ok(), "news was not told");
    books::wait_until_drained(database).await;
}

on_both_databases! {
    async fn a_returned_payment_is_told_once_in_every_chat_about_the_account(place: Place) {
        let telegram = Arc::new(Telegram::start());
        let mut program = Program::new(&place).on_telegram(&telegram);
        let code = program.seed(1).remove(0);
        let database = place.open().await;
        program.start().await;
        let mut english = Person::new(&telegram, CHAT, &ENGLISH);
        let mut spanish = Person::new(&telegram, CHAT + 1, &SPANISH);
        english.link(&code).await;
        spanish.link(&code).await;
        let mut stranger = Person::new(&telegram, CHAT + 2, &ENGLISH);
        stranger.say(ENGLISH.owe).await;
        stranger.news().await;

        books::wait_until_drained(&database).await;
        let before = books::number(&database, REPLIES).await;
        let account = account(&database).await;
        for number in 0..ROUNDS {
            owe(&database, &account, number).await;
            // Whatever it was doing, it dies, and another run goes on.
            tokio::time::sleep(Duration::from_millis(300 * number as u64)).await;
            program.kill();
            program.start().await;
        }
        wait_until_told(&database).await;

        for (person, words) in [(&english, "Your bank returned the payment"), (&spanish, "Su banco devolvió el pago")] {
            let texts = person.messages().await.into_iter().map(|shown| shown.text);
            let heard: Vec<String> = texts.filter(|text| text.starts_with(words)).collect();
            // A delivery whose answer died with the program goes out once more.
            assert!(heard.len() >= ROUNDS && heard.len() < 2 * ROUNDS, "{heard:?}");
            assert!(heard.iter().all(|text| !text.contains('$')), "no amount on a locked screen: {heard:?}");
        }
        assert_eq!(books::number(&database, REPLIES).await, before + 2 * ROUNDS as i64, "one for each chat and each news");
        assert!(stranger.messages().await.iter().all(|shown| !shown.text.contains("bank")), "who is not linked hears nothing");
        // What was open goes on: the chat answers as before.
        english.say(ENGLISH.owe).await;
        assert!(english.hear(ENGLISH.owed).await.text.contains('$'));
        assert!(program.stop().success(), "{}", program.log());
        books::assert_in_order(&database).await;
    }
}
