//! Figures as a person writes or says them: money, days, periods, rates, digits.
//!
//! Exact: no figure is rounded here, and every cent of an amount is in its words.

use super::Language;
use super::spell::{Standing, cardinal, english_ordinal, year};
use crate::account::{Form, Period};
use crate::message::Medium;
use crate::money::Money;
use crate::time::Day;

const ENGLISH_WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SPANISH_WEEKDAYS: [&str; 7] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const ENGLISH_MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const SPANISH_MONTHS: [&str; 12] =
    ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];
const SPANISH_QUARTERS: [&str; 4] = ["primer", "segundo", "tercer", "cuarto"];
/// Letters of a month in the short form.
const MONTH_LETTERS: usize = 3;
/// Digits that are said without a pause.
const DIGITS_TOGETHER: usize = 4;

/// `$1,250.00`; spoken `one thousand two hundred fifty dollars`, `mil doscientos cincuenta dólares`.
#[must_use]
pub fn money(money: Money, language: Language, medium: Medium) -> String {
    match medium {
        Medium::Written | Medium::Short => written_money(money),
        Medium::Spoken => spoken_money(money, language),
    }
}

fn written_money(money: Money) -> String {
    let sign = if money.is_negative() { "-" } else { "" };
    let cents = money.cents().unsigned_abs();
    format!("{sign}${}.{:02}", grouped(cents / 100), cents % 100)
}

/// Digits with commas between thousands, as the United States write them in both languages.
#[must_use]
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn spoken_money(money: Money, language: Language) -> String {
    let all = money.cents().unsigned_abs();
    let (dollars, cents) = (all / 100, all % 100);
    let mut parts = Vec::new();
    if dollars > 0 || cents == 0 {
        parts.push(spoken_units(dollars, language, ["dollar", "dollars"], ["dólar", "dólares"]));
    }
    if cents > 0 {
        parts.push(spoken_units(cents, language, ["cent", "cents"], ["centavo", "centavos"]));
    }
    let (minus, joint) = match language {
        Language::English => ("minus ", " and "),
        Language::Spanish => ("menos ", " con "),
    };
    format!("{}{}", if money.is_negative() { minus } else { "" }, parts.join(joint))
}

fn spoken_units(count: u64, language: Language, english: [&str; 2], spanish: [&str; 2]) -> String {
    let plural = usize::from(count != 1);
    let number = cardinal(count, language, Standing::BeforeNoun);
    match language {
        Language::English => format!("{number} {}", english[plural]),
        // After a round million the noun hangs on "de": un millón de dólares.
        Language::Spanish if count > 0 && count.is_multiple_of(1_000_000) => format!("{number} de {}", spanish[plural]),
        Language::Spanish => format!("{number} {}", spanish[plural]),
    }
}

/// `Friday, November 27, 2026`, `viernes 27 de noviembre de 2026`; short `Nov 27, 2026`, `27 nov 2026`; spoken in words.
#[must_use]
pub fn day(day: Day, language: Language, medium: Medium) -> String {
    let weekday = day.weekday().to_monday_zero_offset().unsigned_abs() as usize;
    let month = day.month().unsigned_abs() as usize - 1;
    let number = day.day().unsigned_abs();
    match (language, medium) {
        (Language::English, Medium::Written) => {
            format!("{}, {} {number}, {}", ENGLISH_WEEKDAYS[weekday], ENGLISH_MONTHS[month], day.year())
        }
        (Language::English, Medium::Short) => format!("{} {number}, {}", &ENGLISH_MONTHS[month][..MONTH_LETTERS], day.year()),
        (Language::English, Medium::Spoken) => format!(
            "{}, {} {}, {}",
            ENGLISH_WEEKDAYS[weekday],
            ENGLISH_MONTHS[month],
            english_ordinal(u64::from(number)),
            year(day.year(), language)
        ),
        (Language::Spanish, Medium::Written) => {
            format!("{} {} de {} de {}", SPANISH_WEEKDAYS[weekday], spanish_day(number), SPANISH_MONTHS[month], day.year())
        }
        (Language::Spanish, Medium::Short) => format!("{number} {} {}", &SPANISH_MONTHS[month][..MONTH_LETTERS], day.year()),
        (Language::Spanish, Medium::Spoken) => format!(
            "{} {} de {} de {}",
            SPANISH_WEEKDAYS[weekday],
            if number == 1 { "primero".to_owned() } else { cardinal(u64::from(number), language, Standing::Alone) },
            SPANISH_MONTHS[month],
            year(day.year(), language)
        ),
    }
}

/// A day in a line of a list, where the weekday would only be in the way: `Nov 27, 2026`; spoken `November twenty-seventh, twenty
/// twenty-six`.
#[must_use]
pub fn listed_day(listed: Day, language: Language, medium: Medium) -> String {
    match medium {
        Medium::Written | Medium::Short => day(listed, language, Medium::Short),
        Medium::Spoken => {
            let with_weekday = day(listed, language, Medium::Spoken);
            with_weekday.split_once(' ').map_or_else(|| with_weekday.clone(), |(_, date)| date.to_owned())
        }
    }
}

/// The first of a month is `1.º` in Spanish.
fn spanish_day(number: u8) -> String {
    if number == 1 { "1.º".to_owned() } else { number.to_string() }
}

/// `2023` for an individual's year; `Form 941, 2nd quarter of 2024` for others.
#[must_use]
pub fn period(period: Period, language: Language, medium: Medium) -> String {
    let said_year = match medium {
        Medium::Spoken => year(period.year, language),
        Medium::Written | Medium::Short => period.year.to_string(),
    };
    let when = match period.quarter {
        None => said_year,
        Some(quarter) => quarter_of(quarter, &said_year, language, medium),
    };
    match (period.form, language, medium) {
        (Form::F1040, _, _) => when,
        (form, Language::English, Medium::Spoken) => format!("Form {}, {when}", spoken_form(form)),
        (form, Language::English, Medium::Written) => format!("Form {}, {when}", form.number()),
        (form, Language::English, Medium::Short) => format!("Form {} {when}", form.number()),
        (form, Language::Spanish, Medium::Spoken) => {
            let number =
                form.number().parse().map_or_else(|_| form.number().to_owned(), |number| cardinal(number, language, Standing::Alone));
            format!("formulario {number}, {when}")
        }
        (form, Language::Spanish, Medium::Written) => format!("Formulario {}, {when}", form.number()),
        (form, Language::Spanish, Medium::Short) => format!("Form. {} {when}", form.number()),
    }
}

/// Forms are said in pairs of digits.
const fn spoken_form(form: Form) -> &'static str {
    match form {
        Form::F1040 => "ten forty",
        Form::F941 => "nine forty-one",
        Form::F1120 => "eleven twenty",
    }
}

fn quarter_of(quarter: u8, year: &str, language: Language, medium: Medium) -> String {
    let place = usize::from(quarter.clamp(1, 4)) - 1;
    match (language, medium) {
        (Language::English, Medium::Written) => format!("{} quarter of {year}", ["1st", "2nd", "3rd", "4th"][place]),
        (Language::English, Medium::Short) => format!("Q{quarter} {year}"),
        (Language::English, Medium::Spoken) => format!("{} quarter of {year}", english_ordinal(u64::from(quarter))),
        (Language::Spanish, Medium::Written) => format!("{} trimestre de {year}", ["1.er", "2.º", "3.er", "4.º"][place]),
        (Language::Spanish, Medium::Short) => format!("T{quarter} {year}"),
        (Language::Spanish, Medium::Spoken) => format!("{} trimestre de {year}", SPANISH_QUARTERS[place]),
    }
}

/// Hundredths of a percent: 700 is `7%`, 50 is `0.5%`.
#[must_use]
pub fn rate(basis_points: i64, language: Language, medium: Medium) -> String {
    let (percent, hundredths) = (basis_points.unsigned_abs() / 100, basis_points.unsigned_abs() % 100);
    let decimals = match (hundredths, hundredths % 10) {
        (0, _) => String::new(),
        (_, 0) => (hundredths / 10).to_string(),
        _ => format!("{hundredths:02}"),
    };
    let negative = basis_points < 0;
    if medium != Medium::Spoken {
        let point = if decimals.is_empty() { "" } else { "." };
        return format!("{}{percent}{point}{decimals}%", if negative { "-" } else { "" });
    }
    let (minus, point, unit) = match language {
        Language::English => ("minus ", "point", "percent"),
        Language::Spanish => ("menos ", "punto", "por ciento"),
    };
    let whole = cardinal(percent, language, Standing::Alone);
    let minus = if negative { minus } else { "" };
    if decimals.is_empty() {
        format!("{minus}{whole} {unit}")
    } else {
        format!("{minus}{whole} {point} {} {unit}", each_digit(&decimals, language, " "))
    }
}

/// As it is; spoken digit by digit, with a pause after three where there are many.
#[must_use]
pub fn digits(digits: &str, language: Language, medium: Medium) -> String {
    if medium != Medium::Spoken {
        return digits.to_owned();
    }
    digit_groups(digits).iter().map(|group| each_digit(group, language, " ")).collect::<Vec<_>>().join(", ")
}

/// Digits in the groups in which they are said: of three; the last one takes what is left, so that no digit stands by itself.
pub(super) fn digit_groups(digits: &str) -> Vec<String> {
    let all: Vec<char> = digits.chars().collect();
    if all.len() <= DIGITS_TOGETHER {
        return vec![digits.to_owned()];
    }
    let groups = (all.len() / 3).max(1);
    let group = |place: usize| if place + 1 == groups { &all[place * 3..] } else { &all[place * 3..place * 3 + 3] };
    (0..groups).map(|place| group(place).iter().collect()).collect()
}

fn each_digit(digits: &str, language: Language, joint: &str) -> String {
    let word =
        |sign: char| sign.to_digit(10).map_or_else(|| sign.to_string(), |digit| cardinal(u64::from(digit), language, Standing::Alone));
    digits.chars().map(word).collect::<Vec<_>>().join(joint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Spanish};
    use Medium::{Short, Spoken, Written};
    use jiff::civil::date;

    #[test]
    fn money_is_written_and_said_to_the_cent() {
        let rows = [
            (125_000, "$1,250.00", "one thousand two hundred fifty dollars", "mil doscientos cincuenta dólares"),
            (
                125_050,
                "$1,250.50",
                "one thousand two hundred fifty dollars and fifty cents",
                "mil doscientos cincuenta dólares con cincuenta centavos",
            ),
            (100, "$1.00", "one dollar", "un dólar"),
            (0, "$0.00", "zero dollars", "cero dólares"),
            (1, "$0.01", "one cent", "un centavo"),
            (2_100, "$21.00", "twenty-one dollars", "veintiún dólares"),
            (2_100_000, "$21,000.00", "twenty-one thousand dollars", "veintiún mil dólares"),
            (100_000_000, "$1,000,000.00", "one million dollars", "un millón de dólares"),
            (100_000_100, "$1,000,001.00", "one million one dollars", "un millón un dólares"),
            (200_000_000_000, "$2,000,000,000.00", "two billion dollars", "dos mil millones de dólares"),
            (-505, "-$5.05", "minus five dollars and five cents", "menos cinco dólares con cinco centavos"),
            (
                i64::MIN,
                "-$92,233,720,368,547,758.08",
                "minus 92233720368547758 dollars and eight cents",
                "menos 92233720368547758 dólares con ocho centavos",
            ),
        ];
        for (cents, written, english, spanish) in rows {
            let amount = Money::from_cents(cents);
            assert_eq!((money(amount, English, Written), money(amount, Spanish, Short)), (written.to_owned(), written.to_owned()));
            assert_eq!((money(amount, English, Spoken), money(amount, Spanish, Spoken)), (english.to_owned(), spanish.to_owned()));
        }
    }

    #[test]
    fn days_are_written_said_and_short() {
        let friday = date(2026, 11, 27);
        assert_eq!(day(friday, English, Written), "Friday, November 27, 2026");
        assert_eq!(day(friday, Spanish, Written), "viernes 27 de noviembre de 2026");
        assert_eq!((day(friday, English, Short), day(friday, Spanish, Short)), ("Nov 27, 2026".to_owned(), "27 nov 2026".to_owned()));
        assert_eq!(day(friday, English, Spoken), "Friday, November twenty-seventh, twenty twenty-six");
        assert_eq!(day(friday, Spanish, Spoken), "viernes veintisiete de noviembre de dos mil veintiséis");
        assert_eq!(
            (listed_day(friday, English, Written), listed_day(friday, Spanish, Written)),
            ("Nov 27, 2026".to_owned(), "27 nov 2026".to_owned())
        );
        assert_eq!(listed_day(friday, English, Spoken), "November twenty-seventh, twenty twenty-six");
        assert_eq!(listed_day(friday, Spanish, Spoken), "veintisiete de noviembre de dos mil veintiséis");
        assert_eq!(day(date(2027, 3, 1), Spanish, Written), "lunes 1.º de marzo de 2027");
        assert_eq!(day(date(2027, 3, 1), Spanish, Spoken), "lunes primero de marzo de dos mil veintisiete");
    }

    #[test]
    fn periods_name_the_form_where_it_is_not_the_usual_one() {
        let year = Period::year(Form::F1040, 2023);
        let quarter = Period::quarter(Form::F941, 2024, 2);
        assert_eq!((period(year, English, Written), period(year, Spanish, Spoken)), ("2023".to_owned(), "dos mil veintitrés".to_owned()));
        assert_eq!(period(quarter, English, Written), "Form 941, 2nd quarter of 2024");
        assert_eq!(period(quarter, Spanish, Written), "Formulario 941, 2.º trimestre de 2024");
        assert_eq!(period(quarter, English, Spoken), "Form nine forty-one, second quarter of twenty twenty-four");
        assert_eq!(period(quarter, Spanish, Spoken), "formulario novecientos cuarenta y uno, segundo trimestre de dos mil veinticuatro");
        assert_eq!(period(quarter, English, Short), "Form 941 Q2 2024");
        assert_eq!(period(Period::year(Form::F1120, 2022), English, Written), "Form 1120, 2022");
    }

    #[test]
    fn rates_and_digits() {
        let rows = [
            (700, "7%", "seven percent", "siete por ciento"),
            (50, "0.5%", "zero point five percent", "cero punto cinco por ciento"),
            (25, "0.25%", "zero point two five percent", "cero punto dos cinco por ciento"),
            (1_005, "10.05%", "ten point zero five percent", "diez punto cero cinco por ciento"),
            (-50, "-0.5%", "minus zero point five percent", "menos cero punto cinco por ciento"),
        ];
        for (points, written, english, spanish) in rows {
            assert_eq!(rate(points, English, Written), written);
            assert_eq!((rate(points, English, Spoken), rate(points, Spanish, Spoken)), (english.to_owned(), spanish.to_owned()));
        }
        assert_eq!(digits("4321", Spanish, Spoken), "cuatro tres dos uno");
        assert_eq!(digits("1234567890", English, Spoken), "one two three, four five six, seven eight nine zero");
        assert_eq!(digits("1234567890", English, Written), "1234567890");
    }
}
