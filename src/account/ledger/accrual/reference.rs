//! A slow second opinion: the same rules, day by day, in exact rationals, written without the accrual's tables, steps or months.
//! Random histories (`histories`) must come to the same cents in both.

mod book;

use std::sync::LazyLock;

use jiff::ToSpan as _;
use num_bigint::BigInt;
use num_traits::Zero as _;

use super::*;
use crate::account::Form;
use book::Book;

const RATES: &str = include_str!("../../../../assets/facts/interest_rates.csv");
const UNDERPAYMENT: usize = 1;
const LARGE_CORPORATE: usize = 5;

fn annual_percent(day: Day, column: usize) -> i64 {
    static ROWS: LazyLock<Vec<(Day, Vec<String>)>> = LazyLock::new(|| {
        let row = |line: &str| (line[..10].parse().unwrap(), line.split(',').map(str::to_owned).collect());
        RATES.lines().skip(1).map(row).collect()
    });
    ROWS.iter().rev().find(|(from, _)| *from <= day).unwrap().1[column].parse().unwrap()
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
        self.posted(|item| matches!(item, Item::Tax | Item::AdditionalTax | Item::Abatement)).map(|(_, _, cents)| cents).sum()
    }

    /// What stands on the record of the day.
    fn posted(&self, which: impl Fn(Item) -> bool) -> impl Iterator<Item = (Day, Item, i64)> {
        let stands = |posted: &&Posted| match posted.reversed {
            Some(Reversal::Returned(day) | Reversal::Corrected(day)) => posted.day <= self.day && self.day < day,
            None => posted.day <= self.day,
        };
        let posted = self.history.posted.iter().filter(stands).filter(move |posted| which(posted.item));
        posted.map(|posted| (posted.day, posted.item, posted.amount.cents()))
    }

    fn abated(&self, penalty: AbatedPenalty) -> i64 {
        self.posted(|item| item == Item::PenaltyAbated(penalty)).map(|(_, _, cents)| -cents).sum()
    }

    /// Credits and payments that are on record, with the day from which they count and the part that was named for them.
    fn paid(&self) -> Vec<(Day, Option<Designation>, i64)> {
        let on_time = |day: Day| day <= Self::late_from(self.history.due);
        let counts = |day: Day| if on_time(day) { self.history.due } else { day };
        let read = |(day, item, cents): (Day, Item, i64)| match item {
            Item::Withholding => Some((self.history.due, None, -cents)),
            Item::Payment | Item::EstimatedPayment => Some((counts(day), None, -cents)),
            Item::DesignatedPayment(to) => Some((counts(day), Some(to).filter(|_| !on_time(day)), -cents)),
            Item::InterestCredited => Some((day.max(self.history.due), None, -cents)),
            _ => None,
        };
        self.posted(|_| true).filter_map(read).collect()
    }

    fn ftp_rate(&self, from: Day, to: Day) -> i64 {
        let filing_due = self.history.extended_to.unwrap_or(self.history.due);
        let on_time = self.history.filed.is_some_and(|filed| filed <= Self::late_from(filing_due));
        let plan = |plan: &PlanSpan| plan.from <= self.day && plan.from <= to && plan.to.is_none_or(|end| end >= from);
        if on_time && self.history.period.form == Form::F1040 && self.history.plans.iter().any(plan) {
            return 25;
        }
        match self.history.levy_notice {
            Some(notice) if notice <= self.day && from > notice + 10.days() => 100,
            _ => 50,
        }
    }

    /// Lives through every day. `failure_to_file` is charged on the due date of the return; on days in `waived` what is billed
    /// bears no interest.
    /// Without it, payments stay wholly where their payer designated them.
    fn live(&self, failure_to_file: Option<i64>, waived: &[(Day, Day)]) -> Book {
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
            elsewhere: 0,
            abated: 0,
            freed: 0,
            to_abate: [self.abated(AbatedPenalty::FailureToPay), self.abated(AbatedPenalty::Decided)],
            ftp_charged: 0,
            ftp_months: Vec::new(),
            ftp_basis_points: vec![0; self.parts().len()],
            ftp_ended: vec![false; self.parts().len()],
            billed: [0; 4],
            bills: Vec::new(),
        };
        book.change(0, self.tax().max(0));
        let mut day = due;
        while day <= self.day.max(due) {
            if day > due && day <= end {
                self.accrue(&mut book, day, waived.iter().any(|(after, to)| *after < day && day <= *to));
            }
            if day <= end {
                self.charge(&mut book, day, failure_to_file);
            }
            self.post(&mut book, day, waived);
            day = day.tomorrow().unwrap();
        }
        book
    }

    fn accrue(&self, book: &mut Book, day: Day, is_waived: bool) {
        let year_days = i64::from(day.days_in_year()) * 100;
        let is_raised = self.history.large_corporate_from.is_some_and(|first| first <= day);
        let column = if is_raised { LARGE_CORPORATE } else { UNDERPAYMENT };
        let grows = year_days + annual_percent(day, column);
        for base in 0..4 {
            let still = &book.denominator * if is_waived { book.billed[base] } else { 0 };
            let amount = &mut book.with_interest[base];
            *amount = (&*amount - &still) * grows + still * year_days;
        }
        book.denominator *= year_days;
    }

    fn charge(&self, book: &mut Book, day: Day, failure_to_file: Option<i64>) {
        if day == self.history.extended_to.unwrap_or(self.history.due) {
            book.change(1, failure_to_file.unwrap_or(0));
            book.spend_credit();
        }
        // A refund that took more than there was is owed back, but is not tax that was not paid.
        let before = self.paid().into_iter().filter(|(effective, ..)| *effective < day);
        let paid: i64 = before.clone().map(|(.., cents)| cents).sum();
        let designated: i64 = before.filter(|(_, to, _)| to.is_some_and(|to| to != Designation::Tax)).map(|(.., cents)| cents).sum();
        let elsewhere = if failure_to_file.is_some() { book.elsewhere - book.freed } else { designated };
        let unpaid = self.tax() - paid + elsewhere;
        let (mut tax_left, mut paid_left) = (self.tax(), self.tax() - unpaid);
        for (place, (late_after, cents)) in self.parts().into_iter().enumerate() {
            let part = cents.min(tax_left.max(0));
            let part_paid = part.min(paid_left.max(0));
            tax_left -= part;
            paid_left -= part_paid;
            if let Some(late_after) = late_after {
                self.charge_part(book, day, place, late_after, part - part_paid);
            }
        }
    }

    /// Charges failure to pay for a part of the tax where a month of it begins.
    fn charge_part(&self, book: &mut Book, day: Day, place: usize, late_after: Day, unpaid: i64) {
        if day > late_after && ends_month(late_after, day.yesterday().unwrap()) && self.is_late() && !book.ftp_ended[place] {
            if unpaid <= 0 {
                book.ftp_ended[place] = true;
                return;
            }
            let to = month_end(late_after, day);
            let rate = self.ftp_rate(day, to).min(2_500 - book.ftp_basis_points[place]);
            book.ftp_basis_points[place] += rate;
            let cents = (unpaid * rate + 5_000) / 10_000;
            if place == 0 {
                book.ftp_months.push((day, to, cents));
            }
            let abated = cents.min(book.to_abate[0]);
            book.to_abate[0] -= abated;
            book.ftp_charged += cents - abated;
            book.undemanded[0] += cents - abated;
            book.spend_credit();
        }
    }

    /// The tax of the return, and what was assessed later by its day: cents, and the day after which not paying them is late.
    fn parts(&self) -> Vec<(Option<Day>, i64)> {
        let of_return = self.posted(|item| item == Item::Tax).map(|(_, _, cents)| cents).sum();
        let mut later: Vec<(Day, Item, i64)> = self.posted(|item| item == Item::AdditionalTax).collect();
        later.sort_by_key(|(day, ..)| *day);
        let billed = |posted: Day| {
            let demands = self.history.demands.iter().filter(|demand| demand.day > Self::late_from(self.history.due));
            let demands = demands.filter(|demand| posted <= demand.day && demand.day <= self.day);
            demands.min_by_key(|demand| demand.day).map(Self::deadline)
        };
        let later = later.into_iter().map(|(day, _, cents)| (billed(day), cents));
        [(Some(self.history.due), of_return)].into_iter().chain(later).collect()
    }

    fn deadline(demand: &Demand) -> Day {
        if demand.amount >= Money::from_dollars(100_000) {
            (0..10).fold(demand.day, |day, _| Self::late_from(day.tomorrow().unwrap()))
        } else {
            demand.day + 21.days()
        }
    }

    fn post(&self, book: &mut Book, day: Day, waived: &[(Day, Day)]) {
        let today = |posted: &(Day, Item, i64)| posted.0.max(self.history.due) == day;
        for (_, item, cents) in self.posted(|item| matches!(item, Item::Penalty | Item::Fee | Item::RefundIssued)).filter(today) {
            if item == Item::Fee {
                book.fees += cents;
                book.spend_credit();
            } else if item == Item::Penalty {
                let abated = cents.min(book.to_abate[1]);
                book.to_abate[1] -= abated;
                book.undemanded[1] += cents - abated;
                book.spend_credit();
            } else {
                let from_credit = cents.min(book.credit);
                book.credit -= from_credit;
                book.change(0, cents - from_credit);
            }
        }
        for demand in self.history.demands.iter().filter(|demand| demand.day == day && demand.day > Self::late_from(self.history.due)) {
            let moved = std::mem::take(&mut book.undemanded);
            book.change(2, moved[0]);
            book.change(3, moved[1]);
            book.bill(day, demand.amount.cents(), waived.iter().any(|(after, _)| *after == day));
        }
        for (_, _, cents) in self.posted(|item| item == Item::InterestAbated).filter(today) {
            book.abate_interest(-cents);
        }
        for (_, to, cents) in self.paid().into_iter().filter(|(effective, ..)| *effective == day) {
            book.pay_to(to, cents);
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
        let on_time: i64 = self.paid().iter().filter(|(day, ..)| *day <= self.history.due).map(|(.., cents)| cents).sum();
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
        if late_to > filing_due + 60.days() && self.history.period.form != Form::F941 {
            total = total.max(Facts::for_test().least_failure_to_file(self.history.due.year()).cents().min(net));
        }
        total
    }

    pub(super) fn standing(&self) -> Standing {
        let failure_to_file = self.failure_to_file(&self.live(None, &[]).ftp_months);
        let failure_to_file = failure_to_file - self.abated(AbatedPenalty::FailureToFile).min(failure_to_file);
        let mut waived: Vec<(Day, Day)> = Vec::new();
        for (place, demand) in self.history.demands.iter().enumerate() {
            if demand.day > self.day || demand.day <= Self::late_from(self.history.due) {
                continue;
            }
            let deadline = Self::deadline(demand);
            let tried: Vec<(Day, Day)> = waived.iter().copied().chain([(demand.day, deadline)]).collect();
            let skipped = self.history.demands[..place].iter().filter(|demand| demand.day <= Self::late_from(self.history.due)).count();
            let paid = self.live(Some(failure_to_file), &tried).bills[place - skipped].2.filter(|paid| *paid <= deadline);
            match paid {
                Some(paid) => waived.push((demand.day, paid)),
                None if self.day <= deadline => waived.push((demand.day, deadline)),
                None => {}
            }
        }
        let book = self.live(Some(failure_to_file), &waived);
        let interest: i64 = (0..4).map(|base| book.interest(base)).sum();
        Standing {
            tax: Money::from_cents(book.principal[0]),
            penalties: Money::from_cents(book.principal[1..].iter().chain(&book.undemanded).sum()),
            interest: Money::from_cents(interest),
            fees: Money::from_cents(book.fees),
            credit: Money::from_cents(book.credit),
            charged: Charged {
                failure_to_file: Money::from_cents(failure_to_file),
                failure_to_pay: Money::from_cents(book.ftp_charged),
                interest: Money::from_cents(interest + book.interest_paid.iter().sum::<i64>() - book.abated),
            },
        }
    }
}
