//! People made by chance, who talk to every dialog for as many turns as are wanted, through the real turn and with the embedded ledger.
//!
//! What they mean is given to the turn directly, so that a million turns take minutes; everything else is as it is for people. After
//! each turn it is judged from outside whether what was promised holds: nobody is stuck, help, calling off and a person are at hand,
//! nothing binds without a readback of exactly its values and a yes to it, and the figures in writing, in speech and in the ledger
//! are the same. The same seed makes the same people, so what went wrong can be looked at again.

mod dice;
mod figures;
mod judge;
mod person;
mod probe;

use std::collections::{BTreeMap, BTreeSet};

use super::play::wait;
use super::{Arrives, Cast, RehearsalError, Speaker, Stage};
use crate::account::ledger::{BooksFault, demo};
use crate::dialog::story::{NOW, With};
use crate::dialog::{Event, How, Session, Stepped};
use crate::language::Language;
use crate::message::{Button, Content, Medium, Reply};
use crate::private::Private;
use crate::understanding::Meaning;
use dice::Dice;
use judge::Judge;
use person::{Act, Scene, Temper};
use probe::Probe;

/// How many messages one person sends.
pub const TURNS_EACH: u64 = 100;
/// The last lines of a conversation that are shown with what went wrong.
const LINES_SHOWN: usize = 12;

/// What is told of a walk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub people: u64,
    pub turns: u64,
    /// Commands that bind: given, and done.
    pub given: u64,
    pub done: u64,
    /// Different questions that were seen in different company.
    pub places: BTreeSet<String>,
    /// How often each dialog was begun.
    pub begun: BTreeMap<String, u64>,
}

/// A promise that was not kept.
#[derive(Clone, Debug)]
pub struct Misstep {
    pub seed: u64,
    pub person: u64,
    pub step: u64,
    pub wrong: String,
    /// The end of the conversation.
    pub lines: Vec<String>,
}

/// Why a walk ended early.
#[derive(Debug, thiserror::Error)]
pub enum WalkError {
    #[error("{}", told(.0))]
    Misstep(Box<Misstep>),
    #[error(transparent)]
    Rehearsal(#[from] RehearsalError),
    #[error("the books are not balanced afterwards")]
    Books(#[from] BooksFault),
}

fn told(misstep: &Misstep) -> String {
    let Misstep { seed, person, step, wrong, lines } = misstep;
    let (lines, again) = (lines.join("\n  "), format!("taxline dialogs walk --seed {seed} --person {person}"));
    format!("seed {seed}, person {person}, step {step}: {wrong}\n  {lines}\nto see it again: {again}")
}

impl Report {
    /// This report and another one's.
    #[must_use]
    pub fn with(mut self, other: Report) -> Report {
        self.people += other.people;
        self.turns += other.turns;
        self.given += other.given;
        self.done += other.done;
        self.places.extend(other.places);
        for (dialog, count) in other.begun {
            *self.begun.entry(dialog).or_default() += count;
        }
        self
    }
}

impl Stage {
    /// Lets the people of these numbers talk, one after the other, each for `turns` messages.
    ///
    /// # Errors
    /// At the first promise that is not kept, and where a turn or the database fails.
    pub async fn walk(&self, seed: u64, people: impl Iterator<Item = u64>, turns: u64) -> Result<Report, WalkError> {
        let mut report = Report::default();
        for person in people {
            let mut walker = Walker::new(self, seed, person).await?;
            for step in 0..turns {
                walker.step(step, &mut report).await?;
            }
            report.people += 1;
        }
        self.backstage.stop_recording();
        self.ledger.check_balanced().await?;
        Ok(report)
    }
}

/// One of them.
struct Walker<'s> {
    stage: &'s Stage,
    seed: u64,
    person: u64,
    dice: Dice,
    temper: Temper,
    speaker: Speaker<'s>,
    dialogs: Vec<String>,
    session: Session,
    buttons: Vec<Button>,
    open_buttons: usize,
    lines: Vec<String>,
}

impl<'s> Walker<'s> {
    async fn new(stage: &'s Stage, seed: u64, person: u64) -> Result<Walker<'s>, WalkError> {
        let dice = Dice::of(seed, person);
        stage.clock.set(stage.office.instant(NOW));
        let cast = cast(&dice);
        let language = [Language::English, Language::Spanish][dice.below(2)];
        let medium = [Medium::Written, Medium::Written, Medium::Spoken, Medium::Short][dice.below(4)];
        let temper = [Temper::Sensible, Temper::Sensible, Temper::Hasty, Temper::Senseless][dice.below(4)];
        let mut speaker = stage.speaker(&format!("walk {seed} {person}"), &cast, language, medium).await?;
        // What the account showed before is no part of it.
        speaker.ledger().await?;
        let dialogs = stage.turns.script().scripts.names().map(str::to_owned).collect();
        let lines = vec![format!("{temper:?} {language:?} {medium:?} {cast:?}")];
        let (session, buttons, open_buttons) = (Session::default(), Vec::new(), 0);
        Ok(Walker { stage, seed, person, dice, temper, speaker, dialogs, session, buttons, open_buttons, lines })
    }

    async fn step(&mut self, step: u64, report: &mut Report) -> Result<(), WalkError> {
        let act = self.next();
        self.lines.push(format!("> {act:?}"));
        if let Act::Wait { minutes } = act {
            wait(self.stage, minutes).await?;
            return Ok(());
        }
        let backstage = &self.stage.backstage;
        let (content, arrives) = self.content(&act);
        backstage.record();
        if let Some(readback) = self.session.readback()
            && self.dice.one_in(8)
        {
            let refusals = self.stage.turns.script().scripts.refusals_after(&readback);
            if let Some(refusal) = self.dice.pick(&refusals) {
                backstage.refuse_next(*refusal);
            }
        }
        let replies = self.speaker.send(content, arrives).await?;
        let steps = backstage.recorded();
        report.turns += 1;
        self.keep(&replies);
        let judged = self.judge(&act, &replies, &steps, report).await?;
        if let Some(wrong) = judged {
            let lines = self.lines.iter().rev().take(LINES_SHOWN).rev().cloned().collect();
            return Err(WalkError::Misstep(Box::new(Misstep { seed: self.seed, person: self.person, step, wrong, lines })));
        }
        let pause = 1 + i64::try_from(self.dice.below(20)).unwrap_or_default();
        self.stage.clock.set(self.stage.clock.now().plus_seconds(pause));
        Ok(())
    }

    fn next(&self) -> Act {
        let script = self.stage.turns.script();
        let expected = self.session.expectation(&script.scripts);
        let scene = Scene {
            dialogs: &self.dialogs,
            slot: expected.slot,
            yes_or_no: expected.yes_or_no,
            choices: expected.choices.len(),
            buttons: &self.buttons,
            open_buttons: self.open_buttons,
            code: self.speaker.code.as_ref().map(|code| code.reveal().as_str()),
            today: self.stage.office.day(self.stage.clock.now()),
        };
        person::next(self.temper, &scene, &self.dice)
    }

    /// What a channel would bring; words are a sign under which their meaning lies backstage.
    fn content(&self, act: &Act) -> (Content, Arrives) {
        let sign = |meaning: &Meaning| Private::new(self.stage.backstage.means(meaning.clone()));
        match act {
            Act::Begin | Act::Wait { .. } => (Content::Start { payload: None }, Arrives::InOrder),
            Act::Say(meaning) => (Content::Text(sign(meaning)), Arrives::InOrder),
            Act::Edit(meaning) => (Content::Edited(sign(meaning)), Arrives::InOrder),
            Act::SayLate(meaning) => (Content::Text(sign(meaning)), Arrives::Late),
            Act::Press(button) => (Content::Button { token: button.token.clone() }, Arrives::InOrder),
            Act::Picture => (Content::Unsupported, Arrives::InOrder),
            Act::TooLong => (Content::Text(Private::new(person::too_long())), Arrives::InOrder),
            Act::PrivateData => (Content::Text(Private::from("123-45-6789")), Arrives::InOrder),
        }
    }

    fn keep(&mut self, replies: &[Reply]) {
        for reply in replies {
            self.lines.push(format!("< {}", reply.text));
            self.open_buttons = reply.buttons.len();
            self.buttons.extend(reply.buttons.iter().cloned());
        }
    }

    /// What is wrong with this turn; nothing, as a rule.
    async fn judge(
        &mut self,
        act: &Act,
        replies: &[Reply],
        steps: &[(Event, Stepped)],
        report: &mut Report,
    ) -> Result<Option<String>, WalkError> {
        let script = self.stage.turns.script();
        let judge = Judge { scripts: &script.scripts, words: &script.words, act, before: &self.session };
        let judged = judge.wrong(replies, steps);
        let given = judge.given(steps);
        report.given += given.len() as u64;
        let Some((_, last)) = steps.last() else { return Ok(judged) };
        let after = last.session.clone();
        for dialog in self.begun(steps) {
            *report.begun.entry(dialog.to_owned()).or_default() += 1;
        }
        let place = after.place();
        let is_new = !report.places.contains(&place);
        // Each die is thrown whatever others saw before, so that a person is the same alone as among them.
        let (is_probed, is_looked_up) = (self.dice.one_in(16), self.dice.one_in(16));
        let mut judged = judged;
        if judged.is_none() && (is_new || is_probed) {
            let now = self.stage.clock.now();
            judged = Probe { scripts: &script.scripts, now, today: self.stage.office.day(now) }.wrong(&after);
        }
        report.places.insert(place);
        let done: Vec<_> = given.into_iter().filter(|given| given.done).collect();
        if judge::changes_account(&script.scripts, steps) {
            self.speaker.ledger().await?;
        } else if judged.is_none() && (!done.is_empty() || is_looked_up) {
            let lines = self.speaker.ledger().await?;
            judged = judge::ledger(&done, &lines);
        }
        report.done += done.len() as u64;
        self.session = after;
        Ok(judged)
    }
}

impl Walker<'_> {
    /// The dialogs that were walked in a turn and were not open before it, those that ended at once too.
    fn begun<'a>(&self, steps: &'a [(Event, Stepped)]) -> BTreeSet<&'a str> {
        let walked = steps.iter().flat_map(|(_, stepped)| stepped.walked.iter());
        let begun = walked.filter(|walked| walked.how == How::Entered).map(|walked| walked.dialog.as_str());
        begun.filter(|dialog| !self.session.open_dialogs().any(|open| open == *dialog)).collect()
    }
}

/// Somebody of the demonstration, or nobody who is known.
fn cast(dice: &Dice) -> Cast {
    if dice.one_in(10) {
        return Cast::default();
    }
    let with = [With::Nothing, With::Authorizations][dice.below(2)];
    if dice.one_in(5) {
        let people = demo::demo_people();
        let known = dice.pick(&people).map(|known| (known.account().as_str().to_owned(), known.key().to_owned()));
        let (account, speaks) = known.unzip();
        return Cast { account, speaks, with };
    }
    let accounts = demo::demo_accounts();
    Cast { account: dice.pick(&accounts).map(|account| account.id.clone().into_owned()), speaks: None, with }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misstep_says_how_to_see_it_again() {
        let misstep = Misstep { seed: 7, person: 12, step: 3, wrong: "nothing is said".to_owned(), lines: vec!["> Begin".to_owned()] };
        let text = WalkError::Misstep(Box::new(misstep)).to_string();
        assert!(text.starts_with("seed 7, person 12, step 3: nothing is said\n  > Begin\n"), "{text}");
        assert!(text.ends_with("taxline dialogs walk --seed 7 --person 12"), "{text}");
    }
}
