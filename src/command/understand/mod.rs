//! Understanding on the command line: what is understood of a labelled set, and the values of lines of text. No account and no
//! database is opened.

mod cases;
mod eval;
mod values;

use clap::Subcommand;

use super::CommandError;

/// What can be asked of the understanding.
#[derive(Debug, Subcommand)]
pub enum Understand {
    /// Learns one labelled set and measures what is understood of another.
    Eval(eval::Eval),
    /// The values of lines of text, or how many labelled cases are read right.
    Values(values::Values),
}

/// Does it and prints.
///
/// # Errors
/// Where a file cannot be read.
pub fn understand(understand: &Understand) -> Result<(), CommandError> {
    match understand {
        Understand::Eval(given) => eval::eval(given),
        Understand::Values(given) => values::values(given),
    }
}
