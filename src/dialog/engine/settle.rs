//! Settling slots: what was said for them is held against what is known, and what is missing is asked for.

use crate::account::Value;
use crate::understanding::{Reading, SlotKind};

use super::super::names;
use super::super::script::{Asking, Name, OnlyOne, Script, Slot};
use super::super::session::{Held, UNSAID};
use super::Engine;
use super::resolve::Resolved;

/// What a slot gave.
enum Settled {
    /// It has a value that holds, or may stay empty.
    Yes,
    /// A question was asked.
    Asked,
}

impl<'a> Engine<'a> {
    /// Settles slots in their order; `false` where one of them had to be asked for.
    pub(super) fn settle_all(&mut self, script: &'a Script, slots: &[Name]) -> bool {
        if self.settle_unclear(script, slots) {
            return false;
        }
        for name in slots {
            let Some(slot) = script.slots.get(&name.text) else { continue };
            if matches!(self.settle(script, &name.text, slot), Settled::Asked) {
                return false;
            }
        }
        true
    }

    /// A value that could be for several slots: what the account rules out is ruled out, and what is left is asked about.
    fn settle_unclear(&mut self, script: &'a Script, slots: &[Name]) -> bool {
        let Some(frame) = self.session.frames.last_mut() else { return false };
        if !frame.unclear.iter().any(|(slot, _)| slots.iter().any(|name| name.text == *slot)) {
            return false;
        }
        let mut readings = std::mem::take(&mut frame.unclear);
        let first = readings.first().cloned();
        if let Some(view) = self.view() {
            readings.retain(|(name, reading)| {
                let slot = script.slots.get(name);
                slot.is_some_and(|slot| !matches!(view.resolve(slot, &[vec![reading.clone()]]), Resolved::No { .. }))
            });
        }
        match readings.len() {
            0 | 1 => {
                if let Some((slot, reading)) = readings.pop().or(first) {
                    self.take_reading(&slot, reading);
                }
                false
            }
            _ => {
                // It stays until it is decided, and is asked about again after an interruption.
                if let Some(frame) = self.session.frames.last_mut() {
                    frame.unclear.clone_from(&readings);
                }
                let question = self.unclear_readings(slots.first().map(|name| name.text.clone()), readings);
                self.ask(question);
                true
            }
        }
    }

    /// Lays one reading into a slot, keeping the value that the slot has until the reading proves good.
    pub(super) fn take_reading(&mut self, slot: &str, reading: Reading) {
        let order = self.context.order;
        if let Some(frame) = self.session.frames.last_mut() {
            let value = frame.slots.remove(slot).and_then(|held| held.value);
            frame.slots.insert(slot.to_owned(), Held { value, said: vec![vec![reading]], order });
            frame.unclear.clear();
        }
    }

    fn settle(&mut self, script: &'a Script, name: &str, slot: &Slot) -> Settled {
        let Some(view) = self.view() else { return Settled::Asked };
        let mut held = view.frame.slots.get(name).cloned().unwrap_or_default();
        let mut asks = view.frame.asks.as_deref() == Some(name);
        if held.order == UNSAID && default_follows(script, slot) {
            // What it was taken from may have been chosen anew since.
            self.drop_slot(name);
            held = Held::default();
        }
        let Some(view) = self.view() else { return Settled::Asked };
        if !held.said.is_empty() {
            match view.resolve(slot, &held.said) {
                Resolved::One(value) => {
                    self.hold(name, value, held.order);
                    return Settled::Yes;
                }
                Resolved::Several(values) => {
                    // What was said stays until it is decided: after an interruption the value that it was to replace is not
                    // read back as if nothing had been said.
                    let question = self.unclear_values(script, name, slot, values);
                    self.ask(question);
                    return Settled::Asked;
                }
                Resolved::No { reason, shows } => {
                    self.say_showing(&script.name, &names::invalid(name, reason), &shows);
                    self.forget_said(name);
                    // The good old value stays; without one the slot is asked for, and nothing is taken by itself.
                    asks |= held.value.is_none();
                }
            }
        }
        if let Some(value) = &held.value
            && !asks
        {
            let judged = self.view().map_or(Ok(()), |view| view.validate(slot, value));
            match judged {
                Ok(()) => return Settled::Yes,
                Err((reason, shows)) => {
                    // A value that nobody said is taken anew without a word.
                    if held.order != UNSAID {
                        self.say_showing(&script.name, &names::invalid(name, reason), &shows);
                        asks = true;
                    }
                    self.drop_slot(name);
                }
            }
        }
        if !asks && held.value.is_none() && self.settle_pointed(name, slot) {
            return Settled::Yes;
        }
        if !asks
            && held.value.is_none()
            && slot.kind == SlotKind::Choice
            && let Some(settled) = self.settle_named(script, name, slot)
        {
            return settled;
        }
        if slot.asking == Asking::Optional {
            return Settled::Yes;
        }
        if !asks && self.take_by_itself(name, slot) {
            return Settled::Yes;
        }
        self.ask_slot(script, name, slot);
        Settled::Asked
    }

    /// An item that the words of the last message name, before the list was shown.
    fn settle_named(&mut self, script: &'a Script, name: &str, slot: &Slot) -> Option<Settled> {
        let view = self.view()?;
        let mut named = view.named(slot, &view.frame.heard);
        if named.len() > 1 {
            let question = self.unclear_values(script, name, slot, named);
            self.ask(question);
            return Some(Settled::Asked);
        }
        let only = named.pop()?;
        self.hold(name, only, self.context.order);
        Some(Settled::Yes)
    }

    /// The only item of a list, or a default.
    fn take_by_itself(&mut self, name: &str, slot: &Slot) -> bool {
        let Some(view) = self.view() else { return false };
        let only = match view.items(slot).as_deref() {
            Some([item]) if slot.only_one == OnlyOne::Take => view.item_value(slot, item),
            _ => None,
        };
        let default = slot.default.as_ref().and_then(|path| view.path(path));
        let taken = only.or(default).filter(|value| view.validate(slot, value).is_ok());
        match taken {
            Some(value) => {
                self.hold(name, value, UNSAID);
                true
            }
            None => false,
        }
    }

    pub(super) fn ask_slot(&mut self, script: &'a Script, name: &str, slot: &Slot) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.trail.retain(|asked| asked != name);
            frame.trail.push(name.to_owned());
        }
        let question = self.slot_question(script, name, slot, names::ask(name));
        self.ask(question);
    }

    pub(super) fn hold(&mut self, name: &str, value: Value, order: i64) {
        if order != UNSAID {
            self.came_to_slot(name);
        }
        if let Some(frame) = self.session.frames.last_mut() {
            frame.hold(name, value, order);
            if frame.asks.as_deref() == Some(name) {
                frame.asks = None;
            }
        }
    }

    fn forget_said(&mut self, name: &str) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.forget_said(name);
        }
    }

    fn drop_slot(&mut self, name: &str) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.slots.remove(name);
        }
    }
}

/// Whether a slot's default hangs on what is chosen in another one.
fn default_follows(script: &Script, slot: &Slot) -> bool {
    slot.default.as_ref().is_some_and(|path| script.slots.contains_key(&path.root))
}
