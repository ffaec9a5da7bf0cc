//! The sentences: Fluent messages of the dialog folders, rendered in a language and for a medium.
//!
//! The value of a message is its written form; its attributes `.spoken` and `.short` are the others, and an attribute of the
//! name of a list is the form of one of its items (with `-spoken` and `-short`). What a variable looks like is decided by the
//! kind of its value, in [`figure`](super::figure); a day in an item of a list is short.
//! Rendering cannot fail. A sentence that does not exist shows its own name in brackets; the proofs over the dialog files keep
//! that from happening.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

use super::speech::{self, Marks};
use super::{Language, figure};
use crate::account::{Record, Value};
use crate::message::Medium;

type Bundle = FluentBundle<FluentResource>;

/// The sentences of all dialogs in all languages. Shared by all turns; rendering changes nothing.
pub struct Words {
    /// By folder and language.
    bundles: BTreeMap<String, BTreeMap<Language, Bundle>>,
}

/// A Fluent file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {fault}")]
pub struct WordsFault {
    pub file: String,
    pub line: usize,
    pub fault: String,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("folders", &self.bundles.keys()).finish()
    }
}

impl Words {
    /// Reads Fluent files, given by their paths under the folder of dialogs: `pay/en.ftl`. Other files are passed over.
    ///
    /// # Errors
    /// Every fault of every file, with its line.
    pub fn read(files: &BTreeMap<String, String>) -> Result<Words, Vec<WordsFault>> {
        let mut words = Words { bundles: BTreeMap::new() };
        let mut faults = Vec::new();
        for (path, content) in files {
            let Some((folder, file)) = path.rsplit_once('/') else { continue };
            let language = Language::ALL.into_iter().find(|language| file.strip_suffix(".ftl") == Some(language.code()));
            let Some(language) = language else { continue };
            let folder = folder.rsplit('/').next().unwrap_or(folder);
            let bundle = bundle(path, content, language, &mut faults);
            words.bundles.entry(folder.to_owned()).or_default().insert(language, bundle);
        }
        if faults.is_empty() { Ok(words) } else { Err(faults) }
    }

    /// Whether a folder has a message in a language.
    #[must_use]
    pub fn has(&self, dialog: &str, message: &str, language: Language) -> bool {
        self.message(dialog, message, language).is_some()
    }

    /// A sentence with its variables, for a medium.
    #[must_use]
    pub fn render(&self, dialog: &str, message: &str, variables: &Record, language: Language, medium: Medium) -> String {
        self.rendered(dialog, message, variables, Style { language, medium, marks: Marks::None })
    }

    /// A sentence with its variables as it is spoken, as sentences of SSML.
    #[must_use]
    pub fn speak(&self, dialog: &str, message: &str, variables: &Record, language: Language) -> String {
        let style = Style { language, medium: Medium::Spoken, marks: Marks::Speech };
        speech::sentences(&self.rendered(dialog, message, variables, style))
    }

    fn rendered(&self, dialog: &str, message: &str, variables: &Record, style: Style) -> String {
        let rendered = self.message(dialog, message, style.language).and_then(|(bundle, found)| {
            let pattern = form(&found, None, style.medium)?;
            Some(written(bundle, pattern, &arguments(bundle, &found, variables, style)))
        });
        rendered.unwrap_or_else(|| format!("[{dialog}/{message}]"))
    }

    fn message(&self, dialog: &str, message: &str, language: Language) -> Option<(&Bundle, FluentMessage<'_>)> {
        let bundle = self.bundles.get(dialog)?.get(&language)?;
        Some((bundle, bundle.get_message(message)?))
    }
}

fn bundle(path: &str, content: &str, language: Language, faults: &mut Vec<WordsFault>) -> Bundle {
    let mut fault = |line: usize, fault: String| faults.push(WordsFault { file: path.to_owned(), line, fault });
    let (resource, errors) = match FluentResource::try_new(content.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        fault(line_of(content, error.pos.start), error.kind.to_string());
    }
    // Plural rules are chosen by the language; the United States' conventions for figures are `figure`'s.
    let locale: &str = match language {
        Language::English => "en-US",
        Language::Spanish => "es-US",
    };
    let mut bundle = Bundle::new_concurrent(vec![locale.parse().expect("the tag of a released language is well formed")]);
    // Marks of direction around variables would be seen as boxes in some chats and copied with an amount.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(grouped_number));
    if let Err(errors) = bundle.add_resource(resource) {
        for error in errors {
            let name = error.to_string();
            let twice = content.lines().enumerate().filter(|(_, line)| named_in(line, &name)).last().map_or(1, |(place, _)| place + 1);
            fault(twice, name);
        }
    }
    bundle
}

/// Whether a line begins the message that an error speaks of.
fn named_in(line: &str, error: &str) -> bool {
    line.split_once('=')
        .is_some_and(|(id, _)| !id.starts_with(' ') && !id.trim().is_empty() && error.contains(&format!("\"{}\"", id.trim())))
}

fn line_of(content: &str, byte: usize) -> usize {
    content.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}

/// Counts with commas between thousands; everything else as Fluent writes it.
fn grouped_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 && number.value.abs() < 1.0e15 => {
            let digits = format!("{:.0}", number.value.abs());
            let sign = if number.value < 0.0 { "-" } else { "" };
            digits.parse().ok().map(|whole| format!("{sign}{}", figure::grouped(whole)))
        }
        _ => None,
    }
}

/// For whom a sentence is rendered.
#[derive(Clone, Copy)]
struct Style {
    language: Language,
    medium: Medium,
    marks: Marks,
}

/// The form of a message, or of the items of one of its lists, for a medium; where it has none, the written one.
fn form<'a>(message: &FluentMessage<'a>, list: Option<&str>, medium: Medium) -> Option<&'a Pattern<&'a str>> {
    let attribute = |name: &str| message.get_attribute(name).map(|attribute| attribute.value());
    let suffix = match medium {
        Medium::Written => None,
        Medium::Spoken => Some("spoken"),
        Medium::Short => Some("short"),
    };
    match list {
        None => suffix.and_then(attribute).or_else(|| message.value()),
        Some(list) => suffix.and_then(|suffix| attribute(&format!("{list}-{suffix}"))).or_else(|| attribute(list)),
    }
}

fn written(bundle: &Bundle, pattern: &Pattern<&str>, arguments: &FluentArgs<'_>) -> String {
    let mut faults = Vec::new();
    // A fault here is a variable that was not given; it shows as its name, and the proofs over the files look for it.
    bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned()
}

fn arguments<'a>(bundle: &Bundle, message: &FluentMessage<'_>, variables: &'a Record, style: Style) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(variables.0.len());
    for (name, value) in &variables.0 {
        let shown = match value {
            Value::List(items) => {
                form(message, Some(name), style.medium).map(|pattern| FluentValue::String(Cow::Owned(list(bundle, pattern, items, style))))
            }
            other => argument(other, style),
        };
        if let Some(shown) = shown {
            arguments.set(Cow::Borrowed(name.as_str()), shown);
        }
    }
    arguments
}

/// What a value is for Fluent; a record or a list inside of an item is nothing.
fn argument(value: &Value, style: Style) -> Option<FluentValue<'_>> {
    let Style { language, medium, marks } = style;
    let owned = |text: String| Some(FluentValue::String(Cow::Owned(text)));
    match value {
        Value::Money(money) => owned(figure::money(*money, language, medium)),
        Value::Day(day) => owned(figure::day(*day, language, medium)),
        Value::Period(period) => owned(figure::period(*period, language, medium)),
        Value::BasisPoints(points) => owned(figure::rate(*points, language, medium)),
        Value::Digits(digits) if marks == Marks::Speech => owned(speech::digits(&speech::unmarked(digits))),
        Value::Digits(digits) => owned(figure::digits(digits, language, medium)),
        Value::Count(count) => Some(FluentValue::from(*count)),
        Value::Flag(flag) => Some(FluentValue::String(Cow::Borrowed(if *flag { "true" } else { "false" }))),
        Value::Text(text) if marks == Marks::Speech => owned(speech::unmarked(text)),
        Value::Text(text) | Value::Word(text) => Some(FluentValue::String(Cow::Borrowed(text))),
        Value::Record(_) | Value::List(_) => None,
    }
}

fn list(bundle: &Bundle, pattern: &Pattern<&str>, items: &[Record], style: Style) -> String {
    let Style { language, medium, marks } = style;
    let joint = match medium {
        Medium::Written => "\n",
        Medium::Spoken => ", ",
        Medium::Short => "; ",
    };
    let item = |(place, record): (usize, &Record)| {
        let mut arguments = FluentArgs::with_capacity(record.0.len() + 1);
        arguments.set("number", FluentValue::from(place + 1));
        for (name, value) in &record.0 {
            let shown = match value {
                Value::Day(day) => Some(FluentValue::String(Cow::Owned(figure::listed_day(*day, language, medium)))),
                other => argument(other, style),
            };
            if let Some(shown) = shown {
                arguments.set(Cow::Borrowed(name.as_str()), shown);
            }
        }
        written(bundle, pattern, &arguments)
    };
    let items: Vec<String> = items.iter().enumerate().map(item).collect();
    match marks {
        Marks::None => items.join(joint),
        Marks::Speech => speech::items(&items),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Form, Period};
    use crate::money::Money;
    use jiff::civil::date;

    fn words(english: &str, spanish: &str) -> Words {
        let files = [("pay/en.ftl", english), ("pay/es.ftl", spanish)];
        Words::read(&files.into_iter().map(|(path, content)| (path.to_owned(), content.to_owned())).collect()).unwrap()
    }

    fn owed() -> Record {
        let item = |year, cents| {
            Record::new()
                .with("period", Value::Period(Period::year(Form::F1040, year)))
                .with("total", Value::Money(Money::from_cents(cents)))
        };
        Record::new()
            .with("as_of", Value::Day(date(2026, 11, 23)))
            .with("payoff", Value::Money(Money::from_cents(241_807)))
            .with("count", Value::Count(2))
            .with("owed", Value::List(vec![item(2022, 30_000), item(2023, 211_807)]))
    }

    const ENGLISH: &str = "payoff = As of { $as_of }: { $payoff }, { $count ->\n    [one] one year\n   *[other] { $count } years\n }.\n\
        \x20   { $owed }\n    .spoken = { $payoff }, { $owed }.\n    .owed = { $number }. { $period }: { $total }\n\
        \x20   .owed-spoken = { $total } for { $period }\n";
    const SPANISH: &str = "payoff = Al { $as_of }: { $payoff }\n    .owed = { $period }\n";

    #[test]
    fn a_sentence_has_a_form_for_each_medium() {
        let words = words(ENGLISH, SPANISH);
        let render = |language, medium| words.render("pay", "payoff", &owed(), language, medium);
        assert_eq!(
            render(Language::English, Medium::Written),
            "As of Monday, November 23, 2026: $2,418.07, 2 years.\n1. 2022: $300.00\n2. 2023: $2,118.07"
        );
        assert_eq!(
            render(Language::English, Medium::Spoken),
            "two thousand four hundred eighteen dollars and seven cents, three hundred dollars for twenty twenty-two, \
             two thousand one hundred eighteen dollars and seven cents for twenty twenty-three."
        );
        assert_eq!(
            render(Language::English, Medium::Short),
            "As of Nov 23, 2026: $2,418.07, 2 years.\n1. 2022: $300.00; 2. 2023: $2,118.07"
        );
        assert_eq!(render(Language::Spanish, Medium::Written), "Al lunes 23 de noviembre de 2026: $2,418.07");
    }

    #[test]
    fn counts_choose_plurals_and_flags_choose_branches() {
        let words = words(
            "n = { $count ->\n    [one] one day\n   *[other] { $count } days\n }{ $late ->\n    [true] , late\n   *[false] { \"\" }\n }\n",
            "n = { $count ->\n    [one] un día\n   *[other] { $count } días\n }\n",
        );
        let of = |count, late| Record::new().with("count", Value::Count(count)).with("late", Value::Flag(late));
        assert_eq!(words.render("pay", "n", &of(1, true), Language::English, Medium::Written), "one day, late");
        assert_eq!(words.render("pay", "n", &of(1_234, false), Language::English, Medium::Written), "1,234 days");
        assert_eq!(words.render("pay", "n", &of(0, false), Language::Spanish, Medium::Spoken), "0 días");
    }

    #[test]
    fn a_missing_sentence_names_itself() {
        let words = words(ENGLISH, SPANISH);
        assert_eq!(words.render("pay", "nowhere", &Record::new(), Language::English, Medium::Written), "[pay/nowhere]");
        assert_eq!(words.render("other", "payoff", &Record::new(), Language::English, Medium::Written), "[other/payoff]");
        assert!(words.has("pay", "payoff", Language::Spanish) && !words.has("pay", "nowhere", Language::Spanish));
    }

    #[test]
    fn every_fault_has_its_line() {
        let files = [("a/en.ftl", "one = One\n\ntwo = { $\n"), ("b/es.ftl", "uno = Uno\ndos = Dos\nuno = Otro\n"), ("b/notes.txt", "{{{")];
        let faults = Words::read(&files.into_iter().map(|(path, content)| (path.to_owned(), content.to_owned())).collect()).unwrap_err();
        let places: Vec<(&str, usize)> = faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect();
        assert_eq!(places.len(), 2, "{faults:?}");
        assert!(places[0].0 == "a/en.ftl" && (3..=4).contains(&places[0].1), "{faults:?}");
        assert_eq!(places[1], ("b/es.ftl", 3), "{faults:?}");
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }
}
