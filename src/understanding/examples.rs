//! Example sentences: what people say to reach an intent, as they stand in files beside the dialogs.
//!
//! `<dialog>/examples.<language>.txt` holds sentences of the dialog's intent, one a line. `common/examples.<language>.txt` holds
//! those of the moves, each under its heading `[move-help]`. `common/negatives.<language>.txt` holds sentences that belong to no
//! intent. A line that begins with `#` is a comment.

use std::collections::{BTreeMap, BTreeSet};

use super::text::Text;
use crate::language::Language;

/// The folder of what is the same in every dialog.
const COMMON: &str = "common";

/// Example sentences by intent and language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examples {
    pub intents: BTreeMap<String, BTreeMap<Language, Vec<Sentence>>>,
    /// Sentences of no intent.
    pub negatives: BTreeMap<Language, Vec<Sentence>>,
}

/// A sentence and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub text: String,
    pub file: String,
    /// From 1.
    pub line: usize,
}

/// A line of an example file that is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {fault}")]
pub struct ExampleFault {
    pub file: String,
    pub line: usize,
    pub fault: String,
}

impl Examples {
    /// Reads example files, given by their paths under the folder of dialogs. Other files are passed over.
    ///
    /// # Errors
    /// Every line that cannot be read.
    pub fn read(files: &BTreeMap<String, String>) -> Result<Examples, Vec<ExampleFault>> {
        let mut examples = Examples::default();
        let mut faults = Vec::new();
        for (path, content) in files {
            let mut parts = path.rsplit('/');
            let (Some(file), Some(folder)) = (parts.next(), parts.next()) else { continue };
            let Some((kind, language)) = file.strip_suffix(".txt").and_then(|stem| stem.split_once('.')) else { continue };
            let Some(language) = Language::ALL.into_iter().find(|known| known.code() == language) else {
                if matches!(kind, "examples" | "negatives") {
                    faults.push(ExampleFault { file: path.clone(), line: 1, fault: format!("`{language}` is no released language") });
                }
                continue;
            };
            match kind {
                "examples" => examples.read_examples(path, folder, language, content, &mut faults),
                "negatives" => examples.negatives.entry(language).or_default().extend(sentences(path, content)),
                _ => {}
            }
        }
        if faults.is_empty() { Ok(examples) } else { Err(faults) }
    }

    fn read_examples(&mut self, path: &str, folder: &str, language: Language, content: &str, faults: &mut Vec<ExampleFault>) {
        let mut intent = (folder != COMMON).then(|| folder.to_owned());
        for sentence in sentences(path, content) {
            if let Some(heading) = sentence.text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                intent = Some(heading.trim().to_owned());
                continue;
            }
            match &intent {
                Some(intent) => self.intents.entry(intent.clone()).or_default().entry(language).or_default().push(sentence),
                None => faults.push(ExampleFault {
                    file: sentence.file,
                    line: sentence.line,
                    fault: "this sentence stands before the first heading, such as [move-help]".to_owned(),
                }),
            }
        }
    }

    /// Sentences that stand under two intents, or under one and among the negatives: the later place, and the earlier one.
    #[must_use]
    pub fn conflicts(&self) -> Vec<(&Sentence, &Sentence)> {
        let mut seen: BTreeMap<String, (&str, &Sentence)> = BTreeMap::new();
        let mut conflicts = Vec::new();
        let intents = self
            .intents
            .iter()
            .flat_map(|(intent, languages)| languages.values().flatten().map(move |sentence| (intent.as_str(), sentence)));
        let negatives = self.negatives.values().flatten().map(|sentence| ("", sentence));
        for (intent, sentence) in intents.chain(negatives) {
            let text = Text::read(&sentence.text);
            let key = (0..text.len()).map(|at| text.folded(at)).collect::<Vec<_>>().join(" ");
            match seen.get(&key) {
                Some((other, earlier)) if *other != intent => conflicts.push((sentence, *earlier)),
                Some(_) => {}
                None => {
                    seen.insert(key, (intent, sentence));
                }
            }
        }
        conflicts
    }

    /// The names of all intents.
    #[must_use]
    pub fn names(&self) -> BTreeSet<&str> {
        self.intents.keys().map(String::as_str).collect()
    }
}

fn sentences<'a>(path: &'a str, content: &'a str) -> impl Iterator<Item = Sentence> + 'a {
    let lines = content.lines().enumerate().map(|(place, line)| (place + 1, line.trim()));
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')).map(move |(line, text)| Sentence {
        text: text.to_owned(),
        file: path.to_owned(),
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(rows: &[(&str, &str)]) -> BTreeMap<String, String> {
        rows.iter().map(|(path, content)| ((*path).to_owned(), (*content).to_owned())).collect()
    }

    #[test]
    fn sentences_are_filed_by_folder_and_heading() {
        let read = Examples::read(&files(&[
            ("pay/examples.en.txt", "# said often\n\nI want to pay\n  pay now \n"),
            ("common/examples.es.txt", "[move-help]\nayuda\n[move-back]\natrás\n"),
            ("common/negatives.en.txt", "what is the weather\n"),
            ("pay/en.ftl", "name = Pay\n"),
        ]))
        .unwrap();
        assert_eq!(
            read.intents["pay"][&Language::English][1],
            Sentence { text: "pay now".into(), file: "pay/examples.en.txt".into(), line: 4 }
        );
        assert_eq!(read.intents["move-back"][&Language::Spanish][0].text, "atrás");
        assert_eq!(read.negatives[&Language::English].len(), 1);
        assert_eq!(read.names().into_iter().collect::<Vec<_>>(), ["move-back", "move-help", "pay"]);
    }

    #[test]
    fn every_fault_names_its_line() {
        let faults = Examples::read(&files(&[("common/examples.en.txt", "\nhelp\n"), ("pay/examples.fr.txt", "payer")])).unwrap_err();
        assert_eq!(
            faults.iter().map(|fault| (fault.file.as_str(), fault.line)).collect::<Vec<_>>(),
            [("common/examples.en.txt", 2), ("pay/examples.fr.txt", 1)]
        );
        assert!(faults[1].to_string().contains("`fr` is no released language"));
    }

    #[test]
    fn a_sentence_of_two_intents_is_a_conflict() {
        let read =
            Examples::read(&files(&[("pay/examples.en.txt", "Go on!\npay"), ("common/examples.en.txt", "[move-go-on]\ngo on")])).unwrap();
        let conflicts = read.conflicts();
        assert_eq!(conflicts.len(), 1);
        assert_eq!((conflicts[0].0.file.as_str(), conflicts[0].1.file.as_str()), ("pay/examples.en.txt", "common/examples.en.txt"));
    }
}
