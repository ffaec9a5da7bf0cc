//! `dialogs walk`: people made by chance, for as many turns as are wanted.

use tokio::task::JoinSet;

use super::{CommandError, Sources, rehearsing_with};
use crate::app::Repertoire;
use crate::config::Config;
use crate::dialog::story;
use crate::ids::Randomness;
use crate::rehearsal;
use crate::rehearsal::walker::{Report, TURNS_EACH};
use crate::time::Clock;

/// How many worlds of their own people are spread over, so that they talk at the same time and do not meet.
const WORLDS: usize = 4;
/// People of one world before a new one is made: a world with many thousand accounts is slower.
const PEOPLE_MAX: usize = 250;

/// How far to walk.
pub(super) struct Given {
    pub(super) turns: u64,
    pub(super) seed: u64,
    /// Only this one of the people.
    pub(super) person: Option<u64>,
}

pub(super) async fn walk(config: &Config, sources: Sources, given: &Given) -> Result<(), CommandError> {
    let (seed, people) = (given.seed, given.turns.div_ceil(TURNS_EACH).max(1));
    let wanted: Vec<u64> = given.person.map_or_else(|| (0..people).collect(), |person| vec![person]);
    // What is meant is given as it is: nothing needs to be understood.
    let repertoire = Repertoire::of(sources)?;
    let dialogs: Vec<String> = repertoire.script().scripts.names().map(str::to_owned).collect();
    let mut worlds: JoinSet<Result<Report, CommandError>> = JoinSet::new();
    for people in wanted.chunks(wanted.len().div_ceil(WORLDS).max(1)) {
        worlds.spawn(world(config.clone(), repertoire.clone(), seed, people.to_vec()));
    }
    let mut report = Report::default();
    while let Some(walked) = worlds.join_next().await {
        report = report.with(walked.map_err(|_| CommandError::WalkBroken)??);
    }
    anstream::println!(
        "{} people, {} turns; {} commands that bind were given after a yes, {} were done; {} places; every promise was kept",
        report.people,
        report.turns,
        report.given,
        report.done,
        report.places.len()
    );
    let begun: Vec<String> = report.begun.iter().map(|(dialog, count)| format!("{dialog} {count}")).collect();
    let all = dialogs.len();
    let none: Vec<String> = dialogs.into_iter().filter(|dialog| !report.begun.contains_key(dialog)).collect();
    anstream::println!("{} of {all} dialogs were begun: {}", report.begun.len(), begun.join(", "));
    if !none.is_empty() {
        anstream::println!("nobody came to: {}", none.join(", "));
    }
    Ok(())
}

async fn world(config: Config, repertoire: Repertoire, seed: u64, people: Vec<u64>) -> Result<Report, CommandError> {
    let mut report = Report::default();
    for people in people.chunks(PEOPLE_MAX) {
        let clock = Clock::standing(config.office.instant(story::NOW));
        let (app, _folder) = rehearsing_with(&config, repertoire.clone(), clock, Randomness::from_seed(rehearsal::SEED)).await?;
        let walked = app.stage().walk(seed, people.iter().copied(), TURNS_EACH).await;
        app.database.close().await;
        report = report.with(walked?);
    }
    Ok(report)
}
