//! A peer: a part of the outside world that the tests talk to, run by Node from `tests/peers`.
//!
//! A peer listens on a port of its own choice, prints one line of JSON with its address when it is ready, and ends when its
//! input ends. Its input ends however this process ends, so no peer outlives the tests.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A running peer; it is ended when this is dropped.
pub(crate) struct Peer {
    child: Child,
    url: String,
}

impl Peer {
    /// Starts the script of `tests/peers` and waits until it is ready.
    pub(crate) fn start(script: &str, arguments: &[&str]) -> Peer {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers");
        assert!(
            folder.join("node_modules").exists(),
            "the peers are not installed; run the tests with tests/run, or: npm ci --prefix tests/peers"
        );
        let mut child = Command::new("node")
            .arg(script)
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node starts; tests/run installs it where it is missing");
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        // What it prints later is of no interest, and a full pipe would stop it.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        let ready: Option<Value> = serde_json::from_str(&line).ok();
        let url = ready.as_ref().and_then(|ready| ready["url"].as_str()).map(str::to_owned);
        let peer = Peer { child, url: url.unwrap_or_default() };
        assert!(!peer.url.is_empty(), "{script} said {line:?} where it should say its address");
        peer
    }

    /// Where it listens.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Its input ends here; the kill is for one that does not listen to that.
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
