//! The commands of the program, each as its user sees it: what it prints, and how it ends.

mod bank;
mod calc;
mod decide;
mod demo;
mod designer;
mod helpdesk;
mod ledger;
mod operator;
mod outbox;
mod people;
mod records;
mod understand;
mod words;

use std::path::Path;
use std::process::ExitCode;

use tokio::sync::watch;
use tracing_subscriber::EnvFilter;

use crate::account::ledger::calculator::CalculationFault;
use crate::account::ledger::decision::DecisionFault;
use crate::account::ledger::office::OfficeFault;
use crate::account::ledger::posting_day::PostingDayError;
use crate::app::appointing::AppointingError;
use crate::app::desk::DeskError;
use crate::app::replay::ReplayError;
use crate::app::{BankError, MissedError, StartError};
use crate::channel::terminal::TerminalFault;
use crate::config::{Config, ConfigFaults, LogFormat};
use crate::ids::Randomness;
use crate::load::LoadError;
use crate::rehearsal::RehearsalError;
use crate::rehearsal::walker::WalkError;

pub use bank::{Ach, ach};
pub use calc::{Calc, calc};
pub use decide::{Decide, decide};
pub use demo::{Demo, demo};
pub use designer::{Dialogs, dialogs};
pub use helpdesk::{Helpdesk, Unlock, helpdesk, unlock};
pub use ledger::{Ledger, ledger};
pub use operator::{Backend, Load, Seed, backend, load, print_settings, seed, serve};
pub use outbox::{Outbox, outbox};
pub use people::{CredentialWord, People, PermissionWord, people};
pub use records::{Plan, Records, plan, records};
pub use understand::{Understand, understand};

/// Why a command did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    #[error(transparent)]
    Config(#[from] ConfigFaults),
    #[error("taxline cannot start")]
    Start(#[from] StartError),
    #[error("the program's own threads cannot be started")]
    Runtime(#[source] std::io::Error),
    #[error("the chat in the terminal ended")]
    Terminal(#[from] TerminalFault),
    #[error("the day cannot be posted")]
    PostingDay(#[from] PostingDayError),
    #[error("the measurement failed")]
    Load(#[from] LoadError),
    #[error("the dialog files have {}", counted(*.0, "fault", "faults"))]
    Faults(usize),
    #[error("{failed} of {} another way", counted(*of, "story goes", "stories go"))]
    Stories { failed: usize, of: usize },
    #[error(
        "{} in no list; {} of the list can go (--shrink)",
        counted(*new, "way that no story walks stands", "ways that no story walks stand"),
        counted(*gone, "line", "lines")
    )]
    Unwalked { new: usize, gone: usize },
    #[error("stories can be written anew in a folder only; name it with --folder")]
    NothingToRewrite,
    #[error("there is no dialog `{0}`, or nothing is known of how people ask for it")]
    NoSuchDialog(String),
    #[error("the rehearsal could not be held")]
    Rehearsal(#[from] RehearsalError),
    #[error("{0} is no folder of dialogs, and the database keeps no such version")]
    NoSuchDialogs(String),
    #[error("the conversations cannot be run again")]
    Replay(#[from] ReplayError),
    #[error("a promise was not kept")]
    Walk(#[from] WalkError),
    #[error("a walk broke off")]
    WalkBroken,
    #[error("{} cannot be written", path.display())]
    Write { path: std::path::PathBuf, source: std::io::Error },
    #[error("this cannot be computed")]
    Calculation(#[from] CalculationFault),
    #[error("this was not put on record")]
    Office(#[from] OfficeFault),
    #[error("the decision was not recorded")]
    Decision(#[from] DecisionFault),
    #[error("the answer cannot be written as JSON")]
    Json(#[source] serde_json::Error),
    #[error("{} cannot be read", path.display())]
    Read { path: std::path::PathBuf, source: std::io::Error },
    #[error("line {line} of {} is no labelled sentence", path.display())]
    Line { path: std::path::PathBuf, line: usize, source: serde_json::Error },
    #[error("{} holds no labelled cases: {fault}", path.display())]
    Cases { path: std::path::PathBuf, fault: String },
    #[error("the bank's files could not be handled")]
    Bank(#[from] BankError),
    #[error("who may use an account stays as it was")]
    Appointing(#[from] AppointingError),
    #[error("the helpdesk stays as it was")]
    Desk(#[from] DeskError),
    #[error("what was not understood cannot be told")]
    Missed(#[from] MissedError),
    #[error("the terminal cannot be read")]
    Input(#[source] std::io::Error),
}

/// Tells how a command ended: an error with all its causes, one a line.
#[must_use]
pub fn exit(done: Result<(), CommandError>) -> ExitCode {
    let Err(error) = done else { return ExitCode::SUCCESS };
    anstream::eprintln!("error: {error}");
    let mut cause = std::error::Error::source(&error);
    while let Some(source) = cause {
        anstream::eprintln!("  because {source}");
        cause = source.source();
    }
    ExitCode::FAILURE
}

fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn settings(config: Option<&Path>) -> Result<Config, CommandError> {
    Ok(Config::load(config)?)
}

fn system_randomness() -> Result<Randomness, StartError> {
    Randomness::from_system().map_err(StartError::Randomness)
}

fn in_runtime<T>(work: impl Future<Output = Result<T, CommandError>>) -> Result<T, CommandError> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(CommandError::Runtime)?.block_on(work)
}

/// Logs go to standard error, so that what a command prints can be piped.
fn start_log(config: &Config, filter: &str) {
    let builder = tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(EnvFilter::new(filter));
    match config.log.format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().init(),
    }
}

/// Turns true when the program is asked to end (interrupt, terminate).
fn stop_signal(tasks: &mut tokio::task::JoinSet<()>) -> (watch::Sender<bool>, watch::Receiver<bool>) {
    let (sender, receiver) = watch::channel(false);
    let signaled = sender.clone();
    tasks.spawn(async move {
        asked_to_end().await;
        signaled.send_replace(true);
    });
    (sender, receiver)
}

async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        // Without a handler the signal ends the program by itself.
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}
