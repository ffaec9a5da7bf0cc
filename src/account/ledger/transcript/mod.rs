//! The five transcripts, as data: which years each is given for, and what is in it.
//!
//! `account` is the part with the posted lines, `cycle` the number of a posting's processing day, `identity` how names and numbers
//! are masked, `window` the years.

mod account;
mod cycle;
mod identity;
mod window;

use super::papers::{Papers, Reported};
use super::payment::Desk;
use crate::account::{
    BackendError, Form, InformationReturn, NonFiling, Period, ReturnPart, Transcript, TranscriptChoice, TranscriptKind, TranscriptResult,
};
use crate::db::DbError;
use crate::time::Day;

/// The transcript, or why there is none.
pub(super) fn transcript(desk: &Desk<'_>, papers: &Papers, kind: TranscriptKind, period: Period) -> Result<TranscriptResult, BackendError> {
    let as_of = desk.hours.today(desk.now);
    if window::is_of_individuals_only(kind) && period.form != Form::F1040 {
        return Ok(TranscriptResult::FormNotOffered);
    }
    let years = window::years(kind, period.form, as_of);
    if !years.contains(&period.year) {
        return Ok(TranscriptResult::YearNotOffered { first_year: *years.start(), last_year: *years.end() });
    }
    let number = papers.taxpayer_number.as_ref().ok_or_else(|| DbError::stored("a transcript without the taxpayer's number"))?;
    let made = match kind {
        TranscriptKind::Return => return_part(desk, papers, period, as_of).map(|filed| Parts { filed: Some(filed), ..Parts::default() }),
        TranscriptKind::Account => account::part(desk, papers, period, as_of).map(|part| Parts { account: Some(part), ..Parts::default() }),
        TranscriptKind::RecordOfAccount => account::part(desk, papers, period, as_of).map(|part| Parts {
            filed: return_part(desk, papers, period, as_of),
            account: Some(part),
            ..Parts::default()
        }),
        TranscriptKind::WageAndIncome => income(papers).map(|income| Parts { income: Some(income), ..Parts::default() }),
        TranscriptKind::NonFiling => match filed_by(desk, papers, period, as_of) {
            Some(filed) => return Ok(TranscriptResult::ReturnOnRecord { filed }),
            None => Some(Parts { non_filing: Some(NonFiling { on_record_as_of: as_of }), ..Parts::default() }),
        },
    };
    let Some(parts) = made else { return Ok(TranscriptResult::NothingOnRecord) };
    let taxpayer = identity::taxpayer(desk.books.name.reveal(), number.reveal(), period.form);
    let Parts { filed, account, income, non_filing } = parts;
    Ok(TranscriptResult::Given { transcript: Box::new(Transcript { kind, period, as_of, taxpayer, filed, account, income, non_filing }) })
}

/// Each kind, or this one, with the periods that can be asked for: those of the account that its window has, of which there is what it
/// is made of. Of wages and income, and of what was not filed, every year of the window can be asked for.
pub(super) fn choices(desk: &Desk<'_>, papers: &Papers, kind: Option<TranscriptKind>) -> Vec<TranscriptChoice> {
    let as_of = desk.hours.today(desk.now);
    let on_account: Vec<Period> = desk.books.modules.iter().map(|booked| booked.module.period()).collect();
    let of_person = on_account.iter().any(|period| period.form == Form::F1040);
    let periods = |kind: TranscriptKind| -> Vec<Period> {
        let yearly = |year: i16| Period::year(Form::F1040, year);
        let every_year = || window::years(kind, Form::F1040, as_of).map(yearly).filter(|period| desk.books.limits.reach(*period));
        let in_window = || on_account.iter().copied().filter(|period| window::years(kind, period.form, as_of).contains(&period.year));
        let is_filed = |period: &Period| return_part(desk, papers, *period, as_of).is_some();
        let mut periods: Vec<Period> = match kind {
            TranscriptKind::Return => in_window().filter(is_filed).collect(),
            TranscriptKind::Account | TranscriptKind::RecordOfAccount => in_window().collect(),
            TranscriptKind::WageAndIncome if of_person => every_year().collect(),
            TranscriptKind::NonFiling if of_person => {
                every_year().filter(|period| filed_by(desk, papers, *period, as_of).is_none()).collect()
            }
            TranscriptKind::WageAndIncome | TranscriptKind::NonFiling => Vec::new(),
        };
        periods.sort_by_key(|period| std::cmp::Reverse((period.year, period.quarter, period.form)));
        periods
    };
    let kinds = TranscriptKind::ALL.into_iter().filter(|known| kind.is_none_or(|kind| kind == *known));
    kinds.map(|kind| TranscriptChoice { kind, periods: periods(kind) }).collect()
}

#[derive(Default)]
struct Parts {
    filed: Option<ReturnPart>,
    account: Option<crate::account::AccountPart>,
    income: Option<Vec<InformationReturn>>,
    non_filing: Option<NonFiling>,
}

/// The return as filed, where it was received by the day of the request. Amendments are never in it.
fn return_part(desk: &Desk<'_>, papers: &Papers, period: Period, as_of: Day) -> Option<ReturnPart> {
    let booked = desk.books.module(period)?;
    let as_filed = papers.as_filed(&booked.id).filter(|filed| filed.received <= as_of)?;
    Some(ReturnPart { as_filed: as_filed.clone() })
}

fn filed_by(desk: &Desk<'_>, papers: &Papers, period: Period, as_of: Day) -> Option<Day> {
    let booked = desk.books.module(period)?;
    let as_filed = papers.as_filed(&booked.id).map(|filed| filed.filed);
    as_filed.or(booked.module.history().filed).filter(|filed| *filed <= as_of)
}

fn income(papers: &Papers) -> Option<Vec<InformationReturn>> {
    let masked = |reported: &Reported| InformationReturn {
        form: reported.form,
        payer_name: identity::business_name(reported.payer_name.reveal()),
        payer_number: identity::number(reported.payer_number.reveal()),
        amounts: reported.amounts.clone(),
    };
    (!papers.information.is_empty()).then(|| papers.information.iter().map(masked).collect())
}
