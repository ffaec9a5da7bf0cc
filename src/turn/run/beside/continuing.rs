//! One conversation by several doors: what is open in one goes on in another of the same person, at the same step.
//!
//! A code of four digits says which conversation is meant. It proves nothing: who speaks at the other door has proved there who they
//! are, and only what the same person left open is found by it.

use crate::account::{Record, Value};
use crate::db::{self, DbError, Tx, continuation, conversation};
use crate::dialog::{Carried, Declined, Undone};
use crate::ids::{CommandId, ConversationId, PersonId};
use crate::private::Vault;
use crate::time::Instant;

use super::super::super::TurnError;
use super::super::super::stored::{open_carried, open_session, seal_carried, seal_session};
use super::super::super::tape::After;
use super::super::{Running, Stop};

/// How long a code can be used.
const MINUTES: i64 = 10;
/// Wrong codes before what was offered cannot be had any more.
const ATTEMPTS_MAX: i64 = 5;
/// A code has four digits.
const CODES: u64 = 10_000;
/// What a code is made and found by.
const CODE: &str = "continuation.code";

/// Why a transaction gave nothing.
enum Untaken {
    Declined(Declined),
    Turn(TurnError),
}

impl From<DbError> for Untaken {
    fn from(error: DbError) -> Untaken {
        Untaken::Turn(error.into())
    }
}

impl From<TurnError> for Untaken {
    fn from(error: TurnError) -> Untaken {
        Untaken::Turn(error)
    }
}

impl Running<'_> {
    /// Offers what is open here to the person's other doors, and gives the code.
    pub(super) async fn continue_elsewhere(&self, id: &CommandId, person: PersonId) -> Result<Result<Record, Undone>, Stop> {
        if !self.run.session.has_interrupted() {
            return Ok(Err(Undone::Declined(Declined::NothingOpen)));
        }
        let parts = &self.inner.parts;
        let code = code(&parts.vault, id);
        let (index, conversation, command) = (code_index(&parts.vault, &code), self.arrival.row.conversation.clone(), id.clone());
        let now = self.context.now;
        let offered = parts
            .database
            .write(move |tx| Box::pin(async move { continuation::offer(tx, &command, &conversation, &person, &index, now).await }));
        offered.await?;
        Ok(Ok(Record::new().with("code", Value::Digits(code)).with("minutes", Value::Count(MINUTES))))
    }

    /// Takes over what the same person left open at another door.
    pub(super) async fn continue_here(
        &mut self,
        id: &CommandId,
        step: i64,
        said: &str,
        person: PersonId,
    ) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let digits: String = said.chars().filter(char::is_ascii_digit).collect();
        let taking = Taking {
            command: id.clone(),
            here: self.arrival.row.conversation.clone(),
            person,
            index: code_index(&parts.vault, &digits),
            now: self.context.now,
            vault: parts.vault.clone(),
        };
        let carried = match parts.database.write(move |tx| Box::pin(async move { taking.take(tx).await })).await {
            Ok(Ok(carried)) => carried,
            Ok(Err(declined)) | Err(Untaken::Declined(declined)) => return Ok(Err(Undone::Declined(declined))),
            Err(Untaken::Turn(error)) => return Err(Stop::Error(error)),
        };
        self.renew_standing(step).await?;
        let said = self.run.session.take_in(carried.clone(), &self.run.script.scripts, &self.context);
        self.run.sayings.extend(said);
        self.after = After::TookIn(carried);
        Ok(Ok(Record::new()))
    }
}

/// One taking over.
struct Taking {
    command: CommandId,
    here: ConversationId,
    person: PersonId,
    index: Vec<u8>,
    now: Instant,
    vault: Vault,
}

impl Taking {
    /// What was open there, which is open there no longer. A wrong code is counted; where it is refused otherwise, nothing is changed.
    async fn take(&self, tx: &mut Tx) -> Result<Result<Carried, Declined>, Untaken> {
        if let Some(sealed) = continuation::taken(tx, &self.command).await? {
            return Ok(Ok(open_carried(&self.vault, &sealed)?));
        }
        let since = self.now.plus_millis(-MINUTES * 60 * 1000);
        let Some(offered) = continuation::offered(tx, &self.person, since).await? else { return Ok(Err(Declined::CodeWrong)) };
        let was_wrong = offered.last_attempt.as_ref() == Some(&self.command);
        if offered.attempts >= ATTEMPTS_MAX && !was_wrong {
            return Ok(Err(Declined::Locked));
        }
        if was_wrong || offered.code_index != self.index {
            if !was_wrong {
                continuation::count_attempt(tx, &offered.command, &self.command).await?;
            }
            return Ok(Err(Declined::CodeWrong));
        }
        let not_now = || Untaken::Declined(Declined::NotNow);
        let there =
            conversation::find(tx, &offered.conversation).await?.filter(|there| there.id != self.here && there.open_inbound.is_none());
        let there = there.ok_or_else(not_now)?;
        // The account that is spoken of there is spoken of here; it is the same person's, or there is nothing to go on with.
        let link = db::identity::link(tx, &offered.conversation).await?.filter(|link| link.person == self.person).ok_or_else(not_now)?;
        let mut session = there.session.map(|sealed| open_session(&self.vault, &sealed)).transpose()?.unwrap_or_default();
        let carried = session.part().ok_or_else(not_now)?;
        let left = seal_session(&self.vault, &session)?;
        let is_mine = conversation::set_session(tx, &there.id, there.version, &left).await?
            && continuation::take(tx, &offered.command, &self.command, &seal_carried(&self.vault, &carried)?).await?
            && db::identity::choose(tx, &self.here, &link.account).await?;
        if is_mine { Ok(Ok(carried)) } else { Err(not_now()) }
    }
}

/// The code of an offer: the same for the same command, and known to nobody beforehand.
fn code(vault: &Vault, command: &CommandId) -> String {
    let index = vault.index(CODE, command.as_str().as_bytes());
    let mut bytes = [0; 8];
    bytes.copy_from_slice(index.get(..8).unwrap_or(&[0; 8]));
    format!("{:04}", u64::from_be_bytes(bytes) % CODES)
}

fn code_index(vault: &Vault, code: &str) -> Vec<u8> {
    vault.index(CODE, code.as_bytes())
}
