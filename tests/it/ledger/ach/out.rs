//! Files to the bank.

use std::collections::BTreeSet;

use futures::FutureExt as _;
use taxline::account::ledger::ach::writing::WriteFault;

use super::*;
use crate::python;

/// Both programs that read such files find nothing wrong with it.
fn passes(path: &Path) {
    let lens = python::program("achlens").arg("validate").arg(path).output().unwrap();
    let said = String::from_utf8_lossy(&lens.stdout);
    assert!(lens.status.success(), "{}: {said}", path.display());
    let verdict: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(verdict["findings"].as_array().map(Vec::len), Some(0), "{}: {said}", path.display());
    let script = "import achkit, json, sys; print(json.dumps(achkit.validate(open(sys.argv[1]).read())))";
    let said = python::program("python").args(["-c", script]).arg(path).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), r#"{"ok": true, "errors": []}"#, "{}", path.display());
}

on_both_databases! {
    async fn a_file_is_what_other_programs_read(database: Database) {
        let office = Office::open(database).await;
        assert_eq!(office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap().pending, 0);
        assert!(office.files().is_empty(), "without a payment there is no file");
        office.pay("owes-two-years", OWED, Money::from_cents(1)).await;
        office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        assert_eq!(office.files().len(), 1);

        // The most that a payment can be, and a business.
        let access = office.counter.access("owes-one-year", "most").await;
        let bank_account = office.counter.checking(&access).await.id;
        let most = Money::from_cents(999_999_999);
        let parts = vec![PaymentPart { period: Period::year(Form::F1040, 2026), amount: most, designation: None }];
        let later = datetime(2026, 11, 24, 15, 30, 0, 0);
        let command = Command::SchedulePayment { kind: PaymentKind::EstimatedTax, parts, day: MORNING_AFTER.date(), bank_account };
        scheduled(office.counter.give(&access, "most", &command, later).await);
        let access = office.counter.access("business-941", "business").await;
        let owed = office.counter.balance(&access, PAY_DAY).await.owed[0].clone();
        let wish = Wish { period: owed.period, now: later, ..Wish::new(&office.counter, &access, dollars(99), MORNING_AFTER.date()).await };
        scheduled(office.counter.give(&access, "business", &wish.command(), later).await);
        pay_by_many(&office.counter, 23, NOW, PAY_DAY).await;
        office.counter.ledger.process_due_payments(at(datetime(2026, 11, 25, 15, 0, 0, 0))).await.unwrap();
        let files = office.files();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["taxline-2026-11-24-A.ach", "taxline-2026-11-25-A.ach"]);
        let second = &files["taxline-2026-11-25-A.ach"];
        assert_eq!(second.lines().filter(|line| line.starts_with('5')).map(|line| &line[50..53]).collect::<Vec<_>>(), ["PPD", "CCD"]);
        assert_eq!(confirmations(second).len(), 25);
        for name in files.keys() {
            passes(&office.folder.path().join(name));
        }
    }

    async fn a_payment_is_in_one_file_however_often_the_work_is_cut_short(database: Database) {
        const COPIES: usize = 4;
        let office = Office::open(database).await;
        let expected = pay_by_many(&office.counter, 30, NOW, PAY_DAY).await;
        // Copies begin at once and end anywhere: each is polled a few times and then forgotten.
        for polls in 0..12 {
            let mut copies: Vec<_> = (0..COPIES).map(|_| office.counter.ledger.process_due_payments(at(CUT_OFF)).boxed()).collect();
            for _ in 0..polls {
                for copy in &mut copies {
                    let _ = futures::poll!(copy.as_mut());
                    tokio::task::yield_now().await;
                }
            }
        }
        let runs = join_all((0..COPIES).map(|_| office.counter.ledger.process_due_payments(at(CUT_OFF)))).await;
        assert!(runs.iter().all(Result::is_ok));
        let files = office.files();
        let found: Vec<String> = files.values().flat_map(|text| confirmations(text)).collect();
        assert_eq!(found.len(), expected.len(), "none twice: {files:?}");
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected, "none forgotten");
        assert!(files.keys().all(|name| name.ends_with(".ach")), "nothing half-written stays: {:?}", files.keys());

        assert_eq!(office.counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap().pending, 0);
        assert_eq!(office.files(), files);
        office.counter.ledger.check_balanced().await.unwrap();
    }

    async fn a_file_that_the_bank_took_is_not_put_back(database: Database) {
        const NAME: &str = "taxline-2026-11-24-A.ach";
        let office = Office::open(database).await;
        office.pay("owes-two-years", OWED, dollars(20)).await;
        office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        let bytes = office.files()[NAME].clone();
        let forget = || office.counter.database.write(|tx| Box::pin(async move {
            query("update ach_file set written_at = null").execute(tx).await.map(|_| ())
        }));
        // The program ended after it had moved the file and before it noted that, and the bank was faster than its next run.
        std::fs::remove_file(office.folder.path().join(NAME)).unwrap();
        std::fs::write(office.folder.path().join(format!(".{NAME}.moving")), "").unwrap();
        forget().await.unwrap();
        let written = office.counter.ledger.write_files(at(CUT_OFF)).await.unwrap();
        assert_eq!((written.names, written.failed), (vec![NAME.to_owned()], 0));
        assert!(office.files().is_empty(), "{:?}", office.files().keys());
        // Without the mark nobody can know; so it is not guessed, and other files go on.
        forget().await.unwrap();
        let access = office.counter.access("business-941", "business").await;
        let owed = office.counter.balance(&access, PAY_DAY).await.owed[0].period;
        let wish = Wish { period: owed, ..Wish::new(&office.counter, &access, dollars(99), PAY_DAY).await };
        scheduled(office.counter.give(&access, "business", &wish.command(), NOW).await);
        let done = office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        assert_eq!((done.pending, done.failed), (1, 1));
        assert_eq!(office.files().keys().collect::<Vec<_>>(), ["taxline-2026-11-24-B.ach"]);
        office.counter.ledger.write_file_again(NAME, at(CUT_OFF)).await.unwrap();
        assert_eq!(office.files()[NAME], bytes);
        assert_eq!(office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap().failed, 0);
        assert_eq!(office.files().len(), 2, "nothing else stays: {:?}", office.files().keys());
    }

    async fn a_payment_is_processed_once_its_file_was_with_the_bank_in_time(database: Database) {
        let mut office = Office::open(database).await;
        let (access, made) = office.pay("owes-two-years", OWED, dollars(20)).await;
        let place = office.folder.path().join("a file and no folder");
        std::fs::write(&place, "").unwrap();
        office.counter.ledger = office.counter.ledger.clone().with_bank(Originator::demo(), Delivery::Folder(place));
        let failed = office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        assert_eq!((failed.pending, failed.failed), (1, 1));
        assert_eq!(office.counter.ledger.write_files(at(CUT_OFF)).await.unwrap().failed, 1);
        assert_eq!(office.counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap().processed, 0);
        let folder = Delivery::Folder(office.folder.path().join("mended"));
        // What the settings are by now does not change a file that was made before.
        let other = Originator { company_name: "ANOTHER OFFICE".to_owned(), ..Originator::demo() };
        office.counter.ledger = office.counter.ledger.clone().with_bank(other, folder);
        let done = office.counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        assert_eq!((done.processed, done.failed), (0, 0), "the bank has it only now");
        // Thursday is Thanksgiving.
        assert_eq!(office.counter.ledger.process_due_payments(at(datetime(2026, 11, 26, 9, 0, 0, 0))).await.unwrap().processed, 0);
        assert_eq!(office.counter.ledger.process_due_payments(at(datetime(2026, 11, 27, 9, 0, 0, 0))).await.unwrap().processed, 1);
        let files = files_in(&office.folder.path().join("mended"));
        assert!(files["taxline-2026-11-24-A.ach"].contains("TAX OFFICE DEMO"));
        let status = office.counter.payments(&access).await.into_iter().find(|payment| payment.id == made.id).unwrap().status;
        assert_eq!(status, PaymentStatus::Processed);
        office.counter.ledger.write_file_again("taxline-2026-11-24-A.ach", at(MORNING_AFTER)).await.unwrap();
        assert_eq!(files_in(&office.folder.path().join("mended")), files);
        let unknown = office.counter.ledger.write_file_again("taxline-2026-11-24-B.ach", at(MORNING_AFTER)).await;
        assert!(matches!(unknown, Err(WriteFault::Unknown { .. })));
    }

    async fn a_day_without_a_file_left_leaves_the_rest_to_the_next(database: Database) {
        let office = Office::open(database).await;
        let (_, made) = office.pay("owes-two-years", OWED, dollars(20)).await;
        let full = "insert into ach_file (id, day, modifier, effective_day, made_at, header, written_at) \
            select 'full ' || $1, '2026-11-24', $1, '2026-11-25', 0, $2, 0";
        office.counter.database.write(move |tx| Box::pin(async move {
            for letter in ('A'..='Z').chain('0'..='9') {
                query(full).bind(letter.to_string()).bind(&b"x"[..]).execute(tx).await?;
            }
            Ok::<(), DbError>(())
        })).await.unwrap();
        let done = office.counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        assert_eq!((done.pending, done.more), (0, true));
        // What has waited longest goes first.
        let access = office.counter.access("business-941", "business").await;
        let owed = office.counter.balance(&access, PAY_DAY).await.owed[0].period;
        let wish = Wish { period: owed, ..Wish::new(&office.counter, &access, dollars(99), MORNING_AFTER.date()).await };
        scheduled(office.counter.give(&access, "business", &wish.command(), MORNING_AFTER).await);
        office.counter.ledger.process_due_payments(at(datetime(2026, 11, 25, 15, 0, 0, 0))).await.unwrap();
        let files = office.files();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["taxline-2026-11-25-A.ach"]);
        assert_eq!(confirmations(&files["taxline-2026-11-25-A.ach"])[0], made.confirmation);
    }
}
