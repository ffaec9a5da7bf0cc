//! Values that an answer holds, a slot keeps, a command takes and a sentence shows.
//!
//! The counter's typed answers become [`Record`]s so that dialogs, which are files, can name their fields.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Period;
use crate::money::Money;
use crate::time::Day;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum Value {
    Money(Money),
    Day(Day),
    Period(Period),
    Count(i64),
    /// An annual or monthly rate in hundredths of a percent: 700 is 7%.
    BasisPoints(i64),
    Flag(bool),
    /// A name or an id, shown as it is.
    Text(String),
    /// Said digit by digit: an account ending, a confirmation number.
    Digits(String),
    /// The key of a word in the Fluent files: `payment-status-scheduled`.
    Word(String),
    Record(Record),
    List(Vec<Record>),
}

/// Named values, in a fixed order of names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Record(pub BTreeMap<String, Value>);

impl Record {
    #[must_use]
    pub fn new() -> Record {
        Record::default()
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: Value) -> Record {
        self.0.insert(name.to_owned(), value);
        self
    }

    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
}

/// The shape of a value, for the proofs over dialog files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Money,
    Day,
    Period,
    Count,
    BasisPoints,
    Flag,
    Text,
    Digits,
    Word,
    /// A list of records with these fields.
    List(&'static [Field]),
}

/// A named field and its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub shape: Shape,
}

impl Field {
    #[must_use]
    pub const fn new(name: &'static str, shape: Shape) -> Field {
        Field { name, shape }
    }
}
