//! `dialogs check`: every fault that can be found before anything runs; and `dialogs read`: how hard the sentences are.

use std::path::Path;

use super::{CommandError, Sources, StartError, Telling, in_runtime, known, loaded};
use crate::app;
use crate::config::Config;
use crate::dialog::story::Story;
use crate::dialog::{self, EASE_MIN_TENTHS, GRADE_MAX_TENTHS, Reading, Scripts, figure, unmovable};
use crate::ids::ScriptVersion;
use crate::language::Language;
use crate::rehearsal;
use crate::time::Clock;

/// Proves the files, and warns of what is hard to read.
pub(super) fn check(config: &Config, sources: &Sources, older: Option<&Scripts>, telling: Telling) -> Result<(), CommandError> {
    let mut faults = rehearsal::faults(sources, config.office.day(Clock::Real.now()));
    if let (Some(older), Ok(scripts)) = (older, Scripts::load(sources)) {
        faults.extend(unmovable(older, &scripts));
    }
    match telling {
        Telling::Lines => faults.iter().for_each(|fault| anstream::println!("{fault}")),
        Telling::Json => anstream::println!("{}", serde_json::to_string_pretty(&faults).map_err(CommandError::Json)?),
    }
    if !faults.is_empty() {
        return Err(CommandError::Faults(faults.len()));
    }
    if telling == Telling::Lines {
        for remark in Scripts::load_strictly(sources).err().unwrap_or_default() {
            anstream::println!("warning: {remark}");
        }
        let scripts = loaded(sources)?;
        for reading in scripts.readings().iter().filter(|reading| reading.is_too_hard()) {
            anstream::println!("warning: {}: {} is hard to read: {}", reading.dialog, reading.language.code(), aim(reading));
        }
        let stories = Story::all(sources).0.len();
        anstream::println!("{} dialogs and {stories} stories, no faults", sources.folders().count().saturating_sub(1));
    }
    Ok(())
}

fn aim(reading: &Reading) -> String {
    let figure_of = |tenths| figure(reading.language, tenths);
    match reading.language {
        Language::English => format!("{}, the aim is {} or lower", figure_of(reading.tenths), figure_of(GRADE_MAX_TENTHS)),
        Language::Spanish => format!("{}, the aim is {} or higher", figure_of(reading.tenths), figure_of(EASE_MIN_TENTHS)),
    }
}

/// Older files: those of a folder, or of a version that the database keeps.
pub(super) fn older(config: &Config, against: &str) -> Result<Scripts, CommandError> {
    let folder = Path::new(against);
    let sources = match folder.is_dir() {
        true => Sources::in_folder(folder).map_err(StartError::from)?,
        false => in_runtime(async { Ok(app::kept_dialogs(config, &ScriptVersion::from_stored(against)).await?) })?
            .ok_or_else(|| CommandError::NoSuchDialogs(against.to_owned()))?,
    };
    loaded(&sources)
}

/// Prints the schema.
pub(super) fn schema() -> Result<(), CommandError> {
    anstream::println!("{}", serde_json::to_string_pretty(&dialog::schema()).map_err(CommandError::Json)?);
    Ok(())
}

/// Prints the figures of each dialog, and the messages that are far harder than they should be.
pub(super) fn read(sources: &Sources, dialog: Option<&str>) -> Result<(), CommandError> {
    let scripts: Scripts = loaded(sources)?;
    known(&scripts, dialog)?;
    for reading in scripts.readings().iter().filter(|reading| dialog.is_none_or(|dialog| reading.dialog == dialog)) {
        let mark = if reading.is_too_hard() { "  too hard" } else { "" };
        let (code, figure_of) = (reading.language.code(), figure(reading.language, reading.tenths));
        anstream::println!("{:24} {code}  {figure_of}  {} words{mark}", reading.dialog, reading.words);
        for (path, line, message, tenths) in &reading.hard {
            anstream::println!("  {path}:{line}: {message}: {}", figure(reading.language, *tenths));
        }
    }
    anstream::println!(
        "English is measured in school grades (Flesch-Kincaid), {} or lower; Spanish by its ease (Szigriszt, INFLESZ), {} or higher.",
        figure(Language::English, GRADE_MAX_TENTHS),
        figure(Language::Spanish, EASE_MIN_TENTHS)
    );
    Ok(())
}
