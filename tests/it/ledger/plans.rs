//! Payment plans: who may have which, what is written for one, and what it comes to.

use taxline::account::{
    InstalmentStatus, Plan, PlanKind, PlanOffer, PlanOption, PlanOptions, PlanPaidBy, PlanStatus, PlanTerms, Projected, Scenario,
};
use taxline::db::Tx;
use taxline::db::ledger::{EntryRow, LineRow, ModuleRow, insert_entry, insert_module, lock_account};
use taxline::db::plan::certify_low_income;
use taxline::ids::{EntryId, ModuleId};

use super::*;

const TODAY: Day = date(2026, 11, 22);

async fn options(counter: &Counter, access: &Standing, monthly: Option<Money>) -> PlanOptions {
    match counter.ask(access, Query::PlanOptions { month_day: 15, monthly }, NOW).await {
        Answer::PlanOptions(options) => options,
        other => panic!("{other:?}"),
    }
}

pub(super) async fn plan(counter: &Counter, access: &Standing, now: DateTime) -> Option<Plan> {
    match counter.ask(access, Query::Plan { as_of: now.date() }, now).await {
        Answer::Plan { plan } => plan,
        other => panic!("{other:?}"),
    }
}

fn option(options: &PlanOptions, kind: PlanKind, paid_by: PlanPaidBy) -> &PlanOffer {
    let found = options.options.iter().find(|option| (option.kind, option.paid_by) == (kind, paid_by));
    &found.unwrap().offer
}

pub(super) fn started(outcome: Outcome) -> PlanTerms {
    match outcome {
        Outcome::PlanStarted { plan } | Outcome::PlanRevised { plan } | Outcome::PlanEnded { plan } => plan,
        other => panic!("{other:?}"),
    }
}

/// A plan as it is asked for, on an account that may be changed before.
struct Asked {
    like: &'static str,
    before: Option<Before>,
    /// A file of facts, and what is put in the place of what.
    facts: Option<(&'static str, &'static str, &'static str)>,
    kind: PlanKind,
    monthly: Money,
    day: i8,
    direct_debit: Option<BankAccountId>,
}

/// What is put on record before the plan is asked for.
#[derive(Clone, Copy)]
pub(super) enum Before {
    UnfiledReturn,
    /// Tax that was assessed so long ago.
    OldTax(Day),
}

/// An account of its own that is like a demonstration account.
pub(super) async fn copy(counter: &Counter, like: &str, id: &str) -> Standing {
    let demo = counter.ledger.seed_copy(like, id, at(NOW)).await.unwrap().unwrap();
    counter.identity.grant_demo_code(&counter.database, &demo.account(), &demo.link_code, at(NOW)).await.unwrap();
    let conversation = ConversationId::from_stored(id);
    let command = CommandId::derived(&[b"link", id.as_bytes()]);
    let proof = Proof::Code(Private::from(demo.link_code.as_ref()));
    assert_eq!(counter.identity.link(&counter.database, &command, &conversation, &proof, at(NOW)).await.unwrap(), Linking::Linked);
    counter.standing(&conversation).await
}

/// Puts a module on record, and its tax where it was assessed.
pub(super) async fn put(counter: &Counter, account: &AccountId, before: Before) {
    let account = account.clone();
    let id = ModuleId::derived(&[account.as_str().as_bytes(), b"put"]);
    let (period, due, assessed) = match before {
        Before::UnfiledReturn => ("1040-2019", date(2020, 4, 15), None),
        Before::OldTax(day) => ("1040-2014", date(2015, 4, 15), Some(day)),
    };
    let module =
        ModuleRow { id: id.clone(), period: period.to_owned(), due, extended_to: None, filed: assessed, large_corporate_from: None };
    let entry = assessed.map(|day| EntryRow {
        id: EntryId::derived(&[account.as_str().as_bytes(), b"put"]),
        module: id,
        code: "150".to_owned(),
        effective_day: day,
        posted_day: day,
        payment: None,
        reverses: None,
        base: None,
        lines: vec![LineRow { book: "receivable", amount: dollars(400) }, LineRow { book: "tax", amount: dollars(-400) }],
    });
    let work = async move |tx: &mut Tx| {
        lock_account(tx, &account).await?;
        insert_module(tx, &account, &module).await?;
        match &entry {
            Some(entry) => insert_entry(tx, &account, entry).await,
            None => Ok(()),
        }
    };
    let done: Result<(), DbError> = counter.database.write(move |tx| Box::pin(async move { work(tx).await })).await;
    done.unwrap();
}

/// What is different from a plan that would be accepted, and the one rule that it breaks.
type Rung = (Refusal, fn(&mut Asked));

const LADDER: &[Rung] = &[
    (Refusal::BankAccountUnknown, |asked| asked.direct_debit = Some(BankAccountId::from_stored("none"))),
    (Refusal::AmountNotPositive, |asked| asked.monthly = Money::ZERO),
    (Refusal::AmountTooLarge, |asked| asked.monthly = dollars(10_000_000)),
    (Refusal::NothingOwed, |asked| asked.like = "nothing-owed"),
    (Refusal::PlanInEffect, |asked| asked.like = "on-a-plan"),
    (Refusal::PlanNotOffered, |asked| asked.facts = Some(("payment_plan_fees.csv", "2024-07-01,,confirmed", "2027-01-01,,confirmed"))),
    (Refusal::PlanNotOffered, |asked| {
        asked.facts = Some(("payment_plan_policies.csv", "24,yes,yes,,,,,", "24,yes,yes,,,2020-01-01,2020-12-31,"));
        asked.like = "business-941";
    }),
    (Refusal::PlanOwedTooMuch, |asked| asked.facts = Some(("payment_plan_policies.csv", "assessed_up_to,50000", "assessed_up_to,2000"))),
    (Refusal::PlanOwedTooMuch, |asked| {
        asked.facts = Some(("payment_plan_policies.csv", "owed_below,100000", "owed_below,2000"));
        asked.kind = PlanKind::ShortTerm;
    }),
    (Refusal::PlanReturnUnfiled, |asked| asked.before = Some(Before::UnfiledReturn)),
    (Refusal::PlanCollectionPeriodOver, |asked| asked.before = Some(Before::OldTax(date(2015, 4, 10)))),
    (Refusal::PlanDayOfMonth, |asked| asked.day = 29),
    (Refusal::PlanDayOfMonth, |asked| asked.day = 0),
    (Refusal::PlanMonthlyTooLow, |asked| asked.monthly = dollars(5)),
    (Refusal::PlanMonthlyTooLow, |asked| asked.kind = PlanKind::ShortTerm),
    (Refusal::PlanDirectDebitRequired, |asked| {
        asked.facts = Some(("payment_plan_policies.csv", "120,yes,yes,,", "120,yes,yes,2000,"));
    }),
];

fn facts(change: Option<(&'static str, &'static str, &'static str)>) -> Facts {
    let Some((file, from, to)) = change else { return Facts::built_in() };
    let folder = tempfile::tempdir().unwrap();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/facts").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    std::fs::write(folder.path().join(file), text.replace(from, to)).unwrap();
    Facts::corrected(Some(folder.path())).unwrap()
}

/// A counter over the same accounts that computes with other facts.
fn with_facts(counter: &mut Counter, facts: Facts) {
    let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
    let hours = PaymentHours::new(office(), CUT_OFF_DEFAULT);
    counter.ledger = Ledger::new(counter.database.clone(), vault, facts, hours);
}

on_both_databases! {
    async fn each_rule_for_a_plan_is_refused_by_its_own_name(database: Database) {
        let mut counter = Counter::open(database).await;
        for (number, (rule, break_it)) in LADDER.iter().enumerate() {
            let mut asked = Asked {
                like: "owes-two-years",
                before: None,
                facts: None,
                kind: PlanKind::LongTerm,
                monthly: dollars(100),
                day: 15,
                direct_debit: None,
            };
            let good = Command::StartPlan { option: asked.kind, monthly: asked.monthly, day: asked.day, direct_debit: None };
            break_it(&mut asked);
            let id = format!("rung-{number}");
            let access = copy(&counter, asked.like, &id).await;
            if let Some(before) = asked.before {
                put(&counter, &AccountId::from_stored(id.as_str()), before).await;
            }
            with_facts(&mut counter, facts(asked.facts));
            let Asked { kind, monthly, day, direct_debit, .. } = asked;
            let command = Command::StartPlan { option: kind, monthly, day, direct_debit };
            assert_eq!(counter.give(&access, &id, &command, NOW).await, refused(*rule), "{number}");
            if asked.like == "owes-two-years" && asked.before.is_none() {
                with_facts(&mut counter, Facts::built_in());
                started(counter.give(&access, &format!("{id} good"), &good, NOW).await);
            }
        }
    }

    async fn a_plan_is_begun_revised_and_ended(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let bank = counter.checking(&access).await.id;
        assert_eq!(plan(&counter, &access, NOW).await, None);
        for command in [Command::EndPlan, revised(100, None)] {
            assert_eq!(counter.give(&access, &format!("{command:?}"), &command, NOW).await, refused(Refusal::NoPlanInEffect));
        }
        let before = counter.balance(&access, TODAY).await;
        let offered = options(&counter, &access, Some(dollars(100))).await;
        let PlanOffer::Open { fee, payments, last_amount, first_day, last_day, totals, .. } =
            option(&offered, PlanKind::LongTerm, PlanPaidBy::Taxpayer).clone()
        else {
            panic!("{offered:?}")
        };
        let start = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(100), day: 15, direct_debit: None };
        let terms = started(counter.give(&access, "start", &start, NOW).await);
        assert_eq!(counter.give(&access, "start", &start, NOW).await, Outcome::PlanStarted { plan: terms.clone() });
        assert_eq!(counter.give(&access, "again", &start, NOW).await, refused(Refusal::PlanInEffect));
        let Answer::Notices { notices, .. } = counter.ask(&access, Query::Notices, NOW).await else { panic!("notices") };
        let reminders: Vec<_> = notices.iter().filter(|notice| notice.notice == "CP521").collect();
        let [reminder] = reminders[..] else { panic!("{reminders:?}") };
        assert_eq!((reminder.amount, reminder.act_by), (dollars(100), Some(terms.first_day)));
        assert_eq!((terms.fee, terms.first_day, terms.status), (dollars(69), date(2026, 12, 15), PlanStatus::Active));
        let after = counter.balance(&access, TODAY).await;
        assert_eq!((after.fees, after.tax, after.interest), (fee, before.tax, before.interest));
        // The month that is under way is charged at the rate of the plan for a return that was on time, so a little is taken back.
        assert!(after.payoff <= before.payoff + fee);
        let kept = plan(&counter, &access, NOW).await.unwrap();
        let last = kept.instalments.last().unwrap();
        assert_eq!((last.number, last.day, last.amount, last.status), (payments, last_day, last_amount, InstalmentStatus::Due));
        assert_eq!(kept.instalments[0].day, first_day);
        assert_eq!(kept.instalments.iter().map(|instalment| instalment.amount).sum::<Money>(), totals.paid);
        // Revising costs its own fee and may be by direct debit.
        let terms = started(counter.give(&access, "revise", &revised(150, Some(bank.clone())), NOW).await);
        assert_eq!((terms.fee, terms.paid_by, terms.bank_last_four.as_deref()), (dollars(6), PlanPaidBy::DirectDebit, Some("4321")));
        assert_eq!(counter.balance(&access, TODAY).await.fees, dollars(75));
        // A change of a plan that is debited and goes on to be costs nothing, be it the bank account, the amount or the day.
        let other = match counter.ask(&access, Query::BankAccounts, NOW).await {
            Answer::BankAccounts { bank_accounts } => bank_accounts[1].id.clone(),
            other => panic!("{other:?}"),
        };
        for (id, change) in [("other bank", revised(150, Some(other.clone()))), ("other amount", revised(200, Some(other)))] {
            assert_eq!(started(counter.give(&access, id, &change, NOW).await).fee, Money::ZERO);
        }
        assert_eq!(started(counter.give(&access, "by the taxpayer", &revised(200, None), NOW).await).fee, dollars(6));
        let ended = started(counter.give(&access, "end", &Command::EndPlan, NOW).await);
        assert_eq!((ended.status, ended.ended), (PlanStatus::Ended, Some(TODAY)));
        assert_eq!(counter.give(&access, "end twice", &Command::EndPlan, NOW).await, refused(Refusal::NoPlanInEffect));
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn options_say_what_each_plan_comes_to(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let offered = options(&counter, &access, None).await;
        assert_eq!(offered.owed, counter.balance(&access, TODAY).await.payoff);
        assert!(offered.assessed.is_positive() && offered.assessed < offered.owed);
        let mut paid = Vec::new();
        for PlanOption { offer, kind, paid_by } in &offered.options {
            let PlanOffer::Open { fee, least_monthly, monthly, payments, last_day, totals, last_amount, .. } = offer else {
                panic!("{kind:?} {paid_by:?} {offer:?}")
            };
            assert_eq!(least_monthly, monthly);
            assert_eq!(totals.paid, totals.tax + totals.penalties + totals.interest + totals.fees);
            assert_eq!(totals.paid.cents(), monthly.cents() * (payments - 1) + last_amount.cents());
            assert_eq!(totals.fees, *fee);
            let end = if *kind == PlanKind::ShortTerm { date(2027, 5, 21) } else { date(2036, 11, 22) };
            assert!(*last_day <= end, "{last_day}");
            paid.push((totals.paid, *fee));
        }
        assert_eq!(paid.iter().map(|(_, fee)| fee.cents()).collect::<Vec<_>>(), [0, 0, 29_00, 69_00]);
        assert_eq!(offered.cheapest, Some(0), "the short plan takes the least");
        assert_eq!(offered.paper.map(|paper| paper.paid_by), Some(PlanPaidBy::Taxpayer));
        // A plan can be one of several scenarios, with the same figures.
        let scenario = Scenario::Plan { kind: PlanKind::LongTerm, paid_by: PlanPaidBy::DirectDebit, monthly: None, month_day: 15 };
        let answer = counter.ask(&access, Query::WhatIf { scenarios: vec![scenario] }, NOW).await;
        let Answer::WhatIf(what_if) = answer else { panic!("{answer:?}") };
        assert!(matches!(&what_if.projections[0].result, Projected::Cleared { totals, .. } if totals.paid == paid[2].0));
        // With a low income direct debit costs nothing.
        let account = AccountId::from_stored("owes-two-years");
        let work = async move |tx: &mut Tx| {
            lock_account(tx, &account).await?;
            certify_low_income(tx, &account, TODAY).await
        };
        let done: Result<(), DbError> = counter.database.write(move |tx| Box::pin(async move { work(tx).await })).await;
        done.unwrap();
        let offered = options(&counter, &access, None).await;
        let fee = |paid_by| match option(&offered, PlanKind::LongTerm, paid_by) {
            PlanOffer::Open { fee, .. } => *fee,
            PlanOffer::Closed { .. } => panic!("{offered:?}"),
        };
        assert_eq!((fee(PlanPaidBy::DirectDebit), fee(PlanPaidBy::Taxpayer)), (Money::ZERO, dollars(43)));
    }
}

on_both_databases! {
    async fn ending_a_short_plan_and_beginning_another_does_not_renew_its_time(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-two-years", "renewed").await;
        let option = PlanKind::ShortTerm;
        let short = |monthly: i32| Command::StartPlan { option, monthly: dollars(monthly), day: 15, direct_debit: None };
        started(counter.give(&access, "first", &short(2_000), NOW).await);
        started(counter.give(&access, "end", &Command::EndPlan, NOW).await);
        // 180 days after the first beginning nothing more can be paid, so at the end not even one payment has room.
        for (id, now, refusal) in [
            ("again", datetime(2027, 5, 1, 10, 0, 0, 0), Refusal::PlanMonthlyTooLow),
            ("late", datetime(2027, 5, 12, 10, 0, 0, 0), Refusal::PlanTimeOver),
            ("over", datetime(2027, 11, 12, 10, 0, 0, 0), Refusal::PlanTimeOver),
        ] {
            assert_eq!(counter.give(&access, id, &short(100), now).await, refused(refusal), "{now}");
        }
        let long = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(100), day: 15, direct_debit: None };
        started(counter.give(&access, "long", &long, datetime(2027, 5, 12, 10, 0, 0, 0)).await);
    }

    async fn what_is_under_way_and_pays_everything_leaves_nothing_for_a_plan(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-one-year", "under-way").await;
        let day = date(2026, 11, 24);
        let owed = counter.balance(&access, day).await.owed;
        let [owed] = &owed[..] else { panic!("{owed:?}") };
        let wish = Wish { period: owed.period, ..Wish::new(&counter, &access, owed.total, day).await };
        scheduled(counter.give(&access, "all", &wish.command(), NOW).await);
        for option in options(&counter, &access, None).await.options {
            let closed = PlanOffer::Closed { refusal: Refusal::NothingOwed, least_monthly: None };
            assert_eq!(option.offer, closed, "{:?}", option.kind);
        }
    }

    async fn a_plan_that_was_ended_for_a_default_comes_back_for_the_smaller_fee(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-two-years", "back").await;
        let long = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(100), day: 15, direct_debit: None };
        assert_eq!(started(counter.give(&access, "start", &long, NOW).await).fee, dollars(69));
        for day in [date(2026, 12, 16), date(2027, 1, 31)] {
            counter.ledger.tend_plans(at(day.at(21, 0, 0, 0))).await.unwrap();
        }
        let now = datetime(2027, 2, 1, 10, 0, 0, 0);
        assert_eq!(plan(&counter, &access, now).await, None, "it was ended");
        assert_eq!(started(counter.give(&access, "back", &long, now).await).fee, dollars(6));
        started(counter.give(&access, "end", &Command::EndPlan, now).await);
        assert_eq!(started(counter.give(&access, "anew", &long, now).await).fee, dollars(69), "this one the taxpayer ended");
    }

    async fn the_bank_account_of_a_plan_stays_and_its_debits_are_nobodys_payments(database: Database) {
        let counter = Counter::open(database).await;
        let access = copy(&counter, "owes-two-years", "debited").await;
        let bank = counter.checking(&access).await.id;
        let long = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(100), day: 15, direct_debit: Some(bank.clone()) };
        started(counter.give(&access, "start", &long, NOW).await);
        let remove = Command::RemoveBankAccount { bank_account: bank };
        assert_eq!(counter.give(&access, "in use", &remove, NOW).await, refused(Refusal::BankAccountInUse));
        let now = datetime(2026, 12, 7, 9, 0, 0, 0);
        assert_eq!(counter.ledger.tend_plans(at(now)).await.unwrap().scheduled, 1);
        for number in 0..3 {
            let command = payment(&counter, &access, dollars(20), date(2026, 12, 10)).await;
            let given = counter.give(&access, &format!("pay {number}"), &command, now).await;
            match number {
                0 | 1 => drop(scheduled(given)),
                _ => assert_eq!(given, refused(Refusal::TooManyIn24Hours)),
            }
        }
        started(counter.give(&access, "end", &Command::EndPlan, now).await);
        assert!(matches!(counter.give(&access, "payments", &remove, now).await, Outcome::Refused { refusal: Refusal::BankAccountInUse }));
    }
}

fn revised(monthly: i32, direct_debit: Option<BankAccountId>) -> Command {
    Command::RevisePlan { option: PlanKind::LongTerm, monthly: dollars(monthly), day: 15, direct_debit }
}
