//! Stories: transcripts that are a dialog's tests. This reads them, holds what was answered against what is expected, and writes
//! the expected side anew. Who plays a story (through the real turn, on a fixed clock) is not decided here.
//!
//! ```text
//! account: owes-two-years        a fixture account; or none, where nobody is linked
//! as: luis                       who of the people of that account; may be left out
//! with: authorizations           a representative asked for the account before; may be left out
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
//! refused: day_past              the account refuses the next command, for this reason
//! ledger: scheduled 300.00       what the account shows since the last look, one line each
//! ```
//! Lines that begin with `#` are notes.

mod spelling;
#[cfg(test)]
mod tests;

use jiff::civil::{DateTime, datetime};

use crate::account::Refusal;
use crate::language::Language;
use crate::message::{Medium, Reply};

use super::fault::{Fault, did_you_mean};
use super::sources::Sources;
use super::verbs;
use spelling::{minutes, spelled};

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
    pub language: Language,
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
    /// The account refuses the next command.
    Refuse(Refusal),
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
        let mut reading = Reading {
            story: Story {
                path: path.to_owned(),
                account: None,
                speaks: None,
                with: With::Nothing,
                language: Language::English,
                medium: Medium::Written,
                now: NOW,
                steps: Vec::new(),
                head: Vec::new(),
                tail: Vec::new(),
            },
            faults,
            notes: Vec::new(),
        };
        for (place, line) in text.lines().enumerate() {
            reading.line(place + 1, line.trim_end());
        }
        reading.story.tail = reading.notes;
        reading.story
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

struct Reading<'f> {
    story: Story,
    faults: &'f mut Vec<Fault>,
    /// Lines that belong to the step that comes next.
    notes: Vec<String>,
}

impl Reading<'_> {
    fn fault(&mut self, line: usize, wrong: String, mend: impl Into<String>) {
        self.faults.push(Fault { path: self.story.path.clone(), line, state: None, wrong, mend: mend.into() });
    }

    fn line(&mut self, number: usize, line: &str) {
        let in_reply = self.notes.is_empty() && self.story.steps.last().is_some_and(|step| !step.expected.is_empty());
        if let Some(reply) = line.strip_prefix('<') {
            let reply = reply.strip_prefix(' ').unwrap_or(reply);
            self.expect(number, reply);
        } else if let Some(more) = line.strip_prefix('|').filter(|_| in_reply) {
            let more = more.strip_prefix(' ').unwrap_or(more);
            if let Some(reply) = self.story.steps.last_mut().and_then(|step| step.expected.last_mut()) {
                reply.push('\n');
                reply.push_str(more);
            }
        } else if let Some(words) = line.strip_prefix('>') {
            let words = words.trim();
            let label = words.strip_prefix('[').and_then(|words| words.strip_suffix(']'));
            let act = match (words, label) {
                (_, Some(label)) => Act::Press(label.to_owned()),
                ("(begins)", None) => Act::Begin,
                ("(a picture)", None) => Act::SendPicture,
                ("(the code)", None) => Act::GiveCode,
                ("(the number)", None) => Act::GiveNumber,
                (words, None) => Act::Say(spelled(words)),
            };
            self.act(number, line, act);
        } else if let Some(words) = line.strip_prefix("~>") {
            self.act(number, line, Act::Edit(words.trim().to_owned()));
        } else if let Some(words) = line.strip_prefix("+>") {
            self.act(number, line, Act::SayLate(words.trim().to_owned()));
        } else if line.is_empty() || line.starts_with('#') {
            self.note(line);
        } else {
            self.named(number, line);
        }
    }

    fn note(&mut self, line: &str) {
        if self.story.steps.is_empty() { self.story.head.push(line.to_owned()) } else { self.notes.push(line.to_owned()) }
    }

    fn act(&mut self, line: usize, written: &str, act: Act) {
        let mut lines = std::mem::take(&mut self.notes);
        lines.push(written.to_owned());
        self.story.steps.push(Step { line, act, expected: Vec::new(), written: lines });
    }

    fn expect(&mut self, line: usize, reply: &str) {
        match self.story.steps.last_mut() {
            Some(step) if step.act != Act::Ledger => step.expected.push(reply.to_owned()),
            _ => self.fault(line, "nothing was said before this reply".to_owned(), "Begin with what the person says"),
        }
    }

    fn named(&mut self, number: usize, line: &str) {
        const KEYS: [&str; 9] = ["account", "as", "with", "language", "medium", "now", "wait", "refused", "ledger"];
        let Some((key, value)) = line.split_once(':') else {
            return self.fault(number, format!("`{line}` is no line of a story"), "Begin it with >, <, |, # or a name and a colon");
        };
        let value = value.trim();
        let begun = !self.story.steps.is_empty();
        match key {
            "ledger" => self.ledger(number, line, value),
            "wait" => match minutes(value) {
                Some(minutes) => self.act(number, line, Act::Wait { minutes }),
                None => self.fault(number, format!("`{value}` is no time to wait"), "Write it as: wait: 31 minutes, or hours, or days"),
            },
            "refused" => match verbs::refusal(value) {
                Some(refusal) => self.act(number, line, Act::Refuse(refusal)),
                None => self.fault(number, format!("`{value}` is no reason of an account"), did_you_mean(value, verbs::refusals())),
            },
            _ if begun && KEYS.contains(&key) => {
                self.fault(number, format!("`{key}` stands after the first step"), "Write it at the head of the story");
            }
            _ => {
                self.story.head.push(line.to_owned());
                self.head(number, key, value, &KEYS);
            }
        }
    }

    /// Entries that follow each other belong to one look at the ledger.
    fn ledger(&mut self, number: usize, line: &str, entry: &str) {
        let follows = self.notes.is_empty() && self.story.steps.last().is_some_and(|step| step.act == Act::Ledger);
        if !follows {
            self.act(number, line, Act::Ledger);
        }
        if let Some(step) = self.story.steps.last_mut().filter(|_| !entry.is_empty()) {
            step.expected.push(entry.to_owned());
        }
    }

    fn head(&mut self, number: usize, key: &str, value: &str, keys: &[&str]) {
        let understood = match key {
            "account" => {
                self.story.account = (value != "none").then(|| value.to_owned());
                true
            }
            "as" => {
                self.story.speaks = Some(value.to_owned());
                true
            }
            "with" => {
                self.story.with = With::Authorizations;
                value == "authorizations"
            }
            "language" => {
                let language = Language::ALL.into_iter().find(|language| language.code() == value);
                language.map(|language| self.story.language = language).is_some()
            }
            "medium" => {
                let medium = [("written", Medium::Written), ("spoken", Medium::Spoken), ("short", Medium::Short)];
                let medium = medium.into_iter().find(|(name, _)| *name == value);
                medium.map(|(_, medium)| self.story.medium = medium).is_some()
            }
            "now" => value.replacen(' ', "T", 1).parse().map(|now| self.story.now = now).is_ok(),
            _ => {
                return self.fault(number, format!("a story has no `{key}`"), did_you_mean(key, keys.iter().copied()));
            }
        };
        if !understood {
            self.fault(number, format!("`{value}` is no {key}"), "See the head of another story");
        }
    }
}
