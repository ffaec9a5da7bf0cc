//! How a dialog begins: by its name, with what was said beside it, from its first question anew, or from where it ended.

use crate::understanding::Meaning;

use super::super::script::{PERSON, START, WELCOME};
use super::super::session::{Frame, Purpose, Waits};
use super::super::shared::Shared;
use super::super::{DEPTH_MAX, Effect};
use super::Engine;

impl Engine<'_> {
    pub(super) fn begin(&mut self, dialog: &str) -> Effect {
        if self.session.frames.iter().any(|frame| frame.dialog == dialog) {
            while !self.is_top(dialog) {
                self.session.frames.pop();
            }
            return self.walk();
        }
        let along = self.what_came_along(dialog);
        self.begin_with(dialog, along.as_ref())
    }

    pub(super) fn begin_with(&mut self, dialog: &str, meaning: Option<&Meaning>) -> Effect {
        // Somebody human, what can be done, rights and distress are in reach however deep one is.
        let always = dialog == PERSON || dialog == WELCOME || self.is_urgent(dialog);
        if self.session.frames.len() >= DEPTH_MAX && !always {
            return self.remark_and_return(Shared::TooDeep);
        }
        self.session.asked = None;
        self.session.ended = None;
        self.session.later.take_if(|later| later.waits == Waits::Offered);
        self.session.frames.push(Frame::new(dialog, Purpose::Wanted));
        self.came_to_dialog(dialog);
        if let Some(meaning) = meaning {
            self.fill(meaning, None);
            self.keep_the_rest(dialog, meaning);
        }
        self.walk()
    }

    /// The top dialog from its first question, without what was said in it.
    pub(super) fn start_over(&mut self) -> Effect {
        match self.session.frames.last_mut() {
            Some(frame) => {
                *frame = Frame::new(&frame.dialog, frame.purpose);
                self.walk_from(START.to_owned())
            }
            None => self.begin(WELCOME),
        }
    }

    /// Goes on in the dialog that ended last.
    pub(super) fn revive(&mut self, state: String) -> Effect {
        match self.session.ended.take() {
            Some(mut frame) => {
                frame.anchor = state;
                frame.purpose = Purpose::Wanted;
                self.session.frames.push(frame);
                self.walk()
            }
            None => self.remark_and_return(Shared::ButtonExpired),
        }
    }
}
