//! `understand missed`: what people said and was not understood, as examples to paste.

use std::collections::BTreeMap;
use std::path::Path;

use clap::Args;

use super::super::{CommandError, in_runtime, settings, start_log, system_randomness};
use crate::app::{BooksOnly, MissedWording};

/// The arguments of `missed`.
#[derive(Args, Debug)]
pub(super) struct Missed {
    /// At most so many wordings, the most frequent first.
    #[arg(long, default_value_t = 200, value_name = "COUNT", value_parser = clap::value_parser!(i64).range(1..=5_000))]
    limit: i64,
    /// Only what was said at least so often.
    #[arg(long, default_value_t = 1, value_name = "TIMES")]
    least: i64,
    /// One line of JSON for each wording.
    #[arg(long)]
    json: bool,
    /// Forgets all of them, after they were printed.
    #[arg(long)]
    forget: bool,
}

/// Prints the wordings under the intent that they are nearest to, in the form of example files.
///
/// # Errors
/// Where the database cannot be read.
pub(super) fn missed(config: Option<&Path>, missed: &Missed) -> Result<(), CommandError> {
    let config = settings(config)?;
    start_log(&config, "warn");
    in_runtime(async {
        let books = BooksOnly::open(config, system_randomness()?).await?;
        let mut counted = books.missed(missed.limit).await?;
        counted.retain(|counted| counted.times >= missed.least);
        if missed.json {
            for counted in &counted {
                anstream::println!("{}", serde_json::to_string(counted).map_err(CommandError::Json)?);
            }
        } else {
            print(&counted);
        }
        if missed.forget {
            books.forget_missed().await?;
        }
        books.database.close().await;
        Ok(())
    })
}

fn print(counted: &[MissedWording]) {
    let mut groups: BTreeMap<(Option<&str>, &str), Vec<&MissedWording>> = BTreeMap::new();
    for each in counted {
        groups.entry((each.wording.likely.first().map(String::as_str), each.wording.language.code())).or_default().push(each);
    }
    for ((nearest, language), wordings) in groups {
        let times: i64 = wordings.iter().map(|each| each.times).sum();
        let file = nearest.map_or_else(|| "near nothing that is known".to_owned(), |intent| format!("nearest to {intent}"));
        anstream::println!("# {language}, {file}: {} wordings, {times} times", wordings.len());
        for each in wordings {
            anstream::println!("# {} times, last on {}{}", each.times, each.last_day, also(each));
            anstream::println!("{}", each.wording.text);
        }
        anstream::println!();
    }
}

fn also(counted: &MissedWording) -> String {
    match counted.wording.likely.get(1..) {
        Some(others) if !others.is_empty() => format!("; or {}", others.join(", ")),
        _ => String::new(),
    }
}
