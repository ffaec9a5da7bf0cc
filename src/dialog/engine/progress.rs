//! No doom loop: turns that bring nobody further are counted, and past a bound a person is offered.
//!
//! A turn makes **progress** where a dialog comes to its end or a command is done; and, between two of these, where a dialog is begun or a
//! slot is filled for the first time. There are finitely many of both, so between two ends there are finitely many turns with progress,
//! and no more than [`IDLE_TURNS_MAX`] without any stand in a row: nobody goes round for ever.
//!
//! That each state has a way to an end, and that none goes round without asking, is proven over the files; that turns are counted is
//! enforced here. Not counted is who has nothing open, and who is in distress: there nobody is hurried.

use super::super::script::{PERSON, THANKS, WELCOME};
use super::super::session::{Deed, Idle};
use super::super::shared::Shared;
use super::super::{IDLE_OFFERS_MAX, IDLE_TURNS_MAX};
use super::Engine;
use super::ask::Question;

impl Engine<'_> {
    /// Something came to its end. What only shows the way to somebody or something else does not count.
    pub(super) fn achieved(&mut self, dialog: &str) {
        if !shows_the_way(dialog) {
            self.session.idle.seen.clear();
            self.session.turn.progressed = true;
            self.session.idle.offers = 0;
        }
    }

    /// A dialog was begun.
    pub(super) fn came_to_dialog(&mut self, dialog: &str) {
        if !shows_the_way(dialog) {
            self.came_to(dialog.to_owned());
        }
    }

    /// A slot was filled by the person.
    pub(super) fn came_to_slot(&mut self, slot: &str) {
        if let Some(frame) = self.session.frames.last() {
            self.came_to(format!("{}.{slot}", frame.dialog));
        }
    }

    fn came_to(&mut self, what: String) {
        self.session.turn.progressed |= self.session.idle.seen.insert(what);
    }

    /// The turn is over: counts it, and where there were too many like it, offers somebody human.
    pub(super) fn count_turn(&mut self) {
        // Nobody who is in distress is told that they lead nowhere, and who has nothing open goes round in nothing.
        let is_counted = !self.session.frames.is_empty() && !self.is_in_distress();
        let idle = &mut self.session.idle;
        let progressed = std::mem::take(&mut self.session.turn.progressed);
        if !is_counted {
            *idle = Idle::default();
            return;
        }
        if progressed {
            idle.turns = 0;
            return;
        }
        idle.turns += 1;
        if idle.turns < IDLE_TURNS_MAX {
            return;
        }
        idle.turns = 0;
        idle.offers += 1;
        if idle.offers > IDLE_OFFERS_MAX {
            idle.offers = 0;
            self.sayings.clear();
            self.give_up(Shared::GaveUp);
        } else {
            self.offer_to_hand_over();
        }
    }

    /// In place of the same question once more. An answer to it is still taken, and a yes is to the person.
    fn offer_to_hand_over(&mut self) {
        let asked = self.session.asked.take();
        if let Some(asked) = &asked {
            self.sayings.retain(|saying| saying.question.as_ref() != Some(&asked.id));
        }
        let mut question = Question::shared(Shared::NoProgress);
        question.slot = asked.and_then(|asked| asked.slot);
        question.choices =
            vec![self.beginning(PERSON), self.shared(Shared::ChoiceGoOn, Deed::GoOn), self.shared(Shared::ChoiceNeverMind, Deed::Cancel)];
        question.yes = Some(Deed::Begin { dialog: PERSON.to_owned() });
        question.no = Some(Deed::GoOn);
        self.ask(question);
    }
}

fn shows_the_way(dialog: &str) -> bool {
    [WELCOME, THANKS, PERSON].contains(&dialog)
}
