//! What a person holds: choosing among accounts, coming to a client, races for an authorization, and the record of access.

use taxline::account::ledger::demo::{DEMO_PROFESSIONALS, DemoActor, demo_people, demo_steps};
use taxline::account::{AuthorizationKind, AuthorizationState, Matter};
use taxline::identity::{Choosing, DemoHolder, Right};
use taxline::ids::AuthorizationId;

use super::*;

const CLIENT: &str = "owes-two-years";
const FIRST: &str = "DEMO-PRO-ACTS";

impl Counter {
    /// The whole demonstration, as the program makes it.
    async fn demonstrated(database: Database) -> Counter {
        let counter = Counter::open(database).await;
        for known in DEMO_PROFESSIONALS {
            let (caf, name) = (known.caf_number, known.name);
            counter.ledger.enter_professional(&known.person(), caf, name, known.credential, at(NOW)).await.unwrap();
        }
        // Twice, because a program that starts again makes it again.
        for _ in 0..2 {
            counter.demonstrate().await;
        }
        counter
    }

    async fn demonstrate(&self) {
        for known in demo_people() {
            let (person, account, right) = (known.person(), known.account(), known.right.clone());
            let holder = DemoHolder { person, name: known.name, account, right, code: Some(known.link_code) };
            self.identity.grant_demo_right(&self.database, holder, at(NOW)).await.unwrap();
        }
        for step in demo_steps() {
            let person = match &step.actor {
                DemoActor::Taxpayer => Identity::demo_holder(&step.account),
                DemoActor::Person(person) => person.clone(),
            };
            let access = self.identity.access(&self.database, &person, &step.account, Assurance::Verified).await.unwrap().unwrap();
            let command = step.command(&self.ledger, &access, at(NOW)).await.unwrap();
            let outcome = self.ledger.apply(&access, &step.id, &command, at(NOW)).await.unwrap();
            assert!(!matches!(outcome, Outcome::Refused { .. }), "{outcome:?}");
        }
    }

    /// A conversation that links by this code.
    async fn linked(&self, code: &str, conversation: &str) -> ConversationId {
        let conversation = ConversationId::from_stored(conversation);
        let command = CommandId::derived(&[b"link", conversation.as_str().as_bytes(), code.as_bytes()]);
        let proof = Proof::Code(Private::from(code));
        assert_eq!(self.identity.link(&self.database, &command, &conversation, &proof, at(NOW)).await.unwrap(), Linking::Linked);
        conversation
    }

    /// An authorization that was asked for, with the hash of its text.
    async fn asked_by(&self, account: &str, id: &str) -> (AuthorizationId, String) {
        let ellis = &DEMO_PROFESSIONALS[0];
        let account = AccountId::from_stored(account);
        let access = self.identity.access(&self.database, &ellis.person(), &account, Assurance::Verified).await.unwrap().unwrap();
        let command = Command::RequestAuthorization {
            caf_number: ellis.caf_number.to_owned(),
            kind: AuthorizationKind::PowerOfAttorney,
            matters: vec![Matter { form: Form::F1040, first_year: 2018, last_year: 2027 }],
        };
        match self.ledger.apply(&access, &CommandId::from_stored(id), &command, at(NOW)).await.unwrap() {
            Outcome::AuthorizationRequested { authorization } => (authorization.id, authorization.text_sha256),
            other => panic!("{other:?}"),
        }
    }
}

on_both_databases! {
    async fn a_conversation_is_about_the_account_that_was_chosen(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let conversation = counter.linked(FIRST, "a").await;
        let ellis = DEMO_PROFESSIONALS[0].person();
        assert_eq!(counter.identity.person(&counter.database, &conversation).await.unwrap(), Some(ellis.clone()));
        let held = counter.identity.accounts(&counter.database, &ellis).await.unwrap();
        let accounts: BTreeSet<&str> = held.iter().map(|held| held.account.as_str()).collect();
        assert_eq!(accounts, BTreeSet::from(["on-a-plan", "owes-one-year", "owes-two-years"]));
        for held in &held {
            let chosen = counter.identity.choose(&counter.database, &conversation, &held.account).await.unwrap();
            assert_eq!(chosen, Choosing::Chosen);
            let standing = counter.standing(&conversation).await;
            let access = standing.access().unwrap();
            assert_eq!((access.account(), access.right(), access.assurance()), (&held.account, &held.right, Assurance::Verified));
            let sees = counter.ledger.read(access, &Query::Balance { as_of: NOW.date() }, at(NOW)).await;
            assert_eq!(sees.is_ok(), held.account.as_str() != "on-a-plan", "what waits shows nothing");
        }
        for (conversation, account) in [(conversation.clone(), "nothing-owed"), (ConversationId::from_stored("nobody's"), CLIENT)] {
            let not_theirs = counter.identity.choose(&counter.database, &conversation, &AccountId::from_stored(account)).await.unwrap();
            assert_eq!(not_theirs, Choosing::NotHeld);
        }
    }

    async fn a_turn_has_no_access_from_the_moment_an_authorization_ends(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let conversation = counter.linked(FIRST, "a").await;
        let owner = counter.access(CLIENT, "owner").await;
        let Answer::Authorizations { authorizations } = counter.ask(&owner, Query::Authorizations, NOW).await else { panic!() };
        assert_eq!(authorizations[0].state, AuthorizationState::InEffect);
        assert!(matches!(counter.standing(&conversation).await.access().unwrap().right(), Right::Representative { .. }));
        let end = Command::EndAuthorization { authorization: authorizations[0].id.clone() };
        let ended = counter.give(&owner, "end", &end, NOW).await;
        assert!(matches!(ended, Outcome::AuthorizationEnded { .. }), "{ended:?}");
        let nothing = taxline::ids::InboundId::from_stored("none");
        let found = taxline::db::turn::find(&counter.database, &conversation, &nothing).await.unwrap();
        assert!(counter.identity.standing(found.link, at(NOW), at(NOW)).access().is_none());
        assert!(counter.standing(&conversation).await.access().is_none());
        // They are still somebody, and hold what else they hold.
        let person = counter.identity.person(&counter.database, &conversation).await.unwrap().unwrap();
        assert_eq!(counter.identity.accounts(&counter.database, &person).await.unwrap().len(), 2);
    }

    async fn a_client_is_found_by_number_and_name_together(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let (ellis, anybody) = (DEMO_PROFESSIONALS[0].person(), Identity::demo_holder(&AccountId::from_stored(CLIENT)));
        let linda = Some(AccountId::from_stored("nothing-owed"));
        for (person, number, name, found) in [
            (&ellis, "000-12-0006", "Linda Schmidt", linda.clone()),
            (&ellis, "000120006", "linda  SCHMIDT", linda.clone()),
            (&ellis, "000-12-0006", "Linda Schmitt", None),
            (&ellis, "000-12-0005", "Linda Schmidt", None),
            (&anybody, "000-12-0006", "Linda Schmidt", None),
        ] {
            let (number, name) = (Private::from(number), Private::from(name));
            let approached = counter.identity.approach(&counter.database, person, &number, &name, at(NOW)).await.unwrap();
            assert_eq!(approached, found);
        }
        // Coming again takes nothing away that was granted.
        let (number, name) = (Private::from("000-12-0002"), Private::from("Robert Castellano"));
        counter.identity.approach(&counter.database, &ellis, &number, &name, at(NOW)).await.unwrap();
        let client = AccountId::from_stored(CLIENT);
        let access = counter.identity.access(&counter.database, &ellis, &client, Assurance::Linked).await.unwrap().unwrap();
        assert!(matches!(access.right(), Right::Representative { granted } if granted.len() == 1));
    }

    async fn approving_and_declining_at_the_same_moment_has_one_winner(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let owner = counter.access("on-a-plan", "owner").await;
        for round in 0..6 {
            let (asked, text_sha256) = counter.asked_by(if round == 0 { "on-a-plan" } else { CLIENT }, &format!("ask {round}")).await;
            let owner = if round == 0 { &owner } else { &counter.access(CLIENT, "other owner").await };
            let approve = Command::ApproveAuthorization { authorization: asked.clone(), text_sha256 };
            let decline = Command::DeclineAuthorization { authorization: asked.clone() };
            let (approved, declined) = (format!("approve {round}"), format!("decline {round}"));
            let (approved, declined) =
                futures::join!(counter.give(owner, &approved, &approve, NOW), counter.give(owner, &declined, &decline, NOW));
            let is_approved = matches!(approved, Outcome::AuthorizationApproved { .. });
            assert!(is_approved != matches!(declined, Outcome::AuthorizationDeclined { .. }), "{approved:?} {declined:?}");
            let Answer::Authorizations { authorizations } = counter.ask(owner, Query::Authorizations, NOW).await else { panic!() };
            let view = authorizations.into_iter().find(|view| view.id == asked).unwrap();
            let expected = if is_approved { AuthorizationState::InEffect } else { AuthorizationState::Declined };
            assert_eq!(view.state, expected);
        }
    }

    async fn acting_while_the_right_is_ended_is_done_before_it_or_refused(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let conversation = counter.linked(FIRST, "a").await;
        let (representative, owner) = (counter.standing(&conversation).await, counter.access(CLIENT, "owner").await);
        let Answer::Authorizations { authorizations } = counter.ask(&owner, Query::Authorizations, NOW).await else { panic!() };
        let end = Command::EndAuthorization { authorization: authorizations[0].id.clone() };
        let act = payment(&counter, &owner, dollars(10), date(2026, 11, 24)).await;
        let (acted, ended) =
            futures::join!(counter.give(&representative, "act", &act, NOW), counter.give(&owner, "end", &end, NOW));
        assert!(matches!(ended, Outcome::AuthorizationEnded { .. }), "{ended:?}");
        let done = matches!(acted, Outcome::PaymentScheduled { .. });
        assert!(done || acted == refused(Refusal::NotAllowed), "{acted:?}");
        let later = counter.give(&representative, "act later", &act, NOW).await;
        assert_eq!(later, refused(Refusal::NotAllowed));
        // What was done before the end and is asked about again has the outcome that it had.
        assert_eq!(counter.give(&representative, "act", &act, NOW).await, acted);
    }

    async fn who_looked_and_who_acted_is_on_record(database: Database) {
        let counter = Counter::demonstrated(database).await;
        let conversation = counter.linked(FIRST, "a").await;
        let (representative, owner) = (counter.standing(&conversation).await, counter.access(CLIENT, "owner").await);
        let account = AccountId::from_stored(CLIENT);
        let before = counter.ledger.accesses(&account).await.unwrap().len();
        for _ in 0..2 {
            counter.balance(&representative, NOW.date()).await;
            counter.balance(&owner, NOW.date()).await;
        }
        let why = Query::Why { period: Period::year(Form::F1120, 2022), as_of: NOW.date() };
        assert!(counter.ledger.read(representative.access().unwrap(), &why, at(NOW)).await.is_err());
        let act = payment(&counter, &owner, dollars(10), date(2026, 11, 24)).await;
        scheduled(counter.give(&representative, "act", &act, NOW).await);
        scheduled(counter.give(&representative, "act", &act, NOW).await);
        let accesses = counter.ledger.accesses(&account).await.unwrap();
        let mut seen: Vec<(&str, &str)> = accesses.iter().map(|row| (row.operation.as_str(), row.outcome.as_str())).collect();
        assert_eq!(seen.len(), before + 3);
        seen.sort_unstable();
        for expected in [("balance", "answered"), ("why", "refused"), ("schedule_payment", "done")] {
            assert_eq!(seen.iter().filter(|seen| **seen == expected).count(), 1, "{expected:?}");
        }
        let ellis = DEMO_PROFESSIONALS[0].person();
        let right = representative.access().unwrap().right().stored();
        let looked = accesses.iter().find(|row| row.operation == "balance").unwrap();
        assert_eq!((&looked.person, &looked.right, looked.at), (&ellis, &right, at(NOW)));
    }
}
