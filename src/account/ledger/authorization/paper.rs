//! What is signed: one text for each authorization, made once, the same for everyone who signs it, and never changed. It names nothing
//! that is not known before it is signed, so that whoever signs has seen exactly it.
//!
//! It is a list of names and values rather than prose, so that it reads the same in every language and in every year. Its
//! SHA-256 stands with each signature. A taxpayer's number is in it by its ending only.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::account::{AuthorizationKind, Credential, Matter, Party, ProfessionalView};
use crate::time::Day;

/// Digits of a taxpayer's number that are shown to anybody but its holder.
const DIGITS_SHOWN: usize = 4;

/// A taxpayer as an authorization names them.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) number_ending: String,
}

/// What an authorization says.
pub(super) struct Paper<'a> {
    pub(super) kind: AuthorizationKind,
    pub(super) taxpayers: &'a [Named],
    pub(super) representative: &'a ProfessionalView,
    pub(super) matters: &'a [Matter],
    pub(super) started_by: Party,
    pub(super) made_on: Day,
}

impl Paper<'_> {
    /// The text that is signed. A change of its form is a new version of its first line.
    pub(super) fn text(&self) -> String {
        let mut text = format!("taxline authorization, version 2\nform: {}\n", form_number(self.kind));
        let mut line = |name: &str, value: &dyn std::fmt::Display| {
            // Writing into a text does not fail.
            let _ = writeln!(text, "{name}: {value}");
        };
        for taxpayer in self.taxpayers {
            line("taxpayer", &one_line(&taxpayer.name));
            line("taxpayer number ending", &taxpayer.number_ending);
        }
        line("representative", &one_line(&self.representative.name));
        line("CAF number", &self.representative.caf_number);
        line("credential", &credential_text(self.representative.credential));
        line("grants", &grants(self.kind));
        for matter in self.matters {
            line("matter", matter);
        }
        line("made by", &party_text(self.started_by));
        line("made on", &self.made_on);
        text
    }
}

/// A name cannot add lines to what is signed.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

const fn form_number(kind: AuthorizationKind) -> &'static str {
    match kind {
        AuthorizationKind::PowerOfAttorney => "2848",
        AuthorizationKind::TaxInformation => "8821",
    }
}

const fn grants(kind: AuthorizationKind) -> &'static str {
    match kind {
        AuthorizationKind::PowerOfAttorney => "look, act",
        AuthorizationKind::TaxInformation => "look",
    }
}

/// SHA-256 of exactly these bytes, so that anybody can compute it again.
pub(super) fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The last digits of a taxpayer's number.
pub(super) fn number_ending(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    digits[digits.len().saturating_sub(DIGITS_SHOWN)..].iter().collect()
}

/// A CAF number as it is kept: people write it with spaces, hyphens and in either case.
pub(super) fn caf_number(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

macro_rules! stored_words {
    ($(#[$doc:meta])* $to:ident, $from:ident, $kind:ident { $($variant:ident => $text:literal),* $(,)? }) => {
        $(#[$doc])*
        pub(super) const fn $to(value: $kind) -> &'static str {
            match value { $($kind::$variant => $text),* }
        }

        pub(super) fn $from(text: &str) -> Option<$kind> {
            match text { $($text => Some($kind::$variant),)* _ => None }
        }
    };
}
pub(super) use stored_words;

stored_words!(kind_text, kind_of_text, AuthorizationKind { PowerOfAttorney => "power_of_attorney", TaxInformation => "tax_information" });
stored_words!(party_text, party_of_text, Party { Taxpayer => "taxpayer", Representative => "representative" });
stored_words!(credential_text, credential_of_text, Credential {
    Attorney => "attorney",
    Cpa => "cpa",
    EnrolledAgent => "enrolled_agent",
    Actuary => "actuary",
    None => "none",
});

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::account::Form;

    #[test]
    fn what_is_signed_names_everything_and_no_whole_number() {
        let paper = Paper {
            kind: AuthorizationKind::PowerOfAttorney,
            taxpayers: &[Named { name: "Maya\nRomero".to_owned(), number_ending: number_ending("000-12-0008") }],
            representative: &ProfessionalView {
                caf_number: caf_number("0300-12345r"),
                name: "Morgan Ellis".to_owned(),
                credential: Credential::EnrolledAgent,
            },
            matters: &[Matter { form: Form::F1040, first_year: 2021, last_year: 2023 }],
            started_by: Party::Representative,
            made_on: date(2026, 11, 22),
        };
        let expected = "taxline authorization, version 2\nform: 2848\ntaxpayer: Maya Romero\n\
            taxpayer number ending: 0008\nrepresentative: Morgan Ellis\nCAF number: 030012345R\ncredential: enrolled_agent\n\
            grants: look, act\nmatter: 1040 2021-2023\nmade by: representative\nmade on: 2026-11-22\n";
        assert_eq!(paper.text(), expected);
    }

    #[test]
    fn a_hash_is_the_one_that_everybody_computes() {
        // FIPS 180-2, appendix B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hexadecimal(&sha256("abc")), expected);
    }
}
