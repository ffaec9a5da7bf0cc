//! Changed dialog files under open conversations: what of a session still means the same goes on, and what does not goes back to
//! the nearest earlier place that is safe. Never to a yes.
//!
//! A dialog is walked from an anchor: its start, or what followed its last command. So a place is kept by its anchor and its slots.
//! Its anchor is kept where the new files come to a state of that name in the same way; else the dialog begins at its start, or is
//! over where a command was done already. A slot is kept where its name stands for the same kind of value; what it must be is looked at
//! anew by the walk. A readback never stands: it is given again.

use super::fault::Fault;
use super::names;
use super::script::{START, Script, Scripts, Slot, Way};
use super::session::{Asked, Deed, Frame, Session};
use super::{Choice, Saying};
use crate::account::Value;
use crate::understanding::SlotKind;

/// Whether the person is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Moved {
    /// Nothing that they would notice.
    Unnoticed,
    /// Something is asked again, or gone.
    Noticed,
}

/// Moves a session to these files.
pub(in crate::dialog) fn to(scripts: &Scripts, session: &mut Session) -> Moved {
    let open = session.frames.len();
    let (mut kept, mut begun_anew) = (Vec::with_capacity(open), false);
    for frame in std::mem::take(&mut session.frames) {
        let Some(script) = scripts.get(&frame.dialog) else { continue };
        let (frame, place) = moved(script, frame);
        match place {
            Place::Kept => kept.push(frame),
            Place::Begun => {
                begun_anew = true;
                kept.push(frame);
            }
            Place::Over => {}
        }
    }
    let gone = kept.len() < open;
    session.frames = kept;
    session.ended = session.ended.take().and_then(|frame| {
        let script = scripts.get(&frame.dialog)?;
        Some(moved(script, frame)).filter(|(_, place)| *place == Place::Kept).map(|(frame, _)| frame)
    });
    session.last_said.retain(|saying| is_said(scripts, saying));
    session.rest = session.rest.take().filter(|rest| {
        // The next pages may have a sentence of their own.
        let own = Saying { message: names::more(&rest.saying.message), ..rest.saying.clone() };
        is_said(scripts, &rest.saying) && (!scripts.catalog.has(&own.dialog, &own.message) || is_said(scripts, &own))
    });
    let asked = session.asked.take();
    let had_asked = asked.is_some();
    session.asked = asked.filter(|_| !gone && !begun_anew).filter(|asked| still_asks(scripts, session, asked));
    let lost = had_asked && session.asked.is_none();
    if open > 0 && (gone || begun_anew || lost) { Moved::Noticed } else { Moved::Unnoticed }
}

/// Where a dialog goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Kept,
    /// At its start: its place is gone.
    Begun,
    /// Nowhere: something was done in it, and what followed is gone.
    Over,
}

fn moved(script: &Script, mut frame: Frame) -> (Frame, Place) {
    frame
        .slots
        .retain(|name, held| script.slots.get(name).is_some_and(|slot| held.value.as_ref().is_none_or(|value| is_kind(slot, value))));
    frame.trail.retain(|name| script.slots.contains_key(name));
    frame.asks = frame.asks.take().filter(|name| script.slots.contains_key(name));
    frame.unclear.retain(|(name, _)| script.slots.contains_key(name));
    frame.reads.clear();
    frame.said.retain(|state| script.states.contains_key(state));
    let place = if anchors(script).contains(&frame.anchor.as_str()) {
        Place::Kept
    } else if frame.gave.is_empty() {
        frame.anchor = START.to_owned();
        Place::Begun
    } else {
        Place::Over
    };
    (frame, place)
}

/// The states from which a dialog may be walked again.
fn anchors(script: &Script) -> Vec<&str> {
    let mut anchors = vec![START];
    for state in script.states.values() {
        let edges = script.edges(state).into_iter().filter(|edge| matches!(edge.way, Way::Done | Way::Refused | Way::No));
        anchors.extend(edges.filter(|edge| edge.target.asks.is_none() || edge.way == Way::Done).map(|edge| edge.target.state.as_str()));
        anchors.extend(script.offered_states(state).into_iter().map(|name| name.text.as_str()));
    }
    anchors
}

/// Whether a value is of the kind that a slot takes.
fn is_kind(slot: &Slot, value: &Value) -> bool {
    matches!(
        (slot.kind, value),
        (SlotKind::Money, Value::Money(_))
            | (SlotKind::Day, Value::Day(_))
            | (SlotKind::MonthDay, Value::Count(_))
            | (SlotKind::Period, Value::Period(_))
            | (SlotKind::Choice | SlotKind::Code | SlotKind::Words, Value::Text(_))
            | (SlotKind::Digits, Value::Digits(_))
    )
}

/// Whether the open question is still one, with all that its answers do.
fn still_asks(scripts: &Scripts, session: &Session, asked: &Asked) -> bool {
    let top = session.frames.last().and_then(|frame| scripts.get(&frame.dialog));
    let has_slot = |slot: &String| top.is_some_and(|script| script.slots.contains_key(slot));
    let does = |deed: &Deed| match deed {
        Deed::Fill { slot, value } => top.and_then(|script| script.slots.get(slot)).is_some_and(|slot| is_kind(slot, value)),
        Deed::Take { slot, .. } | Deed::Change { slot } => has_slot(slot),
        Deed::Begin { dialog } => scripts.get(dialog).is_some(),
        Deed::Revive { state } => {
            let ended = session.ended.as_ref().and_then(|frame| scripts.get(&frame.dialog));
            ended.is_some_and(|script| script.states.contains_key(state))
        }
        Deed::Confirm | Deed::Deny => false,
        // What comes next is of the question's own choices, or of a list that can still be said.
        Deed::More => asked.next.is_some() || session.rest.is_some(),
        Deed::GoOn | Deed::StartOver | Deed::Cancel => true,
    };
    asked.readback.is_none()
        && asked.slot.as_ref().is_none_or(has_slot)
        && asked.deeds.iter().chain(&asked.yes).chain(&asked.no).all(does)
        && is_said(scripts, &asked.saying)
}

/// Whether a sentence can be said again with the values that it was said with.
fn is_said(scripts: &Scripts, saying: &Saying) -> bool {
    let filled = |dialog: &str, message: &str, variables: &crate::account::Record| {
        scripts.catalog.uses(dialog, message).is_some_and(|uses| uses.iter().all(|name| variables.get(name).is_some()))
    };
    let label = |choice: &Choice| filled(&choice.dialog, &choice.message, &choice.variables);
    filled(&saying.dialog, &saying.message, &saying.variables) && saying.choices.iter().all(label)
}

/// What keeps conversations that were left with the `old` files from being moved to these.
#[must_use]
pub fn unmovable(old: &Scripts, new: &Scripts) -> Vec<Fault> {
    let mut faults = Vec::new();
    for before in old.dialogs.values() {
        match new.get(&before.name) {
            None => {
                let wrong = format!("the dialog `{}` is gone, and conversations may be open in it", before.name);
                let mend = "Keep it, and let its start say what there is in its place".to_owned();
                faults.push(Fault { path: before.path.clone(), line: 1, state: None, wrong, mend });
            }
            Some(after) => compare(before, after, &mut faults),
        }
    }
    faults
}

fn compare(before: &Script, after: &Script, faults: &mut Vec<Fault>) {
    let mut fault = |line: usize, state: Option<&str>, wrong: String, mend: &str| {
        faults.push(Fault { path: after.path.clone(), line, state: state.map(str::to_owned), wrong, mend: mend.to_owned() });
    };
    for (name, was) in &before.slots {
        let Some(is) = after.slots.get(name) else { continue };
        let list = |slot: &Slot| {
            slot.from.as_ref().map(|from| (from.root.clone(), from.field.clone(), slot.by.as_ref().map(|by| by.text.clone())))
        };
        if was.kind != is.kind || list(was) != list(is) {
            let wrong = format!("the slot `{name}` no longer means what it meant, and open conversations hold values in it");
            fault(is.line, None, wrong, "Give the new slot another name");
        }
    }
    let kept = anchors(after);
    for state in before.states.values() {
        for edge in before.edges(state).into_iter().filter(|edge| edge.way == Way::Done) {
            let anchor = edge.target.state.as_str();
            let waits = before.states.get(anchor).is_some_and(|state| waits_from(before, &state.name));
            if waits && !kept.contains(&anchor) {
                let line = after.states.get(&state.name).map_or(1, |state| state.line);
                let wrong = format!("what followed its command, `{anchor}`, is gone, and conversations may wait there after it was done");
                fault(line, Some(&state.name), wrong, "Keep a state of that name after the command");
            }
        }
    }
}

/// Whether somebody can be waited for somewhere after this state, before the dialog ends.
fn waits_from(script: &Script, from: &str) -> bool {
    use super::script::StateKind;
    let mut seen = std::collections::BTreeSet::new();
    let mut queue = vec![from];
    while let Some(name) = queue.pop() {
        let Some(state) = script.states.get(name).filter(|_| seen.insert(name.to_owned())) else { continue };
        if matches!(state.kind, StateKind::Ask { .. } | StateKind::Readback { .. }) {
            return true;
        }
        queue.extend(script.edges(state).into_iter().map(|edge| edge.target.state.as_str()));
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::Sources;

    fn changed(path: &str, from: &str, to: &str) -> Scripts {
        let real = Sources::embedded();
        let text = real.get(path).unwrap();
        assert!(text.contains(from), "{path} has no `{from}`");
        let copy = real.clone().with(path, text.replace(from, to));
        Scripts::read(&copy).0
    }

    fn wrong(new: &Scripts) -> Vec<String> {
        unmovable(&Scripts::read(&Sources::embedded()).0, new).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn new_words_and_new_states_can_be_moved_to() {
        assert_eq!(wrong(&Scripts::read(&Sources::embedded()).0), Vec::<String>::new());
        assert_eq!(wrong(&changed("pay/en.ftl", "name = Make a payment", "name = Pay")), Vec::<String>::new());
    }

    #[test]
    fn what_would_take_a_value_for_another_or_lose_a_conversation_is_refused() {
        let kind = wrong(&changed("pay/dialog.toml", "amount = { kind = \"money\"", "amount = { kind = \"digits\""));
        assert!(kind.iter().any(|line| line.contains("the slot `amount` no longer means what it meant")), "{kind:?}");
        let gone = Scripts::read(&Sources::embedded().without("pay/dialog.toml")).0;
        assert!(wrong(&gone)[0].contains("the dialog `pay` is gone"));
    }
}
