//! The built program from start to end: it becomes well, survives a kill with what it holds, and ends when asked to.

use std::process::Command;

use crate::databases::{Place, on_both_databases};
use crate::program::Program;

on_both_databases! {
    async fn it_starts_again_after_a_kill_and_ends_when_asked(place: Place) {
        let mut program = Program::start(&place, &[]).await;
        program.kill();
        assert!(reqwest::get(program.url("/healthz")).await.is_err());
        program.start_again().await;
        assert!(program.stop().success(), "{}", program.log());
    }

    async fn a_key_that_is_lost_is_told_at_start(place: Place) {
        let mut first = Program::start(&place, &[("TAXLINE_SEAL_MASTER_KEY", &"11".repeat(32))]).await;
        assert!(first.stop().success(), "{}", first.log());
        let folder = tempfile::tempdir().unwrap();
        let output = program(&folder, &[("TAXLINE_DATABASE_URL", &place.url), ("TAXLINE_SEAL_MASTER_KEY", &"22".repeat(32))], &["serve"]);
        assert!(!output.0 && output.1.contains("another master key"), "{}", output.1);
    }
}

/// Runs the program to its end: whether it ended well, and what it wrote.
fn program(folder: &tempfile::TempDir, settings: &[(&str, &str)], arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_taxline"))
        .args(arguments)
        .env_clear()
        .envs(settings.iter().copied())
        .current_dir(folder.path())
        .output()
        .unwrap();
    (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn faults_of_the_settings_are_all_told_before_anything_starts() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("taxline.toml"), "[server]\nlisen = \"127.0.0.1:1\"\n[office]\nzone = \"Mars\"\n").unwrap();
    let (is_well, wrote) = program(&folder, &[], &["serve"]);
    assert!(!is_well);
    assert!(wrote.contains("taxline.toml:2: there is no setting server.lisen; did you mean server.listen?"), "{wrote}");
    assert!(wrote.contains("taxline.toml:4: office.zone is \"Mars\""), "{wrote}");
    assert!(!folder.path().join("data").exists(), "nothing was started");
}
