//! An SQLite file: connections for reading, and one writer that lets waiting transactions share a commit.
//!
//! SQLite lets one connection write at a time and syncs at each commit. Transactions that wait while a sync is under way are
//! done together in the next one, each in a savepoint of its own, so that one that fails takes nothing with it. Nobody is
//! answered before the commit that holds their work has returned. The writer has a thread to itself: a statement costs
//! microseconds there, where handing it to another thread and back costs tens.

use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::executor::block_on;
use futures::future::BoxFuture;
use rusqlite::Connection as SqliteConnection;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};

use super::DbError;
use super::query::{Connection, Tx};

/// Transactions in one commit.
pub const BATCH_MAX: usize = 256;
/// Transactions that may wait. One more is refused at once.
pub const QUEUE_MAX: usize = 4_096;
/// How long a statement waits for another process's lock on the file.
const BUSY_TIMEOUT_MS: u32 = 5_000;
/// Prepared statements that a connection keeps; there are fewer in the program.
const STATEMENTS_KEPT_MAX: usize = 256;
/// How often what was committed is moved from the log into the file, beside the writer.
const CHECKPOINT_INTERVAL: Duration = Duration::from_millis(250);
/// Pages of the log (each 4 KiB) after which a commit moves them itself: only where the checkpoints beside it fell behind.
const LOG_PAGES_MAX: u32 = 50_000;

/// What a commit waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// A payment that was acknowledged survives the loss of power.
    OnDisk,
    /// Nothing: what is rehearsed is thrown away.
    ForNow,
}

/// A file, and how what is in it is kept.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) kept: Kept,
}

/// Opens a connection with the durability and the limits of the service.
pub(super) fn connect(file: &File) -> Result<SqliteConnection, DbError> {
    let connection = SqliteConnection::open(&file.path)?;
    let synchronous = match file.kept {
        Kept::OnDisk => "full",
        Kept::ForNow => "off",
    };
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT_MAX);
    // The timeout comes first: the other settings may wait for another process.
    connection.execute_batch(&format!(
        "pragma busy_timeout = {BUSY_TIMEOUT_MS}; pragma journal_mode = wal; pragma synchronous = {synchronous}; pragma foreign_keys = on; \
         pragma temp_store = memory; pragma wal_autocheckpoint = {LOG_PAGES_MAX};"
    ))?;
    Ok(connection)
}

/// Connections for reading, opened as they are needed.
#[derive(Clone)]
pub(super) struct Readers {
    file: File,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    places: Arc<Semaphore>,
}

/// A connection for reading, given back when dropped.
pub(super) struct SqliteReader {
    connection: Option<SqliteConnection>,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    _place: OwnedSemaphorePermit,
}

impl Readers {
    pub(super) fn new(file: File, connections_max: u32) -> Readers {
        Readers { file, idle: Arc::default(), places: Arc::new(Semaphore::new(connections_max as usize)) }
    }

    pub(super) async fn take(&self) -> Result<SqliteReader, DbError> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| DbError::Stopped)?;
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.file)?,
        };
        Ok(SqliteReader { connection: Some(connection), idle: Arc::clone(&self.idle), _place: place })
    }

    pub(super) fn close(&self) {
        self.places.close();
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl SqliteReader {
    pub(super) fn connection(&self) -> &SqliteConnection {
        self.connection.as_ref().expect("a reader has its connection until it is dropped")
    }
}

impl Drop for SqliteReader {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}

type Answer = Box<dyn FnOnce(Result<(), DbError>) + Send>;

/// What a job leaves behind: whether its savepoint stays, and who to tell after the commit.
struct Done {
    keep: bool,
    answer: Answer,
}

type Job = Box<dyn for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Done> + Send>;

enum Request {
    Work(Job),
    Stop(oneshot::Sender<()>),
}

/// The way to the writer's thread.
#[derive(Clone)]
pub(super) struct Writer {
    requests: mpsc::Sender<Request>,
}

impl Writer {
    pub(super) fn start(connection: SqliteConnection, checkpoints: SqliteConnection) -> Result<Writer, DbError> {
        let (requests, queue) = mpsc::channel(QUEUE_MAX);
        let (running, ended) = std::sync::mpsc::channel::<()>();
        let run = move || {
            run(Tx(Connection::Sqlite(connection)), queue);
            drop(running);
        };
        let checkpoint = move || checkpoint_until(&checkpoints, &ended);
        std::thread::Builder::new().name("sqlite-checkpoint".to_owned()).spawn(checkpoint).map_err(DbError::stored)?;
        std::thread::Builder::new().name("sqlite-writer".to_owned()).spawn(run).map_err(DbError::stored)?;
        Ok(Writer { requests })
    }

    pub(super) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move |tx| {
            Box::pin(async move {
                let result = work(tx).await;
                let keep = result.is_ok();
                let answer: Answer = Box::new(move |committed| {
                    let answer = match (result, committed) {
                        (Ok(value), Ok(())) => Ok(value),
                        (Ok(_), Err(error)) => Err(error.into()),
                        (Err(error), _) => Err(error),
                    };
                    // Whoever asked may have gone; the work is done all the same.
                    let _ = sender.send(answer);
                });
                Done { keep, answer }
            })
        });
        self.requests.try_send(Request::Work(job)).map_err(|refused| match refused {
            mpsc::error::TrySendError::Full(_) => DbError::Overloaded,
            mpsc::error::TrySendError::Closed(_) => DbError::Stopped,
        })?;
        receiver.await.map_err(|_| DbError::Stopped)?
    }

    pub(super) async fn stop(&self) {
        let (sender, stopped) = oneshot::channel();
        if self.requests.send(Request::Stop(sender)).await.is_ok() {
            let _ = stopped.await;
        }
    }
}

fn run(mut tx: Tx, mut queue: mpsc::Receiver<Request>) {
    while let Some(first) = queue.blocking_recv() {
        let mut jobs = Vec::new();
        let mut stop = None;
        let mut next = Some(first);
        while let Some(request) = next {
            match request {
                Request::Work(job) => jobs.push(job),
                Request::Stop(sender) => stop = Some(sender),
            }
            next = if jobs.len() < BATCH_MAX && stop.is_none() { queue.try_recv().ok() } else { None };
        }
        commit_together(&mut tx, jobs);
        if let Some(sender) = stop {
            queue.close();
            drop(tx);
            let _ = sender.send(());
            return;
        }
    }
}

/// Moves committed pages into the file while the writer goes on: a checkpoint inside a commit would keep everybody waiting for
/// tens of milliseconds. Ends with the writer.
fn checkpoint_until(connection: &SqliteConnection, ended: &std::sync::mpsc::Receiver<()>) {
    while ended.recv_timeout(CHECKPOINT_INTERVAL) == Err(RecvTimeoutError::Timeout) {
        let moved = connection.query_row("pragma wal_checkpoint(passive)", [], |_| Ok(()));
        if let Err(error) = moved {
            tracing::warn!(error = &error as &dyn std::error::Error, "the log of the database could not be moved into its file yet");
        }
    }
}

fn commit_together(tx: &mut Tx, jobs: Vec<Job>) {
    let mut answers = Vec::with_capacity(jobs.len());
    let failure = do_all(tx, jobs, &mut answers).err();
    if failure.is_some() {
        // Nothing of the batch stays. Where there was nothing to roll back, that is so already.
        let _ = statement(tx, "rollback");
    }
    let failure = failure.map(Arc::new);
    for answer in answers {
        answer(failure.as_ref().map_or(Ok(()), |failure| Err(DbError::SharedCommit(Arc::clone(failure)))));
    }
}

/// Jobs that were not reached, and one that panicked, drop their answer's sender, which tells their callers that nothing was done.
fn do_all(tx: &mut Tx, jobs: Vec<Job>, answers: &mut Vec<Answer>) -> Result<(), DbError> {
    statement(tx, "begin immediate")?;
    for job in jobs {
        statement(tx, "savepoint work")?;
        // A panic is the end of one transaction and not of the thread that everybody writes through.
        let done = std::panic::catch_unwind(AssertUnwindSafe(|| block_on(job(tx))));
        let keep = done.as_ref().is_ok_and(|done| done.keep);
        answers.extend(done.ok().map(|done| done.answer));
        if !keep {
            statement(tx, "rollback to work")?;
        }
        statement(tx, "release work")?;
    }
    statement(tx, "commit")
}

fn statement(tx: &Tx, sql: &str) -> Result<(), DbError> {
    match &tx.0 {
        Connection::Sqlite(connection) => Ok(connection.prepare_cached(sql)?.raw_execute().map(drop)?),
        _ => Err(DbError::Stopped),
    }
}
