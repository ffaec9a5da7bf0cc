//! News as rows: what happened on an account is owed to its holder in the transaction in which it happened.

use super::Ledger;
use super::allowed;
use crate::account::News;
use crate::db::told::{EventRow, owe as owe_row};
use crate::db::{DbError, Tx};
use crate::identity::Right;
use crate::ids::AccountId;
use crate::time::Day;

/// Owes this to whoever holds the account. The same news of the same day is owed once.
pub(super) async fn owe(tx: &mut Tx, account: &AccountId, news: &News, day: Day) -> Result<(), DbError> {
    let body = serde_json::to_string(news).map_err(|error| DbError::stored(format_args!("news cannot be written: {error}")))?;
    owe_row(tx, account, news.message(), &body, day).await
}

impl Ledger {
    /// What a row tells.
    ///
    /// # Errors
    /// Where it was not written by [`Ledger`].
    pub fn news(row: &EventRow) -> Result<News, DbError> {
        serde_json::from_str(&row.body).map_err(|error| DbError::stored(format_args!("the news `{}`: {error}", row.kind)))
    }

    /// Whether somebody who holds an account by this right hears its news without asking: who may ask for all that it is about.
    #[must_use]
    pub fn hears(right: &Right, news: &News) -> bool {
        allowed::hears(right, news)
    }
}
