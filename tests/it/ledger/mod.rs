//! The embedded ledger from outside: commands done once, the ladder of rules, races, cancel windows, processing, balanced books.

use std::collections::BTreeSet;

use futures::future::join_all;
use jiff::civil::{DateTime, date, datetime};
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::account::ledger::{BooksFault, Ledger};
use taxline::account::{
    AccountBackend as _, Answer, BackendError, Balance, BankAccountView, Command, Form, Outcome, PaymentKind, PaymentPart, PaymentStatus,
    PaymentView, Period, Query, Refusal, WhyLine,
};
use taxline::db::{Database, DbError, query};
use taxline::identity::{Assurance, Identity, Linking, Proof, Standing};
use taxline::ids::{AccountId, BankAccountId, CommandId, ConversationId, PaymentId, Randomness};
use taxline::money::Money;
use taxline::private::{Private, Vault};
use taxline::time::{Day, Instant, Office};

use crate::databases::on_both_databases;

mod ach;
mod bank_accounts;
mod authority;
mod books;
mod commands;
mod decisions;
mod holdings;
mod office;
mod payments;
mod plan_care;
mod plan_new_tax;
mod plans;
mod posting_day;
mod what_if;
mod records;
mod vocabulary;

/// Sunday 22 November 2026, ten in the morning.
const NOW: DateTime = datetime(2026, 11, 22, 10, 0, 0, 0);
const OWED: Period = Period::year(Form::F1040, 2022);

fn office() -> Office {
    Office::in_zone("America/New_York").unwrap()
}

fn at(local: DateTime) -> Instant {
    office().instant(local)
}

fn dollars(amount: i32) -> Money {
    Money::from_dollars(amount)
}

/// A ledger with the demonstration accounts of [`NOW`].
struct Counter {
    database: Database,
    ledger: Ledger,
    identity: Identity,
}

impl Counter {
    async fn open(database: Database) -> Counter {
        let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
        let hours = PaymentHours::new(office(), CUT_OFF_DEFAULT);
        let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), hours);
        let counter = Counter { database, ledger, identity: Identity::new(vault) };
        for demo in counter.ledger.seed_demo(at(NOW)).await.unwrap() {
            counter.identity.grant_demo_code(&counter.database, &demo.account(), &demo.link_code, at(NOW)).await.unwrap();
        }
        counter
    }

    /// The access of a conversation that links to the account now and so is verified.
    async fn access(&self, account: &str, conversation: &str) -> Standing {
        let demo = self.ledger.seed_demo(at(NOW)).await.unwrap().into_iter().find(|demo| demo.id == account).unwrap();
        let conversation = ConversationId::from_stored(conversation);
        let command = CommandId::derived(&[b"link", conversation.as_str().as_bytes(), account.as_bytes()]);
        let proof = Proof::Code(Private::from(demo.link_code.as_ref()));
        assert_eq!(self.identity.link(&self.database, &command, &conversation, &proof, at(NOW)).await.unwrap(), Linking::Linked);
        self.standing(&conversation).await
    }

    async fn standing(&self, conversation: &ConversationId) -> Standing {
        self.identity.standing_now(&self.database, conversation, at(NOW)).await.unwrap()
    }

    async fn ask(&self, access: &Standing, query: Query, now: DateTime) -> Answer {
        self.ledger.read(access.access().unwrap(), &query, at(now)).await.unwrap()
    }

    async fn balance(&self, access: &Standing, as_of: Day) -> Balance {
        match self.ask(access, Query::Balance { as_of }, NOW).await {
            Answer::Balance(balance) => balance,
            other => panic!("{other:?}"),
        }
    }

    async fn payments(&self, access: &Standing) -> Vec<PaymentView> {
        match self.ask(access, Query::Payments { as_of: NOW.date() }, NOW).await {
            Answer::Payments { payments, .. } => payments,
            other => panic!("{other:?}"),
        }
    }

    async fn checking(&self, access: &Standing) -> BankAccountView {
        match self.ask(access, Query::BankAccounts, NOW).await {
            Answer::BankAccounts { bank_accounts } => bank_accounts.into_iter().next().unwrap(),
            other => panic!("{other:?}"),
        }
    }

    async fn give(&self, access: &Standing, id: &str, command: &Command, now: DateTime) -> Outcome {
        self.ledger.apply(access.access().unwrap(), &CommandId::from_stored(id), command, at(now)).await.unwrap()
    }
}

/// A payment to ask for.
#[derive(Clone)]
struct Wish {
    period: Period,
    amount: Money,
    day: Day,
    bank: BankAccountId,
    now: DateTime,
}

impl Wish {
    async fn new(counter: &Counter, access: &Standing, amount: Money, day: Day) -> Wish {
        Wish { period: OWED, amount, day, bank: counter.checking(access).await.id, now: NOW }
    }

    fn command(&self) -> Command {
        let parts = vec![PaymentPart { period: self.period, amount: self.amount, designation: None }];
        Command::SchedulePayment { kind: PaymentKind::BalanceDue, parts, day: self.day, bank_account: self.bank.clone() }
    }
}

async fn payment(counter: &Counter, access: &Standing, amount: Money, day: Day) -> Command {
    Wish::new(counter, access, amount, day).await.command()
}

fn scheduled(outcome: Outcome) -> PaymentView {
    match outcome {
        Outcome::PaymentScheduled { payment } => payment,
        other => panic!("{other:?}"),
    }
}

fn refused(refusal: Refusal) -> Outcome {
    Outcome::Refused { refusal }
}
