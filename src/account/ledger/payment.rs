//! Scheduling, changing and canceling payments: one ladder of rules each, read from the books after the account was locked.
//!
//! The rungs stand in the order of [`Refusal`]; the first that holds is the answer. After the ladder nothing may fail but the
//! database. What a kind of payment asks of its periods is in `kind`.

pub(super) mod kind;
pub(super) mod writing;

use super::accrual::Standing;
use super::books::{Booked, BookedBank, BookedPayment, Books};
use super::facts::Facts;
use super::hours::{PaymentHours, last_day};
use crate::account::ledger::calendar::Calendar;
use crate::account::{Designation, PaymentKind, PaymentPart, PaymentStatus, PaymentView, Period, Refusal};
use crate::ids::{BankAccountId, CommandId, ModuleId, PaymentId, digest};
use crate::money::Money;
use crate::time::{Day, Instant};
use kind::Bound;

/// Accepted payments of an account in [`WINDOW_MS`], canceled ones included.
pub const PAYMENTS_IN_WINDOW_MAX: usize = 2;
pub const WINDOW_MS: i64 = 24 * 60 * 60 * 1000;
/// The first amount that is too much for one payment.
pub const AMOUNT_TOO_LARGE: Money = Money::from_dollars(10_000_000);
/// Periods that one payment can pay.
pub const PARTS_MAX: usize = 12;
/// Confirmation numbers that are tried before a new one is taken to be impossible.
pub const CONFIRMATION_TRIES_MAX: u8 = 16;

/// A payment as it was asked for.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) kind: PaymentKind,
    pub(super) parts: Vec<PaymentPart>,
    pub(super) day: Day,
    pub(super) bank_account: BankAccountId,
}

/// What a scheduled payment is to become.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) parts: Vec<PaymentPart>,
    pub(super) day: Day,
    pub(super) bank_account: BankAccountId,
}

/// A payment that the rules let through: where each part goes and where the money comes from.
pub(super) struct Accepted<'a> {
    pub(super) targets: Vec<Target>,
    pub(super) amount: Money,
    pub(super) bank: &'a BookedBank,
}

/// Where a part goes.
pub(super) struct Target {
    pub(super) period: Period,
    pub(super) amount: Money,
    pub(super) designation: Option<Designation>,
    /// `None`: the payment opens the period.
    pub(super) module: Option<ModuleId>,
}

/// What the rules are asked about: the account as it is, at an instant.
pub(super) struct Desk<'a> {
    pub(super) books: &'a Books,
    pub(super) facts: &'a Facts,
    pub(super) hours: &'a PaymentHours,
    pub(super) now: Instant,
}

fn refused_when(holds: bool, refusal: Refusal) -> Result<(), Refusal> {
    if holds { Err(refusal) } else { Ok(()) }
}

impl Desk<'_> {
    /// Where the payment would go and come from, or the first rule that forbids it.
    pub(super) fn schedule(&self, wish: &Wish) -> Result<Accepted<'_>, Refusal> {
        let accepted = self.accept(wish, None)?;
        refused_when(self.accepted_in_window() >= PAYMENTS_IN_WINDOW_MAX, Refusal::TooManyIn24Hours)?;
        Ok(accepted)
    }

    /// The payment as it is and as it would be, or the first rule that forbids that: those of a new payment but for the number of
    /// payments in a day, and then those of canceling it.
    pub(super) fn change(&self, payment: &PaymentId, change: Change) -> Result<(&BookedPayment, Wish, Accepted<'_>), Refusal> {
        let before = self.books.payment(payment).ok_or(Refusal::PaymentUnknown)?;
        let wish = Wish { kind: before.view.kind, parts: change.parts, day: change.day, bank_account: change.bank_account };
        let accepted = self.accept(&wish, Some(payment))?;
        match before.view.status {
            PaymentStatus::Canceled => Err(Refusal::AlreadyCanceled),
            PaymentStatus::Scheduled if self.hours.can_cancel(before.view.day, self.now) => Ok((before, wish, accepted)),
            PaymentStatus::Scheduled | PaymentStatus::Pending | PaymentStatus::Processed | PaymentStatus::Returned => {
                Err(Refusal::TooLateToChange)
            }
        }
    }

    /// The ladder of a payment as it would be, `instead` of one that is scheduled already or as a new one.
    fn accept(&self, wish: &Wish, instead: Option<&PaymentId>) -> Result<Accepted<'_>, Refusal> {
        let days = self.hours.payment_days(self.now);
        // A day that is refused below still needs a payoff to compare with: that of the nearest day that can be chosen.
        let day = wish.day.clamp(days.today, days.last);
        let booked = self.periods(wish)?;
        let bank = self.books.bank_account(&wish.bank_account).ok_or(Refusal::BankAccountUnknown)?;
        let repeated = (1..wish.parts.len()).any(|place| wish.parts[..place].iter().any(|part| part.period == wish.parts[place].period));
        refused_when(repeated || wish.parts.len() > PARTS_MAX, Refusal::PartsNotDistinct)?;
        for (part, booked) in wish.parts.iter().zip(&booked) {
            kind::fits(wish.kind, part.period, *booked, day)?;
        }
        let is_designated = wish.parts.iter().any(|part| part.designation.is_some());
        refused_when(is_designated && !kind::takes_designation(wish.kind), Refusal::DesignationNotTaken)?;
        refused_when(wish.kind == PaymentKind::PaymentPlan && !self.books.has_plan(day), Refusal::NoPlanInEffect)?;
        refused_when(wish.parts.is_empty() || wish.parts.iter().any(|part| !part.amount.is_positive()), Refusal::AmountNotPositive)?;
        refused_when(wish.parts.iter().any(|part| part.amount >= AMOUNT_TOO_LARGE), Refusal::AmountTooLarge)?;
        let amount: Money = wish.parts.iter().map(|part| part.amount).sum();
        refused_when(amount >= AMOUNT_TOO_LARGE, Refusal::AmountTooLarge)?;
        if kind::bound(wish.kind) == Bound::Payoff {
            let payable = |booked: &Booked| self.payable_besides(booked, &booked.module.standing(self.facts, day), instead);
            let above = wish.parts.iter().zip(&booked).any(|(part, booked)| booked.is_some_and(|booked| part.amount > payable(booked)));
            refused_when(above, Refusal::AmountAbovePayoff)?;
        }
        self.day(wish.day)?;
        let one_at_a_time = self.under_way_besides(instead).any(|payment| payment.bank_account == bank.view.id);
        refused_when(!bank.view.verified && one_at_a_time, Refusal::BankAccountUnverified)?;
        let target = |(part, booked): (&PaymentPart, &Option<&Booked>)| Target {
            period: part.period,
            amount: part.amount,
            designation: part.designation,
            module: booked.map(|booked| booked.id.clone()),
        };
        Ok(Accepted { targets: wish.parts.iter().zip(&booked).map(target).collect(), amount, bank })
    }

    /// The module of each part; none where the payment may open it.
    fn periods(&self, wish: &Wish) -> Result<Vec<Option<&Booked>>, Refusal> {
        let booked = |part: &PaymentPart| match self.books.module(part.period) {
            None if !kind::opens_period(wish.kind) => Err(Refusal::PeriodUnknown),
            booked => Ok(booked),
        };
        wish.parts.iter().map(booked).collect()
    }

    fn day(&self, day: Day) -> Result<(), Refusal> {
        let today = self.hours.today(self.now);
        refused_when(day < today, Refusal::DayPast)?;
        refused_when(day > last_day(today), Refusal::DayTooFar)?;
        let processes = Calendar::FederalReserve.is_business_day(day);
        refused_when(processes && self.hours.is_past_cut_off(day, self.now), Refusal::DayCutOffPassed)?;
        refused_when(!processes, Refusal::DayNotProcessing)
    }

    /// The payment as it will be once it is canceled, or the first rule that forbids that.
    pub(super) fn cancel(&self, payment: &PaymentId) -> Result<PaymentView, Refusal> {
        let view = &self.books.payment(payment).ok_or(Refusal::PaymentUnknown)?.view;
        match view.status {
            PaymentStatus::Canceled => Err(Refusal::AlreadyCanceled),
            PaymentStatus::Scheduled if self.hours.can_cancel(view.day, self.now) => {
                Ok(PaymentView { status: PaymentStatus::Canceled, ..view.clone() })
            }
            PaymentStatus::Scheduled | PaymentStatus::Pending | PaymentStatus::Processed | PaymentStatus::Returned => {
                Err(Refusal::TooLateToCancel)
            }
        }
    }

    /// What can still be paid to a period whose standing is known: its payoff less what is on its way already.
    pub(super) fn payable_of(&self, booked: &Booked, standing: &Standing) -> Money {
        self.payable_besides(booked, standing, None)
    }

    fn payable_besides(&self, booked: &Booked, standing: &Standing, instead: Option<&PaymentId>) -> Money {
        let under_way: Money = self.under_way_besides(instead).map(|payment| payment.to_module(&booked.id)).sum();
        (standing.payoff() - under_way).max(Money::ZERO)
    }

    fn under_way_besides<'b>(&'b self, instead: Option<&'b PaymentId>) -> impl Iterator<Item = &'b BookedPayment> {
        self.books.payments_under_way().filter(move |payment| instead.is_none_or(|instead| payment.view.id != *instead))
    }

    /// Payments that somebody asked for. Instalments by direct debit are scheduled without anybody asking.
    fn accepted_in_window(&self) -> usize {
        let since = self.now.plus_millis(-WINDOW_MS);
        let is_instalment = |id: &PaymentId| self.books.plan_record.instalments.iter().any(|row| row.payment == *id);
        self.books.payments.iter().filter(|payment| payment.scheduled_at > since && !is_instalment(&payment.view.id)).count()
    }
}

/// The confirmation number of a command's payment at the `attempt`th try: nine digits that do not begin with zero and a check
/// digit (Luhn), so that a digit misheard is noticed.
pub(super) fn confirmation(command: &CommandId, attempt: u8) -> String {
    let digest = digest(&[b"confirmation", command.as_str().as_bytes(), &[attempt]]);
    let mut number = 0_u64;
    for byte in &digest[..8] {
        number = number << 8 | u64::from(*byte);
    }
    let nine = 100_000_000 + number % 900_000_000;
    format!("{nine}{}", check_digit(nine))
}

fn check_digit(number: u64) -> u64 {
    let (mut rest, mut sum, mut doubled) = (number, 0, true);
    while rest > 0 {
        let digit = (rest % 10) * if doubled { 2 } else { 1 };
        sum += digit / 10 + digit % 10;
        doubled = !doubled;
        rest /= 10;
    }
    (10 - sum % 10) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confirmation_number_is_ten_digits_with_a_check() {
        // The textbook example of the check: 7992739871 and 3.
        assert_eq!(check_digit(7_992_739_871), 3);
        let command = CommandId::derived(&[b"a"]);
        let number = confirmation(&command, 0);
        assert_eq!(number, confirmation(&command, 0));
        assert_ne!(number, confirmation(&command, 1));
        assert_ne!(number, confirmation(&CommandId::derived(&[b"b"]), 0));
        assert!(number.len() == 10 && number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0'));
    }
}
