//! What every backend does alike: reads, commands, refusals, the same id again, other content under it, and who may not.

use super::*;

/// All scenarios, each on an account of its own.
pub(super) async fn all(bench: &Bench) {
    every_question_has_its_answer(bench).await;
    what_is_not_there_is_said_to_be_unknown(bench).await;
    an_answer_follows_what_was_done(bench).await;
    a_payment_is_scheduled_and_canceled_once(bench).await;
    each_rule_refuses_by_its_name(bench).await;
    other_content_under_an_id_is_an_error(bench).await;
    who_is_not_sure_enough_does_nothing(bench).await;
    deeds::all(bench).await;
    bench.ledger.check_balanced().await.unwrap();
}

async fn every_question_has_its_answer(bench: &Bench) {
    let access = bench.account("questions").await;
    let as_of = NOW.date();
    let balance = bench.balance(&access, as_of).await;
    assert_eq!(balance.payoff, balance.owed.iter().map(|period| period.total).sum::<Money>());
    assert!(balance.payoff.is_positive() && balance.owed.len() == 2);
    for period in &balance.owed {
        let Answer::Why(why) = bench.ask(&access, &Query::Why { period: period.period, as_of }).await else { panic!("another answer") };
        assert_eq!(why.total, period.total);
        assert_eq!(why.lines.iter().map(taxline::account::WhyLine::amount).sum::<Money>(), why.total);
    }
    let Answer::BankAccounts { bank_accounts } = bench.ask(&access, &Query::BankAccounts).await else { panic!("another answer") };
    assert!(bank_accounts.iter().all(|bank| bank.last_four.len() == 4) && !bank_accounts.is_empty());
    let Answer::PaymentDays { days, nearest, .. } = bench.ask(&access, &Query::PaymentDays { day: None }).await else {
        panic!("another answer")
    };
    assert_eq!((days.today, nearest), (as_of, days.first));
    let Answer::PaymentDays { processes, nearest, .. } = bench.ask(&access, &Query::PaymentDays { day: Some(date(2026, 11, 26)) }).await
    else {
        panic!("another answer")
    };
    assert_eq!((processes, nearest), (false, date(2026, 11, 27)), "Thanksgiving");
    let Answer::CancelablePayments { payments, .. } = bench.ask(&access, &Query::CancelablePayments).await else {
        panic!("another answer")
    };
    assert_eq!(payments, []);
}

async fn what_is_not_there_is_said_to_be_unknown(bench: &Bench) {
    let access = bench.account("unknowns").await;
    let year = Period::year(Form::F1040, 1999);
    for query in [Query::Why { period: year, as_of: NOW.date() }, Query::Balance { as_of: date(1850, 1, 1) }] {
        let error = bench.ask_at(&access, &query, NOW).await.unwrap_err();
        assert!(matches!(error, BackendError::Unknown { .. }), "{query:?}: {error}");
    }
    let nobody = super::access("nobody", "verified");
    let error = bench.ask_at(&nobody, &Query::Balance { as_of: NOW.date() }, NOW).await.unwrap_err();
    assert!(matches!(error, BackendError::Unknown { .. }), "{error}");
    let command = bench.payment(&access, 2_000).await;
    let error = bench.give_at(&nobody, "for-nobody", &command, NOW).await.unwrap_err();
    assert!(matches!(error, BackendError::Unknown { .. }), "{error}");
}

/// What was answered before is never given for what is now.
async fn an_answer_follows_what_was_done(bench: &Bench) {
    let access = bench.account("follows").await;
    let as_of = NOW.date();
    let first = bench.balance(&access, as_of).await;
    assert_eq!(bench.balance(&access, as_of).await, first);
    let command = bench.payment(&access, 2_000).await;
    let payment = scheduled(bench.give(&access, "follows", &command).await);
    let second = bench.balance(&access, as_of).await;
    assert_eq!((second.pending_count - first.pending_count, second.pending_total - first.pending_total), (1, Money::from_cents(2_000)));
    assert!(bench.payments(&access).await.contains(&payment));
    // The same question at another hour: past the hour until which it can be canceled.
    let cancelable = |now| async move {
        match bench.ask_at(&super::access("follows", "verified"), &Query::CancelablePayments, now).await.unwrap() {
            Answer::CancelablePayments { payments, .. } => payments.len(),
            other => panic!("{other:?}"),
        }
    };
    let before = cancelable(NOW).await;
    let after = cancelable(datetime(2026, 11, 24, 8, 0, 0, 0)).await;
    assert!(after < before || before == 0, "{before} and then {after}");
}

async fn a_payment_is_scheduled_and_canceled_once(bench: &Bench) {
    let access = bench.account("once").await;
    let before = bench.payments(&access).await.len();
    let bank = match bench.ask(&access, &Query::BankAccounts).await {
        Answer::BankAccounts { bank_accounts } => bank_accounts[0].id.clone(),
        other => panic!("{other:?}"),
    };
    let command = pay(Money::from_cents(2_500), date(2026, 12, 7), bank);
    let first = bench.give(&access, "once", &command).await;
    // However often, and also when the rules would say something else by now.
    for now in [NOW, datetime(2026, 11, 23, 9, 0, 0, 0), datetime(2026, 11, 27, 9, 0, 0, 0)] {
        assert_eq!(bench.give_at(&access, "once", &command, now).await.unwrap(), first);
    }
    let payment = scheduled(first);
    assert_eq!(payment.confirmation.len(), 10);
    assert_eq!(bench.payments(&access).await.len(), before + 1);
    let cancel = Command::CancelPayment { payment: payment.id };
    let canceled = bench.give(&access, "cancel", &cancel).await;
    assert!(matches!(canceled, Outcome::PaymentCanceled { .. }), "{canceled:?}");
    assert_eq!(bench.give(&access, "cancel", &cancel).await, canceled);
    assert_eq!(bench.give(&access, "cancel-again", &cancel).await, Outcome::Refused { refusal: Refusal::AlreadyCanceled });
}

async fn each_rule_refuses_by_its_name(bench: &Bench) {
    let access = bench.account("rules").await;
    let Command::SchedulePayment { bank_account, .. } = bench.payment(&access, 2_000).await else { panic!("it is a payment") };
    let bank = || bank_account.clone();
    let tuesday = date(2026, 11, 24);
    let other_year = PaymentPart { period: Period::year(Form::F1040, 2010), amount: Money::from_cents(1), designation: None };
    let kind = PaymentKind::BalanceDue;
    let rules = [
        (Command::SchedulePayment { kind, parts: vec![other_year], day: tuesday, bank_account: bank() }, Refusal::PeriodUnknown),
        (pay(Money::from_cents(1), tuesday, BankAccountId::from_stored("none")), Refusal::BankAccountUnknown),
        (pay(Money::ZERO, tuesday, bank()), Refusal::AmountNotPositive),
        (pay(Money::from_cents(-5), tuesday, bank()), Refusal::AmountNotPositive),
        (pay(Money::from_dollars(10_000_000), tuesday, bank()), Refusal::AmountTooLarge),
        (pay(Money::from_dollars(9_999_999), tuesday, bank()), Refusal::AmountAbovePayoff),
        (pay(Money::from_dollars(20), date(2026, 11, 20), bank()), Refusal::DayPast),
        (pay(Money::from_dollars(20), date(2027, 11, 23), bank()), Refusal::DayTooFar),
        (pay(Money::from_dollars(20), date(2026, 11, 26), bank()), Refusal::DayNotProcessing),
    ];
    for (number, (command, refusal)) in rules.into_iter().enumerate() {
        let id = format!("rule-{number}");
        for _ in 0..2 {
            assert_eq!(bench.give(&access, &id, &command).await, Outcome::Refused { refusal }, "{command:?}");
        }
    }
}

async fn other_content_under_an_id_is_an_error(bench: &Bench) {
    let (access, other) = (bench.account("reused").await, bench.account("reused-by").await);
    let command = bench.payment(&access, 2_000).await;
    bench.give(&access, "reused", &command).await;
    for (access, command) in [(&access, bench.payment(&access, 2_100).await), (&other, command)] {
        match bench.give_at(access, "reused", &command, NOW).await {
            Err(BackendError::CommandReused { id }) => assert_eq!(id.as_str(), "reused"),
            given => panic!("{given:?}"),
        }
    }
}

async fn who_is_not_sure_enough_does_nothing(bench: &Bench) {
    let verified = bench.account("unsure").await;
    let command = bench.payment(&verified, 2_000).await;
    let before = bench.payments(&verified).await.len();
    let linked = access("unsure", "linked");
    assert_eq!(bench.give(&linked, "unsure", &command).await, Outcome::Refused { refusal: Refusal::NotAllowed });
    let anyone = access("unsure", "none");
    let error = bench.ask_at(&anyone, &Query::Balance { as_of: NOW.date() }, NOW).await.unwrap_err();
    assert!(matches!(error, BackendError::NotAllowed), "{error}");
    assert_eq!(bench.payments(&verified).await.len(), before);
}
