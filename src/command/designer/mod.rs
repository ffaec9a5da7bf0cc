//! What a conversation designer runs over dialog files.

mod check;
mod coverage;
mod replay;
mod walk;

use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use clap::{Args, Subcommand};

use super::{CommandError, in_runtime, settings, system_randomness, words};
use crate::app::replay::Which;
use crate::app::{App, Repertoire, StartError};
use crate::config::Config;
use crate::dialog::story::Story;
use crate::dialog::{Map, Scripts, Sources, story};
use crate::ids::{ConversationId, NotAnId, Randomness};
use crate::language::Language;
use crate::message::{Button, Content, Medium};
use crate::private::Private;
use crate::rehearsal::{self, Arrives, Cast, Speaker, picture};
use crate::time::{Clock, Day};

/// The account of `try` where none is named.
const ACCOUNT: &str = "owes-two-years";

const US: Style = AnsiColor::Cyan.on_default();
const CHOICE: Style = AnsiColor::Green.on_default().bold();
const HINT: Style = AnsiColor::BrightBlack.on_default();
const PROMPT: Style = AnsiColor::Yellow.on_default().bold();

/// The commands over dialog files.
#[derive(Debug, Subcommand)]
pub enum Dialogs {
    /// Proves what can be proved before anything runs; prints every fault with its file and line.
    Check {
        #[command(flatten)]
        files: Files,
        /// As JSON, one object for each fault.
        #[arg(long)]
        json: bool,
        /// Also proves that conversations left with these older files can go on: a folder, or a version that the database keeps.
        #[arg(long, value_name = "OLD")]
        against: Option<String>,
    },
    /// Prints a JSON Schema of dialog files, for editors.
    Schema,
    /// Prints how hard each dialog is to read, and which of its sentences are hardest.
    Read {
        #[command(flatten)]
        files: Files,
        /// Only this dialog.
        dialog: Option<String>,
    },
    /// Plays the stories through the real turn and compares what is said, word for word.
    Test {
        #[command(flatten)]
        files: Files,
        /// Writes what was said into the stories of the folder. Read every line of it.
        #[arg(long)]
        rewrite: bool,
        /// Only stories whose path contains this, such as `pay/` or `spanish`.
        filter: Option<String>,
    },
    /// Plays the stories and prints the states and ways that none of them walks.
    Coverage {
        #[command(flatten)]
        files: Files,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// Takes what is walked by now off the list in the folder (`unwalked.txt`).
        #[arg(long)]
        shrink: bool,
        /// Only this dialog, with its own stories.
        dialog: Option<String>,
    },
    /// Draws the dialogs: one, or the whole product on a page. SVG, or Mermaid to paste into other pages.
    Graph {
        #[command(flatten)]
        files: Files,
        /// As a Mermaid flowchart.
        #[arg(long)]
        mermaid: bool,
        /// Into this file; without it, to the standard output.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Only this dialog.
        dialog: Option<String>,
    },
    /// Lets people made by chance talk to every dialog, and judges each turn. What goes wrong is shown with its seed.
    Walk {
        #[command(flatten)]
        files: Files,
        /// How many messages in all.
        #[arg(long, default_value_t = 10_000)]
        turns: u64,
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Only this one of the people, to see again what went wrong.
        #[arg(long)]
        person: Option<u64>,
    },
    /// Runs recorded conversations again over these files and prints which messages would be answered in another way. Nothing is done,
    /// and nothing of a person is printed.
    Replay {
        #[command(flatten)]
        files: Files,
        /// Only this conversation; without it and a day, all.
        #[arg(long, value_name = "ID", value_parser = conversation)]
        conversation: Option<ConversationId>,
        /// All that were used on this day of the office or later (2026-11-23).
        #[arg(long, value_name = "DAY", conflicts_with = "conversation")]
        since: Option<Day>,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints what a dialog may read and do, with every field, argument and refusal.
    Vocabulary {
        /// Only queries and commands whose name contains this, such as `payment`.
        #[arg(default_value = "")]
        part: String,
    },
    /// A chat in this terminal with a demonstration account that is made for it and forgotten at the end.
    Try(Try),
}

/// Which dialog files.
#[derive(Args, Debug)]
pub struct Files {
    /// A folder of dialogs; without it the configured one, or those in the program.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

/// The arguments of `try`.
#[derive(Args, Debug)]
pub struct Try {
    #[command(flatten)]
    files: Files,
    /// The dialog to begin with.
    dialog: Option<String>,
    /// The demonstration account to be; `none` for somebody who is not linked.
    #[arg(long, default_value = ACCOUNT, value_name = "ID")]
    account: String,
    /// Who of the people of that account; without it, its main holder.
    #[arg(long = "as", value_name = "NAME")]
    speaks: Option<String>,
    /// In Spanish.
    #[arg(long)]
    spanish: bool,
    /// As it would be heard on the phone.
    #[arg(long)]
    spoken: bool,
    /// Shows the open dialogs after each reply.
    #[arg(long)]
    session: bool,
}

/// Runs one of them.
///
/// # Errors
/// Where files have faults or cannot be read, or a story goes another way.
pub fn dialogs(config: Option<&Path>, dialogs: &Dialogs) -> Result<(), CommandError> {
    let config = settings(config)?;
    match dialogs {
        Dialogs::Check { files, json, against } => {
            let older = against.as_deref().map(|against| check::older(&config, against)).transpose()?;
            let telling = if *json { Telling::Json } else { Telling::Lines };
            check::check(&config, &files.sources(&config)?, older.as_ref(), telling)
        }
        Dialogs::Schema => check::schema(),
        Dialogs::Read { files, dialog } => check::read(&files.sources(&config)?, dialog.as_deref()),
        Dialogs::Test { files, rewrite, filter } => {
            let folder = files.folder(&config).filter(|_| *rewrite);
            if *rewrite && folder.is_none() {
                return Err(CommandError::NothingToRewrite);
            }
            in_runtime(test(&config, files.sources(&config)?, filter.as_deref().unwrap_or_default(), folder))
        }
        Dialogs::Coverage { files, json, shrink, dialog } => {
            let folder = files.folder(&config).filter(|_| *shrink);
            if *shrink && folder.is_none() {
                return Err(CommandError::NothingToRewrite);
            }
            let telling = if *json { Telling::Json } else { Telling::Lines };
            in_runtime(coverage::coverage(&config, files.sources(&config)?, dialog.as_deref(), telling, folder))
        }
        Dialogs::Graph { files, mermaid, out, dialog } => {
            let draw = if *mermaid { picture::mermaid } else { picture::svg };
            graph(&files.sources(&config)?, dialog.as_deref(), draw, out.as_deref())
        }
        Dialogs::Walk { files, turns, seed, person } => {
            let given = walk::Given { turns: *turns, seed: *seed, person: *person };
            in_runtime(walk::walk(&config, files.sources(&config)?, &given))
        }
        Dialogs::Replay { files, conversation, since, json } => {
            let which = match (conversation, since) {
                (Some(one), _) => Which::One(one.clone()),
                (None, Some(day)) => Which::Since(*day),
                (None, None) => Which::All,
            };
            let telling = if *json { Telling::Json } else { Telling::Lines };
            in_runtime(replay::replay(&config, files.sources(&config)?, &which, telling))
        }
        Dialogs::Vocabulary { part } => {
            words::print(part);
            Ok(())
        }
        Dialogs::Try(given) => in_runtime(try_out(&config, given)),
    }
}

impl Files {
    fn folder<'a>(&'a self, config: &'a Config) -> Option<&'a Path> {
        self.folder.as_deref().or(config.dialogs_folder.as_deref())
    }

    /// Reads them.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub(super) fn sources(&self, config: &Config) -> Result<Sources, StartError> {
        match self.folder(config) {
            Some(folder) => Ok(Sources::in_folder(folder)?),
            None => Ok(Sources::embedded()),
        }
    }
}

fn conversation(text: &str) -> Result<ConversationId, NotAnId> {
    ConversationId::try_from(text.to_owned())
}

fn graph(sources: &Sources, dialog: Option<&str>, draw: fn(&Map, Option<&str>) -> String, out: Option<&Path>) -> Result<(), CommandError> {
    let scripts = loaded(sources)?;
    known(&scripts, dialog)?;
    let picture = draw(&Map::of(&scripts), dialog);
    match out {
        Some(path) => std::fs::write(path, picture).map_err(|source| CommandError::Write { path: path.to_owned(), source }),
        None => {
            anstream::print!("{picture}");
            Ok(())
        }
    }
}

/// The dialogs of these files; their faults are printed.
fn loaded(sources: &Sources) -> Result<Scripts, CommandError> {
    Scripts::load(sources).map_err(|faults| {
        faults.iter().for_each(|fault| anstream::println!("{fault}"));
        CommandError::Faults(faults.len())
    })
}

fn known(scripts: &Scripts, dialog: Option<&str>) -> Result<(), CommandError> {
    match dialog.filter(|dialog| !scripts.names().any(|name| name == *dialog)) {
        Some(unknown) => Err(CommandError::NoSuchDialog(unknown.to_owned())),
        None => Ok(()),
    }
}

/// How what was found is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Telling {
    Lines,
    Json,
}

/// A program of its own over these files, with everything that it keeps in a folder that goes away with it.
async fn rehearsing(
    config: &Config,
    sources: Sources,
    clock: Clock,
    randomness: Randomness,
) -> Result<(App, tempfile::TempDir), StartError> {
    let repertoire = Repertoire::with_encoders(sources, &config.encoder_folder)?;
    rehearsing_with(config, repertoire, clock, randomness).await
}

/// The same with dialogs that were read before.
async fn rehearsing_with(
    config: &Config,
    repertoire: Repertoire,
    clock: Clock,
    randomness: Randomness,
) -> Result<(App, tempfile::TempDir), StartError> {
    let folder = tempfile::tempdir().map_err(|source| StartError::DataFolder { folder: "for the rehearsal".to_owned(), source })?;
    let config = config.clone().for_now(folder.path().to_owned());
    let app = App::with_repertoire(config, clock, randomness, repertoire).await?;
    app.seed(0).await?;
    Ok((app, folder))
}

async fn test(config: &Config, sources: Sources, filter: &str, rewrite: Option<&Path>) -> Result<(), CommandError> {
    let (stories, faults) = Story::all(&sources);
    for fault in &faults {
        anstream::println!("{fault}");
    }
    let stories: Vec<Story> = stories.into_iter().filter(|story| story.path.contains(filter)).collect();
    let clock = Clock::standing(config.office.instant(story::NOW));
    let (app, _folder) = rehearsing(config, sources, clock, Randomness::from_seed(rehearsal::SEED)).await?;
    let mut stage = app.stage();
    let mut failed = faults.len();
    for story in &stories {
        let played = stage.play(story).await?;
        let differences = story.differences(&played.got);
        for note in &played.notes {
            anstream::println!("{note}");
        }
        failed += usize::from(!played.notes.is_empty() || !differences.is_empty());
        match rewrite {
            None => differences.iter().for_each(|difference| anstream::println!("{difference}")),
            Some(_) if differences.is_empty() => {}
            Some(folder) => {
                let path = folder.join(&story.path);
                std::fs::write(&path, story.rewritten(&played.got)).map_err(|source| CommandError::Write { path: path.clone(), source })?;
                anstream::println!("{} was written anew: read it", path.display());
            }
        }
    }
    app.database.close().await;
    match (failed, rewrite) {
        (0, _) | (_, Some(_)) => {
            anstream::println!("{} stories", stories.len());
            Ok(())
        }
        (failed, None) => Err(CommandError::Stories { failed, of: stories.len() }),
    }
}

async fn try_out(config: &Config, given: &Try) -> Result<(), CommandError> {
    let sources = given.files.sources(config)?;
    let language = if given.spanish { Language::Spanish } else { Language::English };
    let medium = if given.spoken { Medium::Spoken } else { Medium::Written };
    let opening = given.dialog.as_deref().map(|dialog| rehearsal::opening(&sources, dialog, language));
    let first = match opening {
        None => Content::Start { payload: None },
        Some(Some(words)) => Content::Text(Private::new(words)),
        Some(None) => return Err(CommandError::NoSuchDialog(given.dialog.clone().unwrap_or_default())),
    };
    let (app, _folder) = rehearsing(config, sources, Clock::Real, system_randomness()?).await?;
    let stage = app.stage();
    let account = Some(given.account.as_str()).filter(|account| *account != "none");
    let cast = Cast { speaks: given.speaks.clone(), ..Cast::holder(account) };
    let mut speaker = stage.speaker("you", &cast, language, medium).await?;
    anstream::println!("{HINT}Type a message, or the number of a choice. The end of the input (Ctrl-D) ends the chat.{HINT:#}");
    let mut content = first;
    loop {
        let choices = exchange(&mut speaker, content, given.session).await?;
        content = match read_line(&choices)? {
            Some(content) => content,
            None => break,
        };
    }
    app.database.close().await;
    Ok(())
}

/// Sends, and prints what comes back. Gives the choices that can be pressed now.
async fn exchange(speaker: &mut Speaker<'_>, content: Content, shows_session: bool) -> Result<Vec<Button>, CommandError> {
    if let Content::Text(words) = &content {
        anstream::println!("{HINT}> {}{HINT:#}", words.reveal());
    }
    let mut choices = Vec::new();
    for reply in speaker.send(content, Arrives::InOrder).await? {
        anstream::println!("\n{US}{}{US:#}", reply.text);
        for button in reply.buttons {
            choices.push(button);
            anstream::println!("  {CHOICE}{}{CHOICE:#} {}", choices.len(), choices[choices.len() - 1].label);
        }
    }
    if shows_session {
        for line in speaker.session().await? {
            anstream::println!("{HINT}  | {line}{HINT:#}");
        }
    }
    Ok(choices)
}

/// What is typed next; `None` at the end of the input.
fn read_line(choices: &[Button]) -> Result<Option<Content>, CommandError> {
    anstream::print!("\n{PROMPT}>{PROMPT:#} ");
    std::io::stdout().flush().map_err(CommandError::Input)?;
    let mut line = String::new();
    if std::io::stdin().lock().read_line(&mut line).map_err(CommandError::Input)? == 0 {
        anstream::println!();
        return Ok(None);
    }
    let line = line.trim();
    let chosen = line.parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
    Ok(Some(match chosen {
        Some(button) => Content::Button { token: button.token.clone() },
        None => Content::Text(Private::from(line)),
    }))
}
