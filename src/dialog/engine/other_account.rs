//! The conversation is about another account now: nothing that was read or chosen of the one before may reach it.

use crate::account::{Record, Value};

use super::super::script::START;
use super::super::session::{Frame, Idle};
use super::super::verbs::{AccountAfter, WHOSE};
use super::Engine;

impl Engine<'_> {
    /// What a command that was done has told of whose account is spoken of.
    pub(super) fn meet(&mut self, after: AccountAfter, given: &Record) {
        let whose = match given.get(WHOSE) {
            Some(Value::Text(whose)) => Some(whose.clone()),
            _ => None,
        };
        let is_same = whose.is_some() && self.session.whose == whose;
        match after {
            AccountAfter::Same => return,
            AccountAfter::Told if is_same => return,
            // Who was here before is known, and this is somebody else, or of something else.
            AccountAfter::Told if whose.is_some() && self.session.whose.is_some() => self.leave_account(),
            AccountAfter::Told => self.meet_anew(),
            AccountAfter::Another => self.leave_account(),
        }
        self.session.whose = whose.or(self.session.whose.take());
    }

    /// Nothing that was read or shown before is relied on.
    fn meet_anew(&mut self) {
        self.session.forget_what_was_shown();
        self.session.ended = None;
        self.session.frames.iter_mut().for_each(|frame| frame.reads.clear());
    }

    /// Of what lies below the dialog that has the word, each begins again with what was said that is of no account: an amount, a day.
    /// What had already done something is over.
    fn leave_account(&mut self) {
        self.session.forget_what_was_shown();
        self.session.forget_trouble();
        self.session.idle = Idle::default();
        let scripts = self.scripts;
        let session = &mut self.session;
        session.ended = None;
        session.turn.agreed = None;
        let Some(top) = session.frames.pop() else { return };
        session.frames.retain(|frame| frame.anchor == START);
        for frame in &mut session.frames {
            let Some(script) = scripts.get(&frame.dialog) else { continue };
            let Frame { slots, unclear, reads, gave, said, trail, asks, .. } = frame;
            for (name, held) in slots.iter_mut() {
                // Chosen from a list of the account.
                if script.slots.get(name).is_none_or(|slot| slot.from.is_some()) {
                    held.value = None;
                }
            }
            unclear.clear();
            reads.clear();
            gave.clear();
            said.clear();
            trail.clear();
            *asks = None;
        }
        session.frames.push(top);
    }
}
