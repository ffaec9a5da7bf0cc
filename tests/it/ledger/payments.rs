//! The life of a payment: canceled while there is time, handed over, processed once.

use jiff::ToSpan as _;
use taxline::account::ledger::processing::{BATCH_MAX, Processed};
use taxline::account::{Designation, PeriodBalance, PostedKind, TranscriptKind, TranscriptResult};

use super::*;

on_both_databases! {
    async fn a_payment_is_canceled_until_two_business_days_before(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        // The second business day before Monday 30 November is Wednesday 25: Thursday is Thanksgiving.
        let day = date(2026, 11, 30);
        let mut made = Vec::new();
        for number in 0..2 {
            let command = payment(&counter, &access, dollars(20), day).await;
            made.push(scheduled(counter.give(&access, &format!("make {number}"), &command, NOW).await));
        }
        let cancel = |payment: &PaymentView| Command::CancelPayment { payment: payment.id.clone() };
        let (last, late) = (datetime(2026, 11, 25, 14, 59, 59, 0), datetime(2026, 11, 25, 15, 0, 0, 0));
        let cancelable = |answer: Answer| match answer {
            Answer::CancelablePayments { payments, .. } => payments.len(),
            other => panic!("{other:?}"),
        };
        assert_eq!(cancelable(counter.ask(&access, Query::CancelablePayments, last).await), 2);
        assert_eq!(cancelable(counter.ask(&access, Query::CancelablePayments, late).await), 0);
        let canceled = counter.give(&access, "cancel", &cancel(&made[0]), last).await;
        assert_eq!(canceled, Outcome::PaymentCanceled { payment: PaymentView { status: PaymentStatus::Canceled, ..made[0].clone() } });
        assert_eq!(counter.give(&access, "cancel", &cancel(&made[0]), late).await, canceled);
        assert_eq!(counter.give(&access, "again", &cancel(&made[0]), last).await, refused(Refusal::AlreadyCanceled));
        assert_eq!(counter.give(&access, "late", &cancel(&made[1]), late).await, refused(Refusal::TooLateToCancel));
        let unknown = Command::CancelPayment { payment: PaymentId::from_stored("none") };
        assert_eq!(counter.give(&access, "unknown", &unknown, last).await, refused(Refusal::PaymentUnknown));
        // A payment of somebody else is as unknown as one that never was.
        let other = counter.access("owes-one-year", "b").await;
        assert_eq!(counter.give(&other, "other", &cancel(&made[1]), last).await, refused(Refusal::PaymentUnknown));
        // A canceled payment still counts as one of two in 24 hours.
        let third = payment(&counter, &access, dollars(20), day).await;
        assert_eq!(counter.give(&access, "third", &third, NOW).await, refused(Refusal::TooManyIn24Hours));
    }

    async fn a_payment_goes_through_its_states_once(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        let owed = counter.balance(&access, day).await.owed.into_iter().find(|owed| owed.period == OWED).unwrap().total;
        let command = payment(&counter, &access, owed, day).await;
        let made = scheduled(counter.give(&access, "all of it", &command, NOW).await);
        let status = async |expected: PaymentStatus, count: u32, now: DateTime| {
            // Several copies may run the task at the same moment, and again.
            let runs = join_all((0..3).map(|_| counter.ledger.process_due_payments(at(now)))).await;
            let moved: u32 = runs.iter().map(|run| run.as_ref().unwrap()).map(|run| run.pending + run.processed + run.failed).sum();
            assert_eq!(moved, count, "{now}");
            let payments = counter.payments(&access).await;
            assert_eq!(payments.iter().find(|payment| payment.id == made.id).unwrap().status, expected, "{now}");
            counter.ledger.check_balanced().await.unwrap();
        };
        status(PaymentStatus::Scheduled, 0, datetime(2026, 11, 24, 14, 59, 0, 0)).await;
        status(PaymentStatus::Pending, 1, datetime(2026, 11, 24, 15, 0, 0, 0)).await;
        assert_eq!(counter.balance(&access, day).await.pending_total, owed);
        status(PaymentStatus::Pending, 0, datetime(2026, 11, 24, 23, 59, 0, 0)).await;
        status(PaymentStatus::Processed, 1, datetime(2026, 11, 25, 0, 0, 0, 0)).await;
        status(PaymentStatus::Processed, 0, datetime(2026, 12, 1, 16, 0, 0, 0)).await;
        for as_of in [day, date(2027, 11, 24)] {
            let balance = counter.balance(&access, as_of).await;
            assert!(balance.owed.iter().all(|owed| owed.period != OWED), "the payoff paid on its day leaves nothing");
            assert_eq!(balance.pending_count, 0);
        }
        let late = Command::CancelPayment { payment: made.id.clone() };
        assert_eq!(counter.give(&access, "late", &late, datetime(2026, 11, 25, 9, 0, 0, 0)).await, refused(Refusal::TooLateToCancel));
    }

    async fn more_payments_than_a_batch_are_processed_in_one_run(database: Database) {
        const PAYMENTS: i64 = BATCH_MAX + 5;
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let command = payment(&counter, &access, dollars(1), date(2026, 11, 24)).await;
        // One a day, because an account takes no more than two.
        for days in (1..=PAYMENTS).rev() {
            scheduled(counter.give(&access, &format!("{days} days before"), &command, NOW - days.days()).await);
        }
        let handed_over = counter.ledger.process_due_payments(at(datetime(2026, 11, 24, 15, 0, 0, 0))).await.unwrap();
        assert_eq!(handed_over, Processed { pending: u32::try_from(PAYMENTS).unwrap(), ..Processed::default() });
        let posted = counter.ledger.process_due_payments(at(datetime(2026, 11, 25, 9, 0, 0, 0))).await.unwrap();
        assert_eq!(posted, Processed { processed: u32::try_from(PAYMENTS).unwrap(), ..Processed::default() });
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn one_debit_pays_several_years(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        let before = counter.balance(&access, day).await;
        let part = |owed: &PeriodBalance| PaymentPart { period: owed.period, amount: owed.total, designation: None };
        let parts: Vec<PaymentPart> = before.owed.iter().map(part).collect();
        assert_eq!(parts.len(), 2);
        let bank_account = counter.checking(&access).await.id;
        let wish = |kind, parts: &[PaymentPart]| Command::SchedulePayment {
            kind,
            parts: parts.to_vec(),
            day,
            bank_account: bank_account.clone(),
        };
        let due = PaymentKind::BalanceDue;
        let next_year = [PaymentPart { period: Period::year(Form::F1040, 2026), amount: dollars(500), designation: None }];
        for (name, command, rule) in [
            ("no part", wish(due, &[]), Refusal::AmountNotPositive),
            ("twice", wish(due, &[parts[0], parts[0]]), Refusal::PartsNotDistinct),
            ("one not owed", wish(due, &[parts[0], next_year[0]]), Refusal::PeriodUnknown),
            ("no plan", wish(PaymentKind::PaymentPlan, &parts), Refusal::NoPlanInEffect),
            ("filed", wish(PaymentKind::EstimatedTax, &parts), Refusal::KindNotForPeriod),
            ("too early", wish(PaymentKind::Extension, &next_year), Refusal::KindNotForPeriod),
        ] {
            assert_eq!(counter.give(&access, name, &command, NOW).await, refused(rule), "{name}");
        }
        let made = scheduled(counter.give(&access, "both years", &wish(due, &parts), NOW).await);
        assert_eq!((made.amount, &made.parts), (before.payoff, &parts));
        scheduled(counter.give(&access, "estimated", &wish(PaymentKind::EstimatedTax, &next_year), NOW).await);
        assert!(counter.balance(&access, day).await.owed.iter().all(|owed| owed.payable.is_zero()));
        for now in [datetime(2026, 11, 24, 15, 0, 0, 0), datetime(2026, 11, 25, 9, 0, 0, 0)] {
            counter.ledger.process_due_payments(at(now)).await.unwrap();
            counter.ledger.check_balanced().await.unwrap();
        }
        assert!(counter.balance(&access, day).await.owed.is_empty(), "each year was paid by its part");
    }

    async fn a_designated_payment_pays_first_what_its_payer_said(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let day = date(2026, 11, 24);
        let of = |balance: &Balance| balance.owed.iter().find(|owed| owed.period == OWED).unwrap().clone();
        let before = of(&counter.balance(&access, day).await);
        let bank_account = counter.checking(&access).await.id;
        let pay = |kind, period, designation| Command::SchedulePayment {
            kind,
            parts: vec![PaymentPart { period, amount: dollars(40), designation: Some(designation) }],
            day,
            bank_account: bank_account.clone(),
        };
        let ahead = pay(PaymentKind::EstimatedTax, Period::year(Form::F1040, 2026), Designation::Penalty);
        assert_eq!(counter.give(&access, "ahead", &ahead, NOW).await, refused(Refusal::DesignationNotTaken));
        let to_interest = scheduled(counter.give(&access, "1", &pay(PaymentKind::BalanceDue, OWED, Designation::Interest), NOW).await);
        scheduled(counter.give(&access, "2", &pay(PaymentKind::BalanceDue, OWED, Designation::Penalty), NOW).await);
        let foretold = counter.balance(&access, day).await.after_pending;
        for now in [datetime(2026, 11, 24, 15, 0, 0, 0), datetime(2026, 11, 25, 9, 0, 0, 0)] {
            counter.ledger.process_due_payments(at(now)).await.unwrap();
        }
        let balance = counter.balance(&access, day).await;
        let after = of(&balance);
        assert_eq!(balance.payoff, foretold);
        assert_eq!((after.tax, after.interest), (before.tax, before.interest - dollars(40)));
        assert_eq!(after.penalties, before.penalties - dollars(40));
        let receipt = Query::Receipt { payment: to_interest.id };
        let Answer::Receipt { receipt, .. } = counter.ask(&access, receipt, NOW).await else { panic!("no receipt") };
        assert_eq!(receipt.payment.parts[0].designation, Some(Designation::Interest));
        let asked = Query::Transcript { kind: TranscriptKind::Account, period: OWED };
        let later = datetime(2026, 11, 25, 9, 0, 0, 0);
        let Answer::Transcript { transcript: TranscriptResult::Given { transcript } } = counter.ask(&access, asked, later).await else {
            panic!("no transcript");
        };
        let lines = transcript.account.unwrap().lines;
        for code in ["680", "690"] {
            assert!(lines.iter().any(|line| line.code == code && line.amount == -dollars(40)), "{code}");
        }
        counter.ledger.check_balanced().await.unwrap();
    }

    async fn a_refund_is_posted_once_with_its_interest(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("refund-coming", "a").await;
        let period = counter.balance(&access, NOW.date()).await.refund.unwrap().period;
        // So late that the office owes interest (IRC 6611).
        let late = "update refund set sent_on = '2027-03-01'";
        counter.database.write(move |tx| Box::pin(async move {
            query("update account set version = version + 1").execute(tx).await?;
            query(late).execute(tx).await.map(|_| ())
        })).await.unwrap();
        let entries = "select count(*) as number from entry where code in ('776', '846')";
        let before = crate::books::number(&counter.database, entries).await;
        let posted = async || crate::books::number(&counter.database, entries).await - before;
        counter.ledger.process_due_payments(at(datetime(2027, 2, 28, 16, 0, 0, 0))).await.unwrap();
        assert_eq!(posted().await, 0);
        let now = datetime(2027, 3, 1, 9, 0, 0, 0);
        for _ in 0..2 {
            assert_eq!(counter.ledger.process_due_payments(at(now)).await.unwrap().failed, 0);
            assert_eq!(posted().await, 2);
        }
        let Answer::Why(why) = counter.ask(&access, Query::Why { period, as_of: now.date() }, now).await else { panic!("no lines") };
        let amount = |kind: PostedKind| why.lines.iter().find_map(|line| match line {
            WhyLine::Posted { what, amount, .. } if *what == kind => Some(*amount),
            _ => None,
        }).unwrap();
        let interest = -amount(PostedKind::InterestCredited);
        assert!(interest.is_positive());
        assert_eq!((amount(PostedKind::RefundIssued), why.total), (dollars(1_286) + interest, Money::ZERO));
        let refund = counter.balance(&access, now.date()).await.refund.unwrap();
        assert_eq!((refund.amount, refund.sent_on), (dollars(1_286) + interest, Some(now.date())));
        counter.ledger.check_balanced().await.unwrap();
    }
}
