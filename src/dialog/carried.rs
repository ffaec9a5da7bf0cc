//! What goes along when a conversation goes on by another door: the open dialogs with what was said in them, and nothing that was read or
//! asked. So it goes on at the same step, on fresh figures, and what was read back is read back again.

use serde::{Deserialize, Serialize};

use crate::ids::ScriptVersion;

use super::moving;
use super::script::Scripts;
use super::session::{Frame, Purpose, Session};
use super::{Context, DEPTH_MAX};

/// The open dialogs of a conversation, taken out of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    version: Option<ScriptVersion>,
    frames: Vec<Frame>,
}

impl Session {
    /// Whether something lies below the dialog that has the word.
    #[must_use]
    pub fn has_interrupted(&self) -> bool {
        self.frames.len() > 1
    }

    /// Forgets everything but the dialog that has the word.
    pub fn forget_interrupted(&mut self) {
        let top = self.frames.pop();
        self.frames.clear();
        self.frames.extend(top);
        self.ended = None;
        self.later = None;
        self.forget_trouble();
        self.last_said.clear();
        self.turn.said.clear();
    }

    /// Takes the open dialogs out; `None` where none is open.
    pub fn part(&mut self) -> Option<Carried> {
        let mut frames = std::mem::take(&mut self.frames);
        // Proving who one is belongs to the door.
        frames.retain(|frame| frame.purpose == Purpose::Wanted);
        self.asked = None;
        self.later = None;
        self.turn.agreed = None;
        (!frames.is_empty()).then(|| Carried { version: self.version.clone(), frames })
    }

    /// Puts dialogs of another conversation below the one that has the word, in place of what was interrupted here.
    pub fn take_in(&mut self, carried: Carried, scripts: &Scripts, context: &Context) {
        let Carried { version, frames } = carried;
        let mut there = Session { frames, ..Session::default() };
        if version.as_ref() != Some(scripts.version()) {
            // It was left with other files, and goes on as any conversation does over changed ones.
            let _ = moving::to(scripts, &mut there);
        }
        let mut frames = there.frames;
        for frame in &mut frames {
            frame.forget_reads();
            // Messages are counted anew here, and all that come are newer than what was said there.
            for held in frame.slots.values_mut() {
                held.order = held.order.min(context.order);
            }
        }
        let top = self.frames.pop();
        self.frames.clear();
        self.frames.extend(frames.into_iter().take(DEPTH_MAX));
        self.frames.extend(top);
        self.ended = None;
        self.later = None;
    }
}
