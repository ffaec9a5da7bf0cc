//! What a rehearsal may see of a session and of what is said: enough to judge from outside whether the engine kept its promises.

use std::collections::BTreeMap;

use super::Saying;
use super::script::{COMMON, Name, PERSON, Script, Scripts, StateKind};
use super::session::Session;
use super::shared::Shared;
use super::verbs::{self, Reason};
use crate::account::Record;
use crate::ids::QuestionId;
use crate::language::Language;

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

    /// Whether nothing is open: no dialog, and no question.
    #[must_use]
    pub const fn is_at_rest(&self) -> bool {
        self.frames.is_empty() && self.asked.is_none()
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
        self.dialog == PERSON || self.choices.iter().any(|choice| choice.dialog == PERSON)
    }
}

impl Scripts {
    /// Whether a binding command with these arguments is what a yes to this readback agrees to.
    #[must_use]
    pub fn is_agreed(&self, command: &str, arguments: &Record, readback: &OpenReadback) -> bool {
        let Some(verb) = verbs::command(command) else { return false };
        let Some(script) = self.get(&readback.dialog) else { return false };
        let agreed = |with: &BTreeMap<String, Name>| {
            let slots = verb.arguments.iter().map(|argument| (argument, Script::argument_slot(with, argument.name)));
            let values = slots.filter_map(|(argument, slot)| Some((argument.name, verbs::given_as(argument, readback.values.get(slot)?))));
            values.fold(Record::new(), |record, (argument, value)| record.with(argument, value))
        };
        script.states.values().any(|state| match &state.kind {
            StateKind::Do { command: done, with, .. } => done.text == command && agreed(with) == *arguments,
            StateKind::Route { .. }
            | StateKind::Read { .. }
            | StateKind::Ask { .. }
            | StateKind::Readback { .. }
            | StateKind::Say { .. } => false,
        })
    }

    /// Why the account may refuse what follows a yes to this readback.
    #[must_use]
    pub fn refusals_after(&self, readback: &OpenReadback) -> Vec<Reason> {
        let states = self.get(&readback.dialog).map(|script| &script.states);
        let yes = states.and_then(|states| match &states.get(&readback.state)?.kind {
            StateKind::Readback { yes, .. } => states.get(&yes.state),
            _ => None,
        });
        let command = yes.and_then(|state| match &state.kind {
            StateKind::Do { command, .. } => verbs::command(&command.text),
            _ => None,
        });
        command.iter().flat_map(|verb| &verb.refusals).filter_map(|word| verbs::reason(word)).collect()
    }

    /// All the words that a sentence may be made of, in any form and branch.
    #[must_use]
    pub fn literals(&self, saying: &Saying, language: Language) -> String {
        let message = self.catalog.file(&saying.dialog, language).and_then(|file| file.messages.get(&saying.message));
        let forms = message.iter().flat_map(|message| message.forms().chain(message.item_forms().map(|(_, form)| form)));
        forms.map(|form| form.literal.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether a command moves money or signs.
    #[must_use]
    pub fn binds(&self, command: &str) -> bool {
        verbs::command(command).is_some_and(|verb| verb.binding)
    }
}
