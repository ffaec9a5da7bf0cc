//! Every name in a dialog file exists, and what it names fits where it stands.

use std::collections::BTreeMap;

use crate::account::{Field, Shape};
use crate::understanding::SlotKind;

use super::super::fault::did_you_mean;
use super::super::script::{COMMON, Name, Next, Offer, OnlyOne, Path, START, Slot, State, StateKind, Target};
use super::super::verbs::{self, ACCESS, Verb};
use super::{Proof, shapes};

/// What is read exists; the paths of everything else begin here.
pub(super) fn prove_reads(proof: &mut Proof<'_>) {
    for name in proof.script.reads.keys() {
        proof.read(name);
    }
}

pub(super) fn prove(proof: &mut Proof<'_>) {
    let script = proof.script;
    if !script.states.contains_key(START) {
        proof.fault(1, None, "there is no state `start`", "Write [state.start]: every dialog begins there");
    }
    for (name, slot) in &script.slots {
        proof.spelled(slot.line, name);
        proof.slot(name, slot);
    }
    for state in script.states.values() {
        proof.spelled(state.line, &state.name);
        proof.state(state);
    }
    for offer in &script.offers {
        proof.offer(None, offer);
    }
    for name in script.changed_by.iter().chain(&script.canceled_by) {
        proof.dialog(None, name);
    }
}

/// What is declared is used.
pub(super) fn prove_used(proof: &mut Proof<'_>) {
    let script = proof.script;
    let states = || script.states.values();
    for (name, slot) in &script.slots {
        let asks = |state: &State| matches!(&state.kind, StateKind::Ask { slots, .. } if slots.iter().any(|asked| asked.text == *name));
        if !states().any(asks) {
            proof.fault(slot.line, None, format!("no state asks for the slot `{name}`"), "Ask for it, or take it away");
        }
    }
    for (name, spec) in &script.reads {
        let reads = |state: &State| matches!(&state.kind, StateKind::Read { reads, .. } if reads.iter().any(|read| read.text == *name));
        if !states().any(reads) {
            proof.fault(spec.line, None, format!("no state reads `{name}`"), "Read it, or take it away");
        }
    }
}

impl Proof<'_> {
    /// Names become parts of the names of messages and variables, which part at hyphens.
    fn spelled(&mut self, line: usize, name: &str) {
        let starts = name.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
        if !starts || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
            self.fault(line, None, format!("`{name}` is spelled in a way that no message can name"), "Use small letters, digits and _");
        }
    }

    fn slot(&mut self, name: &str, slot: &Slot) {
        let script = self.script;
        if script.reads.contains_key(name) || verbs::query(name).is_some() || verbs::command(name).is_some() || name == ACCESS {
            self.fault(slot.line, None, format!("`{name}` names a slot and something else"), "Give the slot another name");
        }
        let listed = matches!(slot.kind, SlotKind::Period | SlotKind::Choice);
        match (&slot.from, &slot.by) {
            (Some(from), by) if listed => self.list(slot, from, by.as_ref()),
            (None, _) if listed => {
                let mend = "Say where it comes from and which field is its value: from = \"…\", by = \"…\"";
                self.fault(slot.line, None, format!("the slot `{name}` comes from no list"), mend);
            }
            (Some(from), _) => self.fault(from.line, None, format!("the slot `{name}` cannot come from a list"), "Leave `from` out"),
            (None, Some(by)) => self.fault(by.line, None, "`by` goes with `from`", "Leave it out"),
            (None, None) => {}
        }
        if slot.only_one == OnlyOne::Take && !listed {
            self.fault(slot.line, None, format!("the slot `{name}` has no list with only one item"), "Leave `only_one` out");
        }
        for dialog in &slot.takes {
            self.dialog(None, dialog);
            if slot.kind != SlotKind::Words {
                self.fault(dialog.line, None, format!("only words take what {} is told", dialog.text), "Leave `takes` out");
            }
        }
        let shape = shapes::of_slot(slot.kind);
        if let (Some(bound), SlotKind::MonthDay) = (slot.least.as_ref().or(slot.most.as_ref()), slot.kind) {
            self.fault(bound.line, None, "a day of the month is one from 1 to 28", "Leave `least` and `most` out");
        }
        if let Some(path) = slot.default.as_ref().filter(|_| listed) {
            self.path_of_shape(None, path, shape);
        }
        let default = slot.default.as_ref().filter(|_| !listed);
        for path in slot.suggest.iter().chain(default).chain(&slot.least).chain(&slot.most) {
            if listed || matches!(slot.kind, SlotKind::Code | SlotKind::Words | SlotKind::Digits) {
                self.fault(
                    path.line,
                    None,
                    format!("the slot `{name}` takes no such value"),
                    "Leave it out: its values come from a list or from the person",
                );
            } else {
                self.path_of_shape(None, path, shape);
            }
        }
    }

    fn list(&mut self, slot: &Slot, from: &Path, by: Option<&Name>) {
        let fields = match shapes::of_path(self.script, from) {
            Err((wrong, mend)) => return self.fault(from.line, None, wrong, mend),
            Ok(Shape::List(fields)) => fields,
            Ok(shape) => {
                let wrong = format!("`{}.{}` is {} and no list", from.root, from.field, shapes::word(shape));
                return self.fault(from.line, None, wrong, "Name a list");
            }
        };
        let names = fields.iter().map(|field| field.name);
        match by {
            None => self.fault(slot.line, None, "which field of the list is the value is not said", "Say it: by = \"…\""),
            Some(by) => match shapes::field(fields, &by.text) {
                None => self.fault(by.line, None, format!("the items have no field `{}`", by.text), did_you_mean(&by.text, names)),
                Some(shape) if shape != shapes::of_slot(slot.kind) => {
                    let wrong = format!("`{}` is {} and does not fit the slot", by.text, shapes::word(shape));
                    self.fault(by.line, None, wrong, format!("Name a field that is {}", shapes::word(shapes::of_slot(slot.kind))));
                }
                Some(_) => {}
            },
        }
    }

    fn read(&mut self, name: &str) {
        let script = self.script;
        let Some(spec) = script.reads.get(name) else { return };
        self.spelled(spec.line, name);
        let Some(query) = verbs::query(&spec.query.text) else {
            let known = verbs::queries().map(|query| query.name);
            return self.fault(
                spec.query.line,
                None,
                format!("there is no query `{}`", spec.query.text),
                did_you_mean(&spec.query.text, known),
            );
        };
        self.arguments(None, query.arguments, &spec.with);
        for required in query.required.iter().filter(|required| !spec.with.contains_key(**required)) {
            let mend = format!("Fill it from a slot: with = {{ {required} = \"…\" }}");
            self.fault(spec.line, None, format!("the query `{}` needs `{required}`", query.name), mend);
        }
        if query.needs > script.needs {
            let wrong = format!("`{}` may be read by nobody whom this dialog lets in", query.name);
            self.fault(spec.query.line, None, wrong, "Raise `needs` of the dialog");
        }
    }

    /// Arguments by slot: each exists on both sides, and they fit.
    fn arguments(&mut self, state: Option<&str>, takes: &[Field], with: &BTreeMap<String, Name>) {
        for (argument, slot) in with {
            let Some(shape) = shapes::field(takes, argument) else {
                let mend = did_you_mean(argument, takes.iter().map(|field| field.name));
                self.fault(slot.line, state, format!("there is no argument `{argument}`"), mend);
                continue;
            };
            if let Some(kind) = self.slot_named(state, slot)
                && !shapes::fits(kind, shape)
            {
                let wrong = format!("the slot `{}` is {} and does not fit `{argument}`", slot.text, shapes::word(shapes::of_slot(kind)));
                self.fault(slot.line, state, wrong, format!("Name a slot that is {}", shapes::word(shape)));
            }
        }
    }

    fn slot_named(&mut self, state: Option<&str>, name: &Name) -> Option<SlotKind> {
        let script = self.script;
        let slot = script.slots.get(&name.text);
        if slot.is_none() {
            let mend = did_you_mean(&name.text, script.slots.keys().map(String::as_str));
            self.fault(name.line, state, format!("there is no slot `{}`", name.text), mend);
        }
        slot.map(|slot| slot.kind)
    }

    fn path_of_shape(&mut self, state: Option<&str>, path: &Path, shape: Shape) {
        match shapes::of_path(self.script, path) {
            Err((wrong, mend)) => self.fault(path.line, state, wrong, mend),
            Ok(found) if found != shape => {
                let wrong = format!("`{}.{}` is {}", path.root, path.field, shapes::word(found));
                self.fault(path.line, state, wrong, format!("Name {}", shapes::word(shape)));
            }
            Ok(_) => {}
        }
    }

    fn state(&mut self, state: &State) {
        let script = self.script;
        let name = Some(state.name.as_str());
        for when in &state.when {
            self.path_of_shape(name, &when.path, Shape::Flag);
        }
        for edge in script.edges(state) {
            self.target(name, edge.target);
        }
        match &state.kind {
            StateKind::Read { reads, .. } => {
                for read in reads {
                    self.read_named(&state.name, read);
                }
            }
            StateKind::Ask { slots, .. } | StateKind::Readback { slots, .. } => {
                for slot in slots {
                    self.slot_named(name, slot);
                }
            }
            StateKind::Do { command, with, refused, .. } => self.command(state, command, with, refused),
            StateKind::Say { next: Next::End(Some(offers)), .. } => {
                for offer in offers {
                    self.offer(name, offer);
                }
            }
            StateKind::Say { .. } | StateKind::Route { .. } => {}
        }
    }

    fn read_named(&mut self, state: &str, read: &Name) {
        let script = self.script;
        if script.reads.contains_key(&read.text) {
            return;
        }
        match verbs::query(&read.text) {
            None => {
                let queries = verbs::queries().map(|query| query.name);
                let known: Vec<&str> = script.reads.keys().map(String::as_str).chain(queries).collect();
                self.fault(read.line, Some(state), format!("there is no read `{}`", read.text), did_you_mean(&read.text, known));
            }
            Some(query) if !query.required.is_empty() => {
                let mend = format!("Say what fills them under [reads]: {} = {{ with = {{ … }} }}", read.text);
                self.fault(read.line, Some(state), format!("the query `{}` needs arguments", read.text), mend);
            }
            Some(query) if query.needs > script.needs => {
                let wrong = format!("`{}` may be read by nobody whom this dialog lets in", read.text);
                self.fault(read.line, Some(state), wrong, "Raise `needs` of the dialog");
            }
            Some(_) => {}
        }
    }

    fn command(&mut self, state: &State, command: &Name, with: &BTreeMap<String, Name>, refused: &BTreeMap<String, (usize, Target)>) {
        let name = Some(state.name.as_str());
        let Some(verb) = verbs::command(&command.text) else {
            let known: Vec<&str> = verbs::commands().map(|verb| verb.name).collect();
            return self.fault(command.line, name, format!("there is no command `{}`", command.text), did_you_mean(&command.text, known));
        };
        self.arguments(name, verb.arguments, with);
        self.missing_arguments(state, command, &verb, with);
        for missing in verb.refusals.iter().filter(|refusal| !refused.contains_key(**refusal)) {
            let mend = format!("Say where it leads: refused = {{ {missing} = \"…\" }}");
            self.fault(command.line, name, format!("the refusal `{missing}` is not handled"), mend);
        }
        for (refusal, (line, _)) in refused {
            if !verb.refusals.contains(&refusal.as_str()) {
                let mend = did_you_mean(refusal, verb.refusals.iter().copied());
                self.fault(*line, name, format!("`{}` is never refused with `{refusal}`", verb.name), mend);
            }
        }
        if verb.needs > self.script.needs {
            let wrong = format!("`{}` needs more assurance than this dialog asks for", verb.name);
            self.fault(command.line, name, wrong, "Raise `needs` of the dialog");
        }
    }

    fn missing_arguments(&mut self, state: &State, command: &Name, verb: &Verb, with: &BTreeMap<String, Name>) {
        for argument in verb.arguments.iter().filter(|argument| !with.contains_key(argument.name)) {
            let slot = self.script.slots.get(argument.name);
            if slot.is_none_or(|slot| !shapes::fits(slot.kind, argument.shape)) {
                let mend = format!("Fill it from a slot: with = {{ {} = \"…\" }}", argument.name);
                self.fault(command.line, Some(&state.name), format!("the argument `{}` is not filled", argument.name), mend);
            }
        }
    }

    fn target(&mut self, state: Option<&str>, target: &Target) {
        let script = self.script;
        let Some(to) = script.states.get(&target.state) else {
            let mend = did_you_mean(&target.state, script.states.keys().map(String::as_str));
            return self.fault(target.line, state, format!("there is no state `{}`", target.state), mend);
        };
        let Some(slot) = &target.asks else { return };
        let asks = matches!(&to.kind, StateKind::Ask { slots, .. } if slots.iter().any(|asked| asked.text == *slot));
        if !asks {
            let wrong = format!("the state `{}` does not ask for `{slot}`", target.state);
            self.fault(target.line, state, wrong, "Name a state that asks for it");
        }
    }

    fn offer(&mut self, state: Option<&str>, offer: &Offer) {
        let script = self.script;
        match offer {
            Offer::Dialog(name) => self.dialog(state, name),
            Offer::State(name) if !script.states.contains_key(&name.text) => {
                let mend = did_you_mean(&name.text, script.states.keys().map(String::as_str));
                self.fault(name.line, state, format!("there is no state `{}`", name.text), mend);
            }
            Offer::State(_) => {}
        }
    }

    fn dialog(&mut self, state: Option<&str>, name: &Name) {
        let scripts = self.scripts;
        if !scripts.dialogs.contains_key(&name.text) || name.text == COMMON {
            let mend = did_you_mean(&name.text, scripts.dialogs.keys().map(String::as_str));
            self.fault(name.line, state, format!("there is no dialog `{}`", name.text), mend);
        }
    }
}
