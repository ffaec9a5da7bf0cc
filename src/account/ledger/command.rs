//! Commands: each done once. The account is locked first, then the command is looked up by its id, then the rules are read.

use super::authorization::{Asked, Ended, Used};
use super::bank_account::{Keeping, NewBankAccount};
use super::books::Books;
use super::payment::{Change, Desk, Wish, writing};
use super::plan::command::{self as plan, Asked as AskedPlan};
use super::{Ledger, Shared, allowed};
use crate::account::{BackendError, Command, Outcome, Refusal};
use crate::db::payment::{CommandRow, command, insert_command};
use crate::db::{DbError, Tx, ledger as rows};
use crate::identity::{Access, Assurance, Right};
use crate::ids::{AccountId, CommandId, PersonId, digest};
use crate::private::Vault;
use crate::time::Instant;

/// What a command's content is digested for, and its outcome sealed.
const CONTENT: &str = "command.content";
const OUTCOME: &str = "command.outcome";

/// A command as it was given.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) id: CommandId,
    pub(super) person: PersonId,
    pub(super) account: AccountId,
    pub(super) assurance: Assurance,
    right: Right,
    pub(super) command: Command,
    /// What is compared with that of an earlier command of the same id.
    content: Vec<u8>,
    pub(super) now: Instant,
}

impl Given {
    pub(super) fn new(vault: &Vault, access: &Access, id: &CommandId, command: &Command, now: Instant) -> Result<Given, BackendError> {
        let content = serde_json::to_vec(command).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        Ok(Given {
            id: id.clone(),
            person: access.person().clone(),
            account: access.account().clone(),
            assurance: access.assurance(),
            right: access.right().clone(),
            command: command.clone(),
            content: vault.index(CONTENT, &digest(&[access.account().as_str().as_bytes(), &content])),
            now,
        })
    }
}

impl Ledger {
    pub(super) async fn give(&self, given: Given) -> Result<Outcome, BackendError> {
        let ledger = self.clone();
        self.database.write(move |tx| Box::pin(async move { ledger.do_once(tx, &given).await })).await
    }

    async fn do_once(&self, tx: &mut Tx, given: &Given) -> Result<Outcome, BackendError> {
        // From here on nothing about the account changes but by us.
        let version = rows::lock_account(tx, &given.account).await?.ok_or(BackendError::Unknown { what: "account" })?;
        if let Some(before) = command(tx, &given.id).await? {
            if before.content != given.content {
                return Err(BackendError::CommandReused { id: given.id.clone() });
            }
            let outcome = self.vault.open(OUTCOME, &before.outcome).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
            return serde_json::from_slice(outcome.reveal()).map_err(|_| DbError::stored("the outcome of a command").into());
        }
        let right = self.right_now(tx, &given.person, &given.account, &given.right).await?;
        let outcome = self.decide_and_write(tx, given, right.as_ref(), version).await?;
        let ended = if let Outcome::Refused { .. } = outcome { Ended::Refused } else { Ended::Done };
        let (person, account) = (&given.person, &given.account);
        // Where they have none any more, by the one that they had.
        let right = right.as_ref().unwrap_or(&given.right);
        Used { person, account, right, asked: Asked::command(&given.command, &given.id), ended, at: given.now }.record(tx).await?;
        let json = serde_json::to_vec(&outcome).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        let sealed = self.vault.seal(OUTCOME, &json);
        let row = CommandRow { id: given.id.clone(), content: given.content.clone(), outcome: sealed, given_at: given.now };
        insert_command(tx, &given.account, &row).await?;
        Ok(outcome)
    }

    async fn decide_and_write(&self, tx: &mut Tx, given: &Given, right: Option<&Right>, version: i64) -> Result<Outcome, BackendError> {
        // Shelved books of the version before our lock are what the account is now; else they are read under the lock.
        let books = match self.shelf.take(&given.account, version - 1) {
            Some(books) => books,
            None => Books::load(tx, &self.vault, &given.account).await?.into(),
        };
        let allowed = right.ok_or(Refusal::NotAllowed).and_then(|right| {
            allowed::may_do(right, given.assurance, &given.command, &books)?;
            Ok(right)
        });
        let right = match allowed {
            Ok(right) => right,
            Err(refusal) => return Ok(Outcome::Refused { refusal }),
        };
        let desk = self.desk.over(&books, given.now);
        let keeping = Keeping { vault: &self.vault, books: &books, account: &given.account, command: &given.id, now: given.now };
        match &given.command {
            Command::SchedulePayment { kind, parts, day, bank_account } => {
                let wish = Wish { kind: *kind, parts: parts.clone(), day: *day, bank_account: bank_account.clone() };
                match desk.schedule(&wish) {
                    Err(refusal) => Ok(Outcome::Refused { refusal }),
                    Ok(accepted) => Ok(Outcome::PaymentScheduled { payment: writing::schedule(tx, given, &wish, accepted).await? }),
                }
            }
            Command::ChangePayment { payment, parts, day, bank_account } => {
                let change = Change { parts: parts.clone(), day: *day, bank_account: bank_account.clone() };
                match desk.change(payment, change) {
                    Err(refusal) => Ok(Outcome::Refused { refusal }),
                    Ok((booked, wish, accepted)) => {
                        Ok(Outcome::PaymentChanged { payment: writing::change(tx, given, booked, &wish, accepted).await? })
                    }
                }
            }
            Command::CancelPayment { payment } => match desk.cancel(payment) {
                Err(refusal) => Ok(Outcome::Refused { refusal }),
                Ok(view) => Ok(Outcome::PaymentCanceled { payment: writing::cancel(tx, given, view).await? }),
            },
            Command::AddBankAccount { kind, routing_number, account_number, nickname } => {
                let nickname = nickname.as_deref();
                keeping.add(tx, NewBankAccount { kind: *kind, routing_number, account_number, nickname }).await
            }
            Command::RenameBankAccount { bank_account, nickname } => Ok(keeping.rename(tx, bank_account, nickname.as_deref()).await?),
            Command::RemoveBankAccount { bank_account } => Ok(keeping.remove(tx, bank_account).await?),
            Command::StartPlan { option, monthly, day, direct_debit } => {
                let asked = AskedPlan { kind: *option, monthly: *monthly, month_day: *day, direct_debit: direct_debit.as_ref() };
                Ok(plan::start(tx, &desk, given, &asked).await?)
            }
            Command::RevisePlan { option, monthly, day, direct_debit } => {
                let asked = AskedPlan { kind: *option, monthly: *monthly, month_day: *day, direct_debit: direct_debit.as_ref() };
                Ok(plan::revise(tx, &desk, given, &asked).await?)
            }
            Command::EndPlan => Ok(plan::end(tx, &desk).await?),
            Command::RequestAuthorization { .. }
            | Command::StartAuthorization { .. }
            | Command::ApproveAuthorization { .. }
            | Command::AcceptAuthorization { .. }
            | Command::DeclineAuthorization { .. }
            | Command::EndAuthorization { .. } => self.authorize(tx, given, right, &books).await,
        }
    }
}

impl Shared {
    pub(super) const fn over<'a>(&'a self, books: &'a Books, now: Instant) -> Desk<'a> {
        Desk { books, facts: &self.facts, hours: &self.hours, now }
    }
}
