//! Reading a TOML table key by key, so that every fault in a file is found and not only the first.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Fault, did_you_mean, line_of};
use super::script::{Name, Path, Target};

/// The file that is read, and what was found wrong in it.
pub(in crate::dialog) struct File<'a> {
    pub path: &'a str,
    pub text: &'a str,
    pub faults: Vec<Fault>,
}

impl File<'_> {
    pub(in crate::dialog) fn line(&self, span: &Range<usize>) -> usize {
        line_of(self.text, span.start)
    }

    pub(in crate::dialog) fn fault(&mut self, line: usize, state: Option<&str>, wrong: String, mend: impl Into<String>) {
        self.faults.push(Fault { path: self.path.to_owned(), line, state: state.map(str::to_owned), wrong, mend: mend.into() });
    }
}

/// One table of the file. What is not taken from it in the end is a fault.
pub(in crate::dialog) struct Table<'t, 'i> {
    table: &'t DeTable<'i>,
    state: Option<&'t str>,
    known: Vec<&'static str>,
}

type Entry<'t, 'i> = &'t Spanned<DeValue<'i>>;

impl<'t, 'i> Table<'t, 'i> {
    pub(in crate::dialog) const fn new(table: &'t DeTable<'i>, state: Option<&'t str>) -> Table<'t, 'i> {
        Table { table, state, known: Vec::new() }
    }

    /// The table in this value, or a fault.
    pub(in crate::dialog) fn within(file: &mut File<'_>, value: Entry<'t, 'i>, state: Option<&'t str>) -> Option<Table<'t, 'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            let line = file.line(&value.span());
            file.fault(line, state, "this should be a table".to_owned(), "Write it as { key = value }");
        }
        table.map(|table| Table::new(table, state))
    }

    pub(in crate::dialog) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(in crate::dialog) fn take(&mut self, key: &'static str) -> Option<Entry<'t, 'i>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// All keys with their lines and values, for tables whose keys are the designer's own names.
    pub(in crate::dialog) fn entries(&self, file: &File<'_>) -> Vec<(Name, Entry<'t, 'i>)> {
        let entries = self.table.iter();
        let named = entries.map(|(key, value)| (Name { text: key.get_ref().to_string(), line: file.line(&key.span()) }, value));
        let mut named: Vec<(Name, Entry<'t, 'i>)> = named.collect();
        named.sort_by_key(|(name, _)| name.line);
        named
    }

    /// Reports the keys that nobody took.
    pub(in crate::dialog) fn finish(self, file: &mut File<'_>) {
        for (name, _) in self.entries(file) {
            if !self.known.contains(&name.text.as_str()) {
                let mend = did_you_mean(&name.text, self.known.iter().copied());
                file.fault(name.line, self.state, format!("`{}` is not a key that can stand here", name.text), mend);
            }
        }
    }

    pub(in crate::dialog) fn name(&mut self, file: &mut File<'_>, key: &'static str) -> Option<Name> {
        let value = self.take(key)?;
        name(file, value, self.state)
    }

    pub(in crate::dialog) fn names(&mut self, file: &mut File<'_>, key: &'static str) -> Option<Vec<Name>> {
        let value = self.take(key)?;
        Some(names(file, value, self.state))
    }

    /// One name, or a list of names.
    pub(in crate::dialog) fn name_or_names(&mut self, file: &mut File<'_>, key: &'static str) -> Option<Vec<Name>> {
        let value = self.take(key)?;
        if value.get_ref().is_str() {
            Some(name(file, value, self.state).into_iter().collect())
        } else {
            Some(names(file, value, self.state))
        }
    }

    pub(in crate::dialog) fn path(&mut self, file: &mut File<'_>, key: &'static str) -> Option<Path> {
        let name = self.name(file, key)?;
        path(file, &name, self.state)
    }

    pub(in crate::dialog) fn target(&mut self, file: &mut File<'_>, key: &'static str) -> Option<Target> {
        self.name(file, key).map(target)
    }

    /// `true`, or the key is not there.
    pub(in crate::dialog) fn mark(&mut self, file: &mut File<'_>, key: &'static str) -> bool {
        let Some(value) = self.take(key) else { return false };
        let marked = value.get_ref().as_bool() == Some(true);
        if !marked {
            let line = file.line(&value.span());
            file.fault(line, self.state, format!("`{key}` can only be true"), "Write true, or leave it out");
        }
        marked
    }

    /// A table of names by name.
    pub(in crate::dialog) fn name_by_name(&mut self, file: &mut File<'_>, key: &'static str) -> BTreeMap<String, (usize, Name)> {
        let Some(value) = self.take(key) else { return BTreeMap::new() };
        let Some(table) = Table::within(file, value, self.state) else { return BTreeMap::new() };
        let entries = table.entries(file).into_iter();
        entries.filter_map(|(key, value)| name(file, value, self.state).map(|value| (key.text, (key.line, value)))).collect()
    }
}

pub(in crate::dialog) fn name(file: &mut File<'_>, value: Entry<'_, '_>, state: Option<&str>) -> Option<Name> {
    let line = file.line(&value.span());
    match value.get_ref().as_str() {
        Some(text) => Some(Name { text: text.to_owned(), line }),
        None => {
            file.fault(line, state, format!("a name should stand here and no {}", value.get_ref().type_str()), "Write it in quotes");
            None
        }
    }
}

fn names(file: &mut File<'_>, value: Entry<'_, '_>, state: Option<&str>) -> Vec<Name> {
    let line = file.line(&value.span());
    match value.get_ref().as_array() {
        Some(array) => array.iter().filter_map(|value| name(file, value, state)).collect(),
        None => {
            file.fault(line, state, "this should be a list of names".to_owned(), "Write it as [\"one\", \"two\"]");
            Vec::new()
        }
    }
}

pub(in crate::dialog) fn path(file: &mut File<'_>, name: &Name, state: Option<&str>) -> Option<Path> {
    match name.text.split_once('.') {
        Some((root, field)) if !root.is_empty() && !field.is_empty() => {
            Some(Path { root: root.to_owned(), field: field.to_owned(), line: name.line })
        }
        _ => {
            let mend = "Write where it comes from and its field, as in \"balance.payoff\"";
            file.fault(name.line, state, format!("`{}` names no field", name.text), mend);
            None
        }
    }
}

pub(in crate::dialog) fn target(name: Name) -> Target {
    match name.text.split_once(':') {
        Some((state, slot)) => Target { state: state.to_owned(), asks: Some(slot.to_owned()), line: name.line },
        None => Target { state: name.text, asks: None, line: name.line },
    }
}
