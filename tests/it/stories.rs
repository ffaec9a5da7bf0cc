//! The stories beside the dialogs, each played through the real turn: one test for each dialog.

use std::sync::LazyLock;

use taxline::app::{App, Repertoire};
use taxline::config::Config;
use taxline::dialog::Sources;
use taxline::dialog::story::{self, Story};
use taxline::ids::Randomness;
use taxline::rehearsal;
use taxline::time::Clock;

/// Training takes the longest, so all tests share one.
static REPERTOIRE: LazyLock<Repertoire> =
    LazyLock::new(|| Repertoire::with_encoders(Sources::embedded(), &settings().encoder_folder).unwrap());

fn settings() -> Config {
    Config::read(None, &std::collections::BTreeMap::new()).unwrap()
}

async fn play(dialog: &str) {
    let folder = tempfile::tempdir().unwrap();
    let config = settings().with_data_folder(folder.path().to_owned());
    let clock = Clock::standing(config.office.instant(story::NOW));
    let app = App::with_repertoire(config, clock, Randomness::from_seed([7; 32]), REPERTOIRE.clone()).await.unwrap();
    app.seed(0).await.unwrap();
    let mut stage = app.stage();
    let mut wrong = String::new();
    let (stories, _) = Story::all(&Sources::embedded());
    let stories: Vec<Story> = stories.into_iter().filter(|story| story.path.starts_with(&format!("{dialog}/"))).collect();
    assert!(!stories.is_empty(), "{dialog} has no story");
    for story in &stories {
        let played = stage.play(story).await.unwrap();
        wrong += &story.differences(&played.got).iter().map(ToString::to_string).collect::<String>();
        wrong += &played.notes.join("\n");
    }
    app.ledger.check_balanced().await.unwrap();
    assert!(wrong.is_empty(), "\n{wrong}");
}

macro_rules! stories_of {
    ($($dialog:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $dialog() {
                play(stringify!($dialog)).await;
            }
        )*

        #[test]
        fn every_dialog_has_its_stories_here() {
            let listed = [$(stringify!($dialog)),*];
            let sources = Sources::embedded();
            let folders: Vec<&str> = sources.folders().filter(|folder| *folder != "common").collect();
            assert_eq!(folders, listed);
        }
    };
}

stories_of! {
    access_log authorizations balance cancel_payment create_account death dispute hardship
    identity_theft levy link notice_explain notices pay payments person plan_view prove_identity
    receipt refund_status return_figures self_harm share_login thanks transcripts unlink welcome why
}

#[test]
fn the_dialog_files_have_no_faults() {
    let faults = rehearsal::faults(&Sources::embedded(), jiff::civil::date(2026, 11, 22));
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
