//! The built program from start to end: it becomes well, survives a kill with what it holds, and ends when asked to.

use crate::databases::{Place, on_both_databases};
use crate::program::Program;

on_both_databases! {
    async fn it_starts_again_after_a_kill_and_ends_when_asked(place: Place) {
        let mut program = Program::new(&place);
        program.start().await;
        program.kill();
        assert!(reqwest::get(program.url("/healthz")).await.is_err());
        program.start().await;
        assert!(program.stop().success(), "{}", program.log());
    }

    async fn another_key_than_the_first_is_refused_at_start(place: Place) {
        let mut first = Program::new(&place).with("TAXLINE_SEAL_MASTER_KEY", &"11".repeat(32));
        first.start().await;
        assert!(first.stop().success(), "{}", first.log());
        let (is_well, wrote) = Program::new(&place).with("TAXLINE_SEAL_MASTER_KEY", &"22".repeat(32)).run(&["serve"]);
        assert!(!is_well && wrote.contains("another master key"), "{wrote}");
    }

    async fn faults_of_the_settings_are_all_told_before_anything_starts(place: Place) {
        let program = Program::new(&place).with("TAXLINE_SERVER_LISEN", "127.0.0.1:1").with("TAXLINE_OFFICE_ZONE", "Mars");
        let (is_well, wrote) = program.run(&["serve"]);
        assert!(!is_well);
        assert!(wrote.contains("TAXLINE_SERVER_LISEN: no setting has this name; did you mean TAXLINE_SERVER_LISTEN?"), "{wrote}");
        assert!(wrote.contains("TAXLINE_OFFICE_ZONE: office.zone is \"Mars\""), "{wrote}");
        assert!(!program.has_data(), "nothing was started");
    }
}
