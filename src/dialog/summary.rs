//! What somebody human is told of a conversation that is handed to them: which dialogs are open and how far they came, what was settled in
//! them, and what was refused. Nothing private is in it, and no name: codes, words and items of lists stand as given.

use crate::account::Value;

use super::script::Scripts;
use super::session::{Frame, Session};

/// Refusals that are remembered.
pub(in crate::dialog) const REFUSED_KEPT: usize = 3;

impl Session {
    /// A line for each dialog below the one that has the word, for what was given up, and for what was refused, oldest first.
    #[must_use]
    pub fn summary(&self, scripts: &Scripts) -> Vec<String> {
        let interrupted = self.frames.split_last().map_or(&[][..], |(_, below)| below);
        let mut lines = self.stuck.clone();
        lines.extend(interrupted.iter().map(|frame| line(scripts, frame)));
        lines.extend(self.refused.iter().map(|refused| format!("refused: {refused}")));
        lines
    }

    /// Keeps what is open for whoever it is handed to, since it is closed now.
    pub(in crate::dialog) fn keep_stuck(&mut self, scripts: &Scripts) {
        if self.frames.is_empty() {
            // What was given up before this is still what they came for.
            return;
        }
        self.stuck = self.frames.iter().map(|frame| line(scripts, frame)).collect();
    }

    /// Remembers that a command was not done.
    pub(in crate::dialog) fn keep_refused(&mut self, command: &str, word: &str) {
        self.refused.push(format!("{command}: {word}"));
        let surplus = self.refused.len().saturating_sub(REFUSED_KEPT);
        self.refused.drain(..surplus);
    }

    /// What binds was done, or all is forgotten: nobody needs to be told of what went wrong before.
    pub(in crate::dialog) fn forget_trouble(&mut self) {
        self.stuck.clear();
        self.refused.clear();
    }
}

/// `pay from start, asked for bank: amount 300.00, period 1040-2022`
fn line(scripts: &Scripts, frame: &Frame) -> String {
    let slots = scripts.get(&frame.dialog).map(|script| &script.slots);
    let printed = |name: &str| slots.and_then(|slots| slots.get(name)).is_some_and(|slot| slot.is_printed());
    let held = frame.slots.iter().filter(|(name, _)| printed(name));
    let held: Vec<String> = held.filter_map(|(name, held)| held.value.as_ref().map(|value| format!("{name} {}", told(value)))).collect();
    let asked = frame.trail.last().map(|slot| format!(", asked for {slot}")).unwrap_or_default();
    let settled = if held.is_empty() { String::new() } else { format!(": {}", held.join(", ")) };
    format!("{} from {}{asked}{settled}", frame.dialog, frame.anchor)
}

fn told(value: &Value) -> String {
    match value {
        Value::Money(amount) => amount.to_decimal_text(),
        Value::Day(day) => day.to_string(),
        Value::Period(period) => period.to_string(),
        Value::Count(count) => count.to_string(),
        Value::BasisPoints(_) | Value::Flag(_) | Value::Text(_) | Value::Digits(_) | Value::Word(_) | Value::Record(_) | Value::List(_) => {
            "given".to_owned()
        }
    }
}
