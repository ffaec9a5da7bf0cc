//! What is known in a state on every way that leads to it: which reads were made, which commands done, which slots filled.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::script::{Asking, SAID, START, Script, State, StateKind, Way};
use super::super::verbs::{self, ACCESS};

/// What is certainly known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Known<'a> {
    /// Reads and commands.
    pub answers: BTreeSet<&'a str>,
    pub slots: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn meet(&self, other: &Known<'a>) -> Known<'a> {
        Known {
            answers: self.answers.intersection(&other.answers).copied().collect(),
            slots: self.slots.intersection(&other.slots).copied().collect(),
        }
    }
}

/// What is known on entering each state that can be reached.
pub(super) fn on_entry(script: &Script) -> BTreeMap<&str, Known<'_>> {
    let mut before: BTreeMap<&str, Known<'_>> = BTreeMap::from([(START, Known::default())]);
    let mut queue = VecDeque::from([START]);
    while let Some(name) = queue.pop_front() {
        let (Some(state), Some(held)) = (script.states.get(name), before.get(name).cloned()) else { continue };
        let edges = script.edges(state).into_iter().map(|edge| {
            let mut after = on_leaving(script, state, edge.way, held.clone());
            if let Some(asks) = &edge.target.asks {
                after.slots.remove(asks.as_str());
            }
            (edge.target.state.as_str(), after)
        });
        let offered = script.offered_states(state).into_iter().map(|name| (name.text.as_str(), held.clone()));
        for (to, after) in edges.chain(offered).collect::<Vec<_>>() {
            let met = before.get(to).map_or_else(|| after.clone(), |other| other.meet(&after));
            if before.get(to) != Some(&met) {
                before.insert(to, met);
                queue.push_back(to);
            }
        }
    }
    before
}

/// What is known when a state is left.
pub(super) fn on_leaving<'a>(script: &'a Script, state: &'a State, way: Way, mut held: Known<'a>) -> Known<'a> {
    match &state.kind {
        StateKind::Read { reads, .. } => held.answers.extend(reads.iter().map(|read| read.text.as_str())),
        StateKind::Ask { slots, .. } => held.slots.extend(asked(script, slots.iter().map(|slot| slot.text.as_str()))),
        StateKind::Do { command, .. } if way == Way::Done => {
            held.answers.insert(&command.text);
        }
        StateKind::Do { .. } | StateKind::Readback { .. } | StateKind::Route { .. } | StateKind::Say { .. } => {}
    }
    held
}

/// Of these slots, those that are filled once they were asked for.
pub(super) fn asked<'a>(script: &'a Script, slots: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    slots.into_iter().filter(|name| script.slots.get(*name).is_some_and(|slot| slot.asking == Asking::Asked))
}

/// Places that need an answer or a slot which some way does not bring.
pub(super) fn missing(script: &Script, known: &BTreeMap<&str, Known<'_>>) -> Vec<(usize, String, String)> {
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
                    held.slots.extend(asked(script, [name.text.as_str()]));
                }
            }
            StateKind::Readback { slots, .. } => slots.iter().for_each(|slot| need(before, &slot.text, slot.line)),
            StateKind::Do { command, with, .. } => {
                let verb = verbs::command(&command.text);
                for argument in verb.iter().flat_map(|verb| verb.arguments) {
                    need(before, Script::argument_slot(with, argument.name), command.line);
                }
            }
            StateKind::Read { reads, .. } => {
                for read in reads {
                    let spec = script.reads.get(&read.text);
                    let query = verbs::query(script.query_of(&read.text));
                    for required in query.iter().flat_map(|query| query.required) {
                        if let Some(slot) = spec.and_then(|spec| spec.with.get(*required)) {
                            need(before, &slot.text, read.line);
                        }
                    }
                }
            }
            StateKind::Route { .. } | StateKind::Say { .. } => {}
        }
        let after = on_leaving(script, state, Way::On, before.clone());
        // Whether something was said for a slot is known before it is asked for.
        for when in state.when.iter().filter(|when| when.path.field != SAID) {
            need(&after, &when.path.root, when.path.line);
        }
    }
    missing
}
