//! How a balance came about: every posting, every penalty month, every interest segment, adding up to the cent.
//!
//! An interest segment shows the difference of the rounded running totals of one base at its ends, so segments add up to the total
//! whatever was rounded. A segment ends where the rate changes and where something was posted or charged. A penalty month shows
//! what was charged; what of it was abated is a line of its own, with no more than what there was to abate.

use super::day_number::DayNumber;
use super::penalty::PenaltyMonth;
use super::step::{BASES, Journal};
use super::{Abated, AbatedPenalty, Basis, Item, Module, Posted, Reversal, Standing, ToFile, sum};
use crate::account::ledger::facts::Facts;
use crate::account::{InterestOn, PenaltyKind, PostedKind, Rule, WhyLine};
use crate::money::Money;
use crate::time::Day;

/// A module's figures on a day, and the lines behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub standing: Standing,
    /// Postings by day, then failure to file, failure to pay and interest. Their amounts add up to payoff less credit.
    pub lines: Vec<WhyLine>,
}

/// The bases of interest in their order, and the rule by which each bears it.
const ON: [(InterestOn, Rule); BASES] = [
    (InterestOn::Tax, Rule::InterestOnTax),
    (InterestOn::FailureToFile, Rule::InterestOnFailureToFile),
    (InterestOn::FailureToPay, Rule::InterestOnPenalty),
    (InterestOn::OtherPenalty, Rule::InterestOnPenalty),
];

pub(super) fn explain(module: &Module, facts: &Facts, day: Day) -> Explanation {
    let to_file = module.to_file_on(facts, day);
    let cuts = cuts(module, facts, day, &to_file);
    let mut journal = Journal::with_samples_on(&cuts);
    let standing = module.computed(facts, day, &to_file, &mut journal);
    let mut lines = Lines::of(module, day, &to_file, &journal).posted();
    lines.extend(to_file.months.iter().map(|month| penalty_month(PenaltyKind::FailureToFile, month)));
    lines.extend(journal.months.iter().map(|month| penalty_month(PenaltyKind::FailureToPay, month)));
    lines.extend(segments(module, facts, &cuts, &journal));
    Explanation { standing, lines }
}

/// The ends of interest segments, the due date first, in order.
fn cuts(module: &Module, facts: &Facts, day: Day, to_file: &ToFile) -> Vec<DayNumber> {
    let (due, end) = (DayNumber::from(module.history.due), module.runs_to(day));
    let mut cuts: Vec<DayNumber> = module.schedule(facts).changes(due, end).collect();
    let known = module.steps.iter().filter(|step| step.is_known_on(DayNumber::from(day)));
    let charged = Some(DayNumber::from(module.filing_due)).filter(|_| !to_file.months.is_empty());
    cuts.extend(known.map(|step| step.effective).chain(charged).filter(|&effective| due < effective && effective < end));
    cuts.extend([due, end]);
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// By their days, and within the same days by base.
fn segments(module: &Module, facts: &Facts, cuts: &[DayNumber], journal: &Journal<'_>) -> Vec<WhyLine> {
    let schedule = module.schedule(facts);
    let mut lines = Vec::new();
    for (days, samples) in cuts.windows(2).zip(journal.samples.windows(2)) {
        let from = days[0].plus(1);
        for (base, (on, rule)) in ON.into_iter().enumerate() {
            let cents = samples[1].charged[base] - samples[0].charged[base];
            if cents != 0 {
                lines.push(WhyLine::InterestSegment {
                    on,
                    from: from.day(),
                    to: days[1].day(),
                    days: i64::from(days[1].days_since(days[0])),
                    base: Money::from_cents(samples[0].bearing[base]),
                    rate_basis_points: schedule.basis_points(from),
                    amount: Money::from_cents(cents),
                    rule: if schedule.is_raised(from) { Rule::LargeCorporateInterest } else { rule },
                });
            }
        }
    }
    lines
}

fn penalty_month(penalty: PenaltyKind, month: &PenaltyMonth) -> WhyLine {
    WhyLine::PenaltyMonth {
        penalty,
        from: month.from.day(),
        to: month.to.day(),
        base: Money::from_cents(month.base),
        rate_basis_points: month.basis_points,
        amount: Money::from_cents(month.cents),
        rule: month.rule,
    }
}

/// The lines of what was posted.
struct Lines<'a> {
    module: &'a Module,
    day: Day,
    journal: &'a Journal<'a>,
    /// What there is to abate of each penalty.
    abatable: Abated,
}

impl Lines<'_> {
    fn of<'a>(module: &'a Module, day: Day, to_file: &ToFile, journal: &'a Journal<'a>) -> Lines<'a> {
        let decided = module.history.posted.iter().filter(|posted| posted.item == Item::Penalty && posted.counts_on(day));
        let abatable = Abated {
            to_file: sum(&to_file.months),
            to_pay: sum(&journal.months),
            decided: decided.map(|posted| posted.amount.cents()).sum(),
        };
        Lines { module, day, journal, abatable }
    }

    fn posted(mut self) -> Vec<WhyLine> {
        let mut lines = Vec::new();
        let (module, today) = (self.module, self.day);
        for (place, posted) in module.history.posted.iter().enumerate().filter(|(_, posted)| posted.day <= today) {
            let amount = self.in_effect(place, posted);
            lines.push((posted.day, kind(posted), posted.basis, amount));
            match posted.reversed {
                Some(Reversal::Returned(day)) if day <= today => lines.push((day, PostedKind::PaymentReturned, None, -amount)),
                Some(Reversal::Corrected(day)) if day <= today => lines.push((day, PostedKind::Reversal, None, -amount)),
                Some(Reversal::Returned(_) | Reversal::Corrected(_)) | None => {}
            }
        }
        lines.sort_by_key(|(day, ..)| *day);
        lines.retain(|(.., amount)| !amount.is_zero());
        let line = |(day, what, basis, amount): (Day, PostedKind, Option<Basis>, Money)| WhyLine::Posted {
            day,
            what,
            amount,
            rule: basis.map(|basis| basis.rule),
            base: basis.and_then(|basis| basis.base),
            rate_basis_points: basis.and_then(|basis| basis.rate_basis_points),
        };
        lines.into_iter().map(line).collect()
    }

    /// The amount that counts: of an abatement, no more than what there was to abate.
    fn in_effect(&mut self, place: usize, posted: &Posted) -> Money {
        if !posted.counts_on(self.day) {
            return posted.amount;
        }
        match posted.item {
            Item::PenaltyAbated(penalty) => {
                let left = self.abatable.of(penalty);
                let abated = (-posted.amount.cents()).min(*left);
                *left -= abated;
                Money::from_cents(-abated)
            }
            Item::InterestAbated => {
                let abated = self.journal.abated.iter().find(|(posting, _)| *posting == place).map_or(0, |(_, cents)| *cents);
                Money::from_cents(-abated)
            }
            Item::Tax
            | Item::AdditionalTax
            | Item::Abatement
            | Item::Withholding
            | Item::EstimatedPayment
            | Item::Payment
            | Item::DesignatedPayment(_)
            | Item::InterestCredited
            | Item::Penalty
            | Item::Fee
            | Item::RefundIssued
            | Item::CreditTransferred => posted.amount,
        }
    }
}

const fn kind(posted: &Posted) -> PostedKind {
    match posted.item {
        Item::Tax => PostedKind::TaxAssessed,
        Item::AdditionalTax => PostedKind::AdditionalTax,
        Item::Abatement => PostedKind::Abatement,
        Item::Withholding => PostedKind::Withholding,
        Item::EstimatedPayment => PostedKind::EstimatedPayment,
        Item::Payment | Item::DesignatedPayment(_) => PostedKind::Payment,
        Item::InterestCredited => PostedKind::InterestCredited,
        Item::Penalty => PostedKind::PenaltyAssessed,
        Item::Fee => PostedKind::FeeCharged,
        Item::PenaltyAbated(AbatedPenalty::FailureToFile | AbatedPenalty::FailureToPay | AbatedPenalty::Decided) => {
            PostedKind::PenaltyAbated
        }
        Item::InterestAbated => PostedKind::InterestAbated,
        Item::RefundIssued => PostedKind::RefundIssued,
        Item::CreditTransferred => PostedKind::CreditTransferred,
    }
}
