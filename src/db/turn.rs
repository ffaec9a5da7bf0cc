//! What a turn finds when it begins, in one statement: the conversation, its link, and where the message stands.

use super::conversation::ConversationRow;
use super::identity::LinkRow;
use super::inbox::{Answered, InboundState};
use super::{DbError, Row, Tx, query};
use crate::ids::{AccountId, ConversationId, InboundId, PersonId, ScriptVersion};
use crate::time::Instant;

/// What is there; what is not is `None`.
#[derive(Debug)]
pub struct Found {
    pub conversation: Option<ConversationRow>,
    /// The link to an account that its person still holds.
    pub link: Option<LinkRow>,
    pub inbound: Option<InboundState>,
}

/// Reads it.
///
/// # Errors
/// Where the database refuses.
pub async fn find(tx: &mut Tx, conversation: &ConversationId, inbound: &InboundId) -> Result<Found, DbError> {
    let row = query(
        "select c.channel, c.address, c.language, c.version, c.line_count, c.session, c.script_version, c.open_inbound, c.reachable, \
         c.turn_at, h.person_id, h.account_id, l.verified_at, i.state, i.sequence, i.reply_count \
         from (select cast($1 as text) as conversation_id, cast($2 as text) as inbound_id) asked \
         left join conversation c on c.id = asked.conversation_id \
         left join link l on l.conversation_id = asked.conversation_id \
         left join holding h on h.person_id = l.person_id and h.account_id = l.account_id \
         left join inbound i on i.id = asked.inbound_id",
    )
    .bind(conversation.as_str())
    .bind(inbound.as_str())
    .fetch_one(tx)
    .await?;
    Ok(Found { conversation: found_conversation(&row, conversation)?, link: found_link(&row)?, inbound: found_inbound(&row)? })
}

fn found_conversation(row: &Row, id: &ConversationId) -> Result<Option<ConversationRow>, DbError> {
    let Some(version) = row.try_get::<Option<i64>>("version")? else { return Ok(None) };
    Ok(Some(ConversationRow {
        id: id.clone(),
        channel: row.try_get("channel")?,
        address: row.try_get("address")?,
        language: row.try_get("language")?,
        version,
        line_count: row.try_get("line_count")?,
        session: row.try_get("session")?,
        script_version: row.try_get::<Option<String>>("script_version")?.map(ScriptVersion::from_stored),
        open_inbound: row.try_get::<Option<String>>("open_inbound")?.map(InboundId::from_stored),
        reachable: row.try_get::<i64>("reachable")? == 1,
        turn_at: Instant::from_millis(row.try_get("turn_at")?),
    }))
}

fn found_link(row: &Row) -> Result<Option<LinkRow>, DbError> {
    let Some(person) = row.try_get::<Option<String>>("person_id")? else { return Ok(None) };
    Ok(Some(LinkRow {
        person: PersonId::from_stored(person),
        account: AccountId::from_stored(row.try_get::<String>("account_id")?),
        verified_at: row.try_get::<Option<i64>>("verified_at")?.map(Instant::from_millis),
    }))
}

fn found_inbound(row: &Row) -> Result<Option<InboundState>, DbError> {
    let Some(state) = row.try_get::<Option<String>>("state")? else { return Ok(None) };
    let answered = Answered { sequence: row.try_get("sequence")?, reply_count: row.try_get("reply_count")? };
    InboundState::of(&state, answered).map(Some)
}
