//! `understand eval`: learns one labelled set and measures what is understood of another.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant as Stopwatch;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::super::CommandError;
use super::encoders;
use crate::app::StartError;
use crate::config::Config;
use crate::dialog::Sources;
use crate::language::Language;
use crate::understanding::intent::{Costs, Labelled, Measures, Noise, Trial, Tried, confusion, measures, rejection_curve, worsen};
use crate::understanding::{Encoders, Examples};

/// Pairs of confused labels that are shown.
const CONFUSED_SHOWN: usize = 20;
/// On held-back sentences this keeps nine of ten strangers out without giving away much of what is understood.
const WRONG_COSTS: f32 = 4.0;
const WRONG_MONEY_COSTS: f32 = 20.0;

/// The arguments of `eval`. A set is a file of JSON lines `{"text":…,"label":…}`, where the label `oos` is that of no intent; a line
/// may say its language (`"lang":"es"`) and which wording it is of (`"wording":…`). A folder of dialogs is a set too: that of their
/// examples and negatives. Sets given more than once are joined.
#[derive(Args, Debug)]
pub(super) struct Eval {
    /// What to learn from.
    #[arg(long, required = true, value_name = "FILE")]
    train: Vec<PathBuf>,
    /// What to measure on.
    #[arg(long, required = true, value_name = "FILE")]
    test: Vec<PathBuf>,
    /// What to set the threshold of refusal on: its sentences in scope. Without it, parts of the training set are held back in turn.
    #[arg(long, value_name = "FILE")]
    validate: Vec<PathBuf>,
    /// How many sentences understood and refused all the same are as bad as one wrong answer.
    #[arg(long, default_value_t = WRONG_COSTS, value_name = "NUMBER")]
    wrong_costs: f32,
    /// The same where the answer would move money.
    #[arg(long, default_value_t = WRONG_MONEY_COSTS, value_name = "NUMBER")]
    wrong_money_costs: f32,
    /// Instead of by costs: the threshold at which so many of 100 sentences of `--validate` are right and kept.
    #[arg(long, value_name = "PERCENT", requires = "validate")]
    keep: Option<usize>,
    /// The labels that move money, with commas between them.
    #[arg(long, value_name = "LABELS", value_delimiter = ',')]
    money: Vec<String>,
    /// By the n-grams alone, without the encoders.
    #[arg(long)]
    words_only: bool,
    /// Makes the test sentences worse first.
    #[arg(long, value_name = "HOW")]
    noise: Option<NoiseWord>,
    /// Only test sentences of this language.
    #[arg(long, value_name = "en|es", value_parser = language)]
    lang: Option<Language>,
    #[arg(long)]
    json: bool,
}

/// How sentences are made worse, as it is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum NoiseWord {
    /// One typing error in each word of five letters or more.
    Typos,
    /// Words that a speech recogniser takes for each other, without capitals and punctuation.
    Recogniser,
}

fn language(code: &str) -> Result<Language, &'static str> {
    Language::ALL.into_iter().find(|language| language.code() == code).ok_or("en and es are known")
}

/// The measures as JSON. Shares are 0 to 1, times are microseconds.
#[derive(Serialize)]
struct MeasuresShown {
    accuracy: Option<f64>,
    in_scope_right_and_kept: Option<f64>,
    oos_refused: Option<f64>,
    p50_us: u128,
    p99_us: u128,
}

/// Measures and prints.
///
/// # Errors
/// Where a file cannot be read or a line is no labelled sentence.
pub(super) fn eval(config: &Config, given: &Eval) -> Result<(), CommandError> {
    let (train, validate, mut test) = (rows(&given.train)?, rows(&given.validate)?, rows(&given.test)?);
    test.retain(|row| given.lang.is_none_or(|language| row.language == Some(language)));
    let encoders = if given.words_only { Encoders::default() } else { encoders(config) };
    let costs = Costs { wrong: given.wrong_costs, wrong_money: given.wrong_money_costs };
    let money: BTreeSet<String> = given.money.iter().cloned().collect();
    let mut trial = Trial::learn(&train, &validate, costs, &money, encoders);
    if let Some(percent) = given.keep {
        trial.keep(percent, &validate);
    }
    let noise = given.noise.map(|noise| match noise {
        NoiseWord::Typos => Noise::Typos,
        NoiseWord::Recogniser => Noise::Recogniser,
    });
    let tried: Vec<Tried<'_>> = test.iter().map(|row| tried(&trial, row, noise)).collect();
    let measures = measures(&tried);
    if given.json {
        let shown = MeasuresShown {
            accuracy: measures.accuracy,
            in_scope_right_and_kept: measures.right_and_kept,
            oos_refused: measures.refused_out_of_scope,
            p50_us: measures.p50.as_micros(),
            p99_us: measures.p99.as_micros(),
        };
        anstream::println!("{}", serde_json::to_string(&shown).map_err(CommandError::Json)?);
    } else {
        print(&trial, &measures, &tried);
    }
    Ok(())
}

fn rows(paths: &[PathBuf]) -> Result<Vec<Labelled>, CommandError> {
    let mut rows = Vec::new();
    for path in paths {
        rows.extend(if path.is_dir() { rows_of_dialogs(path)? } else { rows_of(path)? });
    }
    Ok(rows)
}

fn rows_of_dialogs(folder: &Path) -> Result<Vec<Labelled>, CommandError> {
    let sources = Sources::in_folder(folder).map_err(StartError::from)?;
    Ok(Labelled::all(&Examples::read(sources.texts()).map_err(StartError::Examples)?))
}

fn rows_of(path: &Path) -> Result<Vec<Labelled>, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|source| CommandError::Read { path: path.to_owned(), source })?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let fault = |place: usize, source| CommandError::Line { path: path.to_owned(), line: place + 1, source };
    lines.map(|(place, line)| serde_json::from_str(line).map_err(|source| fault(place, source))).collect()
}

fn tried<'a>(trial: &Trial, row: &'a Labelled, noise: Option<Noise>) -> Tried<'a> {
    let worse = noise.map(|noise| worsen(&row.text, noise));
    let stopwatch = Stopwatch::now();
    let answer = trial.answer(worse.as_deref().unwrap_or(&row.text), row.language);
    Tried { row, answer, took: stopwatch.elapsed() }
}

#[expect(clippy::float_arithmetic, reason = "a share of sentences is no money")]
fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{:.1}%", 1.0e2 * share))
}

fn print(trial: &Trial, measures: &Measures, tried: &[Tried<'_>]) {
    let (sure, sure_money) = trial.thresholds();
    anstream::println!(
        "{} sentences in scope, {} out of it; kept from {sure:.3} on, from {sure_money:.3} on where money would move",
        measures.in_scope,
        measures.out_of_scope,
    );
    for (share, what) in [
        (measures.accuracy, "the likeliest is right"),
        (measures.right_and_kept, "right and kept"),
        (measures.right_of_kept, "right, of what was kept"),
        (measures.refused_out_of_scope, "refused, of what is out of scope"),
        (measures.asked_rightly, "asked about what is right, of what was refused in scope"),
        (measures.wrong_where_money_moves, "wrong, of what was kept and would move money"),
        (measures.area_under_curve, "area under the curve"),
    ] {
        anstream::println!("{:>8}  {what}", percent(share));
    }
    anstream::println!("{:>8}  answers kept that would move money", measures.money_would_move);
    anstream::println!("{:>5} µs  median, {} µs for the slowest of a hundred", measures.p50.as_micros(), measures.p99.as_micros());
    anstream::println!("\nkept from   right and kept   right of kept   out of scope refused");
    for point in rejection_curve(tried) {
        let [kept, of_kept, refused] = [point.right_and_kept, point.right_of_kept, point.refused_out_of_scope].map(percent);
        anstream::println!("{:>9.3}   {kept:>14}   {of_kept:>13}   {refused:>20}", point.threshold);
    }
    anstream::println!("\ntaken for another most often");
    for (right, taken, count) in confusion(tried).into_iter().take(CONFUSED_SHOWN) {
        anstream::println!("{count:>5}  {right} taken for {taken}");
    }
}
