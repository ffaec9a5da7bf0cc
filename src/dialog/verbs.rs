//! What a dialog may ask and do, by name: the account's vocabulary, what the service does beside the account, and what the engine
//! itself knows.

mod beside;

use crate::account::vocabulary::{COMMANDS, QUERIES, QueryWord};
use crate::account::{Field, Refusal, Shape, Value};
use crate::identity::Assurance;

use super::{Declined, Undone};

/// A command as the proofs over the files and the engine see it.
#[derive(Clone, Debug)]
pub struct Verb {
    pub name: &'static str,
    pub arguments: &'static [Field],
    pub answer: &'static [Field],
    /// Why it may not be done, as dialog files name it.
    pub refusals: Vec<&'static str>,
    /// It moves money or signs: a readback of all its arguments and a yes must come first.
    pub binding: bool,
    pub needs: Assurance,
    pub account_after: AccountAfter,
}

/// Whose account a conversation is about once a command was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountAfter {
    /// The same person's as before, and the same account.
    Same,
    /// Whoever its answer names under [`WHOSE`]; nobody's where it names none.
    Told,
    /// Another one: what was read and chosen of the old one is worth nothing.
    Another,
}

/// What a command's answer names a person and their account by, so that it is known whether they are those of before.
pub const WHOSE: &str = "whose";

/// The name under which the engine's own knowledge is read: `access.linked`.
pub const ACCESS: &str = "access";

/// What the engine knows by itself.
pub const ACCESS_FIELDS: &[Field] = &[
    Field::new("linked", Shape::Flag),
    Field::new("verified", Shape::Flag),
    Field::new("today", Shape::Day),
    Field::new("year_ahead", Shape::Day),
];

/// The query of this name.
#[must_use]
pub fn query(name: &str) -> Option<&'static QueryWord> {
    queries().find(|query| query.name == name)
}

/// Every query, the account's and the service's.
pub fn queries() -> impl Iterator<Item = &'static QueryWord> + Clone {
    QUERIES.iter().chain(beside::QUERIES)
}

/// The command of this name, the account's or the service's.
#[must_use]
pub fn command(name: &str) -> Option<Verb> {
    commands().find(|verb| verb.name == name)
}

/// Every command, the account's and the service's.
pub fn commands() -> impl Iterator<Item = Verb> + Clone {
    let account = COMMANDS.iter().map(|word| Verb {
        name: word.name,
        arguments: word.arguments,
        answer: word.answer,
        refusals: word.refusals.iter().map(|&refusal| refusal_word(refusal)).collect(),
        binding: word.binding,
        needs: word.needs,
        account_after: AccountAfter::Same,
    });
    let beside = beside::COMMANDS.iter().map(|word| Verb {
        name: word.name,
        arguments: word.arguments,
        answer: word.answer,
        refusals: word.refusals.iter().map(|refusal| refusal.word()).collect(),
        binding: word.binding,
        needs: word.needs,
        account_after: word.account_after,
    });
    account.chain(beside)
}

/// The word by which a dialog file names why a command was not done. `None` where the engine has its own sentence.
#[must_use]
pub const fn undone_word(undone: Undone) -> Option<&'static str> {
    match undone {
        Undone::Refused(refusal) => Some(refusal_word(refusal)),
        Undone::Declined(declined) => Some(declined.word()),
        Undone::NotTaken | Undone::Unavailable => None,
    }
}

/// A slot's value as an argument takes it: digits are a text too.
pub(in crate::dialog) fn given_as(argument: &Field, value: &Value) -> Value {
    match (argument.shape, value) {
        (Shape::Text, Value::Digits(digits)) => Value::Text(digits.clone()),
        _ => value.clone(),
    }
}

/// Why a command is refused: what a word stands for where the account refuses one, and where the service does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    pub account: Option<Refusal>,
    pub service: Option<Declined>,
}

/// Every word by which some command is refused.
pub(in crate::dialog) fn reasons() -> impl Iterator<Item = &'static str> + Clone {
    commands().flat_map(|verb| verb.refusals)
}

/// What a dialog file names by this word.
#[must_use]
pub(in crate::dialog) fn reason(word: &str) -> Option<Reason> {
    let account = COMMANDS.iter().flat_map(|command| command.refusals).copied().find(|&refusal| refusal_word(refusal) == word);
    let service = beside::COMMANDS.iter().flat_map(|command| command.refusals).copied().find(|declined| declined.word() == word);
    (account.is_some() || service.is_some()).then_some(Reason { account, service })
}

/// The word by which a dialog file names a refusal.
#[must_use]
pub const fn refusal_word(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotAllowed => "not_allowed",
        Refusal::PeriodUnknown => "period_unknown",
        Refusal::PaymentUnknown => "payment_unknown",
        Refusal::BankAccountUnknown => "bank_account_unknown",
        Refusal::AmountNotPositive => "amount_not_positive",
        Refusal::AmountTooLarge => "amount_too_large",
        Refusal::AmountAbovePayoff => "amount_above_payoff",
        Refusal::DayPast => "day_past",
        Refusal::DayTooFar => "day_too_far",
        Refusal::DayCutOffPassed => "day_cut_off_passed",
        Refusal::DayNotProcessing => "day_not_processing",
        Refusal::PartsNotDistinct => "parts_not_distinct",
        Refusal::KindNotForPeriod => "kind_not_for_period",
        Refusal::DesignationNotTaken => "designation_not_taken",
        Refusal::NoPlanInEffect => "no_plan_in_effect",
        Refusal::BankAccountUnverified => "bank_account_unverified",
        Refusal::TooManyIn24Hours => "too_many_in_24_hours",
        Refusal::AlreadyCanceled => "already_canceled",
        Refusal::TooLateToCancel => "too_late_to_cancel",
        Refusal::NothingOwed => "nothing_owed",
        Refusal::PlanInEffect => "plan_in_effect",
        Refusal::PlanNotOffered => "plan_not_offered",
        Refusal::PlanOwedTooMuch => "plan_owed_too_much",
        Refusal::PlanReturnUnfiled => "plan_return_unfiled",
        Refusal::PlanCollectionPeriodOver => "plan_collection_period_over",
        Refusal::PlanTimeOver => "plan_time_over",
        Refusal::PlanDayOfMonth => "plan_day_of_month",
        Refusal::PlanMonthlyTooLow => "plan_monthly_too_low",
        Refusal::PlanDirectDebitRequired => "plan_direct_debit_required",
        Refusal::TooLateToChange => "too_late_to_change",
        Refusal::RoutingNumberInvalid => "routing_number_invalid",
        Refusal::AccountNumberInvalid => "account_number_invalid",
        Refusal::NicknameInvalid => "nickname_invalid",
        Refusal::BankAccountOnFile => "bank_account_on_file",
        Refusal::TooManyBankAccounts => "too_many_bank_accounts",
        Refusal::BankAccountInUse => "bank_account_in_use",
        Refusal::AuthorizationUnknown => "authorization_unknown",
        Refusal::ProfessionalUnknown => "professional_unknown",
        Refusal::ProfessionalNotQualified => "professional_not_qualified",
        Refusal::MattersInvalid => "matters_invalid",
        Refusal::YearOutsideWindow => "year_outside_window",
        Refusal::TooManyAuthorizationsWaiting => "too_many_authorizations_waiting",
        Refusal::AuthorizationNotWaiting => "authorization_not_waiting",
        Refusal::AuthorizationSigned => "authorization_signed",
        Refusal::AuthorizationOver => "authorization_over",
        Refusal::AuthorizationTextDiffers => "authorization_text_differs",
    }
}
