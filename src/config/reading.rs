//! From a file and the environment to texts by setting, each with where it was found. Collects faults and never stops at one.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{FILE_VARIABLE, KEYS, Key, PREFIX, Written, key, nearest};

/// Where a setting was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Line { file: PathBuf, line: usize },
    File { file: PathBuf },
    Variable { name: String },
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Line { file, line } => write!(f, "{}:{line}", file.display()),
            Place::File { file } => write!(f, "{}", file.display()),
            Place::Variable { name } => f.write_str(name),
        }
    }
}

/// One thing that is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub place: Place,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

#[derive(Debug)]
struct Given {
    text: String,
    place: Place,
}

/// What was given for each setting, and what was wrong on the way.
#[derive(Debug, Default)]
pub(super) struct Reading {
    given: BTreeMap<&'static str, Given>,
    pub(super) faults: Vec<Fault>,
}

impl Reading {
    /// Reads the text of a config file.
    pub(super) fn file(&mut self, file: &Path, text: &str) {
        let line = |place: usize| Place::Line { file: file.to_owned(), line: 1 + text[..place.min(text.len())].matches('\n').count() };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            self.fault(line(error.span().map_or(0, |span| span.start)), format!("this is not TOML: {}", error.message()));
        }
        if !errors.is_empty() {
            return;
        }
        for (name, value) in table.get_ref() {
            match value.get_ref() {
                DeValue::Table(section) => self.section(name, section, &line),
                _ => self.unknown_section(name, &line),
            }
        }
    }

    fn section(&mut self, section: &Spanned<std::borrow::Cow<'_, str>>, table: &DeTable<'_>, line: &impl Fn(usize) -> Place) {
        if !KEYS.iter().any(|key| key.section() == section.get_ref()) {
            return self.unknown_section(section, line);
        }
        for (name, value) in table {
            let full_name = format!("{}.{}", section.get_ref(), name.get_ref());
            let place = line(name.span().start);
            match key(&full_name) {
                None => self.fault(place, unknown(&full_name)),
                Some(key) => match written(key, value.get_ref()) {
                    Ok(text) => drop(self.given.insert(key.name, Given { text, place })),
                    Err(what) => self.fault(place, what),
                },
            }
        }
    }

    fn unknown_section(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, line: &impl Fn(usize) -> Place) {
        let sections = KEYS.iter().map(Key::section);
        let what = match (KEYS.iter().find(|key| key.short_name() == name.get_ref()), nearest(name.get_ref(), sections)) {
            (Some(key), _) => format!("`{}` stands outside of its section; write it under [{}]", name.get_ref(), key.section()),
            (None, Some(section)) => format!("there is no section `{}`; did you mean [{section}]?", name.get_ref()),
            (None, None) => format!("there is no section `{}`; there are {}", name.get_ref(), all_sections()),
        };
        self.fault(line(name.span().start), what);
    }

    /// Reads the variables of the environment that are ours. They have precedence over the file.
    pub(super) fn environment(&mut self, variables: &BTreeMap<String, String>) {
        for (name, text) in variables.iter().filter(|(name, _)| name.starts_with(PREFIX) && *name != FILE_VARIABLE) {
            let place = Place::Variable { name: name.clone() };
            match KEYS.iter().find(|key| key.variable() == *name) {
                Some(key) => drop(self.given.insert(key.name, Given { text: text.clone(), place })),
                None => {
                    let known: Vec<String> = KEYS.iter().map(Key::variable).collect();
                    let mend = nearest(name, known.iter().map(String::as_str)).map_or_else(
                        || "remove it, or see `taxline settings` for what there is".to_owned(),
                        |known| format!("did you mean {known}?"),
                    );
                    self.fault(place, format!("no setting has this name; {mend}"));
                }
            }
        }
    }

    /// The value of a setting that always has one. Where what was given is wrong this is noted, and the default comes back
    /// so that the rest can be checked too.
    pub(super) fn with_default<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> T {
        let default = key(name).and_then(|key| key.default).expect("the setting is in the list and has a default");
        self.optional(name, &parse).unwrap_or_else(|| parse(default).expect("a default is a good value"))
    }

    /// The value of a setting that may be left out.
    pub(super) fn optional<T>(&mut self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let key = key(name).expect("the setting is in the list");
        let given = self.given.get(key.name)?;
        let value = parse(&given.text);
        if value.is_none() {
            let shown = if key.is_private {
                "has a value that cannot be used (it is not shown here)".to_owned()
            } else {
                format!("is {:?}", given.text)
            };
            self.fault(given.place.clone(), format!("{name} {shown}; expected {}", key.expects));
        }
        value
    }

    /// Whether the setting was given, rightly or wrongly.
    pub(super) fn has(&self, name: &str) -> bool {
        self.given.contains_key(name)
    }

    /// Notes that a setting lacks another one.
    pub(super) fn lacks(&mut self, name: &str, because_of: &str, what: &str) {
        let place = self.given.get(because_of).map(|given| given.place.clone());
        let place = place.expect("a setting that asks for another was given");
        let variable = key(name).map(Key::variable).unwrap_or_default();
        self.fault(place, format!("{what}, so {name} must be given too (in the file, or as {variable})"));
    }

    fn fault(&mut self, place: Place, what: String) {
        self.faults.push(Fault { place, what });
    }
}

fn unknown(name: &str) -> String {
    let by_name = nearest(name, KEYS.iter().map(|key| key.name));
    let short = name.split_once('.').map_or(name, |(_, short)| short);
    let by_short_name = KEYS.iter().find(|key| key.short_name() == short).map(|key| key.name);
    match by_short_name.or(by_name) {
        Some(known) => format!("there is no setting {name}; did you mean {known}?"),
        None => {
            let section = name.split('.').next().unwrap_or_default();
            let known: Vec<&str> = KEYS.iter().filter(|key| key.section() == section).map(|key| key.short_name()).collect();
            format!("there is no setting {name}; [{section}] has {}", known.join(", "))
        }
    }
}

fn all_sections() -> String {
    let mut sections: Vec<&str> = KEYS.iter().map(Key::section).collect();
    sections.dedup();
    sections.join(", ")
}

/// The value as a text, where it is written as the setting expects.
fn written(key: &Key, value: &DeValue<'_>) -> Result<String, String> {
    match (key.written, value) {
        (Written::Text, DeValue::String(text)) => Ok(text.to_string()),
        (Written::Number, DeValue::Integer(number)) if number.radix() == 10 => Ok(number.as_str().to_owned()),
        (Written::Text, other) => {
            Err(format!("{} is written as {}; expected a text in quotes: {}", key.name, other.type_str(), key.expects))
        }
        (Written::Number, other) => {
            Err(format!("{} is written as {}; expected a number without quotes: {}", key.name, other.type_str(), key.expects))
        }
    }
}
