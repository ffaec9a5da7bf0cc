//! The conversation engine: dialogs are files, and [`step`] is a pure function over them.
//!
//! No I/O, no async, no clock; it cannot fail. A turn calls [`step`] with what was understood, carries out the [`Effect`] that
//! comes back (a read or a command), steps again with its result, and stops when the dialog rests.
//!
//! How a dialog is run: its states are *walked* from its start (or from what followed its last command) until one of them needs
//! the person or the account. What was said is kept in slots and what was read is kept beside them, so a walk passes over all
//! that is settled; a correction, a coming back, and the last look at the account before a command are all the same walk.

mod carried;
mod check;
mod declined;
mod engine;
mod fault;
mod insight;
mod load;
mod map;
mod moves;
mod moving;
mod names;
mod readability;
mod schema;
mod script;
mod session;
mod shared;
mod sources;
pub mod story;
mod summary;
mod table;
pub mod verbs;
mod words;

pub use carried::Carried;
pub use declined::Declined;
pub use fault::Fault;
pub use insight::OpenReadback;
pub use map::{Chart, Does, Edge, How, Map, Place, Walked};
pub use moves::Move;
pub use moving::unmovable;
pub use readability::{EASE_MIN_TENTHS, GRADE_MAX_TENTHS, Reading, figure};
pub use schema::schema;
pub use script::Scripts;
pub use session::{Expected, Session};
pub use sources::{SourceError, Sources};

use serde::{Deserialize, Serialize};

use crate::account::{News, Record, Refusal, Value};
use crate::identity::Assurance;
use crate::ids::QuestionId;
use crate::language::Language;
use crate::message::Medium;
use crate::time::{Day, Instant};
use crate::understanding::Meaning;

/// How many dialogs may be open on top of each other.
pub const DEPTH_MAX: usize = 3;
/// How many states one step may pass before it must ask, read, do or end.
pub const WALK_STATES_MAX: usize = 64;
/// How many reads and commands one turn may ask for.
pub const TURN_STEPS_MAX: u32 = 24;
/// How many messages in a row may not be understood before the open dialog is given up.
pub const MISSES_MAX: u32 = 5;
/// How many turns in a row may bring nobody further before a person is offered.
pub const IDLE_TURNS_MAX: u32 = 8;
/// How often that is offered before what is open is closed.
pub const IDLE_OFFERS_MAX: u32 = 2;
/// How many choices are offered at once; others can still be said.
pub const CHOICES_MAX: usize = 8;
/// A conversation that rested longer ends its open dialog.
pub const REST_MS_MAX: i64 = 30 * 60 * 1000;
/// A readback that is older is given again before a yes counts.
pub const READBACK_LIFE_MS: i64 = 15 * 60 * 1000;
/// The buttons of any other question live this long.
pub const QUESTION_LIFE_MS: i64 = 24 * 60 * 60 * 1000;
/// What was read longer ago is read again when it is needed.
pub const READ_LIFE_MS: i64 = 2 * 60 * 1000;
/// What a button sends back is no longer than this: a question's id, a point, and a place.
pub const TOKEN_BYTES_MAX: usize = 64;

/// What the dialog does at this event. The same session, context and event always give the same.
#[must_use]
pub fn step(scripts: &Scripts, session: Session, context: &Context, event: Event) -> Stepped {
    engine::step(scripts, session, context, event)
}

/// What a step may know besides the session and the event. The same for all steps of a turn but for nothing.
#[derive(Clone, Debug)]
pub struct Context {
    /// The turn's time: when the message arrived.
    pub now: Instant,
    /// The legal day of `now`.
    pub today: Day,
    pub assurance: Assurance,
    /// The place of the message among those of its conversation; compared with where slots were filled, so that a late,
    /// older message never overwrites a newer one and never confirms.
    pub order: i64,
    /// Bytes that name this turn; ids of questions are derived from them.
    pub seed: [u8; 32],
    /// Whether the person had the open readback before them when they spoke. Without it a typed yes does not count.
    pub readback_heard: bool,
    /// Choices are shown as buttons; else they are numbered in the text.
    pub buttons: bool,
    /// How words reach the person; as much of a list is shown at once as can be taken in.
    pub medium: Medium,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The first contact of a conversation.
    Started,
    /// Words, understood. `edited` where they replace an earlier message; an edit never confirms.
    Said { meaning: Meaning, edited: bool },
    /// A button with this token.
    Pressed { token: String },
    /// Something that is not words.
    NotWords,
    /// More words than are read; nothing of them was.
    TooLong,
    /// Said in a group, where nothing private is shown. The conversation itself stays as it is.
    Group,
    /// The message carried private data (a taxpayer number, a card) and was not read any further.
    PrivateData,
    /// The result of a read: the fields of its answer.
    Read(Result<Record, Unanswered>),
    /// The result of a command.
    Did(Result<Record, Undone>),
}

/// Why a read gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unanswered {
    NotAllowed,
    Unavailable,
}

/// Why a command was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Undone {
    Refused(Refusal),
    /// The service does not do it.
    Declined(Declined),
    /// The account backend does not take the command as it is. It was not done.
    NotTaken,
    /// The account backend does not answer; the command may or may not have been done and is being resolved.
    Unavailable,
}

/// What the turn is to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Ask the account: a query of the vocabulary, by name, with its arguments.
    Read { query: String, arguments: Record },
    /// Do a command of the vocabulary, by name, with its arguments.
    Do { command: String, arguments: Record },
    /// Nothing: the dialog waits for the person.
    Rest,
}

/// A sentence to say: a message of the Fluent files with its variables. `language` renders it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Dialog folder whose words are meant.
    pub dialog: String,
    /// Message in its Fluent files.
    pub message: String,
    pub variables: Record,
    pub choices: Vec<Choice>,
    /// The question that this asks, where it asks one.
    pub question: Option<QuestionId>,
}

impl Saying {
    /// A sentence that asks nothing.
    pub(in crate::dialog) fn plain(dialog: &str, message: &str, variables: Record) -> Saying {
        Saying { dialog: dialog.to_owned(), message: message.to_owned(), variables, choices: Vec::new(), question: None }
    }

    /// Something went wrong on our side; nothing was done without a yes.
    #[must_use]
    pub fn trouble() -> Saying {
        Saying::plain(script::COMMON, shared::Shared::Stuck.message(), Record::new())
    }

    /// Whether something was done is not known yet.
    #[must_use]
    pub fn in_doubt() -> Saying {
        Saying::plain(script::COMMON, shared::Shared::InDoubt.message(), Record::new())
    }

    /// A bank account that was entered on a page is on file.
    #[must_use]
    pub fn bank_account_added(last_four: &str) -> Saying {
        let variables = Record::new().with("last_four", Value::Digits(last_four.to_owned()));
        Saying::plain(script::COMMON, shared::Shared::BankAccountAdded.message(), variables)
    }

    /// A bank account that was entered on a page was refused, after whoever entered it had left the page.
    #[must_use]
    pub fn bank_account_not_added() -> Saying {
        Saying::plain(script::COMMON, shared::Shared::BankAccountNotAdded.message(), Record::new())
    }

    /// News of an account, told without having been asked for.
    #[must_use]
    pub fn news(news: &News) -> Saying {
        Saying::plain(script::NEWS, news.message(), news.values())
    }

    /// The choices of a question in a sentence, for where they are heard.
    #[must_use]
    pub fn spoken_choices(labels: &[String]) -> Saying {
        let variables = Record::new().with("choices", Value::Text(labels.join(", ")));
        Saying::plain(script::COMMON, shared::Shared::SpokenChoices.message(), variables)
    }

    /// It asks for a yes or a no, which nobody needs to be told.
    #[must_use]
    pub fn asks_yes_or_no(&self) -> bool {
        let yes = shared::Shared::ChoiceYes.message();
        self.choices.iter().any(|choice| choice.dialog == script::COMMON && choice.message == yes)
    }
}

/// A choice that is offered, as a button or a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub dialog: String,
    pub message: String,
    pub variables: Record,
    /// What a press of the button sends back: at most 64 bytes.
    pub token: String,
}

/// What a step gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Stepped {
    pub session: Session,
    pub sayings: Vec<Saying>,
    pub effect: Effect,
    /// The language that the person changed to, where this step changed it.
    pub language: Option<Language>,
    /// The inbound message held something that should not stay in the chat (a link code).
    pub removes_inbound: bool,
    /// What was said was not understood, or the person was asked which of several things was meant.
    pub missed: bool,
    /// The states that were come to and the ways that were taken, in order.
    pub walked: Vec<Walked>,
}
