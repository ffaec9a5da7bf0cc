//! What a conversation designer runs: check, test and try dialog files.

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{CommandError, settings};
use crate::app::StartError;
use crate::dialog::Sources;

/// The commands over dialog files.
#[derive(Debug, Subcommand)]
pub enum Dialogs {
    /// Proves what can be proved before anything runs; prints every fault with its file and line.
    Check {
        /// A folder of dialogs; without it the configured one, or those in the program.
        #[arg(long, value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
}

/// Runs one of them.
///
/// # Errors
/// Where files have faults or cannot be read.
pub fn dialogs(config: Option<&Path>, dialogs: &Dialogs) -> Result<(), CommandError> {
    let config = settings(config)?;
    match dialogs {
        Dialogs::Check { folder } => {
            let sources = match folder.as_ref().or(config.dialogs_folder.as_ref()) {
                Some(folder) => Sources::in_folder(folder).map_err(StartError::from)?,
                None => Sources::embedded(),
            };
            drop(sources);
            Ok(())
        }
    }
}
