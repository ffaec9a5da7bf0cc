//! Nothing moves money or signs without a readback of exactly its values and a yes.
//!
//! The proof runs over all dialogs together, as the engine runs them: a dialog begins at its start; wherever it waits for the
//! person any other may run on top of it, to whatever depth; and when that one ends, or the person says something, the first is
//! walked again from where it is anchored: its start, or what followed its last command, its no or its offer. Along every such way
//! it is carried what was read back and said yes to and has not changed since. A yes is worth something in its own turn and in its
//! own dialog only, so all waiting, all beginning and all coming back loses it. Where ways meet, what both have stays. A command
//! that binds must find all of its arguments in what is carried.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::fault::Fault;
use super::super::script::{START, Script, Scripts, State, StateKind, Way};
use super::super::verbs;
use super::{Depth, Proof};

/// What is carried along a way.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Carried<'a> {
    /// No yes, or one that was used up.
    Nothing,
    /// A yes, and then something that waits for the person: the state that does.
    Lost(&'a str),
    /// A yes to these slots.
    Yes(BTreeSet<&'a str>),
}

/// A state of a dialog.
type At<'a> = (&'a str, &'a str);

/// Every fault of all dialogs together.
pub(super) fn prove(scripts: &Scripts) -> Vec<Fault> {
    let carried = flow(scripts);
    let mut faults = Vec::new();
    for script in scripts.dialogs.values() {
        let mut proof = Proof { scripts, script, depth: Depth::Running, faults: Vec::new() };
        for state in script.states.values() {
            // A state that no way reaches is another proof's fault.
            if let Some(before) = carried.get(&(script.name.as_str(), state.name.as_str())) {
                judge(&mut proof, state, before);
            }
        }
        faults.append(&mut proof.faults);
    }
    faults
}

fn judge(proof: &mut Proof<'_>, state: &State, before: &Carried<'_>) {
    let name = state.name.as_str();
    match (&state.kind, before) {
        (StateKind::Do { command, with, .. }, before) => {
            let Some(verb) = verbs::command(&command.text).filter(|verb| verb.binding) else { return };
            let slots = verb.arguments.iter().map(|argument| Script::argument_slot(with, argument.name));
            match before {
                Carried::Nothing => {
                    let mend = "Lead every way to it through a readback of all its arguments and its yes";
                    proof.fault(command.line, Some(name), format!("`{}` can be reached without a yes", verb.name), mend);
                }
                Carried::Lost(asks) => {
                    let wrong = format!("`{}` comes after the question in `{asks}`, which takes the yes away", verb.name);
                    proof.fault(
                        command.line,
                        Some(name),
                        wrong,
                        "Ask before the readback, and let nothing wait between its yes and the command",
                    );
                }
                Carried::Yes(agreed) => {
                    let unread: Vec<&str> = slots.filter(|slot| !agreed.contains(slot)).collect();
                    if !unread.is_empty() {
                        let wrong = format!("`{}` uses {} without a yes to the value", verb.name, unread.join(", "));
                        proof.fault(command.line, Some(name), wrong, "Read it back after the last state that asks for it");
                    }
                }
            }
        }
        (StateKind::Readback { .. }, Carried::Yes(_)) => {
            let wrong = "a second readback follows the yes to a first";
            proof.fault(state.line, Some(name), wrong, "Read everything back at once: a yes is to one readback");
        }
        _ => {}
    }
}

fn flow(scripts: &Scripts) -> BTreeMap<At<'_>, Carried<'_>> {
    let mut before: BTreeMap<At<'_>, Carried<'_>> = BTreeMap::new();
    // Whatever is wanted first begins at its start; so does whatever runs on top, from any place that waits.
    let mut queue: VecDeque<At<'_>> = scripts.dialogs.keys().map(|dialog| (dialog.as_str(), START)).collect();
    before.extend(queue.iter().map(|at| (*at, Carried::Nothing)));
    while let Some((dialog, name)) = queue.pop_front() {
        let Some(script) = scripts.get(dialog) else { continue };
        let (Some(state), Some(held)) = (script.states.get(name), before.get(&(dialog, name)).cloned()) else { continue };
        for (to, after) in onward(script, state, &held) {
            let at = (dialog, to);
            let met = match before.get(&at) {
                None => after,
                Some(other) => meet(other, after),
            };
            if before.get(&at) != Some(&met) {
                before.insert(at, met);
                queue.push_back(at);
            }
        }
    }
    before
}

/// Every way out of a state with what is carried along it, and every place to which the dialog comes back from here.
fn onward<'a>(script: &'a Script, state: &'a State, held: &Carried<'a>) -> Vec<(&'a str, Carried<'a>)> {
    let mut ways: Vec<(&str, Carried<'_>)> = Vec::new();
    for edge in script.edges(state) {
        let mut after = carried(state, edge.way, held.clone());
        if let (Carried::Yes(slots), Some(asks)) = (&mut after, &edge.target.asks) {
            slots.remove(asks.as_str());
        }
        ways.push((&edge.target.state, after));
        // After these the dialog is anchored: it is walked from there again after each message and each interruption.
        if matches!(edge.way, Way::Done | Way::Refused | Way::No) {
            ways.push((&edge.target.state, Carried::Nothing));
        }
    }
    ways.extend(script.offered_states(state).into_iter().map(|name| (name.text.as_str(), Carried::Nothing)));
    ways
}

/// What is still carried when a state is left.
fn carried<'a>(state: &'a State, way: Way, held: Carried<'a>) -> Carried<'a> {
    match (&state.kind, held) {
        (StateKind::Readback { slots, .. }, _) if way == Way::Yes => Carried::Yes(slots.iter().map(|slot| slot.text.as_str()).collect()),
        (StateKind::Readback { .. } | StateKind::Do { .. }, _) => Carried::Nothing,
        (StateKind::Ask { .. }, Carried::Yes(_)) => Carried::Lost(&state.name),
        (StateKind::Ask { .. } | StateKind::Route { .. } | StateKind::Read { .. } | StateKind::Say { .. }, held) => held,
    }
}

/// What certainly is carried where two ways meet.
fn meet<'a>(left: &Carried<'a>, right: Carried<'a>) -> Carried<'a> {
    match (left, right) {
        (Carried::Nothing, _) | (_, Carried::Nothing) => Carried::Nothing,
        (Carried::Lost(at), _) => Carried::Lost(at),
        (Carried::Yes(_), Carried::Lost(at)) => Carried::Lost(at),
        (Carried::Yes(left), Carried::Yes(right)) => Carried::Yes(left.intersection(&right).copied().collect()),
    }
}
