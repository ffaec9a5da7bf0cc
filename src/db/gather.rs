//! Statements of one kind that wait at the same moment go to PostgreSQL together.
//!
//! Across a network each statement costs an exchange, and each commit a sync. Turns that run beside each other ask the same
//! questions and end the same way; what waits while the server is busy becomes the rows of one statement, and a lone turn waits
//! for nobody. SQLite needs none of this: it has no exchange, and its writer shares commits.
//!
//! What fails together is tried one by one, so that nobody answers for another's fault.

use std::sync::Arc;

use futures::future::BoxFuture;
use sqlx::PgPool;
use tokio::sync::{Mutex, mpsc, oneshot};

use super::DbError;

/// Questions that go together at most.
const TOGETHER_MAX: usize = 128;
/// Questions of one kind that wait at most; who comes later waits to be let in.
const WAITING_MAX: usize = 1024;
/// Statements of one kind that run beside each other: while one is at the server the next fills.
const STATEMENTS_MAX: usize = 2;

/// A kind of statement that takes the rows of many.
pub(super) trait Kind: 'static {
    type Asked: Send + Sync + 'static;
    type Answer: Send + 'static;

    /// Answers in the order of `asked`.
    fn ask<'a>(pool: &'a PgPool, asked: &'a [Self::Asked]) -> BoxFuture<'a, Result<Vec<Self::Answer>, DbError>>;
}

/// Where questions of one kind wait for each other.
pub(super) struct Gather<K: Kind> {
    waiting: mpsc::Sender<Waiting<K>>,
}

struct Waiting<K: Kind> {
    asked: K::Asked,
    answer: oneshot::Sender<Result<K::Answer, DbError>>,
}

impl<K: Kind> Clone for Gather<K> {
    fn clone(&self) -> Gather<K> {
        Gather { waiting: self.waiting.clone() }
    }
}

impl<K: Kind> Gather<K> {
    /// Begins to take questions, until the last of its clones is gone.
    pub(super) fn start(pool: &PgPool) -> Gather<K> {
        let (waiting, taken) = mpsc::channel(WAITING_MAX);
        let taken = Arc::new(Mutex::new(taken));
        for _ in 0..STATEMENTS_MAX {
            #[expect(clippy::disallowed_methods, reason = "a part of the database, as the writer's thread is on SQLite")]
            tokio::spawn(go_together::<K>(pool.clone(), Arc::clone(&taken)));
        }
        Gather { waiting }
    }

    /// Asks, together with whoever asks at this moment.
    pub(super) async fn ask(&self, asked: K::Asked) -> Result<K::Answer, DbError> {
        let (answer, answered) = oneshot::channel();
        self.waiting.send(Waiting { asked, answer }).await.map_err(|_| DbError::Stopped)?;
        answered.await.map_err(|_| DbError::Stopped)?
    }
}

async fn go_together<K: Kind>(pool: PgPool, taken: Arc<Mutex<mpsc::Receiver<Waiting<K>>>>) {
    let mut batch = Vec::new();
    while taken.lock().await.recv_many(&mut batch, TOGETHER_MAX).await > 0 {
        let (asked, waiting): (Vec<_>, Vec<_>) = batch.drain(..).map(|one: Waiting<K>| (one.asked, one.answer)).unzip();
        let answers = match K::ask(&pool, &asked).await {
            Ok(answers) => answers.into_iter().map(Ok).collect(),
            Err(error) if asked.len() == 1 => vec![Err(error)],
            Err(_) => one_by_one::<K>(&pool, &asked).await,
        };
        for (waiting, answer) in waiting.into_iter().zip(answers) {
            // Who no longer waits went away with its turn; the turn is tried again.
            let _ = waiting.send(answer);
        }
    }
}

async fn one_by_one<K: Kind>(pool: &PgPool, asked: &[K::Asked]) -> Vec<Result<K::Answer, DbError>> {
    let mut answers = Vec::with_capacity(asked.len());
    for one in asked {
        let answer = K::ask(pool, std::slice::from_ref(one)).await;
        answers.push(answer.and_then(|answers| answers.into_iter().next().ok_or(DbError::Stopped)));
    }
    answers
}
