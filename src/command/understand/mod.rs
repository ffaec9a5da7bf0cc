//! Understanding on the command line: what is understood of a sentence or of a labelled set, the values of lines of text, and what was
//! not understood of people.

mod cases;
mod eval;
mod missed;
mod sentence;
mod train;
mod values;

use std::path::Path;

use clap::{Args, Subcommand};

use super::{CommandError, settings};
use crate::config::Config;
use crate::understanding::Encoders;

/// What can be asked of the understanding: about a sentence, or one of the commands.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Understand {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    sentence: sentence::Sentence,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Learns one labelled set and measures what is understood of another.
    Eval(eval::Eval),
    /// Learns the dialogs' examples with the encoders and writes what was learned beside them.
    Train(train::Train),
    /// The values of lines of text, or how many labelled cases are read right.
    Values(values::Values),
    /// What people said and was not understood, without anything of them, as examples to paste.
    Missed(missed::Missed),
}

/// Does it and prints.
///
/// # Errors
/// Where a file or the database cannot be read.
pub fn understand(config: Option<&Path>, understand: &Understand) -> Result<(), CommandError> {
    match &understand.command {
        None => sentence::sentence(config, &understand.sentence),
        Some(Command::Eval(given)) => eval::eval(&settings(config)?, given),
        Some(Command::Train(given)) => train::train(&settings(config)?, given),
        Some(Command::Values(given)) => values::values(given),
        Some(Command::Missed(given)) => missed::missed(config, given),
    }
}

/// The encoders that there are; what is missing is told on standard error.
fn encoders(config: &Config) -> Encoders {
    let (encoders, faults) = Encoders::load(&config.encoder_folder);
    for fault in faults {
        anstream::eprintln!("without an encoder: {fault}");
    }
    encoders
}
