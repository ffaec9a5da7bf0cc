//! What a balance turn costs in memory: understanding the question, stepping the dialog, and reading the ledger.
//!
//! Target: below 100 µs together. Storing the turn and rendering its sentences are not in it.

use std::sync::{Arc, LazyLock};

use taxline::account::ledger::{Facts, Ledger, PaymentHours};
use taxline::account::{AccountBackend as _, vocabulary};
use taxline::db::Database;
use taxline::dialog::{self, Context, Effect, Event, Scripts, Session, Sources};
use taxline::identity::{Assurance, Identity, Proof, Standing};
use taxline::ids::{CommandId, ConversationId, Randomness};
use taxline::language::Language;
use taxline::message::Medium;
use taxline::private::{Private, Vault};
use taxline::time::{Day, Instant, Office};
use taxline::understanding::{Examples, Expectation, Understanding};
use tempfile::TempDir;
use tokio::runtime::Runtime;

const SAID: &str = "how much do I owe?";
/// 22 November 2026, 10:00 in New York.
const NOW: Instant = Instant::from_millis(1_795_359_600_000);
const TODAY: Day = Day::constant(2026, 11, 22);

static BENCH: LazyLock<Bench> = LazyLock::new(Bench::new);

struct Bench {
    runtime: Runtime,
    understanding: Understanding,
    scripts: Scripts,
    ledger: Arc<Ledger>,
    standing: Standing,
    _folder: TempDir,
}

fn main() {
    divan::main();
}

impl Bench {
    fn new() -> Bench {
        let runtime = Runtime::new().expect("a runtime starts");
        let sources = Sources::embedded();
        let understanding = Understanding::train(&Examples::read(sources.texts()).expect("the examples can be read"));
        let scripts = Scripts::load(&sources).expect("the dialogs have no faults");
        let folder = TempDir::new().expect("a folder for the ledger");
        let (ledger, standing) = runtime.block_on(async {
            let vault = Vault::new(&Private::new([1; 32]), Randomness::from_seed([1; 32]));
            let database = Database::open(&format!("sqlite:{}", folder.path().join("bench.db").display()), 2).await.expect("a database");
            let office = Office::in_zone("America/New_York").expect("a known zone");
            let hours = PaymentHours::new(office, jiff::civil::Time::constant(15, 0, 0, 0));
            let ledger = Ledger::new(database.clone(), vault.clone(), Facts::built_in(), hours);
            let accounts = ledger.seed_demo(NOW).await.expect("demonstration accounts");
            let account = accounts.iter().find(|account| account.id == "owes-two-years").expect("who owes two years");
            let identity = Identity::new(vault);
            identity.grant_demo_code(&database, &account.account(), &account.link_code, NOW).await.expect("a code");
            let conversation = ConversationId::derived(&[b"bench"]);
            let proof = Proof::Code(Private::from(account.link_code.as_ref()));
            identity.link(&database, &CommandId::derived(&[b"bench"]), &conversation, &proof, NOW).await.expect("a link");
            let standing = identity.standing_now(&database, &conversation, NOW).await.expect("a standing");
            (Arc::new(ledger), standing)
        });
        Bench { runtime, understanding, scripts, ledger, standing, _folder: folder }
    }

    /// The whole turn but for storing and wording: how many sentences it says.
    fn balance_turn(&self) -> usize {
        let meaning = self.understanding.read(SAID, &Expectation::default(), TODAY, Language::English);
        let context = Context {
            now: NOW,
            today: TODAY,
            assurance: Assurance::Verified,
            order: 1,
            seed: [3; 32],
            readback_heard: false,
            buttons: true,
            medium: Medium::Written,
        };
        let (mut session, mut event, mut said) = (Session::default(), Event::Said { meaning, edited: false }, 0);
        loop {
            let stepped = dialog::step(&self.scripts, session, &context, event);
            (session, said) = (stepped.session, said + stepped.sayings.len());
            event = match stepped.effect {
                Effect::Rest => return said,
                Effect::Do { .. } => unreachable!("a balance does nothing"),
                Effect::Read { query, arguments } => {
                    let query = vocabulary::query(&query, &arguments, TODAY).expect("a query of the vocabulary");
                    let access = self.standing.access().expect("a linked conversation");
                    let answer = self.runtime.block_on(self.ledger.read(access, &query, NOW)).expect("an answer");
                    Event::Read(Ok(vocabulary::answer(&answer)))
                }
            };
        }
    }
}

#[divan::bench]
fn balance_turn_in_memory(bencher: divan::Bencher<'_, '_>) {
    assert!(BENCH.balance_turn() > 0, "the turn says something");
    bencher.bench(|| BENCH.balance_turn());
}
