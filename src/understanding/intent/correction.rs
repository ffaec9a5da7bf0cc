//! What was meant where a message was typed badly or misheard: words of the examples that are near what is read, and that follow each
//! other as they do there. What is correct stays as it is, and so does all that has digits. Time is linear in the message.
//!
//! A noisy channel: of all ways to read a message the one that costs least, where each word costs as much as it is unlikely after the
//! one before it (pairs of words, counted in the examples, with absolute discounting), and each change costs more the further it goes.
#![expect(clippy::float_arithmetic, reason = "how likely words follow each other is no money")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use super::vocabulary::{MEANT_MAX, Vocabulary, fold, is_figure, words};
use crate::understanding::classifier::Features;

/// More words of a message are left as they are.
const WORDS_MAX: usize = 64;
/// Taken off the count of each pair, for those that were never met.
const DISCOUNT: f32 = 0.75;
// Costs are in natural logarithms: one more makes a reading less likely by a factor of 2.7. They were chosen on held-back examples.
/// Of a word that is not known.
const UNKNOWN_COST: f32 = 15.0;
/// Of taking a word for another, where it is known and where it is not.
const KNOWN_CHANGE_COST: f32 = 3.0;
const UNKNOWN_CHANGE_COST: f32 = 1.9;
/// Of the distance between what is read and what is meant, for each tenth of a consonant.
const APART_COST: f32 = 0.46;
/// Of taking two words for the one that they are when joined, and for one that is near that: more than a change, as a word less is
/// cheaper in itself.
const JOIN_COST: f32 = 5.5;
const JOIN_CHANGE_COST: f32 = 9.2;
/// Two words are not taken for one that is further from them when joined.
const JOIN_APART_MAX: u16 = 6;

/// How much the n-grams of what is read count beside those of what is meant.
const READ_SHARE: f32 = 0.5;
/// An opinion of a message is believed so much less for each of the first changes: words that are only strange here are changed too.
const DOUBT: f32 = 0.9;
const DOUBTS_MAX: usize = 2;

/// A word by its number in the vocabulary and [`FIRST_WORD`], or what stands for other things.
type Sign = u32;
/// Beginning and end of a message.
const EDGE: Sign = 0;
/// Anything with digits.
const FIGURE: Sign = 1;
/// A word that is not known.
const UNKNOWN: Sign = 2;
const FIRST_WORD: Sign = 3;

/// Mends messages.
#[derive(Debug)]
pub(super) struct Correction {
    vocabulary: Vocabulary,
    /// By sign.
    followed: Vec<Followed>,
    /// What was met after each sign in turn, and how often.
    pairs: Vec<(Sign, u16)>,
}

/// A text as it was rather meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Corrected<'a> {
    pub(super) text: Cow<'a, str>,
    /// How far an opinion of it is to be believed: 1 where nothing was changed.
    trust: f32,
    /// Whether something was changed that is no word at all.
    pub(super) mistyped: bool,
}

impl<'a> Corrected<'a> {
    /// A text as it stands.
    pub(super) fn unchanged(text: &'a str) -> Corrected<'a> {
        Corrected { text: Cow::Borrowed(text), trust: 1.0, mistyped: false }
    }
}

impl Corrected<'_> {
    pub(super) fn is_changed(&self) -> bool {
        matches!(self.text, Cow::Owned(_))
    }

    /// How far an opinion of that score is to be believed.
    pub(super) fn believed(&self, score: f32) -> f32 {
        score * self.trust
    }

    /// The n-grams of it and of what stood there, as one.
    pub(super) fn blend(read: &Features, meant: &Features) -> Features {
        let read = read.iter().map(|&(bucket, weight)| (bucket, weight * READ_SHARE));
        let meant = meant.iter().map(|&(bucket, weight)| (bucket, weight * (1.0 - READ_SHARE)));
        let mut blend: Features = read.chain(meant).collect();
        blend.sort_by_key(|feature| feature.0);
        blend.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            kept.1 += if same { next.1 } else { 0.0 };
            same
        });
        let length = blend.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        blend.iter_mut().for_each(|(_, weight)| *weight /= length);
        blend
    }
}

/// What was met after a sign.
#[derive(Clone, Debug, Default)]
struct Followed {
    /// Of all pairs, those with the signs that were met, in order.
    pairs: Range<u32>,
    /// How many different ones, and how many in all.
    kinds: f32,
    count: f32,
    /// Of all different pairs, the share that end with this sign.
    share: f32,
}

/// One or two words of a message, read as a word.
#[derive(Clone, Copy, Debug)]
struct Way {
    sign: Sign,
    /// How many words of the message.
    takes: usize,
    /// Whether it is another than what stands there.
    changes: bool,
    /// Of this and all before it.
    cost: f32,
    /// The way before it, by its place among all.
    before: usize,
}

/// The words of a message: their letters and their signs.
struct Said {
    folded: Vec<String>,
    signs: Vec<Sign>,
}

/// A word to be written in place of others.
#[derive(Clone, Copy, Debug)]
struct Change {
    place: usize,
    takes: usize,
    sign: Sign,
}

impl Correction {
    /// Learns words and their pairs from texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Correction {
        let vocabulary = Vocabulary::of(texts.clone());
        let mut pairs: BTreeMap<(Sign, Sign), u16> = BTreeMap::new();
        for text in texts {
            let mut first = EDGE;
            for second in words(text).map(|word| sign(&vocabulary, word, &fold(word))).chain([EDGE]) {
                let count = pairs.entry((first, second)).or_default();
                *count = count.saturating_add(1);
                first = second;
            }
        }
        let kinds = pairs.keys().fold(0.0f32, |kinds, _| kinds + 1.0).max(1.0);
        let mut followed = vec![Followed::default(); vocabulary.len() + FIRST_WORD as usize];
        for (place, (&(first, second), &count)) in (0..).zip(&pairs) {
            let row = &mut followed[first as usize];
            row.pairs = if row.pairs.is_empty() { place..place + 1 } else { row.pairs.start..place + 1 };
            row.kinds += 1.0;
            row.count += f32::from(count);
            followed[second as usize].share += 1.0 / kinds;
        }
        Correction { vocabulary, followed, pairs: pairs.into_iter().map(|((_, second), count)| (second, count)).collect() }
    }

    /// The text, with words written as those that were rather meant; `is_word` tells words that the examples do not have.
    pub(super) fn correct<'a>(&self, text: &'a str, is_word: impl Fn(&str) -> bool) -> Corrected<'a> {
        let read: Vec<&str> = words(text).take(WORDS_MAX).collect();
        let folded: Vec<String> = read.iter().map(|word| fold(word)).collect();
        let signs: Vec<Sign> = read.iter().zip(&folded).map(|(word, folded)| sign(&self.vocabulary, word, folded)).collect();
        let place_of = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
        let mut corrected = String::new();
        let mut done = 0;
        let said = Said { folded, signs };
        let is_none = |place: usize| said.signs[place] == UNKNOWN && !is_word(&read[place].to_lowercase());
        let changes = self.changes(&said);
        let mistyped = changes.iter().any(|change| (change.place..change.place + change.takes).any(is_none));
        let trust = changes.iter().take(DOUBTS_MAX).fold(1.0, |trust, _| trust * DOUBT);
        for Change { place, takes, sign } in changes {
            let last = read[place + takes - 1];
            corrected.push_str(&text[done..place_of(read[place])]);
            corrected.push_str(self.vocabulary.written(sign - FIRST_WORD));
            done = place_of(last) + last.len();
        }
        if done == 0 {
            return Corrected::unchanged(text);
        }
        corrected.push_str(&text[done..]);
        Corrected { text: Cow::Owned(corrected), trust, mistyped }
    }

    /// What is to be changed, in order: the cheapest way through the message (Viterbi).
    fn changes(&self, said: &Said) -> Vec<Change> {
        let signs = &said.signs;
        let mut ways = vec![Way { sign: EDGE, takes: 0, changes: false, cost: 0.0, before: 0 }];
        // For each number of words, the ways that end after them.
        let mut ends: Vec<_> = std::iter::once(0..1).collect();
        for (place, &sign) in signs.iter().enumerate() {
            let start = ways.len();
            for Reading { sign: read_as, takes, cost } in self.readings(place, said) {
                let begins = ends[place + 1 - takes].clone();
                let reached = begins.map(|before| (before, ways[before].cost + self.cost(ways[before].sign, read_as)));
                if let Some((before, reached)) = reached.min_by(|left, right| left.1.total_cmp(&right.1)) {
                    ways.push(Way { sign: read_as, takes, changes: takes > 1 || read_as != sign, cost: reached + cost, before });
                }
            }
            ends.push(start..ways.len());
        }
        let ended = |way: &usize| ways[*way].cost + self.cost(ways[*way].sign, EDGE);
        let mut at = ends[signs.len()].clone().min_by(|left, right| ended(left).total_cmp(&ended(right))).unwrap_or(0);
        let mut place = signs.len();
        let mut changes = Vec::new();
        while at != 0 {
            let Way { sign, takes, before, .. } = ways[at];
            place -= takes;
            if ways[at].changes {
                changes.push(Change { place, takes, sign });
            }
            at = before;
        }
        changes.reverse();
        changes
    }

    /// What a word may be read as: itself; others, where it was never met beside its neighbours; one that it is the second half of.
    fn readings(&self, place: usize, Said { folded, signs }: &Said) -> Vec<Reading> {
        let sign = signs[place];
        let mut readings = Vec::with_capacity(1 + 2 * MEANT_MAX);
        readings.push(Reading { sign, takes: 1, cost: 0.0 });
        let before = place.checked_sub(1).map_or(EDGE, |before| signs[before]);
        let after = signs.get(place + 1).copied().unwrap_or(EDGE);
        let fits_before = sign != UNKNOWN && self.met(before, sign) > 0;
        if sign == FIGURE || (fits_before && self.met(sign, after) > 0) {
            return readings;
        }
        let cost = if sign == UNKNOWN { UNKNOWN_CHANGE_COST } else { KNOWN_CHANGE_COST };
        let meant = self.vocabulary.meant(&folded[place]);
        readings.extend(meant.iter().map(|meant| Reading {
            sign: meant.word + FIRST_WORD,
            takes: 1,
            cost: cost + APART_COST * f32::from(meant.apart),
        }));
        if place == 0 || before == FIGURE || fits_before {
            return readings;
        }
        let joined = [folded[place - 1].as_str(), &folded[place]].concat();
        let whole = self.vocabulary.id(&joined).map(|word| Reading { sign: word + FIRST_WORD, takes: 2, cost: JOIN_COST });
        let meant = self.vocabulary.meant(&joined);
        let meant = meant.iter().filter(|meant| meant.apart <= JOIN_APART_MAX);
        let cost = |apart: u16| JOIN_CHANGE_COST + APART_COST * f32::from(apart);
        readings.extend(whole);
        readings.extend(meant.map(|meant| Reading { sign: meant.word + FIRST_WORD, takes: 2, cost: cost(meant.apart) }));
        readings
    }

    /// How often one was met after the other.
    fn met(&self, first: Sign, second: Sign) -> u16 {
        let Some(followed) = self.followed.get(first as usize) else { return 0 };
        let pairs = &self.pairs[followed.pairs.start as usize..followed.pairs.end as usize];
        pairs.binary_search_by_key(&second, |pair| pair.0).map_or(0, |place| pairs[place].1)
    }

    /// How unlikely one is after the other.
    fn cost(&self, first: Sign, second: Sign) -> f32 {
        let (Some(before), Some(after)) = (self.followed.get(first as usize), self.followed.get(second as usize)) else {
            return UNKNOWN_COST;
        };
        if second == UNKNOWN {
            return UNKNOWN_COST;
        }
        let anywhere = after.share.max(f32::EPSILON);
        if before.count == 0.0 {
            return -anywhere.ln();
        }
        let met = (f32::from(self.met(first, second)) - DISCOUNT).max(0.0);
        -((met + DISCOUNT * before.kinds * anywhere) / before.count).ln()
    }
}

/// What one or two words may be read as, and what that costs beside how it follows what is before it.
#[derive(Clone, Copy, Debug)]
struct Reading {
    sign: Sign,
    takes: usize,
    cost: f32,
}

fn sign(vocabulary: &Vocabulary, word: &str, folded: &str) -> Sign {
    if is_figure(word) { FIGURE } else { vocabulary.id(folded).map_or(UNKNOWN, |word| word + FIRST_WORD) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn correction() -> Correction {
        let texts = [
            "cancel my payment",
            "cancel the plan",
            "put it off to the fourth",
            "send it to the bakery for me",
            "send two hundred to the bakery",
            "did my receipt get to you",
            "is it for the knight",
            "was it a long night",
            "I write to you",
            "that is right",
            "la próxima cuota",
            "quiero ver la cuota",
            "una vaca en la casa",
        ];
        Correction::of(texts.into_iter())
    }

    #[test]
    fn words_become_those_that_are_near_and_fit() {
        let correction = correction();
        for (read, meant) in [
            ("cancle my paymnt", "cancel my payment"),
            ("Canxel, the plan!", "cancel, the plan!"),
            ("la proxxima cuota", "la próxima cuota"),
            ("send it two the bakery four me", "send it to the bakery for me"),
            ("did my re ceipt get to you", "did my receipt get to you"),
            ("was it a long knight", "was it a long night"),
            ("una baca en la caza", "una vaca en la casa"),
        ] {
            let corrected = correction.correct(read, |_| false);
            assert_eq!(corrected.text, meant);
            assert!(corrected.trust < 1.0 && corrected.trust > 0.8);
        }
    }

    #[test]
    fn what_is_correct_or_strange_stays() {
        let correction = correction();
        for text in [
            "",
            "cancel my payment",
            "Cancel the plan!",
            "send two hundred to the bakery",
            "is it for the knight",
            "send 200 to the bakery",
            "some unfamiliar jargon",
            "paymnt2 X9-4471",
            "漢字 'ß' İ",
        ] {
            let corrected = correction.correct(text, |_| false);
            assert!(matches!(corrected.text, Cow::Borrowed(same) if same == text && corrected.trust == 1.0), "{text}: {}", corrected.text);
        }
        assert_eq!(Correction::of(std::iter::empty()).correct("cancel my paymnt", |_| false).text, "cancel my paymnt");
    }

    #[test]
    fn what_is_no_word_is_told_from_what_is_another() {
        let correction = correction();
        let mistyped = |text: &str| correction.correct(text, |word| word == "bakers").mistyped;
        assert!(mistyped("cancle my payment") && mistyped("did my re ceipt get to you"));
        assert!(
            !mistyped("send it two the bakery for me") && !mistyped("send two hundred to the bakers") && !mistyped("cancel my payment")
        );
    }

    #[test]
    fn a_blend_has_the_features_of_both_and_length_one() {
        let blend = Corrected::blend(&vec![(1, 0.6), (4, 0.8)], &vec![(1, 1.0)]);
        assert_eq!(blend.iter().map(|feature| feature.0).collect::<Vec<_>>(), [1, 4]);
        assert!(blend[0].1 > 0.8 && (blend.iter().map(|(_, weight)| weight * weight).sum::<f32>() - 1.0).abs() < 1e-5);
        assert!(Corrected::blend(&Vec::new(), &Vec::new()).is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_taken_and_digits_stay(text in "\\PC{0,200}") {
            let digits = |text: &str| text.chars().filter(|letter| letter.is_numeric()).collect::<String>();
            prop_assert_eq!(digits(&correction().correct(&text, |_| false).text), digits(&text));
        }

        #[test]
        fn so_is_any_text_of_near_words(text in "((can|cel|cancle|my|pay|ment|4|two|the|kni|ght|to|vaca|'|-|é)[ ,]?){0,80}") {
            let corrected = correction().correct(&text, |_| false).text.into_owned();
            prop_assert_eq!(corrected.matches('4').count(), text.matches('4').count());
        }
    }
}
