//! What is on record: returns as filed, notices and their ladder, and the five transcripts.

use jiff::ToSpan as _;
use taxline::account::ledger::notice::ladder::Issued;
use taxline::account::{
    FigureKind, FilingStatus, InformationForm, LineDetail, NextStep, NoticeAction, NoticeState, NoticeView, PlanKind, PlanStatus,
    ReportedBox, ReturnOutcome, Returns, Transcript, TranscriptKind, TranscriptResult,
};

use super::*;

impl Counter {
    async fn returns(&self, access: &Standing) -> Returns {
        match self.ask(access, Query::Returns, NOW).await {
            Answer::Returns(returns) => returns,
            other => panic!("{other:?}"),
        }
    }

    async fn notices(&self, access: &Standing, now: DateTime) -> Vec<NoticeView> {
        match self.ask(access, Query::Notices, now).await {
            Answer::Notices { notices, .. } => notices,
            other => panic!("{other:?}"),
        }
    }

    async fn transcript(&self, access: &Standing, kind: TranscriptKind, period: Period) -> TranscriptResult {
        match self.ask(access, Query::Transcript { kind, period }, NOW).await {
            Answer::Transcript { transcript } => transcript,
            other => panic!("{other:?}"),
        }
    }

    async fn given(&self, access: &Standing, kind: TranscriptKind, period: Period) -> Transcript {
        match self.transcript(access, kind, period).await {
            TranscriptResult::Given { transcript } => *transcript,
            other => panic!("{kind:?} of {period}: {other:?}"),
        }
    }
}

const fn individual(year: i16) -> Period {
    Period::year(Form::F1040, year)
}

fn masked(number: &str) -> String {
    number.replace('#', "X")
}

fn named<'a>(notices: &'a [NoticeView], notice: &str, period: Period) -> &'a NoticeView {
    notices.iter().find(|view| view.notice == notice && view.period == Some(period)).unwrap()
}

on_both_databases! {
    async fn a_return_is_told_as_it_was_filed_with_its_amendments_apart(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-one-year", "a").await;
        let returns = counter.returns(&access).await;
        assert_eq!((returns.as_of, returns.filed.len(), returns.unfiled.len()), (NOW.date(), 1, 0));
        let view = &returns.filed[0];
        assert_eq!((view.period, view.due, view.amended.len()), (individual(2025), date(2026, 4, 15), 0));
        assert_eq!((view.as_filed.filed, view.as_filed.received), (date(2026, 4, 9), date(2026, 4, 9)));
        assert_eq!(view.as_filed.filing_status, Some(FilingStatus::Single));
        for (figure, amount) in [
            (FigureKind::AdjustedGrossIncome, dollars(77_186)),
            (FigureKind::TaxableIncome, dollars(61_436)),
            (FigureKind::TotalTax, dollars(8_430)),
            (FigureKind::Withholding, dollars(6_980)),
            (FigureKind::TotalPayments, dollars(6_980)),
        ] {
            assert_eq!(view.as_filed.figure(figure), Some(amount), "{figure:?}");
        }
        assert_eq!(view.as_filed.figure(FigureKind::EstimatedPayments), None);
        assert_eq!(view.as_filed.outcome, ReturnOutcome::Owed { amount: dollars(1_450) });

        let access = counter.access("nothing-owed", "b").await;
        let returns = counter.returns(&access).await;
        let periods: Vec<Period> = returns.filed.iter().map(|view| view.period).collect();
        assert_eq!(periods, [individual(2025), individual(2024)]);
        assert_eq!(returns.unfiled.iter().map(|missing| (missing.period, missing.due)).collect::<Vec<_>>(), [(
            individual(2023),
            date(2024, 4, 15)
        )]);
        let earlier = &returns.filed[1];
        assert_eq!(earlier.as_filed.figure(FigureKind::AdjustedGrossIncome), Some(dollars(65_750)));
        assert_eq!(earlier.as_filed.outcome, ReturnOutcome::Even);
        assert_eq!(earlier.amended.len(), 1);
        assert_eq!(earlier.amended[0].figure(FigureKind::AdjustedGrossIncome), Some(dollars(65_930)));
        assert_eq!(earlier.amended[0].received, date(2025, 6, 3));

        let access = counter.access("refund-coming", "c").await;
        let view = &counter.returns(&access).await.filed[0];
        assert_eq!(view.as_filed.outcome, ReturnOutcome::Refund { amount: dollars(1_286) });
        assert_eq!(view.due, date(2026, 10, 15), "the extension counts");

        let access = counter.access("business-941", "d").await;
        let payroll = &counter.returns(&access).await.filed[0].as_filed;
        assert_eq!(payroll.filing_status, None);
        for (figure, cents) in [
            (FigureKind::Wages, 4_120_000),
            (FigureKind::SocialSecurityTax, 510_880),
            (FigureKind::MedicareTax, 119_480),
            (FigureKind::IncomeTaxWithheldFromWages, 390_840),
            (FigureKind::Deposits, 840_000),
        ] {
            assert_eq!(payroll.figure(figure), Some(Money::from_cents(cents)), "{figure:?}");
        }
    }

    async fn a_notice_says_what_to_do_by_when_and_what_comes_next(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let notices = counter.notices(&access, NOW).await;
        assert!(notices.is_sorted_by(|one, next| one.day >= next.day), "latest first");
        let demand = named(&notices, "CP14", OWED);
        assert_eq!((demand.day, demand.action, demand.act_by), (date(2023, 9, 11), NoticeAction::Pay, Some(date(2023, 10, 2))));
        assert_eq!((demand.state, &demand.next), (NoticeState::Followed, &None));
        let last = named(&notices, "LT11", OWED);
        assert_eq!(last.day, date(2024, 3, 11));
        assert_eq!((last.action, last.act_by), (NoticeAction::RequestHearing, Some(date(2024, 4, 10))));
        assert_eq!((last.state, &last.next), (NoticeState::Overdue, &Some(NextStep::Levy { from: date(2024, 4, 11) })));
        assert_eq!(last.title.as_deref(), Some("Final notice of intent to levy and right to a CDP hearing"));
        assert!(last.amount > demand.amount);
        let reminder = named(&notices, "CP503", individual(2023));
        let next = NextStep::Notice { notice: "CP504".to_owned(), about: reminder.day + 35.days() };
        assert_eq!((reminder.state, &reminder.next), (NoticeState::Open, &Some(next)));
        let one = counter.ask(&access, Query::Notice { id: last.id.clone() }, NOW).await;
        assert_eq!(one, Answer::Notice { notice: last.clone() });

        let other = counter.access("on-a-plan", "b").await;
        let unknown = counter.ledger.read(other.access().unwrap(), &Query::Notice { id: last.id.clone() }, at(NOW)).await;
        assert!(matches!(unknown, Err(BackendError::Unknown { .. })), "a notice of another account");
        let notices = counter.notices(&other, NOW).await;
        assert_eq!(named(&notices, "CP14", individual(2024)).state, NoticeState::CoveredByPlan);
        let instalment = notices.iter().find(|view| view.notice == "CP521").unwrap();
        assert_eq!((instalment.period, instalment.act_by), (None, Some(date(2026, 12, 15))));

        let settled = counter.access("nothing-owed", "c").await;
        let notices = counter.notices(&settled, NOW).await;
        assert_eq!(named(&notices, "CP59", individual(2023)).state, NoticeState::Open);
        assert_eq!(named(&notices, "CP12", individual(2024)).state, NoticeState::Answered { on: date(2025, 6, 3) });
    }

    async fn the_ladder_is_issued_once_and_not_under_a_plan(database: Database) {
        let counter = Counter::open(database).await;
        let demo = counter.ledger.seed_demo(at(NOW)).await.unwrap();
        assert_eq!(counter.ledger.issue_notices(at(NOW)).await.unwrap(), Issued::default(), "nothing is due on the day of the demo");
        let access = counter.access("owes-one-year", "a").await;
        let before = counter.balance(&access, NOW.date()).await;
        let (mut day, mut notices) = (NOW, Vec::new());
        for _ in 0..10 {
            day += 7.days();
            // Twice at once and once more: it is the same.
            let both = tokio::join!(counter.ledger.issue_notices(at(day)), counter.ledger.issue_notices(at(day)));
            let again = counter.ledger.issue_notices(at(day)).await.unwrap();
            assert_eq!((both.0.unwrap().failed, both.1.unwrap().failed, again), (0, 0, Issued::default()));
            notices = counter.notices(&access, day).await;
        }
        let kinds: Vec<&str> = notices.iter().map(|view| view.notice.as_str()).collect();
        assert_eq!(kinds, ["LT11", "CP504", "CP503", "CP501", "CP14"]);
        assert_eq!((notices[0].day - notices[1].day).get_days(), 35);
        assert_eq!(counter.balance(&access, NOW.date()).await, before, "what was owed stays what it was");
        counter.ledger.check_balanced().await.unwrap();
        let without = ["on-a-plan", "nothing-owed", "refund-coming"];
        for (place, demo) in demo.iter().enumerate().filter(|(_, demo)| without.contains(&&*demo.id)) {
            let access = counter.access(&demo.id, &format!("other {place}")).await;
            let later = counter.notices(&access, day).await.into_iter().filter(|view| view.day > NOW.date()).count();
            assert_eq!(later, 0, "{}", demo.id);
        }
    }

    async fn a_notice_of_intent_to_levy_raises_failure_to_pay(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-one-year", "a").await;
        let rates = async |as_of: Day| match counter.ask(&access, Query::Why { period: individual(2025), as_of }, NOW).await {
            Answer::Why(why) => why.lines.iter().filter_map(|line| match line {
                WhyLine::PenaltyMonth { rate_basis_points, .. } => Some(*rate_basis_points),
                _ => None,
            }).max().unwrap(),
            other => panic!("{other:?}"),
        };
        let later = date(2027, 3, 20);
        assert_eq!(rates(later).await, 50);
        for weeks in 1..=8 {
            counter.ledger.issue_notices(at(NOW + (7 * weeks).days())).await.unwrap();
        }
        assert_eq!(rates(later).await, 100);
    }
}

on_both_databases! {
    async fn the_head_of_an_account_transcript_is_the_balance(database: Database) {
        let counter = Counter::open(database).await;
        for (place, demo) in counter.ledger.seed_demo(at(NOW)).await.unwrap().iter().enumerate() {
            let access = counter.access(&demo.id, &format!("conversation {place}")).await;
            let balance = counter.balance(&access, NOW.date()).await;
            for view in counter.returns(&access).await.filed {
                let owed = balance.owed.iter().find(|owed| owed.period == view.period).map_or(Money::ZERO, |owed| owed.total);
                let refund = balance.refund.as_ref().filter(|refund| refund.period == view.period);
                let credit = refund.map_or(Money::ZERO, |refund| refund.amount);
                for kind in [TranscriptKind::Account, TranscriptKind::RecordOfAccount] {
                    let account = counter.given(&access, kind, view.period).await.account.unwrap();
                    assert_eq!(account.balance_plus_accruals, owed - credit, "{} {}", demo.id, view.period);
                    assert_eq!(account.lines.iter().map(|line| line.amount).sum::<Money>(), account.account_balance);
                    assert_eq!(account.account_balance + account.accrued_interest + account.accrued_penalty, account.balance_plus_accruals);
                    assert!(account.lines.is_sorted_by_key(|line| line.date));
                }
            }
        }
    }

    async fn an_account_transcript_lists_codes_with_explanations_that_are_sure(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let transcript = counter.given(&access, TranscriptKind::Account, individual(2023)).await;
        assert_eq!((transcript.taxpayer.name.as_str(), transcript.taxpayer.number), ("ROBE CAST", masked("###-##-0002")));
        assert!(transcript.filed.is_none() && transcript.income.is_none());
        let account = transcript.account.unwrap();
        let line = |code: &str| account.lines.iter().find(|line| line.code == code).unwrap_or_else(|| panic!("no {code}"));
        assert_eq!(line("150").explanation.as_deref(), Some("Tax return filed and tax assessed"));
        let filed = line("150");
        assert_eq!((filed.amount, filed.date, filed.cycle.as_deref()), (dollars(4_310), date(2024, 4, 12), Some("20241601")));
        assert_eq!(line("806").amount, dollars(-3_700));
        assert_eq!(line("670").amount + line("671").amount, Money::ZERO);
        assert_eq!((line("971").amount, &line("971").cycle), (Money::ZERO, &None));
        assert_eq!(line("286").explanation, None, "the code is not among the sources");

        let refund = counter.access("refund-coming", "b").await;
        let account = counter.given(&refund, TranscriptKind::Account, individual(2025)).await.account.unwrap();
        assert!(account.lines.iter().any(|line| line.code == "460"));
        let amended = counter.access("nothing-owed", "c").await;
        let record = counter.given(&amended, TranscriptKind::RecordOfAccount, individual(2024)).await;
        assert!(record.account.unwrap().lines.iter().any(|line| line.code == "977" && line.date == date(2025, 6, 3)));
        let as_filed = record.filed.unwrap().as_filed;
        assert_eq!(as_filed.figure(FigureKind::AdjustedGrossIncome), Some(dollars(65_750)), "as filed, whatever came later");
    }

    async fn an_account_transcript_tells_of_a_plan(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-two-years", "a").await;
        let start = Command::StartPlan { option: PlanKind::LongTerm, monthly: dollars(100), day: 15, direct_debit: None };
        counter.give(&access, "start", &start, NOW).await;
        counter.give(&access, "end", &Command::EndPlan, NOW).await;
        let lines = counter.given(&access, TranscriptKind::Account, OWED).await.account.unwrap().lines;
        let told = lines.iter().filter(|line| line.code == "971").filter_map(|line| line.about.as_ref());
        let told: Vec<_> = told.filter_map(|about| match about {
            LineDetail::Plan { status } => Some(*status),
            LineDetail::Notice { .. } | LineDetail::ExtendedTo { .. } => None,
        }).collect();
        assert_eq!(told, [PlanStatus::Active, PlanStatus::Ended]);
    }

    async fn the_other_transcripts_say_what_is_on_record(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-one-year", "a").await;
        let filed = counter.given(&access, TranscriptKind::Return, individual(2025)).await;
        assert_eq!(filed.filed.unwrap().as_filed.figure(FigureKind::TotalTax), Some(dollars(8_430)));
        let income = counter.given(&access, TranscriptKind::WageAndIncome, individual(2025)).await.income.unwrap();
        assert_eq!(income.iter().map(|reported| reported.form).collect::<Vec<_>>(), [InformationForm::Interest, InformationForm::W2]);
        assert_eq!((income[1].payer_name.as_str(), &income[1].payer_number), ("CAPE", &masked("##-###0001")));
        let boxed = |what: ReportedBox| income[1].amounts.iter().find(|amount| amount.what == what).unwrap().amount;
        assert_eq!((boxed(ReportedBox::Wages), boxed(ReportedBox::FederalTaxWithheld)), (dollars(76_940), dollars(6_980)));

        let missing = counter.access("nothing-owed", "b").await;
        let none = counter.given(&missing, TranscriptKind::NonFiling, individual(2023)).await;
        assert_eq!(none.non_filing.unwrap().on_record_as_of, NOW.date());
        let filed = counter.transcript(&missing, TranscriptKind::NonFiling, individual(2024)).await;
        assert_eq!(filed, TranscriptResult::ReturnOnRecord { filed: date(2025, 3, 20) });
        assert_eq!(counter.transcript(&missing, TranscriptKind::Return, individual(2023)).await, TranscriptResult::NothingOnRecord);
    }

    async fn a_year_outside_is_answered_with_the_years_that_there_are(database: Database) {
        let counter = Counter::open(database).await;
        let access = counter.access("owes-one-year", "a").await;
        for (kind, year, first_year, last_year) in [
            (TranscriptKind::Return, 2021, 2022, 2025),
            (TranscriptKind::RecordOfAccount, 2021, 2022, 2025),
            (TranscriptKind::Account, 2015, 2016, 2025),
            (TranscriptKind::WageAndIncome, 2015, 2016, 2025),
            (TranscriptKind::NonFiling, 2025, 2022, 2024),
        ] {
            let refused = counter.transcript(&access, kind, individual(year)).await;
            assert_eq!(refused, TranscriptResult::YearNotOffered { first_year, last_year }, "{kind:?}");
        }
        let payroll = Period::quarter(Form::F941, 2026, 1);
        assert_eq!(counter.transcript(&access, TranscriptKind::WageAndIncome, payroll).await, TranscriptResult::FormNotOffered);
        assert_eq!(counter.transcript(&access, TranscriptKind::Account, individual(2018)).await, TranscriptResult::NothingOnRecord);
    }

    async fn who_paid_is_sealed(database: Database) {
        let counter = Counter::open(database.clone()).await;
        counter.access("owes-one-year", "a").await;
        let mut reader = database.reader().await.unwrap();
        let sealed = query("select payer_name, payer_number, amounts from information_return").fetch_all(&mut reader).await.unwrap();
        assert!(!sealed.is_empty());
        for row in sealed {
            for (column, plain) in [("payer_name", "Cannery"), ("payer_number", "00-33"), ("amounts", "wages")] {
                let bytes: Vec<u8> = row.try_get(column).unwrap();
                assert!(!String::from_utf8_lossy(&bytes).contains(plain), "{column}");
            }
        }
    }
}
