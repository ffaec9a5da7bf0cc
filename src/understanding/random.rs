//! Values of strings that nobody says: nothing fails, spans are whole, and time grows with the length and no faster.
//!
//! `PROPTEST_CASES=1000000 cargo test --release --lib understanding::random -- --nocapture` reads that many and says what they took.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use jiff::civil::date;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::text::Text;
use super::{Expectation, Scene, SlotKind, Tense, private_data, values};
use crate::language::Language;
use crate::message::TEXT_CHARS_MAX;
use crate::time::Day;

const TODAY: Day = Day::constant(2026, 11, 22);

/// Words and signs with which the grammars begin and go on, so that random strings get deep into them.
const PIECES: &str = "\
    pay 300 $ 1,250.50 1.250,50 - / 11 27 2023 q2 friday fridays next last the 3rd of november not half a third two weeks hundred \
    thousand million and y mil veinte de el mes que viene fin 1040 1099-NEC form w ending in DEMO- ' 23 % k dollars con cents 0 . , ? \
    mañana pasado end month quarter second every each cada los viernes quince días oh double triple five cinco alpha bravo tango + ( ) \
    512 555-0142 confirmation conf # code 99999999999999999999 años hace ago from now christmas day after por ciento medio twenty \
    noventa feb 29 30 1/2 12/31/9999 0000-00-00 9999-12-31 …4321 ****4321 biweekly todos un sí otro no";
const SIGNS: &[&str] =
    &["\0", "\u{202e}", "\u{200d}", "\u{301}", "\u{fe0f}", "🏽", "؟", "١٢", "\n", "\t", "\u{7}", "ß", "ﬃ", "İ", "½", "₹", "𝟙"];

/// A string that takes this many times as long for its length as those before it is measured by itself.
const SUSPICIOUS: u32 = 8;
/// One string in so many is measured by itself in any case.
const MEASURED_EVERY: u32 = 100;

/// What the strings took, by their length.
#[derive(Debug, Default)]
struct Tally {
    strings: u32,
    values: usize,
    ambiguous: usize,
    measured: u32,
    worst_growth: u128,
    lengths: [Took; 3],
}

#[derive(Clone, Copy, Debug, Default)]
struct Took {
    strings: u32,
    chars: u32,
    time: Duration,
    longest: Duration,
}

/// The pieces and every phrase that the grammars know.
fn pieces() -> Vec<&'static str> {
    let lines = include_str!("phrases.txt").lines().filter(|line| !line.starts_with(['#', '[']));
    let phrases = lines.flat_map(|line| line.split(',')).map(str::trim).filter(|phrase| !phrase.is_empty());
    // Half of what is drawn are the pieces, which are fewer.
    phrases.chain(PIECES.split_whitespace().cycle().take(2_000)).collect()
}

fn any_words() -> impl Strategy<Value = String> {
    let piece = || {
        prop_oneof![
            6 => prop::sample::select(pieces()).prop_map(str::to_owned),
            1 => any::<String>(),
            1 => prop::sample::select(SIGNS).prop_map(str::to_owned),
            1 => any::<i64>().prop_map(|number| number.to_string()),
            1 => (0i64..2_100).prop_map(|number| number.to_string()),
        ]
    };
    let words = |pieces: std::ops::Range<usize>| {
        prop::collection::vec((piece(), prop::bool::weighted(0.8)), pieces)
            .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| if space { format!("{piece} ") } else { piece }).collect::<String>())
    };
    prop_oneof![
        90 => words(0..24),
        4 => words(24..200),
        1 => words(200..600),
        // The same again and again, as long as a message may be.
        5 => words(1..6).prop_map(|part| of_length(&part, TEXT_CHARS_MAX)),
    ]
}

fn of_length(part: &str, chars: usize) -> String {
    part.chars().cycle().take(chars).collect()
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

#[test]
fn no_random_string_makes_its_values_fail_or_takes_longer_than_its_length() {
    let day = (-9_998i16..=9_998, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    let tally = RefCell::new(Tally::default());
    let _ = values("tomorrow", &Expectation::default(), TODAY, Language::English);
    let config = Config { failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&(any_words(), any_expectation(), day), |(said, expectation, day)| {
        for language in Language::ALL {
            let started = Instant::now();
            let found = values(&said, &expectation, day, language);
            let took = started.elapsed();
            for value in &found {
                prop_assert!(said.get(value.span.0..value.span.1).is_some_and(|text| !text.is_empty()), "{value:?} in {said:?}");
                prop_assert!(!value.alternatives.contains(&value.reading), "{value:?} in {said:?}");
            }
            prop_assert!(found.windows(2).all(|pair| pair[0].span.1 <= pair[1].span.0), "{found:?} in {said:?}");
            let mut tally = tally.borrow_mut();
            tally.values += found.len();
            tally.ambiguous += found.iter().filter(|value| !value.alternatives.is_empty()).count();
            if tally.is_to_be_measured(&said, took) {
                let growth = growth(&said);
                tally.worst_growth = tally.worst_growth.max(growth);
                prop_assert!(growth < GROWTH_MAX, "{growth} tenths of what its parts take: {said:?}");
            }
        }
        tally.borrow_mut().strings += 1;
        let _ = private_data(&said);
        Ok(())
    });
    tally.borrow().print();
    run.unwrap();
}

impl Tally {
    /// Counts a reading, and says whether its time is worth measuring.
    fn is_to_be_measured(&mut self, said: &str, took: Duration) -> bool {
        let chars = u32::try_from(said.chars().count()).unwrap();
        let length = match chars {
            0..=200 => 0,
            201..=1_000 => 1,
            _ => 2,
        };
        let class = &mut self.lengths[length];
        let usual = class.time.checked_div(class.chars).unwrap_or_default() * chars;
        let suspicious = class.strings > 100 && took > usual * SUSPICIOUS && took > Duration::from_millis(4);
        class.strings += 1;
        class.chars = class.chars.saturating_add(chars);
        class.time += took;
        class.longest = class.longest.max(took);
        let measured = chars > 0 && (suspicious || class.strings % MEASURED_EVERY == 1);
        self.measured += u32::from(measured);
        measured
    }

    fn print(&self) {
        println!(
            "{} strings, each in both languages: {} values, {} of them ambiguous; {} measured for growth, at most {}.{} times what \
             their parts take",
            self.strings,
            self.values,
            self.ambiguous,
            self.measured,
            self.worst_growth / 10,
            self.worst_growth % 10
        );
        for (class, name) in self.lengths.iter().zip(["to 200", "to 1,000", "longer"]) {
            let (mean, per_char) =
                (class.time.checked_div(class.strings).unwrap_or_default(), class.time.checked_div(class.chars).unwrap_or_default());
            println!(
                "{name:>9} characters: {:>8} readings, {mean:.1?} each, {per_char:.0?} a character, longest {:.1?}",
                class.strings, class.longest
            );
        }
    }
}

/// Letters of a part, and how many parts make the string that is compared with them.
const PART: usize = 500;
const PARTS: usize = 8;
/// A string may take so many tenths of what its parts take by themselves; what grew as a square would come to 80.
const GROWTH_MAX: u128 = 25;
/// As many tenths are what is expected; nothing more is tried then.
const GROWTH_USUAL: u128 = 13;
/// What else the machine does makes a run longer and never shorter, also for seconds: so often a string may show that it is linear, and so
/// often it is read for a better figure.
const TRIES: u32 = 200;
const TRIES_FOR_FIGURE: u32 = 2;

/// How long a string takes that goes on and on, in tenths of what its parts take one after another.
fn growth(part: &str) -> u128 {
    let whole = of_length(part, PART * PARTS);
    let letters: Vec<char> = whole.chars().collect();
    let parts: Vec<String> = letters.chunks(PART).map(|part| part.iter().collect()).collect();
    let mut least = u128::MAX;
    for tried in 1..=TRIES {
        let apart = time_to_read(&parts).as_nanos().max(1);
        least = least.min(time_to_read(std::slice::from_ref(&whole)).as_nanos() * 10 / apart);
        if least < GROWTH_USUAL || tried >= TRIES_FOR_FIGURE && least < GROWTH_MAX {
            break;
        }
    }
    least
}

fn time_to_read(strings: &[String]) -> Duration {
    let expectation = Expectation::default();
    let scene = Scene { today: TODAY, expectation: &expectation, preferred: Language::English };
    let started = Instant::now();
    for words in strings {
        let text = Text::read_all(words);
        // Places are asked one by one: the limit of values must not hide what a place costs.
        let places = (0..text.len()).filter(|&at| values::at_place(&text, at, &scene).is_some()).count();
        std::hint::black_box(places);
    }
    started.elapsed()
}

#[test]
fn time_grows_with_the_length_and_no_faster() {
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
        let growth = growth(part);
        assert!(growth < GROWTH_MAX, "{part:?}: {growth} tenths of what its parts take");
    }
}
