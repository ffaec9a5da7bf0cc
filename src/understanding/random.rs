//! Values of strings that nobody says: nothing fails, spans are whole, and time grows with the length and no faster.
//!
//! `PROPTEST_CASES=1000000 cargo test --lib understanding::random` reads that many.

use std::time::{Duration, Instant};

use jiff::civil::date;
use proptest::prelude::*;

use super::text::Text;
use super::{Expectation, Scene, SlotKind, Tense, private_data, values};
use crate::language::Language;
use crate::time::Day;

const TODAY: Day = Day::constant(2026, 11, 22);

/// Words and signs with which the grammars begin and go on, so that random strings get deep into them.
const PIECES: &[&str] = &[
    "pay",
    "300",
    "$",
    "1,250.50",
    "1.250,50",
    "-",
    "/",
    "11",
    "27",
    "2023",
    "q2",
    "friday",
    "fridays",
    "next",
    "last",
    "the",
    "3rd",
    "of",
    "november",
    "not",
    "half",
    "a",
    "third",
    "two",
    "weeks",
    "hundred",
    "thousand",
    "million",
    "and",
    "y",
    "mil",
    "veinte",
    "de",
    "el",
    "mes",
    "que",
    "viene",
    "fin",
    "1040",
    "1099-NEC",
    "form",
    "w",
    "ending",
    "in",
    "DEMO-",
    "'",
    "23",
    "%",
    "k",
    "dollars",
    "con",
    "cents",
    "0",
    ".",
    ",",
    "?",
    "mañana",
    "pasado",
    "end",
    "month",
    "quarter",
    "second",
    "every",
    "each",
    "cada",
    "los",
    "viernes",
    "quince",
    "días",
    "oh",
    "double",
    "triple",
    "five",
    "cinco",
    "alpha",
    "bravo",
    "tango",
    "+",
    "(",
    ")",
    "512",
    "555-0142",
    "confirmation",
    "conf",
    "#",
    "code",
    "99999999999999999999",
    "años",
    "hace",
    "ago",
    "from",
    "now",
    "christmas",
    "day",
    "after",
    "por",
    "ciento",
    "medio",
    "twenty",
    "noventa",
    "feb",
    "29",
    "30",
    "1/2",
    "12/31/9999",
    "0000-00-00",
    "9999-12-31",
    "…4321",
    "****4321",
    "biweekly",
    "todos",
    "un",
    "sí",
    "otro",
    "no",
];
const SIGNS: &[&str] =
    &["\0", "\u{202e}", "\u{200d}", "\u{301}", "\u{fe0f}", "🏽", "؟", "١٢", "\n", "\t", "\u{7}", "ß", "ﬃ", "İ", "½", "₹", "𝟙"];

fn any_words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => prop::sample::select(SIGNS).prop_map(str::to_owned),
        1 => any::<i64>().prop_map(|number| number.to_string()),
    ];
    prop::collection::vec((piece, prop::bool::weighted(0.8)), 0..24)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| if space { format!("{piece} ") } else { piece }).collect())
}

fn any_expectation() -> impl Strategy<Value = Expectation> {
    let slots = [None, Some(SlotKind::Money), Some(SlotKind::Day), Some(SlotKind::Period), Some(SlotKind::Choice), Some(SlotKind::Code)];
    let tenses = [None, Some(Tense::Past), Some(Tense::Future)];
    (prop::sample::select(slots.to_vec()), prop::sample::select(tenses.to_vec())).prop_map(|(slot, tense)| Expectation {
        slot,
        tense,
        ..Expectation::default()
    })
}

proptest! {
    #[test]
    fn no_string_makes_its_values_fail(
        said in any_words(),
        expectation in any_expectation(),
        day in (-9_998i16..=9_998, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day)),
    ) {
        for language in Language::ALL {
            let found = values(&said, &expectation, day, language);
            for value in &found {
                prop_assert!(said.get(value.span.0..value.span.1).is_some_and(|text| !text.is_empty()), "{value:?} in {said:?}");
                prop_assert!(!value.alternatives.contains(&value.reading), "{value:?} in {said:?}");
            }
            prop_assert!(found.windows(2).all(|pair| pair[0].span.1 <= pair[1].span.0), "{found:?} in {said:?}");
        }
        let _ = private_data(&said);
    }
}

/// The least of some runs: what the machine does besides makes a run longer and never shorter.
fn time_to_read(words: &str) -> Duration {
    let expectation = Expectation::default();
    let scene = Scene { today: TODAY, expectation: &expectation, preferred: Language::English };
    let run = |()| {
        let started = Instant::now();
        let text = Text::read_all(words);
        // Places are asked one by one: the limit of values must not hide what a place costs.
        let places = (0..text.len()).filter(|&at| values::at_place(&text, at, &scene).is_some()).count();
        std::hint::black_box(places);
        started.elapsed()
    };
    (0..3).map(|_| run(())).min().unwrap_or_default()
}

#[test]
fn time_grows_with_the_length_and_no_faster() {
    const SHORT: usize = 1_000;
    const TIMES_LONGER: u32 = 16;
    const SLACK: u32 = 6;
    let parts = [
        "one ",
        "1 ",
        "1",
        "1-",
        "1/",
        "11/11 ",
        "double five ",
        "alpha ",
        "one hundred and ",
        "mil ",
        "a ",
        "of the ",
        "every ",
        "los viernes y ",
        "the 1st and ",
        "in two ",
        "next friday ",
        "for 2022 and ",
        "$",
        "$ ",
        "1,",
        ".5",
        "'22 ",
        "ending in ",
        "****",
        "q2 ",
        "half of ",
        "% ",
        "nov 27 or ",
        "zzzzzz",
        "conf # 1 ",
        "y ",
        "- ",
        "10% of ",
        "twenty ",
        "W-",
        "1040-",
        "number ",
        "last day of the month ",
        "un viernes ",
    ];
    for part in parts {
        let of_length = |length: usize| part.chars().cycle().take(length).collect::<String>();
        let (short, long) = (of_length(SHORT), of_length(SHORT * TIMES_LONGER as usize));
        let (short, long) = (time_to_read(&short), time_to_read(&long));
        assert!(long < short * TIMES_LONGER * SLACK, "{part:?}: {short:?} for {SHORT} letters, {long:?} for {TIMES_LONGER} times as many");
    }
}
