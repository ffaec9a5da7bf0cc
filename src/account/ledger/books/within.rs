//! The books as somebody sees them who may not see all of an account.

use super::super::allowed::{BankAccounts, Sight};
use super::super::plan::booked::{BookedPlan, PlanRecord};
use super::{Booked, BookedPayment, Books};
use crate::account::PaymentPart;
use crate::ids::ModuleId;

/// How much of an account is in its books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::account::ledger) enum Extent {
    EveryPeriod,
    SomePeriods,
}

impl Books {
    /// The books as somebody with this sight may see them: without the periods that they were not granted, and without what
    /// would tell of those.
    pub(in crate::account::ledger) fn within(&self, sight: &Sight) -> Books {
        let Books { version, limits: _, extent: _, name, modules, payments, bank_accounts, plans, plan_record, refunds, notices } = self;
        let (limits, shows_banks) = (&sight.limits, sight.bank_accounts == BankAccounts::Shown);
        let modules: Vec<Booked> = modules.iter().filter(|booked| limits.reach(booked.module.period())).cloned().collect();
        let is_shown = |id: &ModuleId| modules.iter().any(|booked| booked.id == *id);
        let is_all = modules.len() == self.modules.len();
        Books {
            version: *version,
            limits: limits.clone(),
            name: name.clone(),
            payments: payments.iter().filter_map(|payment| payment.within(sight)).collect(),
            bank_accounts: if shows_banks { bank_accounts.clone() } else { Vec::new() },
            // What is about the whole account is not within limits of it.
            notices: notices.iter().filter(|notice| notice.row.module.as_ref().map_or(is_all, is_shown)).cloned().collect(),
            extent: if is_all { Extent::EveryPeriod } else { Extent::SomePeriods },
            plans: plans.clone(),
            plan_record: if is_all { plan_record.clone() } else { PlanRecord::default() },
            refunds: refunds.iter().filter(|refund| is_shown(&refund.module)).cloned().collect(),
            modules,
        }
    }

    /// The plans with all that they say; `None` where that would tell of periods that are not here.
    pub(in crate::account::ledger) fn whole_plans(&self) -> Option<&[BookedPlan]> {
        match self.extent {
            Extent::EveryPeriod => Some(&self.plans),
            Extent::SomePeriods => None,
        }
    }
}

impl BookedPayment {
    /// The parts that somebody with this sight may see, as if they were the whole payment; `None` where there is none.
    fn within(&self, sight: &Sight) -> Option<BookedPayment> {
        let mut payment = self.clone();
        let shown = |part: &PaymentPart| sight.limits.reach(part.period);
        payment.parts = self.parts.iter().zip(&self.view.parts).filter(|(_, part)| shown(part)).map(|(row, _)| row.clone()).collect();
        payment.view.parts.retain(shown);
        payment.view.amount = payment.view.parts.iter().map(|part| part.amount).sum();
        if sight.bank_accounts == BankAccounts::Hidden {
            payment.view.bank_last_four.clear();
            payment.view.bank = None;
        }
        (!payment.parts.is_empty()).then_some(payment)
    }
}
