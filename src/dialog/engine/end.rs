//! How a dialog ends: at its end, by the person, or because it cannot go on; and the coming back to what lies below it.

use crate::understanding::SlotKind;

use super::super::names;
use super::super::script::{Below, Cut, Offer, PERSON, Script, State};
use super::super::session::{Frame, Purpose, Waits};
use super::super::shared::Shared;
use super::super::{Effect, How};
use super::Engine;
use super::ask::Question;
use super::walk::Visit;

impl<'a> Engine<'a> {
    /// The last sentence of a dialog. Where nothing lies below, it comes with what can be done next.
    pub(super) fn end(&mut self, script: &'a Script, message: &str, offers: &[Offer], state: &State) -> Visit {
        let (offered, below) = (self.offers(script, offers), state.below);
        self.achieved(&script.name);
        let is_last = self.session.frames.len() == 1 || below == Below::LetGo;
        if is_last && !offered.is_empty() && !self.is_awaited(&script.name) {
            let mut question = Question::new(&script.name, message);
            question.choices = offered;
            question.cut = state.cut;
            question.ends = Some(state.name.clone());
            self.ask(question);
            for offer in offers {
                if let Offer::Dialog(name) = offer {
                    self.note(None, How::OfferedDialog(name.text.clone()));
                }
            }
        } else {
            match state.cut {
                Cut::Pages => self.say(&script.name, message),
                Cut::Whole => self.say_whole(&script.name, message),
            }
        }
        if below == Below::LetGo && self.session.frames.len() > 1 {
            self.session.frames.drain(..self.session.frames.len() - 1);
            self.remark(Shared::LetGo);
        }
        self.leave()
    }

    /// Takes the top dialog away and comes back to the one below.
    fn leave(&mut self) -> Visit {
        let Some(mut frame) = self.session.frames.pop() else { return Visit::Stop(Effect::Rest) };
        // A yes was to a readback of the dialog that ends here, and to none below it.
        self.session.turn.agreed = None;
        self.remember_subject(&frame);
        let needs = |engine: &Self| engine.top().map(|(script, _)| script.needs);
        while frame.purpose == Purpose::StepUp && needs(self).is_some_and(|needs| needs > self.context.assurance) {
            // Without the assurance the dialog below cannot go on either.
            let Some(below) = self.session.frames.pop() else { break };
            self.say(&below.dialog, names::CANCELED);
            frame = below;
        }
        self.drop_needless_step_up();
        if let Some(visit) = self.go_to_later(&frame) {
            return visit;
        }
        match self.session.frames.last() {
            Some(below) => {
                let (dialog, anchor, met) = (below.dialog.clone(), below.anchor.clone(), below.met);
                if met {
                    self.note(None, How::Resumed);
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

    /// A step-up that was interrupted need not go on where the assurance was reached in between.
    fn drop_needless_step_up(&mut self) {
        while let [.., below, top] = self.session.frames.as_slice()
            && top.purpose == Purpose::StepUp
            && self.scripts.get(&below.dialog).is_none_or(|script| script.needs <= self.context.assurance)
        {
            self.session.frames.pop();
        }
    }

    /// Leaves the top dialog without having done anything, and walks on in what lies below.
    pub(super) fn cancel(&mut self) -> Effect {
        self.session.asked = None;
        let Some(frame) = self.session.frames.last() else {
            return self.remark_with_menu(Shared::NothingToCancel);
        };
        // Of a step-up that is broken off, only what it was for is spoken of.
        let ended = frame.dialog.clone();
        let purpose = frame.purpose;
        self.note(None, How::Canceled);
        if purpose == Purpose::Wanted {
            self.say(&ended, names::CANCELED);
        }
        let also_wanted = self.session.later.take();
        match self.leave() {
            Visit::Go(anchor) => {
                self.session.later = also_wanted.filter(|later| later.waits != Waits::For(ended));
                self.walk_from(anchor)
            }
            Visit::Stop(effect) => {
                self.session.later = also_wanted;
                if self.session.frames.is_empty() && !self.offer_what_was_also_wanted() {
                    self.remark_with_menu(Shared::WhatElse);
                }
                effect
            }
        }
    }

    /// What the person may not do is left; what it interrupted goes on.
    pub(super) fn turn_away(&mut self, message: Shared) -> Effect {
        if self.session.frames.len() < 2 {
            return self.give_up(message);
        }
        self.remark(message);
        match self.leave() {
            Visit::Go(anchor) => self.walk_from(anchor),
            Visit::Stop(effect) => effect,
        }
    }

    /// Something is not as the proofs promise, or did not come to an end: the dialogs are closed, and a person is offered.
    pub(super) fn give_up(&mut self, message: Shared) -> Effect {
        self.session.keep_stuck(self.scripts);
        self.session.frames.clear();
        self.session.later = None;
        self.session.turn.agreed = None;
        let mut question = Question::shared(message);
        question.choices = vec![self.beginning(PERSON)];
        self.ask(question);
        Effect::Rest
    }
}

/// A code that was typed is not kept once its dialog is over.
fn without_codes(script: Option<&Script>, mut frame: Frame) -> Frame {
    frame.slots.retain(|name, _| script.and_then(|script| script.slots.get(name)).is_some_and(|slot| slot.kind != SlotKind::Code));
    frame
}
