//! What each kind of payment asks of the period it is for.
//!
//! A balance due and an instalment of a plan pay what is owed: the period is on the account, and never more is taken than would
//! clear it. The other kinds pay ahead of an assessment, so nothing that is known yet bounds them. Estimated tax (IRC 6654) is taken
//! from the first day of the tax year until its last instalment is due, a payment with an extension from the end of the tax year
//! until the tax is due (IRC 6081 extends the time to file only); both only while no return was filed, and both may open the period.
//! An amended return needs one that was filed; a proposed assessment needs a period on the account.

use jiff::civil::date;

use crate::account::ledger::books::Booked;
use crate::account::ledger::calendar::Calendar;
use crate::account::{Designation, Form, PaymentKind, Period, Refusal};
use crate::time::Day;

/// What bounds the amount of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    /// What would clear the period on the day of payment.
    Payoff,
    /// The limit of a payment.
    Limit,
}

pub(super) const fn bound(kind: PaymentKind) -> Bound {
    match kind {
        PaymentKind::BalanceDue | PaymentKind::PaymentPlan => Bound::Payoff,
        PaymentKind::EstimatedTax | PaymentKind::Extension | PaymentKind::AmendedReturn | PaymentKind::ProposedAssessment => Bound::Limit,
    }
}

/// Whether the period has to be on the account already.
pub(super) const fn opens_period(kind: PaymentKind) -> bool {
    match kind {
        PaymentKind::EstimatedTax | PaymentKind::Extension => true,
        PaymentKind::BalanceDue | PaymentKind::PaymentPlan | PaymentKind::AmendedReturn | PaymentKind::ProposedAssessment => false,
    }
}

/// Whether the payer may say what of a period it pays first.
pub(super) const fn takes_designation(kind: PaymentKind) -> bool {
    match kind {
        PaymentKind::BalanceDue | PaymentKind::AmendedReturn | PaymentKind::ProposedAssessment => true,
        PaymentKind::EstimatedTax | PaymentKind::Extension | PaymentKind::PaymentPlan => false,
    }
}

/// Whether such a payment is taken for a period on `day`.
pub(super) fn fits(kind: PaymentKind, period: Period, booked: Option<&Booked>, day: Day) -> Result<(), Refusal> {
    let is_filed = booked.is_some_and(|booked| booked.module.history().filed.is_some());
    let fits = match kind {
        PaymentKind::BalanceDue | PaymentKind::PaymentPlan | PaymentKind::ProposedAssessment => true,
        PaymentKind::AmendedReturn => is_filed,
        PaymentKind::EstimatedTax | PaymentKind::Extension => {
            !is_filed && season(kind, period).is_some_and(|(from, to)| from <= day && day <= to)
        }
    };
    if fits { Ok(()) } else { Err(Refusal::KindNotForPeriod) }
}

/// The first and the last day on which estimated tax or a payment with an extension is taken for a period.
fn season(kind: PaymentKind, period: Period) -> Option<(Day, Day)> {
    let year = period.year;
    let last_instalment = match period.form {
        Form::F1040 => date(year + 1, 1, 15),
        Form::F1120 => date(year, 12, 15),
        // Payroll tax is deposited as it is withheld; there is nothing to estimate and no extension.
        Form::F941 => return None,
    };
    match kind {
        PaymentKind::EstimatedTax => Some((date(year, 1, 1), Calendar::Legal.business_day_from(last_instalment))),
        PaymentKind::Extension => Some((date(year + 1, 1, 1), Calendar::Legal.business_day_from(due(period)))),
        PaymentKind::BalanceDue | PaymentKind::PaymentPlan | PaymentKind::AmendedReturn | PaymentKind::ProposedAssessment => None,
    }
}

/// The day on which the return of a period and its tax fall due by law, before a weekend or holiday moves it (IRC 6072, 26 CFR
/// 31.6071(a)-1).
pub(in crate::account::ledger) fn due(period: Period) -> Day {
    let year = period.year;
    match (period.form, period.quarter) {
        (Form::F1040 | Form::F1120, _) => date(year + 1, 4, 15),
        (Form::F941, Some(1)) => date(year, 4, 30),
        (Form::F941, Some(2)) => date(year, 7, 31),
        (Form::F941, Some(3)) => date(year, 10, 31),
        (Form::F941, _) => date(year + 1, 1, 31),
    }
}

const KINDS: [(PaymentKind, &str); 6] = [
    (PaymentKind::BalanceDue, "balance_due"),
    (PaymentKind::EstimatedTax, "estimated_tax"),
    (PaymentKind::Extension, "extension"),
    (PaymentKind::PaymentPlan, "payment_plan"),
    (PaymentKind::AmendedReturn, "amended_return"),
    (PaymentKind::ProposedAssessment, "proposed_assessment"),
];

const DESIGNATIONS: [(Designation, &str); 3] =
    [(Designation::Tax, "tax"), (Designation::Penalty, "penalty"), (Designation::Interest, "interest")];

/// The stored form of a designation.
pub(in crate::account::ledger) fn designation_text(designation: Designation) -> &'static str {
    DESIGNATIONS.iter().find(|(known, _)| *known == designation).map_or("", |(_, text)| text)
}

pub(in crate::account::ledger) fn designation_from_text(text: &str) -> Option<Designation> {
    DESIGNATIONS.iter().find(|(_, known)| *known == text).map(|(designation, _)| *designation)
}

/// The stored form of a kind.
pub(in crate::account::ledger) fn kind_text(kind: PaymentKind) -> &'static str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or("", |(_, text)| text)
}

pub(in crate::account::ledger) fn kind_from_text(text: &str) -> Option<PaymentKind> {
    KINDS.iter().find(|(_, known)| *known == text).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paying_ahead_has_its_season() {
        let of = |form| Period::year(form, 2026);
        for (kind, period, first, last) in [
            // 15 January 2027 is a Friday, 15 April 2027 a Thursday, 15 December 2026 a Tuesday.
            (PaymentKind::EstimatedTax, of(Form::F1040), date(2026, 1, 1), date(2027, 1, 15)),
            (PaymentKind::EstimatedTax, of(Form::F1120), date(2026, 1, 1), date(2026, 12, 15)),
            (PaymentKind::Extension, of(Form::F1040), date(2027, 1, 1), date(2027, 4, 15)),
        ] {
            for (day, fits_then) in [(first.yesterday().unwrap(), false), (first, true), (last, true), (last.tomorrow().unwrap(), false)] {
                assert_eq!(fits(kind, period, None, day).is_ok(), fits_then, "{kind:?} {period} {day}");
            }
        }
        let payroll = Period::quarter(Form::F941, 2026, 1);
        assert_eq!(fits(PaymentKind::EstimatedTax, payroll, None, date(2026, 3, 2)), Err(Refusal::KindNotForPeriod));
        // 15 April 2028 is a Saturday, and Emancipation Day is observed on the Monday after.
        assert_eq!(season(PaymentKind::Extension, Period::year(Form::F1040, 2027)).unwrap().1, date(2028, 4, 18));
    }

    #[test]
    fn every_kind_is_stored_under_its_name() {
        for (kind, text) in KINDS {
            assert_eq!((kind_text(kind), kind_from_text(text)), (text, Some(kind)));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("{text:?}"));
        }
    }
}
