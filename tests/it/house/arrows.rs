//! Who may use whom. A room uses the rooms named on its line and no other; tests of a room may use what they need.
//!
//! `account` lets in the whole room, `identity::Access` that name only. An arrow that nothing uses any more is a fault too.

use super::source::{Source, sources};

/// What everyone may use: the words of the house.
const WORDS: &[&str] = &["error", "ids", "message", "money", "private", "time"];

struct Room {
    name: &'static str,
    /// Besides [`WORDS`].
    uses: &'static [&'static str],
    why: &'static str,
}

/// From the front door down. Only the rooms that have a tenant.
const ROOMS: &[Room] = &[
    Room { name: "turn", uses: &["db"], why: "the one path from the outside in brings all rooms below together" },
    Room { name: "channel", uses: &["turn"], why: "a door knows one outside world and the turn, and cannot see an account" },
    Room {
        name: "dialog",
        uses: &["account::Record", "account::Refusal", "identity::Assurance", "language::Language", "understanding::Meaning"],
        why: "pure: of the account it knows the vocabulary, of the person how sure we are; no database, no channel",
    },
    Room {
        name: "understanding",
        uses: &["account::Form", "language::Language"],
        why: "pure: a form is a word that people say; no database, no channel, no dialog",
    },
    Room { name: "language", uses: &[], why: "words out" },
    Room {
        name: "account",
        uses: &["db", "identity::Access", "identity::Assurance"],
        why: "opened by the proof that identity makes, keeps its own ledger, and cannot see a conversation",
    },
    Room { name: "identity", uses: &[], why: "makes the proof" },
    Room { name: "db", uses: &[], why: "the only room with SQL" },
];

fn room(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

fn is_allowed(allowed: &str, segments: &[String]) -> bool {
    allowed.split("::").eq(segments.iter().map(String::as_str).take(allowed.split("::").count()))
}

/// The arrows of built code: file, line, and the path from the root of the crate.
fn arrows() -> Vec<(String, String, usize, Vec<String>)> {
    let sources = sources(&["src"]);
    let tests: Vec<String> = sources.iter().flat_map(Source::test_files).collect();
    let mut arrows = Vec::new();
    for source in sources.iter().filter(|source| source.path != "src/lib.rs") {
        if tests.iter().any(|test| source.path.starts_with(test.as_str())) {
            continue;
        }
        let (from, crate_name) = match source.module().first() {
            Some(room) => (room.clone(), "crate"),
            None => ("main".to_owned(), "taxline"),
        };
        for used in source.used(crate_name).into_iter().filter(|used| used.segments[0] != from) {
            arrows.push((from.clone(), source.path.clone(), used.line, used.segments));
        }
    }
    arrows
}

#[test]
fn every_arrow_points_to_a_room_that_may_be_used() {
    let mut faults = Vec::new();
    for (from, path, line, segments) in arrows() {
        let uses = if WORDS.contains(&from.as_str()) { Some(&[][..]) } else { room(&from).map(|room| room.uses) };
        let Some(uses) = uses else {
            faults.push(format!("{path}: the room `{from}` has no line in tests/it/house/arrows.rs"));
            continue;
        };
        if !WORDS.iter().chain(uses).any(|allowed| is_allowed(allowed, &segments)) {
            let why = room(&from).map_or("the words of the house use nothing but each other", |room| room.why);
            faults.push(format!("{path}:{line} uses {}, and {from} may not: {why}", segments.join("::")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_arrow_that_is_allowed_is_used() {
    let arrows = arrows();
    for room in ROOMS {
        for allowed in room.uses {
            let is_used = arrows.iter().any(|(from, _, _, segments)| from == room.name && is_allowed(allowed, segments));
            assert!(is_used, "{} no longer uses {allowed}: remove it from its line", room.name);
        }
    }
}
