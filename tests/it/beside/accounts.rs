//! Several accounts of one person, and the conversations that are linked to them.

use taxline::account::{AccountBackend as _, Query};
use taxline::db::Database;

use super::stage::{Stage, replies};
use crate::databases::on_both_databases;

const PROFESSIONAL: &str = "DEMO-PRO-ACTS";

on_both_databases! {
    async fn a_person_hears_of_each_account_that_they_hold(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("ellis", PROFESSIONAL).await;
        let said = stage.say("ellis", "wombat list").await;
        assert!(said.starts_with("3 of Robert Castellano, CLIENT:"), "{said}");
        for name in ["Robert Castellano", "Anna Whitfield", "Grace Okafor"] {
            assert!(said.contains(&format!("{name} false CLIENT")), "nothing is granted yet: {said}");
        }
        stage.linked("anna", "DEMO-1040-ANNA").await;
        let said = stage.say("anna", "wombat list").await;
        assert_eq!(said.lines().next().unwrap(), "1 of Anna Whitfield, OTHER: Anna Whitfield true OTHER");
    }

    async fn an_account_is_switched_once_whatever_crashes(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("ellis", PROFESSIONAL).await;
        let asked = stage.replies("ellis", "ostrich exchange").await;
        assert!(!asked[0].buttons.iter().any(|button| button.label.contains("Robert")), "{asked:?}");
        let said = stage.survive(stage.press("ellis", &asked, "Grace Okafor")).await;
        assert!(said.starts_with("NOW Grace Okafor"), "{said}");
        let standing = stage.identity.standing_now(&stage.database, &stage.conversation("ellis"), stage.now()).await.unwrap();
        assert_eq!(standing.access().unwrap().account().as_str(), "on-a-plan");
        assert!(stage.ledger.read(standing.access().unwrap(), &Query::Account, stage.now()).await.is_ok());
        assert!(stage.say("ellis", "wombat list").await.starts_with("3 of Grace Okafor"));
    }

    async fn an_account_that_was_lost_meanwhile_is_not_switched_to(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("ellis", PROFESSIONAL).await;
        let asked = stage.replies("ellis", "ostrich exchange").await;
        let press = stage.press("ellis", &asked, "Anna Whitfield");
        stage.let_go("ellis", "owes-one-year").await;
        let said = stage.survive(press).await;
        assert!(said.starts_with("NOT YOURS"), "{said}");
        assert!(stage.say("ellis", "wombat list").await.starts_with("2 of Robert Castellano"));
    }

    async fn what_was_begun_on_one_account_begins_again_on_the_other(database: Database) {
        let stage = Stage::open(database).await;
        stage.hold("owes-one-year", "owes-two-years").await;
        stage.linked("anna", "DEMO-1040-ANNA").await;
        let said = stage.say("anna", "pay 50 on december 15").await;
        assert!(said.contains("$50.00") && said.ends_with("Shall I schedule it?"), "{said}");
        let said = stage.say_and_press("anna", "ostrich exchange", "Robert Castellano").await;
        // Two years are owed on the other account, and no bank account was chosen of it.
        assert!(said.starts_with("NOW Robert Castellano") && said.contains("Which balance"), "{said}");
        assert!(stage.say("anna", "2022").await.contains("From which bank account"));
        let said = stage.say("anna", "checking").await;
        assert!(said.contains("$50.00") && said.contains("2022") && said.contains("December 15"), "{said}");
    }

    async fn a_conversation_of_the_same_person_is_cut_off_and_of_nobody_else(database: Database) {
        let stage = Stage::open(database).await;
        for who in ["anna at home", "anna outside"] {
            stage.linked(who, "DEMO-1040-ANNA").await;
        }
        stage.linked("robert", "DEMO-1040-ROBERT").await;
        assert!(stage.say("robert", "giraffe scissors").await.starts_with("ONLY THIS"));
        let asked = stage.replies("anna at home", "giraffe scissors").await;
        assert!(asked[0].text.contains("Which of 2?"), "{asked:?}");
        let chosen = stage.turns.answer(stage.press("anna at home", &asked, "Chat of")).await.unwrap();
        let said = stage.survive(stage.press("anna at home", &replies(chosen), "Yes")).await;
        assert!(said.starts_with("ENDED"), "{said}");
        let standing = stage.identity.standing_now(&stage.database, &stage.conversation("anna outside"), stage.now()).await.unwrap();
        assert!(standing.access().is_none());
        let (robert, anna) = (stage.conversation("robert"), stage.person("anna at home").await);
        assert!(!stage.identity.end_link(&stage.database, &anna, &robert).await.unwrap(), "another person's stays");
        assert!(stage.person_if_any("robert").await.is_some());
    }
}
