//! A plan as it is on record.

use super::super::accrual::PlanSpan;
use super::super::books::Books;
use super::super::projection::MonthDays;
use crate::account::{DefaultReason, Period, PlanKind, PlanPaidBy, PlanStatus};
use crate::db::plan::{InstalmentRow, PlanRow, plan_record};
use crate::db::{DbError, Tx};
use crate::ids::{AccountId, BankAccountId};
use crate::money::Money;
use crate::time::Day;

/// A plan of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) struct BookedPlan {
    pub(in crate::account::ledger) id: String,
    pub(in crate::account::ledger) kind: PlanKind,
    /// Where the instalments are taken from; without one the taxpayer pays each.
    pub(in crate::account::ledger) bank_account: Option<BankAccountId>,
    pub(in crate::account::ledger) monthly: Money,
    pub(in crate::account::ledger) month_day: i8,
    pub(in crate::account::ledger) began: Day,
    /// The first instalment is on the first `month_day` that is not before this day.
    pub(in crate::account::ledger) pays_from: Day,
    pub(in crate::account::ledger) fee: Money,
    pub(in crate::account::ledger) status: PlanStatus,
    pub(in crate::account::ledger) default: Option<PlanBreach>,
    pub(in crate::account::ledger) ended: Option<Day>,
}

/// What decides about plans besides the books themselves.
#[derive(Clone, Debug, Default)]
pub(in crate::account::ledger) struct PlanRecord {
    /// The payments that were scheduled for instalments.
    pub(in crate::account::ledger) instalments: Vec<InstalmentRow>,
    /// Since when the account holder is certified as having a low income.
    pub(in crate::account::ledger) low_income: Option<Day>,
    /// Periods for which a return is required, with the day on which it falls due by law.
    pub(in crate::account::ledger) required: Vec<(Period, Day)>,
}

impl PlanRecord {
    pub(in crate::account::ledger) async fn load(tx: &mut Tx, account: &AccountId) -> Result<PlanRecord, DbError> {
        let row = plan_record(tx, account).await?;
        let required = row.required.into_iter().map(|(period, due)| Ok((period.parse().map_err(DbError::stored)?, due)));
        Ok(PlanRecord { instalments: row.instalments, low_income: row.low_income, required: required.collect::<Result<_, DbError>>()? })
    }
}

/// A default, and the last day on which it can be cured. It stays with a plan that was terminated for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) struct PlanBreach {
    pub(in crate::account::ledger) reason: DefaultReason,
    pub(in crate::account::ledger) cure_by: Day,
}

impl BookedPlan {
    pub(in crate::account::ledger) fn from_row(row: PlanRow) -> Result<BookedPlan, DbError> {
        let default = match (row.default_reason.as_deref(), row.cure_by) {
            (Some(reason), Some(cure_by)) => Some(PlanBreach { reason: known(&REASONS, reason)?, cure_by }),
            _ => None,
        };
        Ok(BookedPlan {
            kind: known(&KINDS, &row.kind)?,
            status: known(&STATUSES, &row.status)?,
            month_day: i8::try_from(row.month_day).map_err(DbError::stored)?,
            default,
            id: row.id,
            bank_account: row.bank_account,
            monthly: row.monthly,
            began: row.began,
            pays_from: row.pays_from,
            fee: row.fee,
            ended: row.ended,
        })
    }

    pub(in crate::account::ledger) fn row(&self) -> PlanRow {
        PlanRow {
            id: self.id.clone(),
            kind: text(&KINDS, self.kind).to_owned(),
            bank_account: self.bank_account.clone(),
            monthly: self.monthly,
            month_day: i64::from(self.month_day),
            began: self.began,
            pays_from: self.pays_from,
            fee: self.fee,
            status: text(&STATUSES, self.status).to_owned(),
            default_reason: self.default.map(|default| text(&REASONS, default.reason).to_owned()),
            cure_by: self.default.map(|default| default.cure_by),
            ended: self.ended,
        }
    }

    pub(in crate::account::ledger) const fn is_open(&self) -> bool {
        match self.status {
            PlanStatus::Active | PlanStatus::Defaulted => true,
            PlanStatus::Completed | PlanStatus::Ended | PlanStatus::Revised | PlanStatus::Terminated => false,
        }
    }

    pub(in crate::account::ledger) fn is_in_effect(&self, day: Day) -> bool {
        self.began <= day && self.ended.is_none_or(|ended| ended >= day)
    }

    /// The days in which it lowers failure to pay.
    pub(in crate::account::ledger) const fn span(&self) -> PlanSpan {
        PlanSpan { from: self.began, to: self.ended }
    }

    pub(in crate::account::ledger) const fn paid_by(&self) -> PlanPaidBy {
        if self.bank_account.is_some() { PlanPaidBy::DirectDebit } else { PlanPaidBy::Taxpayer }
    }

    /// The days of its instalments.
    pub(in crate::account::ledger) fn days(&self) -> MonthDays {
        MonthDays::from(self.pays_from, self.month_day).expect("the database keeps days from 1 to 28")
    }
}

impl Books {
    /// The plan in effect.
    pub(in crate::account::ledger) fn open_plan(&self) -> Option<&BookedPlan> {
        self.plans.iter().rfind(|plan| plan.is_open())
    }

    /// Whether a payment plan is in effect on a day.
    pub(in crate::account::ledger) fn has_plan(&self, day: Day) -> bool {
        self.plans.iter().any(|plan| plan.is_in_effect(day))
    }
}

const KINDS: [(PlanKind, &str); 2] = [(PlanKind::ShortTerm, "short_term"), (PlanKind::LongTerm, "long_term")];
const STATUSES: [(PlanStatus, &str); 6] = [
    (PlanStatus::Active, "active"),
    (PlanStatus::Defaulted, "defaulted"),
    (PlanStatus::Completed, "completed"),
    (PlanStatus::Ended, "ended"),
    (PlanStatus::Revised, "revised"),
    (PlanStatus::Terminated, "terminated"),
];
const REASONS: [(DefaultReason, &str); 4] = [
    (DefaultReason::Missed, "missed"),
    (DefaultReason::Returned, "returned"),
    (DefaultReason::NewBalance, "new_balance"),
    (DefaultReason::ReturnUnfiled, "return_unfiled"),
];

fn known<T: Copy>(words: &[(T, &str)], text: &str) -> Result<T, DbError> {
    let found = words.iter().find(|(_, known)| *known == text).map(|(value, _)| *value);
    found.ok_or_else(|| DbError::stored(format_args!("`{text}` of a payment plan")))
}

fn text<T: Copy + PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    words.iter().find(|(known, _)| *known == value).map_or("", |(_, text)| text)
}

/// The stored form of a status.
pub(in crate::account::ledger) fn status_text(status: PlanStatus) -> &'static str {
    text(&STATUSES, status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_row_reads_as_it_was_written() {
        for (status, _) in STATUSES {
            for (reason, _) in REASONS {
                let plan = BookedPlan {
                    id: "a".to_owned(),
                    kind: PlanKind::LongTerm,
                    bank_account: None,
                    monthly: Money::from_dollars(200),
                    month_day: 15,
                    began: date(2026, 1, 1),
                    pays_from: date(2026, 1, 11),
                    fee: Money::ZERO,
                    status,
                    default: Some(PlanBreach { reason, cure_by: date(2026, 5, 1) }),
                    ended: None,
                };
                assert_eq!(BookedPlan::from_row(plan.row()).unwrap(), plan);
            }
        }
        assert!(known(&KINDS, "for_ever").is_err());
    }
}
