//! The calculator: the rules of the account over figures that somebody gives, without an account.
//!
//! It computes with the same functions as the ledger, so that a published example can be checked against them.

pub mod plan;

use crate::account::ledger::accrual::compound::{Segment, TooMuch, segments};
use crate::account::ledger::accrual::day_number::DayNumber;
use crate::account::ledger::accrual::number::{Fraction, Number as _};
use crate::account::ledger::accrual::rates::{Rates, RatesFault};
use crate::account::ledger::accrual::schedule::Schedule;
use crate::account::ledger::accrual::{Explanation, History, Item, Module, PlanSpan, Posted};
use crate::account::ledger::facts::{Facts, RateKind};
use crate::account::{Form, Period, Rule};
use crate::money::Money;
use crate::time::Day;

pub use crate::account::ledger::posting::dishonored_payment_penalty;

/// A rate that no table can hold.
const RATE_BASIS_POINTS_MAX: i64 = 10_000;
/// Days of a factor of one rate: about thirty years.
pub const FACTOR_DAYS_MAX: u32 = 11_000;
/// The first day from which interest at a given rate is computed: long before the first tax of this kind.
const FLAT_RATE_FROM: Day = Day::constant(1900, 1, 1);

/// Why something cannot be computed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalculationFault {
    #[error("{to} comes before {from}")]
    Backwards { from: Day, to: Day },
    #[error("rates are known from {first} on, so interest can be computed from {} on", first.yesterday().unwrap_or(*first))]
    BeforeRates { first: Day },
    #[error("at a given rate, interest can be computed from {first} on")]
    BeforeDays { first: Day },
    #[error("interest can be computed to {last} at the latest")]
    AfterRates { last: Day },
    #[error("a rate would not be between 0 and 100 percent")]
    Rate,
    #[error("at this rate the amount would grow to more than can be counted; a lower rate or fewer days can be computed")]
    TooMuch,
    #[error("{0} is before the due date of the return, {1}, and so not an extension")]
    NotAnExtension(Day, Day),
    #[error("say as of which day: nothing was filed or paid")]
    NoAsOf,
    #[error("the day of the month is not between 1 and {last}")]
    MonthDay { last: i8 },
    #[error("nothing is owed on {0}")]
    NothingOwed(Day),
    #[error("the payments never clear the debt: what is charged each month is more, or nearly as much")]
    NeverEnds,
}

/// At which rates interest runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AtRates {
    /// Those of the tables, moved by some basis points.
    Table { kind: RateKind, shift_basis_points: i64 },
    /// One rate for all days.
    Flat { basis_points: i64 },
}

/// The segments of interest on `principal` after `from`, to and with `to`.
///
/// # Errors
/// Where the days are not in order, or no rate is known for them.
pub fn interest(facts: &Facts, principal: Money, from: Day, to: Day, at: AtRates) -> Result<Vec<Segment>, CalculationFault> {
    if to < from {
        return Err(CalculationFault::Backwards { from, to });
    }
    let rates = at.rates(facts, from)?;
    known(&rates, from, to)?;
    segments(&Schedule::of(&rates), principal, from, to, at.rule()).map_err(|TooMuch| CalculationFault::TooMuch)
}

/// What one unit grows by from `from` to `to`, with nine decimals, half up: (1 + r/365)^days − 1 at the rates of the days.
///
/// # Errors
/// As [`interest`].
pub fn factor(facts: &Facts, from: Day, to: Day, at: AtRates) -> Result<String, CalculationFault> {
    if to < from {
        return Err(CalculationFault::Backwards { from, to });
    }
    let rates = at.rates(facts, from)?;
    known(&rates, from, to)?;
    Ok(billionths(&Fraction::of(BILLION).grown(&Schedule::of(&rates), from.into(), to.into())))
}

/// The same for a number of days of one rate in a year of 365 days, or of 366: as published tables have it.
///
/// # Errors
/// Where the rate is out of range.
pub fn factor_of_days(basis_points: i64, days: u32, year: YearLength) -> Result<String, CalculationFault> {
    // A table of one rate, on days of which all are of a year of that length: each is grown by for itself.
    let first = match year {
        YearLength::Common => jiff::civil::Date::constant(2023, 1, 1),
        YearLength::Leap => jiff::civil::Date::constant(2024, 1, 1),
    };
    let rates = Rates::new(&[(first, basis_points)]).map_err(|_| CalculationFault::Rate)?;
    let opening = DayNumber::from(first).plus(-1);
    let schedule = Schedule::of(&rates);
    let grown = (0..days).fold(Fraction::of(BILLION), |amount, _| amount.grown(&schedule, opening, opening.plus(1)));
    Ok(billionths(&grown))
}

/// How long the year of a factor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearLength {
    Common,
    Leap,
}

const BILLION: i64 = 1_000_000_000;

fn billionths(grown: &Fraction) -> String {
    let billionths = grown.more(-BILLION).rounded();
    format!("{}.{:09}", &billionths / BILLION, &billionths % BILLION)
}

impl AtRates {
    fn rates(self, facts: &Facts, from: Day) -> Result<Rates, CalculationFault> {
        let fault = |fault: RatesFault| match fault {
            RatesFault::OutOfOrder(_) => CalculationFault::AfterRates { last: facts.rates(RateKind::Underpayment).range().1 },
            RatesFault::Empty | RatesFault::OutOfRange(_) => CalculationFault::Rate,
        };
        match self {
            AtRates::Table { kind, shift_basis_points: 0 } => Ok(facts.rates(kind).clone()),
            AtRates::Table { kind, shift_basis_points } => facts.rates(kind).shifted(shift_basis_points).map_err(fault),
            AtRates::Flat { .. } if from < FLAT_RATE_FROM => Err(CalculationFault::BeforeDays { first: FLAT_RATE_FROM }),
            AtRates::Flat { basis_points } if (0..=RATE_BASIS_POINTS_MAX).contains(&basis_points) => {
                Rates::new(&[(from, basis_points)]).map_err(fault)
            }
            AtRates::Flat { .. } => Err(CalculationFault::Rate),
        }
    }

    const fn rule(self) -> Rule {
        match self {
            AtRates::Flat { .. } => Rule::DailyInterest,
            AtRates::Table { kind, .. } => match kind {
                RateKind::Underpayment => Rule::InterestOnTax,
                RateKind::LargeCorporate => Rule::LargeCorporateInterest,
                RateKind::Overpayment | RateKind::CorporateOverpayment | RateKind::LargeCorporateOverpayment => Rule::OverpaymentInterest,
            },
        }
    }
}

fn known(rates: &Rates, from: Day, to: Day) -> Result<(), CalculationFault> {
    let (first, last) = rates.range();
    if from.tomorrow().unwrap_or(from) < first {
        return Err(CalculationFault::BeforeRates { first });
    }
    if to > last { Err(CalculationFault::AfterRates { last }) } else { Ok(()) }
}

/// A return and its payments, to compute what filing and paying late cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    pub tax: Money,
    pub due: Day,
    pub extended_to: Option<Day>,
    pub filed: Option<Day>,
    pub paid: Vec<(Day, Money)>,
    pub plan: Option<PlanSpan>,
    pub levy_notice: Option<Day>,
    /// Where it is not given, the last day on which something was filed or paid.
    pub as_of: Option<Day>,
}

impl Late {
    /// The day that the figures are of.
    ///
    /// # Errors
    /// Where nothing says it.
    pub fn as_of(&self) -> Result<Day, CalculationFault> {
        let last = self.paid.iter().map(|(day, _)| *day).chain(self.filed).max();
        self.as_of.or(last).ok_or(CalculationFault::NoAsOf)
    }

    /// The figures and every line behind them.
    ///
    /// # Errors
    /// Where no rate is known for the days, or they contradict each other.
    pub fn explained(&self, facts: &Facts) -> Result<Explanation, CalculationFault> {
        let as_of = self.as_of()?;
        Ok(self.module(facts, as_of)?.explain(facts, as_of))
    }

    /// The return and its payments as a module, to be computed to `as_of` or later.
    pub(crate) fn module(&self, facts: &Facts, as_of: Day) -> Result<Module, CalculationFault> {
        known(facts.rates(RateKind::Underpayment), self.due, as_of)?;
        if let Some(extended) = self.extended_to.filter(|extended| *extended < self.due) {
            return Err(CalculationFault::NotAnExtension(extended, self.due));
        }
        let mut posted = vec![Posted::new(self.due.min(as_of), Item::Tax, self.tax)];
        posted.extend(self.paid.iter().map(|(day, amount)| Posted::payment(*day, *amount)));
        let history = History {
            period: Period::year(Form::F1040, self.due.year() - 1),
            due: self.due,
            extended_to: self.extended_to,
            filed: self.filed,
            posted,
            demands: Vec::new(),
            levy_notice: self.levy_notice,
            plans: Vec::from_iter(self.plan),
            large_corporate_from: None,
        };
        Ok(Module::new(history))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const UNDERPAYMENT: AtRates = AtRates::Table { kind: RateKind::Underpayment, shift_basis_points: 0 };

    fn total(segments: &[Segment]) -> Money {
        segments.iter().map(|segment| segment.amount).sum()
    }

    #[test]
    fn the_published_example_comes_out() {
        let (from, to) = (date(2007, 3, 15), date(2008, 3, 15));
        let lines = interest(Facts::for_test(), Money::from_dollars(35_000), from, to, UNDERPAYMENT).unwrap();
        assert_eq!(total(&lines), Money::from_cents(284_371));
        assert_eq!(lines.iter().map(|line| (line.rate_basis_points, line.days)).collect::<Vec<_>>(), [(800, 291), (700, 75)]);
        assert_eq!(lines[1].base, Money::from_dollars(35_000) + lines[0].amount);
    }

    #[test]
    fn rates_may_be_moved_or_given() {
        let (from, to) = (date(2022, 12, 31), date(2023, 12, 31));
        let at = |at: AtRates| total(&interest(Facts::for_test(), Money::from_dollars(10_000), from, to, at).unwrap());
        let shifted = |shift_basis_points: i64| at(AtRates::Table { kind: RateKind::Underpayment, shift_basis_points });
        // 10,000 × ((1 + 0.16/365)^365 − 1).
        assert_eq!(at(AtRates::Flat { basis_points: 1_600 }), Money::from_cents(173_470));
        assert!(shifted(-100) < at(UNDERPAYMENT) && at(UNDERPAYMENT) < shifted(50));
        let none = interest(Facts::for_test(), Money::from_dollars(1), from, to, AtRates::Flat { basis_points: 0 }).unwrap();
        assert_eq!(total(&none), Money::ZERO);
    }

    #[test]
    fn what_cannot_be_computed_is_told() {
        let at = |from: Day, to: Day, at: AtRates| interest(Facts::for_test(), Money::from_dollars(1), from, to, at).unwrap_err();
        assert_eq!(at(date(2024, 1, 2), date(2024, 1, 1), UNDERPAYMENT).to_string(), "2024-01-01 comes before 2024-01-02");
        let early = at(date(1990, 1, 1), date(2024, 1, 1), UNDERPAYMENT).to_string();
        assert_eq!(early, "rates are known from 1995-01-01 on, so interest can be computed from 1994-12-31 on");
        assert!(matches!(at(date(2024, 1, 1), date(2099, 1, 1), UNDERPAYMENT), CalculationFault::AfterRates { .. }));
        assert_eq!(at(date(2024, 1, 1), date(2025, 1, 1), AtRates::Flat { basis_points: 10_001 }), CalculationFault::Rate);
        let flat = |percent: i64| AtRates::Flat { basis_points: percent * 100 };
        assert_eq!(at(date(1899, 12, 31), date(2025, 1, 1), flat(1)), CalculationFault::BeforeDays { first: FLAT_RATE_FROM });
        assert_eq!(at(date(1900, 1, 1), date(2060, 12, 31), flat(100)), CalculationFault::TooMuch);
        assert!(matches!(at(date(2061, 1, 1), date(2062, 1, 1), flat(5)), CalculationFault::AfterRates { .. }));
        let shifted = AtRates::Table { kind: RateKind::Underpayment, shift_basis_points: -400 };
        assert_eq!(at(date(2024, 1, 1), date(2025, 1, 1), shifted), CalculationFault::Rate);
    }

    #[test]
    fn a_high_rate_is_computed_as_far_as_it_can_be_counted() {
        // Tables to 2060 are laid out for neither.
        let interest = |from: Day, to: Day, percent: i64| {
            let lines = interest(Facts::for_test(), Money::from_dollars(1), from, to, AtRates::Flat { basis_points: percent * 100 });
            total(&lines.unwrap())
        };
        assert_eq!(interest(date(1990, 1, 1), date(1990, 1, 2), 100), Money::ZERO);
        assert_eq!(interest(date(1900, 1, 1), date(1900, 1, 3), 100), Money::from_cents(1));
        assert!(interest(date(2000, 1, 1), date(2030, 1, 1), 100) > Money::from_cents(1_000_000_000_000_000));
        assert_eq!(factor_of_days(10_000, FACTOR_DAYS_MAX, YearLength::Common).unwrap().len(), 24);
    }

    #[test]
    fn factors_agree_with_the_published_tables() {
        assert_eq!(factor_of_days(500, 91, YearLength::Common).unwrap(), "0.012542910");
        assert_eq!(
            factor(Facts::for_test(), date(2022, 12, 31), date(2023, 4, 1), AtRates::Flat { basis_points: 500 }).unwrap(),
            "0.012542910"
        );
        assert_eq!(factor_of_days(0, 91, YearLength::Leap).unwrap(), "0.000000000");
        let year = factor(Facts::for_test(), date(2007, 3, 15), date(2008, 3, 15), UNDERPAYMENT).unwrap();
        assert_eq!(year, "0.081248859");
    }
}
