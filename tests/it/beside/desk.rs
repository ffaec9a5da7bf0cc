//! What people leave for the helpdesk, how they want to hear of things, and shutting everybody out.

use jiff::civil::datetime;
use taxline::account::News;
use taxline::db::{self, Database};
use taxline::helpdesk::{Kind, TICKETS_A_DAY_MAX, Tickets, Which};
use taxline::identity::Linking;
use taxline::ids::AccountId;
use taxline::message::Content;
use taxline::notification::{EmailAddress, NewsWish, Preferences};
use taxline::private::Private;
use taxline::time::Office;

use super::stage::{Stage, replies, text};
use crate::databases::on_both_databases;

const ANNA: &str = "DEMO-1040-ANNA";

impl Stage {
    fn tickets(&self) -> Tickets {
        Tickets::new(self.database.clone(), self.vault.clone())
    }

    async fn line_count(&self, who: &str) -> i64 {
        let mut reader = self.database.reader().await.unwrap();
        db::conversation::find(&mut reader, &self.conversation(who)).await.unwrap().unwrap().line_count
    }

    async fn owe_news(&self, account: &str, news: &News) {
        let (account, body, kind) = (AccountId::from_stored(account), serde_json::to_string(news).unwrap(), news.message());
        let day = jiff::civil::date(2026, 11, 23);
        let work = self.database.write(move |tx| Box::pin(async move { db::told::owe(tx, &account, kind, &body, day).await }));
        work.await.unwrap();
    }

    async fn open_tickets(&self) -> Vec<(Kind, String, String)> {
        let tickets = self.tickets().list(Which::Open, 100).await.unwrap();
        tickets.into_iter().map(|ticket| (ticket.kind, ticket.number, ticket.words.unwrap().into_revealed())).collect()
    }
}

/// What follows a word at the beginning of an answer, as far as it is digits.
fn number(said: &str) -> String {
    let rest = said.strip_prefix("NUMBER ").unwrap_or_else(|| panic!("{said}"));
    rest.chars().take_while(char::is_ascii_digit).collect()
}

on_both_databases! {
    async fn the_helpdesk_opens_by_the_clock_of_the_office(database: Database) {
        let stage = Stage::open(database).await;
        let office = Office::in_zone("America/New_York").unwrap();
        for (day, hour, expected) in [
            (23, 10, "OPEN Monday, November 23, 2026 from 7 a.m. to 7 p.m."),
            (24, 6, "CLOSED later Tuesday, November 24, 2026"),
            // Thursday is Thanksgiving.
            (25, 20, "CLOSED until Friday, November 27, 2026"),
        ] {
            stage.clock.set(office.instant(datetime(2026, 11, day, hour, 0, 0, 0)));
            let said = stage.say("anybody", "flamingo opening").await;
            assert!(said.starts_with(expected), "{said}");
        }
    }

    async fn what_is_left_is_one_ticket_whatever_crashes(database: Database) {
        let stage = Stage::open(database).await;
        stage.say("anybody", "pelican opinion").await;
        let said = stage.survive(stage.message("anybody", Content::Text(Private::from("quokka quokka")))).await;
        let told = number(&said);
        assert_eq!(told.len(), 8, "{said}");
        assert_eq!(stage.open_tickets().await, [(Kind::Feedback, told.clone(), "quokka quokka".to_owned())]);
        assert!(!stage.tickets().close("10000000").await.unwrap());
        assert!(stage.tickets().close(&told).await.unwrap() && stage.tickets().close(&told).await.unwrap());
        assert!(stage.open_tickets().await.is_empty());
        assert_eq!(stage.tickets().list(Which::All, 100).await.unwrap().len(), 1);
    }

    async fn a_call_back_takes_a_number_that_can_be_called(database: Database) {
        let stage = Stage::open(database).await;
        stage.say("anybody", "walrus ringing").await;
        stage.say("anybody", "AB-12").await;
        let said = stage.say("anybody", "TODAY-4").await;
        assert!(said.starts_with("NO NUMBER"), "{said}");
        let said = stage.say("anybody", "5550104477").await;
        let (kind, told, words) = stage.open_tickets().await.remove(0);
        assert_eq!((kind, told, words.as_str()), (Kind::CallBack, number(&said), "call 5550104477: TODAY-4"));
    }

    async fn a_request_names_the_dialog_that_took_it_down(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        stage.say("anna", "otter petition").await;
        number(&stage.say("anna", "quokka quokka").await);
        let ticket = stage.tickets().list(Which::Open, 10).await.unwrap().remove(0);
        assert_eq!((ticket.kind, ticket.about.as_deref()), (Kind::Request, Some("try_request")));
        assert_eq!(ticket.account.unwrap().as_str(), "owes-one-year");
    }

    async fn a_ticket_tells_how_far_the_conversation_came(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        let said = stage.say("anna", "pay 300 dollars today from checking").await;
        assert!(said.contains("$300.00"), "{said}");
        stage.say("anna", "pelican opinion").await;
        let message = stage.message("anna", Content::Text(Private::from("quokka quokka")));
        number(&stage.survive(message).await);
        let ticket = stage.tickets().list(Which::Open, 10).await.unwrap().remove(0);
        let [line] = ticket.summary.as_slice() else { panic!("{:?}", ticket.summary) };
        assert!(line.starts_with("pay from start"), "{line}");
        for told in ["amount 300.00", "bank given", "day 2026-11-23", "period 1040-2025"] {
            assert!(line.contains(told), "{told} in {line}");
        }
        // Who erases what is kept of the chat erases this too.
        let conversation = stage.conversation("anna");
        let work = stage.database.write(move |tx| Box::pin(async move { db::ticket::erase_words(tx, &conversation).await }));
        work.await.unwrap();
        let ticket = stage.tickets().list(Which::Open, 10).await.unwrap().remove(0);
        assert!(ticket.summary.is_empty() && ticket.words.is_none());
    }

    async fn a_payment_is_reported_by_whoever_sees_it(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("robert", "DEMO-1040-ROBERT").await;
        let asked = stage.replies("robert", "badger stolen").await;
        let (kind, words) = match asked[0].buttons.first() {
            Some(first) => {
                let said = stage.survive(stage.message("robert", Content::Button { token: first.token.clone() })).await;
                let (kind, told, words) = stage.open_tickets().await.remove(0);
                assert_eq!(told, number(&said));
                (kind, words)
            }
            None => {
                let (kind, told, words) = stage.open_tickets().await.remove(0);
                assert_eq!(told, number(&asked[0].text));
                (kind, words)
            }
        };
        assert!(kind == Kind::PaymentNotMine && words.contains("confirmation "), "{words}");
    }

    async fn nobody_leaves_tickets_without_end(database: Database) {
        let stage = Stage::open(database).await;
        let leave = async || {
            stage.say("anybody", "pelican opinion").await;
            stage.say("anybody", "quokka quokka").await
        };
        for _ in 0..TICKETS_A_DAY_MAX {
            number(&leave().await);
        }
        assert!(leave().await.starts_with("TOO MANY"));
        stage.wait(24 * 60 + 1);
        number(&leave().await);
        assert_eq!(stage.open_tickets().await.len(), 11);
    }

    async fn preferences_are_kept_and_an_address_is_shown_masked(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        let told = stage.replies("anna", "hedgehog wishes").await;
        assert!(told[0].text.starts_with("en none on no address"), "{told:?}");
        let asked = stage.turns.answer(stage.press("anna", &told, "Set way")).await.unwrap();
        let refused = stage.turns.answer(stage.press("anna", &replies(asked), "By both")).await.unwrap();
        let refused = replies(refused);
        assert!(refused[0].text.starts_with("NO EMAIL"), "{refused:?}");
        let person = stage.person("anna").await;
        let address = EmailAddress::read(&Private::from("anna@example.com")).unwrap();
        Preferences::new(stage.database.clone(), stage.vault.clone()).set_email(&person, &address).await.unwrap();
        let said = stage.survive(stage.press("anna", &refused, "By both")).await;
        assert!(said.starts_with("DONE"), "{said}");
        let told = stage.replies("anna", "hedgehog wishes").await;
        assert!(told[0].text.starts_with("en both on a•••@example.com"), "{told:?}");
        let asked = stage.turns.answer(stage.press("anna", &told, "Set news")).await.unwrap();
        stage.survive(stage.press("anna", &replies(asked), "News off")).await;
        let told = stage.replies("anna", "hedgehog wishes").await;
        assert!(told[0].text.starts_with("en both off a•••@example.com"), "{told:?}");
        let asked = stage.turns.answer(stage.press("anna", &told, "Set address")).await.unwrap();
        assert!(text(&replies(asked)).starts_with("Address?"));
        assert!(stage.say("anna", "quokka quokka").await.starts_with("NO ADDRESS"));
        assert!(stage.say("anna", "Anna dot W at example dot org").await.starts_with("NOW a•••@example.org"));
    }

    async fn who_wants_no_news_hears_of_what_asks_something_of_them(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        let person = stage.person("anna").await;
        let kept = Preferences::new(stage.database.clone(), stage.vault.clone());
        for (wish, news, is_heard) in [
            (NewsWish::On, News::PlanCompleted, true),
            (NewsWish::Off, News::PlanRestored, false),
            (NewsWish::Off, News::PlanTerminated, true),
        ] {
            kept.set_news(&person, wish).await.unwrap();
            let before = stage.line_count("anna").await;
            stage.owe_news("owes-one-year", &news).await;
            assert_eq!(stage.turns.tell_news(10).await.unwrap(), 1);
            assert_eq!(stage.line_count("anna").await > before, is_heard, "{news:?}");
        }
    }

    async fn news_are_stopped_where_nobody_is_linked_too(database: Database) {
        let stage = Stage::open(database).await;
        let kept = Preferences::new(stage.database.clone(), stage.vault.clone());
        // Before anybody is linked: it holds when somebody is.
        let asking = stage.message("anna", Content::Text(Private::from("porcupine silence")));
        assert!(stage.survive(asking).await.starts_with("QUIET"));
        stage.linked("anna", ANNA).await;
        stage.linked("anna at home", ANNA).await;
        assert_eq!(kept.news_in(&stage.conversation("anna")).await.unwrap(), NewsWish::Off);
        assert_eq!(kept.news_in(&stage.conversation("anna at home")).await.unwrap(), NewsWish::On);
        assert!(stage.say("anna", "hedgehog wishes").await.contains(" off "), "the chat says so");
        let heard = async |news: News| {
            let before = (stage.line_count("anna").await, stage.line_count("anna at home").await);
            stage.owe_news("owes-one-year", &news).await;
            assert_eq!(stage.turns.tell_news(10).await.unwrap(), 1);
            (stage.line_count("anna").await > before.0, stage.line_count("anna at home").await > before.1)
        };
        assert_eq!(heard(News::PlanCompleted).await, (false, true));
        assert_eq!(heard(News::PlanTerminated).await, (true, true), "what asks something is told all the same");
        // Somebody who is known is left alone everywhere, and is told again everywhere.
        let said = stage.replies("anna at home", "porcupine silence").await;
        assert_eq!(heard(News::PlanRestored).await, (false, false));
        let again = stage.press("anna at home", &said, "Write again");
        assert!(stage.survive(again).await.starts_with("LOUD"));
        let said = stage.say_and_press("anna", "porcupine silence", "Write again").await;
        assert!(said.starts_with("LOUD"), "{said}");
        let person = stage.person("anna").await;
        assert_eq!(kept.of(&person).await.unwrap().news, NewsWish::On);
        for who in ["anna", "anna at home"] {
            assert_eq!(kept.news_in(&stage.conversation(who)).await.unwrap(), NewsWish::On);
        }
    }

    async fn who_shuts_everybody_out_is_let_in_by_an_operator_alone(database: Database) {
        let stage = Stage::open(database).await;
        for who in ["anna at home", "anna outside"] {
            stage.linked(who, ANNA).await;
        }
        let person = stage.person("anna at home").await;
        let asked = stage.replies("anna at home", "rhinoceros padlock").await;
        let said = stage.survive(stage.press("anna at home", &asked, "Yes")).await;
        let told = number(&said);
        assert_eq!(stage.open_tickets().await, [(Kind::Locked, told.clone(), String::new())]);
        let again = stage.identity.lock(&stage.database, &person, "20000000", stage.now()).await.unwrap();
        assert_eq!(again, told, "who is locked already is unlocked by the number of before");
        for who in ["anna at home", "anna outside"] {
            assert!(stage.person_if_any(who).await.is_none());
            assert_eq!(stage.link(who, ANNA).await, Linking::PersonLocked);
        }
        stage.say("anna outside", "wombat list").await;
        let said = stage.say("anna outside", ANNA).await;
        assert!(said.contains("You asked us to lock this account"), "{said}");
        assert_eq!(stage.link("robert", "DEMO-1040-ROBERT").await, Linking::Linked, "nobody else is shut out");
        assert!(stage.identity.unlock(&stage.database, "10000000").await.unwrap().is_none());
        assert!(stage.identity.unlock(&stage.database, &told).await.unwrap().is_some());
        assert_eq!(stage.link("anna outside", ANNA).await, Linking::Linked);
    }
}
