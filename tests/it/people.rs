//! `taxline people`: what the office enters about who may use an account, by the built program on both databases.

use taxline::identity::{Identity, Right};
use taxline::ids::{AccountId, PersonId, Randomness};
use taxline::private::{Private, Vault};

use crate::databases::{Place, on_both_databases};
use crate::program::Program;

const KEY: &str = "11";
const BUSINESS: &str = "business-roles";

/// What follows a word at the beginning of a line.
fn line<'t>(wrote: &'t str, word: &str) -> &'t str {
    let found = wrote.lines().find_map(|line| line.strip_prefix(word));
    found.unwrap_or_else(|| panic!("no {word} in {wrote}")).trim()
}

fn done(program: &Program, arguments: &[&str]) -> String {
    let (is_well, wrote) = program.run(&[&["people"], arguments].concat());
    assert!(is_well, "{arguments:?}: {wrote}");
    wrote
}

fn fails(program: &Program, arguments: &[&str], because: &str) {
    let (is_well, wrote) = program.run(&[&["people"], arguments].concat());
    assert!(!is_well && wrote.contains(because), "{arguments:?}: {wrote}");
}

on_both_databases! {
    async fn professionals_clients_and_designated_users_are_entered_by_the_office(place: Place) {
        let program = Program::new(&place).with("TAXLINE_SEAL_MASTER_KEY", &KEY.repeat(32));
        program.seed(0);
        let database = place.open().await;
        let identity = Identity::new(Vault::new(&Private::new([0x11; 32]), Randomness::from_seed([1; 32])));

        let enter = ["professional", "--caf", "0301-22222r", "--name", "Robin Vale", "--credential", "cpa"];
        let wrote = done(&program, &enter);
        let robin = PersonId::from_stored(line(&wrote, "person "));
        assert_eq!(done(&program, &enter), wrote, "again it is the same");
        fails(&program, &["professional", "--caf", "030122222R", "--name", "Somebody Else", "--credential", "cpa"], "for somebody else");

        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("number");
        std::fs::write(&file, "000-12-0001\n").unwrap();
        let file = file.to_str().unwrap();
        let wrong = ["approach", "--caf", "030122222R", "--name", "Anna Whitfeld", "--number-file", file];
        fails(&program, &wrong, "no taxpayer has both");
        fails(&program, &["approach", "--caf", "999", "--name", "Anna Whitfield", "--number-file", file], "nobody is entered");
        let wrote = done(&program, &["approach", "--caf", "030122222R", "--name", "Anna Whitfield", "--number-file", file]);
        assert_eq!((line(&wrote, "person "), line(&wrote, "account ")), (robin.as_str(), "owes-one-year"));
        let held = identity.accounts(&database, &robin).await.unwrap();
        assert!(matches!(&held[..], [held] if held.right == Right::Representative { granted: Vec::new() }), "{held:?}");
        let conversation = taxline::ids::ConversationId::from_stored("robin's");
        let proof = taxline::identity::Proof::Code(Private::from(line(&wrote, "link code ")));
        let (command, now) = (taxline::ids::CommandId::from_stored("links"), taxline::time::Clock::Real.now());
        let linking = identity.link(&database, &command, &conversation, &proof, now).await.unwrap();
        assert_eq!(linking, taxline::identity::Linking::Linked);

        let appoint = ["appoint", "--account", BUSINESS, "--name", "Kim Park", "--forms", "941,1120", "--may", "pay,look"];
        let wrote = done(&program, &appoint);
        let kim = line(&wrote, "person ").to_owned();
        assert_eq!(line(&wrote, "link code ").len(), 19);
        let listed = done(&program, &["list", "--account", BUSINESS]);
        assert!(listed.contains(&format!("{kim} designated_user Kim Park")), "{listed}");
        let account = AccountId::from_stored(BUSINESS);
        let official = Identity::demo_holder(&account);
        for person in [official.as_str(), "nobody"] {
            fails(&program, &["dismiss", "--account", BUSINESS, "--person", person], "is no designated user");
        }
        done(&program, &["dismiss", "--account", BUSINESS, "--person", &kim]);
        let listed = done(&program, &["list", "--account", BUSINESS]);
        assert!(!listed.contains(&kim) && listed.contains(official.as_str()), "{listed}");

        for (arguments, because) in [
            (["appoint", "--account", "nowhere", "--name", "X", "--forms", "941", "--may", "look"], "no account nowhere"),
            (["appoint", "--account", BUSINESS, "--name", "X", "--forms", "1099", "--may", "look"], "no form 1099"),
            (["appoint", "--account", BUSINESS, "--name", " ", "--forms", "941", "--may", "look"], "has a name"),
        ] {
            fails(&program, &arguments, because);
        }
    }
}
