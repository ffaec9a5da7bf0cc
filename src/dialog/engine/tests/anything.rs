//! Whatever is said in whatever order: every message is answered, and money moves only after a yes to exactly what was read back.

use proptest::prelude::*;

use super::talk::*;
use crate::account::{Form, Record, Refusal};
use crate::dialog::{Declined, Event, Move, Undone};
use crate::identity::Assurance;
use crate::money::Money;
use crate::understanding::{Polarity, Reading, Verdict};
use jiff::civil::date;

/// One thing that happens.
#[derive(Clone, Debug)]
enum Happening {
    Said { words: Words, edited: bool, late: bool, heard: bool },
    Pressed { place: usize },
    PressedOld { token: String },
    Other(Event),
    Rested { minutes: i64 },
    AssuranceRanOut,
    Refused(Undone),
    AccountSilent(bool),
    OwedChanged(i64),
}

fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        any::<i64>().prop_map(|cents| Reading::Money(Money::from_cents(cents))),
        (1i64..200_000).prop_map(|cents| Reading::Money(Money::from_cents(cents))),
        prop_oneof![any::<i64>(), 0i64..2100].prop_map(Reading::Number),
        Just(Reading::MoneyUnreadable("1.234".to_owned())),
        (0i32..500).prop_map(|days| Reading::Day(date(2026, 11, 1).saturating_add(jiff::Span::new().days(days)))),
        Just(Reading::DayUnreadable("30 February".to_owned())),
        (2018i16..2026).prop_map(|year| Reading::Period { year, quarter: None, form: None }),
        Just(Reading::Ending("4321".to_owned())),
        Just(Reading::All),
        Just(Reading::Form(Form::F1040)),
        Just(Reading::Code("DEMO-1".to_owned())),
        Just(Reading::Word("savings".to_owned())),
    ]
}

fn said() -> impl Strategy<Value = Words> {
    let names = ["pay", "balance", "why", "payments", "cancel_payment", "link", "unlink", "person", "welcome", "nonsense"];
    let intents: Vec<&str> = names.into_iter().chain(Move::ALL.map(Move::intent)).collect();
    let verdict = prop_oneof![
        4 => Just(Verdict::Unknown),
        4 => proptest::sample::select(intents).prop_map(|name| Verdict::Sure(name.to_owned())),
        1 => Just(Verdict::Ask(vec!["pay".to_owned(), "nonsense".to_owned()])),
    ];
    let polarity =
        prop_oneof![3 => Just(None), 3 => Just(Some(Polarity::Yes)), 1 => Just(Some(Polarity::No)), 1 => Just(Some(Polarity::Unsure))];
    let choice = proptest::option::weighted(0.2, 0usize..5);
    let values = proptest::collection::vec((reading(), proptest::option::weighted(0.2, reading()), proptest::bool::weighted(0.1)), 0..3);
    (verdict, polarity, choice, values, any::<bool>(), proptest::bool::weighted(0.05), proptest::bool::weighted(0.05)).prop_map(
        |(intent, polarity, choice, values, correction, negated, empty)| {
            let mut said = words();
            for (reading, other, denied) in values {
                said = if denied { said.not(reading) } else { said.reading(reading) };
                if let Some(other) = other {
                    said = said.or(other);
                }
            }
            said.0.intent = intent;
            said.0.polarity = polarity;
            said.0.choice = choice;
            said.0.correction = correction;
            said.0.negated = negated;
            said.0.empty = empty;
            said
        },
    )
}

/// One thing, or two in one message.
fn said_together() -> impl Strategy<Value = Words> {
    (said(), proptest::option::weighted(0.2, said())).prop_map(|(first, second)| match second {
        Some(second) => first.and(second),
        None => first,
    })
}

fn happening() -> impl Strategy<Value = Happening> {
    let rare = || proptest::bool::weighted(0.1);
    let undone = prop_oneof![
        Just(Undone::Refused(Refusal::AmountAbovePayoff)),
        Just(Undone::Refused(Refusal::DayCutOffPassed)),
        Just(Undone::Refused(Refusal::NotAllowed)),
        Just(Undone::Declined(Declined::CodeWrong)),
        Just(Undone::Unavailable),
        Just(Undone::NotTaken),
    ];
    prop_oneof![
        12 => (said_together(), rare(), rare(), proptest::bool::weighted(0.8))
            .prop_map(|(words, edited, late, heard)| Happening::Said { words, edited, late, heard }),
        6 => (0usize..4).prop_map(|place| Happening::Pressed { place }),
        1 => Just(Happening::PressedOld { token: "nothing.0".to_owned() }),
        1 => prop_oneof![Just(Event::Started), Just(Event::NotWords), Just(Event::TooLong), Just(Event::PrivateData)]
            .prop_map(Happening::Other),
        1 => (1i64..90).prop_map(|minutes| Happening::Rested { minutes }),
        1 => Just(Happening::AssuranceRanOut),
        1 => undone.prop_map(Happening::Refused),
        1 => any::<bool>().prop_map(Happening::AccountSilent),
        1 => (0i64..200_000).prop_map(Happening::OwedChanged),
    ]
}

/// What was read back last, and whether it is still open.
fn read_back(talk: &Talk) -> Option<Record> {
    talk.session.open_readback()?;
    talk.last.iter().rfind(|saying| saying.dialog == "pay" && saying.message == "confirm").map(|saying| saying.variables.clone())
}

fn happen(talk: &mut Talk, happening: Happening) {
    let before = read_back(talk);
    let given = talk.payments().len();
    let mut may_confirm = true;
    let answers = match happening {
        Happening::Said { words, edited, late, heard } => {
            talk.heard = heard;
            let plain_yes = words.0.polarity == Some(Polarity::Yes) && !words.0.correction && !words.0.negated;
            may_confirm = heard && !edited && !late && plain_yes;
            let order = if late { talk.order.saturating_sub(3) } else { talk.order + 1 };
            talk.order = talk.order.max(order);
            talk.event_at(order, Event::Said { meaning: words.0, edited })
        }
        Happening::Pressed { place } => {
            let offered = talk.last.iter().rfind(|saying| !saying.choices.is_empty());
            let token = offered.and_then(|saying| saying.choices.get(place)).map_or_else(String::new, |choice| choice.token.clone());
            talk.event(Event::Pressed { token })
        }
        Happening::PressedOld { token } => talk.event(Event::Pressed { token }),
        Happening::Other(event) => talk.event(event),
        Happening::Rested { minutes } => return talk.now = talk.now.plus_seconds(minutes * 60),
        Happening::AssuranceRanOut => return talk.assurance = Assurance::None,
        Happening::Refused(undone) => return talk.account.outcomes = [undone].into(),
        Happening::AccountSilent(silent) => return talk.account.unavailable = silent,
        Happening::OwedChanged(cents) => return talk.account.owed = vec![(2022, cents), (2024, 500)],
    };
    assert!(!answers.is_empty(), "every message is answered");
    let payments = talk.payments();
    assert!(payments.len() <= given + 1, "at most one payment in a turn");
    if let Some((period, amount, day)) = payments.get(given) {
        assert!(may_confirm && talk.assurance == Assurance::Verified);
        let before = before.expect("a readback was open");
        assert_eq!((before.get("period"), before.get("amount"), before.get("day")), (Some(period), Some(amount), Some(day)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn money_moves_only_after_a_yes_to_what_was_read_back(happenings in proptest::collection::vec(happening(), 1..30)) {
        let mut talk = Talk::new();
        talk.say(want("pay").dollars(300).year(2022));
        for happening in happenings {
            happen(&mut talk, happening);
        }
    }
}
