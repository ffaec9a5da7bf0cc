//! Tables of phrases: which phrase of a table stands at a place of a message. The longest wins.
//!
//! The phrases themselves are words and no code: they stand in `phrases.txt`, one table under each heading.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::text::Text;

/// The phrases of each table, by its heading.
static TABLES: LazyLock<BTreeMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| tables(include_str!("phrases.txt")));

fn tables(file: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut tables: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut heading = "";
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => heading = name,
            None => tables.entry(heading).or_default().extend(line.split(',').map(str::trim).filter(|phrase| !phrase.is_empty())),
        }
    }
    tables
}

/// Phrases of some tables, by their first word.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    by_first: HashMap<&'static str, Vec<(&'static str, T)>>,
}

impl<T: Copy> Phrases<T> {
    /// The tables of these headings, each with what its phrases mean.
    pub(super) fn of(rows: &[(T, &str)]) -> Phrases<T> {
        let mut by_first: HashMap<&'static str, Vec<(&'static str, T)>> = HashMap::new();
        for (meaning, heading) in rows {
            for phrase in TABLES.get(heading).expect("every heading that is asked for stands in phrases.txt") {
                let first = phrase.split(' ').next().unwrap_or_default();
                by_first.entry(first).or_default().push((phrase, *meaning));
            }
        }
        Phrases { by_first }
    }

    /// What the longest phrase at a place means, and the place after it.
    pub(super) fn at(&self, text: &Text<'_>, at: usize) -> Option<(T, usize)> {
        let candidates = self.by_first.get(text.folded(at))?;
        candidates.iter().filter_map(|&(phrase, meaning)| Some((meaning, text.phrase(at, phrase)?))).max_by_key(|&(_, next)| next)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_longest_phrase_wins() {
        let phrases = Phrases::of(&[("no", "no"), ("filler", "filler")]);
        assert_eq!(phrases.at(&Text::read("oh no, thank you"), 1), Some(("no", 4)));
        assert_eq!(phrases.at(&Text::read("thank you, no"), 0), Some(("filler", 2)));
        assert_eq!(phrases.at(&Text::read("now"), 0), None);
    }

    #[test]
    fn every_phrase_is_written_as_messages_are_read() {
        for (heading, phrases) in TABLES.iter() {
            for phrase in phrases {
                let text = Text::read(phrase);
                let folded: Vec<&str> = (0..text.len()).map(|at| text.folded(at)).collect();
                assert_eq!(folded.join(" "), *phrase, "under [{heading}]");
            }
        }
    }

    #[test]
    fn no_phrase_stands_twice_in_a_table() {
        for (heading, phrases) in TABLES.iter() {
            let once: BTreeSet<&str> = phrases.iter().copied().collect();
            assert_eq!(once.len(), phrases.len(), "under [{heading}]");
        }
    }
}
