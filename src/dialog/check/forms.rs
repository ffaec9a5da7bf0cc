//! What a sentence's forms use is known, can be shown, can be heard, and is the same in both languages.

use std::collections::{BTreeMap, BTreeSet};

use crate::account::Shape;
use crate::language::Language;

use super::super::fault::{Fault, did_you_mean, nearest};
use super::super::script::Scripts;
use super::super::words::{Form, Message, Use, WordsFile};
use super::{Depth, plain, shapes};

/// The longest label of a choice.
const LABEL_CHARS_MAX: usize = 64;

/// What would be read aloud as a symbol or not at all.
const UNSPEAKABLE: [&str; 17] = ["%", "$", "&", "/", "#", "(", ")", "*", "@", "+", "=", "<", ">", "e.g.", "etc.", "p. ej.", "No. "];

/// What an item's form knows beside the fields of the item.
const NUMBER: &str = "number";

/// Whether a sentence is the label of a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    No,
    Yes,
}

/// The faults of one sentence's forms; `shows` is what is known where it is said.
pub(super) fn faults(
    depth: Depth,
    file: &WordsFile,
    id: &str,
    message: &Message,
    shows: &BTreeMap<String, Shape>,
    label: Label,
    faults: &mut Vec<Fault>,
) {
    let mut fault = |line: usize, wrong: String, mend: String| {
        faults.push(Fault { path: file.path.clone(), line, state: Some(id.to_owned()), wrong, mend });
    };
    let known: Vec<&str> = shows.keys().map(String::as_str).collect();
    for form in message.forms() {
        for (name, need) in &form.variables {
            match shows.get(name) {
                None => fault(form.line, format!("`${name}` is not known where this is said"), did_you_mean(name, known.iter().copied())),
                Some(Shape::List(_)) if !message.attributes.contains_key(name) => {
                    let mend = format!("Say how one item of it reads: .{name} = …");
                    fault(form.line, format!("`${name}` is a list, and how its items read is not said"), mend);
                }
                Some(_) if *need == Use::Always && sometimes(shows, name) => {
                    fault(form.line, format!("`${name}` is not always there"), "Use it only in a branch of a selector".to_owned());
                }
                Some(_) => {}
            }
        }
        for name in form.shown.iter().filter(|name| shows.get(*name).is_some_and(|shape| never_shown(name, *shape))) {
            fault(form.line, format!("`${name}` is for selecting and no word to show"), "Select on it".to_owned());
        }
    }
    for (attribute, form) in message.item_forms() {
        let list = ["-spoken", "-short"].iter().find_map(|form| attribute.strip_suffix(form)).unwrap_or(attribute);
        let Some(Shape::List(fields)) = shows.get(list) else {
            fault(form.line, format!("`.{attribute}` belongs to no list that is known here"), "Take it away".to_owned());
            continue;
        };
        for name in form.variables.keys().filter(|name| *name != NUMBER && shapes::field(fields, name).is_none()) {
            let mend = did_you_mean(name, fields.iter().map(|field| field.name));
            fault(form.line, format!("an item of `${list}` has no `${name}`"), mend);
        }
    }
    heard(message, &mut fault);
    if label == Label::No {
        if depth == Depth::Whole {
            plain::faults(&file.path, message, shows, &mut fault);
        }
    } else if let Some(value) = &message.value {
        let variables: usize = value.shown.iter().filter_map(|name| shows.get(name)).map(|shape| chars(*shape)).sum();
        if value.longest + variables > LABEL_CHARS_MAX {
            let wrong = format!("the label may have {} characters", value.longest + variables);
            fault(value.line, wrong, format!("Keep it within {LABEL_CHARS_MAX}"));
        }
    }
    if message.value.is_none() {
        fault(message.line, "it has no written form".to_owned(), "Write it after the sign of equality".to_owned());
    }
}

/// A field such as `refund_amount` is left out where `has_refund` is false.
fn sometimes(shows: &BTreeMap<String, Shape>, name: &str) -> bool {
    let Some((root, field)) = name.split_once('-') else { return false };
    field.match_indices('_').any(|(place, _)| shows.get(&format!("{root}-has_{}", &field[..place])) == Some(&Shape::Flag))
}

fn never_shown(name: &str, shape: Shape) -> bool {
    matches!(shape, Shape::Word | Shape::Flag) || (shape == Shape::Text && (name == "id" || name.ends_with("-id")))
}

/// About how many characters a value takes up.
pub(super) const fn chars(shape: Shape) -> usize {
    match shape {
        Shape::Day => 28,
        Shape::Period => 22,
        Shape::Text => 24,
        Shape::Money | Shape::Digits => 13,
        Shape::Count | Shape::BasisPoints => 6,
        Shape::Flag | Shape::Word | Shape::List(_) => 0,
    }
}

/// What is heard has no symbols and no abbreviations in it.
fn heard(message: &Message, fault: &mut impl FnMut(usize, String, String)) {
    let lists = message.item_forms().filter(|(name, _)| !name.ends_with("-spoken") && !name.ends_with("-short"));
    let sentence = message.value.as_ref().map(|value| ("spoken".to_owned(), value));
    let written: Vec<(String, &Form)> = sentence.into_iter().chain(lists.map(|(name, form)| (format!("{name}-spoken"), form))).collect();
    for (spoken, written) in written {
        let heard = message.attributes.get(&spoken).unwrap_or(written);
        if let Some(symbol) = UNSPEAKABLE.iter().find(|symbol| heard.literal.contains(**symbol)) {
            let symbol = symbol.trim();
            fault(heard.line, format!("`{symbol}` would be read aloud"), format!("Write a form without it: .{spoken} = …"));
        }
    }
}

pub(super) fn unsaid<'a>(file: &WordsFile, said: impl Iterator<Item = &'a str>, faults: &mut Vec<Fault>) {
    let said: BTreeSet<&str> = said.collect();
    for (id, message) in &file.messages {
        if !said.contains(id.as_str()) {
            let mend = nearest(id, said.iter().copied());
            faults.push(Fault {
                path: file.path.clone(),
                line: message.line,
                state: Some(id.clone()),
                wrong: "nothing says this sentence".to_owned(),
                mend: mend.map_or_else(|| "Take it away".to_owned(), |near| format!("Take it away, or did you mean `{near}`")),
            });
        }
    }
}

/// Both languages say the same: the same sentences with the same variables.
pub(super) fn parity(scripts: &Scripts, dialog: &str, faults: &mut Vec<Fault>) {
    let [Some(first), Some(second)] = Language::ALL.map(|language| scripts.catalog.file(dialog, language)) else { return };
    for (id, message) in &second.messages {
        let Some(other) = first.messages.get(id) else { continue };
        let mut fault = |line: usize, wrong: String| {
            let mend = format!("Say the same as {}:{}", first.path, other.line);
            faults.push(Fault { path: second.path.clone(), line, state: Some(id.clone()), wrong, mend });
        };
        let mine: BTreeSet<&str> = message.variables().into_keys().collect();
        let theirs: BTreeSet<&str> = other.variables().into_keys().collect();
        let differing: Vec<&str> = mine.symmetric_difference(&theirs).copied().collect();
        if !differing.is_empty() {
            fault(message.line, format!("the languages do not show the same: {}", differing.join(", ")));
        }
        let mine: BTreeMap<&str, BTreeSet<&String>> =
            message.item_forms().map(|(name, form)| (name, form.variables.keys().collect())).collect();
        let theirs: BTreeMap<&str, BTreeSet<&String>> =
            other.item_forms().map(|(name, form)| (name, form.variables.keys().collect())).collect();
        if mine != theirs {
            fault(message.line, "the languages do not show the same of a list's items".to_owned());
        }
    }
}
