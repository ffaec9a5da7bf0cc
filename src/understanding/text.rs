//! The first reading of a message: its words, numbers and marks with their places, folded so that spelling in capitals, with or
//! without accents, or in full-width characters makes no difference. Done once; everything else reads tokens.
//!
//! Reads any string. Control characters count as space, invisible ones as nothing. At most [`TEXT_CHARS_MAX`] characters.

use jiff::civil::Weekday;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{names, number, spelling};
use crate::message::TEXT_CHARS_MAX;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters. An apostrophe between letters is left out: `don't` is `dont`.
    Word,
    /// Digits, with the points and commas between them: `1,250.50`.
    Number,
    /// A sign that changes a meaning: `$ # % & * + / : -`, an apostrophe, or an emoji.
    Mark(char),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// Bytes of the message.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Bytes of the folded text.
    folded: (u32, u32),
    /// Nothing stands between this token and the one before.
    pub(super) glued: bool,
    /// A comma, a full stop or a new line stands before it.
    pub(super) pause: bool,
    /// A sentence ended before it: a full stop, a question mark or a new line.
    pub(super) stop: bool,
    /// What a word names, found once since several grammars ask for it.
    weekday: Option<Weekday>,
    month: Option<i8>,
    counts: bool,
}

/// A message, read into tokens.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) raw: &'a str,
    folded: String,
    tokens: Vec<Token>,
    /// A question mark stands in it.
    pub(super) question: bool,
}

impl<'a> Text<'a> {
    pub(super) fn read(whole: &'a str) -> Text<'a> {
        let raw = match whole.char_indices().nth(TEXT_CHARS_MAX) {
            None => whole,
            Some((end, _)) => &whole[..end],
        };
        Text::read_all(raw)
    }

    /// Reads a text of any length, where nothing of it may stay unseen.
    pub(super) fn read_all(raw: &'a str) -> Text<'a> {
        let mut reader = Reader {
            text: Text { raw, folded: String::with_capacity(raw.len()), tokens: Vec::new(), question: false },
            glue: false,
            pause: false,
            stop: false,
        };
        for (start, letter) in raw.char_indices() {
            reader.take(start, letter, &raw[start + letter.len_utf8()..]);
        }
        let mut text = reader.text;
        text.leave_out_hesitation();
        text.spell_out();
        text.name_words();
        text
    }

    /// "Pay um two hundred": the sounds of thinking are no words. "Uh huh" and a message of nothing else stay.
    fn leave_out_hesitation(&mut self) {
        let sounds: Vec<bool> = (0..self.tokens.len()).map(|at| is_hesitation(self.word(at)) && !self.glued(at)).collect();
        if !sounds.contains(&true) || !sounds.contains(&false) {
            return;
        }
        let answers = |at: usize| matches!(self.word(at), "uh" | "huh" | "nuh");
        let left: Vec<bool> =
            (0..sounds.len()).map(|at| sounds[at] && !(answers(at) && (answers(at + 1) || at > 0 && answers(at - 1)))).collect();
        // "One hundred and, uh, twenty" goes on after the sound.
        let goes_on: Vec<bool> = (0..sounds.len()).map(|at| at > 0 && matches!(self.word(at - 1), "and" | "y")).collect();
        let (mut carried, mut at) = ((false, false, false), 0);
        self.tokens.retain_mut(|token| {
            let (pause, stop, over) = carried;
            let over = over || left[at] && goes_on[at];
            (token.pause, token.stop) = (!over && (pause || token.pause), !over && (stop || token.stop));
            carried = if left[at] { (token.pause, token.stop, over) } else { (false, false, false) };
            at += 1;
            !left[at - 1]
        });
    }

    /// Puts the word that is meant in the place of a shortened one.
    fn spell_out(&mut self) {
        for at in 0..self.tokens.len() {
            let token = self.tokens[at];
            if token.kind != Kind::Word || token.glued || self.glued(at + 1) {
                continue;
            }
            if let Some(word) = spelling::meant(self.folded(at)) {
                let place = self.folded.len() as u32;
                self.folded.push_str(word);
                self.tokens[at].folded = (place, self.folded.len() as u32);
            }
        }
    }

    fn name_words(&mut self) {
        for token in &mut self.tokens {
            if token.kind == Kind::Word {
                let word = &self.folded[token.folded.0 as usize..token.folded.1 as usize];
                token.weekday = names::weekday(word);
                token.month = names::month(word);
                token.counts = number::is_number_word(word);
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The folded text of a token of any kind; empty past the end.
    pub(super) fn folded(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &self.folded[token.folded.0 as usize..token.folded.1 as usize])
    }

    /// The folded word at a place; empty where there is none.
    pub(super) fn word(&self, at: usize) -> &str {
        if self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word) { self.folded(at) } else { "" }
    }

    /// The number at a place as it is written, with ASCII digits.
    pub(super) fn number(&self, at: usize) -> Option<&str> {
        (self.tokens.get(at)?.kind == Kind::Number).then(|| self.folded(at))
    }

    /// The whole number at a place, where it is one of digits only that fits.
    pub(super) fn whole(&self, at: usize) -> Option<i64> {
        self.number(at)?.parse().ok()
    }

    /// The weekday that the word at a place names, also where it is typed badly.
    pub(super) fn weekday(&self, at: usize) -> Option<Weekday> {
        self.tokens.get(at)?.weekday
    }

    /// The month that the word at a place names, 1 to 12, also where it is typed badly.
    pub(super) fn month(&self, at: usize) -> Option<i8> {
        self.tokens.get(at)?.month
    }

    /// Whether the word at a place can be part of a number in words, ordinals included.
    pub(super) fn counts(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.counts)
    }

    pub(super) fn mark(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Mark(mark) => Some(mark),
            Kind::Word | Kind::Number => None,
        }
    }

    pub(super) fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    pub(super) fn pause(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.pause)
    }

    pub(super) fn stop(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.stop)
    }

    /// The bytes from one token to before another.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let start = self.tokens.get(from).map_or(0, |token| token.start);
        let end = to.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end);
        (start, end.max(start))
    }

    pub(super) fn raw_of(&self, from: usize, to: usize) -> &'a str {
        let (start, end) = self.span(from, to);
        &self.raw[start..end]
    }

    /// Whether the words from a place on are these, separated by spaces; the place after them.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(' ') {
            if self.folded(next) != word {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// The longest of some phrases that stands at a place; the place after it.
    pub(super) fn any_phrase(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let first = self.folded(at);
        if first.is_empty() {
            return None;
        }
        // Most phrases of a list begin otherwise, and are put aside by one comparison.
        phrases.iter().filter(|phrase| phrase.starts_with(first)).filter_map(|phrase| self.phrase(at, phrase)).max()
    }
}

struct Reader<'a> {
    text: Text<'a>,
    /// Whether the next character goes on with the last token or stands directly at it.
    glue: bool,
    pause: bool,
    stop: bool,
}

/// Sounds that people make while they think.
fn is_hesitation(word: &str) -> bool {
    // "Um", "uhh", "ehmmm", however long.
    matches!(word, "er" | "erm") || word.len() > 1 && matches!(word.trim_end_matches(['h', 'm']), "u" | "e")
}

impl Reader<'_> {
    fn take(&mut self, start: usize, letter: char, rest: &str) {
        let next = rest.chars().next();
        let end = start + letter.len_utf8();
        if is_invisible(letter) {
            return;
        }
        if let Some(digit) = decimal_digit(letter) {
            return self.grow(Kind::Number, start, end, |folded| folded.push(digit));
        }
        if letter.is_alphabetic() {
            return self.grow(Kind::Word, start, end, |folded| fold(letter, folded));
        }
        let between_digits = self.last_kind() == Some(Kind::Number) && self.glue && next.and_then(decimal_digit).is_some();
        let between_letters = self.last_kind() == Some(Kind::Word) && self.glue && next.is_some_and(char::is_alphabetic);
        // `$.50`, and `.50` where no word or number ends.
        let leads_decimals = next.and_then(decimal_digit).is_some() && (!self.glue || self.last_kind() == Some(Kind::Mark('$')));
        match letter {
            // `1.º`, `1.er`: a point that belongs to an ordinal.
            '.' if self.last_kind() == Some(Kind::Number) && self.glue && (rest.starts_with(['º', 'ª']) || rest.starts_with("er ")) => {}
            '.' if leads_decimals => self.grow(Kind::Number, start, end, |folded| folded.push('.')),
            '.' | ',' if between_digits => self.grow(Kind::Number, start, end, |folded| folded.push(letter)),
            '\'' | '’' | 'ʼ' | '‘' if between_letters => {}
            '\'' | '’' | '‘' => self.mark('\'', start, end),
            '$' | '#' | '%' | '&' | '*' | '+' | '/' | ':' | '-' => self.mark(letter, start, end),
            '–' | '—' | '−' | '‐' | '‑' => self.mark('-', start, end),
            // "¿" begins a question, which need not end a sentence.
            '?' | '¿' | '？' => {
                self.text.question = true;
                self.gap();
                self.pause = true;
                self.stop |= letter != '¿';
            }
            '.' | ';' | '!' | '\n' | '…' => {
                self.gap();
                (self.pause, self.stop) = (true, true);
            }
            ',' | '¡' => {
                self.gap();
                self.pause = true;
            }
            _ if is_emoji(letter) => self.mark(letter, start, end),
            _ => self.gap(),
        }
    }

    fn last_kind(&self) -> Option<Kind> {
        self.text.tokens.last().map(|token| token.kind)
    }

    fn gap(&mut self) {
        self.glue = false;
    }

    fn mark(&mut self, mark: char, start: usize, end: usize) {
        self.begin(Kind::Mark(mark), start);
        self.append(end, |folded| folded.push(mark));
    }

    fn grow(&mut self, kind: Kind, start: usize, end: usize, fold_in: impl FnOnce(&mut String)) {
        if !self.glue || self.last_kind() != Some(kind) {
            self.begin(kind, start);
        }
        self.append(end, fold_in);
    }

    fn begin(&mut self, kind: Kind, start: usize) {
        let place = self.text.folded.len() as u32;
        self.text.tokens.push(Token {
            kind,
            start,
            end: start,
            folded: (place, place),
            glued: self.glue,
            pause: self.pause,
            stop: self.stop,
            weekday: None,
            month: None,
            counts: false,
        });
        self.glue = true;
        (self.pause, self.stop) = (false, false);
    }

    fn append(&mut self, end: usize, fold_in: impl FnOnce(&mut String)) {
        fold_in(&mut self.text.folded);
        if let Some(token) = self.text.tokens.last_mut() {
            token.end = end;
            token.folded.1 = self.text.folded.len() as u32;
        }
    }
}

/// Lower case, without accents: `Ñ` is `n`.
fn fold(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        return folded.push(letter.to_ascii_lowercase());
    }
    let plain = std::iter::once(letter).nfkd().filter(|part| part.is_alphabetic() && !is_combining_mark(*part));
    folded.extend(plain.flat_map(char::to_lowercase).filter(|part| !is_combining_mark(*part)));
}

/// The digit that a character of a script in use writes, as an ASCII digit.
fn decimal_digit(letter: char) -> Option<char> {
    const ZEROS: [char; 4] = ['０', '٠', '۰', '०'];
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let value = ZEROS.iter().find_map(|&zero| (letter as u32).checked_sub(zero as u32).filter(|&value| value < 10))?;
    char::from_digit(value, 10)
}

/// Marks of direction, joiners, variation selectors, skin tones and accents that stand alone: they are seen and not read.
fn is_invisible(letter: char) -> bool {
    if letter.is_ascii() {
        return false;
    }
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
        || is_combining_mark(letter)
}

fn is_emoji(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(raw: &str) -> Vec<String> {
        let text = Text::read(raw);
        (0..text.len()).map(|at| text.folded(at).to_owned()).collect()
    }

    #[test]
    fn spelling_makes_no_difference() {
        assert_eq!(folded("Don’t PAY, Mañana!"), ["dont", "pay", "manana"]);
        assert_eq!(folded("man\u{303}ana \u{200f}ｐａｙ ３００"), ["manana", "pay", "300"]);
        assert_eq!(folded("$1,250.50."), ["$", "1,250.50"]);
        assert_eq!(folded("q2-2024 '23"), ["q", "2", "-", "2024", "'", "23"]);
        assert_eq!(folded("👍🏽 a\0b\u{7}c"), ["👍", "a", "b", "c"]);
    }

    #[test]
    fn places_are_those_of_the_message() {
        let raw = "sí,  el 27 de Año";
        let text = Text::read(raw);
        assert_eq!(text.raw_of(0, 1), "sí");
        assert_eq!(text.raw_of(2, 5), "27 de Año");
        assert!(text.pause(1) && !text.pause(2));
        assert_eq!(text.raw_of(9, 12), "");
    }

    #[test]
    fn only_so_much_is_read() {
        let long = "á".repeat(TEXT_CHARS_MAX + 500);
        assert_eq!(Text::read(&long).raw.chars().count(), TEXT_CHARS_MAX);
    }
}
