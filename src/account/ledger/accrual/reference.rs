//! A slow second opinion: the same rules, day by day, in exact rationals, written without the accrual's tables, steps or months.
//! Random histories (`histories`) must come to the same cents in both.

use std::sync::LazyLock;

use jiff::ToSpan as _;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive as _, Zero as _};

use super::*;

const RATES: &str = include_str!("../../../../assets/facts/interest_rates.csv");

/// What a day of the module's life begins and ends with. Numerators share one denominator.
struct Book {
    principal: [i64; 4],
    with_interest: [BigInt; 4],
    denominator: BigInt,
    interest_paid: [i64; 4],
    undemanded: [i64; 2],
    fees: i64,
    credit: i64,
    ftp_months: Vec<(Day, Day, i64)>,
    ftp_basis_points: i64,
    /// For each bill: the day on which it was paid in full, if it was.
    bills: Vec<(Day, i64, Option<Day>)>,
}

impl Book {
    fn rounded(&self, base: usize) -> i64 {
        let value = BigRational::new_raw(self.with_interest[base].clone(), self.denominator.clone());
        let (numerator, denominator): (BigInt, BigInt) = (value.numer() * 2 + value.denom(), value.denom() * 2);
        let mut floor: BigInt = &numerator / &denominator;
        if &floor * &denominator > numerator {
            floor -= 1;
        }
        floor.to_i64().unwrap()
    }

    fn interest(&self, base: usize) -> i64 {
        self.rounded(base) - self.principal[base]
    }

    fn owed(&self) -> i64 {
        (0..4).map(|base| self.rounded(base)).sum::<i64>() + self.undemanded.iter().sum::<i64>() + self.fees
    }

    fn change(&mut self, base: usize, cents: i64) {
        self.principal[base] += cents;
        self.with_interest[base] += &self.denominator * cents;
    }

    fn pay(&mut self, cents: i64) {
        let mut left = cents;
        for base in 0..3 {
            let part = left.min(self.principal[base]);
            self.change(base, -part);
            left -= part;
        }
        for undemanded in &mut self.undemanded {
            let part = left.min(*undemanded);
            *undemanded -= part;
            left -= part;
        }
        let part = left.min(self.principal[3]);
        self.change(3, -part);
        left -= part;
        for base in 0..4 {
            if self.principal[base] == 0 {
                let part = left.min(self.interest(base));
                self.with_interest[base] -= &self.denominator * part;
                self.interest_paid[base] += part;
                left -= part;
                if self.rounded(base) == 0 {
                    self.with_interest[base] = BigInt::zero();
                }
            }
        }
        let part = left.min(self.fees);
        self.fees -= part;
        self.credit += left - part;
    }

    fn spend_credit(&mut self) {
        let credit = std::mem::take(&mut self.credit);
        self.pay(credit);
    }
}

fn annual_percent(day: Day) -> i64 {
    static ROWS: LazyLock<Vec<(Day, i64)>> = LazyLock::new(|| {
        let row = |line: &str| {
            let mut fields = line.split(',');
            (fields.next().unwrap().parse().unwrap(), fields.next().unwrap().parse().unwrap())
        };
        RATES.lines().skip(1).map(row).collect()
    });
    ROWS.iter().rev().find(|(from, _)| *from <= day).unwrap().1
}

fn ends_month(due: Day, day: Day) -> bool {
    if due.day() == due.days_in_month() { day.day() == day.days_in_month() } else { day.day() == due.day().min(day.days_in_month()) }
}

/// The month of a penalty that begins on `first`: to the next end.
fn month_end(due: Day, first: Day) -> Day {
    let mut day = first;
    while !ends_month(due, day) {
        day = day.tomorrow().unwrap();
    }
    day
}

/// One case: a history and the day it is computed to.
pub(super) struct Reference<'a> {
    pub(super) history: &'a History,
    pub(super) day: Day,
}

impl Reference<'_> {
    fn late_from(day: Day) -> Day {
        let mut day = day;
        while !Calendar::Legal.is_business_day(day) {
            day = day.tomorrow().unwrap();
        }
        day
    }

    fn is_late(&self) -> bool {
        self.day > Self::late_from(self.history.due)
    }

    fn tax(&self) -> i64 {
        let of_tax = |posted: &&Posted| matches!(posted.item, Item::Tax | Item::AdditionalTax | Item::Abatement) && posted.day <= self.day;
        self.history.posted.iter().filter(of_tax).map(|posted| posted.amount.cents()).sum()
    }

    /// Credits and payments that are on record, with the day from which they count.
    fn paid(&self) -> Vec<(Day, i64)> {
        let known = self.history.posted.iter().filter(|posted| posted.day <= self.day);
        known
            .filter_map(|posted| match posted.item {
                Item::Withholding => Some((self.history.due, -posted.amount.cents())),
                Item::Payment { returned: Some(returned) } if returned <= self.day => None,
                Item::Payment { .. } | Item::EstimatedPayment => {
                    let on_time = posted.day <= Self::late_from(self.history.due);
                    Some((if on_time { self.history.due } else { posted.day }, -posted.amount.cents()))
                }
                _ => None,
            })
            .collect()
    }

    fn ftp_rate(&self, from: Day, to: Day) -> i64 {
        let filing_due = self.history.extended_to.unwrap_or(self.history.due);
        let on_time = self.history.filed.is_some_and(|filed| filed <= Self::late_from(filing_due));
        let plan = |plan: &PlanSpan| plan.from <= self.day && plan.from <= to && plan.to.is_none_or(|end| end >= from);
        if on_time && self.history.plans.iter().any(plan) {
            return 25;
        }
        match self.history.levy_notice {
            Some(notice) if notice <= self.day && from > notice + 10.days() => 100,
            _ => 50,
        }
    }

    /// Lives through every day. `failure_to_file` is charged on the due date of the return; days in `waived` bear no interest.
    fn live(&self, failure_to_file: i64, waived: &[(Day, Day)]) -> Book {
        let due = self.history.due;
        let end = if self.is_late() { self.day } else { due };
        let mut book = Book {
            principal: [0; 4],
            with_interest: std::array::from_fn(|_| BigInt::zero()),
            denominator: BigInt::from(1),
            interest_paid: [0; 4],
            undemanded: [0; 2],
            fees: 0,
            credit: (-self.tax()).max(0),
            ftp_months: Vec::new(),
            ftp_basis_points: 0,
            bills: Vec::new(),
        };
        book.change(0, self.tax().max(0));
        let mut day = due;
        while day <= end {
            if day > due && !waived.iter().any(|(after, to)| *after < day && day <= *to) {
                self.accrue(&mut book, day);
            }
            self.charge(&mut book, day, failure_to_file);
            self.post(&mut book, day);
            day = day.tomorrow().unwrap();
        }
        book
    }

    fn accrue(&self, book: &mut Book, day: Day) {
        let year_days = i64::from(day.days_in_year()) * 100;
        for amount in &mut book.with_interest {
            *amount *= year_days + annual_percent(day);
        }
        book.denominator *= year_days;
    }

    fn charge(&self, book: &mut Book, day: Day, failure_to_file: i64) {
        if day == self.history.extended_to.unwrap_or(self.history.due) {
            book.change(1, failure_to_file);
            book.spend_credit();
        }
        // A refund that took more than there was is owed back, but is not tax that was not paid.
        let paid: i64 = self.paid().iter().filter(|(effective, _)| *effective < day).map(|(_, cents)| cents).sum();
        let unpaid = self.tax() - paid;
        if day > self.history.due && ends_month(self.history.due, day.yesterday().unwrap()) && unpaid > 0 && self.is_late() {
            let to = month_end(self.history.due, day);
            let rate = self.ftp_rate(day, to).min(2_500 - book.ftp_basis_points);
            book.ftp_basis_points += rate;
            let cents = (unpaid * rate + 5_000) / 10_000;
            book.ftp_months.push((day, to, cents));
            book.undemanded[0] += cents;
            book.spend_credit();
        }
    }

    fn post(&self, book: &mut Book, day: Day) {
        for posted in self.history.posted.iter().filter(|posted| posted.day <= self.day && posted.day.max(self.history.due) == day) {
            match posted.item {
                Item::Penalty => {
                    book.undemanded[1] += posted.amount.cents();
                    book.spend_credit();
                }
                Item::Fee => {
                    book.fees += posted.amount.cents();
                    book.spend_credit();
                }
                Item::RefundIssued => {
                    let from_credit = posted.amount.cents().min(book.credit);
                    book.credit -= from_credit;
                    book.change(0, posted.amount.cents() - from_credit);
                }
                _ => {}
            }
        }
        for demand in self.history.demands.iter().filter(|demand| demand.day == day && demand.day > Self::late_from(self.history.due)) {
            let moved = std::mem::take(&mut book.undemanded);
            book.change(2, moved[0]);
            book.change(3, moved[1]);
            book.bills.push((day, demand.amount.cents(), None));
        }
        for (_, cents) in self.paid().into_iter().filter(|(effective, _)| *effective == day) {
            book.pay(cents);
            let nothing_left = book.owed() == 0;
            if let Some((_, left, paid)) = book.bills.last_mut() {
                *left -= cents;
                if paid.is_none() && (*left <= 0 || nothing_left) {
                    *paid = Some(day);
                }
            }
        }
    }

    fn failure_to_file(&self, ftp_months: &[(Day, Day, i64)]) -> i64 {
        let filing_due = self.history.extended_to.unwrap_or(self.history.due);
        let late_to = self.history.filed.unwrap_or(self.day).min(self.day);
        let on_time: i64 = self.paid().iter().filter(|(day, _)| *day <= self.history.due).map(|(_, cents)| cents).sum();
        let net = self.tax() - on_time;
        if late_to <= Self::late_from(filing_due) || net <= 0 {
            return 0;
        }
        let (mut total, mut first) = (0, filing_due.tomorrow().unwrap());
        for _ in 0..5 {
            if first <= late_to {
                let reduction = ftp_months.iter().find(|(from, to, _)| *from <= first && first <= *to).map_or(0, |month| month.2);
                total += ((net * 500 + 5_000) / 10_000 - reduction).max(0);
            }
            first = month_end(filing_due, first).tomorrow().unwrap();
        }
        if late_to > filing_due + 60.days() {
            total = total.max(Facts::for_test().least_failure_to_file(self.history.due.year()).cents().min(net));
        }
        total
    }

    pub(super) fn standing(&self) -> Standing {
        let failure_to_file = self.failure_to_file(&self.live(0, &[]).ftp_months);
        let mut waived: Vec<(Day, Day)> = Vec::new();
        for (place, demand) in self.history.demands.iter().enumerate() {
            if demand.day > self.day || demand.day <= Self::late_from(self.history.due) {
                continue;
            }
            let deadline = if demand.amount >= Money::from_dollars(100_000) {
                (0..10).fold(demand.day, |day, _| Self::late_from(day.tomorrow().unwrap()))
            } else {
                demand.day + 21.days()
            };
            let tried: Vec<(Day, Day)> = waived.iter().copied().chain([(demand.day, deadline)]).collect();
            let skipped = self.history.demands[..place].iter().filter(|demand| demand.day <= Self::late_from(self.history.due)).count();
            let paid = self.live(failure_to_file, &tried).bills[place - skipped].2.filter(|paid| *paid <= deadline);
            match paid {
                Some(paid) => waived.push((demand.day, paid)),
                None if self.day <= deadline => waived.push((demand.day, deadline)),
                None => {}
            }
        }
        let book = self.live(failure_to_file, &waived);
        let interest: i64 = (0..4).map(|base| book.interest(base)).sum();
        Standing {
            tax: Money::from_cents(book.principal[0]),
            penalties: Money::from_cents(book.principal[1..].iter().chain(&book.undemanded).sum()),
            interest: Money::from_cents(interest),
            fees: Money::from_cents(book.fees),
            credit: Money::from_cents(book.credit),
            charged: Charged {
                failure_to_file: Money::from_cents(failure_to_file),
                failure_to_pay: Money::from_cents(book.ftp_months.iter().map(|month| month.2).sum()),
                interest: Money::from_cents(interest + book.interest_paid.iter().sum::<i64>()),
            },
        }
    }
}
