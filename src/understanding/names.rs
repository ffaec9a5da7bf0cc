//! Names of weekdays and months, in English and Spanish, also where one is typed badly.

use jiff::civil::Weekday;

/// Names shorter than this are not corrected: too many other words are one letter away.
const CORRECTED_LETTERS_MIN: usize = 5;
/// From this length on, two letters may be wrong.
const TWO_WRONG_LETTERS_MIN: usize = 8;

const WEEKDAYS: &[(&str, Weekday)] = &[
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
    ("lunes", Weekday::Monday),
    ("martes", Weekday::Tuesday),
    ("miercoles", Weekday::Wednesday),
    ("jueves", Weekday::Thursday),
    ("viernes", Weekday::Friday),
    ("sabado", Weekday::Saturday),
    ("domingo", Weekday::Sunday),
];

const WEEKDAYS_SHORT: &[(&str, Weekday)] = &[
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("tues", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("weds", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("thur", Weekday::Thursday),
    ("thurs", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
    ("lun", Weekday::Monday),
    ("mie", Weekday::Wednesday),
    ("jue", Weekday::Thursday),
    ("vie", Weekday::Friday),
    ("vier", Weekday::Friday),
    ("mier", Weekday::Wednesday),
    ("mierc", Weekday::Wednesday),
    ("sab", Weekday::Saturday),
    ("dom", Weekday::Sunday),
];

const MONTHS: &[(&str, i8)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("enero", 1),
    ("febrero", 2),
    ("marzo", 3),
    ("abril", 4),
    ("mayo", 5),
    ("junio", 6),
    ("julio", 7),
    ("agosto", 8),
    ("septiembre", 9),
    ("setiembre", 9),
    ("octubre", 10),
    ("noviembre", 11),
    ("diciembre", 12),
];

const MONTHS_SHORT: &[(&str, i8)] = &[
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("ene", 1),
    ("abr", 4),
    ("ago", 8),
    ("dic", 12),
];

/// Words that are one letter from a name and mean something else.
const NOT_NAMES: &[&str] = &[
    "match",
    "abrir",
    "vienes",
    "marcha",
    "mayor",
    "jurisdiction",
    "marca",
    "marco",
    "marcos",
    "lunas",
    "junto",
    "juntos",
    "julia",
    "agotado",
    "debts",
];

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    short(WEEKDAYS_SHORT, word).or_else(|| named(WEEKDAYS, word))
}

/// The month, 1 to 12.
pub(super) fn month(word: &str) -> Option<i8> {
    short(MONTHS_SHORT, word).or_else(|| named(MONTHS, word))
}

/// Whether a word is `name`, or close enough to be meant.
pub(super) fn is_nearly(word: &str, name: &str) -> bool {
    word == name || nearly(word, name)
}

fn short<T: Copy>(names: &[(&str, T)], word: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == word).map(|&(_, value)| value)
}

fn named<T: Copy>(names: &[(&str, T)], word: &str) -> Option<T> {
    short(names, word).or_else(|| {
        if word.len() < CORRECTED_LETTERS_MIN || NOT_NAMES.contains(&word) {
            return None;
        }
        names.iter().find(|(name, _)| nearly(word, name)).map(|&(_, value)| value)
    })
}

/// The first letter is right, and one letter is wrong, missing, too many or swapped (two in a long name).
fn nearly(word: &str, name: &str) -> bool {
    let same_first = word.as_bytes().first() == name.as_bytes().first();
    let wrong_max = if name.len() >= TWO_WRONG_LETTERS_MIN { 2 } else { 1 };
    same_first
        && name.len() >= CORRECTED_LETTERS_MIN
        && word.len() >= CORRECTED_LETTERS_MIN - 1
        && word.len().abs_diff(name.len()) <= wrong_max
        && strsim::osa_distance(word, name) <= wrong_max
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors_are_read() {
        for (word, day) in
            [("firday", Weekday::Friday), ("wensday", Weekday::Wednesday), ("thrusday", Weekday::Thursday), ("virnes", Weekday::Friday)]
        {
            assert_eq!(weekday(word), Some(day), "{word}");
        }
        for (word, number) in [("novemebr", 11), ("febuary", 2), ("deciembre", 12), ("agust", 8), ("junio", 6), ("julio", 7)] {
            assert_eq!(month(word), Some(number), "{word}");
        }
    }

    #[test]
    fn other_words_are_no_names() {
        for word in ["match", "money", "abrir", "dinero", "today", "marry", "friends", "auto", "vienes", "juice", "partes"] {
            assert_eq!((weekday(word), month(word)), (None, None), "{word}");
        }
    }
}
