//! What is signed is what was shown; what nobody answers lapses; and the taxpayer sees who used the account.

use taxline::account::ledger::demo::DEMO_PROFESSIONALS;
use taxline::account::{AccessEnded, AccountView, AuthorizationDraft};

use super::*;

impl Counter {
    pub(super) async fn draft(&self, access: &Access, caf_number: &str, name: &str) -> AuthorizationDraft {
        let (caf_number, name) = (caf_number.to_owned(), name.to_owned());
        let query = Query::AuthorizationDraft { caf_number, name, kind: POWER, matters: matters(2021, 2023) };
        match self.see(access, query).await.unwrap() {
            Answer::AuthorizationDraft { draft } => draft,
            other => panic!("{other:?}"),
        }
    }

    /// The text that would be signed, and its hash.
    pub(super) async fn drafted(&self, access: &Access, caf_number: &str, name: &str) -> (String, String) {
        match self.draft(access, caf_number, name).await {
            AuthorizationDraft::Drafted { text, text_sha256, .. } => (text, text_sha256),
            other => panic!("{other:?}"),
        }
    }

    async fn act_at(&self, access: &Access, id: &str, command: &Command, now: DateTime) -> Outcome {
        self.ledger.apply(access, &CommandId::from_stored(id), command, at(now)).await.unwrap()
    }

    async fn account(&self, access: &Access) -> AccountView {
        match self.see(access, Query::Account).await.unwrap() {
            Answer::Account { account } => account,
            other => panic!("{other:?}"),
        }
    }
}

on_both_databases! {
    async fn only_the_text_that_was_shown_is_signed(database: Database) {
        let counter = Counter::with_people(database).await;
        let taxpayer = counter.taxpayer("owes-one-year").await;
        let (text, hash) = counter.drafted(&taxpayer, "0300 12345r", "morgan ellis").await;
        for part in ["taxpayer: Anna Whitfield", "CAF number: 030012345R", "2021-2023"] {
            assert!(text.contains(part), "{text}");
        }
        let refused_draft = counter.draft(&taxpayer, "0300-67890R", "Dana Whitlock").await;
        assert_eq!(refused_draft, AuthorizationDraft::Refused { refusal: Refusal::ProfessionalNotQualified });
        let wrong = started("0300-12345R", "Morgan Ellis", POWER, &hash.replace('a', "b"));
        let narrower = Command::StartAuthorization {
            caf_number: "0300-12345R".to_owned(),
            name: "Morgan Ellis".to_owned(),
            kind: POWER,
            matters: matters(2021, 2022),
            text_sha256: hash.clone(),
        };
        let other_kind = started("0300-12345R", "Morgan Ellis", INFORMATION, &hash);
        for (id, command) in [("wrong", wrong), ("narrower", narrower), ("kind", other_kind)] {
            assert_eq!(counter.act(&taxpayer, id, command).await, refused(Refusal::AuthorizationTextDiffers), "{id}");
        }
        let right = started("0300-12345R", "Morgan Ellis", POWER, &hash);
        // Made out on another day it says something else.
        let tomorrow = datetime(2026, 11, 23, 10, 0, 0, 0);
        assert_eq!(counter.act_at(&taxpayer, "late", &right, tomorrow).await, refused(Refusal::AuthorizationTextDiffers));
        assert_eq!(counter.authorizations(&taxpayer).await, []);
        assert!(matches!(counter.act(&taxpayer, "right", right).await, Outcome::AuthorizationStarted { .. }));

        let asked = counter.act(&counter.at_the_door(0, CLIENT).await, "ask", request(0, POWER, matters(2021, 2023))).await;
        let Outcome::AuthorizationRequested { authorization } = asked else { panic!("{asked:?}") };
        let owner = counter.taxpayer(CLIENT).await;
        let unseen = approve_text(&authorization.id, &hash);
        assert_eq!(counter.act(&owner, "unseen", unseen).await, refused(Refusal::AuthorizationTextDiffers));
        assert!(matches!(counter.act(&owner, "seen", approve(&authorization)).await, Outcome::AuthorizationApproved { .. }));
        assert_eq!(counter.ledger.check_signatures(&AccountId::from_stored(CLIENT)).await.unwrap(), []);
    }

    async fn what_nobody_answers_lapses(database: Database) {
        let counter = Counter::with_people(database).await;
        let (door, owner) = (counter.at_the_door(0, CLIENT).await, counter.taxpayer(CLIENT).await);
        let asked = counter.act(&door, "ask", request(0, POWER, matters(2021, 2023))).await;
        let Outcome::AuthorizationRequested { authorization } = asked else { panic!("{asked:?}") };
        assert_eq!(authorization.waits_until, Some(date(2027, 3, 22)));
        let (in_time, too_late) = (datetime(2027, 3, 22, 9, 0, 0, 0), datetime(2027, 3, 22, 12, 0, 0, 0));
        let state = async |now: DateTime| match counter.ledger.read(&owner, &Query::Authorizations, at(now)).await.unwrap() {
            Answer::Authorizations { authorizations } => (authorizations[0].state, authorizations[0].waits_until),
            other => panic!("{other:?}"),
        };
        assert_eq!(state(in_time).await.0, AuthorizationState::AwaitingSignature);
        assert_eq!(state(too_late).await, (AuthorizationState::Expired, None));
        let late = counter.act_at(&owner, "late", &approve(&authorization), too_late).await;
        assert_eq!(late, refused(Refusal::AuthorizationNotWaiting));
        assert_eq!(counter.act_at(&owner, "end", &end(&authorization.id), too_late).await, refused(Refusal::AuthorizationOver));
        let signed = counter.act_at(&owner, "in time", &approve(&authorization), in_time).await;
        assert!(matches!(signed, Outcome::AuthorizationApproved { .. }), "{signed:?}");
        // What is in effect does not lapse.
        assert_eq!(state(datetime(2028, 3, 22, 12, 0, 0, 0)).await.0, AuthorizationState::InEffect);
    }

    async fn the_taxpayer_sees_who_looked_and_who_acted(database: Database) {
        let counter = Counter::with_people(database).await;
        counter.authorized("a", POWER, matters(2010, 2026)).await;
        let (owner, representative) =
            (counter.taxpayer(CLIENT).await, counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap());
        let period = counter.sees_balance(&representative).await.unwrap().owed[0].period;
        counter.see(&representative, Query::Why { period, as_of: NOW.date() }).await.unwrap();
        counter.act(&representative, "pays", pay(&counter, &representative, period).await).await;
        let Answer::AccessRecord { accesses } = counter.see(&owner, Query::AccessRecord).await.unwrap() else { panic!() };
        assert!(accesses.iter().all(|access| access.name.as_deref() == Some("Morgan Ellis") && access.role == "representative"));
        let (answered, done) = (AccessEnded::Answered, AccessEnded::Done);
        for (operation, ended) in [("balance", answered), ("why", answered), ("schedule_payment", done)] {
            let access = accesses.iter().find(|access| access.operation == operation).unwrap();
            assert_eq!((access.ended, access.day), (ended, NOW.date()), "{operation}");
            assert_eq!(access.periods.contains(&period), operation != "balance");
        }
        assert!(matches!(counter.see(&representative, Query::AccessRecord).await, Err(BackendError::NotAllowed)));
    }

    async fn everybody_who_may_use_an_account_knows_whose_it_is(database: Database) {
        let counter = Counter::with_people(database).await;
        let owner = counter.account(&counter.taxpayer(CLIENT).await).await;
        assert_eq!((owner.role.as_str(), owner.sees_figures, owner.limited_to.len()), ("own", true, 0));
        let door = counter.account(&counter.at_the_door(0, CLIENT).await).await;
        assert_eq!((&door.name, door.role.as_str(), door.sees_figures), (&owner.name, "representative", false));
        counter.authorized("a", INFORMATION, matters(2021, 2021)).await;
        let access = counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap();
        let granted = counter.account(&access).await;
        assert_eq!((granted.sees_figures, granted.limited_to.len()), (true, 1));
    }
}
