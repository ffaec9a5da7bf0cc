//! What it costs to look ahead: `cargo bench --bench plan`. The plan options of an account, and comparing five ways of paying, are to
//! stay below a millisecond. Both are asked of the ledger as a conversation asks them: the ladder of rules, the least monthly
//! payment of each plan, and the one statement that reads the account's version are in it.

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use jiff::civil::date;
use taxline::account::ledger::accrual::{Demand, History, Item, Module, Posted};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::projection::{Debts, MonthDays, Monthly};
use taxline::account::ledger::{Ledger, PaymentHours};
use taxline::account::{AccountBackend as _, Answer, Form, Period, PlanKind, PlanPaidBy, Query, Scenario};
use taxline::db::Database;
use taxline::identity::{Identity, Proof, Standing};
use taxline::ids::{CommandId, ConversationId, Randomness};
use taxline::money::Money;
use taxline::private::{Private, Vault};
use taxline::time::{Day, Instant, Office};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const TODAY: Day = date(2026, 11, 23);
/// 22 November 2026, 10:00 in New York.
const NOW: Instant = Instant::from_millis(1_795_359_600_000);

static COUNTER: LazyLock<Counter> = LazyLock::new(Counter::open);

fn main() {
    divan::main();
}

/// The ledger with an account that owes for two years.
struct Counter {
    runtime: Runtime,
    ledger: Ledger,
    standing: Standing,
    _folder: TempDir,
}

impl Counter {
    fn open() -> Counter {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let folder = TempDir::new().expect("a folder for the ledger");
        let (ledger, standing) = runtime.block_on(async {
            let vault = Vault::new(&Private::new([1; 32]), Randomness::from_seed([1; 32]));
            let database = Database::open(&format!("sqlite:{}", folder.path().join("bench.db").display()), 2).await.expect("a database");
            let hours = PaymentHours::new(Office::in_zone("America/New_York").expect("a known zone"), jiff::civil::time(15, 0, 0, 0));
            let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), hours);
            let accounts = ledger.seed_demo(NOW).await.expect("demonstration accounts");
            let account = accounts.iter().find(|account| account.id == "owes-two-years").expect("who owes two years");
            let (identity, conversation) = (Identity::new(vault), ConversationId::derived(&[b"bench"]));
            identity.grant_demo_code(&database, &account.account(), &account.link_code, NOW).await.expect("a code");
            let proof = Proof::Code(Private::from(account.link_code.as_ref()));
            identity.link(&database, &CommandId::derived(&[b"bench"]), &conversation, &proof, NOW).await.expect("a link");
            (ledger, identity.standing_now(&database, &conversation, NOW).await.expect("a standing"))
        });
        Counter { runtime, ledger, standing, _folder: folder }
    }

    fn ask(&self, query: &Query) -> Answer {
        let access = self.standing.access().expect("an access");
        self.runtime.block_on(self.ledger.read(access, query, NOW)).expect("an answer")
    }
}

/// Every plan with the least that it takes a month, or with an amount of the taxpayer's own.
#[divan::bench(args = [None, Some(150)])]
fn the_plan_options_of_an_account(bencher: Bencher, dollars: Option<i32>) {
    let query = Query::PlanOptions { month_day: 15, monthly: dollars.map(Money::from_dollars) };
    bencher.bench_local(|| LazyLock::force(&COUNTER).ask(black_box(&query)));
}

/// All at once, half of it, an amount of one's own, and two plans with the least that they take.
#[divan::bench]
fn five_scenarios_of_an_account(bencher: Bencher) {
    let plan = |kind, paid_by| Scenario::Plan { kind, paid_by, monthly: None, month_day: 15 };
    let scenarios = vec![
        Scenario::PayInFull { day: TODAY },
        Scenario::PayOnce { amount: Money::from_dollars(1_200), day: TODAY, compare_on: date(2027, 11, 23) },
        Scenario::PayMonthly { amount: Money::from_dollars(150), month_day: 15, from: None },
        plan(PlanKind::ShortTerm, PlanPaidBy::Taxpayer),
        plan(PlanKind::LongTerm, PlanPaidBy::DirectDebit),
    ];
    let query = Query::WhatIf { scenarios };
    bencher.bench_local(|| LazyLock::force(&COUNTER).ask(black_box(&query)));
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
