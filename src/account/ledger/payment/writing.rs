//! What an accepted command about a payment writes. Nothing is decided here.

use super::kind::{designation_text, due, kind_text};
use super::{Accepted, CONFIRMATION_TRIES_MAX, Target, Wish, confirmation};
use crate::account::ledger::books::{BookedPayment, status_text};
use crate::account::ledger::command::Given;
use crate::account::{BackendError, PaymentStatus, PaymentView, Period};
use crate::db::ledger::{ModuleRow, insert_module};
use crate::db::payment::{PartRow, PaymentRow, change_payment, confirmation_is_taken, insert_payment, move_payment};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, CommandId, ModuleId, PaymentId};

pub(in crate::account::ledger) async fn schedule(
    tx: &mut Tx,
    given: &Given,
    wish: &Wish,
    accepted: Accepted<'_>,
) -> Result<PaymentView, BackendError> {
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
        bank: Some(accepted.bank.view.of_payment()),
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
        let designation = target.designation.map(|designation| designation_text(designation).to_owned());
        parts.push(PartRow { module, amount: target.amount, designation });
    }
    Ok(parts)
}

async fn open_module(tx: &mut Tx, account: &AccountId, period: Period) -> Result<ModuleId, DbError> {
    let text = period.to_string();
    let id = ModuleId::derived(&[account.as_str().as_bytes(), text.as_bytes()]);
    let row = ModuleRow { id: id.clone(), period: text, due: due(period), extended_to: None, filed: None, large_corporate_from: None };
    insert_module(tx, account, &row).await?;
    Ok(id)
}

pub(in crate::account::ledger) async fn change(
    tx: &mut Tx,
    given: &Given,
    before: &BookedPayment,
    wish: &Wish,
    accepted: Accepted<'_>,
) -> Result<PaymentView, DbError> {
    let view = PaymentView {
        parts: wish.parts.clone(),
        amount: accepted.amount,
        day: wish.day,
        bank_last_four: accepted.bank.view.last_four.clone(),
        bank: Some(accepted.bank.view.of_payment()),
        ..before.view.clone()
    };
    let row = PaymentRow {
        id: view.id.clone(),
        kind: kind_text(wish.kind).to_owned(),
        parts: parts(tx, &given.account, accepted.targets).await?,
        bank_account: accepted.bank.view.id.clone(),
        amount: view.amount,
        day: view.day,
        status: status_text(PaymentStatus::Scheduled).to_owned(),
        confirmation: view.confirmation.clone(),
        scheduled_at: before.scheduled_at,
        changed_at: given.now,
    };
    // The account is locked, so the payment is still what the ladder read.
    if change_payment(tx, &row).await? { Ok(view) } else { Err(DbError::stored("a payment changed under the lock of its account")) }
}

/// A confirmation number that no payment has.
pub(in crate::account::ledger) async fn free_confirmation(tx: &mut Tx, command: &CommandId) -> Result<String, DbError> {
    for attempt in 0..CONFIRMATION_TRIES_MAX {
        let number = confirmation(command, attempt);
        if !confirmation_is_taken(tx, &number).await? {
            return Ok(number);
        }
    }
    Err(DbError::stored("no confirmation number is free"))
}

pub(in crate::account::ledger) async fn cancel(tx: &mut Tx, given: &Given, view: PaymentView) -> Result<PaymentView, DbError> {
    let (from, to) = (status_text(PaymentStatus::Scheduled), status_text(PaymentStatus::Canceled));
    let was_scheduled = move_payment(tx, &view.id, from, to, given.now).await?;
    // The account is locked, so the payment is still what the ladder read.
    if was_scheduled { Ok(view) } else { Err(DbError::stored("a payment changed under the lock of its account")) }
}
