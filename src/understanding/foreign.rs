//! Which other language a message is in, where it is in neither English nor Spanish: by its script, by letters that one language
//! alone has, and by the small words that every sentence of it has.
//!
//! Somebody who is told that their language is not spoken here must not have written in one that is. So a word that English or
//! Spanish has too tells nothing, and one word alone tells a language only where it is a greeting or thanks.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// A language that is recognised and not spoken here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tongue {
    French,
    Portuguese,
    HaitianCreole,
    Chinese,
    Vietnamese,
    Tagalog,
    Korean,
    Russian,
    Arabic,
    German,
    Italian,
    Polish,
    Japanese,
    Hindi,
    /// Another one, by its script.
    Other,
}

impl Tongue {
    pub const ALL: [Tongue; 15] = [
        Tongue::French,
        Tongue::Portuguese,
        Tongue::HaitianCreole,
        Tongue::Chinese,
        Tongue::Vietnamese,
        Tongue::Tagalog,
        Tongue::Korean,
        Tongue::Russian,
        Tongue::Arabic,
        Tongue::German,
        Tongue::Italian,
        Tongue::Polish,
        Tongue::Japanese,
        Tongue::Hindi,
        Tongue::Other,
    ];

    /// Its key in the words of the dialogs.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Tongue::French => "french",
            Tongue::Portuguese => "portuguese",
            Tongue::HaitianCreole => "haitian_creole",
            Tongue::Chinese => "chinese",
            Tongue::Vietnamese => "vietnamese",
            Tongue::Tagalog => "tagalog",
            Tongue::Korean => "korean",
            Tongue::Russian => "russian",
            Tongue::Arabic => "arabic",
            Tongue::German => "german",
            Tongue::Italian => "italian",
            Tongue::Polish => "polish",
            Tongue::Japanese => "japanese",
            Tongue::Hindi => "hindi",
            Tongue::Other => "other",
        }
    }
}

/// The small words of each language, one row each: with the accents that they have, and as they are typed without.
static WORDS: LazyLock<HashMap<&'static str, Vec<(Tongue, Weight)>>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Vec<(Tongue, Weight)>> = HashMap::new();
    let lines = include_str!("foreign.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    for (head, row) in lines.filter_map(|line| line.split_once(": ")) {
        let (name, weight) = match head.strip_suffix(" alone") {
            Some(name) => (name, Weight::Alone),
            None => (head, Weight::OfSeveral),
        };
        let Some(tongue) = Tongue::ALL.into_iter().find(|tongue| tongue.key() == name) else { continue };
        for word in row.split(' ') {
            words.entry(word).or_default().push((tongue, weight));
        }
    }
    words
});

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// Tells the language by itself.
    Alone,
    /// Tells it together with another.
    OfSeveral,
}

/// So many different small words of a language make a message one of it.
const WORDS_MIN: usize = 2;
/// Words of a message that are looked at.
const WORDS_MAX: usize = 64;
/// A script is told from so many letters on, of Latin letters that only one language has, so many words.
const LETTERS_MIN: usize = 2;

/// The language of a message that is neither English nor Spanish. `known` says whether a word is English or Spanish.
pub(super) fn read(raw: &str, known: impl Fn(&str) -> bool) -> Option<Tongue> {
    by_script(raw).or_else(|| by_words(raw, known))
}

fn by_script(raw: &str) -> Option<Tongue> {
    let mut counts: Vec<(Tongue, usize)> = Vec::new();
    let mut latin = 0;
    for letter in raw.chars().filter(|letter| letter.is_alphabetic()) {
        match script(letter) {
            None => latin += 1,
            Some(tongue) => match counts.iter_mut().find(|(counted, _)| *counted == tongue) {
                Some((_, count)) => *count += 1,
                None => counts.push((tongue, 1)),
            },
        }
    }
    let count = |tongue: Tongue| counts.iter().find(|(counted, _)| *counted == tongue).map_or(0, |(_, count)| *count);
    let (most, letters) = counts.iter().copied().max_by_key(|(_, count)| *count)?;
    // Japanese is written with Chinese characters too; the other way round it does not happen.
    let tongue = if most == Tongue::Chinese && count(Tongue::Japanese) > 0 { Tongue::Japanese } else { most };
    let one_is_a_word = matches!(tongue, Tongue::Chinese | Tongue::Japanese | Tongue::Korean);
    (letters > latin && (letters >= LETTERS_MIN || one_is_a_word)).then_some(tongue)
}

fn script(letter: char) -> Option<Tongue> {
    Some(match letter {
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{fb00}'..='\u{fb06}' => {
            return None;
        }
        // Full-width Latin letters and letters in signs.
        '\u{ff21}'..='\u{ff5a}' | '\u{2100}'..='\u{24ff}' | '\u{1d400}'..='\u{1d7ff}' | '\u{250}'..='\u{2ff}' => return None,
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{3134f}' => Tongue::Chinese,
        '\u{3040}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => Tongue::Japanese,
        '\u{ac00}'..='\u{d7af}' | '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' => Tongue::Korean,
        '\u{400}'..='\u{52f}' => Tongue::Russian,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => Tongue::Arabic,
        '\u{900}'..='\u{97f}' => Tongue::Hindi,
        _ => Tongue::Other,
    })
}

fn by_words(raw: &str, known: impl Fn(&str) -> bool) -> Option<Tongue> {
    let mut hits: Vec<(Tongue, usize)> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let (mut ours, mut alone, mut words) = (0, None, 0);
    for word in raw.split(|letter: char| !letter.is_alphabetic() && !matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}')).take(WORDS_MAX)
    {
        let word = word.trim_matches(['\'', '’']).to_lowercase();
        if word.is_empty() || seen.contains(&word) {
            continue;
        }
        words += 1;
        let mut tongues: Vec<Tongue> = Vec::new();
        if is_vietnamese(&word) {
            tongues.push(Tongue::Vietnamese);
        }
        for &(tongue, weight) in WORDS.get(word.as_str()).into_iter().flatten() {
            tongues.push(tongue);
            if weight == Weight::Alone {
                alone = Some(tongue);
            }
        }
        ours += usize::from(tongues.is_empty() && known(&word));
        for tongue in tongues {
            match hits.iter_mut().find(|(counted, _)| *counted == tongue) {
                Some((_, count)) => *count += 1,
                None => hits.push((tongue, 1)),
            }
        }
        seen.push(word);
    }
    let (most, count) = hits.iter().copied().max_by_key(|(_, count)| *count)?;
    if count >= WORDS_MIN && count > ours {
        return Some(most);
    }
    // A greeting is all of a short message, or its first word.
    alone.filter(|_| ours == 0 && words <= 3)
}

/// Whether a word has a letter of Vietnamese alone: a vowel with two marks, with a horn, or with a dot or hook.
fn is_vietnamese(word: &str) -> bool {
    word.chars().any(|letter| matches!(letter, '\u{1ea0}'..='\u{1ef9}' | 'ơ' | 'ư' | 'đ' | 'ă'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_of_a_language_and_no_word_of_it_stands_alone_and_not() {
        let lines = include_str!("foreign.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for line in lines {
            let (head, _) = line.split_once(": ").unwrap();
            let name = head.strip_suffix(" alone").unwrap_or(head);
            assert!(Tongue::ALL.into_iter().any(|tongue| tongue.key() == name), "{line}");
        }
        for (word, rows) in WORDS.iter() {
            let mut tongues: Vec<Tongue> = rows.iter().map(|(tongue, _)| *tongue).collect();
            tongues.dedup();
            assert_eq!(tongues.len(), rows.len(), "{word} stands twice under one language");
        }
    }
}
