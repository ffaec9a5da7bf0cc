//! Rows of what the office decided: each decision once, by its number.

use super::column::text;
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, CommandId, ModuleId};
use crate::time::Instant;

/// A decision on a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRow {
    /// Made from its number.
    pub id: CommandId,
    pub account: AccountId,
    pub module: ModuleId,
    /// What was decided, as JSON; it holds no private value.
    pub content: String,
}

/// # Errors
/// Where the database does not answer.
pub async fn decision(tx: &mut Tx, id: &CommandId) -> Result<Option<DecisionRow>, DbError> {
    let statement = query("select account_id, module_id, content from decision where id = $1").bind(id.as_str());
    let read = |row: Row| {
        Ok(DecisionRow {
            id: id.clone(),
            account: AccountId::from_stored(text(&row, "account_id")?),
            module: ModuleId::from_stored(text(&row, "module_id")?),
            content: text(&row, "content")?,
        })
    };
    statement.fetch_optional(tx).await?.map(read).transpose()
}

/// Records a decision; says whether its number was free.
///
/// # Errors
/// Where the database does not answer.
pub async fn insert_decision(tx: &mut Tx, row: &DecisionRow, now: Instant) -> Result<bool, DbError> {
    let statement = query(
        "insert into decision (id, account_id, module_id, content, decided_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing",
    );
    let statement = statement.bind(row.id.as_str()).bind(row.account.as_str()).bind(row.module.as_str());
    Ok(statement.bind(&row.content).bind(now.millis()).execute(tx).await?.rows_affected() == 1)
}
