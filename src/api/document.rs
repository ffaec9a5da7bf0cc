//! The OpenAPI document: every path, parameter, answer and error, made from the same lists that the routes go by.

use serde_json::{Map, Value, json};

use super::questions::{Manner, Parameter, Question, Questions, components};
use super::{AT, STANDING};
use crate::ids::ID_PATTERN;
use crate::problem::{CONTENT_TYPE_PROBLEM, Kind};

/// Problems that any request can meet.
const ANYWHERE: &[Kind] =
    &[Kind::CredentialUnknown, Kind::MethodNotAllowed, Kind::TimedOut, Kind::TooMany, Kind::Internal, Kind::Unavailable];
/// What a question can meet besides.
const ASKED: &[Kind] = &[Kind::StandingInvalid, Kind::NotAllowed, Kind::Unknown, Kind::NotUnderstood];
/// What a question in a body can meet besides.
const ASKED_IN_BODY: &[Kind] =
    &[Kind::StandingInvalid, Kind::NotJson, Kind::NotAllowed, Kind::Unknown, Kind::TooLong, Kind::NotThisType, Kind::NotUnderstood];
/// What a command can meet besides.
const GIVEN: &[Kind] = &[
    Kind::StandingInvalid,
    Kind::NotJson,
    Kind::NotAllowed,
    Kind::Unknown,
    Kind::CommandReused,
    Kind::TooLong,
    Kind::NotThisType,
    Kind::NotUnderstood,
];

/// The document that describes the API.
#[must_use]
pub fn document() -> Value {
    let questions = Questions::of_account();
    let mut paths: Map<String, Value> = questions
        .all()
        .map(|question| {
            let operation =
                if question.is_in_body() { json!({ "post": asked_in_body(question) }) } else { json!({ "get": asked(question) }) };
            (format!("/v1/accounts/{{account}}/{}", question.name), operation)
        })
        .collect();
    paths.insert("/v1/accounts/{account}/commands/{command}".to_owned(), json!({ "put": given() }));
    paths.insert("/openapi.json".to_owned(), json!({ "get": described() }));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "taxline account backend",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Tax accounts: questions and commands. A service shows its credential and says for whom it acts. \
                A command is put under an id of the caller's: the same id with the same content has the same outcome, so it may be \
                put again whenever its answer was lost. A refusal is an outcome and no error.",
            "license": { "name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE") },
        },
        "servers": [{ "url": "/" }],
        "security": [{ "credential": [] }],
        "paths": paths,
        "components": {
            "schemas": components(),
            "securitySchemes": {
                "credential": { "type": "http", "scheme": "bearer", "description": "A credential of the settings of the backend." },
            },
        },
    })
}

fn asked(question: &Question) -> Value {
    let mut parameters = vec![id("account", "The account that is asked."), standing(), at(), if_none_match()];
    parameters.extend(question.parameters.iter().map(parameter));
    let mut responses = problems(ASKED);
    responses.insert("200".to_owned(), with_headers("The answer.", Some(&question.answer), &["ETag", "Cache-Control"]));
    responses.insert("304".to_owned(), with_headers("What was answered before is still true.", None, &["ETag", "Cache-Control"]));
    json!({
        "operationId": question.name,
        "summary": question.about.as_deref().and_then(|about| about.lines().next()).unwrap_or(&question.name),
        "description": question.about,
        "parameters": parameters,
        "responses": responses,
    })
}

fn asked_in_body(question: &Question) -> Value {
    let mut responses = problems(ASKED_IN_BODY);
    responses.insert("200".to_owned(), with_headers("The answer.", Some(&question.answer), &["Cache-Control"]));
    json!({
        "operationId": question.name,
        "summary": question.about.as_deref().and_then(|about| about.lines().next()).unwrap_or(&question.name),
        "description": question.about,
        "parameters": [id("account", "The account that is asked."), standing(), at()],
        "requestBody": { "required": true, "content": { "application/json": { "schema": question.body() } } },
        "responses": responses,
    })
}

fn given() -> Value {
    let outcome = json!({ "$ref": "#/components/schemas/Outcome" });
    let mut responses = problems(GIVEN);
    responses.insert(
        "200".to_owned(),
        with_headers("What became of the command, now or when it was put before.", Some(&outcome), &["Cache-Control"]),
    );
    json!({
        "operationId": "give_command",
        "summary": "Gives a command",
        "description": "Done once: the same id with the same content has the same outcome.",
        "parameters": [
            id("account", "The account that the command is for."),
            id("command", "The command's id, of the caller's making."),
            standing(),
            at(),
        ],
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Command" } } } },
        "responses": responses,
    })
}

fn described() -> Value {
    let mut responses = problems(&[]);
    responses.insert("200".to_owned(), with_headers("This document.", Some(&json!({ "type": "object" })), &[]));
    json!({ "operationId": "describe", "summary": "This document", "responses": responses })
}

fn id(name: &str, about: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "description": about, "schema": { "type": "string", "pattern": ID_PATTERN } })
}

fn standing() -> Value {
    json!({
        "name": STANDING,
        "in": "header",
        "required": true,
        "description": "For whom the service acts.",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Asserted" } } },
    })
}

fn at() -> Value {
    json!({
        "name": AT,
        "in": "header",
        "description": "When it was said, in milliseconds since 1970-01-01T00:00:00Z; not ahead of the backend's clock. \
            What was said more than a week ago counts as said a week ago. Without it, now.",
        "schema": { "type": "integer", "format": "int64", "minimum": 0, "maximum": i64::MAX },
    })
}

fn if_none_match() -> Value {
    json!({
        "name": "If-None-Match",
        "in": "header",
        "description": "Entity tags of answers that the caller has.",
        "schema": { "type": "string" },
    })
}

fn parameter(parameter: &Parameter) -> Value {
    let mut described = json!({ "name": parameter.name, "in": "query", "required": parameter.required });
    match parameter.written {
        Manner::Text | Manner::Day | Manner::Plain => described["schema"] = parameter.schema.clone(),
        Manner::Json => described["content"] = json!({ "application/json": { "schema": parameter.schema } }),
    }
    described
}

fn with_headers(about: &str, schema: Option<&Value>, headers: &[&str]) -> Value {
    let mut response = json!({ "description": about });
    if let Some(schema) = schema {
        response["content"] = json!({ "application/json": { "schema": schema } });
    }
    let header = |name: &&str| ((*name).to_owned(), json!({ "required": true, "schema": { "type": "string" } }));
    response["headers"] = Value::Object(headers.iter().map(header).collect());
    response
}

/// The errors of an operation by status; where two have the same, both are named.
fn problems(own: &[Kind]) -> Map<String, Value> {
    let mut responses = Map::new();
    for kind in ANYWHERE.iter().chain(own) {
        let response = responses.entry(kind.status().as_str().to_owned()).or_insert_with(|| {
            json!({
                "description": "",
                "content": { (CONTENT_TYPE_PROBLEM): { "schema": { "$ref": "#/components/schemas/Problem" } } },
            })
        });
        let told = response["description"].as_str().unwrap_or_default();
        response["description"] = format!("{told}{}{}", if told.is_empty() { "" } else { " " }, kind.title()).into();
    }
    responses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_leads_to_a_schema() {
        let document = document();
        let text = document.to_string();
        for place in text.split("\"#/components/schemas/").skip(1) {
            let name = place.split('"').next().unwrap();
            assert!(document["components"]["schemas"].get(name).is_some(), "{name}");
        }
    }

    #[test]
    fn every_question_is_a_path() {
        let document = document();
        let get = &document["paths"]["/v1/accounts/{account}/why"]["get"];
        let names: Vec<&str> = get["parameters"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["account", STANDING, AT, "If-None-Match", "as_of", "period"]);
        assert_eq!(
            get["responses"].as_object().unwrap().keys().collect::<Vec<_>>(),
            ["200", "304", "400", "401", "403", "404", "405", "408", "422", "429", "500", "503"]
        );
    }
}
