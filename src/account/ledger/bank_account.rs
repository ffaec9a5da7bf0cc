//! Bank accounts on file: adding, naming and removing them.
//!
//! A new one is unverified until a payment from it went through and did not come back within the days that a bank has for that;
//! until then one payment at a time may come from it. That bounds what a wrong or foreign number can do, and asks nothing of who
//! gives a right one. Nothing but the last four digits is ever shown.

use super::books::{BANK_ACCOUNT_NUMBER, Books, NICKNAME, ROUTING_NUMBER, UNVERIFIED, bank_account_kind_text};
use crate::account::{BackendError, BankAccountKind, BankNumber, Outcome, PaymentStatus, Refusal};
use crate::db::bank_account::{self as rows, BankAccountRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, BankAccountId, CommandId};
use crate::private::{Private, Vault};
use crate::time::Instant;

/// Bank accounts on file at the same time.
pub const BANK_ACCOUNTS_MAX: usize = 10;
/// The field of a bank file holds 17 characters; with fewer than 5 the last four would tell the whole number.
pub const ACCOUNT_NUMBER_CHARS: std::ops::RangeInclusive<usize> = 5..=17;
pub const NICKNAME_CHARS_MAX: usize = 40;
/// More digits than are ever shown of a number could be more of that number.
const NICKNAME_DIGITS_MAX: usize = 4;
const LAST_DIGITS: usize = 4;

/// A bank account as it was given.
pub(super) struct NewBankAccount<'a> {
    pub(super) kind: BankAccountKind,
    pub(super) routing_number: &'a BankNumber,
    pub(super) account_number: &'a BankNumber,
    pub(super) nickname: Option<&'a str>,
}

/// Who changes which account, by which command.
pub(super) struct Keeping<'a> {
    pub(super) vault: &'a Vault,
    pub(super) books: &'a Books,
    pub(super) account: &'a AccountId,
    pub(super) command: &'a CommandId,
    pub(super) now: Instant,
}

impl Keeping<'_> {
    pub(super) async fn add(&self, tx: &mut Tx, new: NewBankAccount<'_>) -> Result<Outcome, BackendError> {
        let (routing, number) = (new.routing_number.reveal_compact(), new.account_number.reveal_compact());
        let on_file = rows::bank_accounts(tx, self.account).await?;
        if let Err(refusal) = self.may_add(&routing, &number, new.nickname, &on_file)? {
            return Ok(Outcome::Refused { refusal });
        }
        let last_four = last_four(number.reveal()).to_owned();
        let row = BankAccountRow {
            id: BankAccountId::derived(&[self.command.as_str().as_bytes()]),
            kind: bank_account_kind_text(new.kind).to_owned(),
            routing_number: self.vault.seal(ROUTING_NUMBER, routing.reveal().as_bytes()),
            account_number: self.vault.seal(BANK_ACCOUNT_NUMBER, number.reveal().as_bytes()),
            last_four: last_four.clone(),
            place: on_file.iter().map(|row| row.place).max().unwrap_or(0) + 1,
            nickname: self.sealed(new.nickname),
            state: UNVERIFIED.to_owned(),
            state_at: self.now,
        };
        rows::insert_bank_account(tx, self.account, &row).await?;
        Ok(Outcome::BankAccountAdded { bank_account: row.id, last_four })
    }

    pub(super) async fn rename(&self, tx: &mut Tx, id: &BankAccountId, nickname: Option<&str>) -> Result<Outcome, DbError> {
        let Some(bank) = self.books.bank_account(id) else { return Ok(Outcome::Refused { refusal: Refusal::BankAccountUnknown }) };
        if !nickname.is_none_or(is_nickname) {
            return Ok(Outcome::Refused { refusal: Refusal::NicknameInvalid });
        }
        rows::rename(tx, id, self.sealed(nickname).as_deref()).await?;
        Ok(Outcome::BankAccountRenamed { bank_account: id.clone(), last_four: bank.view.last_four.clone() })
    }

    pub(super) async fn remove(&self, tx: &mut Tx, id: &BankAccountId) -> Result<Outcome, DbError> {
        let Some(bank) = self.books.bank_account(id) else { return Ok(Outcome::Refused { refusal: Refusal::BankAccountUnknown }) };
        let mut scheduled = self.books.payments.iter().filter(|payment| payment.view.status == PaymentStatus::Scheduled);
        if scheduled.any(|payment| payment.bank_account == *id) {
            return Ok(Outcome::Refused { refusal: Refusal::BankAccountInUse });
        }
        // An instalment of a plan could not be taken from anywhere.
        if self.books.open_plan().is_some_and(|plan| plan.bank_account.as_ref() == Some(id)) {
            return Ok(Outcome::Refused { refusal: Refusal::BankAccountInUse });
        }
        rows::remove(tx, id, self.now).await?;
        Ok(Outcome::BankAccountRemoved { bank_account: id.clone(), last_four: bank.view.last_four.clone() })
    }

    fn may_add(
        &self,
        routing: &Private<String>,
        number: &Private<String>,
        nickname: Option<&str>,
        on_file: &[BankAccountRow],
    ) -> Result<Result<(), Refusal>, BackendError> {
        if !is_routing_number(routing.reveal()) {
            return Ok(Err(Refusal::RoutingNumberInvalid));
        }
        if !is_account_number(number.reveal()) {
            return Ok(Err(Refusal::AccountNumberInvalid));
        }
        if !nickname.is_none_or(is_nickname) {
            return Ok(Err(Refusal::NicknameInvalid));
        }
        let mut count = 0;
        for row in on_file.iter().filter(|row| self.books.bank_account(&row.id).is_some()) {
            count += 1;
            let opened = |purpose, sealed: &[u8]| self.vault.open_text(purpose, sealed);
            let opened = opened(ROUTING_NUMBER, &row.routing_number)
                .and_then(|known| Ok((known, opened(BANK_ACCOUNT_NUMBER, &row.account_number)?)));
            let (known_routing, known_number) = opened.map_err(|error| BackendError::Unavailable(Box::new(error)))?;
            if known_routing == *routing && known_number == *number {
                return Ok(Err(Refusal::BankAccountOnFile));
            }
        }
        Ok(if count >= BANK_ACCOUNTS_MAX { Err(Refusal::TooManyBankAccounts) } else { Ok(()) })
    }

    fn sealed(&self, nickname: Option<&str>) -> Option<Vec<u8>> {
        nickname.map(|nickname| self.vault.seal(NICKNAME, nickname.trim().as_bytes()))
    }
}

/// Whether a bank can have this routing number: nine digits, of a Federal Reserve district (01 to 12, and 21 to 32 for thrifts), with
/// the check digit of the American Bankers Association.
pub(super) fn is_routing_number(text: &str) -> bool {
    let Some((district, _)) = text.split_at_checked(2) else { return false };
    let is_district = district.parse::<u8>().is_ok_and(|district| (1..=12).contains(&district) || (21..=32).contains(&district));
    is_district && text.len() == 9 && text.bytes().all(|byte| byte.is_ascii_digit()) && checks(text)
}

/// The digits weighed 3, 7, 1 add up to a multiple of ten.
fn checks(digits: &str) -> bool {
    let sum: u32 = digits.bytes().zip([3, 7, 1].iter().cycle()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    sum.is_multiple_of(10)
}

pub(super) fn is_account_number(text: &str) -> bool {
    let is_allowed = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_allowed && ACCOUNT_NUMBER_CHARS.contains(&text.len()) && text.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_nickname(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let has_length = !text.is_empty() && text.chars().count() <= NICKNAME_CHARS_MAX;
    has_length && digits <= NICKNAME_DIGITS_MAX && !text.chars().any(char::is_control)
}

/// The last four characters of an account number.
pub(super) fn last_four(number: &str) -> &str {
    number.get(number.len().saturating_sub(LAST_DIGITS)..).unwrap_or(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_routing_number_has_a_district_and_a_check_digit() {
        // 01 and 12 are the first and the last district, 21 and 32 those of thrifts.
        for good in ["011000015", "121000248", "211370545", "322271627", "110000000"] {
            assert!(is_routing_number(good), "{good}");
        }
        for bad in ["", "0", "011000016", "000000000", "131000007", "331000009", "01100001", "0110000150", "01100001x", "é11000015"] {
            assert!(!is_routing_number(bad), "{bad}");
        }
    }

    #[test]
    fn an_account_number_fits_the_field_and_hides_something() {
        for (text, good) in
            [("12345", true), ("12-345-A", true), ("12345678901234567", true), ("1234", false), ("123456789012345678", false)]
        {
            assert_eq!(is_account_number(text), good, "{text}");
        }
        for bad in ["12 345", "12345_", "checking", "１２３４５"] {
            assert!(!is_account_number(bad), "{bad}");
        }
    }

    #[test]
    fn a_nickname_tells_no_number() {
        assert!(is_nickname("Joint checking 2024"));
        for bad in ["", "  ", "acct 12345", "two\nlines", &"n".repeat(NICKNAME_CHARS_MAX + 1)] {
            assert!(!is_nickname(bad), "{bad:?}");
        }
    }
}
