//! Nothing grows past what a reader holds in the head: a list of exceptions names those that did, and may only shrink.

use std::collections::BTreeMap;

use super::source::{Source, is_word, matching_brace, sources};

const FILE_LINES_MAX: usize = 400;
const FUNCTION_LINES_MAX: usize = 70;
const WIDTH_MAX: usize = 140;
/// Lines of `path lines` and `path function lines`.
const EXCEPTIONS: &str = include_str!("../ratchet.txt");

/// What is longer than it should be, with its length, written as in the list of exceptions.
fn too_long(sources: &[Source]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for source in sources {
        let lines = source.text.lines().count();
        if lines > FILE_LINES_MAX {
            found.insert(source.path.clone(), lines);
        }
        for (name, lines) in functions(source) {
            if lines > FUNCTION_LINES_MAX {
                found.insert(format!("{} {name}", source.path), lines);
            }
        }
    }
    found
}

/// Each function with a body and its lines, from its `fn` to its closing brace.
fn functions(source: &Source) -> Vec<(String, usize)> {
    let code = &source.code;
    let starts = code.match_indices("fn ").filter(|(place, _)| *place == 0 || !is_word(code.as_bytes()[place - 1]));
    let mut functions = Vec::new();
    for (place, _) in starts {
        let name: String = code[place + 3..].bytes().take_while(|byte| is_word(*byte)).map(char::from).collect();
        let Some(head) = code[place..].find(['{', ';']).map(|end| place + end) else { continue };
        if !name.is_empty() && code.as_bytes()[head] == b'{' {
            let close = matching_brace(code, head);
            functions.push((name, source.line_at(close) - source.line_at(place) + 1));
        }
    }
    functions
}

fn exceptions() -> BTreeMap<String, usize> {
    let lines = EXCEPTIONS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.rsplit_once(' ').unwrap()).map(|(what, lines)| (what.to_owned(), lines.parse().unwrap())).collect()
}

#[test]
fn nothing_is_too_long_but_what_is_listed_and_that_only_shrinks() {
    let (found, listed) = (too_long(&sources(&["src", "tests", "benches"])), exceptions());
    let mut faults = Vec::new();
    for (what, lines) in &found {
        match listed.get(what) {
            None => faults.push(format!("{what} has {lines} lines: ask what the second thing in it is, and give that a place of its own")),
            Some(most) if lines > most => faults.push(format!("{what} has grown from {most} to {lines} lines")),
            Some(most) if lines < most => {
                faults.push(format!("{what} has shrunk from {most} to {lines} lines: write that into tests/it/ratchet.txt"))
            }
            Some(_) => {}
        }
    }
    faults.extend(
        listed
            .keys()
            .filter(|what| !found.contains_key(*what))
            .map(|what| format!("{what} is no longer too long: remove it from tests/it/ratchet.txt")),
    );
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn lines_fit_a_screen() {
    let mut wide = Vec::new();
    for source in sources(&["src", "tests", "benches"]) {
        let lines = source.text.lines().enumerate().filter(|(_, line)| line.chars().count() > WIDTH_MAX);
        wide.extend(lines.map(|(number, _)| format!("{}:{} is wider than {WIDTH_MAX}", source.path, number + 1)));
    }
    assert!(wide.is_empty(), "\n{}", wide.join("\n"));
}

#[test]
fn functions_are_measured_from_head_to_brace() {
    let source = sources(&["tests/it/house"]).into_iter().find(|source| source.path.ends_with("size.rs")).unwrap();
    let lengths: BTreeMap<String, usize> = functions(&source).into_iter().collect();
    assert_eq!(lengths["exceptions"], 4);
}
