//! How the messages of a dialog are named: the engine says them and the proofs look for them by the same names.

use crate::understanding::SlotKind;

use super::script::Path;

/// The label of a choice that starts the dialog.
pub(in crate::dialog) const NAME: &str = "name";
/// Help where no question has its own.
pub(in crate::dialog) const HELP: &str = "help";
/// Coming back after an interruption.
pub(in crate::dialog) const RESUME: &str = "resume";
/// Before it is asked who speaks, in place of what all dialogs say there: for what can be done without that too.
pub(in crate::dialog) const PROOF: &str = "proof";
/// The person ended it; nothing was done.
pub(in crate::dialog) const CANCELED: &str = "canceled";

pub(in crate::dialog) fn ask(slot: &str) -> String {
    format!("ask-{slot}")
}

pub(in crate::dialog) fn ask_again(slot: &str) -> String {
    format!("ask-{slot}-again")
}

/// Why a slot is asked for.
pub(in crate::dialog) fn why(slot: &str) -> String {
    format!("why-{slot}")
}

/// A sentence with the next page of its list.
pub(in crate::dialog) fn more(message: &str) -> String {
    format!("{message}-more")
}

/// What a readback asks where its answer was neither a yes nor a no.
pub(in crate::dialog) fn again(readback: &str) -> String {
    format!("{readback}-again")
}

pub(in crate::dialog) fn help(slot: &str) -> String {
    format!("help-{slot}")
}

pub(in crate::dialog) fn choice(slot: &str) -> String {
    format!("choice-{slot}")
}

pub(in crate::dialog) fn suggest(slot: &str, path: &Path) -> String {
    format!("suggest-{slot}-{}-{}", path.root, path.field)
}

pub(in crate::dialog) fn change(slot: &str) -> String {
    format!("change-{slot}")
}

pub(in crate::dialog) fn invalid(slot: &str, reason: &str) -> String {
    format!("invalid-{slot}-{reason}")
}

pub(in crate::dialog) fn refused(word: &str) -> String {
    format!("refused-{}", word.replace('_', "-"))
}

pub(in crate::dialog) fn offer(state: &str) -> String {
    format!("offer-{state}")
}

pub(in crate::dialog) const UNREADABLE: &str = "unreadable";
pub(in crate::dialog) const NOT_POSITIVE: &str = "not-positive";
pub(in crate::dialog) const BELOW: &str = "below";
pub(in crate::dialog) const ABOVE: &str = "above";
pub(in crate::dialog) const BEFORE: &str = "before";
pub(in crate::dialog) const AFTER: &str = "after";
pub(in crate::dialog) const NOT_LISTED: &str = "not-listed";
pub(in crate::dialog) const TOO_LONG: &str = "too-long";

/// Why a value of this kind may not be taken; each has its sentence.
pub(in crate::dialog) const fn reasons(kind: SlotKind) -> &'static [&'static str] {
    match kind {
        SlotKind::Money => &[UNREADABLE, NOT_POSITIVE, BELOW, ABOVE],
        SlotKind::MonthDay => &[UNREADABLE, AFTER],
        SlotKind::Day => &[UNREADABLE, BEFORE, AFTER],
        SlotKind::Period | SlotKind::Choice => &[NOT_LISTED],
        SlotKind::Code | SlotKind::Digits => &[UNREADABLE],
        SlotKind::Words => &[TOO_LONG],
    }
}
