//! Sentences and questions: which message, with which variables, with which choices, under which question's id.

use crate::account::{Form, Period, Record, Value};
use crate::identity::Assurance;
use crate::ids::QuestionId;
use crate::understanding::{Reading, SlotKind};

use super::super::names;
use super::super::script::{COMMON, Cut, LINK, Offer, Script, Slot, WELCOME};
use super::super::session::{Agreed, Asked, Deed, Frame};
use super::super::shared::Shared;
use super::super::{CHOICES_MAX, Choice, Effect, Saying};
use super::Engine;
use super::pages::{choices_at_once, has_list, page_end};
use super::resolve::{View, dollars};

/// A choice before its question has an id.
pub(super) struct Offered {
    dialog: String,
    message: String,
    variables: Record,
    deed: Deed,
    /// The item of a list that it stands for.
    item: Option<Record>,
}

/// A question before it is asked.
pub(super) struct Question {
    pub dialog: String,
    pub message: String,
    /// Variables that only this question has.
    pub shows: Record,
    pub choices: Vec<Offered>,
    pub slot: Option<String>,
    pub readback: Option<Agreed>,
    pub yes: Option<Deed>,
    pub no: Option<Deed>,
    /// The choice with which the page begins that is shown.
    pub from: usize,
    pub cut: Cut,
    /// The state at whose end this is asked.
    pub ends: Option<String>,
}

impl Question {
    /// A question of those that all dialogs share.
    pub(super) fn shared(message: Shared) -> Question {
        Question::new(COMMON, message.message())
    }

    pub(super) fn new(dialog: &str, message: impl Into<String>) -> Question {
        Question {
            dialog: dialog.to_owned(),
            message: message.into(),
            shows: Record::new(),
            choices: Vec::new(),
            slot: None,
            readback: None,
            yes: None,
            no: None,
            from: 0,
            cut: Cut::Pages,
            ends: None,
        }
    }
}

impl<'a> Engine<'a> {
    /// The dialog that has the word.
    pub(super) fn top(&self) -> Option<(&'a Script, &Frame)> {
        let frame = self.session.frames.last()?;
        self.scripts.get(&frame.dialog).map(|script| (script, frame))
    }

    pub(super) fn view(&self) -> Option<View<'_>> {
        self.top().map(|(script, frame)| View { script, frame, context: self.context })
    }

    /// The variables that a message uses, as far as they are known.
    pub(super) fn variables(&self, dialog: &str, message: &str, shows: &Record) -> Record {
        let frame = self.session.frames.iter().rev().find(|frame| frame.dialog == dialog).or_else(|| self.session.frames.last());
        let view = frame.and_then(|frame| self.scripts.get(&frame.dialog).map(|script| View { script, frame, context: self.context }));
        let mut variables = Record::new();
        for name in self.scripts.catalog.uses(dialog, message).into_iter().flatten() {
            let value = shows.get(name).cloned().or_else(|| view.and_then(|view| view.variable(name)));
            if let Some(value) = value.or_else(|| self.access_variable(name)) {
                variables.0.insert(name.clone(), value);
            }
        }
        variables
    }

    /// What the engine itself knows, also where no dialog is open.
    fn access_variable(&self, name: &str) -> Option<Value> {
        match name {
            "access-linked" => Some(Value::Flag(self.context.assurance >= Assurance::Linked)),
            "access-verified" => Some(Value::Flag(self.context.assurance >= Assurance::Verified)),
            "access-today" => Some(Value::Day(self.context.today)),
            _ => None,
        }
    }

    pub(super) fn say_showing(&mut self, dialog: &str, message: &str, shows: &Record) {
        let variables = self.variables(dialog, message, shows);
        let saying = self.page_of(Saying::plain(dialog, message, variables), 0);
        let is_page = self.session.rest.as_ref().is_some_and(|rest| rest.saying.message == message && rest.saying.dialog == dialog);
        self.sayings.push(saying);
        if is_page {
            self.say_that_there_is_more();
        }
    }

    /// A sentence with its lists as long as they are.
    pub(super) fn say_whole(&mut self, dialog: &str, message: &str) {
        let variables = self.variables(dialog, message, &Record::new());
        self.sayings.push(Saying::plain(dialog, message, variables));
    }

    pub(super) fn say(&mut self, dialog: &str, message: &str) {
        self.say_showing(dialog, message, &Record::new());
    }

    /// A sentence that all dialogs share.
    pub(super) fn remark(&mut self, message: Shared) {
        self.say(COMMON, message.message());
    }

    pub(super) fn offered(&self, dialog: &str, message: impl Into<String>, shows: &Record, deed: Deed) -> Offered {
        let message = message.into();
        let variables = self.variables(dialog, &message, shows);
        Offered { dialog: dialog.to_owned(), message, variables, deed, item: None }
    }

    /// A choice whose label all dialogs share.
    pub(super) fn shared(&self, message: Shared, deed: Deed) -> Offered {
        self.offered(COMMON, message.message(), &Record::new(), deed)
    }

    /// A choice that starts a dialog.
    pub(super) fn beginning(&self, dialog: &str) -> Offered {
        self.offered(dialog, names::NAME, &Record::new(), Deed::Begin { dialog: dialog.to_owned() })
    }

    /// Asks. From here on this is the open question, and no earlier one can be answered.
    pub(super) fn ask(&mut self, question: Question) {
        let Question { dialog, message, shows, choices: mut offered, slot, readback, yes, no, from, cut, ends } = question;
        let variables = self.variables(&dialog, &message, &shows);
        let id = self.next_question();
        let mut saying = Saying { dialog, message, variables, choices: Vec::new(), question: Some(id.clone()) };
        if readback.is_none() && cut == Cut::Pages {
            // "More" is of the list that was shown last, which may be one before this question.
            let before = self.session.rest.take().filter(|_| !has_list(&saying.variables));
            saying = self.page_of(saying, 0);
            if self.session.rest.is_some() {
                offered.truncate(CHOICES_MAX - 1);
                offered.push(self.shared(Shared::ChoiceMore, Deed::More));
            } else {
                self.session.rest = before;
            }
        }
        let next = self.take_page(&mut offered, slot.is_some(), from);
        let mut deeds = Vec::new();
        for (place, offered) in offered.into_iter().take(CHOICES_MAX).enumerate() {
            let Offered { dialog, message, variables, deed, .. } = offered;
            saying.choices.push(Choice { dialog, message, variables, token: token(&id, place) });
            deeds.push(deed);
        }
        self.sayings.push(saying.clone());
        if let Some(frame) = self.session.frames.last_mut() {
            frame.met = true;
        }
        self.session.asked = Some(Asked { id, slot, readback, deeds, yes, no, saying, at: self.context.now, next, points: false, ends });
    }

    /// Leaves one page of a slot's choices, with the way to the next one. Gives where that begins.
    fn take_page(&mut self, offered: &mut Vec<Offered>, of_slot: bool, from: usize) -> Option<usize> {
        let (size, all) = (choices_at_once(self.context.medium), offered.len());
        let next = if of_slot && all > size + 1 && offered.iter().any(|offered| offered.item.is_some()) {
            let from = if from < all { from } else { 0 };
            let end = page_end(from, size, all);
            *offered = offered.drain(from..end).collect();
            offered.truncate(CHOICES_MAX - 1);
            let end = from + offered.len();
            offered.push(self.shared(Shared::ChoiceMore, Deed::More));
            Some(if end < all { end } else { 0 })
        } else {
            None
        };
        let items: Vec<Record> = offered.iter().filter_map(|offered| offered.item.clone()).collect();
        self.was_shown(&items);
        next
    }

    /// Asks the open question once more, under a new id: what was offered before cannot be pressed any longer.
    pub(super) fn ask_again(&mut self, mut asked: Asked) -> Effect {
        if !self.may_show(&asked.saying) {
            return if self.session.frames.is_empty() { self.remark_with_menu(Shared::WhatElse) } else { self.walk() };
        }
        asked.id = self.next_question();
        asked.at = self.context.now;
        asked.saying.question = Some(asked.id.clone());
        for (place, choice) in asked.saying.choices.iter_mut().enumerate() {
            choice.token = token(&asked.id, place);
        }
        self.sayings.push(asked.saying.clone());
        self.session.asked = Some(asked);
        Effect::Rest
    }

    fn next_question(&mut self) -> QuestionId {
        self.session.turn.questions += 1;
        QuestionId::derived(&[&self.context.seed, &self.session.turn.questions.to_be_bytes()])
    }

    /// The question for a slot; `message` is its first wording or the one for after a miss.
    pub(super) fn slot_question(&self, script: &Script, name: &str, slot: &Slot, message: String) -> Question {
        let mut question = Question::new(&script.name, message);
        question.slot = Some(name.to_owned());
        let Some(view) = self.view() else { return question };
        for item in view.items(slot).unwrap_or_default() {
            if let Some(value) = view.item_value(slot, &item) {
                let deed = Deed::Fill { slot: name.to_owned(), value };
                let offered = self.offered(&script.name, names::choice(name), &item, deed);
                question.choices.push(Offered { item: Some(item), ..offered });
            }
        }
        for path in &slot.suggest {
            // Two suggestions can come to the same value; it is offered once. What could not be taken is not offered.
            let fresh = |value: &Value| {
                view.validate(slot, value).is_ok() && !question.choices.iter().any(|choice| choice.variables.get("value") == Some(value))
            };
            if let Some(value) = view.path(path).filter(fresh) {
                let label = names::suggest(name, path);
                let shows = Record::new().with("value", value.clone());
                question.choices.push(self.offered(&script.name, label, &shows, Deed::Fill { slot: name.to_owned(), value }));
            }
        }
        question
    }

    /// "Did you mean …": one choice for each value.
    pub(super) fn unclear_values(&self, script: &Script, name: &str, slot: &Slot, values: Vec<Value>) -> Question {
        let mut question = Question::shared(Shared::UnclearValue);
        question.slot = Some(name.to_owned());
        let view = self.view();
        let items = view.and_then(|view| view.items(slot)).unwrap_or_default();
        for value in values {
            let item = items.iter().find(|item| view.and_then(|view| view.item_value(slot, item)).as_ref() == Some(&value));
            let deed = Deed::Fill { slot: name.to_owned(), value: value.clone() };
            question.choices.push(match item {
                Some(item) => self.offered(&script.name, names::choice(name), item, deed),
                None => self.offered(COMMON, reading_label(&value).message(), &Record::new().with("value", value), deed),
            });
        }
        question
    }

    /// "Did you mean …" where the readings are for different slots.
    pub(super) fn unclear_readings(&self, asked: Option<String>, readings: Vec<(String, Reading)>) -> Question {
        let mut question = Question::shared(Shared::UnclearValue);
        question.slot = asked;
        for (slot, reading) in readings {
            let kind = self.top().and_then(|(script, _)| script.slots.get(&slot)).map(|slot| slot.kind);
            let value = match (&reading, kind) {
                // A bare number in the place of an amount is shown as one.
                (Reading::Number(number), Some(SlotKind::Money)) => dollars(*number),
                _ => None,
            };
            let value = value.unwrap_or_else(|| reading_value(&reading));
            let label = match reading {
                Reading::Form(_) => Shared::ReadingForm,
                Reading::All => Shared::ReadingAll,
                _ => reading_label(&value),
            };
            let shows = Record::new().with("value", value);
            question.choices.push(self.offered(COMMON, label.message(), &shows, Deed::Take { slot, reading }));
        }
        question
    }

    /// The choices with which a dialog ends.
    pub(super) fn offers(&self, script: &Script, offers: &[Offer]) -> Vec<Offered> {
        let linked = self.context.assurance >= Assurance::Linked;
        let offered = offers.iter().filter_map(|offer| match offer {
            // Who is linked is not asked to link.
            Offer::Dialog(name) if name.text == LINK && linked => None,
            Offer::Dialog(name) => Some(self.beginning(&name.text)),
            Offer::State(name) => {
                let deed = Deed::Revive { state: name.text.clone() };
                Some(self.offered(&script.name, names::offer(&name.text), &Record::new(), deed))
            }
        });
        offered.collect()
    }

    /// A sentence of all dialogs with what can be done as choices; where nothing is open.
    pub(super) fn remark_with_menu(&mut self, message: Shared) -> Effect {
        self.menu_showing(message, Record::new())
    }

    pub(super) fn menu_showing(&mut self, message: Shared, shows: Record) -> Effect {
        let mut question = Question { shows, ..Question::shared(message) };
        if let Some(welcome) = self.scripts.get(WELCOME) {
            question.choices = self.offers(welcome, &welcome.offers);
        }
        self.ask(question);
        Effect::Rest
    }
}

fn token(question: &QuestionId, place: usize) -> String {
    format!("{question}.{place}")
}

const fn reading_label(value: &Value) -> Shared {
    match value {
        Value::Money(_) => Shared::ReadingMoney,
        Value::Day(_) => Shared::ReadingDay,
        Value::Period(_) => Shared::ReadingPeriod,
        _ => Shared::ReadingText,
    }
}

/// How a reading is shown among others.
fn reading_value(reading: &Reading) -> Value {
    match reading {
        Reading::Money(amount) => Value::Money(*amount),
        Reading::Day(day) => Value::Day(*day),
        Reading::Number(number) => Value::Text(number.to_string()),
        Reading::Form(form) => Value::Text(form.number().to_owned()),
        Reading::Period { year, quarter: None, form: None } => Value::Text(year.to_string()),
        // A quarter without a form is one of the form that is filed by quarter.
        Reading::Period { year, quarter, form } => {
            Value::Period(Period { year: *year, quarter: *quarter, form: form.unwrap_or(Form::F941) })
        }
        Reading::Ending(text)
        | Reading::Code(text)
        | Reading::Word(text)
        | Reading::OtherForm(text)
        | Reading::Digits(text)
        | Reading::Phone(text)
        | Reading::Confirmation(text)
        | Reading::Said(text) => Value::Text(text.clone()),
        Reading::Count(count) => Value::Text(count.to_string()),
        Reading::Share(share) => Value::Text(share.to_string()),
        Reading::Recurring(days) => Value::Text(days.to_string()),
        Reading::MoneyUnreadable(text) | Reading::DayUnreadable(text) => Value::Text(text.clone()),
        Reading::All => Value::Text(String::new()),
    }
}
