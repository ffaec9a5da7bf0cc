//! What shortened and misspelt words stand for: `pymt` is `payment`, `xq` is `porque`. The words themselves stand in
//! `spelling.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

static MEANT: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("spelling.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = ")).collect()
});

/// The longest shortened word; longer ones need no look.
const WRITTEN_LETTERS_MAX: usize = 9;

/// The word that is meant by a folded word, where it is another one.
pub(super) fn meant(word: &str) -> Option<&'static str> {
    if word.len() > WRITTEN_LETTERS_MAX { None } else { MEANT.get(word).copied() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understanding::text::Text;

    #[test]
    fn every_pair_is_two_words_as_messages_are_read() {
        let lines = include_str!("spelling.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines.clone() {
            let (written, word) = line.split_once(" = ").unwrap();
            assert!(written != word && written.len() <= WRITTEN_LETTERS_MAX, "{line}");
            assert_eq!(meant(word), None, "{line}: what is meant is not itself a way of writing another word");
            assert_eq!(Text::read(written).folded(0), word, "{line}");
        }
        assert_eq!(lines.count(), MEANT.len(), "a word stands there twice");
    }

    #[test]
    fn a_letter_that_hangs_on_a_figure_stays() {
        assert_eq!(Text::read("q3 2024").folded(0), "q");
        assert_eq!(Text::read("q es eso").folded(0), "que");
    }
}
