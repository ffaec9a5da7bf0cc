//! People made by chance talk to every dialog for a while; `taxline dialogs walk --turns 1000000` is the long way.

use taxline::app::{App, Repertoire};
use taxline::config::Config;
use taxline::dialog::{Sources, story};
use taxline::ids::Randomness;
use taxline::rehearsal::walker::Report;
use taxline::time::Clock;

/// How many people, and how much each says.
const PEOPLE: u64 = 24;
const TURNS: u64 = 50;
/// Worlds that they are spread over.
const WORLDS: u64 = 4;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_talks_is_never_stuck_and_nothing_binds_without_a_yes() {
    let repertoire = Repertoire::of(Sources::embedded()).unwrap();
    let mut worlds = tokio::task::JoinSet::new();
    for world in 0..WORLDS {
        worlds.spawn(walk(repertoire.clone(), world));
    }
    let reports = worlds.join_all().await;
    let report = reports.into_iter().fold(Report::default(), Report::with);
    assert_eq!(report.people, PEOPLE);
    assert!(report.turns > PEOPLE * TURNS / 2 && report.given > 0 && report.done > 0, "{report:?}");
}

/// A misstep of one among many can be seen again with the one alone.
#[tokio::test(flavor = "multi_thread")]
async fn somebody_talks_alone_as_among_others() {
    let repertoire = Repertoire::of(Sources::embedded()).unwrap();
    let together = people(repertoire.clone(), (0..6).collect()).await;
    let mut apart = Report::default();
    for person in 0..6 {
        apart = apart.with(people(repertoire.clone(), vec![person]).await);
    }
    assert_eq!(apart, together);
}

async fn walk(repertoire: Repertoire, world: u64) -> Report {
    people(repertoire, (0..PEOPLE).filter(|person| person % WORLDS == world).collect()).await
}

async fn people(repertoire: Repertoire, people: Vec<u64>) -> Report {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::read(None, &std::collections::BTreeMap::new()).unwrap().for_now(folder.path().to_owned());
    let clock = Clock::standing(config.office.instant(story::NOW));
    let app = App::with_repertoire(config, clock, Randomness::from_seed([7; 32]), repertoire).await.unwrap();
    app.seed(0).await.unwrap();
    app.stage().walk(1, people.into_iter(), TURNS).await.unwrap_or_else(|misstep| panic!("{misstep}"))
}
