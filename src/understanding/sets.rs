//! Labelled sets that understanding is held to: JSON lines of what is said and what it is.

use serde::Deserialize;

use super::{Expectation, Meaning, Polarity, Understanding, Verdict};
use crate::language::Language;
use crate::time::Day;

const TODAY: Day = Day::constant(2026, 11, 23);

#[derive(Deserialize)]
struct Row {
    text: String,
    label: String,
    #[serde(default)]
    lang: Option<Language>,
}

fn rows(set: &str) -> Vec<Row> {
    set.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What a dialog that waits for a yes makes of a message: the label of the sets.
fn taken_as(meaning: &Meaning) -> &'static str {
    let standing = meaning.values.iter().any(|found| !found.negated);
    match meaning.polarity {
        _ if standing || meaning.correction => "correct",
        Some(Polarity::Yes) if !meaning.negated && meaning.values.is_empty() => "yes",
        Some(Polarity::No) => "no",
        Some(Polarity::Yes | Polarity::Unsure) | None => "unsure",
    }
}

/// In percent; the sets say yes, no, neither, or something else in a hundred ways, and the tables of phrases were made with
/// them in view.
const ANSWERS_RIGHT_MIN: usize = 98;
const MORE_ANSWERS_RIGHT_MIN: usize = 95;

#[test]
fn an_answer_is_read_as_the_sets_say_and_a_yes_is_read_from_nothing_else() {
    let understanding = super::tables::trained();
    let choices = vec![vec!["Yes".to_owned()], vec!["No".to_owned()]];
    let expectation = Expectation { slot: None, yes_or_no: true, choices, tense: None };
    for (name, set, least) in [
        ("answers", include_str!("../../tests/understanding/answers.jsonl"), ANSWERS_RIGHT_MIN),
        ("answers.more", include_str!("../../tests/understanding/answers.more.jsonl"), MORE_ANSWERS_RIGHT_MIN),
    ] {
        let rows = rows(set);
        let (mut right, mut false_yes) = (0, Vec::new());
        for row in &rows {
            let meaning = understanding.read(&row.text, &expectation, TODAY, row.lang.unwrap_or(Language::English));
            let taken = taken_as(&meaning);
            if taken == row.label {
                right += 1;
            } else {
                println!("{} is {}, taken as {taken}", row.text, row.label);
            }
            if taken == "yes" {
                assert_eq!(meaning.intent, Verdict::Unknown, "{}: an answer wants nothing else", row.text);
                false_yes.extend((row.label != "yes").then_some(&row.text));
            }
        }
        println!("{name}: {right} of {} right", rows.len());
        assert_eq!(false_yes, Vec::<&String>::new());
        assert!(right * 100 >= rows.len() * least, "{name}: {right} of {}", rows.len());
    }
}

/// Whatever stands before or after a yes that is no assent takes the yes away.
#[test]
fn a_yes_with_anything_beside_it_is_no_plain_yes() {
    let understanding = Understanding::train(&super::Examples::default());
    let expectation = Expectation { yes_or_no: true, ..Expectation::default() };
    let plain = |said: &str| taken_as(&understanding.read(said, &expectation, TODAY, Language::English)) == "yes";
    for yes in ["yes", "yeah", "ok", "sure", "go ahead", "sounds good", "sí", "claro", "está bien", "dale", "👍"] {
        assert!(plain(yes), "{yes}");
        for beside in [
            "but",
            "if",
            "unless",
            "maybe",
            "I guess",
            "not",
            "no",
            "wait",
            "hold on",
            "after lunch",
            "400",
            "on monday",
            "tomorrow",
            "from savings",
            "how much",
            "why",
            "only once",
            "I think",
            "pero",
            "si puedo",
            "tal vez",
            "creo",
            "espere",
            "el lunes",
            "mañana",
            "después",
            "cuánto es",
            "a menos que",
            "🤔",
            "?",
            "don't",
            "half",
            "later",
            "not the whole thing",
            "for 2021",
        ] {
            assert!(!plain(&format!("{yes} {beside}")), "{yes} {beside}");
            assert!(!plain(&format!("{yes}, {beside}")), "{yes}, {beside}");
            assert!(!plain(&format!("{beside} {yes}")), "{beside} {yes}");
        }
    }
}

/// What is parted, and what stays one.
#[test]
fn two_things_are_two_and_one_is_one() {
    let understanding = super::tables::trained();
    let asked = Expectation { yes_or_no: true, ..Expectation::default() };
    let read = |said: &str, expectation: &Expectation| understanding.read(said, expectation, TODAY, Language::English);
    for (said, expectation, first, second) in [
        ("pay 300 on friday from checking and show me my payments", Expectation::default(), "pay", "payments"),
        ("how much do I owe and can I pay 300 on friday", Expectation::default(), "balance", "pay"),
        ("cancel my payment and then tell me what I owe", Expectation::default(), "cancel_payment", "balance"),
        ("pague 300 el viernes y dígame cuánto debo", Expectation::default(), "pay", "balance"),
        ("don't send the receipt, just show me the balance", Expectation::default(), "receipt", "balance"),
        ("cuánto debo. quiero hablar con una persona", Expectation::default(), "balance", "person"),
        ("yes, and how much do I owe?", asked.clone(), "-", "balance"),
        ("Yes. How much do I owe?", asked.clone(), "-", "balance"),
        ("sí, y enséñeme mis pagos", asked.clone(), "-", "payments"),
        ("no, and how much do I owe?", asked.clone(), "-", "balance"),
    ] {
        let meaning = read(said, &expectation);
        let intent = |meaning: &Meaning| match &meaning.intent {
            Verdict::Sure(intent) => intent.clone(),
            Verdict::Ask(_) | Verdict::Unknown => "-".to_owned(),
        };
        assert_eq!(intent(&meaning), first, "{said}");
        let then = meaning.then.as_deref().unwrap_or_else(|| panic!("{said} is two things"));
        assert_eq!(intent(then), second, "{said}");
        assert!(then.values.iter().all(|found| said.get(found.span.0..found.span.1).is_some()));
    }
    let values = |meaning: &Meaning| meaning.values.iter().map(|found| found.span).collect::<Vec<_>>();
    let both = read("how much do I owe and can I pay 300 on friday", &Expectation::default());
    assert_eq!(values(both.then.as_deref().unwrap()), [(32, 35), (39, 45)]);
    for (said, intent) in [("show me my balance but don't pay anything", "balance"), ("enséñeme mi saldo pero no pague nada", "balance")]
    {
        let meaning = read(said, &Expectation::default());
        assert!(meaning.intent == Verdict::Sure(intent.to_owned()) && !meaning.negated && meaning.then.is_none(), "{said}");
    }
    for one in [
        "yes, how much do I owe?",
        "yes if I can cancel it later and pay on monday",
        "pay 300 on friday and from checking",
        "si pago el viernes, cuánto debo",
        "how much tax and interest do I owe",
        "pay 2022 and 2023",
        "yes and make it 400",
        "maybe, and how much do I owe?",
    ] {
        assert_eq!(read(one, &asked).then, None, "{one}");
    }
}

/// In percent of the set of languages.
const LANGUAGES_RIGHT_MIN: usize = 98;

#[test]
fn a_language_is_told_and_ours_is_taken_for_no_other() {
    let understanding = super::tables::trained();
    let nothing_asked = Expectation::default();
    let told = |said: &str| {
        let meaning = understanding.read(said, &nothing_asked, TODAY, Language::English);
        match (meaning.foreign, meaning.language) {
            (Some(tongue), _) => tongue.key(),
            (None, _) if understanding.is_mixed(said) => "mixed",
            (None, Some(Language::English)) => "english",
            (None, Some(Language::Spanish)) => "spanish",
            (None, None) => "none",
        }
    };
    let set = rows(include_str!("../../tests/understanding/languages.jsonl"));
    let wrong: Vec<String> = set
        .iter()
        .filter(|row| told(&row.text) != row.label)
        .map(|row| format!("{}: {} ({})", row.label, row.text, told(&row.text)))
        .collect();
    assert!(wrong.len() * 100 <= set.len() * (100 - LANGUAGES_RIGHT_MIN), "{wrong:#?}");
    for ours in [
        include_str!("../../tests/understanding/answers.jsonl"),
        include_str!("../../tests/understanding/answers.more.jsonl"),
        include_str!("../../tests/understanding/intents.test.jsonl"),
    ] {
        for row in rows(ours) {
            let meaning = understanding.read(&row.text, &nothing_asked, TODAY, Language::English);
            assert_eq!(meaning.foreign, None, "{}", row.text);
        }
    }
}

const DISTRESS: [&str; 6] = ["hardship", "dispute", "identity_theft", "levy", "death", "self_harm"];

/// What is made of people in distress, counted in sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Heard {
    /// Of those in distress: its dialog begins; it is among what is asked about.
    begun: usize,
    offered: usize,
    /// Of those who want to die.
    life_begun: usize,
    life_offered: usize,
    /// Of sentences that only sound so: a dialog of distress begins; that of wanting to die does.
    alarms: usize,
    life_alarms: usize,
}

impl Heard {
    fn of(understanding: &Understanding, rows: &[Row]) -> Heard {
        let mut heard = Heard::default();
        for row in rows {
            let verdict = understanding.read(&row.text, &Expectation::default(), TODAY, row.lang.unwrap_or(Language::English)).intent;
            let life = usize::from(row.label == "self_harm");
            match &verdict {
                Verdict::Sure(name) if *name == row.label => {
                    heard.begun += 1;
                    heard.life_begun += life;
                }
                Verdict::Ask(names) if names.contains(&row.label) => {
                    heard.offered += 1;
                    heard.life_offered += life;
                }
                Verdict::Sure(name) if row.label == "none" && DISTRESS.contains(&name.as_str()) => {
                    heard.alarms += 1;
                    heard.life_alarms += usize::from(name == "self_harm");
                }
                Verdict::Sure(_) | Verdict::Ask(_) | Verdict::Unknown => {}
            }
            if life == 1 && verdict != Verdict::Sure(row.label.clone()) || life == 0 && verdict == Verdict::Sure("self_harm".to_owned()) {
                println!("{} ({}) -> {verdict:?}", row.text, row.label);
            }
        }
        heard
    }

    /// Whether nobody is heard less, and no more are alarmed.
    fn is_as_good_as(self, floor: Heard) -> bool {
        self.begun >= floor.begun
            && self.begun + self.offered >= floor.begun + floor.offered
            && self.life_begun >= floor.life_begun
            && self.life_begun + self.life_offered >= floor.life_begun + floor.life_offered
            && self.alarms <= floor.alarms
            && self.life_alarms <= floor.life_alarms
    }
}

/// Examples were improved with the first list in view, and the second was held back. Little below what was measured is the floor.
#[test]
fn distress_is_heard() {
    let lists = [
        rows(include_str!("../../tests/understanding/distress.jsonl")),
        rows(include_str!("../../tests/understanding/distress.more.jsonl")),
    ];
    for (understanding, floors) in super::tables::as_shipped().iter().zip(HEARD_FLOORS) {
        for (list, floor) in lists.iter().zip(floors) {
            let heard = Heard::of(understanding, list);
            println!("of {}: {heard:?}", list.len());
            assert!(heard.is_as_good_as(floor), "{heard:?}, and at least {floor:?} was measured");
        }
    }
}

/// By the words alone, and with the encoders; each for both lists.
const HEARD_FLOORS: [[Heard; 2]; 2] = [
    [
        Heard { begun: 189, offered: 25, life_begun: 42, life_offered: 4, alarms: 17, life_alarms: 8 },
        Heard { begun: 56, offered: 22, life_begun: 17, life_offered: 0, alarms: 9, life_alarms: 5 },
    ],
    [
        Heard { begun: 189, offered: 29, life_begun: 45, life_offered: 0, alarms: 14, life_alarms: 11 },
        Heard { begun: 66, offered: 19, life_begun: 21, life_offered: 0, alarms: 7, life_alarms: 5 },
    ],
];
