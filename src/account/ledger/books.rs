//! Everything on record about one account, read once and then answered from.
//!
//! The books of an account belong to its version: every change of an account adds one, so books of the same version are the same.

use super::accrual::{Charged, Demand, History, Item, Module, PlanSpan, Posted};
use super::allowed::{BankAccounts, Limits, Sight};
use super::posting::Code;
use crate::account::{BackendError, BankAccountKind, BankAccountView, PaymentStatus, PaymentView, Period};
use crate::db::ledger::{self as rows, AccountRow, ModuleRow, NoticeRow, PlanRow, ReceivableRow, RefundRow};
use crate::db::payment::{PaymentRow, payments};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, BankAccountId, ModuleId, PaymentId};
use crate::money::Money;
use crate::private::{Private, Vault};
use crate::time::{Day, Instant};

/// What the sealed columns are sealed for.
pub(super) const NAME: &str = "account.name";
pub(super) const TAXPAYER_NUMBER: &str = "account.taxpayer_number";
pub(super) const ROUTING_NUMBER: &str = "bank_account.routing_number";
pub(super) const BANK_ACCOUNT_NUMBER: &str = "bank_account.account_number";

pub(super) const DEMAND: &str = "demand";
pub(super) const LEVY: &str = "levy";

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
    pub(super) bank_accounts: Vec<BankAccountView>,
    pub(super) plans: Vec<PlanRow>,
    pub(super) refunds: Vec<RefundRow>,
}

/// A tax module with what was posted for what its accrual charges.
#[derive(Clone, Debug)]
pub(super) struct Booked {
    pub(super) id: ModuleId,
    pub(super) module: Module,
    pub(super) assessed: Charged,
}

#[derive(Clone, Debug)]
pub(super) struct BookedPayment {
    pub(super) view: PaymentView,
    pub(super) module: ModuleId,
    pub(super) scheduled_at: Instant,
}

impl Books {
    /// Reads the books of an account that is known to be there.
    pub(super) async fn load(tx: &mut Tx, vault: &Vault, account: &AccountId) -> Result<Books, BackendError> {
        let row = rows::account(tx, account).await?.ok_or(BackendError::Unknown { what: "account" })?;
        let name = name(vault, &row)?;
        let parts = Parts {
            receivable: rows::receivable(tx, account).await?,
            notices: rows::notices(tx, account).await?,
            plans: rows::plans(tx, account).await?,
        };
        let modules = rows::modules(tx, account).await?;
        let modules = modules.iter().map(|row| parts.booked(row)).collect::<Result<Vec<Booked>, DbError>>()?;
        let bank_accounts = rows::bank_accounts(tx, account).await?;
        let bank_accounts = bank_accounts
            .into_iter()
            .map(|row| Ok(BankAccountView { kind: bank_account_kind(&row.kind)?, id: row.id, last_four: row.last_four }))
            .collect::<Result<Vec<_>, DbError>>()?;
        let payments = payments(tx, account).await?;
        let payments = payments.into_iter().map(|row| payment(row, &modules, &bank_accounts)).collect::<Result<Vec<_>, DbError>>()?;
        let refunds = rows::refunds(tx, account).await?;
        Ok(Books { version: row.version, limits: Limits::Whole, name, modules, payments, bank_accounts, plans: parts.plans, refunds })
    }

    /// The books as somebody with this sight may see them: without the periods that they were not granted, and without what
    /// would tell of those.
    pub(super) fn within(&self, sight: &Sight) -> Books {
        let Books { version, limits: _, name, modules, payments, bank_accounts, plans, refunds } = self;
        let (limits, shows_banks) = (&sight.limits, sight.bank_accounts == BankAccounts::Shown);
        let modules: Vec<Booked> = modules.iter().filter(|booked| limits.reach(booked.module.period())).cloned().collect();
        let is_shown = |id: &ModuleId| modules.iter().any(|booked| booked.id == *id);
        Books {
            version: *version,
            limits: limits.clone(),
            name: name.clone(),
            payments: payments.iter().filter(|payment| is_shown(&payment.module)).map(|payment| payment.within(sight)).collect(),
            bank_accounts: if shows_banks { bank_accounts.clone() } else { Vec::new() },
            // The amount of a plan tells of all that is owed.
            plans: if modules.len() == self.modules.len() { plans.clone() } else { Vec::new() },
            refunds: refunds.iter().filter(|refund| is_shown(&refund.module)).cloned().collect(),
            modules,
        }
    }

    pub(super) fn module(&self, period: Period) -> Option<&Booked> {
        self.modules.iter().find(|booked| booked.module.period() == period)
    }

    pub(super) fn bank_account(&self, id: &BankAccountId) -> Option<&BankAccountView> {
        self.bank_accounts.iter().find(|account| account.id == *id)
    }

    pub(super) fn payment(&self, id: &PaymentId) -> Option<&BookedPayment> {
        self.payments.iter().find(|payment| payment.view.id == *id)
    }

    /// Payments that are scheduled or on their way and so not in any balance yet.
    pub(super) fn payments_under_way(&self) -> impl Iterator<Item = &BookedPayment> {
        self.payments.iter().filter(|payment| matches!(payment.view.status, PaymentStatus::Scheduled | PaymentStatus::Pending))
    }
}

impl BookedPayment {
    fn within(&self, sight: &Sight) -> BookedPayment {
        let mut payment = self.clone();
        if sight.bank_accounts == BankAccounts::Hidden {
            payment.view.bank_last_four.clear();
        }
        payment
    }
}

fn name(vault: &Vault, row: &AccountRow) -> Result<Private<String>, BackendError> {
    vault.open_text(NAME, &row.name).map_err(|error| BackendError::Unavailable(Box::new(error)))
}

/// Rows of a whole account, to be sorted by module.
struct Parts {
    receivable: Vec<ReceivableRow>,
    notices: Vec<NoticeRow>,
    plans: Vec<PlanRow>,
}

impl Parts {
    fn booked(&self, row: &ModuleRow) -> Result<Booked, DbError> {
        let period = row.period.parse::<Period>().map_err(DbError::stored)?;
        let mut posted = Vec::new();
        let mut assessed = Charged::default();
        for entry in self.receivable.iter().filter(|entry| entry.module == row.id) {
            let code = Code::from_number(&entry.code).ok_or_else(|| DbError::stored(format_args!("the code {}", entry.code)))?;
            match code {
                Code::FailureToFile => assessed.failure_to_file += entry.amount,
                Code::FailureToPay | Code::FailureToPayReduced => assessed.failure_to_pay += entry.amount,
                Code::Interest | Code::InterestAbated => assessed.interest += entry.amount,
                // A return is read with the payment that it reverses.
                Code::PaymentReturned => {}
                _ => posted.push(Posted { day: entry.effective_day, item: self.item(code, entry), amount: entry.amount }),
            }
        }
        let notices = |kind: &'static str| self.notices.iter().filter(move |notice| notice.module == row.id && notice.kind == kind);
        let history = History {
            period,
            due: row.due,
            extended_to: row.extended_to,
            filed: row.filed,
            posted,
            demands: notices(DEMAND).map(|notice| Demand { day: notice.day, amount: notice.amount }).collect(),
            levy_notice: notices(LEVY).map(|notice| notice.day).min(),
            plans: self.plans.iter().map(|plan| PlanSpan { from: plan.began, to: plan.ended }).collect(),
        };
        Ok(Booked { id: row.id.clone(), module: Module::new(history), assessed })
    }

    fn item(&self, code: Code, entry: &ReceivableRow) -> Item {
        match code {
            Code::ReturnFiled => Item::Tax,
            Code::AdditionalTax => Item::AdditionalTax,
            Code::TaxAbated => Item::Abatement,
            Code::Withholding => Item::Withholding,
            Code::EstimatedPayment => Item::EstimatedPayment,
            Code::PlanFee => Item::Fee,
            Code::RefundIssued => Item::RefundIssued,
            Code::Payment => Item::Payment { returned: self.returned(entry) },
            Code::DishonoredPaymentPenalty
            | Code::FailureToFile
            | Code::FailureToPay
            | Code::FailureToPayReduced
            | Code::Interest
            | Code::InterestAbated
            | Code::PaymentReturned => Item::Penalty,
        }
    }

    fn returned(&self, payment: &ReceivableRow) -> Option<Day> {
        self.receivable.iter().find(|entry| entry.reverses.as_ref() == Some(&payment.entry)).map(|entry| entry.effective_day)
    }
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

fn payment(row: PaymentRow, modules: &[Booked], bank_accounts: &[BankAccountView]) -> Result<BookedPayment, DbError> {
    let module = modules.iter().find(|booked| booked.id == row.module).ok_or_else(|| DbError::stored("the module of a payment"))?;
    let bank = bank_accounts.iter().find(|bank| bank.id == row.bank_account).ok_or_else(|| DbError::stored("the bank of a payment"))?;
    let view = PaymentView {
        id: row.id,
        confirmation: row.confirmation,
        period: module.module.period(),
        amount: row.amount,
        day: row.day,
        status: payment_status(&row.status)?,
        bank_last_four: bank.last_four.clone(),
    };
    Ok(BookedPayment { view, module: row.module, scheduled_at: row.scheduled_at })
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

fn bank_account_kind(text: &str) -> Result<BankAccountKind, DbError> {
    match text {
        "checking" => Ok(BankAccountKind::Checking),
        "savings" => Ok(BankAccountKind::Savings),
        _ => Err(DbError::stored(format_args!("the kind of bank account {text}"))),
    }
}
