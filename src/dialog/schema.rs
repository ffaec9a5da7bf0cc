//! What may stand in a dialog file, as a JSON Schema: editors that know TOML complete and check by it while somebody writes.
//!
//! The names of queries, commands, refusals and moves come from the program's own vocabulary. What needs the whole folder (states,
//! slots, messages, proofs) is `check`'s.

use serde_json::{Map, Value, json};

use super::moves::Move;
use super::verbs;

/// The kinds of slots, with what they hold.
pub(in crate::dialog) const SLOT_KINDS: [(&str, &str); 8] = [
    ("money", "an amount"),
    ("day", "a day of the calendar"),
    ("month_day", "a day that comes each month, 1 to 28"),
    ("period", "a year or quarter from a list"),
    ("choice", "an item of a list"),
    ("code", "something secret that is typed; never shown, never kept"),
    ("words", "what was said, as it is"),
    ("digits", "a number typed or spoken"),
];

/// The schema of every `dialog.toml`, and of `common/dialog.toml`.
#[must_use]
pub fn schema() -> Value {
    let (moves, assurances) = (Move::ALL.map(Move::intent), ["none", "linked", "verified"]);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A dialog",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "moves": list("What can be said in every state. Only in common/dialog.toml.", &json!({ "enum": moves })),
            "needs": described("The least assurance on entry; what is missing is asked for by itself.", json!({ "enum": assurances })),
            "urgent": mark("Rights and distress: it goes before whatever is asked."),
            "changed_by": names("Dialogs that mean a change of what is open here."),
            "canceled_by": names("Dialogs that mean that this one shall end."),
            "offers": names("Offered where it ends: a dialog, or `state:name` for a state of this one."),
            "slots": entries("What the person chooses, by name.", &slot()),
            "reads": entries("Queries under a name of their own, with arguments from slots.", &read()),
            "state": entries("What it does, state by state. It begins in `start`.", &state()),
        },
    })
}

fn slot() -> Value {
    let kinds: Vec<Value> = SLOT_KINDS.iter().map(|(kind, what)| json!({ "const": kind, "description": what })).collect();
    json!({
        "type": "object",
        "required": ["kind"],
        "additionalProperties": false,
        "properties": {
            "kind": described("What it holds.", json!({ "oneOf": kinds })),
            "from": path("The list that its values come from."),
            "by": text("The field of the list's items that is the value."),
            "only_one": described("Where the list has a single item, it is taken.", json!({ "const": "take" })),
            "default": path("Taken where the person says nothing of it."),
            "suggest": list("Offered as choices.", &path("A value to offer.")),
            "least": path("The least that it may be."),
            "most": path("The most that it may be."),
            "optional": mark("Never asked for; kept where it is said."),
            "private": mark("Never printed."),
            "takes": names("Dialogs whose sentences are an answer where these words are asked for."),
        },
    })
}

fn read() -> Value {
    let queries: Vec<&str> = verbs::queries().map(|query| query.name).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "query": described("What is asked; without it, the query of this name.", json!({ "enum": queries })),
            "with": arguments("Arguments of the query, each by the slot that fills it."),
        },
    })
}

fn state() -> Value {
    let commands: Vec<&str> = verbs::commands().map(|verb| verb.name).collect();
    let mut words: Vec<&str> = verbs::commands().flat_map(|verb| verb.refusals).collect();
    words.sort_unstable();
    words.dedup();
    let refusals: Map<String, Value> = words.into_iter().map(|word| (word.to_owned(), target("Where this refusal leads."))).collect();
    let mut refused = json!({ "type": "object", "additionalProperties": false, "description": "Where each refusal leads." });
    refused["properties"] = Value::Object(refusals);
    let way = json!({
        "type": "object",
        "required": ["go"],
        "additionalProperties": false,
        "properties": {
            "if": path("Taken where this holds."),
            "unless": path("Taken where this does not hold."),
            "go": target("Where it leads."),
        },
    });
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "read": one_or_more("What is read here."),
            "ask": one_or_more("The slots that are asked for, in this order."),
            "readback": names("The slots that are read back: all that the command uses."),
            "do": described("The command.", json!({ "enum": commands })),
            "with": arguments("Arguments of the command, each by the slot that fills it."),
            "say": text("The message that is said; a readback without it says the one of the state's name."),
            "when": list("Conditions, looked at in order before `go`.", &way),
            "go": target("Where it goes on."),
            "yes": target("Where a yes leads."),
            "no": target("Where a no leads; without it the person is asked what should be different."),
            "done": target("What follows when the command is done."),
            "refused": refused,
            "end": mark("The dialog ends here."),
            "lets_go": mark("What it interrupted is ended too."),
            "whole": mark("Its list is not cut into pages."),
            "offers": names("Offered at this end, in place of the dialog's own."),
        },
    })
}

fn described(what: &str, mut schema: Value) -> Value {
    schema["description"] = json!(what);
    schema
}

fn text(what: &str) -> Value {
    json!({ "type": "string", "description": what })
}

fn mark(what: &str) -> Value {
    json!({ "const": true, "description": what })
}

fn path(what: &str) -> Value {
    json!({ "type": "string", "pattern": "^[^.]+\\..+$", "description": what })
}

fn target(what: &str) -> Value {
    json!({ "type": "string", "description": format!("{what} A state, or `state:slot` to ask for the slot anew.") })
}

fn list(what: &str, item: &Value) -> Value {
    json!({ "type": "array", "items": item, "description": what })
}

fn names(what: &str) -> Value {
    list(what, &json!({ "type": "string" }))
}

fn one_or_more(what: &str) -> Value {
    json!({ "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }], "description": what })
}

fn arguments(what: &str) -> Value {
    json!({ "type": "object", "additionalProperties": { "type": "string" }, "description": what })
}

fn entries(what: &str, entry: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": entry, "description": what })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::{Scripts, Sources};

    /// As much of JSON Schema as stands above.
    fn fits(schema: &Value, value: &Value) -> Result<(), String> {
        let wrong = |why: &str| Err(format!("{why}: {value}"));
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array)
            && !allowed.contains(value)
        {
            return wrong("not listed");
        }
        if schema.get("const").is_some_and(|only| only != value) {
            return wrong("another value");
        }
        if let Some(kinds) = schema.get("oneOf").and_then(Value::as_array)
            && kinds.iter().filter(|kind| fits(kind, value).is_ok()).count() != 1
        {
            return wrong("not one of several");
        }
        let is = match schema.get("type").and_then(Value::as_str) {
            Some("string") => value.is_string(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => true,
        };
        if !is {
            return wrong("another type");
        }
        if schema.get("pattern").is_some()
            && !value.as_str().is_some_and(|text| text.split_once('.').is_some_and(|(root, field)| !root.is_empty() && !field.is_empty()))
        {
            return wrong("no path");
        }
        for item in value.as_array().into_iter().flatten() {
            fits(schema.get("items").unwrap_or(&Value::Null), item)?;
        }
        for required in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            if required.as_str().is_none_or(|key| value.get(key).is_none()) {
                return wrong("something is missing");
            }
        }
        for (key, inner) in value.as_object().into_iter().flatten() {
            let known = schema.get("properties").and_then(|properties| properties.get(key));
            match known.or_else(|| schema.get("additionalProperties")) {
                Some(Value::Bool(false)) => return wrong(&format!("no key `{key}`")),
                Some(schema) => fits(schema, inner).map_err(|why| format!("{key}: {why}"))?,
                None => {}
            }
        }
        Ok(())
    }

    fn read(text: &str) -> Value {
        serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap()
    }

    #[test]
    fn every_dialog_file_fits_the_schema() {
        let (schema, sources) = (schema(), Sources::embedded());
        for folder in sources.folders() {
            let file = read(sources.get(&format!("{folder}/dialog.toml")).unwrap());
            assert_eq!(fits(&schema, &file), Ok(()), "{folder}");
        }
    }

    #[test]
    fn what_the_reader_does_not_take_does_not_fit_either() {
        let (schema, sources) = (schema(), Sources::embedded());
        let pay = sources.get("pay/dialog.toml").unwrap();
        for (from, to) in [
            ("needs  =", "need  ="),
            ("\"verified\"", "\"sure\""),
            ("kind = \"money\"", "kind = \"moneys\""),
            ("done = \"receipt\"", "dune = \"receipt\""),
            ("do   = \"schedule_payment\"", "do = \"schedul_payment\""),
            ("day_past  ", "day_passed  "),
            ("only_one = \"take\"", "only_one = \"ask\""),
            ("if = \"figures.nothing_owed\"", "if = \"nothing_owed\""),
            ("query = \"balance\"", "query = \"ballance\""),
        ] {
            let text = pay.replace(from, to);
            assert_ne!(text, pay, "{from}");
            let copy = sources.clone().with("pay/dialog.toml", text.clone());
            assert!(Scripts::load(&copy).is_err(), "{to}");
            assert!(fits(&schema, &read(&text)).is_err(), "{to}");
        }
    }
}
