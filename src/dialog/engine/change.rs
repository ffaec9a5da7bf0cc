//! What should be different from what was read back, where somebody says so without saying what instead.

use crate::understanding::{Meaning, Reference, SlotKind};

use super::super::Effect;
use super::super::moves::Move;
use super::super::script::{Name, Script, Slot, State};
use super::super::session::{Asked, Deed};
use super::super::shared::Shared;
use super::Engine;
use super::fill::Filled;
use super::heard::By;

impl<'a> Engine<'a> {
    /// "Change the amount", "no, the other account", "that is not it": the value that is meant is asked for anew, or taken
    /// where there is only one other. Nothing where no readback is open.
    pub(super) fn changed(&mut self, meaning: &Meaning, by: By) -> Option<Effect> {
        let is_read_back = self.session.open_readback().is_some();
        self.changes_a_value(meaning, by).or_else(|| (is_read_back && meaning.correction).then(|| self.act(Deed::Deny, by)))
    }

    /// The same, where it is clear which value is meant: clearer than that another dialog is wanted, of which the words may speak as well.
    pub(super) fn changes_a_value(&mut self, meaning: &Meaning, by: By) -> Option<Effect> {
        if meaning.reference == Some(Reference::Other)
            && self.session.open_readback().is_some()
            && let Some(effect) = self.takes_the_other()
        {
            return Some(effect);
        }
        let kind = meaning.corrects?;
        let slot = self.offered_to_change(kind).or_else(|| self.read_back_slot(kind).map(|(slot, _)| slot))?;
        Some(self.act(Deed::Change { slot }, by))
    }

    /// "The bank account is savings", said to a readback that shows another one: a value in its place, though it speaks of what another
    /// dialog is about.
    pub(super) fn states_a_value(&mut self, meaning: &Meaning, intent: &str) -> Option<Effect> {
        let kind = meaning.corrects?;
        let (slot, _) = self.read_back_slot(kind).filter(|_| !self.cannot_wait(intent) && !meaning.negated)?;
        let stands = meaning.values.iter().filter(|found| !found.negated);
        let only_this = stands.clone().all(|found| self.slots_for(found).contains(&slot));
        (only_this && self.fill(meaning, None) == Filled::Something).then(|| self.walk())
    }

    /// What another dialog is for may be said of what is open here: "change the amount" is a change of the payment that is just being
    /// read back, and "cancel the payment" ends it. The dialog that is open says so.
    pub(super) fn meant_for_open(&mut self, intent: &str, meaning: &Meaning, by: By) -> Option<Effect> {
        let (script, frame) = self.top()?;
        let is_asking = self.session.asked.is_some() && frame.gave.is_empty();
        if !is_asking || meaning.negated || meaning.then.is_some() {
            return None;
        }
        let names = |list: &[Name]| list.iter().any(|name| name.text == intent);
        if names(&script.canceled_by) && meaning.values.is_empty() {
            return Some(self.make_move(Move::Cancel));
        }
        if !names(&script.changed_by) {
            return None;
        }
        Some(match self.fill(meaning, None) {
            Filled::Something => self.walk(),
            Filled::TooLate => self.remark_and_return(Shared::Late),
            Filled::Nothing => match self.changed(meaning, by) {
                Some(effect) => effect,
                None if self.session.open_readback().is_some() => self.act(Deed::Deny, by),
                None => self.walk(),
            },
        })
    }

    /// Neither yes nor no: nothing is done, and nobody is hurried.
    pub(super) fn undecided(&mut self, meaning: &Meaning) -> Effect {
        match self.session.asked.take_if(|asked| asked.readback.is_some()) {
            Some(asked) => {
                self.session.misses = self.session.turn.misses_before;
                self.ask_in_other_words(asked, Shared::TakeYourTime, Shared::TakeYourTime)
            }
            // "I don't know": what would help to answer.
            None if self.session.asked.as_ref().is_some_and(|asked| asked.slot.is_some()) => self.make_move(Move::Help),
            None => self.not_understood(&meaning.intent),
        }
    }

    /// Of two that can be chosen, the one that was not read back.
    fn takes_the_other(&mut self) -> Option<Effect> {
        let (name, slot) = self.read_back_slot(SlotKind::Choice)?;
        if self.late {
            return Some(self.remark_and_return(Shared::Late));
        }
        let view = self.view()?;
        let held = view.frame.value(&name)?.clone();
        let values: Vec<_> = view.items(slot)?.iter().filter_map(|item| view.item_value(slot, item)).collect();
        let [first, second] = values.as_slice() else { return None };
        let other = if *first == held { second.clone() } else { first.clone() };
        self.hold(&name, other, self.context.order);
        Some(self.walk())
    }

    /// Of the values that a no was asked about, the one of a kind.
    fn offered_to_change(&self, kind: SlotKind) -> Option<String> {
        let (script, _) = self.top()?;
        let mut of_kind = self.session.asked.as_ref()?.deeds.iter().filter_map(|deed| match deed {
            Deed::Change { slot } => slot_of(script, slot, kind),
            _ => None,
        });
        let (slot, _) = of_kind.next()?;
        of_kind.next().is_none().then_some(slot)
    }

    /// The one slot of a kind among what was read back, where `no` leads nowhere of its own.
    fn read_back_slot(&self, kind: SlotKind) -> Option<(String, &'a Slot)> {
        let (script, _) = self.top()?;
        let readback = self.session.asked.as_ref()?.readback.as_ref().filter(|readback| readback.dialog == script.name)?;
        let (slots, no) = script.states.get(&readback.state).and_then(State::readback)?;
        let mut of_kind = slots.iter().filter_map(|name| slot_of(script, &name.text, kind));
        let first = of_kind.next().filter(|_| no.is_none())?;
        of_kind.next().is_none().then_some(first)
    }
}

/// Whether a yes in words answers exactly what was read back: with anything beside it, it does not.
pub(super) fn is_plain_yes(asked: &Asked, meaning: &Meaning) -> bool {
    asked.readback.is_none() || !meaning.correction && !meaning.negated
}

fn slot_of<'a>(script: &'a Script, name: &str, kind: SlotKind) -> Option<(String, &'a Slot)> {
    script.slots.get(name).filter(|slot| slot.kind == kind).map(|slot| (name.to_owned(), slot))
}
