//! The moves that every state knows.

use crate::language::Language;

use super::super::Effect;
use super::super::moves::Move;
use super::super::names;
use super::super::script::{PERSON, WELCOME};
use super::super::session::Deed;
use super::super::shared::Shared;
use super::Engine;
use super::ask::Question;

impl Engine<'_> {
    pub(super) fn make_move(&mut self, each: Move) -> Effect {
        if self.late && each.undoes() {
            return self.remark_and_return(Shared::Late);
        }
        match each {
            Move::Help => self.help(),
            Move::Repeat => self.repeat(),
            Move::Back => self.back(),
            Move::Cancel => self.cancel(),
            Move::StartOver => self.start_over(),
            Move::Person => self.begin(PERSON),
            Move::Menu => self.begin(WELCOME),
            Move::English => self.speak(Language::English),
            Move::Spanish => self.speak(Language::Spanish),
            Move::GoOn => self.go_on(),
            Move::More => self.show_more(),
            Move::Why => self.why(),
            Move::Skip => self.rather_not_say(),
        }
    }

    /// What the open question is for, and the question again.
    fn why(&mut self) -> Effect {
        let asked = self.session.asked.as_ref().and_then(|asked| asked.slot.as_ref()).map(|slot| names::why(slot));
        let own = self.top().zip(asked).filter(|((script, _), why)| self.scripts.catalog.has(&script.name, why));
        let Some((dialog, message)) = own.map(|((script, _), why)| (script.name.clone(), why)) else { return self.help() };
        self.say(&dialog, &message);
        match self.session.asked.take() {
            Some(asked) => self.ask_again(asked),
            None => self.walk(),
        }
    }

    /// Nobody has to say anything: what follows from it is said, and what is possible all the same. An answer is still taken.
    fn rather_not_say(&mut self) -> Effect {
        let Some(slot) = self.session.asked.as_ref().and_then(|asked| asked.slot.clone()) else { return self.help() };
        self.session.asked = None;
        let mut question = Question::shared(Shared::NotSaid);
        question.slot = Some(slot);
        question.choices =
            vec![self.shared(Shared::ChoiceNeverMind, Deed::Cancel), self.beginning(PERSON), self.shared(Shared::ChoiceGoOn, Deed::GoOn)];
        self.ask(question);
        Effect::Rest
    }

    /// Help for what is asked, and the question again.
    fn help(&mut self) -> Effect {
        let Some((script, _)) = self.top() else {
            return self.remark_with_menu(Shared::Help);
        };
        let own = self.session.asked.as_ref().and_then(|asked| asked.slot.as_ref()).map(|slot| names::help(slot));
        let own = own.filter(|message| self.scripts.catalog.has(&script.name, message));
        let (dialog, message) = (script.name.clone(), own.unwrap_or_else(|| names::HELP.to_owned()));
        self.say(&dialog, &message);
        match self.session.asked.take() {
            Some(asked) => self.ask_again(asked),
            None => self.walk(),
        }
    }

    /// What was said last, with the open question under a new id.
    fn repeat(&mut self) -> Effect {
        let said = std::mem::take(&mut self.session.last_said);
        let asked = self.session.asked.take();
        for mut saying in said {
            let is_open = asked.as_ref().is_some_and(|asked| saying.question.as_ref() == Some(&asked.id));
            if !is_open && self.may_show(&saying) {
                saying.question = None;
                saying.choices.clear();
                self.sayings.push(saying);
            }
        }
        match asked {
            Some(asked) => self.ask_again(asked),
            None if self.sayings.is_empty() => self.begin(WELCOME),
            None => Effect::Rest,
        }
    }

    /// The question before this one; before the first one lies what was interrupted.
    fn back(&mut self) -> Effect {
        let asked = self.session.asked.take();
        let Some(frame) = self.session.frames.last_mut() else {
            return self.remark_with_menu(Shared::NothingToGoBack);
        };
        if let Some(slot) = asked.as_ref().and_then(|asked| asked.slot.as_ref()) {
            frame.trail.retain(|name| name != slot);
            // What was said for it and is not decided would be asked about again.
            frame.forget_said(slot);
        }
        frame.unclear.clear();
        match frame.trail.last().cloned() {
            Some(slot) => {
                frame.asks = Some(slot);
                self.walk()
            }
            None if self.session.frames.len() > 1 => self.cancel(),
            None => {
                self.remark(Shared::NothingToGoBack);
                match asked {
                    Some(asked) => self.ask_again(asked),
                    None => self.walk(),
                }
            }
        }
    }

    fn speak(&mut self, language: Language) -> Effect {
        self.language = Some(language);
        match self.session.asked.take() {
            // What was said last is said again in the new language.
            Some(asked) => {
                self.remark(Shared::LanguageChanged);
                self.ask_again(asked)
            }
            None => self.remark_and_return(Shared::LanguageChanged),
        }
    }

    fn go_on(&mut self) -> Effect {
        match self.session.frames.last_mut() {
            Some(frame) => {
                frame.asks = None;
                self.walk()
            }
            None => {
                self.remark(Shared::NothingOpen);
                self.begin(WELCOME)
            }
        }
    }
}
