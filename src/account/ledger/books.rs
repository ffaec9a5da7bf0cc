//! Everything on record about one account, read once and then answered from.
//!
//! The books of an account belong to its version: every change of an account adds one, so books of the same version are the same.

use super::accrual::{AbatedPenalty, Charged, Demand, Designation, History, Item, Module, Posted, Reversal};
use super::allowed::Limits;
use super::notice::{DEMAND, LEVY, NoticeType};
use super::payment::kind::{designation_from_text, kind_from_text};
use super::plan::booked::{BookedPlan, PlanRecord};
use super::posting::{Code, basis};
use crate::account::{BackendError, BankAccountKind, BankAccountView, PaymentPart, PaymentStatus, PaymentView, Period};
use crate::db::bank_account::{BankAccountRow, bank_accounts};
use crate::db::ledger::{self as rows, AccountRow, ModuleRow, ReceivableRow, RefundRow};
use crate::db::payment::{PartRow, PaymentRow, payments};
use crate::db::plan::plans;
use crate::db::record::{self, NoticeRow};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, BankAccountId, EntryId, ModuleId, PaymentId};
use crate::money::Money;
use crate::private::{Private, Vault};
use crate::time::{Day, Instant};

mod within;

pub(super) use within::Extent;

/// What the sealed columns are sealed for.
pub(super) const NAME: &str = "account.name";
pub(super) const TAXPAYER_NUMBER: &str = "account.taxpayer_number";
pub(super) const ROUTING_NUMBER: &str = "bank_account.routing_number";
pub(super) const BANK_ACCOUNT_NUMBER: &str = "bank_account.account_number";
pub(super) const NICKNAME: &str = "bank_account.nickname";

pub(super) const UNVERIFIED: &str = "unverified";
pub(super) const VERIFIED: &str = "verified";
pub(super) const REMOVED: &str = "removed";

/// The books of one account.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) version: i64,
    /// What these books are limited to: those of an account are whole, those that an answer is given from may hold less.
    pub(super) limits: Limits,
    pub(super) name: Private<String>,
    /// Oldest first.
    pub(super) modules: Vec<Booked>,
    /// Newest day first.
    pub(super) payments: Vec<BookedPayment>,
    /// Removed ones too.
    pub(super) bank_accounts: Vec<BookedBank>,
    /// Whether every period of the account is here.
    pub(super) extent: Extent,
    /// In the order in which they began. In books of some periods they only say where things stand: amounts and days of a plan
    /// tell of all that is owed.
    pub(super) plans: Vec<BookedPlan>,
    pub(super) plan_record: PlanRecord,
    pub(super) refunds: Vec<RefundRow>,
    /// Earliest first.
    pub(super) notices: Vec<BookedNotice>,
}

/// A tax module with what was posted for what its accrual charges.
#[derive(Clone, Debug)]
pub(super) struct Booked {
    pub(super) id: ModuleId,
    pub(super) module: Module,
    pub(super) assessed: Charged,
    /// The day up to which penalties and interest are on record; nothing is put on record for a day before it.
    pub(super) assessed_to: Option<Day>,
    /// The day on which tax was last assessed, by an assessment that stands.
    pub(super) assessed_on: Option<Day>,
}

/// A notice that was issued, with its type.
#[derive(Clone, Debug)]
pub(super) struct BookedNotice {
    pub(super) row: NoticeRow,
    pub(super) kind: NoticeType,
}

#[derive(Clone, Debug)]
pub(super) struct BookedPayment {
    pub(super) view: PaymentView,
    /// In the order of the view's parts.
    pub(super) parts: Vec<PartRow>,
    pub(super) bank_account: BankAccountId,
    pub(super) scheduled_at: Instant,
    pub(super) changed_at: Instant,
}

impl BookedPayment {
    /// What of it goes to a module.
    pub(super) fn to_module(&self, module: &ModuleId) -> Money {
        self.parts.iter().filter(|part| part.module == *module).map(|part| part.amount).sum()
    }
}

#[derive(Clone, Debug)]
pub(super) struct BookedBank {
    pub(super) view: BankAccountView,
    is_on_file: bool,
}

impl Books {
    /// Reads the books of an account that is known to be there.
    pub(super) async fn load(tx: &mut Tx, vault: &Vault, account: &AccountId) -> Result<Books, BackendError> {
        let row = rows::account(tx, account).await?.ok_or(BackendError::Unknown { what: "account" })?;
        let name = name(vault, &row)?;
        let parts = Parts {
            receivable: rows::receivable(tx, account).await?,
            notices: record::notices(tx, account).await?,
            plans: plans(tx, account).await?.into_iter().map(BookedPlan::from_row).collect::<Result<_, _>>()?,
        };
        let modules = rows::modules(tx, account).await?;
        let modules = modules.iter().map(|row| parts.booked(row)).collect::<Result<Vec<Booked>, DbError>>()?;
        let bank_accounts = bank_accounts(tx, account).await?.into_iter().map(|row| bank(vault, row)).collect::<Result<Vec<_>, _>>()?;
        let payments = payments(tx, account).await?;
        let payments = payments.into_iter().map(|row| payment(row, &modules, &bank_accounts)).collect::<Result<Vec<_>, DbError>>()?;
        let refunds = rows::refunds(tx, account).await?;
        let notices = parts.notices.into_iter().map(notice).collect::<Result<Vec<_>, DbError>>()?;
        Ok(Books {
            version: row.version,
            limits: Limits::Whole,
            extent: Extent::EveryPeriod,
            name,
            modules,
            payments,
            bank_accounts,
            plans: parts.plans,
            plan_record: PlanRecord::load(tx, account).await?,
            refunds,
            notices,
        })
    }

    pub(super) fn module(&self, period: Period) -> Option<&Booked> {
        self.modules.iter().find(|booked| booked.module.period() == period)
    }

    /// A bank account on file.
    pub(super) fn bank_account(&self, id: &BankAccountId) -> Option<&BookedBank> {
        self.bank_accounts_on_file().find(|bank| bank.view.id == *id)
    }

    pub(super) fn bank_accounts_on_file(&self) -> impl Iterator<Item = &BookedBank> {
        self.bank_accounts.iter().filter(|bank| bank.is_on_file)
    }

    pub(super) fn payment(&self, id: &PaymentId) -> Option<&BookedPayment> {
        self.payments.iter().find(|payment| payment.view.id == *id)
    }

    /// Payments that are scheduled or on their way and so not in any balance yet.
    pub(super) fn payments_under_way(&self) -> impl Iterator<Item = &BookedPayment> {
        self.payments.iter().filter(|payment| matches!(payment.view.status, PaymentStatus::Scheduled | PaymentStatus::Pending))
    }
}

fn name(vault: &Vault, row: &AccountRow) -> Result<Private<String>, BackendError> {
    vault.open_text(NAME, &row.name).map_err(|error| BackendError::Unavailable(Box::new(error)))
}

/// Rows of a whole account, to be sorted by module.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) receivable: Vec<ReceivableRow>,
    pub(super) notices: Vec<NoticeRow>,
    pub(super) plans: Vec<BookedPlan>,
}

impl Parts {
    pub(super) fn booked(&self, row: &ModuleRow) -> Result<Booked, DbError> {
        let period = row.period.parse::<Period>().map_err(DbError::stored)?;
        let mut posted = Vec::new();
        let (mut assessed, mut assessed_to, mut assessed_on) = (Charged::default(), None, None);
        for entry in self.receivable.iter().filter(|entry| entry.module == row.id) {
            let code = code(entry)?;
            let reversal = self.reversal(entry)?;
            let stands = entry.reverses.is_none() && reversal.is_none();
            if stands && matches!(code, Code::ReturnFiled | Code::AdditionalTax) {
                assessed_on = assessed_on.max(Some(entry.posted_day));
            }
            if code.is_assessed_by_law() {
                assessed_to = assessed_to.max(Some(entry.effective_day));
            }
            match code {
                Code::FailureToFile => assessed.failure_to_file += entry.amount,
                Code::FailureToPay | Code::FailureToPayReduced => assessed.failure_to_pay += entry.amount,
                Code::Interest | Code::InterestAbated => assessed.interest += entry.amount,
                _ => {}
            }
            if let Some(item) = self.item(code, entry)? {
                let basis = basis(code, entry.base).filter(|_| entry.reverses.is_none());
                posted.push(Posted { day: entry.effective_day, item, amount: entry.amount, reversed: reversal, basis });
            }
        }
        let notices =
            |kind: &'static str| self.notices.iter().filter(move |notice| notice.module.as_ref() == Some(&row.id) && notice.kind == kind);
        let history = History {
            period,
            due: row.due,
            extended_to: row.extended_to,
            filed: row.filed,
            posted,
            demands: notices(DEMAND).map(|notice| Demand { day: notice.day, amount: notice.amount }).collect(),
            levy_notice: notices(LEVY).map(|notice| notice.day).min(),
            plans: self.plans.iter().map(BookedPlan::span).collect(),
            large_corporate_from: row.large_corporate_from,
        };
        Ok(Booked { id: row.id.clone(), module: Module::new(history), assessed, assessed_to, assessed_on })
    }

    /// What an entry is to the accrual. What the accrual charges itself is nothing to it, and a reversal is told with what it reverses.
    fn item(&self, code: Code, entry: &ReceivableRow) -> Result<Option<Item>, DbError> {
        if let Some(reversed) = &entry.reverses {
            return self.abatement(reversed);
        }
        Ok(Some(match code {
            Code::ReturnFiled => Item::Tax,
            Code::AdditionalTax => Item::AdditionalTax,
            Code::TaxAbated => Item::Abatement,
            Code::Withholding => Item::Withholding,
            Code::EstimatedPayment => Item::EstimatedPayment,
            Code::PlanFee => Item::Fee,
            Code::RefundIssued => Item::RefundIssued,
            Code::Payment => Item::Payment,
            Code::InterestPayment => Item::DesignatedPayment(Designation::Interest),
            Code::PenaltyPayment => Item::DesignatedPayment(Designation::Penalty),
            Code::InterestCredited => Item::InterestCredited,
            Code::DishonoredPaymentPenalty | Code::EstimatedTaxPenalty | Code::DepositPenalty => Item::Penalty,
            Code::CreditTransferredOut | Code::CreditTransferredIn => Item::CreditTransferred,
            Code::FailureToFile
            | Code::FailureToPay
            | Code::FailureToPayReduced
            | Code::Interest
            | Code::InterestAbated
            | Code::PaymentReturned
            | Code::EstimatedPaymentReturned
            | Code::PaymentCorrected => return Ok(None),
        }))
    }

    /// A reversal of a penalty or of interest, whole or in part, is a decision to abate it.
    fn abatement(&self, reversed: &EntryId) -> Result<Option<Item>, DbError> {
        let entry = self.receivable.iter().find(|entry| entry.entry == *reversed);
        Ok(match code(entry.ok_or_else(|| DbError::stored("an entry that another one reverses"))?)? {
            Code::FailureToFile => Some(Item::PenaltyAbated(AbatedPenalty::FailureToFile)),
            Code::FailureToPay | Code::FailureToPayReduced => Some(Item::PenaltyAbated(AbatedPenalty::FailureToPay)),
            Code::DishonoredPaymentPenalty | Code::EstimatedTaxPenalty | Code::DepositPenalty => {
                Some(Item::PenaltyAbated(AbatedPenalty::Decided))
            }
            Code::Interest | Code::InterestAbated => Some(Item::InterestAbated),
            Code::ReturnFiled
            | Code::AdditionalTax
            | Code::TaxAbated
            | Code::Withholding
            | Code::EstimatedPayment
            | Code::Payment
            | Code::PaymentReturned
            | Code::EstimatedPaymentReturned
            | Code::PaymentCorrected
            | Code::InterestPayment
            | Code::PenaltyPayment
            | Code::InterestCredited
            | Code::PlanFee
            | Code::CreditTransferredOut
            | Code::CreditTransferredIn
            | Code::RefundIssued => None,
        })
    }

    /// That an entry was taken back as a whole.
    fn reversal(&self, entry: &ReceivableRow) -> Result<Option<Reversal>, DbError> {
        let Some(by) = self.receivable.iter().find(|by| by.reverses.as_ref() == Some(&entry.entry)) else { return Ok(None) };
        if self.abatement(&entry.entry)?.is_some() {
            return Ok(None);
        }
        let is_returned = matches!(code(by)?, Code::PaymentReturned | Code::EstimatedPaymentReturned);
        Ok(Some(if is_returned { Reversal::Returned(by.effective_day) } else { Reversal::Corrected(by.effective_day) }))
    }
}

fn code(entry: &ReceivableRow) -> Result<Code, DbError> {
    Code::from_number(&entry.code).ok_or_else(|| DbError::stored(format_args!("the code {}", entry.code)))
}

impl Booked {
    /// What was charged by law up to a day and is not posted yet, with the code it is posted under.
    pub(super) fn unassessed(&self, charged: Charged) -> impl Iterator<Item = (Code, Money)> {
        let signed = |amount: Money, more: Code, less: Code| (if amount.is_negative() { less } else { more }, amount);
        let assessed = self.assessed;
        [
            signed(charged.failure_to_file - assessed.failure_to_file, Code::FailureToFile, Code::FailureToFile),
            signed(charged.failure_to_pay - assessed.failure_to_pay, Code::FailureToPay, Code::FailureToPayReduced),
            signed(charged.interest - assessed.interest, Code::Interest, Code::InterestAbated),
        ]
        .into_iter()
        .filter(|(_, amount)| !amount.is_zero())
    }
}

fn notice(row: NoticeRow) -> Result<BookedNotice, DbError> {
    let kind = NoticeType::from_number(&row.notice).ok_or_else(|| DbError::stored(format_args!("the notice {}", row.notice)))?;
    Ok(BookedNotice { row, kind })
}

fn bank(vault: &Vault, row: BankAccountRow) -> Result<BookedBank, BackendError> {
    let nickname = row.nickname.as_deref().map(|sealed| vault.open_text(NICKNAME, sealed)).transpose();
    let nickname = nickname.map_err(|error| BackendError::Unavailable(Box::new(error)))?;
    let view = BankAccountView {
        kind: bank_account_kind(&row.kind)?,
        id: row.id,
        last_four: row.last_four,
        nickname: nickname.map(Private::into_revealed),
        verified: row.state == VERIFIED,
    };
    Ok(BookedBank { view, is_on_file: row.state != REMOVED })
}

fn payment(row: PaymentRow, modules: &[Booked], bank_accounts: &[BookedBank]) -> Result<BookedPayment, DbError> {
    let part = |part: &PartRow| {
        let booked = modules.iter().find(|booked| booked.id == part.module).ok_or_else(|| DbError::stored("the module of a payment"))?;
        Ok(PaymentPart { period: booked.module.period(), amount: part.amount, designation: designation(part)? })
    };
    let parts = row.parts.iter().map(part).collect::<Result<Vec<_>, DbError>>()?;
    let bank = bank_accounts.iter().find(|bank| bank.view.id == row.bank_account);
    let bank = bank.ok_or_else(|| DbError::stored("the bank of a payment"))?;
    let view = PaymentView {
        id: row.id,
        confirmation: row.confirmation,
        kind: kind_from_text(&row.kind).ok_or_else(|| DbError::stored(format_args!("the kind of payment {}", row.kind)))?,
        parts,
        amount: row.amount,
        day: row.day,
        status: payment_status(&row.status)?,
        bank_last_four: bank.view.last_four.clone(),
        bank: Some(bank.view.of_payment()),
    };
    Ok(BookedPayment { view, parts: row.parts, bank_account: row.bank_account, scheduled_at: row.scheduled_at, changed_at: row.changed_at })
}

/// What of its period a part pays first.
pub(super) fn designation(part: &PartRow) -> Result<Option<Designation>, DbError> {
    let known = |text: &String| designation_from_text(text).ok_or_else(|| DbError::stored(format_args!("the designation {text}")));
    part.designation.as_ref().map(known).transpose()
}

const STATUSES: [(PaymentStatus, &str); 5] = [
    (PaymentStatus::Scheduled, "scheduled"),
    (PaymentStatus::Pending, "pending"),
    (PaymentStatus::Processed, "processed"),
    (PaymentStatus::Canceled, "canceled"),
    (PaymentStatus::Returned, "returned"),
];

/// The stored form of a status.
pub(super) fn status_text(status: PaymentStatus) -> &'static str {
    STATUSES.iter().find(|(known, _)| *known == status).map_or("", |(_, text)| text)
}

fn payment_status(text: &str) -> Result<PaymentStatus, DbError> {
    let status = STATUSES.iter().find(|(_, known)| *known == text).map(|(status, _)| *status);
    status.ok_or_else(|| DbError::stored(format_args!("the payment status {text}")))
}

/// The stored form of a kind of bank account.
pub(super) const fn bank_account_kind_text(kind: BankAccountKind) -> &'static str {
    match kind {
        BankAccountKind::Checking => "checking",
        BankAccountKind::Savings => "savings",
    }
}

pub(super) fn bank_account_kind(text: &str) -> Result<BankAccountKind, DbError> {
    match text {
        "checking" => Ok(BankAccountKind::Checking),
        "savings" => Ok(BankAccountKind::Savings),
        _ => Err(DbError::stored(format_args!("the kind of bank account {text}"))),
    }
}
