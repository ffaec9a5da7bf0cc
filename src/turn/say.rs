//! Sayings to replies: the sentences of a turn become one message in the person's language, with the last question's choices.

use crate::dialog::{Choice, Saying};
use crate::language::{Language, Words, speech};
use crate::message::{Button, Capabilities, Markup, Medium, Reply};

/// The label of a choice as it is written.
pub(super) fn label(words: &Words, choice: &Choice, language: Language) -> String {
    words.render(&choice.dialog, &choice.message, &choice.variables, language, Medium::Written)
}

/// The replies of a turn: one, where anything is said. Only the last question can be answered, so only its choices show.
pub(super) fn replies(
    words: &Words,
    sayings: &[Saying],
    language: Language,
    capabilities: Capabilities,
    removes_inbound: bool,
) -> Vec<Reply> {
    if sayings.is_empty() {
        return Vec::new();
    }
    if capabilities.markup == Markup::Ssml {
        return vec![spoken_reply(words, sayings, language, removes_inbound)];
    }
    let texts =
        sayings.iter().map(|saying| words.render(&saying.dialog, &saying.message, &saying.variables, language, capabilities.medium));
    let texts = texts.filter(|text| !text.trim().is_empty()).map(|text| closed(text, capabilities.medium));
    let mut text = texts.collect::<Vec<_>>().join(paragraph(capabilities.medium));
    let asking = sayings.iter().rev().find(|saying| saying.question.is_some() || !saying.choices.is_empty());
    let choices = asking.map(|saying| saying.choices.as_slice()).unwrap_or_default();
    let buttons = match capabilities {
        Capabilities { buttons: true, .. } => {
            choices.iter().map(|choice| Button { label: label(words, choice, language), token: choice.token.clone() }).collect()
        }
        Capabilities { medium: Medium::Spoken, .. } => {
            if !choices.is_empty() && !asking.is_some_and(Saying::asks_yes_or_no) {
                text.push_str(paragraph(Medium::Spoken));
                text.push_str(&spoken(words, choices, language));
            }
            Vec::new()
        }
        Capabilities { .. } => {
            for (number, choice) in (1..).zip(choices) {
                text.push_str(&format!("\n{number}. {}", label(words, choice, language)));
            }
            Vec::new()
        }
    };
    vec![Reply { text, buttons, question: asking.and_then(|saying| saying.question.clone()), removes_inbound }]
}

/// The reply of a turn for a voice that takes markup: each sentence a paragraph, and the choices the last one.
fn spoken_reply(words: &Words, sayings: &[Saying], language: Language, removes_inbound: bool) -> Reply {
    let said = sayings.iter().map(|saying| words.speak(&saying.dialog, &saying.message, &saying.variables, language));
    let mut paragraphs: Vec<String> = said.filter(|sentences| !sentences.is_empty()).collect();
    let asking = sayings.iter().rev().find(|saying| saying.question.is_some() || !saying.choices.is_empty());
    if let Some(asking) = asking.filter(|asking| !asking.choices.is_empty() && !asking.asks_yes_or_no()) {
        let choices = Saying::spoken_choices(&labels(words, &asking.choices, language));
        paragraphs.push(words.speak(&choices.dialog, &choices.message, &choices.variables, language));
    }
    let question = asking.and_then(|saying| saying.question.clone());
    Reply { text: speech::document(&paragraphs, language), buttons: Vec::new(), question, removes_inbound }
}

/// The choices as they are heard: a label that is a question is said without its tone.
fn spoken(words: &Words, choices: &[Choice], language: Language) -> String {
    let saying = Saying::spoken_choices(&labels(words, choices, language));
    words.render(&saying.dialog, &saying.message, &saying.variables, language, Medium::Spoken)
}

fn labels(words: &Words, choices: &[Choice], language: Language) -> Vec<String> {
    let heard = |choice: &Choice| words.render(&choice.dialog, &choice.message, &choice.variables, language, Medium::Spoken);
    choices.iter().map(|choice| heard(choice).trim_matches(['¿', '?']).to_owned()).collect()
}

/// A text that ends in a list has no full stop; the voice needs one before it goes on.
fn closed(mut text: String, medium: Medium) -> String {
    if medium == Medium::Spoken && !text.trim_end().ends_with(['.', '?', '!']) {
        text.truncate(text.trim_end().len());
        text.push('.');
    }
    text
}

const fn paragraph(medium: Medium) -> &'static str {
    match medium {
        Medium::Written => "\n\n",
        Medium::Spoken | Medium::Short => " ",
    }
}
