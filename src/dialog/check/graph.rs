//! Every state can be reached, every state leads to an end, and no way goes round without asking.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::WALK_STATES_MAX;
use super::super::script::{Next, START, StateKind, Way};
use super::Proof;

pub(super) fn prove(proof: &mut Proof<'_>) {
    let onward = onward(proof);
    let reached = reach([START], &onward);
    let backward = reverse(&onward);
    let script = proof.script;
    let ends = script.states.values().filter(|state| matches!(state.kind, StateKind::Say { next: Next::End(_), .. }));
    let ending = reach(ends.map(|state| state.name.as_str()), &backward);
    for state in script.states.values() {
        let name = state.name.as_str();
        if !reached.contains(name) {
            proof.fault(state.line, Some(name), "it can never be reached", "Lead a way to it, or take it away");
        } else if !ending.contains(name) {
            proof.fault(state.line, Some(name), "no way leads from here to an end", "Lead a way to a state with end = true");
        }
    }
    too_long(proof);
    if let Some(round) = silent_round(proof) {
        let line = round.first().and_then(|name| script.states.get(*name)).map_or(1, |state| state.line);
        let path = round.join(" → ");
        let mend = "Let one of the ways ask for a slot anew, as in \"collect:amount\"";
        proof.fault(line, round.first().copied(), format!("the way {path} goes round without asking anything"), mend);
    }
}

/// A walk that is longer than the engine goes would stop in the middle.
fn too_long(proof: &mut Proof<'_>) {
    let silent = silent(proof);
    let mut lengths = BTreeMap::new();
    let longest = longest(START, &silent, &mut lengths, &mut BTreeSet::new());
    if longest > WALK_STATES_MAX {
        let line = proof.script.states.get(START).map_or(1, |state| state.line);
        let wrong = format!("a way of {longest} states leads on from here, and {WALK_STATES_MAX} are walked at once");
        proof.fault(line, Some(START), wrong, "Make two dialogs of it");
    }
}

/// The most states on any way from here; a round is cut where it closes.
fn longest<'a>(at: &'a str, ways: &Ways<'a>, lengths: &mut BTreeMap<&'a str, usize>, open: &mut BTreeSet<&'a str>) -> usize {
    if let Some(length) = lengths.get(at) {
        return *length;
    }
    if !open.insert(at) {
        return 0;
    }
    let length = 1 + ways.get(at).into_iter().flatten().map(|next| longest(next, ways, lengths, open)).max().unwrap_or_default();
    open.remove(at);
    lengths.insert(at, length);
    length
}

type Ways<'a> = BTreeMap<&'a str, Vec<&'a str>>;

fn onward<'a>(proof: &Proof<'a>) -> Ways<'a> {
    let script = proof.script;
    let ways = script.states.values().map(|state| {
        let edges = script.edges(state).into_iter().map(|edge| edge.target.state.as_str());
        let offered = script.offered_states(state).into_iter().map(|name| name.text.as_str());
        (state.name.as_str(), edges.chain(offered).collect())
    });
    ways.collect()
}

fn reverse<'a>(ways: &Ways<'a>) -> Ways<'a> {
    let mut reversed: Ways<'a> = BTreeMap::new();
    for (&from, targets) in ways {
        for &to in targets {
            reversed.entry(to).or_default().push(from);
        }
    }
    reversed
}

fn reach<'a>(from: impl IntoIterator<Item = &'a str>, ways: &Ways<'a>) -> BTreeSet<&'a str> {
    let mut reached: BTreeSet<&str> = from.into_iter().collect();
    let mut queue: VecDeque<&str> = reached.iter().copied().collect();
    while let Some(state) = queue.pop_front() {
        for &next in ways.get(state).into_iter().flatten() {
            if reached.insert(next) {
                queue.push_back(next);
            }
        }
    }
    reached
}

/// A round of states that could be walked for ever: a state that asks is passed over once its slots are filled, so a way goes
/// round silently unless it empties a slot, or waits for a no.
fn silent_round<'a>(proof: &Proof<'a>) -> Option<Vec<&'a str>> {
    let silent = silent(proof);
    let mut done = BTreeSet::new();
    let starts: Vec<&str> = std::iter::once(START).chain(silent.keys().copied()).collect();
    starts.into_iter().find_map(|start| round_from(start, &silent, &mut Vec::new(), &mut done))
}

/// The ways that can be walked without a word.
fn silent<'a>(proof: &Proof<'a>) -> Ways<'a> {
    let script = proof.script;
    let silent = script.states.values().map(|state| {
        let edges = script.edges(state).into_iter().filter(|edge| edge.target.asks.is_none() && edge.way != Way::No);
        (state.name.as_str(), edges.map(|edge| edge.target.state.as_str()).collect())
    });
    silent.collect()
}

fn round_from<'a>(at: &'a str, ways: &Ways<'a>, path: &mut Vec<&'a str>, done: &mut BTreeSet<&'a str>) -> Option<Vec<&'a str>> {
    if let Some(place) = path.iter().position(|state| *state == at) {
        return Some(path[place..].iter().copied().chain([at]).collect());
    }
    if !done.insert(at) {
        return None;
    }
    path.push(at);
    let round = ways.get(at).into_iter().flatten().find_map(|&next| round_from(next, ways, path, done));
    path.pop();
    round
}
