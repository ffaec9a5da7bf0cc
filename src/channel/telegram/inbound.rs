//! A Telegram update becomes an [`Inbound`], an acknowledgement that is due, or nothing.
//!
//! Pure: no call and no clock. Only private chats are conversations; in a group, somebody who addresses the bot is told so.

use serde::Deserialize as _;
use serde_json::Value;
use teloxide_core::types::{
    CallbackQuery, CallbackQueryId, Chat, ChatMemberKind, ChatMemberUpdated, MediaKind, Message, MessageCommon, MessageEntityKind,
    MessageKind, Update, UpdateKind,
};

use super::CHANNEL;
use crate::channel::Reach;
use crate::message::{Content, Inbound};
use crate::private::Private;
use crate::time::Instant;

/// What an update asks of us.
#[derive(Debug)]
pub(super) enum Received {
    Message(Inbound),
    /// A pressed button: a message, and a spinner on the button that ends when the query is acknowledged.
    Pressed(Inbound, CallbackQueryId),
    /// The person blocked the bot or let it in again.
    Reachable(Private<String>, Reach),
    /// Nothing for us: a join, a pin, talk in a group.
    Ignored,
}

/// Whose updates these are, for telling who is addressed in a group.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bot<'a> {
    /// The public number of the bot. Update ids count within it.
    pub id: &'a str,
    /// Known once Telegram was asked.
    pub username: Option<&'a str>,
}

/// What a batch of updates comes to.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub inbounds: Vec<Inbound>,
    pub pressed: Vec<CallbackQueryId>,
    pub reaches: Vec<(Private<String>, Reach)>,
    /// The highest update id, read or not: what Telegram is told to have been taken.
    pub last_update: Option<i64>,
    /// How many updates could not be read. One of them never stops the others.
    pub unread_count: usize,
}

/// Sorts a batch as it came from the wire; each update is read by itself.
pub(super) fn sort(updates: Vec<Value>, bot: Bot<'_>, arrived_at: Instant) -> Batch {
    let mut batch = Batch::default();
    for raw in updates {
        batch.last_update = batch.last_update.max(raw.get("update_id").and_then(Value::as_i64));
        // Read from a borrowed value: from an owned one teloxide loses the key that says what kind of update it is.
        match Update::deserialize(&raw) {
            Ok(Update { kind: UpdateKind::Error(_), .. }) | Err(_) => batch.unread_count += 1,
            Ok(update) => match read(update, bot, arrived_at) {
                Received::Message(inbound) => batch.inbounds.push(inbound),
                Received::Pressed(inbound, query) => {
                    batch.inbounds.push(inbound);
                    batch.pressed.push(query);
                }
                Received::Reachable(address, reach) => batch.reaches.push((address, reach)),
                Received::Ignored => {}
            },
        }
    }
    batch
}

/// Reads one update.
pub(super) fn read(update: Update, bot: Bot<'_>, arrived_at: Instant) -> Received {
    let id = update.id.0;
    let arrival = Arrival { bot, update: i64::from(id), arrived_at };
    match update.kind {
        UpdateKind::Message(message) => arrival.message(&message, Writing::New),
        UpdateKind::EditedMessage(message) => arrival.message(&message, Writing::Edited),
        UpdateKind::CallbackQuery(query) => arrival.press(query),
        UpdateKind::MyChatMember(change) => membership(&change),
        _ => Received::Ignored,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    New,
    Edited,
}

struct Arrival<'a> {
    bot: Bot<'a>,
    update: i64,
    arrived_at: Instant,
}

impl Arrival<'_> {
    fn message(&self, message: &Message, writing: Writing) -> Received {
        if message.from.as_ref().is_none_or(|user| user.is_bot) {
            return Received::Ignored;
        }
        let content = if message.chat.is_private() {
            match self.private_content(message, writing) {
                Some(content) => content,
                None => return Received::Ignored,
            }
        } else if writing == Writing::New && self.is_addressed(message) {
            Content::Group
        } else {
            return Received::Ignored;
        };
        let language = message.from.as_ref().and_then(|user| user.language_code.clone());
        Received::Message(self.inbound(&message.chat, message.id.0, content, language))
    }

    /// What was said in a private chat; nothing where Telegram only reports an event of the chat.
    fn private_content(&self, message: &Message, writing: Writing) -> Option<Content> {
        match (&message.kind, writing) {
            (MessageKind::Common(MessageCommon { media_kind: MediaKind::Text(text), .. }), Writing::New) => Some(said(&text.text)),
            (MessageKind::Common(MessageCommon { media_kind: MediaKind::Text(text), .. }), Writing::Edited) => {
                Some(Content::Edited(Private::from(text.text.as_str())))
            }
            // A new caption under an old photo is no new message.
            (_, Writing::Edited) => None,
            (MessageKind::Common(_) | MessageKind::Dice(_) | MessageKind::Empty {}, Writing::New) => Some(Content::Unsupported),
            _ => None,
        }
    }

    /// In a group the bot is addressed by a command (of its own name, or of nobody's) or by a mention.
    fn is_addressed(&self, message: &Message) -> bool {
        let named = |name: &str| self.bot.username.is_some_and(|own| name.eq_ignore_ascii_case(own));
        message.parse_entities().unwrap_or_default().iter().any(|entity| match entity.kind() {
            MessageEntityKind::BotCommand => entity.text().split_once('@').is_none_or(|(_, name)| named(name)),
            MessageEntityKind::Mention => named(entity.text().trim_start_matches('@')),
            _ => false,
        })
    }

    fn press(&self, query: CallbackQuery) -> Received {
        let (Some(message), Some(token)) = (&query.message, &query.data) else { return Received::Ignored };
        if !message.chat().is_private() {
            return Received::Ignored;
        }
        let content = Content::Button { token: token.clone() };
        let mut inbound = self.inbound(message.chat(), message.id().0, content, query.from.language_code.clone());
        // The message under the button is ours: it is neither what the person wrote nor to be removed for what they wrote.
        inbound.provider_message = None;
        Received::Pressed(inbound, query.id)
    }

    fn inbound(&self, chat: &Chat, message_id: i32, content: Content, language_hint: Option<String>) -> Inbound {
        Inbound {
            channel: CHANNEL,
            // Another bot's updates have their own count: after a change of bots an id must not look seen.
            provider_id: format!("{}.{}", self.bot.id, self.update),
            provider_message: Some(message_id.to_string()),
            address: Private::new(chat.id.0.to_string()),
            content,
            arrived_at: self.arrived_at,
            order: self.update,
            // Messages of both directions share one growing count in a private chat.
            after_sequence: Some(i64::from(message_id)),
            language_hint,
        }
    }
}

/// Words, or a command: `/start` opens, any other command is read as the words it is made of.
fn said(text: &str) -> Content {
    let Some(command) = text.strip_prefix('/') else { return Content::Text(Private::from(text)) };
    let (name, rest) = command.split_once(char::is_whitespace).map_or((command, ""), |(name, rest)| (name, rest.trim()));
    let name = name.split_once('@').map_or(name, |(name, _)| name);
    if name.eq_ignore_ascii_case("start") {
        return Content::Start { payload: (!rest.is_empty()).then(|| Private::from(rest)) };
    }
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Content::Text(Private::from(text));
    }
    Content::Text(Private::new(format!("{} {rest}", name.replace('_', " ")).trim_end().to_owned()))
}

fn membership(change: &ChatMemberUpdated) -> Received {
    if !change.chat.is_private() {
        return Received::Ignored;
    }
    let reach = match change.new_chat_member.kind {
        ChatMemberKind::Banned(_) | ChatMemberKind::Left => Reach::Blocked,
        ChatMemberKind::Owner(_) | ChatMemberKind::Administrator(_) | ChatMemberKind::Member(_) | ChatMemberKind::Restricted(_) => {
            Reach::Open
        }
    };
    Received::Reachable(Private::new(change.chat.id.0.to_string()), reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOT: Bot<'static> = Bot { id: "4711", username: Some("taxline_bot") };
    const NOON: Instant = Instant::from_millis(1_795_435_200_000);

    fn file(name: &str) -> Value {
        let path = format!("{}/tests/webhook/telegram/{name}.json", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    }

    /// The batch of these files of `tests/webhook/telegram`.
    fn captured<const N: usize>(names: [&str; N]) -> Batch {
        sort(names.map(file).into(), BOT, NOON)
    }

    fn contents(batch: &Batch) -> Vec<&Content> {
        batch.inbounds.iter().map(|inbound| &inbound.content).collect()
    }

    #[test]
    fn a_text_keeps_its_place_its_words_and_its_language() {
        let batch = captured(["text"]);
        let [inbound] = batch.inbounds.as_slice() else { panic!("one message is expected: {batch:?}") };
        assert_eq!(inbound.channel, "telegram");
        assert_eq!(inbound.provider_id, "4711.870123401");
        assert_eq!(inbound.provider_message.as_deref(), Some("57"));
        assert_eq!(inbound.address.reveal(), "5501234567");
        assert_eq!((inbound.order, inbound.after_sequence, inbound.arrived_at), (870_123_401, Some(57), NOON));
        assert_eq!(inbound.language_hint.as_deref(), Some("es"));
        assert_eq!(inbound.content, Content::Text("pagar 300 el viernes".into()));
        assert_eq!(batch.last_update, Some(870_123_401));
    }

    #[test]
    fn emoji_right_to_left_and_nul_come_through_unchanged() {
        let batch = captured(["text_unusual"]);
        assert_eq!(contents(&batch), [&Content::Text("\u{0}💸 كم أدين؟ \u{202e}300".into())]);
    }

    #[test]
    fn start_opens_and_keeps_its_payload() {
        let batch = captured(["start", "start_payload"]);
        assert_eq!(contents(&batch), [&Content::Start { payload: None }, &Content::Start { payload: Some("demo-owes-two".into()) }]);
    }

    #[test]
    fn another_command_is_read_as_words() {
        assert_eq!(said("/my_payments"), Content::Text("my payments".into()));
        assert_eq!(said("/pay@taxline_bot 300 on friday"), Content::Text("pay 300 on friday".into()));
        assert_eq!(said("/ 300"), Content::Text("/ 300".into()));
        assert_eq!(said("/START"), Content::Start { payload: None });
    }

    #[test]
    fn an_edit_carries_the_message_it_replaces() {
        let batch = captured(["edited"]);
        assert_eq!(contents(&batch), [&Content::Edited("pay 400 on friday".into())]);
        assert_eq!(batch.inbounds[0].provider_message.as_deref(), Some("57"));
    }

    #[test]
    fn a_button_is_a_message_and_a_spinner_to_end() {
        let batch = captured(["callback", "callback_inaccessible"]);
        assert_eq!(contents(&batch), [&Content::Button { token: "q1.yes".into() }, &Content::Button { token: "q0.no".into() }]);
        assert_eq!(batch.pressed.iter().map(|query| query.0.as_str()).collect::<Vec<_>>(), ["4382bfdwdsb323b2d9", "4382bfdwdsb323b2da"]);
        assert!(batch.inbounds.iter().all(|inbound| inbound.provider_message.is_none()));
    }

    #[test]
    fn what_is_not_words_is_said_to_be_so_and_what_is_nobodys_message_is_ignored() {
        let batch = captured(["photo", "voice", "sticker", "pinned", "from_bot"]);
        assert_eq!(contents(&batch), [&Content::Unsupported; 3]);
        assert_eq!((batch.unread_count, batch.last_update), (0, Some(870_123_424)));
    }

    #[test]
    fn in_a_group_only_who_addresses_the_bot_is_answered() {
        let batch = captured(["group_command", "group_mention", "group_talk", "group_other_bot", "channel_post"]);
        assert_eq!(contents(&batch), [&Content::Group; 2]);
        assert!(batch.inbounds.iter().all(|inbound| inbound.address.reveal() == "-1001234567890"));
    }

    #[test]
    fn a_block_and_its_end_are_noted() {
        let batch = captured(["blocked", "unblocked"]);
        let reaches: Vec<_> = batch.reaches.iter().map(|(address, reach)| (address.reveal().as_str(), *reach)).collect();
        assert_eq!(reaches, [("5501234567", Reach::Blocked), ("5501234567", Reach::Open)]);
    }

    #[test]
    fn a_malformed_update_stops_nobody_and_is_still_passed() {
        let batch = captured(["text", "malformed", "start"]);
        assert_eq!((batch.inbounds.len(), batch.unread_count, batch.last_update), (2, 1, Some(870_123_499)));
    }
}
