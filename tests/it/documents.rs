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

/// The targets of `[text](target)`, and of pictures written as HTML.
fn links(text: &str) -> Vec<&str> {
    let ends = [("](", ')'), ("src=\"", '"'), ("srcset=\"", '"')];
    let targets = ends.iter().flat_map(|(start, end)| text.split(start).skip(1).filter_map(|rest| rest.split_once(*end)));
    targets.map(|(target, _)| target).collect()
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

/// What the document gives to type: lines of code blocks, and code within a line.
fn code(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut is_fenced = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_fenced = !is_fenced;
        } else if is_fenced || line.starts_with("    ") {
            found.push(line.trim());
        } else {
            found.extend(line.split('`').skip(1).step_by(2));
        }
    }
    found
}

/// The words of a command of ours, without its options and values.
fn command(code: &str) -> Option<Vec<&str>> {
    let (_, rest) =
        ["taxline ", "cargo run --release -- "].iter().find_map(|start| code.split_once(start).filter(|(before, _)| before.is_empty()))?;
    let is_command =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase()) && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let words: Vec<&str> = rest.split(' ').take_while(is_command).take(2).collect();
    (!words.is_empty()).then_some(words)
}

#[test]
fn every_command_of_the_documents_exists() {
    let mut count = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for words in code(&text).into_iter().filter_map(command) {
            let output = std::process::Command::new(env!("CARGO_BIN_EXE_taxline")).args(&words).arg("--help").output().unwrap();
            assert!(output.status.success(), "{}: {words:?}: {}", document.display(), String::from_utf8_lossy(&output.stderr));
            count += 1;
        }
    }
    assert!(count >= 4, "the documents give commands, and only {count} were found");
}

#[test]
fn commands_are_told_from_prose() {
    let text = "taxline is prose.\n```\ntaxline  As of today\ntaxline dialogs check   # all\n```\nSay `taxline demo --no-chat` or `x`.";
    assert_eq!(code(text).into_iter().filter_map(command).collect::<Vec<_>>(), [vec!["dialogs", "check"], vec!["demo"]]);
}
