//! A story's text, line by line.

use crate::language::Language;
use crate::message::Medium;

use super::super::fault::{Fault, did_you_mean};
use super::super::verbs;
use super::spelling::{minutes, spelled};
use super::{Act, Lacking, NOW, Step, Story, With};

const MEDIA: [(&str, Medium); 3] = [("written", Medium::Written), ("spoken", Medium::Spoken), ("short", Medium::Short)];

fn named<T: Copy>(known: &[(&'static str, T)], name: &str) -> Option<T> {
    known.iter().find(|(known, _)| *known == name).map(|(_, meant)| *meant)
}

fn names<T>(known: &[(&'static str, T)]) -> impl Iterator<Item = &'static str> + Clone {
    known.iter().map(|(name, _)| *name)
}

pub(super) struct Reading<'f> {
    story: Story,
    faults: &'f mut Vec<Fault>,
    /// Lines that belong to the step that comes next.
    notes: Vec<String>,
}

impl Reading<'_> {
    pub(super) fn of(path: &str, text: &str, faults: &mut Vec<Fault>) -> Story {
        let story = Story {
            path: path.to_owned(),
            account: None,
            speaks: None,
            with: With::Nothing,
            without: None,
            language: Language::English,
            medium: Medium::Written,
            now: NOW,
            steps: Vec::new(),
            head: Vec::new(),
            tail: Vec::new(),
        };
        let mut reading = Reading { story, faults, notes: Vec::new() };
        for (place, line) in text.lines().enumerate() {
            reading.line(place + 1, line.trim_end());
        }
        reading.story.tail = reading.notes;
        reading.story
    }

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
        const KEYS: [&str; 11] = ["account", "as", "with", "without", "language", "medium", "now", "wait", "door", "refused", "ledger"];
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
            "refused" => match verbs::reason(value) {
                Some(reason) => self.act(number, line, Act::Refuse(reason)),
                None => self.fault(number, format!("no command is refused for `{value}`"), did_you_mean(value, verbs::reasons())),
            },
            "door" => match named(&MEDIA, value) {
                Some(medium) => self.act(number, line, Act::Enter(medium)),
                None => self.fault(number, format!("there is no door `{value}`"), did_you_mean(value, names(&MEDIA))),
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
                let with = named(&[("authorizations", With::Authorizations), ("named", With::Named)], value);
                with.map(|with| self.story.with = with).is_some()
            }
            "without" => {
                self.story.without = named(&Lacking::ALL, value);
                self.story.without.is_some()
            }
            "language" => {
                let language = Language::ALL.into_iter().find(|language| language.code() == value);
                language.map(|language| self.story.language = language).is_some()
            }
            "medium" => {
                let medium = named(&MEDIA, value);
                medium.map(|medium| self.story.medium = medium).is_some()
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
