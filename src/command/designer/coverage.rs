//! `dialogs coverage`: what no story walks.

use std::path::Path;

use super::{CommandError, Sources, Telling, known, loaded, rehearsing};
use crate::config::Config;
use crate::dialog::Map;
use crate::dialog::story::{self, Story};
use crate::ids::Randomness;
use crate::rehearsal::{self, Coverage, UNWALKED};
use crate::time::Clock;

/// Plays the stories of a dialog, or all, and tells what they do not walk. In `shrink` the list of the folder loses what is walked by now.
pub(super) async fn coverage(
    config: &Config,
    sources: Sources,
    dialog: Option<&str>,
    telling: Telling,
    shrink: Option<&Path>,
) -> Result<(), CommandError> {
    let scripts = loaded(&sources)?;
    known(&scripts, dialog)?;
    let list = sources.get(UNWALKED).unwrap_or_default().to_owned();
    let (stories, _) = Story::all(&sources);
    let clock = Clock::standing(config.office.instant(story::NOW));
    let (app, _folder) = rehearsing(config, sources, clock, Randomness::from_seed(rehearsal::SEED)).await?;
    let mut stage = app.stage();
    let within = dialog.map(|dialog| format!("{dialog}/")).unwrap_or_default();
    for story in stories.iter().filter(|story| story.path.starts_with(&within)) {
        stage.play(story).await?;
    }
    app.database.close().await;
    let coverage = Coverage::of(&Map::of(&scripts), &stage.walked(), dialog);
    tell(&coverage, telling)?;
    if dialog.is_some() {
        return Ok(());
    }
    if let Some(folder) = shrink {
        let path = folder.join(UNWALKED);
        std::fs::write(&path, coverage.shrunk(&list)).map_err(|source| CommandError::Write { path, source })?;
        return Ok(());
    }
    let (gone, new) = coverage.against(&list);
    if gone.is_empty() && new.is_empty() { Ok(()) } else { Err(CommandError::Unwalked { new: new.len(), gone: gone.len() }) }
}

fn tell(coverage: &Coverage, telling: Telling) -> Result<(), CommandError> {
    if telling == Telling::Json {
        anstream::println!("{}", serde_json::to_string_pretty(&coverage.json()).map_err(CommandError::Json)?);
        return Ok(());
    }
    for (dialog, state) in &coverage.unwalked_states {
        anstream::println!("{dialog}: {state}: no story comes here");
    }
    for edge in &coverage.unwalked_edges {
        anstream::println!("{edge}");
    }
    let walked = |all: usize, unwalked: usize| all.saturating_sub(unwalked);
    let (states, edges) = (coverage.unwalked_states.len(), coverage.unwalked_edges.len());
    anstream::println!(
        "{} of {} states and {} of {} ways are walked; {} in a thousand ways are not",
        walked(coverage.states, states),
        coverage.states,
        walked(coverage.edges, edges),
        coverage.edges,
        edges * 1_000 / coverage.edges.max(1)
    );
    Ok(())
}
