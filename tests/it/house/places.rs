//! What is done in one place only, and what is not done at all.

use super::source::{Source, is_word, sources};

/// Code that only one file or folder may hold.
const ONLY_IN: &[(&str, &[&str], &str)] = &[
    ("src/config/", &["env::var", "env::vars", "env::var_os"], "the environment is read in one place"),
    ("src/time.rs", &["Timestamp::now", "SystemTime::now", "Zoned::now"], "the clock is read in one place"),
    (
        "src/ids.rs",
        &["getrandom::fill", "getrandom::u32", "getrandom::u64", "from_os_rng", "thread_rng", "rand::random"],
        "chance comes from one place",
    ),
];

/// Names that say nothing of what a thing is.
const EMPTY_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "common", "misc", "manager", "service", "handler"];

/// Code that is not finished, or hides a fault.
const NEVER: &[(&str, &str)] = &[
    ("todo!", "finish it"),
    ("unimplemented!", "finish it"),
    ("#[allow(", "use #[expect(.., reason = \"..\")]"),
    ("#[ignore", "a test that is not run is none"),
    ("dbg!", "remove it"),
];

fn contains_word(code: &str, word: &str) -> Option<usize> {
    code.match_indices(word).map(|(place, _)| place).find(|place| *place == 0 || !is_word(code.as_bytes()[place - 1]))
}

/// Whether a string is a statement of SQL. Prose may begin with the same verbs, so the rest of the statement is asked for too.
fn is_sql(text: &str) -> bool {
    let words = text.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let word = |place: usize| words.get(place).map_or("", String::as_str);
    match word(0) {
        "select" => words.iter().any(|word| word == "from"),
        "insert" => word(1) == "into",
        "update" => words.iter().any(|word| word == "set"),
        "delete" => word(1) == "from",
        "create" | "drop" | "alter" => ["table", "index", "unique", "view", "database"].contains(&word(1)),
        "pragma" | "savepoint" => true,
        _ => false,
    }
}

fn test_files(sources: &[Source]) -> Vec<String> {
    sources.iter().flat_map(Source::test_files).flat_map(|stem| [format!("{stem}.rs"), format!("{stem}/")]).collect()
}

#[test]
fn what_is_done_in_one_place_is_done_there_only() {
    for source in sources(&["src"]) {
        let code = source.code_built();
        for (only, words, why) in ONLY_IN.iter().filter(|(only, ..)| !source.path.starts_with(only)) {
            for word in *words {
                if let Some(place) = contains_word(&code, word) {
                    panic!("{}:{} has {word}, which belongs into {only}: {why}", source.path, source.line_at(place));
                }
            }
        }
    }
}

#[test]
fn sql_is_in_the_database_room_only() {
    let sources = sources(&["src"]);
    let tests = test_files(&sources);
    for source in sources.iter().filter(|source| !source.path.starts_with("src/db/")) {
        if tests.iter().any(|test| source.path.starts_with(test.as_str())) {
            continue;
        }
        let tests_from = source.code.find("#[cfg(test)]\nmod ").map_or(usize::MAX, |place| source.line_at(place));
        for (line, text) in &source.strings {
            assert!(*line >= tests_from || !is_sql(text), "{}:{line} holds SQL; it belongs into src/db", source.path);
        }
    }
}

#[test]
fn what_is_unsafe_is_in_one_file_only() {
    const ONE: &str = "src/understanding/encoder/vectorised.rs";
    let sources = sources(&["src", "tests", "benches"]);
    let holds = |source: &&Source, word: &str| {
        source.code.match_indices(word).any(|(place, _)| {
            let around = [place.checked_sub(1), Some(place + word.len())];
            around.into_iter().flatten().all(|place| source.code.as_bytes().get(place).is_none_or(|byte| !is_word(*byte)))
        })
    };
    let with: Vec<&str> = sources.iter().filter(|source| holds(source, "unsafe")).map(|source| source.path.as_str()).collect();
    assert_eq!(with, [ONE]);
    let allowed: Vec<&str> = sources.iter().filter(|source| holds(source, "unsafe_code")).map(|source| source.path.as_str()).collect();
    assert_eq!(allowed, ["src/understanding/encoder/mod.rs"]);
    let one = sources.iter().find(|source| source.path == ONE).unwrap();
    assert_eq!(one.code.matches("unsafe {").count(), one.text.matches("// SAFETY:").count());
}

#[test]
fn sql_is_told_from_prose() {
    for sql in ["select 1 from a", "  INSERT into a values (1)", "update a set b = 1", "delete from a", "pragma journal_mode = wal"] {
        assert!(is_sql(sql), "{sql}");
    }
    for prose in ["Select one of these", "update your address", "delete", "with a bank account", ""] {
        assert!(!is_sql(prose), "{prose}");
    }
}

#[test]
fn names_say_what_a_thing_is() {
    for source in sources(&["src", "tests"]) {
        for part in source.path.trim_end_matches(".rs").split('/') {
            assert!(!EMPTY_NAMES.contains(&part), "{} has a name that says nothing", source.path);
        }
        for keyword in ["struct ", "enum ", "trait ", "mod ", "type "] {
            for (place, _) in
                source.code.match_indices(keyword).filter(|(place, _)| *place == 0 || !is_word(source.code.as_bytes()[place - 1]))
            {
                let name: String = source.code[place + keyword.len()..].bytes().take_while(|byte| is_word(*byte)).map(char::from).collect();
                let lower = name.to_lowercase();
                assert!(!EMPTY_NAMES.iter().any(|empty| lower.ends_with(empty)), "{}: {name} says nothing", source.path);
            }
        }
    }
}

#[test]
fn nothing_is_left_unfinished() {
    let mut faults = Vec::new();
    for source in sources(&["src", "tests", "benches"]) {
        if !source.text.starts_with("//!") {
            faults.push(format!("{} does not open with its role (`//!`)", source.path));
        }
        for (words, mend) in NEVER {
            let places = source.code.match_indices(words).map(|(place, _)| source.line_at(place));
            faults.extend(places.map(|line| format!("{}:{line} has {words}: {mend}", source.path)));
        }
        // This file names the marks to look for.
        if source.path.ends_with("house/places.rs") {
            continue;
        }
        for (number, line) in source.text.lines().enumerate() {
            let marks = ["TODO", "FIXME", "XXX"].into_iter().filter(|mark| line.contains(mark));
            faults.extend(marks.map(|mark| format!("{}:{} has {mark}", source.path, number + 1)));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
