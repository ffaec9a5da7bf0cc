//! What can be proved over a set of dialog files before anything runs: dialogs, words, examples and stories, all faults of all.

use std::path::Path;

use crate::dialog::story::Story;
use crate::dialog::{Fault, Move, Scripts, Sources};
use crate::language::{Language, Words};
use crate::time::Day;
use crate::understanding::examples::Sentence;
use crate::understanding::{Examples, Expectation, Understanding, Verdict};

/// Every fault, in the order of paths and lines. `today` is the day on which the examples are said.
#[must_use]
pub fn faults(sources: &Sources, today: Day) -> Vec<Fault> {
    let mut faults = match Scripts::load(sources) {
        Ok(scripts) => unheard(sources, &scripts),
        Err(faults) => faults,
    };
    if let Err(words) = Words::read(sources.texts()) {
        faults.extend(words.into_iter().map(|fault| Fault {
            path: fault.file,
            line: fault.line,
            state: None,
            wrong: fault.fault,
            mend: "Mend the spelling of the sentence".to_owned(),
        }));
    }
    match Examples::read(sources.texts()) {
        Ok(examples) => examples_lead_home(&examples, today, &mut faults),
        Err(lines) => faults.extend(lines.into_iter().map(|fault| Fault {
            path: fault.file,
            line: fault.line,
            state: None,
            wrong: fault.fault,
            mend: "Mend the line or take it out".to_owned(),
        })),
    }
    faults.extend(Story::all(sources).1);
    faults.sort();
    faults.dedup();
    faults
}

/// What somebody says to begin a dialog: the first of its examples.
#[must_use]
pub fn opening(sources: &Sources, dialog: &str, language: Language) -> Option<String> {
    let examples = Examples::read(sources.texts()).ok()?;
    Some(examples.intents.get(dialog)?.get(&language)?.first()?.text.clone())
}

/// A dialog or a move for which nobody wrote down what people say.
fn unheard(sources: &Sources, scripts: &Scripts) -> Vec<Fault> {
    let Ok(examples) = Examples::read(sources.texts()) else { return Vec::new() };
    // Who asks for a person says the name of a dialog.
    let lacking = scripts
        .intents()
        .filter(|intent| *intent != Move::Person.intent())
        .flat_map(|intent| Language::ALL.map(|language| (intent, language)))
        .filter(|(intent, language)| {
            examples.intents.get(*intent).and_then(|languages| languages.get(language)).is_none_or(|sentences| sentences.is_empty())
        });
    let lacking = lacking.map(|(intent, language)| {
        let folder = if Move::of_intent(intent).is_some() { "common" } else { intent };
        let path = Path::new(folder).join(format!("examples.{}.txt", language.code()));
        Fault {
            path: path.to_string_lossy().into_owned(),
            line: 1,
            state: None,
            wrong: format!("nothing is known of how people say `{intent}`"),
            mend: "Write down at least ten ways to ask for it".to_owned(),
        }
    });
    lacking.collect()
}

/// Every example leads to its own intent, and no two intents claim the same one.
fn examples_lead_home(examples: &Examples, today: Day, faults: &mut Vec<Fault>) {
    for (later, earlier) in examples.conflicts() {
        let wrong = format!("\"{}\" is claimed by {}:{} too", later.text, earlier.file, earlier.line);
        faults.push(fault(later, wrong, "Keep it in one place"));
    }
    let understanding = Understanding::train(examples);
    for (intent, languages) in &examples.intents {
        for (language, sentences) in languages {
            for sentence in sentences {
                let meaning = understanding.read(&sentence.text, &Expectation::default(), today, *language);
                let understood = match meaning.intent {
                    Verdict::Sure(other) if other == *intent => continue,
                    Verdict::Sure(other) => format!("`{other}`"),
                    Verdict::Ask(likely) => format!("a question between {}", likely.join(", ")),
                    Verdict::Unknown => "nothing that is known".to_owned(),
                };
                let wrong = format!("\"{}\" does not lead to `{intent}` but is understood as {understood}", sentence.text);
                faults.push(fault(sentence, wrong, "Say it in other words, or take away what is alike from the other examples"));
            }
        }
    }
}

fn fault(sentence: &Sentence, wrong: String, mend: &str) -> Fault {
    Fault { path: sentence.file.clone(), line: sentence.line, state: None, wrong, mend: mend.to_owned() }
}
