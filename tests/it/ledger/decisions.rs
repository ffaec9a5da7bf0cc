//! Decisions of the office: abatements, postings taken back, and the raised rate, each recorded once.

use jiff::civil::datetime;
use taxline::account::ledger::decision::{Charge, Decision, DecisionFault, Recorded};
use taxline::account::{Answer, Form, Period, PeriodBalance, PostedKind, Query, Rule, WhyLine};
use taxline::ids::{AccountId, CommandId, EntryId};
use taxline::money::Money;

use super::{Counter, NOW, OWED, at, dollars};
use crate::databases::{Place, on_both_databases};
use crate::program::Program;

async fn decide(counter: &Counter, number: &str, decision: Decision) -> Result<Recorded, DecisionFault> {
    decide_on(counter, "owes-two-years", OWED, number, decision).await
}

async fn decide_on(counter: &Counter, account: &str, period: Period, number: &str, decision: Decision) -> Result<Recorded, DecisionFault> {
    let account = AccountId::from_stored(account);
    counter.ledger.decide(&account, period, &CommandId::derived(&[number.as_bytes()]), &decision, at(NOW)).await
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
        assert_eq!(decide(&counter, "1", abatement.clone()).await.unwrap(), Recorded::Now);
        assert_eq!(decide(&counter, "1", abatement).await.unwrap(), Recorded::Before);
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

    async fn the_raised_rate_is_recorded_for_a_corporation(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let from = |month| Decision::LargeCorporate { from: datetime(2026, month, 1, 0, 0, 0, 0).date() };
        assert!(matches!(decide(&counter, "1", from(9)).await, Err(DecisionFault::NotACorporation)));
        let corporate = Period::year(Form::F1120, 2025);
        let access = counter.access("business-roles", "decisions").await;
        let interest = async || {
            let owed = counter.balance(&access, NOW.date()).await.owed;
            owed.into_iter().find(|owed| owed.period == corporate).unwrap().interest
        };
        let before = interest().await;
        let decided = async |number, decision| decide_on(&counter, "business-roles", corporate, number, decision).await;
        decided("1", from(9)).await.unwrap();
        let first = interest().await;
        assert!(first > before);
        decided("2", from(7)).await.unwrap();
        let second = interest().await;
        assert!(second > first);
        // The first again changes nothing, and its number is of no other decision, period or account.
        decided("1", from(9)).await.unwrap();
        assert_eq!(interest().await, second);
        assert!(matches!(decided("1", from(8)).await, Err(DecisionFault::NumberReused)));
        let abatement = Decision::Abate { charge: Charge::Interest, amount: Money::from_cents(5) };
        assert!(matches!(decide(&counter, "1", abatement.clone()).await, Err(DecisionFault::NumberReused)));
        decide(&counter, "3", abatement).await.unwrap();
        let other = Decision::Abate { charge: Charge::FailureToPay, amount: Money::from_cents(5) };
        assert!(matches!(decide(&counter, "3", other).await, Err(DecisionFault::NumberReused)));
    }

    async fn tax_and_penalties_are_decided(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let before = owed(&counter).await;
        decide(&counter, "1", Decision::AssessTax { amount: dollars(1_000) }).await.unwrap();
        assert_eq!(owed(&counter).await.tax, before.tax + dollars(1_000));
        decide(&counter, "2", Decision::AbateTax { amount: dollars(1_000) }).await.unwrap();
        assert_eq!(owed(&counter).await.tax, before.tax);
        let all = Decision::AbateTax { amount: dollars(1_000_000) };
        assert!(matches!(decide(&counter, "3", all).await, Err(DecisionFault::TooMuch { .. })));
        let for_deposits = Decision::PenalizeDeposits { amount: dollars(30) };
        assert!(matches!(decide(&counter, "4", for_deposits.clone()).await, Err(DecisionFault::NotDeposited)));
        let (bakery, quarter) = (counter.access("business-941", "bakery").await, Period { form: Form::F941, year: 2026, quarter: Some(1) });
        let penalties = async || {
            let owed = counter.balance(&bakery, NOW.date()).await.owed;
            owed.iter().find(|owed| owed.period == quarter).unwrap().penalties
        };
        let before = penalties().await;
        decide_on(&counter, "business-941", quarter, "4", for_deposits).await.unwrap();
        assert_eq!(penalties().await, before + dollars(30));
        assert!(matches!(decide(&counter, "5", Decision::AssessTax { amount: Money::ZERO }).await, Err(DecisionFault::NotPositive)));
        let addition = Decision::ChargeEstimatedTax { last_year: None };
        let little = decide(&counter, "6", addition.clone()).await;
        assert!(matches!(little, Err(DecisionFault::NothingAdded)), "less than 1,000 dollars lacked");
        let couple = counter.access("joint-couple", "couple").await;
        let charged = async || counter.balance(&couple, NOW.date()).await.owed[0].penalties;
        let (year, before) = (Period::year(Form::F1040, 2025), charged().await);
        decide_on(&counter, "joint-couple", year, "7", addition.clone()).await.unwrap();
        assert!(charged().await > before);
        let Answer::Why(why) = counter.ask(&couple, Query::Why { period: year, as_of: NOW.date() }, NOW).await else { panic!() };
        let rests_on = |line: &WhyLine| matches!(line, WhyLine::Posted { rule: Some(Rule::EstimatedTax), base: Some(_), .. });
        assert!(why.lines.iter().any(rests_on));
        let again = decide_on(&counter, "joint-couple", year, "8", addition.clone()).await;
        assert!(matches!(again, Err(DecisionFault::NothingAdded)), "it is charged once for a year");
        let on_a_quarter = decide_on(&counter, "business-941", quarter, "9", addition).await;
        assert!(matches!(on_a_quarter, Err(DecisionFault::NotAnIndividual)), "{on_a_quarter:?}");
        let access = counter.access("owes-two-years", "decisions").await;
        let Answer::Why(why) = counter.ask(&access, Query::Why { period: OWED, as_of: NOW.date() }, NOW).await else { panic!() };
        assert_eq!(why.lines.iter().map(WhyLine::amount).sum::<Money>(), why.total);
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn the_command_says_what_it_recorded(place: Place) {
        let program = Program::new(&place);
        let _codes = program.seed(0);
        let decide = |period: &str, number: &str, what: &[&str]| {
            program.run(&[&["decide", "--account", "owes-two-years", "--period", period, "--number", number], what].concat())
        };
        for (number, what) in [
            ("1", &["--assess", "500.00"] as &[&str]),
            ("2", &["--abate-tax", "100"]),
            ("3", &["--abate", "failure-to-pay", "--amount", "10"]),
        ] {
            let (is_well, wrote) = decide("1040-2022", number, what);
            assert!(is_well && wrote.contains(&format!("{number} is recorded for 1040-2022")), "{wrote}");
            let (is_well, wrote) = decide("1040-2022", number, what);
            assert!(is_well && wrote.contains("nothing was posted again"), "{wrote}");
        }
        for (number, what, because) in [
            ("1", &["--assess", "600.00"] as &[&str], "this number is of another decision"),
            ("4", &["--deposit-penalty", "5"], "is not deposited"),
            ("5", &["--transfer-to", "1040-2023", "--amount", "40"], "has a credit of 0.00"),
            ("6", &["--estimated-tax"], "nothing is to be added"),
        ] {
            let (is_well, wrote) = decide("1040-2022", number, what);
            assert!(!is_well && wrote.contains(because), "{number}: {wrote}");
        }
    }

    async fn a_credit_pays_another_period(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let access = counter.access("owes-two-years", "decisions").await;
        let periods: Vec<Period> = counter.balance(&access, NOW.date()).await.owed.iter().map(|owed| owed.period).collect();
        let (from, to) = (OWED, *periods.iter().find(|period| **period != OWED).unwrap());
        let transfer = |amount| Decision::TransferCredit { to, amount };
        assert!(matches!(decide(&counter, "1", transfer(dollars(1))).await, Err(DecisionFault::NoCredit { .. })), "it owes");
        let tax = owed(&counter).await.tax;
        let Answer::Why(why) = counter.ask(&access, Query::Why { period: from, as_of: NOW.date() }, NOW).await else { panic!() };
        let assessed: Money = why.lines.iter().filter_map(|line| match line {
            WhyLine::Posted { what: PostedKind::TaxAssessed, amount, .. } => Some(*amount),
            _ => None,
        }).sum();
        assert!(assessed > tax);
        decide(&counter, "2", Decision::AbateTax { amount: assessed }).await.unwrap();
        let before = counter.balance(&access, NOW.date()).await;
        assert!(before.owed.iter().all(|owed| owed.period != from));
        let itself = Decision::TransferCredit { to: from, amount: dollars(10) };
        assert!(matches!(decide(&counter, "3", itself).await, Err(DecisionFault::SamePeriod)));
        decide(&counter, "4", transfer(dollars(10))).await.unwrap();
        decide(&counter, "4", transfer(dollars(10))).await.unwrap();
        let after = counter.balance(&access, NOW.date()).await;
        assert_eq!(after.payoff, before.payoff - dollars(10));
        for period in [from, to] {
            let Answer::Why(why) = counter.ask(&access, Query::Why { period, as_of: NOW.date() }, NOW).await else { panic!() };
            assert_eq!(why.lines.iter().map(WhyLine::amount).sum::<Money>(), why.total);
            assert!(why.lines.iter().any(|line| matches!(line, WhyLine::Posted { what: PostedKind::CreditTransferred, .. })));
        }
        counter.ledger.check_balanced().await.unwrap();
    }
}
