//! What is pointed at and not named: "the second one", "the last payment", "that one", "the same account as last time".
//!
//! What was shown last, the one thing that was spoken of last, and what was chosen for the last thing that was done are kept with
//! the conversation. A slot takes what is pointed at only where its own list has it now.

use crate::account::{Record, Value};
use crate::understanding::{Reference, SlotKind};

use super::super::Effect;
use super::super::script::{COMMON, Slot};
use super::super::session::{Frame, Purpose};
use super::super::shared::Shared;
use super::Engine;
use super::pages::has_list;
use super::resolve::View;

/// Words by which "the last" is the newest of its kind, and not the last that was shown.
const KINDS_OF_THINGS: &[&str] = &["payment", "payments", "pago", "pagos", "notice", "notices", "letter", "aviso", "avisos", "carta"];
const AMOUNT_WORDS: &[&str] = &["amount", "monto", "cantidad"];
const ACCOUNT_WORDS: &[&str] = &["account", "bank", "cuenta", "banco"];

impl Engine<'_> {
    /// Items were shown: from here on "the second" and "the last one" are of these.
    pub(super) fn was_shown(&mut self, items: &[Record]) {
        let can_be_meant = |item: &Record| item.0.iter().any(|(name, value)| name == "id" || matches!(value, Value::Period(_)));
        if items.iter().any(can_be_meant) {
            self.session.shown = items.to_vec();
            self.session.that = match items {
                [only] => Some(only.clone()),
                _ => None,
            };
        }
    }

    /// One thing of a list that stands above what can be done next: asks what to do with it. Nothing where there is no such list.
    pub(super) fn points_out(&mut self, reference: Reference) -> Option<Effect> {
        if !self.session.frames.is_empty() || !has_list(&self.session.asked.as_ref()?.saying.variables) {
            return None;
        }
        let item = match reference {
            Reference::Place(place) => self.session.shown.get(place),
            Reference::Last => self.session.shown.last(),
            Reference::That => self.session.that.as_ref(),
            Reference::Same | Reference::Other => None,
        };
        let item = item?.clone();
        let mut asked = self.session.asked.take()?;
        let listed = asked.listed();
        asked.deeds.truncate(listed);
        asked.saying.choices.truncate(listed);
        COMMON.clone_into(&mut asked.saying.dialog);
        Shared::AboutThat.message().clone_into(&mut asked.saying.message);
        asked.saying.variables = Record::new();
        asked.points = true;
        self.session.that = Some(item);
        Some(self.ask_again(asked))
    }

    /// Begins a dialog about the one thing that was pointed at.
    pub(super) fn begin_about_that(&mut self, dialog: &str) -> Effect {
        self.session.frames.push(Frame::new(dialog, Purpose::Wanted));
        self.came_to_dialog(dialog);
        if let Some(frame) = self.session.frames.last_mut() {
            frame.pointing = Some(Reference::That);
        }
        self.session.ended = None;
        self.walk()
    }

    /// Fills a slot with what the last message pointed at.
    pub(super) fn settle_pointed(&mut self, name: &str, slot: &Slot) -> bool {
        let Some(view) = self.view() else { return false };
        let Some(reference) = view.frame.pointing else { return false };
        let value = match reference {
            Reference::Same => self.same_as_before(view, name, slot),
            Reference::Place(_) | Reference::Last | Reference::That => self.pointed_at(view, slot, reference),
            Reference::Other => None,
        };
        let Some(value) = value.filter(|value| view.validate(slot, value).is_ok()) else { return false };
        self.hold(name, value, self.context.order);
        true
    }

    /// The value of the item that is pointed at, for a slot with a list.
    pub(super) fn pointed_at(&self, view: View<'_>, slot: &Slot, reference: Reference) -> Option<Value> {
        let by = slot.by.as_ref()?;
        let items = view.items(slot)?;
        let heard = |words: &[&str]| view.frame.heard.iter().any(|word| words.contains(&word.as_str()));
        let shown = &self.session.shown;
        let item = match reference {
            Reference::Place(place) => shown.get(place)?,
            Reference::That => self.session.that.as_ref()?,
            Reference::Last if !shown.is_empty() && !heard(KINDS_OF_THINGS) => shown.last()?,
            Reference::Last => newest(&items)?,
            Reference::Same | Reference::Other => return None,
        };
        item.get(&by.text).cloned()
    }

    fn same_as_before(&self, view: View<'_>, name: &str, slot: &Slot) -> Option<Value> {
        let heard = |words: &[&str]| view.frame.heard.iter().any(|word| words.contains(&word.as_str()));
        let (amount, account) = (heard(AMOUNT_WORDS), heard(ACCOUNT_WORDS));
        let is_meant = match slot.kind {
            SlotKind::Money => amount || !account,
            SlotKind::Choice => account || !amount,
            SlotKind::Day | SlotKind::MonthDay | SlotKind::Period | SlotKind::Code | SlotKind::Words | SlotKind::Digits => false,
        };
        self.session.before.get(name).filter(|_| is_meant).cloned()
    }

    /// What was chosen for something that has been done, for "the same as last time"; and what it gave, for "that one".
    pub(super) fn remember_done(&mut self, given: &Record) {
        let Some((script, frame)) = self.top() else { return };
        let again = script.slots.iter().filter(|(_, slot)| matches!(slot.kind, SlotKind::Money | SlotKind::Choice));
        let values: Vec<(String, Value)> = again.filter_map(|(name, _)| Some((name.clone(), frame.value(name)?.clone()))).collect();
        // What binds and chooses no account leaves the one of before.
        self.session.before.extend(values);
        if given.get("id").is_some() {
            self.session.that = Some(given.clone());
        }
    }

    /// What a dialog that ends was about is what was spoken of last.
    pub(super) fn remember_subject(&mut self, frame: &Frame) {
        let Some(script) = self.scripts.get(&frame.dialog) else { return };
        if frame.gave.values().any(|given| given.get("id").is_some()) {
            return;
        }
        let view = View { script, frame, context: self.context };
        let listed = script.slots.iter().filter(|(_, slot)| slot.kind == SlotKind::Choice);
        let subject = listed.filter_map(|(name, slot)| view.item(slot, frame.value(name)?)).next();
        if let Some(item) = subject {
            self.session.that = Some(item);
        }
    }
}

/// The item with the latest day.
fn newest(items: &[Record]) -> Option<&Record> {
    items.iter().max_by_key(|item| match item.get("day") {
        Some(Value::Day(day)) => Some(*day),
        _ => None,
    })
}
