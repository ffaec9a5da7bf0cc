//! The receipt of a payment: what was asked for, and what became of it up to now.

use super::Ledger;
use super::books::Books;
use crate::account::{Answer, BackendError, Receipt, ReturnedPayment, Sent};
use crate::db::ach::sent;
use crate::ids::PaymentId;

impl Ledger {
    /// The receipt of a payment that these books hold.
    pub(super) async fn receipt(&self, books: &Books, payment: &PaymentId) -> Result<Answer, BackendError> {
        let booked = books.payment(payment).ok_or(BackendError::Unknown { what: "payment" })?;
        let sent = {
            let mut reader = self.database.reader().await?;
            sent(&mut reader, payment).await?
        };
        let returned = sent.as_ref().and_then(|sent| sent.returned.clone()).map(|(code, day)| {
            let meaning = self.desk.facts.return_codes.find(&code).map(|known| known.meaning.clone());
            ReturnedPayment { day, code, meaning }
        });
        let receipt = Receipt {
            account_name: books.name.reveal().clone(),
            payment: booked.view.clone(),
            scheduled_at: booked.scheduled_at,
            changed_at: booked.changed_at,
            sent: sent.map(|sent| Sent { at: sent.at, effective: sent.effective_day }),
            returned,
        };
        Ok(Answer::Receipt { receipt: Box::new(receipt), limited_to: books.limits.shown() })
    }
}
