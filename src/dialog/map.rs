//! The dialogs as a graph: every state, and every way out of it, within its dialog and into others.
//!
//! The engine says which ways it took ([`Walked`]), and the files say which there are ([`Map`]), under the same names; so what no
//! story walks, and what a picture shows, both come from here.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use super::script::{LINK, Name, Next, Offer, Script, Scripts, State, StateKind, Target};
use super::verbs;
use crate::identity::Assurance;

/// Something that happened in a dialog: a state was come to, or a way was taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Walked {
    pub dialog: String,
    /// `None` for what can happen in every state of the dialog.
    pub state: Option<String>,
    pub how: How,
}

/// What happened there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The state was come to.
    Entered,
    /// The condition at this place of its `when` held.
    Condition(usize),
    /// Its `go`.
    Onward,
    Yes,
    No,
    Done,
    Refused(String),
    /// A choice at the end was taken: a state of the same dialog.
    OfferedState(String),
    /// Another dialog was offered at an end. To take such an offer is the same for all of them; so it counts once it is shown, and for
    /// the dialog as a whole.
    OfferedDialog(String),
    /// More had to be known of who speaks.
    SteppedUp,
    /// The person called it off.
    Canceled,
    /// It was come back to after another dialog had run on top.
    Resumed,
}

/// Every dialog as a graph.
#[derive(Clone, Debug)]
pub struct Map {
    pub charts: Vec<Chart>,
}

/// One dialog as a graph.
#[derive(Clone, Debug)]
pub struct Chart {
    pub dialog: String,
    pub needs: Assurance,
    pub places: Vec<Place>,
    pub edges: Vec<Edge>,
}

/// A state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub state: String,
    pub does: Does,
    /// What it reads, asks, reads back, does or says, by name.
    pub what: Vec<String>,
}

/// What a state is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Route,
    Read,
    Ask,
    Readback,
    /// A command.
    Do,
    /// A command that moves money or signs.
    Bind,
    Say,
    End,
}

/// A way out of a state, or out of a dialog from anywhere in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    pub walked: Walked,
    /// How the files call it: `yes`, `if figures.none`.
    pub label: String,
    /// A state of the same dialog, or another dialog.
    pub to: String,
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.walked.state.as_deref().unwrap_or("*");
        write!(f, "{}: {state}: {} -> {}", self.walked.dialog, self.label, self.to)
    }
}

impl Map {
    /// The graph of these dialogs.
    #[must_use]
    pub fn of(scripts: &Scripts) -> Map {
        Map { charts: scripts.dialogs.values().map(chart).collect() }
    }

    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        self.charts.iter().flat_map(|chart| &chart.edges)
    }
}

fn chart(script: &Script) -> Chart {
    let mut drawing = Drawing { script, edges: Vec::new() };
    drawing.everywhere();
    for state in script.states.values() {
        drawing.state(state);
    }
    let places = script.states.values().map(place);
    Chart { dialog: script.name.clone(), needs: script.needs, places: places.collect(), edges: drawing.edges }
}

fn place(state: &State) -> Place {
    let texts = |names: &[Name]| names.iter().map(|name| name.text.clone()).collect();
    let (does, what) = match &state.kind {
        StateKind::Route { .. } => (Does::Route, Vec::new()),
        StateKind::Read { reads, .. } => (Does::Read, texts(reads)),
        StateKind::Ask { slots, .. } => (Does::Ask, texts(slots)),
        StateKind::Readback { slots, .. } => (Does::Readback, texts(slots)),
        StateKind::Do { command, .. } => {
            let binds = verbs::command(&command.text).is_some_and(|verb| verb.binding);
            (if binds { Does::Bind } else { Does::Do }, vec![command.text.clone()])
        }
        StateKind::Say { message, next: Next::Go(_) } => (Does::Say, vec![message.text.clone()]),
        StateKind::Say { message, next: Next::End(_) } => (Does::End, vec![message.text.clone()]),
    };
    Place { state: state.name.clone(), does, what }
}

struct Drawing<'a> {
    script: &'a Script,
    edges: Vec<Edge>,
}

impl Drawing<'_> {
    fn add(&mut self, state: Option<&State>, how: How, label: impl Into<String>, to: impl Into<String>) {
        let walked = Walked { dialog: self.script.name.clone(), state: state.map(|state| state.name.clone()), how };
        self.edges.push(Edge { walked, label: label.into(), to: to.into() });
    }

    /// What can happen in every state.
    fn everywhere(&mut self) {
        let script = self.script;
        if script.needs > Assurance::None {
            self.add(None, How::SteppedUp, format!("needs {:?}", script.needs).to_lowercase(), LINK);
        }
        let offered = script.states.values().filter_map(|state| match &state.kind {
            StateKind::Say { next: next @ Next::End(_), .. } => Some(script.offers_at(next)),
            _ => None,
        });
        let dialogs: BTreeSet<&str> = offered
            .flatten()
            .filter_map(|offer| match offer {
                Offer::Dialog(name) => Some(name.text.as_str()),
                Offer::State(_) => None,
            })
            .collect();
        for dialog in dialogs {
            self.add(None, How::OfferedDialog(dialog.to_owned()), "offered", dialog);
        }
        if script.states.values().any(|state| matches!(state.kind, StateKind::Ask { .. } | StateKind::Readback { .. })) {
            self.add(None, How::Canceled, "canceled", "its end");
            self.add(None, How::Resumed, "resumed", "its question");
        }
    }

    fn state(&mut self, state: &State) {
        let commands = matches!(state.kind, StateKind::Do { .. });
        for (place, when) in state.when.iter().enumerate().filter(|_| !commands) {
            let label = format!("{} {}.{}", if when.is { "if" } else { "unless" }, when.path.root, when.path.field);
            self.to(state, How::Condition(place), label, &when.go);
        }
        match &state.kind {
            StateKind::Route { go } | StateKind::Read { go, .. } | StateKind::Ask { go, .. } => self.to(state, How::Onward, "go", go),
            StateKind::Readback { yes, no, .. } => {
                self.to(state, How::Yes, "yes", yes);
                match no {
                    Some(no) => self.to(state, How::No, "no", no),
                    None => self.add(Some(state), How::No, "no", "what to change"),
                }
            }
            StateKind::Do { done, refused, .. } => {
                self.to(state, How::Done, "done", done);
                for (refusal, (_, target)) in refused {
                    self.to(state, How::Refused(refusal.clone()), format!("refused {refusal}"), target);
                }
            }
            StateKind::Say { next: Next::Go(go), .. } => self.to(state, How::Onward, "go", go),
            StateKind::Say { next: Next::End(_), .. } => {
                for offered in self.script.offered_states(state) {
                    self.add(Some(state), How::OfferedState(offered.text.clone()), "offered", offered.text.as_str());
                }
            }
        }
    }

    fn to(&mut self, state: &State, how: How, label: impl Into<String>, target: &Target) {
        let to = match &target.asks {
            Some(slot) => format!("{}:{slot}", target.state),
            None => target.state.clone(),
        };
        self.add(Some(state), how, label, to);
    }
}
