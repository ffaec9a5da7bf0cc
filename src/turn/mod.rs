//! The one path from the outside in: each message becomes one turn.
//!
//! 1. **Once.** A message is stored under an id derived from its provider's; seen before, its stored replies are given again.
//! 2. **In order.** One turn at a time for a conversation; what makes it correct is the version that every commit compares.
//! 3. **Who.** `identity` says who speaks; without an access there is no call into an account.
//! 4. **Understand**, 5. **step** until the dialog rests (`run`), 6. **owe**: replies, session and message in one transaction.
//!
//! After a crash anywhere the message is run again: recorded intents are finished first, by their id and with their content.

mod again;
mod bank_link;
mod commit;
mod conversation;
mod doubt;
mod meant;
mod missed;
mod news;
mod recording;
mod run;
mod say;
mod script;
mod stored;
mod tape;
mod waiting;

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::mpsc;

use crate::account::AccountBackend;
use crate::db::inbox::{self, InboundRow};
use crate::db::outbox::LineRow;
use crate::db::{self, Database, DbError};
use crate::dialog::{Declined, Event, Stepped};
use crate::helpdesk::Hours;
use crate::identity::Identity;
use crate::ids::{ConversationId, CopyId, InboundId};
use crate::lanes::Lanes;
use crate::language::Language;
use crate::message::{Capabilities, ChannelName, Inbound, Line, Reply};
use crate::private::{Private, Vault, VaultError};
use crate::time::{Clock, Office};
use crate::understanding::{Meaning, Understanding};

pub use crate::account::BankAccountKind;
pub use again::{Replay, TurnAgain, Turned, Unknown};
pub use bank_link::{BankEntry, BankPage, Entered, EntryRefusal};
pub use commit::Conflict;
pub use missed::Missed;
pub use recording::Recording;
pub use script::{Script, ScriptError};
pub use waiting::{ATTEMPTS_MAX, WAITING_MAX};

/// How long a copy that recorded a message has it to itself; then any copy may answer it.
pub const INBOUND_LEASE_MS: i64 = 5_000;
/// How often a turn is begun again because another one moved the conversation on.
pub const CONFLICTS_MAX: usize = 8;
/// Replies before a press in which its button is looked for; an older one shows no words.
const LABEL_REPLIES_MAX: i64 = 20;

/// What a turn is made of. Built once by the wiring.
#[derive(Clone)]
pub struct Parts {
    pub database: Database,
    pub vault: Vault,
    pub clock: Clock,
    pub office: Office,
    /// When somebody human is there.
    pub helpdesk: Hours,
    /// Where browsers reach our pages; `None` where that is not known.
    pub pages_url: Option<String>,
    pub backend: Arc<dyn AccountBackend>,
    pub identity: Identity,
    pub script: Arc<Script>,
    pub understanding: Arc<Understanding>,
    pub channels: HashMap<ChannelName, Capabilities>,
    pub copy: CopyId,
    /// Conversations with messages to answer, for the worker. A nudge that is lost is made up for by the worker's timer.
    pub to_answer: mpsc::Sender<ConversationId>,
    /// Conversations with replies to deliver, for the worker.
    pub to_deliver: mpsc::Sender<ConversationId>,
}

/// Takes messages in and leaves replies in the outbox. Cheap to clone.
#[derive(Clone)]
pub struct Turns {
    inner: Arc<Inner>,
}

struct Inner {
    parts: Parts,
    lanes: Lanes,
    scripts: script::Scripts,
    onlooker: Option<Arc<dyn Onlooker>>,
}

/// Somebody who looks on while dialogs are stepped, and may say of words what they mean; only rehearsals have one.
pub trait Onlooker: Send + Sync {
    fn sees(&self, event: &Event, stepped: &Stepped);

    /// What these words stand for; `None` where they are to be understood.
    fn meant(&self, words: &str) -> Option<Meaning>;

    /// Why the service does not do the next command; `None` where it does.
    fn declines(&self) -> Option<Declined>;
}

/// Why a message could not be answered. Whoever gave it is told to give it again.
#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error("the message could not be stored or answered")]
    Database(#[from] DbError),
    #[error("something stored cannot be opened")]
    Vault(#[from] VaultError),
    #[error("something stored is not what it should be")]
    Stored(#[source] serde_json::Error),
    #[error("a stored session cannot be unpacked")]
    Unpacked(#[source] lz4_flex::block::DecompressError),
    #[error("the dialog files that this conversation began with cannot be read")]
    Script(#[from] ScriptError),
    #[error("the account backend did not answer a command; it will be asked again with the same id")]
    CommandInDoubt(#[source] crate::account::BackendError),
    #[error("for whom a command was given is not known any more")]
    AccessLost(#[source] crate::identity::AccessLost),
    #[error("the conversation was moved on by others {CONFLICTS_MAX} times in a row")]
    Contended,
    #[error("no such channel was wired")]
    ChannelUnknown,
}

/// A reply with its place in the conversation.
#[derive(Clone, Debug)]
pub struct Placed {
    pub sequence: i64,
    pub reply: Reply,
}

/// Whether a message is already in the inbox, or only in the hands of whoever will give it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    InInbox,
    ByGiver,
    /// In the inbox, from which it goes with an apology.
    GivenUp,
}

/// What happens to the replies of a turn at its commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HandOver {
    /// They leave in the exchange that brought the message.
    AtOnce,
    /// The worker delivers them.
    ByWorker,
}

impl Turns {
    #[must_use]
    pub fn new(parts: Parts) -> Turns {
        let scripts = script::Scripts::new(Arc::clone(&parts.script));
        Turns { inner: Arc::new(Inner { parts, lanes: Lanes::default(), scripts, onlooker: None }) }
    }

    /// The same turns for a rehearsal: of these parts, and with somebody who looks on.
    #[must_use]
    pub fn rehearsed(&self, of: impl FnOnce(Parts) -> Parts, onlooker: Arc<dyn Onlooker>) -> Turns {
        let parts = of(self.inner.parts.clone());
        let scripts = script::Scripts::new(Arc::clone(&parts.script));
        Turns { inner: Arc::new(Inner { parts, lanes: Lanes::default(), scripts, onlooker: Some(onlooker) }) }
    }

    /// The dialogs and words in use.
    #[must_use]
    pub fn script(&self) -> &Script {
        self.inner.scripts.current()
    }

    /// Records a batch of messages in the inbox, durably and in one commit; the worker answers them. For doors whose provider
    /// is told "received" before the answer is known. A message seen before changes nothing.
    ///
    /// # Errors
    /// Where nothing was recorded; the provider must give the batch again.
    pub async fn record(&self, inbounds: Vec<Inbound>) -> Result<(), TurnError> {
        let parts = &self.inner.parts;
        let lease_until = parts.clock.now().plus_millis(INBOUND_LEASE_MS);
        let arrivals: Vec<Arrival> = inbounds.into_iter().map(|inbound| self.inner.arrival(inbound)).collect::<Result<_, _>>()?;
        let mut conversations: Vec<ConversationId> = Vec::new();
        for arrival in &arrivals {
            if !conversations.contains(&arrival.row.conversation) {
                conversations.push(arrival.row.conversation.clone());
            }
        }
        parts
            .database
            .write(move |tx| {
                Box::pin(async move {
                    for arrival in &arrivals {
                        db::conversation::ensure(tx, &arrival.new_conversation()).await?;
                        inbox::receive(tx, &arrival.row, lease_until).await?;
                    }
                    Ok::<(), DbError>(())
                })
            })
            .await?;
        for conversation in conversations {
            // A full queue is no loss: the worker's timer finds what waits.
            let _ = parts.to_answer.try_send(conversation);
        }
        Ok(())
    }

    /// Takes one message and gives its replies in the same exchange. The same message again gives the same replies.
    ///
    /// # Errors
    /// Where the turn could not be completed; the same message may be given again.
    pub async fn answer(&self, inbound: Inbound) -> Result<Vec<Placed>, TurnError> {
        let arrival = self.inner.arrival(inbound)?;
        let _lane = self.inner.lanes.enter(&arrival.row.conversation).await;
        self.inner.turn(&arrival, HandOver::AtOnce).await
    }

    /// The conversation at this address.
    #[must_use]
    pub fn conversation(&self, channel: ChannelName, address: &Private<String>) -> ConversationId {
        self.inner.conversation_id(channel, address)
    }

    /// Where a conversation stands, for tools that show it: each open dialog on a line.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn outline(&self, conversation: &ConversationId) -> Result<Vec<String>, TurnError> {
        let row = {
            let mut reader = self.inner.parts.database.reader().await?;
            db::conversation::find(&mut reader, conversation).await?
        };
        let sealed = row.and_then(|row| row.session);
        let session = sealed.map(|sealed| stored::open_session(&self.inner.parts.vault, &sealed)).transpose()?.unwrap_or_default();
        Ok(session.outline(&self.inner.parts.script.scripts))
    }

    /// What was said and replied in the conversation at this address after `sequence`, in order, at most `limit` lines.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn lines(&self, channel: ChannelName, address: &Private<String>, after: i64, limit: i64) -> Result<Vec<Line>, TurnError> {
        let id = self.inner.conversation_id(channel, address);
        let rows = {
            let mut reader = self.inner.parts.database.reader().await?;
            db::outbox::lines(&mut reader, &id, after, limit).await?
        };
        let vault = &self.inner.parts.vault;
        let mut lines = Vec::with_capacity(rows.len());
        for row in rows {
            match row {
                LineRow::Said { sequence, body } => {
                    let text = match stored::Content::open(vault, &body)? {
                        stored::Content::Button { token } => self.label(&id, sequence, &token).await?,
                        content => content.shown(),
                    };
                    lines.extend(text.map(|text| Line::Said { sequence, text }));
                }
                LineRow::Replied { sequence, body } => lines.push(Line::Replied { sequence, reply: stored::open_reply(vault, &body)? }),
            }
        }
        Ok(lines)
    }

    /// What stood on a pressed button, from the replies before the press.
    async fn label(&self, id: &ConversationId, pressed_at: i64, token: &str) -> Result<Option<Private<String>>, TurnError> {
        let replies = {
            let mut reader = self.inner.parts.database.reader().await?;
            db::outbox::replies_before(&mut reader, id, pressed_at, LABEL_REPLIES_MAX).await?
        };
        for body in replies {
            let reply = stored::open_reply(&self.inner.parts.vault, &body)?;
            if let Some(button) = reply.buttons.into_iter().find(|button| button.token == token) {
                return Ok(Some(Private::new(button.label)));
            }
        }
        Ok(None)
    }

    /// Takes note that the person blocked us at this address, or let us in again.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn reachable(&self, channel: ChannelName, address: &Private<String>, reachable: bool) -> Result<(), TurnError> {
        let id = self.inner.conversation_id(channel, address);
        self.inner
            .parts
            .database
            .write(move |tx| Box::pin(async move { db::conversation::set_reachable(tx, &id, reachable).await }))
            .await?;
        Ok(())
    }
}

/// A message with what its turn needs of the door it came through.
struct Arrival {
    row: InboundRow,
    content: stored::Content,
    channel: ChannelName,
    sealed_address: Vec<u8>,
    language: Language,
}

impl Arrival {
    fn new_conversation(&self) -> db::conversation::NewConversation<'_> {
        db::conversation::NewConversation {
            id: &self.row.conversation,
            channel: self.channel,
            address: &self.sealed_address,
            language: self.language.code(),
            now: self.row.arrived_at,
        }
    }
}

impl Inner {
    fn conversation_id(&self, channel: ChannelName, address: &Private<String>) -> ConversationId {
        let index = self.parts.vault.index("conversation.address", address.reveal().as_bytes());
        ConversationId::derived(&[channel.as_bytes(), &index])
    }

    /// Makes a message ready to be stored. Private data in it is taken out here, before anything is written.
    fn arrival(&self, inbound: Inbound) -> Result<Arrival, TurnError> {
        let conversation = self.conversation_id(inbound.channel, &inbound.address);
        let content = stored::Content::of(&inbound.content);
        let row = InboundRow {
            id: InboundId::derived(&[inbound.channel.as_bytes(), inbound.provider_id.as_bytes()]),
            conversation,
            order: inbound.order,
            arrived_at: inbound.arrived_at,
            after_sequence: inbound.after_sequence,
            provider_message: inbound.provider_message,
            content: content.seal(&self.parts.vault)?,
            attempts: 0,
        };
        let language = inbound.language_hint.as_deref().and_then(Language::from_tag).unwrap_or(Language::English);
        let sealed_address = self.parts.vault.seal("conversation.address", inbound.address.reveal().as_bytes());
        Ok(Arrival { row, content, channel: inbound.channel, sealed_address, language })
    }

    /// A message of the inbox, made ready again.
    async fn stored_arrival(&self, row: InboundRow) -> Result<Arrival, TurnError> {
        let content = stored::Content::open(&self.parts.vault, &row.content)?;
        let conversation = {
            let mut reader = self.parts.database.reader().await?;
            db::conversation::find(&mut reader, &row.conversation).await?
        };
        let conversation = conversation.ok_or_else(|| DbError::stored("a message without its conversation"))?;
        let (channel, _) = self.channel(&conversation.channel)?;
        let language = Language::from_tag(&conversation.language).unwrap_or(Language::English);
        Ok(Arrival { row, content, channel, sealed_address: conversation.address, language })
    }

    fn channel(&self, name: &str) -> Result<(ChannelName, Capabilities), TurnError> {
        self.parts.channels.get_key_value(name).map(|(name, capabilities)| (*name, *capabilities)).ok_or(TurnError::ChannelUnknown)
    }

    async fn stored_replies(&self, conversation: &ConversationId, answered: inbox::Answered) -> Result<Vec<Placed>, TurnError> {
        let rows = {
            let mut reader = self.parts.database.reader().await?;
            db::outbox::lines(&mut reader, conversation, answered.sequence, answered.reply_count).await?
        };
        let mut replies = Vec::with_capacity(rows.len());
        for row in rows {
            if let LineRow::Replied { sequence, body } = row {
                replies.push(Placed { sequence, reply: stored::open_reply(&self.parts.vault, &body)? });
            }
        }
        Ok(replies)
    }
}
