//! How the columns read: text, integers and bytes into days, amounts and ids.

use super::{DbError, Row};
use crate::money::Money;
use crate::time::Day;

pub(super) fn text(row: &Row, column: &str) -> Result<String, DbError> {
    row.try_get(column)
}

pub(super) fn text_if_any(row: &Row, column: &str) -> Result<Option<String>, DbError> {
    row.try_get(column)
}

pub(super) fn integer(row: &Row, column: &str) -> Result<i64, DbError> {
    row.try_get(column)
}

pub(super) fn bytes(row: &Row, column: &str) -> Result<Vec<u8>, DbError> {
    row.try_get(column)
}

pub(super) fn money(row: &Row, column: &str) -> Result<Money, DbError> {
    Ok(Money::from_cents(integer(row, column)?))
}

pub(super) fn day(row: &Row, column: &str) -> Result<Day, DbError> {
    parse_day(column, &text(row, column)?)
}

pub(super) fn day_if_any(row: &Row, column: &str) -> Result<Option<Day>, DbError> {
    text_if_any(row, column)?.map(|text| parse_day(column, &text)).transpose()
}

fn parse_day(column: &str, text: &str) -> Result<Day, DbError> {
    text.parse().map_err(|_| DbError::stored(format_args!("the {column} `{text}` is no day")))
}
