//! How a balance came about: every posting, every penalty month, every interest segment, adding up to the cent.
//!
//! An interest segment shows the difference of the rounded running totals at its ends, so segments add up to the total whatever
//! was rounded. A segment ends where the rate changes and where something was posted.

use rust_decimal::Decimal;

use super::day_number::DayNumber;
use super::number::NearTie;
use super::penalty::PenaltyMonth;
use super::step::Samples;
use super::{Item, Module, Posted, Standing};
use crate::account::ledger::facts::Facts;
use crate::account::{PenaltyKind, PostedKind, WhyLine};
use crate::money::Money;
use crate::time::Day;

/// A module's figures on a day, and the lines behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub standing: Standing,
    /// Postings by day, then failure to file, failure to pay and interest. Their amounts add up to payoff less credit.
    pub lines: Vec<WhyLine>,
}

pub(super) fn explain(module: &Module, facts: &Facts, day: Day) -> Explanation {
    let months = module.months_on(facts, day);
    let cuts = cuts(module, facts, day);
    let mut samples = Samples::on(&cuts);
    let standing = match module.standing_in::<Decimal>(facts, day, &months, &mut samples) {
        Ok(standing) => standing,
        Err(NearTie) => module.exactly(facts, day, &months, &mut samples),
    };
    let mut lines = posted(module, day);
    lines.extend(months.to_file.iter().map(|month| penalty_month(PenaltyKind::FailureToFile, month)));
    lines.extend(months.to_pay.iter().map(|month| penalty_month(PenaltyKind::FailureToPay, month)));
    lines.extend(segments(facts, &cuts, samples.totals()));
    Explanation { standing, lines }
}

/// The ends of interest segments, the due date first, in order.
fn cuts(module: &Module, facts: &Facts, day: Day) -> Vec<DayNumber> {
    let (due, end) = (DayNumber::from(module.history.due), module.runs_to(day));
    let mut cuts: Vec<DayNumber> = facts.underpayment.changes(due, end).collect();
    let known = module.steps.iter().filter(|step| step.is_known_on(DayNumber::from(day)));
    cuts.extend(known.map(|step| step.effective).filter(|&effective| due < effective && effective < end));
    cuts.extend([due, end]);
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

fn segments<'a>(facts: &'a Facts, cuts: &'a [DayNumber], totals: &'a [i64]) -> impl Iterator<Item = WhyLine> + 'a {
    cuts.windows(2).zip(totals.windows(2)).filter(|(_, totals)| totals[0] != totals[1]).map(|(days, totals)| {
        let from = days[0].plus(1);
        WhyLine::InterestSegment {
            from: from.day(),
            to: days[1].day(),
            days: i64::from(days[1].days_since(days[0])),
            rate_basis_points: facts.underpayment.basis_points(from),
            amount: Money::from_cents(totals[1] - totals[0]),
        }
    })
}

fn penalty_month(penalty: PenaltyKind, month: &PenaltyMonth) -> WhyLine {
    WhyLine::PenaltyMonth {
        penalty,
        from: month.from.day(),
        to: month.to.day(),
        base: Money::from_cents(month.base),
        rate_basis_points: month.basis_points,
        amount: Money::from_cents(month.cents),
    }
}

fn posted(module: &Module, day: Day) -> Vec<WhyLine> {
    let mut lines = Vec::new();
    for posted in module.history.posted.iter().filter(|posted| posted.day <= day) {
        lines.push((posted.day, line(posted.day, kind(posted), posted.amount)));
        if let Item::Payment { returned: Some(returned) } = posted.item
            && returned <= day
        {
            lines.push((returned, line(returned, PostedKind::PaymentReturned, -posted.amount)));
        }
    }
    lines.sort_by_key(|(day, _)| *day);
    lines.into_iter().map(|(_, line)| line).collect()
}

const fn line(day: Day, what: PostedKind, amount: Money) -> WhyLine {
    WhyLine::Posted { day, what, amount }
}

const fn kind(posted: &Posted) -> PostedKind {
    match posted.item {
        Item::Tax => PostedKind::TaxAssessed,
        Item::AdditionalTax => PostedKind::AdditionalTax,
        Item::Abatement => PostedKind::Abatement,
        Item::Withholding => PostedKind::Withholding,
        Item::EstimatedPayment => PostedKind::EstimatedPayment,
        Item::Payment { .. } => PostedKind::Payment,
        Item::Penalty => PostedKind::PenaltyAssessed,
        Item::Fee => PostedKind::FeeCharged,
        Item::RefundIssued => PostedKind::RefundIssued,
    }
}
