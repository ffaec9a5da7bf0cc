//! Whatever happened on an account, the head of its account transcript is its balance, and the lines add up to the head.

use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use super::sketch::Sketch;
use super::taxpayers::TAXPAYERS;
use super::*;
use crate::account::ledger::facts::Facts;
use crate::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use crate::account::ledger::posting::{Code, Posting};
use crate::account::{
    AccountBackend as _, AccountPart, Answer, Balance, BankAccountKind, Form, Period, Query, TranscriptKind, TranscriptResult, Why,
};
use crate::databases::on_both_databases;
use crate::db::Database;
use crate::identity::{Access, Assurance, Right};
use crate::ids::{EntryId, PersonId, Randomness};
use crate::money::Money;
use crate::private::Private;
use crate::time::Office;

const ACCOUNTS: usize = 150;
const YEAR: i16 = 2023;

/// What happened: days after the due date, and cents.
#[derive(Clone, Debug)]
enum Happened {
    Withheld(i64),
    Deposited(i64, i64),
    Extended(i64),
    Billed(i64),
    WarnedOfLevy(i64),
    Planned(i64, i64),
    Paid(i64, i64),
    Bounced(i64, i64),
    /// In the end a part of the latest charge of this code, in percent, was taken back.
    Abated(Code, i64),
}

fn happened() -> impl Strategy<Value = Vec<Happened>> {
    let (days, cents) = (|| 1i64..900, || 1i64..400_000);
    prop::collection::vec(
        prop_oneof![
            2 => cents().prop_map(Happened::Withheld),
            1 => (-90i64..30, cents()).prop_map(|(days, cents)| Happened::Deposited(days, cents)),
            1 => (30i64..183).prop_map(Happened::Extended),
            3 => days().prop_map(Happened::Billed),
            1 => days().prop_map(Happened::WarnedOfLevy),
            1 => (days(), cents()).prop_map(|(days, cents)| Happened::Planned(days, cents)),
            4 => (days(), cents()).prop_map(|(days, cents)| Happened::Paid(days, cents)),
            1 => (days(), cents()).prop_map(|(days, cents)| Happened::Bounced(days, cents)),
            1 => (1i64..=100).prop_map(|percent| Happened::Abated(Code::FailureToFile, percent)),
            1 => (1i64..=100).prop_map(|percent| Happened::Abated(Code::FailureToPay, percent)),
            1 => (1i64..=100).prop_map(|percent| Happened::Abated(Code::Interest, percent)),
        ],
        0..7,
    )
}

/// An account of one year; what happened is on it in the order of its days.
fn sketch(mut sketch: Sketch, filed: i64, tax: i64, mut happened: Vec<Happened>) -> Sketch {
    let due = date(YEAR + 1, 4, 15);
    let (day, amount) = (|days: i64| due + days.days(), Money::from_cents);
    happened.sort_by_key(|one| match one {
        Happened::Withheld(_) | Happened::Extended(_) => 0,
        Happened::Deposited(days, _) | Happened::Planned(days, _) | Happened::Paid(days, _) | Happened::Bounced(days, _) => *days,
        Happened::Billed(days) | Happened::WarnedOfLevy(days) => *days,
        Happened::Abated(..) => i64::MAX,
    });
    happened.dedup_by(|one, before| matches!((one, before), (Happened::Abated(..), Happened::Abated(..))));
    sketch.bank(BankAccountKind::Checking, "000000731188");
    let place = sketch.filed(Period::year(Form::F1040, YEAR), due, day(filed), amount(tax));
    for one in happened {
        match one {
            Happened::Withheld(cents) => sketch.withheld(place, amount(cents)),
            Happened::Deposited(days, cents) => sketch.deposited(place, day(days), amount(cents)),
            Happened::Extended(days) => sketch.extended(place, day(days)),
            Happened::Billed(days) if sketch.notices.is_empty() => sketch.billed(place, day(days)),
            Happened::Billed(_) => {}
            Happened::WarnedOfLevy(days) => sketch.warned_of_levy(place, day(days)),
            Happened::Planned(days, cents) if sketch.plans.is_empty() => sketch.planned(day(days), amount(cents), 15),
            Happened::Planned(..) => {}
            Happened::Abated(code, percent) => abated(&mut sketch, code, percent),
            Happened::Paid(days, cents) => sketch.paid(place, day(days), amount(cents)),
            Happened::Bounced(days, cents) => sketch.bounced(place, day(days), day(days + 4), amount(cents)),
        }
    }
    sketch
}

fn abated(sketch: &mut Sketch, code: Code, percent: i64) {
    let charge = sketch.postings.iter().rfind(|posting| posting.code == code && posting.amount.is_positive());
    let Some(charge) = charge.cloned() else { return };
    let amount = -Money::from_cents((charge.amount.cents() * percent / 100).max(1));
    let (id, day) = (EntryId::derived(&[b"abated", charge.id.as_str().as_bytes()]), sketch.today - 30.days());
    let code = if code == Code::Interest { Code::InterestAbated } else { code };
    sketch.postings.push(Posting { id, code, amount, effective: day, posted: day, reverses: Some(charge.id.clone()), ..charge });
}

struct Asked {
    balance: Balance,
    why: Why,
    account: AccountPart,
}

async fn ask(ledger: &Ledger, account: &AccountId, now: Instant) -> Asked {
    let access = Access::for_test(PersonId::from_stored("p"), account.clone(), Assurance::Linked, Right::Own);
    let period = Period::year(Form::F1040, YEAR);
    let as_of = ledger.hours().today(now);
    let Answer::Balance(balance) = ledger.read(&access, &Query::Balance { as_of }, now).await.unwrap() else { panic!("a balance") };
    let Answer::Why(why) = ledger.read(&access, &Query::Why { period, as_of }, now).await.unwrap() else { panic!("why") };
    let query = Query::Transcript { kind: TranscriptKind::Account, period };
    let Answer::Transcript { transcript } = ledger.read(&access, &query, now).await.unwrap() else { panic!("a transcript") };
    let TranscriptResult::Given { transcript } = transcript else { panic!("{transcript:?}") };
    Asked { balance, why, account: transcript.account.unwrap() }
}

on_both_databases! {
    async fn the_head_of_the_account_transcript_is_the_balance(database: Database) {
        let office = Office::in_zone("America/New_York").unwrap();
        let now = office.instant(date(2026, 11, 22).at(10, 0, 0, 0));
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let hours = PaymentHours::new(office, CUT_OFF_DEFAULT);
        let ledger = Ledger::new(database.clone(), vault.clone(), Facts::for_test().clone(), hours);
        let mut runner = TestRunner::deterministic();
        for number in 0..ACCOUNTS {
            let (filed, tax, happened) = (-60i64..200, 1i64..2_000_000, happened()).new_tree(&mut runner).unwrap().current();
            let mut taxpayer = TAXPAYERS[0].clone();
            taxpayer.shown.id = Cow::Owned(format!("random-{number}"));
            let told = format!("{filed} {tax} {happened:?}");
            let sketch = sketch(Sketch::new(taxpayer, Arc::clone(&ledger.desk), now), filed, tax, happened);
            let (account, vault) = (sketch.account.clone(), vault.clone());
            database.write(move |tx| Box::pin(async move { write(tx, &vault, &sketch).await })).await.unwrap();
            let Asked { balance, why, account } = ask(&ledger, &account, now).await;
            let owed: Money = balance.owed.iter().map(|owed| owed.total).sum();
            let AccountPart { account_balance, accrued_interest, accrued_penalty, balance_plus_accruals, .. } = account;
            assert_eq!(balance_plus_accruals, why.total, "{told}");
            assert_eq!(balance_plus_accruals.max(Money::ZERO), owed, "{told}");
            assert_eq!(account.lines.iter().map(|line| line.amount).sum::<Money>(), account_balance, "{told}");
            assert_eq!(account_balance + accrued_interest + accrued_penalty, balance_plus_accruals, "{told}");
        }
    }
}
