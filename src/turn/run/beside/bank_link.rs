//! A one-time link to the page on which a bank account is entered, because no chat is the place for its number.

use crate::account::{Record, Value};
use crate::db::bank_link::{self, BankLinkRow};
use crate::dialog::{Declined, Undone};
use crate::ids::CommandId;

use super::super::super::TurnError;
use super::super::super::bank_link::{LINK_MINUTES, PATH, token, token_index};
use super::super::{Running, Stop};

impl Running<'_> {
    /// Makes the link, the same for the same command, and gives it.
    pub(super) async fn bank_link(&self, id: &CommandId) -> Result<Result<Record, Undone>, Stop> {
        let parts = &self.inner.parts;
        let Some(base) = &parts.pages_url else { return Ok(Err(Undone::Declined(Declined::NoPage))) };
        let Some(access) = self.run.standing.access() else { return Ok(Err(super::not_allowed())) };
        let token = token(&parts.vault, id);
        let link = BankLinkRow {
            token_index: token_index(&parts.vault, &token),
            command: id.clone(),
            conversation: self.arrival.row.conversation.clone(),
            access: serde_json::to_vec(&parts.identity.write_down(access)).map_err(TurnError::Stored)?,
            language: self.run.language.code().to_owned(),
            is_used: false,
            attempt: 0,
            submission: None,
            last_four: None,
            made_at: self.context.now,
        };
        parts.database.write(move |tx| Box::pin(async move { bank_link::make(tx, &link).await })).await?;
        let address = format!("{}{PATH}{}", base.trim_end_matches('/'), token.reveal());
        Ok(Ok(Record::new().with("link", Value::Text(address)).with("minutes", Value::Count(LINK_MINUTES))))
    }
}
