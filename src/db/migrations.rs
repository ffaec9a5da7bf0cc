//! Migrations: the same names and the same tables for both databases, in the binary.
//!
//! A step is done once, in one transaction with the row that says so. A database that knows a step which this program does
//! not was used by a newer version and is refused.

use futures::future::BoxFuture;

use super::query::{Connection, Tx, query};
use super::{Database, DbError, Kind};

/// One step of the schema: number, name, and its text for each database.
pub struct Step {
    pub version: i64,
    pub name: &'static str,
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

macro_rules! steps {
    ($(($version:literal, $name:literal)),* $(,)?) => {
        /// All steps, in order. A step that was released is never edited.
        pub const MIGRATIONS: &[Step] = &[$(Step {
            version: $version,
            name: $name,
            sqlite: include_str!(concat!("../../migrations/sqlite/", $name, ".sql")),
            postgres: include_str!(concat!("../../migrations/postgres/", $name, ".sql")),
        }),*];
    };
}

steps![
    (1, "0001_account"),
    (2, "0002_conversation"),
    (3, "0003_identity"),
    (4, "0004_seal"),
    (5, "0005_ach"),
    (6, "0006_plan"),
    (7, "0007_record"),
    (8, "0008_authority"),
    (9, "0009_posting_day"),
    (10, "0010_accrual"),
    (11, "0011_news"),
    (12, "0012_payments"),
    (15, "0015_authority"),
    (16, "0016_missed"),
    (17, "0017_address"),
    (20, "0020_beside_account"),
    (21, "0021_doors"),
    (22, "0022_bank_link"),
    (23, "0023_quiet"),
    (24, "0024_ticket_summary"),
    (25, "0025_ages"),
];

const TABLE: &str = "create table if not exists schema_step (version bigint primary key not null, name text not null)";
/// Two copies that start at once take turns; the number is only ours.
const POSTGRES_LOCK: &str = "select cast(pg_advisory_xact_lock(7203094511) as text)";

pub(super) async fn run(database: &Database) -> Result<(), DbError> {
    let kind = database.kind();
    database.write(move |tx| -> BoxFuture<'_, Result<(), DbError>> { Box::pin(bring_up_to_date(tx, kind)) }).await
}

async fn bring_up_to_date(tx: &mut Tx, kind: Kind) -> Result<(), DbError> {
    if kind == Kind::Postgres {
        query(POSTGRES_LOCK).execute(tx).await?;
    }
    query(TABLE).execute(tx).await?;
    let done = query("select version from schema_step order by version").fetch_all(tx).await?;
    let done: Vec<i64> = done.iter().map(|row| row.try_get("version")).collect::<Result<_, _>>()?;
    if let Some(version) = done.iter().copied().find(|version| MIGRATIONS.iter().all(|step| step.version != *version)) {
        return Err(DbError::Newer { version });
    }
    for step in MIGRATIONS.iter().filter(|step| !done.contains(&step.version)) {
        script(tx, if kind == Kind::Sqlite { step.sqlite } else { step.postgres })
            .await
            .map_err(|source| DbError::Migration { name: step.name, source: Box::new(source) })?;
        query("insert into schema_step (version, name) values ($1, $2)").bind(step.version).bind(step.name).execute(tx).await?;
    }
    Ok(())
}

async fn script(tx: &mut Tx, text: &'static str) -> Result<(), DbError> {
    match &mut tx.0 {
        Connection::Sqlite(connection) => connection.execute_batch(text)?,
        Connection::SqliteReader(_) => return Err(DbError::Stopped),
        Connection::Postgres(lent) => lent.ask(async |connection| sqlx::raw_sql(text).execute(connection).await.map(drop)).await?,
    }
    Ok(())
}
