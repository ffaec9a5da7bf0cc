//! Scheduling and canceling payments: one ladder of rules each, read from the books after the account was locked.
//!
//! The rungs stand in the order of [`Refusal`]; the first that holds is the answer. After the ladder nothing may fail but the
//! database.

use super::accrual::Standing;
use super::books::{Booked, Books};
use super::facts::Facts;
use super::hours::{PaymentHours, last_day};
use crate::account::ledger::calendar::Calendar;
use crate::account::{BankAccountView, PaymentStatus, PaymentView, Period, Refusal};
use crate::ids::{BankAccountId, CommandId, PaymentId, digest};
use crate::money::Money;
use crate::time::{Day, Instant};

/// Accepted payments of an account in [`WINDOW_MS`], canceled ones included.
pub const PAYMENTS_IN_WINDOW_MAX: usize = 2;
pub const WINDOW_MS: i64 = 24 * 60 * 60 * 1000;
/// The first amount that is too much for one payment.
pub const AMOUNT_TOO_LARGE: Money = Money::from_dollars(10_000_000);
/// Confirmation numbers that are tried before a new one is taken to be impossible.
pub const CONFIRMATION_TRIES_MAX: u8 = 16;

/// A payment as it was asked for.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub(super) period: Period,
    pub(super) amount: Money,
    pub(super) day: Day,
    pub(super) bank_account: BankAccountId,
}

/// What the rules are asked about: the account as it is, at an instant.
pub(super) struct Desk<'a> {
    pub(super) books: &'a Books,
    pub(super) facts: &'a Facts,
    pub(super) hours: &'a PaymentHours,
    pub(super) now: Instant,
}

impl Desk<'_> {
    /// Where the payment would go and come from, or the first rule that forbids it.
    pub(super) fn schedule(&self, wish: &Wish) -> Result<(&Booked, &BankAccountView), Refusal> {
        let days = self.hours.payment_days(self.now);
        let booked = self.books.module(wish.period).ok_or(Refusal::PeriodUnknown)?;
        let bank = self.books.bank_account(&wish.bank_account).ok_or(Refusal::BankAccountUnknown)?;
        let refused_when = |holds: bool, refusal: Refusal| if holds { Err(refusal) } else { Ok(()) };
        refused_when(!wish.amount.is_positive(), Refusal::AmountNotPositive)?;
        refused_when(wish.amount >= AMOUNT_TOO_LARGE, Refusal::AmountTooLarge)?;
        // A day that is refused below still needs a payoff to compare with: that of the nearest day that can be chosen.
        let day = wish.day.clamp(days.today, days.last);
        refused_when(wish.amount > self.payable(booked, day), Refusal::AmountAbovePayoff)?;
        refused_when(wish.day < days.today, Refusal::DayPast)?;
        refused_when(wish.day > last_day(days.today), Refusal::DayTooFar)?;
        let processes = Calendar::FederalReserve.is_business_day(wish.day);
        refused_when(processes && self.hours.is_past_cut_off(wish.day, self.now), Refusal::DayCutOffPassed)?;
        refused_when(!processes, Refusal::DayNotProcessing)?;
        refused_when(self.accepted_in_window() >= PAYMENTS_IN_WINDOW_MAX, Refusal::TooManyIn24Hours)?;
        Ok((booked, bank))
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

    /// What can still be paid to a period on a day: its payoff less what is on its way already.
    pub(super) fn payable(&self, booked: &Booked, day: Day) -> Money {
        self.payable_of(booked, &booked.module.standing(self.facts, day))
    }

    /// The same for a standing that is known already.
    pub(super) fn payable_of(&self, booked: &Booked, standing: &Standing) -> Money {
        let under_way: Money =
            self.books.payments_under_way().filter(|payment| payment.module == booked.id).map(|payment| payment.view.amount).sum();
        (standing.payoff() - under_way).max(Money::ZERO)
    }

    fn accepted_in_window(&self) -> usize {
        let since = self.now.plus_millis(-WINDOW_MS);
        self.books.payments.iter().filter(|payment| payment.scheduled_at > since).count()
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
