//! The demonstration: everything on this machine, from nothing, in one command.

use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use clap::Args;
use tokio::io::BufReader;
use tokio::task::JoinSet;

use super::{CommandError, in_runtime, settings, start_log, stop_signal, system_randomness};
use crate::app::{App, Demo as Person};
use crate::channel::Reception;
use crate::channel::terminal::Chat;
use crate::language::Language;
use crate::private::Private;
use crate::time::Clock;

const TITLE: Style = AnsiColor::Cyan.on_default().bold();
const CODE: Style = AnsiColor::Green.on_default().bold();
const WHERE: Style = AnsiColor::Yellow.on_default().bold();

/// The arguments of `demo`.
#[derive(Args, Debug)]
pub struct Demo {
    /// Where the demonstration keeps its database and its key.
    #[arg(long, default_value = "data/demo", value_name = "FOLDER")]
    pub data: PathBuf,
    /// Serves without a chat in the terminal.
    #[arg(long)]
    pub no_chat: bool,
    /// The chat of the terminal in Spanish.
    #[arg(long)]
    pub spanish: bool,
}

/// Fills an embedded database with demo taxpayers, serves the web chat (and Telegram with a bot token), and chats here.
///
/// # Errors
/// Where it cannot start.
pub fn demo(config: Option<&Path>, demo: &Demo) -> Result<(), CommandError> {
    let config = settings(config)?.with_data_folder(demo.data.clone());
    // The chat shares the screen with the log, so only what is wrong is logged.
    start_log(&config, "warn");
    in_runtime(async {
        let mut tasks = JoinSet::new();
        let (sender, stop) = stop_signal(&mut tasks);
        let mut app = App::build(config, Clock::Real, system_randomness()?).await?;
        let people = app.seed(0).await?;
        let listener = app.listen().await?;
        show(&app, &people);
        let terminal = app.terminal.clone();
        let reception: std::sync::Arc<dyn Reception> = std::sync::Arc::new(app.turns.clone());
        let chat = Chat {
            reception,
            address: Private::new(format!("demo {}", crate::ids::ConversationId::random(&app.randomness))),
            language: if demo.spanish { Language::Spanish } else { Language::English },
            clock: app.clock.clone(),
            randomness: app.randomness.clone(),
        };
        let with_chat = !demo.no_chat;
        let ended = stop.clone();
        let serving = app.serve(listener, &people, stop);
        let chatting = async move {
            if with_chat {
                let mut stopped = ended;
                tokio::select! {
                    done = terminal.run(chat, BufReader::new(tokio::io::stdin())) => done?,
                    _ = stopped.wait_for(|stop| *stop) => {}
                }
                sender.send_replace(true);
            }
            Ok::<(), CommandError>(())
        };
        let (served, chatted) = tokio::join!(serving, chatting);
        served?;
        chatted?;
        app.database.close().await;
        // Standard input cannot be waited for any longer: the program ends here.
        std::process::exit(0)
    })
}

fn show(app: &App, people: &[Person]) {
    anstream::println!("{TITLE}taxline{TITLE:#}  a conversational assistant for tax accounts, with demonstration accounts\n");
    anstream::println!("  web chat   {WHERE}http://{}/chat{WHERE:#}", app.config.listen);
    match &app.config.telegram {
        Some(_) => anstream::println!("  Telegram   serving the bot of your token"),
        None => anstream::println!("  Telegram   set TAXLINE_TELEGRAM_TOKEN to serve your bot as well"),
    }
    anstream::println!("  data       {}\n", app.config.data_folder.display());
    anstream::println!("  Give one of these link codes in any chat to be that taxpayer:\n");
    for person in people {
        anstream::println!("    {CODE}{:<18}{CODE:#}  {:<26} {}", person.code, person.name, person.what[0]);
    }
    anstream::println!();
}
