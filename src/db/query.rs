//! One way to ask both databases: a statement with `$1`, `$2` …, its values, and rows whose columns are read by name.
//!
//! Only integers, text and bytes go in and out. A connection is a [`Tx`], whichever database it belongs to.

use std::sync::Arc;

use rusqlite::types::{ToSql, ToSqlOutput, Value as SqliteValue, ValueRef};
use sqlx::postgres::PgArguments;
use sqlx::{Column as _, Row as _, TypeInfo as _};

use super::DbError;
use super::postgres::Lent;
use super::sqlite::SqliteReader;

/// A connection inside a transaction, or one that only reads.
pub struct Tx(pub(super) Connection);

pub(super) enum Connection {
    Sqlite(rusqlite::Connection),
    SqliteReader(SqliteReader),
    Postgres(Lent),
}

/// A value of a column or of a placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Integer(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! cells {
    ($($from:ty => |$value:ident| $cell:expr;)*) => {$(
        impl From<$from> for Cell {
            fn from($value: $from) -> Cell { $cell }
        }
    )*};
}

cells! {
    i64 => |value| Cell::Integer(Some(value));
    Option<i64> => |value| Cell::Integer(value);
    &str => |value| Cell::Text(Some(value.to_owned()));
    String => |value| Cell::Text(Some(value));
    &String => |value| Cell::Text(Some(value.clone()));
    Option<&str> => |value| Cell::Text(value.map(str::to_owned));
    Option<String> => |value| Cell::Text(value);
    &[u8] => |value| Cell::Bytes(Some(value.to_vec()));
    Vec<u8> => |value| Cell::Bytes(Some(value));
    Option<&[u8]> => |value| Cell::Bytes(value.map(<[u8]>::to_vec));
    Option<Vec<u8>> => |value| Cell::Bytes(value);
}

/// A statement with its values.
#[must_use]
pub struct Query {
    sql: &'static str,
    values: Vec<Cell>,
}

/// A statement in the one SQL of both databases.
pub const fn query(sql: &'static str) -> Query {
    Query { sql, values: Vec::new() }
}

/// What a statement without rows did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Executed {
    rows: u64,
}

impl Executed {
    #[must_use]
    pub const fn rows_affected(self) -> u64 {
        self.rows
    }
}

impl Query {
    /// The value of the next placeholder.
    pub fn bind(mut self, value: impl Into<Cell>) -> Query {
        self.values.push(value.into());
        self
    }

    /// # Errors
    /// Where the database refuses.
    pub async fn execute(self, tx: &mut Tx) -> Result<Executed, DbError> {
        match &mut tx.0 {
            Connection::Sqlite(connection) => self.execute_on_sqlite(connection),
            Connection::SqliteReader(reader) => self.execute_on_sqlite(reader.connection()),
            Connection::Postgres(lent) => {
                let done = lent.ask(async move |connection| self.for_postgres().execute(connection).await).await?;
                Ok(Executed { rows: done.rows_affected() })
            }
        }
    }

    /// # Errors
    /// Where the database refuses.
    pub async fn fetch_all(self, tx: &mut Tx) -> Result<Vec<Row>, DbError> {
        match &mut tx.0 {
            Connection::Sqlite(connection) => self.rows_of_sqlite(connection, usize::MAX),
            Connection::SqliteReader(reader) => self.rows_of_sqlite(reader.connection(), usize::MAX),
            Connection::Postgres(lent) => {
                rows_of_postgres(&lent.ask(async move |connection| self.for_postgres().fetch_all(connection).await).await?)
            }
        }
    }

    /// # Errors
    /// Where the database refuses.
    pub async fn fetch_optional(self, tx: &mut Tx) -> Result<Option<Row>, DbError> {
        let rows = match &mut tx.0 {
            Connection::Sqlite(connection) => self.rows_of_sqlite(connection, 1)?,
            Connection::SqliteReader(reader) => self.rows_of_sqlite(reader.connection(), 1)?,
            Connection::Postgres(_) => self.fetch_all(tx).await?,
        };
        Ok(rows.into_iter().next())
    }

    /// # Errors
    /// Where the database refuses or has no row.
    pub async fn fetch_one(self, tx: &mut Tx) -> Result<Row, DbError> {
        let sql = self.sql;
        self.fetch_optional(tx).await?.ok_or_else(|| DbError::stored(format!("no row for: {sql}")))
    }

    fn for_postgres(self) -> sqlx::query::Query<'static, sqlx::Postgres, PgArguments> {
        self.values.into_iter().fold(sqlx::query(self.sql), |query, value| match value {
            Cell::Integer(value) => query.bind(value),
            Cell::Text(value) => query.bind(value),
            Cell::Bytes(value) => query.bind(value),
        })
    }

    fn execute_on_sqlite(&self, connection: &rusqlite::Connection) -> Result<Executed, DbError> {
        let mut statement = connection.prepare_cached(self.sql)?;
        self.bind_to_sqlite(&mut statement)?;
        if statement.column_count() > 0 {
            let mut rows = statement.raw_query();
            let mut count = 0;
            while rows.next()?.is_some() {
                count += 1;
            }
            return Ok(Executed { rows: count });
        }
        Ok(Executed { rows: statement.raw_execute()? as u64 })
    }

    fn rows_of_sqlite(&self, connection: &rusqlite::Connection, limit: usize) -> Result<Vec<Row>, DbError> {
        let mut statement = connection.prepare_cached(self.sql)?;
        self.bind_to_sqlite(&mut statement)?;
        let names: Arc<[String]> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.raw_query();
        let mut read = Vec::new();
        while let Some(row) = rows.next()? {
            let cells = (0..names.len()).map(|column| Ok(cell_of_sqlite(row.get_ref(column)?))).collect::<Result<_, rusqlite::Error>>()?;
            read.push(Row { names: Arc::clone(&names), cells });
            // Statements that change rows must run to their end, so a limit stops only the keeping.
            if read.len() >= limit {
                while rows.next()?.is_some() {}
                break;
            }
        }
        Ok(read)
    }

    /// SQLite numbers `$2` by its first appearance; the number in its name says which value is meant.
    fn bind_to_sqlite(&self, statement: &mut rusqlite::Statement<'_>) -> Result<(), DbError> {
        for place in 1..=statement.parameter_count() {
            let number = statement.parameter_name(place).and_then(|name| name.get(1..)?.parse::<usize>().ok());
            let value = number.and_then(|number| self.values.get(number.checked_sub(1)?));
            let value = value.ok_or_else(|| DbError::stored(format!("a placeholder without a value in: {}", self.sql)))?;
            statement.raw_bind_parameter(place, value)?;
        }
        Ok(())
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Cell::Integer(Some(value)) => ToSqlOutput::Owned(SqliteValue::Integer(*value)),
            Cell::Text(Some(value)) => ToSqlOutput::Borrowed(ValueRef::Text(value.as_bytes())),
            Cell::Bytes(Some(value)) => ToSqlOutput::Borrowed(ValueRef::Blob(value)),
            Cell::Integer(None) | Cell::Text(None) | Cell::Bytes(None) => ToSqlOutput::Owned(SqliteValue::Null),
        })
    }
}

/// A row that was read.
#[derive(Clone, Debug)]
pub struct Row {
    names: Arc<[String]>,
    cells: Vec<Option<Cell>>,
}

impl Row {
    /// The column of this name.
    ///
    /// # Errors
    /// Where there is none, or it holds another kind of value.
    pub fn try_get<T: FromCell>(&self, name: &str) -> Result<T, DbError> {
        let place = self.names.iter().position(|column| column == name);
        let cell = place.and_then(|place| self.cells.get(place));
        cell.and_then(|cell| T::from_cell(cell.as_ref())).ok_or_else(|| DbError::stored(format!("column {name}")))
    }

    /// The columns from the left, as they are.
    #[must_use]
    pub fn cells(&self) -> &[Option<Cell>] {
        &self.cells
    }
}

/// A type that a column can be read as; `None` as the argument is SQL's null.
pub trait FromCell: Sized {
    fn from_cell(cell: Option<&Cell>) -> Option<Self>;
}

impl FromCell for i64 {
    fn from_cell(cell: Option<&Cell>) -> Option<i64> {
        match cell {
            Some(Cell::Integer(value)) => *value,
            _ => None,
        }
    }
}

impl FromCell for String {
    fn from_cell(cell: Option<&Cell>) -> Option<String> {
        match cell {
            Some(Cell::Text(value)) => value.clone(),
            _ => None,
        }
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: Option<&Cell>) -> Option<Vec<u8>> {
        match cell {
            Some(Cell::Bytes(value)) => value.clone(),
            _ => None,
        }
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Option<&Cell>) -> Option<Option<T>> {
        match cell {
            None => Some(None),
            some => T::from_cell(some).map(Some),
        }
    }
}

fn cell_of_sqlite(value: ValueRef<'_>) -> Option<Cell> {
    match value {
        ValueRef::Null => None,
        ValueRef::Integer(value) => Some(Cell::Integer(Some(value))),
        // No column of ours is real; a foreign one reads as text and so as the wrong kind.
        ValueRef::Real(value) => Some(Cell::Text(Some(value.to_string()))),
        ValueRef::Text(value) => Some(Cell::Text(Some(String::from_utf8_lossy(value).into_owned()))),
        ValueRef::Blob(value) => Some(Cell::Bytes(Some(value.to_vec()))),
    }
}

pub(super) fn rows_of_postgres(rows: &[sqlx::postgres::PgRow]) -> Result<Vec<Row>, DbError> {
    let Some(first) = rows.first() else { return Ok(Vec::new()) };
    let names: Arc<[String]> = first.columns().iter().map(|column| column.name().to_owned()).collect();
    rows.iter()
        .map(|row| {
            let cells = row.columns().iter().map(|column| cell_of_postgres(row, column)).collect::<Result<_, _>>()?;
            Ok(Row { names: Arc::clone(&names), cells })
        })
        .collect()
}

fn cell_of_postgres(row: &sqlx::postgres::PgRow, column: &sqlx::postgres::PgColumn) -> Result<Option<Cell>, DbError> {
    let place = column.ordinal();
    Ok(match column.type_info().name() {
        "INT8" => row.try_get::<Option<i64>, _>(place)?.map(|value| Cell::Integer(Some(value))),
        "INT4" => row.try_get::<Option<i32>, _>(place)?.map(|value| Cell::Integer(Some(i64::from(value)))),
        "BYTEA" => row.try_get::<Option<Vec<u8>>, _>(place)?.map(|value| Cell::Bytes(Some(value))),
        "TEXT" | "VARCHAR" | "NAME" | "CHAR" => row.try_get::<Option<String>, _>(place)?.map(|value| Cell::Text(Some(value))),
        other => return Err(DbError::stored(format!("a column of type {other}"))),
    })
}
