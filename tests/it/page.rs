//! The chat page in a browser: one person's whole conversation, with everything that a page can suffer in the middle of it.
//!
//! The steps and what is checked at each stand in `tests/peers/page/drive.mjs`.

use std::process::Command;

use serde_json::Value;
use taxline::db::query;

use crate::databases::{Place, on_both_databases};
use crate::program::Program;

on_both_databases! {
    async fn a_person_holds_a_whole_conversation_in_a_browser(place: Place) {
        let mut program = Program::new(&place);
        let codes = program.seed(1);
        program.start().await;
        let screenshots = tempfile::tempdir().unwrap();
        let report = drive(&program, &codes[0], screenshots.path());
        assert_eq!(report["faults"], serde_json::json!([]), "{report:#}");
        assert_eq!(report["violations"].as_object().unwrap().len(), 7, "each look for what keeps people out was taken");
        let database = place.open().await;
        let failed = query("select count(*) as number from line where state in ('failed', 'pending', 'leased')");
        let mut reader = database.reader().await.unwrap();
        assert_eq!(failed.fetch_one(&mut reader).await.unwrap().try_get::<i64>("number").unwrap(), 0, "nothing is owed any more");
    }
}

/// Lets a browser hold the conversation: what it saw.
fn drive(program: &Program, code: &str, screenshots: &std::path::Path) -> Value {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers");
    let output = Command::new("node")
        .args(["page/drive.mjs", &program.url(""), code, &screenshots.display().to_string()])
        .current_dir(folder)
        .output()
        .expect("Node starts; tests/run installs it where it is missing");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|fault| panic!("the browser's report cannot be read: {fault}\n{errors}"))
}
