//! The peers are trusted by other tests; their own tests say that they may be.

use std::path::Path;
use std::process::Command;

#[test]
fn the_peers_do_what_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers");
    let output = Command::new("node").args(["--test", "telegram/"]).current_dir(folder).output().expect("Node starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
