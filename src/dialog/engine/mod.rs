//! The engine: one step of a conversation.
//!
//! A turn's first step takes what the person did; the steps after it take what the account answered. Every way through here
//! ends in an [`Effect`]: a read or a command for the turn, or rest.

mod ask;
mod begin;
mod both;
mod change;
mod end;
mod fill;
mod global;
mod heard;
mod ladder;
mod named;
mod other_account;
mod pages;
mod pointing;
mod progress;
mod resolve;
mod settle;
mod verbatim;
mod walk;

#[cfg(test)]
mod tests;

use crate::account::{Record, Refusal, Value};
use crate::language::Language;
use crate::understanding::Tongue;

use super::moving::{self, Moved};
use super::names;
use super::script::{COMMON, Scripts, StateKind, WELCOME};
use super::session::{Deed, Idle, Made, Pending, Session, TurnState};
use super::shared::Shared;
use super::verbs::AccountAfter;
use super::{Context, Effect, Event, How, READ_LIFE_MS, REST_MS_MAX, Saying, Stepped, TURN_STEPS_MAX, Unanswered, Undone, Walked, verbs};
use ask::Question;
use heard::By;

pub(super) fn step(scripts: &Scripts, session: Session, context: &Context, event: Event) -> Stepped {
    let mut engine = Engine::new(scripts, context, session);
    if event == Event::Group {
        // What is said in a group is no part of the conversation, which goes on elsewhere.
        engine.remark(Shared::Group);
        return Stepped {
            session: engine.session,
            sayings: engine.sayings,
            effect: Effect::Rest,
            language: None,
            removes_inbound: false,
            missed: false,
            walked: Vec::new(),
        };
    }
    let effect = engine.take(event);
    engine.finish(effect)
}

/// One step on its way.
struct Engine<'a> {
    scripts: &'a Scripts,
    context: &'a Context,
    session: Session,
    sayings: Vec<Saying>,
    language: Option<Language>,
    removes_inbound: bool,
    /// The message is older than one that was seen before it.
    late: bool,
    /// The files changed under the conversation, and what was asked is asked anew.
    renewed: bool,
    missed: bool,
    walked: Vec<Walked>,
}

impl<'a> Engine<'a> {
    const fn new(scripts: &'a Scripts, context: &'a Context, session: Session) -> Engine<'a> {
        Engine {
            scripts,
            context,
            session,
            sayings: Vec::new(),
            language: None,
            removes_inbound: false,
            late: false,
            renewed: false,
            missed: false,
            walked: Vec::new(),
        }
    }
}

impl Engine<'_> {
    fn take(&mut self, event: Event) -> Effect {
        match event {
            Event::Read(answer) => self.was_read(answer),
            Event::Did(outcome) => self.was_done(outcome),
            from_person => {
                self.begin_turn();
                self.person_did(from_person)
            }
        }
    }

    fn person_did(&mut self, event: Event) -> Effect {
        match event {
            Event::Started => self.begin(WELCOME),
            Event::Said { meaning, edited } => self.said(&meaning, if edited { By::Edit } else { By::Words }),
            Event::Pressed { token } => self.pressed(&token),
            Event::NotWords => self.unread(Shared::NotWords),
            Event::TooLong => self.unread(Shared::TooLong),
            Event::PrivateData => {
                self.removes_inbound = true;
                self.unread(Shared::PrivateData)
            }
            Event::Group | Event::Read(_) | Event::Did(_) => Effect::Rest,
        }
    }

    /// What was understood of nothing: says so and stays where it was.
    fn unread(&mut self, message: Shared) -> Effect {
        self.session.misses = self.session.turn.misses_before;
        self.remark_and_return(message)
    }

    /// A language that is not spoken here is named, with what is; nothing of it counts as not understood.
    fn other_language(&mut self, tongue: Tongue) -> Effect {
        self.session.misses = self.session.turn.misses_before;
        self.remark_showing(Shared::OtherLanguage, Record::new().with("tongue", Value::Word(tongue.key().to_owned())))
    }

    /// Says a sentence and asks the open question again; where nothing is open, shows what can be done.
    fn remark_and_return(&mut self, message: Shared) -> Effect {
        self.remark_showing(message, Record::new())
    }

    fn remark_showing(&mut self, message: Shared, shows: Record) -> Effect {
        let Some((script, _)) = self.top() else { return self.menu_showing(message, shows) };
        // Where it must first be made sure who speaks, a question of before is not worth a word.
        if script.needs > self.context.assurance {
            return self.walk();
        }
        self.say_showing(COMMON, message.message(), &shows);
        match self.session.asked.take() {
            Some(asked) => self.ask_again(asked),
            None => self.walk(),
        }
    }

    /// What a message finds when it comes in: how long the conversation rested, which files it was left with, whether it is late.
    fn begin_turn(&mut self) {
        let session = &mut self.session;
        let read_back = session.asked.as_ref().and_then(|asked| asked.readback.clone());
        session.turn = TurnState { misses_before: session.misses, read_back, ..TurnState::default() };
        session.misses = 0;
        let now = self.context.now;
        // A provider may begin its count anew after a quiet time, so only messages of one session are compared.
        if session.last_at.is_some_and(|last| now.millis_since(last) > REST_MS_MAX) {
            session.newest_order = None;
        }
        self.late = session.newest_order.is_some_and(|newest| self.context.order < newest);
        session.newest_order = session.newest_order.max(Some(self.context.order));
        // What ended may be gone on with.
        for made in session.frames.iter_mut().chain(&mut session.ended).flat_map(|frame| frame.reads.values_mut()) {
            made.fresh &= now.millis_since(made.at) <= READ_LIFE_MS;
        }
        self.meet_version();
        let rested = self.session.last_at.is_some_and(|last| now.millis_since(last) > REST_MS_MAX);
        if rested {
            self.session.rest = None;
            self.session.idle = Idle::default();
        }
        if rested && !self.session.frames.is_empty() {
            self.session.frames.clear();
            self.session.asked = None;
            self.session.ended = None;
            self.session.later = None;
            self.session.forget_trouble();
            self.remark(Shared::Rested);
        }
    }

    /// A conversation left with other files goes on where it was, or from the nearest earlier place that is safe, which is said.
    fn meet_version(&mut self) {
        let scripts = self.scripts;
        if self.session.version.as_ref() == Some(&scripts.version) {
            return;
        }
        let known = self.session.version.replace(scripts.version.clone()).is_some();
        if !known {
            return;
        }
        if moving::to(scripts, &mut self.session) == Moved::Noticed {
            self.remark(Shared::Renewed);
            self.renewed = true;
        }
    }

    fn count_step(&mut self) -> bool {
        self.session.turn.steps += 1;
        self.session.turn.steps <= TURN_STEPS_MAX
    }

    fn was_read(&mut self, answer: Result<Record, Unanswered>) -> Effect {
        if !self.count_step() {
            return self.give_up(Shared::Stuck);
        }
        let Some(Pending::Read { name, arguments }) = self.session.turn.pending.take() else { return Effect::Rest };
        match answer {
            Ok(fields) => {
                let made = Made { arguments, fields, at: self.context.now, fresh: true };
                if let Some(frame) = self.session.frames.last_mut() {
                    frame.reads.insert(name, made);
                }
                self.walk()
            }
            Err(Unanswered::NotAllowed) => self.turn_away(Shared::NotAllowed),
            Err(Unanswered::Unavailable) => {
                // Everything said is kept; the person decides whether to try again.
                self.session.turn.agreed = None;
                let mut question = Question::shared(Shared::Unavailable);
                question.choices =
                    vec![self.shared(Shared::ChoiceTryAgain, Deed::GoOn), self.shared(Shared::ChoiceNeverMind, Deed::Cancel)];
                question.yes = Some(Deed::GoOn);
                question.no = Some(Deed::Cancel);
                self.ask(question);
                Effect::Rest
            }
        }
    }

    fn was_done(&mut self, outcome: Result<Record, Undone>) -> Effect {
        if !self.count_step() {
            return self.give_up(Shared::Stuck);
        }
        let Some(Pending::Do { state: at }) = self.session.turn.pending.take() else { return Effect::Rest };
        let Some((script, _)) = self.top() else { return Effect::Rest };
        let kind = script.states.get(&at).map(|state| &state.kind);
        let Some(StateKind::Do { command, done, refused, .. }) = kind else { return self.give_up(Shared::Stuck) };
        let Some(frame) = self.session.frames.last_mut() else { return Effect::Rest };
        frame.forget_reads();
        match outcome {
            Ok(fields) => {
                let (verb, given) = (verbs::command(&command.text), fields.clone());
                frame.gave.insert(command.text.clone(), fields);
                frame.anchor.clone_from(&done.state);
                frame.trail.clear();
                frame.asks = None;
                self.note(Some(&at), How::Done);
                self.achieved(&script.name);
                match verb {
                    Some(verb) if verb.account_after != AccountAfter::Same => self.meet(verb.account_after, &given),
                    Some(verb) if verb.binding => {
                        self.session.forget_trouble();
                        self.remember_done(&given);
                    }
                    Some(_) | None => {}
                }
                self.clear_for(&at, done);
                self.walk()
            }
            Err(undone) => {
                let target = verbs::undone_word(undone).and_then(|word| refused.get_key_value(word));
                if target.is_none() && undone == Undone::Refused(Refusal::NotAllowed) {
                    return self.turn_away(Shared::NotAllowed);
                }
                let Some((word, (_, target))) = target else {
                    return self.give_up(match undone {
                        Undone::NotTaken => Shared::NotTaken,
                        // Done or not: it is being found out, and must not be given a second time by asking here again.
                        Undone::Refused(_) | Undone::Declined(_) | Undone::Unavailable => Shared::InDoubt,
                    });
                };
                let dialog = script.name.clone();
                self.session.keep_refused(&command.text, word);
                self.note(Some(&at), How::Refused(word.to_owned()));
                self.say(&dialog, &names::refused(word));
                self.clear_for(&at, target);
                if target.asks.is_some() {
                    return self.walk();
                }
                if let Some(frame) = self.session.frames.last_mut() {
                    frame.anchor.clone_from(&target.state);
                }
                self.walk()
            }
        }
    }

    fn finish(mut self, effect: Effect) -> Stepped {
        self.session.version = Some(self.scripts.version.clone());
        self.session.last_at = Some(self.context.now);
        if effect == Effect::Rest {
            self.count_turn();
        }
        self.session.turn.said.extend(self.sayings.iter().cloned());
        if effect == Effect::Rest {
            let said = std::mem::take(&mut self.session.turn.said);
            if !said.is_empty() {
                self.session.last_said = said;
            }
        }
        Stepped {
            session: self.session,
            sayings: self.sayings,
            effect,
            language: self.language,
            removes_inbound: self.removes_inbound,
            missed: self.missed,
            walked: self.walked,
        }
    }

    /// Notes what happened in a state of the dialog that has the word, or in the dialog as a whole.
    fn note(&mut self, state: Option<&str>, how: How) {
        if let Some(frame) = self.session.frames.last() {
            let dialog = frame.dialog.clone();
            self.walked.push(Walked { dialog, state: state.map(str::to_owned), how });
        }
    }
}
