//! Two things in one message: the first is done, and then the second, which is never lost.
//!
//! What can be answered at once is: a change of language, a question beside an answer. Else the second waits until the dialog of
//! the first has ended, and begins with the values that came with it. Where the first is called off, the second is offered.

use crate::language::Language;
use crate::understanding::{Meaning, Polarity, Verdict};

use super::super::moves::Move;
use super::super::script::{PERSON, START, THANKS, WELCOME};
use super::super::session::{Deed, Frame, Later, Purpose, Waits};
use super::super::shared::Shared;
use super::super::{DEPTH_MAX, Effect};
use super::Engine;
use super::ask::Question;
use super::change::is_plain_yes;
use super::fill::Filled;
use super::heard::By;
use super::walk::Visit;

impl Engine<'_> {
    pub(super) fn said_both(&mut self, both: &Meaning, second: &Meaning, by: By) -> Effect {
        let first = Meaning { then: None, ..both.clone() };
        // A yes stands at the beginning of what is said, or it is none; and what was shown answers the first.
        let second = &Meaning { polarity: second.polarity.filter(|polarity| *polarity != Polarity::Yes), choice: None, ..second.clone() };
        if self.wants_urgently(second) && !self.wants_urgently(&first) {
            // Distress goes before whatever it was said beside, and nothing is confirmed in the same breath.
            let plain = first.polarity.is_none() && matches!(first.intent, Verdict::Sure(_));
            let turned = Meaning { then: plain.then(|| Box::new(first)), ..second.clone() };
            return self.said(&turned, by);
        }
        for (language, other) in [(spoken(&first), second), (spoken(second), &first)] {
            if let Some(language) = language.filter(|_| !self.late) {
                self.language = Some(language);
                return self.said(other, by);
            }
        }
        if is_courtesy(&first) {
            return self.said(second, by);
        }
        if is_courtesy(second) {
            return self.said(&first, by);
        }
        if first.polarity == Some(Polarity::Yes) && !self.yes_stands(&first, second, by) {
            return if self.is_open(second) { self.unread(Shared::ConfirmAgain) } else { self.said(second, by) };
        }
        if matches!(first.intent, Verdict::Unknown) && first.polarity.is_none() && self.takes_answer(&first) {
            return self.said(second, by);
        }
        let waits = match (move_of(&first), move_of(second)) {
            (Some(_), _) => {
                let effect = self.said(&first, by);
                return if effect == Effect::Rest { self.said(second, by) } else { effect };
            }
            // A move is about what is open now, and by then that will be something else.
            (None, Some(_)) => return self.said(&first, by),
            (None, None) => self.waits_for(&first),
        };
        self.session.later = Some(Later { waits, meaning: second.clone() });
        let effect = self.said(&first, by);
        if effect == Effect::Rest && !self.first_goes_on() {
            return self.session.later.take().map_or(Effect::Rest, |later| self.said(&later.meaning, by));
        }
        effect
    }

    fn wants_urgently(&self, meaning: &Meaning) -> bool {
        matches!(&meaning.intent, Verdict::Sure(intent) if self.is_urgent(intent))
    }

    /// Whether what the second waits for is open, or is just being found out.
    fn first_goes_on(&self) -> bool {
        self.session.later.as_ref().is_some_and(|later| match &later.waits {
            Waits::For(first) => self.session.frames.iter().any(|frame| frame.dialog == *first),
            Waits::ForAny | Waits::Offered => self.session.asked.is_some(),
        })
    }

    /// Whether a yes confirms though something else was wanted beside it: it answers an open readback, and what is wanted is
    /// another dialog, so that it changes nothing of what was read back.
    fn yes_stands(&self, first: &Meaning, second: &Meaning, by: By) -> bool {
        let asked = self.session.asked.as_ref();
        asked.is_some_and(|asked| asked.readback.is_none() || self.counts(asked, by) && is_plain_yes(asked, first)) && !self.is_open(second)
    }

    fn is_open(&self, wanted: &Meaning) -> bool {
        matches!(&wanted.intent, Verdict::Sure(intent) if self.session.frames.iter().any(|frame| frame.dialog == *intent))
    }

    /// Takes an answer to the open question without going on to the next one yet.
    fn takes_answer(&mut self, answer: &Meaning) -> bool {
        let deed = self.session.asked.as_ref().and_then(|asked| asked.deeds.get(answer.choice?)).cloned();
        match deed {
            Some(Deed::Fill { slot, value }) if !self.late && !answer.correction => {
                self.hold(&slot, value, self.context.order);
                true
            }
            _ => self.fill(answer, None) == Filled::Something,
        }
    }

    fn waits_for(&self, first: &Meaning) -> Waits {
        match (&first.intent, first.polarity) {
            (Verdict::Sure(intent), None) => Waits::For(dialog_of(intent).to_owned()),
            (_, Some(_)) => self.session.frames.last().map_or(Waits::ForAny, |frame| Waits::For(frame.dialog.clone())),
            (Verdict::Ask(_) | Verdict::Unknown, None) => Waits::ForAny,
        }
    }

    /// Whether something waits for the end of this dialog.
    pub(super) fn is_awaited(&self, dialog: &str) -> bool {
        self.session.later.as_ref().is_some_and(|later| match &later.waits {
            Waits::For(first) => first == dialog,
            Waits::ForAny => true,
            Waits::Offered => false,
        })
    }

    /// What was wanted beside a dialog that has ended.
    pub(super) fn go_to_later(&mut self, ended: &Frame) -> Option<Visit> {
        if ended.purpose != Purpose::Wanted || !self.is_awaited(&ended.dialog) {
            return None;
        }
        let Later { meaning, .. } = self.session.later.take()?;
        match &meaning.intent {
            Verdict::Sure(intent) if !meaning.negated && !self.is_open(&meaning) && self.session.frames.len() < DEPTH_MAX => {
                let dialog = dialog_of(intent);
                self.scripts.get(dialog)?;
                self.remark(Shared::AndNow);
                self.session.frames.push(Frame::new(dialog, Purpose::Wanted));
                self.fill(&meaning, None);
                self.keep_the_rest(dialog, &meaning);
                Some(Visit::Go(START.to_owned()))
            }
            Verdict::Ask(likely) if self.session.frames.is_empty() => {
                let likely = likely.clone();
                self.offer_later(&likely);
                Some(Visit::Stop(Effect::Rest))
            }
            Verdict::Sure(_) | Verdict::Ask(_) | Verdict::Unknown => None,
        }
    }

    /// Of three things the last waits for the second.
    pub(super) fn keep_the_rest(&mut self, dialog: &str, meaning: &Meaning) {
        if let Some(rest) = &meaning.then {
            self.session.later = Some(Later { waits: Waits::For(dialog.to_owned()), meaning: (**rest).clone() });
        }
    }

    /// The first was called off: the others may still be wanted. Nothing where there are none.
    pub(super) fn offer_what_was_also_wanted(&mut self) -> bool {
        let Some(later) = self.session.later.take() else { return false };
        let wanted = std::iter::successors(Some(&later.meaning), |meaning| meaning.then.as_deref());
        let likely: Vec<String> = wanted
            .flat_map(|meaning| match &meaning.intent {
                Verdict::Sure(intent) => vec![dialog_of(intent).to_owned()],
                Verdict::Ask(likely) => likely.clone(),
                Verdict::Unknown => Vec::new(),
            })
            .collect();
        self.session.later = Some(Later { waits: Waits::Offered, ..later });
        self.offer_later(&likely)
    }

    /// A yes begins the first where it is sure, and what else was wanted comes after it.
    fn offer_later(&mut self, likely: &[String]) -> bool {
        let mut question = Question::shared(Shared::AlsoWanted);
        let known = likely.iter().filter(|dialog| self.scripts.get(dialog).is_some());
        question.choices = known.map(|dialog| self.beginning(dialog)).collect();
        let offers = !question.choices.is_empty();
        let is_sure = self.session.later.as_ref().is_some_and(|later| matches!(later.meaning.intent, Verdict::Sure(_)));
        if let Some(dialog) = likely.first().filter(|_| offers && (is_sure || likely.len() == 1)) {
            question.yes = Some(Deed::Begin { dialog: dialog.clone() });
        }
        if offers {
            self.ask(question);
        }
        offers
    }

    /// The values that came with a dialog that was offered and is begun now.
    pub(super) fn what_came_along(&mut self, dialog: &str) -> Option<Meaning> {
        let later = self.session.later.take_if(|later| later.waits == Waits::Offered)?;
        let mut wanted = std::iter::successors(Some(later.meaning), |meaning| meaning.then.as_deref().cloned());
        wanted.find(|meaning| matches!(&meaning.intent, Verdict::Sure(intent) if dialog_of(intent) == dialog))
    }
}

fn is_courtesy(meaning: &Meaning) -> bool {
    matches!(&meaning.intent, Verdict::Sure(intent) if intent == WELCOME || intent == THANKS)
}

/// A move that is no dialog.
fn move_of(meaning: &Meaning) -> Option<Move> {
    match &meaning.intent {
        Verdict::Sure(intent) => Move::of_intent(intent).filter(|each| *each != Move::Person),
        Verdict::Ask(_) | Verdict::Unknown => None,
    }
}

fn spoken(meaning: &Meaning) -> Option<Language> {
    match move_of(meaning)? {
        Move::English => Some(Language::English),
        Move::Spanish => Some(Language::Spanish),
        Move::Help
        | Move::Repeat
        | Move::Back
        | Move::Cancel
        | Move::StartOver
        | Move::Person
        | Move::Menu
        | Move::GoOn
        | Move::More
        | Move::Why
        | Move::Skip => None,
    }
}

fn dialog_of(intent: &str) -> &str {
    if intent == Move::Person.intent() { PERSON } else { intent }
}
