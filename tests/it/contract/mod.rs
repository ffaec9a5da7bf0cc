//! The contract of an account backend, the same for each kind: the embedded ledger, the ledger over HTTP, and the ledger over
//! HTTP through a network that fails. What a scenario says holds for all of them, on both databases.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use jiff::civil::{DateTime, date, datetime};
use taxline::account::ledger::Ledger;
use taxline::account::ledger::facts::Facts;
use taxline::account::ledger::hours::{CUT_OFF_DEFAULT, PaymentHours};
use taxline::account::remote::{Patience, RemoteBackend};
use taxline::account::{
    AccountBackend, Answer, BackendError, Balance, Command, Form, Outcome, PaymentKind, PaymentPart, PaymentView, Period, Query, Refusal,
};
use taxline::api;
use taxline::channel::web::Transport;
use taxline::db::Database;
use taxline::identity::{Access, Credentials};
use taxline::ids::{BankAccountId, CommandId, Randomness};
use taxline::money::Money;
use taxline::private::{Private, Vault};
use taxline::server::{self, Health};
use taxline::time::{Clock, Day, Instant, Office};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use url::Url;

use crate::databases::on_both_databases;
use crate::faults::{Fault, Faults};

mod deeds;
mod doubt;
mod http;
mod kills;
mod openapi;
mod scenarios;

/// Sunday 22 November 2026, ten in the morning.
const NOW: DateTime = datetime(2026, 11, 22, 10, 0, 0, 0);
const LATER: DateTime = datetime(2026, 11, 28, 0, 0, 0, 0);
const OWED: Period = Period::year(Form::F1040, 2022);
const SECRET: &str = "a-credential-of-the-contract-tests";
/// The accounts of scenarios are copies of this one, which owes for two years.
const LIKE: &str = "owes-two-years";

/// Short, so that a test of time-outs does not take long; the breaker has tests of its own.
const PATIENCE: Patience = Patience {
    connect: Duration::from_millis(500),
    attempt: Duration::from_millis(500),
    attempts_max: 3,
    wait: Duration::from_millis(5),
    retry_after_max: Duration::from_secs(1),
    failures_max: 1_000,
    rest: Duration::from_millis(50),
};

fn office() -> Office {
    Office::in_zone("America/New_York").unwrap()
}

fn at(local: DateTime) -> Instant {
    office().instant(local)
}

/// The access of somebody to an account, as a service would say it.
fn access(account: &str, assurance: &str) -> Access {
    let written = format!(r#"{{"person":"somebody","account":"{account}","assurance":"{assurance}","right":{{"role":"own"}}}}"#);
    let credentials = Credentials::new(&[("test".to_owned(), Private::from(SECRET))]);
    credentials.admit(SECRET.as_bytes()).unwrap().access(&written).unwrap()
}

fn ledger(database: &Database) -> Arc<Ledger> {
    let vault = Vault::new(&Private::new([7; 32]), Randomness::from_seed([1; 32]));
    Arc::new(Ledger::new(database.clone(), vault, Facts::built_in(), PaymentHours::new(office(), CUT_OFF_DEFAULT)))
}

struct Well;

impl Health for Well {
    fn is_well(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { true })
    }
}

/// The ledger served over HTTP; it ends when this is dropped.
struct Served {
    address: SocketAddr,
    _stop: watch::Sender<bool>,
    _tasks: JoinSet<()>,
}

impl Served {
    async fn start(ledger: Arc<Ledger>) -> Served {
        let parts = api::Parts {
            ledger,
            credentials: Credentials::new(&[
                ("old".to_owned(), Private::from("another-credential-that-is-still-in-force")),
                ("test".to_owned(), Private::from(SECRET)),
            ]),
            // Later than anything that the scenarios say, and not by a week: a caller's time is not ahead of ours.
            clock: Clock::standing(at(LATER)),
            office: office(),
            randomness: Randomness::from_seed([2; 32]),
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let router = server::router(vec![api::routes(parts)], Arc::new(Well), Transport::Http);
        let mut tasks = JoinSet::new();
        tasks.spawn(server::serve(listener, router, stopped));
        Served { address, _stop: stop, _tasks: tasks }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn remote(url: &str) -> RemoteBackend {
    RemoteBackend::new(&Url::parse(url).unwrap(), Private::from(SECRET), PATIENCE).unwrap()
}

/// A backend under the contract, with what a scenario needs to look behind it.
struct Bench {
    ledger: Arc<Ledger>,
    backend: Box<dyn AccountBackend>,
    _served: Option<Served>,
    faults: Option<Faults>,
}

impl Bench {
    fn embedded(database: &Database) -> Bench {
        let ledger = ledger(database);
        Bench { backend: Box::new(Ledger::clone(&ledger)), ledger, _served: None, faults: None }
    }

    async fn remote(database: &Database) -> Bench {
        let ledger = ledger(database);
        let served = Served::start(Arc::clone(&ledger)).await;
        Bench { ledger, backend: Box::new(remote(&served.url())), _served: Some(served), faults: None }
    }

    /// Through a network that does one bad thing after another to the first requests, and to every third one from then on.
    async fn faulty(database: &Database) -> Bench {
        let ledger = ledger(database);
        let served = Served::start(Arc::clone(&ledger)).await;
        let faults = Faults::before(served.address).await;
        for round in 0..8 {
            for fault in Fault::ALL {
                faults.then([fault]);
                faults.then(std::iter::repeat_n(Fault::None, round % 3));
            }
        }
        Bench { ledger, backend: Box::new(remote(&faults.url())), _served: Some(served), faults: Some(faults) }
    }

    /// A fresh account of this name, and the access of its holder.
    async fn account(&self, name: &str) -> Access {
        self.ledger.seed_copy(LIKE, name, at(NOW)).await.unwrap().unwrap();
        access(name, "verified")
    }

    /// Asks again while there is no answer, as a person does.
    async fn ask_at(&self, access: &Access, query: &Query, now: DateTime) -> Result<Answer, BackendError> {
        for _ in 0..AGAIN_MAX {
            match self.backend.read(access, query, at(now)).await {
                Err(BackendError::Unavailable(_)) if self.faults.is_some() => {}
                answered => return answered,
            }
        }
        panic!("no answer to {query:?} after {AGAIN_MAX} calls")
    }

    async fn ask(&self, access: &Access, query: &Query) -> Answer {
        self.ask_at(access, query, NOW).await.unwrap()
    }

    /// Gives the same command again while it is in doubt, as the turn does.
    async fn give_at(&self, access: &Access, id: &str, command: &Command, now: DateTime) -> Result<Outcome, BackendError> {
        for _ in 0..AGAIN_MAX {
            match self.backend.apply(access, &CommandId::from_stored(id), command, at(now)).await {
                Err(BackendError::Unavailable(_)) if self.faults.is_some() => {}
                answered => return answered,
            }
        }
        panic!("no outcome of {command:?} after {AGAIN_MAX} calls")
    }

    async fn give(&self, access: &Access, id: &str, command: &Command) -> Outcome {
        self.give_at(access, id, command, NOW).await.unwrap()
    }

    async fn balance(&self, access: &Access, as_of: Day) -> Balance {
        match self.ask(access, &Query::Balance { as_of }).await {
            Answer::Balance(balance) => balance,
            other => panic!("{other:?}"),
        }
    }

    async fn payments(&self, access: &Access) -> Vec<PaymentView> {
        match self.ask(access, &Query::Payments { as_of: NOW.date() }).await {
            Answer::Payments { payments, .. } => payments,
            other => panic!("{other:?}"),
        }
    }

    /// The payment of this many cents on the Tuesday after [`NOW`].
    async fn payment(&self, access: &Access, cents: i64) -> Command {
        let bank_account = match self.ask(access, &Query::BankAccounts).await {
            Answer::BankAccounts { bank_accounts } => bank_accounts[0].id.clone(),
            other => panic!("{other:?}"),
        };
        pay(Money::from_cents(cents), date(2026, 11, 24), bank_account)
    }
}

/// Calls that a person or a turn makes before a scenario gives up.
const AGAIN_MAX: usize = 20;

fn pay(amount: Money, day: Day, bank_account: BankAccountId) -> Command {
    let parts = vec![PaymentPart { period: OWED, amount, designation: None }];
    Command::SchedulePayment { kind: PaymentKind::BalanceDue, parts, day, bank_account }
}

fn scheduled(outcome: Outcome) -> PaymentView {
    match outcome {
        Outcome::PaymentScheduled { payment } => payment,
        other => panic!("{other:?}"),
    }
}

on_both_databases! {
    async fn the_embedded_ledger_keeps_the_contract(database: Database) {
        scenarios::all(&Bench::embedded(&database)).await;
    }

    async fn the_ledger_over_http_keeps_the_contract(database: Database) {
        scenarios::all(&Bench::remote(&database).await).await;
    }

    async fn the_ledger_over_a_network_that_fails_keeps_the_contract(database: Database) {
        let bench = Bench::faulty(&database).await;
        scenarios::all(&bench).await;
        assert!(bench.faults.unwrap().requests() > Fault::ALL.len() * 8, "the faults were met");
    }

    async fn one_command_has_one_effect_whatever_happens_to_its_answer(database: Database) {
        let ledger = ledger(&database);
        let served = Served::start(Arc::clone(&ledger)).await;
        let faults = Faults::before(served.address).await;
        let bench = Bench { ledger, backend: Box::new(remote(&faults.url())), _served: Some(served), faults: Some(faults) };
        for (number, fault) in Fault::ALL.into_iter().enumerate() {
            let access = bench.account(&format!("fault-{number}")).await;
            let before = bench.payments(&access).await.len();
            let command = bench.payment(&access, 2_000).await;
            // As often as one call tries, so that the first call has no outcome, unless the fault is one that is borne.
            bench.faults.as_ref().unwrap().then(std::iter::repeat_n(fault, PATIENCE.attempts_max as usize));
            let first = bench.backend.apply(&access, &CommandId::from_stored(format!("c-{number}")), &command, at(NOW)).await;
            assert!(fault == Fault::Slow || matches!(first, Err(BackendError::Unavailable(_))), "{fault:?}: {first:?}");
            let payment = scheduled(bench.give(&access, &format!("c-{number}"), &command).await);
            let payments = bench.payments(&access).await;
            assert_eq!((payments.len(), payments.contains(&payment)), (before + 1, true), "{fault:?}");
        }
        bench.ledger.check_balanced().await.unwrap();
    }
}
