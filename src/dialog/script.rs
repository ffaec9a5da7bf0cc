//! Dialogs as the engine runs them: what was in the files, by name and with the lines that faults point to.

use std::collections::{BTreeMap, BTreeSet};

use crate::identity::Assurance;
use crate::ids::ScriptVersion;
use crate::understanding::SlotKind;

use super::verbs;
use super::words::Catalog;

/// The state in which every dialog starts.
pub(in crate::dialog) const START: &str = "start";
/// The folder of what all dialogs share.
pub(in crate::dialog) const COMMON: &str = "common";
/// The folder of the sentences that tell news of an account. It has words and no dialog.
pub(in crate::dialog) const NEWS: &str = "news";
/// The dialog that answers thanks; these may stand beside a yes.
pub(in crate::dialog) const THANKS: &str = "thanks";
/// The dialog that greets and says what can be done.
pub(in crate::dialog) const WELCOME: &str = "welcome";
/// The dialog by which a person proves who they are; the engine runs it where a dialog needs more assurance.
pub(in crate::dialog) const LINK: &str = "link";
/// The dialog that leads to somebody human.
pub(in crate::dialog) const PERSON: &str = "person";

/// `slot.said`: whether the person said or chose a slot's value, and it was not taken by itself.
pub(in crate::dialog) const SAID: &str = "said";

/// All dialogs, proved and ready to run.
#[derive(Clone, Debug)]
pub struct Scripts {
    pub(in crate::dialog) dialogs: BTreeMap<String, Script>,
    pub(in crate::dialog) catalog: Catalog,
    pub(in crate::dialog) version: ScriptVersion,
}

impl Scripts {
    /// What names exactly these files.
    #[must_use]
    pub const fn version(&self) -> &ScriptVersion {
        &self.version
    }

    /// The names of the dialogs: each is an intent too.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.dialogs.keys().map(String::as_str)
    }

    /// The names of the dialogs that do what binds: move money or sign.
    pub fn binding(&self) -> impl Iterator<Item = &str> {
        let binds = |state: &State| match &state.kind {
            StateKind::Do { command, .. } => verbs::command(&command.text).is_some_and(|verb| verb.binding),
            StateKind::Route { .. }
            | StateKind::Read { .. }
            | StateKind::Ask { .. }
            | StateKind::Readback { .. }
            | StateKind::Say { .. } => false,
        };
        self.dialogs.iter().filter(move |(_, script)| script.states.values().any(binds)).map(|(name, _)| name.as_str())
    }

    /// Everything that words can want: the dialogs and the moves.
    pub fn intents(&self) -> impl Iterator<Item = &str> {
        self.names().chain(super::moves::Move::ALL.map(super::moves::Move::intent))
    }

    pub(in crate::dialog) fn get(&self, name: &str) -> Option<&Script> {
        self.dialogs.get(name)
    }
}

/// A name in a file, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialog) struct Name {
    pub text: String,
    pub line: usize,
}

/// `root.field`: a field of a read, of what a command gave, of the chosen item of a slot, or of `access`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialog) struct Path {
    pub root: String,
    pub field: String,
    pub line: usize,
}

/// Where a transition goes. `collect:amount` asks for the amount anew there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialog) struct Target {
    pub state: String,
    pub asks: Option<String>,
    pub line: usize,
}

/// A dialog.
#[derive(Clone, Debug)]
pub(in crate::dialog) struct Script {
    pub name: String,
    /// Its file, relative to the folder of dialogs.
    pub path: String,
    pub needs: Assurance,
    pub urgency: Urgency,
    /// Dialogs that mean a change of what is open here, said while this one asks or reads back.
    pub changed_by: Vec<Name>,
    /// Dialogs that mean that this one shall end, said without a value while it asks or reads back.
    pub canceled_by: Vec<Name>,
    pub offers: Vec<Offer>,
    pub slots: BTreeMap<String, Slot>,
    pub reads: BTreeMap<String, ReadSpec>,
    pub states: BTreeMap<String, State>,
}

/// Whether a dialog waits for anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Urgency {
    Ordinary,
    /// Rights and distress: it goes before whatever is asked, however deep one is.
    Urgent,
}

/// What is suggested where a dialog ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Offer {
    /// Another dialog.
    Dialog(Name),
    /// A state of this dialog, with everything said so far: `state:lines`.
    State(Name),
}

/// A value that the person chooses.
#[derive(Clone, Debug)]
pub(in crate::dialog) struct Slot {
    pub kind: SlotKind,
    /// The list that it must come from.
    pub from: Option<Path>,
    /// The field of the list's items that is the value.
    pub by: Option<Name>,
    /// Where the list has one item, it is taken.
    pub only_one: OnlyOne,
    /// Taken where the person says nothing of it.
    pub default: Option<Path>,
    pub suggest: Vec<Path>,
    pub least: Option<Path>,
    pub most: Option<Path>,
    /// Never asked for; kept where the person says it.
    pub asking: Asking,
    pub prints: Prints,
    /// Dialogs whose sentences are an answer where these words are asked for: "my father died" is a reason there.
    pub takes: Vec<Name>,
    /// What the label of an item shows of it; by these an item is named.
    pub named_by: BTreeSet<String>,
    pub line: usize,
}

impl Slot {
    pub(in crate::dialog) fn is_printed(&self) -> bool {
        self.kind != SlotKind::Code && self.prints == Prints::Shown
    }
}

/// What happens where a list has a single item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum OnlyOne {
    Ask,
    Take,
}

/// Whether a slot is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Asking {
    Asked,
    Optional,
}

/// Whether a slot's value stands where a session is printed for a designer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Prints {
    Shown,
    Private,
}

/// A named question to the account.
#[derive(Clone, Debug)]
pub(in crate::dialog) struct ReadSpec {
    pub query: Name,
    /// Argument by slot.
    pub with: BTreeMap<String, Name>,
    pub line: usize,
}

/// A state: what it does, and where it goes.
#[derive(Clone, Debug)]
pub(in crate::dialog) struct State {
    pub name: String,
    pub kind: StateKind,
    /// Looked at in order before `go`.
    pub when: Vec<When>,
    /// What becomes of the dialogs below where this one ends here.
    pub below: Below,
    pub cut: Cut,
    pub line: usize,
}

/// Whether a long list in a sentence is shown page by page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Cut {
    Pages,
    /// All at once: what is signed is read whole.
    Whole,
}

/// What becomes of the dialogs that a dialog interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Below {
    GoesOn,
    /// It is ended too, and that is said.
    LetGo,
}

#[derive(Clone, Debug)]
pub(in crate::dialog) struct When {
    pub path: Path,
    /// The value of the flag with which this way is taken.
    pub is: bool,
    pub go: Target,
}

#[derive(Clone, Debug)]
pub(in crate::dialog) enum StateKind {
    /// Goes on.
    Route {
        go: Target,
    },
    Read {
        reads: Vec<Name>,
        go: Target,
    },
    Ask {
        slots: Vec<Name>,
        go: Target,
    },
    Readback {
        slots: Vec<Name>,
        message: Name,
        yes: Target,
        /// Where a no leads; without it the person is asked what should be different.
        no: Option<Target>,
    },
    Do {
        command: Name,
        /// Argument by slot; an argument that is not here is filled by the slot of its name.
        with: BTreeMap<String, Name>,
        done: Target,
        refused: BTreeMap<String, (usize, Target)>,
    },
    Say {
        message: Name,
        next: Next,
    },
}

/// What follows a sentence.
#[derive(Clone, Debug)]
pub(in crate::dialog) enum Next {
    Go(Target),
    /// The dialog ends here and suggests these; `None` for those of the dialog.
    End(Option<Vec<Offer>>),
}

impl Script {
    /// The slot that an argument of a command is filled from.
    pub(in crate::dialog) fn argument_slot<'a>(with: &'a BTreeMap<String, Name>, argument: &'a str) -> &'a str {
        with.get(argument).map_or(argument, |name| &name.text)
    }

    /// What is suggested at the end in this state.
    pub(in crate::dialog) fn offers_at<'a>(&'a self, next: &'a Next) -> &'a [Offer] {
        match next {
            Next::Go(_) => &[],
            Next::End(own) => own.as_deref().unwrap_or(&self.offers),
        }
    }

    /// The query behind a read, which has the read's own name where the file says nothing else.
    pub(in crate::dialog) fn query_of<'a>(&'a self, read: &'a str) -> &'a str {
        self.reads.get(read).map_or(read, |spec| &spec.query.text)
    }

    /// All ways out of a state. Those that a person takes by an offered choice are [`Script::offered_states`].
    pub(in crate::dialog) fn edges<'a>(&self, state: &'a State) -> Vec<Edge<'a>> {
        let mut edges: Vec<Edge<'_>> = state.when.iter().map(|when| Edge { way: Way::On, target: &when.go }).collect();
        let mut add = |way, target| edges.push(Edge { way, target });
        match &state.kind {
            StateKind::Route { go } | StateKind::Read { go, .. } | StateKind::Ask { go, .. } => add(Way::On, go),
            StateKind::Readback { yes, no, .. } => {
                add(Way::Yes, yes);
                no.iter().for_each(|no| add(Way::No, no));
            }
            StateKind::Do { done, refused, .. } => {
                add(Way::Done, done);
                refused.values().for_each(|(_, target)| add(Way::Refused, target));
            }
            StateKind::Say { next: Next::Go(go), .. } => add(Way::On, go),
            StateKind::Say { next: Next::End(_), .. } => {}
        }
        edges
    }

    /// The states that are offered where this state ends the dialog.
    pub(in crate::dialog) fn offered_states<'a>(&'a self, state: &'a State) -> Vec<&'a Name> {
        let StateKind::Say { next, .. } = &state.kind else { return Vec::new() };
        let states = self.offers_at(next).iter().filter_map(|offer| match offer {
            Offer::State(name) => Some(name),
            Offer::Dialog(_) => None,
        });
        states.collect()
    }
}

/// One way out of a state.
#[derive(Clone, Copy, Debug)]
pub(in crate::dialog) struct Edge<'a> {
    pub way: Way,
    pub target: &'a Target,
}

/// How a way out of a state is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Way {
    On,
    Yes,
    No,
    Done,
    Refused,
}

impl State {
    /// What a readback reads back, and where a no leads.
    pub(in crate::dialog) fn readback(&self) -> Option<(&[Name], Option<&Target>)> {
        match &self.kind {
            StateKind::Readback { slots, no, .. } => Some((slots, no.as_ref())),
            _ => None,
        }
    }
}
