//! Proofs over the dialog files, before anything runs. Every fault is found, each with its place and its mend.
//!
//! The proofs over one dialog build on each other: where a name is broken, what the graph and the sentences lack would only follow
//! from that, so each proof runs where those before it found nothing.

mod binding;
mod forms;
mod graph;
mod known;
mod naming;
mod plain;
mod sentences;
mod shapes;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::fault::Fault;
use super::script::{COMMON, LINK, PERSON, Script, Scripts, WELCOME};
use crate::identity::Assurance;

/// How much is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialog) enum Depth {
    /// What a conversation needs in order to run.
    Running,
    /// All of it: also plain words and fit lengths.
    Whole,
}

/// Every fault of these dialogs.
pub(in crate::dialog) fn faults(scripts: &Scripts, depth: Depth) -> Vec<Fault> {
    let mut faults = Vec::new();
    fixed_dialogs(scripts, &mut faults);
    let prove = |script: &Script, proofs: &[fn(&mut Proof<'_>)]| {
        let mut proof = Proof { scripts, script, depth, faults: Vec::new() };
        for prove in proofs {
            if proof.faults.is_empty() {
                prove(&mut proof);
            }
        }
        proof.faults
    };
    for script in scripts.dialogs.values() {
        faults.extend(prove(script, &[naming::prove_reads, naming::prove, naming::prove_used, graph::prove]));
    }
    // Over all dialogs together, where each by itself is whole.
    if faults.is_empty() {
        faults = binding::prove(scripts);
    }
    let broken: BTreeSet<String> = faults.iter().map(|fault| fault.path.clone()).collect();
    for script in scripts.dialogs.values().filter(|script| !broken.contains(&script.path)) {
        faults.extend(prove(script, &[sentences::prove, sentences::prove_parity]));
    }
    let mut shared = Vec::new();
    sentences::prove_shared(scripts, depth, &mut shared);
    faults.append(&mut shared);
    let mut news = Vec::new();
    sentences::prove_news(scripts, depth, &mut news);
    faults.append(&mut news);
    faults
}

/// The dialogs that the engine itself starts.
fn fixed_dialogs(scripts: &Scripts, faults: &mut Vec<Fault>) {
    for (name, why) in [(WELCOME, "greets"), (LINK, "proves who is speaking"), (PERSON, "leads to a person")] {
        let path = format!("{name}/dialog.toml");
        let fault = |wrong: String, mend: &str| Fault { path, line: 1, state: None, wrong, mend: mend.to_owned() };
        match scripts.get(name) {
            None => faults.push(fault(format!("the dialog that {why} is missing"), "Write it: the engine starts it by itself")),
            Some(script) if script.needs > Assurance::None => {
                faults.push(fault(format!("the dialog that {why} needs assurance"), "Let everybody in: needs = \"none\""));
            }
            Some(_) => {}
        }
    }
    let knows_common = scripts.catalog.has(COMMON, super::shared::Shared::Help.message());
    if !knows_common {
        let wrong = "what all dialogs share is missing".to_owned();
        faults.push(Fault { path: format!("{COMMON}/dialog.toml"), line: 1, state: None, wrong, mend: "Write dialogs/common".to_owned() });
    }
}

/// One dialog under proof.
struct Proof<'a> {
    scripts: &'a Scripts,
    script: &'a Script,
    depth: Depth,
    faults: Vec<Fault>,
}

impl Proof<'_> {
    fn fault(&mut self, line: usize, state: Option<&str>, wrong: impl Into<String>, mend: impl Into<String>) {
        let (wrong, mend) = (wrong.into(), mend.into());
        self.faults.push(Fault { path: self.script.path.clone(), line, state: state.map(str::to_owned), wrong, mend });
    }
}
