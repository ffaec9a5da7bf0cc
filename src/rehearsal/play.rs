//! A story, played: each of its acts becomes what a channel would bring, and every reply is kept beside it.

use super::speaker::{Arrives, Speaker};
use super::{Cast, RehearsalError, Stage};
use crate::dialog::story::{Act, Story, shown};
use crate::message::{Content, Medium};
use crate::private::Private;
use crate::time::Instant;

/// Between two acts of a story this much time goes by.
const BETWEEN_ACTS_SECONDS: i64 = 5;

/// While a story waits, the work on payments is done this often: the cut-off is at a full hour, and no day ends before the next one.
const BETWEEN_WORK_MINUTES: i64 = 60;

/// What a story came to.
#[derive(Debug)]
pub struct Played {
    /// For each act its replies, or what the ledger showed.
    pub got: Vec<Vec<String>>,
    /// Where a story speaks of something that was never there, and how to mend it.
    pub notes: Vec<String>,
}

pub(super) async fn play(stage: &Stage, story: &Story) -> Result<Played, RehearsalError> {
    set_clock(stage, stage.office.instant(story.now));
    let mut doors = Doors::open(stage, story).await?;
    let mut played = Played { got: Vec::new(), notes: Vec::new() };
    for step in &story.steps {
        if let Act::Enter(medium) = step.act {
            doors.enter(medium).await?;
        }
        let got = match act(stage, doors.speaker(), &step.act).await? {
            Some(got) => got,
            None => {
                let wrong = "there is no such button or code in this story. Press a button that was shown";
                played.notes.push(format!("{}:{}: {wrong}.", story.path, step.line));
                Vec::new()
            }
        };
        played.got.push(got);
        set_clock(stage, stage.clock.now().plus_seconds(BETWEEN_ACTS_SECONDS));
    }
    Ok(played)
}

/// The conversations of a story: one at each door that was entered, all of the same person.
struct Doors<'s> {
    stage: &'s Stage,
    speakers: Vec<(Medium, Speaker<'s>)>,
    /// Which of them is talked in.
    place: usize,
}

impl<'s> Doors<'s> {
    async fn open(stage: &'s Stage, story: &Story) -> Result<Doors<'s>, RehearsalError> {
        let mut speaker = stage.speaker(&story.path, &Cast::of(story), story.language, story.medium).await?;
        // What the account showed before the story began is no part of it.
        speaker.ledger().await?;
        Ok(Doors { stage, speakers: vec![(story.medium, speaker)], place: 0 })
    }

    async fn enter(&mut self, medium: Medium) -> Result<(), RehearsalError> {
        if let Some(place) = self.speakers.iter().position(|(known, _)| *known == medium) {
            self.place = place;
            return Ok(());
        }
        let speaker = self.stage.door(self.speaker(), medium).await?;
        self.place = self.speakers.len();
        self.speakers.push((medium, speaker));
        Ok(())
    }

    fn speaker(&mut self) -> &mut Speaker<'s> {
        &mut self.speakers[self.place].1
    }
}

fn set_clock(stage: &Stage, now: Instant) {
    stage.clock.set(now);
}

/// Lets time go by, with the work that the service does meanwhile: a payment goes to the bank at its own cut-off, and on each new day
/// plans are looked after.
pub(super) async fn wait(stage: &Stage, minutes: i64) -> Result<(), RehearsalError> {
    let mut left = minutes;
    while left > 0 {
        let step = left.min(BETWEEN_WORK_MINUTES);
        let (before, now) = (stage.clock.now(), stage.clock.now().plus_seconds(step * 60));
        set_clock(stage, now);
        stage.ledger.process_due_payments(now).await?;
        if stage.office.day(before) != stage.office.day(now) {
            stage.ledger.tend_plans(now).await?;
        }
        left -= step;
    }
    Ok(())
}

/// What follows from an act; `None` where it presses or gives what was never there.
async fn act(stage: &Stage, speaker: &mut Speaker<'_>, act: &Act) -> Result<Option<Vec<String>>, RehearsalError> {
    let (content, arrives) = match act {
        Act::Begin => (Content::Start { payload: None }, Arrives::InOrder),
        Act::SendPicture => (Content::Unsupported, Arrives::InOrder),
        Act::Say(words) => (Content::Text(Private::from(words.as_str())), Arrives::InOrder),
        Act::GiveCode => match &speaker.code {
            Some(code) => (Content::Text(code.clone()), Arrives::InOrder),
            None => return Ok(None),
        },
        Act::GiveNumber => match &speaker.number {
            Some(number) => (Content::Text(Private::from(number.as_str())), Arrives::InOrder),
            None => return Ok(None),
        },
        Act::SayLate(words) => (Content::Text(Private::from(words.as_str())), Arrives::Late),
        Act::Edit(words) => (Content::Edited(Private::from(words.as_str())), Arrives::InOrder),
        Act::Press(label) => match speaker.press(label) {
            Some(content) => (content, Arrives::InOrder),
            None => return Ok(None),
        },
        Act::Wait { minutes } => {
            wait(stage, *minutes).await?;
            return Ok(Some(Vec::new()));
        }
        Act::Refuse(reason) => {
            stage.backstage.refuse_next(*reason);
            return Ok(Some(Vec::new()));
        }
        // It was entered before this.
        Act::Enter(_) => return Ok(Some(Vec::new())),
        Act::Ledger => return Ok(Some(speaker.ledger().await?)),
    };
    let replies = speaker.send(content, arrives).await?;
    Ok(Some(replies.iter().map(shown).collect()))
}
