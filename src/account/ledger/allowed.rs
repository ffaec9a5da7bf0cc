//! What each right lets somebody see and do: the one place where that is decided.
//!
//! An operation takes one thing ([`Takes`]) over some periods; a right reaches that for the whole account, within limits of forms
//! and years, or not at all. Both sides are matched without a rest, so that a new operation or a new right does not compile
//! before it has its place here. An answer that is allowed within limits is given from books that hold nothing else: see
//! [`Books::within`].
//!
//! Decisions where the sources leave room: either taxpayer of a joint account sees and does everything alone but for granting a
//! right to somebody else, which both sign (Form 2848 and Form 8821 ask each spouse for a signature); a power of attorney sees
//! and uses the bank accounts on file and does not change them (IRC 6695(f)); a payment plan is about all that is owed, so that
//! whoever was granted less than every period of the account cannot start or end one; a partner or shareholder looks and does not act.

use super::books::Books;
use crate::account::{BackendError, Command, Form, Limit, News, Period, Query, Refusal};
use crate::identity::{Assurance, Granted, Permission, Power, Right};
use crate::ids::PaymentId;

/// What an operation takes of whoever asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Takes {
    /// Nothing: it tells and changes nothing about a taxpayer.
    Nothing,
    /// To see balances, how they came about, and payments.
    Figures,
    /// To see the bank accounts on file, by their last four digits.
    BankAccounts,
    /// To see returns, notices and transcripts.
    Records,
    /// To move money towards what is owed, and to take that back.
    Pay,
    /// To put bank accounts on file and take them away.
    KeepBankAccounts,
    /// To begin, revise or end a payment plan, which is about every period of the account.
    Plan,
    /// To see who may see or act on the account: all of it, or for a representative their own.
    Authorizations,
    /// To see who used the account.
    AccessRecord,
    /// To give somebody else a right, by a signature.
    Grant,
    /// To ask for an authorization or accept one: the representative's side.
    Represent,
    /// To decline or end an authorization: either side.
    EndAuthorization,
}

/// What an operation takes, and the periods that it is about. Without any, its answer is about what the right reaches.
struct Needs {
    takes: Takes,
    periods: Vec<Period>,
}

/// The forms and years that a right reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Limits {
    Whole,
    Within(Vec<Limit>),
}

/// How much of an account an answer is given from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sight {
    pub(super) limits: Limits,
    pub(super) bank_accounts: BankAccounts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BankAccounts {
    Shown,
    Hidden,
}

impl Sight {
    /// Nothing is kept back.
    pub(super) fn is_whole(&self) -> bool {
        self.limits == Limits::Whole && self.bank_accounts == BankAccounts::Shown
    }
}

/// How much of the account a query by this right is answered from.
///
/// # Errors
/// [`BackendError::NotAllowed`] where it is not answered at all.
pub(super) fn may_ask(right: &Right, assurance: Assurance, query: &Query) -> Result<Sight, BackendError> {
    let needs = needs_of_query(query);
    let limits = reach(right, needs.takes).filter(|_| assurance >= Assurance::Linked);
    let limits = limits.filter(|limits| limits.reach_all(&needs.periods)).ok_or(BackendError::NotAllowed)?;
    let bank_accounts = match reach(right, Takes::BankAccounts) {
        Some(_) => BankAccounts::Shown,
        None => BankAccounts::Hidden,
    };
    Ok(Sight { limits, bank_accounts })
}

/// Whether a query can be answered from what is in sight: payment plans are about all that is owed, so that an answer about them
/// from less would deny what there is.
///
/// # Errors
/// [`BackendError::NotAllowed`] where it cannot.
pub(super) fn is_enough(query: &Query, seen: &Books) -> Result<(), BackendError> {
    match query {
        Query::PlanOptions { .. } | Query::Plan { .. } => seen.whole_plans().map(|_| ()).ok_or(BackendError::NotAllowed),
        Query::Balance { .. }
        | Query::Payments { .. }
        | Query::CancelablePayments
        // Each of its scenarios says by itself that it is about a plan.
        | Query::WhatIf { .. }
        | Query::Returns
        | Query::Notices
        | Query::Notice { .. }
        | Query::Transcript { .. }
        | Query::TranscriptChoices { .. }
        | Query::Address
        | Query::Why { .. }
        | Query::BankAccounts
        | Query::PaymentDays { .. }
        | Query::Receipt { .. }
        | Query::Authorizations
        | Query::AccessRecord
        | Query::Account
        | Query::AuthorizationDraft { .. }
        | Query::Professional { .. } => Ok(()),
    }
}

/// What the figures that somebody with this right sees are limited to; `None` where they see none.
pub(super) fn figures_seen(right: &Right) -> Option<Vec<Limit>> {
    reach(right, Takes::Figures).map(|limits| limits.shown())
}

/// Whether a command may be given by this right over the account whose books these are.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it may not.
pub(super) fn may_do(right: &Right, assurance: Assurance, command: &Command, books: &Books) -> Result<(), Refusal> {
    let needs = needs_of_command(command, books);
    let limits = reach(right, needs.takes).filter(|_| assurance >= Assurance::Verified);
    limits.filter(|limits| limits.reach_all(&needs.periods)).map(|_| ()).ok_or(Refusal::NotAllowed)
}

/// Whether somebody with this right is told this news. What is about the whole account is told to who sees the whole account.
pub(super) fn hears(right: &Right, news: &News) -> bool {
    let (takes, periods) = match news {
        News::PaymentReturned { periods, .. } => (Takes::Figures, periods.as_slice()),
        News::BankAccountCorrected { .. } => (Takes::BankAccounts, [].as_slice()),
        News::NoticeIssued { period, .. } => (Takes::Records, period.as_slice()),
        News::PlanDefaulted { .. } | News::PlanRestored | News::PlanTerminated | News::PlanCompleted => (Takes::Figures, [].as_slice()),
    };
    let limits = reach(right, takes);
    limits.is_some_and(|limits| if periods.is_empty() { limits == Limits::Whole } else { limits.reach_all(periods) })
}

/// The periods that a query names.
pub(super) fn periods_of_query(query: &Query) -> Vec<Period> {
    needs_of_query(query).periods
}

fn needs_of_query(query: &Query) -> Needs {
    let needs = |takes: Takes| Needs { takes, periods: Vec::new() };
    match query {
        Query::Balance { .. }
        | Query::Payments { .. }
        | Query::CancelablePayments
        | Query::WhatIf { .. }
        | Query::PlanOptions { .. }
        | Query::Plan { .. } => needs(Takes::Figures),
        Query::Returns | Query::Notices | Query::Notice { .. } | Query::TranscriptChoices { .. } | Query::Address => needs(Takes::Records),
        Query::Transcript { period, .. } => Needs { takes: Takes::Records, periods: vec![*period] },
        Query::Why { period, .. } => Needs { takes: Takes::Figures, periods: vec![*period] },
        Query::BankAccounts => needs(Takes::BankAccounts),
        Query::PaymentDays { .. } => needs(Takes::Nothing),
        // A payment of which nothing is in sight is unknown to whoever asks.
        Query::Receipt { .. } => needs(Takes::Figures),
        Query::Authorizations => needs(Takes::Authorizations),
        Query::AccessRecord => needs(Takes::AccessRecord),
        // Whoever may use an account knows whose it is.
        Query::Account => needs(Takes::Nothing),
        Query::AuthorizationDraft { .. } | Query::Professional { .. } => needs(Takes::Grant),
    }
}

fn needs_of_command(command: &Command, books: &Books) -> Needs {
    let needs = |takes: Takes| Needs { takes, periods: Vec::new() };
    match command {
        Command::SchedulePayment { parts, .. } => Needs { takes: Takes::Pay, periods: parts.iter().map(|part| part.period).collect() },
        // Both what it pays now and what it is to pay.
        Command::ChangePayment { payment, parts, .. } => {
            let periods = parts.iter().map(|part| part.period).chain(periods_of(books, payment));
            Needs { takes: Takes::Pay, periods: periods.collect() }
        }
        Command::AddBankAccount { .. } | Command::RenameBankAccount { .. } | Command::RemoveBankAccount { .. } => {
            Needs { takes: Takes::KeepBankAccounts, periods: Vec::new() }
        }
        Command::StartPlan { .. } | Command::RevisePlan { .. } | Command::EndPlan => {
            Needs { takes: Takes::Plan, periods: books.modules.iter().map(|booked| booked.module.period()).collect() }
        }
        Command::CancelPayment { payment } => Needs { takes: Takes::Pay, periods: periods_of(books, payment) },
        Command::StartAuthorization { .. } | Command::ApproveAuthorization { .. } => needs(Takes::Grant),
        Command::RequestAuthorization { .. } | Command::AcceptAuthorization { .. } => needs(Takes::Represent),
        Command::DeclineAuthorization { .. } | Command::EndAuthorization { .. } => needs(Takes::EndAuthorization),
    }
}

/// The periods that a payment pays; none where there is no such payment, which the rules of payments then say.
fn periods_of(books: &Books, payment: &PaymentId) -> Vec<Period> {
    let parts = books.payment(payment).map(|payment| payment.view.parts.iter().map(|part| part.period).collect());
    parts.unwrap_or_default()
}

/// How far a right reaches for what an operation takes; `None` where it does not.
fn reach(right: &Right, takes: Takes) -> Option<Limits> {
    match right {
        Right::Own | Right::Joint | Right::SoleProprietor | Right::DesignatedOfficial => match takes {
            Takes::Nothing | Takes::Figures | Takes::BankAccounts | Takes::Records | Takes::Pay | Takes::KeepBankAccounts | Takes::Plan => {
                Some(Limits::Whole)
            }
            Takes::Authorizations | Takes::AccessRecord | Takes::Grant | Takes::EndAuthorization => Some(Limits::Whole),
            Takes::Represent => None,
        },
        Right::PartnerOrShareholder => match takes {
            Takes::Nothing | Takes::Figures | Takes::Records => Some(Limits::Whole),
            Takes::BankAccounts | Takes::Pay | Takes::KeepBankAccounts | Takes::Plan => None,
            Takes::Authorizations | Takes::AccessRecord | Takes::Grant | Takes::Represent | Takes::EndAuthorization => None,
        },
        Right::DesignatedUser { forms, permissions } => {
            let with = |permission: Permission| permissions.contains(&permission).then(|| Limits::of_forms(forms)).flatten();
            match takes {
                Takes::Nothing => Some(Limits::Whole),
                Takes::Figures => with(Permission::Look),
                Takes::Records => with(Permission::Records),
                Takes::BankAccounts | Takes::Pay => with(Permission::Pay),
                Takes::KeepBankAccounts => None,
                Takes::Plan => with(Permission::Plan),
                Takes::Authorizations | Takes::AccessRecord | Takes::Grant | Takes::Represent | Takes::EndAuthorization => None,
            }
        }
        Right::Representative { granted } => match takes {
            Takes::Nothing => Some(Limits::Whole),
            Takes::Figures | Takes::Records => Limits::of_granted(granted.iter()),
            Takes::BankAccounts | Takes::Pay | Takes::Plan => {
                Limits::of_granted(granted.iter().filter(|granted| granted.power == Power::Act))
            }
            Takes::KeepBankAccounts => None,
            // Their own ones: the rules of authorizations see to that.
            Takes::Authorizations | Takes::Represent | Takes::EndAuthorization => Some(Limits::Whole),
            Takes::AccessRecord | Takes::Grant => None,
        },
    }
}

impl Limits {
    fn of_forms(forms: &[String]) -> Option<Limits> {
        Limits::within(forms.iter().filter_map(|form| Some(Limit { form: form_of(form)?, first_year: None, last_year: None })))
    }

    fn of_granted<'a>(granted: impl Iterator<Item = &'a Granted>) -> Option<Limits> {
        Limits::within(granted.filter_map(|granted| {
            let form = form_of(&granted.form)?;
            Some(Limit { form, first_year: Some(granted.first_year), last_year: Some(granted.last_year) })
        }))
    }

    /// `None` where nothing lies within.
    fn within(limits: impl Iterator<Item = Limit>) -> Option<Limits> {
        let limits: Vec<Limit> = limits.collect();
        (!limits.is_empty()).then_some(Limits::Within(limits))
    }

    pub(super) fn reach(&self, period: Period) -> bool {
        match self {
            Limits::Whole => true,
            Limits::Within(limits) => limits.iter().any(|limit| limit.holds(period)),
        }
    }

    fn reach_all(&self, periods: &[Period]) -> bool {
        periods.iter().all(|period| self.reach(*period))
    }

    /// What an answer says it is limited to: nothing where it is about the whole account.
    pub(super) fn shown(&self) -> Vec<Limit> {
        match self {
            Limits::Whole => Vec::new(),
            Limits::Within(limits) => limits.clone(),
        }
    }
}

/// A form that this account does not know reaches nothing.
fn form_of(number: &str) -> Option<Form> {
    Form::ALL.into_iter().find(|form| form.number() == number)
}

#[cfg(test)]
mod tests;
