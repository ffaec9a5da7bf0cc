//! Decisions of the office: abatements, postings taken back, and the raised rate, each recorded once.

use jiff::civil::datetime;
use taxline::account::ledger::decision::{Charge, Decision, DecisionFault};
use taxline::account::{Answer, PeriodBalance, PostedKind, Query, WhyLine};
use taxline::ids::{AccountId, CommandId, EntryId};
use taxline::money::Money;

use super::{Counter, NOW, OWED, at};
use crate::databases::{Place, on_both_databases};

async fn decide(counter: &Counter, number: &str, decision: Decision) -> Result<(), DecisionFault> {
    let account = AccountId::from_stored("owes-two-years");
    counter.ledger.decide(&account, OWED, &CommandId::derived(&[number.as_bytes()]), &decision, at(NOW)).await
}

async fn owed(counter: &Counter) -> PeriodBalance {
    let access = counter.access("owes-two-years", "decisions").await;
    counter.balance(&access, NOW.date()).await.owed.into_iter().find(|owed| owed.period == OWED).unwrap()
}

on_both_databases! {
    async fn an_abatement_is_recorded_once_and_explained(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let before = owed(&counter).await;
        let abatement = Decision::Abate { charge: Charge::Interest, amount: Money::from_cents(1_234) };
        decide(&counter, "1", abatement.clone()).await.unwrap();
        decide(&counter, "1", abatement).await.unwrap();
        let after = owed(&counter).await;
        assert_eq!((after.interest, after.tax), (before.interest - Money::from_cents(1_234), before.tax));
        let to_pay = Decision::Abate { charge: Charge::FailureToPay, amount: Money::from_cents(500) };
        decide(&counter, "2", to_pay).await.unwrap();
        assert_eq!(owed(&counter).await.penalties, before.penalties - Money::from_cents(500));
        let access = counter.access("owes-two-years", "decisions").await;
        let Answer::Why(why) = counter.ask(&access, Query::Why { period: OWED, as_of: NOW.date() }, NOW).await else { panic!() };
        assert_eq!(why.lines.iter().map(WhyLine::amount).sum::<Money>(), why.total);
        let kinds = [PostedKind::InterestAbated, PostedKind::PenaltyAbated];
        assert!(kinds.iter().all(|kind| why.lines.iter().any(|line| matches!(line, WhyLine::Posted { what, .. } if what == kind))));
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn no_more_is_abated_than_was_charged(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let abate = |cents: i64| Decision::Abate { charge: Charge::Interest, amount: Money::from_cents(cents) };
        assert!(matches!(decide(&counter, "1", abate(0)).await, Err(DecisionFault::NotPositive)));
        assert!(matches!(decide(&counter, "1", abate(100_000_000)).await, Err(DecisionFault::TooMuch { .. })));
        let unknown = Decision::Reverse { entry: EntryId::from_stored("nowhere") };
        assert!(matches!(decide(&counter, "1", unknown).await, Err(DecisionFault::UnknownEntry)));
    }

    async fn the_raised_rate_is_recorded(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let before = owed(&counter).await;
        decide(&counter, "1", Decision::LargeCorporate { from: datetime(2026, 1, 1, 0, 0, 0, 0).date() }).await.unwrap();
        assert!(owed(&counter).await.interest > before.interest);
    }
}
