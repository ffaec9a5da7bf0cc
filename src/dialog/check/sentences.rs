//! Every sentence exists in every language, says what is known where it is said, and can be heard.

use std::collections::BTreeMap;

use crate::account::{Field, NEWS_KINDS, Shape};
use crate::identity::Assurance;
use crate::language::Language;
use crate::understanding::SlotKind;

use super::super::fault::Fault;
use super::super::names;
use super::super::script::{COMMON, NEWS, Name, Next, Offer, Script, Scripts, Slot, State, StateKind};
use super::super::shared::Shared;
use super::super::verbs::{ACCESS, ACCESS_FIELDS};
use super::forms::{self, Label};
use super::known::{self, Known};
use super::{Depth, Proof, shapes};

/// A sentence that the dialog may say: where that is written, and what it may show.
struct Spoken<'a> {
    line: usize,
    state: Option<&'a str>,
    shows: BTreeMap<String, Shape>,
    label: Label,
    /// A sentence that may be missing.
    optional: bool,
}

pub(super) fn prove(proof: &mut Proof<'_>) {
    let mut spoken = Sentences { script: proof.script, known: known::on_entry(proof.script), said: BTreeMap::new() };
    spoken.collect();
    let said = spoken.said;
    let missing = known::missing(proof.script, &spoken.known);
    for (line, state, wrong) in missing {
        proof.fault(line, Some(&state), wrong, "Read it, or ask for it, on every way that leads here");
    }
    for language in Language::ALL {
        let Some(file) = proof.scripts.catalog.file(&proof.script.name, language) else { continue };
        for (id, sentence) in &said {
            match file.messages.get(id) {
                Some(message) => forms::faults(proof.depth, file, id, message, &sentence.shows, sentence.label, &mut proof.faults),
                None if sentence.optional => {}
                None => {
                    let wrong = format!("{} has no message `{id}`", file.path);
                    proof.fault(sentence.line, sentence.state, wrong, "Write the sentence in every language");
                }
            }
        }
        forms::unsaid(file, said.keys().map(String::as_str), &mut proof.faults);
    }
}

/// Both languages say the same.
pub(super) fn prove_parity(proof: &mut Proof<'_>) {
    forms::parity(proof.scripts, &proof.script.name, &mut proof.faults);
}

/// The sentences that all dialogs share.
pub(super) fn prove_shared(scripts: &Scripts, depth: Depth, faults: &mut Vec<Fault>) {
    let sentences = Shared::ALL.iter().map(|shared| {
        // A value that is offered among others may be of any kind that can be shown.
        let value = shared.shows().map(|name| (name.to_owned(), Shape::Text));
        Fixed {
            id: shared.message(),
            shows: value.into_iter().chain(access()).collect(),
            label: if shared.is_label() { Label::Yes } else { Label::No },
        }
    });
    prove_fixed(scripts, depth, COMMON, &sentences.collect::<Vec<_>>(), "Write it: the engine says it in every dialog", faults);
}

/// The sentences that tell news of an account.
pub(super) fn prove_news(scripts: &Scripts, depth: Depth, faults: &mut Vec<Fault>) {
    let sentences = NEWS_KINDS.iter().map(|kind| Fixed {
        id: kind.message,
        shows: kind.fields.iter().map(|field| (field.name.to_owned(), field.shape)).collect(),
        label: Label::No,
    });
    prove_fixed(scripts, depth, NEWS, &sentences.collect::<Vec<_>>(), "Write it: people are told this without having asked", faults);
}

/// A sentence that the program says by itself.
struct Fixed {
    id: &'static str,
    shows: BTreeMap<String, Shape>,
    label: Label,
}

fn prove_fixed(scripts: &Scripts, depth: Depth, folder: &str, sentences: &[Fixed], mend: &str, faults: &mut Vec<Fault>) {
    for language in Language::ALL {
        let Some(file) = scripts.catalog.file(folder, language) else { continue };
        for sentence in sentences {
            match file.messages.get(sentence.id) {
                Some(message) => forms::faults(depth, file, sentence.id, message, &sentence.shows, sentence.label, faults),
                None => faults.push(Fault {
                    path: file.path.clone(),
                    line: 1,
                    state: None,
                    wrong: format!("the sentence `{}` is missing", sentence.id),
                    mend: mend.to_owned(),
                }),
            }
        }
        forms::unsaid(file, sentences.iter().map(|sentence| sentence.id), faults);
    }
    if faults.is_empty() {
        forms::parity(scripts, folder, faults);
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
        if self.script.needs > Assurance::None {
            self.add_optional(names::PROOF, 1, None, access().collect());
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
                self.add_optional(&names::again(&message.text), message.line, name, self.shows(&known));
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
                self.add_optional(&names::more(&message.text), message.line, name, self.shows(&known));
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
                names::BEFORE | names::BELOW => slot.least.as_ref(),
                _ => None,
            };
            let is_bound = matches!(*reason, names::ABOVE | names::AFTER | names::BEFORE | names::BELOW);
            if bound.is_none() && is_bound && slot.kind != SlotKind::MonthDay {
                continue;
            }
            let mut extra = vec!["value"];
            extra.extend(slot.least.as_ref().filter(|_| bound.is_some()).map(|_| "least"));
            extra.extend(slot.most.as_ref().filter(|_| bound.is_some()).map(|_| "most"));
            // What a code was is never repeated; an item is named by whatever the person named.
            let shows = match slot.kind {
                SlotKind::Code => base.clone(),
                SlotKind::Choice => of_kind(base.clone(), &extra, Shape::Digits),
                SlotKind::Words => of_kind(base.clone(), &["most"], Shape::Count),
                _ => of_kind(base.clone(), &extra, shape),
            };
            self.add(names::invalid(&name.text, reason), name.line, at, shows, Label::No);
        }
        if known::asked(self.script, [name.text.as_str()]).next().is_none() {
            return;
        }
        self.add(names::ask(&name.text), name.line, at, base.clone(), Label::No);
        self.add(names::ask_again(&name.text), name.line, at, base.clone(), Label::No);
        self.add_optional(&names::help(&name.text), name.line, at, base.clone());
        self.add_optional(&names::why(&name.text), name.line, at, base.clone());
        if let Some(fields) = shapes::item_fields(self.script, slot) {
            let item = fields.iter().map(|field| (field.name.to_owned(), field.shape)).collect();
            self.add(names::choice(&name.text), name.line, at, item, Label::Yes);
        }
        for path in &slot.suggest {
            let shows = of_kind(base.clone(), &["value"], shape);
            self.add(names::suggest(&name.text, path), path.line, at, shows, Label::Yes);
        }
    }

    /// A sentence that may be missing: the engine has another one for its place.
    fn add_optional(&mut self, id: &str, line: usize, state: Option<&'a str>, shows: BTreeMap<String, Shape>) {
        let fresh = !self.said.contains_key(id);
        self.add(id.to_owned(), line, state, shows, Label::No);
        if let Some(sentence) = self.said.get_mut(id).filter(|_| fresh) {
            sentence.optional = true;
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
            if let Some(kind) = kind.filter(|kind| !matches!(kind, SlotKind::Choice | SlotKind::Code)) {
                shows.insert((*name).to_owned(), shapes::of_slot(kind));
            }
        }
        shows
    }
}
