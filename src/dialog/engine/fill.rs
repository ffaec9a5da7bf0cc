//! Which slot each value of a message is for. Nothing is judged here: what was said is laid into the slots, and the walk
//! holds it against the account when it comes to the state that asks for the slot.

use std::collections::BTreeMap;

use crate::understanding::{Found, Meaning, Reading, SlotKind};

use super::super::script::Script;
use super::super::session::{Frame, Held};
use super::Engine;
use super::resolve::{fits, naming_number};

/// Whole numbers that could be a tax year.
const YEARS: std::ops::RangeInclusive<i64> = 1990..=2100;
/// A year in two digits.
const SHORT_YEAR_MAX: i64 = 99;
/// A larger number is an amount, also where a day of the month was asked for.
const MONTH_DAY_SAID_MAX: i64 = 99;

/// So many digits are the ending of an account.
const ENDING_DIGITS: usize = 4;

/// What became of the values of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filled {
    /// There was none for this dialog.
    Nothing,
    Something,
    /// The message is older than what the slots hold, so they keep it.
    TooLate,
}

impl Engine<'_> {
    /// Lays the values of a message into the slots of the dialog that has the word, except into `taken`.
    pub(super) fn fill(&mut self, meaning: &Meaning, taken: Option<&str>) -> Filled {
        let asked = self.session.asked.as_ref().and_then(|asked| asked.slot.clone());
        let (late, order) = (self.late, self.context.order);
        let Some(frame) = self.session.frames.last_mut() else { return Filled::Nothing };
        let Some(script) = self.scripts.get(&frame.dialog) else { return Filled::Nothing };
        frame.heard.clone_from(&meaning.words);
        frame.pointing = meaning.reference;
        let placed = Placed::of(script, frame, asked.as_deref(), taken, meaning);
        if placed.is_empty() {
            return Filled::Nothing;
        }
        self.removes_inbound |= placed.given.keys().any(|slot| script.slots.get(slot).is_some_and(|slot| slot.kind == SlotKind::Code));
        let mut written = false;
        for (slot, groups) in placed.given {
            let held = frame.slots.entry(slot).or_default();
            if may_write(held, late, order) {
                written = true;
                *held = Held { value: held.value.take(), said: groups, order };
            }
        }
        for slot in placed.denied {
            if frame.slots.get(&slot).is_some_and(|held| may_write(held, late, order)) {
                written = true;
                frame.slots.remove(&slot);
                frame.asks = Some(slot);
            }
        }
        if !placed.unclear.is_empty() && !late {
            written = true;
        }
        if written {
            // Whatever is said next decides what was unclear, or takes its place.
            frame.unclear = if late { Vec::new() } else { placed.unclear };
        }
        if written { Filled::Something } else { Filled::TooLate }
    }
}

impl Engine<'_> {
    /// The slots of the dialog that has the word for which a value could be.
    pub(super) fn slots_for(&self, found: &Found) -> Vec<String> {
        let asked = self.session.asked.as_ref().and_then(|asked| asked.slot.as_deref());
        let fitting = self.top().map(|(script, frame)| candidates(script, frame, asked, found)).unwrap_or_default();
        fitting.into_iter().map(|(slot, _)| slot).collect()
    }
}

/// A late message fills what is empty or older than itself, and nothing else.
const fn may_write(held: &Held, late: bool, order: i64) -> bool {
    !late || (held.value.is_none() && held.said.is_empty()) || held.order < order
}

#[derive(Default)]
struct Placed {
    given: BTreeMap<String, Vec<Vec<Reading>>>,
    /// One value that could be for several slots.
    unclear: Vec<(String, Reading)>,
    /// Slots whose value was denied without another in its place.
    denied: Vec<String>,
}

impl Placed {
    fn of(script: &Script, frame: &Frame, asked: Option<&str>, taken: Option<&str>, meaning: &Meaning) -> Placed {
        let mut placed = Placed::default();
        let mut denied: Vec<&Found> = Vec::new();
        for found in &meaning.values {
            if found.negated {
                denied.push(found);
                continue;
            }
            let mut fitting = candidates(script, frame, asked, found);
            fitting.retain(|(slot, _)| Some(slot.as_str()) != taken);
            // "Change the year to 2019" says what the number is for.
            let is_named = |slot: &String| script.slots.get(slot).is_some_and(|slot| Some(slot.kind) == meaning.corrects);
            if fitting.iter().any(|(slot, _)| is_named(slot)) {
                fitting.retain(|(slot, _)| is_named(slot));
            }
            let first = fitting.first().map(|(slot, _)| slot.clone());
            match first {
                None => {}
                Some(slot) if fitting.iter().all(|(other, _)| *other == slot) => {
                    placed.given.entry(slot).or_default().push(fitting.into_iter().map(|(_, reading)| reading).collect());
                }
                Some(_) => placed.unclear = fitting,
            }
        }
        placed.settle_by_neighbours();
        for (slot, groups) in &mut placed.given {
            let picks_one = script.slots.get(slot).is_none_or(|slot| slot.kind != SlotKind::Choice);
            if picks_one && groups.len() > 1 {
                // Of several values for one slot the last one counts where it corrects the others; else all are as likely.
                let last = if meaning.correction { groups.pop().into_iter().collect() } else { vec![groups.concat()] };
                *groups = last;
            }
        }
        for found in denied {
            let fitting = candidates(script, frame, asked, found);
            // "Not 2022" denies the year where that is what the year is, and not an amount that it could be as well.
            let is_held = |(slot, reading): &&(String, Reading)| frame.value(slot).is_some_and(|value| fits(value, reading));
            let is_there = |(slot, reading): &&(String, Reading)| frame.slots.contains_key(slot) && !matches!(reading, Reading::Number(_));
            let denies = fitting.iter().find(is_held).or_else(|| fitting.iter().find(is_there)).map(|(slot, _)| slot.clone());
            placed.denied.extend(denies.filter(|slot| !placed.given.contains_key(slot)));
        }
        placed.settle_by_denial();
        placed
    }

    /// "100 dollars for 2022": a number that could be for several slots is for the one that nothing else in the message fills.
    fn settle_by_neighbours(&mut self) {
        let taken = |slot: &String| self.given.contains_key(slot);
        if !self.unclear.iter().any(|(slot, _)| taken(slot)) {
            return;
        }
        let left: Vec<(String, Reading)> = self.unclear.iter().filter(|(slot, _)| !taken(slot)).cloned().collect();
        if let [(slot, reading)] = left.as_slice() {
            self.given.insert(slot.clone(), vec![vec![reading.clone()]]);
            self.unclear.clear();
        }
    }

    /// "Not 2022, 2023": what stands beside a denied value is for the same slot.
    fn settle_by_denial(&mut self) {
        let meant = self.unclear.iter().position(|(slot, _)| self.denied.contains(slot));
        if let Some((slot, reading)) = meant.map(|place| self.unclear.swap_remove(place)) {
            self.unclear.clear();
            self.denied.retain(|denied| *denied != slot);
            self.given.entry(slot).or_default().push(vec![reading]);
        }
    }

    fn is_empty(&self) -> bool {
        self.given.is_empty() && self.unclear.is_empty() && self.denied.is_empty()
    }
}

/// The slots that a value could be for, each with the reading that makes it so; the first reading first.
fn candidates(script: &Script, frame: &Frame, asked: Option<&str>, found: &Found) -> Vec<(String, Reading)> {
    let mut fitting: Vec<(String, Reading)> = Vec::new();
    for reading in std::iter::once(&found.reading).chain(&found.alternatives) {
        for slot in places(script, frame, asked, reading) {
            if !fitting.iter().any(|(held, other)| *held == slot && other == reading) {
                fitting.push((slot, reading.clone()));
            }
        }
    }
    fitting
}

fn places(script: &Script, frame: &Frame, asked: Option<&str>, reading: &Reading) -> Vec<String> {
    let asked_kind = asked.and_then(|name| script.slots.get(name)).map(|slot| slot.kind);
    if let Some(slot) = number_slot(script, frame, asked_kind, reading) {
        return vec![slot];
    }
    let kinds = kinds(reading, asked_kind);
    if let (Some(name), Some(kind)) = (asked, asked_kind)
        && kinds.contains(&kind)
    {
        return vec![name.to_owned()];
    }
    let places: Vec<String> = kinds.iter().filter_map(|&kind| slot_of_kind(script, frame, kind)).collect();
    // A number that is no year is one that is not listed, where no amount is to be said.
    if let (true, Some(name), Some(SlotKind::Period), Reading::Number(_)) = (places.is_empty(), asked, asked_kind, reading) {
        return vec![name.to_owned()];
    }
    // A list's items are named by their amounts, days and periods too, where no slot of its own takes these.
    if places.is_empty() && can_name_an_item(reading) {
        return slot_of_kind(script, frame, SlotKind::Choice).into_iter().collect();
    }
    places
}

/// A number too long to be an ending names what a slot of digits is for, also where something else is asked: a telephone number, the
/// number of a representative.
fn number_slot(script: &Script, frame: &Frame, asked: Option<SlotKind>, reading: &Reading) -> Option<String> {
    let is_whole = naming_number(reading).is_some_and(|number| number.len() > ENDING_DIGITS);
    let slot = slot_of_kind(script, frame, SlotKind::Digits).filter(|_| is_whole && asked != Some(SlotKind::Code));
    slot.filter(|_| asked != Some(SlotKind::Choice) || !matches!(reading, Reading::Confirmation(_)))
}

fn can_name_an_item(reading: &Reading) -> bool {
    match reading {
        Reading::Money(_)
        | Reading::Number(_)
        | Reading::Day(_)
        | Reading::Period { .. }
        | Reading::Ending(_)
        | Reading::Form(_)
        | Reading::Word(_)
        | Reading::Digits(_)
        | Reading::Confirmation(_) => true,
        Reading::All
        | Reading::MoneyUnreadable(_)
        | Reading::DayUnreadable(_)
        | Reading::Code(_)
        | Reading::OtherForm(_)
        | Reading::Count(_)
        | Reading::Share(_)
        | Reading::Recurring(_)
        | Reading::Phone(_)
        | Reading::Said(_) => false,
    }
}

/// The first slot of a kind that is still empty, else the first.
fn slot_of_kind(script: &Script, frame: &Frame, kind: SlotKind) -> Option<String> {
    let mut of_kind = script.slots.iter().filter(|(_, slot)| slot.kind == kind).map(|(name, _)| name);
    let empty = of_kind.clone().find(|name| frame.value(name).is_none());
    empty.or_else(|| of_kind.next()).cloned()
}

/// The kinds of slot that a reading can be for. A bare number is read by what was asked.
fn kinds(reading: &Reading, asked: Option<SlotKind>) -> Vec<SlotKind> {
    match reading {
        Reading::Money(_) | Reading::MoneyUnreadable(_) | Reading::All | Reading::Share(_) => vec![SlotKind::Money],
        Reading::Number(number) => match asked {
            Some(SlotKind::MonthDay) if *number > MONTH_DAY_SAID_MAX => vec![SlotKind::Money],
            // "No, make it 350" where the year is asked for: a number that is no year, of two digits or of four.
            Some(SlotKind::Period) if *number > SHORT_YEAR_MAX && !YEARS.contains(number) => vec![SlotKind::Money],
            Some(kind @ (SlotKind::Money | SlotKind::MonthDay | SlotKind::Period | SlotKind::Choice | SlotKind::Code)) => vec![kind],
            Some(SlotKind::Day | SlotKind::Words | SlotKind::Digits) | None if YEARS.contains(number) => {
                vec![SlotKind::Money, SlotKind::Period]
            }
            Some(SlotKind::Day | SlotKind::Words | SlotKind::Digits) | None => vec![SlotKind::Money],
        },
        Reading::Day(_) | Reading::DayUnreadable(_) if asked == Some(SlotKind::MonthDay) => vec![SlotKind::MonthDay],
        // No dialog has slots of both kinds: a day of the month is said as a day is.
        Reading::Day(_) | Reading::DayUnreadable(_) => vec![SlotKind::Day, SlotKind::MonthDay],
        Reading::Period { .. } | Reading::Form(_) => vec![SlotKind::Period],
        Reading::Ending(_) | Reading::Digits(_) | Reading::Confirmation(_) if asked == Some(SlotKind::Code) => vec![SlotKind::Code],
        Reading::Digits(_) if asked == Some(SlotKind::Digits) => vec![SlotKind::Digits],
        Reading::Ending(_) | Reading::Word(_) | Reading::Digits(_) | Reading::Confirmation(_) => vec![SlotKind::Choice],
        // "Every 5th", "el 5 de cada mes".
        Reading::Recurring(days) if days.day_of_month().is_some() => vec![SlotKind::MonthDay],
        // No dialog asks for these yet.
        Reading::OtherForm(_) | Reading::Count(_) | Reading::Recurring(_) | Reading::Phone(_) => Vec::new(),
        Reading::Code(_) => vec![SlotKind::Code],
        Reading::Said(_) => vec![SlotKind::Words],
    }
}
