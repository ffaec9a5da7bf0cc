//! What it costs to look ahead: `cargo bench --bench plan`. Comparing five ways of paying is to stay below a millisecond.

use divan::{Bencher, black_box};
use jiff::civil::date;
use taxline::account::ledger::accrual::{Demand, History, Item, Module, Posted};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::projection::{Debts, MonthDays, Monthly};
use taxline::account::{Form, Period};
use taxline::money::Money;
use taxline::time::Day;

const TODAY: Day = date(2026, 11, 23);

fn main() {
    divan::main();
}

/// A year that was filed on time, billed and paid in part.
fn year(year: i16, dollars: i32) -> Module {
    let due = date(year + 1, 4, 15);
    let posted = |day: Day, item: Item, dollars: i32| Posted::new(day, item, Money::from_dollars(dollars));
    Module::new(History {
        period: Period::year(Form::F1040, year),
        due,
        extended_to: None,
        filed: Some(date(year + 1, 4, 10)),
        posted: vec![
            posted(date(year + 1, 4, 10), Item::Tax, dollars),
            posted(due, Item::Withholding, -dollars / 3),
            posted(date(year + 1, 9, 1), Item::Payment, -200),
        ],
        demands: vec![Demand { day: date(year + 1, 6, 8), amount: Money::from_dollars(dollars) }],
        levy_notice: None,
        plans: Vec::new(),
        large_corporate_from: None,
    })
}

fn monthly(dollars: i32) -> Monthly {
    Monthly { amount: Money::from_dollars(dollars), days: MonthDays::from(TODAY, 15).expect("every month has a 15th") }
}

/// All at once, three monthly amounts of up to six years, and half of it now.
#[divan::bench]
fn comparing_five_ways_of_paying_two_years(bencher: Bencher) {
    let (facts, modules) = (Facts::built_in(), [year(2022, 9_000), year(2024, 14_000)]);
    bencher.bench_local(|| {
        let debts = Debts::new(&facts, black_box(&modules).iter(), TODAY);
        let mut half = debts.clone();
        half.pay(TODAY, Money::from_dollars(9_000));
        let later = date(2027, 11, 23);
        let once = (half.owed(later), debts.owed(later));
        let mut full = debts.clone();
        full.pay(TODAY, full.opening().payoff());
        let courses = [300, 450, 700].map(|dollars| debts.clone().pay_monthly(&monthly(dollars)));
        (once, full.totals(TODAY), courses)
    });
}

#[divan::bench(args = [300, 450, 700])]
fn one_monthly_amount_over_two_years(bencher: Bencher, dollars: i32) {
    let (facts, modules) = (Facts::built_in(), [year(2022, 9_000), year(2024, 14_000)]);
    let debts = Debts::new(&facts, modules.iter(), TODAY);
    bencher.bench_local(|| black_box(&debts).clone().pay_monthly(&monthly(dollars)));
}

#[divan::bench(args = [24, 72, 120])]
fn the_least_monthly_amount(bencher: Bencher, payments: usize) {
    let (facts, modules) = (Facts::built_in(), [year(2022, 9_000), year(2024, 14_000)]);
    let debts = Debts::new(&facts, modules.iter(), TODAY);
    bencher.bench_local(|| {
        let days = MonthDays::from(TODAY, 15).expect("every month has a 15th");
        black_box(&debts).least_monthly(&days, payments)
    });
}
