//! The dated events that interest runs over, and the days on which its running total is wanted.

use super::day_number::DayNumber;
use crate::time::Day;

/// A dated event of a module, where it takes effect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) effective: DayNumber,
    /// The day from which it is on record.
    known: DayNumber,
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
    Paid {
        cents: i64,
        returned: Option<DayNumber>,
    },
}

impl StepKind {
    /// The order within a day: what is charged comes before what pays it.
    pub(super) const fn rank(&self) -> u8 {
        match self {
            StepKind::Penalty { .. } | StepKind::Refund { .. } | StepKind::Fee { .. } => 0,
            StepKind::Demand { .. } => 1,
            StepKind::Paid { .. } => 2,
        }
    }
}

impl Step {
    pub(super) fn new(effective: Day, known: Day, kind: StepKind) -> Step {
        Step { effective: effective.into(), known: known.into(), kind }
    }

    /// Whether it is on record on `day`; a payment that was returned by then is not.
    pub(super) fn is_known_on(&self, day: DayNumber) -> bool {
        let gone = matches!(self.kind, StepKind::Paid { returned: Some(returned), .. } if returned <= day);
        self.known <= day && !gone
    }
}

/// Days on which the rounded running total of all interest is wanted, and the totals.
pub(super) struct Samples<'a> {
    pub(super) days: &'a [DayNumber],
    pub(super) totals: Vec<i64>,
}

impl<'a> Samples<'a> {
    pub(super) const fn none() -> Samples<'a> {
        Samples { days: &[], totals: Vec::new() }
    }

    pub(super) const fn on(days: &'a [DayNumber]) -> Samples<'a> {
        Samples { days, totals: Vec::new() }
    }

    pub(super) fn totals(&self) -> &[i64] {
        &self.totals
    }

    pub(super) fn restart(&mut self) {
        self.totals.clear();
    }
}
