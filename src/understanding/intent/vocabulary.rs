//! The words of the examples, and which of them a word may have been meant to be: one that is near it in letters, as typed, or in
//! sound, as heard.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::sound::{distance, skeleton, sounds};

/// A shorter word is near too many others.
const LETTERS_MIN: usize = 2;
/// A longer word is not looked at.
const LETTERS_MAX: usize = 24;
/// From this length on one error in the letters is looked for.
const TYPED_MIN: usize = 4;
/// From this length on the consonants of a word may have one too many, too few, or another.
const SKELETON_MIN: usize = 3;
/// Of words that share their consonants so many are looked at, the most frequent first.
const ALIKE_MAX: usize = 40;
/// So many words that may have been meant, the nearest first.
pub(super) const MEANT_MAX: usize = 10;

/// So far apart in sound is one error in the letters, in tenths of a consonant.
const TYPED_APART: u16 = 1;
/// The same where what is read is a word: it is seldom typed instead of another.
const TYPED_KNOWN_APART: u16 = 8;

/// A word of the examples, by its place in the order of words.
pub(super) type WordId = u32;

#[derive(Debug)]
struct Word {
    folded: Box<str>,
    /// As it is written most often, where that is otherwise.
    written: Option<Box<str>>,
    sounds: Box<[u8]>,
    count: u32,
}

/// Words, and how often each was met. What a word is looked up by is hashed, so that a word found may not be near at all.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// In the order of their folded letters.
    words: Vec<Word>,
    /// By what a word comes to with one letter left out, or none.
    shortened: Index,
    /// By consonants, all or with one left out.
    consonants: Index,
}

/// A word that may have been meant, and how far it is from what was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Meant {
    pub(super) word: WordId,
    /// In tenths of a consonant.
    pub(super) apart: u16,
}

impl Vocabulary {
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Vocabulary {
        let mut met: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
        for word in texts.flat_map(words).filter(|word| !is_figure(word)) {
            *met.entry(fold(word)).or_default().entry(word.to_lowercase()).or_default() += 1;
        }
        let word = |(folded, forms): (String, BTreeMap<String, u32>)| {
            let (sounds, count) = (sounds(&folded).into(), forms.values().sum());
            let written = forms.into_iter().max_by_key(|(_, count)| *count).map(|(form, _)| form).filter(|form| *form != folded);
            Word { folded: folded.into(), written: written.map(String::into_boxed_str), sounds, count }
        };
        let words: Vec<Word> = met.into_iter().map(word).collect();
        let shortened = Index::of(&words, |word| without_one(word.folded.as_bytes(), TYPED_MIN));
        let consonants = Index::of(&words, |word| without_one(&skeleton(&word.sounds), SKELETON_MIN));
        Vocabulary { words, shortened, consonants }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    pub(super) fn id(&self, folded: &str) -> Option<WordId> {
        let place = self.words.binary_search_by(|word| (*word.folded).cmp(folded)).ok()?;
        u32::try_from(place).ok()
    }

    pub(super) fn written(&self, word: WordId) -> &str {
        self.words.get(word as usize).map_or("", |word| word.written.as_deref().unwrap_or(&word.folded))
    }

    /// The words other than itself that one may have been meant to be, the nearest first; at most [`MEANT_MAX`].
    pub(super) fn meant(&self, folded: &str) -> Vec<Meant> {
        if !is_looked_at(folded) {
            return Vec::new();
        }
        let heard = sounds(folded);
        let alike = without_one(&skeleton(&heard), SKELETON_MIN).into_iter().flat_map(|key| self.consonants.find(key));
        let mut near: Vec<WordId> = alike.collect();
        near.extend(without_one(folded.as_bytes(), TYPED_MIN).into_iter().flat_map(|key| self.shortened.find(key)));
        near.sort_unstable();
        near.dedup();
        let typed_apart = if self.id(folded).is_some() { TYPED_KNOWN_APART } else { TYPED_APART };
        let mut meant: Vec<Meant> = Vec::with_capacity(near.len());
        for (word, known) in near.into_iter().filter_map(|word| Some((word, self.words.get(word as usize)?))) {
            let most = apart_max(heard.len().max(known.sounds.len()));
            let heard_apart = distance(&heard, &known.sounds, most);
            let is_typed = || folded.len() >= TYPED_MIN && is_one_error(folded, &known.folded);
            let apart = if heard_apart.is_none_or(|apart| apart > typed_apart) && is_typed() { Some(typed_apart) } else { heard_apart };
            if let Some(apart) = apart.filter(|_| *known.folded != *folded) {
                meant.push(Meant { word, apart });
            }
        }
        let count = |meant: &Meant| self.words.get(meant.word as usize).map_or(0, |word| word.count);
        meant.sort_by_key(|meant| (meant.apart, Reverse(count(meant))));
        meant.truncate(MEANT_MAX);
        meant
    }
}

/// What words are found by, with the words in turn; sorted, of those that share it the most frequent first, at most [`ALIKE_MAX`].
#[derive(Debug)]
struct Index(Vec<(u32, WordId)>);

impl Index {
    fn of(words: &[Word], keys: impl Fn(&Word) -> Vec<u32>) -> Index {
        let mut pairs: Vec<(u32, WordId)> = Vec::new();
        for (id, word) in (0..).zip(words).filter(|(_, word)| is_looked_at(&word.folded)) {
            pairs.extend(keys(word).into_iter().map(|key| (key, id)));
        }
        pairs.sort_unstable_by_key(|&(key, id)| (key, Reverse(words[id as usize].count), id));
        pairs.dedup();
        let mut alike = (0, 0);
        pairs.retain(|&(key, _)| {
            alike = if alike.0 == key { (key, alike.1 + 1) } else { (key, 1) };
            alike.1 <= ALIKE_MAX
        });
        pairs.shrink_to_fit();
        Index(pairs)
    }

    fn find(&self, key: u32) -> impl Iterator<Item = WordId> {
        let from = self.0.partition_point(|(other, _)| *other < key);
        self.0[from..].iter().take_while(move |(other, _)| *other == key).map(|(_, id)| *id)
    }
}

/// What stands for a word, and where it has at least `least` bytes, for it with each of them left out.
fn without_one(word: &[u8], least: usize) -> Vec<u32> {
    let ways = if word.len() >= least { word.len() } else { 0 };
    let key = |left_out: usize| {
        let kept = word.iter().enumerate().filter(|(place, _)| *place != left_out);
        kept.fold(0x811c_9dc5, |state: u32, (_, byte)| (state ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
    };
    (0..ways).chain([usize::MAX]).map(key).collect()
}

/// Whether one letter is more, less or other, or two are the other way round.
fn is_one_error(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let start = one.iter().zip(other).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(left, right)| left == right).count();
    match (&one[..one.len() - end], &other[..other.len() - end]) {
        ([_], [_] | []) | ([], [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

/// How far a word of so many sounds may be from another that is taken for it.
fn apart_max(sounds: usize) -> u16 {
    match sounds {
        0..=2 => 5,
        3 => 9,
        4 => 11,
        _ => 15,
    }
}

fn is_looked_at(folded: &str) -> bool {
    (LETTERS_MIN..=LETTERS_MAX).contains(&folded.chars().count())
}

/// Whether it has a digit.
pub(super) fn is_figure(word: &str) -> bool {
    word.contains(|letter: char| letter.is_numeric())
}

/// The runs of letters and digits of a text; an apostrophe between letters is one of them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '’');
    text.split(move |letter: char| !is_letter(letter)).map(|word| word.trim_matches(['\'', '’'])).filter(|word| !word.is_empty())
}

/// Without capitals, accents and apostrophes.
pub(super) fn fold(word: &str) -> String {
    if word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return word.to_owned();
    }
    word.to_lowercase().nfd().filter(|letter| !is_combining_mark(*letter) && !matches!(letter, '\'' | '’')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest<'a>(vocabulary: &'a Vocabulary, read: &str) -> Vec<&'a str> {
        vocabulary.meant(read).into_iter().map(|meant| vocabulary.written(meant.word)).collect()
    }

    #[test]
    fn near_in_letters_or_in_sound_may_be_meant() {
        let vocabulary = Vocabulary::of(["I'm at the Knight's bakery", "próxima factura", "the baker", "Próxima"].into_iter());
        assert_eq!(vocabulary.len(), 8);
        assert_eq!(nearest(&vocabulary, "bakrey")[0], "bakery");
        assert_eq!(nearest(&vocabulary, "baker"), ["bakery"]);
        assert_eq!(nearest(&vocabulary, "nights"), ["knight's"]);
        assert_eq!(nearest(&vocabulary, "procsima"), ["próxima"]);
        for strange in ["", "x", "zzzzzz", "ж", "漢字漢字", &"a".repeat(300)] {
            assert!(nearest(&vocabulary, strange).is_empty(), "{strange}");
        }
    }

    #[test]
    fn one_error_is_as_the_distance_says() {
        for one in ["plan", "pln", "paln", "plann", "plam", "lap", "plna", "nalp", "", "p"] {
            for other in ["plan", "plane", "pal", "nap", "pl", ""] {
                assert_eq!(is_one_error(one, other) || one == other, strsim::osa_distance(one, other) <= 1, "{one} {other}");
            }
        }
    }

    #[test]
    fn words_keep_their_apostrophes() {
        assert_eq!(words("you're 'right', $2k l’a -- ' x").collect::<Vec<_>>(), ["you're", "right", "2k", "l’a", "x"]);
        assert_eq!(["You’RE", "Ñandú"].map(fold), ["youre", "nandu"]);
    }
}
