//! Walking a dialog: from its anchor over everything that is settled, to the first state that needs the person or the account.

use crate::account::Record;
use crate::identity::Assurance;

use super::super::names;
use super::super::script::{Cut, LINK, Name, Next, START, Script, State, StateKind, Target};
use super::super::session::{Agreed, Deed, Frame, Pending, Purpose};
use super::super::shared::Shared;
use super::super::verbs;
use super::super::{DEPTH_MAX, Effect, How, WALK_STATES_MAX};
use super::Engine;
use super::ask::Question;

/// What a state gave.
pub(super) enum Visit {
    Go(String),
    Stop(Effect),
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
        self.note(Some(at), How::Entered);
        match &state.kind {
            StateKind::Route { go } => self.onward(state, How::Onward, go),
            StateKind::Read { reads, go } => match self.next_read(script, reads) {
                Some(effect) => Visit::Stop(effect),
                None => self.onward(state, How::Onward, go),
            },
            StateKind::Ask { slots, go } => {
                if self.settle_all(script, slots) {
                    self.onward(state, How::Onward, go)
                } else {
                    Visit::Stop(Effect::Rest)
                }
            }
            StateKind::Readback { slots, message, yes, .. } => {
                if self.read_back(script, state, slots, message) {
                    self.onward(state, How::Yes, yes)
                } else {
                    Visit::Stop(Effect::Rest)
                }
            }
            StateKind::Do { command, with, .. } => Visit::Stop(self.command(state, command, |slot| Script::argument_slot(with, slot))),
            StateKind::Say { message, next } => self.sentence(script, state, message, next),
        }
    }

    /// The way out of a state: the first condition that holds, else its `go`.
    fn onward(&mut self, state: &State, how: How, go: &Target) -> Visit {
        let place = self.view().and_then(|view| state.when.iter().position(|when| view.flag(&when.path) == when.is));
        self.note(Some(&state.name), place.map_or(how, How::Condition));
        self.follow(&state.name, place.and_then(|place| state.when.get(place)).map_or(go, |when| &when.go))
    }

    /// Goes to a target; where it asks for a slot anew, the slot's value is gone and the sentence that led there will be said again. A
    /// value that was to take the place of one that was read back gives it its place again.
    fn follow(&mut self, from: &str, target: &Target) -> Visit {
        self.clear_for(from, target);
        Visit::Go(target.state.clone())
    }

    pub(super) fn clear_for(&mut self, from: &str, target: &Target) {
        if let (Some(slot), Some(frame)) = (&target.asks, self.session.frames.last_mut()) {
            let replaced = frame.slots.remove(slot);
            let good = self.session.turn.read_back.as_ref().filter(|good| good.dialog == frame.dialog);
            let good = good
                .and_then(|good| good.values.get(slot))
                .filter(|good| replaced.as_ref().and_then(|held| held.value.as_ref()).is_some_and(|value| value != *good));
            match (good, &replaced) {
                (Some(good), Some(held)) => frame.hold(slot, good.clone(), held.order),
                _ => frame.asks = Some(slot.clone()),
            }
            frame.said.remove(from);
            // Walked from here again, it would empty the slot each time.
            if frame.anchor == from {
                frame.anchor.clone_from(&target.state);
            }
        }
    }

    /// Runs the linking dialog on top, because the one that has the word needs more assurance.
    fn step_up(&mut self) -> Visit {
        if self.session.frames.len() > DEPTH_MAX {
            return Visit::Stop(self.give_up(Shared::Stuck));
        }
        match self.top().map(|(script, _)| script.name.clone()).filter(|dialog| self.scripts.catalog.has(dialog, names::PROOF)) {
            Some(dialog) => self.say(&dialog, names::PROOF),
            None => self.remark(if self.context.assurance == Assurance::None { Shared::NeedsLinked } else { Shared::NeedsVerified }),
        }
        self.note(None, How::SteppedUp);
        self.session.frames.push(Frame::new(LINK, Purpose::StepUp));
        Visit::Go(START.to_owned())
    }

    /// The first of these reads that is not known freshly with its present arguments.
    fn next_read(&mut self, script: &Script, reads: &[Name]) -> Option<Effect> {
        let frame = self.session.frames.last_mut()?;
        for name in reads {
            let mut arguments = Record::new();
            let takes = verbs::query(script.query_of(&name.text)).map(|query| query.arguments).unwrap_or_default();
            for (argument, slot) in script.reads.get(&name.text).into_iter().flat_map(|spec| &spec.with) {
                if let Some(value) = frame.value(&slot.text) {
                    let field = takes.iter().find(|field| field.name == argument);
                    let value = field.map_or_else(|| value.clone(), |field| verbs::given_as(field, value));
                    arguments = arguments.with(argument, value);
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

    /// Reads back what a command will use. `true` where exactly this was said yes to in this turn.
    fn read_back(&mut self, script: &Script, state: &State, slots: &[Name], message: &Name) -> bool {
        let Some(frame) = self.session.frames.last() else { return false };
        let mut values = Record::new();
        for name in slots {
            if let Some(value) = frame.value(&name.text) {
                values = values.with(&name.text, value.clone());
            }
        }
        let readback = Agreed { dialog: script.name.clone(), state: state.name.clone(), message: message.text.clone(), values };
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
                arguments = arguments.with(argument.name, verbs::given_as(argument, value));
            }
        }
        self.session.turn.pending = Some(Pending::Do { state: state.name.clone() });
        Effect::Do { command: command.text.clone(), arguments }
    }

    fn sentence(&mut self, script: &'a Script, state: &State, message: &Name, next: &'a Next) -> Visit {
        match next {
            Next::End(_) => self.end(script, &message.text, script.offers_at(next), state),
            Next::Go(go) => {
                let first = self.session.frames.last_mut().is_some_and(|frame| frame.said.insert(state.name.clone()));
                if first {
                    match state.cut {
                        Cut::Pages => self.say(&script.name, &message.text),
                        Cut::Whole => self.say_whole(&script.name, &message.text),
                    }
                }
                self.onward(state, How::Onward, go)
            }
        }
    }
}
