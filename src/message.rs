//! What crosses the doors: an inbound message, and a reply in a person's words.
//!
//! A channel turns what its provider sends into an [`Inbound`] and carries a [`Reply`] out. Neither knows of accounts.

use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};

use crate::ids::{QuestionId, ReplyId};
use crate::private::Private;
use crate::time::Instant;

/// The name of a channel: `telegram`, `web`, `terminal`. The stored form of "which door".
pub type ChannelName = &'static str;

/// The longest text, in characters, that is read; the rest of a longer one is not, and the person is told.
pub const TEXT_CHARS_MAX: usize = 2_000;

/// A message as it came in through a channel.
#[derive(Clone, Debug)]
pub struct Inbound {
    pub channel: ChannelName,
    /// The provider's own id of this message, unique in the channel. The same id again is the same message.
    pub provider_id: String,
    /// The provider's name for the message in the chat, by which it can be removed from there; where the channel has one.
    pub provider_message: Option<String>,
    /// Who it came from and where a reply goes, as the channel writes addresses.
    pub address: Private<String>,
    pub content: Content,
    /// When it reached us. A turn's time is this instant.
    pub arrived_at: Instant,
    /// The place of the message among the inbound messages of its conversation; a smaller one is older.
    pub order: i64,
    /// What the person had before their eyes: the largest reply sequence that precedes this message, on the channel's own
    /// count (see [`Delivered::sequence`]). `None` where the channel cannot tell.
    pub after_sequence: Option<i64>,
    /// A language tag the channel suggests, such as `es-MX`. Only a first guess.
    pub language_hint: Option<String>,
}

/// What was said or done. Serialized only to be sealed into the inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Words.
    Text(Private<String>),
    /// The person changed an earlier message to these words.
    Edited(Private<String>),
    /// A button; the token is one that we made.
    Button { token: String },
    /// The first contact, or `/start`; a link may carry a payload.
    Start { payload: Option<Private<String>> },
    /// Something that is not words: a photo, a voice note, a sticker.
    Unsupported,
    /// Said in a group. Nothing private is shown there.
    Group,
}

/// A reply as it is owed: rendered in the person's language for the channel's medium.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub text: String,
    pub buttons: Vec<Button>,
    /// The question that this reply asks; a readback's question is what a yes answers.
    pub question: Option<QuestionId>,
    /// The inbound message carried private data: where the channel can, it is removed from the chat.
    pub removes_inbound: bool,
}

/// One button, or one numbered choice where a channel has no buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    /// At most 64 bytes (Telegram's limit for callback data).
    pub token: String,
}

/// How words reach the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// Read on a screen.
    Written,
    /// Heard.
    Spoken,
    /// Read in a few words: a text message.
    Short,
}

/// What a channel can do. Code outside of `channel` asks for these and never for the channel's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    pub medium: Medium,
    /// Choices can be shown as buttons; else they are numbered.
    pub buttons: bool,
    /// How a voice takes its words.
    pub markup: Markup,
}

/// Whether words carry how they are to be spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    Plain,
    /// The Speech Synthesis Markup Language of the W3C. For what is heard only.
    Ssml,
}

/// What became of an attempt to hand a reply to its provider.
#[derive(Clone, Debug)]
pub enum Delivery {
    Delivered(Delivered),
    /// Not taken, try again; no sooner than this many milliseconds from now where the provider said so.
    Again {
        after_ms: Option<i64>,
        reason: String,
    },
    /// The answer was lost: it may or may not have arrived.
    InDoubt {
        reason: String,
    },
    /// It will never be taken.
    Refused {
        reason: String,
        unreachable: bool,
    },
}

/// A reply that the provider took.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The reply's place on the channel's own count of the conversation, comparable with [`Inbound::after_sequence`].
    pub sequence: Option<i64>,
}

/// A reply on its way out.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// Always the same for the same reply, however often it is tried.
    pub id: ReplyId,
    /// Its place among the lines of the conversation.
    pub sequence: i64,
    pub address: Private<String>,
    pub reply: Reply,
    /// The person's message to remove from the chat first, by the provider's name for it.
    pub removes: Option<String>,
}

/// A door: one channel's way out. Knows one outside world.
pub trait Door: Send + Sync {
    fn channel(&self) -> ChannelName;

    /// Hands one reply to the provider. Called in order for each conversation, one at a time.
    fn deliver<'a>(&'a self, outgoing: &'a Outgoing) -> BoxFuture<'a, Delivery>;
}

/// One line of a conversation as a page shows it again: what was said (a private text) or replied, by its place.
#[derive(Clone, Debug)]
pub enum Line {
    Said { sequence: i64, text: Private<String> },
    Replied { sequence: i64, reply: Reply },
}
