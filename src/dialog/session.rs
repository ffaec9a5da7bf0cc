//! Where a conversation stands, as plain data: the open dialogs with what was said in them, what was read, and what was asked.
//! The turn seals it at rest; nothing but the engine changes it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::account::{Record, Value};
use crate::ids::{QuestionId, ScriptVersion};
use crate::time::Instant;
use crate::understanding::{Meaning, Reading, Reference, SlotKind};

use super::script::{START, Scripts, Slot};
use super::{Choice, Saying};

/// Where a conversation stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// The files that it was left with; other files make it start again at a safe place.
    pub(in crate::dialog) version: Option<ScriptVersion>,
    /// The open dialogs; the last one has the word, those before it were interrupted.
    pub(in crate::dialog) frames: Vec<Frame>,
    /// The dialog that ended last, for the choices that go on in it.
    pub(in crate::dialog) ended: Option<Frame>,
    pub(in crate::dialog) asked: Option<Asked>,
    /// Messages in a row that were not understood.
    pub(in crate::dialog) misses: u32,
    /// The largest order of a message that was seen.
    pub(in crate::dialog) newest_order: Option<i64>,
    pub(in crate::dialog) last_at: Option<Instant>,
    /// What was said in the last turn, to say it again.
    pub(in crate::dialog) last_said: Vec<Saying>,
    pub(in crate::dialog) turn: TurnState,
    /// The items that were shown last, for "the second" and "the last one".
    #[serde(default)]
    pub(in crate::dialog) shown: Vec<Record>,
    /// The one thing that was spoken of last, for "that one".
    #[serde(default)]
    pub(in crate::dialog) that: Option<Record>,
    /// What of a list has not been shown yet, for "more".
    #[serde(default)]
    pub(in crate::dialog) rest: Option<Rest>,
    /// What was chosen for the last thing that was done, by slot, for "the same account".
    #[serde(default)]
    pub(in crate::dialog) before: BTreeMap<String, Value>,
    #[serde(default)]
    pub(in crate::dialog) idle: Idle,
    /// Who spoke last, and of whose account, as the command named them that made it known.
    #[serde(default)]
    pub(in crate::dialog) whose: Option<String>,
    /// What was wanted beside something else, and has not been begun.
    #[serde(default)]
    pub(in crate::dialog) later: Option<Later>,
    /// What was open when it was given up, a line for each dialog; and the last commands that were not done.
    #[serde(default)]
    pub(in crate::dialog) stuck: Vec<String>,
    #[serde(default)]
    pub(in crate::dialog) refused: Vec<String>,
}

/// The whole of a sentence, and the item of its list with which the next page begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Rest {
    pub saying: Saying,
    pub from: usize,
}

/// Turns that brought nobody further.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::dialog) struct Idle {
    /// How many in a row.
    pub turns: u32,
    /// How often a person was offered because of it.
    pub offers: u32,
    /// Dialogs that were begun and slots that were filled since something last came to its end.
    pub seen: BTreeSet<String>,
}

/// Something that was wanted in the same message as something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Later {
    pub waits: Waits,
    pub meaning: Meaning,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::dialog) enum Waits {
    /// For the end of this dialog.
    For(String),
    /// For the end of whichever dialog was meant first.
    ForAny,
    /// For the person, to whom it was offered.
    Offered,
}

/// What lives for one turn only.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct TurnState {
    pub steps: u32,
    pub questions: u32,
    pub said: Vec<Saying>,
    /// The readback that was said yes to in this turn, and its values.
    pub agreed: Option<Agreed>,
    /// What was read back when the turn began: values that were good.
    #[serde(default)]
    pub read_back: Option<Agreed>,
    pub pending: Option<Pending>,
    pub misses_before: u32,
    /// It brought the person further.
    #[serde(default)]
    pub progressed: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Agreed {
    pub dialog: String,
    pub state: String,
    /// The sentence that read it back.
    #[serde(default)]
    pub message: String,
    pub values: Record,
}

/// What the turn was asked to do and has not answered yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::dialog) enum Pending {
    Read { name: String, arguments: Record },
    Do { state: String },
}

/// An open dialog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Frame {
    pub dialog: String,
    /// The state from which the dialog is walked: its start, or what followed its last command.
    pub anchor: String,
    pub slots: BTreeMap<String, Held>,
    /// A value that could be for several slots: slot and reading of each.
    pub unclear: Vec<(String, Reading)>,
    pub reads: BTreeMap<String, Made>,
    /// What commands gave, by the command.
    pub gave: BTreeMap<String, Record>,
    /// States whose sentence was said.
    pub said: BTreeSet<String>,
    /// Slots in the order in which they were asked for; the way back.
    pub trail: Vec<String>,
    /// The slot to ask for though it has a value.
    pub asks: Option<String>,
    /// The words of the last message that was for it, by which an item of a list may be named.
    #[serde(default)]
    pub heard: Vec<String>,
    /// What that message pointed at without naming it.
    #[serde(default)]
    pub pointing: Option<Reference>,
    /// It asked the person something, so that coming back to it is said.
    pub met: bool,
    pub purpose: Purpose,
}

/// Why a dialog runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::dialog) enum Purpose {
    /// The person wanted it.
    Wanted,
    /// The dialog below needs more assurance.
    StepUp,
}

/// What is held in a slot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Held {
    pub value: Option<Value>,
    /// What was said for it and not yet looked at: each group is one value with its readings.
    pub said: Vec<Vec<Reading>>,
    /// The order of the message that filled it.
    pub order: i64,
}

/// The order of a value that nobody said: anything said goes before it.
pub(in crate::dialog) const UNSAID: i64 = i64::MIN;

/// An answer of the account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Made {
    pub arguments: Record,
    pub fields: Record,
    pub at: Instant,
    /// It need not be read again in this turn.
    pub fresh: bool,
}

/// The open question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::dialog) struct Asked {
    pub id: QuestionId,
    /// The slot whose value was asked for.
    pub slot: Option<String>,
    /// What was read back, where it is a readback.
    pub readback: Option<Agreed>,
    /// What each choice does, in the order of the choices.
    pub deeds: Vec<Deed>,
    pub yes: Option<Deed>,
    pub no: Option<Deed>,
    pub saying: Saying,
    pub at: Instant,
    /// The choice with which the next page of choices begins, where there are more than are shown.
    #[serde(default)]
    pub next: Option<usize>,
    /// What is begun by it is about the one thing that was pointed at.
    #[serde(default)]
    pub points: bool,
    /// The state at whose end it was asked.
    #[serde(default)]
    pub ends: Option<String>,
}

impl Asked {
    /// The place of "more", which is the last where it is one of the choices.
    pub(in crate::dialog) fn more(&self) -> Option<usize> {
        self.deeds.len().checked_sub(1).filter(|&last| self.deeds.get(last) == Some(&Deed::More))
    }

    /// How many choices there are besides "more".
    pub(in crate::dialog) fn listed(&self) -> usize {
        self.more().unwrap_or(self.deeds.len())
    }
}

/// What a choice, a yes or a no does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::dialog) enum Deed {
    Fill {
        slot: String,
        value: Value,
    },
    /// Takes one of several readings.
    Take {
        slot: String,
        reading: Reading,
    },
    Confirm,
    Deny,
    /// Asks for a slot anew.
    Change {
        slot: String,
    },
    Begin {
        dialog: String,
    },
    /// Goes on in the dialog that ended last.
    Revive {
        state: String,
    },
    GoOn,
    StartOver,
    Cancel,
    /// Shows what comes next of a list.
    More,
}

/// What an answer to the open question may look like: from this the turn builds understanding's expectation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected<'a> {
    pub slot: Option<SlotKind>,
    pub yes_or_no: bool,
    pub choices: &'a [Choice],
}

impl Session {
    /// What was asked last.
    #[must_use]
    pub fn expectation<'a>(&'a self, scripts: &Scripts) -> Expected<'a> {
        let Some(asked) = &self.asked else { return Expected::default() };
        let script = self.frames.last().and_then(|frame| scripts.get(&frame.dialog));
        let slot = asked.slot.as_ref().and_then(|slot| script.and_then(|script| script.slots.get(slot)));
        // "The last one" is of what is listed, and not the way to more of it.
        let choices = asked.saying.choices.get(..asked.listed()).unwrap_or_default();
        Expected { slot: slot.map(|slot| slot.kind), yes_or_no: asked.yes.is_some(), choices }
    }

    /// The dialog that has the word; nothing where none is open.
    #[must_use]
    pub fn dialog(&self) -> &str {
        self.frames.last().map_or("", |frame| frame.dialog.as_str())
    }

    /// Nothing of it is pointed at, or shown further, from here on.
    pub(in crate::dialog) fn forget_what_was_shown(&mut self) {
        self.shown.clear();
        self.that = None;
        self.rest = None;
        self.before.clear();
    }

    /// The readback that waits for a yes.
    #[must_use]
    pub fn open_readback(&self) -> Option<&QuestionId> {
        self.asked.as_ref().filter(|asked| asked.readback.is_some()).map(|asked| &asked.id)
    }
}

impl Session {
    /// Each open dialog on a line, with the state it is walked from and what was settled in it. Codes and what is private are left out.
    #[must_use]
    pub fn outline(&self, scripts: &Scripts) -> Vec<String> {
        let asked = self.asked.as_ref().and_then(|asked| asked.slot.as_deref());
        let line = |(place, frame): (usize, &Frame)| {
            let slots = scripts.get(&frame.dialog).map(|script| &script.slots);
            let printed = |name: &&String| slots.and_then(|slots| slots.get(*name)).is_some_and(Slot::is_printed);
            let held = frame.slots.iter().filter(|(name, _)| printed(name));
            let held = held.filter_map(|(name, held)| held.value.as_ref().map(|value| format!("{name} = {value:?}")));
            let has_word = place + 1 == self.frames.len();
            let asks = asked.filter(|_| has_word).map(|slot| format!("; asks for {slot}")).unwrap_or_default();
            let readback = if has_word && self.open_readback().is_some() { "; waits for a yes" } else { "" };
            format!("{} from {}: {}{asks}{readback}", frame.dialog, frame.anchor, held.collect::<Vec<_>>().join(", "))
        };
        self.frames.iter().enumerate().map(line).collect()
    }
}

impl Frame {
    pub(in crate::dialog) fn new(dialog: &str, purpose: Purpose) -> Frame {
        Frame {
            dialog: dialog.to_owned(),
            anchor: START.to_owned(),
            slots: BTreeMap::new(),
            unclear: Vec::new(),
            reads: BTreeMap::new(),
            gave: BTreeMap::new(),
            said: BTreeSet::new(),
            trail: Vec::new(),
            asks: None,
            heard: Vec::new(),
            pointing: None,
            met: false,
            purpose,
        }
    }

    pub(in crate::dialog) fn value(&self, slot: &str) -> Option<&Value> {
        self.slots.get(slot).and_then(|held| held.value.as_ref())
    }

    /// Whether the person said something for a slot.
    pub(in crate::dialog) fn is_said(&self, slot: &str) -> bool {
        self.slots.get(slot).is_some_and(|held| held.order != UNSAID && (held.value.is_some() || !held.said.is_empty()))
    }

    /// Puts a settled value in a slot.
    pub(in crate::dialog) fn hold(&mut self, slot: &str, value: Value, order: i64) {
        self.slots.insert(slot.to_owned(), Held { value: Some(value), said: Vec::new(), order });
    }

    /// Drops what was said for a slot and is not settled.
    pub(in crate::dialog) fn forget_said(&mut self, slot: &str) {
        if let Some(held) = self.slots.get_mut(slot) {
            held.said.clear();
        }
    }

    /// Everything that was read must be read again before it is relied on.
    pub(in crate::dialog) fn forget_reads(&mut self) {
        for made in self.reads.values_mut() {
            made.fresh = false;
        }
    }
}
