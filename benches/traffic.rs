//! What understanding costs over the messages of the stories, and what asking the encoders in turn spares and costs:
//! `cargo bench --bench traffic`.
//!
//! Targets: a mean below 500 µs over the stories' messages, and with everything on 20 words in less than 8 ms for 99 of 100; at most
//! 0.3 points fewer understood than with every view asked about everything. Messages are read as if nothing had been asked, which is the
//! dearer way: an answer to a question reaches no encoder.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Deserialize;
use taxline::dialog::story::{Act, Story};
use taxline::dialog::{Scripts, Sources};
use taxline::language::Language;
use taxline::time::Day;
use taxline::understanding::intent::{HEADS_FILE, WORDS_FILE};
use taxline::understanding::{Encoders, Examples, Expectation, Understanding, Verdict};

const TODAY: Day = Day::constant(2026, 11, 22);
const TEST: &str = include_str!("../tests/understanding/intents.test.jsonl");
const STRANGERS: &str = include_str!("../tests/understanding/out_of_scope.test.jsonl");
const TWENTY_WORDS: &str = include_str!("../tests/understanding/twenty_words.jsonl");
/// Each sentence of twenty words is read so often.
const TIMES: usize = 5;

/// A sentence of the sets.
#[derive(Deserialize)]
struct Row {
    text: String,
    label: String,
    lang: Language,
}

fn main() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/understanding"));
    let (encoders, faults) = Encoders::load(folder);
    assert!(faults.is_empty(), "{faults:?}");
    let sources = Sources::embedded();
    let understanding = understanding(&sources, folder, &encoders);
    let rows = rows([TEST, STRANGERS]);
    traffic(&sources, &understanding, &encoders);
    let known: BTreeSet<String> = understanding.intents().iter().cloned().collect();
    let in_turn = understood(&understanding, &rows, &known);
    twenty_words(&understanding, "asked in turn");
    let all = understanding.asking_all();
    let with_all = understood(&all, &rows, &known);
    println!("of {} sentences of intents that have a dialog, asked in turn / all views asked of all:", in_turn.of);
    println!("  sure and right {} / {}, sure and wrong {} / {}", in_turn.right, with_all.right, in_turn.wrong, with_all.wrong);
    let lost = (with_all.right * 10_000 / with_all.of).saturating_sub(in_turn.right * 10_000 / in_turn.of);
    println!("  lost by asking in turn: {}.{:02} points", lost / 100, lost % 100);
    twenty_words(&all, "every view asked");
}

fn rows<const FILES: usize>(files: [&str; FILES]) -> Vec<Row> {
    files.iter().flat_map(|file| file.lines()).map(|line| serde_json::from_str(line).expect("a row of the sets is JSON")).collect()
}

fn understanding(sources: &Sources, folder: &Path, encoders: &Encoders) -> Understanding {
    let stored = |name: &str| std::fs::read(folder.join(name)).expect("what was learned lies beside the encoders");
    let examples = Examples::read(sources.texts()).expect("the example files can be read");
    let scripts = Scripts::load(sources).expect("the dialogs have no faults");
    let binding: BTreeSet<&str> = scripts.binding().collect();
    let words = Understanding::from_words(&examples, &stored(WORDS_FILE));
    words.with_encoders(&examples, |intent| binding.contains(intent), encoders, stored(HEADS_FILE)).expect("what was learned can be read")
}

fn asked(encoders: &Encoders) -> (u64, u64) {
    let asked = [&encoders.universal, &encoders.mini].map(|encoder| encoder.as_ref().map_or(0, taxline::understanding::Encoder::asked));
    (asked[0], asked[1])
}

/// Reads it and gives how long that took.
fn timed(understanding: &Understanding, text: &str, language: Language) -> (Duration, Verdict) {
    let start = Instant::now();
    let meaning = understanding.read(text, &Expectation::default(), TODAY, language);
    (start.elapsed(), meaning.intent)
}

/// Everything that is said in the stories, each as often as it is said there.
fn traffic(sources: &Sources, understanding: &Understanding, encoders: &Encoders) {
    let (stories, _) = Story::all(sources);
    let said = stories.iter().flat_map(|story| {
        story.steps.iter().filter_map(|step| match &step.act {
            Act::Say(text) | Act::Edit(text) | Act::SayLate(text) => Some((text.as_str(), story.language)),
            Act::Press(_)
            | Act::Wait { .. }
            | Act::Begin
            | Act::Enter(_)
            | Act::SendPicture
            | Act::GiveCode
            | Act::GiveNumber
            | Act::Refuse(_)
            | Act::Ledger => None,
        })
    });
    let (mut times, mut without, mut with_one) = (Vec::new(), 0, 0);
    for (text, language) in said {
        let before = asked(encoders);
        times.push(timed(understanding, text, language).0);
        let after = asked(encoders);
        match (after.0 - before.0, after.1 - before.1) {
            (0, 0) => without += 1,
            (_, 0) => with_one += 1,
            (..) => {}
        }
    }
    let count = times.len().max(1);
    println!("{count} messages of {} stories: {}", stories.len(), spread(times));
    println!(
        "  {}% reach no encoder, {}% the quicker one alone, {}% both",
        without * 100 / count,
        with_one * 100 / count,
        (count - without - with_one) * 100 / count
    );
}

struct Understood {
    of: usize,
    right: usize,
    wrong: usize,
}

fn understood(understanding: &Understanding, rows: &[Row], known: &BTreeSet<String>) -> Understood {
    let mut counted = Understood { of: 0, right: 0, wrong: 0 };
    for row in rows.iter().filter(|row| known.contains(&row.label)) {
        counted.of += 1;
        if let Verdict::Sure(intent) = timed(understanding, &row.text, row.lang).1 {
            *(if intent == row.label { &mut counted.right } else { &mut counted.wrong }) += 1;
        }
    }
    counted
}

fn twenty_words(understanding: &Understanding, views: &str) {
    let rows = rows([TWENTY_WORDS]);
    for language in Language::ALL {
        let texts: Vec<&str> = rows.iter().filter(|row| row.lang == language).map(|row| row.text.as_str()).collect();
        let times = (0..TIMES).flat_map(|_| texts.iter().map(|text| timed(understanding, text, language).0)).collect();
        println!("{} messages of twenty words ({}), {views}: {}", texts.len(), language.code(), spread(times));
    }
}

fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |percent: usize| times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied().unwrap_or_default();
    let mean = times.iter().sum::<Duration>() / u32::try_from(times.len().max(1)).unwrap_or(u32::MAX);
    format!("mean {} µs, median {} µs, {} µs for the slowest of a hundred", mean.as_micros(), at(50).as_micros(), at(99).as_micros())
}
