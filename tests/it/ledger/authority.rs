//! Who else may see or act: authorizations from request to end, joint accounts, roles in a business, and the record of access.

use taxline::account::ledger::demo::{DEMO_PROFESSIONALS, demo_people};
use taxline::account::{
    AuthorizationChange, AuthorizationKind, AuthorizationState, AuthorizationView, AwaitedStep, Matter, PaymentKind, PaymentPart,
    ProfessionalView, TranscriptKind, TranscriptResult,
};
use taxline::identity::{Access, DemoHolder, Right};
use taxline::ids::{AuthorizationId, PersonId};

use super::*;

mod sight;
mod signing;

const CLIENT: &str = "owes-two-years";
const POWER: AuthorizationKind = AuthorizationKind::PowerOfAttorney;
const INFORMATION: AuthorizationKind = AuthorizationKind::TaxInformation;

fn matters(first_year: i16, last_year: i16) -> Vec<Matter> {
    vec![Matter { form: Form::F1040, first_year, last_year }]
}

impl Counter {
    /// With the professionals entered and the people of the demonstration holding what they hold; nothing was authorized.
    async fn with_people(database: Database) -> Counter {
        let counter = Counter::open(database).await;
        for known in DEMO_PROFESSIONALS {
            let (caf, name) = (known.caf_number, known.name);
            counter.ledger.enter_professional(&known.person(), caf, name, known.credential, at(NOW)).await.unwrap();
        }
        for known in demo_people().into_iter().filter(|known| !matches!(known.right, Right::Representative { .. })) {
            let (person, account, right) = (known.person(), known.account(), known.right.clone());
            counter.hold(person, known.name, account, right, known.link_code).await;
        }
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            let person = Identity::demo_holder(&demo.account());
            // The tests' codes name an account's holder; joint accounts and businesses are held by their own right.
            if demo.right != Right::Own {
                let (account, code) = (demo.account(), format!("{}-RIGHT", demo.link_code));
                let work = (person.clone(), account.clone());
                let unheld = counter
                    .database
                    .write(move |tx| Box::pin(async move { taxline::db::identity::let_go(tx, &work.0, &work.1, "own").await }));
                unheld.await.unwrap();
                counter.hold(person, &demo.holder, account, demo.right.clone(), &code).await;
            }
        }
        counter
    }

    async fn hold(&self, person: PersonId, name: &str, account: AccountId, right: Right, code: &str) {
        let holder = DemoHolder { person, name, account, right, code: Some(code) };
        self.identity.grant_demo_right(&self.database, holder, at(NOW)).await.unwrap();
    }

    /// The access of a person who has just proved who they are; `None` where they hold no such account.
    async fn access_of(&self, person: &PersonId, account: &str) -> Option<Access> {
        let account = AccountId::from_stored(account);
        self.identity.access(&self.database, person, &account, Assurance::Verified).await.unwrap()
    }

    async fn taxpayer(&self, account: &str) -> Access {
        self.access_of(&Identity::demo_holder(&AccountId::from_stored(account)), account).await.unwrap()
    }

    /// The professional at the door of an account, with nothing granted but what was.
    async fn at_the_door(&self, professional: usize, account: &str) -> Access {
        let person = DEMO_PROFESSIONALS[professional].person();
        let (number, name) = known_by(account);
        let (number, name) = (Private::from(number), Private::from(name));
        let found = self.identity.approach(&self.database, &person, &number, &name, at(NOW)).await.unwrap();
        assert_eq!(found, Some(AccountId::from_stored(account)));
        self.access_of(&person, account).await.unwrap()
    }

    async fn act(&self, access: &Access, id: &str, command: Command) -> Outcome {
        self.ledger.apply(access, &CommandId::from_stored(id), &command, at(NOW)).await.unwrap()
    }

    async fn see(&self, access: &Access, query: Query) -> Result<Answer, BackendError> {
        self.ledger.read(access, &query, at(NOW)).await
    }

    async fn sees_balance(&self, access: &Access) -> Result<Balance, BackendError> {
        match self.see(access, Query::Balance { as_of: NOW.date() }).await? {
            Answer::Balance(balance) => Ok(balance),
            other => panic!("{other:?}"),
        }
    }

    async fn authorizations(&self, access: &Access) -> Vec<AuthorizationView> {
        match self.see(access, Query::Authorizations).await.unwrap() {
            Answer::Authorizations { authorizations } => authorizations,
            other => panic!("{other:?}"),
        }
    }

    /// A request of the first professional for these years, approved by the account's taxpayer.
    async fn authorized(&self, name: &str, kind: AuthorizationKind, years: Vec<Matter>) -> AuthorizationId {
        let asked = self.act(&self.at_the_door(0, CLIENT).await, &format!("{name} asked"), request(0, kind, years)).await;
        let Outcome::AuthorizationRequested { authorization } = asked else { panic!("{asked:?}") };
        let approved = self.act(&self.taxpayer(CLIENT).await, &format!("{name} approved"), approve(&authorization)).await;
        assert!(matches!(approved, Outcome::AuthorizationApproved { .. }), "{approved:?}");
        authorization.id
    }
}

fn known_by(account: &str) -> (&'static str, &'static str) {
    match account {
        "owes-two-years" => ("000120002", "robert castellano"),
        "joint-couple" => ("000-12-0009", "Luis Romero"),
        "owes-one-year" => ("000 12 0001", "Anna Whitfield"),
        other => panic!("{other}"),
    }
}

fn request(professional: usize, kind: AuthorizationKind, matters: Vec<Matter>) -> Command {
    Command::RequestAuthorization { caf_number: DEMO_PROFESSIONALS[professional].caf_number.to_owned(), kind, matters }
}

/// One that was never shown.
fn start(caf_number: &str, name: &str, kind: AuthorizationKind) -> Command {
    started(caf_number, name, kind, "")
}

fn started(caf_number: &str, name: &str, kind: AuthorizationKind, text_sha256: &str) -> Command {
    let (caf_number, name, text_sha256) = (caf_number.to_owned(), name.to_owned(), text_sha256.to_owned());
    Command::StartAuthorization { caf_number, name, kind, matters: matters(2021, 2023), text_sha256 }
}

fn approve(authorization: &AuthorizationView) -> Command {
    approve_text(&authorization.id, &authorization.text_sha256)
}

fn approve_text(authorization: &AuthorizationId, text_sha256: &str) -> Command {
    Command::ApproveAuthorization { authorization: authorization.clone(), text_sha256: text_sha256.to_owned() }
}

fn end(authorization: &AuthorizationId) -> Command {
    Command::EndAuthorization { authorization: authorization.clone() }
}

fn accept(authorization: &AuthorizationId) -> Command {
    Command::AcceptAuthorization { authorization: authorization.clone() }
}

async fn pay(counter: &Counter, access: &Access, period: Period) -> Command {
    let owner = counter.taxpayer(access.account().as_str()).await;
    let Answer::BankAccounts { bank_accounts } = counter.see(&owner, Query::BankAccounts).await.unwrap() else { panic!() };
    let bank_account = bank_accounts[0].id.clone();
    let parts = vec![PaymentPart { period, amount: dollars(10), designation: None }];
    Command::SchedulePayment { kind: PaymentKind::BalanceDue, parts, day: date(2026, 11, 24), bank_account }
}

on_both_databases! {
    async fn what_is_approved_can_be_used_until_it_ends(database: Database) {
        let counter = Counter::with_people(database).await;
        let door = counter.at_the_door(0, CLIENT).await;
        assert!(matches!(counter.sees_balance(&door).await, Err(BackendError::NotAllowed)));
        let whole = counter.sees_balance(&counter.taxpayer(CLIENT).await).await.unwrap();
        let years: Vec<i16> = whole.owed.iter().map(|owed| owed.period.year).collect();
        let authorization = counter.authorized("a", POWER, matters(years[1], years[1])).await;

        let access = counter.access_of(door.person(), CLIENT).await.unwrap();
        let seen = counter.sees_balance(&access).await.unwrap();
        assert_eq!(seen.owed, whole.owed[1..]);
        assert_eq!((seen.limited_to.len(), whole.limited_to.len()), (1, 0));
        assert_eq!(seen.payoff, whole.owed[1].total);
        for period in [whole.owed[0].period, Period::year(Form::F1120, years[1])] {
            let why = Query::Why { period, as_of: NOW.date() };
            assert!(matches!(counter.see(&access, why).await, Err(BackendError::NotAllowed)));
            assert_eq!(counter.act(&access, &period.to_string(), pay(&counter, &access, period).await).await, refused(Refusal::NotAllowed));
        }
        let paid = counter.act(&access, "pays", pay(&counter, &access, whole.owed[1].period).await).await;
        assert!(matches!(paid, Outcome::PaymentScheduled { .. }), "{paid:?}");

        let ended = counter.act(&access, "ends", end(&authorization)).await;
        let Outcome::AuthorizationEnded { authorization: view } = &ended else { panic!("{ended:?}") };
        assert_eq!((view.state, view.in_effect.len()), (AuthorizationState::Ended, 0));
        assert!(counter.access_of(door.person(), CLIENT).await.is_none());
        // An access of the turn before is worth nothing any more.
        assert!(matches!(counter.sees_balance(&access).await, Err(BackendError::NotAllowed)));
        assert!(matches!(counter.see(&access, Query::Authorizations).await, Err(BackendError::NotAllowed)));
        let again = pay(&counter, &access, whole.owed[1].period).await;
        assert_eq!(counter.act(&access, "pays again", again).await, refused(Refusal::NotAllowed));
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn who_may_look_does_not_act(database: Database) {
        let counter = Counter::with_people(database).await;
        let whole = counter.sees_balance(&counter.taxpayer(CLIENT).await).await.unwrap();
        counter.authorized("a", INFORMATION, matters(2010, 2026)).await;
        let access = counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap();
        assert_eq!(counter.sees_balance(&access).await.unwrap().owed, whole.owed);
        assert!(matches!(counter.see(&access, Query::BankAccounts).await, Err(BackendError::NotAllowed)));
        let seen = counter.see(&access, Query::Payments { as_of: NOW.date() }).await.unwrap();
        let Answer::Payments { payments, .. } = seen else { panic!() };
        assert!(!payments.is_empty() && payments.iter().all(|payment| payment.bank_last_four.is_empty()));
        let command = pay(&counter, &access, whole.owed[0].period).await;
        assert_eq!(counter.act(&access, "pays", command).await, refused(Refusal::NotAllowed));
        let professional = Query::Professional { caf_number: "0300-12345R".to_owned(), name: "Morgan Ellis".to_owned() };
        assert!(matches!(counter.see(&access, professional).await, Err(BackendError::NotAllowed)));
    }

    async fn a_taxpayer_starts_one_and_the_representative_accepts(database: Database) {
        let counter = Counter::with_people(database).await;
        let taxpayer = counter.taxpayer("owes-one-year").await;
        let ellis = &DEMO_PROFESSIONALS[0];
        for (number, (caf, name)) in [("0300-12345R", "Morgan Elis"), ("0300-12346R", "Morgan Ellis")].into_iter().enumerate() {
            let query = Query::Professional { caf_number: caf.to_owned(), name: name.to_owned() };
            assert_eq!(counter.see(&taxpayer, query).await.unwrap(), Answer::Professional { professional: None });
            let started = counter.act(&taxpayer, &format!("wrong {number}"), start(caf, name, POWER)).await;
            assert_eq!(started, refused(Refusal::ProfessionalUnknown));
        }
        let query = Query::Professional { caf_number: "0300 12345r".to_owned(), name: "MORGAN ELLIS".to_owned() };
        let view = ProfessionalView { caf_number: "030012345R".to_owned(), name: ellis.name.to_owned(), credential: ellis.credential };
        assert_eq!(counter.see(&taxpayer, query).await.unwrap(), Answer::Professional { professional: Some(view) });
        let unqualified = start("0300-67890R", "Dana Whitlock", POWER);
        assert_eq!(counter.act(&taxpayer, "unqualified", unqualified).await, refused(Refusal::ProfessionalNotQualified));

        let shown = counter.drafted(&taxpayer, "0300-12345R", "Morgan Ellis").await;
        let start = started("0300-12345R", "Morgan Ellis", POWER, &shown.1);
        let started = counter.act(&taxpayer, "start", start.clone()).await;
        let Outcome::AuthorizationStarted { authorization } = &started else { panic!("{started:?}") };
        assert_eq!((&authorization.text, &authorization.text_sha256), (&shown.0, &shown.1));
        assert_eq!((authorization.state, authorization.in_effect.len()), (AuthorizationState::AwaitingAcceptance, 0));
        assert_eq!(counter.act(&taxpayer, "start", start).await, started);
        let waiting = counter.access_of(&ellis.person(), "owes-one-year").await.unwrap();
        assert!(matches!(counter.sees_balance(&waiting).await, Err(BackendError::NotAllowed)));
        // Nobody but the representative accepts it.
        assert_eq!(counter.act(&taxpayer, "self", accept(&authorization.id)).await, refused(Refusal::NotAllowed));
        let other = counter.at_the_door(1, "owes-one-year").await;
        assert_eq!(counter.act(&other, "other", accept(&authorization.id)).await, refused(Refusal::AuthorizationUnknown));
        assert_eq!(counter.authorizations(&other).await, []);
        let accepted = counter.act(&waiting, "accept", accept(&authorization.id)).await;
        let Outcome::AuthorizationAccepted { authorization } = &accepted else { panic!("{accepted:?}") };
        assert_eq!((authorization.state, authorization.since), (AuthorizationState::InEffect, Some(NOW.date())));
        let access = counter.access_of(&ellis.person(), "owes-one-year").await.unwrap();
        assert!(!counter.sees_balance(&access).await.unwrap().limited_to.is_empty());
    }

    async fn what_was_signed_is_kept_and_its_hash_is_of_exactly_that(database: Database) {
        let counter = Counter::with_people(database).await;
        counter.authorized("a", POWER, matters(2021, 2023)).await;
        let view = counter.authorizations(&counter.taxpayer(CLIENT).await).await.remove(0);
        assert!(view.text.contains("taxpayer number ending: 0002") && !view.text.contains("12-0002"), "{}", view.text);
        let changes: Vec<AuthorizationChange> = view.history.iter().map(|event| event.change).collect();
        assert_eq!(changes, [AuthorizationChange::Requested, AuthorizationChange::Signed, AuthorizationChange::InEffect]);
        let signature = &view.history[1];
        assert_eq!(signature.signed_sha256.as_deref(), Some(view.text_sha256.as_str()));
        assert_eq!((signature.at, signature.day, signature.assurance), (at(NOW), NOW.date(), Some(Assurance::Verified)));
        assert_eq!(view.history[0].name.as_deref(), None);
        assert_eq!(counter.ledger.check_signatures(&AccountId::from_stored(CLIENT)).await.unwrap(), []);
        for statement in [
            "update authorization_form set matters = '1040 2000-2026'",
            "delete from authorization_form",
            "update authorization_event set what = 'signed'",
            "delete from authorization_event",
            "update access_record set operation = 'balance'",
            "delete from access_record",
        ] {
            counter.see(&counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap(), Query::Authorizations).await.unwrap();
            let refused: Result<(), DbError> =
                counter.database.write(move |tx| Box::pin(async move { query(statement).execute(tx).await.map(|_| ()) })).await;
            assert!(refused.is_err(), "{statement}");
        }
    }

    async fn a_newer_one_takes_over_the_same_years_of_its_kind(database: Database) {
        let counter = Counter::with_people(database).await;
        let first = counter.authorized("first", POWER, matters(2019, 2023)).await;
        let looking = counter.authorized("looking", INFORMATION, matters(2019, 2023)).await;
        let second = counter.authorized("second", POWER, matters(2021, 2021)).await;
        let views = counter.authorizations(&counter.taxpayer(CLIENT).await).await;
        let one = |id: &AuthorizationId| views.iter().find(|view| view.id == *id).unwrap();
        assert_eq!(one(&first).in_effect, [matters(2019, 2020), matters(2022, 2023)].concat());
        assert_eq!(one(&first).history.last().unwrap().caused_by, Some(second.clone()));
        assert_eq!(one(&looking).in_effect, matters(2019, 2023));
        let third = counter.authorized("third", POWER, matters(2019, 2023)).await;
        let views = counter.authorizations(&counter.taxpayer(CLIENT).await).await;
        let states: Vec<AuthorizationState> =
            [&first, &second, &third].iter().map(|id| views.iter().find(|view| view.id == **id).unwrap().state).collect();
        assert_eq!(states, [AuthorizationState::Revoked, AuthorizationState::Revoked, AuthorizationState::InEffect]);
    }

    async fn the_rules_refuse_in_their_order(database: Database) {
        let counter = Counter::with_people(database).await;
        let (door, taxpayer) = (counter.at_the_door(0, CLIENT).await, counter.taxpayer(CLIENT).await);
        for (id, command, refusal) in [
            ("not one's own number", request(1, POWER, matters(2021, 2021)), Refusal::ProfessionalUnknown),
            ("no matters", request(0, POWER, Vec::new()), Refusal::MattersInvalid),
            ("too long ago", request(0, POWER, matters(2005, 2020)), Refusal::YearOutsideWindow),
            ("too far ahead", request(0, POWER, matters(2020, 2030)), Refusal::YearOutsideWindow),
            ("unknown", accept(&AuthorizationId::from_stored("none")), Refusal::AuthorizationUnknown),
            ("not theirs to sign", approve_text(&AuthorizationId::from_stored("none"), ""), Refusal::NotAllowed),
        ] {
            assert_eq!(counter.act(&door, id, command).await, refused(refusal), "{id}");
        }
        let widest = counter.act(&door, "widest", request(0, POWER, matters(2006, 2029))).await;
        let Outcome::AuthorizationRequested { authorization } = widest else { panic!("{widest:?}") };
        let decline = Command::DeclineAuthorization { authorization: authorization.id.clone() };
        assert!(matches!(counter.act(&taxpayer, "decline", decline).await, Outcome::AuthorizationDeclined { .. }));
        for (id, command, refusal) in [
            ("declined", approve(&authorization), Refusal::AuthorizationNotWaiting),
            ("over", end(&authorization.id), Refusal::AuthorizationOver),
        ] {
            assert_eq!(counter.act(&taxpayer, id, command).await, refused(refusal), "{id}");
        }
        assert!(counter.access_of(door.person(), CLIENT).await.is_none(), "nothing waits any more");
        let linked = Assurance::Linked;
        let unsure = counter.identity.access(&counter.database, taxpayer.person(), taxpayer.account(), linked).await.unwrap().unwrap();
        assert_eq!(counter.act(&unsure, "unsure", approve(&authorization)).await, refused(Refusal::NotAllowed));
    }

    async fn both_taxpayers_of_a_joint_account_sign(database: Database) {
        let counter = Counter::with_people(database).await;
        let maya = counter.taxpayer("joint-couple").await;
        let known = demo_people().into_iter().find(|known| known.link_code == "DEMO-JOINT-LUIS").unwrap();
        let luis = counter.access_of(&known.person(), "joint-couple").await.unwrap();
        assert_eq!(counter.sees_balance(&maya).await.unwrap(), counter.sees_balance(&luis).await.unwrap());
        let owed = counter.sees_balance(&luis).await.unwrap().owed[0].period;
        let paid = counter.act(&luis, "alone", pay(&counter, &luis, owed).await).await;
        assert!(matches!(paid, Outcome::PaymentScheduled { .. }), "{paid:?}");

        let door = counter.at_the_door(0, "joint-couple").await;
        let asked = counter.act(&door, "ask", request(0, INFORMATION, matters(2021, 2026))).await;
        let Outcome::AuthorizationRequested { authorization } = asked else { panic!("{asked:?}") };
        assert_eq!(authorization.text.matches("taxpayer: ").count(), 2);
        let first = counter.act(&maya, "maya", approve(&authorization)).await;
        let Outcome::AuthorizationApproved { authorization: view } = &first else { panic!("{first:?}") };
        assert_eq!(view.state, AuthorizationState::AwaitingSignature);
        for (access, step) in [(&maya, None), (&luis, Some(AwaitedStep::Sign)), (&door, None)] {
            assert_eq!(counter.authorizations(access).await[0].waits_for_you, step, "{:?}", access.person());
        }
        let Answer::AccessRecord { accesses } = counter.see(&luis, Query::AccessRecord).await.unwrap() else { panic!("a record") };
        assert!(accesses.iter().all(|seen| seen.is_you == (seen.name.as_deref() == Some("Luis Romero"))), "{accesses:?}");
        assert_eq!(counter.act(&maya, "maya again", approve(&authorization)).await, refused(Refusal::AuthorizationSigned));
        let second = counter.act(&luis, "luis", approve(&authorization)).await;
        let Outcome::AuthorizationApproved { authorization } = second else { panic!("{second:?}") };
        assert_eq!(authorization.state, AuthorizationState::InEffect);
        let names: Vec<&str> = authorization.history.iter().filter_map(|event| event.name.as_deref()).collect();
        assert_eq!(names, ["Maya Romero", "Luis Romero"]);
    }

    async fn account_transcripts_tell_who_came_and_went(database: Database) {
        let counter = Counter::with_people(database).await;
        let wide = counter.authorized("wide", POWER, matters(2021, 2023)).await;
        counter.authorized("look only", INFORMATION, matters(2022, 2022)).await;
        let owner = counter.taxpayer(CLIENT).await;
        let codes = async |year: i16| {
            let query = Query::Transcript { kind: TranscriptKind::Account, period: Period::year(Form::F1040, year) };
            let Answer::Transcript { transcript } = counter.see(&owner, query).await.unwrap() else { panic!("a transcript") };
            let TranscriptResult::Given { transcript } = transcript else { panic!("{transcript:?}") };
            let lines = transcript.account.unwrap().lines.into_iter().map(|line| line.code);
            lines.filter(|code| code.starts_with("96")).collect::<Vec<_>>()
        };
        assert_eq!((codes(2022).await, codes(2023).await), (vec!["960".to_owned()], vec!["960".to_owned()]));
        // A newer one takes over a year, and then the taxpayer ends the rest of the first.
        counter.authorized("one year", POWER, matters(2022, 2022)).await;
        assert_eq!((codes(2022).await.join(" "), codes(2023).await.join(" ")), ("960 960 961".to_owned(), "960".to_owned()));
        counter.act(&owner, "end", end(&wide)).await;
        assert_eq!((codes(2022).await.join(" "), codes(2023).await.join(" ")), ("960 960 961".to_owned(), "960 961".to_owned()));
    }

    async fn a_designated_user_keeps_to_the_chosen_forms(database: Database) {
        let counter = Counter::with_people(database).await;
        let official = counter.taxpayer("business-roles").await;
        let known = demo_people().into_iter().find(|known| known.link_code == "DEMO-BIZ-PAYROLL").unwrap();
        let user = counter.access_of(&known.person(), "business-roles").await.unwrap();
        let whole = counter.sees_balance(&official).await.unwrap();
        let seen = counter.sees_balance(&user).await.unwrap();
        assert_eq!((whole.owed.len(), seen.owed.len()), (3, 2));
        assert!(seen.owed.iter().all(|owed| owed.period.form == Form::F941));
        for owed in &whole.owed {
            let outcome = counter.act(&user, &owed.period.to_string(), pay(&counter, &user, owed.period).await).await;
            assert_eq!(outcome == refused(Refusal::NotAllowed), owed.period.form != Form::F941, "{outcome:?}");
        }
        assert!(matches!(counter.see(&user, Query::Authorizations).await, Err(BackendError::NotAllowed)));
    }
}
