//! What the person said or pressed, and what follows from it.

use crate::understanding::{Meaning, Polarity, Reading, SlotKind, Verdict};

use super::super::moves::Move;
use super::super::names;
use super::super::script::{State, THANKS};
use super::super::session::{Asked, Deed, Frame, Purpose};
use super::super::shared::Shared;
use super::super::{Effect, How, QUESTION_LIFE_MS, READBACK_LIFE_MS, Walked};
use super::Engine;
use super::ask::Question;
use super::change::is_plain_yes;
use super::fill::Filled;
use super::verbatim::without_wording;

/// How an answer reached us; what a yes is worth depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A button, which names its question itself.
    Button,
    /// Words.
    Words,
    /// Words in the place of earlier ones.
    Edit,
}

impl Engine<'_> {
    pub(super) fn said(&mut self, meaning: &Meaning, by: By) -> Effect {
        if meaning.empty {
            return self.unread(Shared::Empty);
        }
        if let Some(effect) = self.takes_words(meaning).or_else(|| self.takes_code(meaning)) {
            return effect;
        }
        let meaning = without_wording(meaning);
        let meaning = meaning.as_ref();
        if let Some(second) = &meaning.then {
            return self.said_both(meaning, second, by);
        }
        if let Some(effect) = self.chosen(meaning, by) {
            return effect;
        }
        if self.is_only_the_answer(meaning) && self.fill(meaning, None) == Filled::Something {
            return self.walk();
        }
        if let Verdict::Sure(intent) = &meaning.intent {
            match Move::of_intent(intent) {
                // "Better 250" is a correction: only without a value is it the end.
                Some(Move::Cancel) if !meaning.negated && says_what_instead(meaning) && self.fill(meaning, None) == Filled::Something => {
                    return self.walk();
                }
                Some(each) => return self.make_move(each),
                None => {}
            }
            let answers = matches!(meaning.polarity, Some(Polarity::Yes | Polarity::No))
                && !meaning.negated
                && self.session.open_readback().is_some()
                && (self.is_top(intent) || intent == THANKS);
            if !answers && self.scripts.get(intent).is_some() {
                let stands = meaning.values.iter().any(|found| !found.negated);
                let changes = if stands { self.states_a_value(meaning, intent) } else { self.changes_a_value(meaning, by) };
                if let Some(effect) = changes {
                    return effect;
                }
                return match self.meant_for_open(intent, meaning, by) {
                    Some(effect) => effect,
                    None => self.wanted(intent, meaning),
                };
            }
        }
        match self.fill(meaning, None) {
            Filled::Something => return self.walk(),
            Filled::TooLate => return self.remark_and_return(Shared::Late),
            Filled::Nothing => {}
        }
        if let Some(effect) = self.names_an_item(meaning) {
            return effect;
        }
        if let Some(effect) = self.follows_up(meaning) {
            return effect;
        }
        // "And the second one?", below a list: what of it is asked.
        if let Some(effect) = meaning.reference.filter(|_| meaning.polarity.is_none()).and_then(|reference| self.points_out(reference)) {
            return effect;
        }
        if meaning.polarity != Some(Polarity::Yes)
            && let Some(effect) = self.changed(meaning, by)
        {
            return effect;
        }
        self.said_otherwise(meaning, by)
    }

    /// What holds no value and wants no dialog.
    fn said_otherwise(&mut self, meaning: &Meaning, by: By) -> Effect {
        match meaning.polarity {
            Some(polarity) => self.yes_or_no(polarity, meaning, by),
            None if meaning.negated && !self.session.frames.is_empty() => self.make_move(Move::Cancel),
            // "No pague", where nothing would be.
            None if meaning.negated && self.may_bind(&meaning.intent) => self.remark_and_return(Shared::NothingToCancel),
            None => match meaning.foreign {
                Some(tongue) => self.other_language(tongue),
                None => self.not_understood(&meaning.intent),
            },
        }
    }

    /// "And on December 15?", "no, January 15": values alone, after a dialog that did nothing and has ended, are for that dialog once more.
    fn follows_up(&mut self, meaning: &Meaning) -> Option<Effect> {
        let stands = meaning.values.iter().any(|found| !found.negated);
        let denies = meaning.polarity.is_some_and(|polarity| polarity != Polarity::No) || meaning.negated;
        if !self.session.frames.is_empty() || !stands || denies {
            return None;
        }
        let ended = self.session.ended.as_ref().filter(|ended| ended.gave.is_empty())?;
        self.session.frames.push(Frame::new(&ended.dialog, Purpose::Wanted));
        if self.fill(meaning, None) == Filled::Something {
            self.session.asked = None;
            self.session.ended = None;
            return Some(self.walk());
        }
        self.session.frames.pop();
        None
    }

    /// Whether what may have been meant moves money or signs.
    fn may_bind(&self, intent: &Verdict) -> bool {
        matches!(intent, Verdict::Ask(likely) if self.scripts.binding().any(|binding| likely.iter().any(|other| other == binding)))
    }

    pub(super) fn is_top(&self, dialog: &str) -> bool {
        self.session.frames.last().is_some_and(|frame| frame.dialog == dialog)
    }

    /// A choice that was named by its place or its words.
    fn chosen(&mut self, meaning: &Meaning, by: By) -> Option<Effect> {
        let asked = self.session.asked.as_ref()?;
        let deed = asked.deeds.get(meaning.choice.or_else(|| self.numbered_more(meaning))?)?.clone();
        match &deed {
            // A bare number is an amount where an amount was asked for and no numbers were shown.
            Deed::Fill { slot, .. } if self.context.buttons && self.is_money(slot) && has_number(meaning) => None,
            // "2023. No wait, 2022": the correction is in the words, not in the choice that they also name.
            Deed::Fill { .. } if meaning.correction => None,
            Deed::Fill { slot, .. } => {
                let slot = slot.clone();
                self.fill(meaning, Some(&slot));
                Some(self.act(deed, by))
            }
            // "Cancel my payment" wants that, also where "my payments" is offered.
            Deed::Begin { dialog } if matches!(&meaning.intent, Verdict::Sure(other) if other != dialog) => None,
            // What is said beside the name of what is offered goes along: "record of account transcript".
            Deed::Begin { .. } if matches!(meaning.intent, Verdict::Sure(_)) && !asked.points && self.session.later.is_none() => None,
            // The number under which it stands makes it.
            Deed::Confirm | Deed::Deny if self.is_numbered(meaning) => Some(self.act(deed, by)),
            // "The second one" below a list is of the list, and not of what can be done next.
            Deed::Begin { .. } | Deed::Revive { .. } if meaning.reference.is_some() => {
                meaning.reference.and_then(|reference| self.points_out(reference)).or_else(|| Some(self.act(deed, by)))
            }
            // A yes or a no in words is judged as one: "should I say yes?" names the choice and does not make it.
            Deed::Confirm | Deed::Deny => None,
            _ => Some(self.act(deed, by)),
        }
    }

    fn is_money(&self, slot: &str) -> bool {
        self.top().and_then(|(script, _)| script.slots.get(slot)).is_some_and(|slot| slot.kind == SlotKind::Money)
    }

    /// A button. Only the open question's buttons count, each once, and not for ever.
    pub(super) fn pressed(&mut self, token: &str) -> Effect {
        let now = self.context.now;
        let deed = self.session.asked.as_ref().and_then(|asked| {
            let place = asked.saying.choices.iter().position(|choice| choice.token == token)?;
            let alive = now.millis_since(asked.at) <= life_ms(asked);
            alive.then(|| asked.deeds.get(place).cloned()).flatten()
        });
        match deed {
            Some(deed) => self.act(deed, By::Button),
            None if self.renewed && !self.session.frames.is_empty() => self.walk(),
            None => self.remark_and_return(Shared::ButtonExpired),
        }
    }

    fn yes_or_no(&mut self, polarity: Polarity, meaning: &Meaning, by: By) -> Effect {
        if meaning.asks_for_time && polarity == Polarity::Unsure && self.session.open_readback().is_none() {
            // What was asked stays asked, and is not pressed on anybody who thinks.
            self.session.misses = self.session.turn.misses_before;
            self.remark(Shared::OneMoment);
            return Effect::Rest;
        }
        let Some(asked) = &self.session.asked else {
            // What it was said to is asked anew, and that was said already.
            if self.renewed && !self.session.frames.is_empty() {
                return self.walk();
            }
            let message = if self.session.frames.is_empty() { Shared::NothingToConfirm } else { Shared::YesNotCounted };
            return self.remark_and_return(message);
        };
        let deed = match polarity {
            Polarity::Yes if is_plain_yes(asked, meaning) => asked.yes.clone().or_else(|| only_choice(asked)),
            Polarity::Yes => return self.unread(Shared::ConfirmAgain),
            // "Don't pay it" is more than that something is wrong.
            Polarity::No if meaning.negated && asked.readback.is_some() => return self.make_move(Move::Cancel),
            Polarity::No => asked.no.clone(),
            Polarity::Unsure => return self.undecided(meaning),
        };
        match deed {
            Some(deed) => self.act(deed, by),
            None if self.session.frames.is_empty() && polarity == Polarity::No => {
                self.session.asked = None;
                self.remark(Shared::AllRight);
                Effect::Rest
            }
            None if self.session.frames.is_empty() => self.remark_with_menu(Shared::NothingToConfirm),
            None => self.not_understood(&meaning.intent),
        }
    }

    /// Whether a yes is one to the readback that is open.
    pub(super) fn counts(&self, asked: &Asked, by: By) -> bool {
        let in_time = self.context.now.millis_since(asked.at) <= life_ms(asked);
        let to_this = match by {
            By::Button => true,
            By::Words => self.context.readback_heard,
            By::Edit => false,
        };
        asked.readback.is_some() && in_time && to_this && !self.late
    }

    /// Does what a choice, a yes or a no stands for. The question is used up by it.
    pub(super) fn act(&mut self, deed: Deed, by: By) -> Effect {
        let undoes = matches!(deed, Deed::Deny | Deed::Cancel | Deed::StartOver | Deed::Change { .. } | Deed::GoOn);
        if self.late && undoes {
            return self.remark_and_return(Shared::Late);
        }
        let Some(asked) = self.session.asked.take() else { return self.walk() };
        match deed {
            Deed::Confirm => self.confirm(asked, by),
            Deed::Deny => self.deny(&asked),
            Deed::Fill { slot, value } => {
                if self.late && self.session.frames.last().is_some_and(|frame| frame.value(&slot).is_some()) {
                    self.session.asked = Some(asked);
                    return self.remark_and_return(Shared::Late);
                }
                self.hold(&slot, value, self.context.order);
                self.walk()
            }
            Deed::Take { slot, reading } => {
                self.take_reading(&slot, reading);
                self.walk()
            }
            Deed::Change { slot } => {
                if let Some(frame) = self.session.frames.last_mut() {
                    frame.asks = Some(slot);
                }
                self.walk()
            }
            Deed::Begin { dialog } if asked.points => self.begin_about_that(&dialog),
            Deed::Begin { dialog } => self.begin(&dialog),
            Deed::Revive { state } => {
                let (dialog, from) = (asked.saying.dialog, asked.ends);
                self.walked.push(Walked { dialog, state: from, how: How::OfferedState(state.clone()) });
                self.revive(state)
            }
            Deed::GoOn => {
                if let Some(frame) = self.session.frames.last_mut() {
                    frame.asks = None;
                }
                self.walk()
            }
            Deed::StartOver => self.start_over(),
            Deed::Cancel => self.cancel(),
            Deed::More => {
                // It is still asked, below what comes next.
                self.session.asked = Some(asked);
                self.show_more()
            }
        }
    }

    /// A yes. The account is read again before anything is done: the walk passes the readback only with the same values.
    fn confirm(&mut self, asked: Asked, by: By) -> Effect {
        if !self.counts(&asked, by) {
            self.session.asked = Some(asked);
            return self.remark_and_return(Shared::YesNotCounted);
        }
        self.session.turn.agreed = asked.readback;
        if let Some(frame) = self.session.frames.last_mut() {
            frame.forget_reads();
        }
        self.walk()
    }

    /// A no to a readback: where its state says nothing else, asks what should be different.
    fn deny(&mut self, asked: &Asked) -> Effect {
        let Some((script, _)) = self.top() else { return Effect::Rest };
        let readback = asked.readback.as_ref().filter(|readback| readback.dialog == script.name);
        let state = readback.and_then(|readback| script.states.get(&readback.state));
        self.note(state.map(|state| state.name.as_str()), How::No);
        let Some((slots, no)) = state.and_then(State::readback) else { return self.walk() };
        if let Some(no) = no {
            if let (Some(frame), None) = (self.session.frames.last_mut(), &no.asks) {
                frame.anchor.clone_from(&no.state);
                // What a no is answered with is said each time.
                frame.said.clear();
            }
            self.clear_for("", no);
            return self.walk();
        }
        let mut question = Question::shared(Shared::WhatToChange);
        for name in slots {
            let deed = Deed::Change { slot: name.text.clone() };
            question.choices.push(self.offered(&script.name, names::change(&name.text), &crate::account::Record::new(), deed));
        }
        question.choices.push(self.shared(Shared::ChoiceNeverMind, Deed::Cancel));
        question.no = Some(Deed::Cancel);
        self.ask(question);
        Effect::Rest
    }

    /// A dialog that was asked for by name or in words, with the values that came along.
    pub(super) fn wanted(&mut self, dialog: &str, meaning: &Meaning) -> Effect {
        let open = self.session.frames.iter().any(|frame| frame.dialog == dialog);
        // "Don't pay" calls off what moves money or signs. In "I don't want to live" and "don't write to me any more" it is what is wanted.
        if meaning.negated && self.scripts.binding().any(|binding| binding == dialog) {
            return if open { self.make_move(Move::Cancel) } else { self.remark_and_return(Shared::NothingToCancel) };
        }
        if !open {
            return self.begin_with(dialog, Some(meaning));
        }
        if self.late && !self.is_top(dialog) {
            return self.remark_and_return(Shared::Late);
        }
        while !self.is_top(dialog) {
            self.session.frames.pop();
            self.session.asked = None;
        }
        if self.is_urgent(dialog) {
            return self.start_over();
        }
        match self.fill(meaning, None) {
            Filled::Something => self.walk(),
            Filled::TooLate => self.remark_and_return(Shared::Late),
            Filled::Nothing => {
                if let Some(effect) = self.names_an_item(meaning).or_else(|| self.names_one_anew(meaning)) {
                    return effect;
                }
                let mut question = Question::shared(Shared::AlreadyOpen);
                question.choices = vec![self.shared(Shared::ChoiceGoOn, Deed::GoOn), self.shared(Shared::ChoiceStartOver, Deed::StartOver)];
                question.yes = Some(Deed::GoOn);
                self.ask(question);
                Effect::Rest
            }
        }
    }
}

/// The one thing that is offered, which a yes takes.
fn only_choice(asked: &Asked) -> Option<Deed> {
    match asked.deeds.as_slice() {
        [deed @ (Deed::Begin { .. } | Deed::Revive { .. } | Deed::Fill { .. } | Deed::Take { .. })] => Some(deed.clone()),
        _ => None,
    }
}

const fn life_ms(asked: &Asked) -> i64 {
    if asked.readback.is_some() { READBACK_LIFE_MS } else { QUESTION_LIFE_MS }
}

/// "Forget the whole thing" names no amount.
fn says_what_instead(meaning: &Meaning) -> bool {
    meaning.values.iter().any(|found| found.reading != Reading::All)
}

fn has_number(meaning: &Meaning) -> bool {
    meaning.values.iter().any(|found| matches!(found.reading, Reading::Number(_)))
}
