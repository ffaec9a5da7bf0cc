//! A row for every operation, a column for every right: what is written here is what is decided.

use jiff::civil::date;

use super::*;
use crate::account::ledger::books::BookedPayment;
use crate::account::{
    AuthorizationKind, BankAccountKind, BankNumber, PaymentBank, PaymentKind, PaymentPart, PaymentStatus, PaymentView, PlanKind,
    TranscriptKind,
};
use crate::db::payment::PartRow;
use crate::ids::{AuthorizationId, BankAccountId, ModuleId, NoticeId};
use crate::money::Money;
use crate::private::Private;
use crate::time::{Day, Instant};

const TODAY: Day = date(2026, 11, 22);
const INSIDE: Period = Period::year(Form::F1040, 2022);
const OUTSIDE: Period = Period::year(Form::F1120, 2022);

/// The whole account, limited to what was granted, or not at all.
const WHOLE: char = 'w';
const LIMITED: char = 'l';
const NOTHING: char = '-';

/// The columns of the tables: the last is a representative to whom nothing was granted.
fn rights() -> [Right; 9] {
    let granted = |power| vec![Granted { power, form: "1040".to_owned(), first_year: 2021, last_year: 2023 }];
    [
        Right::Own,
        Right::Joint,
        Right::SoleProprietor,
        Right::PartnerOrShareholder,
        Right::DesignatedOfficial,
        designated(&[Permission::Look, Permission::Records, Permission::Pay, Permission::Plan]),
        Right::Representative { granted: granted(Power::Act) },
        Right::Representative { granted: granted(Power::Look) },
        Right::Representative { granted: Vec::new() },
    ]
}

fn designated(permissions: &[Permission]) -> Right {
    Right::DesignatedUser { forms: vec!["1040".to_owned()], permissions: permissions.to_vec() }
}

/// Every query, once for a period inside of what was granted and once outside where it is about one. A new query is given its
/// rows here.
fn query_row(query: &Query) -> &'static str {
    match query {
        //                                own/joint/sole/partner/official/user/attorney/information/none
        Query::Balance { .. } => "wwwwwlll-",
        Query::Why { period: INSIDE, .. } => "wwwwwlll-",
        Query::Why { .. } => "wwwww----",
        Query::Payments { .. } => "wwwwwlll-",
        Query::CancelablePayments => "wwwwwlll-",
        Query::BankAccounts => "www-wll--",
        Query::PaymentDays { .. } => "wwwwwwwww",
        Query::WhatIf { .. } => "wwwwwlll-",
        Query::Receipt { .. } => "wwwwwlll-",
        Query::Returns | Query::Notices | Query::Notice { .. } | Query::TranscriptChoices { .. } | Query::Address => "wwwwwlll-",
        Query::Transcript { period: INSIDE, .. } => "wwwwwlll-",
        Query::Transcript { .. } => "wwwww----",
        Query::PlanOptions { .. } => "wwwwwlll-",
        Query::Plan { .. } => "wwwwwlll-",
        Query::Authorizations => "www-w-www",
        Query::AccessRecord => "www-w----",
        Query::Account => "wwwwwwwww",
        Query::AuthorizationDraft { .. } | Query::Professional { .. } => "www-w----",
    }
}

fn queries() -> Vec<Query> {
    vec![
        Query::Balance { as_of: TODAY },
        Query::Why { period: INSIDE, as_of: TODAY },
        Query::Payments { as_of: TODAY },
        Query::CancelablePayments,
        Query::BankAccounts,
        Query::PaymentDays { day: None },
        Query::WhatIf { scenarios: Vec::new() },
        Query::Receipt { payment: paid_to(INSIDE) },
        Query::Returns,
        Query::Notices,
        Query::Notice { id: NoticeId::from_stored("notice") },
        Query::TranscriptChoices { kind: None },
        Query::Address,
        Query::Transcript { kind: TranscriptKind::Account, period: INSIDE },
        Query::Transcript { kind: TranscriptKind::Account, period: OUTSIDE },
        Query::PlanOptions { month_day: 15, monthly: None },
        Query::Plan { as_of: TODAY },
        Query::Authorizations,
        Query::AccessRecord,
        Query::Account,
        Query::AuthorizationDraft {
            caf_number: String::new(),
            name: String::new(),
            kind: AuthorizationKind::PowerOfAttorney,
            matters: Vec::new(),
        },
        Query::Professional { caf_number: String::new(), name: String::new() },
    ]
}

/// The same for commands.
fn command_row(command: &Command) -> &'static str {
    match command {
        Command::SchedulePayment { parts, .. } if parts.iter().all(|part| part.period == INSIDE) => "www-wll--",
        Command::SchedulePayment { .. } => "www-w----",
        Command::CancelPayment { payment } if *payment == paid_to(INSIDE) => "www-wll--",
        Command::CancelPayment { .. } => "www-w----",
        Command::ChangePayment { payment, parts, .. } if *payment == paid_to(INSIDE) && parts.iter().all(|part| part.period == INSIDE) => {
            "www-wll--"
        }
        Command::ChangePayment { .. } => "www-w----",
        Command::AddBankAccount { .. } | Command::RenameBankAccount { .. } | Command::RemoveBankAccount { .. } => "www-w----",
        Command::StartPlan { .. } | Command::RevisePlan { .. } | Command::EndPlan => "www-wll--",
        Command::StartAuthorization { .. } | Command::ApproveAuthorization { .. } => "www-w----",
        Command::RequestAuthorization { .. } | Command::AcceptAuthorization { .. } => "------www",
        Command::DeclineAuthorization { .. } | Command::EndAuthorization { .. } => "www-w-www",
    }
}

fn commands() -> Vec<Command> {
    let (kind, authorization) = (AuthorizationKind::PowerOfAttorney, AuthorizationId::from_stored("a"));
    let part = |period: &Period| PaymentPart { period: *period, amount: Money::from_dollars(1), designation: None };
    let pay = |periods: &[Period]| Command::SchedulePayment {
        kind: PaymentKind::BalanceDue,
        parts: periods.iter().map(part).collect(),
        day: TODAY,
        bank_account: bank(),
    };
    let change =
        |from, to: Period| Command::ChangePayment { payment: paid_to(from), parts: vec![part(&to)], day: TODAY, bank_account: bank() };
    vec![
        pay(&[INSIDE]),
        pay(&[OUTSIDE]),
        pay(&[INSIDE, OUTSIDE]),
        Command::CancelPayment { payment: paid_to(INSIDE) },
        Command::CancelPayment { payment: paid_to(OUTSIDE) },
        change(INSIDE, INSIDE),
        change(INSIDE, OUTSIDE),
        change(OUTSIDE, INSIDE),
        Command::AddBankAccount {
            kind: BankAccountKind::Checking,
            routing_number: BankNumber::new("110000000".to_owned()),
            account_number: BankNumber::new("12345".to_owned()),
            nickname: None,
        },
        Command::RenameBankAccount { bank_account: bank(), nickname: None },
        Command::RemoveBankAccount { bank_account: bank() },
        Command::StartPlan { option: PlanKind::LongTerm, monthly: Money::from_dollars(1), day: 15, direct_debit: None },
        Command::RevisePlan { option: PlanKind::LongTerm, monthly: Money::from_dollars(1), day: 15, direct_debit: None },
        Command::EndPlan,
        Command::StartAuthorization {
            caf_number: String::new(),
            name: String::new(),
            kind,
            matters: Vec::new(),
            text_sha256: String::new(),
        },
        Command::RequestAuthorization { caf_number: String::new(), kind, matters: Vec::new() },
        Command::ApproveAuthorization { authorization: authorization.clone(), text_sha256: String::new() },
        Command::AcceptAuthorization { authorization: authorization.clone() },
        Command::DeclineAuthorization { authorization: authorization.clone() },
        Command::EndAuthorization { authorization },
    ]
}

fn bank() -> BankAccountId {
    BankAccountId::from_stored("bank")
}

fn paid_to(period: Period) -> PaymentId {
    PaymentId::from_stored(period.to_string())
}

fn books() -> Books {
    let payment = |period: Period| BookedPayment {
        view: PaymentView {
            id: paid_to(period),
            confirmation: String::new(),
            kind: PaymentKind::BalanceDue,
            parts: vec![PaymentPart { period, amount: Money::from_dollars(1), designation: None }],
            amount: Money::from_dollars(1),
            day: TODAY,
            status: PaymentStatus::Scheduled,
            bank_last_four: "1188".to_owned(),
            bank: Some(PaymentBank { id: bank(), kind: BankAccountKind::Checking }),
        },
        parts: vec![PartRow { module: ModuleId::from_stored(period.to_string()), amount: Money::from_dollars(1), designation: None }],
        bank_account: bank(),
        scheduled_at: Instant::from_millis(0),
        changed_at: Instant::from_millis(0),
    };
    Books {
        version: 1,
        limits: Limits::Whole,
        extent: crate::account::ledger::books::Extent::EveryPeriod,
        name: Private::from("Somebody"),
        modules: Vec::new(),
        payments: vec![payment(INSIDE), payment(OUTSIDE)],
        bank_accounts: Vec::new(),
        plans: Vec::new(),
        plan_record: crate::account::ledger::plan::booked::PlanRecord::default(),
        refunds: Vec::new(),
        notices: Vec::new(),
    }
}

fn asked(right: &Right, assurance: Assurance, query: &Query) -> char {
    match may_ask(right, assurance, query) {
        Ok(sight) if sight.limits == Limits::Whole => WHOLE,
        Ok(_) => LIMITED,
        Err(_) => NOTHING,
    }
}

fn given(right: &Right, assurance: Assurance, command: &Command) -> bool {
    may_do(right, assurance, command, &books()).is_ok()
}

#[test]
fn every_right_sees_what_its_row_says() {
    for query in queries().into_iter().chain([Query::Why { period: OUTSIDE, as_of: TODAY }]) {
        let row: String = rights().iter().map(|right| asked(right, Assurance::Linked, &query)).collect();
        assert_eq!(row, query_row(&query), "{query:?}");
    }
}

#[test]
fn every_right_does_what_its_row_says() {
    for command in commands() {
        let row = command_row(&command);
        for (right, cell) in rights().iter().zip(row.chars()) {
            assert_eq!(given(right, Assurance::Verified, &command), cell != NOTHING, "{right:?} {command:?}");
        }
        assert_eq!(row.len(), rights().len());
    }
}

#[test]
fn nobody_sees_or_does_without_assurance() {
    for right in rights() {
        assert!(queries().iter().all(|query| asked(&right, Assurance::None, query) == NOTHING));
        assert!(commands().iter().all(|command| !given(&right, Assurance::Linked, command)));
    }
}

#[test]
fn a_designated_user_has_the_chosen_permissions_only() {
    let figures = Query::Balance { as_of: TODAY };
    for (permission, sees, pays) in
        [(Permission::Look, LIMITED, false), (Permission::Pay, NOTHING, true), (Permission::Plan, NOTHING, false)]
    {
        let right = designated(&[permission]);
        assert_eq!(asked(&right, Assurance::Linked, &figures), sees, "{permission:?}");
        assert_eq!(given(&right, Assurance::Verified, &commands()[0]), pays, "{permission:?}");
    }
}

#[test]
fn what_was_not_granted_is_not_in_the_books_of_an_answer() {
    for (right, last_four) in [(&rights()[6], "1188"), (&rights()[7], "")] {
        let sight = may_ask(right, Assurance::Linked, &Query::Payments { as_of: TODAY }).unwrap();
        assert!(!sight.is_whole());
        let mut books = books();
        books.modules = [INSIDE, OUTSIDE].map(booked).into();
        let seen = books.within(&sight);
        assert_eq!(seen.modules.iter().map(|booked| booked.module.period()).collect::<Vec<_>>(), [INSIDE]);
        assert_eq!(
            seen.payments.iter().map(|payment| (payment.view.period(), payment.view.bank_last_four.as_str())).collect::<Vec<_>>(),
            [(INSIDE, last_four)]
        );
        assert_eq!(seen.limits.shown(), [Limit { form: Form::F1040, first_year: Some(2021), last_year: Some(2023) }]);
    }
}

fn booked(period: Period) -> crate::account::ledger::books::Booked {
    use crate::account::ledger::accrual::{Charged, History, Module};
    let due = date(period.year + 1, 4, 15);
    let history = History {
        period,
        due,
        extended_to: None,
        filed: None,
        posted: Vec::new(),
        demands: Vec::new(),
        levy_notice: None,
        plans: Vec::new(),
        large_corporate_from: None,
    };
    crate::account::ledger::books::Booked {
        id: ModuleId::from_stored(period.to_string()),
        module: Module::new(history),
        assessed: Charged::default(),
        assessed_to: None,
        assessed_on: None,
    }
}

#[test]
fn years_are_granted_with_both_their_ends() {
    let limit = Limit { form: Form::F1040, first_year: Some(2021), last_year: Some(2023) };
    for (year, holds) in [(2020, false), (2021, true), (2023, true), (2024, false)] {
        assert_eq!(limit.holds(Period::year(Form::F1040, year)), holds, "{year}");
        assert!(Limit { first_year: None, last_year: None, ..limit }.holds(Period::year(Form::F1040, year)));
    }
    assert!(!limit.holds(Period::year(Form::F1120, 2022)));
}

#[test]
fn news_is_heard_by_who_may_ask_for_it() {
    use crate::account::{BankAccountUse, PenaltyAdded};
    let returned = |periods: &[Period]| News::PaymentReturned {
        payment: PaymentId::from_stored("p".to_owned()),
        periods: periods.to_vec(),
        day: TODAY,
        code: "R01".to_owned(),
        bank_account: BankAccountUse::Usable,
        penalty: PenaltyAdded::Added,
    };
    for right in [Right::Own, Right::Joint, Right::SoleProprietor, Right::DesignatedOfficial] {
        assert!(hears(&right, &returned(&[INSIDE, OUTSIDE])) && hears(&right, &News::PlanRestored), "{right:?}");
    }
    let [acts, looks] = [&rights()[6], &rights()[7]];
    for right in [acts, looks] {
        assert!(hears(right, &returned(&[INSIDE])), "{right:?}");
        assert!(!hears(right, &returned(&[INSIDE, OUTSIDE])), "one of its years was not granted: {right:?}");
        assert!(!hears(right, &News::PlanCompleted), "a plan is about every year: {right:?}");
    }
    assert!(!hears(&designated(&[Permission::Pay]), &returned(&[INSIDE])));
}
