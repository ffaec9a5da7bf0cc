//! A conversation as a turn finds it.

use crate::db::conversation::ConversationRow;
use crate::db::inbox::{self, InboundState};
use crate::db::turn::Found;
use crate::db::{self, DbError};
use crate::dialog::Session;
use crate::identity::Standing;
use crate::ids::InboundId;
use crate::language::Language;

use super::stored::{IntentBody, open_session};
use super::{Arrival, Inner, TurnError};

/// What was there before the turn, read at one point.
pub(super) struct Before {
    /// The conversation had a row; else this is its first message.
    pub(super) existed: bool,
    pub(super) version: i64,
    pub(super) line_count: i64,
    pub(super) language: Language,
    pub(super) session: Session,
    pub(super) open_inbound: Option<InboundId>,
    pub(super) standing: Standing,
    /// Where the message stands.
    pub(super) inbound: Option<InboundState>,
    /// Intents that an earlier run of this turn recorded, in order.
    pub(super) intents: Vec<Intent>,
}

pub(super) struct Intent {
    pub(super) step: i64,
    pub(super) body: IntentBody,
}

impl Inner {
    pub(super) async fn before(&self, arrival: &Arrival) -> Result<Before, TurnError> {
        let database = &self.parts.database;
        let Found { conversation: row, link, inbound } = db::turn::find(database, &arrival.row.conversation, &arrival.row.id).await?;
        let last_turn_at = row.as_ref().map_or(arrival.row.arrived_at, |row| row.turn_at);
        let standing = self.parts.identity.standing(link, last_turn_at, arrival.row.arrived_at);
        let Some(row) = row else {
            return Ok(Before {
                existed: false,
                version: 0,
                line_count: 0,
                language: arrival.language,
                session: Session::default(),
                open_inbound: None,
                standing,
                inbound,
                intents: Vec::new(),
            });
        };
        let intents = match &row.open_inbound {
            Some(open) if *open == arrival.row.id => inbox::intents(&mut database.reader().await?, open).await?,
            _ => Vec::new(),
        };
        let intents = intents
            .into_iter()
            .map(|intent| Ok(Intent { step: intent.step, body: IntentBody::open(&self.parts.vault, &intent.body)? }))
            .collect::<Result<_, TurnError>>()?;
        self.read_before(row, standing, inbound, intents)
    }

    fn read_before(
        &self,
        row: ConversationRow,
        standing: Standing,
        inbound: Option<InboundState>,
        intents: Vec<Intent>,
    ) -> Result<Before, TurnError> {
        Ok(Before {
            existed: true,
            version: row.version,
            line_count: row.line_count,
            language: Language::from_tag(&row.language).ok_or_else(|| DbError::stored("the language of a conversation"))?,
            session: row.session.map(|sealed| open_session(&self.parts.vault, &sealed)).transpose()?.unwrap_or_default(),
            open_inbound: row.open_inbound,
            standing,
            inbound,
            intents,
        })
    }
}
