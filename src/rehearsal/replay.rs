//! What recorded conversations would come to with other dialogs, message by message: said, and done.
//!
//! Nothing of a person is in it. Sentences stand with a sign in place of each amount, day, period, number and text, and what was said
//! without figures and names; whether two sentences are the same is looked at before that.

use serde::Serialize;

use crate::account::{Record, Value};
use crate::dialog::story::shown;
use crate::ids::ConversationId;
use crate::message::{Capabilities, Reply};
use crate::time::Office;
use crate::turn::{Recording, Replay, Script, TurnAgain, Turned, Unknown};

/// A conversation that was run again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replayed {
    pub conversation: ConversationId,
    /// Messages that were run again, and messages of which too little is kept.
    pub messages: usize,
    pub not_kept: usize,
    pub differences: Vec<Differing>,
    /// Why it could not be followed to its end.
    pub unknown: Option<String>,
}

/// A message that would be answered in another way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Differing {
    /// Its place among those that were run again, from 1.
    pub message: usize,
    /// The office's date and time.
    pub at: String,
    pub said: Option<String>,
    pub then: Option<Vec<String>>,
    pub now: Vec<String>,
    /// Commands with the names of their arguments.
    pub done_then: Vec<String>,
    pub done_now: Vec<String>,
    pub remark: Option<&'static str>,
}

/// Only what stands in the place of the signs differs.
const OTHER_VALUES: &str = "the same sentences with other figures or names";
/// It is not the files that changed.
const OTHER_PROGRAM: &str = "with the files of then this program says something else too";

/// Runs a conversation again and tells what differs.
#[must_use]
pub fn replayed(replay: &Replay<'_>, recording: &Recording) -> Replayed {
    let turns = replay.again(recording);
    let unknown = turns.last().and_then(|turn| turn.now.as_ref().err()).map(|unknown| match unknown {
        Unknown::Asked(query) => format!("`{query}` was not asked like this then, so what comes of it is not known"),
        Unknown::Done(command) => format!("`{command}` was not done like this then, so what comes of it is not known"),
    });
    let followed = turns.iter().enumerate();
    let differences = followed.filter_map(|(place, turn)| differing(replay, recording.capabilities, place + 1, turn)).collect();
    let messages = turns.iter().filter(|turn| turn.now.is_ok()).count();
    let not_kept = recording.without;
    Replayed { conversation: recording.conversation.clone(), messages, not_kept, differences, unknown }
}

fn differing(replay: &Replay<'_>, capabilities: Capabilities, message: usize, turn: &TurnAgain<'_>) -> Option<Differing> {
    let now = turn.now.as_ref().ok()?;
    let done_now: Vec<(&str, &Record)> = now.done.iter().map(|(name, arguments)| (name.as_str(), arguments)).collect();
    let is_said = is_same(turn.replied, &now.replies);
    if is_said && turn.done == done_now {
        return None;
    }
    let lines =
        |script: &Script, turned: &Turned| -> Vec<String> { turned.replies_with(hidden, script, capabilities).iter().map(shown).collect() };
    let then = turn.then.as_ref().map(|(script, then)| lines(script, then));
    let now = lines(replay.script, now);
    let is_program = turn.then.as_ref().is_some_and(|(_, then)| !is_same(turn.replied, &then.replies));
    let remark = match (&then, is_said) {
        _ if is_program => Some(OTHER_PROGRAM),
        (Some(then), false) if *then == now => Some(OTHER_VALUES),
        _ => None,
    };
    let at = local(replay.office, turn);
    Some(Differing { message, at, said: turn.said.clone(), then, now, done_then: named(&turn.done), done_now: named(&done_now), remark })
}

fn local(office: &Office, turn: &TurnAgain<'_>) -> String {
    office.local(turn.at).strftime("%Y-%m-%d %H:%M").to_string()
}

/// What the person sees of them is the same.
fn is_same(one: &[Reply], other: &[Reply]) -> bool {
    one.iter().map(shown).eq(other.iter().map(shown))
}

/// Commands by name, with the names of what they were given.
fn named(done: &[(&str, &Record)]) -> Vec<String> {
    let line = |(name, arguments): &(&str, &Record)| {
        let given: Vec<&str> = arguments.0.keys().map(String::as_str).collect();
        if given.is_empty() { (*name).to_owned() } else { format!("{name} ({})", given.join(", ")) }
    };
    done.iter().map(line).collect()
}

/// The same values as signs. What a sentence selects on stays: a count, a flag, a word.
fn hidden(record: &Record) -> Record {
    Record(record.0.iter().map(|(name, value)| (name.clone(), sign(value))).collect())
}

fn sign(value: &Value) -> Value {
    let sign = |sign: &str| Value::Text(sign.to_owned());
    match value {
        Value::Money(_) => sign("‹amount›"),
        Value::Day(_) => sign("‹day›"),
        Value::Period(_) => sign("‹period›"),
        Value::Text(_) => sign("‹text›"),
        Value::Digits(_) => sign("‹number›"),
        Value::Count(_) | Value::BasisPoints(_) | Value::Flag(_) | Value::Word(_) => value.clone(),
        Value::Record(record) => Value::Record(hidden(record)),
        Value::List(items) => Value::List(items.iter().map(hidden).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Form, Period};
    use crate::money::Money;

    #[test]
    fn what_points_at_a_person_is_a_sign() {
        let item = Record::new().with("name", Value::Text("Ana".to_owned())).with("count", Value::Count(3));
        let record = Record::new()
            .with("amount", Value::Money(Money::from_cents(1_25)))
            .with("day", Value::Day(jiff::civil::date(2026, 11, 23)))
            .with("period", Value::Period(Period::year(Form::F1040, 2022)))
            .with("ending", Value::Digits("4321".to_owned()))
            .with("items", Value::List(vec![item]));
        let hidden = format!("{:?}", hidden(&record));
        for private in ["Ana", "125", "2026", "2022", "4321"] {
            assert!(!hidden.contains(private), "{private}: {hidden}");
        }
        assert!(hidden.contains("Count(3)"), "{hidden}");
    }
}
