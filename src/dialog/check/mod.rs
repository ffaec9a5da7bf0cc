//! Proofs over the dialog files, before anything runs.
use super::fault::Fault;
use super::script::Scripts;

pub(in crate::dialog) fn faults(_scripts: &Scripts) -> Vec<Fault> {
    Vec::new()
}
