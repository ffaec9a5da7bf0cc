//! Forms and schedules of the office by name: `form 1040`, `a W-2`, `my 1099-NEC`, `form ten forty`, `la mil noventa y nueve`.
//!
//! The forms that an account has are [`Reading::Form`]; a bare `1040` is one of them or an amount. All others are
//! [`Reading::OtherForm`] as the office prints them, and need more than their digits to be taken for a form.

use super::digits;
use super::money::paying_before;
use super::text::{Kind, Text};
use super::{Reading, Scene, SlotKind};
use crate::account::Form;
use crate::money::Money;

/// Forms that people bring up, without those that an account has. Numbers first, then those that begin with letters.
const OTHERS: &[&str] = &[
    "56",
    "433-A",
    "433-B",
    "433-D",
    "433-F",
    "433-H",
    "656",
    "656-L",
    "706",
    "709",
    "720",
    "730",
    "843",
    "911",
    "940",
    "941-X",
    "943",
    "944",
    "945",
    "966",
    "982",
    "990",
    "1023",
    "1040-ES",
    "1040-NR",
    "1040-PR",
    "1040-SR",
    "1040-SS",
    "1040-V",
    "1040-X",
    "1041",
    "1042",
    "1042-S",
    "1065",
    "1095-A",
    "1095-B",
    "1095-C",
    "1096",
    "1098",
    "1098-E",
    "1098-T",
    "1099",
    "1099-A",
    "1099-B",
    "1099-C",
    "1099-DIV",
    "1099-G",
    "1099-INT",
    "1099-K",
    "1099-MISC",
    "1099-NEC",
    "1099-OID",
    "1099-PATR",
    "1099-Q",
    "1099-R",
    "1099-S",
    "1116",
    "1120-F",
    "1120-H",
    "1120-S",
    "1120-X",
    "1127",
    "1310",
    "2106",
    "2120",
    "2210",
    "2220",
    "2290",
    "2350",
    "2441",
    "2553",
    "2555",
    "2678",
    "2848",
    "3520",
    "3800",
    "3903",
    "3911",
    "3949-A",
    "4029",
    "4180",
    "4361",
    "4422",
    "4506",
    "4506-C",
    "4506-T",
    "4562",
    "4684",
    "4797",
    "4852",
    "4868",
    "4972",
    "5329",
    "5405",
    "5471",
    "5472",
    "5498",
    "5695",
    "6251",
    "6781",
    "7004",
    "8027",
    "8233",
    "8275",
    "8283",
    "8300",
    "8332",
    "8379",
    "8453",
    "8606",
    "8615",
    "8621",
    "8655",
    "8802",
    "8812",
    "8814",
    "8815",
    "8821",
    "8822",
    "8822-B",
    "8829",
    "8832",
    "8839",
    "8853",
    "8857",
    "8862",
    "8863",
    "8865",
    "8868",
    "8879",
    "8880",
    "8888",
    "8889",
    "8917",
    "8919",
    "8936",
    "8938",
    "8941",
    "8944",
    "8948",
    "8949",
    "8958",
    "8959",
    "8960",
    "8962",
    "8971",
    "8995",
    "9465",
    "12153",
    "12203",
    "12256",
    "12277",
    "13844",
    "14039",
    "14157",
    "15107",
    "K-1",
    "SS-4",
    "SS-5",
    "SS-8",
    "W-2",
    "W-2C",
    "W-2G",
    "W-3",
    "W-4",
    "W-4P",
    "W-7",
    "W-8BEN",
    "W-9",
];

/// The most signs that a form's name has without its hyphen.
const NAME_SIGNS_MAX: usize = 8;

/// A form at a place, and the place after it.
pub(super) fn at(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    let cue = is_cue(text.word(at));
    let mut place = at + usize::from(cue);
    place += usize::from(cue && (text.mark(place) == Some('#') || matches!(text.word(place), "number" | "numero")));
    if !cue && text.glued(at) && at > 0 && text.mark(at - 1) != Some('$') {
        return None;
    }
    let (name, next) = written(text, place).or_else(|| said(text, place, cue))?;
    match Form::ALL.into_iter().find(|form| form.number() == name) {
        Some(form) => ours(text, at, scene, (form, cue, next)),
        None => other(text, at, (name, cue, next)),
    }
}

/// A form whose name has letters, such as `1099-NEC`, which would else look like a code.
pub(super) fn with_letters(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Vec<Reading>, usize)> {
    if scene.expectation.slot == Some(SlotKind::Code) {
        return None;
    }
    let has_letters = |name: &str| name.bytes().any(|byte| byte.is_ascii_alphabetic());
    self::at(text, at, scene).filter(|(readings, _)| matches!(readings.as_slice(), [Reading::OtherForm(name)] if has_letters(name)))
}

fn is_cue(word: &str) -> bool {
    matches!(
        word,
        "form" | "forms" | "formulario" | "formularios" | "forma" | "formas" | "planilla" | "frm" | "fom" | "formulairo" | "formlario"
    )
}

/// A form that an account has. By its digits alone it may be an amount as well.
fn ours(text: &Text<'_>, at: usize, scene: &Scene<'_>, (form, cue, next): (Form, bool, usize)) -> Option<(Vec<Reading>, usize)> {
    if is_amount(text, at, next) || !text.raw_of(next - 1, next + 1).is_empty() && text.glued(next) && !ends_a_form(text, next) {
        return None;
    }
    let amount: i64 = form.number().parse().ok()?;
    let money = Reading::Money(Money::from_cents(amount * 100));
    let named = cue
        || matches!(text.word(next), "form" | "return" | "returns" | "taxes" | "tax" | "s" | "forms" | "formulario")
        || text.number(next - 1).is_none()
        || owned(text, at);
    let readings = if named || scene.expectation.slot == Some(SlotKind::Period) {
        vec![Reading::Form(form)]
    } else if is_place(text, at) {
        return None;
    } else if paying_before(text, at) || scene.expectation.slot == Some(SlotKind::Money) {
        vec![money, Reading::Form(form)]
    } else {
        vec![Reading::Form(form), Reading::Number(amount)]
    };
    Some((readings, next))
}

fn ends_a_form(text: &Text<'_>, next: usize) -> bool {
    matches!(text.mark(next), Some('\'' | '/' | '?')) || text.word(next).starts_with('s')
}

fn is_amount(text: &Text<'_>, at: usize, next: usize) -> bool {
    let before = text.mark(at.wrapping_sub(1));
    before == Some('$') || matches!(text.word(next), "dollars" | "dolares" | "bucks" | "usd" | "dolar" | "cents" | "mil" | "k")
}

/// `1040` after a street is its number.
fn is_place(text: &Text<'_>, at: usize) -> bool {
    let street = |place: usize| {
        matches!(text.word(place), "street" | "st" | "ave" | "avenue" | "road" | "rd" | "drive" | "dr" | "lane" | "ln" | "blvd" | "way")
    };
    (2..=3).any(|ahead| street(at + ahead))
        || (1..=2).any(|back| {
            at.checked_sub(back)
                .is_some_and(|place| matches!(text.word(place), "calle" | "street" | "avenida" | "avenue" | "apt" | "room" | "box"))
        })
}

/// "My 1040", "una 1099": something that one has or sends, and no amount.
fn owned(text: &Text<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| !text.pause(at)) else { return false };
    matches!(
        text.word(before),
        "my" | "the" | "a" | "your" | "mi" | "la" | "el" | "una" | "un" | "su" | "este" | "that" | "this" | "las" | "los" | "mis"
    ) && !(matches!(text.word(before), "el" | "la") && matches!(text.word(before.wrapping_sub(1)), "termina" | "cuenta"))
        && !(text.word(before) == "a" && paying_before(text, before))
}

fn other(text: &Text<'_>, at: usize, (name, cue, next): (String, bool, usize)) -> Option<(Vec<Reading>, usize)> {
    let has_letters = name.bytes().any(|byte| byte.is_ascii_alphabetic());
    let stands = cue || has_letters || (owned(text, at) && !is_amount(text, at, next)) && name.len() > 2;
    let hangs_on = text.glued(next) && !ends_a_form(text, next);
    (stands && !hangs_on).then(|| (vec![Reading::OtherForm(name)], next))
}

/// A form as it is written: `1040-ES`, `1040x`, `W2`, `433-F`. The longest name wins.
fn written(text: &Text<'_>, at: usize) -> Option<(String, usize)> {
    let mut signs = String::new();
    let mut place = at;
    let mut found = None;
    while let Some(token) = text.token(place).filter(|token| place == at || token.glued || parted(text, at, place)) {
        match token.kind {
            Kind::Word if text.folded(place).is_ascii() => signs.push_str(&text.folded(place).to_ascii_uppercase()),
            Kind::Number if !text.folded(place).contains([',', '.']) => signs.push_str(text.folded(place)),
            Kind::Mark('-') if place > at => {}
            Kind::Word | Kind::Number | Kind::Mark(_) => break,
        }
        if signs.len() > NAME_SIGNS_MAX {
            break;
        }
        place += 1;
        // A word of letters only is no form: "ss" alone names nothing.
        if signs.bytes().any(|byte| byte.is_ascii_digit()) && token.kind != Kind::Mark('-') {
            found = named(&signs).map(|name| (name, place)).or(found);
        }
    }
    found
}

/// `w 2`, `1040 es`: a space where the hyphen is.
fn parted(text: &Text<'_>, at: usize, place: usize) -> bool {
    place == at + 1
        && !text.pause(place)
        && (matches!(text.word(at), "w" | "ss" | "k") && text.number(place).is_some_and(|digits| digits.len() == 1)
            || text.number(at).is_some() && is_suffix(text, place))
}

/// Letters that stand after a form's number and are no word by themselves.
fn is_suffix(text: &Text<'_>, place: usize) -> bool {
    let ends = place + 1 == text.len() || text.pause(place + 1);
    match text.word(place) {
        "ez" | "sr" | "x" | "nec" | "misc" | "int" | "div" | "v" | "nr" | "k" | "r" | "g" | "f" | "t" | "q" => true,
        "d" | "es" | "b" | "c" | "s" => ends,
        _ => false,
    }
}

/// The form of these letters and digits, as it is printed.
fn named(signs: &str) -> Option<String> {
    let same = |form: &&str| form.bytes().filter(|byte| *byte != b'-').eq(signs.bytes());
    let ours = Form::ALL.into_iter().map(Form::number).find(|number| *number == signs);
    ours.or_else(|| OTHERS.iter().copied().find(same)).map(str::to_owned)
}

/// A form as it is said: `ten forty`, `w two`, `novecientos cuarenta y uno`. Digits in words need a cue or an article.
fn said(text: &Text<'_>, at: usize, cue: bool) -> Option<(String, usize)> {
    if let Some(start) = text.any_phrase(at, &["doble you", "doble ve", "doble v", "double you", "dobleu", "w", "doble"]) {
        let run = super::number::spoken_digit(text.word(start))?;
        return named(&format!("W{run}")).map(|name| (name, start + 1));
    }
    if !text.counts(at) || !cue && !owned(text, at) {
        return None;
    }
    let as_number = super::number::in_words(text, at).map(|counted| (counted.value.to_string(), counted.next));
    let as_digits = digits::run(text, at).map(|run| (run.digits, run.next));
    let both = as_digits.into_iter().chain(as_number);
    both.filter(|(digits, _)| digits.len() >= 3).find_map(|(digits, next)| {
        let letters = text.word(next).to_ascii_uppercase();
        let with_letters = || Some((named(&format!("{digits}{letters}")).filter(|_| is_suffix(text, next))?, next + 1));
        with_letters().or_else(|| Some((named(&digits)?, next)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_stands_twice_and_none_is_ours() {
        let mut seen = std::collections::BTreeSet::new();
        for form in OTHERS {
            let signs: String = form.chars().filter(|sign| *sign != '-').collect();
            assert!(signs.len() <= NAME_SIGNS_MAX && seen.insert(signs), "{form}");
        }
        assert!(Form::ALL.into_iter().all(|form| !seen.contains(form.number())));
    }

    #[test]
    fn names_are_read_as_they_are_printed() {
        for (said, name) in
            [("W2", "W-2"), ("w-2", "W-2"), ("1040x", "1040-X"), ("1099 nec", "1099-NEC"), ("433-F", "433-F"), ("w 9", "W-9")]
        {
            let text = Text::read(said);
            assert_eq!(written(&text, 0), Some((name.to_owned(), text.len())), "{said}");
        }
    }
}
