//! What is taken as it was said, where just that was asked for: the words of a message, and the digits of a number that names
//! something.

use super::digits;
use super::text::{Kind, Text};
use super::{Reading, Scene, SlotKind};

/// Nobody needs more words to name something.
const NAMING_WORDS_MAX: usize = 40;

/// The words of a message in one line, without signs that nobody sees.
pub(super) fn in_one_line(raw: &str) -> String {
    let seen: String = raw.chars().map(|sign| if sign.is_whitespace() { ' ' } else { sign }).filter(|sign| !is_unseen(*sign)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words and figures of a message, folded, in their order. The same is done to the names of what is in an account.
pub(super) fn words(text: &Text<'_>) -> Vec<String> {
    let named = (0..text.len()).filter(|&at| text.token(at).is_some_and(|token| matches!(token.kind, Kind::Word | Kind::Number)));
    named.take(NAMING_WORDS_MAX).map(|at| text.folded(at).to_owned()).collect()
}

/// Controls, signs without width, and those that turn the direction of what follows, by which a text can show other than it says.
fn is_unseen(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Digits where a number of digits was asked for, however they are grouped, with the letter at their end: `0312-34567R`.
pub(super) fn number(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if scene.expectation.slot != Some(SlotKind::Digits) || text.mark(at.wrapping_sub(1)) == Some('$') {
        return None;
    }
    let run = digits::run(text, at)?;
    let hanging = text.token(run.next).filter(|token| token.kind == Kind::Word && token.glued).map(|_| text.word(run.next));
    let hanging = hanging.filter(|letter| letter.len() == 1 && letter.is_ascii()).map(|letter| (letter, run.next + 1));
    let (letter, next) = hanging.or_else(|| letter_after(text, run.next)).unwrap_or(("", run.next));
    Some((vec![Reading::Digits(format!("{}{}", run.digits, letter.to_ascii_uppercase()))], next))
}

/// The R with which the number of a representative ends, also where it is said by its name, and the place after it.
pub(super) fn letter_after(text: &Text<'_>, at: usize) -> Option<(&'static str, usize)> {
    matches!(text.word(at), "r" | "erre" | "ere" | "romeo").then_some(("R", at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::time::Day;
    use crate::understanding::{Examples, Expectation, Found, Understanding};

    fn values(said: &str, slot: SlotKind) -> Vec<Reading> {
        let expectation = Expectation { slot: Some(slot), ..Expectation::default() };
        let understanding = Understanding::train(&Examples::default());
        let values = understanding.read(said, &expectation, Day::constant(2026, 11, 23), Language::English).values;
        values.into_iter().map(|Found { reading, .. }| reading).collect()
    }

    #[test]
    fn words_are_kept_as_they_are_and_show_what_they_say() {
        let said = |text: &str| values(text, SlotKind::Words).pop();
        assert_eq!(said("  The page,\n it FROZE\u{202E}!\t "), Some(Reading::Said("The page, it FROZE!".to_owned())));
        assert_eq!(said("Se quedó en 300; ¿y ahora?"), Some(Reading::Said("Se quedó en 300; ¿y ahora?".to_owned())));
        assert_eq!(values(" \n ", SlotKind::Words), []);
        assert!(!values("the page froze", SlotKind::Money).iter().any(|reading| matches!(reading, Reading::Said(_))));
    }

    #[test]
    fn a_number_is_taken_digit_by_digit_where_it_was_asked_for() {
        for (said, digits) in [
            ("0312-34567R", "031234567R"),
            ("it is 0312 34567 r", "031234567R"),
            ("zero three one two three four five six seven r", "031234567R"),
            ("cero tres uno dos tres cuatro cinco seis siete, erre", "031234567R"),
            ("zero three one two, I think", "0312"),
            ("cero tres uno dos", "0312"),
            ("5551234567", "5551234567"),
            ("2023", "2023"),
            ("1040", "1040"),
        ] {
            assert_eq!(values(said, SlotKind::Digits), [Reading::Digits(digits.to_owned())], "{said}");
        }
        for said in ["$0312", "one second", "I do not have it"] {
            assert!(!values(said, SlotKind::Digits).iter().any(|reading| matches!(reading, Reading::Digits(_))), "{said}");
        }
    }

    #[test]
    fn the_number_of_a_representative_is_one_also_where_something_else_was_asked() {
        for said in
            ["0300-12345r", "zero three zero zero one two three four five r", "es el cero tres cero cero uno dos tres cuatro cinco erre"]
        {
            assert_eq!(values(said, SlotKind::Choice), [Reading::Digits("030012345R".to_owned())], "{said}");
        }
        assert_eq!(values("0300-12345", SlotKind::Choice), [Reading::Digits("030012345".to_owned())]);
    }
}
