//! Private data that somebody types by mistake: taxpayer numbers, cards, bank accounts, passwords. Found so that it is not
//! stored in the clear.
//!
//! A first form, by shape and by the words before it. Amounts, years, ten-digit confirmation numbers and link codes are not
//! private data in this sense and are left alone.

use super::money::paying_before;
use super::number;
use super::said;
use super::text::{Kind, Text};

/// What stands in place of what was taken out. Says nothing, in no language.
pub(super) const REDACTED: &str = "•••••";
/// Confirmation numbers have so many digits, and a person may say them.
const CONFIRMATION_DIGITS: usize = 10;
/// How many tokens before a number are searched for the word that announces it.
const ANNOUNCED_TOKENS: usize = 5;

/// The kind of private data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivateKind {
    /// A Social Security number or ITIN.
    TaxpayerNumber,
    EmployerNumber,
    Card,
    /// The routing or the account number of a bank account.
    BankAccount,
    /// A password or PIN.
    Password,
}

/// Where private data stands: bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivateSpan {
    pub kind: PrivateKind,
    pub start: usize,
    pub end: usize,
}

/// The private data in a text, in order, without overlaps.
#[must_use]
pub fn private_data(text: &str) -> Vec<PrivateSpan> {
    let mut spans = Vec::new();
    find(&Text::read_all(text), &mut spans);
    spans
}

/// The text with private data taken out.
#[must_use]
pub fn redact(text: &str) -> String {
    let mut redacted = String::with_capacity(text.len());
    let mut at = 0;
    for span in private_data(text) {
        redacted.push_str(&text[at..span.start]);
        redacted.push_str(REDACTED);
        at = span.end;
    }
    redacted.push_str(&text[at..]);
    redacted
}

fn find(text: &Text<'_>, spans: &mut Vec<PrivateSpan>) {
    let has_routing = runs(text).iter().any(|run| run.digits.len() == 9 && is_routing_number(&run.digits));
    let mut at = 0;
    while at < text.len() {
        let found = run_at(text, at)
            .map(|run| (kind_of(text, &run, has_routing).map(|kind| (kind, text.span(run.from, run.next))), run.next))
            .or_else(|| password_at(text, at).map(|(span, next)| (Some((PrivateKind::Password, span)), next)));
        match found {
            Some((Some((kind, (start, end))), next)) => {
                spans.push(PrivateSpan { kind, start, end });
                at = next.max(at + 1);
            }
            Some((None, next)) => at = next.max(at + 1),
            None => at += 1,
        }
    }
}

/// Digits that belong together: joined by hyphens, points or single spaces, or said one by one.
struct Run {
    from: usize,
    next: usize,
    digits: String,
    /// How many digits stand between separators.
    groups: Vec<usize>,
    amount: bool,
    said: bool,
    hyphens: bool,
}

const SPACED_DIGITS_MAX: usize = 6;
/// Digits of a run: a card has 19 at most.
const RUN_DIGITS_MAX: usize = 24;

fn runs(text: &Text<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match run_at(text, at) {
            Some(run) => {
                at = run.next.max(at + 1);
                runs.push(run);
            }
            None => at += 1,
        }
    }
    runs
}

fn run_at(text: &Text<'_>, at: usize) -> Option<Run> {
    // Digits that hang on letters belong to a code.
    let hyphen = usize::from(text.glued(at) && text.mark(at.wrapping_sub(1)) == Some('-'));
    let before = at.wrapping_sub(hyphen);
    if text.glued(before) && text.token(before.wrapping_sub(1)).is_some_and(|token| token.kind == Kind::Word) {
        return None;
    }
    let amount = text.mark(at.wrapping_sub(1)) == Some('$');
    let mut run = Run { from: at, next: at, digits: String::new(), groups: Vec::new(), amount, said: false, hyphens: false };
    let mut place = at;
    while run.digits.len() <= RUN_DIGITS_MAX {
        let hyphen = place > at && text.mark(place) == Some('-') && text.number(place + 1).is_some();
        let start = place + usize::from(hyphen);
        if place > at && !hyphen && text.pause(place) {
            break;
        }
        if let Some(digits) = text.number(start) {
            // Groups that spaces separate are short; two long numbers side by side are two.
            let long = digits.len().max(run.groups.last().copied().unwrap_or(0)) > SPACED_DIGITS_MAX;
            if place > at && !hyphen && long {
                break;
            }
            if digits.contains(',') {
                run.amount = true;
            }
            for group in digits.split(['.', ',']) {
                run.groups.push(group.len());
                run.digits.push_str(group);
            }
            run.hyphens |= hyphen || digits.contains('.');
        } else if let Some(digit) = number::spoken_digit(text.word(start)).filter(|_| !hyphen) {
            run.said = true;
            run.groups.push(1);
            run.digits.push_str(&digit.to_string());
        } else {
            break;
        }
        place = start + 1;
        run.next = place;
    }
    (run.next > at).then_some(run)
}

fn kind_of(text: &Text<'_>, run: &Run, has_routing: bool) -> Option<PrivateKind> {
    let count = run.digits.len();
    if run.amount || matches!(text.word(run.next), "dollars" | "dolares" | "bucks" | "usd") {
        return None;
    }
    let taxpayer = announced(text, run.from, &["ssn", "social", "itin", "tin", "taxpayer", "contribuyente", "ss", "seguro"]);
    let employer = announced(text, run.from, &["ein", "employer", "fein", "empleador", "patronal"]);
    let routing = announced(text, run.from, &["routing", "ruta", "aba", "transito", "rtn"]);
    let account = announced(text, run.from, &["account", "acct", "cuenta", "banco", "bank", "checking", "savings", "ahorros", "corriente"]);
    let confirmation = announced(text, run.from, &["confirmation", "confirmacion", "conf", "reference", "referencia", "payment", "pago"]);
    let account = account && !confirmation && !paying_before(text, run.from);
    if !(taxpayer || employer || routing) && names_representative(text, run) {
        return None;
    }
    match (count, run.groups.as_slice()) {
        (9, [3, 2, 4]) => Some(PrivateKind::TaxpayerNumber),
        (9, [2, 7]) if run.hyphens || employer => Some(PrivateKind::EmployerNumber),
        (9, _) if employer => Some(PrivateKind::EmployerNumber),
        (9, _) if routing => Some(PrivateKind::BankAccount),
        (9, _) if taxpayer || run.said => Some(PrivateKind::TaxpayerNumber),
        // Nine digits and nothing else: a taxpayer or routing number, and above every amount that could be paid.
        (9, _) if run.from == 0 && run.next == text.len() => Some(PrivateKind::TaxpayerNumber),
        (13..=19, _) if luhn(&run.digits) => Some(PrivateKind::Card),
        (6..=17, _) if account && !run.said => Some(PrivateKind::BankAccount),
        (6..=17, _) if has_routing && !confirmation && count != CONFIRMATION_DIGITS && !run.said => Some(PrivateKind::BankAccount),
        _ => None,
    }
}

/// The number by which the office knows a representative, four digits, five and an R: whoever has one may say it.
fn names_representative(text: &Text<'_>, run: &Run) -> bool {
    let grouped = run.hyphens && run.groups == [4, 5];
    let one_by_one = run.groups != [3, 2, 4] && (said::letter_after(text, run.next).is_some() || announced(text, run.from, &["caf"]));
    run.digits.len() == 9 && (grouped || one_by_one)
}

fn announced(text: &Text<'_>, at: usize, words: &[&str]) -> bool {
    (at.saturating_sub(ANNOUNCED_TOKENS)..at).any(|place| words.contains(&text.word(place)))
}

/// The check digit of cards (ISO/IEC 7812).
fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            if place % 2 == 0 { digit } else { (digit * 2) / 10 + (digit * 2) % 10 }
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().any(|byte| byte != b'0')
}

/// The checksum of American Bankers Association routing numbers, and their first two digits.
fn is_routing_number(digits: &str) -> bool {
    if digits.len() != 9 {
        return false;
    }
    let sum: u32 = digits.bytes().zip([3, 7, 1].into_iter().cycle()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    let district: u32 = digits[..2].parse().unwrap_or(0);
    sum.is_multiple_of(10) && matches!(district, 1..=12 | 21..=32)
}

/// `my password is X`, `PIN: 1234`, `mi contraseña es X`: the span of X.
fn password_at(text: &Text<'_>, at: usize) -> Option<((usize, usize), usize)> {
    if !matches!(text.word(at), "password" | "passwd" | "passcode" | "pwd" | "pin" | "contrasena" | "clave" | "passphrase" | "nip") {
        return None;
    }
    let mut start = at + 1;
    if matches!(text.word(start), "code" | "number" | "secreta") {
        start += 1;
    }
    let joined = matches!(text.word(start), "is" | "es") || text.mark(start) == Some(':');
    let value_at = start + usize::from(joined);
    let bare_digits = !joined && text.whole(start).is_some() && !text.pause(start);
    if !(joined || bare_digits)
        || matches!(
            text.word(value_at),
            "not" | "no" | "wrong" | "expired" | "incorrect" | "locked" | "incorrecta" | "invalid" | "in" | "the" | "la"
        )
    {
        return None;
    }
    let first = text.token(value_at)?;
    // A secret goes to the next space, whatever its signs are.
    let tail = &text.raw[first.start..];
    let signs_before =
        text.raw[..first.start].chars().rev().take_while(|sign| !sign.is_whitespace() && *sign != ':').map(char::len_utf8).sum::<usize>();
    let end = first.start + tail.find(char::is_whitespace).unwrap_or(tail.len());
    let mut next = value_at;
    while text.token(next).is_some_and(|token| token.start < end) {
        next += 1;
    }
    Some(((first.start - signs_before, end), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_data_is_found() {
        use PrivateKind::{BankAccount, Card, EmployerNumber, Password, TaxpayerNumber};
        let rows = [
            ("my ssn is 123-45-6789", TaxpayerNumber, "my ssn is •••••"),
            ("123 45 6789", TaxpayerNumber, "•••••"),
            ("123.45.6789 thanks", TaxpayerNumber, "••••• thanks"),
            ("social security number 123456789", TaxpayerNumber, "social security number •••••"),
            ("mi seguro social es 123456789", TaxpayerNumber, "mi seguro social es •••••"),
            ("123456789", TaxpayerNumber, "•••••"),
            ("one two three four five six seven eight nine", TaxpayerNumber, "•••••"),
            ("itin 900-70-1234.", TaxpayerNumber, "itin •••••."),
            ("ein 12-3456789", EmployerNumber, "ein •••••"),
            ("12-3456789", EmployerNumber, "•••••"),
            ("my card 4111 1111 1111 1111 exp 12/27", Card, "my card ••••• exp 12/27"),
            ("4111-1111-1111-1111", Card, "•••••"),
            ("routing 021000021", BankAccount, "routing •••••"),
            ("account number 123456789012", BankAccount, "account number •••••"),
            ("número de cuenta 00123456", BankAccount, "número de cuenta •••••"),
            ("my password is Tr0ub4dor&3!", Password, "my password is •••••"),
            ("password: hunter2 ok?", Password, "password: ••••• ok?"),
            ("mi contraseña es Sol!2024", Password, "mi contraseña es •••••"),
            ("my PIN is 4321", Password, "my PIN is •••••"),
            ("pin 4321", Password, "pin •••••"),
        ];
        for (text, kind, redacted) in rows {
            assert_eq!(private_data(text).first().map(|span| span.kind), Some(kind), "{text}");
            assert_eq!(redact(text), redacted);
        }
        assert_eq!(redact("routing 021000021 account 123456789012"), "routing ••••• account •••••");
        assert_eq!(redact("021000021 998877665"), "••••• •••••");
    }

    #[test]
    fn what_is_not_private_is_left() {
        let rows = [
            "pay $1,234.56",
            "300 for 2023",
            "confirmation 1234567890",
            "1234567890",
            "DEMO-7Q4K-22",
            "the account ending in 4321",
            "2026-11-27",
            "11/27/2026",
            "pay 123456789 dollars",
            "$123456789",
            "I forgot my password",
            "my password is not working",
            "1 2 3",
            "555-123-4567",
            "one two three",
            "form 1040 for 2023",
            "what is my pin",
            "cancel payment 1234567890",
            "mi contraseña no funciona",
            "999999999999",
            "two thousand twenty three",
            "",
            "12:30",
            "link my account DEMO-123456",
            "from checking pay 100000",
            "cancel the payment from my account 1234567890",
        ];
        for text in rows {
            assert_eq!(private_data(text), [], "{text}");
        }
    }

    #[test]
    fn the_number_of_a_representative_may_be_said() {
        for text in [
            "0300-12345R",
            "0300-12345",
            "zero three zero zero one two three four five r",
            "cero tres cero cero uno dos tres cuatro cinco erre",
            "my caf number is zero three zero zero one two three four five",
        ] {
            assert_eq!(private_data(text), [], "{text}");
        }
        for text in
            ["123-45-6789 r", "my ssn is one two three four five six seven eight nine r", "one two three four five six seven eight nine"]
        {
            assert_eq!(private_data(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_long_text_is_searched_to_its_end() {
        let long = format!("{} my ssn is 123-45-6789", "word ".repeat(1_000));
        assert!(redact(&long).ends_with("my ssn is •••••"));
    }
}
