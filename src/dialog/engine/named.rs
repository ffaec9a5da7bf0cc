//! Items of a list that are named by their own words: "the bakery", "the request of Morgan Ellis", "CP 14".

use std::collections::BTreeSet;

use crate::account::{Record, Value};
use crate::understanding::{Meaning, Polarity, SlotKind, naming_words};

use super::super::Effect;
use super::super::script::Slot;
use super::super::shared::Shared;
use super::Engine;
use super::resolve::View;

/// Shorter words name nothing.
const LETTERS_MIN: usize = 3;
/// What a number such as "CP 14" is worth beside words: it names one thing.
const NUMBER_WORTH: usize = 100;

impl View<'_> {
    /// Of some items those that the words name best; none where no word names any, or each as well as the others.
    pub(super) fn best_named<'i>(self, slot: &Slot, items: &[&'i Record], words: &[String]) -> Vec<&'i Record> {
        let worth: Vec<usize> = items.iter().map(|item| named_by(slot, item, words)).collect();
        let best = worth.iter().copied().max().unwrap_or(0);
        if best == 0 || items.len() > 1 && worth.iter().all(|worth| *worth == best) {
            return Vec::new();
        }
        items.iter().zip(worth).filter(|(_, worth)| *worth == best).map(|(item, _)| *item).collect()
    }

    /// The values of the items of a slot's list that words name.
    pub(super) fn named(self, slot: &Slot, words: &[String]) -> Vec<Value> {
        let items = self.items(slot).unwrap_or_default();
        let best = self.best_named(slot, &items.iter().collect::<Vec<_>>(), words);
        best.into_iter().filter_map(|item| self.item_value(slot, item)).collect()
    }
}

impl Engine<'_> {
    /// Takes the one item of the list that is asked for, or that a correction of a readback names, by its own words.
    pub(super) fn names_an_item(&mut self, meaning: &Meaning) -> Option<Effect> {
        let (script, frame) = self.top()?;
        let asked = self.session.asked.as_ref()?;
        let corrects = meaning.correction || meaning.polarity == Some(Polarity::No);
        let slots: Vec<&str> = match (&asked.slot, &asked.readback) {
            (Some(slot), _) if asked.yes.is_none() => vec![slot],
            (_, Some(readback)) if readback.dialog == script.name && corrects => readback.values.0.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        };
        let view = self.view()?;
        let found = slots.into_iter().find_map(|name| {
            let slot = script.slots.get(name).filter(|slot| slot.kind == SlotKind::Choice)?;
            let pointed = meaning.reference.and_then(|reference| self.pointed_at(view, slot, reference));
            let mut values = pointed.map_or_else(|| view.named(slot, &meaning.words), |value| vec![value]);
            let only = values.pop().filter(|value| values.is_empty() && frame.value(name) != Some(value));
            let only = only.filter(|value| view.validate(slot, value).is_ok());
            only.map(|value| (name.to_owned(), value))
        });
        let (name, value) = found?;
        if self.late && frame.value(&name).is_some() {
            return Some(self.remark_and_return(Shared::Late));
        }
        self.hold(&name, value, self.context.order);
        Some(self.walk())
    }
}

impl Engine<'_> {
    /// The same dialog is wanted once more, and the words name an item of one of its lists: "no, the account transcript", while the year is
    /// asked for.
    pub(super) fn names_one_anew(&mut self, meaning: &Meaning) -> Option<Effect> {
        let view = self.view().filter(|_| !self.late)?;
        let choices = view.script.slots.iter().filter(|(_, slot)| slot.kind == SlotKind::Choice);
        let (name, value) = choices
            .filter_map(|(name, slot)| {
                let mut values = view.named(slot, &meaning.words);
                values.pop().filter(|_| values.is_empty()).map(|value| (name.clone(), value))
            })
            .next()?;
        self.hold(&name, value, self.context.order);
        Some(self.walk())
    }
}

/// How well words name an item: by a number of its own, or by how many words of its names.
fn named_by(slot: &Slot, item: &Record, words: &[String]) -> usize {
    let joined = words.concat();
    let said: BTreeSet<&str> = words.iter().map(String::as_str).filter(|word| tells(word)).collect();
    let names = item.0.iter().filter_map(|(field, value)| match value {
        _ if !slot.named_by.contains(field) => None,
        Value::Text(name) if slot.by.as_ref().is_none_or(|by| by.text != *field) => Some(naming_words(name)),
        _ => None,
    });
    let worth = names.map(|name| {
        let number = name.concat();
        let is_number = number.bytes().any(|byte| byte.is_ascii_digit()) && number.chars().count() >= LETTERS_MIN;
        if is_number && joined.contains(&number) {
            return NUMBER_WORTH + number.len();
        }
        name.iter().filter(|word| tells(word) && said.contains(word.as_str())).collect::<BTreeSet<_>>().len()
    });
    // A kind that is said: "my business", "la conjunta", "the account transcript".
    let kinds = item.0.iter().filter_map(|(field, value)| match value {
        Value::Word(key) if slot.named_by.contains(field) => Some(kind_worth(key, words)),
        _ => None,
    });
    worth.chain(kinds).max().unwrap_or(0)
}

/// Whether a word can tell one thing from another.
fn tells(word: &str) -> bool {
    const COMMON: &[&str] = &[
        "the", "and", "for", "from", "with", "you", "one", "what", "want", "mean", "account", "payment", "notice", "letter", "que", "con",
        "del", "los", "las", "por", "para", "una", "quiero", "cuenta", "pago", "aviso", "carta", "llc", "inc",
    ];
    word.chars().count() >= LETTERS_MIN && !word.bytes().any(|byte| byte.is_ascii_digit()) && !COMMON.contains(&word)
}

/// How many words of a message name a kind: those of the longest of its names that is there whole.
fn kind_worth(key: &str, words: &[String]) -> usize {
    let is_said = |name: &&&[&str]| name.iter().all(|part| words.iter().any(|word| word == part));
    kind_names(key).iter().filter(is_said).map(|name| name.len()).max().unwrap_or(0)
}

/// How people call the kinds of accounts, and of transcripts.
const fn kind_names(key: &str) -> &'static [&'static [&'static str]] {
    match key.as_bytes() {
        b"business" => &[&["business"], &["company"], &["negocio"], &["empresa"]],
        b"joint" => &[&["joint"], &["conjunta"], &["conjunto"]],
        b"own" => &[&["own"], &["personal"], &["mine"], &["mia"], &["propia"]],
        b"client" => &[&["client"], &["clients"], &["cliente"], &["clienta"]],
        b"return" => &[&["return"], &["declaracion"]],
        b"account" => &[&["account"], &["cuenta"]],
        b"record-of-account" => &[&["record", "account"], &["registro", "cuenta"], &["registro"]],
        b"wage-and-income" => &[&["wage"], &["wages"], &["income"], &["salarios"], &["salario"], &["sueldos"], &["ingresos"]],
        b"non-filing" => &[
            &["non", "filing"],
            &["nonfiling"],
            &["did", "not", "file"],
            &["didnt", "file"],
            &["no", "declaracion"],
            &["no", "declare"],
            &["verification", "filing"],
        ],
        _ => &[],
    }
}
