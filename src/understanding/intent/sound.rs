//! How words sound, roughly, in English and Spanish alike: what a recogniser of speech hears when it takes one word for another.

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

/// The sounds of a letter between two others; `x` is that of "sh" and "ch".
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
        'c' if after == Some('h') => b"x",
        'c' | 's' if matches!(after, Some('e' | 'i' | 'y')) => b"s",
        's' if after == Some('h') => b"x",
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

const fn is_vowel(sound: u8) -> bool {
    matches!(sound, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// The consonants alone, none twice in a row.
pub(super) fn skeleton(sounds: &[u8]) -> Vec<u8> {
    let mut skeleton: Vec<u8> = sounds.iter().copied().filter(|sound| !is_vowel(*sound)).collect();
    skeleton.dedup();
    skeleton
}

/// How far two words are apart, in tenths: about 10 for a consonant that is another, less for a vowel or a consonant that is much the
/// same. Nothing where that is more than `most`.
pub(super) fn distance(left: &[u8], right: &[u8], most: u16) -> Option<u16> {
    // What is the same at both ends costs nothing, and no way round it costs less.
    let same = left.iter().zip(right).take_while(|(one, other)| one == other).count();
    let (left, right) = (&left[same..], &right[same..]);
    let same = left.iter().rev().zip(right.iter().rev()).take_while(|(one, other)| one == other).count();
    let (left, right) = (&left[..left.len() - same], &right[..right.len() - same]);
    let mut row = [0; SOUNDS_MAX + 1];
    let row = row.get_mut(..=right.len())?;
    for (place, &sound) in right.iter().enumerate() {
        row[place + 1] = row[place] + gap(sound);
    }
    for &heard in left {
        let changes = &CHANGES[kind(heard)];
        let mut corner = row[0];
        row[0] += gap(heard);
        let mut least = row[0];
        for (place, &sound) in right.iter().enumerate() {
            let best = (corner + changes[kind(sound)]).min(row[place] + gap(sound)).min(row[place + 1] + gap(heard));
            corner = std::mem::replace(&mut row[place + 1], best);
            least = least.min(best);
        }
        if least > most {
            return None;
        }
    }
    Some(row[right.len()]).filter(|apart| *apart <= most)
}

/// More sounds a word that is looked at does not have.
const SOUNDS_MAX: usize = 64;
/// Sounds are letters, of which the lowest bits tell which.
const KINDS: usize = 32;
static CHANGES: [[u16; KINDS]; KINDS] = changes();
static GAPS: [u16; KINDS] = gaps();

const fn kind(sound: u8) -> usize {
    sound as usize % KINDS
}

fn gap(sound: u8) -> u16 {
    GAPS[kind(sound)]
}

const fn gaps() -> [u16; KINDS] {
    let mut gaps = [0; KINDS];
    let mut sound = b'a';
    while sound <= b'z' {
        gaps[kind(sound)] = match sound {
            _ if is_vowel(sound) => 4,
            b's' | b't' | b'n' => 7,
            _ => 9,
        };
        sound += 1;
    }
    gaps
}

const fn changes() -> [[u16; KINDS]; KINDS] {
    let mut changes = [[0; KINDS]; KINDS];
    let mut one = b'a';
    while one <= b'z' {
        let mut other = b'a';
        while other <= b'z' {
            changes[kind(one)][kind(other)] = change(one, other);
            other += 1;
        }
        one += 1;
    }
    changes
}

const fn change(one: u8, other: u8) -> u16 {
    let (low, high) = if one < other { (one, other) } else { (other, one) };
    match (low, high) {
        _ if low == high => 0,
        _ if is_vowel(low) && is_vowel(high) => 3,
        (b'm', b'n') | (b'l', b'r') | (b'f', b'p') | (b's' | b't' | b'j' | b'k', b'x') | (b'j', b'k' | b's' | b'u') => 5,
        _ => 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(left: &str, right: &str) -> u16 {
        distance(&sounds(left), &sounds(right), u16::MAX).unwrap()
    }

    #[test]
    fn alike_in_sound_is_near() {
        for (one, other) in [("night", "nite"), ("vaca", "baca"), ("hola", "ola"), ("phone", "fone"), ("kilo", "quilo"), ("box", "bocks")] {
            assert!(apart(one, other) <= 4, "{one} {other} {}", apart(one, other));
            assert_eq!(skeleton(&sounds(one)), skeleton(&sounds(other)), "{one} {other}");
        }
        assert!(apart("cat", "cut") < apart("cat", "cap"));
        assert!(apart("cat", "mail") > 15);
        assert!(apart("", "") == 0 && sounds("漢字").is_empty());
    }

    #[test]
    fn what_is_too_far_is_not_looked_at_to_its_end() {
        for (one, other) in [("payment", "pavement"), ("cuota", "cota"), ("", "plan"), ("plan", "")] {
            let far = apart(one, other);
            let within = |most: u16| distance(&sounds(one), &sounds(other), most);
            assert_eq!((within(far), within(far - 1)), (Some(far), None), "{one} {other}");
        }
    }
}
