//! Text to the pieces of the Universal Sentence Encoder: first brought to one way of writing (NFKC, single spaces), then cut
//! where the pieces are likeliest, all of the text considered.

use super::file::{EncoderFault, Parts};
use super::trie::Trie;

/// Written for a space, also before the first word.
const SPACE: &[u8] = "\u{2581}".as_bytes();

pub(super) struct SentencePieces {
    rewriting: Rewriting,
    trie: Trie,
    /// How likely each piece is, as a logarithm.
    scores: Box<[f32]>,
    /// The same for a character that no piece has.
    unknown_score: f32,
    unknown: u32,
    begin: u32,
    end: u32,
}

impl SentencePieces {
    pub(super) fn read(parts: &mut Parts) -> Result<Self, EncoderFault> {
        let rewriting = Rewriting::read(parts)?;
        let pieces = parts.texts()?;
        let scores = parts.floats(pieces.len())?;
        let unknown_score = parts.floats(1)?[0];
        let special = parts.numbers(3)?;
        if special.iter().any(|row| *row as usize >= pieces.len()) {
            return Err(parts.fault("it names a piece that it does not have"));
        }
        let trie = Trie::new(pieces.rows().filter(|(_, row)| !special.contains(row)).collect());
        Ok(Self { rewriting, trie, scores, unknown_score, unknown: special[0], begin: special[1], end: special[2] })
    }

    /// Whether a word in small letters is a piece by itself.
    pub(super) fn knows(&self, word: &str) -> bool {
        let written = [SPACE, word.as_bytes()].concat();
        self.trie.beginnings(&written).any(|(length, _)| length == written.len())
    }

    pub(super) fn len(&self) -> usize {
        self.scores.len()
    }

    /// Writes the rows of the pieces of a text over `rows`, at most `most` of them, a beginning and an end around them.
    pub(super) fn rows(&self, text: &str, most: usize, rows: &mut Vec<u32>) {
        let text = self.rewriting.rewrite(text.as_bytes());
        rows.clear();
        rows.push(self.begin);
        match text.is_empty() {
            true => rows.push(self.unknown),
            false => self.cut(&text, rows),
        }
        rows.truncate(most - 1);
        rows.push(self.end);
    }

    /// The likeliest way to the end, by the likeliest way to each place before it.
    fn cut(&self, text: &[u8], rows: &mut Vec<u32>) {
        let mut ways = vec![Way { score: f64::NEG_INFINITY, from: 0, piece: self.unknown }; text.len() + 1];
        ways[0].score = 0.0;
        let mut place = 0;
        while place < text.len() {
            let score = ways[place].score;
            let next = place + character_length(text[place]).min(text.len() - place);
            let mut reach = |end: usize, piece: u32, more: f32| {
                let score = score + f64::from(more);
                if score > ways[end].score {
                    ways[end] = Way { score, from: place, piece };
                }
            };
            let mut is_known = false;
            for (length, piece) in self.trie.beginnings(&text[place..]) {
                reach(place + length, piece, self.scores[piece as usize]);
                is_known |= place + length == next;
            }
            if !is_known {
                reach(next, self.unknown, self.unknown_score);
            }
            place = next;
        }
        let first = rows.len();
        let mut place = text.len();
        while place > 0 {
            rows.push(ways[place].piece);
            place = ways[place].from;
        }
        rows[first..].reverse();
    }
}

/// The likeliest way to a place of a text.
#[derive(Clone, Copy)]
struct Way {
    score: f64,
    from: usize,
    /// The last piece on it.
    piece: u32,
}

/// Bytes of the character that begins with this one.
fn character_length(byte: u8) -> usize {
    match byte {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

/// What is written instead of what, longest first: a double array of the bytes to be replaced, and the replacements.
struct Rewriting {
    /// Each unit: a byte and whether it leads on, the way to its children, and whether a replacement stands there.
    units: Box<[u32]>,
    /// Replacements, each closed by a zero.
    texts: Box<[u8]>,
}

impl Rewriting {
    fn read(parts: &mut Parts) -> Result<Self, EncoderFault> {
        let count = parts.number()?;
        let units = parts.numbers(count)?;
        let length = parts.number()?;
        Ok(Self { units, texts: parts.bytes(length)? })
    }

    /// The text as the pieces are written: spaces as [`SPACE`], none twice, one before the first word and none after the last.
    fn rewrite(&self, text: &[u8]) -> Vec<u8> {
        let mut written = Vec::with_capacity(text.len() + text.len() / 2 + SPACE.len());
        let mut is_after_space = true;
        let mut place = 0;
        while place < text.len() {
            let (part, length) = self.replace(&text[place..]);
            place += length;
            let inner = if is_after_space { after_spaces(part) } else { part };
            for byte in inner {
                if written.is_empty() {
                    written.extend_from_slice(SPACE);
                }
                match byte {
                    b' ' => written.extend_from_slice(SPACE),
                    _ => written.push(*byte),
                }
            }
            if let Some(last) = inner.last() {
                is_after_space = *last == b' ';
            }
        }
        while written.ends_with(SPACE) {
            written.truncate(written.len() - SPACE.len());
        }
        written
    }

    /// What is written for the beginning of a text, and how many of its bytes that beginning has.
    fn replace<'a>(&'a self, text: &'a [u8]) -> (&'a [u8], usize) {
        let unit = |place: u32| self.units.get(place as usize).copied().unwrap_or_default();
        let children = |unit: u32| (unit >> 10) << ((unit & 0x200) >> 6);
        let mut place = children(unit(0));
        let mut found = None;
        for (step, byte) in text.iter().enumerate() {
            place ^= u32::from(*byte);
            let here = unit(place);
            if here & 0x8000_00FF != u32::from(*byte) {
                break;
            }
            place ^= children(here);
            if here & 0x100 != 0 {
                found = Some((unit(place) & 0x7FFF_FFFF, step + 1));
            }
        }
        match found.and_then(|(start, length)| Some((self.texts.get(start as usize..)?, length))) {
            Some((texts, length)) => (texts.split(|byte| *byte == 0).next().unwrap_or_default(), length),
            None => {
                let length = character_length(text[0]).min(text.len());
                (&text[..length], length)
            }
        }
    }
}

fn after_spaces(text: &[u8]) -> &[u8] {
    let first = text.iter().position(|byte| *byte != b' ').unwrap_or(text.len());
    &text[first..]
}
