//! What a message is as a whole: words that are taken as they are, where a slot asks for just that, and what goes before them; a bare
//! value; the number of a choice.

use std::borrow::Cow;

use crate::message::Medium;
use crate::understanding::{Found, Meaning, Reading, SlotKind, Verdict};

use super::super::Effect;
use super::super::moves::Move;
use super::super::script::{LINK, Slot, Urgency};
use super::super::shared::Shared;
use super::Engine;
use super::fill::Filled;
use super::resolve::naming_number;

/// In more words than this an intent is only a part of what somebody tells; what cannot wait goes before them all the same.
const WORDS_OF_AN_INTENT_MAX: usize = 12;
/// A yes or a no in so few words is no more than that.
const WORDS_OF_AN_ANSWER_MAX: usize = 3;

impl Engine<'_> {
    /// Takes a message as the words that were asked for. Nothing where none were, or where something goes before them.
    pub(super) fn takes_words(&mut self, meaning: &Meaning) -> Option<Effect> {
        let asked = self.session.asked.as_ref().filter(|asked| asked.yes.is_none() && asked.deeds.is_empty())?;
        let slot = asked.slot.as_ref()?;
        let (script, _) = self.top()?;
        let asked_for = script.slots.get(slot).filter(|slot| slot.kind == SlotKind::Words)?;
        let said = meaning.values.iter().find(|found| is_wording(&found.reading))?;
        if self.goes_before_words(meaning, asked_for, &said.reading) {
            return None;
        }
        let words = Meaning { values: vec![said.clone()], correction: false, ..meaning.clone() };
        Some(match self.fill(&words, None) {
            Filled::TooLate => self.remark_and_return(Shared::Late),
            Filled::Something | Filled::Nothing => self.walk(),
        })
    }

    /// A code where one is asked for is that code, though a code by itself is what people say to connect an account. The same is true of a
    /// number where the dialog has a place for one: "0300-12345R" is no code then, and "the number is 305 555 0111" changes none elsewhere.
    pub(super) fn takes_code(&mut self, meaning: &Meaning) -> Option<Effect> {
        let asked = self.session.asked.as_ref()?.slot.as_ref();
        let (script, _) = self.top()?;
        let intent = sure(meaning).filter(|intent| script.name != *intent && !self.cannot_wait(intent))?;
        let asks_for_code = asked.and_then(|slot| script.slots.get(slot)).is_some_and(|slot| slot.kind == SlotKind::Code);
        let takes_numbers = script.slots.values().any(|slot| slot.kind == SlotKind::Digits) && !asks_for_code;
        let is_number = |found: &Found| !found.negated && is_sure_number(&found.reading, intent);
        let takes = if takes_numbers { meaning.values.iter().any(is_number) } else { asks_for_code && intent == LINK };
        if !takes || meaning.then.is_some() {
            return None;
        }
        (self.fill(meaning, None) == Filled::Something).then(|| self.walk())
    }

    fn goes_before_words(&self, meaning: &Meaning, slot: &Slot, said: &Reading) -> bool {
        let Reading::Said(words) = said else { return false };
        let count = words.split_whitespace().count();
        let intents = [Some(meaning), meaning.then.as_deref()].into_iter().flatten().filter_map(sure);
        let intents = intents.filter(|intent| !slot.takes.iter().any(|dialog| dialog.text == *intent));
        let mut intents = intents.filter(|intent| self.cannot_wait(intent) || count <= WORDS_OF_AN_INTENT_MAX);
        intents.next().is_some() || meaning.polarity.is_some() && count <= WORDS_OF_AN_ANSWER_MAX
    }

    /// Whether a message is nothing but a value for what was asked, though its words are those of an intent too: "todo".
    pub(super) fn is_only_the_answer(&self, meaning: &Meaning) -> bool {
        let [found] = meaning.values.as_slice() else { return false };
        let asked = self.session.asked.as_ref().and_then(|asked| asked.slot.as_ref());
        let kind = self.top().zip(asked).and_then(|((script, _), name)| script.slots.get(name)).map(|slot| slot.kind);
        let short = (1..=WORDS_OF_AN_ANSWER_MAX).contains(&meaning.words.len());
        let waits = sure(meaning).is_some_and(|intent| !self.cannot_wait(intent) && Move::of_intent(intent).is_none());
        waits && short && !found.negated && meaning.then.is_none() && kind == Some(SlotKind::Money) && found.reading == Reading::All
    }

    /// Whether the message is the number of a choice, and nothing else, where choices are shown with numbers.
    pub(super) fn is_numbered(&self, meaning: &Meaning) -> bool {
        let numbered = !self.context.buttons && self.context.medium != Medium::Spoken;
        let [found] = meaning.values.as_slice() else { return false };
        let place = meaning.choice.and_then(|place| i64::try_from(place + 1).ok());
        let is_place = matches!(found.reading, Reading::Number(number) | Reading::Count(number) if Some(number) == place);
        numbered && is_place && !found.negated && meaning.polarity.is_none() && !meaning.correction && !meaning.negated
    }

    /// The number under which "more" stands. It is none of the choices that understanding is told of.
    pub(super) fn numbered_more(&self, meaning: &Meaning) -> Option<usize> {
        let more = self.session.asked.as_ref()?.more()?;
        self.is_numbered(&Meaning { choice: Some(more), ..meaning.clone() }).then_some(more)
    }

    /// Somebody human, and rights and distress.
    pub(super) fn cannot_wait(&self, intent: &str) -> bool {
        intent == Move::Person.intent() || self.is_urgent(intent)
    }

    /// What has the word is what cannot wait.
    pub(super) fn is_in_distress(&self) -> bool {
        self.top().is_some_and(|(script, _)| script.urgency == Urgency::Urgent)
    }

    pub(super) fn is_urgent(&self, dialog: &str) -> bool {
        self.scripts.get(dialog).is_some_and(|script| script.urgency == Urgency::Urgent)
    }
}

/// The message without its wording, for all that asks for no words.
pub(super) fn without_wording(meaning: &Meaning) -> Cow<'_, Meaning> {
    if !meaning.values.iter().any(|found| is_wording(&found.reading)) {
        return Cow::Borrowed(meaning);
    }
    let mut rest = meaning.clone();
    rest.values.retain(|found| !is_wording(&found.reading));
    Cow::Owned(rest)
}

/// What is taken for a code is a number as well; a number of a telephone or of a representative is that whatever it is said with.
fn is_sure_number(reading: &Reading, intent: &str) -> bool {
    let whole = naming_number(reading);
    whole.is_some_and(|whole| {
        intent == LINK || matches!(reading, Reading::Phone(_)) || whole.ends_with(|sign: char| sign.is_ascii_uppercase())
    })
}

const fn is_wording(reading: &Reading) -> bool {
    matches!(reading, Reading::Said(_))
}

fn sure(meaning: &Meaning) -> Option<&str> {
    match &meaning.intent {
        Verdict::Sure(intent) => Some(intent),
        Verdict::Ask(_) | Verdict::Unknown => None,
    }
}
