//! Tables that understanding is held to: rows of what is said, and what is to be found in it.

use super::{Examples, Expectation, Found, Meaning, Polarity, Reading, SlotKind, Understanding, Verdict};
use std::collections::BTreeMap;

use crate::language::Language;
use crate::time::Day;

const TODAY: Day = Day::constant(2026, 11, 23);

/// Values, signals and choices as the table writes them.
fn shown(meaning: &Meaning) -> String {
    let mut parts: Vec<String> = meaning.values.iter().map(shown_value).collect();
    parts.extend(meaning.polarity.map(|polarity| match polarity {
        Polarity::Yes => "yes".to_owned(),
        Polarity::No => "no".to_owned(),
    }));
    parts.extend(meaning.correction.then(|| "correction".to_owned()));
    parts.extend(meaning.negated.then(|| "negated".to_owned()));
    parts.extend(meaning.choice.map(|place| format!("choice {}", place + 1)));
    parts.join("; ")
}

fn shown_value(found: &Found) -> String {
    let readings: Vec<String> = std::iter::once(&found.reading).chain(&found.alternatives).map(shown_reading).collect();
    format!("{}{}", if found.negated { "!" } else { "" }, readings.join(" | "))
}

fn shown_reading(reading: &Reading) -> String {
    match reading {
        Reading::Money(money) => format!("${}", money.to_decimal_text()),
        Reading::MoneyUnreadable(_) => "$?".to_owned(),
        Reading::Number(number) => number.to_string(),
        Reading::Day(day) => day.to_string(),
        Reading::DayUnreadable(_) => "day?".to_owned(),
        Reading::Period { year, quarter, form } => {
            let form = form.map(|form| format!("{}-", form.number())).unwrap_or_default();
            format!("{form}y{year}{}", quarter.map(|quarter| format!("Q{quarter}")).unwrap_or_default())
        }
        Reading::Ending(digits) => format!("*{digits}"),
        Reading::All => "all".to_owned(),
        Reading::Form(form) => format!("form {}", form.number()),
        Reading::Code(code) => format!("code {code}"),
        Reading::Word(key) => format!("word {key}"),
    }
}

fn expectation(asked: &str) -> Expectation {
    let slot = match asked {
        "money" => Some(SlotKind::Money),
        "day" => Some(SlotKind::Day),
        "period" => Some(SlotKind::Period),
        "code" => Some(SlotKind::Code),
        "choices" => Some(SlotKind::Choice),
        _ => None,
    };
    let names = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let choices = match asked {
        "choices" => vec![
            names(&["Checking ending in 4321", "checking", "4321"]),
            names(&["Savings ending in 8765", "savings", "8765"]),
            names(&["Something else"]),
        ],
        _ => Vec::new(),
    };
    Expectation { slot, yes_or_no: asked == "yes", choices }
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")).map(|line| line.split('\t').collect())
}

#[test]
fn values_are_found_as_the_table_says() {
    let understanding = Understanding::train(&Examples::default());
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows(include_str!("../../tests/understanding/values.tsv")) {
        let [said, asked, expected] = row.as_slice() else { panic!("a row has three columns: {row:?}") };
        let meaning = understanding.read(said, &expectation(asked), TODAY, Language::English);
        count += 1;
        if shown(&meaning) != *expected {
            wrong.push(format!("{said} ({asked}): expected `{expected}`, found `{}`", shown(&meaning)));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} rows are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 250, "the table has {count} rows");
}

/// The example files as they stand beside the dialogs.
fn dialog_files() -> BTreeMap<String, String> {
    let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dialogs"));
    let mut files = BTreeMap::new();
    for folder in std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
    files
}

#[derive(Debug, Default)]
struct Tally {
    sentences: u32,
    sure: u32,
    /// The right intent is among those that are asked about.
    asked: u32,
    unknown: u32,
    wrong: u32,
}

impl Tally {
    fn count(&mut self, verdict: &Verdict, intent: &str) {
        self.sentences += 1;
        match verdict {
            Verdict::Sure(name) if name == intent => self.sure += 1,
            Verdict::Ask(names) if names.iter().any(|name| name == intent) => self.asked += 1,
            Verdict::Unknown => self.unknown += 1,
            Verdict::Sure(_) => self.wrong += 1,
            Verdict::Ask(_) => {}
        }
    }
}

#[test]
fn held_out_sentences_are_understood() {
    let understanding = Understanding::train(&Examples::read(&dialog_files()).unwrap());
    let (mut ours, mut strangers) = (Tally::default(), Tally::default());
    for row in rows(include_str!("../../tests/understanding/heldout.tsv")) {
        let [intent, said] = row.as_slice() else { panic!("a row has two columns: {row:?}") };
        let verdict = understanding.read(said, &Expectation::default(), TODAY, Language::English).intent;
        if verdict != Verdict::Sure((*intent).to_owned()) && (*intent != "-" || verdict != Verdict::Unknown) {
            println!("{intent}: {said} -> {verdict:?}");
        }
        if *intent == "-" { strangers.count(&verdict, intent) } else { ours.count(&verdict, intent) }
    }
    println!("with an intent: {ours:?}\nwithout one: {strangers:?}");
}
