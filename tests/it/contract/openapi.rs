//! The OpenAPI document against what is served, by schemathesis, which makes requests of its own from the document: no server
//! error, no answer that is not described, and no operation that answers without a credential.
//!
//! `TAXLINE_TEST_API_EXAMPLES` makes the run as long as one likes, and covers the description of every operation in all its
//! corners; without it, that is done for commands and one question. The seed is fixed.

use tempfile::TempDir;

use super::*;
use crate::databases::{Kind, Place};
use crate::python;

/// Requests for each operation beyond those that cover its description.
const EXAMPLES_DEFAULT: &str = "5";
/// For whom the requests act, so that most of them reach the account. The time is the one that the accounts were made at.
const STANDING: &str = r#"{"person":"somebody","account":"described","assurance":"verified","right":{"role":"own"}}"#;

const COVERAGE: &str = "coverage";
const FUZZING: &str = "fuzzing";
/// What is covered in all its corners where no size is given.
const COVERED: [&str; 2] = ["--include-path-regex", "/(commands|why)"];

#[expect(clippy::disallowed_methods, reason = "the size of a test, not a setting")]
fn size() -> Option<String> {
    std::env::var("TAXLINE_TEST_API_EXAMPLES").ok()
}

/// The arguments that every request shares; what is left out is made up.
fn settings(folder: &TempDir, is_known: bool) -> std::path::PathBuf {
    let path = folder.path().join("schemathesis.toml");
    let mut text = format!("[parameters]\n\"header.taxline-at\" = \"{}\"\n", at(NOW).millis());
    if is_known {
        text += &format!("\"path.account\" = \"described\"\n\"header.taxline-standing\" = '{STANDING}'\n");
    }
    std::fs::write(&path, text).unwrap();
    path
}

/// With one account that is there and whose holder acts, nothing that fits the description may be rejected. Where schemathesis
/// makes up for whom it acts, whatever does not fit must be.
async fn schemathesis(served: &Served, is_known: bool, phases: &str) {
    let exclude = if is_known { "negative_data_rejection" } else { "positive_data_acceptance" };
    let folder = TempDir::with_prefix("taxline-schemathesis-").unwrap();
    let mut command = python::program("st");
    command.arg("--config-file").arg(settings(&folder, is_known)).args(["run", &format!("{}/openapi.json", served.url())]);
    let (covered, examples) = match size() {
        Some(examples) => (&[][..], examples),
        None if phases == COVERAGE => (&COVERED[..], EXAMPLES_DEFAULT.to_owned()),
        None => (&[][..], EXAMPLES_DEFAULT.to_owned()),
    };
    command.args(["--header", &format!("Authorization: Bearer {SECRET}"), "--seed", "1", "--max-examples", &examples]).args(covered);
    command.args(["--phases", phases, "--exclude-checks", exclude, "--no-color", "--continue-on-failure"]).current_dir(folder.path());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let (wrote, failed) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{wrote}\n{failed}");
}

on_both_databases! {
    async fn what_is_served_is_what_is_described(place: Place) {
        let database = place.open().await;
        let ledger = ledger(&database);
        ledger.seed_copy(LIKE, "described", at(NOW)).await.unwrap().unwrap();
        let served = Served::start(Arc::clone(&ledger)).await;
        // The descriptions are covered once, which takes the longest; what is made up meets both databases.
        match place.kind {
            Kind::Sqlite => schemathesis(&served, true, COVERAGE).await,
            Kind::Postgres => {
                schemathesis(&served, true, FUZZING).await;
                schemathesis(&served, false, FUZZING).await;
            }
        }
        ledger.check_balanced().await.unwrap();
    }
}
