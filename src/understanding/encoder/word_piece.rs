//! Text to the pieces of MiniLM: lower case without accents, cut at spaces and signs, and each word into its longest pieces.

use unicode_normalization::UnicodeNormalization;

use super::file::{EncoderFault, Parts};
use super::trie::Trie;

/// A longer word is not known.
const WORD_CHARS_MAX: usize = 100;
/// Written before a piece that goes on with a word.
const GOES_ON: &[u8] = b"##";

pub(super) struct WordPieces {
    trie: Trie,
    count: usize,
    /// Characters that are left out: control characters and accents by themselves.
    dropped: Ranges,
    /// Characters that are words by themselves: punctuation and ideographs.
    alone: Ranges,
    unknown: u32,
    begin: u32,
    end: u32,
}

impl WordPieces {
    pub(super) fn read(parts: &mut Parts) -> Result<Self, EncoderFault> {
        let (dropped, alone) = (Ranges::read(parts)?, Ranges::read(parts)?);
        let pieces = parts.texts()?;
        let row = |piece: &[u8]| pieces.rows().find(|(text, _)| *text == piece).map(|(_, row)| row);
        let (Some(unknown), Some(begin), Some(end)) = (row(b"[UNK]"), row(b"[CLS]"), row(b"[SEP]")) else {
            return Err(parts.fault("it lacks a piece that every text needs"));
        };
        let trie = Trie::new(pieces.rows().collect());
        Ok(Self { trie, count: pieces.len(), dropped, alone, unknown, begin, end })
    }

    /// Whether a word in small letters is a piece by itself.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.trie.beginnings(word.as_bytes()).any(|(length, _)| length == word.len())
    }

    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Writes the rows of the pieces of a text over `rows`, at most `most` of them, a beginning and an end around them.
    pub(super) fn rows(&self, text: &str, most: usize, rows: &mut Vec<u32>) {
        rows.clear();
        rows.push(self.begin);
        let mut word = Word::default();
        for character in text.nfd() {
            if rows.len() >= most {
                break;
            }
            if character.is_whitespace() {
                self.cut(&mut word, rows);
            } else if self.alone.contain(character) {
                self.cut(&mut word, rows);
                word.push(character);
                self.cut(&mut word, rows);
            } else if !self.dropped.contain(character) {
                character.to_lowercase().for_each(|character| word.push(character));
            }
        }
        self.cut(&mut word, rows);
        rows.truncate(most - 1);
        rows.push(self.end);
    }

    /// The pieces of a word, each the longest that fits; a word with a part that no piece has is unknown as a whole.
    fn cut(&self, word: &mut Word, rows: &mut Vec<u32>) {
        let first = rows.len();
        let mut rest = word.text.as_bytes();
        let mut walk = Some(self.trie.walk());
        if word.characters > WORD_CHARS_MAX {
            rows.push(self.unknown);
            rest = &[];
        }
        while !rest.is_empty() {
            let Some((length, row)) = walk.and_then(|walk| walk.beginnings(rest).last()) else {
                rows.truncate(first);
                rows.push(self.unknown);
                break;
            };
            rows.push(row);
            rest = &rest[length..];
            walk = GOES_ON.iter().try_fold(self.trie.walk(), |walk, byte| walk.down(*byte));
        }
        word.text.clear();
        word.characters = 0;
    }
}

#[derive(Default)]
struct Word {
    text: String,
    characters: usize,
}

impl Word {
    fn push(&mut self, character: char) {
        self.characters += 1;
        if self.characters <= WORD_CHARS_MAX {
            self.text.push(character);
        }
    }
}

/// Characters from one to another, in order.
struct Ranges(Box<[(u32, u32)]>);

impl Ranges {
    fn read(parts: &mut Parts) -> Result<Self, EncoderFault> {
        let count = parts.number()?;
        let ends = parts.numbers(count.saturating_mul(2))?;
        Ok(Self(ends.as_chunks::<2>().0.iter().map(|[first, last]| (*first, *last)).collect()))
    }

    fn contain(&self, character: char) -> bool {
        let character = u32::from(character);
        let place = self.0.partition_point(|(_, last)| *last < character);
        self.0.get(place).is_some_and(|(first, _)| *first <= character)
    }
}
