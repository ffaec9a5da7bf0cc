//! What understanding and wording cost: training at start, reading one message, rendering one sentence.
//!
//! Targets: training below 60 ms, reading well below 60 µs at the median, so that a balance turn in memory stays below 100 µs.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use taxline::account::{Form, Period, Record, Value};
use taxline::language::{Language, Words};
use taxline::message::{Medium, TEXT_CHARS_MAX};
use taxline::money::Money;
use taxline::time::Day;
use taxline::understanding::{Encoder, Encoders, Examples, Expectation, Understanding, private_data, values};

const TODAY: Day = Day::constant(2026, 11, 23);
const SAID: [&str; 6] = [
    "yes",
    "how much do I owe",
    "pay 300 on friday for 2023 from checking",
    "no, I meant 400 on the 3rd of december",
    "quiero pagar trescientos dólares el viernes que viene de mi cuenta de ahorros",
    "could you please tell me why on earth this balance of mine has gone up so much since last year",
];

static EXAMPLES: LazyLock<Examples> = LazyLock::new(|| Examples::read(&dialog_files()).expect("the example files can be read"));
static UNDERSTANDING: LazyLock<Understanding> = LazyLock::new(|| Understanding::train(&EXAMPLES));

fn main() {
    divan::main();
}

fn dialog_files() -> BTreeMap<String, String> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dialogs"));
    let folders =
        root.read_dir().expect("the folder of dialogs is there").filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| folder.read_dir().into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())));
    let texts = files.filter_map(|path| Some((path.strip_prefix(root).ok()?.to_str()?.to_owned(), std::fs::read_to_string(&path).ok()?)));
    texts.collect()
}

#[divan::bench]
fn train() -> Understanding {
    Understanding::train(&EXAMPLES)
}

#[divan::bench(args = SAID)]
fn read(bencher: divan::Bencher<'_, '_>, said: &str) {
    let expectation = Expectation::default();
    LazyLock::force(&UNDERSTANDING);
    bencher.bench(|| UNDERSTANDING.read(divan::black_box(said), &expectation, TODAY, Language::English));
}

/// As long as a message may be: what nobody says in a hurry must not cost more than its length.
#[divan::bench(args = ["no ", "for 2022 and ", "one hundred and ", "nov 27 or ", "zzzzzz"])]
fn read_longest(bencher: divan::Bencher<'_, '_>, part: &str) {
    let said: String = part.chars().cycle().take(TEXT_CHARS_MAX).collect();
    let expectation = Expectation::default();
    LazyLock::force(&UNDERSTANDING);
    bencher.bench(|| UNDERSTANDING.read(divan::black_box(&said), &expectation, TODAY, Language::English));
}

/// Twenty words with four values.
const TWENTY_WORDS: &str = "take two hundred and fifty dollars on the first friday of next month from checking ending in 4321 for 2023";

#[divan::bench(args = SAID.into_iter().chain([TWENTY_WORDS]))]
fn find_values(said: &str) -> usize {
    values(divan::black_box(said), &Expectation::default(), TODAY, Language::English).len()
}

/// The words of its own grammars, as long as a message may be.
#[divan::bench(args = ["1 ", "one ", "next friday ", "every ", "double five ", "****", "1-"])]
fn find_values_longest(bencher: divan::Bencher<'_, '_>, part: &str) {
    let said: String = part.chars().cycle().take(TEXT_CHARS_MAX).collect();
    let expectation = Expectation::default();
    bencher.bench(|| values(divan::black_box(&said), &expectation, TODAY, Language::English));
}

#[divan::bench(args = SAID)]
fn look_for_private_data(said: &str) -> usize {
    private_data(divan::black_box(said)).len()
}

#[divan::bench]
fn render(bencher: divan::Bencher<'_, '_>) {
    let sentence = "owed = As of { $day } you owe { $total }:\n    { $owed }\n    .owed = { $period }: { $total }\n";
    let words = Words::read(&BTreeMap::from([("balance/en.ftl".to_owned(), sentence.to_owned())])).expect("the sentence is Fluent");
    let total = || Value::Money(Money::from_cents(241_807));
    let owed = (2021..2024).map(|year| Record::new().with("period", Value::Period(Period::year(Form::F1040, year))).with("total", total()));
    let variables = Record::new().with("day", Value::Day(TODAY)).with("total", total()).with("owed", Value::List(owed.collect()));
    bencher.bench(|| words.render("balance", "owed", divan::black_box(&variables), Language::English, Medium::Written));
}

static ENCODERS: LazyLock<Encoders> = LazyLock::new(|| {
    let (encoders, faults) = Encoders::load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/understanding")));
    assert!(faults.is_empty(), "{faults:?}");
    encoders
});

#[divan::bench(args = SAID)]
fn encode_universal(bencher: divan::Bencher<'_, '_>, said: &str) {
    encode(bencher, ENCODERS.universal.as_ref(), said);
}

#[divan::bench(args = SAID)]
fn encode_mini(bencher: divan::Bencher<'_, '_>, said: &str) {
    encode(bencher, ENCODERS.mini.as_ref(), said);
}

fn encode(bencher: divan::Bencher<'_, '_>, encoder: Option<&Encoder>, said: &str) {
    let encoder = encoder.expect("the weights are there");
    let mut vector = vec![0.0; encoder.width()];
    bencher.bench_local(|| encoder.encode(divan::black_box(said), &mut vector));
}
