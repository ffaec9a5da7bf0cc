//! Stories: transcripts that are a dialog's tests. This reads them, holds what was answered against what is expected, and writes
//! the expected side anew. Who plays a story (through the real turn, on a fixed clock) is not decided here.
//!
//! ```text
//! account: owes-two-years        a fixture account; or none, where nobody is linked
//! as: luis                       who of the people of that account; may be left out
//! with: authorizations           a representative asked for the account before; may be left out
//! with: named                    the taxpayer named the professional of the story, who has not accepted yet
//! without: returns               what there is none of; may be left out. See [`Lacking`]
//! language: en                   may be left out
//! medium: written                written, spoken or short; may be left out
//! now: 2026-11-23 10:00          the office's clock at the start; may be left out
//!
//! > pay 300 on friday            said
//! < Which year should it go to?  the first line of a reply
//! | [2022] [2023]                more lines of it; buttons in brackets
//! > [2022]                       pressed
//! > (begins)                     the first contact, before a word was said
//! > (a picture)                  something that is not words
//! > (the code)                   the link code of the story's account
//! > (the number)                 the number by which the office knows the professional of the story
//! > \repeat{10000}{a }           the same words many times; \char{202E} is a character by its number
//! ~> 2023                        the message before was changed to this
//! +> ...                         said, and arriving before everything above it (late)
//! wait: 31 minutes               the clock goes on; also hours and days
//! door: spoken                   what follows is said in another conversation of the same person, or in the first one again
//! refused: day_past              the next command is refused, for this reason, by the account or by the service
//! ledger: scheduled 300.00       what the account shows since the last look, one line each
//! ```
//! Lines that begin with `#` are notes.

mod reading;
mod spelling;
#[cfg(test)]
mod tests;

use jiff::civil::{DateTime, datetime};

use crate::language::Language;
use crate::message::{Medium, Reply};

use super::fault::Fault;
use super::sources::Sources;
pub use super::verbs::Reason;
use reading::Reading;

/// The office's clock at the start of a story that says nothing of it: a Sunday morning, four days before Thanksgiving.
pub const NOW: DateTime = datetime(2026, 11, 22, 10, 0, 0, 0);

/// A story as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its file, relative to the folder of dialogs.
    pub path: String,
    /// The fixture account; `None` where nobody is linked.
    pub account: Option<String>,
    /// Who speaks, among the people of the account; `None` for its main holder.
    pub speaks: Option<String>,
    pub with: With,
    pub without: Option<Lacking>,
    pub language: Language,
    /// The medium of the door at which it begins.
    pub medium: Medium,
    /// The office's clock at the start.
    pub now: DateTime,
    pub steps: Vec<Step>,
    /// Lines before the first step and after the last, as they stand.
    head: Vec<String>,
    tail: Vec<String>,
}

/// What was there before the story begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum With {
    #[default]
    Nothing,
    /// What a representative has of the account in the demonstration.
    Authorizations,
    /// The taxpayer named the professional, who has not accepted yet.
    Named,
}

/// What there is none of in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// Hours at which somebody human is there.
    Hours,
    /// An address under which pages are served.
    Pages,
    // Of the account:
    Address,
    BankAccounts,
    /// Paid by other means than here.
    Debts,
    Returns,
    Transcripts,
    /// Years of the transcript that is asked for.
    TranscriptYears,
}

impl Lacking {
    const ALL: [(&'static str, Lacking); 8] = [
        ("hours", Lacking::Hours),
        ("pages", Lacking::Pages),
        ("address", Lacking::Address),
        ("bank_accounts", Lacking::BankAccounts),
        ("debts", Lacking::Debts),
        ("returns", Lacking::Returns),
        ("transcripts", Lacking::Transcripts),
        ("transcript_years", Lacking::TranscriptYears),
    ];
}

/// One thing that happens, and what should follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub line: usize,
    pub act: Act,
    /// Replies as [`shown`] shows them; of a look at the ledger, its lines.
    pub expected: Vec<String>,
    /// Notes and the act itself, as they stand.
    written: Vec<String>,
}

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Say(String),
    /// The message before is changed to these words.
    Edit(String),
    /// Said, with an order below that of every message before.
    SayLate(String),
    /// The button with this label, of the last reply that had buttons.
    Press(String),
    Wait {
        minutes: i64,
    },
    /// The first contact.
    Begin,
    SendPicture,
    /// The code of the story's own account.
    GiveCode,
    /// The number of the story's own professional.
    GiveNumber,
    /// The next command is refused.
    Refuse(Reason),
    /// What follows happens at the door of this medium.
    Enter(Medium),
    /// Look at what happened on the account since the last look.
    Ledger,
}

/// Where a story went another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub path: String,
    pub line: usize,
    pub expected: Vec<String>,
    pub got: Vec<String>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{}:{}: the story goes another way", self.path, self.line)?;
        for (sign, replies) in [("-", &self.expected), ("+", &self.got)] {
            for line in replies.iter().flat_map(|reply| reply.lines()) {
                writeln!(f, "  {sign} {line}")?;
            }
        }
        Ok(())
    }
}

/// A reply as a story shows it: its text, and its buttons in brackets on a line of their own.
#[must_use]
pub fn shown(reply: &Reply) -> String {
    let buttons: Vec<String> = reply.buttons.iter().map(|button| format!("[{}]", button.label)).collect();
    if buttons.is_empty() { reply.text.clone() } else { format!("{}\n{}", reply.text, buttons.join(" ")) }
}

impl Story {
    /// Every story of these files, and every line of them that cannot be read.
    #[must_use]
    pub fn all(sources: &Sources) -> (Vec<Story>, Vec<Fault>) {
        let mut faults = Vec::new();
        let files = sources.iter().filter(|(path, _)| path.ends_with(".story"));
        let stories = files.map(|(path, text)| Story::read(path, text, &mut faults)).collect();
        (stories, faults)
    }

    /// The story in a text.
    pub fn read(path: &str, text: &str, faults: &mut Vec<Fault>) -> Story {
        Reading::of(path, text, faults)
    }

    /// Where what was answered differs from what is expected; `got` has one entry for each step.
    #[must_use]
    pub fn differences(&self, got: &[Vec<String>]) -> Vec<Difference> {
        let nothing = Vec::new();
        let pairs = self.steps.iter().enumerate().map(|(place, step)| (step, got.get(place).unwrap_or(&nothing)));
        let differing = pairs.filter(|(step, got)| step.expected != **got);
        let differences = differing.map(|(step, got)| Difference {
            path: self.path.clone(),
            line: step.line,
            expected: step.expected.clone(),
            got: got.clone(),
        });
        differences.collect()
    }

    /// The story's text with what was answered as its expected side; notes and acts stay as they are.
    #[must_use]
    pub fn rewritten(&self, got: &[Vec<String>]) -> String {
        let mut lines = self.head.clone();
        for (place, step) in self.steps.iter().enumerate() {
            let answers = got.get(place).map(Vec::as_slice).unwrap_or_default();
            if step.act == Act::Ledger {
                let notes = step.written.iter().take(step.written.len().saturating_sub(1));
                lines.extend(notes.cloned());
                lines.extend(answers.iter().map(|entry| format!("ledger: {entry}")));
                if answers.is_empty() {
                    lines.push("ledger:".to_owned());
                }
            } else {
                lines.extend(step.written.iter().cloned());
                lines.extend(answers.iter().flat_map(|reply| reply_lines(reply)));
            }
        }
        lines.extend(self.tail.iter().cloned());
        lines.join("\n") + "\n"
    }
}

fn reply_lines(reply: &str) -> impl Iterator<Item = String> {
    let lines = reply.lines().enumerate();
    lines.map(|(place, line)| format!("{} {line}", if place == 0 { "<" } else { "|" }).trim_end().to_owned())
}
