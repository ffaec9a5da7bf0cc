//! The account backend as a process of its own: the embedded ledger behind its API, and its background work.

use std::sync::Arc;

use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Books, StartError, Well, listen};
use crate::account::ledger::Ledger;
use crate::api::{self, Parts};
use crate::channel::web::Transport;
use crate::config::{Accounts, Config};
use crate::db::outbox::{FailureRow, Tally, failures, tally};
use crate::db::{Database, DbError, missed};
use crate::identity::{Credentials, Identity};
use crate::ids::{CopyId, Randomness};
use crate::private::Vault;
use crate::server;
use crate::time::{Clock, Day};
use crate::turn::{Missed, TurnError};
use crate::worker;

/// The parts of a served backend.
pub struct Counter {
    pub config: Config,
    pub database: Database,
    pub ledger: Arc<Ledger>,
    clock: Clock,
    randomness: Randomness,
    credentials: Credentials,
}

impl Counter {
    /// Puts the parts together over the database that the settings name.
    ///
    /// # Errors
    /// Everything that keeps it from starting; it does not start where nobody could use it.
    pub async fn build(config: Config, clock: Clock, randomness: Randomness) -> Result<Counter, StartError> {
        let credentials = Credentials::new(&config.backend_credentials);
        if credentials.is_empty() {
            return Err(StartError::NoCredentials);
        }
        let Books { database, ledger, .. } = Books::open(&config, &randomness).await?;
        Ok(Counter { config, database, ledger, clock, randomness, credentials })
    }

    /// Listens where the settings say.
    ///
    /// # Errors
    /// Where the address is taken or not ours.
    pub async fn listen(&self) -> Result<TcpListener, StartError> {
        listen(&self.config).await
    }

    /// Serves the API and does the background work of the accounts until `stop` turns true; then finishes what is under way.
    pub async fn serve(&self, listener: TcpListener, stop: watch::Receiver<bool>) {
        let mut tasks = JoinSet::new();
        tasks.spawn(worker::accounts(Arc::clone(&self.ledger), self.clock.clone(), CopyId::random(&self.randomness), stop.clone()));
        let routes = api::routes(Parts {
            ledger: Arc::clone(&self.ledger),
            credentials: self.credentials.clone(),
            clock: self.clock.clone(),
            office: self.config.office.clone(),
            randomness: self.randomness.clone(),
        });
        let transport = match &self.config.public_url {
            Some(url) if url.scheme() == "https" => Transport::Https,
            _ => Transport::Http,
        };
        let router = server::router(vec![routes], Arc::new(Well { database: self.database.clone() }), transport);
        server::serve(listener, router, stop).await;
        while tasks.join_next().await.is_some() {}
    }
}

/// A wording that was not understood, as often as it was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissedWording {
    #[serde(flatten)]
    pub wording: Missed,
    pub times: i64,
    pub last_day: Day,
}

/// Why what was not understood cannot be told.
#[derive(Debug, thiserror::Error)]
pub enum MissedError {
    #[error("the database did not answer")]
    Database(#[from] DbError),
    #[error("what is stored cannot be opened")]
    Stored(#[from] TurnError),
}

/// How the outbox stands.
#[derive(Debug)]
pub struct OutboxState {
    pub tally: Tally,
    pub failures: Vec<FailureRow>,
}

/// The ledger and its database without any door: what an operator's commands work on.
pub struct BooksOnly {
    pub database: Database,
    pub ledger: Arc<Ledger>,
    pub(super) vault: Vault,
    pub(super) identity: Identity,
    pub(super) randomness: Randomness,
    pub(super) is_embedded: bool,
}

impl BooksOnly {
    /// Opens the books of the database that the settings name.
    ///
    /// # Errors
    /// Where they cannot be opened.
    pub async fn open(config: Config, randomness: Randomness) -> Result<BooksOnly, StartError> {
        let Books { database, ledger, vault } = Books::open(&config, &randomness).await?;
        let is_embedded = matches!(config.accounts, Accounts::Embedded);
        Ok(BooksOnly { database, ledger, vault: vault.clone(), identity: Identity::new(vault), randomness, is_embedded })
    }

    /// The same for what is done on accounts.
    ///
    /// # Errors
    /// As [`BooksOnly::open`], and where the settings say that the accounts are kept elsewhere: what is here then are nobody's books.
    pub async fn of_accounts(config: Config, randomness: Randomness) -> Result<BooksOnly, StartError> {
        match config.accounts {
            Accounts::Embedded => BooksOnly::open(config, randomness).await,
            Accounts::Remote { .. } => Err(StartError::AccountsElsewhere),
        }
    }

    /// What people are still owed, and at most `limit` of the replies that were given up.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn outbox(&self, limit: i64) -> Result<OutboxState, StartError> {
        let mut reader = self.database.reader().await?;
        Ok(OutboxState { tally: tally(&mut reader).await?, failures: failures(&mut reader, limit).await? })
    }

    /// What people said and was not understood, the most frequent first, at most `limit`.
    ///
    /// # Errors
    /// Where the database does not answer, or what it holds cannot be opened.
    pub async fn missed(&self, limit: i64) -> Result<Vec<MissedWording>, MissedError> {
        let rows = {
            let mut reader = self.database.reader().await?;
            missed::list(&mut reader, limit).await?
        };
        let opened = rows.into_iter().map(|row| {
            let wording = Missed::open(&self.vault, &row.body)?;
            Ok(MissedWording { wording, times: row.times, last_day: row.last_day })
        });
        opened.collect()
    }

    /// Forgets what was not understood.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn forget_missed(&self) -> Result<(), MissedError> {
        Ok(self.database.write(|tx| Box::pin(async move { missed::forget(tx).await })).await?)
    }
}
