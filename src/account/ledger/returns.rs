//! Returns as filed, their amendments, and returns that are missing.

use super::books::Books;
use super::calendar::Calendar;
use super::papers::Papers;
use super::payment::Desk;
use crate::account::{Figure, FigureKind, FilingStatus, Period, ReturnOutcome, ReturnVersion, ReturnView, Returns, UnfiledReturn};
use crate::money::Money;
use crate::time::Day;

/// What is credited on a return against its tax.
const CREDITED: [FigureKind; 4] =
    [FigureKind::Withholding, FigureKind::EstimatedPayments, FigureKind::RefundableCredits, FigureKind::Deposits];

/// Every return received by today, and every one that is missing.
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
    let unfiled = missing(desk.books, &papers.required, today);
    Returns { as_of: today, limited_to: desk.books.limits.shown(), filed, unfiled }
}

/// Returns whose day has passed and that were not filed, latest first: of periods for which one is `required`, and of those that are
/// on record anyway, such as one that a payment opened.
pub(super) fn missing(books: &Books, required: &[(Period, Day)], today: Day) -> Vec<UnfiledReturn> {
    let others = required.iter().filter(|(period, _)| books.limits.reach(*period) && books.module(*period).is_none());
    let others = others.map(|(period, due)| (*period, filing_due(*due, None)));
    let histories = books.modules.iter().map(|booked| booked.module.history());
    let unfiled = histories.filter(|history| history.filed.is_none_or(|filed| filed > today));
    let on_record = unfiled.map(|history| (history.period, filing_due(history.due, history.extended_to)));
    let past = on_record.chain(others).filter(|(_, due)| *due < today);
    let mut missing: Vec<UnfiledReturn> = past.map(|(period, due)| UnfiledReturn { period, due }).collect();
    missing.sort_by_key(|missing| std::cmp::Reverse((missing.due, missing.period)));
    missing
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
