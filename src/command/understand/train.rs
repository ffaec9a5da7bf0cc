//! `understand train`: encodes the dialogs' examples, fits the heads over the encoders, and writes both beside them.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Instant as Stopwatch;

use clap::Args;

use super::super::CommandError;
use super::encoders;
use crate::app::StartError;
use crate::config::Config;
use crate::dialog::{Scripts, Sources};
use crate::understanding::intent::{HEADS_FILE, WORDS_FILE};
use crate::understanding::{Examples, Understanding};

/// The arguments of `train`.
#[derive(Args, Debug)]
pub(super) struct Train {
    /// The folder of dialogs; without it that of the settings, or the dialogs in the program.
    #[arg(long, value_name = "FOLDER")]
    dialogs: Option<PathBuf>,
    /// Encodes every sentence again, as after a change of the encoders.
    #[arg(long)]
    anew: bool,
}

/// Learns and writes.
///
/// # Errors
/// Where the dialogs have faults, or the file cannot be written.
pub(super) fn train(config: &Config, given: &Train) -> Result<(), CommandError> {
    let stopwatch = Stopwatch::now();
    let sources = match given.dialogs.as_ref().or(config.dialogs_folder.as_ref()) {
        Some(folder) => Sources::in_folder(folder).map_err(StartError::from)?,
        None => Sources::embedded(),
    };
    let examples = Examples::read(sources.texts()).map_err(StartError::Examples)?;
    let binding: BTreeSet<String> =
        Scripts::load(&sources).map_err(|faults| CommandError::Faults(faults.len()))?.binding().map(str::to_owned).collect();
    let words = Understanding::learn_words(&examples);
    let stored = if given.anew { Vec::new() } else { std::fs::read(config.encoder_folder.join(HEADS_FILE)).unwrap_or_default() };
    let heads = Understanding::learn(&examples, |intent| binding.contains(intent), &encoders(config), &stored);
    for (name, learned) in [(WORDS_FILE, words), (HEADS_FILE, heads)] {
        let path = config.encoder_folder.join(name);
        std::fs::write(&path, &learned).map_err(|source| CommandError::Write { path: path.clone(), source })?;
        anstream::println!("{} bytes are in {}", learned.len(), path.display());
    }
    anstream::println!("{} intents learned in {} s", examples.intents.len(), stopwatch.elapsed().as_secs());
    Ok(())
}
