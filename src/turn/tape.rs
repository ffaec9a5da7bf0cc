//! What a turn was told besides the message itself, kept with what was said and sealed with it: so that a conversation can be run again,
//! over other dialog files too, and hears the same answers. Who erases their messages erases this with them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};

use super::TurnError;
use super::stored::{Content, ReadResult};
use crate::account::Record;
use crate::dialog::{Carried, Event, Undone};
use crate::identity::Assurance;
use crate::ids::{InboundId, ScriptVersion};
use crate::language::Language;
use crate::private::{Vault, shown_by_name};
use crate::time::Instant;

/// One turn, as it was run.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Tape {
    pub(super) inbound: InboundId,
    pub(super) arrived_at: Instant,
    pub(super) order: i64,
    pub(super) script: ScriptVersion,
    /// The language of the conversation before it.
    pub(super) language: Language,
    /// How sure we were of who speaks when it began.
    pub(super) assurance: Assurance,
    /// Whether the readback that was open had reached the person; `None` where none was open.
    pub(super) readback_heard: Option<bool>,
    /// Nothing was open before it.
    pub(super) at_rest: bool,
    /// What the message was understood as.
    pub(super) event: Event,
    /// What the account and the service answered, in order.
    pub(super) heard: Vec<Heard>,
    /// How many replies it ended in.
    pub(super) replies: usize,
}

/// An answer to a question or a command.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Heard {
    Read { query: String, arguments: Record, result: ReadResult },
    Did(Deed),
}

/// A command with what came of it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Deed {
    pub(super) command: String,
    pub(super) arguments: Record,
    pub(super) result: Result<Record, Undone>,
    /// How sure we were of who speaks from there on.
    pub(super) assurance: Assurance,
    pub(super) after: After,
}

/// What a command did to the open dialogs besides what its dialog makes of its result.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum After {
    #[default]
    Nothing,
    /// What was interrupted is over.
    Forgot,
    /// What was open at another door goes on here.
    TookIn(Carried),
}

/// A message as its line keeps it. Without its tape it reads as its content.
#[derive(Serialize, Deserialize)]
struct Line {
    #[serde(flatten)]
    content: Content,
    /// Packed: what it holds says much of it twice.
    #[serde(default)]
    tape: Option<String>,
}

shown_by_name!(Tape, Heard, Deed);

impl Tape {
    /// The body of the line of a message.
    pub(super) fn seal(&self, content: &Content, vault: &Vault) -> Result<Vec<u8>, TurnError> {
        let plain = serde_json::to_vec(self).map_err(TurnError::Stored)?;
        let packed = STANDARD_NO_PAD.encode(lz4_flex::block::compress_prepend_size(&plain));
        let line = Line { content: content.clone(), tape: Some(packed) };
        super::stored::seal(vault, super::stored::CONTENT, &line)
    }

    /// What was said, and the tape of its turn where there is one: a message that was given up has none.
    pub(super) fn open(vault: &Vault, sealed: &[u8]) -> Result<(Content, Option<Tape>), TurnError> {
        let line: Line = super::stored::open(vault, super::stored::CONTENT, sealed)?;
        let tape = line.tape.map(|packed| -> Result<Tape, TurnError> {
            let packed = STANDARD_NO_PAD.decode(packed).map_err(|_| crate::db::DbError::stored("the tape of a message"))?;
            // The size that it says to unpack to was sealed with it.
            let plain = lz4_flex::block::decompress_size_prepended(&packed).map_err(TurnError::Unpacked)?;
            serde_json::from_slice(&plain).map_err(TurnError::Stored)
        });
        Ok((line.content, tape.transpose()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Value;
    use crate::ids::Randomness;
    use crate::private::Private;

    #[test]
    fn a_line_with_its_tape_reads_as_its_content_too() {
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let arguments = Record::new().with("day", Value::Text("today".to_owned()));
        let tape = Tape {
            inbound: InboundId::derived(&[b"a message"]),
            arrived_at: Instant::from_millis(1),
            order: 2,
            script: ScriptVersion::from_stored("files"),
            language: Language::Spanish,
            assurance: Assurance::Verified,
            readback_heard: Some(true),
            at_rest: false,
            event: Event::Started,
            heard: vec![Heard::Read { query: "balance".to_owned(), arguments, result: Ok(Record::new()) }],
            replies: 1,
        };
        for content in
            [Content::Started, Content::Text { text: "hola".to_owned(), edited: false }, Content::Button { token: "a".to_owned() }]
        {
            let sealed = tape.seal(&content, &vault).unwrap();
            assert_eq!(Content::open(&vault, &sealed).unwrap(), content);
            let (again, opened) = Tape::open(&vault, &sealed).unwrap();
            let opened = opened.unwrap();
            assert_eq!((again, opened.order, opened.heard.len()), (content.clone(), 2, 1));
            assert_eq!(format!("{opened:?} {:?}", opened.heard), "Tape [Heard]", "nobody reads it by accident");
            // A line of before there were tapes.
            let (again, none) = Tape::open(&vault, &content.seal(&vault).unwrap()).unwrap();
            assert!(again == content && none.is_none());
        }
    }
}
