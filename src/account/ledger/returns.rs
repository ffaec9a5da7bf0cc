//! Returns as filed, their amendments, and returns that are missing.

use super::calendar::Calendar;
use super::papers::Papers;
use super::payment::Desk;
use crate::account::{Figure, FigureKind, FilingStatus, Period, ReturnOutcome, ReturnVersion, ReturnView, Returns, UnfiledReturn};
use crate::money::Money;
use crate::time::Day;

/// What is credited on a return against its tax.
const CREDITED: [FigureKind; 4] =
    [FigureKind::Withholding, FigureKind::EstimatedPayments, FigureKind::RefundableCredits, FigureKind::Deposits];

/// Every return received by today, and every required one that is past due and not on record.
pub(super) fn returns(desk: &Desk<'_>, papers: &Papers) -> Returns {
    let today = desk.hours.today(desk.now);
    let mut filed: Vec<ReturnView> = Vec::new();
    for booked in &desk.books.modules {
        let mut versions = papers.versions(&booked.id).filter(|version| version.content.received <= today);
        let Some(as_filed) = versions.next().filter(|first| first.version == 0) else { continue };
        filed.push(ReturnView {
            period: booked.module.period(),
            due: filing_due(booked.module.history().due, booked.module.history().extended_to),
            as_filed: as_filed.content.clone(),
            amended: versions.map(|version| version.content.clone()).collect(),
        });
    }
    filed.sort_by_key(|view| std::cmp::Reverse((view.due, view.period)));
    let mut unfiled: Vec<UnfiledReturn> = papers
        .required
        .iter()
        .filter(|(period, _)| desk.books.limits.reach(*period))
        .filter_map(|(period, due)| unfiled(desk, *period, *due, today))
        .collect();
    unfiled.sort_by_key(|missing| std::cmp::Reverse((missing.due, missing.period)));
    Returns { as_of: today, filed, unfiled }
}

fn unfiled(desk: &Desk<'_>, period: Period, due: Day, today: Day) -> Option<UnfiledReturn> {
    let history = desk.books.module(period).map(|booked| booked.module.history());
    let due = filing_due(due, history.and_then(|history| history.extended_to));
    let is_filed = history.and_then(|history| history.filed).is_some_and(|filed| filed <= today);
    (due < today && !is_filed).then_some(UnfiledReturn { period, due })
}

/// The last day on which filing is in time (IRC 6081, 7503).
fn filing_due(due: Day, extended_to: Option<Day>) -> Day {
    Calendar::Legal.business_day_from(extended_to.unwrap_or(due))
}

/// A version of a return from its stored figures; what it came to follows from them.
pub(super) fn version(filed: Day, received: Day, filing_status: Option<FilingStatus>, mut figures: Vec<Figure>) -> ReturnVersion {
    figures.sort_by_key(|figure| figure.figure);
    let amount = |kind: FigureKind| figures.iter().filter(|figure| figure.figure == kind).map(|figure| figure.amount).sum::<Money>();
    let paid: Money = CREDITED.into_iter().map(amount).sum();
    let owed = amount(FigureKind::TotalTax) - paid;
    let outcome = if owed.is_positive() {
        ReturnOutcome::Owed { amount: owed }
    } else if owed.is_negative() {
        ReturnOutcome::Refund { amount: -owed }
    } else {
        ReturnOutcome::Even
    };
    figures.push(Figure { figure: FigureKind::TotalPayments, amount: paid });
    ReturnVersion { filed, received, filing_status, figures, outcome }
}
