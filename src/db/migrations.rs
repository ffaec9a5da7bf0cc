//! Migrations: the same names and the same tables for both databases, in the binary.

use std::borrow::Cow;

use sqlx::AnyPool;
use sqlx::AssertSqlSafe;
use sqlx::SqlSafeStr as _;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};

use super::{DbError, Kind};

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

steps![(1, "0001_account"), (2, "0002_conversation"), (3, "0003_identity"), (4, "0004_seal")];

pub(super) async fn run(pool: &AnyPool, kind: Kind) -> Result<(), DbError> {
    let steps = MIGRATIONS.iter().map(|step| {
        let text = match kind {
            Kind::Sqlite => step.sqlite,
            Kind::Postgres => step.postgres,
        };
        Migration::new(step.version, Cow::Borrowed(step.name), MigrationType::Simple, AssertSqlSafe(text).into_sql_str(), false)
    });
    Migrator::with_migrations(steps.collect()).run(pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(version) => DbError::Newer { version },
        other => DbError::Migration(other),
    })
}
