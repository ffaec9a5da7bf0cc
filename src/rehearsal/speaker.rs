//! Somebody who talks: says and presses things in one conversation, and keeps what was shown.

use super::{RehearsalError, Stage};
use crate::account::{AccountBackend as _, Answer, BackendError, PaymentStatus, PaymentView, Period, Query};
use crate::ids::ConversationId;
use crate::language::Language;
use crate::message::{Button, ChannelName, Content, Inbound, Reply};
use crate::private::Private;

/// The place of a speaker's first message; late ones lie below it.
const FIRST_ORDER: i64 = 1_000_000;

/// Whether a message comes in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrives {
    InOrder,
    /// After messages that were sent later.
    Late,
}

/// One person at one door.
pub struct Speaker<'s> {
    stage: &'s Stage,
    channel: ChannelName,
    name: String,
    conversation: ConversationId,
    language: Language,
    /// What links to the speaker's own account.
    pub(super) code: Option<Private<String>>,
    /// The number of the professional that the story has.
    pub(super) number: Option<String>,
    /// Messages so far, and how many of them came late.
    sent: i64,
    late: i64,
    /// Every button that was shown, oldest first.
    shown: Vec<Button>,
    /// The payments of the account at the last look.
    payments: Vec<PaymentView>,
}

impl<'s> Speaker<'s> {
    pub(super) fn new(stage: &'s Stage, channel: ChannelName, name: &str, language: Language) -> Speaker<'s> {
        let conversation = stage.turns.conversation(channel, &Private::from(name));
        Speaker {
            stage,
            channel,
            name: name.to_owned(),
            conversation,
            language,
            code: None,
            number: None,
            sent: 0,
            late: 0,
            shown: Vec::new(),
            payments: Vec::new(),
        }
    }

    /// The same speaker by another channel, where nothing was said yet.
    pub(super) fn at(&self, channel: ChannelName) -> Speaker<'s> {
        let there = Speaker::new(self.stage, channel, &self.name, self.language);
        Speaker { code: self.code.clone(), number: self.number.clone(), ..there }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) const fn conversation(&self) -> &ConversationId {
        &self.conversation
    }

    /// How many messages were sent.
    #[must_use]
    pub const fn sent(&self) -> i64 {
        self.sent
    }

    /// The same speaker in another run of the program, after this many messages.
    #[must_use]
    pub fn goes_on(mut self, sent: i64) -> Self {
        self.sent = sent;
        self
    }

    /// Sends a message and gives the replies.
    ///
    /// # Errors
    /// Where the turn fails.
    pub async fn send(&mut self, content: Content, arrives: Arrives) -> Result<Vec<Reply>, RehearsalError> {
        self.sent += 1;
        let order = match arrives {
            Arrives::InOrder => FIRST_ORDER + self.sent,
            Arrives::Late => {
                self.late += 1;
                FIRST_ORDER - self.late
            }
        };
        let inbound = Inbound {
            channel: self.channel,
            provider_id: format!("{}#{}", self.name, self.sent),
            provider_message: None,
            address: Private::from(self.name.as_str()),
            content,
            arrived_at: self.stage.clock.now(),
            order,
            after_sequence: None,
            language_hint: Some(self.language.code().to_owned()),
        };
        let answered = self.stage.turns.answer(inbound).await;
        let placed = answered.map_err(|source| RehearsalError::Turn { place: self.name.clone(), source })?;
        let replies: Vec<Reply> = placed.into_iter().map(|placed| placed.reply).collect();
        self.shown.extend(replies.iter().flat_map(|reply| reply.buttons.iter().cloned()));
        Ok(replies)
    }

    /// The press of the button that was shown last under this label.
    #[must_use]
    pub fn press(&self, label: &str) -> Option<Content> {
        let button = self.shown.iter().rev().find(|button| button.label == label)?;
        Some(Content::Button { token: button.token.clone() })
    }

    /// The open dialogs, one a line, with what was said in each.
    ///
    /// # Errors
    /// Where the conversation cannot be read.
    pub async fn session(&self) -> Result<Vec<String>, RehearsalError> {
        let outline = self.stage.turns.outline(&self.conversation).await;
        outline.map_err(|source| RehearsalError::Turn { place: self.name.clone(), source })
    }

    /// What changed among the payments of the linked account since the last look, oldest day first; nothing where none is linked.
    ///
    /// # Errors
    /// Where the account does not answer.
    pub async fn ledger(&mut self) -> Result<Vec<String>, RehearsalError> {
        let Some(mut payments) = self.payments().await? else { return Ok(Vec::new()) };
        payments.reverse();
        let changed = payments.iter().filter(|payment| {
            let before = self.payments.iter().find(|before| before.id == payment.id);
            before.is_none_or(|before| before.status != payment.status)
        });
        let lines = changed.map(line).collect();
        self.payments = payments;
        Ok(lines)
    }

    async fn payments(&self) -> Result<Option<Vec<PaymentView>>, RehearsalError> {
        let stage = self.stage;
        let now = stage.clock.now();
        let standing = stage.identity.standing_now(&stage.database, &self.conversation, now).await?;
        let Some(access) = standing.access() else { return Ok(None) };
        match stage.ledger.read(access, &Query::Payments { as_of: stage.office.day(now) }, now).await {
            Ok(Answer::Payments { payments, .. }) => Ok(Some(payments)),
            // Somebody who is not to see them, such as a representative whose request waits.
            Ok(_) | Err(BackendError::NotAllowed) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// A payment as a story writes it: `scheduled 300.00 2022 2026-11-27`; of several parts each with its amount:
/// `scheduled 300.00 (2022 200.00, 2023 100.00) 2026-11-27`.
fn line(payment: &PaymentView) -> String {
    let status = match payment.status {
        PaymentStatus::Scheduled => "scheduled",
        PaymentStatus::Pending => "pending",
        PaymentStatus::Processed => "processed",
        PaymentStatus::Canceled => "canceled",
        PaymentStatus::Returned => "returned",
    };
    let period = |period: Period| format!("{}{}", period.year, period.quarter.map(|quarter| format!("Q{quarter}")).unwrap_or_default());
    let goes_to = match payment.parts.as_slice() {
        [only] => period(only.period),
        parts => {
            let parts = parts.iter().map(|part| format!("{} {}", period(part.period), part.amount.to_decimal_text()));
            format!("({})", parts.collect::<Vec<_>>().join(", "))
        }
    };
    format!("{status} {} {goes_to} {}", payment.amount.to_decimal_text(), payment.day)
}
