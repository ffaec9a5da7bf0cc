//! The questions by name, with their parameters, read from the schema of [`Query`] itself.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;
use utoipa::{PartialSchema as _, ToSchema};

use crate::account::{ASKED_IN_BODY, Answer, Command, Outcome, Query};
use crate::identity::Asserted;
use crate::money::Money;
use crate::problem::{Kind, Problem, Written};

/// The field that names the question in its JSON.
const QUERY_TAG: &str = "query";
/// The field that names the answer in its JSON.
const ANSWER_TAG: &str = "answer";
const DAY_CHARS: usize = 10;
/// No number of a question or a command is larger: that of cents.
const LARGEST: u64 = Money::MAX.cents().unsigned_abs();

/// Every question by its name.
pub(super) struct Questions {
    by_name: BTreeMap<String, Question>,
}

/// A question as it is asked in an address.
pub(super) struct Question {
    pub(super) name: String,
    pub(super) about: Option<String>,
    pub(super) parameters: Vec<Parameter>,
    /// The schema of its answer.
    pub(super) answer: Value,
}

pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) required: bool,
    pub(super) written: Manner,
}

/// How a value is written in an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// As it is.
    Text,
    /// YYYY-MM-DD.
    Day,
    /// A number or a flag, which reads the same as its JSON.
    Plain,
    /// JSON.
    Json,
}

/// The schemas that others refer to, by name.
pub(super) fn components() -> BTreeMap<String, Value> {
    let mut found = Vec::new();
    Query::schemas(&mut found);
    Answer::schemas(&mut found);
    Command::schemas(&mut found);
    Outcome::schemas(&mut found);
    Asserted::schemas(&mut found);
    found.push((Command::name().into_owned(), Command::schema()));
    found.push((Outcome::name().into_owned(), Outcome::schema()));
    found.push((Asserted::name().into_owned(), Asserted::schema()));
    found.push(("Problem".to_owned(), Written::schema()));
    let mut schemas: BTreeMap<String, Value> = found.into_iter().map(|(name, schema)| (name, written(&schema))).collect();
    for name in CLOSED {
        schemas.get_mut(*name).into_iter().for_each(close);
    }
    schemas
}

/// Those that are read without any field that they do not have, which their schema does not say by itself.
const CLOSED: &[&str] = &["Command", "Right", "Scenario"];

/// Says of each variant of an enum that it has no other fields.
fn close(schema: &mut Value) {
    for variant in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        variant["additionalProperties"] = false.into();
    }
}

/// The schema as it is written, each number with the bounds that its type has, and what may be null said by itself.
fn written(schema: &RefOr<Schema>) -> Value {
    // A schema is plain data and can be written.
    let mut schema = serde_json::to_value(schema).unwrap_or_default();
    bound(&mut schema);
    schema
}

fn bound(schema: &mut Value) {
    let largest = i64::try_from(LARGEST).unwrap_or(i64::MAX);
    let bounds = match schema.get("format").and_then(Value::as_str) {
        Some("int8") => Some((i8::MIN.into(), i8::MAX.into())),
        Some("uint8") => Some((0, u8::MAX.into())),
        Some("int16") => Some((i16::MIN.into(), i16::MAX.into())),
        Some("uint16") => Some((0, u16::MAX.into())),
        Some("int32") => Some((i32::MIN.into(), i32::MAX.into())),
        Some("uint32") => Some((0, u32::MAX.into())),
        Some("int64") => Some((-largest, largest)),
        Some("uint64") => Some((0, largest)),
        _ => None,
    };
    match schema {
        Value::Object(fields) => {
            if let Some((least, most)) = bounds {
                fields.entry("minimum").or_insert_with(|| least.into());
                fields.entry("maximum").or_insert_with(|| most.into());
            }
            fields.values_mut().for_each(bound);
            let types = fields.get("type").and_then(Value::as_array).filter(|types| types.iter().any(|name| name == "null"));
            // Generators overlook the format of a list of types.
            if let Some(other) = types.and_then(|types| types.iter().find(|name| *name != "null")).cloned() {
                fields.insert("type".to_owned(), other);
                let one = Value::Object(std::mem::take(fields));
                fields.insert("oneOf".to_owned(), json!([{ "type": "null" }, one]));
            }
        }
        Value::Array(parts) => parts.iter_mut().for_each(bound),
        _ => {}
    }
}

impl Questions {
    /// Those of the account.
    pub(super) fn of_account() -> Questions {
        let components = components();
        let answers = variants(&written(&Answer::schema()));
        let queries = variants(&written(&Query::schema()));
        let question = |query: Value| {
            let name = named(&query, QUERY_TAG)?;
            let answer = answers.iter().find(|answer| named(answer, ANSWER_TAG).as_deref() == Some(&name)).cloned().unwrap_or_default();
            let about = query.get("description").and_then(Value::as_str).map(str::to_owned);
            Some((name.clone(), Question { name, about, parameters: parameters(&query, &components), answer }))
        };
        Questions { by_name: queries.into_iter().filter_map(question).collect() }
    }

    pub(super) fn named(&self, name: &str) -> Option<&Question> {
        self.by_name.get(name)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Question> {
        self.by_name.values()
    }
}

impl Question {
    /// Whether it is asked in a body rather than in an address.
    pub(super) fn is_in_body(&self) -> bool {
        ASKED_IN_BODY.contains(&self.name.as_str())
    }

    /// The question with the arguments of this body: an object with a field for each.
    pub(super) fn read_body(&self, body: Value) -> Result<Query, Problem> {
        let refused = |detail| Problem::new(Kind::NotUnderstood).detail(detail);
        let Value::Object(mut fields) = body else { return Err(refused("The body is an object with a field for each parameter.")) };
        if fields.keys().any(|name| !self.parameters.iter().any(|parameter| parameter.name == *name)) {
            return Err(refused("A parameter is not one of this question's."));
        }
        fields.insert(QUERY_TAG.to_owned(), Value::from(self.name.clone()));
        understood(fields)
    }

    /// The schema of that body.
    pub(super) fn body(&self) -> Value {
        let properties: Map<String, Value> =
            self.parameters.iter().map(|parameter| (parameter.name.clone(), parameter.schema.clone())).collect();
        let required: Vec<&str> =
            self.parameters.iter().filter(|parameter| parameter.required).map(|parameter| parameter.name.as_str()).collect();
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
    }

    /// The question with the arguments of this query string. A parameter that it does not have is refused: it would be a
    /// misspelt one.
    pub(super) fn read(&self, query: &str) -> Result<Query, Problem> {
        let refused = |detail| Problem::new(Kind::NotUnderstood).detail(detail);
        let mut fields = Map::from_iter([(QUERY_TAG.to_owned(), Value::from(self.name.clone()))]);
        for (name, text) in url::form_urlencoded::parse(query.as_bytes()) {
            let parameter = self.parameters.iter().find(|parameter| parameter.name == name);
            let parameter = parameter.ok_or_else(|| refused("A parameter is not one of this question's."))?;
            let value = parameter.read(&text).ok_or_else(|| refused("A parameter has a value that it cannot have."))?;
            if fields.insert(parameter.name.clone(), value).is_some() {
                return Err(refused("A parameter is given twice."));
            }
        }
        understood(fields)
    }
}

fn understood(fields: Map<String, Value>) -> Result<Query, Problem> {
    let refused = |detail| Problem::new(Kind::NotUnderstood).detail(detail);
    let mut fields = Value::Object(fields);
    make_whole(&mut fields);
    let query: Query = serde_json::from_value(fields).map_err(|_| refused("A parameter is missing or has a value that it cannot have."))?;
    if is_bounded(&query) { Ok(query) } else { Err(refused("A number is beyond what any amount can be.")) }
}

impl Parameter {
    fn read(&self, text: &str) -> Option<Value> {
        match self.written {
            Manner::Text => Some(Value::from(text)),
            Manner::Day => is_day(text).then(|| Value::from(text)),
            Manner::Plain | Manner::Json => serde_json::from_str(text).ok(),
        }
    }
}

/// Writes each whole number without a point: to JSON 275.0 is the number 275, and some programs write it so.
pub(super) fn make_whole(value: &mut Value) {
    match value {
        Value::Number(number) if number.is_f64() => {
            if let Some(whole) = number.to_string().strip_suffix(".0").and_then(|whole| whole.parse::<i64>().ok()) {
                *value = whole.into();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(make_whole),
        Value::Object(fields) => fields.values_mut().for_each(make_whole),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether every number of a question or a command is one that an amount could be. What is computed from such numbers fits.
pub(super) fn is_bounded(asked: &impl Serialize) -> bool {
    serde_json::to_value(asked).is_ok_and(|json| has_bounded(&json))
}

fn has_bounded(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_i64().is_some_and(|number| number.unsigned_abs() <= LARGEST),
        Value::Array(values) => values.iter().all(has_bounded),
        Value::Object(fields) => fields.values().all(has_bounded),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

fn is_day(text: &str) -> bool {
    let is_right = |(place, byte): (usize, u8)| if place == 4 || place == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == DAY_CHARS && text.bytes().enumerate().all(is_right)
}

fn variants(schema: &Value) -> Vec<Value> {
    schema.get("oneOf").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// The name of a variant: the one value that its tag can have.
fn named(variant: &Value, tag: &str) -> Option<String> {
    let own = |part: &Value| Some(part.get("properties")?.get(tag)?.get("enum")?.get(0)?.as_str()?.to_owned());
    own(variant).or_else(|| variant.get("allOf")?.as_array()?.iter().find_map(own))
}

fn parameters(query: &Value, components: &BTreeMap<String, Value>) -> Vec<Parameter> {
    let required: Vec<&str> =
        query.get("required").and_then(Value::as_array).map(|names| names.iter().filter_map(Value::as_str).collect()).unwrap_or_default();
    let Some(properties) = query.get("properties").and_then(Value::as_object) else { return Vec::new() };
    let parameter = |(name, schema): (&String, &Value)| {
        let schema = given(schema);
        let written = manner(&schema, components);
        Parameter { name: name.clone(), required: required.contains(&name.as_str()), written, schema }
    };
    properties.iter().filter(|(name, _)| name.as_str() != QUERY_TAG).map(parameter).collect()
}

/// The schema of a value that is there: what can be left out is never written as null in an address.
fn given(schema: &Value) -> Value {
    let is_null = |schema: &Value| schema.get("type").and_then(Value::as_str) == Some("null");
    let others = schema.get("oneOf").and_then(Value::as_array).filter(|some| some.iter().any(is_null));
    let other = others.and_then(|some| some.iter().find(|schema| !is_null(schema))).cloned();
    other.unwrap_or_else(|| schema.clone())
}

fn manner(schema: &Value, components: &BTreeMap<String, Value>) -> Manner {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
    let schema = name.and_then(|name| components.get(name)).unwrap_or(schema);
    match (schema.get("type").and_then(Value::as_str), schema.get("format").and_then(Value::as_str)) {
        (Some("string"), Some("date")) => Manner::Day,
        (Some("string"), _) => Manner::Text,
        (Some("integer" | "number" | "boolean"), _) => Manner::Plain,
        _ => Manner::Json,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::account::{Form, Period};

    #[test]
    fn every_question_has_its_answer() {
        for question in Questions::of_account().all() {
            assert!(question.answer.is_object(), "{} has no answer of its name", question.name);
        }
    }

    #[test]
    fn no_two_schemas_have_one_name() {
        let mut found = Vec::new();
        Query::schemas(&mut found);
        Answer::schemas(&mut found);
        Command::schemas(&mut found);
        Outcome::schemas(&mut found);
        Asserted::schemas(&mut found);
        let mut by_name: BTreeMap<String, Value> = BTreeMap::new();
        for (name, schema) in found {
            let schema = serde_json::to_value(schema).unwrap();
            let other = by_name.insert(name.clone(), schema.clone()).filter(|other| *other != schema);
            assert!(other.is_none(), "two types are described as {name}: give one another name with #[schema(as = ..)]");
        }
    }

    #[test]
    fn numbers_are_bounded_wherever_they_stand() {
        for (json, is_one) in [
            (serde_json::json!({ "a": [1, -2] }), true),
            (serde_json::json!({ "a": [{ "b": Money::MAX.cents() + 1 }] }), false),
            (serde_json::json!({ "a": u64::MAX }), false),
        ] {
            assert_eq!(is_bounded(&json), is_one, "{json}");
        }
    }

    #[test]
    fn a_whole_number_is_one_however_it_is_written() {
        let mut json = json!({ "a": [275.0, -1.0, 1.5, 2], "b": 1e300 });
        make_whole(&mut json);
        assert_eq!(json, json!({ "a": [275, -1, 1.5, 2], "b": 1e300 }));
    }

    #[test]
    fn a_question_is_read_from_an_address() {
        let questions = Questions::of_account();
        let why = questions.named("why").unwrap();
        let asked = Query::Why { period: Period::year(Form::F1040, 2022), as_of: date(2026, 11, 23) };
        assert_eq!(why.read("period=1040-2022&as_of=2026-11-23").unwrap(), asked);
        let days = questions.named("payment_days").unwrap();
        assert_eq!(days.read("").unwrap(), Query::PaymentDays { day: None });
        assert_eq!(days.read("day=2026-11-23").unwrap(), Query::PaymentDays { day: Some(date(2026, 11, 23)) });
        for wrong in [
            "",
            "period=1040-2022",
            "period=1040-2022&as_of=20261123",
            "period=1040-2022&as_of=2026-11-31",
            "period=x&as_of=2026-11-23",
            "period=1040-2022&as_of=2026-11-23&asof=1",
            "period=1040-2022&as_of=2026-11-23&query=balance",
            "period=1040-2022&as_of=2026-11-23&as_of=2026-11-23",
        ] {
            assert!(why.read(wrong).is_err(), "{wrong}");
        }
        assert!(questions.named("nothing").is_none());
    }
}
