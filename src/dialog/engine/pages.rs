//! Long lists in pages: as many items at once as can be taken in, and "more" for the next.

use crate::account::{Record, Value};
use crate::message::Medium;

use super::super::names;
use super::super::session::Rest;
use super::super::shared::Shared;
use super::super::{CHOICES_MAX, Effect, Saying};
use super::Engine;

/// Lines of a list that are shown at once, by how they reach the person.
const fn lines_at_once(medium: Medium) -> usize {
    match medium {
        Medium::Written => 12,
        Medium::Spoken => 3,
        Medium::Short => 4,
    }
}

/// Choices that are offered at once.
pub(super) const fn choices_at_once(medium: Medium) -> usize {
    match medium {
        Medium::Written => CHOICES_MAX - 1,
        Medium::Spoken => 3,
        Medium::Short => 4,
    }
}

impl Engine<'_> {
    /// The page of a sentence whose list begins at this item; what comes after it is kept for "more". A list that fits is shown whole.
    pub(super) fn page_of(&mut self, whole: Saying, from: usize) -> Saying {
        let Some((name, items)) = longest_list(&whole.variables) else { return whole };
        let end = page_end(from, lines_at_once(self.context.medium), items.len());
        let page: Vec<Record> = items.get(from..end).unwrap_or_default().to_vec();
        self.was_shown(&page);
        if page.len() == items.len() {
            self.session.rest = None;
            return whole;
        }
        self.session.rest = (end < items.len()).then(|| Rest { saying: whole.clone(), from: end });
        let numbered = page.into_iter().zip(from + 1..).map(|(item, number)| numbered(item, number));
        let mut shown = whole;
        shown.variables.0.insert(name, Value::List(numbered.collect()));
        shown
    }

    /// "More": the next choices of the open question, or the next lines of what was shown.
    pub(super) fn show_more(&mut self) -> Effect {
        if let Some(effect) = self.more_choices() {
            return effect;
        }
        let rest = self.session.rest.take().filter(|rest| self.may_show(&rest.saying));
        let Some(rest) = rest else { return self.remark_and_return(Shared::NoMore) };
        let mut whole = rest.saying;
        let own = names::more(&whole.message);
        if self.scripts.catalog.has(&whole.dialog, &own) {
            whole.message = own;
        }
        let page = self.page_of(whole, rest.from);
        match self.session.asked.take() {
            // The list stood in the question itself.
            Some(mut asked) if asked.next.is_none() && asked.more().is_some() => {
                (asked.saying.message, asked.saying.variables) = (page.message, page.variables);
                if self.session.rest.is_none() {
                    let listed = asked.listed();
                    asked.deeds.truncate(listed);
                    asked.saying.choices.truncate(listed);
                }
                self.ask_again(asked)
            }
            Some(asked) => {
                self.sayings.push(page);
                self.ask_again(asked)
            }
            None => {
                self.sayings.push(page);
                self.say_that_there_is_more();
                Effect::Rest
            }
        }
    }

    /// The open question with the next of its choices; after the last come the first.
    fn more_choices(&mut self) -> Option<Effect> {
        let asked = self.session.asked.as_ref()?;
        let (name, next) = (asked.slot.clone()?, asked.next?);
        let (script, _) = self.top()?;
        let slot = script.slots.get(&name)?;
        let mut question = self.slot_question(script, &name, slot, asked.saying.message.clone());
        question.from = next;
        self.ask(question);
        Some(Effect::Rest)
    }

    /// The link may have ended since it was said first, or its proof grown old.
    pub(super) fn may_show(&self, saying: &Saying) -> bool {
        self.scripts.get(&saying.dialog).is_none_or(|script| script.needs <= self.context.assurance)
    }

    pub(super) fn say_that_there_is_more(&mut self) {
        if self.session.rest.is_some() {
            self.remark(Shared::MoreThere);
        }
    }
}

/// Where a page ends. A single one more is no page: to hear it is as short as to hear that there is more.
pub(super) const fn page_end(from: usize, size: usize, all: usize) -> usize {
    if all <= from.saturating_add(size + 1) { all } else { from.saturating_add(size) }
}

pub(super) fn has_list(variables: &Record) -> bool {
    longest_list(variables).is_some()
}

fn longest_list(variables: &Record) -> Option<(String, Vec<Record>)> {
    let lists = variables.0.iter().filter_map(|(name, value)| match value {
        Value::List(items) if !items.is_empty() => Some((name, items)),
        _ => None,
    });
    lists.max_by_key(|(_, items)| items.len()).map(|(name, items)| (name.clone(), items.clone()))
}

/// An item with its place in the whole list, unless it has a number of its own.
fn numbered(item: Record, number: usize) -> Record {
    if item.get("number").is_some() {
        return item;
    }
    item.with("number", Value::Count(i64::try_from(number).unwrap_or(i64::MAX)))
}
