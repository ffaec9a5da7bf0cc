//! What every backend does alike about payments that change, bank accounts, plans, records, authorizations, and rights that are not the
//! taxpayer's own.

use taxline::account::{
    AuthorizationDraft, AuthorizationKind, AuthorizationState, AwaitedStep, BankAccountKind, BankNumber, Credential, Matter, PlanKind,
    PlanOffer, PlanPaidBy, TranscriptKind, TranscriptResult,
};
use taxline::ids::{NoticeId, PaymentId, PersonId};

use super::*;

const ROUTING: &str = "121000248";
/// Far enough ahead to be changed.
const TUESDAY: Day = date(2026, 12, 1);
const WEDNESDAY: Day = date(2026, 12, 2);

/// All of them, each on an account of its own.
pub(super) async fn all(bench: &Bench) {
    a_payment_is_changed_once_and_has_its_receipt(bench).await;
    bank_accounts_come_and_go(bench).await;
    a_plan_begins_and_ends(bench).await;
    records_are_read(bench).await;
    an_authorization_goes_from_its_draft_to_its_end(bench).await;
}

fn is_refused(outcome: &Outcome, refusal: Refusal) -> bool {
    *outcome == Outcome::Refused { refusal }
}

async fn a_payment_is_changed_once_and_has_its_receipt(bench: &Bench) {
    let access = bench.account("changes").await;
    let Command::SchedulePayment { bank_account, parts, .. } = bench.payment(&access, 2_000).await else { panic!("it is a payment") };
    let command = pay(Money::from_cents(2_000), TUESDAY, bank_account.clone());
    let payment = scheduled(bench.give(&access, "to-change", &command).await);
    let change = |payment: &PaymentId, cents: i64, day: Day| Command::ChangePayment {
        payment: payment.clone(),
        parts: vec![PaymentPart { amount: Money::from_cents(cents), ..parts[0] }],
        day,
        bank_account: bank_account.clone(),
    };
    let to_wednesday = change(&payment.id, 2_500, WEDNESDAY);
    let changed = bench.give(&access, "changed", &to_wednesday).await;
    let Outcome::PaymentChanged { payment: after } = &changed else { panic!("{changed:?}") };
    assert_eq!((&after.id, after.amount, after.day), (&payment.id, Money::from_cents(2_500), WEDNESDAY));
    assert_eq!(bench.give(&access, "changed", &to_wednesday).await, changed);
    let Answer::Receipt { receipt, limited_to } = bench.ask(&access, &Query::Receipt { payment: payment.id.clone() }).await else {
        panic!("another answer")
    };
    assert_eq!((&receipt.payment, limited_to.len()), (after, 0));
    let unknown = PaymentId::from_stored("none");
    let refused = bench.give(&access, "unknown-change", &change(&unknown, 2_500, TUESDAY)).await;
    assert!(is_refused(&refused, Refusal::PaymentUnknown), "{refused:?}");
    let refused = bench.give(&access, "too-much", &change(&payment.id, 999_999_900, TUESDAY)).await;
    assert!(is_refused(&refused, Refusal::AmountAbovePayoff), "{refused:?}");
    let error = bench.ask_at(&access, &Query::Receipt { payment: unknown }, NOW).await.unwrap_err();
    assert!(matches!(error, BackendError::Unknown { .. }), "{error}");
}

async fn bank_accounts_come_and_go(bench: &Bench) {
    let access = bench.account("banks").await;
    let last_fours = async || match bench.ask(&access, &Query::BankAccounts).await {
        Answer::BankAccounts { bank_accounts } => bank_accounts.into_iter().map(|bank| (bank.last_four, bank.nickname)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let add = |routing: &str| Command::AddBankAccount {
        kind: BankAccountKind::Savings,
        routing_number: BankNumber::new(routing.to_owned()),
        account_number: BankNumber::new("00987654321".to_owned()),
        nickname: Some("house".to_owned()),
    };
    let before = last_fours().await;
    let added = bench.give(&access, "add-bank", &add(ROUTING)).await;
    let Outcome::BankAccountAdded { bank_account, last_four } = &added else { panic!("{added:?}") };
    assert_eq!(last_four, "4321");
    assert_eq!(bench.give(&access, "add-bank", &add(ROUTING)).await, added);
    let wrong = bench.give(&access, "wrong-bank", &add("121000249")).await;
    assert!(is_refused(&wrong, Refusal::RoutingNumberInvalid), "{wrong:?}");
    let twice = bench.give(&access, "bank-twice", &add(ROUTING)).await;
    assert!(is_refused(&twice, Refusal::BankAccountOnFile), "{twice:?}");
    let rename = Command::RenameBankAccount { bank_account: bank_account.clone(), nickname: Some("garden".to_owned()) };
    assert!(matches!(bench.give(&access, "rename-bank", &rename).await, Outcome::BankAccountRenamed { .. }));
    assert!(last_fours().await.contains(&("4321".to_owned(), Some("garden".to_owned()))));
    let remove = Command::RemoveBankAccount { bank_account: bank_account.clone() };
    assert!(matches!(bench.give(&access, "remove-bank", &remove).await, Outcome::BankAccountRemoved { .. }));
    let again = bench.give(&access, "remove-bank-again", &remove).await;
    assert!(is_refused(&again, Refusal::BankAccountUnknown), "{again:?}");
    assert_eq!(last_fours().await, before);
}

async fn a_plan_begins_and_ends(bench: &Bench) {
    let access = bench.account("plans").await;
    let Answer::PlanOptions(options) = bench.ask(&access, &Query::PlanOptions { month_day: 15, monthly: None }).await else {
        panic!("another answer")
    };
    let own_way =
        |kind: PlanKind| move |option: &&taxline::account::PlanOption| option.kind == kind && option.paid_by == PlanPaidBy::Taxpayer;
    let option = options.options.iter().find(own_way(PlanKind::LongTerm)).unwrap();
    let PlanOffer::Open { monthly, totals, .. } = option.offer.clone() else { panic!("{option:?}") };
    assert!(!options.plan_in_effect && totals.paid >= options.owed);
    let start = Command::StartPlan { option: PlanKind::LongTerm, monthly, day: 15, direct_debit: None };
    let started = bench.give(&access, "start-plan", &start).await;
    assert!(matches!(&started, Outcome::PlanStarted { plan } if plan.monthly == monthly), "{started:?}");
    assert_eq!(bench.give(&access, "start-plan", &start).await, started);
    let plan = async || match bench.ask(&access, &Query::Plan { as_of: NOW.date() }).await {
        Answer::Plan { plan } => plan,
        other => panic!("{other:?}"),
    };
    assert_eq!(plan().await.unwrap().terms.monthly, monthly);
    let again = bench.give(&access, "start-plan-again", &start).await;
    assert!(is_refused(&again, Refusal::PlanInEffect), "{again:?}");
    let ended = bench.give(&access, "end-plan", &Command::EndPlan).await;
    assert!(matches!(ended, Outcome::PlanEnded { .. }), "{ended:?}");
    let again = bench.give(&access, "end-plan-again", &Command::EndPlan).await;
    assert!(is_refused(&again, Refusal::NoPlanInEffect), "{again:?}");
}

async fn records_are_read(bench: &Bench) {
    let access = bench.account("records").await;
    let Answer::Returns(returns) = bench.ask(&access, &Query::Returns).await else { panic!("another answer") };
    assert!(returns.filed.iter().any(|filed| filed.period == OWED) && returns.limited_to.is_empty());
    let Answer::Notices { notices, .. } = bench.ask(&access, &Query::Notices).await else { panic!("another answer") };
    for notice in &notices {
        let Answer::Notice { notice: same } = bench.ask(&access, &Query::Notice { id: notice.id.clone() }).await else {
            panic!("another answer")
        };
        assert_eq!(same, *notice);
    }
    let error = bench.ask_at(&access, &Query::Notice { id: NoticeId::from_stored("none") }, NOW).await.unwrap_err();
    assert!(matches!(error, BackendError::Unknown { .. }), "{error}");
    let Answer::TranscriptChoices { choices } = bench.ask(&access, &Query::TranscriptChoices { kind: None }).await else {
        panic!("another answer")
    };
    assert_eq!(choices.len(), TranscriptKind::ALL.len());
    for choice in &choices {
        // What is offered is given.
        for period in &choice.periods {
            let Answer::Transcript { transcript } = bench.ask(&access, &Query::Transcript { kind: choice.kind, period: *period }).await
            else {
                panic!("another answer")
            };
            let income = choice.kind == TranscriptKind::WageAndIncome && transcript == TranscriptResult::NothingOnRecord;
            assert!(income || matches!(transcript, TranscriptResult::Given { .. }), "{:?} {period}: {transcript:?}", choice.kind);
        }
    }
    let Answer::TranscriptChoices { choices: one } =
        bench.ask(&access, &Query::TranscriptChoices { kind: Some(TranscriptKind::Return) }).await
    else {
        panic!("another answer")
    };
    assert_eq!(one.as_slice(), &choices[..1]);
    let Answer::Address { address } = bench.ask(&access, &Query::Address).await else { panic!("another answer") };
    assert_eq!(address.unwrap().lines, ["77 Quarry Road, Apt 5", "Eastfield, NM 87999"]);
    for kind in [TranscriptKind::Account, TranscriptKind::Return, TranscriptKind::RecordOfAccount] {
        let answer = bench.ask(&access, &Query::Transcript { kind, period: OWED }).await;
        assert!(matches!(answer, Answer::Transcript { .. }), "{answer:?}");
    }
}

/// Somebody's access as a service says it.
fn told(person: &str, account: &str, right: &str) -> Access {
    let written = format!(r#"{{"person":"{person}","account":"{account}","assurance":"verified","right":{right}}}"#);
    let credentials = Credentials::new(&[("test".to_owned(), Private::from(SECRET))]);
    credentials.admit(SECRET.as_bytes()).unwrap().access(&written).unwrap()
}

async fn an_authorization_goes_from_its_draft_to_its_end(bench: &Bench) {
    let taxpayer = bench.account("grants").await;
    let representative = told("robin", "grants", r#"{"role":"representative","granted":[]}"#);
    let (person, name) = (PersonId::from_stored("robin"), "Robin Vale");
    bench.ledger.enter_professional(&person, "0301-22222R", name, Credential::Cpa, at(NOW)).await.unwrap();
    let balance = Query::Balance { as_of: NOW.date() };
    let not_allowed =
        async |access: &Access, query: &Query| matches!(bench.ask_at(access, query, NOW).await, Err(BackendError::NotAllowed));
    assert!(not_allowed(&representative, &balance).await, "nothing is held yet");
    for (name, is_found) in [(name, true), ("Robin Vail", false)] {
        let query = Query::Professional { caf_number: "0301 22222r".to_owned(), name: name.to_owned() };
        let Answer::Professional { professional } = bench.ask(&taxpayer, &query).await else { panic!("another answer") };
        assert_eq!(professional.is_some(), is_found);
    }
    let matters = vec![Matter { form: Form::F1040, first_year: OWED.year, last_year: OWED.year }];
    let (caf_number, kind) = ("030122222R".to_owned(), AuthorizationKind::PowerOfAttorney);
    let draft = Query::AuthorizationDraft { caf_number: caf_number.clone(), name: name.to_owned(), kind, matters: matters.clone() };
    let Answer::AuthorizationDraft { draft: AuthorizationDraft::Drafted { text, text_sha256, .. } } = bench.ask(&taxpayer, &draft).await
    else {
        panic!("another answer")
    };
    let start = |text_sha256: &str| Command::StartAuthorization {
        caf_number: caf_number.clone(),
        name: name.to_owned(),
        kind,
        matters: matters.clone(),
        text_sha256: text_sha256.to_owned(),
    };
    let unseen = bench.give(&taxpayer, "unseen", &start("")).await;
    assert!(is_refused(&unseen, Refusal::AuthorizationTextDiffers), "{unseen:?}");
    let started = bench.give(&taxpayer, "start-authorization", &start(&text_sha256)).await;
    let Outcome::AuthorizationStarted { authorization } = &started else { panic!("{started:?}") };
    assert_eq!((&authorization.text, authorization.state), (&text, AuthorizationState::AwaitingAcceptance));
    for (access, step) in [(&taxpayer, None), (&representative, Some(AwaitedStep::Accept))] {
        let Answer::Authorizations { authorizations } = bench.ask(access, &Query::Authorizations).await else { panic!("another answer") };
        assert_eq!(authorizations[0].waits_for_you, step);
    }
    assert_eq!(bench.give(&taxpayer, "start-authorization", &start(&text_sha256)).await, started);

    let id = authorization.id.clone();
    assert!(not_allowed(&representative, &balance).await, "what waits shows nothing");
    let accepted = bench.give(&representative, "accept", &Command::AcceptAuthorization { authorization: id.clone() }).await;
    assert!(matches!(accepted, Outcome::AuthorizationAccepted { .. }), "{accepted:?}");
    let whole = bench.balance(&taxpayer, NOW.date()).await;
    let seen = bench.balance(&representative, NOW.date()).await;
    assert_eq!((seen.owed.len(), whole.owed.len(), seen.limited_to.len()), (1, 2, 1));
    let other = whole.owed.iter().find(|owed| owed.period != OWED).unwrap().period;
    for query in [Query::Why { period: other, as_of: NOW.date() }, Query::Plan { as_of: NOW.date() }, Query::AccessRecord] {
        assert!(not_allowed(&representative, &query).await, "{query:?}");
    }
    let command = bench.payment(&representative, 2_000).await;
    scheduled(bench.give(&representative, "represented", &command).await);
    let Answer::AccessRecord { accesses } = bench.ask(&taxpayer, &Query::AccessRecord).await else { panic!("another answer") };
    let paid = accesses.iter().find(|access| access.operation == "schedule_payment").unwrap();
    assert_eq!((paid.name.as_deref(), &paid.periods[..]), (Some(name), &[OWED][..]));

    let ended = bench.give(&taxpayer, "end-authorization", &Command::EndAuthorization { authorization: id }).await;
    assert!(matches!(ended, Outcome::AuthorizationEnded { .. }), "{ended:?}");
    assert!(not_allowed(&representative, &balance).await, "it has ended");
    let later = bench.give(&representative, "later", &command).await;
    assert!(is_refused(&later, Refusal::NotAllowed), "{later:?}");
    // Whoever says to be one of two taxpayers is none by saying so.
    assert!(not_allowed(&told("robin", "grants", r#"{"role":"joint"}"#), &Query::Authorizations).await);
}
