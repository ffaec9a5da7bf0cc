//! What a message is taken for, in the light of what was asked last.

use super::script::Script;
use super::stored::Content;
use crate::dialog::{Event, Session};
use crate::language::Language;
use crate::time::Day;
use crate::understanding::{Expectation, Meaning, Understanding};

/// With what a message is understood.
pub(super) struct Light<'a> {
    pub(super) script: &'a Script,
    pub(super) session: &'a Session,
    pub(super) language: Language,
    pub(super) today: Day,
}

impl Light<'_> {
    /// The event that a message is. `known` says of words what they mean where that is known without reading them.
    pub(super) fn event(&self, content: &Content, understanding: &Understanding, known: impl Fn(&str) -> Option<Meaning>) -> Event {
        match content {
            Content::Started => Event::Started,
            Content::NotWords => Event::NotWords,
            Content::Group => Event::Group,
            Content::TooLong { .. } => Event::TooLong,
            Content::PrivateData { .. } => Event::PrivateData,
            Content::Button { token } => Event::Pressed { token: token.clone() },
            Content::Text { text, edited } => {
                let expectation = expectation(self.script, self.session, self.language);
                let meaning = known(text).unwrap_or_else(|| understanding.read(text, &expectation, self.today, self.language));
                Event::Said { meaning, edited: *edited }
            }
        }
    }
}

/// What was asked last, in the words in which it was asked.
fn expectation(script: &Script, session: &Session, language: Language) -> Expectation {
    let asked = session.expectation(&script.scripts);
    Expectation {
        slot: asked.slot,
        yes_or_no: asked.yes_or_no,
        choices: asked.choices.iter().map(|choice| vec![super::say::label(&script.words, choice, language)]).collect(),
        tense: None,
    }
}

/// The language to answer in.
pub(super) fn spoken_language(event: &Event, language: Language) -> Language {
    match event {
        Event::Said { meaning, .. } => meaning.language.unwrap_or(language),
        _ => language,
    }
}
