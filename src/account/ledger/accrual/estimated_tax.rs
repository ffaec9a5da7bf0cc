//! The addition for underpaid estimated tax of an individual (IRC 6654): simple interest on what each instalment lacks.
//!
//! Four instalments of a quarter of the required annual payment fall due on 15 April, June and September and on 15 January. What is
//! withheld counts as paid evenly on those days; a payment goes to the earliest instalment that lacks something. Interest ends with
//! the payment, at the latest on 15 April after the year, and the rate of January to March also covers 1 to 15 April. Each instalment
//! is exact to the end and rounded once, half up.

use serde::Serialize;

use super::compound::Segment;
use super::day_number::{DayNumber, is_leap};
use super::rates::Rates;
use crate::account::Rule;
use crate::account::ledger::calendar::Calendar;
use crate::account::ledger::facts::{Facts, RateKind};
use crate::money::Money;
use crate::time::Day;

/// Where less is owed after withholding, there is no addition (IRC 6654(e)(1)).
const LEAST_OWED: Money = Money::from_dollars(1_000);
/// An adjusted gross income of the year before above this asks for more of its tax (IRC 6654(d)(1)(C)).
const HIGH_INCOME: Money = Money::from_dollars(150_000);
const OF_THIS_YEAR_PERCENT: i64 = 90;
const OF_LAST_YEAR_PERCENT: i64 = 100;
const OF_LAST_YEAR_HIGH_INCOME_PERCENT: i64 = 110;

const INSTALMENTS: i64 = 4;
/// Interest is a sum of fractions with this denominator: basis points, over the days of a common and of a leap year.
const DENOMINATOR: i128 = 10_000 * 365 * 366;

/// What is known of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EstimatedTax {
    pub year: i16,
    /// The tax of the year.
    pub tax: Money,
    /// Where it is not known, 90% of this year's tax is required.
    pub tax_last_year: Option<LastYear>,
    pub withheld: Money,
    pub payments: Vec<(Day, Money)>,
}

/// The year before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LastYear {
    pub tax: Money,
    pub adjusted_gross_income: Money,
}

/// The addition and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    pub amount: Money,
    /// The required annual payment.
    pub required: Money,
    /// None where less than 1,000 dollars is owed after withholding.
    pub instalments: Vec<Instalment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalment {
    pub due: Day,
    pub required: Money,
    /// Their amounts add up to what the instalment adds.
    pub segments: Vec<Segment>,
}

impl EstimatedTax {
    /// The addition to the tax of the year.
    #[must_use]
    pub fn addition(&self, facts: &Facts) -> Addition {
        let required = self.required();
        if self.tax - self.withheld < LEAST_OWED {
            return Addition { amount: Money::ZERO, required, instalments: Vec::new() };
        }
        let dues = due_days(self.year);
        let mut credits: Vec<(Day, i64)> = (0..).zip(dues).map(|(place, due)| (due, quarter(self.withheld, place))).collect();
        credits.extend(self.payments.iter().map(|(day, amount)| (*day, amount.cents())));
        credits.sort_by_key(|(day, _)| *day);
        let rates = Quarters { rates: facts.rates(RateKind::Underpayment), year: self.year };
        let mut instalments = Vec::new();
        for (place, due) in (0..).zip(dues) {
            let amount = quarter(required, place);
            let paid = take(&mut credits, amount);
            let segments = rates.segments(due, amount, &paid);
            instalments.push(Instalment { due, required: Money::from_cents(amount), segments });
        }
        let amount = instalments.iter().flat_map(|instalment| &instalment.segments).map(|segment| segment.amount).sum();
        Addition { amount, required, instalments }
    }

    /// The lesser of 90% of this year's tax and 100% of last year's, 110% after a high income (IRC 6654(d)(1)).
    fn required(&self) -> Money {
        let this_year = percent(self.tax, OF_THIS_YEAR_PERCENT);
        let last_year = self.tax_last_year.map(|last| {
            let is_high = last.adjusted_gross_income > HIGH_INCOME;
            percent(last.tax, if is_high { OF_LAST_YEAR_HIGH_INCOME_PERCENT } else { OF_LAST_YEAR_PERCENT })
        });
        last_year.map_or(this_year, |last_year| this_year.min(last_year))
    }
}

fn due_days(year: i16) -> [Day; 4] {
    let day = |year: i16, month: i8| jiff::civil::Date::constant(year, month, 15);
    [day(year, 4), day(year, 6), day(year, 9), day(year + 1, 1)]
}

/// Half up.
fn percent(amount: Money, percent: i64) -> Money {
    Money::from_cents((amount.cents() * percent + 50).div_euclid(100))
}

/// The quarter at a place from 0 to 3: the quarters are whole cents and add up to the amount.
fn quarter(amount: Money, place: i64) -> i64 {
    let up_to = |place: i64| (amount.cents() * place + INSTALMENTS / 2) / INSTALMENTS;
    up_to(place + 1) - up_to(place)
}

/// Takes credits, the earliest first, until `amount` is covered.
fn take(credits: &mut [(Day, i64)], amount: i64) -> Vec<(Day, i64)> {
    let mut lacking = amount;
    let mut taken = Vec::new();
    for (day, cents) in credits {
        let part = (*cents).min(lacking);
        *cents -= part;
        lacking -= part;
        if part > 0 {
            taken.push((*day, part));
        }
    }
    taken
}

/// The quarterly rates as they hold for one year's instalments.
struct Quarters<'a> {
    rates: &'a Rates,
    year: i16,
}

impl Quarters<'_> {
    /// The segments of an instalment that was paid as `paid` says, by the day. A payment by the business day on or after the due
    /// day is on time (IRC 7503).
    fn segments(&self, due: Day, amount: i64, paid: &[(Day, i64)]) -> Vec<Segment> {
        let on_time_until = Calendar::Legal.business_day_from(due);
        let (start, end) = (DayNumber::from(due), self.last_day());
        let late = paid.iter().filter(|(day, _)| *day > on_time_until);
        let on_time: i64 = paid.iter().filter(|(day, _)| *day <= on_time_until).map(|(_, cents)| cents).sum();
        let mut lacking = amount - on_time;
        let mut cuts: Vec<DayNumber> = self.rates.changes(start, self.last_rate_day()).collect();
        cuts.extend(late.clone().map(|(day, _)| DayNumber::from(*day)).filter(|day| *day < end));
        cuts.push(end);
        cuts.sort_unstable();
        cuts.dedup();
        let (mut from, mut total, mut segments) = (start, 0_i128, Vec::new());
        for to in cuts {
            let before = rounded(total);
            let rate = self.rates.basis_points(from.plus(1).min(self.last_rate_day()));
            total += interest(lacking, rate, from, to);
            if lacking > 0 {
                segments.push(Segment {
                    from: from.plus(1).day(),
                    to: to.day(),
                    days: i64::from(to.days_since(from)),
                    base: Money::from_cents(lacking),
                    rate_basis_points: rate,
                    amount: Money::from_cents(rounded(total) - before),
                    rule: Rule::EstimatedTax,
                });
            }
            lacking -= late.clone().filter(|(day, _)| DayNumber::from(*day) == to).map(|(_, cents)| cents).sum::<i64>();
            from = to;
        }
        segments
    }

    fn last_day(&self) -> DayNumber {
        DayNumber::from_civil(i32::from(self.year) + 1, 4, 15)
    }

    /// The rate of this day also covers 1 to 15 April (IRC 6621(b)(2)(B)).
    fn last_rate_day(&self) -> DayNumber {
        DayNumber::from_civil(i32::from(self.year) + 1, 3, 31)
    }
}

/// Simple interest of the days after `from`, to and with `to`, over [`DENOMINATOR`]; each day by the length of its year.
fn interest(cents: i64, basis_points: i64, from: DayNumber, to: DayNumber) -> i128 {
    let of_days =
        |days: i32, year_days: i128| i128::from(cents) * i128::from(basis_points) * i128::from(days) * (DENOMINATOR / (10_000 * year_days));
    let year = i32::from(from.plus(1).day().year());
    let year_end = DayNumber::from_civil(year, 12, 31).min(to);
    let length = |year: i32| if is_leap(year) { 366 } else { 365 };
    of_days(year_end.days_since(from), length(year)) + of_days(to.days_since(year_end), length(year + 1))
}

/// Half up.
fn rounded(total: i128) -> i64 {
    let cents = (total * 2 + DENOMINATOR).div_euclid(DENOMINATOR * 2);
    i64::try_from(cents).expect("the interest of a year is less than what it is on, which is in range")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn dollars(amount: i32) -> Money {
        Money::from_dollars(amount)
    }

    fn nothing_paid() -> EstimatedTax {
        EstimatedTax { year: 2023, tax: dollars(10_000), tax_last_year: None, withheld: Money::ZERO, payments: Vec::new() }
    }

    #[test]
    fn nothing_paid_costs_simple_interest_to_15_april() {
        let addition = nothing_paid().addition(Facts::for_test());
        assert_eq!(addition.required, dollars(9_000));
        // Each of 2,250.00: 7% to 30 September 2023, 8% then, over 365 and from January over 366 days.
        let sums: Vec<Money> = addition.instalments.iter().map(|one| one.segments.iter().map(|segment| segment.amount).sum()).collect();
        let cents = |days_at_7: i128, days_at_8: i128, days_2024: i128| {
            let total = 225_000 * (700 * days_at_7 * 366 + 800 * days_at_8 * 366 + 800 * days_2024 * 365);
            Money::from_cents(rounded(total))
        };
        assert_eq!(sums, [cents(168, 92, 106), cents(107, 92, 106), cents(15, 92, 106), cents(0, 0, 91)]);
        assert_eq!(addition.amount, sums.into_iter().sum());
    }

    #[test]
    fn the_rate_of_march_covers_april() {
        // The rate rose from 3% to 4% on 1 April 2022, which does not count for 2021.
        let year = EstimatedTax { year: 2021, ..nothing_paid() };
        let addition = year.addition(Facts::for_test());
        assert!(addition.instalments.iter().flat_map(|one| &one.segments).all(|segment| segment.rate_basis_points == 300));
        assert_eq!(addition.instalments[3].segments.last().unwrap().to, date(2022, 4, 15));
    }

    #[test]
    fn the_least_of_the_required_payments_counts() {
        let last = |tax: i32, income: i32| Some(LastYear { tax: dollars(tax), adjusted_gross_income: dollars(income) });
        for (tax_last_year, required) in
            [(None, 9_000), (last(8_000, 150_000), 8_000), (last(8_000, 150_001), 8_800), (last(9_500, 1), 9_000), (last(0, 1), 0)]
        {
            assert_eq!(EstimatedTax { tax_last_year, ..nothing_paid() }.addition(Facts::for_test()).required, dollars(required));
        }
    }

    #[test]
    fn less_than_a_thousand_owed_costs_nothing() {
        let facts = Facts::for_test();
        let owed = |cents: i64| EstimatedTax { withheld: dollars(10_000) - Money::from_cents(cents), ..nothing_paid() }.addition(facts);
        assert_eq!(owed(99_999).instalments, []);
        assert!(!owed(100_000).instalments.is_empty());
    }

    #[test]
    fn withholding_is_spread_and_payments_go_to_the_earliest_shortfall() {
        let facts = Facts::for_test();
        let even = EstimatedTax { withheld: dollars(9_000), ..nothing_paid() };
        assert_eq!(even.addition(facts).amount, Money::ZERO);
        // 17 April 2023 was a holiday, 15 April a Saturday: the 18th is on time. 3,000 cover the first and a part of the second.
        let paid =
            EstimatedTax { payments: vec![(date(2023, 4, 18), dollars(3_000)), (date(2023, 8, 1), dollars(6_000))], ..nothing_paid() };
        let addition = paid.addition(facts);
        let lines: Vec<(Money, Day, Day)> =
            addition.instalments.iter().flat_map(|one| &one.segments).map(|s| (s.base, s.from, s.to)).collect();
        assert_eq!(lines, [(dollars(1_500), date(2023, 6, 16), date(2023, 8, 1))]);
        // 47 days of 7% on 1,500.00.
        assert_eq!(addition.amount, Money::from_cents(1_352));
    }

    #[test]
    fn quarters_add_up() {
        for cents in [0, 1, 2, 3, 900_001, 899_999] {
            let amount = Money::from_cents(cents);
            assert_eq!((0..4).map(|place| quarter(amount, place)).sum::<i64>(), cents);
        }
    }
}
