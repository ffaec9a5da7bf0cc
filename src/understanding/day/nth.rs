//! Weekdays by their place in a month: `the first Monday in December`, `el último viernes del mes`.

use jiff::ToSpan;

use super::super::{Tense, number};
use super::{Read, Reader, one};
use crate::time::Day;

impl Reader<'_> {
    /// `the last friday of the month`, `third wednesday of january`, `primer lunes de diciembre`.
    pub(super) fn nth_weekday(&self, at: usize) -> Read {
        let text = self.text;
        let start = at + usize::from(matches!(text.word(at), "the" | "el"));
        let (nth, after) = match text.word(start) {
            "last" | "ultimo" => (-1, start + 1),
            _ => {
                let counted = number::ordinal(text, start)?;
                (i8::try_from(counted.value).ok().filter(|nth| (1..=5).contains(nth))?, counted.next)
            }
        };
        let weekday = text.weekday(after)?;
        let joint = text.any_phrase(after + 1, &["of", "in", "de", "del", "en"])?;
        let in_month = |first: Day| first.nth_weekday_of_month(nth, weekday).ok();
        if let Some(next) = text.any_phrase(joint, &["the new year", "new year", "the year", "ano nuevo", "ano"]) {
            let january = self.today.last_of_year().tomorrow().ok()?;
            return Some((one(in_month(january)?), next));
        }
        if let Some(month) = text.month(joint) {
            let (year, next) = self.year_after(joint + 1);
            let this = i64::from(self.today.year());
            let of_year = |year: i64| in_month(super::exact(year, i64::from(month), 1)?);
            let day = match (year, self.tense()) {
                (Some(year), _) => of_year(year),
                (None, Some(Tense::Past)) => (this - 1..=this).rev().filter_map(of_year).find(|day| *day <= self.today),
                (None, Some(Tense::Future) | None) => (this..=this + 1).filter_map(of_year).find(|day| *day >= self.today),
            };
            return Some((one(day?), next));
        }
        let (months, next) = self.month_from_today(joint)?;
        let first = |months: i64| self.today.first_of_month().checked_add(months.months()).ok();
        let day = in_month(first(months)?).filter(|day| months != 0 || *day >= self.today || self.tense() == Some(Tense::Past));
        // This month's has gone: next month's is meant.
        Some((one(day.or_else(|| in_month(first(1)?))?), next))
    }

    fn month_from_today(&self, at: usize) -> Option<(i64, usize)> {
        let text = self.text;
        let rows: [(&[&str], i64); 3] = [
            (&["next month", "the next month", "proximo mes", "el proximo mes", "mes que viene", "el mes que viene", "mes entrante"], 1),
            (&["last month", "mes pasado", "el mes pasado"], -1),
            (&["the month", "this month", "month", "mes", "este mes", "el mes"], 0),
        ];
        rows.iter().find_map(|(phrases, months)| Some((*months, text.any_phrase(at, phrases)?)))
    }
}
