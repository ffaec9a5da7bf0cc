//! The fixed sentences of pages and of the terminal, from the Fluent files under `dialogs/pages`.
//!
//! They have no variables: a page shows them as they are. A sentence that one language lacks is a fault of the program's files
//! and is found when it starts, not when somebody reads the page.

use std::collections::BTreeMap;

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;

use crate::language::Language;

const ENGLISH: &str = include_str!("../../dialogs/pages/en.ftl");
const SPANISH: &str = include_str!("../../dialogs/pages/es.ftl");

/// Why the sentences of pages cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum WordsFault {
    #[error("dialogs/pages/{language}.ftl cannot be read as Fluent")]
    Unreadable { language: &'static str },
    #[error("dialogs/pages/{language}.ftl: {message} needs a variable, which pages do not give")]
    Variable { language: &'static str, message: String },
    #[error("dialogs/pages: {message} stands in one language only")]
    OneLanguage { message: String },
    #[error("a page names {message}, which dialogs/pages does not have")]
    Missing { message: String },
}

/// Every sentence of the pages, in every language.
#[derive(Clone, Debug)]
pub struct PageWords {
    english: BTreeMap<String, String>,
    spanish: BTreeMap<String, String>,
}

impl PageWords {
    /// # Errors
    /// Where a file is not Fluent, or the languages do not have the same messages.
    pub fn load() -> Result<PageWords, WordsFault> {
        let english = sentences(Language::English, ENGLISH)?;
        let spanish = sentences(Language::Spanish, SPANISH)?;
        if let Some(message) = english.keys().find(|id| !spanish.contains_key(*id)).or(spanish.keys().find(|id| !english.contains_key(*id)))
        {
            return Err(WordsFault::OneLanguage { message: message.clone() });
        }
        Ok(PageWords { english, spanish })
    }

    /// All sentences of one language, by message.
    #[must_use]
    pub const fn all(&self, language: Language) -> &BTreeMap<String, String> {
        match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        }
    }

    /// # Errors
    /// Where there is no such message.
    pub fn sentence(&self, language: Language, message: &str) -> Result<&str, WordsFault> {
        self.all(language).get(message).map(String::as_str).ok_or_else(|| WordsFault::Missing { message: message.to_owned() })
    }
}

fn sentences(language: Language, source: &str) -> Result<BTreeMap<String, String>, WordsFault> {
    let code = language.code();
    let unreadable = WordsFault::Unreadable { language: code };
    let resource = FluentResource::try_new(source.to_owned()).map_err(|_| unreadable)?;
    let ids: Vec<String> = resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) if message.value.is_some() => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    let mut bundle = FluentBundle::new(Vec::new());
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|_| WordsFault::Unreadable { language: code })?;
    let mut sentences = BTreeMap::new();
    for id in ids {
        let mut faults = Vec::new();
        let pattern = bundle.get_message(&id).and_then(|message| message.value());
        let sentence = pattern.map(|pattern| bundle.format_pattern(pattern, None, &mut faults).into_owned());
        match sentence {
            Some(sentence) if faults.is_empty() => sentences.insert(id, sentence),
            _ => return Err(WordsFault::Variable { language: code, message: id }),
        };
    }
    Ok(sentences)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_every_sentence_and_no_two_are_the_same_by_mistake() {
        let words = PageWords::load().unwrap();
        for (id, english) in words.all(Language::English) {
            let spanish = words.sentence(Language::Spanish, id).unwrap();
            let same_in_both = ["chat-brand", "chat-language-en", "chat-language-es", "chat-no", "terminal-prompt"];
            assert!(english != spanish || same_in_both.contains(&id.as_str()), "{id} is not translated");
        }
    }

    #[test]
    fn a_sentence_with_a_variable_is_refused() {
        let fault = sentences(Language::English, "late = Wait { $seconds } seconds").unwrap_err();
        assert_eq!(fault, WordsFault::Variable { language: "en", message: "late".to_owned() });
        assert!(sentences(Language::English, "= nothing").is_err());
    }
}
