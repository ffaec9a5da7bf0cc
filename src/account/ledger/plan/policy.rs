//! Which payment plans are offered, to whom, up to what, and for which fee: dated rows, as the law and the agency change them.
//!
//! The rows stand in `assets/facts/`. A row holds from its first day to its last; without one, always. Nothing is offered on a day
//! for which no row holds, and no fee is guessed.

use crate::account::ledger::facts::{Asset, Row, Table, TableFault};
use crate::account::{PlanKind, PlanPaidBy};
use crate::money::Money;
use crate::time::Day;

pub(crate) const POLICIES: Asset =
    Asset { file: "payment_plan_policies.csv", text: include_str!("../../../../assets/facts/payment_plan_policies.csv") };
pub(crate) const FEES: Asset =
    Asset { file: "payment_plan_fees.csv", text: include_str!("../../../../assets/facts/payment_plan_fees.csv") };

const PLAN: &str = "plan";
const TAXPAYER: &str = "taxpayer";
const CHANNEL: &str = "channel";
const MEASURE: &str = "measure";
const LIMIT: &str = "limit_usd";
const DAYS_MAX: &str = "days_max";
const MONTHS_MAX: &str = "months_max";
const COLLECTION_PERIOD: &str = "within_collection_period";
const RETURNS_FILED: &str = "returns_filed";
const DIRECT_DEBIT_ABOVE: &str = "direct_debit_above_usd";
const BENCHMARK_MONTHS: &str = "benchmark_months";
const FEE: &str = "fee";
const PAID_BY: &str = "paid_by";
const ONLINE: &str = "online_usd";
const LOW_INCOME_ONLINE: &str = "low_income_online_usd";
const VALID_FROM: &str = "valid_from";
const VALID_TO: &str = "valid_to";

/// The policies and fees in force, by day.
#[derive(Clone, Debug)]
pub struct PlanFacts {
    policies: Vec<Policy>,
    fees: Vec<Fee>,
}

/// What a kind of plan asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub kind: PlanKind,
    /// Without one, any taxpayer.
    pub taxpayer: Option<TaxpayerKind>,
    pub channel: Channel,
    pub measure: Measure,
    pub limit: Money,
    /// The last payment lies no later after the beginning.
    pub days_max: Option<i32>,
    pub months_max: Option<i32>,
    /// The last payment lies in the time in which the debt can be collected (IRC 6502).
    pub collection_period: Asked,
    /// Every return that is required was filed.
    pub returns_filed: Asked,
    /// Above this the instalments must be taken from a bank account.
    pub direct_debit_above: Option<Money>,
    /// The least monthly payment is the balance divided by this.
    pub benchmark_months: Option<i64>,
    held: Held,
}

/// Whether a policy asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Yes,
    No,
}

/// Which limits hold for a taxpayer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxpayerKind {
    Individual,
    Business,
}

/// How a plan is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// By the taxpayer, in an account like this one.
    Online,
    /// By the printed form.
    Paper,
}

/// What a limit is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Tax, penalties and interest together stay below the limit.
    OwedBelow,
    /// What was assessed and is unpaid does not exceed the limit.
    AssessedUpTo,
}

/// What a fee is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeFor {
    Begin(PlanKind),
    /// Revising a plan, or reinstating one.
    Revise,
    /// Another amount, day or bank account for a plan that is paid by direct debit and goes on to be.
    ChangeDirectDebit,
}

/// Whether the taxpayer was certified as having a low income (at most 250% of the poverty guideline).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Income {
    Ordinary,
    Low,
}

#[derive(Clone, Debug)]
struct Fee {
    of: FeeFor,
    paid_by: Option<PlanPaidBy>,
    online: Money,
    low_income_online: Money,
    held: Held,
}

/// The days on which a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Held {
    from: Option<Day>,
    to: Option<Day>,
}

impl Held {
    fn on(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl PlanFacts {
    /// The rows that this program was built with.
    ///
    /// # Panics
    /// Never: the rows are part of the program, and a test reads them.
    #[must_use]
    pub fn built_in() -> PlanFacts {
        PlanFacts::parse(POLICIES.text, FEES.text).expect("the built-in rows are read by a test")
    }

    /// Reads the rows of `payment_plan_policies.csv` and `payment_plan_fees.csv`.
    ///
    /// # Errors
    /// Names the first line that cannot be read.
    pub fn parse(policies: &str, fees: &str) -> Result<PlanFacts, TableFault> {
        Ok(PlanFacts {
            policies: Table { file: POLICIES.file, text: policies }.rows(POLICY_KEYS, policy)?,
            fees: Table { file: FEES.file, text: fees }.rows(FEE_KEYS, fee)?,
        })
    }

    /// The policy for a kind of plan on `day`, where there is one.
    #[must_use]
    pub fn policy(&self, kind: PlanKind, taxpayer: TaxpayerKind, channel: Channel, day: Day) -> Option<&Policy> {
        self.policies.iter().find(|policy| {
            policy.kind == kind && policy.taxpayer.is_none_or(|only| only == taxpayer) && policy.channel == channel && policy.held.on(day)
        })
    }

    /// The fee of this counter on `day`, where one is known.
    #[must_use]
    pub fn fee(&self, of: FeeFor, paid_by: PlanPaidBy, income: Income, day: Day) -> Option<Money> {
        let holds = |fee: &&Fee| fee.of == of && fee.paid_by.is_none_or(|only| only == paid_by) && fee.held.on(day);
        self.fees.iter().find(holds).map(|fee| match income {
            Income::Ordinary => fee.online,
            Income::Low => fee.low_income_online.min(fee.online),
        })
    }
}

const POLICY_KEYS: &[&str] = &[
    PLAN,
    TAXPAYER,
    CHANNEL,
    MEASURE,
    LIMIT,
    DAYS_MAX,
    MONTHS_MAX,
    COLLECTION_PERIOD,
    RETURNS_FILED,
    DIRECT_DEBIT_ABOVE,
    BENCHMARK_MONTHS,
    VALID_FROM,
    VALID_TO,
];
const FEE_KEYS: &[&str] = &[FEE, PAID_BY, ONLINE, LOW_INCOME_ONLINE, VALID_FROM, VALID_TO];

fn policy(row: &Row<'_>) -> Result<Policy, TableFault> {
    let kinds = &[("short_term", PlanKind::ShortTerm), ("long_term", PlanKind::LongTerm)];
    let taxpayers = &[("any", None), ("individual", Some(TaxpayerKind::Individual)), ("business", Some(TaxpayerKind::Business))];
    let measures = &[("owed_below", Measure::OwedBelow), ("assessed_up_to", Measure::AssessedUpTo)];
    let yes_or_no = &[("yes", Asked::Yes), ("no", Asked::No)];
    Ok(Policy {
        kind: one_of(row, PLAN, kinds)?,
        taxpayer: one_of(row, TAXPAYER, taxpayers)?,
        channel: one_of(row, CHANNEL, &[("online", Channel::Online), ("paper", Channel::Paper)])?,
        measure: one_of(row, MEASURE, measures)?,
        limit: row.dollars(LIMIT)?,
        days_max: if_any(row, DAYS_MAX, number)?,
        months_max: if_any(row, MONTHS_MAX, number)?,
        collection_period: one_of(row, COLLECTION_PERIOD, yes_or_no)?,
        returns_filed: one_of(row, RETURNS_FILED, yes_or_no)?,
        direct_debit_above: if_any(row, DIRECT_DEBIT_ABOVE, Row::dollars)?,
        benchmark_months: if_any(row, BENCHMARK_MONTHS, number)?.map(i64::from),
        held: held(row)?,
    })
}

fn fee(row: &Row<'_>) -> Result<Fee, TableFault> {
    let of = &[
        ("short_term", FeeFor::Begin(PlanKind::ShortTerm)),
        ("long_term", FeeFor::Begin(PlanKind::LongTerm)),
        ("revise", FeeFor::Revise),
        ("change_direct_debit", FeeFor::ChangeDirectDebit),
    ];
    let paid_by = &[("any", None), ("direct_debit", Some(PlanPaidBy::DirectDebit)), ("taxpayer", Some(PlanPaidBy::Taxpayer))];
    Ok(Fee {
        of: one_of(row, FEE, of)?,
        paid_by: one_of(row, PAID_BY, paid_by)?,
        online: row.dollars(ONLINE)?,
        low_income_online: row.dollars(LOW_INCOME_ONLINE)?,
        held: held(row)?,
    })
}

/// What a word stands for, of those that a column can hold.
fn one_of<T: Copy>(row: &Row<'_>, key: &'static str, words: &[(&str, T)]) -> Result<T, TableFault> {
    let found = words.iter().find(|(known, _)| *known == row.text(key)).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        row.fault(key, format!("`{}` cannot be read; write {}", row.text(key), known.join(" or ")))
    })
}

fn if_any<'a, T>(
    row: &Row<'a>,
    key: &'static str,
    read: impl FnOnce(&Row<'a>, &'static str) -> Result<T, TableFault>,
) -> Result<Option<T>, TableFault> {
    if row.text(key).is_empty() { Ok(None) } else { read(row, key).map(Some) }
}

fn number(row: &Row<'_>, key: &'static str) -> Result<i32, TableFault> {
    let number = row.text(key).parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| row.fault(key, format!("`{}` cannot be read; write a number such as 180, or nothing", row.text(key))))
}

fn held(row: &Row<'_>) -> Result<Held, TableFault> {
    Ok(Held { from: if_any(row, VALID_FROM, Row::day)?, to: if_any(row, VALID_TO, Row::day)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Day = date(2026, 11, 23);

    #[test]
    fn the_built_in_rows_are_read() {
        let facts = PlanFacts::built_in();
        let limit = |kind, taxpayer, channel| facts.policy(kind, taxpayer, channel, TODAY).map(|policy| policy.limit);
        for (kind, taxpayer, dollars) in [
            (PlanKind::ShortTerm, TaxpayerKind::Individual, 100_000),
            (PlanKind::ShortTerm, TaxpayerKind::Business, 100_000),
            (PlanKind::LongTerm, TaxpayerKind::Individual, 50_000),
            (PlanKind::LongTerm, TaxpayerKind::Business, 25_000),
        ] {
            assert_eq!(limit(kind, taxpayer, Channel::Online), Some(Money::from_dollars(dollars)));
        }
        let paper = facts.policy(PlanKind::LongTerm, TaxpayerKind::Individual, Channel::Paper, TODAY).unwrap();
        assert_eq!((paper.benchmark_months, paper.direct_debit_above), (Some(72), Some(Money::from_dollars(25_000))));
        assert_eq!(limit(PlanKind::LongTerm, TaxpayerKind::Business, Channel::Paper), None);
    }

    #[test]
    fn a_fee_is_that_of_its_day() {
        let facts = PlanFacts::built_in();
        let long = FeeFor::Begin(PlanKind::LongTerm);
        let (debit, taxpayer) = (PlanPaidBy::DirectDebit, PlanPaidBy::Taxpayer);
        for (of, paid_by, income, day, dollars) in [
            (long, debit, Income::Ordinary, TODAY, Some(29)),
            (long, debit, Income::Ordinary, date(2026, 3, 2), Some(22)),
            (long, debit, Income::Low, TODAY, Some(0)),
            (long, taxpayer, Income::Ordinary, TODAY, Some(69)),
            (long, taxpayer, Income::Low, TODAY, Some(43)),
            (long, debit, Income::Low, date(2018, 5, 1), Some(31)),
            (long, debit, Income::Ordinary, date(2020, 5, 1), None),
            (FeeFor::Begin(PlanKind::ShortTerm), taxpayer, Income::Ordinary, TODAY, Some(0)),
            (FeeFor::Revise, taxpayer, Income::Ordinary, TODAY, Some(6)),
            (FeeFor::Revise, debit, Income::Ordinary, date(2026, 3, 2), Some(10)),
            (FeeFor::ChangeDirectDebit, debit, Income::Ordinary, TODAY, Some(0)),
        ] {
            assert_eq!(facts.fee(of, paid_by, income, day), dollars.map(Money::from_dollars), "{of:?} {paid_by:?} {income:?} {day}");
        }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let (policies, fees) = (POLICIES.text, FEES.text);
        for (from, to, key) in [
            ("short_term,any", "tiny,any", PLAN),
            ("short_term,any", "short_term,all", TAXPAYER),
            ("any,online", "any,fax", CHANNEL),
            ("owed_below", "owed", MEASURE),
            ("180", "-1", DAYS_MAX),
            ("no,no", "maybe,no", COLLECTION_PERIOD),
        ] {
            let fault = PlanFacts::parse(&policies.replacen(from, to, 1), fees).unwrap_err();
            assert_eq!((fault.file.as_str(), fault.line, fault.key), (POLICIES.file, 2, key));
        }
        let fault = PlanFacts::parse(policies, &fees.replacen("2019-06-30", "someday", 1)).unwrap_err();
        assert_eq!((fault.line, fault.key), (3, VALID_TO));
    }
}
