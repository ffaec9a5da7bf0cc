//! The fields of a bank file's lines: 94 characters of printable ASCII, numbers on the right with zeros, texts on the left with spaces.

use unicode_normalization::UnicodeNormalization as _;

/// Characters of every line.
pub(super) const LINE_CHARS: usize = 94;
/// Lines of a block; a file is whole blocks, filled up with lines of nines.
pub(super) const BLOCK_LINES: usize = 10;
/// The sum of routing numbers keeps this many digits from the right.
pub(super) const HASH_MODULUS: u64 = 10_000_000_000;

/// A line in the making.
pub(super) struct Line(String);

impl Line {
    pub(super) fn new(record_type: char) -> Line {
        let mut line = String::with_capacity(LINE_CHARS);
        line.push(record_type);
        Line(line)
    }

    /// Exactly this text.
    pub(super) fn exactly(mut self, text: &str) -> Line {
        self.0.push_str(text);
        self
    }

    /// A text of at most `chars` characters, filled with spaces; what is longer is cut.
    pub(super) fn text(mut self, text: &str, chars: usize) -> Line {
        let printable: String = printable(text).chars().take(chars).collect();
        self.0 += &format!("{printable:<chars$}");
        self
    }

    /// A number that is known to fit, filled with zeros.
    pub(super) fn number(mut self, number: u64, chars: usize) -> Line {
        self.0 += &format!("{number:0chars$}");
        self
    }

    pub(super) fn spaces(self, chars: usize) -> Line {
        self.text("", chars)
    }

    pub(super) fn finish(self) -> String {
        debug_assert_eq!(self.0.len(), LINE_CHARS, "{}", self.0);
        self.0
    }
}

/// What a bank file can hold of a text: capital letters without marks, digits and signs of ASCII.
fn printable(text: &str) -> String {
    let plain = text.nfd().filter(|letter| (' '..='~').contains(letter));
    plain.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// The sum of the first eight digits of routing numbers, as the control lines hold it.
pub(super) fn hash(routing_numbers: impl Iterator<Item = u64>) -> u64 {
    routing_numbers.fold(0, |sum, eight| (sum + eight) % HASH_MODULUS)
}

/// The first eight digits of a routing number.
pub(super) fn first_eight(routing_number: &str) -> u64 {
    routing_number.get(..8).and_then(|eight| eight.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_filled_and_cut() {
        let line = Line::new('6').text("José Ñandú & Söhne", 10).number(42, 5).spaces(3).exactly("x").0;
        assert_eq!(line, "6JOSE NANDU00042   x");
    }
}
