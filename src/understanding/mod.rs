//! Words to [`Meaning`]: what somebody wants, the values they named, and how sure that is. In English and Spanish. No I/O.
//!
//! The seam to the rest is one call: words and an [`Expectation`] (what was asked last) in, a [`Meaning`] out. What the words
//! mean for the conversation is decided by `dialog`; nothing here knows a dialog's states.

//!
//! A message is read once into tokens (`text`); each grammar reads values from them (`money`, `day`, `period`, `naming`);
//! `signals` says how it was said; a small classifier, trained at start from the examples beside the dialogs, names the
//! intent. Everything is a function of the words and what was asked: no chance, no clock, and no string that makes it fail.

mod anonymous;
mod answer;
mod choice;
mod classifier;
mod clauses;
mod count;
mod currency;
mod day;
mod denied;
mod digits;
pub mod examples;
mod explain;
mod foreign;
mod forms;
pub mod intent;
mod lesson;
mod money;
mod names;
mod naming;
mod number;
mod period;
mod phrases;
mod private_data;
#[cfg(test)]
mod random;
mod recurrence;
mod recurring;
mod reference;
mod said;
mod said_amount;
#[cfg(test)]
mod sets;
mod reversal;
mod share;
mod signals;
mod spelling;
#[cfg(test)]
mod tables;
mod text;
mod tongue;
mod trained;
mod values;

pub use anonymous::anonymous;
pub use examples::{ExampleFault, Examples};
pub use explain::{Candidate, Deciding, Near};
pub use foreign::Tongue;
pub use private_data::{PrivateKind, PrivateSpan, private_data, redact};
pub use recurrence::{On, Recurrence, Rhythm};
pub use share::Share;
pub use taxline_encoder::{Encoder, EncoderFault, Encoders};
pub use trained::Understanding;

use serde::{Deserialize, Serialize};

use crate::account::Form;
use crate::language::Language;
use crate::money::Money;
use crate::time::Day;

/// What values are read in the light of.
#[derive(Clone, Copy, Debug)]
struct Scene<'a> {
    today: Day,
    expectation: &'a Expectation,
    /// The language of the conversation so far; settles which of two readings comes first.
    preferred: Language,
}

/// The values of a message by themselves, in the order in which they were said: the same that [`Understanding::read`] finds.
/// `today` is the day of the person who speaks; `preferred` settles what only the language of the conversation can.
/// Reads any string, of which at most [`TEXT_CHARS_MAX`](crate::message::TEXT_CHARS_MAX) characters.
#[must_use]
pub fn values(words: &str, expectation: &Expectation, today: Day, preferred: Language) -> Vec<Found> {
    let text = text::Text::read(words);
    let scene = Scene { today, expectation, preferred };
    values::find(&text, &scene).into_iter().map(|value| value.found(&text)).collect()
}

/// The words of a text as they stand in [`Meaning::words`], for what names something.
#[must_use]
pub fn naming_words(text: &str) -> Vec<String> {
    said::words(&text::Text::read(text))
}

/// What was asked last, and what the answer may look like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expectation {
    /// The kind of the slot that was asked for, where one was.
    pub slot: Option<SlotKind>,
    /// A yes or a no answers the question.
    pub yes_or_no: bool,
    /// The choices that were shown, in order; each with the words that name it (its label first).
    pub choices: Vec<Vec<String>>,
    /// Whether a day that was asked for lies behind or ahead, where only one can be. Without it both are weighed.
    pub tense: Option<Tense>,
}

/// Where a day lies, seen from today; today is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tense {
    Past,
    Future,
}

/// The kinds of values that a dialog can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    Money,
    Day,
    /// A day of every month: "the 15th".
    MonthDay,
    Period,
    /// One of the choices that a read gave.
    Choice,
    /// A code that somebody types: a link code.
    Code,
    /// What is said, as it is.
    Words,
    /// A number that names something and is no amount, typed or said digit by digit.
    Digits,
}

/// What the words may mean. Everything that was found is here; `dialog` takes what fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// The language of the words where they show one.
    pub language: Option<Language>,
    /// The language of the words where it is neither English nor Spanish.
    #[serde(default)]
    pub foreign: Option<Tongue>,
    pub intent: Verdict,
    pub polarity: Option<Polarity>,
    /// Values in the order in which they were said.
    pub values: Vec<Found>,
    /// A place among the choices that were shown, from 0: "the second", "2", "checking".
    pub choice: Option<usize>,
    /// Said as a correction: "no, I meant 400". Also set where a yes is more than a plain yes ("yes but 400", "yes if…"):
    /// only a yes without it confirms.
    pub correction: bool,
    /// What a no or a correction is about, where it names that ("change the amount", "change the year to 2019"), or what alone is named.
    #[serde(default)]
    pub corrects: Option<SlotKind>,
    /// What is pointed at and not named: "the second one", "same as before".
    #[serde(default)]
    pub reference: Option<Reference>,
    /// Said as what is not wanted: "don't pay".
    pub negated: bool,
    /// There was nothing but space, or nothing that is read.
    pub empty: bool,
    /// Asked for time, and for nothing else: "one moment".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_for_time: bool,
    /// The words and figures of the message, folded, by which something of the account may be named: "the bakery", "CP 14".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What was said beyond this in a clause of its own: "… and send me the receipt". It holds nothing further.
    #[serde(default)]
    pub then: Option<Box<Meaning>>,
}

/// What is wanted, by the names of dialogs and of the moves in `dialogs/common`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// One intent, sure enough to act on.
    Sure(String),
    /// Likely intents, best first, to ask about.
    Ask(Vec<String>),
    /// None.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    Yes,
    No,
    /// Neither: "maybe", "I guess", "yes if…", "wait".
    Unsure,
}

/// Something that is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reference {
    /// A place in what was told or shown, from 0: "the second payment".
    Place(usize),
    /// "The last one".
    Last,
    /// "That one".
    That,
    /// "The other account": not the one that is spoken of.
    Other,
    /// "Same as before", "la misma de antes".
    Same,
}

/// A value that was found, where, and how else it could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Bytes of the text that were read: start and end.
    pub span: (usize, usize),
    pub reading: Reading,
    /// Other readings that are as good. Where there are some, the person is asked.
    pub alternatives: Vec<Reading>,
    /// The words around it deny it: "not 300".
    pub negated: bool,
}

/// One reading of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reading", content = "value", rename_all = "snake_case")]
pub enum Reading {
    /// An amount with a currency or in a place where only an amount fits.
    Money(Money),
    /// An amount that cannot be one: more than two decimals, or more digits than any amount here. With what was written.
    MoneyUnreadable(String),
    /// A bare whole number that could be an amount, a year or a place in a list; what it is depends on what was asked.
    Number(i64),
    Day(Day),
    /// A day that does not exist, such as 30 February. With what was written.
    DayUnreadable(String),
    Period {
        year: i16,
        quarter: Option<u8>,
        form: Option<Form>,
    },
    /// Four last digits of an account.
    Ending(String),
    /// "Everything", "the full amount".
    All,
    /// A form of the account that was named: 1040.
    Form(Form),
    /// Any other form or schedule of the office, as it is printed: `W-2`, `1040-ES`, `2848`.
    OtherForm(String),
    /// A number that counts or picks and is no amount: `12` in "12 months", `2` in "the second one".
    Count(i64),
    /// A part of something: "half", "7.5%".
    Share(Share),
    /// Days that come again: "every 1st", "cada quincena".
    Recurring(Recurrence),
    /// Digits that were said or written one by one or in groups, of which nothing says what they are.
    Digits(String),
    /// A telephone number, as E.164 writes it: `+15125550142`.
    Phone(String),
    /// The number by which a payment is found again, where it is called so.
    Confirmation(String),
    /// A word of letters and digits that looks like a code, in capitals.
    Code(String),
    /// A word that names something of the account before it was shown, by its key in the vocabulary: `checking`, `savings`.
    Word(String),
    /// The whole message as it was said, where words were asked for. In one line, without signs that nobody sees.
    Said(String),
}
