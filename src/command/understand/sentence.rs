//! `understand`: what is understood of a sentence, or of each line of standard input.

use std::io::BufRead as _;
use std::path::Path;

use clap::Args;
use serde::Serialize;

use super::super::designer::Files;
use super::super::{CommandError, settings};
use crate::app::{Repertoire, StartError};
use crate::language::Language;
use crate::time::{Clock, Day};
use crate::understanding::{Candidate, Deciding, Examples, Expectation, Found, Meaning, Near, Polarity, SlotKind, Understanding, Verdict};

/// Candidates that are shown.
const CANDIDATES_SHOWN: usize = 5;
/// Examples that are shown with `--explain`.
const NEAREST_SHOWN: usize = 5;

/// The arguments of `understand` with a sentence.
#[derive(Args, Debug)]
pub(super) struct Sentence {
    /// What is said; without it, each line of standard input.
    #[arg(value_name = "SENTENCE")]
    said: Vec<String>,
    #[command(flatten)]
    files: Files,
    /// The language of the conversation so far.
    #[arg(long, default_value = "en", value_name = "LANGUAGE", value_parser = language)]
    lang: Language,
    /// The day on which it is said; without it, today in the office's zone.
    #[arg(long, value_name = "DAY")]
    on: Option<Day>,
    /// What was asked last.
    #[arg(long, value_name = "WHAT")]
    asked: Option<Asked>,
    /// One line of JSON for each.
    #[arg(long)]
    json: bool,
    /// The examples that are nearest, and the words that decided.
    #[arg(long)]
    explain: bool,
}

/// What was asked last.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Asked {
    YesOrNo,
    Money,
    Day,
    Period,
    Choice,
    Code,
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_tag(code).ok_or_else(|| format!("`{code}` is no released language"))
}

/// What is shown of a sentence.
#[derive(Serialize)]
struct Understood<'a> {
    text: &'a str,
    /// `en`, `es`, `mixed`, another language by its name, or none that is shown.
    language: Option<&'static str>,
    /// `sure`, `ask` or `unknown`; `yes`, `no` or `unsure` where it is an answer.
    outcome: &'static str,
    candidates: Vec<Candidate>,
    meaning: Meaning,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<Why>,
}

#[derive(Serialize)]
struct Why {
    nearest: Vec<Near>,
    deciding: Vec<Deciding>,
}

/// Reads and prints.
///
/// # Errors
/// Where the dialogs cannot be read, or standard input.
pub(super) fn sentence(config: Option<&Path>, sentence: &Sentence) -> Result<(), CommandError> {
    let config = settings(config)?;
    let today = sentence.on.unwrap_or_else(|| config.office.day(Clock::Real.now()));
    let sources = sentence.files.sources(&config)?;
    let examples = Examples::read(sources.texts()).map_err(StartError::Examples)?;
    let repertoire = Repertoire::with_encoders(sources, &config.encoder_folder)?;
    let understanding = repertoire.understanding();
    let show = |said: &str| -> Result<(), CommandError> {
        let understood = understand(understanding, &examples, sentence, said, today);
        if sentence.json {
            anstream::println!("{}", serde_json::to_string(&understood).map_err(CommandError::Json)?);
        } else {
            print(&understood);
        }
        Ok(())
    };
    if sentence.said.is_empty() {
        return std::io::stdin().lock().lines().try_for_each(|line| show(&line.map_err(CommandError::Input)?));
    }
    show(&sentence.said.join(" "))
}

fn understand<'a>(understanding: &Understanding, examples: &Examples, given: &Sentence, said: &'a str, today: Day) -> Understood<'a> {
    let expectation = expectation(given.asked);
    let meaning = understanding.read(said, &expectation, today, given.lang);
    let language = match (meaning.foreign, meaning.language) {
        (Some(tongue), _) => Some(tongue.key()),
        (None, _) if understanding.is_mixed(said) => Some("mixed"),
        (None, language) => language.map(Language::code),
    };
    let outcome = match (&meaning.intent, meaning.polarity) {
        (Verdict::Sure(_), _) => "sure",
        (Verdict::Ask(_) | Verdict::Unknown, Some(Polarity::Yes)) => "yes",
        (Verdict::Ask(_) | Verdict::Unknown, Some(Polarity::No)) => "no",
        (Verdict::Ask(_) | Verdict::Unknown, Some(Polarity::Unsure)) => "unsure",
        (Verdict::Ask(_), None) => "ask",
        (Verdict::Unknown, None) => "unknown",
    };
    let mut candidates = understanding.candidates(said, given.lang);
    candidates.truncate(CANDIDATES_SHOWN);
    let why = given.explain.then(|| Why {
        nearest: understanding.nearest(examples, said, given.lang, NEAREST_SHOWN),
        deciding: understanding.deciding(said, given.lang),
    });
    Understood { text: said, language, outcome, candidates, meaning, why }
}

fn expectation(asked: Option<Asked>) -> Expectation {
    let slot = match asked {
        None | Some(Asked::YesOrNo) => None,
        Some(Asked::Money) => Some(SlotKind::Money),
        Some(Asked::Day) => Some(SlotKind::Day),
        Some(Asked::Period) => Some(SlotKind::Period),
        Some(Asked::Choice) => Some(SlotKind::Choice),
        Some(Asked::Code) => Some(SlotKind::Code),
    };
    Expectation { slot, yes_or_no: matches!(asked, Some(Asked::YesOrNo)), ..Expectation::default() }
}

fn print(understood: &Understood<'_>) {
    anstream::println!("{}", understood.text);
    anstream::println!("  language  {}", understood.language.unwrap_or("not shown"));
    anstream::println!("  outcome   {}", understood.outcome);
    print_meaning(&understood.meaning, understood.text);
    let scores = understood.candidates.iter().map(|candidate| format!("{} {:.2}", candidate.intent, candidate.score));
    anstream::println!("  scores    {}", scores.collect::<Vec<_>>().join(", "));
    if let Some(then) = &understood.meaning.then {
        anstream::println!("  and then");
        print_meaning(then, understood.text);
    }
    if let Some(why) = &understood.why {
        for near in &why.nearest {
            anstream::println!("  near      {:.2} {}: {}", near.nearness, near.intent, near.example);
        }
        let words = why.deciding.iter().map(|deciding| format!("{} {:.2}", deciding.word, deciding.weight));
        anstream::println!("  because   {}", words.collect::<Vec<_>>().join(", "));
    }
}

fn print_meaning(meaning: &Meaning, text: &str) {
    let intent = match &meaning.intent {
        Verdict::Sure(intent) => intent.clone(),
        Verdict::Ask(likely) => format!("one of {}?", likely.join(", ")),
        Verdict::Unknown => "none".to_owned(),
    };
    anstream::println!("  intent    {intent}");
    for found in &meaning.values {
        anstream::println!("  value     {}", value(found, text));
    }
    let how = [
        meaning.polarity.map(|polarity| format!("{polarity:?}").to_lowercase()),
        meaning.correction.then(|| "correction".to_owned()),
        meaning.corrects.map(|kind| format!("about the {}", format!("{kind:?}").to_lowercase())),
        meaning.reference.map(|reference| format!("points at {reference:?}").to_lowercase()),
        meaning.negated.then(|| "not wanted".to_owned()),
    ];
    let how: Vec<String> = how.into_iter().flatten().collect();
    if !how.is_empty() {
        anstream::println!("  said as   {}", how.join(", "));
    }
}

fn value(found: &Found, text: &str) -> String {
    let (from, to) = found.span;
    let said = text.get(from..to).unwrap_or_default();
    let others = found.alternatives.iter().map(|other| format!(" or {other:?}")).collect::<String>();
    format!("{said:?} ({from}-{to}): {}{:?}{others}", if found.negated { "not " } else { "" }, found.reading)
}
