//! A recorded conversation, run again over dialog files: steps on what was recorded, without a database, an account or a clock. So
//! nothing is done by it, and it comes to the same each time.
//!
//! It is run twice: over the files of then, with what the messages were understood as, which tells in which sentences it went; and over the
//! files of now, with the messages understood anew. Questions and commands are answered as they were then.

use std::collections::HashMap;

use super::meant::{Light, spoken_language};
use super::recording::{RecordedTurn, Recording};
use super::run::TURN_STEPS_MAX;
use super::script::Script;
use super::stored::Content;
use super::tape::{After, Deed, Heard};
use crate::account::Record;
use crate::dialog::{self, Choice, Context, Effect, Event, Saying, Session};
use crate::ids::{ScriptVersion, digest};
use crate::language::Language;
use crate::message::{Button, Capabilities, Reply};
use crate::time::{Instant, Office};
use crate::understanding::{SlotKind, Understanding, anonymous};

/// What conversations are run again with.
pub struct Replay<'a> {
    pub script: &'a Script,
    pub understanding: &'a Understanding,
    pub office: &'a Office,
    /// The files of then that are kept, by version.
    pub then: &'a HashMap<ScriptVersion, Script>,
}

/// One message, run again.
pub struct TurnAgain<'a> {
    pub at: Instant,
    /// What was said, without anything of the person; `None` where it was no words, or words that were asked for as they are.
    pub said: Option<String>,
    /// What was replied, and what was done, by name with its arguments.
    pub replied: &'a [Reply],
    pub done: Vec<(&'a str, &'a Record)>,
    /// What the files of then come to; `None` where they are not kept.
    pub then: Option<(&'a Script, Turned)>,
    pub now: Result<Turned, Unknown>,
}

/// What a message came to.
pub struct Turned {
    sayings: Vec<Saying>,
    language: Language,
    pub replies: Vec<Reply>,
    pub done: Vec<(String, Record)>,
}

/// Why it cannot be known what would have come: this was not asked, or not done, then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    Asked(String),
    Done(String),
}

/// Where a conversation stands on its way.
struct Side {
    session: Session,
    language: Language,
    /// Every button that was shown, oldest first.
    shown: Vec<Button>,
}

impl Replay<'_> {
    /// Runs a conversation again, up to where it cannot be known how it goes on.
    #[must_use]
    pub fn again<'a>(&'a self, recording: &'a Recording) -> Vec<TurnAgain<'a>> {
        let language = recording.turns.first().map_or(Language::English, |turn| turn.tape.language);
        let side = || Side { session: Session::default(), language, shown: Vec::new() };
        let (mut then_side, mut now_side) = (Some(side()), side());
        let mut recorded_buttons: Vec<&Button> = Vec::new();
        let mut turns = Vec::new();
        for (place, turn) in recording.turns.iter().enumerate() {
            // What was open went on at another door in between.
            let parted = then_side.as_ref().is_some_and(|side| turn.tape.at_rest && !side.session.is_at_rest());
            if parted {
                then_side.iter_mut().chain([&mut now_side]).for_each(|side| drop(side.session.part()));
            }
            let said = self.said(recording, place, then_side.as_ref());
            let then = then_side.as_mut().and_then(|side| {
                let script = self.then.get(&turn.tape.script)?;
                Some((script, self.turn(script, recording, place, side, turn.tape.event.clone()).ok()?))
            });
            if then.is_none() {
                then_side = None;
            }
            let event = self.event(turn, &now_side, &recorded_buttons);
            let now = self.turn(self.script, recording, place, &mut now_side, event);
            let is_over = now.is_err();
            turns.push(TurnAgain { at: turn.tape.arrived_at, said, replied: &turn.replies, done: done(turn), then, now });
            recorded_buttons.extend(turn.replies.iter().flat_map(|reply| &reply.buttons));
            if is_over {
                break;
            }
        }
        turns
    }

    /// The words of a message, without anything of the person.
    fn said(&self, recording: &Recording, place: usize, side: Option<&Side>) -> Option<String> {
        let turn = &recording.turns[place];
        let asked = side.zip(self.then.get(&turn.tape.script)).map(|(side, script)| side.session.expectation(&script.scripts).slot);
        match (&turn.content, asked) {
            // Where the files of then are gone, it is not known what was asked for.
            (Content::Text { text, .. }, Some(slot)) if slot != Some(SlotKind::Words) => Some(anonymous(text)),
            _ => None,
        }
    }

    /// What a message is taken for now. A button is pressed by its label; where there is none of that label, the label is said.
    fn event(&self, turn: &RecordedTurn, side: &Side, recorded: &[&Button]) -> Event {
        let today = self.office.day(turn.tape.arrived_at);
        let light = Light { script: self.script, session: &side.session, language: side.language, today };
        let Content::Button { token } = &turn.content else { return light.event(&turn.content, self.understanding, |_| None) };
        let Some(pressed) = recorded.iter().rev().find(|button| button.token == *token) else {
            return Event::Pressed { token: token.clone() };
        };
        match side.shown.iter().rev().find(|button| button.label == pressed.label) {
            Some(button) => Event::Pressed { token: button.token.clone() },
            None => {
                let content = Content::Text { text: pressed.label.clone(), edited: false };
                light.event(&content, self.understanding, |_| None)
            }
        }
    }

    /// One turn, as the service runs it, on what was recorded.
    fn turn(&self, script: &Script, recording: &Recording, place: usize, side: &mut Side, first: Event) -> Result<Turned, Unknown> {
        let tape = &recording.turns[place].tape;
        let mut context = Context {
            now: tape.arrived_at,
            today: self.office.day(tape.arrived_at),
            assurance: tape.assurance,
            order: tape.order,
            seed: digest(&[tape.inbound.as_str().as_bytes()]),
            readback_heard: match (side.session.open_readback(), &first) {
                (Some(_), Event::Said { .. }) => tape.readback_heard.unwrap_or(true),
                _ => false,
            },
            buttons: recording.capabilities.buttons,
            medium: recording.capabilities.medium,
        };
        let mut answers = Answers::of(recording, place);
        side.language = spoken_language(&first, side.language);
        let (mut sayings, mut done, mut removes, mut event) = (Vec::new(), Vec::new(), false, first);
        let mut is_at_rest = false;
        for _ in 0..TURN_STEPS_MAX {
            let stepped = dialog::step(&script.scripts, std::mem::take(&mut side.session), &context, event);
            side.session = stepped.session;
            sayings.extend(stepped.sayings);
            side.language = stepped.language.unwrap_or(side.language);
            removes |= stepped.removes_inbound;
            event = match stepped.effect {
                Effect::Rest => {
                    is_at_rest = true;
                    break;
                }
                Effect::Read { query, arguments } => match answers.read(&query, &arguments) {
                    Some(Heard::Read { result, .. }) => Event::Read(result.clone()),
                    _ => return Err(Unknown::Asked(query)),
                },
                Effect::Do { command, arguments } => {
                    let Some(Heard::Did(deed)) = answers.done(&command, &arguments) else { return Err(Unknown::Done(command)) };
                    done.push((command, arguments));
                    context.assurance = deed.assurance;
                    sayings.extend(side.apply_effect(deed, script, &context));
                    Event::Did(deed.result.clone())
                }
            };
        }
        if !is_at_rest {
            side.session = Session::default();
            sayings = vec![Saying::trouble()];
        }
        let replies = super::say::replies(&script.words, &sayings, side.language, recording.capabilities, removes);
        side.shown.extend(replies.iter().flat_map(|reply| reply.buttons.iter().cloned()));
        Ok(Turned { sayings, language: side.language, replies, done })
    }
}

impl Side {
    /// What a command does to the open dialogs, and what is said of it.
    fn apply_effect(&mut self, deed: &Deed, script: &Script, context: &Context) -> Option<Saying> {
        match &deed.after {
            After::Nothing => None,
            After::Forgot => {
                self.session.forget_interrupted();
                None
            }
            After::TookIn(carried) => self.session.take_in(carried.clone(), &script.scripts, context),
        }
    }
}

impl Turned {
    /// The replies with other variables in their sentences.
    #[must_use]
    pub fn replies_with(&self, variables: impl Fn(&Record) -> Record, script: &Script, capabilities: Capabilities) -> Vec<Reply> {
        let choice = |choice: &Choice| Choice { variables: variables(&choice.variables), ..choice.clone() };
        let saying = |saying: &Saying| Saying {
            variables: variables(&saying.variables),
            choices: saying.choices.iter().map(choice).collect(),
            ..saying.clone()
        };
        let sayings: Vec<Saying> = self.sayings.iter().map(saying).collect();
        super::say::replies(&script.words, &sayings, self.language, capabilities, false)
    }
}

fn done(turn: &RecordedTurn) -> Vec<(&str, &Record)> {
    let deeds = turn.tape.heard.iter().filter_map(|heard| match heard {
        Heard::Did(deed) => Some((deed.command.as_str(), &deed.arguments)),
        Heard::Read { .. } => None,
    });
    deeds.collect()
}

/// What was answered in a turn, and around it.
struct Answers<'a> {
    turns: &'a [RecordedTurn],
    place: usize,
    /// Which of the turn's own answers were given.
    given: Vec<bool>,
}

impl<'a> Answers<'a> {
    fn of(recording: &'a Recording, place: usize) -> Answers<'a> {
        Answers { turns: &recording.turns, place, given: vec![false; recording.turns[place].tape.heard.len()] }
    }

    fn read(&mut self, wanted: &str, with: &Record) -> Option<&'a Heard> {
        self.find(|heard| matches!(heard, Heard::Read { query, arguments, .. } if query == wanted && arguments == with))
    }

    fn done(&mut self, wanted: &str, with: &Record) -> Option<&'a Heard> {
        self.find(|heard| matches!(heard, Heard::Did(deed) if deed.command == wanted && deed.arguments == *with))
    }

    /// The turn's own answers in their order; else the nearest of another turn to the same question, an earlier one first.
    fn find(&mut self, is_meant: impl Fn(&Heard) -> bool) -> Option<&'a Heard> {
        let (turns, place) = (self.turns, self.place);
        let here = &turns[place].tape.heard;
        if let Some(next) = here.iter().zip(&self.given).position(|(heard, given)| !given && is_meant(heard)) {
            self.given[next] = true;
            return here.get(next);
        }
        let before = turns[..place].iter().rev().flat_map(|turn| turn.tape.heard.iter().rev());
        let after = turns[place + 1..].iter().flat_map(|turn| turn.tape.heard.iter());
        here.iter().rev().chain(before).chain(after).find(|heard| is_meant(heard))
    }
}
