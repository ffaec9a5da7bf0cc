//! Walking a dialog: from its anchor over everything that is settled, to the first state that needs the person or the account.

use crate::account::{Record, Value};
use crate::identity::Assurance;
use crate::understanding::Reading;

use super::super::names;
use super::super::script::{Asking, LINK, Name, Next, Offer, OnlyOne, START, Script, Slot, State, StateKind, Target};
use super::super::session::{Agreed, Deed, Frame, Held, Pending, Purpose, UNSAID};
use super::super::shared::Shared;
use super::super::verbs;
use super::super::{DEPTH_MAX, Effect, WALK_STATES_MAX};
use super::Engine;
use super::ask::Question;
use super::resolve::Resolved;

/// What a state gave.
enum Visit {
    Go(String),
    Stop(Effect),
}

/// What a slot gave.
enum Settled {
    /// It has a value that holds, or may stay empty.
    Yes,
    /// A question was asked.
    Asked,
}

impl<'a> Engine<'a> {
    /// Walks the dialog that has the word, and what lies below it where it ends.
    pub(super) fn walk(&mut self) -> Effect {
        match self.session.frames.last().map(|frame| frame.anchor.clone()) {
            Some(anchor) => self.walk_from(anchor),
            None => Effect::Rest,
        }
    }

    pub(super) fn walk_from(&mut self, mut at: String) -> Effect {
        self.session.asked = None;
        for _ in 0..WALK_STATES_MAX {
            match self.visit(&at) {
                Visit::Go(next) => at = next,
                Visit::Stop(effect) => return effect,
            }
        }
        self.give_up(Shared::Stuck)
    }

    fn visit(&mut self, at: &str) -> Visit {
        let Some((script, _)) = self.top() else { return Visit::Stop(Effect::Rest) };
        if script.needs > self.context.assurance {
            return self.step_up();
        }
        // The proofs keep this from happening; a session of older files was brought to a state that exists.
        let Some(state) = script.states.get(at) else { return Visit::Stop(self.give_up(Shared::Stuck)) };
        match &state.kind {
            StateKind::Route { go } => self.onward(state, go),
            StateKind::Read { reads, go } => match self.next_read(script, reads) {
                Some(effect) => Visit::Stop(effect),
                None => self.onward(state, go),
            },
            StateKind::Ask { slots, go } => {
                if self.settle_all(script, slots) {
                    self.onward(state, go)
                } else {
                    Visit::Stop(Effect::Rest)
                }
            }
            StateKind::Readback { slots, message, yes, .. } => {
                if self.read_back(script, state, slots, message) {
                    self.onward(state, yes)
                } else {
                    Visit::Stop(Effect::Rest)
                }
            }
            StateKind::Do { command, with, .. } => Visit::Stop(self.command(state, command, |slot| Script::argument_slot(with, slot))),
            StateKind::Say { message, next } => self.sentence(script, state, message, next),
        }
    }

    /// The way out of a state: the first condition that holds, else its `go`.
    fn onward(&mut self, state: &State, go: &Target) -> Visit {
        let way = self.view().and_then(|view| state.when.iter().find(|when| view.flag(&when.path) == when.is));
        self.follow(&state.name, way.map_or(go, |when| &when.go))
    }

    /// Goes to a target; where it asks for a slot anew, the slot's value is gone and the sentence that led there will be said again.
    fn follow(&mut self, from: &str, target: &Target) -> Visit {
        self.clear_for(from, target);
        Visit::Go(target.state.clone())
    }

    pub(super) fn clear_for(&mut self, from: &str, target: &Target) {
        if let (Some(slot), Some(frame)) = (&target.asks, self.session.frames.last_mut()) {
            frame.slots.remove(slot);
            frame.asks = Some(slot.clone());
            frame.said.remove(from);
        }
    }

    /// Runs the linking dialog on top, because the one that has the word needs more assurance.
    fn step_up(&mut self) -> Visit {
        if self.session.frames.len() > DEPTH_MAX {
            return Visit::Stop(self.give_up(Shared::Stuck));
        }
        self.remark(if self.context.assurance == Assurance::None { Shared::NeedsLinked } else { Shared::NeedsVerified });
        self.session.frames.push(Frame::new(LINK, Purpose::StepUp));
        Visit::Go(START.to_owned())
    }

    /// The first of these reads that is not known freshly with its present arguments.
    fn next_read(&mut self, script: &Script, reads: &[Name]) -> Option<Effect> {
        let frame = self.session.frames.last_mut()?;
        for name in reads {
            let mut arguments = Record::new();
            for (argument, slot) in script.reads.get(&name.text).into_iter().flat_map(|spec| &spec.with) {
                if let Some(value) = frame.value(&slot.text) {
                    arguments = arguments.with(argument, value.clone());
                }
            }
            let known = frame.reads.get(&name.text).is_some_and(|made| made.fresh && made.arguments == arguments);
            if !known {
                self.session.turn.pending = Some(Pending::Read { name: name.text.clone(), arguments: arguments.clone() });
                return Some(Effect::Read { query: script.query_of(&name.text).to_owned(), arguments });
            }
        }
        None
    }

    /// Settles slots in their order; `false` where one of them had to be asked for.
    fn settle_all(&mut self, script: &'a Script, slots: &[Name]) -> bool {
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
        }
    }

    fn settle(&mut self, script: &'a Script, name: &str, slot: &Slot) -> Settled {
        let Some(view) = self.view() else { return Settled::Asked };
        let held = view.frame.slots.get(name).cloned().unwrap_or_default();
        let mut asks = view.frame.asks.as_deref() == Some(name);
        if !held.said.is_empty() {
            match view.resolve(slot, &held.said) {
                Resolved::One(value) => {
                    self.hold(name, value, held.order);
                    return Settled::Yes;
                }
                Resolved::Several(values) => {
                    let question = self.unclear_values(script, name, slot, values);
                    self.forget_said(name);
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
        if slot.asking == Asking::Optional {
            return Settled::Yes;
        }
        if !asks && self.take_by_itself(name, slot) {
            return Settled::Yes;
        }
        self.ask_slot(script, name, slot);
        Settled::Asked
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
        if let Some(frame) = self.session.frames.last_mut() {
            frame.hold(name, value, order);
            if frame.asks.as_deref() == Some(name) {
                frame.asks = None;
            }
        }
    }

    fn forget_said(&mut self, name: &str) {
        if let Some(held) = self.session.frames.last_mut().and_then(|frame| frame.slots.get_mut(name)) {
            held.said.clear();
        }
    }

    fn drop_slot(&mut self, name: &str) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.slots.remove(name);
        }
    }

    /// Reads back what a command will use. `true` where exactly this was said yes to in this turn.
    fn read_back(&mut self, script: &Script, state: &State, slots: &[Name], message: &Name) -> bool {
        let Some(frame) = self.session.frames.last() else { return false };
        let mut values = Record::new();
        for name in slots {
            if let Some(value) = frame.value(&name.text) {
                values = values.with(&name.text, value.clone());
            }
        }
        let readback = Agreed { dialog: script.name.clone(), state: state.name.clone(), values };
        match &self.session.turn.agreed {
            Some(agreed) if *agreed == readback => return true,
            Some(_) => {
                self.session.turn.agreed = None;
                self.remark(Shared::ChangedSinceReadback);
            }
            None => {}
        }
        let mut question = Question::new(&script.name, message.text.clone());
        question.choices = vec![self.shared(Shared::ChoiceYes, Deed::Confirm), self.shared(Shared::ChoiceNo, Deed::Deny)];
        question.readback = Some(readback);
        question.yes = Some(Deed::Confirm);
        question.no = Some(Deed::Deny);
        self.ask(question);
        false
    }

    /// A command with the values of the readback that was agreed to; what was not read back comes from the slots.
    fn command<'s>(&mut self, state: &State, command: &Name, slot_of: impl Fn(&'s str) -> &'s str) -> Effect {
        let Some(verb) = verbs::command(&command.text) else { return self.give_up(Shared::Stuck) };
        let Some(frame) = self.session.frames.last() else { return Effect::Rest };
        let agreed = self.session.turn.agreed.take().filter(|agreed| agreed.dialog == frame.dialog);
        // The proofs show that a yes lies before every binding command; nothing moves where one should be missing all the same.
        if verb.binding && agreed.is_none() {
            return self.give_up(Shared::Stuck);
        }
        let mut arguments = Record::new();
        for argument in verb.arguments {
            let slot = slot_of(argument.name);
            let read_back = agreed.as_ref().map(|agreed| agreed.values.get(slot));
            let value = match read_back {
                Some(value) if verb.binding => value,
                _ => frame.value(slot),
            };
            if let Some(value) = value {
                arguments = arguments.with(argument.name, value.clone());
            }
        }
        self.session.turn.pending = Some(Pending::Do { state: state.name.clone() });
        Effect::Do { command: command.text.clone(), arguments }
    }

    fn sentence(&mut self, script: &'a Script, state: &State, message: &Name, next: &'a Next) -> Visit {
        match next {
            Next::End(_) => self.end(script, &message.text, script.offers_at(next)),
            Next::Go(go) => {
                let first = self.session.frames.last_mut().is_some_and(|frame| frame.said.insert(state.name.clone()));
                if first {
                    self.say(&script.name, &message.text);
                }
                self.onward(state, go)
            }
        }
    }

    /// The last sentence of a dialog. Where nothing lies below, it comes with what can be done next.
    fn end(&mut self, script: &'a Script, message: &str, offers: &[Offer]) -> Visit {
        let offered = self.offers(script, offers);
        if self.session.frames.len() == 1 && !offered.is_empty() {
            let mut question = Question::new(&script.name, message);
            question.choices = offered;
            self.ask(question);
        } else {
            self.say(&script.name, message);
        }
        self.leave()
    }

    /// Takes the top dialog away and comes back to the one below.
    fn leave(&mut self) -> Visit {
        let Some(mut frame) = self.session.frames.pop() else { return Visit::Stop(Effect::Rest) };
        let needs = |engine: &Self| engine.top().map(|(script, _)| script.needs);
        while frame.purpose == Purpose::StepUp && needs(self).is_some_and(|needs| needs > self.context.assurance) {
            // Without the assurance the dialog below cannot go on either.
            let Some(below) = self.session.frames.pop() else { break };
            self.say(&below.dialog, names::CANCELED);
            frame = below;
        }
        match self.session.frames.last() {
            Some(below) => {
                let (dialog, anchor, met) = (below.dialog.clone(), below.anchor.clone(), below.met);
                if met {
                    self.say(&dialog, names::RESUME);
                }
                Visit::Go(anchor)
            }
            None => {
                self.session.ended = Some(without_codes(self.scripts.get(&frame.dialog), frame));
                Visit::Stop(Effect::Rest)
            }
        }
    }

    /// Leaves the top dialog without having done anything, and walks on in what lies below.
    pub(super) fn cancel(&mut self) -> Effect {
        self.session.asked = None;
        let Some(frame) = self.session.frames.last() else {
            return self.remark_with_menu(Shared::NothingToCancel);
        };
        // Of a step-up that is broken off, only what it was for is spoken of.
        if frame.purpose == Purpose::Wanted {
            let dialog = frame.dialog.clone();
            self.say(&dialog, names::CANCELED);
        }
        match self.leave() {
            Visit::Go(anchor) => self.walk_from(anchor),
            Visit::Stop(effect) => {
                if self.session.frames.is_empty() {
                    self.remark_with_menu(Shared::WhatElse);
                }
                effect
            }
        }
    }

    /// Something is not as the proofs promise, or did not come to an end: the dialogs are closed, and a person is offered.
    pub(super) fn give_up(&mut self, message: Shared) -> Effect {
        self.session.frames.clear();
        self.session.turn.agreed = None;
        let mut question = Question::shared(message);
        question.choices = vec![self.beginning(super::super::script::PERSON)];
        self.ask(question);
        Effect::Rest
    }
}

/// A code that was typed is not kept once its dialog is over.
fn without_codes(script: Option<&Script>, mut frame: Frame) -> Frame {
    use crate::understanding::SlotKind;
    frame.slots.retain(|name, _| script.and_then(|script| script.slots.get(name)).is_some_and(|slot| slot.kind != SlotKind::Code));
    frame
}
