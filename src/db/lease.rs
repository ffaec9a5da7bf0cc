//! Leases: of several copies one does a thing. An economy only; correctness never rests on one.

use super::{DbError, Tx, query};
use crate::ids::CopyId;
use crate::time::Instant;

/// Takes or keeps the lease of this name; `false` where another copy holds it.
///
/// # Errors
/// Where the database refuses.
pub async fn hold(tx: &mut Tx, name: &str, holder: &CopyId, now: Instant, until: Instant) -> Result<bool, DbError> {
    let done = query(
        "insert into lease (name, holder, until) values ($1, $2, $4) \
         on conflict (name) do update set holder = excluded.holder, until = excluded.until \
         where lease.holder = excluded.holder or lease.until <= $3",
    )
    .bind(name)
    .bind(holder.as_str())
    .bind(now.millis())
    .bind(until.millis())
    .execute(tx)
    .await?;
    Ok(done.rows_affected() == 1)
}
