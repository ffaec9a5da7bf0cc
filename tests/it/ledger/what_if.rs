//! What if: ways of paying compared over the real books, and the payoff of any day.

use taxline::account::ledger::what_if::SCENARIOS_MAX;
use taxline::account::{Projected, Scenario, WhatIf};

use super::*;

async fn what_if(counter: &Counter, access: &Standing, scenarios: Vec<Scenario>) -> WhatIf {
    match counter.ask(access, Query::WhatIf { scenarios }, NOW).await {
        Answer::WhatIf(what_if) => what_if,
        other => panic!("{other:?}"),
    }
}

fn monthly(amount: i32) -> Scenario {
    Scenario::PayMonthly { amount: dollars(amount), month_day: 15, from: None }
}

on_both_databases! {
    async fn ways_of_paying_are_compared(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let later = date(2027, 11, 22);
        let (today, then) = (counter.balance(&access, NOW.date()).await, counter.balance(&access, later).await);
        let scenarios = vec![
            Scenario::PayOnce { amount: dollars(500), day: date(2026, 11, 24), compare_on: later },
            monthly(100),
            Scenario::PayInFull { day: NOW.date() },
            monthly(300),
            monthly(5),
        ];
        let answer = what_if(&counter, &access, scenarios).await;
        assert_eq!((answer.payoff, answer.under_way, answer.cheapest), (today.payoff, Money::ZERO, Some(2)));
        let results: Vec<Projected> = answer.projections.iter().map(|projection| projection.result.clone()).collect();
        let [once, slow, at_once, fast, never] = &results[..] else { panic!("{answer:?}") };
        let Projected::PaidOnce { left, not_needed, owed_with, owed_without, saved_interest, saved_penalties } = once else {
            panic!("{once:?}")
        };
        let paid_day = counter.balance(&access, date(2026, 11, 24)).await.payoff;
        assert_eq!((*left, *not_needed, *owed_without), (paid_day - dollars(500), Money::ZERO, then.payoff));
        assert_eq!(*owed_without - *owed_with, dollars(500) + *saved_interest + *saved_penalties);
        assert!(saved_interest.is_positive());
        let mut costs = Vec::new();
        for cleared in [slow, at_once, fast] {
            let Projected::Cleared { payments, amount, last_amount, totals, .. } = cleared else { panic!("{cleared:?}") };
            assert_eq!(totals.paid, totals.tax + totals.penalties + totals.interest + totals.fees);
            assert_eq!(totals.paid.cents(), amount.cents() * (payments - 1) + last_amount.cents());
            costs.push((*payments, totals.paid));
        }
        assert!(costs[0] > costs[2] && costs[2] > costs[1] && costs[1] == (1, today.payoff), "{costs:?}");
        assert!(matches!(never, Projected::NeverEnds { left, .. } if *left > today.payoff));
    }

    async fn payments_under_way_are_counted_and_said(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 12, 1);
        let before = counter.balance(&access, day).await;
        assert_eq!(before.after_pending, before.payoff);
        scheduled(counter.give(&access, "1", &payment(&counter, &access, dollars(400), day).await, NOW).await);
        let after = counter.balance(&access, day).await;
        assert_eq!((after.payoff, after.after_pending), (before.payoff, before.payoff - dollars(400)));
        let earlier = counter.balance(&access, date(2026, 11, 30)).await;
        assert_eq!((earlier.after_pending, earlier.pending_total), (earlier.payoff, dollars(400)), "its day has not come");
        let answer = what_if(&counter, &access, vec![Scenario::PayInFull { day }]).await;
        assert_eq!(answer.under_way, dollars(400));
        assert!(matches!(&answer.projections[0].result, Projected::Cleared { amount, .. } if *amount == before.payoff - dollars(400)));
        // Once it is processed the figures of its day have it, and those of the day before do not.
        for now in [datetime(2026, 12, 1, 16, 0, 0, 0), datetime(2026, 12, 2, 16, 0, 0, 0)] {
            counter.ledger.process_due_payments(at(now)).await.unwrap();
        }
        assert_eq!(counter.balance(&access, day).await.payoff, before.payoff - dollars(400));
        assert_eq!(counter.balance(&access, date(2026, 11, 30)).await.payoff, earlier.payoff);
    }

    async fn each_scenario_that_cannot_be_is_refused_by_one_rule(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let (day, far, past) = (NOW.date(), date(2036, 11, 23), date(2026, 11, 21));
        let once = |amount: i32, day: Day, compare_on: Day| Scenario::PayOnce { amount: dollars(amount), day, compare_on };
        let month = |amount: i32, month_day: i8, from: Day| Scenario::PayMonthly { amount: dollars(amount), month_day, from: Some(from) };
        for (scenario, refusal) in [
            (once(0, day, day), Refusal::AmountNotPositive),
            (once(10_000_000, day, day), Refusal::AmountTooLarge),
            (once(5, past, day), Refusal::DayPast),
            (once(5, far, far), Refusal::DayTooFar),
            (once(5, date(2026, 12, 1), day), Refusal::DayPast),
            (Scenario::PayInFull { day: past }, Refusal::DayPast),
            (month(0, 15, day), Refusal::AmountNotPositive),
            (month(5, 29, day), Refusal::PlanDayOfMonth),
            (month(5, 15, past), Refusal::DayPast),
        ] {
            let answer = what_if(&counter, &access, vec![scenario.clone()]).await;
            assert_eq!(answer.projections[0].result, Projected::Refused { refusal }, "{scenario:?}");
        }
        let nobody = counter.access("nothing-owed", "b").await;
        for scenario in [once(5, day, day), Scenario::PayInFull { day }, monthly(5)] {
            let answer = what_if(&counter, &nobody, vec![scenario]).await;
            assert_eq!(answer.projections[0].result, Projected::Refused { refusal: Refusal::NothingOwed });
        }
        let many = Query::WhatIf { scenarios: vec![monthly(5); SCENARIOS_MAX + 1] };
        assert!(counter.ledger.read(access.access().unwrap(), &many, at(NOW)).await.is_err());
    }
}
