//! What somebody does next: a sensible person answers what is asked, changes their mind now and then and asks for help; a hasty
//! one says everything at once and corrects it; a senseless one does anything.

use super::dice::Dice;
use crate::dialog::Move;
use crate::language::Language;
use crate::message::{Button, TEXT_CHARS_MAX};
use crate::money::Money;
use crate::time::Day;
use crate::understanding::{Found, Meaning, Polarity, Reading, Reference, SlotKind, Verdict};

/// How somebody talks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Temper {
    Sensible,
    Hasty,
    Senseless,
}

/// What somebody does.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Act {
    Begin,
    Say(Box<Meaning>),
    /// The message before, changed to mean this.
    Edit(Box<Meaning>),
    /// Arrives after what was said later.
    SayLate(Box<Meaning>),
    Press(Button),
    Picture,
    TooLong,
    PrivateData,
    Wait {
        minutes: i64,
    },
}

/// What somebody has before them.
pub(super) struct Scene<'a> {
    pub(super) dialogs: &'a [String],
    /// The kind of what is asked for, where a value is.
    pub(super) slot: Option<SlotKind>,
    pub(super) yes_or_no: bool,
    /// How many choices are offered.
    pub(super) choices: usize,
    /// Every button that was ever shown, and how many of the last belong to the open question.
    pub(super) buttons: &'a [Button],
    pub(super) open_buttons: usize,
    pub(super) code: Option<&'a str>,
    pub(super) today: Day,
}

/// Tries of ten that go as a sensible person would.
const SENSE_OF_TEN: usize = 7;

pub(super) fn next(temper: Temper, scene: &Scene<'_>, dice: &Dice) -> Act {
    let sensible = match temper {
        Temper::Sensible => dice.below(10) < SENSE_OF_TEN,
        Temper::Hasty => dice.below(10) < SENSE_OF_TEN - 3,
        Temper::Senseless => dice.one_in(5),
    };
    if sensible { answer(scene, dice) } else { wander(temper, scene, dice) }
}

/// What is asked is answered; where nothing is, something is wanted.
fn answer(scene: &Scene<'_>, dice: &Dice) -> Act {
    if scene.yes_or_no {
        let yes = !dice.one_in(4);
        return match open_button(scene, usize::from(!yes)) {
            Some(button) if dice.one_in(2) => Act::Press(button),
            _ => say(Meaning { polarity: Some(if yes { Polarity::Yes } else { Polarity::No }), ..nothing() }),
        };
    }
    if scene.choices > 0 && (scene.slot.is_none() || !dice.one_in(4)) {
        let place = dice.below(scene.choices);
        return match open_button(scene, place) {
            Some(button) => Act::Press(button),
            None => say(Meaning { choice: Some(place), ..nothing() }),
        };
    }
    match scene.slot {
        Some(kind) => say(Meaning { values: vec![found(value(kind, scene, dice))], ..nothing() }),
        None => want(scene, dice),
    }
}

/// The button at a place among those of the open question.
fn open_button(scene: &Scene<'_>, place: usize) -> Option<Button> {
    let open = &scene.buttons[scene.buttons.len().saturating_sub(scene.open_buttons)..];
    open.get(place).cloned()
}

/// A dialog, often with values that come along.
fn want(scene: &Scene<'_>, dice: &Dice) -> Act {
    let Some(dialog) = dice.pick(scene.dialogs) else { return Act::Begin };
    let values = if dice.one_in(2) { values(scene, dice) } else { Vec::new() };
    say(Meaning { intent: Verdict::Sure(dialog.clone()), values, ..nothing() })
}

/// Anything but the answer.
fn wander(temper: Temper, scene: &Scene<'_>, dice: &Dice) -> Act {
    let sense = temper != Temper::Senseless;
    match dice.below(if sense { 11 } else { 17 }) {
        0 | 1 => want(scene, dice),
        2 | 3 => moves(dice),
        4 => say(Meaning { values: values(scene, dice), ..nothing() }),
        5 | 6 => correct(scene, dice),
        7 => both(scene, dice),
        8 => say(nothing()),
        9 => Act::Wait { minutes: [1, 3, 20, 40][dice.below(4)] },
        10 => say(Meaning { polarity: Some([Polarity::Yes, Polarity::No, Polarity::Unsure][dice.below(3)]), ..nothing() }),
        11 => dice.pick(scene.buttons).map_or(Act::Begin, |button| Act::Press(button.clone())),
        12 => Act::Edit(Box::new(anything(scene, dice))),
        13 => Act::SayLate(Box::new(anything(scene, dice))),
        14 => [Act::Picture, Act::TooLong, Act::PrivateData, Act::Begin][dice.below(4)].clone(),
        15 => Act::Wait { minutes: [0, 45, 24 * 60, 3 * 24 * 60][dice.below(4)] },
        _ => say(anything(scene, dice)),
    }
}

fn moves(dice: &Dice) -> Act {
    let intent = Move::ALL[dice.below(Move::ALL.len())].intent().to_owned();
    say(Meaning { intent: Verdict::Sure(intent), ..nothing() })
}

/// "No, 400", "change the day", "the other account", "not 300".
fn correct(scene: &Scene<'_>, dice: &Dice) -> Act {
    const KINDS: [SlotKind; 4] = [SlotKind::Money, SlotKind::Day, SlotKind::Period, SlotKind::Choice];
    let mut meaning = Meaning { correction: true, ..nothing() };
    match dice.below(4) {
        0 => meaning.corrects = Some(KINDS[dice.below(KINDS.len())]),
        1 => meaning.reference = Some(Reference::Other),
        2 => meaning.negated = true,
        _ => meaning.values = values(scene, dice),
    }
    if dice.one_in(3) {
        meaning.polarity = Some([Polarity::Yes, Polarity::No][dice.below(2)]);
    }
    say(meaning)
}

/// Two things in one message.
fn both(scene: &Scene<'_>, dice: &Dice) -> Act {
    let mut first = anything(scene, dice);
    first.then = Some(Box::new(Meaning { then: None, ..anything(scene, dice) }));
    say(first)
}

fn anything(scene: &Scene<'_>, dice: &Dice) -> Meaning {
    let intents: Vec<String> = scene.dialogs.iter().cloned().chain(Move::ALL.map(|each| each.intent().to_owned())).collect();
    let intent = |dice: &Dice| dice.pick(&intents).cloned().unwrap_or_default();
    let verdict = match dice.below(4) {
        0 => Verdict::Unknown,
        1 => Verdict::Ask(vec![intent(dice), intent(dice)]),
        _ => Verdict::Sure(intent(dice)),
    };
    Meaning {
        intent: verdict,
        polarity: [None, None, Some(Polarity::Yes), Some(Polarity::No), Some(Polarity::Unsure)][dice.below(5)],
        values: if dice.one_in(2) { values(scene, dice) } else { Vec::new() },
        choice: dice.one_in(4).then(|| dice.below(9)),
        correction: dice.one_in(4),
        negated: dice.one_in(8),
        empty: dice.one_in(20),
        language: dice.one_in(8).then(|| [Language::English, Language::Spanish][dice.below(2)]),
        ..nothing()
    }
}

fn values(scene: &Scene<'_>, dice: &Dice) -> Vec<Found> {
    const KINDS: [SlotKind; 5] = [SlotKind::Money, SlotKind::Day, SlotKind::Period, SlotKind::Choice, SlotKind::Code];
    let count = 1 + dice.below(3);
    let values = (0..count).map(|_| {
        let mut found = found(value(KINDS[dice.below(KINDS.len())], scene, dice));
        if dice.one_in(6) {
            found.alternatives.push(value(KINDS[dice.below(KINDS.len())], scene, dice));
        }
        found.negated = dice.one_in(10);
        found
    });
    values.collect()
}

/// A value that could be of this kind, good or not.
fn value(kind: SlotKind, scene: &Scene<'_>, dice: &Dice) -> Reading {
    let year = || scene.today.year() - i16::try_from(dice.below(7)).unwrap_or_default();
    match kind {
        SlotKind::Money => match dice.below(8) {
            0 => Reading::All,
            1 => Reading::Number(i64::try_from(dice.below(3_000)).unwrap_or_default()),
            2 => Reading::MoneyUnreadable("1.234.5".to_owned()),
            3 => Reading::Money(Money::from_cents(-500)),
            4 => Reading::Money(Money::from_cents(1_000_000_000_00)),
            _ => Reading::Money(Money::from_cents(1 + i64::try_from(dice.below(200_000)).unwrap_or_default())),
        },
        SlotKind::Day => match dice.below(6) {
            0 => Reading::DayUnreadable("30 February".to_owned()),
            1 => Reading::Day(days_from(scene.today, -3)),
            2 => Reading::Day(days_from(scene.today, 500)),
            _ => Reading::Day(days_from(scene.today, i64::try_from(dice.below(60)).unwrap_or_default())),
        },
        SlotKind::Period => match dice.below(3) {
            0 => Reading::Number(i64::from(year())),
            _ => Reading::Period { year: year(), quarter: None, form: None },
        },
        SlotKind::Choice => match dice.below(3) {
            0 => Reading::Word(["checking", "savings"][dice.below(2)].to_owned()),
            1 => Reading::Ending(format!("{:04}", dice.below(10_000))),
            _ => Reading::Number(i64::try_from(dice.below(9)).unwrap_or_default()),
        },
        SlotKind::MonthDay => Reading::Number(i64::try_from(dice.below(33)).unwrap_or_default()),
        SlotKind::Words => Reading::Said(["call me at noon", "a long story", "x"][dice.below(3)].to_owned()),
        SlotKind::Digits => Reading::Digits(["030012345", "12", "5125550142"][dice.below(3)].to_owned()),
        SlotKind::Code => match scene.code.filter(|_| !dice.one_in(4)) {
            Some(code) => Reading::Code(code.to_owned()),
            None => Reading::Code("WRONG-0000".to_owned()),
        },
    }
}

fn days_from(today: Day, days: i64) -> Day {
    today.checked_add(jiff::Span::new().days(days)).unwrap_or(today)
}

fn found(reading: Reading) -> Found {
    Found { span: (0, 1), reading, alternatives: Vec::new(), negated: false }
}

fn say(meaning: Meaning) -> Act {
    Act::Say(Box::new(meaning))
}

/// Words that mean nothing.
fn nothing() -> Meaning {
    Meaning {
        language: None,
        foreign: None,
        intent: Verdict::Unknown,
        polarity: None,
        values: Vec::new(),
        choice: None,
        correction: false,
        corrects: None,
        reference: None,
        negated: false,
        empty: false,
        asks_for_time: false,
        words: Vec::new(),
        then: None,
    }
}

/// More words than are read.
pub(super) fn too_long() -> String {
    "a ".repeat(TEXT_CHARS_MAX)
}

/// A move, as words mean it.
pub(super) fn making(each: Move) -> Meaning {
    Meaning { intent: Verdict::Sure(each.intent().to_owned()), ..nothing() }
}

/// What is not understood.
pub(super) fn not_understood() -> Meaning {
    nothing()
}
