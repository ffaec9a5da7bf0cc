//! The documents: what they point at is there, and the commands they give exist.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<PathBuf> {
    let folders = [root().to_owned(), root().join("docs"), root().join("dialogs")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect()
}

/// The targets of `[text](target)` and `![text](target)`.
fn links(text: &str) -> Vec<&str> {
    text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target).collect()
}

/// The name by which a heading is linked to.
fn anchor(heading: &str) -> String {
    let kept = heading.trim_start_matches('#').trim().to_lowercase();
    kept.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c)).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[test]
fn every_link_leads_somewhere() {
    let mut faults = Vec::new();
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for link in links(&text).into_iter().filter(|link| !link.starts_with("http")) {
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { document.clone() } else { document.parent().unwrap().join(file) };
            let is_there = match fs::read_to_string(&target) {
                Ok(linked) => place.is_empty() || linked.lines().any(|line| line.starts_with('#') && anchor(line) == place),
                // A picture or a folder has no headings.
                Err(_) => target.exists() && place.is_empty(),
            };
            if !is_there {
                faults.push(format!("{}: {link}", document.display()));
            }
        }
    }
    assert!(faults.is_empty(), "these lead nowhere:\n{}", faults.join("\n"));
}

#[test]
fn every_command_of_the_documents_exists() {
    let mut count = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for line in text.lines() {
            let line = line.trim().trim_start_matches('`');
            let Some(command) = line.strip_prefix("taxline ").or_else(|| line.strip_prefix("cargo run --release -- ")) else { continue };
            let words: Vec<&str> =
                command.split(['#', '`']).next().unwrap().split_whitespace().take_while(|word| is_command(word)).take(2).collect();
            let asked = [&words[..words.len().min(2)], &["--help"]].concat();
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_taxline")).args(&asked).output().unwrap();
            assert!(output.status.success(), "{}: `{line}`: {}", document.display(), String::from_utf8_lossy(&output.stderr));
            count += 1;
        }
    }
    assert!(count >= 4, "the documents give commands, and only {count} were found");
}

fn is_command(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !word.starts_with('-')
}
