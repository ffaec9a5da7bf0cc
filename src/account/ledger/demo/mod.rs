//! Demonstration accounts: one for each situation that a newcomer or a story wants to meet, dated from the day they are made.
//!
//! The same day makes the same accounts, to the cent and to the confirmation number. Making them again changes nothing.

#[cfg(test)]
mod any_account;
mod papers;
mod people;
mod sketch;
mod taxpayers;

use std::borrow::Cow;
use std::sync::Arc;

pub use people::{
    DEMO_PROFESSIONALS, DemoActor, DemoDeed, DemoPerson, DemoProfessional, DemoStep, demo_clients, demo_people, demo_representative,
    demo_steps, demo_steps_like,
};

use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use sketch::Sketch;
use taxpayers::Taxpayer;

use super::Ledger;
use super::authorization::{TAXPAYER_NAME, TAXPAYERS_NUMBER};
use super::books::{BANK_ACCOUNT_NUMBER, NAME, ROUTING_NUMBER, TAXPAYER_NUMBER, VERIFIED, bank_account_kind_text};
use crate::account::BackendError;
use crate::db::authorization::{TaxpayerRow, insert_taxpayer};
use crate::db::bank_account::{BankAccountRow, insert_bank_account};
use crate::db::ledger::{self as rows, AccountRow};
use crate::db::payment::insert_payment;
use crate::db::plan::{insert_instalment, insert_plan};
use crate::db::record;
use crate::db::{DbError, Tx};
use crate::identity::Right;
use crate::ids::{AccountId, digest};
use crate::private::Vault;
use crate::time::Instant;

/// A demonstration account as a list of them shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoAccount {
    /// The account's id, which stories use as the name of their fixture.
    pub id: Cow<'static, str>,
    /// The account holder, as answers name the account.
    pub name: Cow<'static, str>,
    /// The person who is linked by the code, and by which right they hold the account.
    pub holder: Cow<'static, str>,
    pub right: Right,
    /// What there is to see, in English and in Spanish.
    pub what: [&'static str; 2],
    /// The holder's language: `en` or `es`.
    pub language: &'static str,
    /// A code that links a conversation to the account. Public, as the accounts are.
    pub link_code: Cow<'static, str>,
}

impl DemoAccount {
    #[must_use]
    pub fn account(&self) -> AccountId {
        AccountId::from_stored(self.id.as_ref())
    }
}

/// All demonstration accounts.
#[must_use]
pub fn demo_accounts() -> Vec<DemoAccount> {
    taxpayers::TAXPAYERS.iter().map(|taxpayer| taxpayer.shown.clone()).collect()
}

impl Ledger {
    /// Makes the demonstration accounts that are not there yet, dated from the office's day of `now`, and lists all of them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn seed_demo(&self, now: Instant) -> Result<Vec<DemoAccount>, BackendError> {
        for taxpayer in taxpayers::TAXPAYERS {
            self.make(taxpayer.clone(), now).await?;
        }
        Ok(demo_accounts())
    }

    /// Makes `count` more accounts that each owe for one year, for measurements and trials with many people, and lists them.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn seed_crowd(&self, now: Instant, count: usize) -> Result<Vec<DemoAccount>, BackendError> {
        let crowd = (1..=count).map(|number| async move {
            let taxpayer = taxpayers::one_of_a_crowd(number);
            self.make(taxpayer.clone(), now).await.map(|()| taxpayer.shown)
        });
        // Together they share commits; the queue of the database bounds how many wait.
        stream::iter(crowd).buffered(CROWD_AT_ONCE_MAX).try_collect().await
    }

    /// Makes the accounts of a crowd from the `first` of its numbers on, in one transaction: for measurements over very many.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn fill(&self, now: Instant, first: usize, count: usize) -> Result<(), BackendError> {
        let taxpayers = (first..first + count).map(taxpayers::one_of_a_crowd);
        let mut sketches: Vec<Sketch> =
            taxpayers.map(|taxpayer| (taxpayer.sketch)(Sketch::new(taxpayer, Arc::clone(&self.desk), now))).collect();
        for (number, sketch) in (first..).zip(&mut sketches) {
            // Numbers by digest would meet among so many; those given to people never begin with zero.
            for (place, payment) in sketch.payments.iter_mut().enumerate() {
                payment.confirmation = format!("0{number:07}{place:02}");
            }
        }
        let vault = self.vault.clone();
        let work = async move |tx: &mut Tx| {
            for sketch in &sketches {
                write(tx, &vault, sketch).await?;
            }
            Ok::<(), DbError>(())
        };
        Ok(self.database.write(move |tx| Box::pin(async move { work(tx).await })).await?)
    }

    /// Makes another account of the same taxpayer under `id`, with a link code of its own, so that what happens on it touches no
    /// other; `None` where no demonstration account is named `like`.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn seed_copy(&self, like: &str, id: &str, now: Instant) -> Result<Option<DemoAccount>, BackendError> {
        let Some(taxpayer) = taxpayers::TAXPAYERS.iter().find(|taxpayer| taxpayer.shown.id == like) else { return Ok(None) };
        let mut copy = taxpayer.clone();
        copy.shown.id = Cow::Owned(id.to_owned());
        let [a, b, c, d, ..] = digest(&[b"link code of a copy", id.as_bytes()]);
        copy.shown.link_code = Cow::Owned(format!("COPY-{a:02X}{b:02X}-{c:02X}{d:02X}"));
        let shown = copy.shown.clone();
        self.make(copy, now).await?;
        Ok(Some(shown))
    }

    async fn make(&self, taxpayer: Taxpayer, now: Instant) -> Result<(), BackendError> {
        let sketch = (taxpayer.sketch)(Sketch::new(taxpayer, Arc::clone(&self.desk), now));
        let vault = self.vault.clone();
        Ok(self.database.write(move |tx| Box::pin(async move { write(tx, &vault, &sketch).await })).await?)
    }
}

/// Accounts of a crowd that are made at the same time.
const CROWD_AT_ONCE_MAX: usize = 64;

async fn write(tx: &mut Tx, vault: &Vault, sketch: &Sketch) -> Result<(), DbError> {
    let account = &sketch.account;
    let row = AccountRow {
        id: account.clone(),
        version: 1,
        name: vault.seal(NAME, sketch.taxpayer.shown.name.as_bytes()),
        taxpayer_number: vault.seal(TAXPAYER_NUMBER, sketch.taxpayer.number.as_bytes()),
    };
    if !rows::insert_account(tx, &row).await? {
        return Ok(());
    }
    for (place, (name, number)) in (1..).zip(sketch.taxpayer.taxpayers()) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let row = TaxpayerRow {
            place,
            name: vault.seal(TAXPAYER_NAME, name.as_bytes()),
            number: vault.seal(TAXPAYERS_NUMBER, number.as_bytes()),
            number_index: vault.index(TAXPAYERS_NUMBER, digits.as_bytes()),
        };
        insert_taxpayer(tx, account, &row).await?;
    }
    for (place, bank) in (1..).zip(&sketch.bank_accounts) {
        let row = BankAccountRow {
            id: bank.id.clone(),
            kind: bank_account_kind_text(bank.kind).to_owned(),
            routing_number: vault.seal(ROUTING_NUMBER, bank.routing_number.as_bytes()),
            account_number: vault.seal(BANK_ACCOUNT_NUMBER, bank.account_number.as_bytes()),
            last_four: bank.last_four().to_owned(),
            place,
            nickname: None,
            state: VERIFIED.to_owned(),
            state_at: sketch.now,
        };
        insert_bank_account(tx, account, &row).await?;
    }
    for module in &sketch.modules {
        rows::insert_module(tx, account, &module.row).await?;
    }
    for payment in &sketch.payments {
        insert_payment(tx, account, payment).await?;
    }
    for posting in &sketch.postings {
        rows::insert_entry(tx, account, &posting.entry()).await?;
    }
    for notice in &sketch.notices {
        record::insert_notice(tx, account, notice).await?;
    }
    for plan in &sketch.plans {
        insert_plan(tx, account, &plan.row()).await?;
    }
    for instalment in &sketch.instalments {
        insert_instalment(tx, instalment).await?;
    }
    for refund in &sketch.refunds {
        rows::insert_refund(tx, account, refund).await?;
    }
    papers::write(tx, vault, sketch).await
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;

    use super::*;
    use crate::account::PaymentStatus;
    use crate::account::ledger::Shared;
    use crate::account::ledger::books::status_text;
    use crate::account::ledger::facts::Facts;
    use crate::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
    use crate::money::Money;
    use crate::time::Office;

    /// Every eleventh day of three years, at ten in the morning.
    fn on_many_days(check: impl Fn(&Sketch)) {
        let office = Office::in_zone("America/New_York").unwrap();
        let hours = PaymentHours::new(office.clone(), CUT_OFF_DEFAULT);
        let shared = Arc::new(Shared { facts: Facts::for_test().clone(), hours });
        for days in (0..3 * 365).step_by(11) {
            let now = office.instant((date(2026, 8, 1) + days.days()).at(10, 0, 0, 0));
            for taxpayer in taxpayers::TAXPAYERS {
                check(&(taxpayer.sketch)(Sketch::new(taxpayer.clone(), Arc::clone(&shared), now)));
            }
        }
    }

    #[test]
    fn what_is_told_lies_in_the_past_and_what_is_planned_lies_ahead() {
        on_many_days(|sketch| {
            let (name, today) = (sketch.taxpayer.shown.id.as_ref(), sketch.today);
            for posting in &sketch.postings {
                assert!(posting.effective <= today && posting.posted <= today, "{name} on {today}: {posting:?}");
            }
            for payment in &sketch.payments {
                let waits = payment.status == status_text(PaymentStatus::Scheduled);
                assert_eq!(payment.day > sketch.settled(), waits, "{name} on {today}: {payment:?}");
            }
            assert!(sketch.refunds.iter().all(|refund| refund.sent_on.is_some_and(|day| day > today)));
            assert!(sketch.notices.iter().all(|notice| notice.day < today && !notice.amount.is_negative()));
        });
    }

    #[test]
    fn who_owes_owes_and_who_does_not_does_not() {
        on_many_days(|sketch| {
            let (name, today) = (sketch.taxpayer.shown.id.as_ref(), sketch.today);
            let payoffs: Vec<Money> = sketch.standings().iter().map(|standing| standing.payoff()).collect();
            let owed = payoffs.iter().filter(|payoff| payoff.is_positive()).count();
            let expected = match name {
                "owes-two-years" | "business-941" => 2,
                "nothing-owed" | "refund-coming" => 0,
                "business-roles" => 3,
                _ => 1,
            };
            assert_eq!(owed, expected, "{name} on {today}: {payoffs:?}");
            let credit: Money = sketch.standings().iter().map(|standing| standing.credit).sum();
            assert_eq!(credit, sketch.refunds.iter().map(|refund| refund.amount).sum(), "{name} on {today}");
        });
    }

    #[test]
    fn link_codes_are_told_apart() {
        let mut codes: Vec<String> = demo_accounts().into_iter().map(|demo| demo.link_code.into_owned()).collect();
        codes.extend(demo_people().into_iter().map(|person| person.link_code.to_owned()));
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), demo_accounts().len() + demo_people().len());
        assert!(codes.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')));
    }
}
