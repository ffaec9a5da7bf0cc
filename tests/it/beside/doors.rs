//! One conversation by several doors, and what is kept of a conversation.

use taxline::db::{self, Database};
use taxline::message::{Content, Reply};
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
        // What was open is open no more, and nothing of it is known.
        let said = stage.say("anna", "say that again").await;
        assert!(!said.contains("$50"), "{said}");
    }
}
