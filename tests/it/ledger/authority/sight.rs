//! What somebody with less than the whole account is told: nothing by a right that they only say they have, nothing that denies what
//! they may not see, and always that it is partial.

use taxline::account::{NoticeState, PlanKind, PlanPaidBy, Projected, Scenario, WhatIf};
use taxline::identity::Credentials;

use super::*;

/// An access as a service says it, whether or not it is so.
fn told(person: &PersonId, account: &str, right: &str) -> Access {
    let secret = "a-credential-of-a-service-elsewhere-x";
    let credentials = Credentials::new(&[("test".to_owned(), Private::from(secret))]);
    let written = format!(r#"{{"person":"{}","account":"{account}","assurance":"verified","right":{right}}}"#, person.as_str());
    credentials.admit(secret.as_bytes()).unwrap().access(&written).unwrap()
}

fn by_plan() -> Scenario {
    Scenario::Plan { kind: PlanKind::LongTerm, paid_by: PlanPaidBy::Taxpayer, monthly: None, month_day: 15 }
}

impl Counter {
    async fn what_if(&self, access: &Access) -> WhatIf {
        let scenarios = vec![by_plan(), Scenario::PayInFull { day: date(2026, 11, 24) }];
        match self.see(access, Query::WhatIf { scenarios }).await.unwrap() {
            Answer::WhatIf(what_if) => what_if,
            other => panic!("{other:?}"),
        }
    }

    async fn notice_states(&self, access: &Access) -> (Vec<(Option<Period>, NoticeState)>, usize) {
        match self.see(access, Query::Notices).await.unwrap() {
            Answer::Notices { notices, limited_to } => {
                (notices.into_iter().map(|notice| (notice.period, notice.state)).collect(), limited_to.len())
            }
            other => panic!("{other:?}"),
        }
    }
}

on_both_databases! {
    async fn the_register_goes_by_the_right_that_is_on_record(database: Database) {
        let counter = Counter::with_people(database).await;
        counter.authorized("a", POWER, matters(2021, 2023)).await;
        // At the door with nothing granted, and saying to be one of two taxpayers.
        let door = counter.at_the_door(1, CLIENT).await;
        for role in [r#"{"role":"joint"}"#, r#"{"role":"designated_official"}"#] {
            assert_eq!(counter.authorizations(&told(door.person(), CLIENT, role)).await, []);
        }
        assert_eq!(counter.authorizations(&counter.taxpayer(CLIENT).await).await.len(), 1);
        let grant = start("0300-12345R", "Morgan Ellis", POWER);
        let granted = counter.act(&told(door.person(), CLIENT, r#"{"role":"joint"}"#), "grants", grant).await;
        assert_eq!(granted, refused(Refusal::NotAllowed));
        let account = AccountId::from_stored(CLIENT);
        let accesses = counter.ledger.accesses(&account).await.unwrap();
        let theirs: Vec<&str> = accesses.iter().filter(|row| row.person == *door.person()).map(|row| row.right.role.as_str()).collect();
        assert!(theirs.len() >= 2 && theirs.iter().all(|role| *role == "representative"), "{theirs:?}");
    }

    async fn plans_are_refused_where_not_every_period_is_in_sight(database: Database) {
        let counter = Counter::with_people(database).await;
        let owner = counter.taxpayer(CLIENT).await;
        let whole = counter.sees_balance(&owner).await.unwrap();
        let year = whole.owed[1].period.year;
        let plan = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(1_000), day: 15, direct_debit: None };
        let begun = counter.act(&owner, "plan", plan).await;
        assert!(matches!(begun, Outcome::PlanStarted { .. }), "{begun:?}");
        counter.authorized("a", POWER, matters(year, year)).await;
        let access = counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap();
        let options = Query::PlanOptions { month_day: 15, monthly: None };
        for query in [Query::Plan { as_of: NOW.date() }, options] {
            assert!(counter.see(&owner, query.clone()).await.is_ok());
            assert!(matches!(counter.see(&access, query).await, Err(BackendError::NotAllowed)));
        }
        let account = AccountId::from_stored(CLIENT);
        let accesses = counter.ledger.accesses(&account).await.unwrap();
        for operation in ["plan", "plan_options"] {
            let row = accesses.iter().find(|row| row.operation == operation).unwrap();
            assert_eq!(row.outcome, "refused");
        }
        let seen = counter.what_if(&access).await;
        assert_eq!(seen.projections[0].result, Projected::Refused { refusal: Refusal::NotAllowed });
        assert!(matches!(seen.projections[1].result, Projected::Cleared { .. }), "{seen:?}");
        assert_eq!((seen.limited_to.len(), counter.what_if(&owner).await.limited_to.len()), (1, 0));
        assert!(counter.sees_balance(&access).await.unwrap().plan.is_none());
        // What is in sight stands where it stands: the plan that is not shown covers it.
        let (all, limits) = counter.notice_states(&owner).await;
        let (some, limits_of_some) = counter.notice_states(&access).await;
        assert_eq!((limits, limits_of_some), (0, 1));
        let theirs: Vec<_> = all.into_iter().filter(|(period, _)| period.is_some_and(|period| period.year == year)).collect();
        assert!(!theirs.is_empty());
        assert_eq!(some, theirs);
    }

    async fn what_is_partial_says_so(database: Database) {
        let counter = Counter::with_people(database).await;
        let owner = counter.taxpayer(CLIENT).await;
        let year = counter.sees_balance(&owner).await.unwrap().owed[1].period.year;
        counter.authorized("a", POWER, matters(year, year)).await;
        let access = counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap();
        for query in [Query::Payments { as_of: NOW.date() }, Query::CancelablePayments, Query::Returns, Query::Notices] {
            for (access, expected) in [(&owner, 0), (&access, 1)] {
                let limited_to = match counter.see(access, query.clone()).await.unwrap() {
                    Answer::Payments { limited_to, .. }
                    | Answer::CancelablePayments { limited_to, .. }
                    | Answer::Notices { limited_to, .. } => limited_to,
                    Answer::Returns(returns) => returns.limited_to,
                    other => panic!("{other:?}"),
                };
                assert_eq!(limited_to.len(), expected, "{query:?}");
            }
        }
    }

    async fn each_question_of_a_moment_is_on_record_with_its_period(database: Database) {
        let counter = Counter::with_people(database).await;
        let years: Vec<Period> =
            counter.sees_balance(&counter.taxpayer(CLIENT).await).await.unwrap().owed.iter().map(|owed| owed.period).collect();
        counter.authorized("a", POWER, matters(2010, 2026)).await;
        let access = counter.access_of(&DEMO_PROFESSIONALS[0].person(), CLIENT).await.unwrap();
        for _ in 0..2 {
            for period in &years {
                counter.see(&access, Query::Why { period: *period, as_of: NOW.date() }).await.unwrap();
            }
        }
        let paid = counter.act(&access, "pays", pay(&counter, &access, years[1]).await).await;
        assert!(matches!(paid, Outcome::PaymentScheduled { .. }), "{paid:?}");
        let accesses = counter.ledger.accesses(&AccountId::from_stored(CLIENT)).await.unwrap();
        let of = |operation: &str| {
            let rows = accesses.iter().filter(|row| row.operation == operation);
            rows.map(|row| row.periods.clone()).collect::<BTreeSet<String>>()
        };
        assert_eq!(of("why"), years.iter().map(ToString::to_string).collect());
        assert_eq!(accesses.iter().filter(|row| row.operation == "why").count(), years.len(), "a replay is the same access");
        assert_eq!(of("schedule_payment"), BTreeSet::from([years[1].to_string()]));
    }
}
