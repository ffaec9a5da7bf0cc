//! The one interface of the account backend.

use futures::future::BoxFuture;

use super::{Answer, Command, Outcome, Query};
use crate::identity::Access;
use crate::ids::CommandId;
use crate::time::Instant;

/// The questions, by name, that name somebody by their number: over a wire they are asked in a body, because addresses are logged.
pub const ASKED_IN_BODY: &[&str] = &["authorization_draft", "professional"];

/// Why a backend gave no answer. A refusal is not among these: it is an [`Outcome`].
#[derive(Debug, thiserror::Error)]
pub enum BackendError {
    /// The access is not for this account or not sure enough for this query.
    #[error("the access does not allow this")]
    NotAllowed,
    /// The account or the period asked about does not exist.
    #[error("the account has no such {what}")]
    Unknown { what: &'static str },
    /// The same command id came with other content.
    #[error("command {id} was already given with other content")]
    CommandReused { id: CommandId },
    /// A definite no to a command that never reached the account: the backend does not take it as it was written. Nothing was
    /// done, and the same command will have the same answer.
    #[error("the account backend does not take this command")]
    NotTaken(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// No answer; a read can be asked again, a command must be given again with the same id.
    #[error("the account backend did not answer")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// An account backend: the embedded ledger, or an agency's own system.
pub trait AccountBackend: Send + Sync {
    /// Answers a question as of the turn's time `now`.
    fn read<'a>(&'a self, access: &'a Access, query: &'a Query, now: Instant) -> BoxFuture<'a, Result<Answer, BackendError>>;

    /// Does a command once: the same id with the same content has the same outcome, however often it is given.
    fn apply<'a>(
        &'a self,
        access: &'a Access,
        id: &'a CommandId,
        command: &'a Command,
        now: Instant,
    ) -> BoxFuture<'a, Result<Outcome, BackendError>>;
}
