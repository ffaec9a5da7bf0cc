//! The writer of an SQLite database: one connection, one task, many transactions a commit.
//!
//! SQLite lets one connection write at a time and syncs at each commit. Transactions that wait while a sync is under way are
//! done together in the next one, each in a savepoint of its own, so that one that fails takes nothing with it. Nobody is
//! answered before the commit that holds their work has returned.

use futures::future::BoxFuture;
use sqlx::{AnyPool, Connection as _, Executor as _};
use tokio::sync::{mpsc, oneshot};

use super::{DbError, Tx};

/// Transactions in one commit.
pub const BATCH_MAX: usize = 128;
/// Transactions that may wait. One more is refused at once.
pub const QUEUE_MAX: usize = 4_096;

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

#[derive(Clone)]
pub(super) struct Writer {
    requests: mpsc::Sender<Request>,
}

impl Writer {
    #[expect(clippy::disallowed_methods, reason = "the writer is the one task that the database itself runs")]
    pub(super) fn start(pool: AnyPool) -> Writer {
        let (requests, queue) = mpsc::channel(QUEUE_MAX);
        tokio::spawn(run(pool, queue));
        Writer { requests }
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

async fn run(pool: AnyPool, mut queue: mpsc::Receiver<Request>) {
    while let Some(first) = queue.recv().await {
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
        commit_together(&pool, jobs).await;
        if let Some(sender) = stop {
            queue.close();
            pool.close().await;
            let _ = sender.send(());
            return;
        }
    }
}

async fn commit_together(pool: &AnyPool, jobs: Vec<Job>) {
    let mut answers = Vec::with_capacity(jobs.len());
    let outcome = do_all(pool, jobs, &mut answers).await;
    let failure = outcome.err().map(|error| error.to_string());
    for answer in answers {
        answer(match &failure {
            None => Ok(()),
            Some(reason) => Err(DbError::Sql(sqlx::Error::Protocol(format!("the shared commit failed: {reason}")))),
        });
    }
}

/// Jobs that were not reached drop their answer's sender, which tells their callers that nothing was done.
async fn do_all(pool: &AnyPool, jobs: Vec<Job>, answers: &mut Vec<Answer>) -> Result<(), sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let mut transaction = connection.begin_with("begin immediate").await?;
    let alone = jobs.len() == 1;
    for job in jobs {
        if !alone {
            transaction.execute("savepoint work").await?;
        }
        let done = job(&mut transaction).await;
        answers.push(done.answer);
        match (alone, done.keep) {
            (true, true) => {}
            (true, false) => return transaction.rollback().await,
            (false, true) => {
                transaction.execute("release work").await?;
            }
            (false, false) => {
                transaction.execute("rollback to work").await?;
                transaction.execute("release work").await?;
            }
        }
    }
    transaction.commit().await
}
