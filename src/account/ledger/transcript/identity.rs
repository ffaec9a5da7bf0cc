//! Names and numbers as transcripts show them: enough for their owner to know them by, too little for anyone else.
//!
//! Of a number the last four digits are shown; of each name of a person, and of the name of a business, the first four letters, or
//! three where it has no more than four.

use crate::account::{Form, MaskedTaxpayer};

const DIGITS_SHOWN: usize = 4;
const LETTERS_SHOWN: usize = 4;

/// Who the transcript is about: a person for individual returns, else a business.
pub(super) fn taxpayer(name: &str, taxpayer_number: &str, form: Form) -> MaskedTaxpayer {
    let name = match form {
        Form::F1040 => person_name(name),
        Form::F941 | Form::F1120 => business_name(name),
    };
    MaskedTaxpayer { name, number: number(taxpayer_number) }
}

/// The first letters of the first and the last name; names between them are left out.
fn person_name(name: &str) -> String {
    let names: Vec<&str> = name.split_whitespace().collect();
    match names[..] {
        [] => String::new(),
        [only] => first_letters(only),
        [first, .., last] => format!("{} {}", first_letters(first), first_letters(last)),
    }
}

/// The first letters of the name as a whole.
pub(super) fn business_name(name: &str) -> String {
    first_letters(name.trim())
}

fn first_letters(name: &str) -> String {
    let shown = if name.chars().count() > LETTERS_SHOWN { LETTERS_SHOWN } else { LETTERS_SHOWN - 1 };
    name.chars().take(shown).collect::<String>().trim_end().to_uppercase()
}

/// All digits but the last four are X; dashes stay.
pub(super) fn number(number: &str) -> String {
    let hidden = number.chars().filter(char::is_ascii_digit).count().saturating_sub(DIGITS_SHOWN);
    let mut digits = 0;
    let mask = |letter: char| {
        if !letter.is_ascii_digit() {
            return letter;
        }
        digits += 1;
        if digits <= hidden { 'X' } else { letter }
    };
    number.chars().map(mask).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_known_by_few_letters() {
        for (name, shown) in
            [("Anna Whitfield", "ANN WHIT"), ("Robert J Castellano", "ROBE CAST"), ("Núñez", "NÚÑE"), ("Li Wu", "LI WU"), ("", "")]
        {
            assert_eq!(taxpayer(name, "000-12-0001", Form::F1040).name, shown);
        }
        assert_eq!(taxpayer("Harbor Street Bakery LLC", "00-1200005", Form::F941).name, "HARB");
    }

    #[test]
    fn only_the_last_four_digits_are_shown() {
        for (full, shown) in [("000-12-0001", "###-##-0001"), ("00-1200005", "##-###0005"), ("000120001", "#####0001"), ("12", "12")] {
            assert_eq!(number(full), shown.replace('#', "X"));
        }
    }
}
