//! The peers that are written in Python: programs of the environment that `tests/run` makes of `tests/peers/requirements.txt`.

use std::path::Path;
use std::process::Command;

/// A program of the environment, such as `st` of schemathesis.
pub(crate) fn program(name: &str) -> Command {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/peers-python/bin");
    assert!(
        folder.join(name).exists(),
        "the peers of Python are not installed; run the tests with tests/run, or: \
         python3 -m venv target/peers-python && target/peers-python/bin/pip install -r tests/peers/requirements.txt"
    );
    Command::new(folder.join(name))
}
