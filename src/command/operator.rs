//! What an operator runs: the service, its demonstration accounts, and a measurement.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use tokio::task::JoinSet;

use super::{CommandError, in_runtime, settings, start_log, stop_signal, system_randomness};
use crate::app::App;
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
        let report = load::run(plan, &app.turns, &app.database, &app.clock, &codes).await?;
        anstream::println!("{report}");
        app.database.close().await;
        Ok(())
    })
}
