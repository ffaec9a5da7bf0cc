//! The wiring: the one place where the parts are put together.

mod bank;
pub mod appointing;
mod counter;
pub mod desk;
mod people;
pub mod replay;
mod repertoire;

use std::collections::HashMap;
use std::sync::Arc;

use futures::future::BoxFuture;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::account::ledger::ach::{Delivery, Originator};
use crate::account::ledger::facts::FactsFault;
use crate::account::ledger::{Facts, Ledger, PaymentHours};
use crate::account::remote::{Patience, RemoteBackend, RemoteFault};
use crate::account::{AccountBackend, BackendError};
use crate::channel::telegram::{self, PollingLease, Telegram, TelegramFault, WebhookRegistration};
use crate::channel::terminal::{self, Terminal};
use crate::channel::web::{self, DemoPerson, Nearby, Transport, WebChat, WebDoor, WebParts, WebSettings};
use crate::channel::{Reception, WordsFault};
use crate::config::{Accounts, Config, MasterKeyError, TelegramMode};
use crate::db::{self, Database, DbError};
use crate::dialog::{SourceError, Sources};
use crate::identity::Identity;
use crate::ids::{ConversationId, CopyId, NoRandomness, Randomness};
use crate::language::Language;
use crate::load;
use crate::message::{Capabilities, ChannelName, Door};
use crate::outbox::Outbox;
use crate::private::Vault;
use crate::rehearsal::{self, Backstage, Stage};
use crate::server::{self, Health};
use crate::time::{Clock, Instant};
use crate::turn::{Parts, ScriptError, Turns};
use crate::understanding::ExampleFault;
use crate::web::Pages;
use crate::worker::{NUDGES_MAX, Worker};

pub use bank::BankError;
pub use counter::{BooksOnly, Counter, MissedError, MissedWording, OutboxState};
pub use repertoire::{Repertoire, kept_dialogs};

/// How long the polling lease of a copy lasts without being renewed.
const POLLING_LEASE_MS: i64 = telegram::POLLING_LEASE_MS_MIN;

/// Why the program cannot start. Each says what to do, or its source does.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the data folder {folder} cannot be made")]
    DataFolder { folder: String, source: std::io::Error },
    #[error("the operating system gives no randomness")]
    Randomness(#[source] NoRandomness),
    #[error("the key that seals private values cannot be had")]
    MasterKey(#[from] MasterKeyError),
    #[error("this database was first used with another master key; give that key, or use another database")]
    OtherMasterKey,
    #[error("the database cannot be used")]
    Database(#[from] DbError),
    #[error("the folder of dialogs cannot be read")]
    Sources(#[from] SourceError),
    #[error("the dialogs cannot be used")]
    Script(#[from] ScriptError),
    #[error("the example utterances cannot be used:{}", list(.0))]
    Examples(Vec<ExampleFault>),
    #[error("the facts cannot be used")]
    Facts(#[from] FactsFault),
    #[error("the demonstration accounts cannot be made")]
    Ledger(#[from] BackendError),
    #[error("the account backend cannot be used")]
    Remote(#[from] RemoteFault),
    #[error("the accounts are kept elsewhere (account.backend); give this command where `taxline backend serve` runs")]
    AccountsElsewhere,
    #[error("nobody could use the accounts: give backend.credentials, in the file or as TAXLINE_BACKEND_CREDENTIALS")]
    NoCredentials,
    #[error("ach.bank_routing is no routing number: its check digit or its first two digits are not those of a bank")]
    BankRouting,
    #[error("the settings of Telegram cannot be used")]
    Telegram(#[from] TelegramFault),
    #[error("the sentences of the pages are not complete")]
    Words(#[from] WordsFault),
    #[error("nothing can listen on {address}")]
    Listen { address: std::net::SocketAddr, source: std::io::Error },
}

fn list(faults: &[ExampleFault]) -> String {
    faults.iter().map(|fault| format!("\n  {fault}")).collect()
}

/// The parts, put together.
pub struct App {
    pub config: Config,
    pub database: Database,
    pub clock: Clock,
    pub randomness: Randomness,
    pub ledger: Arc<Ledger>,
    pub identity: Identity,
    pub turns: Turns,
    pub outbox: Outbox,
    pub terminal: Terminal,
    web_door: Arc<WebDoor>,
    telegram: Option<Telegram>,
    copy: CopyId,
    nudges: Option<Nudges>,
}

/// The worker's ends of the queues.
struct Nudges {
    to_answer: mpsc::Receiver<ConversationId>,
    to_deliver: mpsc::Receiver<ConversationId>,
}

/// A person of the demonstration.
#[derive(Clone, Debug)]
pub struct Demo {
    pub name: String,
    /// What their account shows, in English and in Spanish.
    pub what: [&'static str; 2],
    pub code: String,
}

impl App {
    /// Puts the parts together over the database that the settings name.
    ///
    /// # Errors
    /// Everything that keeps the program from starting.
    pub async fn build(config: Config, clock: Clock, randomness: Randomness) -> Result<App, StartError> {
        let sources = match &config.dialogs_folder {
            Some(folder) => Sources::in_folder(folder)?,
            None => Sources::embedded(),
        };
        let repertoire = Repertoire::with_encoders(sources, &config.encoder_folder)?;
        App::with_repertoire(config, clock, randomness, repertoire).await
    }

    /// The same with dialogs that were read before.
    ///
    /// # Errors
    /// As [`App::build`].
    pub async fn with_repertoire(config: Config, clock: Clock, randomness: Randomness, repertoire: Repertoire) -> Result<App, StartError> {
        let Books { database, vault, ledger } = Books::open(&config, &randomness).await?;
        let Repertoire { script, understanding } = repertoire;
        script.keep(&database, clock.now()).await?;
        let backend: Arc<dyn AccountBackend> = match &config.accounts {
            Accounts::Embedded => Arc::clone(&ledger) as _,
            Accounts::Remote { url, credential } => Arc::new(RemoteBackend::new(url, credential.clone(), Patience::DEFAULT)?),
        };
        let identity = Identity::new(vault.clone());
        let copy = CopyId::random(&randomness);
        let terminal = Terminal::on_screen();
        let web_door = WebDoor::new();
        let telegram = config.telegram.as_ref().map(|settings| Telegram::new(&settings.api_url, &settings.token)).transpose()?;
        let mut doors: Vec<Arc<dyn Door>> = vec![Arc::new(terminal.clone()), Arc::clone(&web_door) as Arc<dyn Door>];
        doors.extend(telegram.clone().map(|telegram| Arc::new(telegram) as Arc<dyn Door>));
        let (answer_sender, to_answer) = mpsc::channel(NUDGES_MAX);
        let (deliver_sender, to_deliver) = mpsc::channel(NUDGES_MAX);
        let turns = Turns::new(Parts {
            database: database.clone(),
            vault: vault.clone(),
            clock: clock.clone(),
            office: config.office.clone(),
            helpdesk: desk::helpdesk_hours(&config),
            pages_url: desk::pages_url(&config),
            backend,
            identity: identity.clone(),
            script,
            understanding,
            channels: channels(),
            copy: copy.clone(),
            to_answer: answer_sender,
            to_deliver: deliver_sender,
        });
        let outbox = Outbox::new(database.clone(), vault, clock.clone(), copy.clone(), doors);
        let nudges = Some(Nudges { to_answer, to_deliver });
        Ok(App { config, database, clock, randomness, ledger, identity, turns, outbox, terminal, web_door, telegram, copy, nudges })
    }

    /// Makes the demonstration taxpayers and `crowd` more of one kind, each with a code that links to their account.
    ///
    /// # Errors
    /// Where they cannot be made.
    pub async fn seed(&self, crowd: usize) -> Result<Vec<Demo>, StartError> {
        let now = self.clock.now();
        let mut accounts = self.ledger.seed_demo(now).await?;
        let taxpayers = accounts.len();
        accounts.extend(self.ledger.seed_crowd(now, crowd).await?);
        let mut people = Vec::with_capacity(accounts.len());
        for account in accounts {
            self.seed_holder(&account, now).await?;
            people.push(Demo { name: account.holder.into_owned(), what: account.what, code: account.link_code.into_owned() });
        }
        people.splice(taxpayers..taxpayers, self.seed_people(now).await?);
        Ok(people)
    }

    /// A stage to rehearse on: the parts of this program that a conversation goes through.
    #[must_use]
    pub fn stage(&self) -> Stage {
        let backstage = Arc::new(Backstage::default());
        Stage {
            turns: backstage.around(&self.turns),
            backstage,
            database: self.database.clone(),
            ledger: Arc::clone(&self.ledger),
            identity: self.identity.clone(),
            clock: self.clock.clone(),
            office: self.config.office.clone(),
        }
    }

    /// Listens where the settings say, before anything is promised to anybody.
    ///
    /// # Errors
    /// Where the address is taken or not ours.
    pub async fn listen(&self) -> Result<TcpListener, StartError> {
        listen(&self.config).await
    }

    /// Serves every door and does the background work until `stop` turns true; then finishes what is under way.
    ///
    /// # Errors
    /// Where a door cannot be opened.
    pub async fn serve(&mut self, listener: TcpListener, demo: &[Demo], stop: watch::Receiver<bool>) -> Result<(), StartError> {
        let reception: Arc<dyn Reception> = Arc::new(self.turns.clone());
        let (transport, nearby) = match &self.config.public_url {
            Some(url) if url.scheme() == "https" => (Transport::Https, Nearby::Proxies(1)),
            _ => (Transport::Http, Nearby::Browsers),
        };
        let settings = WebSettings {
            transport,
            nearby,
            public_authority: self.config.public_url.as_ref().map(|url| url.authority().to_owned()),
            per_conversation: web::ALLOWANCE_CONVERSATION,
            per_address: web::ALLOWANCE_ADDRESS,
            demo: demo.iter().map(demo_person).collect(),
        };
        let chat = WebChat::new(WebParts {
            settings,
            door: Arc::clone(&self.web_door),
            reception: Arc::clone(&reception),
            randomness: self.randomness.clone(),
            clock: self.clock.clone(),
            stop: stop.clone(),
        })?;
        let mut routes = vec![server::front(), chat.routes(), Pages::new(self.turns.clone())?.routes()];
        let mut tasks = JoinSet::new();
        if let (Some(telegram), Some(settings)) = (self.telegram.clone(), &self.config.telegram) {
            routes.extend(self.open_telegram(telegram, &settings.mode, &reception, &mut tasks, &stop));
        }
        if let Some(Nudges { to_answer, to_deliver }) = self.nudges.take() {
            let (turns, outbox) = (self.turns.clone(), self.outbox.clone());
            let ledger = matches!(self.config.accounts, Accounts::Embedded).then(|| Arc::clone(&self.ledger));
            let worker = Worker { turns, outbox, ledger, clock: self.clock.clone(), copy: self.copy.clone() };
            tasks.spawn(worker.run(to_answer, to_deliver, stop.clone()));
        }
        let router = server::router(routes, Arc::new(Well { database: self.database.clone() }), transport);
        server::serve(listener, router, stop).await;
        while tasks.join_next().await.is_some() {}
        Ok(())
    }

    /// Polls Telegram, or tells it where to deliver and gives the route for that.
    fn open_telegram(
        &self,
        telegram: Telegram,
        mode: &TelegramMode,
        reception: &Arc<dyn Reception>,
        tasks: &mut JoinSet<()>,
        stop: &watch::Receiver<bool>,
    ) -> Option<axum::Router> {
        let (reception, clock, stop) = (Arc::clone(reception), self.clock.clone(), stop.clone());
        match mode {
            TelegramMode::Polling => {
                let lease = Arc::new(CopyLease { database: self.database.clone(), copy: self.copy.clone(), clock: clock.clone() });
                tasks.spawn(async move { telegram.poll(reception, lease, clock, stop).await });
                None
            }
            TelegramMode::Webhook { url, path, secret } => {
                let route = telegram.webhook(path, secret.clone(), reception, clock);
                let registration = WebhookRegistration { url: url.clone(), secret: secret.clone() };
                tasks.spawn(async move { telegram.register_webhook(&registration, stop).await });
                Some(route)
            }
        }
    }
}

/// The database of the settings, and the ledger that is embedded in it.
struct Books {
    database: Database,
    vault: Vault,
    ledger: Arc<Ledger>,
}

impl Books {
    async fn open(config: &Config, randomness: &Randomness) -> Result<Books, StartError> {
        config.make_data_folder().map_err(|source| StartError::DataFolder { folder: config.data_folder.display().to_string(), source })?;
        let vault = Vault::new(&config.master_key(randomness)?, randomness.clone());
        let database = Database::open(config.database_url().reveal(), config.connections_max).await?;
        same_master_key(&database, &vault).await?;
        let facts = Facts::corrected(config.facts_folder.as_deref())?;
        let hours = PaymentHours::new(config.office.clone(), jiff::civil::Time::constant(config.cut_off_hour, 0, 0, 0));
        let ledger = Ledger::new(database.clone(), vault.clone(), facts, hours);
        let ledger = Arc::new(ledger.with_bank(originator(config)?, Delivery::Folder(config.bank_folder())));
        Ok(Books { database, vault, ledger })
    }
}

/// The sender of files for the bank.
fn originator(config: &Config) -> Result<Originator, StartError> {
    let bank = &config.bank;
    if !Originator::is_bank_routing(&bank.routing) {
        return Err(StartError::BankRouting);
    }
    Ok(Originator {
        bank_routing: bank.routing.clone(),
        bank_name: bank.name.clone(),
        company_id: bank.company_id.clone(),
        company_name: bank.company_name.clone(),
        settlement_account: bank.settlement_account.reveal().clone(),
    })
}

/// What each channel can do. Who measures and who rehearses talks through the same turn.
fn channels() -> HashMap<ChannelName, Capabilities> {
    let doors = [
        (telegram::CHANNEL, Telegram::can()),
        (web::CHANNEL, WebDoor::can()),
        (terminal::CHANNEL, Terminal::can()),
        (load::CHANNEL, load::CAPABILITIES),
    ];
    doors.into_iter().chain(rehearsal::CHANNELS).collect()
}

async fn listen(config: &Config) -> Result<TcpListener, StartError> {
    let address = config.listen;
    TcpListener::bind(address).await.map_err(|source| StartError::Listen { address, source })
}

/// A database that was sealed with another key would open nothing of what it holds.
async fn same_master_key(database: &Database, vault: &Vault) -> Result<(), StartError> {
    let mine = vault.fingerprint();
    let fingerprint = mine.clone();
    let first = database.write(move |tx| Box::pin(async move { db::seal::first_fingerprint(tx, &fingerprint).await })).await?;
    if first == mine { Ok(()) } else { Err(StartError::OtherMasterKey) }
}

fn demo_person(demo: &Demo) -> DemoPerson {
    let what = Language::ALL.into_iter().zip(demo.what).map(|(language, what)| (language, what.to_owned())).collect();
    DemoPerson { name: demo.name.clone(), what, code: demo.code.clone() }
}

/// Well is who could store a message that came in now.
struct Well {
    database: Database,
}

impl Health for Well {
    fn is_well(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { self.database.answers().await.is_ok() })
    }
}

/// Of several copies on one database one polls.
struct CopyLease {
    database: Database,
    copy: CopyId,
    clock: Clock,
}

impl PollingLease for CopyLease {
    fn hold(&self) -> BoxFuture<'_, bool> {
        let (copy, now): (CopyId, Instant) = (self.copy.clone(), self.clock.now());
        let until = now.plus_millis(POLLING_LEASE_MS);
        Box::pin(async move {
            let held = self
                .database
                .write(move |tx| Box::pin(async move { db::lease::hold(tx, "telegram polling", &copy, now, until).await }))
                .await;
            held.unwrap_or_else(|error| {
                tracing::warn!(error = &error as &dyn std::error::Error, "the polling lease could not be asked for");
                false
            })
        })
    }
}
