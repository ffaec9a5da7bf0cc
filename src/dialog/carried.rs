//! What goes along when a conversation goes on by another door: the open dialogs with what was said in them, and nothing that was read or
//! asked. So it goes on at the same step, on fresh figures, and what was read back is read back again.

use serde::{Deserialize, Serialize};

use crate::account::Record;
use crate::ids::ScriptVersion;
use crate::private::shown_by_name;

use super::moving::{self, Moved};
use super::script::{COMMON, Scripts};
use super::session::{Frame, Purpose, Session};
use super::shared::Shared;
use super::{Context, DEPTH_MAX, Saying};

/// The open dialogs of a conversation, taken out of it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    version: Option<ScriptVersion>,
    frames: Vec<Frame>,
    #[serde(default)]
    whose: Option<String>,
}

shown_by_name!(Carried);

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
        self.forget_what_was_shown();
        self.forget_trouble();
        self.last_said.clear();
        self.turn.said.clear();
    }

    /// Takes the open dialogs out; `None` where none is open.
    pub fn part(&mut self) -> Option<Carried> {
        let mut frames = std::mem::take(&mut self.frames);
        // Proving who one is belongs to the door.
        frames.retain(|frame| frame.purpose == Purpose::Wanted);
        for frame in &mut frames {
            frame.reads.clear();
            // What was shown here is not shown there.
            frame.pointing = None;
        }
        self.asked = None;
        self.later = None;
        self.turn.agreed = None;
        (!frames.is_empty()).then(|| Carried { version: self.version.clone(), frames, whose: self.whose.clone() })
    }

    /// Puts dialogs of another conversation below the one that has the word, in place of what was interrupted here. Gives what
    /// is to be said of it: that the files have changed since, where that is noticed.
    pub fn take_in(&mut self, carried: Carried, scripts: &Scripts, context: &Context) -> Option<Saying> {
        let Carried { version, frames, whose } = carried;
        let mut there = Session { frames, ..Session::default() };
        // Where it was left with other files it goes on as any conversation does over changed ones.
        let is_noticed = version.as_ref() != Some(scripts.version()) && moving::to(scripts, &mut there) == Moved::Noticed;
        let mut frames = there.frames;
        for frame in &mut frames {
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
        // The account of the other conversation came along.
        self.forget_what_was_shown();
        self.whose = whose;
        is_noticed.then(|| Saying::plain(COMMON, Shared::Renewed.message(), Record::new()))
    }
}
