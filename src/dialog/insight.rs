//! What a rehearsal may see of a session and of what is said: enough to judge from outside whether the engine kept its promises.

use super::script::{COMMON, Scripts};
use super::session::Session;
use super::shared::Shared;
use super::{Saying, verbs};
use crate::account::Record;
use crate::ids::QuestionId;

/// A readback that waits for a yes.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenReadback {
    pub question: QuestionId,
    pub dialog: String,
    pub state: String,
    /// Slot by slot, what was read back.
    pub values: Record,
    pub saying: Saying,
}

impl Session {
    /// The open dialogs, the one that has the word last.
    pub fn open_dialogs(&self) -> impl Iterator<Item = &str> {
        self.frames.iter().map(|frame| frame.dialog.as_str())
    }

    /// Whether a question is open.
    #[must_use]
    pub const fn asks(&self) -> bool {
        self.asked.is_some()
    }

    /// What is asked, in words that are the same for the same question: for keeping account of the places that were seen.
    #[must_use]
    pub fn place(&self) -> String {
        let open: Vec<&str> = self.open_dialogs().collect();
        let asked = self.asked.as_ref().map(|asked| format!("{}/{}", asked.saying.dialog, asked.saying.message));
        format!("{} {}", open.join(">"), asked.unwrap_or_default())
    }

    /// The readback that waits for a yes, with what was read back.
    #[must_use]
    pub fn readback(&self) -> Option<OpenReadback> {
        let asked = self.asked.as_ref()?;
        let readback = asked.readback.as_ref()?;
        Some(OpenReadback {
            question: asked.id.clone(),
            dialog: readback.dialog.clone(),
            state: readback.state.clone(),
            values: readback.values.clone(),
            saying: asked.saying.clone(),
        })
    }
}

impl Saying {
    /// Something is not as the proofs promise: nobody should ever hear this.
    #[must_use]
    pub fn is_trouble(&self) -> bool {
        self.dialog == COMMON && self.message == Shared::Stuck.message()
    }

    /// Somebody human is offered, or led to.
    #[must_use]
    pub fn offers_person(&self) -> bool {
        let person = super::script::PERSON;
        self.dialog == person || self.choices.iter().any(|choice| choice.dialog == person)
    }
}

impl Scripts {
    /// What the arguments of a binding command must be after a yes to this readback; `None` for a command that binds nothing.
    #[must_use]
    pub fn agreed_arguments(&self, command: &str, readback: &OpenReadback) -> Option<Record> {
        let verb = verbs::command(command).filter(|verb| verb.binding)?;
        let script = self.get(&readback.dialog)?;
        let with = script.states.values().find_map(|state| match &state.kind {
            super::script::StateKind::Do { command: done, with, .. } if done.text == command => Some(with),
            _ => None,
        })?;
        let slots = verb.arguments.iter().map(|argument| (argument.name, super::script::Script::argument_slot(with, argument.name)));
        let values = slots.filter_map(|(argument, slot)| readback.values.get(slot).map(|value| (argument, value.clone())));
        Some(values.fold(Record::new(), |record, (argument, value)| record.with(argument, value)))
    }

    /// Whether a command moves money or signs.
    #[must_use]
    pub fn binds(&self, command: &str) -> bool {
        verbs::command(command).is_some_and(|verb| verb.binding)
    }
}
