//! One conversation by several doors, and what is kept of a conversation.

use taxline::db::{self, Database, DbError, continuation};
use taxline::ids::{CommandId, PersonId};
use taxline::message::{Content, Reply};
use taxline::notification::{EmailAddress, NewsWish, Preferences};
use taxline::private::Private;

use super::stage::{Stage, replies, text};
use crate::databases::on_both_databases;

const ANNA: &str = "DEMO-1040-ANNA";
const PAYING: &str = "pay 50 on december 15";
const READBACK: &str = "Shall I schedule it?";

impl Stage {
    /// Anna, with a payment that waits for her yes at one door and a code to go on at another.
    async fn offered(&self) -> (Vec<Reply>, String) {
        self.linked("chat", ANNA).await;
        self.linked("phone", ANNA).await;
        let asked = self.replies("chat", PAYING).await;
        assert!(text(&asked).ends_with(READBACK), "{asked:?}");
        let offered = self.replies("chat", "albatross departure").await;
        let said = text(&offered);
        let code = said.strip_prefix("CODE ").unwrap_or_else(|| panic!("{said}"))[..4].to_owned();
        assert!(code.bytes().all(|digit| digit.is_ascii_digit()) && said.contains("FOR 10") && said.ends_with(READBACK), "{said}");
        (offered, code)
    }

    async fn give(&self, who: &str, code: &str) -> String {
        self.say(who, "alligator arrival").await;
        self.say(who, code).await
    }
}

/// Another code than this one.
fn wrong(code: &str) -> String {
    format!("{:04}", (code.parse::<u32>().unwrap() + 1) % 10_000)
}

on_both_databases! {
    async fn a_conversation_goes_on_at_another_door_at_the_same_step(database: Database) {
        let stage = Stage::open(database).await;
        let (asked, code) = stage.offered().await;
        stage.say("phone", "alligator arrival").await;
        let said = stage.survive(stage.message("phone", Content::Text(Private::from(code.as_str())))).await;
        assert!(said.starts_with("HERE") && said.contains("$50.00") && said.ends_with(READBACK), "{said}");
        // At the first door nothing is open any more: its yes moves nothing.
        let late = text(&replies(stage.turns.answer(stage.press("chat", &asked, "Yes")).await.unwrap()));
        assert!(!late.contains("onfirmation"), "{late}");
        // A correction counts here, however messages were counted there.
        let said = stage.say("phone", "make it 60").await;
        assert!(said.contains("$60.00") && said.ends_with(READBACK), "{said}");
        let asked = stage.replies("phone", "say that again").await;
        let done = text(&replies(stage.turns.answer(stage.press("phone", &asked, "Yes")).await.unwrap()));
        assert!(done.contains("onfirmation"), "{done}");
    }

    async fn a_code_is_used_once_for_ten_minutes_by_the_same_person(database: Database) {
        let stage = Stage::open(database).await;
        let (_, code) = stage.offered().await;
        stage.linked("robert", "DEMO-1040-ROBERT").await;
        assert!(stage.give("robert", &code).await.starts_with("WRONG"), "another person");
        assert!(stage.give("chat", &code).await.starts_with("NOT NOW"), "it is there already");
        assert!(stage.give("phone", &code).await.starts_with("HERE"));
        stage.say("phone", "cancel").await;
        assert!(stage.give("phone", &code).await.starts_with("WRONG"), "once");
        let (_, code) = stage.offered().await;
        stage.linked("tablet", ANNA).await;
        stage.wait(11);
        let late = stage.give("tablet", &code).await;
        assert!(late.starts_with("WRONG"), "ten minutes: {late}");
        assert!(stage.say("chat", "say that again").await.ends_with(READBACK), "it stays where it was");
    }

    async fn what_was_taken_is_there_for_the_turn_that_took_it_whatever_is_offered_next(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("chat", ANNA).await;
        let (person, conversation, now) = (stage.person("chat").await, stage.conversation("chat"), stage.now());
        let command = |name: &str| CommandId::derived(&[name.as_bytes()]);
        let (first, taker, next) = (command("an offer"), command("a taking"), command("another offer"));
        let by = taker.clone();
        let work = stage.database.write(move |tx| {
            Box::pin(async move {
                continuation::offer(tx, &first, &conversation, &person, b"one", now).await?;
                assert!(continuation::take(tx, &first, &by, b"what was open").await?);
                continuation::offer(tx, &next, &conversation, &person, b"two", now).await?;
                assert_eq!(continuation::offered(tx, &person, now).await?.unwrap().command, next);
                Ok::<PersonId, DbError>(person)
            })
        });
        let person = work.await.unwrap();
        let mut reader = stage.database.reader().await.unwrap();
        assert_eq!(continuation::taken(&mut reader, &taker).await.unwrap().as_deref(), Some(b"what was open".as_slice()));
        drop(reader);
        // Who erases what is kept of any chat of theirs erases what was taken over there.
        let other = stage.conversation("nobody");
        let work = stage.database.write(move |tx| Box::pin(async move { continuation::forget(tx, &other, &person).await }));
        work.await.unwrap();
        let mut reader = stage.database.reader().await.unwrap();
        assert!(continuation::taken(&mut reader, &taker).await.unwrap().is_none());
    }

    async fn codes_cannot_be_tried_out(database: Database) {
        let stage = Stage::open(database).await;
        let (_, code) = stage.offered().await;
        stage.say("phone", "alligator arrival").await;
        // However often the program dies, a wrong code is counted once.
        let once = stage.survive(stage.message("phone", Content::Text(Private::from(wrong(&code))))).await;
        assert!(once.starts_with("WRONG"), "{once}");
        for _ in 1..5 {
            assert!(stage.say("phone", &wrong(&code)).await.starts_with("WRONG"));
        }
        assert!(stage.say("phone", &code).await.starts_with("TOO OFTEN"));
    }

    async fn with_nothing_open_there_is_nothing_to_go_on_with(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("chat", ANNA).await;
        assert!(stage.say("chat", "albatross departure").await.starts_with("NOTHING OPEN"));
    }

    async fn a_person_sees_what_is_kept_and_has_it_erased(database: Database) {
        let stage = Stage::open(database).await;
        assert!(stage.say("anybody", "leopard dossier").await.starts_with("false false 0 false 0 of"));
        stage.linked("anna", ANNA).await;
        stage.say("anna", "pelican opinion").await;
        stage.say("anna", "quokka quokka").await;
        let told = stage.say("anna", "leopard dossier").await;
        assert!(told.starts_with("true true 1 false 1 of 6"), "{told}");
        let given = stage.say("anna", "penguin archive").await;
        assert!(given.starts_with("8 of 8: THEY hello") && given.contains("WE ") && given.contains("THEY quokka quokka"), "{given}");

        stage.say("anna", PAYING).await;
        let person = stage.person("anna").await;
        let wishes = Preferences::new(stage.database.clone(), stage.vault.clone());
        wishes.set_news(&person, NewsWish::Off).await.unwrap();
        wishes.set_email(&person, &EmailAddress::read(&Private::from("anna@example.com")).unwrap()).await.unwrap();
        let asked = stage.replies("anna", "kangaroo bonfire").await;
        let said = stage.survive(stage.press("anna", &asked, "Yes")).await;
        assert!(said.starts_with("ERASED"), "{said}");
        assert!(stage.person_if_any("anna").await.is_none());
        let conversation = stage.conversation("anna");
        let mut reader = stage.database.reader().await.unwrap();
        let lines = db::outbox::lines(&mut reader, &conversation, 0, 100).await.unwrap();
        assert_eq!(lines.len(), 2, "the yes and what it was answered with");
        let kept = db::kept::count(&mut reader, &conversation).await.unwrap();
        assert_eq!((kept.messages, kept.tickets), (2, 0));
        drop(reader);
        let wish = wishes.of(&person).await.unwrap();
        assert!(wish.email.is_none() && wish.news == NewsWish::Off, "who wanted to be left alone is");
        // What was open is open no more, and nothing of it is known.
        let said = stage.say("anna", "say that again").await;
        assert!(!said.contains("$50"), "{said}");
    }
}
