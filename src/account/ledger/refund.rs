//! Refunds: one whose day has come is posted as sent, with the interest that is owed with it.
//!
//! Interest on what was overpaid (IRC 6611) is credited on the day of the refund and goes out with it, so that nothing is left on
//! the period. A part of the background work: it has no input but the time, and posts each refund once.

use super::Ledger;
use super::accrual::overpayment::{Overpayment, Payee};
use super::books::Books;
use super::posting::{Code, Posting};
use super::processing::{BATCH_MAX, Processed};
use crate::account::BackendError;
use crate::db::ledger::{self as rows, RefundRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, EntryId};
use crate::money::Money;
use crate::time::Instant;

/// Why a refund is not posted though its day has come.
#[derive(Debug, thiserror::Error)]
#[error("the period has a credit of {}, and {} is to be refunded", credit.to_decimal_text(), amount.to_decimal_text())]
struct CreditGone {
    credit: Money,
    amount: Money,
}

impl Ledger {
    /// Posts the refunds whose day has come, at most [`BATCH_MAX`] in one run.
    pub(super) async fn post_refunds(&self, now: Instant, done: &mut Processed) -> Result<(), BackendError> {
        let today = self.desk.hours.today(now);
        let due = {
            let mut reader = self.database.reader().await?;
            rows::due_refunds(&mut reader, today, BATCH_MAX).await?
        };
        for (account, refund) in due {
            let (ledger, id) = (self.clone(), refund.clone());
            let work = async move |tx: &mut Tx| ledger.post_refund(tx, &account, &id, now).await;
            if let Err(error) = self.database.write(move |tx| Box::pin(async move { work(tx).await })).await {
                tracing::error!(refund, error = &error as &dyn std::error::Error, "a refund could not be posted");
                done.failed += 1;
            }
        }
        Ok(())
    }

    async fn post_refund(&self, tx: &mut Tx, account: &AccountId, id: &str, now: Instant) -> Result<(), BackendError> {
        rows::lock_account(tx, account).await?;
        let books = Books::load(tx, &self.vault, account).await?;
        let waiting = books.refunds.iter().find(|refund| refund.id == id && !refund.is_paid);
        // Another copy may have posted it since it was looked for.
        let Some((refund, sent_on)) = waiting.and_then(|refund| Some((refund, refund.sent_on?))) else { return Ok(()) };
        let booked =
            books.modules.iter().find(|booked| booked.id == refund.module).ok_or_else(|| DbError::stored("the module of a refund"))?;
        let credit = booked.module.standing(&self.desk.facts, sent_on).credit;
        if credit < refund.amount {
            return Err(BackendError::Unavailable(Box::new(CreditGone { credit, amount: refund.amount })));
        }
        let payee = Payee::of(books.modules.iter().map(|booked| booked.module.period()));
        let overpaid = up_to(booked.module.overpayment(&self.desk.facts, sent_on, payee), refund.amount);
        let interest: Money = overpaid.interest(&self.desk.facts).iter().map(|segment| segment.amount).sum();
        let posting = |code: Code, amount: Money| Posting {
            id: EntryId::derived(&[b"refund", id.as_bytes(), code.number().as_bytes()]),
            module: refund.module.clone(),
            code,
            effective: sent_on,
            posted: self.desk.hours.today(now),
            amount,
            payment: None,
            reverses: None,
            base: None,
        };
        if interest.is_positive() {
            let credited = Posting { base: Some(refund.amount), ..posting(Code::InterestCredited, -interest) };
            rows::insert_entry(tx, account, &credited.entry()).await?;
        }
        rows::insert_entry(tx, account, &posting(Code::RefundIssued, refund.amount + interest).entry()).await?;
        let paid = RefundRow { amount: refund.amount + interest, is_paid: true, ..refund.clone() };
        Ok(rows::set_refund_paid(tx, &paid).await?)
    }
}

/// The earliest of what was overpaid, up to what is refunded.
fn up_to(mut overpaid: Overpayment, refunded: Money) -> Overpayment {
    let mut left = refunded;
    overpaid.parts.retain_mut(|(_, amount)| {
        *amount = (*amount).min(left);
        left -= *amount;
        amount.is_positive()
    });
    overpaid
}
