//! The front door: one enum of commands, one match.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use taxline::command;

/// A turn makes and drops some hundreds of small strings; this allocator takes half the time of the system's for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A conversational assistant for tax accounts.
#[derive(Parser)]
#[command(version, about, max_term_width = 120)]
struct Arguments {
    /// The config file; without it `taxline.toml` in this folder, where there is one.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Everything on this machine: demo taxpayers, the web chat, and a chat right here.
    Demo(command::Demo),
    /// Serves the channels that are configured.
    Serve,
    /// The account backend as a process of its own.
    #[command(subcommand)]
    Backend(command::Backend),
    /// What is done with the embedded ledger itself.
    #[command(subcommand)]
    Ledger(command::Ledger),
    /// Prints a config file with every setting as it is by default, explained.
    Settings,
    /// Makes the demo taxpayers in the configured database and prints their link codes.
    Seed(command::Seed),
    /// Files for the bank, and what the bank sends back.
    #[command(subcommand)]
    Ach(command::Ach),
    /// Checks, tests and tries dialog files.
    #[command(subcommand)]
    Dialogs(command::Dialogs),
    /// Computes interest, penalties and factors of given figures, with every line behind them.
    #[command(subcommand)]
    Calc(command::Calc),
    /// Records what the office decided on a period of an account: an abatement, a reversal, or the raised rate.
    Decide(command::Decide),
    /// Professionals and their clients, and the designated users of a business.
    #[command(subcommand)]
    People(command::People),
    /// What people left for somebody human.
    #[command(subcommand)]
    Helpdesk(command::Helpdesk),
    /// Lets a person link again who had themselves locked.
    Unlock(command::Unlock),
    /// What people are still owed, and what never reached them.
    Outbox(command::Outbox),
    /// Lists notices, and records that one was answered.
    #[command(subcommand)]
    Records(command::Records),
    /// Records what the fees of payment plans go by.
    #[command(subcommand)]
    Plan(command::Plan),
    /// Tries and measures the understanding.
    Understand(command::Understand),
    /// Measures durable turns a second beside the database's raw commit rate.
    Load(command::Load),
}

fn main() -> ExitCode {
    let Arguments { config, command } = Arguments::parse();
    let config = config.as_deref();
    let done = match command {
        Command::Demo(demo) => command::demo(config, &demo),
        Command::Serve => command::serve(config),
        Command::Backend(backend) => command::backend(config, &backend),
        Command::Ledger(ledger) => command::ledger(config, &ledger),
        Command::Settings => {
            command::print_settings();
            Ok(())
        }
        Command::Seed(seed) => command::seed(config, &seed),
        Command::Ach(ach) => command::ach(config, &ach),
        Command::Dialogs(dialogs) => command::dialogs(config, &dialogs),
        Command::Calc(calc) => command::calc(config, &calc),
        Command::Decide(decide) => command::decide(config, &decide),
        Command::People(people) => command::people(config, &people),
        Command::Helpdesk(helpdesk) => command::helpdesk(config, &helpdesk),
        Command::Unlock(unlock) => command::unlock(config, &unlock),
        Command::Outbox(outbox) => command::outbox(config, &outbox),
        Command::Records(records) => command::records(config, &records),
        Command::Plan(plan) => command::plan(config, &plan),
        Command::Understand(understand) => command::understand(config, &understand),
        Command::Load(load) => command::load(config, &load),
    };
    command::exit(done)
}
