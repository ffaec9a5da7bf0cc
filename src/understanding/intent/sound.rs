//! How words sound, roughly, in English and Spanish alike: what a recogniser of speech hears when it takes one word for another.
#![expect(clippy::float_arithmetic, reason = "how far two words are apart in sound is no money")]

/// Letters of one sound are one, silent ones are left out, and no sound is there twice in a row. `word` is without capitals and accents.
pub(super) fn sounds(word: &str) -> Vec<u8> {
    let letters: Vec<char> = word.chars().collect();
    let mut sounds = Vec::with_capacity(letters.len() + 2);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        for &sound in sound(letter, before, after) {
            if sounds.last() != Some(&sound) {
                sounds.push(sound);
            }
        }
    }
    sounds
}

/// The sounds of a letter between two others; `S` is that of "sh" and "ch".
fn sound(letter: char, before: Option<char>, after: Option<char>) -> &'static [u8] {
    match letter {
        'a' => b"a",
        'e' => b"e",
        'i' | 'y' => b"i",
        'o' => b"o",
        'u' if before == Some('q') => b"",
        'u' | 'w' => b"u",
        'b' | 'v' => b"p",
        'p' if after == Some('h') => b"f",
        'p' => b"p",
        'c' if after == Some('h') => b"S",
        'c' | 's' if matches!(after, Some('e' | 'i' | 'y')) => b"s",
        's' if after == Some('h') => b"S",
        's' | 'z' => b"s",
        'k' if before.is_none() && after == Some('n') => b"",
        'g' if matches!(after, Some('h')) && before.is_some() => b"",
        'c' | 'k' | 'q' | 'g' => b"k",
        'x' => b"ks",
        'd' | 't' => b"t",
        'f' => b"f",
        'j' => b"j",
        'l' => b"l",
        'm' => b"m",
        'n' | 'ñ' => b"n",
        'r' => b"r",
        _ => b"",
    }
}

fn is_vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The consonants alone, none twice in a row.
pub(super) fn skeleton(sounds: &[u8]) -> Vec<u8> {
    let mut skeleton: Vec<u8> = sounds.iter().copied().filter(|sound| !is_vowel(*sound)).collect();
    skeleton.dedup();
    skeleton
}

/// How far two words are apart: about 1 for a consonant that is another, less for a vowel or a consonant that is much the same.
/// `row` is for its own use.
pub(super) fn distance(left: &[u8], right: &[u8], row: &mut Vec<f32>) -> f32 {
    row.clear();
    row.push(0.0);
    for &sound in right {
        row.push(row[row.len() - 1] + gap(sound));
    }
    for &heard in left {
        let mut corner = row[0];
        row[0] += gap(heard);
        for (place, &sound) in right.iter().enumerate() {
            let best = (corner + change(heard, sound)).min(row[place] + gap(sound)).min(row[place + 1] + gap(heard));
            corner = std::mem::replace(&mut row[place + 1], best);
        }
    }
    row[right.len()]
}

fn gap(sound: u8) -> f32 {
    if is_vowel(sound) {
        0.4
    } else if matches!(sound, b's' | b't' | b'n') {
        0.7
    } else {
        0.9
    }
}

fn change(one: u8, other: u8) -> f32 {
    let (low, high) = (one.min(other), one.max(other));
    match (low, high) {
        _ if low == high => 0.0,
        _ if is_vowel(low) && is_vowel(high) => 0.3,
        (b'm', b'n') | (b'l', b'r') | (b'f', b'p') | (b'S', b's' | b't' | b'j' | b'k') | (b'j', b'k' | b's' | b'u') => 0.5,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(left: &str, right: &str) -> f32 {
        distance(&sounds(left), &sounds(right), &mut Vec::new())
    }

    #[test]
    fn alike_in_sound_is_near() {
        for (one, other) in [("night", "nite"), ("vaca", "baca"), ("hola", "ola"), ("phone", "fone"), ("kilo", "quilo"), ("box", "bocks")] {
            assert!(apart(one, other) <= 0.4, "{one} {other} {}", apart(one, other));
            assert_eq!(skeleton(&sounds(one)), skeleton(&sounds(other)), "{one} {other}");
        }
        assert!(apart("cat", "cut") < apart("cat", "cap"));
        assert!(apart("cat", "mail") > 1.5);
        assert!(apart("", "") == 0.0 && sounds("漢字").is_empty());
    }
}
