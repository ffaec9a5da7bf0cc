//! Dialog files by their content, so that a turn can be finished with the files it began with.

use super::{DbError, Tx, query};
use crate::ids::ScriptVersion;
use crate::time::Instant;

/// Keeps a set of files.
///
/// # Errors
/// Where the database refuses.
pub async fn keep(tx: &mut Tx, version: &ScriptVersion, files: &[u8], now: Instant) -> Result<(), DbError> {
    query("insert into script (version, files, stored_at) values ($1, $2, $3) on conflict (version) do nothing")
        .bind(version.as_str())
        .bind(files)
        .bind(now.millis())
        .execute(tx)
        .await?;
    Ok(())
}

/// The files of this version.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, version: &ScriptVersion) -> Result<Option<Vec<u8>>, DbError> {
    let row = query("select files from script where version = $1").bind(version.as_str()).fetch_optional(tx).await?;
    row.map(|row| row.try_get("files")).transpose()
}
