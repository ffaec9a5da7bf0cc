//! Commands: each done once. The account is locked first, then the command is looked up by its id, then the rules are read.

use super::books::{Books, status_text};
use super::payment::kind::{due, kind_text};
use super::payment::{Accepted, CONFIRMATION_TRIES_MAX, Desk, Target, Wish, confirmation};
use super::{Ledger, Shared, allowed};
use crate::account::{BackendError, Command, Outcome, PaymentStatus, PaymentView, Period};
use crate::db::ledger::ModuleRow;
use crate::db::payment::{CommandRow, PartRow, PaymentRow, command, confirmation_is_taken, insert_command, insert_payment, move_payment};
use crate::db::{DbError, Tx, ledger as rows};
use crate::identity::{Access, Assurance, Right};
use crate::ids::{AccountId, CommandId, ModuleId, PaymentId, digest};
use crate::time::Instant;

/// A command as it was given.
#[derive(Clone, Debug)]
pub(super) struct Given {
    id: CommandId,
    account: AccountId,
    assurance: Assurance,
    right: Right,
    command: Command,
    content: [u8; 32],
    now: Instant,
}

impl Given {
    pub(super) fn new(access: &Access, id: &CommandId, command: &Command, now: Instant) -> Result<Given, BackendError> {
        let content = serde_json::to_vec(command).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        Ok(Given {
            id: id.clone(),
            account: access.account().clone(),
            assurance: access.assurance(),
            right: access.right().clone(),
            command: command.clone(),
            content: digest(&[access.account().as_str().as_bytes(), &content]),
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
            return serde_json::from_str(&before.outcome).map_err(|_| DbError::stored("the outcome of a command").into());
        }
        let outcome = self.decide_and_write(tx, given, version).await?;
        let text = serde_json::to_string(&outcome).map_err(|error| BackendError::Unavailable(Box::new(error)))?;
        let row = CommandRow { id: given.id.clone(), content: given.content.to_vec(), outcome: text, given_at: given.now };
        insert_command(tx, &given.account, &row).await?;
        Ok(outcome)
    }

    async fn decide_and_write(&self, tx: &mut Tx, given: &Given, version: i64) -> Result<Outcome, BackendError> {
        // Shelved books of the version before our lock are what the account is now; else they are read under the lock.
        let books = match self.shelf.take(&given.account, version - 1) {
            Some(books) => books,
            None => Books::load(tx, &self.vault, &given.account).await?.into(),
        };
        if let Err(refusal) = allowed::may_do(&given.right, given.assurance, &given.command, &books) {
            return Ok(Outcome::Refused { refusal });
        }
        let desk = self.desk.over(&books, given.now);
        match &given.command {
            Command::SchedulePayment { kind, parts, day, bank_account } => {
                let wish = Wish { kind: *kind, parts: parts.clone(), day: *day, bank_account: bank_account.clone() };
                match desk.schedule(&wish) {
                    Err(refusal) => Ok(Outcome::Refused { refusal }),
                    Ok(accepted) => Ok(Outcome::PaymentScheduled { payment: schedule(tx, given, &wish, accepted).await? }),
                }
            }
            Command::CancelPayment { payment } => match desk.cancel(payment) {
                Err(refusal) => Ok(Outcome::Refused { refusal }),
                Ok(view) => Ok(Outcome::PaymentCanceled { payment: cancel(tx, given, view).await? }),
            },
        }
    }
}

impl Shared {
    pub(super) const fn over<'a>(&'a self, books: &'a Books, now: Instant) -> Desk<'a> {
        Desk { books, facts: &self.facts, hours: &self.hours, now }
    }
}

async fn schedule(tx: &mut Tx, given: &Given, wish: &Wish, accepted: Accepted<'_>) -> Result<PaymentView, BackendError> {
    let row = PaymentRow {
        id: PaymentId::derived(&[given.id.as_str().as_bytes()]),
        kind: kind_text(wish.kind).to_owned(),
        parts: parts(tx, &given.account, accepted.targets).await?,
        bank_account: accepted.bank.view.id.clone(),
        amount: accepted.amount,
        day: wish.day,
        status: status_text(PaymentStatus::Scheduled).to_owned(),
        confirmation: free_confirmation(tx, &given.id).await?,
        scheduled_at: given.now,
        changed_at: given.now,
    };
    insert_payment(tx, &given.account, &row).await?;
    Ok(PaymentView {
        id: row.id,
        confirmation: row.confirmation,
        kind: wish.kind,
        parts: wish.parts.clone(),
        amount: row.amount,
        day: row.day,
        status: PaymentStatus::Scheduled,
        bank_last_four: accepted.bank.view.last_four.clone(),
    })
}

/// The parts of a payment; a period that is not on the account yet is opened.
async fn parts(tx: &mut Tx, account: &AccountId, targets: Vec<Target>) -> Result<Vec<PartRow>, DbError> {
    let mut parts = Vec::with_capacity(targets.len());
    for target in targets {
        let module = match target.module {
            Some(module) => module,
            None => open_module(tx, account, target.period).await?,
        };
        parts.push(PartRow { module, amount: target.amount });
    }
    Ok(parts)
}

async fn open_module(tx: &mut Tx, account: &AccountId, period: Period) -> Result<ModuleId, DbError> {
    let text = period.to_string();
    let id = ModuleId::derived(&[account.as_str().as_bytes(), text.as_bytes()]);
    let row = ModuleRow { id: id.clone(), period: text, due: due(period), extended_to: None, filed: None, large_corporate_from: None };
    rows::insert_module(tx, account, &row).await?;
    Ok(id)
}

async fn free_confirmation(tx: &mut Tx, command: &CommandId) -> Result<String, DbError> {
    for attempt in 0..CONFIRMATION_TRIES_MAX {
        let number = confirmation(command, attempt);
        if !confirmation_is_taken(tx, &number).await? {
            return Ok(number);
        }
    }
    Err(DbError::stored("no confirmation number is free"))
}

async fn cancel(tx: &mut Tx, given: &Given, view: PaymentView) -> Result<PaymentView, DbError> {
    let (from, to) = (status_text(PaymentStatus::Scheduled), status_text(PaymentStatus::Canceled));
    let was_scheduled = move_payment(tx, &view.id, from, to, given.now).await?;
    // The account is locked, so the payment is still what the ladder read.
    if was_scheduled { Ok(view) } else { Err(DbError::stored("a payment changed under the lock of its account")) }
}
