//! Migrations: both databases end with the same tables, and one that a newer version has used is left alone.

use taxline::db::{Cell, Database, DbError, MIGRATIONS, query};

use crate::databases::{Kind, Place, on_both_databases, run};

/// Each column as `table.column type` with `null` where it may be, in the order of the tables' columns.
const COLUMNS_SQLITE: &str =
    "select t.name || '.' || c.name || ' ' || lower(c.type) || case when c.\"notnull\" = 1 or c.pk > 0 then '' else ' null' end
    from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'schema_step' order by t.name, c.cid";
const COLUMNS_POSTGRES: &str =
    "select cast(table_name || '.' || column_name || ' ' || data_type || case is_nullable when 'NO' then '' else ' null' end as text)
    from information_schema.columns
    where table_schema = 'public' and table_name <> 'schema_step' order by table_name collate \"C\", ordinal_position";

/// Each key and index as `table (columns)`, with `unique` before it where it is.
const KEYS_SQLITE: &str = "select case when i.\"unique\" = 1 then 'unique ' else '' end || t.name || ' (' ||
        (select group_concat(name, ', ') from (select name from pragma_index_info(i.name) order by seqno)) || ')'
    from sqlite_master t join pragma_index_list(t.name) i
    where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'schema_step'
    union all
    select 'unique ' || t.name || ' (' || c.name || ')' from sqlite_master t join pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'schema_step' and c.pk = 1 and lower(c.type) = 'integer'
        and not exists (select 1 from pragma_index_list(t.name) i where i.origin = 'pk')
    order by 1";
const KEYS_POSTGRES: &str = "select case when i.indisunique then 'unique ' else '' end || t.relname || ' (' ||
        array_to_string(array(select a.attname from unnest(i.indkey) with ordinality k(number, place)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place), ', ') || ')'
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and t.relname <> 'schema_step' order by 1";

/// Each foreign key as `table -> table`.
const REFERENCES_SQLITE: &str =
    "select t.name || '.' || f.\"from\" || ' -> ' || f.\"table\" from sqlite_master t join pragma_foreign_key_list(t.name) f
    where t.type = 'table' order by 1";
const REFERENCES_POSTGRES: &str = "select cast(t.relname || '.' || a.attname || ' -> ' || r.relname as text)
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(c.conkey)
    where c.contype = 'f' order by 1";

/// What a column of PostgreSQL is called in SQLite. Other types cannot be read on both, so they are left as they are and differ.
fn in_sqlite(line: &str) -> String {
    line.replace(" bigint", " integer").replace(" bytea", " blob")
}

async fn lines(database: &Database, sql: &'static str) -> Vec<String> {
    let mut reader = database.reader().await.unwrap();
    let rows = query(sql).fetch_all(&mut reader).await.unwrap();
    let mut lines: Vec<String> = rows.iter().map(|row| first_text(row.cells())).collect();
    if sql != COLUMNS_SQLITE && sql != COLUMNS_POSTGRES {
        // Only the columns of a table have an order that matters.
        lines.sort();
    }
    lines
}

fn first_text(cells: &[Option<Cell>]) -> String {
    match cells.first() {
        Some(Some(Cell::Text(Some(text)))) => text.clone(),
        other => panic!("a text was asked for: {other:?}"),
    }
}

async fn both(sqlite: &'static str, postgres: &'static str) -> (Vec<String>, Vec<String>) {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    for (kind, sql) in [(Kind::Sqlite, sqlite), (Kind::Postgres, postgres)] {
        let sender = sender.clone();
        run(kind, async move |database: Database| sender.send(lines(&database, sql).await).unwrap()).await;
    }
    (receiver.recv().await.unwrap(), receiver.recv().await.unwrap().iter().map(|line| in_sqlite(line)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_have_the_same_columns() {
    let (sqlite, postgres) = both(COLUMNS_SQLITE, COLUMNS_POSTGRES).await;
    assert!(!sqlite.is_empty(), "the migrations make tables");
    assert_eq!(sqlite, postgres);
    for line in sqlite {
        let column_type = line.trim_end_matches(" null").rsplit(' ').next().unwrap().to_owned();
        assert!(["integer", "text", "blob"].contains(&column_type.as_str()), "a type that cannot be read on both: {line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_have_the_same_keys() {
    let (sqlite, postgres) = both(KEYS_SQLITE, KEYS_POSTGRES).await;
    assert!(!sqlite.is_empty(), "the tables have keys");
    assert_eq!(sqlite, postgres);
    let (sqlite, postgres) = both(REFERENCES_SQLITE, REFERENCES_POSTGRES).await;
    assert_eq!(sqlite, postgres);
}

#[test]
fn every_table_of_sqlite_is_strict() {
    for step in MIGRATIONS {
        let (tables, strict) = (step.sqlite.matches("create table").count(), step.sqlite.matches(") strict").count());
        assert_eq!(tables, strict, "{} has a table that is not strict", step.name);
    }
}

#[test]
fn steps_are_in_the_order_of_their_numbers_and_named_by_them() {
    assert!(MIGRATIONS.is_sorted_by(|one, next| one.version < next.version));
    for step in MIGRATIONS {
        assert!(step.name.starts_with(&format!("{:04}_", step.version)), "{}", step.name);
    }
}

on_both_databases! {
    async fn opening_again_changes_nothing(place: Place) {
        place.open().await.close().await;
        let database = place.open().await;
        let done = lines(&database, "select cast(count(*) as text) from schema_step").await;
        assert_eq!(done, [MIGRATIONS.len().to_string()]);
    }

    async fn a_database_from_a_newer_version_is_refused(place: Place) {
        let database = place.open().await;
        let newer = MIGRATIONS.len() as i64 + 7;
        database
            .write(move |tx| {
                Box::pin(async move {
                    query("insert into schema_step (version, name) values ($1, 'from_the_future')").bind(newer).execute(tx).await?;
                    Ok::<_, DbError>(())
                })
            })
            .await
            .unwrap();
        database.close().await;
        let refused = Database::open(&place.url, 1).await.err().unwrap();
        assert!(matches!(refused, DbError::Newer { version } if version == newer), "{refused}");
    }
}
