//! Random histories of a module, and the property that they hold: the accrual and the slow reference agree to the cent.

use jiff::ToSpan as _;
use jiff::civil::date;
use proptest::prelude::*;

use super::reference::Reference;
use super::*;
use crate::account::{Form, PenaltyKind, WhyLine};

fn amounts() -> impl Strategy<Value = i64> {
    // Multiples of 36.50 and 36.60 come to exact halves of a cent after one day.
    prop_oneof![
        4 => 1i64..3_000_000,
        1 => (1i64..200).prop_map(|n| n * 3_650),
        1 => (1i64..200).prop_map(|n| n * 3_660),
        1 => 10_000_000i64..30_000_000,
    ]
}

/// Days after the due date, cents, what it is, and the days after which it was taken back.
type Drawn = (i64, i64, Item, Option<i64>);

fn posted() -> impl Strategy<Value = Vec<Drawn>> {
    let item = prop_oneof![
        8 => Just(Item::Payment),
        2 => Just(Item::DesignatedPayment(Designation::Penalty)),
        2 => Just(Item::DesignatedPayment(Designation::Interest)),
        1 => Just(Item::DesignatedPayment(Designation::Tax)),
        1 => Just(Item::AdditionalTax),
        1 => Just(Item::Abatement),
        1 => Just(Item::Withholding),
        1 => Just(Item::EstimatedPayment),
        1 => Just(Item::Penalty),
        1 => Just(Item::RefundIssued),
        1 => Just(Item::Fee),
        1 => Just(Item::InterestCredited),
        1 => Just(Item::PenaltyAbated(AbatedPenalty::FailureToFile)),
        1 => Just(Item::PenaltyAbated(AbatedPenalty::FailureToPay)),
        1 => Just(Item::PenaltyAbated(AbatedPenalty::Decided)),
        1 => Just(Item::InterestAbated),
    ];
    let after = prop_oneof![1 => -30i64..5, 4 => 1i64..700];
    let cents = prop_oneof![3 => amounts(), 1 => 1i64..60_000];
    prop::collection::vec((after, cents, item, prop::option::weighted(0.15, 1i64..40)), 0..7)
}

/// Days after the one before, cents or else all that is owed, the days after which it is paid in full, and the days after which
/// more is assessed, with its cents.
type DrawnDemand = (i64, Option<i64>, Option<(i64, Option<(i64, i64)>)>);

fn demands() -> impl Strategy<Value = Vec<DrawnDemand>> {
    let assessed = prop::option::weighted(0.5, (0i64..400, amounts()));
    let paid = prop::option::weighted(0.5, (0i64..26, assessed));
    prop::collection::vec((10i64..400, prop::option::of(amounts()), paid), 0..3)
}

prop_compose! {
    fn histories()(
        due in (2005i16..2023, 1i8..=12, 1i8..=31),
        extended in prop::option::weighted(0.3, 30i64..190),
        filed in prop::option::weighted(0.9, -40i64..250),
        tax in amounts(),
        posted in posted(),
        demands in demands(),
        levy_notice in prop::option::weighted(0.3, 30i64..500),
        raised in prop::option::weighted(0.2, -10i64..500),
        plan in prop::option::weighted(0.3, (10i64..500, prop::option::of(1i64..300))),
        days in prop_oneof![1 => -10i64..10, 6 => 1i64..800],
        form in prop_oneof![3 => Just(Form::F1040), 1 => Just(Form::F941), 1 => Just(Form::F1120)],
    ) -> (History, Day) {
        let due = date(due.0, due.1, due.2.min(date(due.0, due.1, 1).days_in_month()));
        let filing_due = extended.map_or(due, |days| due + days.days());
        let mut history = History {
            period: Period::year(form, due.year() - 1),
            due,
            extended_to: extended.map(|_| filing_due),
            filed: filed.map(|days| filing_due + days.days()),
            posted: vec![Posted::new(due + filed.unwrap_or(0).min(0).days(), Item::Tax, Money::from_cents(tax))],
            demands: Vec::new(),
            levy_notice: levy_notice.map(|days| due + days.days()),
            plans: Vec::from_iter(plan.map(|(from, days)| {
                PlanSpan { from: due + from.days(), to: days.map(|days| due + (from + days).days()) }
            })),
            large_corporate_from: raised.map(|days| due + days.days()),
        };
        for (after, cents, item, reversed) in posted {
            let day = due + after.days();
            let charge = matches!(item, Item::AdditionalTax | Item::Penalty | Item::Fee | Item::RefundIssued);
            let posted = Posted::new(day, item, Money::from_cents(if charge { cents } else { -cents }));
            let reversed = reversed.map(|days| (days, day + days.days()));
            let reversal = |(days, day)| if days % 2 == 0 { Reversal::Returned(day) } else { Reversal::Corrected(day) };
            history.posted.push(Posted { reversed: reversed.map(reversal), ..posted });
        }
        let mut day = due;
        for (after, cents, paid) in demands {
            // Two bills never run at once.
            day += (after + 40).days();
            let owed = Module::new(history.clone()).standing(Facts::for_test(), day).payoff();
            let amount = cents.map_or(owed, Money::from_cents).max(Money::from_cents(1));
            history.demands.push(Demand { day, amount });
            if let Some((after, assessed)) = paid {
                history.posted.push(Posted::payment(day + after.days(), amount));
                let audit = |(after, cents): (i64, i64)| Posted::new(day + after.days(), Item::AdditionalTax, Money::from_cents(cents));
                history.posted.extend(assessed.map(audit));
            }
        }
        (history, due + days.days())
    }
}

proptest! {
    // 256 histories, or as many as PROPTEST_CASES says.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_accrual_agrees_with_living_through_every_day((history, day) in histories()) {
        let facts = Facts::for_test();
        let module = Module::new(history.clone());
        let expected = Reference { history: &history, day }.standing();
        let explanation = module.explain(facts, day);
        prop_assert_eq!(module.standing(facts, day), expected);
        prop_assert_eq!(explanation.standing, expected);
        let total: Money = explanation.lines.iter().map(WhyLine::amount).sum();
        prop_assert_eq!(total, expected.payoff() - expected.credit);
        let is_abatement = |posted: &Posted| matches!(posted.item, Item::PenaltyAbated(_) | Item::InterestAbated);
        if !history.posted.iter().any(is_abatement) {
            prop_assert_eq!(charged(&explanation.lines), expected.charged);
        }
    }
}

/// What is on record on `day`, so that nothing happens after it; a return that is not filed by then is filed on it, because filing
/// late costs more each month whether or not the tax is paid.
fn until(day: Day, history: &History) -> History {
    let known = |posted: &Posted| Posted { reversed: posted.reversed.filter(|reversal| reversal.day() <= day), ..*posted };
    History {
        filed: Some(history.filed.map_or(day, |filed| filed.min(day))),
        posted: history.posted.iter().filter(|posted| posted.day <= day).map(known).collect(),
        demands: history.demands.iter().filter(|demand| demand.day <= day).copied().collect(),
        ..history.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn paying_the_payoff_of_any_history_leaves_nothing_for_ever((history, day) in histories()) {
        let facts = Facts::for_test();
        let mut history = until(day, &history);
        let payoff = Module::new(history.clone()).standing(facts, day).payoff();
        history.posted.push(Posted::payment(day, payoff));
        let module = Module::new(history);
        for days in [0, 1, 22, 90, 1_000, 10_000] {
            let left = module.standing(facts, day + days.days());
            prop_assert_eq!(left.payoff(), Money::ZERO, "{} days later: {:?}", days, left);
        }
    }
}

/// What the lines charge.
fn charged(lines: &[WhyLine]) -> Charged {
    let mut charged = Charged::default();
    for line in lines {
        match line {
            WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToFile, amount, .. } => charged.failure_to_file += *amount,
            WhyLine::PenaltyMonth { penalty: PenaltyKind::FailureToPay, amount, .. } => charged.failure_to_pay += *amount,
            WhyLine::InterestSegment { amount, .. } => charged.interest += *amount,
            WhyLine::Posted { .. } => {}
        }
    }
    charged
}
