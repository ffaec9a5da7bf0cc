//! A file of returned entries and notifications of change, read whole before anything of it is used.
//!
//! Every fault is told with its line, its field and its reason, and one fault refuses the file. What is read is what the lines say;
//! whether an entry is ours is for `import` to know.

use std::collections::HashMap;
use std::fmt;

use super::record::{BLOCK_LINES, HASH_MODULUS, LINE_CHARS, first_eight};
use crate::account::BankAccountKind;
use crate::account::ledger::bank_account::{is_account_number, is_routing_number};
use crate::money::Money;
use crate::private::Private;

/// Lines of a file that is read at all.
pub const LINES_MAX: usize = 100_000;
/// Faults that are told of one file.
pub const FAULTS_MAX: usize = 20;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnFault {
    /// From 1.
    pub line: usize,
    pub field: &'static str,
    pub reason: String,
}

impl fmt::Display for ReturnFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}: {}", self.line, self.field, self.reason)
    }
}

/// Something that the bank sent back about one of our entries.
#[derive(Debug)]
pub(super) struct Returned {
    /// The line of its addenda.
    pub(super) line: usize,
    /// The fifteen digits of the entry that it answers.
    pub(super) trace: String,
    /// The first eight digits of the bank that our entry went to.
    pub(super) bank: String,
    pub(super) amount: Money,
    pub(super) code: String,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Return,
    Change(Correction),
}

/// What a notification of change corrects; `None` stays as it is.
#[derive(Debug, Default)]
pub(super) struct Correction {
    pub(super) routing_number: Option<Private<String>>,
    pub(super) account_number: Option<Private<String>>,
    pub(super) kind: Option<BankAccountKind>,
}

/// What the lines say, or everything that is wrong with them.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Returned>, Vec<ReturnFault>> {
    let mut reader = Reader::default();
    let lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
    // What follows the last line break is no line.
    let lines = match lines.split_last() {
        Some((&[], lines)) => lines,
        _ => &lines[..],
    };
    if lines.len() > LINES_MAX {
        reader.fault(LINES_MAX + 1, "file", format!("it has {} lines, and {LINES_MAX} are the most", lines.len()));
        return Err(reader.faults);
    }
    for (number, line) in (1..).zip(lines) {
        match text_of(line) {
            Ok(text) => reader.line(number, text),
            Err(reason) => reader.fault(number, "line", reason),
        }
        if reader.faults.len() >= FAULTS_MAX {
            return Err(reader.faults);
        }
    }
    reader.end(lines.len());
    if reader.faults.is_empty() { Ok(reader.found) } else { Err(reader.faults) }
}

fn text_of(line: &[u8]) -> Result<&str, String> {
    if line.len() != LINE_CHARS {
        return Err(format!("it has {} characters; expected {LINE_CHARS}", line.len()));
    }
    let text = std::str::from_utf8(line).ok().filter(|text| text.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
    text.ok_or_else(|| "it holds something that is no printable character of ASCII".to_owned())
}

/// What has to come next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Expects {
    #[default]
    FileHeader,
    /// A batch or the end of the file.
    Batch,
    /// An entry or the end of the batch.
    Entry,
    Addenda,
    Filler,
}

#[derive(Clone, Copy, Default)]
struct Totals {
    entries: u64,
    hash: u64,
    debit: u64,
    credit: u64,
}

#[derive(Default)]
struct Reader<'a> {
    expects: Expects,
    batches: u64,
    batch: Batch<'a>,
    entry: Entry<'a>,
    file: Totals,
    /// What the file control says of blocks, and on which line.
    blocks: Option<(usize, u64)>,
    found: Vec<Returned>,
    /// On which line an entry is answered, by its trace and the letter of the answer's code.
    answered: HashMap<(&'a str, char), usize>,
    faults: Vec<ReturnFault>,
}

#[derive(Clone, Copy, Default)]
struct Batch<'a> {
    header: &'a str,
    totals: Totals,
}

#[derive(Clone, Copy, Default)]
struct Entry<'a> {
    amount: u64,
    trace: &'a str,
}

/// The characters of a field, counted from 1 as the format does.
fn field(text: &str, from: usize, to: usize) -> &str {
    text.get(from - 1..to).unwrap_or_default()
}

impl<'a> Reader<'a> {
    fn fault(&mut self, line: usize, field: &'static str, reason: impl Into<String>) {
        self.faults.push(ReturnFault { line, field, reason: reason.into() });
    }

    /// The number in a field; where there is none, that is a fault and the number is zero.
    fn number(&mut self, line: usize, name: &'static str, text: &str) -> u64 {
        if let Some(number) = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten() {
            return number;
        }
        self.fault(line, name, format!("{text:?} is no number"));
        0
    }

    fn same(&mut self, line: usize, name: &'static str, said: &str, counted: &str) {
        if said != counted {
            self.fault(line, name, format!("it says {said:?}; expected {counted:?}"));
        }
    }

    fn line(&mut self, line: usize, text: &'a str) {
        let is_filler = text.bytes().all(|byte| byte == b'9');
        match (text.as_bytes()[0], self.expects) {
            (b'1', Expects::FileHeader) => self.file_header(line, text),
            (b'5', Expects::Batch) => self.batch_header(line, text),
            (b'6', Expects::Entry) => self.entry(line, text),
            (b'7', Expects::Addenda) => self.addenda(line, text),
            (b'8', Expects::Entry) => self.batch_control(line, text),
            (b'9', Expects::Filler) if is_filler => {}
            (b'9', Expects::Batch) if !is_filler => self.file_control(line, text),
            (b'1' | b'5'..=b'9', expects) => {
                let expected = match expects {
                    Expects::FileHeader => "a file header",
                    Expects::Batch => "a batch header or a file control",
                    Expects::Entry => "an entry or a batch control",
                    Expects::Addenda => "the addenda of the entry before it",
                    Expects::Filler => "nothing but lines of nines",
                };
                self.fault(line, "record type", format!("a line of type {} stands here; expected {expected}", &text[..1]));
                self.follow(text.as_bytes()[0]);
            }
            _ => self.fault(line, "record type", format!("there is no line of type {:?}", &text[..1])),
        }
    }

    /// Goes on after a line in the wrong place, so that one fault is not told for every line after it.
    fn follow(&mut self, record_type: u8) {
        self.expects = match record_type {
            b'1' | b'8' => Expects::Batch,
            b'5' | b'7' => Expects::Entry,
            b'6' => Expects::Addenda,
            _ => Expects::Filler,
        };
    }

    fn file_header(&mut self, line: usize, text: &str) {
        self.same(line, "priority code", field(text, 2, 3), "01");
        self.same(line, "record size", field(text, 35, 37), "094");
        self.same(line, "blocking factor", field(text, 38, 39), "10");
        self.same(line, "format code", field(text, 40, 40), "1");
        self.expects = Expects::Batch;
    }

    fn batch_header(&mut self, line: usize, text: &'a str) {
        self.batches += 1;
        if !["200", "220", "225", "280"].contains(&field(text, 2, 4)) {
            self.fault(line, "service class", format!("there is no class {:?}", field(text, 2, 4)));
        }
        if !["PPD", "CCD", "COR"].contains(&field(text, 51, 53)) {
            self.fault(line, "entry class", format!("we send no entries of class {:?}", field(text, 51, 53)));
        }
        self.number(line, "batch number", field(text, 88, 94));
        self.batch = Batch { header: text, totals: Totals::default() };
        self.expects = Expects::Entry;
    }

    fn is_change(&self) -> bool {
        field(self.batch.header, 51, 53) == "COR"
    }

    fn entry(&mut self, line: usize, text: &'a str) {
        if !["21", "26", "31", "36"].contains(&field(text, 2, 3)) {
            self.fault(line, "transaction code", format!("{:?} is not that of a return", field(text, 2, 3)));
        }
        if !is_routing_number(field(text, 4, 12)) {
            self.fault(line, "routing number", format!("{:?} is none: its check digit or its district is wrong", field(text, 4, 12)));
        }
        let amount = self.number(line, "amount", field(text, 30, 39));
        if self.is_change() && amount != 0 {
            self.fault(line, "amount", "a notification of change has none");
        }
        self.same(line, "addenda indicator", field(text, 79, 79), "1");
        self.number(line, "trace number", field(text, 80, 94));
        let is_debit = matches!(field(text, 2, 3), "26" | "36");
        let totals = &mut self.batch.totals;
        totals.entries += 1;
        totals.hash = (totals.hash + first_eight(field(text, 4, 11))) % HASH_MODULUS;
        if is_debit {
            totals.debit += amount;
        } else {
            totals.credit += amount;
        }
        self.entry = Entry { amount, trace: field(text, 80, 94) };
        self.expects = Expects::Addenda;
    }

    fn addenda(&mut self, line: usize, text: &'a str) {
        self.batch.totals.entries += 1;
        self.expects = Expects::Entry;
        let (expected, letter) = if self.is_change() { ("98", 'C') } else { ("99", 'R') };
        self.same(line, "addenda type", field(text, 2, 3), expected);
        self.same(line, "trace number", field(text, 80, 94), self.entry.trace);
        self.number(line, "original trace number", field(text, 7, 21));
        let code = field(text, 4, 6);
        if !(code.starts_with(letter) && code.bytes().skip(1).all(|byte| byte.is_ascii_digit())) {
            return self.fault(line, "code", format!("{code:?} is no code of this kind"));
        }
        if let Some(before) = self.answered.insert((field(text, 7, 21), letter), line) {
            return self.fault(line, "original trace number", format!("the entry is answered on line {before} already"));
        }
        let what = if letter == 'R' {
            What::Return
        } else {
            match correction(code, field(text, 36, 64)) {
                Ok(correction) => What::Change(correction),
                Err(reason) => return self.fault(line, "corrected data", reason),
            }
        };
        self.found.push(Returned {
            line,
            trace: field(text, 7, 21).to_owned(),
            bank: field(text, 28, 35).to_owned(),
            amount: Money::from_cents(i64::try_from(self.entry.amount).unwrap_or(i64::MAX)),
            code: code.to_owned(),
            what,
        });
    }

    fn batch_control(&mut self, line: usize, text: &str) {
        let (header, totals) = (self.batch.header, self.batch.totals);
        if totals.entries == 0 {
            self.fault(line, "batch", "it has no entry");
        }
        self.same(line, "service class", field(text, 2, 4), field(header, 2, 4));
        self.counted(line, "entry and addenda count", field(text, 5, 10), totals.entries);
        self.counted(line, "entry hash", field(text, 11, 20), totals.hash);
        self.counted(line, "total debit", field(text, 21, 32), totals.debit);
        self.counted(line, "total credit", field(text, 33, 44), totals.credit);
        self.same(line, "company identification", field(text, 45, 54), field(header, 41, 50));
        self.same(line, "bank identification", field(text, 80, 87), field(header, 80, 87));
        self.same(line, "batch number", field(text, 88, 94), field(header, 88, 94));
        self.file.entries += totals.entries;
        self.file.hash = (self.file.hash + totals.hash) % HASH_MODULUS;
        self.file.debit += totals.debit;
        self.file.credit += totals.credit;
        self.expects = Expects::Batch;
    }

    fn file_control(&mut self, line: usize, text: &str) {
        let totals = self.file;
        self.counted(line, "batch count", field(text, 2, 7), self.batches);
        let blocks = self.number(line, "block count", field(text, 8, 13));
        self.blocks = Some((line, blocks));
        self.counted(line, "entry and addenda count", field(text, 14, 21), totals.entries);
        self.counted(line, "entry hash", field(text, 22, 31), totals.hash);
        self.counted(line, "total debit", field(text, 32, 43), totals.debit);
        self.counted(line, "total credit", field(text, 44, 55), totals.credit);
        self.expects = Expects::Filler;
    }

    fn counted(&mut self, line: usize, name: &'static str, said: &str, counted: u64) {
        let width = said.len();
        self.same(line, name, said, &format!("{counted:0width$}"));
    }

    fn end(&mut self, lines: usize) {
        match self.blocks {
            Some((line, blocks)) => {
                if !lines.is_multiple_of(BLOCK_LINES) {
                    self.fault(lines, "file", format!("it has {lines} lines, which is no multiple of {BLOCK_LINES}"));
                } else if blocks != (lines / BLOCK_LINES) as u64 {
                    self.fault(line, "block count", format!("it says {blocks}; expected {}", lines / BLOCK_LINES));
                }
            }
            None if self.expects == Expects::Filler => {}
            None => self.fault(lines.max(1), "file", "it ends without a file control"),
        }
    }
}

/// What the corrected data of a code says. Codes that correct something else than a bank account on file correct nothing here.
fn correction(code: &str, data: &str) -> Result<Correction, String> {
    let part = |from, to| field(data, from, to).trim().to_owned();
    let routing = |from: usize| {
        let text = part(from, from + 8);
        if is_routing_number(&text) { Ok(Some(Private::new(text))) } else { Err("the routing number is none".to_owned()) }
    };
    let account = |from: usize| {
        let text = part(from, from + 16);
        if is_account_number(&text) { Ok(Some(Private::new(text))) } else { Err("the account number is none".to_owned()) }
    };
    let kind = |from: usize| match field(data, from, from) {
        "2" => Ok(Some(BankAccountKind::Checking)),
        "3" => Ok(Some(BankAccountKind::Savings)),
        _ => Err("the transaction code is of no bank account".to_owned()),
    };
    let (routing_number, account_number, kind) = match code {
        "C01" => (None, account(1)?, None),
        "C02" => (routing(1)?, None, None),
        "C03" => (routing(1)?, account(13)?, None),
        "C05" => (None, None, kind(1)?),
        "C06" => (None, account(1)?, kind(21)?),
        "C07" => (routing(1)?, account(10)?, kind(27)?),
        _ => (None, None, None),
    };
    Ok(Correction { routing_number, account_number, kind })
}
