//! The values of lines of text, and the score over labelled cases.

use std::io::BufRead as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::cases::{self, Score};
use crate::command::CommandError;
use crate::language::Language;
use crate::time::Day;
use crate::understanding::{self, Expectation, Found, Tense};

/// The arguments of `values`.
#[derive(Args, Debug)]
pub(super) struct Values {
    /// The language of the conversation; it settles what only that can: `4/7`, `89,99`.
    #[arg(long, value_parser = language, default_value = "en", value_name = "en|es")]
    lang: Language,
    /// The instant of speaking with its zone, such as 2026-11-22T10:00-05:00; its local day counts.
    #[arg(long, value_parser = cases::day_of, value_name = "INSTANT", required_unless_present = "check")]
    at: Option<Day>,
    /// Whether a day that is named lies behind or ahead.
    #[arg(long, value_parser = tense, value_name = "past|future")]
    wants: Option<Tense>,
    /// One line of JSON for each line of text.
    #[arg(long)]
    json: bool,
    /// Reads labelled cases from this file instead and prints how many are right, with the failures that may be looked at.
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
}

/// One value as it is printed.
#[derive(Serialize)]
struct Shown<'a> {
    kind: &'a str,
    value: String,
    span: (usize, usize),
    text: &'a str,
    alternatives: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    kind: &'a str,
    value: String,
}

pub(super) fn values(asked: &Values) -> Result<(), CommandError> {
    match (&asked.check, asked.at) {
        (Some(file), _) => check(file, asked.json),
        (None, Some(today)) => read_lines(asked, today),
        (None, None) => Ok(()),
    }
}

fn read_lines(asked: &Values, today: Day) -> Result<(), CommandError> {
    let expectation = Expectation { tense: asked.wants, ..Expectation::default() };
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(CommandError::Input)?;
        let found = understanding::values(&line, &expectation, today, asked.lang);
        let shown: Vec<Shown<'_>> = found.iter().filter_map(|found| shown(&line, found, today)).collect();
        if asked.json {
            anstream::println!("{}", serde_json::to_string(&shown).map_err(CommandError::Json)?);
        } else {
            anstream::println!("{line}");
            for value in &shown {
                let others: String = value.alternatives.iter().map(|other| format!(" or {} {}", other.kind, other.value)).collect();
                anstream::println!("  {} {}{others}  `{}`", value.kind, value.value, value.text);
            }
        }
    }
    Ok(())
}

fn shown<'a>(line: &'a str, found: &Found, today: Day) -> Option<Shown<'a>> {
    let mut readings = std::iter::once(&found.reading).chain(&found.alternatives).flat_map(|reading| cases::written(reading, today));
    let (kind, value) = readings.next()?;
    let alternatives = readings.map(|(kind, value)| Other { kind, value }).collect();
    Some(Shown { kind, value, span: found.span, text: line.get(found.span.0..found.span.1).unwrap_or_default(), alternatives })
}

fn check(file: &Path, json: bool) -> Result<(), CommandError> {
    let body = std::fs::read_to_string(file).map_err(|source| CommandError::Read { path: file.to_owned(), source })?;
    let cases = cases::read(&body).map_err(|fault| CommandError::Cases { path: file.to_owned(), fault })?;
    let score = cases::score(&cases);
    if json {
        anstream::println!("{}", serde_json::to_string(&score).map_err(CommandError::Json)?);
    } else {
        print(&score);
    }
    Ok(())
}

fn print(score: &Score) {
    for failure in &score.failures {
        anstream::println!("{failure}");
    }
    for (group, tally) in &score.groups {
        anstream::println!("{:>7} of {:<5} {:>6}%  {group}", tally.right, tally.of, tally.percent());
    }
    anstream::println!("{:>7} of {:<5} {:>6}%  all cases", score.cases.right, score.cases.of, score.cases.percent());
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "expected en or es".to_owned())
}

fn tense(name: &str) -> Result<Tense, String> {
    match name {
        "past" => Ok(Tense::Past),
        "future" => Ok(Tense::Future),
        _ => Err("expected past or future".to_owned()),
    }
}
