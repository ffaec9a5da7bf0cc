//! Who may use whom. A room uses the rooms named on its line and no other; tests of a room may use what they need.
//!
//! `account` lets in the whole room, `identity::Access` that name only. An arrow that nothing uses any more is a fault too.

use std::collections::BTreeSet;

use super::source::{Source, sources};

/// What everyone may use: the words of the house.
const WORDS: &[&str] = &["error", "ids", "message", "money", "private", "problem", "time"];

struct Room {
    name: &'static str,
    /// Besides [`WORDS`].
    uses: &'static [&'static str],
    why: &'static str,
}

/// From the front door down. Only the rooms that have a tenant.
const ROOMS: &[Room] = &[
    Room { name: "main", uses: &["command"], why: "the front door chooses and does nothing itself" },
    Room {
        name: "command",
        uses: &["account", "api", "app", "channel", "config", "dialog", "language", "load", "rehearsal", "understanding"],
        why: "what each command prints and how it ends; the work is done by the rooms that it starts",
    },
    Room {
        name: "app",
        uses: &[
            "account",
            "api",
            "channel",
            "config",
            "db",
            "dialog",
            "helpdesk",
            "identity",
            "language",
            "load",
            "outbox",
            "rehearsal",
            "server",
            "turn",
            "understanding",
            "web",
            "worker",
        ],
        why: "the wiring puts every room in its place",
    },
    Room { name: "config", uses: &[], why: "settings are plain values that the front door hands on" },
    Room { name: "server", uses: &["channel"], why: "routes lead to doors and to nothing behind them" },
    Room {
        name: "worker",
        uses: &["account::BackendError", "account::ledger::Ledger", "outbox", "turn"],
        why: "background tasks push what is waiting in these three; what it means they do not know",
    },
    Room {
        name: "api",
        uses: &["account", "identity"],
        why: "a door for programs: leads to the account, with the access that identity makes for whoever shows a credential",
    },
    Room { name: "load", uses: &["db", "turn"], why: "measures the same turn that every door calls, beside the raw database" },
    Room {
        name: "rehearsal",
        uses: &["account", "db", "dialog", "helpdesk", "identity", "language", "turn", "understanding"],
        why: "plays stories through the same turn that every door calls, beside the account that they happen on",
    },
    Room {
        name: "web",
        uses: &["channel::PageWords", "channel::WordsFault", "channel::browser", "channel::markup", "language::Language", "turn"],
        why: "pages take what is entered to the turn, with the words and the markup of the doors",
    },
    Room {
        name: "channel",
        uses: &["language::Language", "turn"],
        why: "a door knows one outside world and the turn, and cannot see an account",
    },
    Room {
        name: "turn",
        uses: &["account", "db", "dialog", "helpdesk", "identity", "lanes", "language", "notification", "outbox", "understanding"],
        why: "the one path from the outside in brings all rooms below together",
    },
    Room {
        name: "outbox",
        uses: &["db", "lanes"],
        why: "what we owe, kept in rows; how a door delivers is told by the words of the house",
    },
    Room { name: "lanes", uses: &[], why: "an order within this copy, of ids alone" },
    Room { name: "helpdesk", uses: &["db"], why: "hours and tickets, in rows; who leaves one is known above" },
    Room { name: "notification", uses: &["db"], why: "how people want to hear of things, in rows; what there is to hear is known above" },
    Room {
        name: "dialog",
        uses: &[
            "account::Field",
            "account::Form",
            "account::NEWS_KINDS",
            "account::News",
            "account::Period",
            "account::Record",
            "account::Refusal",
            "account::Shape",
            "account::Value",
            "account::vocabulary",
            "identity::Assurance",
            "language::Language",
            "understanding",
        ],
        why: "pure: of the account it knows the vocabulary, of the person how sure we are; no database, no channel",
    },
    Room {
        name: "understanding",
        uses: &["account::Form", "language::Language"],
        why: "pure: a form is a word that people say; no database, no channel, no dialog",
    },
    Room {
        name: "language",
        uses: &["account::Form", "account::Period", "account::Record", "account::Value"],
        why: "writes values out; no database, no channel, no turn",
    },
    Room {
        name: "account",
        uses: &[
            "db",
            "identity::Access",
            "identity::Assurance",
            "identity::Granted",
            "identity::Permission",
            "identity::Power",
            "identity::Right",
        ],
        why: "opened by the proof that identity makes and by the right it names, and cannot see a conversation",
    },
    Room { name: "identity", uses: &["db"], why: "keeps links and attempts and is the only maker of the proof; opens no account itself" },
    Room { name: "db", uses: &[], why: "SQL over the words of the house; what a row means is known above" },
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
    let mut faults = BTreeSet::new();
    for (from, path, line, segments) in arrows() {
        let uses = if WORDS.contains(&from.as_str()) { Some(&[][..]) } else { room(&from).map(|room| room.uses) };
        let Some(uses) = uses else {
            faults.insert(format!("{path}: the room `{from}` has no line in tests/it/house/arrows.rs"));
            continue;
        };
        if !WORDS.iter().chain(uses).any(|allowed| is_allowed(allowed, &segments)) {
            let why = room(&from).map_or("the words of the house use nothing but each other", |room| room.why);
            faults.insert(format!("{path}:{line} uses {}, and {from} may not: {why}", segments.join("::")));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_arrow_that_is_allowed_is_used() {
    let arrows = arrows();
    let mut unused = Vec::new();
    for room in ROOMS {
        for allowed in room.uses {
            if !arrows.iter().any(|(from, _, _, segments)| from == room.name && is_allowed(allowed, segments)) {
                unused.push(format!("{} no longer uses {allowed}: remove it from its line", room.name));
            }
        }
    }
    assert!(unused.is_empty(), "\n{}", unused.join("\n"));
}
