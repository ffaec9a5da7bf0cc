//! Nothing moves money or signs without a readback of exactly its values and a yes.
//!
//! Along every way a set of slots is carried: those that were read back and said yes to, and have not changed since. Asking for
//! a slot, or a way that empties it, takes it out; a command uses the whole set up; where ways meet, what both have stays. A
//! command that binds must find all of its arguments in the set.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::script::{START, Script, State, StateKind, Way};
use super::super::verbs;
use super::Proof;

/// What was agreed to on every way to a state; `None` where some way has no yes.
type Agreed<'a> = Option<BTreeSet<&'a str>>;

pub(super) fn prove(proof: &mut Proof<'_>) {
    let script = proof.script;
    let agreed = flow(script);
    for state in script.states.values() {
        let name = state.name.as_str();
        // A state that no way reaches is another proof's fault.
        let Some(before) = agreed.get(name) else { continue };
        match &state.kind {
            StateKind::Do { command, with, .. } => {
                let Some(verb) = verbs::command(&command.text).filter(|verb| verb.binding) else { continue };
                let Some(said_yes_to) = before else {
                    let mend = "Lead every way to it through a readback of all its arguments and its yes";
                    proof.fault(command.line, Some(name), format!("`{}` can be reached without a yes", verb.name), mend);
                    continue;
                };
                let slots = verb.arguments.iter().map(|argument| Script::argument_slot(with, argument.name));
                let unread: Vec<&str> = slots.filter(|slot| !said_yes_to.contains(slot)).collect();
                if !unread.is_empty() {
                    let wrong = format!("`{}` uses {} without a yes to the value", verb.name, unread.join(", "));
                    proof.fault(command.line, Some(name), wrong, "Read it back after the last state that asks for it");
                }
            }
            StateKind::Readback { .. } if before.is_some() => {
                let wrong = "a second readback follows the yes to a first";
                proof.fault(state.line, Some(name), wrong, "Read everything back at once: a yes is to one readback");
            }
            _ => {}
        }
    }
}

fn flow(script: &Script) -> BTreeMap<&str, Agreed<'_>> {
    let mut before: BTreeMap<&str, Agreed<'_>> = BTreeMap::from([(START, None)]);
    let mut queue = VecDeque::from([START]);
    while let Some(name) = queue.pop_front() {
        let (Some(state), Some(held)) = (script.states.get(name), before.get(name).cloned()) else { continue };
        let edges = script.edges(state).into_iter().map(|edge| {
            let mut after = carried(state, edge.way, held.clone());
            if let (Some(slots), Some(asks)) = (&mut after, &edge.target.asks) {
                slots.remove(asks.as_str());
            }
            (edge.target.state.as_str(), after)
        });
        let offered = script.offered_states(state).into_iter().map(|name| (name.text.as_str(), None));
        for (to, after) in edges.chain(offered).collect::<Vec<_>>() {
            let met = match before.get(to) {
                None => after,
                Some(other) => meet(other.clone(), after),
            };
            if before.get(to) != Some(&met) {
                before.insert(to, met);
                queue.push_back(to);
            }
        }
    }
    before
}

/// What is still agreed to when a state is left.
fn carried<'a>(state: &'a State, way: Way, held: Agreed<'a>) -> Agreed<'a> {
    match &state.kind {
        StateKind::Readback { slots, .. } if way == Way::Yes => Some(slots.iter().map(|slot| slot.text.as_str()).collect()),
        StateKind::Readback { .. } | StateKind::Do { .. } => None,
        StateKind::Ask { slots, .. } => held.map(|mut held| {
            held.retain(|agreed| !slots.iter().any(|slot| slot.text == *agreed));
            held
        }),
        StateKind::Route { .. } | StateKind::Read { .. } | StateKind::Say { .. } => held,
    }
}

fn meet<'a>(left: Agreed<'a>, right: Agreed<'a>) -> Agreed<'a> {
    Some(left?.intersection(&right?).copied().collect())
}
