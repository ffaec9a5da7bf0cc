//! Worked examples, to the cent.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::account::{Form, WhyLine};

fn dollars(amount: i32) -> Money {
    Money::from_dollars(amount)
}

fn cents(amount: i64) -> Money {
    Money::from_cents(amount)
}

/// Tax that was assessed when the return was filed, and nothing else.
fn owed(due: Day, filed: Option<Day>, tax: Money) -> History {
    History {
        period: Period::year(Form::F1040, due.year() - 1),
        due,
        extended_to: None,
        filed,
        posted: vec![Posted::new(filed.unwrap_or(due), Item::Tax, tax)],
        demands: Vec::new(),
        levy_notice: None,
        plans: Vec::new(),
        large_corporate_from: None,
    }
}

fn payment(day: Day, amount: Money) -> Posted {
    Posted::payment(day, amount)
}

fn on(history: &History, day: Day) -> Standing {
    let explanation = Module::new(history.clone()).explain(Facts::for_test(), day);
    let total: Money = explanation.lines.iter().map(WhyLine::amount).sum();
    assert_eq!(total, explanation.standing.payoff() - explanation.standing.credit, "the lines add up");
    assert_eq!(Module::new(history.clone()).standing(Facts::for_test(), day), explanation.standing);
    explanation.standing
}

#[test]
fn a_year_over_two_calendar_years_and_two_rates() {
    let due = date(2007, 3, 15);
    assert_eq!(on(&owed(due, Some(due), dollars(35_000)), date(2008, 3, 15)).interest, cents(284_371));
}

#[test]
fn filed_and_paid_four_months_late() {
    let late = date(2023, 8, 15);
    let mut history = owed(date(2023, 4, 15), Some(late), dollars(10_000));
    history.posted.push(payment(late, dollars(10_000)));
    let charged = on(&history, late).charged;
    assert_eq!((charged.failure_to_file, charged.failure_to_pay), (dollars(1_800), dollars(200)));
}

#[test]
fn exactly_half_a_cent_is_rounded_up() {
    // One day at 5% of 36.50 in a common year. The fractions decide it; the decimals could not.
    let due = date(2018, 4, 16);
    let history = owed(due, Some(due), cents(3_650));
    assert_eq!(on(&history, date(2018, 4, 18)).interest, cents(1));
    let one_day = Module::new(history);
    assert_eq!(one_day.paying_on_time_until, date(2018, 4, 17), "the legal holiday of 16 April moves it");
}

#[test]
fn a_tie_is_decided_through_the_whole_module() {
    // Due Wednesday 15 May 2019 at 6%: 36.50 × 0.06 / 365 is 0.6 cents; 30.416… would be half. 3,041.67 is not, 73.00 a day is 1.2.
    // At 5% from July 2019: due 31 July 2019, one day of 36.50 is exactly half a cent.
    let due = date(2019, 7, 31);
    assert_eq!(on(&owed(due, Some(due), cents(3_650)), date(2019, 8, 1)).interest, cents(1));
    assert_eq!(on(&owed(due, Some(due), cents(3_649)), date(2019, 8, 1)).interest, cents(0));
}

#[test]
fn a_weekend_moves_being_on_time_and_not_the_interest() {
    // 15 April 2023 is a Saturday and 17 April a legal holiday.
    let due = date(2023, 4, 15);
    let history = owed(due, Some(due), dollars(10_000));
    assert_eq!(on(&history, date(2023, 4, 18)).payoff(), dollars(10_000));
    let late = on(&history, date(2023, 4, 19));
    assert_eq!(late.charged.failure_to_pay, dollars(50));
    // Four days of 7%: 10,000 × ((1 + 0.07/365)^4 − 1).
    assert_eq!(late.interest, cents(767));
}

#[test]
fn the_least_penalty_needs_more_than_sixty_days() {
    let due = date(2025, 4, 15);
    let penalty = |filed: Day, tax: i32| on(&owed(due, Some(filed), dollars(tax)), filed).charged.failure_to_file;
    // 60 days: three months of 4.5%.
    assert_eq!(penalty(date(2025, 6, 14), 1_000), dollars(90));
    assert_eq!(penalty(date(2025, 6, 15), 1_000), dollars(510));
    assert_eq!(penalty(date(2025, 6, 15), 300), dollars(300));
    assert_eq!(penalty(date(2026, 6, 15), 100_000), dollars(22_500));
}

#[test]
fn failure_to_pay_ends_at_25_percent() {
    let due = date(2015, 4, 15);
    let mut history = owed(due, Some(due), dollars(10_000));
    assert_eq!(on(&history, date(2019, 6, 15)).charged.failure_to_pay, dollars(2_500));
    assert_eq!(on(&history, date(2025, 6, 15)).charged.failure_to_pay, dollars(2_500));
    history.levy_notice = Some(date(2015, 5, 6));
    // The month from 16 May begins exactly 10 days after the notice, the one from 16 June is the first at 1%.
    assert_eq!(on(&history, date(2015, 6, 16)).charged.failure_to_pay, dollars(200));
    history.levy_notice = Some(date(2015, 5, 5));
    assert_eq!(on(&history, date(2015, 6, 16)).charged.failure_to_pay, dollars(250));
}

#[test]
fn a_plan_halves_failure_to_pay_only_for_a_return_on_time() {
    let due = date(2024, 4, 15);
    let plan = PlanSpan { from: date(2024, 6, 1), to: Some(date(2024, 7, 15)) };
    for (filed, expected) in [(due, 200), (date(2024, 4, 16), 250)] {
        let mut history = owed(due, Some(filed), dollars(10_000));
        history.plans.push(plan);
        // Five months: the second and third touch the plan.
        assert_eq!(on(&history, date(2024, 9, 15)).charged.failure_to_pay, dollars(expected), "{filed}");
    }
}

#[test]
fn only_individuals_pay_less_under_a_plan() {
    let due = date(2024, 4, 15);
    let plan = PlanSpan { from: date(2024, 6, 1), to: Some(date(2024, 7, 15)) };
    for (form, expected) in [(Form::F1040, 200), (Form::F941, 250), (Form::F1120, 250)] {
        let history = History { period: Period::year(form, 2023), plans: vec![plan], ..owed(due, Some(due), dollars(10_000)) };
        assert_eq!(on(&history, date(2024, 9, 15)).charged.failure_to_pay, dollars(expected), "{form:?}");
    }
}

#[test]
fn only_a_return_on_income_owes_the_least_penalty() {
    let (due, late) = (date(2024, 4, 30), date(2024, 6, 30));
    // 61 days late; of the payroll return two months of 4.5%.
    for (form, expected) in [(Form::F1040, dollars(300)), (Form::F1120, dollars(300)), (Form::F941, dollars(27))] {
        let mut history = History { period: Period::year(form, 2023), ..owed(due, Some(late), dollars(300)) };
        history.posted.push(payment(late, dollars(300)));
        assert_eq!(on(&history, late).charged.failure_to_file, expected, "{form:?}");
    }
}

#[test]
fn tax_assessed_later_is_paid_late_after_its_bill() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(due), dollars(1_000));
    history.posted.push(payment(due, dollars(1_000)));
    history.posted.push(Posted::new(date(2025, 6, 10), Item::AdditionalTax, dollars(50_000)));
    let to_pay = |history: &History, day: Day| on(history, day).charged.failure_to_pay;
    assert_eq!(to_pay(&history, date(2026, 6, 10)), Money::ZERO, "nobody demanded it");
    history.demands.push(Demand { day: date(2025, 7, 1), amount: dollars(54_000) });
    // 21 days: a month ends on the 22nd.
    for (day, months) in [(date(2025, 7, 22), 0), (date(2025, 7, 23), 1), (date(2025, 8, 22), 1), (date(2025, 8, 23), 2)] {
        assert_eq!(to_pay(&history, day), dollars(250 * months), "{day}");
    }
    let mut paid = history.clone();
    paid.posted.push(payment(date(2025, 7, 22), dollars(54_000)));
    assert_eq!(to_pay(&paid, date(2026, 7, 22)), Money::ZERO);
    // A bill of 100,000 dollars or more gives ten business days, of which Independence Day is none.
    history.demands[0].amount = dollars(100_000);
    assert_eq!([date(2025, 7, 16), date(2025, 7, 17)].map(|day| to_pay(&history, day)), [Money::ZERO, dollars(250)]);
}

#[test]
fn each_part_of_the_tax_has_its_months_and_its_end() {
    let due = date(2018, 4, 15);
    let mut history = owed(due, Some(due), dollars(10_000));
    history.demands.push(Demand { day: date(2018, 6, 11), amount: dollars(10_000) });
    history.posted.push(Posted::new(date(2019, 6, 10), Item::AdditionalTax, dollars(4_000)));
    history.demands.push(Demand { day: date(2019, 7, 1), amount: dollars(4_000) });
    // 14 months of the return to 10 June 2019; the rest is late after 22 July.
    assert_eq!(on(&history, date(2019, 6, 10)).charged.failure_to_pay, dollars(700));
    assert_eq!(on(&history, date(2019, 7, 23)).charged.failure_to_pay, dollars(16 * 50 + 20));
    assert_eq!(on(&history, date(2026, 1, 10)).charged.failure_to_pay, dollars(2_500 + 1_000));
    // A payment goes to the tax of the return first.
    history.posted.push(payment(date(2019, 7, 23), dollars(10_000)));
    assert_eq!(on(&history, date(2019, 9, 22)).charged.failure_to_pay, dollars(16 * 50 + 2 * 20));
    // What is taken back was assessed last.
    history.posted.push(Posted::new(date(2019, 8, 1), Item::Abatement, dollars(-4_000)));
    assert_eq!(on(&history, date(2019, 9, 22)).charged.failure_to_pay, dollars(16 * 50));
}

#[test]
fn a_month_begun_is_charged_in_full() {
    let due = date(2024, 4, 15);
    for (paid, months) in [(date(2024, 4, 15), 0), (date(2024, 4, 16), 1), (date(2024, 5, 15), 1), (date(2024, 5, 16), 2)] {
        let mut history = owed(due, Some(due), dollars(10_000));
        history.posted.push(payment(paid, dollars(10_000)));
        assert_eq!(on(&history, date(2024, 12, 1)).charged.failure_to_pay, dollars(50 * months), "{paid}");
    }
}

#[test]
fn a_returned_payment_was_never_made() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(due), dollars(1_000));
    let never = on(&history, date(2024, 9, 1));
    history.posted.push(payment(date(2024, 6, 3), dollars(1_000)).reversed(Reversal::Returned(date(2024, 6, 6))));
    assert_eq!(on(&history, date(2024, 6, 5)).tax, Money::ZERO);
    assert_eq!(on(&history, date(2024, 9, 1)), never);
}

#[test]
fn a_bill_paid_in_time_bears_no_interest_from_its_day() {
    let due = date(2024, 4, 15);
    let history = owed(due, Some(due), dollars(10_000));
    let billed = on(&history, date(2024, 6, 10));
    let mut history = History { demands: vec![Demand { day: date(2024, 6, 10), amount: billed.payoff() }], ..history };
    assert_eq!(on(&history, date(2024, 6, 15)).payoff(), billed.payoff());
    assert_eq!(on(&history, date(2024, 7, 1)).interest, billed.interest);
    let late = on(&history, date(2024, 7, 2));
    assert!(late.interest > billed.interest);
    // A month of failure to pay began on 16 June: it is charged, and paying the bill and that month leaves nothing.
    let payoff = on(&history, date(2024, 6, 28)).payoff();
    assert_eq!(payoff, billed.payoff() + dollars(50));
    history.posted.push(payment(date(2024, 6, 28), payoff));
    assert_eq!(on(&history, date(2025, 6, 28)).payoff(), Money::ZERO);
}

#[test]
fn a_bill_paid_in_time_waives_interest_on_what_it_demanded() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(due), dollars(10_000));
    // Without failure to pay, so that only interest is seen.
    history.posted.push(Posted::new(due, Item::PenaltyAbated(AbatedPenalty::FailureToPay), dollars(-100_000)));
    let bill = Demand { day: date(2024, 6, 10), amount: on(&history, date(2024, 6, 10)).payoff() };
    history.demands.push(bill);
    history.posted.push(payment(date(2024, 7, 1), bill.amount));
    let day = date(2025, 6, 10);
    assert_eq!(on(&history, day).payoff(), Money::ZERO);
    let paid = on(&history, day).charged.interest;
    // What is assessed a year later was not billed then: without 11 June to 1 July 2024 it would be 249.94 less.
    history.posted.push(Posted::new(day, Item::AdditionalTax, dollars(50_000)));
    assert_eq!(on(&history, day).charged.interest - paid, cents(458_293));
}

#[test]
fn interest_on_failure_to_pay_waits_for_the_bill() {
    let due = date(2022, 4, 15);
    let mut history = owed(due, Some(due), dollars(100_000));
    let day = date(2023, 4, 15);
    let without = on(&history, day);
    history.demands.push(Demand { day: date(2022, 10, 17), amount: dollars(1) });
    let with = on(&history, day);
    assert!(with.interest > without.interest);
    assert_eq!(with.penalties, without.penalties);
}

#[test]
fn a_designated_payment_goes_where_its_payer_said() {
    let due = date(2024, 4, 15);
    let day = date(2024, 10, 1);
    let history = owed(due, Some(due), dollars(10_000));
    let before = on(&history, day);
    let paid = |to: Designation, amount: i32| {
        let posted = Posted::new(day, Item::DesignatedPayment(to), dollars(-amount));
        on(&History { posted: [history.posted.clone(), vec![posted]].concat(), ..history.clone() }, day)
    };
    let parts = |standing: Standing| (standing.tax, standing.penalties, standing.interest);
    assert_eq!(parts(before), (dollars(10_000), dollars(300), cents(37_626)));
    assert_eq!(parts(paid(Designation::Tax, 100)), (dollars(9_900), dollars(300), cents(37_626)));
    assert_eq!(parts(paid(Designation::Penalty, 100)), (dollars(10_000), dollars(200), cents(37_626)));
    assert_eq!(parts(paid(Designation::Interest, 100)), (dollars(10_000), dollars(300), cents(27_626)));
    // What is left goes to tax.
    assert_eq!(parts(paid(Designation::Penalty, 1_000)), (dollars(9_300), Money::ZERO, cents(37_626)));
}

#[test]
fn a_designated_payment_leaves_the_tax_unpaid_for_failure_to_pay() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(due), dollars(10_000));
    history.posted.push(Posted::new(date(2024, 6, 20), Item::DesignatedPayment(Designation::Penalty), dollars(-1_000)));
    // 150.00 of penalties take their part, 850.00 go to tax: two months on 10,000.00, the third before the payment too.
    assert_eq!(on(&history, date(2024, 7, 16)).charged.failure_to_pay, dollars(150) + cents(4_575));
}

#[test]
fn an_abated_penalty_was_never_charged() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(date(2024, 8, 1)), dollars(10_000));
    let day = date(2025, 1, 10);
    let whole = on(&history, day);
    assert_eq!(whole.charged.failure_to_file, dollars(1_800));
    history.posted.push(Posted::new(date(2025, 1, 8), Item::PenaltyAbated(AbatedPenalty::FailureToFile), dollars(-5_000)));
    let abated = on(&history, day);
    assert_eq!(abated.charged.failure_to_file, Money::ZERO);
    assert_eq!((abated.tax, abated.penalties), (whole.tax, whole.penalties - dollars(1_800)));
    assert!(abated.interest < whole.interest, "the interest on it goes too");
    assert_eq!(
        on(&history, date(2025, 1, 7)).penalties,
        on(&owed(due, Some(date(2024, 8, 1)), dollars(10_000)), date(2025, 1, 7)).penalties
    );
}

#[test]
fn abated_interest_is_taken_back_on_its_day() {
    let due = date(2024, 4, 15);
    let mut history = owed(due, Some(due), dollars(10_000));
    let day = date(2024, 10, 1);
    let before = on(&history, day);
    history.posted.push(Posted::new(day, Item::InterestAbated, cents(-7_832)));
    assert_eq!(on(&history, day).interest, before.interest - cents(7_832));
    assert_eq!(on(&history, day).charged.interest, before.charged.interest - cents(7_832));
    // Once everything is paid, abated interest is money that comes back.
    let payoff = on(&history, day).payoff();
    history.posted.push(payment(day, payoff));
    history.posted.push(Posted::new(date(2024, 10, 5), Item::InterestAbated, dollars(-900)));
    let after = on(&history, date(2024, 11, 1));
    assert_eq!((after.payoff(), after.credit), (Money::ZERO, cents(29_794)));
}

#[test]
fn a_reversed_posting_was_never_made() {
    let due = date(2024, 4, 15);
    let history = owed(due, Some(due), dollars(1_000));
    for item in [Item::AdditionalTax, Item::Penalty, Item::Withholding, Item::RefundIssued, Item::Abatement] {
        let amount = if matches!(item, Item::Withholding | Item::Abatement) { dollars(-400) } else { dollars(400) };
        let posted = Posted::new(date(2024, 6, 3), item, amount).reversed(Reversal::Corrected(date(2024, 9, 1)));
        let corrected = History { posted: [history.posted.clone(), vec![posted]].concat(), ..history.clone() };
        assert_eq!(on(&corrected, date(2024, 9, 1)), on(&history, date(2024, 9, 1)), "{item:?}");
        assert_ne!(on(&corrected, date(2024, 8, 31)).payoff(), on(&history, date(2024, 8, 31)).payoff(), "{item:?}");
    }
}

#[test]
fn what_is_posted_before_paying_is_late_counts() {
    // 8 November 2014 is a Saturday: until Monday nothing runs, and a penalty of the Sunday is owed.
    let due = date(2014, 11, 8);
    let mut history = owed(due, Some(due), dollars(100));
    history.posted.push(Posted::new(date(2014, 11, 9), Item::Penalty, dollars(10)));
    assert_eq!(on(&history, date(2014, 11, 8)).payoff(), dollars(100));
    assert_eq!(on(&history, date(2014, 11, 9)).payoff(), dollars(110));
}

#[test]
fn the_raised_rate_begins_on_its_recorded_day() {
    // 7% to 9 January 2026 and 9% from the 10th on, where it was recorded.
    let due = date(2025, 12, 31);
    let mut history = owed(due, Some(due), dollars(1_000_000));
    let at = |history: &History, day: Day| on(history, day).interest;
    let (before, after) = (date(2026, 1, 9), date(2026, 1, 10));
    let daily = at(&history, after) - at(&history, before);
    history.large_corporate_from = Some(after);
    assert_eq!(at(&history, before), at(&owed(due, Some(due), dollars(1_000_000)), before));
    let raised = at(&history, after) - at(&history, before);
    assert_eq!((daily, raised), (cents(19_211), cents(24_700)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn paying_the_payoff_leaves_nothing_for_ever(
        tax in 1i64..5_000_000,
        early in 0i64..5_000_000,
        paid in 1i32..1_500,
        filed in -20i32..300,
        after in 0i32..900,
    ) {
        let due = date(2021, 7, 31);
        let plus = |days: i32| due.saturating_add(jiff::Span::new().days(days));
        let mut history = owed(due, Some(plus(filed.min(paid))), cents(tax));
        history.posted.push(payment(plus(paid / 2), cents(early.min(tax / 2) + 1)));
        let facts = Facts::for_test();
        let payoff = Module::new(history.clone()).standing(facts, plus(paid)).payoff();
        history.posted.push(payment(plus(paid), payoff));
        let left = on(&history, plus(paid + after));
        prop_assert_eq!((left.payoff(), left.credit.is_negative()), (Money::ZERO, false));
    }
}
