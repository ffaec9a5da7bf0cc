//! The search agrees with living through every month, and what it ends with is zero to the cent.

use jiff::ToSpan as _;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::account::ledger::accrual::{Demand, History, Item, Posted, Reversal};
use crate::account::ledger::facts::Facts;
use crate::account::{Form, Period};

const TODAY: Day = date(2026, 11, 23);

fn cents(cents: i64) -> Money {
    Money::from_cents(cents)
}

fn owed_for(year: i16, tax: i64) -> History {
    History {
        period: Period::year(Form::F1040, year),
        due: date(year + 1, 4, 15),
        extended_to: None,
        filed: Some(date(year + 1, 4, 10)),
        posted: vec![Posted::new(date(year + 1, 4, 10), Item::Tax, cents(tax))],
        demands: Vec::new(),
        levy_notice: None,
        plans: Vec::new(),
        large_corporate_from: None,
    }
}

fn debts(histories: &[History]) -> Debts<'static> {
    let modules: Vec<Module> = histories.iter().cloned().map(Module::new).collect();
    Debts::new(Facts::for_test(), modules.iter(), TODAY)
}

fn monthly(amount: i64, month_day: i8) -> Monthly {
    Monthly { amount: cents(amount), days: MonthDays::from(TODAY, month_day).unwrap() }
}

/// Lives through every month. `None` where it goes on for too long.
fn month_by_month(mut debts: Debts<'_>, monthly: &Monthly) -> Option<(usize, Money)> {
    for place in 0..debts.payments_max(&monthly.days) {
        let not_needed = debts.pay(monthly.days.day(place), monthly.amount);
        if debts.owed(monthly.days.day(place)).payoff().is_zero() {
            return Some((place + 1, monthly.amount - not_needed));
        }
    }
    None
}

prop_compose! {
    fn histories()(
        year in 2018i16..=2025,
        tax in 1_000i64..6_000_000,
        filed in prop::option::weighted(0.8, -40i64..300),
        paid in prop::collection::vec((1i64..500, 100i64..200_000), 0..3),
        billed in prop::option::weighted(0.6, (20i64..500, 1_000i64..5_000_000)),
        levy in prop::option::weighted(0.3, 60i64..600),
        fee in prop::option::weighted(0.4, (20i64..500, prop_oneof![Just(2_900i64), Just(6_900)], any::<bool>())),
        plan in prop::option::weighted(0.3, 100i64..600),
    ) -> History {
        let mut history = owed_for(year, tax);
        let due = history.due;
        let earlier = |days: i64| (due + days.days()).min(TODAY - 1.day());
        history.filed = filed.map(earlier);
        history.posted[0].day = earlier(filed.unwrap_or(200));
        history.posted.extend(paid.iter().map(|(days, paid)| payment(earlier(*days), cents(*paid))));
        history.demands.extend(billed.map(|(days, amount)| Demand { day: earlier(days), amount: cents(amount) }));
        history.levy_notice = levy.map(earlier);
        history.posted.extend(fee.map(|(days, amount, is_taken_back)| {
            let fee = Posted::new(earlier(days), Item::Fee, cents(amount));
            if is_taken_back { fee.reversed(Reversal::Corrected(earlier(days / 2))) } else { fee }
        }));
        history.plans.extend(plan.map(|days| crate::account::ledger::accrual::PlanSpan { from: earlier(days), to: None }));
        history
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_search_agrees_with_living_through_every_month(
        mut histories in prop::collection::vec(histories(), 1..4),
        amount in 2_000i64..400_000,
        month_day in 1i8..=28,
        fee in prop::option::of(prop_oneof![Just(2_200i64), Just(6_900)]),
    ) {
        histories.sort_by_key(|history| history.due);
        histories.dedup_by_key(|history| history.due);
        let monthly = monthly(amount, month_day);
        let mut paying = debts(&histories);
        prop_assume!(!paying.modules().is_empty());
        if let Some(fee) = fee {
            paying.begin_plan(TODAY, cents(fee));
        }
        let lived = month_by_month(paying.clone(), &monthly);
        let found = paying.pay_monthly(&monthly);
        prop_assert_eq!(found.as_ref().ok().map(|course| (course.payments, course.last_amount)), lived);
        if let Ok(course) = found {
            prop_assert_eq!(paying.owed(course.last_day).payoff(), Money::ZERO);
            let paid = cents(amount * i64::try_from(course.payments - 1).unwrap()) + course.last_amount;
            prop_assert_eq!(course.totals.paid, paid, "what was paid is what it took");
        }
    }
}

/// A fee that was paid before, or taken back, is no part of what is to be paid; one that is owed is.
#[test]
fn totals_hold_the_fees_that_are_still_to_be_paid() {
    let fee = Posted::new(date(2025, 6, 1), Item::Fee, cents(6_900));
    let with = |more: &[Posted]| {
        let mut history = owed_for(2024, 100_000);
        history.posted.extend(more);
        debts(&[history])
    };
    let fees = |debts: Debts<'_>| {
        let mut paid = debts.clone();
        let owed = debts.opening().payoff();
        paid.pay(TODAY, owed);
        let totals = paid.totals(TODAY);
        assert_eq!(totals.paid, owed);
        totals.fees
    };
    let paid_off = payment(date(2025, 7, 1), with(&[fee]).owed(date(2025, 7, 1)).payoff());
    let later = Posted::new(date(2026, 6, 1), Item::Penalty, cents(2_500));
    assert_eq!(fees(with(&[fee])), cents(6_900));
    assert_eq!(fees(with(&[fee, paid_off, later])), Money::ZERO);
    assert_eq!(fees(with(&[fee.reversed(Reversal::Corrected(date(2025, 8, 1)))])), Money::ZERO);
}

#[test]
fn the_least_amount_is_enough_and_a_dollar_less_is_not() {
    let debts = debts(&[owed_for(2023, 640_000), owed_for(2024, 310_000)]);
    let days = MonthDays::from(TODAY, 15).unwrap();
    for payments in [1, 2, 5, 24, 72, 120] {
        let (amount, course) = debts.least_monthly(&days, payments).unwrap();
        assert!(course.payments <= payments, "{payments}: {course:?}");
        let less = Monthly { amount: amount - Money::from_dollars(1), days: days.clone() };
        assert!(debts.clone().pay_monthly(&less).is_ok_and(|course| course.payments > payments), "{payments}: {amount:?}");
    }
}

#[test]
fn an_amount_below_what_accrues_never_ends() {
    let debts = debts(&[owed_for(2024, 5_000_000)]);
    let NeverEnds { left } = debts.clone().pay_monthly(&monthly(20_000, 15)).unwrap_err();
    assert!(left > debts.opening().payoff());
    assert!(debts.clone().pay_monthly(&monthly(100_000, 15)).is_ok());
}

#[test]
fn what_is_cleared_in_one_payment_is_one_payment() {
    let debts = debts(&[owed_for(2024, 100_000)]);
    let monthly = monthly(200_000, 23);
    let owed = debts.owed(TODAY).payoff();
    let course = debts.clone().pay_monthly(&monthly).unwrap();
    assert_eq!((course.payments, course.last_amount, course.last_day, course.totals.paid), (1, owed, TODAY, owed));
}

#[test]
fn the_oldest_is_paid_first() {
    let mut debts = debts(&[owed_for(2023, 100_000), owed_for(2024, 100_000)]);
    let oldest = debts.modules()[0].standing(Facts::for_test(), TODAY).payoff();
    let shares = debts.divide(TODAY, oldest + cents(5));
    assert_eq!(shares.iter().map(|share| (share.place, share.amount)).collect::<Vec<_>>(), [(0, oldest), (1, cents(5))]);
    assert_eq!(debts.pay(TODAY, Money::from_dollars(1_000_000)) + debts.opening().payoff(), Money::from_dollars(1_000_000));
    assert!(debts.divide(TODAY, cents(1)).is_empty());
}
