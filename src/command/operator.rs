//! What an operator runs: the service, its demonstration accounts, and a measurement.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Subcommand};
use tokio::task::JoinSet;

use super::{CommandError, in_runtime, settings, start_log, stop_signal, system_randomness};
use crate::app::{App, Counter, StartError};
use crate::config::Config;
use crate::load;
use crate::time::Clock;

/// The arguments of `seed`.
#[derive(Args, Debug)]
pub struct Seed {
    /// More taxpayers besides the named ones, each owing for one year, with a bank account.
    #[arg(long, default_value_t = 0, value_name = "COUNT")]
    pub people: usize,
}

/// The arguments of `load`.
#[derive(Args, Debug)]
pub struct Load {
    /// People who talk at the same time.
    #[arg(long, default_value_t = 128)]
    pub people: usize,
    /// Seconds of each phase.
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// A folder for the embedded database of the measurement; without it the configured database is used.
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Conversations to store first; then starting the program over them is measured as well.
    #[arg(long, default_value_t = 0, value_name = "COUNT")]
    pub stored: usize,
}

/// Serves the configured channels until it is asked to end.
///
/// # Errors
/// Where it cannot start.
pub fn serve(config: Option<&Path>) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, &config.log.filter);
    in_runtime(async {
        let mut tasks = JoinSet::new();
        let (_sender, stop) = stop_signal(&mut tasks);
        let mut app = App::build(config, Clock::Real, system_randomness()?).await?;
        let listener = app.listen().await?;
        tracing::info!(address = %app.config.listen, "serving");
        app.serve(listener, &[], stop).await?;
        app.database.close().await;
        Ok(())
    })
}

/// What `backend` does.
#[derive(Debug, Subcommand)]
pub enum Backend {
    /// Serves the accounts of the configured database to the services whose credentials are in the settings.
    Serve,
    /// Prints the OpenAPI document of what is served.
    Openapi,
}

/// Serves the accounts over HTTP until it is asked to end, or prints what that is.
///
/// # Errors
/// Where it cannot start.
pub fn backend(config: Option<&Path>, backend: &Backend) -> Result<(), CommandError> {
    match backend {
        Backend::Openapi => {
            anstream::println!("{:#}", crate::api::document());
            Ok(())
        }
        Backend::Serve => {
            let config = settings(config)?;
            start_log(&config, &config.log.filter);
            in_runtime(async {
                let mut tasks = JoinSet::new();
                let (_sender, stop) = stop_signal(&mut tasks);
                let counter = Counter::build(config, Clock::Real, system_randomness()?).await?;
                let listener = counter.listen().await?;
                tracing::info!(address = %counter.config.listen, "serving the accounts");
                counter.serve(listener, stop).await;
                counter.database.close().await;
                Ok(())
            })
        }
    }
}

/// Prints a config file with every setting as it is by default, explained.
pub fn print_settings() {
    anstream::print!("{}", Config::example());
}

/// Makes the demonstration taxpayers and prints a line for each: the code and whose it is.
///
/// # Errors
/// Where they cannot be made.
pub fn seed(config: Option<&Path>, seed: &Seed) -> Result<(), CommandError> {
    let config = settings(config)?;
    in_runtime(async {
        let app = App::build(config, Clock::Real, system_randomness()?).await?;
        for demo in app.seed(seed.people).await? {
            anstream::println!("{}\t{}\t{}", demo.code, demo.name, demo.what[0]);
        }
        app.database.close().await;
        Ok(())
    })
}

/// Prints durable turns a second, their latency, and the raw commit rate of the same run.
///
/// # Errors
/// Where a turn fails or an answer is wrong.
pub fn load(config: Option<&Path>, load: &Load) -> Result<(), CommandError> {
    let mut config = settings(config)?;
    if let Some(folder) = &load.data {
        config = config.with_data_folder(folder.clone());
    }
    start_log(&config, "warn");
    in_runtime(async {
        let connections = config.connections_max;
        let app = App::build(config, Clock::Real, system_randomness()?).await?;
        let codes: Vec<String> = app.seed(load.people).await?.into_iter().rev().take(load.people).map(|demo| demo.code).collect();
        let plan = load::Load { people: load.people, duration: Duration::from_secs(load.seconds), connections };
        if load.stored > 0 {
            load::store(&app.database, load.stored, app.clock.now()).await.map_err(load::LoadError::from)?;
            anstream::println!("start            {}", started(&app.config).await?);
        }
        let report = load::run(plan, &app.turns, &app.database, &app.clock, &codes).await?;
        anstream::println!("{report}");
        anstream::println!("memory           {} after all that, with the people in it", super::ledger::resident());
        app.database.close().await;
        Ok(())
    })
}

/// Starts the program over the same database and measures until it serves, and what it then holds in memory.
async fn started(config: &Config) -> Result<String, CommandError> {
    let failed = |source| StartError::Listen { address: config.listen, source };
    let address = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).map_err(failed)?;
    let clock = std::time::Instant::now();
    // Nothing else of this run's settings: what is measured must not speak to anybody's Telegram or write for anybody's bank.
    let settings = tempfile::NamedTempFile::new().map_err(CommandError::Runtime)?;
    let environment = config.environment_beside(address);
    let mut program = tokio::process::Command::new(std::env::current_exe().map_err(CommandError::Runtime)?)
        .arg("--config")
        .arg(settings.path())
        .arg("serve")
        .env_clear()
        .envs(environment.iter().map(|(name, text)| (*name, text.reveal())))
        .kill_on_drop(true)
        .spawn()
        .map_err(CommandError::Runtime)?;
    while tokio::net::TcpStream::connect(address).await.is_err() {
        if clock.elapsed() > START_MAX {
            return Err(CommandError::Runtime(std::io::Error::other("the started program does not serve")));
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let took = clock.elapsed().as_millis();
    let status = program.id().map(|id| std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default()).unwrap_or_default();
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).map_or("unknown", str::trim).to_owned();
    program.kill().await.map_err(CommandError::Runtime)?;
    Ok(format!("{took} ms until it serves, {memory} resident"))
}

/// A start that takes longer is a failure.
const START_MAX: Duration = Duration::from_secs(30);
