//! A bank that makes files of returns, and a table of what can be wrong with one: each is refused whole, with line and field.

use taxline::account::ledger::ach::import::ImportFault;

use super::*;

/// One entry of a file of returns.
#[derive(Clone)]
pub(super) struct Answer {
    code: String,
    trace: String,
    cents: i64,
    data: String,
}

impl Answer {
    pub(super) fn returned(sent: &Sent, code: &str) -> Answer {
        Answer { code: code.to_owned(), trace: format!("12000000{:07}", sent.trace), cents: sent.cents, data: String::new() }
    }

    pub(super) fn changed(sent: &Sent, code: &str, data: &str) -> Answer {
        Answer { cents: 0, data: data.to_owned(), ..Answer::returned(sent, code) }
    }
}

/// The bank of the demonstration accounts, by its first eight digits.
const THEIR_BANK: &str = "11000000";

/// A file as the bank would send it: returns in one batch, notifications of change in another.
pub(super) fn file(answers: &[Answer]) -> String {
    let mut lines = vec![format!("1011000000000 120000003{}0900A094101{:<23}{:<23}{:8}", "261130", "TAX OFFICE", "DEMO BANK", "")];
    let (mut count, mut hash, mut debit, mut batches) = (0, 0, 0, 0);
    for (class, kind) in [("PPD", 'R'), ("COR", 'C')] {
        let answers: Vec<&Answer> = answers.iter().filter(|answer| answer.code.starts_with(kind)).collect();
        if answers.is_empty() {
            continue;
        }
        batches += 1;
        lines.push(format!("5225{:<16}{:20}1000000000{class}{:<10}261130261130   111000000{batches:07}", "TAX OFFICE", "", "RETURNS"));
        for (number, answer) in (1..).zip(&answers) {
            let addenda = if kind == 'R' { "99" } else { "98" };
            let trace = format!("{THEIR_BANK}{:07}", batches * 1_000 + number);
            lines.push(format!("626120000003{:<17}{:010}{:<15}{:<22}  1{trace}", "123454321", answer.cents, "X", "SOMEBODY"));
            lines.push(format!("7{addenda}{}{}      {THEIR_BANK}{:<44}{trace}", answer.code, answer.trace, answer.data));
        }
        let sums = (answers.len() * 2, answers.len() * 12_000_000, answers.iter().map(|answer| answer.cents).sum::<i64>());
        lines.push(format!("8225{:06}{:010}{:012}{:012}1000000000{:25}11000000{batches:07}", sums.0, sums.1, sums.2, 0, ""));
        (count, hash, debit) = (count + sums.0, hash + sums.1, debit + sums.2);
    }
    let blocks = (lines.len() + 1).div_ceil(10);
    lines.push(format!("9{batches:06}{blocks:06}{count:08}{hash:010}{debit:012}{:012}{:39}", 0, ""));
    lines.resize(blocks * 10, "9".repeat(94));
    lines.join("\n") + "\n"
}

/// Puts a text into a line (from 1) at a column (from 1).
fn with(text: &str, line: usize, column: usize, new: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[line - 1].replace_range(column - 1..column - 1 + new.len(), new);
    lines.join("\n") + "\n"
}

/// The lines in this order, by number.
fn order(text: &str, numbers: &[usize]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    numbers.iter().map(|number| lines[number - 1]).collect::<Vec<_>>().join("\n") + "\n"
}

/// What is broken, how, and the line and field that must be named. The whole file: 1 file header, 2 batch, 3 and 4 the first return,
/// 5 and 6 the second, 7 batch control, 8 batch, 9 and 10 the change, 11 batch control, 12 file control, 13 to 20 filler.
type Fault = (&'static str, fn(&str) -> String, usize, &'static str);

const FAULTS: &[Fault] = &[
    ("nothing in it", |_| String::new(), 1, "file"),
    ("a short line", |text| text.replacen("DEMO BANK ", "DEMO BANK", 1), 1, "line"),
    ("no ASCII", |text| text.replacen("SOMEBODY ", "SOMEBÖDY", 1), 3, "line"),
    ("an unknown type", |text| with(text, 3, 1, "4"), 3, "record type"),
    ("no file header", |text| order(text, &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20]), 1, "record type"),
    ("two file headers", |text| order(text, &[1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2, "record type"),
    ("another priority", |text| with(text, 1, 2, "02"), 1, "priority code"),
    ("another record size", |text| with(text, 1, 35, "095"), 1, "record size"),
    ("another format", |text| with(text, 1, 40, "2"), 1, "format code"),
    ("another class of entries", |text| with(text, 2, 51, "WEB"), 2, "entry class"),
    ("another service class", |text| with(text, 2, 2, "299"), 2, "service class"),
    ("an entry outside of a batch", |text| with(text, 2, 1, "6"), 2, "record type"),
    ("a debit and no return", |text| with(text, 3, 2, "27"), 3, "transaction code"),
    ("a wrong check digit", |text| with(text, 3, 12, "4"), 3, "routing number"),
    ("letters for an amount", |text| with(text, 3, 30, "00000O2000"), 3, "amount"),
    ("another amount than sent", |text| with(&with(&with(text, 3, 39, "1"), 7, 32, "1"), 12, 43, "1"), 4, "amount"),
    ("no addenda promised", |text| with(text, 3, 79, "0"), 3, "addenda indicator"),
    (
        "addenda before its entry",
        |text| order(text, &[1, 2, 4, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        3,
        "record type",
    ),
    (
        "addenda of another entry",
        |text| order(text, &[1, 2, 3, 6, 5, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]),
        4,
        "trace number",
    ),
    (
        "an entry without addenda",
        |text| order(text, &[1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20]),
        4,
        "record type",
    ),
    ("addenda of another type", |text| with(text, 4, 2, "05"), 4, "addenda type"),
    ("a change among returns", |text| with(text, 4, 4, "C01"), 4, "code"),
    ("a return among changes", |text| with(text, 10, 4, "R01"), 10, "code"),
    ("no code", |text| with(text, 4, 4, "R0X"), 4, "code"),
    ("a trace that is not ours", |text| with(text, 4, 15, "9999999"), 4, "original trace number"),
    ("a trace of another office", |text| with(text, 4, 7, "12100000"), 4, "original trace number"),
    ("the same entry twice", |text| with(text, 6, 7, &text.lines().nth(3).unwrap()[6..21]), 6, "original trace number"),
    ("another receiving bank", |text| with(text, 4, 28, "12000000"), 4, "original receiving bank"),
    ("a change with an amount", |text| with(text, 9, 39, "1"), 9, "amount"),
    ("a change to no routing number", |text| with(text, 10, 44, "9"), 10, "corrected data"),
    ("a wrong count", |text| with(text, 7, 10, "5"), 7, "entry and addenda count"),
    ("a wrong hash", |text| with(text, 7, 20, "9"), 7, "entry hash"),
    ("a wrong total of debits", |text| with(text, 7, 32, "9"), 7, "total debit"),
    ("a wrong total of credits", |text| with(text, 7, 44, "9"), 7, "total credit"),
    ("another company", |text| with(text, 7, 45, "2"), 7, "company identification"),
    ("another batch number", |text| with(text, 7, 94, "9"), 7, "batch number"),
    (
        "a batch without an end",
        |text| order(text, &[1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20]),
        7,
        "record type",
    ),
    ("a wrong count of batches", |text| with(text, 12, 7, "1"), 12, "batch count"),
    ("a wrong count of blocks", |text| with(text, 12, 13, "3"), 12, "block count"),
    ("a wrong count in the end", |text| with(text, 12, 21, "9"), 12, "entry and addenda count"),
    ("a wrong hash in the end", |text| with(text, 12, 31, "9"), 12, "entry hash"),
    ("a wrong total in the end", |text| with(text, 12, 43, "9"), 12, "total debit"),
    ("no end", |text| order(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), 11, "file"),
    ("something after the end", |text| with(text, 13, 1, "5"), 13, "record type"),
    ("no whole block", |text| order(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]), 13, "file"),
];

on_both_databases! {
    async fn a_broken_file_is_refused_whole(database: Database) {
        let office = Office::open(database).await;
        let counter = &office.counter;
        for account in ["owes-two-years", "owes-one-year", "owes-one-year-es"] {
            let access = counter.access(account, account).await;
            let owed = counter.balance(&access, PAY_DAY).await.owed[0].period;
            office.pay(account, owed, dollars(20)).await;
        }
        counter.ledger.process_due_payments(at(CUT_OFF)).await.unwrap();
        counter.ledger.process_due_payments(at(MORNING_AFTER)).await.unwrap();
        let sent = office.entries().await;
        let good = file(&[
            Answer::returned(&sent[0], "R01"),
            Answer::returned(&sent[1], "R03"),
            Answer::changed(&sent[2], "C02", "121000248"),
        ]);
        assert!(good.lines().all(|line| line.len() == 94) && good.lines().count() == 20, "{good}");
        let state = async || {
            let mut all = Vec::new();
            for table in ["ach_return", "ach_return_file", "account_event", "entry"] {
                let sql: &'static str = match table {
                    "ach_return" => "select count(*) as number from ach_return",
                    "ach_return_file" => "select count(*) as number from ach_return_file",
                    "account_event" => "select count(*) as number from account_event",
                    _ => "select count(*) as number from entry",
                };
                all.push(crate::books::number(&counter.database, sql).await);
            }
            all.push(crate::books::number(&counter.database, "select cast(sum(version) as bigint) as number from account").await);
            all
        };
        let before = state().await;
        for (what, break_it, line, field) in FAULTS {
            let broken = break_it(&good);
            match counter.ledger.import_returns(broken.into_bytes(), at(MORNING_AFTER)).await {
                Err(ImportFault::Refused(faults)) => {
                    let named = faults.iter().any(|fault| fault.line == *line && fault.field == *field && !fault.reason.is_empty());
                    assert!(named, "{what}: {faults:?}");
                }
                other => panic!("{what}: {other:?}"),
            }
            assert_eq!(state().await, before, "{what}");
        }
        assert!(sent.iter().all(|sent| !sent.payment.is_empty()));
        counter.ledger.import_returns(good.into_bytes(), at(MORNING_AFTER)).await.unwrap();
        counter.ledger.check_balanced().await.unwrap();
    }
}
