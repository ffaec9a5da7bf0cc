//! Rust files as these tests read them: code apart from comments and from the text of strings.

use std::fs;
use std::path::{Path, PathBuf};

/// A Rust file of the repository.
pub(super) struct Source {
    /// From the root of the repository, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    /// The text with comments and the contents of strings blanked, so that places in it are places in the text.
    pub(super) code: String,
    /// Strings with the line on which each begins.
    pub(super) strings: Vec<(usize, String)>,
}

/// A path such as `crate::db::{Database, DbError}` makes two of these.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) line: usize,
    /// From the root of the crate: `["db", "Database"]`.
    pub(super) segments: Vec<String>,
}

pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files under these folders, by path.
pub(super) fn sources(folders: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in folders {
        collect(&root().join(folder), &mut paths);
    }
    paths.sort();
    paths.iter().map(|path| Source::read(path)).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

impl Source {
    fn read(path: &Path) -> Source {
        let text = fs::read_to_string(path).unwrap();
        let path = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
        let (code, strings) = blank(&text);
        Source { path, text, code, strings }
    }

    pub(super) fn line_at(&self, place: usize) -> usize {
        1 + self.code.as_bytes()[..place].iter().filter(|&&byte| byte == b'\n').count()
    }

    /// The modules on the way from the root of the crate to this file: `src/account/ledger/mod.rs` is `account`, `ledger`.
    pub(super) fn module(&self) -> Vec<String> {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.split('/').filter(|part| !["mod", "lib", "main"].contains(part)).map(str::to_owned).collect()
    }

    /// The code without its test modules.
    pub(super) fn code_built(&self) -> String {
        let mut code = self.code.clone();
        let mut from = 0;
        while let Some(place) = code[from..].find("#[cfg(test)]").map(|place| place + from) {
            from = place + "#[cfg(test)]".len();
            if code[from..].trim_start().starts_with("mod ")
                && let Some(open) = code[from..].find(['{', ';']).map(|open| open + from)
                && code.as_bytes()[open] == b'{'
            {
                let close = matching_brace(&code, open);
                let blank: String = code[place..=close].chars().map(|c| if c == '\n' { c } else { ' ' }).collect();
                code.replace_range(place..=close, &blank);
                from = close;
            }
        }
        code
    }

    /// Files that hold only tests of this one: `#[cfg(test)] mod tests;`.
    pub(super) fn test_files(&self) -> Vec<String> {
        let folder = format!("src/{}", self.module().iter().map(|part| format!("{part}/")).collect::<String>());
        let after = self.code.split("#[cfg(test)]").skip(1).filter_map(|rest| rest.trim_start().strip_prefix("mod "));
        after
            .filter_map(|rest| rest.split_once([';', '{']).filter(|(name, _)| rest[name.len()..].starts_with(';')))
            .map(|(name, _)| format!("{folder}{name}"))
            .collect()
    }

    /// Every path in the built code that begins at the root of the crate, however it is written.
    pub(super) fn used(&self, crate_name: &str) -> Vec<Used> {
        let code = self.code_built();
        let mut found = Vec::new();
        for (word, is_super) in [(format!("{crate_name}::"), false), ("super::".to_owned(), true)] {
            for (place, _) in code.match_indices(&word) {
                let before = code[..place].bytes().next_back().unwrap_or(b' ');
                if is_word(before) || before == b'$' || before == b':' {
                    continue;
                }
                let mut rest = &code[place + word.len()..];
                let mut supers = usize::from(is_super);
                while let Some(further) = rest.strip_prefix("super::") {
                    supers += 1;
                    rest = further;
                }
                let inside = self.module().len() + inline_modules(&code, place);
                if !is_super || supers >= inside {
                    let line = self.line_at(place);
                    let mut paths = Vec::new();
                    use_tree(rest, &[], &mut paths);
                    found.extend(paths.into_iter().map(|segments| Used { line, segments }));
                }
            }
        }
        found
    }
}

/// How many `mod name {` are open at this place.
fn inline_modules(code: &str, place: usize) -> usize {
    let mut open = Vec::new();
    let mut statement = 0;
    for (index, byte) in code[..place].bytes().enumerate() {
        match byte {
            b'{' => {
                let head = code[statement..index].trim();
                open.push(head.starts_with("mod ") || head.contains(" mod "));
                statement = index + 1;
            }
            b'}' => {
                open.pop();
                statement = index + 1;
            }
            b';' => statement = index + 1,
            _ => {}
        }
    }
    open.into_iter().filter(|is_module| *is_module).count()
}

/// Reads `a::{b::c, d}` into `a::b::c` and `a::d`, and returns what follows it.
fn use_tree<'a>(code: &'a str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'a str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = use_tree(rest, before, paths).trim_start();
            rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
        }
    }
    let end = code.bytes().position(|byte| !is_word(byte)).unwrap_or(code.len());
    let (name, rest) = if code.starts_with('*') { code.split_at(1) } else { code.split_at(end) };
    let path = [before, &[name.to_owned()]].concat();
    match rest.strip_prefix("::") {
        Some(inner) if !inner.starts_with('<') => use_tree(inner, &path, paths),
        _ => {
            paths.push(path);
            // What is renamed is still what is used.
            let renamed = rest.trim_start().strip_prefix("as ");
            renamed.map_or(rest, |name| name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_'))
        }
    }
}

pub(super) fn matching_brace(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return index,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    panic!("a brace is not closed")
}

/// Blanks comments and the contents of strings and characters; gives the strings too. Lengths in bytes stay.
fn blank(text: &str) -> (String, Vec<(usize, String)>) {
    let bytes = text.as_bytes();
    let mut code = bytes.to_vec();
    let mut strings = Vec::new();
    let mut place = 0;
    while place < bytes.len() {
        let (end, inside) = match bytes[place] {
            b'/' if bytes[place..].starts_with(b"//") => (line_end(bytes, place), None),
            b'/' if bytes[place..].starts_with(b"/*") => (place + text[place..].find("*/").unwrap() + 2, None),
            b'r' | b'b' | b'c' if place > 0 && is_word(bytes[place - 1]) => (place + 1, Some((0, 0))),
            b'r' | b'b' | b'c' if raw_hashes(&bytes[place..]).is_some() => {
                let (prefix, hashes) = raw_hashes(&bytes[place..]).unwrap();
                let close = format!("\"{}", "#".repeat(hashes));
                let start = place + prefix;
                let length = text[start..].find(&close).unwrap();
                (start + length + close.len(), Some((start, start + length)))
            }
            b'"' => {
                let end = quoted_end(bytes, place);
                (end, Some((place + 1, end - 1)))
            }
            b'\'' if is_character(&text[place..]) => (quoted_end(bytes, place), None),
            _ => (place + 1, Some((0, 0))),
        };
        let (from, to) = inside.unwrap_or((place, end));
        code[from..to].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        if inside.is_some() && to > from {
            strings.push((1 + bytes[..place].iter().filter(|&&byte| byte == b'\n').count(), text[from..to].to_owned()));
        }
        place = end;
    }
    (String::from_utf8(code).unwrap(), strings)
}

fn line_end(bytes: &[u8], place: usize) -> usize {
    bytes[place..].iter().position(|&byte| byte == b'\n').map_or(bytes.len(), |length| place + length)
}

/// The length of `r##"` or `br"` and its number of hashes, where a raw string begins here.
fn raw_hashes(bytes: &[u8]) -> Option<(usize, usize)> {
    let letters = if bytes[0] == b'r' { 1 } else { 2 };
    if letters == 2 && bytes.get(1) != Some(&b'r') {
        return None;
    }
    let hashes = bytes[letters..].iter().take_while(|&&byte| byte == b'#').count();
    (bytes.get(letters + hashes) == Some(&b'"')).then_some((letters + hashes + 1, hashes))
}

fn quoted_end(bytes: &[u8], start: usize) -> usize {
    let mut place = start + 1;
    while bytes[place] != bytes[start] {
        place += if bytes[place] == b'\\' { 2 } else { 1 };
    }
    place + 1
}

/// Whether the quote here begins a character and not a lifetime.
fn is_character(text: &str) -> bool {
    let mut characters = text.chars().skip(1);
    match characters.next() {
        Some('\\') => true,
        Some(_) => characters.next() == Some('\''),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        let (code, strings) = blank(text);
        Source { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    fn used(path: &str, text: &str) -> Vec<String> {
        source(path, text).used("crate").into_iter().map(|used| used.segments.join("::")).collect()
    }

    #[test]
    fn every_way_to_name_another_room_is_seen() {
        assert_eq!(
            used("src/turn.rs", "use crate::db::{Database, error::{A, B as C}, *};"),
            ["db::Database", "db::error::A", "db::error::B", "db::*"]
        );
        assert_eq!(used("src/turn.rs", "use crate::{db::Tx, time};"), ["db::Tx", "time"]);
        assert_eq!(used("src/turn.rs", "fn f(x: &crate::channel::Door<'_>) {}"), ["channel::Door"]);
        assert_eq!(used("src/turn.rs", "use super::db;"), ["db"]);
        assert_eq!(used("src/a/b.rs", "use super::c; use super::super::db::Tx;"), ["db::Tx"]);
        assert_eq!(used("src/a/mod.rs", "mod inner { use super::c; use super::super::db::Tx; }"), ["db::Tx"]);
    }

    #[test]
    fn comments_strings_macros_and_tests_name_no_room() {
        assert_eq!(
            used("src/a.rs", "// crate::db\n/* crate::db */ const A: &str = \"crate::db\"; const B: &str = r#\"crate::db \" \"#;"),
            [""; 0]
        );
        assert_eq!(used("src/a.rs", "macro_rules! m { () => { $crate::db::x() } }"), [""; 0]);
        assert_eq!(used("src/a.rs", "#[cfg(test)]\nmod tests { use crate::db::Tx; fn f() { '}'; \"}\"; } }\nuse crate::time;"), ["time"]);
    }

    #[test]
    fn lifetimes_and_characters_are_told_apart() {
        let seen = source("src/a.rs", "fn f<'a>(x: &'a str) -> char { let c = '\\''; let d = '\"'; c } const S: &str = \"a\\\"b\";");
        assert_eq!(seen.strings, [(1, "a\\\"b".to_owned())]);
    }
}
