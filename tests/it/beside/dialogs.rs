//! Dialogs for these tests, from `tests/beside/dialogs`: each names one thing that the service does, and says all that it is told of it.
//! They are the same in both languages, and begin by the one thing that stands in their examples.

use std::path::Path;

use taxline::dialog::Sources;

/// What every dialog has words for.
const USUAL: &str = "name = Try it\nhelp = H\nresume = R\ncanceled = C\n";

pub(super) fn sources(mut sources: Sources) -> Sources {
    let tried = Sources::in_folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/beside/dialogs"))).unwrap();
    for (path, text) in tried.iter() {
        let (folder, file) = path.split_once('/').unwrap();
        let said = text.trim();
        let beside = |file: &str| format!("{folder}/{file}");
        sources = match file {
            "en.ftl" => {
                let words = format!("{USUAL}{text}");
                sources.with(path, words.clone()).with(&beside("es.ftl"), words)
            }
            "examples.en.txt" => {
                let english = format!("{said}\n{said} please\nnow {said}\n{said} now\nI want {said}\nthe {said}\n");
                let spanish = format!("{said}\n{said} por favor\nahora {said}\n{said} ahora\nquiero {said}\nel {said}\n");
                sources.with(path, english).with(&beside("examples.es.txt"), spanish)
            }
            _ => sources.with(path, text),
        };
    }
    sources
}
