//! Not understood: first the question in other words with what would be valid, then the likely meanings, then a person.

use crate::account::Record;
use crate::understanding::{SlotKind, Verdict};

use super::super::names;
use super::super::script::{PERSON, WELCOME};
use super::super::session::{Asked, Deed};
use super::super::shared::Shared;
use super::super::{Effect, MISSES_MAX};
use super::Engine;
use super::ask::Question;

/// The largest number of likely meanings that are offered.
const LIKELY_MAX: usize = 3;

impl Engine<'_> {
    pub(super) fn not_understood(&mut self, intent: &Verdict) -> Effect {
        // What comes instead of a code may be one.
        self.missed = self.session.expectation(self.scripts).slot != Some(SlotKind::Code);
        self.session.misses = self.session.turn.misses_before.saturating_add(1);
        let likely: Vec<String> = match intent {
            Verdict::Ask(likely) => likely.iter().filter(|name| self.scripts.get(name).is_some()).take(LIKELY_MAX).cloned().collect(),
            Verdict::Sure(_) | Verdict::Unknown => Vec::new(),
        };
        match self.session.misses {
            1 if self.renewed && !self.session.frames.is_empty() => self.walk(),
            // What may be distress is asked about at once, whatever is open.
            1 if likely.iter().any(|dialog| self.is_urgent(dialog)) => self.ask_likely(&likely),
            1 if self.session.asked.is_some() && !self.session.frames.is_empty() => self.rephrase(),
            1 if likely.is_empty() => {
                self.session.asked = None;
                self.remark_with_menu(Shared::Unclear)
            }
            1 | 2 => self.ask_likely(&likely),
            misses if misses > MISSES_MAX && !self.is_in_distress() => {
                self.session.misses = 0;
                self.give_up(Shared::GaveUp)
            }
            _ => self.offer_person(),
        }
    }

    /// The open question in other words.
    fn rephrase(&mut self) -> Effect {
        let Some(asked) = self.session.asked.take() else { return self.walk() };
        let slot = asked.slot.as_ref().and_then(|name| {
            let (script, _) = self.top()?;
            script.slots.get(name).map(|slot| (script, name.clone(), slot))
        });
        match slot {
            // A question about one of several readings is asked again as it was: only its choices answer it.
            Some((script, name, slot)) if asked.saying.dialog == script.name => {
                let question = self.slot_question(script, &name, slot, names::ask_again(&name));
                self.ask(question);
            }
            _ => return self.ask_in_other_words(asked, Shared::ChooseAgain, Shared::ConfirmAgain),
        }
        Effect::Rest
    }

    /// A readback in its own other words where it has some; else what can be answered, and the question again.
    pub(super) fn ask_in_other_words(&mut self, mut asked: Asked, question: Shared, readback: Shared) -> Effect {
        let own = asked.readback.as_ref().map(|readback| (readback.dialog.clone(), names::again(&readback.message)));
        match own.filter(|(dialog, own)| self.scripts.catalog.has(dialog, own)) {
            Some((dialog, own)) => {
                asked.saying.variables = self.variables(&dialog, &own, &Record::new());
                asked.saying.message = own;
            }
            None => self.remark(if asked.readback.is_some() { readback } else { question }),
        }
        self.ask_again(asked)
    }

    /// "Did you want …": what was probably meant, or else what can be done, and the way on.
    fn ask_likely(&mut self, likely: &[String]) -> Effect {
        let mut question = Question::shared(Shared::Likely);
        question.slot = self.session.asked.take().and_then(|asked| asked.slot);
        question.choices = likely.iter().map(|dialog| self.beginning(dialog)).collect();
        if !self.session.frames.is_empty() {
            question.choices.push(self.shared(Shared::ChoiceGoOn, Deed::GoOn));
        }
        if likely.is_empty()
            && let Some(welcome) = self.scripts.get(WELCOME)
        {
            question.choices.extend(self.offers(welcome, &welcome.offers));
        }
        self.ask(question);
        Effect::Rest
    }

    fn offer_person(&mut self) -> Effect {
        let mut question = Question::shared(Shared::OfferPerson);
        question.slot = self.session.asked.take().and_then(|asked| asked.slot);
        question.choices = vec![self.beginning(PERSON)];
        if !self.session.frames.is_empty() {
            question.choices.push(self.shared(Shared::ChoiceGoOn, Deed::GoOn));
            question.choices.push(self.shared(Shared::ChoiceNeverMind, Deed::Cancel));
        }
        question.yes = Some(Deed::Begin { dialog: PERSON.to_owned() });
        question.no = (!self.session.frames.is_empty()).then_some(Deed::GoOn);
        self.ask(question);
        Effect::Rest
    }
}
