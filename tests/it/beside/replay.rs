//! Recorded conversations, run again over other dialog files.

use std::collections::HashMap;

use taxline::db::{self, Database};
use taxline::dialog::Sources;
use taxline::ids::ScriptVersion;
use taxline::rehearsal::{CHANNELS, Replayed, replayed};
use taxline::time::{Instant, Office};
use taxline::turn::{Recording, Replay, Script};

use super::stage::{SCRIPT, Stage};
use crate::databases::on_both_databases;

const ANNA: &str = "DEMO-1040-ANNA";

impl Stage {
    async fn recording(&self, who: &str) -> Recording {
        Recording::load(&self.database, &self.vault, CHANNELS[0].1, &self.conversation(who)).await.unwrap()
    }

    async fn version(&self, who: &str) -> i64 {
        let mut reader = self.database.reader().await.unwrap();
        db::conversation::find(&mut reader, &self.conversation(who)).await.unwrap().unwrap().version
    }
}

/// The dialogs of these tests.
fn sources() -> Sources {
    super::dialogs::sources(Sources::embedded())
}

fn files() -> Script {
    Script::load(sources()).unwrap()
}

/// Dialogs that say the balance in other words, and send away whoever has a bank account.
fn changed() -> Script {
    let sources = sources();
    let words = sources.get("balance/en.ftl").unwrap().replacen("the payoff amount for", "all of it for", 1);
    let pay = sources.get("pay/dialog.toml").unwrap().replacen("{ if = \"bank_accounts.none\"", "{ unless = \"bank_accounts.none\"", 1);
    Script::load(sources.with("balance/en.ftl", words).with("pay/dialog.toml", pay)).unwrap()
}

fn again(script: &Script, then: &HashMap<ScriptVersion, Script>, recording: &Recording) -> Replayed {
    let office = Office::in_zone("America/New_York").unwrap();
    replayed(&Replay { script, understanding: &SCRIPT.1, office: &office, then }, recording)
}

on_both_databases! {
    async fn what_was_recorded_is_run_again_and_tells_what_differs(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        stage.say("anna", "how much do I owe?").await;
        let readback = stage.say("anna", "pay 300 dollars today from checking").await;
        assert!(readback.contains("$300.00"), "{readback}");
        let done = stage.say("anna", "yes").await;
        assert!(done.contains("Done."), "{done}");
        let (recording, version) = (stage.recording("anna").await, stage.version("anna").await);
        let then = HashMap::from([(SCRIPT.0.version.clone(), files())]);

        let same = again(&files(), &then, &recording);
        assert_eq!((same.messages, same.not_kept, same.unknown.as_ref()), (4, 0, None));
        assert_eq!(same.differences, []);

        let (changed, told) = (changed(), serde_json::to_string(&again(&changed(), &then, &recording)).unwrap());
        let other = again(&changed, &then, &recording);
        assert_eq!(serde_json::to_string(&other).unwrap(), told, "the same again");
        let [balance, pay, yes] = other.differences.as_slice() else { panic!("{other:?}") };
        assert_eq!((balance.message, pay.message, yes.message), (2, 3, 4));
        assert!(balance.then.as_ref().unwrap()[0].contains("the payoff amount for ‹text› is ‹amount›"), "{balance:?}");
        assert!(balance.now[0].contains("all of it for ‹text› is ‹amount›"), "{balance:?}");
        assert_eq!(balance.said.as_deref(), Some("how much do I owe?"));
        assert!(yes.done_then[0].starts_with("schedule_payment (amount, "), "{yes:?}");
        assert_eq!((yes.done_now.len(), yes.remark), (0, None));
        for private in ["Whitfield", "Anna", "300", "$", "4321"] {
            assert!(!told.contains(private), "{private} in {told}");
        }

        // Where the files of then are gone, what would be said now is told all the same, and what was said then is not guessed.
        let gone = again(&changed, &HashMap::new(), &recording);
        assert_eq!(gone.differences.len(), 3);
        assert!(gone.differences.iter().all(|differing| differing.then.is_none() && differing.said.is_none()));
        assert_eq!(stage.version("anna").await, version, "nothing was written");
    }

    async fn what_was_not_asked_then_is_not_guessed(database: Database) {
        let stage = Stage::open(database).await;
        stage.linked("anna", ANNA).await;
        stage.say("anna", "how much do I owe?").await;
        stage.say("anna", "hello").await;
        let sources = sources();
        let asks = sources.get("balance/dialog.toml").unwrap().replacen("read = \"balance\"", "read = [\"balance\", \"bank_accounts\"]", 1);
        let script = Script::load(sources.with("balance/dialog.toml", asks)).unwrap();
        let recording = stage.recording("anna").await;
        let then = HashMap::from([(SCRIPT.0.version.clone(), files())]);
        let other = again(&script, &then, &recording);
        assert_eq!(other.messages, 1);
        assert!(other.unknown.as_ref().unwrap().contains("`bank_accounts` was not asked"), "{other:?}");
    }

    async fn conversations_are_found_by_when_they_were_used(database: Database) {
        let stage = Stage::open(database).await;
        stage.say("one", "hello").await;
        let between = stage.now().plus_seconds(60);
        stage.wait(10);
        stage.say("another", "hello").await;
        stage.say("at the same moment", "hello").await;
        let found = async |since: Instant| {
            let (mut found, mut last) = (Vec::new(), (since, String::new()));
            loop {
                // By the smallest pages there are, so that none is left out or met twice.
                let mut reader = stage.database.reader().await.unwrap();
                let page = db::conversation::used_since(&mut reader, (last.0, &last.1), 1).await.unwrap();
                let Some((at, id)) = page.into_iter().next() else { return found };
                last = (at, id.as_str().to_owned());
                found.push(id);
            }
        };
        let (one, another, same) = (stage.conversation("one"), stage.conversation("another"), stage.conversation("at the same moment"));
        let mut at_once = [another, same];
        at_once.sort();
        assert_eq!(found(Instant::from_millis(0)).await, [one, at_once[0].clone(), at_once[1].clone()]);
        assert_eq!(found(between).await, at_once);
    }
}
