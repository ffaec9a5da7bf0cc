//! Digits that name something: telephone numbers, confirmation numbers, codes that are read out; with the digits as people say
//! them, `double five`, `oh`, `twenty-two forty-one`, `cuarenta y uno cero dos`, and letters of the NATO alphabet.

use super::number;
use super::text::{Kind, Text};
use super::{Reading, Scene, SlotKind, day, said};

/// A run has at most so many digits; longer ones are cut and are no value.
const RUN_DIGITS_MAX: usize = 20;
/// Digits by themselves are a value from this many on.
const DIGITS_MIN: usize = 4;
/// The same where only digits are said so: "double five".
const DIGITS_MIN_REPEATED: usize = 2;
/// The length of a confirmation number.
const CONFIRMATION_DIGITS: usize = 10;
/// The digits of the number by which the office knows a representative; an R stands after them.
const REPRESENTATIVE_DIGITS: usize = 9;
/// E.164 has at most 15 digits; with its country no telephone number has fewer than this.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// How many words before the digits are looked at for what they are.
const WORDS_BACK: usize = 7;
/// A spelled code has at least so many signs.
const SPELLED_MIN: usize = 4;

/// Digits that belong together.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) digits: String,
    pub(super) next: usize,
    /// How many digits each written group or said word gave.
    groups: Vec<usize>,
    /// Said in words, at least in part.
    said: bool,
    /// Said in a way that only digits are: `double`, `triple`.
    marked: bool,
    /// A plus stands before it.
    plus: bool,
    /// Something other than spaces stands between two groups.
    separated: bool,
}

/// The readings at a place, and the place after them.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if let Some(spelled) = spelled(text, at) {
        return Some(spelled);
    }
    if text.glued(at) && text.token(at.wrapping_sub(1)).is_some_and(|token| token.kind == Kind::Word) {
        return None;
    }
    let run = run(text, at)?;
    if run.digits.len() == REPRESENTATIVE_DIGITS && scene.expectation.slot != Some(SlotKind::Code) {
        if let Some((letter, next)) = said::letter_after(text, run.next) {
            return Some((vec![Reading::Digits(run.digits + letter)], next));
        }
        if run.separated && run.groups == [4, 5] {
            return Some((vec![Reading::Digits(run.digits)], run.next));
        }
    }
    let cue = cue(text, at);
    if cue.is_none() && scene.expectation.slot != Some(SlotKind::Code) && run.is_date(text, at, scene) {
        return None;
    }
    let amount = text.mark(at.wrapping_sub(1)) == Some('$')
        || matches!(text.folded(run.next), "dollars" | "dolares" | "bucks" | "usd" | "cents" | "centavos" | "%" | "k" | "dlls" | "grand");
    if amount || cue == Some(Cue::None) || scene.expectation.slot == Some(SlotKind::Money) && cue.is_none() && !run.plus {
        return None;
    }
    let next = run.next;
    if run.groups == [CONFIRMATION_DIGITS] && names_payment(text, at) {
        return Some((vec![Reading::Confirmation(run.digits)], next));
    }
    phone_or_confirmation(&run, cue, scene).or_else(|| plain(text, at, &run, cue)).map(|readings| (readings, next))
}

/// What the words before digits say that they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cue {
    Phone,
    Confirmation,
    /// "The code is", "my pin": digits of some kind.
    Code,
    /// A number, of a payment or of a telephone.
    Number,
    /// Something that is none of our values: a postal code, a street.
    None,
}

fn cue(text: &Text<'_>, at: usize) -> Option<Cue> {
    let mut weak = None;
    for back in 1..=WORDS_BACK {
        let Some(place) = at.checked_sub(back) else { return weak };
        // A sentence that ended says nothing about the next one; a colon or a point of "no." does not end one.
        if back > 1 && text.pause(place + 1) && !matches!(text.word(place), "no" | "num" | "conf" | "tel" | "cel" | "ref" | "nro") {
            return weak;
        }
        let found = match text.word(place) {
            "confirmation" | "confirmacion" | "conf" | "reference" | "referencia" | "ref" | "confirm" | "comfirmacion" | "tracking"
            | "confirmasion" | "comfirmasion" | "confrmation" | "confimation" | "confirmaton" => Some(Cue::Confirmation),
            "phone" | "cell" | "cel" | "celular" | "telefono" | "call" | "text" | "texts" | "mobile" | "llame" | "llameme" | "llamen"
            | "llamar" | "llamenme" | "textos" | "mensajes" | "tel" | "ph" | "reach" | "telephone" | "fax" | "whatsapp" | "textearme"
            | "marque" | "movil" | "fono" => Some(Cue::Phone),
            "pin" | "code" | "codigo" | "passcode" | "nip" | "says" | "dice" | "otp" | "clave" | "cod" | "token" => Some(Cue::Code),
            "zip" | "postal" | "street" | "calle" | "apt" | "room" | "avenue" | "badge" | "employee" | "empleado" | "ext" | "extension" => {
                Some(Cue::None)
            }
            "number" | "numero" | "num" | "nro" => {
                weak = weak.or(Some(Cue::Number));
                None
            }
            "a" | "and" | "to" | "for" | "pay" | "pagar" | "y" | "on" => return weak,
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    weak
}

/// "Payment 4417093265", "el recibo de 4417093265": what has a number of its own.
fn names_payment(text: &Text<'_>, at: usize) -> bool {
    let joint = usize::from(matches!(text.word(at.wrapping_sub(1)), "for" | "of" | "de" | "del" | "on"));
    let named = at
        .checked_sub(1 + joint)
        .is_some_and(|before| matches!(text.word(before), "payment" | "pago" | "receipt" | "recibo" | "comprobante" | "amount" | "monto"));
    named && !text.pause(at - joint)
}

fn phone_or_confirmation(run: &Run, cue: Option<Cue>, scene: &Scene<'_>) -> Option<Vec<Reading>> {
    let confirmation = || Reading::Confirmation(run.digits.clone());
    let phone = phone(run);
    let as_phone = run.plus || run.grouped_as_phone() || cue == Some(Cue::Phone);
    match (phone, run.digits.len() == CONFIRMATION_DIGITS) {
        (_, true) if cue == Some(Cue::Confirmation) => Some(vec![confirmation()]),
        (Some(phone), _) if as_phone => Some(vec![Reading::Phone(phone)]),
        (_, true) if cue == Some(Cue::Number) && (run.separated || run.said) && !run.grouped_as_phone() && phone_is_unlikely(run) => {
            Some(vec![confirmation()])
        }
        (Some(phone), true) if run.said => Some(vec![Reading::Phone(phone)]),
        (Some(phone), true) if cue == Some(Cue::Number) => Some(vec![Reading::Phone(phone), confirmation()]),
        (None, true) if cue == Some(Cue::Number) => Some(vec![confirmation()]),
        _ if scene.expectation.slot == Some(SlotKind::Code) => None,
        // Ten digits in one are the length of both and no amount.
        (Some(phone), true) if run.groups.len() == 1 => Some(vec![Reading::Phone(phone), confirmation()]),
        (None, true) if run.groups.len() == 1 => Some(vec![confirmation()]),
        _ => None,
    }
}

/// The central office code of a number of the United States is not one that is never given out.
fn phone_is_unlikely(run: &Run) -> bool {
    phone(run).is_none() || run.separated
}

impl Run {
    /// Written as telephone numbers are: 3-3-4, 1-3-3-4, 3-7.
    fn grouped_as_phone(&self) -> bool {
        !self.said && matches!(self.groups.as_slice(), [3, 3, 4] | [1, 3, 3, 4] | [3, 7])
    }

    /// Written as a date with hyphens and a short year, and a day that there is: `12-01-26`.
    fn is_date(&self, text: &Text<'_>, at: usize, scene: &Scene<'_>) -> bool {
        let as_written = self.separated && !self.said && matches!(self.groups.as_slice(), [1..=2, 1..=2, 2]);
        as_written && matches!(day::at(text, at, scene), Some((day::Days::Some(_), next)) if next == self.next)
    }

    fn evenly_grouped(&self) -> bool {
        self.groups.len() > 1 && self.groups.iter().all(|length| *length == self.groups[0])
    }
}

/// E.164 of a number with its country, or of one of the North American plan: neither its area nor its office begins with 0 or 1.
fn phone(run: &Run) -> Option<String> {
    let digits = run.digits.as_str();
    if run.plus {
        let country_is_ours = digits.starts_with('1');
        let fits =
            PHONE_DIGITS.contains(&digits.len()) && !digits.starts_with('0') && (!country_is_ours || is_north_american(&digits[1..]));
        return fits.then(|| format!("+{digits}"));
    }
    let national = if digits.len() == 11 { digits.strip_prefix('1')? } else { digits };
    is_north_american(national).then(|| format!("+1{national}"))
}

fn is_north_american(digits: &str) -> bool {
    let bytes = digits.as_bytes();
    let service = |code: &[u8]| code[1..] == *b"11";
    bytes.len() == 10 && bytes[0] >= b'2' && bytes[3] >= b'2' && !service(&bytes[0..3]) && !service(&bytes[3..6]) && bytes[1] != b'9'
}

/// Digits that nothing names: said one by one, with a zero before them, or after "the code is".
fn plain(text: &Text<'_>, at: usize, run: &Run, cue: Option<Cue>) -> Option<Vec<Reading>> {
    let count = run.digits.len();
    let named = matches!(cue, Some(Cue::Code | Cue::Number));
    let one_by_one = run.groups.len() >= DIGITS_MIN && run.groups.iter().filter(|length| **length == 1).count() + 1 >= run.groups.len();
    let zero_first = run.groups.len() == 1 && !run.said && run.digits.starts_with('0') && !text.glued(at + 1);
    let in_groups = run.groups.len() >= 3 && run.evenly_grouped() && run.groups[0] == 2;
    let whole_code = named && (run.groups.len() == 1 || run.evenly_grouped() || run.said) && count <= 8;
    let fits = run.marked || one_by_one || zero_first || in_groups || whole_code;
    let least = if run.marked { DIGITS_MIN_REPEATED } else { DIGITS_MIN };
    (fits && (least..=RUN_DIGITS_MAX).contains(&count)).then(|| vec![Reading::Digits(run.digits.clone())])
}

/// The longest run of digits at a place.
pub(super) fn run(text: &Text<'_>, at: usize) -> Option<Run> {
    let mut run = Run { next: at, ..Run::default() };
    let mut place = at;
    if text.mark(at) == Some('+') && text.glued(at + 1) {
        run.plus = true;
        place += 1;
    }
    while run.digits.len() <= RUN_DIGITS_MAX {
        let first = run.digits.is_empty();
        let hyphen = !first && text.mark(place) == Some('-') && text.number(place + 1).is_some() && text.glued(place + 1);
        let start = place + usize::from(hyphen);
        if !first && !hyphen && text.pause(start) {
            break;
        }
        let Some((digits, next, kind)) = piece(text, start) else { break };
        if !first && kind == PieceOf::Written && digits.len() > 7 {
            break;
        }
        let parts: Vec<&str> = digits.split('.').collect();
        // Points stand between the groups of telephone numbers, and elsewhere make a number with decimals or a date.
        if parts.len() > 1
            && !(parts.len() == 3 && parts[2].len() == 4 && parts[0].len() == 3
                || parts.len() == 2 && parts[1].len() == 4 && parts[0].len() == 3)
        {
            break;
        }
        run.separated |= hyphen || parts.len() > 1;
        for part in &parts {
            run.groups.push(part.len());
            run.digits.push_str(part);
        }
        run.said |= kind != PieceOf::Written;
        run.marked |= kind == PieceOf::Repeated;
        place = next;
        run.next = next;
    }
    (run.digits.len() > 1 && run.digits.len() <= RUN_DIGITS_MAX).then_some(run)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum PieceOf {
    Written,
    Said,
    Repeated,
}

/// One written group, one digit that is said, a repeated digit, or two digits that are said as a number.
fn piece(text: &Text<'_>, at: usize) -> Option<(String, usize, PieceOf)> {
    if let Some(digits) = text.number(at) {
        return (!digits.contains(',')).then(|| (digits.to_owned(), at + 1, PieceOf::Written));
    }
    let times = match text.word(at) {
        "double" | "doble" => 2,
        "triple" | "treble" => 3,
        _ => 0,
    };
    if times > 0 {
        let digit = text.whole(at + 1).filter(|digit| (0..10).contains(digit)).or_else(|| number::spoken_digit(text.word(at + 1)))?;
        let multiplied = number::scale_after_digits(text.word(at + 2)).is_some();
        return (!multiplied).then(|| (digit.to_string().repeat(times), at + 2, PieceOf::Repeated));
    }
    // "Three hundred twelve" is read as a whole; "three" before a hundred is no digit.
    match (number::two_or_three_digits(text, at), number::spoken_digit(text.word(at))) {
        (Some(counted), _) => Some((counted.value.to_string(), counted.next, PieceOf::Said)),
        (None, Some(digit)) if number::scale_after_digits(text.word(at + 1)).is_none() => Some((digit.to_string(), at + 1, PieceOf::Said)),
        (None, _) => None,
    }
}

/// Letters of the NATO alphabet and digits, one by one: `delta echo mike oscar four seven`.
fn spelled(text: &Text<'_>, at: usize) -> Option<(Vec<Reading>, usize)> {
    let begins = nato(text.word(at)).is_some();
    if !begins && number::spoken_digit(text.word(at)).is_none() && text.number(at).is_none_or(|digits| digits.len() > 1) || text.glued(at) {
        return None;
    }
    let mut code = String::new();
    let (mut place, mut letters) = (at, 0);
    while code.len() < RUN_DIGITS_MAX * 2 && (place == at || !text.pause(place)) {
        if matches!(text.folded(place), "dash" | "-" | "hyphen" | "guion") && !code.is_empty() && !code.ends_with('-') {
            code.push('-');
            place += 1;
            continue;
        }
        if let Some(letter) = nato(text.word(place)) {
            letters += 1;
            code.push(letter);
            place += 1;
            continue;
        }
        match piece(text, place) {
            Some((digits, next, _)) if !digits.contains('.') => {
                code.push_str(&digits);
                place = next;
            }
            _ => break,
        }
    }
    let code = code.trim_end_matches('-');
    (letters > 1 && code.len() >= SPELLED_MIN).then(|| (vec![Reading::Code(code.to_owned())], place))
}

/// The letter that a word of the NATO alphabet stands for.
fn nato(word: &str) -> Option<char> {
    Some(match word {
        "alpha" | "alfa" => 'A',
        "bravo" => 'B',
        "charlie" => 'C',
        "delta" => 'D',
        "echo" | "eco" => 'E',
        "foxtrot" => 'F',
        "golf" => 'G',
        "hotel" => 'H',
        "india" => 'I',
        "juliet" | "juliett" => 'J',
        "kilo" => 'K',
        "lima" => 'L',
        "mike" => 'M',
        "november" => 'N',
        "oscar" => 'O',
        "papa" => 'P',
        "quebec" => 'Q',
        "romeo" => 'R',
        "sierra" => 'S',
        "tango" => 'T',
        "uniform" => 'U',
        "victor" => 'V',
        "whiskey" | "whisky" => 'W',
        "xray" => 'X',
        "yankee" => 'Y',
        "zulu" => 'Z',
        _ => return None,
    })
}
