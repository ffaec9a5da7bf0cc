//! The program is killed while it makes and writes files, and the bank takes each as soon as it is there.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use taxline::account::ledger::calendar::Calendar;
use taxline::time::Clock;
use tokio::task::JoinSet;

use super::broken::{Answer as Back, file};
use super::*;
use crate::databases::Place;
use crate::program::Program;

const MASTER_KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
const ROUNDS: usize = 6;
const PEOPLE_PER_ROUND: usize = 4;
/// Each life of the program is longer than the last by this, so that the kills meet every part of a run.
const LONGER: Duration = Duration::from_millis(3);

/// The bank's transfer: takes every file out of the folder as soon as it is there, and keeps what it took.
struct Transfer {
    ends: Arc<AtomicBool>,
    taking: JoinSet<Vec<String>>,
}

impl Transfer {
    fn from(folder: PathBuf) -> Transfer {
        let ends = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ends);
        let mut taking = JoinSet::new();
        taking.spawn(async move {
            let mut taken = Vec::new();
            loop {
                let is_last = seen.load(Ordering::SeqCst);
                for found in std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()) {
                    if found.extension().is_some_and(|end| end == "ach") {
                        taken.push(std::fs::read_to_string(&found).unwrap());
                        std::fs::remove_file(found).unwrap();
                    }
                }
                if is_last {
                    return taken;
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        });
        Transfer { ends, taking }
    }

    async fn taken(mut self) -> Vec<String> {
        self.ends.store(true, Ordering::SeqCst);
        self.taking.join_next().await.unwrap().unwrap()
    }
}

/// The program with the books of the tests, and the folder for its files.
fn program(place: &Place) -> (Program, TempDir) {
    let folder = TempDir::with_prefix("taxline-ach-").unwrap();
    let program = Program::new(place).with("TAXLINE_SEAL_MASTER_KEY", MASTER_KEY);
    (program.with("TAXLINE_ACH_FOLDER", &folder.path().display().to_string()), folder)
}

/// A morning ten days ago by the clock on the wall, and the first day from then on which payments are processed.
fn long_ago() -> (DateTime, Day) {
    let morning = office().day(Clock::Real.now().plus_millis(-10 * DAY_MS)).at(9, 0, 0, 0);
    (morning, Calendar::FederalReserve.business_day_from(morning.date()))
}

on_both_databases! {
    async fn each_payment_is_in_one_file_whenever_the_program_is_killed(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let (program, folder) = program(&place);
        let (now, day) = long_ago();
        let began = std::time::Instant::now();
        assert!(program.run(&["ach", "list"]).0);
        let start = began.elapsed() / 4;
        let bank = Transfer::from(folder.path().to_owned());
        let (mut expected, mut kills) = (BTreeSet::new(), 0);
        for round in 1..=ROUNDS {
            // Whoever is there already pays under the same id, and so not again.
            expected.extend(pay_by_many(&counter, PEOPLE_PER_ROUND * round, now, day).await);
            let mut life = start;
            while !program.run_for(&["ach", "out"], life).await {
                kills += 1;
                life += LONGER;
            }
        }
        assert!(kills >= ROUNDS, "{kills}");
        let (is_well, wrote) = program.run(&["ach", "out"]);
        assert!(is_well, "{wrote}");
        let taken = bank.taken().await;
        let found: Vec<String> = taken.iter().flat_map(|text| confirmations(text)).collect();
        assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), expected, "none forgotten");
        assert_eq!(found.len(), expected.len(), "none twice");
        let left = files_in(folder.path());
        assert!(left.values().all(String::is_empty), "no account number stays in the folder: {:?}", left.keys());
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn an_operator_writes_lists_and_imports(place: Place) {
        let counter = Counter::open(place.open().await).await;
        let (program, folder) = program(&place);
        let (now, day) = long_ago();
        pay_by_many(&counter, 2, now, day).await;
        let (is_well, name) = program.run(&["ach", "out"]);
        assert!(is_well && name.trim().ends_with("-A.ach"), "{name}");
        assert_eq!(program.run(&["ach", "out"]), (true, String::new()), "nothing is due any more");
        let bytes = files_in(folder.path())[name.trim()].clone();
        std::fs::remove_file(folder.path().join(name.trim())).unwrap();
        assert_eq!(program.run(&["ach", "out", "--again", name.trim()]), (true, name.clone()));
        assert_eq!(files_in(folder.path())[name.trim()], bytes);
        let (is_well, list) = program.run(&["ach", "list"]);
        assert!(is_well && list.starts_with(name.trim()) && list.ends_with("2 payments\t0.03\twritten\n"), "{list}");

        let office = Office { counter, folder };
        let sent = office.entries().await;
        let returns = office.folder.path().join("returns");
        std::fs::write(&returns, file(&[Back::returned(&sent[0], "R01")])).unwrap();
        let arguments = ["ach", "returns", returns.to_str().unwrap()];
        assert_eq!(program.run(&arguments).1, "1 payments returned, 0 corrections of bank accounts, 0 known before\n");
        assert_eq!(program.run(&arguments).1, "this file was imported before; nothing changed\n");
        std::fs::write(&returns, "no file of returns\n").unwrap();
        let (is_well, wrote) = program.run(&arguments);
        assert!(!is_well && wrote.contains("line 1: line: it has 18 characters; expected 94"), "{wrote}");

        let front = program.with("TAXLINE_ACCOUNT_BACKEND", "http://127.0.0.1:9");
        let front = front.with("TAXLINE_ACCOUNT_CREDENTIAL", "x".repeat(32).as_str());
        for arguments in [&arguments[..], &["ach", "out"], &["ach", "list"]] {
            let (is_well, wrote) = front.run(arguments);
            assert!(!is_well && wrote.contains("the accounts are kept elsewhere"), "{wrote}");
        }
    }
}
