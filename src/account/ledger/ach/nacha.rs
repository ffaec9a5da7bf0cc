//! A file of debits for the bank, as the rules of Nacha lay it out.
//!
//! A file has a batch for persons (PPD) and one for businesses (CCD), each balanced: what it debits it credits to the office's own
//! account. The same parts always make the same bytes, so that a file that may have been written is written again without harm.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::originator::Originator;
use super::record::{BLOCK_LINES, LINE_CHARS, Line, first_eight, hash};
use crate::account::BankAccountKind;
use crate::money::Money;
use crate::private::Private;
use crate::time::Day;

/// The amount field of an entry has ten digits.
const ENTRY_CENTS_MAX: i64 = 9_999_999_999;
/// The total fields of control lines have twelve digits.
pub(super) const FILE_CENTS_MAX: i64 = 999_999_999_999;
/// Debits and credits in one batch.
const MIXED: &str = "200";
const DESCRIPTION: &str = "TAX PYMT";
/// A bank that took on the rules of the network.
const ORIGINATOR_STATUS: &str = "1";
const CREDIT_TO_CHECKING: &str = "22";

/// Whose bank account is debited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Class {
    /// A person's.
    Ppd,
    /// A business's.
    Ccd,
}

impl Class {
    pub(super) const ALL: [Class; 2] = [Class::Ppd, Class::Ccd];

    /// The stored form.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Class::Ppd => "ppd",
            Class::Ccd => "ccd",
        }
    }

    pub(super) fn from_text(text: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.text() == text)
    }
}

/// What the first lines say of the sender and of the hour; kept with the file, so that settings may change later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) originator: Originator,
    /// `HHMM` by the office's clock.
    pub(super) time: String,
}

/// A file before it is text.
pub(super) struct File {
    pub(super) header: Header,
    pub(super) day: Day,
    pub(super) modifier: String,
    pub(super) effective_day: Day,
    /// By class, and in the order of their traces.
    pub(super) debits: Vec<Debit>,
}

pub(super) struct Debit {
    pub(super) class: Class,
    pub(super) trace: u64,
    pub(super) kind: BankAccountKind,
    pub(super) routing_number: Private<String>,
    pub(super) account_number: Private<String>,
    pub(super) amount: Money,
    pub(super) confirmation: String,
    pub(super) name: Private<String>,
}

/// The credits that balance debits of this total: as few as their amount field allows.
pub(super) fn offsets(total: Money) -> Vec<Money> {
    let (mut rest, mut credits) = (total.cents(), Vec::new());
    while rest > 0 {
        credits.push(Money::from_cents(rest.min(ENTRY_CENTS_MAX)));
        rest -= rest.min(ENTRY_CENTS_MAX);
    }
    credits
}

/// Totals of a batch or a file.
#[derive(Clone, Copy, Default)]
struct Totals {
    entries: u64,
    hash: u64,
    debit: Money,
    credit: Money,
}

impl File {
    /// The text of the file, with a line break after each line.
    pub(super) fn render(&self) -> Private<String> {
        let mut lines = vec![self.file_header()];
        let (mut total, mut batches) = (Totals::default(), 0);
        for class in Class::ALL {
            let debits: Vec<&Debit> = self.debits.iter().filter(|debit| debit.class == class).collect();
            if debits.is_empty() {
                continue;
            }
            batches += 1;
            let batch = self.batch(class, batches, &debits, &mut lines);
            total.entries += batch.entries;
            total.hash = hash([total.hash, batch.hash].into_iter());
            total.debit += batch.debit;
            total.credit += batch.credit;
        }
        let blocks = (lines.len() + 1).div_ceil(BLOCK_LINES);
        lines.push(file_control(batches, blocks as u64, total));
        lines.resize(blocks * BLOCK_LINES, "9".repeat(LINE_CHARS));
        Private::new(lines.iter().fold(String::new(), |mut text, line| {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{line}");
            text
        }))
    }

    fn file_header(&self) -> String {
        let originator = &self.header.originator;
        Line::new('1')
            .exactly("01")
            .exactly(" ")
            .text(&originator.bank_routing, 9)
            .text(&originator.company_id, 10)
            .exactly(&six(self.day))
            .text(&self.header.time, 4)
            .text(&self.modifier, 1)
            .exactly("094101")
            .text(&originator.bank_name, 23)
            .text(&originator.company_name, 23)
            .spaces(8)
            .finish()
    }

    fn batch(&self, class: Class, number: u64, debits: &[&Debit], lines: &mut Vec<String>) -> Totals {
        let originator = &self.header.originator;
        lines.push(
            Line::new('5')
                .exactly(MIXED)
                .text(&originator.company_name, 16)
                .spaces(20)
                .text(&originator.company_id, 10)
                .text(class.text(), 3)
                .text(DESCRIPTION, 10)
                .exactly(&six(self.day))
                .exactly(&six(self.effective_day))
                .spaces(3)
                .exactly(ORIGINATOR_STATUS)
                .text(originator.bank_identification(), 8)
                .number(number, 7)
                .finish(),
        );
        let debit: Money = debits.iter().map(|debit| debit.amount).sum();
        lines.extend(debits.iter().map(|debit| self.debit(debit)));
        let (credits, last_trace) = (offsets(debit), debits.last().map_or(0, |debit| debit.trace));
        lines.extend((last_trace + 1..).zip(&credits).map(|(trace, amount)| self.offset(trace, *amount)));
        let office = first_eight(&originator.bank_routing);
        let routing = debits.iter().map(|debit| first_eight(debit.routing_number.reveal()));
        let totals = Totals {
            entries: (debits.len() + credits.len()) as u64,
            hash: hash(routing.chain(credits.iter().map(|_| office))),
            debit,
            credit: credits.iter().copied().sum(),
        };
        lines.push(
            Line::new('8')
                .exactly(MIXED)
                .number(totals.entries, 6)
                .number(totals.hash, 10)
                .number(totals.debit.cents().unsigned_abs(), 12)
                .number(totals.credit.cents().unsigned_abs(), 12)
                .text(&originator.company_id, 10)
                .spaces(25)
                .text(originator.bank_identification(), 8)
                .number(number, 7)
                .finish(),
        );
        totals
    }

    fn debit(&self, debit: &Debit) -> String {
        let transaction = match debit.kind {
            BankAccountKind::Checking => "27",
            BankAccountKind::Savings => "37",
        };
        File::entry(transaction, debit.routing_number.reveal(), debit.account_number.reveal(), debit.amount)
            .text(&debit.confirmation, 15)
            .text(debit.name.reveal(), 22)
            .spaces(2)
            .exactly("0")
            .exactly(&trace_number(&self.header.originator, debit.trace))
            .finish()
    }

    fn offset(&self, trace: u64, amount: Money) -> String {
        let originator = &self.header.originator;
        File::entry(CREDIT_TO_CHECKING, &originator.bank_routing, &originator.settlement_account, amount)
            .text("OFFSET", 15)
            .text(&originator.company_name, 22)
            .spaces(2)
            .exactly("0")
            .exactly(&trace_number(originator, trace))
            .finish()
    }

    /// The first fields of an entry: up to its amount.
    fn entry(transaction: &str, routing: &str, account: &str, amount: Money) -> Line {
        Line::new('6').exactly(transaction).text(routing, 9).text(account, 17).number(amount.cents().unsigned_abs(), 10)
    }
}

fn file_control(batches: u64, blocks: u64, total: Totals) -> String {
    Line::new('9')
        .number(batches, 6)
        .number(blocks, 6)
        .number(total.entries, 8)
        .number(total.hash, 10)
        .number(total.debit.cents().unsigned_abs(), 12)
        .number(total.credit.cents().unsigned_abs(), 12)
        .spaces(39)
        .finish()
}

/// The fifteen digits that name an entry: the bank's eight and our seven.
pub(super) fn trace_number(originator: &Originator, trace: u64) -> String {
    format!("{:0<8}{trace:07}", originator.bank_identification())
}

/// `YYMMDD`.
fn six(day: Day) -> String {
    format!("{:02}{:02}{:02}", day.year().rem_euclid(100), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn debit(class: Class, trace: u64, cents: i64) -> Debit {
        Debit {
            class,
            trace,
            kind: BankAccountKind::Savings,
            routing_number: Private::from("121000248"),
            account_number: Private::from("12-345"),
            amount: Money::from_cents(cents),
            confirmation: "1234567897".to_owned(),
            name: Private::from("José Peña"),
        }
    }

    fn file(debits: Vec<Debit>) -> Vec<String> {
        let header = Header { originator: Originator::demo(), time: "1500".to_owned() };
        let file = File { header, day: date(2026, 11, 24), modifier: "A".to_owned(), effective_day: date(2026, 11, 25), debits };
        file.render().reveal().lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_field_stands_in_its_place() {
        let lines = file(vec![debit(Class::Ppd, 7, 1_250_05)]);
        let expected = [
            "101 12000000310000000002611241500A094101DEMO BANK              TAX OFFICE DEMO                ",
            "5200TAX OFFICE DEMO                     1000000000PPDTAX PYMT  261124261125   1120000000000001",
            "63712100024812-345           00001250051234567897     JOSE PENA               0120000000000007",
            "6221200000031000000001       0000125005OFFSET         TAX OFFICE DEMO         0120000000000008",
            "820000000200241000240000001250050000001250051000000000                         120000000000001",
            "9000001000001000000020024100024000000125005000000125005                                       ",
        ];
        assert_eq!(lines[..6], expected);
        assert_eq!(lines.len(), 10);
        assert!(lines[6..].iter().all(|line| *line == "9".repeat(94)));
    }

    #[test]
    fn a_large_total_is_balanced_by_several_credits() {
        let credits: Vec<i64> = offsets(Money::from_cents(ENTRY_CENTS_MAX + 1)).iter().map(|credit| credit.cents()).collect();
        assert_eq!(credits, [ENTRY_CENTS_MAX, 1]);
        assert!(offsets(Money::ZERO).is_empty());
        let debits = (1..=101).map(|trace| debit(Class::Ccd, trace, 999_999_999)).collect();
        let lines = file(debits);
        // 101 debits, 11 credits and 4 records around them fill 12 blocks of 10.
        assert!(lines.iter().all(|line| line.len() == 94) && lines.len() == 120);
        assert_eq!(&lines[115][1..13], "000001000012");
    }
}
