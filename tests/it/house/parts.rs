//! What comes in from outside: licences, sources and versions by deny.toml, and nothing that is not used.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::LazyLock;

use super::source::{is_word, root, sources};

struct Part {
    name: String,
    version: String,
    license: String,
}

/// The parts that are built on this machine's platform, for the program and for its tests.
static PARTS: LazyLock<Vec<Part>> = LazyLock::new(|| {
    let tree = ["tree", "--color", "never", "--locked", "--offline", "--prefix", "none", "--format", "{p};{l}"];
    let output = Command::new(env!("CARGO")).args(tree).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: BTreeSet<&str> = text.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty()).collect();
    let part = |line: &str| {
        let (package, license) = line.split_once(';').unwrap();
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap().to_owned(), words.next().unwrap().trim_start_matches('v').to_owned());
        Part { name, version, license: license.to_owned() }
    };
    lines.into_iter().map(part).collect()
});

/// The packages of this repository.
const OURS: [&str; 2] = ["taxline", "taxline-encoder"];

static RULES: LazyLock<toml::Table> = LazyLock::new(|| std::fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap());

fn names(section: &str, list: &str) -> BTreeSet<String> {
    let entries = RULES[section][list].as_array().unwrap().iter();
    entries.map(|entry| entry.as_str().or_else(|| entry.get("crate")?.as_str()).unwrap().to_owned()).collect()
}

/// Whether an SPDX expression can be met with the allowed licences. `AND` binds before `OR`; a slash is an old `OR`.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "~");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut place = 0;
    either(&tokens, &mut place, allowed) && place == tokens.len()
}

fn either(tokens: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(tokens, place, allowed);
    while tokens.get(*place) == Some(&"OR") {
        *place += 1;
        met |= all(tokens, place, allowed);
    }
    met
}

fn all(tokens: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(tokens, place, allowed);
    while tokens.get(*place) == Some(&"AND") {
        *place += 1;
        met &= one(tokens, place, allowed);
    }
    met
}

fn one(tokens: &[&str], place: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let token = tokens.get(*place).copied().unwrap_or_default();
    *place += 1;
    if token != "(" {
        return allowed.contains(&token.replace('~', " WITH "));
    }
    let met = either(tokens, place, allowed);
    *place += 1;
    met
}

#[test]
fn every_licence_is_one_that_is_allowed() {
    let allowed = names("licenses", "allow");
    for part in PARTS.iter() {
        assert!(is_met(&part.license, &allowed), "{} {} comes under `{}`", part.name, part.version, part.license);
    }
}

#[test]
fn licence_expressions_are_read_as_written() {
    let allowed = BTreeSet::from(["MIT".to_owned(), "ISC".to_owned(), "A WITH B".to_owned()]);
    for good in ["MIT", "GPL-3.0 OR MIT", "MIT/GPL-3.0", "(GPL-3.0 OR MIT) AND ISC", "GPL-3.0 AND X OR ISC", "A WITH B"] {
        assert!(is_met(good, &allowed), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0", "A", "MIT AND (GPL-3.0 OR X)"] {
        assert!(!is_met(bad, &allowed), "{bad}");
    }
}

#[test]
fn every_part_comes_from_the_registry() {
    let lock: toml::Table = std::fs::read_to_string(root().join("Cargo.lock")).unwrap().parse().unwrap();
    let registries: Vec<String> = names("sources", "allow-registry").iter().map(|registry| format!("registry+{registry}")).collect();
    for package in
        lock["package"].as_array().unwrap().iter().filter(|package| !OURS.iter().any(|name| package["name"].as_str() == Some(*name)))
    {
        let source = package.get("source").map_or("a folder", |source| source.as_str().unwrap());
        assert!(registries.iter().any(|registry| registry == source), "{} comes from {source}", package["name"]);
    }
}

#[test]
fn no_part_is_kept_out_or_there_twice() {
    let out = names("bans", "deny");
    let mut versions: BTreeMap<&str, Vec<(u64, u64, u64, &str)>> = BTreeMap::new();
    for part in PARTS.iter() {
        assert!(!out.contains(&part.name), "{} is kept out by deny.toml", part.name);
        let mut numbers = part.version.split(['.', '-', '+']).map(|number| number.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        versions.entry(&part.name).or_default().push((next(), next(), next(), &part.version));
    }
    let mut older = BTreeSet::new();
    for (name, mut versions) in versions {
        versions.sort_unstable();
        versions.pop();
        older.extend(versions.iter().map(|(.., version)| format!("{name}@{version}")));
    }
    let skipped = names("bans", "skip");
    assert_eq!(
        older.difference(&skipped).collect::<Vec<_>>(),
        [""; 0],
        "these are in the tree beside a newer version, and deny.toml does not say so"
    );
    assert_eq!(skipped.difference(&older).collect::<Vec<_>>(), [""; 0], "deny.toml skips these, and they are no longer there");
}

#[test]
fn every_dependency_is_used() {
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let mut unused = Vec::new();
    for (section, folders) in [("dependencies", &["src"][..]), ("dev-dependencies", &["src", "tests", "benches"])] {
        let sources = sources(folders);
        for name in manifest[section].as_table().unwrap().keys() {
            let path = format!("{}::", name.replace('-', "_"));
            let is_used = sources
                .iter()
                .any(|source| source.code.match_indices(&path).any(|(place, _)| place == 0 || !is_word(source.code.as_bytes()[place - 1])));
            if !is_used {
                unused.push(format!("{name} stands in [{section}] and nothing under {} uses it", folders.join(", ")));
            }
        }
    }
    assert!(unused.is_empty(), "\n{}", unused.join("\n"));
}
