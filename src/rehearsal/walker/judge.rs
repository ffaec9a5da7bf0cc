//! Whether a turn kept what is promised, judged by what was said, what was asked of the account and what came of it.

use super::figures;
use super::person::Act;
use crate::account::{Record, Value};
use crate::dialog::{Effect, Event, Scripts, Session, Stepped};
use crate::language::Words;
use crate::message::Reply;
use crate::understanding::{Meaning, Polarity};

/// One turn and what it began with.
pub(super) struct Judge<'a> {
    pub(super) scripts: &'a Scripts,
    pub(super) words: &'a Words,
    pub(super) act: &'a Act,
    pub(super) before: &'a Session,
}

/// A command that binds, as it was given.
pub(super) struct Given {
    pub(super) command: String,
    pub(super) arguments: Record,
    pub(super) done: bool,
}

impl Judge<'_> {
    /// What is wrong; `None` where nothing is.
    pub(super) fn wrong(&self, replies: &[Reply], steps: &[(Event, Stepped)]) -> Option<String> {
        if replies.iter().all(|reply| reply.text.trim().is_empty()) {
            return Some("nothing is said".to_owned());
        }
        for (_, stepped) in steps {
            for saying in &stepped.sayings {
                if saying.is_trouble() {
                    return Some("the engine gives up: a file is not as the proofs say".to_owned());
                }
                if let Some(wrong) = figures::wrong(self.scripts, self.words, saying) {
                    return Some(wrong);
                }
            }
        }
        if let Some((_, last)) = steps.last()
            && last.session.open_dialogs().next().is_some()
            && !last.session.asks()
        {
            return Some("a dialog is open and asks nothing: a dead end".to_owned());
        }
        self.bound(steps)
    }

    /// Nothing binds without a yes, in this turn, to the readback of exactly these values that the person had before them.
    fn bound(&self, steps: &[(Event, Stepped)]) -> Option<String> {
        for (place, (_, stepped)) in steps.iter().enumerate() {
            let Effect::Do { command, arguments } = &stepped.effect else { continue };
            if !self.scripts.binds(command) {
                continue;
            }
            let Some(readback) = self.before.readback() else { return Some(format!("`{command}` is given and nothing was read back")) };
            let is_yes = match self.act {
                Act::Press(button) => readback.saying.choices.first().is_some_and(|yes| yes.token == button.token),
                Act::Say(meaning) => is_plain_yes(meaning),
                Act::Edit(_) | Act::SayLate(_) | Act::Begin | Act::Picture | Act::TooLong | Act::PrivateData | Act::Wait { .. } => false,
            };
            if !is_yes {
                return Some(format!("`{command}` is given without a yes"));
            }
            if !self.scripts.is_agreed(command, arguments, &readback) {
                return Some(format!("`{command}` is given with {arguments:?}, and {:?} was read back", readback.values));
            }
            if let Err(wrong) = figures::says(self.words, &readback.saying, &figures::amounts(arguments)) {
                return Some(wrong);
            }
            if let Some((Event::Did(Ok(gave)), _)) = steps.get(place + 1)
                && let (Some(asked), Some(got)) = (arguments.get("amount"), gave.get("amount"))
                && asked != got
            {
                return Some(format!("`{command}` was given {asked:?} and did {got:?}"));
            }
        }
        None
    }

    /// The commands of this turn that bind.
    pub(super) fn given(&self, steps: &[(Event, Stepped)]) -> Vec<Given> {
        let given = steps.iter().enumerate().filter_map(|(place, (_, stepped))| match &stepped.effect {
            Effect::Do { command, arguments } if self.scripts.binds(command) => {
                let done = matches!(steps.get(place + 1), Some((Event::Did(Ok(_)), _)));
                Some(Given { command: command.clone(), arguments: arguments.clone(), done })
            }
            _ => None,
        });
        given.collect()
    }
}

fn is_plain_yes(meaning: &Meaning) -> bool {
    meaning.polarity == Some(Polarity::Yes) && !meaning.correction && !meaning.negated
}

/// Whether something was done that may change whose account is looked at.
pub(super) fn changes_account(scripts: &Scripts, steps: &[(Event, Stepped)]) -> bool {
    steps.iter().any(|(_, stepped)| matches!(&stepped.effect, Effect::Do { command, .. } if !scripts.binds(command)))
}

/// Whether the ledger shows what was done, and nothing that was not.
pub(super) fn ledger(done: &[Given], lines: &[String]) -> Option<String> {
    let scheduled: Vec<&String> = lines.iter().filter(|line| line.starts_with("scheduled ")).collect();
    let payments: Vec<&Given> = done.iter().filter(|given| given.command == "schedule_payment").collect();
    for given in &payments {
        let (Some(Value::Money(amount)), Some(Value::Day(day))) = (given.arguments.get("amount"), given.arguments.get("day")) else {
            continue;
        };
        let (amount, day) = (format!(" {} ", amount.to_decimal_text()), day.to_string());
        if !scheduled.iter().any(|line| line.contains(&amount) && line.ends_with(&day)) {
            return Some(format!("{amount}on {day} was agreed to, and the ledger shows {lines:?}"));
        }
    }
    (done.is_empty() && !scheduled.is_empty()).then(|| format!("nothing was agreed to, and the ledger shows {scheduled:?}"))
}
