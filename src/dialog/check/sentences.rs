//! Every sentence exists in every language, says what is known where it is said, and can be heard.

use std::collections::{BTreeMap, BTreeSet};

use crate::account::{Field, Shape};
use crate::language::Language;
use crate::understanding::SlotKind;

use super::super::fault::{Fault, did_you_mean};
use super::super::names;
use super::super::script::{COMMON, Name, Next, Offer, Script, Scripts, Slot, State, StateKind};
use super::super::shared::Shared;
use super::super::verbs::{ACCESS, ACCESS_FIELDS};
use super::super::words::{Form, Message, Use, WordsFile};
use super::known::{self, Known};
use super::{Proof, shapes};

/// The longest label of a choice.
const LABEL_CHARS_MAX: usize = 64;

/// What would be read aloud as a symbol or not at all.
const UNSPEAKABLE: [&str; 17] = ["%", "$", "&", "/", "#", "(", ")", "*", "@", "+", "=", "<", ">", "e.g.", "etc.", "p. ej.", "No. "];

/// What an item's form knows beside the fields of the item.
const NUMBER: &str = "number";

/// A sentence that the dialog may say: where that is written, and what it may show.
struct Spoken<'a> {
    line: usize,
    state: Option<&'a str>,
    shows: BTreeMap<String, Shape>,
    label: Label,
    /// A sentence that may be missing.
    optional: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    No,
    Yes,
}

pub(super) fn prove(proof: &mut Proof<'_>) {
    let mut spoken = Sentences { script: proof.script, known: known::on_entry(proof.script), said: BTreeMap::new() };
    spoken.collect();
    let said = spoken.said;
    let missing = missing_answers(proof.script, &spoken.known);
    for (line, state, wrong) in missing {
        proof.fault(line, Some(&state), wrong, "Read it, or ask for it, on every way that leads here");
    }
    for language in Language::ALL {
        let Some(file) = proof.scripts.catalog.file(&proof.script.name, language) else { continue };
        for (id, sentence) in &said {
            match file.messages.get(id) {
                Some(message) => form_faults(file, id, message, &sentence.shows, sentence.label, &mut proof.faults),
                None if sentence.optional => {}
                None => {
                    let wrong = format!("{} has no message `{id}`", file.path);
                    proof.fault(sentence.line, sentence.state, wrong, "Write the sentence in every language");
                }
            }
        }
        unsaid(file, said.keys().map(String::as_str), &mut proof.faults);
    }
}

/// Both languages say the same.
pub(super) fn prove_parity(proof: &mut Proof<'_>) {
    parity(proof.scripts, &proof.script.name, &mut proof.faults);
}

/// The sentences that all dialogs share.
pub(super) fn prove_shared(scripts: &Scripts, faults: &mut Vec<Fault>) {
    for language in Language::ALL {
        let Some(file) = scripts.catalog.file(COMMON, language) else { continue };
        for shared in Shared::ALL {
            // A value that is offered among others may be of any kind that can be shown.
            let value = shared.shows().map(|name| (name.to_owned(), Shape::Text));
            let shows = value.into_iter().chain(access()).collect();
            let label = if shared.is_label() { Label::Yes } else { Label::No };
            match file.messages.get(shared.message()) {
                Some(message) => form_faults(file, shared.message(), message, &shows, label, faults),
                None => faults.push(Fault {
                    path: file.path.clone(),
                    line: 1,
                    state: None,
                    wrong: format!("the sentence `{}` is missing", shared.message()),
                    mend: "Write it: the engine says it in every dialog".to_owned(),
                }),
            }
        }
        unsaid(file, Shared::ALL.iter().map(|shared| shared.message()), faults);
    }
    if faults.is_empty() {
        parity(scripts, COMMON, faults);
    }
}

fn access() -> impl Iterator<Item = (String, Shape)> {
    ACCESS_FIELDS.iter().map(|field| (format!("{ACCESS}-{}", field.name), field.shape))
}

/// Collects what a dialog may say and what is known there.
struct Sentences<'a> {
    script: &'a Script,
    known: BTreeMap<&'a str, Known<'a>>,
    said: BTreeMap<String, Spoken<'a>>,
}

impl<'a> Sentences<'a> {
    fn collect(&mut self) {
        for name in [names::HELP, names::RESUME, names::CANCELED] {
            self.add(name.to_owned(), 1, None, access().collect(), Label::No);
        }
        self.add(names::NAME.to_owned(), 1, None, BTreeMap::new(), Label::Yes);
        let script = self.script;
        for state in script.states.values() {
            let Some(known) = self.known.get(state.name.as_str()).cloned() else { continue };
            self.state(state, known);
        }
    }

    fn state(&mut self, state: &'a State, known: Known<'a>) {
        let name = Some(state.name.as_str());
        match &state.kind {
            StateKind::Ask { slots, .. } => self.asks(state, slots, known),
            StateKind::Readback { slots, message, no, .. } => {
                self.add(message.text.clone(), message.line, name, self.shows(&known), Label::No);
                if no.is_none() {
                    for slot in slots {
                        self.add(names::change(&slot.text), slot.line, name, BTreeMap::new(), Label::Yes);
                    }
                }
            }
            StateKind::Do { refused, .. } => {
                for (word, (line, _)) in refused {
                    self.add(names::refused(word), *line, name, self.shows(&known), Label::No);
                }
            }
            StateKind::Say { message, next } => {
                self.add(message.text.clone(), message.line, name, self.shows(&known), Label::No);
                self.offers(state, next, &known);
            }
            StateKind::Route { .. } | StateKind::Read { .. } => {}
        }
    }

    fn offers(&mut self, state: &'a State, next: &'a Next, known: &Known<'a>) {
        for offer in self.script.offers_at(next) {
            if let Offer::State(name) = offer {
                self.add(names::offer(&name.text), name.line, Some(&state.name), self.shows(known), Label::Yes);
            }
        }
    }

    fn asks(&mut self, state: &'a State, slots: &'a [Name], mut known: Known<'a>) {
        let script = self.script;
        for name in slots {
            let Some(slot) = script.slots.get(&name.text) else { continue };
            self.slot(state, name, slot, &known);
            known.slots.extend(known::asked(script, [name.text.as_str()]));
        }
    }

    fn slot(&mut self, state: &'a State, name: &'a Name, slot: &'a Slot, known: &Known<'a>) {
        let at = Some(state.name.as_str());
        let base = self.shows(known);
        let of_kind = |mut shows: BTreeMap<String, Shape>, extra: &[&str], shape| {
            shows.extend(extra.iter().map(|name| ((*name).to_owned(), shape)));
            shows
        };
        let shape = shapes::of_slot(slot.kind);
        for reason in names::reasons(slot.kind) {
            let bound = match *reason {
                names::ABOVE | names::AFTER => slot.most.as_ref(),
                names::BEFORE => slot.least.as_ref(),
                _ => None,
            };
            if bound.is_none() && matches!(*reason, names::ABOVE | names::AFTER | names::BEFORE) {
                continue;
            }
            let mut extra = vec!["value"];
            extra.extend(slot.least.as_ref().filter(|_| bound.is_some()).map(|_| "least"));
            extra.extend(slot.most.as_ref().filter(|_| bound.is_some()).map(|_| "most"));
            // What a code was is never repeated; an item is named by whatever the person named.
            let shows = match slot.kind {
                SlotKind::Code => base.clone(),
                SlotKind::Choice => of_kind(base.clone(), &extra, Shape::Digits),
                _ => of_kind(base.clone(), &extra, shape),
            };
            self.add(names::invalid(&name.text, reason), name.line, at, shows, Label::No);
        }
        if known::asked(self.script, [name.text.as_str()]).next().is_none() {
            return;
        }
        self.add(names::ask(&name.text), name.line, at, base.clone(), Label::No);
        self.add(names::ask_again(&name.text), name.line, at, base.clone(), Label::No);
        self.add(names::help(&name.text), name.line, at, base.clone(), Label::No);
        if let Some(help) = self.said.get_mut(&names::help(&name.text)) {
            help.optional = true;
        }
        if let Some(fields) = shapes::item_fields(self.script, slot) {
            let item = fields.iter().map(|field| (field.name.to_owned(), field.shape)).collect();
            self.add(names::choice(&name.text), name.line, at, item, Label::Yes);
        }
        for path in &slot.suggest {
            let shows = of_kind(base.clone(), &["value"], shape);
            self.add(names::suggest(&name.text, path), path.line, at, shows, Label::Yes);
        }
    }

    /// A sentence said in two places shows only what is known in both.
    fn add(&mut self, id: String, line: usize, state: Option<&'a str>, shows: BTreeMap<String, Shape>, label: Label) {
        match self.said.get_mut(&id) {
            Some(other) => other.shows.retain(|name, _| shows.contains_key(name)),
            None => {
                self.said.insert(id, Spoken { line, state, shows, label, optional: false });
            }
        }
    }

    /// Every variable that is known here.
    fn shows(&self, known: &Known<'_>) -> BTreeMap<String, Shape> {
        let script = self.script;
        let mut shows: BTreeMap<String, Shape> = access().collect();
        let mut add = |root: &str, fields: &[Field]| {
            shows.extend(fields.iter().map(|field| (format!("{root}-{}", field.name), field.shape)));
        };
        for answer in &known.answers {
            add(answer, shapes::fields_of(script, answer).unwrap_or_default());
        }
        for name in &known.slots {
            let Some(slot) = script.slots.get(*name) else { continue };
            add(name, shapes::item_fields(script, slot).unwrap_or_default());
        }
        for name in &known.slots {
            let kind = script.slots.get(*name).map(|slot| slot.kind);
            if let Some(kind @ (SlotKind::Money | SlotKind::Day | SlotKind::Period)) = kind {
                shows.insert((*name).to_owned(), shapes::of_slot(kind));
            }
        }
        shows
    }
}

/// Places that need an answer or a slot which some way does not bring.
fn missing_answers(script: &Script, known: &BTreeMap<&str, Known<'_>>) -> Vec<(usize, String, String)> {
    let mut missing = Vec::new();
    for state in script.states.values() {
        let Some(before) = known.get(state.name.as_str()) else { continue };
        let mut need = |known: &Known<'_>, root: &str, line: usize| {
            let is_slot = script.slots.contains_key(root);
            let held = root == ACCESS || if is_slot { known.slots.contains(root) } else { known.answers.contains(root) };
            if !held {
                missing.push((line, state.name.clone(), format!("`{root}` may not be known here")));
            }
        };
        match &state.kind {
            StateKind::Ask { slots, .. } => {
                let mut held = before.clone();
                for name in slots {
                    let Some(slot) = script.slots.get(&name.text) else { continue };
                    let paths = slot.suggest.iter().chain(&slot.from).chain(&slot.default).chain(&slot.least).chain(&slot.most);
                    for path in paths {
                        need(&held, &path.root, name.line);
                    }
                    held.slots.extend(known::asked(script, [name.text.as_str()]));
                }
            }
            StateKind::Readback { slots, .. } => slots.iter().for_each(|slot| need(before, &slot.text, slot.line)),
            StateKind::Do { command, with, .. } => {
                let verb = super::super::verbs::command(&command.text);
                for argument in verb.iter().flat_map(|verb| verb.arguments) {
                    need(before, Script::argument_slot(with, argument.name), command.line);
                }
            }
            StateKind::Read { reads, .. } => {
                for read in reads {
                    let spec = script.reads.get(&read.text);
                    let query = super::super::verbs::query(script.query_of(&read.text));
                    for required in query.iter().flat_map(|query| query.required) {
                        if let Some(slot) = spec.and_then(|spec| spec.with.get(*required)) {
                            need(before, &slot.text, read.line);
                        }
                    }
                }
            }
            StateKind::Route { .. } | StateKind::Say { .. } => {}
        }
        let after = known::on_leaving(script, state, super::super::script::Way::On, before.clone());
        for when in &state.when {
            need(&after, &when.path.root, when.path.line);
        }
    }
    missing
}

fn form_faults(file: &WordsFile, id: &str, message: &Message, shows: &BTreeMap<String, Shape>, label: Label, faults: &mut Vec<Fault>) {
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
    if label == Label::No {
        heard(message, &mut fault);
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

/// About how many characters a value takes up in a label.
const fn chars(shape: Shape) -> usize {
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

fn unsaid<'a>(file: &WordsFile, said: impl Iterator<Item = &'a str>, faults: &mut Vec<Fault>) {
    let said: BTreeSet<&str> = said.collect();
    for (id, message) in &file.messages {
        if !said.contains(id.as_str()) {
            let mend = super::super::fault::nearest(id, said.iter().copied());
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
fn parity(scripts: &Scripts, dialog: &str, faults: &mut Vec<Fault>) {
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
