//! The stories beside the dialogs, played through the real turn; what they walk of the dialogs, and what they do not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use taxline::app::replay::{Archive, Which};
use taxline::app::{App, Repertoire};
use taxline::config::Config;
use taxline::dialog::story::{self, Story};
use taxline::dialog::{Map, Scripts, Sources, Walked};
use taxline::ids::Randomness;
use taxline::rehearsal::{self, Coverage, Replayed, UNWALKED};
use taxline::time::Clock;

/// How many dialogs are played at the same time, each over a database of its own.
const AT_ONCE: usize = 8;

/// Training takes the longest, so all tests share one.
static REPERTOIRE: LazyLock<Repertoire> =
    LazyLock::new(|| Repertoire::with_encoders(Sources::embedded(), &settings().encoder_folder).unwrap());

fn settings() -> Config {
    Config::read(None, &BTreeMap::new()).unwrap()
}

/// The stories of one dialog, each as it should go; what went another way, and what was walked.
async fn play(stories: Vec<Story>) -> (String, BTreeSet<Walked>) {
    let folder = tempfile::tempdir().unwrap();
    let config = settings().for_now(folder.path().to_owned());
    let clock = Clock::standing(config.office.instant(story::NOW));
    let app = App::with_repertoire(config.clone(), clock, Randomness::from_seed(rehearsal::SEED), REPERTOIRE.clone()).await.unwrap();
    app.seed(0).await.unwrap();
    let mut stage = app.stage();
    let mut wrong = String::new();
    for story in &stories {
        let played = stage.play(story).await.unwrap();
        wrong += &story.differences(&played.got).iter().map(ToString::to_string).collect::<String>();
        wrong += &played.notes.join("\n");
    }
    app.ledger.check_balanced().await.unwrap();
    app.database.close().await;
    (wrong + &replay(&config).await, stage.walked())
}

/// What was played, run again over the same files: nothing may differ.
async fn replay(config: &Config) -> String {
    let mut wrong = String::new();
    let mut archive = Archive::open(config, Randomness::from_seed(rehearsal::SEED)).await.unwrap();
    let tell = |again: Replayed| {
        // What was erased is not kept.
        if !again.differences.is_empty() || again.unknown.is_some() {
            wrong += &format!("run again: {again:#?}\n");
        }
    };
    archive.replay(&Which::All, &REPERTOIRE, tell).await.unwrap();
    wrong
}

/// The dialogs as they stand in the folder: a new one is played without a line here.
#[tokio::test(flavor = "multi_thread")]
async fn every_story_goes_as_it_is_written_and_together_they_walk_every_way() {
    let sources = Sources::embedded();
    let (stories, faults) = Story::all(&sources);
    assert_eq!(faults, []);
    let mut by_dialog: BTreeMap<String, Vec<Story>> = BTreeMap::new();
    for story in stories {
        let dialog = story.path.split('/').next().unwrap_or_default().to_owned();
        by_dialog.entry(dialog).or_default().push(story);
    }
    let folders: Vec<&str> = sources.folders().filter(|folder| *folder != "common").collect();
    let without: Vec<&&str> = folders.iter().filter(|folder| !by_dialog.contains_key(**folder)).collect();
    assert!(without.is_empty(), "these have no story: {without:?}");
    let mut playing = tokio::task::JoinSet::new();
    let mut waiting = by_dialog.into_values();
    let (mut wrong, mut walked) = (String::new(), BTreeSet::new());
    loop {
        while playing.len() < AT_ONCE
            && let Some(stories) = waiting.next()
        {
            playing.spawn(play(stories));
        }
        let Some(done) = playing.join_next().await else { break };
        let (faults, ways) = done.unwrap();
        wrong += &faults;
        walked.extend(ways);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    let map = Map::of(&Scripts::load(&sources).unwrap());
    let coverage = Coverage::of(&map, &walked, None);
    let (gone, new) = coverage.against(sources.get(UNWALKED).unwrap());
    assert!(new.is_empty(), "no story walks these:\n{}", new.join("\n"));
    assert!(gone.is_empty(), "take these off dialogs/{UNWALKED}: {}", gone.join("\n"));
}

/// A refusal that no command met is gone with its story.
#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_for_its_own_story() {
    let story = |path: &str, text: &str| Story::read(path, text, &mut Vec::new());
    let refused = story("first", "account: owes-one-year\n\nrefused: day_past\n> hello\n");
    let paid = story("second", "account: owes-one-year\n\n> pay 300 from checking on november 24\n> yes\n");
    let folder = tempfile::tempdir().unwrap();
    let config = settings().for_now(folder.path().to_owned());
    let clock = Clock::standing(config.office.instant(story::NOW));
    let app = App::with_repertoire(config, clock, Randomness::from_seed(rehearsal::SEED), REPERTOIRE.clone()).await.unwrap();
    let mut stage = app.stage();
    stage.play(&refused).await.unwrap();
    let played = stage.play(&paid).await.unwrap();
    assert!(played.got[1][0].starts_with("Done."), "{played:?}");
}

/// Of what people say: nothing is known of it, or two dialogs claim it.
#[test]
fn examples_that_are_missing_or_claimed_twice_are_found() {
    let real = Sources::embedded();
    let (path, claimed) = ("balance/examples.en.txt", "I want to make a payment");
    let mut examples = real.get(path).unwrap().trim_end().to_owned();
    examples += &format!("\n{claimed}\n");
    let line = examples.lines().count();
    let copy = real.with(path, examples).without("thanks/examples.es.txt");
    let found = rehearsal::faults(&copy, jiff::civil::date(2026, 11, 22));
    let has = |path: &str, line: usize, wrong: &str| {
        found.iter().any(|fault| fault.path == path && fault.line == line && fault.wrong.contains(wrong))
    };
    let shown = found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(has("thanks/examples.es.txt", 1, "nothing is known of how people say `thanks`"), "{shown}");
    assert!(
        has(path, line, "is claimed by pay/") || found.iter().any(|fault| fault.wrong.contains(&format!("is claimed by {path}:{line}"))),
        "{shown}"
    );
    assert!(
        has(path, line, "does not lead to `balance`") || found.iter().any(|fault| fault.wrong.contains("does not lead to `pay`")),
        "{shown}"
    );
}

#[test]
fn the_dialog_files_have_no_faults() {
    let faults = rehearsal::faults(&Sources::embedded(), jiff::civil::date(2026, 11, 22));
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
