//! Whole numbers in words, English and Spanish.

use super::Language;

/// Numbers above this are given in digits: no amount and no count of ours is larger.
pub(super) const SPELLED_MAX: u64 = 999_999_999_999_999;

const ENGLISH_SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ENGLISH_ORDINALS: [&str; 32] = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
];
const SPANISH_SMALL: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const SPANISH_TENS: [&str; 10] = ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const SPANISH_HUNDREDS: [&str; 10] =
    ["", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"];

/// Whether a noun of its own follows the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Alone,
    /// Before a masculine noun: `un dólar`, `veintiún mil`.
    BeforeNoun,
}

/// A number in words.
pub(super) fn cardinal(number: u64, language: Language, standing: Standing) -> String {
    match language {
        _ if number > SPELLED_MAX => number.to_string(),
        Language::English => english(number),
        Language::Spanish => spanish(number, standing),
    }
}

/// The place of a day in its month, or of a quarter in its year.
pub(super) fn english_ordinal(number: u64) -> String {
    usize::try_from(number).ok().and_then(|place| ENGLISH_ORDINALS.get(place)).map_or_else(|| english(number), |word| (*word).to_owned())
}

/// A year as it is said.
pub(super) fn year(year: i16, language: Language) -> String {
    let whole = u64::from(year.unsigned_abs());
    let (century, rest) = (whole / 100, whole % 100);
    match language {
        Language::Spanish => spanish(whole, Standing::Alone),
        Language::English if !(1100..2100).contains(&whole) || (2000..2010).contains(&whole) => english(whole),
        Language::English if rest == 0 => format!("{} hundred", english(century)),
        Language::English if rest < 10 => format!("{} oh {}", english(century), english(rest)),
        Language::English => format!("{} {}", english(century), english(rest)),
    }
}

fn english(number: u64) -> String {
    const SCALES: [(u64, &str); 4] =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];
    if number == 0 {
        return ENGLISH_SMALL[0].to_owned();
    }
    let mut words = Vec::new();
    let mut rest = number;
    for (scale, name) in SCALES {
        if rest >= scale {
            words.push(english_below_thousand(rest / scale));
            words.push(name.to_owned());
            rest %= scale;
        }
    }
    if rest > 0 {
        words.push(english_below_thousand(rest));
    }
    words.join(" ")
}

fn english_below_thousand(number: u64) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let low = match rest {
        0..20 => ENGLISH_SMALL[rest].to_owned(),
        _ if rest % 10 == 0 => ENGLISH_TENS[rest / 10].to_owned(),
        _ => format!("{}-{}", ENGLISH_TENS[rest / 10], ENGLISH_SMALL[rest % 10]),
    };
    match (hundreds, rest) {
        (0, _) => low,
        (_, 0) => format!("{} hundred", ENGLISH_SMALL[hundreds]),
        _ => format!("{} hundred {low}", ENGLISH_SMALL[hundreds]),
    }
}

fn spanish(number: u64, standing: Standing) -> String {
    if number == 0 {
        return SPANISH_SMALL[0].to_owned();
    }
    // Spanish counts a million millions before it has a new word: mil millones, un billón.
    let (billions, millions, rest) = (number / 1_000_000_000_000, number / 1_000_000 % 1_000_000, number % 1_000_000);
    let mut words = Vec::new();
    for (count, one, many) in [(billions, "un billón", "billones"), (millions, "un millón", "millones")] {
        match count {
            0 => {}
            1 => words.push(one.to_owned()),
            _ => words.push(format!("{} {many}", spanish_below_million(count, Standing::BeforeNoun))),
        }
    }
    if rest > 0 {
        words.push(spanish_below_million(rest, standing));
    }
    words.join(" ")
}

fn spanish_below_million(number: u64, standing: Standing) -> String {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let high = match thousands {
        0 => None,
        1 => Some("mil".to_owned()),
        _ => Some(format!("{} mil", spanish_below_thousand(thousands, Standing::BeforeNoun))),
    };
    let low = (rest > 0).then(|| spanish_below_thousand(rest, standing));
    high.into_iter().chain(low).collect::<Vec<_>>().join(" ")
}

fn spanish_below_thousand(number: u64, standing: Standing) -> String {
    let (hundreds, rest) = ((number / 100) as usize, (number % 100) as usize);
    let low = match (rest, standing) {
        (1, Standing::BeforeNoun) => "un".to_owned(),
        (21, Standing::BeforeNoun) => "veintiún".to_owned(),
        (0..30, _) => SPANISH_SMALL[rest].to_owned(),
        _ if rest % 10 == 0 => SPANISH_TENS[rest / 10].to_owned(),
        _ => format!(
            "{} y {}",
            SPANISH_TENS[rest / 10],
            if rest % 10 == 1 && standing == Standing::BeforeNoun { "un" } else { SPANISH_SMALL[rest % 10] }
        ),
    };
    match (hundreds, rest) {
        (0, _) => low,
        (1, 0) => "cien".to_owned(),
        (_, 0) => SPANISH_HUNDREDS[hundreds].to_owned(),
        _ => format!("{} {low}", SPANISH_HUNDREDS[hundreds]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_numbers() {
        let rows = [
            (0, "zero"),
            (7, "seven"),
            (21, "twenty-one"),
            (100, "one hundred"),
            (105, "one hundred five"),
            (1_250, "one thousand two hundred fifty"),
            (21_000, "twenty-one thousand"),
            (1_000_001, "one million one"),
            (2_500_000_000, "two billion five hundred million"),
            (1_000_000_000_000, "one trillion"),
        ];
        for (number, words) in rows {
            assert_eq!(cardinal(number, Language::English, Standing::BeforeNoun), words);
        }
    }

    #[test]
    fn spanish_numbers_agree_with_what_follows() {
        let rows = [
            (0, "cero", "cero"),
            (1, "uno", "un"),
            (21, "veintiuno", "veintiún"),
            (31, "treinta y uno", "treinta y un"),
            (100, "cien", "cien"),
            (101, "ciento uno", "ciento un"),
            (122, "ciento veintidós", "ciento veintidós"),
            (500, "quinientos", "quinientos"),
            (1_000, "mil", "mil"),
            (1_001, "mil uno", "mil un"),
            (1_250, "mil doscientos cincuenta", "mil doscientos cincuenta"),
            (21_000, "veintiún mil", "veintiún mil"),
            (31_021, "treinta y un mil veintiuno", "treinta y un mil veintiún"),
            (100_000, "cien mil", "cien mil"),
            (101_000, "ciento un mil", "ciento un mil"),
            (1_000_000, "un millón", "un millón"),
            (21_000_000, "veintiún millones", "veintiún millones"),
            (1_000_000_000, "mil millones", "mil millones"),
            (1_000_000_000_000, "un billón", "un billón"),
        ];
        for (number, alone, before) in rows {
            assert_eq!(cardinal(number, Language::Spanish, Standing::Alone), alone);
            assert_eq!(cardinal(number, Language::Spanish, Standing::BeforeNoun), before);
        }
    }

    #[test]
    fn years_are_said_as_years() {
        let rows = [
            (2023, "twenty twenty-three", "dos mil veintitrés"),
            (2005, "two thousand five", "dos mil cinco"),
            (2010, "twenty ten", "dos mil diez"),
            (1999, "nineteen ninety-nine", "mil novecientos noventa y nueve"),
            (1905, "nineteen oh five", "mil novecientos cinco"),
            (1900, "nineteen hundred", "mil novecientos"),
            (2000, "two thousand", "dos mil"),
            (2100, "two thousand one hundred", "dos mil cien"),
        ];
        for (number, english, spanish) in rows {
            assert_eq!(year(number, Language::English), english);
            assert_eq!(year(number, Language::Spanish), spanish);
        }
    }
}
