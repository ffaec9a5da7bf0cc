//! Which years each transcript is given for.
//!
//! The rules count from the current tax year. For a yearly return that is the calendar year before today's, whose return falls
//! due this year; for a quarterly one it is this calendar year, whose quarters fall due within it.

use std::ops::RangeInclusive;

use crate::account::{Form, TranscriptKind};
use crate::time::Day;

const RETURN_YEARS_BEFORE: i16 = 3;
const ACCOUNT_YEARS_BEFORE: i16 = 9;
const INCOME_YEARS_BEFORE: i16 = 9;
const NON_FILING_YEARS_BEFORE: i16 = 3;

/// The years, both ends counted.
pub(super) fn years(kind: TranscriptKind, form: Form, today: Day) -> RangeInclusive<i16> {
    let current = match form {
        Form::F1040 | Form::F1120 => today.year() - 1,
        Form::F941 => today.year(),
    };
    match kind {
        TranscriptKind::Return | TranscriptKind::RecordOfAccount => current - RETURN_YEARS_BEFORE..=current,
        TranscriptKind::Account => current - ACCOUNT_YEARS_BEFORE..=current,
        TranscriptKind::WageAndIncome => current - INCOME_YEARS_BEFORE..=current,
        // The current year's return may still be on its way, so of it nothing can be verified.
        TranscriptKind::NonFiling => current - NON_FILING_YEARS_BEFORE..=current - 1,
    }
}

/// Whether it is made of individual income tax returns only.
pub(super) const fn is_of_individuals_only(kind: TranscriptKind) -> bool {
    match kind {
        TranscriptKind::WageAndIncome | TranscriptKind::NonFiling => true,
        TranscriptKind::Return | TranscriptKind::Account | TranscriptKind::RecordOfAccount => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_kind_has_its_years() {
        let today = date(2026, 11, 22);
        for (kind, individual, payroll) in [
            (TranscriptKind::Return, 2022..=2025, 2023..=2026),
            (TranscriptKind::RecordOfAccount, 2022..=2025, 2023..=2026),
            (TranscriptKind::Account, 2016..=2025, 2017..=2026),
            (TranscriptKind::WageAndIncome, 2016..=2025, 2017..=2026),
            (TranscriptKind::NonFiling, 2022..=2024, 2023..=2025),
        ] {
            assert_eq!(years(kind, Form::F1040, today), individual, "{kind:?}");
            assert_eq!(years(kind, Form::F941, today), payroll, "{kind:?}");
        }
    }
}
