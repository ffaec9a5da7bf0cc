//! The conversation is about another account now: nothing that was read or chosen of the one before may reach it.

use super::super::script::START;
use super::super::session::Frame;
use super::Engine;

impl Engine<'_> {
    /// Of what lies below the dialog that has the word, each begins again with what was said that is of no account: an amount, a day.
    /// What had already done something is over.
    pub(super) fn leave_account(&mut self) {
        self.forget_what_was_shown();
        self.session.forget_trouble();
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
