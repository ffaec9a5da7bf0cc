//! What a turn keeps at rest, sealed: the content of a message, the body of an intent, a session, a reply.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::TurnError;
use super::run::beside::Deed;
use crate::account::{Command, Record};
use crate::dialog::{Carried, Event, Session, Unanswered};
use crate::identity::{Assurance, WrittenAccess};
use crate::ids::{AccountId, PersonId, ScriptVersion};
use crate::message::{self, Reply, TEXT_CHARS_MAX};
use crate::private::{Private, Vault};
use crate::understanding;

/// What the content of a message is sealed for.
pub(super) const CONTENT: &str = "inbound.content";

/// The content of a message as it is kept: without private data, and no longer than is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "content", rename_all = "snake_case")]
pub(super) enum Content {
    Text {
        text: String,
        edited: bool,
    },
    /// More than is read; `text` is its beginning, for the record.
    TooLong {
        text: String,
    },
    /// A taxpayer number, a card or the like was in it; `text` is what is left without it.
    PrivateData {
        text: String,
    },
    Button {
        token: String,
    },
    Started,
    NotWords,
    Group,
}

impl Content {
    pub(super) fn of(content: &message::Content) -> Content {
        match content {
            message::Content::Text(text) => Content::text(text, false),
            message::Content::Edited(text) => Content::text(text, true),
            message::Content::Start { payload: Some(payload) } => Content::text(payload, false),
            message::Content::Start { payload: None } => Content::Started,
            message::Content::Button { token } => Content::Button { token: token.clone() },
            message::Content::Unsupported => Content::NotWords,
            message::Content::Group => Content::Group,
        }
    }

    fn text(text: &Private<String>, edited: bool) -> Content {
        let whole = text.reveal();
        let kept = |text: &str| text.chars().take(TEXT_CHARS_MAX).collect::<String>();
        // Private data is looked for in all of it, also beyond what is read: whoever wrote it has it in their chat.
        if !understanding::private_data(whole).is_empty() {
            return Content::PrivateData { text: kept(&understanding::redact(whole)) };
        }
        match whole.char_indices().nth(TEXT_CHARS_MAX) {
            Some(_) => Content::TooLong { text: kept(whole) },
            None => Content::Text { text: whole.clone(), edited },
        }
    }

    /// What a page shows of it when it is loaded again.
    pub(super) fn shown(self) -> Option<Private<String>> {
        match self {
            Content::Text { text, .. } | Content::TooLong { text } | Content::PrivateData { text } => Some(Private::new(text)),
            Content::Button { .. } | Content::Started | Content::NotWords | Content::Group => None,
        }
    }

    pub(super) fn seal(&self, vault: &Vault) -> Result<Vec<u8>, TurnError> {
        seal(vault, CONTENT, self)
    }

    pub(super) fn open(vault: &Vault, sealed: &[u8]) -> Result<Content, TurnError> {
        open(vault, CONTENT, sealed)
    }
}

/// The result of one read, as it is replayed.
pub(super) type ReadResult = Result<Record, Unanswered>;

/// A command that a turn was about to give, and all that it takes to come to the same point again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct IntentBody {
    /// What the message was understood as.
    pub(super) event: Event,
    pub(super) readback_heard: bool,
    pub(super) script: ScriptVersion,
    /// The reads of the turn up to here.
    pub(super) reads: Vec<ReadResult>,
    /// How sure we were of who speaks, when the turn began and here. An intent of an older version has neither.
    #[serde(default)]
    pub(super) assurances: Option<Assurances>,
    pub(super) action: Action,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case")]
pub(super) enum Action {
    Link {
        code: String,
    },
    Unlink,
    /// What the service does beside the account.
    Beside {
        deed: Deed,
        /// For whom, where they were known.
        person: Option<PersonId>,
    },
    Account {
        account: AccountId,
        command: Command,
        /// For whom it is given. An intent of an older version does not say: then it is who speaks now.
        #[serde(default)]
        access: Option<WrittenAccess>,
    },
}

/// How sure we were of who speaks: a turn that is run again is as sure as it was.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Assurances {
    pub(super) begun: Assurance,
    pub(super) here: Assurance,
}

impl IntentBody {
    pub(super) fn seal(&self, vault: &Vault) -> Result<Vec<u8>, TurnError> {
        seal(vault, "intent.body", self)
    }

    pub(super) fn open(vault: &Vault, sealed: &[u8]) -> Result<IntentBody, TurnError> {
        open(vault, "intent.body", sealed)
    }
}

const SESSION: &str = "conversation.session";

/// A session says much of what it holds twice, and each turn reads and writes it: packed it is a quarter.
pub(super) fn seal_session(vault: &Vault, session: &Session) -> Result<Vec<u8>, TurnError> {
    let plain = serde_json::to_vec(session).map_err(TurnError::Stored)?;
    Ok(vault.seal(SESSION, &lz4_flex::block::compress_prepend_size(&plain)))
}

pub(super) fn open_session(vault: &Vault, sealed: &[u8]) -> Result<Session, TurnError> {
    let packed = vault.open(SESSION, sealed)?;
    // The size that it says to unpack to was sealed with it.
    let plain = lz4_flex::block::decompress_size_prepended(packed.reveal()).map_err(TurnError::Unpacked)?;
    serde_json::from_slice(&plain).map_err(TurnError::Stored)
}

/// A bank account that was entered on a page, as the command that adds it.
const ENTRY: &str = "bank_link.submission";

pub(super) fn seal_entry(vault: &Vault, command: &Command) -> Result<Vec<u8>, TurnError> {
    seal(vault, ENTRY, command)
}

pub(super) fn open_entry(vault: &Vault, sealed: &[u8]) -> Result<Command, TurnError> {
    open(vault, ENTRY, sealed)
}

/// What was taken over from another conversation.
const CARRIED: &str = "continuation.carried";

pub(super) fn seal_carried(vault: &Vault, carried: &Carried) -> Result<Vec<u8>, TurnError> {
    seal(vault, CARRIED, carried)
}

pub(super) fn open_carried(vault: &Vault, sealed: &[u8]) -> Result<Carried, TurnError> {
    open(vault, CARRIED, sealed)
}

pub(super) fn seal_reply(vault: &Vault, reply: &Reply) -> Result<Vec<u8>, TurnError> {
    seal(vault, crate::outbox::BODY, reply)
}

pub(super) fn open_reply(vault: &Vault, sealed: &[u8]) -> Result<Reply, TurnError> {
    open(vault, crate::outbox::BODY, sealed)
}

pub(super) fn seal<T: Serialize>(vault: &Vault, purpose: &'static str, value: &T) -> Result<Vec<u8>, TurnError> {
    Ok(vault.seal(purpose, &serde_json::to_vec(value).map_err(TurnError::Stored)?))
}

pub(super) fn open<T: DeserializeOwned>(vault: &Vault, purpose: &'static str, sealed: &[u8]) -> Result<T, TurnError> {
    serde_json::from_slice(vault.open(purpose, sealed)?.reveal()).map_err(TurnError::Stored)
}
