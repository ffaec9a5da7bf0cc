//! Turns that do not come to an end at once. Of a command that has no outcome yet: what was done is told as done, whatever was granted,
//! ended or changed since; what never was is said so; and nothing is given up in between. A message that cannot be read is given up, and
//! keeps nobody waiting.

mod stage;

use std::sync::Arc;

use taxline::account::AuthorizationState;
use taxline::db::{Database, DbError, missed, query};
use taxline::message::{Content, Inbound};
use taxline::private::Private;
use taxline::turn::{ATTEMPTS_MAX, Missed, Script, TurnError};

use crate::databases::on_both_databases;
use stage::{Next, SCRIPT, Talk, replies, sources, text, turns};

on_both_databases! {
    async fn a_representative_who_ends_their_own_right_hears_that_it_ended(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let (message, error) = talk.agree("end my power of attorney").await.unwrap_err();
        assert!(matches!(error, TurnError::CommandInDoubt(_)), "{error}");
        assert_eq!(talk.authorization_state().await, AuthorizationState::Ended);
        // As a program that was killed before the turn's commit does when it is there again.
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message.clone()).await.unwrap()));
        assert!(said.contains("IT IS ENDED"), "{said}");
        assert_eq!(text(&replies(talk.turns.answer(message).await.unwrap())), said);
        // From here on they are nobody to this account.
        let after = talk.say("how much is owed?").await;
        assert!(!after.contains("IT IS ENDED"), "{after}");
    }

    async fn what_was_done_before_a_right_ended_is_told(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let before = talk.scheduled().await;
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        talk.end_by_owner().await;
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message).await.unwrap()));
        assert!(said.contains("$123.45") && said.contains("onfirmation number"), "{said}");
        let after = talk.scheduled().await;
        assert_eq!((after.len(), after.contains(&12_345)), (before.len() + 1, true));
    }

    async fn what_was_never_done_is_refused_once_the_right_has_ended(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::Unheard);
        let before = talk.scheduled().await;
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        talk.end_by_owner().await;
        talk.next(Next::Answered);
        let said = text(&replies(talk.turns.answer(message).await.unwrap()));
        assert!(!said.contains("onfirmation number"), "{said}");
        assert_eq!(talk.scheduled().await, before);
    }

    async fn what_the_backend_does_not_take_is_said_and_the_conversation_goes_on(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::NotTaken);
        let said = text(&talk.agree("pay $123.45").await.unwrap());
        assert!(said.contains("Nothing was done. This cannot be done here"), "{said}");
        talk.next(Next::Answered);
        let said = talk.say("how much is owed?").await;
        assert!(said.contains('$'), "{said}");
    }

    async fn a_message_with_a_command_under_way_is_never_given_up(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.next(Next::DoneUnheard);
        let (message, _) = talk.agree("pay $123.45").await.unwrap_err();
        let conversation = talk.turns.conversation(message.channel, &message.address);
        // A newer program with other dialogs, which cannot read those that the turn began with.
        let version = SCRIPT.0.version.clone();
        set_files(&talk.database, b"[]".to_vec()).await;
        let words = sources().get("end_power/en.ftl").unwrap().replace("OVER", "PAST");
        let other = Arc::new(Script::load(sources().with("end_power/en.ftl", words)).unwrap());
        assert_ne!(other.version, version);
        let newer = turns(&talk.database, &talk.vault, &talk.backend, talk.now, other);
        // An older message that came in late stands before it, and is not given up in its stead.
        let late = Inbound { order: 0, ..talk.message(Content::Text(Private::from("hello"))) };
        newer.record(vec![late]).await.unwrap();
        for _ in 0..ATTEMPTS_MAX + 2 {
            let error = newer.answer_waiting(&conversation).await.unwrap_err();
            assert!(matches!(error, TurnError::Script(_)), "{error}");
        }
        let apology = "Something went wrong";
        assert!(!talk.said_so_far().await.contains(apology));
        // Mended, it is finished.
        set_files(&talk.database, serde_json::to_vec(&sources()).unwrap()).await;
        talk.next(Next::Answered);
        newer.answer_waiting(&conversation).await.unwrap();
        let said = talk.said_so_far().await;
        assert!(said.contains("onfirmation number") && !said.contains(apology), "{said}");
        assert!(talk.scheduled().await.contains(&12_345));
    }

    async fn a_message_that_cannot_be_read_is_given_up_and_the_next_is_answered(database: Database) {
        let mut talk = Talk::open(database).await;
        let spoiled = talk.message(Content::Text(Private::from("hello")));
        let conversation = talk.turns.conversation(spoiled.channel, &spoiled.address);
        talk.turns.record(vec![spoiled]).await.unwrap();
        let next = talk.message(Content::Text(Private::from("how much is owed?")));
        talk.turns.record(vec![next]).await.unwrap();
        spoil(&talk.database).await;
        for _ in 1..ATTEMPTS_MAX {
            talk.turns.answer_waiting(&conversation).await.unwrap_err();
        }
        assert!(!talk.said_so_far().await.contains('$'), "messages are answered in their order");
        talk.turns.answer_waiting(&conversation).await.unwrap();
        assert!(talk.said_so_far().await.contains('$'));
        let mut reader = talk.database.reader().await.unwrap();
        assert_eq!(taxline::db::outbox::tally(&mut reader).await.unwrap().given_up, 1);
    }

    async fn what_was_not_understood_is_kept_without_the_person(database: Database) {
        let mut talk = Talk::open(database).await;
        talk.say("my name is Dana Lee and zxcv qwfp $1,612.40 dana@example.com").await;
        talk.say("My name is Robert Poe, and zxcv, qwfp! $2,000.99 bob@example.com").await;
        talk.say("guten morgen, ich möchte meine steuern bezahlen").await;
        talk.say("how much is owed?").await;
        let rows = {
            let mut reader = talk.database.reader().await.unwrap();
            missed::list(&mut reader, 10).await.unwrap()
        };
        let [row] = rows.as_slice() else { panic!("one wording is one row, and what was understood is none: {rows:?}") };
        assert_eq!(row.times, 2);
        assert!(!row.body.windows(4).any(|bytes| bytes == b"zxcv"), "it is sealed");
        let wording = Missed::open(&talk.vault, &row.body).unwrap().text;
        assert!(wording.contains("and zxcv, qwfp! $0,000.00"), "{wording}");
        for of_a_person in ["Dana", "Lee", "Robert", "Poe", "612", "example.com"] {
            assert!(!wording.contains(of_a_person), "{wording}");
        }
    }
}

/// Puts other files in the place of every set that is kept.
async fn set_files(database: &Database, files: Vec<u8>) {
    let work = database.write(move |tx| {
        Box::pin(async move {
            query("update script set files = $1").bind(&files[..]).execute(tx).await?;
            Ok::<(), DbError>(())
        })
    });
    work.await.unwrap();
}

/// Puts what does not open in the place of the oldest message.
async fn spoil(database: &Database) {
    let work = database.write(move |tx| {
        Box::pin(async move {
            query(
                "update inbound set content = $1 where order_in_chat = (select min(order_in_chat) from inbound where state = 'received')",
            )
            .bind(&b"spoiled"[..])
            .execute(tx)
            .await?;
            Ok::<(), DbError>(())
        })
    });
    work.await.unwrap();
}
