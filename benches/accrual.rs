//! What it costs to compute a tax module: `cargo bench --bench accrual`. The payoff of ten years is to stay below 5 microseconds,
//! that of thirty years with 200 postings below 30.

use divan::{Bencher, black_box};
use jiff::civil::date;
use taxline::account::ledger::accrual::{Demand, History, Item, Module, PlanSpan, Posted, Reversal};
use taxline::account::ledger::facts::Facts;
use taxline::account::{Form, Period};
use taxline::money::Money;

fn main() {
    divan::main();
}

/// Due in 2016, filed four months late, billed, on a plan for a while, with payments over the years, one of them returned.
fn ten_years() -> Module {
    let payment = |year: i16, month: i8, dollars: i32, returned: Option<jiff::civil::Date>| Posted {
        reversed: returned.map(Reversal::Returned),
        ..Posted::payment(date(year, month, 20), Money::from_dollars(dollars))
    };
    Module::new(History {
        period: Period::year(Form::F1040, 2015),
        due: date(2016, 4, 15),
        extended_to: None,
        filed: Some(date(2016, 8, 10)),
        posted: vec![
            Posted::new(date(2016, 8, 10), Item::Tax, Money::from_dollars(48_210)),
            Posted::new(date(2016, 4, 15), Item::Withholding, Money::from_dollars(-29_900)),
            payment(2016, 12, 500, None),
            payment(2017, 6, 750, None),
            payment(2018, 6, 900, Some(date(2018, 6, 25))),
            payment(2019, 1, 1_200, None),
            payment(2021, 3, 2_400, None),
            payment(2023, 9, 600, None),
        ],
        demands: vec![Demand { day: date(2016, 10, 3), amount: Money::from_dollars(22_000) }],
        levy_notice: Some(date(2017, 2, 6)),
        plans: vec![PlanSpan { from: date(2018, 1, 1), to: Some(date(2019, 12, 31)) }],
        large_corporate_from: None,
    })
}

#[divan::bench]
fn payoff_of_ten_years(bencher: Bencher<'_, '_>) {
    let (facts, module) = (Facts::built_in(), ten_years());
    bencher.bench(|| black_box(&module).standing(black_box(&facts), black_box(date(2026, 11, 22))).payoff());
}

/// Due in 1996, filed late, billed each year for a while, 200 payments over thirty years, some returned.
fn thirty_years() -> Module {
    let mut posted = vec![Posted::new(date(1996, 8, 10), Item::Tax, Money::from_dollars(90_000))];
    for number in 0..199_i16 {
        let (year, month) = (1996 + (number + 8) * 12 / 80 / 12 + number / 7, i8::try_from(1 + number * 5 % 12).unwrap_or(1));
        let payment = Posted::payment(date(year.min(2026), month, 17), Money::from_dollars(300 + i32::from(number)));
        let is_returned = number % 25 == 7;
        posted.push(if is_returned {
            payment.reversed(Reversal::Returned(payment.day.saturating_add(jiff::Span::new().days(5))))
        } else {
            payment
        });
    }
    Module::new(History {
        period: Period::year(Form::F1040, 1995),
        due: date(1996, 4, 15),
        extended_to: None,
        filed: Some(date(1996, 8, 10)),
        posted,
        demands: (1996..2004).map(|year| Demand { day: date(year, 10, 3), amount: Money::from_dollars(60_000) }).collect(),
        levy_notice: Some(date(1997, 2, 6)),
        plans: vec![PlanSpan { from: date(1998, 1, 1), to: Some(date(1999, 12, 31)) }],
        large_corporate_from: None,
    })
}

#[divan::bench]
fn payoff_of_thirty_years_with_200_postings(bencher: Bencher<'_, '_>) {
    let (facts, module) = (Facts::built_in(), thirty_years());
    bencher.bench(|| black_box(&module).standing(black_box(&facts), black_box(date(2026, 11, 22))).payoff());
}

#[divan::bench]
fn explanation_of_ten_years(bencher: Bencher<'_, '_>) {
    let (facts, module) = (Facts::built_in(), ten_years());
    bencher.bench(|| black_box(&module).explain(black_box(&facts), black_box(date(2026, 11, 22))));
}

#[divan::bench]
fn payoff_where_fractions_decide(bencher: Bencher<'_, '_>) {
    let facts = Facts::built_in();
    let module = Module::new(History {
        period: Period::quarter(Form::F941, 2019, 2),
        due: date(2019, 7, 31),
        extended_to: None,
        filed: Some(date(2019, 7, 31)),
        posted: vec![Posted::new(date(2019, 7, 31), Item::Tax, Money::from_cents(3_650))],
        demands: Vec::new(),
        levy_notice: None,
        plans: Vec::new(),
        large_corporate_from: None,
    });
    bencher.bench(|| black_box(&module).standing(black_box(&facts), black_box(date(2019, 8, 1))).payoff());
}

#[divan::bench]
fn laying_out_the_facts() -> Facts {
    Facts::built_in()
}
