//! What a path in a dialog file leads to, and whether it fits where it stands.

use crate::account::{Field, Shape};
use crate::understanding::SlotKind;

use super::super::fault::did_you_mean;
use super::super::script::{Path, SAID, Script, Slot};
use super::super::verbs::{self, ACCESS, ACCESS_FIELDS};

/// Why a path leads nowhere, and the mend.
pub(super) type Lost = (String, String);

/// The shape of what a path leads to.
pub(super) fn of_path(script: &Script, path: &Path) -> Result<Shape, Lost> {
    if path.field == SAID && script.slots.contains_key(&path.root) {
        return Ok(Shape::Flag);
    }
    let fields = fields_of(script, &path.root).ok_or_else(|| unknown_root(script, &path.root))?;
    field(fields, &path.field).ok_or_else(|| {
        let mend = did_you_mean(&path.field, fields.iter().map(|field| field.name));
        (format!("`{}` has no field `{}`", path.root, path.field), mend)
    })
}

pub(super) fn field(fields: &[Field], name: &str) -> Option<Shape> {
    fields.iter().find(|field| field.name == name).map(|field| field.shape)
}

/// The fields under the first name of a path: a read, a command, a slot that comes from a list, or `access`.
pub(super) fn fields_of(script: &Script, root: &str) -> Option<&'static [Field]> {
    if root == ACCESS {
        return Some(ACCESS_FIELDS);
    }
    if let Some(slot) = script.slots.get(root) {
        return item_fields(script, slot);
    }
    verbs::query(script.query_of(root)).map(|query| query.answer).or_else(|| verbs::command(root).map(|verb| verb.answer))
}

/// The fields of the items that a slot's value comes from.
pub(super) fn item_fields(script: &Script, slot: &Slot) -> Option<&'static [Field]> {
    let from = slot.from.as_ref()?;
    // A list lies in a read; a list in the item of another slot's list does not occur.
    let query = verbs::query(script.query_of(&from.root))?;
    match field(query.answer, &from.field)? {
        Shape::List(fields) => Some(fields),
        _ => None,
    }
}

fn unknown_root(script: &Script, root: &str) -> Lost {
    let reads = script.reads.keys().map(String::as_str);
    let queries = verbs::queries().map(|query| query.name);
    let known: Vec<&str> = reads.chain(script.slots.keys().map(String::as_str)).chain(queries).chain([ACCESS]).collect();
    (format!("nothing is named `{root}`"), did_you_mean(root, known))
}

/// The shape of a slot's value, as reads and commands take it.
pub(super) const fn of_slot(kind: SlotKind) -> Shape {
    match kind {
        SlotKind::Money => Shape::Money,
        SlotKind::Day => Shape::Day,
        SlotKind::MonthDay => Shape::Count,
        SlotKind::Period => Shape::Period,
        SlotKind::Choice | SlotKind::Code | SlotKind::Words => Shape::Text,
        SlotKind::Digits => Shape::Digits,
    }
}

/// Whether the value of a slot can be given where this shape is taken: digits are a text too.
pub(super) fn fits(kind: SlotKind, takes: Shape) -> bool {
    of_slot(kind) == takes || kind == SlotKind::Digits && takes == Shape::Text
}

/// What a person calls a shape.
pub(super) const fn word(shape: Shape) -> &'static str {
    match shape {
        Shape::Money => "an amount",
        Shape::Day => "a day",
        Shape::Period => "a period",
        Shape::Count => "a count",
        Shape::BasisPoints => "a rate",
        Shape::Flag => "a flag",
        Shape::Text => "a text",
        Shape::Digits => "digits",
        Shape::Word => "a word to select on",
        Shape::List(_) => "a list",
    }
}
