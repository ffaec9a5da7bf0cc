//! Numbers: in digits and in words, English and Spanish, as somebody types or says them.

use super::text::Text;

/// A number that was read, and the place after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) value: i64,
    pub(super) next: usize,
}

/// The largest number that words can make here; above every amount that is accepted.
const WORDS_MAX: i64 = 1_000_000_000_000_000;

/// What a word contributes to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// 0 to 9.
    Unit(i64),
    /// 10 to 29, where they are one word; nothing below a hundred follows.
    Teen(i64),
    /// 20 to 90, a unit may follow.
    Tens(i64),
    /// 100 to 900 in one word: `doscientos`.
    Hundreds(i64),
    /// `hundred`.
    Hundred,
    /// `thousand`, `million`.
    Scale(i64),
}

fn piece(word: &str) -> Option<Piece> {
    use Piece::{Hundred, Hundreds, Scale, Teen, Tens, Unit};
    Some(match word {
        "zero" | "cero" => Unit(0),
        "one" | "uno" | "un" | "una" => Unit(1),
        "two" | "dos" => Unit(2),
        "three" | "tres" | "tree" => Unit(3),
        "four" | "cuatro" | "quatro" => Unit(4),
        "five" | "cinco" | "sinco" => Unit(5),
        "six" | "seis" => Unit(6),
        "seven" | "siete" => Unit(7),
        "eight" | "ocho" => Unit(8),
        "nine" | "nueve" | "niner" => Unit(9),
        "ten" | "diez" => Teen(10),
        "eleven" | "once" => Teen(11),
        "twelve" | "doce" => Teen(12),
        "thirteen" | "trece" => Teen(13),
        "fourteen" | "catorce" => Teen(14),
        "fifteen" | "quince" => Teen(15),
        "sixteen" | "dieciseis" => Teen(16),
        "seventeen" | "diecisiete" => Teen(17),
        "eighteen" | "dieciocho" => Teen(18),
        "nineteen" | "diecinueve" => Teen(19),
        "veintiuno" | "veintiun" | "veintiuna" => Teen(21),
        "veintidos" => Teen(22),
        "veintitres" => Teen(23),
        "veinticuatro" => Teen(24),
        "veinticinco" => Teen(25),
        "veintiseis" => Teen(26),
        "veintisiete" => Teen(27),
        "veintiocho" => Teen(28),
        "veintinueve" => Teen(29),
        "twenty" | "twenny" | "twnty" | "veinte" | "vente" | "viente" => Tens(20),
        "thirty" | "thrity" | "thirdy" | "treinta" | "trienta" | "trenta" => Tens(30),
        "forty" | "fourty" | "cuarenta" | "quarenta" => Tens(40),
        "fifty" | "fity" | "fivty" | "cincuenta" | "sincuenta" | "cinquenta" => Tens(50),
        "sixty" | "sesenta" | "secenta" => Tens(60),
        "seventy" | "sevnty" | "setenta" => Tens(70),
        "eighty" | "ochenta" => Tens(80),
        "ninety" | "ninty" | "noventa" => Tens(90),
        "cien" | "ciento" | "cientos" => Hundreds(100),
        "doscientos" | "doscientas" | "docientos" | "dosientos" => Hundreds(200),
        "trescientos" | "trescientas" | "trecientos" | "tresientos" | "trezientos" => Hundreds(300),
        "cuatrocientos" | "cuatrocientas" | "cuatrosientos" | "quatrocientos" => Hundreds(400),
        "quinientos" | "quinientas" | "kinientos" | "quinentos" | "cincocientos" => Hundreds(500),
        "seiscientos" | "seiscientas" | "seicientos" | "seisientos" => Hundreds(600),
        "setecientos" | "setecientas" | "setesientos" => Hundreds(700),
        "ochocientos" | "ochocientas" | "ochosientos" => Hundreds(800),
        "novecientos" | "novecientas" | "nuevecientos" | "novesientos" => Hundreds(900),
        "hundred" | "hundreds" | "hundered" | "hunderd" | "hundrd" | "hunred" => Hundred,
        "thousand" | "thousands" | "thousend" | "thosand" | "thousnd" | "tousand" | "grand" | "mil" | "miles" => Scale(1_000),
        "million" | "millions" | "millon" | "millones" => Scale(1_000_000),
        "billion" | "billions" => Scale(1_000_000_000),
        "billon" | "billones" => Scale(1_000_000_000_000),
        _ => return in_one_word(word),
    })
}

/// `treintaicinco`, `cuarentaydos`: what is three words, typed as one.
fn in_one_word(word: &str) -> Option<Piece> {
    let (tens, unit) = word.split_once("tai").or_else(|| word.split_once("tay"))?;
    let unit = match piece(unit)? {
        Piece::Unit(unit @ 1..) => unit,
        _ => return None,
    };
    let tens = match tens {
        "trein" | "tren" => 30,
        "cuaren" => 40,
        "cincuen" | "sincuen" => 50,
        "sesen" => 60,
        "seten" => 70,
        "ochen" => 80,
        "noven" => 90,
        _ => return None,
    };
    Some(Piece::Teen(tens + unit))
}

/// Whether a word can be part of a number in words, ordinals included.
pub(super) fn is_number_word(word: &str) -> bool {
    piece(word).is_some() || ordinal_word(word).is_some()
}

/// The multiplier that a word or letter after digits is: `2k`, `2 thousand`, `3 mil`.
pub(super) fn scale_after_digits(word: &str) -> Option<i64> {
    match word {
        "k" => Some(1_000),
        _ => match piece(word)? {
            Piece::Hundred => Some(100),
            Piece::Scale(scale) => Some(scale),
            Piece::Unit(_) | Piece::Teen(_) | Piece::Tens(_) | Piece::Hundreds(_) => None,
        },
    }
}

/// A digit that is said: for account endings and the like.
pub(super) fn spoken_digit(word: &str) -> Option<i64> {
    match (piece(word), word) {
        (Some(Piece::Unit(unit)), _) if !matches!(word, "un" | "una") => Some(unit),
        (_, "oh" | "o") => Some(0),
        _ => None,
    }
}

/// A number from 10 to 999 in words, as people say digits in twos and threes: `forty-one`, `quinientos doce`.
pub(super) fn two_or_three_digits(text: &Text<'_>, at: usize) -> Option<Counted> {
    in_words(text, at)
        .filter(|counted| (10..1_000).contains(&counted.value) && !matches!(text.word(at), "a" | "an" | "hundred" | "hundreds"))
}

/// A number in words at a place. Bounded: each word is read once, and more than a dozen make no number.
pub(super) fn in_words(text: &Text<'_>, at: usize) -> Option<Counted> {
    if let Some(parted) = parted_in_spanish(text, at) {
        return Some(parted);
    }
    if !text.counts(at) && !matches!(text.word(at), "a" | "an") {
        return None;
    }
    // "a hundred", "un millón": the article counts only before a multiplier.
    let start = if matches!(text.word(at), "a" | "an") { at + 1 } else { at };
    if start > at && !matches!(piece(text.word(start)), Some(Piece::Hundred | Piece::Scale(_))) {
        return None;
    }
    let mut sum = Sum::default();
    let mut next = start;
    let mut place = start;
    loop {
        let Some(piece) = piece(text.word(place)) else {
            match joined(text, place, sum.last) {
                Some(after) if after > place && next > start => {
                    place = after;
                    continue;
                }
                _ => break,
            }
        };
        if place > start && text.pause(place) || !sum.add(piece) {
            break;
        }
        place += 1;
        next = place;
    }
    (next > start).then_some(Counted { value: sum.value(), next })
}

/// `veinti dos` and `diez y seis`, as a recogniser parts them.
fn parted_in_spanish(text: &Text<'_>, at: usize) -> Option<Counted> {
    let tens = match text.word(at) {
        "veinti" => 20,
        "dieci" => 10,
        "diez" if text.word(at + 1) == "y" => 10,
        _ => return None,
    };
    let unit_at = at + 1 + usize::from(text.word(at) == "diez");
    match piece(text.word(unit_at)) {
        Some(Piece::Unit(unit @ 1..)) => Some(Counted { value: tens + unit, next: unit_at + 1 }),
        _ => None,
    }
}

/// A joint inside a number: the hyphen of `twenty-seven`, the `y` of `treinta y cinco`, the `and` of `one hundred and five`.
fn joined(text: &Text<'_>, at: usize, last: Option<Piece>) -> Option<usize> {
    let follows = piece(text.word(at + 1));
    let small = matches!(follows, Some(Piece::Unit(1..) | Piece::Teen(_) | Piece::Tens(_)));
    match (text.folded(at), last) {
        ("-", Some(_)) if text.glued(at) && text.glued(at + 1) && follows.is_some() => Some(at + 1),
        ("y", Some(Piece::Tens(_))) if matches!(follows, Some(Piece::Unit(1..))) => Some(at + 1),
        ("oh", Some(Piece::Hundred)) if matches!(follows, Some(Piece::Unit(1..))) => Some(at + 1),
        ("and" | "n", Some(Piece::Hundred | Piece::Scale(_))) if small => Some(at + 1),
        _ => None,
    }
}

#[derive(Default)]
struct Sum {
    total: i64,
    current: i64,
    last: Option<Piece>,
    /// The last scale; the next one must be smaller.
    scale: Option<i64>,
    /// Said as a year in two halves: `twenty twenty-three`.
    halves: bool,
}

impl Sum {
    fn value(&self) -> i64 {
        self.total + self.current
    }

    /// Adds a piece where it can follow.
    fn add(&mut self, piece: Piece) -> bool {
        let fits = match piece {
            Piece::Unit(unit) => {
                let open = match self.last {
                    None => true,
                    Some(Piece::Tens(_) | Piece::Hundred | Piece::Hundreds(_) | Piece::Scale(_)) => unit > 0,
                    Some(Piece::Unit(_) | Piece::Teen(_)) => false,
                };
                open && self.put(unit)
            }
            Piece::Teen(value) | Piece::Tens(value) => match self.last {
                None | Some(Piece::Hundred | Piece::Hundreds(_) | Piece::Scale(_)) => self.put(value),
                Some(Piece::Teen(first @ (19 | 20)) | Piece::Tens(first @ 20))
                    if self.total == 0 && self.current == first && !self.halves =>
                {
                    self.halves = true;
                    self.current = first * 100 + value;
                    true
                }
                Some(_) => false,
            },
            Piece::Hundreds(value) => matches!(self.last, None | Some(Piece::Scale(_))) && self.put(value),
            Piece::Hundred => match self.last {
                None => self.put(100),
                Some(Piece::Unit(1..) | Piece::Teen(_) | Piece::Tens(_)) if self.current < 100 => {
                    self.current *= 100;
                    true
                }
                Some(_) => false,
            },
            Piece::Scale(scale) => self.multiply(scale),
        };
        if fits {
            self.last = Some(piece);
        }
        fits
    }

    fn put(&mut self, value: i64) -> bool {
        self.current += value;
        true
    }

    fn multiply(&mut self, scale: i64) -> bool {
        let smaller = self.scale.is_none_or(|before| scale < before);
        // `cien mil millones` and `mil un millones` multiply what stands before as a whole.
        if !smaller && self.scale.is_some_and(|before| before < scale) && self.value() < scale {
            self.total = self.value().saturating_mul(scale).min(WORDS_MAX);
            self.current = 0;
            self.scale = Some(scale);
            return true;
        }
        if !smaller || self.halves || matches!(self.last, Some(Piece::Unit(0))) {
            return false;
        }
        self.total = self.total.saturating_add(self.current.max(1).saturating_mul(scale)).min(WORDS_MAX);
        self.current = 0;
        self.scale = Some(scale);
        true
    }
}

/// The place of an ordinal word or of digits with an ordinal ending: `second`, `2nd`, `segunda`, `2do`; and the place after it.
pub(super) fn ordinal(text: &Text<'_>, at: usize) -> Option<Counted> {
    if let Some(value) = text.whole(at) {
        let ending = text.glued(at + 1)
            && matches!(text.word(at + 1), "st" | "nd" | "rd" | "th" | "ro" | "do" | "to" | "er" | "o" | "a" | "ra" | "da");
        return ending.then_some(Counted { value, next: at + 2 });
    }
    if !text.counts(at) {
        return None;
    }
    let tens = match text.word(at) {
        "twenty" => 20,
        "thirty" => 30,
        _ => 0,
    };
    if tens > 0 {
        let unit_at = at + 1 + usize::from(text.mark(at + 1) == Some('-'));
        let unit = ordinal_word(text.word(unit_at)).filter(|unit| (1..10).contains(unit))?;
        return Some(Counted { value: tens + unit, next: unit_at + 1 });
    }
    ordinal_word(text.word(at)).map(|value| Counted { value, next: at + 1 })
}

fn ordinal_word(word: &str) -> Option<i64> {
    Some(match word {
        "first" | "primero" | "primera" | "primer" => 1,
        "second" | "segundo" | "segunda" => 2,
        "third" | "tercero" | "tercera" | "tercer" => 3,
        "fourth" | "cuarto" | "cuarta" => 4,
        "fifth" | "quinto" | "quinta" => 5,
        "sixth" | "sexto" | "sexta" => 6,
        "seventh" | "septimo" | "septima" => 7,
        "eighth" | "octavo" | "octava" => 8,
        "ninth" | "noveno" | "novena" => 9,
        "tenth" | "decimo" | "decima" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_make_numbers() {
        let rows = [
            ("three hundred", 300),
            ("a hundred and five", 105),
            ("twelve hundred", 1200),
            ("one thousand two hundred fifty", 1250),
            ("two thousand and five", 2005),
            ("a million", 1_000_000),
            ("twenty-seven", 27),
            ("twenty twenty three", 2023),
            ("nineteen ninety nine", 1999),
            ("ninety nine thousand nine hundred ninety nine", 99_999),
            ("zero", 0),
            ("hundred", 100),
            ("trescientos", 300),
            ("ciento uno", 101),
            ("mil doscientos cincuenta", 1250),
            ("veintiún mil", 21_000),
            ("treinta y cinco", 35),
            ("un millón doscientos mil", 1_200_000),
            ("dos mil veintitrés", 2023),
            ("cien mil", 100_000),
            ("quinientos", 500),
            ("mil", 1000),
            ("dos mil millones", 2_000_000_000),
            ("dos millones mil", 2_001_000),
            ("mil un millones quinientos", 1_001_000_500),
        ];
        for (words, value) in rows {
            let text = Text::read(words);
            assert_eq!(in_words(&text, 0), Some(Counted { value, next: text.len() }), "{words}");
        }
    }

    #[test]
    fn what_does_not_belong_together_is_left() {
        for (words, value, next) in [("three four", 3, 1), ("ten and twenty", 10, 1), ("hundred hundred", 100, 1), ("dos y tres", 2, 1)] {
            assert_eq!(in_words(&Text::read(words), 0), Some(Counted { value, next }), "{words}");
        }
        for words in ["a dollar", "pay", "", "and five"] {
            assert_eq!(in_words(&Text::read(words), 0), None, "{words}");
        }
    }

    #[test]
    fn ordinals() {
        for (words, value) in
            [("3rd", 3), ("the", 0), ("twenty-first", 21), ("segunda", 2), ("1ro", 1), ("thirty first", 31), ("fifteenth", 15)]
        {
            let read = ordinal(&Text::read(words), 0).map_or(0, |counted| counted.value);
            assert_eq!(read, value, "{words}");
        }
    }
}
