//! Notices: their types, what each asks for, by when, and with what effect by law.
//!
//! A deadline is counted from the day of the notice and is never moved to a later day by a weekend: who keeps to it is in time
//! under every reading. `view` tells where a notice stands, `ladder` issues the notices about unpaid balances.

pub mod ladder;
pub(super) mod view;

use jiff::Span;

use super::accrual::{Demand, pay_by};
use crate::account::NoticeAction;
use crate::db::record::NoticeRow;
use crate::ids::{ModuleId, NoticeId};
use crate::money::Money;
use crate::time::Day;

/// What a notice does to interest and penalties, as it is stored.
pub(super) const DEMAND: &str = "demand";
pub(super) const LEVY: &str = "levy";
pub(super) const NO_EFFECT: &str = "none";

/// From one notice about an unpaid balance to the next.
pub(super) const LADDER_DAYS: i64 = 35;
/// A default can be cured for so many days from its notice (CP523).
pub(super) const CURE_DAYS: i64 = 30;
/// A plan in default ends so long after the notice.
pub(super) const PLAN_TERMINATION_DAYS: i64 = 46;

/// The types of notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoticeType {
    Cp11,
    Cp12,
    Cp14,
    Cp14Ia,
    Cp49,
    Cp59,
    Cp60,
    Cp210,
    Cp501,
    Cp503,
    Cp504,
    Lt11,
    L1058,
    Cp90,
    Cp521,
    Cp523,
    Cp2000,
    Cp2501,
    Cp3219A,
    Letter3172,
    Letter608C,
    Letter854C,
}

use NoticeType as T;

/// Every type, as the agency writes it.
const NUMBERS: [(NoticeType, &str); 22] = [
    (T::Cp11, "CP11"),
    (T::Cp12, "CP12"),
    (T::Cp14, "CP14"),
    (T::Cp14Ia, "CP14IA"),
    (T::Cp49, "CP49"),
    (T::Cp59, "CP59"),
    (T::Cp60, "CP60"),
    (T::Cp210, "CP210"),
    (T::Cp501, "CP501"),
    (T::Cp503, "CP503"),
    (T::Cp504, "CP504"),
    (T::Lt11, "LT11"),
    (T::L1058, "L1058"),
    (T::Cp90, "CP90"),
    (T::Cp521, "CP521"),
    (T::Cp523, "CP523"),
    (T::Cp2000, "CP2000"),
    (T::Cp2501, "CP2501"),
    (T::Cp3219A, "CP3219A"),
    (T::Letter3172, "Letter 3172"),
    (T::Letter608C, "Letter 608C"),
    (T::Letter854C, "Letter 854C"),
];

/// The notices about an unpaid balance, in their order.
const LADDER: [NoticeType; 5] = [T::Cp14, T::Cp501, T::Cp503, T::Cp504, T::Lt11];

impl NoticeType {
    pub(super) fn number(self) -> &'static str {
        NUMBERS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, number)| number)
    }

    pub(super) fn from_number(number: &str) -> Option<NoticeType> {
        NUMBERS.iter().find(|(_, known)| *known == number).map(|(kind, _)| *kind)
    }

    /// A CP14 is a notice and demand (IRC 6303). CP504 and the final notices are notices of intent to levy (IRC 6331(d)); the first
    /// of them raises failure to pay.
    const fn effect(self) -> &'static str {
        match self {
            T::Cp14 => DEMAND,
            T::Cp504 | T::Lt11 | T::L1058 | T::Cp90 => LEVY,
            T::Cp11
            | T::Cp12
            | T::Cp14Ia
            | T::Cp49
            | T::Cp59
            | T::Cp60
            | T::Cp210
            | T::Cp501
            | T::Cp503
            | T::Cp521
            | T::Cp523
            | T::Cp2000
            | T::Cp2501
            | T::Cp3219A
            | T::Letter3172
            | T::Letter608C
            | T::Letter854C => NO_EFFECT,
        }
    }

    pub(super) const fn action(self) -> NoticeAction {
        match self {
            T::Cp14 => NoticeAction::Pay,
            T::Cp501 | T::Cp503 | T::Letter608C => NoticeAction::PayOrArrange,
            T::Cp504 => NoticeAction::PayOrArrangeBeforeLevy,
            T::Lt11 | T::L1058 | T::Cp90 | T::Letter3172 => NoticeAction::RequestHearing,
            T::Cp521 => NoticeAction::PayInstallment,
            T::Cp523 => NoticeAction::CurePlan,
            T::Cp12 | T::Cp2000 | T::Cp2501 => NoticeAction::AgreeOrDisagree,
            T::Cp11 => NoticeAction::AskForAbatement,
            T::Cp3219A => NoticeAction::AgreeOrPetition,
            T::Cp59 => NoticeAction::FileReturn,
            T::Letter854C => NoticeAction::Appeal,
            T::Cp14Ia | T::Cp49 | T::Cp60 | T::Cp210 => NoticeAction::None,
        }
    }

    /// The last day of what the notice asks for. A reminder of an instalment has the day of the plan instead.
    pub(super) fn act_by(self, day: Day, amount: Money) -> Option<Day> {
        let days = |days: i64| Some(day.saturating_add(Span::new().days(days)));
        match self {
            T::Cp14 => Some(pay_by(&Demand { day, amount })),
            T::Cp523 => days(CURE_DAYS),
            T::Cp504 | T::Lt11 | T::L1058 | T::Cp90 | T::Cp2000 | T::Letter3172 | T::Letter854C => days(30),
            T::Cp11 | T::Cp12 => days(60),
            T::Cp3219A => days(90),
            T::Cp14Ia | T::Cp49 | T::Cp59 | T::Cp60 | T::Cp210 | T::Cp501 | T::Cp503 | T::Cp521 | T::Cp2501 | T::Letter608C => None,
        }
    }

    /// Whether it is about a balance that paying settles.
    const fn is_about_balance(self) -> bool {
        matches!(self, T::Cp14 | T::Cp501 | T::Cp503 | T::Cp504 | T::Lt11 | T::L1058 | T::Cp90 | T::Letter608C | T::Letter3172 | T::Cp11)
    }

    /// The step of the ladder that the notice stands on; the three forms of the final notice stand on one.
    fn step(self) -> Option<usize> {
        let kind = if matches!(self, T::L1058 | T::Cp90) { T::Lt11 } else { self };
        LADDER.iter().position(|step| *step == kind)
    }

    /// What follows on the ladder while nothing is paid.
    fn followed_by(self) -> Option<NoticeType> {
        LADDER.get(self.step()? + 1).copied()
    }
}

/// A notice to issue. The same type on the same day about the same thing is the same notice, however often it is made.
pub(super) fn notice(about: &str, module: Option<&ModuleId>, kind: NoticeType, day: Day, amount: Money) -> NoticeRow {
    NoticeRow {
        id: NoticeId::derived(&[about.as_bytes(), kind.number().as_bytes(), day.to_string().as_bytes()]),
        module: module.cloned(),
        notice: kind.number().to_owned(),
        kind: kind.effect().to_owned(),
        day,
        amount,
        answered: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::ledger::facts::Facts;
    use jiff::civil::date;

    #[test]
    fn every_type_is_a_row_and_every_row_is_a_type() {
        for (kind, number) in NUMBERS {
            assert_eq!((kind.number(), NoticeType::from_number(number)), (number, Some(kind)));
        }
        let rows = include_str!("../../../../assets/facts/notices.csv").lines().skip(1);
        let names: Vec<&str> = rows.flat_map(|row| row.split(',').next().unwrap().split(" / ")).collect();
        assert_eq!(names.len(), NUMBERS.len());
        for name in names {
            assert!(NoticeType::from_number(name).is_some(), "{name}");
        }
        let untitled: Vec<_> = NUMBERS.iter().filter(|(_, number)| Facts::for_test().meanings.title(number).is_none()).collect();
        assert_eq!(untitled.len(), 2, "CP60 and CP210: {untitled:?}");
    }

    #[test]
    fn deadlines_are_counted_from_the_day_of_the_notice() {
        let day = date(2026, 6, 8);
        for (kind, dollars, by) in [
            (T::Cp14, 1_000, Some(date(2026, 6, 29))),
            (T::Cp14, 100_000, Some(date(2026, 6, 23))),
            (T::Cp501, 1_000, None),
            (T::Cp504, 1_000, Some(date(2026, 7, 8))),
            (T::Lt11, 1_000, Some(date(2026, 7, 8))),
            (T::Cp523, 1_000, Some(date(2026, 7, 8))),
            (T::Cp11, 1_000, Some(date(2026, 8, 7))),
            (T::Cp49, 1_000, None),
        ] {
            assert_eq!(kind.act_by(day, Money::from_dollars(dollars)), by, "{kind:?} over {dollars}");
        }
    }

    #[test]
    fn the_ladder_ends_with_the_final_notice() {
        let mut steps = vec![T::Cp14];
        while let Some(next) = steps.last().and_then(|step| step.followed_by()) {
            steps.push(next);
        }
        assert_eq!(steps, LADDER);
        assert_eq!((T::L1058.step(), T::Cp90.followed_by(), T::Cp59.step()), (Some(4), None, None));
    }
}
