//! At any place a person may ask for help, call it off, or want somebody human; and who is never understood is led to one.

use super::person::{making, not_understood};
use crate::dialog::{self, Context, Effect, Event, MISSES_MAX, Move, Scripts, Session, Stepped};
use crate::identity::Assurance;
use crate::message::Medium;
use crate::time::{Day, Instant};
use crate::understanding::Meaning;

/// Asks the engine what would be if; nothing happens to the conversation.
pub(super) struct Probe<'a> {
    pub(super) scripts: &'a Scripts,
    pub(super) now: Instant,
    pub(super) today: Day,
}

impl Probe<'_> {
    /// What is wrong at this place; `None` where nothing is.
    pub(super) fn wrong(&self, session: &Session) -> Option<String> {
        let helped = self.after(session, making(Move::Help));
        if helped.effect == Effect::Rest {
            if helped.sayings.is_empty() {
                return Some("help says nothing".to_owned());
            }
            if session.asks() && !helped.session.asks() {
                return Some("after help nothing is asked any more".to_owned());
            }
        }
        let called_off = self.after(session, making(Move::Cancel));
        let open = session.open_dialogs().count();
        if called_off.effect == Effect::Rest
            && (called_off.sayings.is_empty() || open > 0 && called_off.session.open_dialogs().count() >= open)
        {
            return Some("it cannot be called off".to_owned());
        }
        let human = self.after(session, making(Move::Person));
        if human.effect == Effect::Rest && !human.sayings.iter().any(dialog::Saying::offers_person) {
            return Some("nobody human is offered to who asks for one".to_owned());
        }
        self.doomed(session)
    }

    /// Who is not understood again and again is offered a person, within a bound.
    fn doomed(&self, session: &Session) -> Option<String> {
        let mut session = session.clone();
        for _ in 0..=MISSES_MAX {
            let stepped = self.after(&session, not_understood());
            if stepped.effect != Effect::Rest || stepped.sayings.iter().any(dialog::Saying::offers_person) {
                return None;
            }
            session = stepped.session;
        }
        Some(format!("after {MISSES_MAX} messages that were not understood nobody human is offered"))
    }

    fn after(&self, session: &Session, meaning: Meaning) -> Stepped {
        let context = Context {
            now: self.now,
            today: self.today,
            assurance: Assurance::Verified,
            order: i64::MAX,
            seed: [1; 32],
            readback_heard: false,
            buttons: true,
            medium: Medium::Written,
        };
        dialog::step(self.scripts, session.clone(), &context, Event::Said { meaning, edited: false })
    }
}
