//! From readings to a value: what was said for a slot is held against the slot's kind, its bounds and the list it comes from.

use crate::account::{Form, Period, Record, Value};
use crate::identity::Assurance;
use crate::money::Money;
use crate::time::Day;
use crate::understanding::{Reading, SlotKind};

use super::super::Context;
use super::super::names;
use super::super::script::{Path, SAID, Script, Slot};
use super::super::session::Frame;
use super::super::verbs::ACCESS;

/// The longest code that is taken.
const CODE_CHARS_MAX: usize = 64;
/// A day that every month has.
const MONTH_DAY_MAX: i64 = 28;
const DAYS_OF_MONTH_MAX: i64 = 31;
/// Words longer than this are asked for in fewer.
const WORDS_CHARS_MAX: usize = 200;
/// A number that names something has at most so many digits.
const NAMING_DIGITS_MAX: usize = 20;
/// How telephone numbers of this country begin where they are written for the whole world.
const HERE: &str = "+1";
/// How far ahead `access.year_ahead` is.
const YEAR_DAYS: i32 = 365;

/// What a dialog knows at a moment.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub script: &'a Script,
    pub frame: &'a Frame,
    pub context: &'a Context,
}

/// What became of what was said for a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Resolved {
    One(Value),
    /// Several values are as likely; the person is asked.
    Several(Vec<Value>),
    /// It cannot be: the reason, and what the sentence shows.
    No {
        reason: &'static str,
        shows: Record,
    },
}

impl View<'_> {
    /// A value by its path.
    pub(super) fn lookup(self, root: &str, field: &str) -> Option<Value> {
        if root == ACCESS {
            return self.access(field);
        }
        if let Some(slot) = self.script.slots.get(root) {
            if field == SAID {
                return Some(Value::Flag(self.frame.is_said(root)));
            }
            return self.item(slot, self.frame.value(root)?)?.get(field).cloned();
        }
        let fields = self.frame.reads.get(root).map(|made| &made.fields).or_else(|| self.frame.gave.get(root))?;
        fields.get(field).cloned()
    }

    fn access(self, field: &str) -> Option<Value> {
        let today = self.context.today;
        let value = match field {
            "linked" => Value::Flag(self.context.assurance >= Assurance::Linked),
            "verified" => Value::Flag(self.context.assurance >= Assurance::Verified),
            "today" => Value::Day(today),
            "year_ahead" => Value::Day(today.saturating_add(jiff::Span::new().days(YEAR_DAYS))),
            _ => return None,
        };
        Some(value)
    }

    pub(super) fn path(self, path: &Path) -> Option<Value> {
        self.lookup(&path.root, &path.field)
    }

    /// Whether a condition's flag is set.
    pub(super) fn flag(self, path: &Path) -> bool {
        self.path(path) == Some(Value::Flag(true))
    }

    /// What a sentence shows for a variable: a slot's value, or `root-field`. A code is never shown, and neither is an id.
    pub(super) fn variable(self, name: &str) -> Option<Value> {
        match self.script.slots.get(name) {
            Some(slot) if matches!(slot.kind, SlotKind::Code | SlotKind::Choice) => None,
            Some(_) => self.frame.value(name).cloned(),
            None => name.split_once('-').and_then(|(root, field)| self.lookup(root, field)),
        }
    }

    /// The list that a slot's value must come from, where it was read.
    pub(super) fn items(self, slot: &Slot) -> Option<Vec<Record>> {
        match self.path(slot.from.as_ref()?)? {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value that an item of its list gives a slot.
    pub(super) fn item_value(self, slot: &Slot, item: &Record) -> Option<Value> {
        slot.by.as_ref().and_then(|by| item.get(&by.text)).cloned()
    }

    pub(super) fn item(self, slot: &Slot, value: &Value) -> Option<Record> {
        self.items(slot)?.into_iter().find(|item| self.item_value(slot, item).as_ref() == Some(value))
    }

    /// Whether a settled value still holds against what is known now.
    pub(super) fn validate(self, slot: &Slot, value: &Value) -> Result<(), (&'static str, Record)> {
        let shows = |reason, extra: Record| Err((reason, extra.with("value", value.clone())));
        match (slot.kind, value) {
            (SlotKind::Money, Value::Money(amount)) => {
                if !amount.is_positive() {
                    return shows(names::NOT_POSITIVE, Record::new());
                }
                let bound = |path: &Option<Path>| match path.as_ref().and_then(|path| self.path(path)) {
                    Some(Value::Money(bound)) => Some(bound),
                    _ => None,
                };
                let (least, most) = (bound(&slot.least), bound(&slot.most));
                let ends = [("least", least), ("most", most)].into_iter().filter_map(|(name, end)| end.map(|end| (name, end)));
                let ends = ends.fold(Record::new(), |record, (name, end)| record.with(name, Value::Money(end)));
                if least.is_some_and(|least| *amount < least) {
                    shows(names::BELOW, ends)
                } else if most.is_some_and(|most| *amount > most) {
                    shows(names::ABOVE, ends)
                } else {
                    Ok(())
                }
            }
            (SlotKind::Day, Value::Day(day)) => {
                let bound = |path: &Option<Path>| path.as_ref().and_then(|path| self.path(path));
                let extra = [("least", bound(&slot.least)), ("most", bound(&slot.most))];
                let extra = extra.into_iter().filter_map(|(name, value)| value.map(|value| (name, value)));
                let extra = extra.fold(Record::new(), |record, (name, value)| record.with(name, value));
                let is = |name: &str, wrong: fn(&Day, &Day) -> bool| matches!(extra.get(name), Some(Value::Day(end)) if wrong(day, end));
                if is("least", |day, least| day < least) {
                    shows(names::BEFORE, extra)
                } else if is("most", |day, most| day > most) {
                    shows(names::AFTER, extra)
                } else {
                    Ok(())
                }
            }
            (SlotKind::MonthDay, Value::Count(day)) if (1..=MONTH_DAY_MAX).contains(day) => Ok(()),
            (SlotKind::MonthDay, Value::Count(_)) => shows(names::AFTER, Record::new()),
            (SlotKind::Period, Value::Period(_)) | (SlotKind::Choice, Value::Text(_)) => {
                if self.item(slot, value).is_some() {
                    Ok(())
                } else {
                    shows(names::NOT_LISTED, Record::new())
                }
            }
            (SlotKind::Words, Value::Text(words)) => {
                if words.chars().count() <= WORDS_CHARS_MAX {
                    Ok(())
                } else {
                    // They are not shown again: whoever wrote them knows them.
                    let most = i64::try_from(WORDS_CHARS_MAX).unwrap_or(i64::MAX);
                    Err((names::TOO_LONG, Record::new().with("most", Value::Count(most))))
                }
            }
            (SlotKind::Digits, Value::Digits(digits)) if (1..=NAMING_DIGITS_MAX).contains(&digits.len()) => Ok(()),
            (SlotKind::Code, Value::Text(code)) if (1..=CODE_CHARS_MAX).contains(&code.chars().count()) => Ok(()),
            _ => shows(names::UNREADABLE, Record::new()),
        }
    }

    /// What was said for a slot: each group is one value with its readings.
    pub(super) fn resolve(self, slot: &Slot, groups: &[Vec<Reading>]) -> Resolved {
        match slot.kind {
            SlotKind::Money => self.first_valid(slot, groups, |reading| self.money(slot, reading)),
            SlotKind::Day => self.first_valid(slot, groups, day),
            SlotKind::MonthDay => self.first_valid(slot, groups, month_day),
            SlotKind::Code => self.first_valid(slot, groups, code),
            SlotKind::Words => self.first_valid(slot, groups, words),
            SlotKind::Digits => self.first_valid(slot, groups, digits),
            SlotKind::Period | SlotKind::Choice => self.listed(slot, groups),
        }
    }

    /// All readings that give a value which can be; where none can, the reason of the first.
    fn first_valid(self, slot: &Slot, groups: &[Vec<Reading>], read: impl Fn(&Reading) -> Result<Value, Value>) -> Resolved {
        let mut good: Vec<Value> = Vec::new();
        let mut wrong = None;
        for reading in groups.iter().flatten() {
            let judged = match read(reading) {
                Ok(value) => self.validate(slot, &value).map(|()| value),
                Err(written) => Err((names::UNREADABLE, Record::new().with("value", written))),
            };
            match judged {
                Ok(value) if !good.contains(&value) => good.push(value),
                Ok(_) => {}
                Err(reason) => wrong = wrong.or(Some(reason)),
            }
        }
        outcome(good, wrong)
    }

    fn money(self, slot: &Slot, reading: &Reading) -> Result<Value, Value> {
        match reading {
            Reading::Money(amount) if *amount <= Money::MAX => Ok(Value::Money(*amount)),
            Reading::Money(amount) => Err(Value::Text(amount.to_decimal_text())),
            Reading::Number(number) => dollars(*number).ok_or_else(|| Value::Text(number.to_string())),
            Reading::MoneyUnreadable(written) => Err(Value::Text(written.clone())),
            Reading::All => self.whole(slot).ok_or_else(|| Value::Text(String::new())),
            Reading::Share(share) => match self.whole(slot) {
                Some(Value::Money(whole)) => Ok(Value::Money(share.of_amount(whole))),
                Some(_) | None => Err(Value::Text(String::new())),
            },
            _ => Err(Value::Text(String::new())),
        }
    }

    /// What "all of it" is for a slot.
    fn whole(self, slot: &Slot) -> Option<Value> {
        slot.suggest.first().and_then(|path| self.path(path))
    }

    /// The items of the list that fit everything that was said.
    fn listed(self, slot: &Slot, groups: &[Vec<Reading>]) -> Resolved {
        let items = self.items(slot).unwrap_or_default();
        let fits = |item: &&Record| groups.iter().all(|group| group.iter().any(|reading| fits_item(item, reading)));
        let mut fitting: Vec<&Record> = items.iter().filter(fits).collect();
        if fitting.is_empty() && slot.kind == SlotKind::Choice {
            // A day that was said without its year is the one on which something happened.
            let fits =
                |item: &&Record| groups.iter().all(|group| group.iter().any(|reading| fits_item(item, reading) || is_on(item, reading)));
            fitting = items.iter().filter(fits).collect();
        }
        if fitting.len() > 1 && slot.kind == SlotKind::Choice {
            let named = self.best_named(slot, &fitting, &self.frame.heard);
            fitting = if named.is_empty() { fitting } else { named };
        }
        let good = fitting.into_iter().filter_map(|item| self.item_value(slot, item)).collect();
        let form = items.iter().find_map(|item| match item.get("period") {
            Some(Value::Period(period)) => Some(period.form),
            _ => None,
        });
        let shown = groups.iter().flatten().find_map(|reading| shown(reading, form.unwrap_or(Form::F1040)));
        let shows = shown.map_or_else(Record::new, |value| Record::new().with("value", value));
        outcome(good, Some((names::NOT_LISTED, shows)))
    }
}

/// A whole number as an amount, where it is none too large.
pub(super) fn dollars(number: i64) -> Option<Value> {
    let cents = number.checked_mul(100).map(Money::from_cents);
    cents.filter(|amount| (-Money::MAX..=Money::MAX).contains(amount)).map(Value::Money)
}

fn outcome(mut good: Vec<Value>, wrong: Option<(&'static str, Record)>) -> Resolved {
    match good.len() {
        0 => {
            let (reason, shows) = wrong.unwrap_or((names::UNREADABLE, Record::new()));
            Resolved::No { reason, shows }
        }
        1 => Resolved::One(good.remove(0)),
        _ => Resolved::Several(good),
    }
}

fn day(reading: &Reading) -> Result<Value, Value> {
    match reading {
        Reading::Day(day) => Ok(Value::Day(*day)),
        Reading::DayUnreadable(written) => Err(Value::Text(written.clone())),
        _ => Err(Value::Text(String::new())),
    }
}

/// The number of a day in its month, whichever month it is in.
fn month_day(reading: &Reading) -> Result<Value, Value> {
    match reading {
        Reading::Day(day) => Ok(Value::Count(i64::from(day.day()))),
        Reading::Number(number) if (1..=DAYS_OF_MONTH_MAX).contains(number) => Ok(Value::Count(*number)),
        Reading::Number(number) => Err(Value::Text(number.to_string())),
        Reading::Recurring(days) => days.day_of_month().map(|day| Value::Count(i64::from(day))).ok_or_else(|| Value::Text(String::new())),
        Reading::DayUnreadable(written) => Err(Value::Text(written.clone())),
        _ => Err(Value::Text(String::new())),
    }
}

fn code(reading: &Reading) -> Result<Value, Value> {
    match reading {
        Reading::Code(code) | Reading::Ending(code) | Reading::Digits(code) | Reading::Confirmation(code) => Ok(Value::Text(code.clone())),
        Reading::Number(number) => Ok(Value::Text(number.to_string())),
        // A code that could not be read is not repeated back.
        _ => Err(Value::Text(String::new())),
    }
}

fn words(reading: &Reading) -> Result<Value, Value> {
    match reading {
        Reading::Said(words) => Ok(Value::Text(words.clone())),
        _ => Err(Value::Text(String::new())),
    }
}

fn digits(reading: &Reading) -> Result<Value, Value> {
    match reading {
        Reading::Ending(digits) => Ok(Value::Digits(digits.clone())),
        _ => naming_number(reading).map(Value::Digits).ok_or_else(|| Value::Digits(String::new())),
    }
}

/// A number that names something, as it is read back: digits, with the letter that stands at their end. A telephone number without the
/// country that it is in, as it is said here.
pub(super) fn naming_number(reading: &Reading) -> Option<String> {
    match reading {
        Reading::Digits(digits) | Reading::Confirmation(digits) => Some(digits.clone()),
        Reading::Phone(number) => Some(number.strip_prefix(HERE).unwrap_or(number.trim_start_matches('+')).to_owned()),
        Reading::Code(code) => {
            let plain: String = code.chars().filter(|sign| *sign != '-').collect();
            let digits = plain.strip_suffix(|letter: char| letter.is_ascii_uppercase()).unwrap_or(&plain);
            (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(plain)
        }
        _ => None,
    }
}

/// How a value that is in no list is shown.
fn shown(reading: &Reading, form: Form) -> Option<Value> {
    match reading {
        Reading::Period { year, quarter, form: named } => {
            Some(Value::Period(Period { year: *year, quarter: *quarter, form: named.unwrap_or(form) }))
        }
        Reading::Number(number) => Some(Value::Text(number.to_string())),
        Reading::Money(amount) => Some(Value::Money(*amount)),
        Reading::Day(day) => Some(Value::Day(*day)),
        Reading::Ending(digits) | Reading::Digits(digits) | Reading::Confirmation(digits) => Some(Value::Digits(digits.clone())),
        Reading::Form(form) => Some(Value::Text(form.number().to_owned())),
        _ => None,
    }
}

/// Whether a reading names this item: by any of its fields.
fn fits_item(item: &Record, reading: &Reading) -> bool {
    item.0.values().any(|value| fits(value, reading))
}

/// Whether an item is of the day of the month that a reading names, in whichever year.
fn is_on(item: &Record, reading: &Reading) -> bool {
    let Reading::Day(named) = reading else { return false };
    item.0.values().any(|value| matches!(value, Value::Day(day) if (day.month(), day.day()) == (named.month(), named.day())))
}

/// Whether a reading names this value.
pub(super) fn fits(value: &Value, reading: &Reading) -> bool {
    match (reading, value) {
        (Reading::Period { year, quarter, form }, Value::Period(period)) => {
            *year == period.year
                && quarter.is_none_or(|quarter| Some(quarter) == period.quarter)
                && form.is_none_or(|form| form == period.form)
        }
        (Reading::Number(number), Value::Period(period)) => {
            let year = i64::from(period.year);
            *number == year || (*number < 100 && *number == year % 100)
        }
        (Reading::Form(form), Value::Period(period)) => *form == period.form,
        (Reading::Money(amount), Value::Money(held)) => amount == held,
        (Reading::Number(number), held @ Value::Money(_)) => dollars(*number).as_ref() == Some(held),
        (Reading::Day(day), Value::Day(held)) => day == held,
        (Reading::Ending(digits) | Reading::Digits(digits) | Reading::Confirmation(digits), Value::Digits(held)) => digits == held,
        (Reading::Number(number), Value::Digits(held)) => number.to_string() == *held,
        (Reading::Phone(_) | Reading::Code(_), Value::Digits(held)) => naming_number(reading).as_ref() == Some(held),
        (Reading::Word(word), Value::Word(held)) => word == held,
        _ => false,
    }
}
