//! Tables of phrases: which phrase of a table stands at a place of a message. The longest wins.

use std::collections::HashMap;

use super::text::Text;

/// Phrases of one table, by their first word. Words are folded as [`Text`] folds them and separated by single spaces.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    by_first: HashMap<&'static str, Vec<(&'static str, T)>>,
}

impl<T: Copy> Phrases<T> {
    /// A table of rows: what the phrases of a row mean, and the phrases.
    pub(super) fn new(rows: &[(T, &[&'static str])]) -> Phrases<T> {
        let mut by_first: HashMap<&'static str, Vec<(&'static str, T)>> = HashMap::new();
        for (meaning, phrases) in rows {
            for &phrase in *phrases {
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
    use super::*;

    #[test]
    fn the_longest_phrase_wins() {
        let phrases = Phrases::new(&[(1, &["no", "no way"]), (2, &["no thank you"])]);
        assert_eq!(phrases.at(&Text::read("oh no, thank you"), 1), Some((2, 4)));
        assert_eq!(phrases.at(&Text::read("no thanks"), 0), Some((1, 1)));
        assert_eq!(phrases.at(&Text::read("now"), 0), None);
    }
}
