//! The dated events that interest runs over, and what is written down on the way through them.

use super::day_number::DayNumber;
use super::history::{Designation, Posted};
use super::penalty::PenaltyMonth;
use crate::time::Day;

/// Bases of interest: the tax, failure to file, failure to pay, and other penalties.
pub(super) const BASES: usize = 4;

/// A dated event of a module, where it takes effect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) effective: DayNumber,
    /// The days on which it is on record: from the first, up to the second.
    known: DayNumber,
    reversed: DayNumber,
    pub(super) kind: StepKind,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum StepKind {
    Penalty {
        cents: i64,
    },
    Refund {
        cents: i64,
    },
    Fee {
        cents: i64,
    },
    /// A bill; paid in full by the deadline, it bears no interest from its day on.
    Demand {
        cents: i64,
        deadline: DayNumber,
    },
    /// Interest taken back; `posting` is its place in the history.
    InterestAbated {
        cents: i64,
        posting: usize,
    },
    Paid {
        cents: i64,
    },
    /// A payment with a part named for it, which is not the tax.
    PaidTo {
        cents: i64,
        to: Designation,
    },
}

impl StepKind {
    /// The order within a day: what is charged comes before what takes it back, and that before what pays it.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            StepKind::Penalty { .. } | StepKind::Refund { .. } | StepKind::Fee { .. } => 0,
            StepKind::Demand { .. } => 1,
            StepKind::InterestAbated { .. } => 2,
            StepKind::Paid { .. } | StepKind::PaidTo { .. } => 3,
        }
    }

    /// What is paid by it that may go to tax: all, where no other part is named.
    pub(super) const fn paid_to_tax(&self) -> i64 {
        match self {
            StepKind::Paid { cents } => *cents,
            StepKind::PaidTo { .. }
            | StepKind::Penalty { .. }
            | StepKind::Refund { .. }
            | StepKind::Fee { .. }
            | StepKind::Demand { .. }
            | StepKind::InterestAbated { .. } => 0,
        }
    }
}

impl Step {
    /// What was posted, where it takes effect.
    pub(super) fn posted(posted: &Posted, effective: Day, kind: StepKind) -> Step {
        let reversed = posted.reversed.map_or(DayNumber(i32::MAX), |reversal| reversal.day().into());
        Step { effective: effective.into(), known: posted.day.into(), reversed, kind }
    }

    pub(super) fn demand(day: Day, cents: i64, deadline: DayNumber) -> Step {
        let day = DayNumber::from(day);
        Step { effective: day, known: day, reversed: DayNumber(i32::MAX), kind: StepKind::Demand { cents, deadline } }
    }

    /// Whether it is on record on `day`; what was taken back by then is not.
    pub(super) fn is_known_on(&self, day: DayNumber) -> bool {
        self.known <= day && day < self.reversed
    }
}

/// The interest of each base on a day: what was charged up to it, and the amount that bears interest from it on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sample {
    pub(super) charged: [i64; BASES],
    pub(super) bearing: [i64; BASES],
}

/// What is written down while a module is gone through.
#[derive(Debug, Default)]
pub(super) struct Journal<'a> {
    /// The days on which samples are wanted, in order.
    days: &'a [DayNumber],
    pub(super) samples: Vec<Sample>,
    /// The months of failure to pay.
    pub(super) months: Vec<PenaltyMonth>,
    /// Abatements of interest by their place in the history, with what they took back in effect.
    pub(super) abated: Vec<(usize, i64)>,
}

/// A place in the journal to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    samples: usize,
    months: usize,
    abated: usize,
}

impl<'a> Journal<'a> {
    pub(super) fn with_samples_on(days: &'a [DayNumber]) -> Journal<'a> {
        Journal { days, ..Journal::default() }
    }

    /// The next day on which a sample is wanted.
    pub(super) fn next_sample(&self) -> Option<DayNumber> {
        self.days.get(self.samples.len()).copied()
    }

    pub(super) const fn mark(&self) -> Mark {
        Mark { samples: self.samples.len(), months: self.months.len(), abated: self.abated.len() }
    }

    /// Forgets what was written down after `mark`.
    pub(super) fn back_to(&mut self, mark: Mark) {
        self.samples.truncate(mark.samples);
        self.months.truncate(mark.months);
        self.abated.truncate(mark.abated);
    }

    pub(super) fn restart(&mut self) {
        self.back_to(Mark { samples: 0, months: 0, abated: 0 });
    }
}
