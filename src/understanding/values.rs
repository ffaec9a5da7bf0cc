//! All values of a message, in order: one pass over the tokens that asks each grammar in turn.

use super::text::Text;
use super::{Found, Reading, Scene, count, day, digits, forms, money, naming, period, recurring, said, share};

/// More values than this in one message are not read: nobody says so many.
pub(super) const VALUES_MAX: usize = 24;

/// A value with the tokens it was read from.
#[derive(Debug)]
pub(super) struct Value {
    pub(super) from: usize,
    pub(super) next: usize,
    /// The likeliest first; never empty.
    pub(super) readings: Vec<Reading>,
    pub(super) negated: bool,
}

impl Value {
    pub(super) fn found(self, text: &Text<'_>) -> Found {
        let mut readings = self.readings.into_iter();
        let reading = readings.next().expect("a value is kept only with a reading");
        Found { span: text.span(self.from, self.next), reading, alternatives: readings.collect(), negated: self.negated }
    }
}

/// The values of a message.
pub(super) fn find(text: &Text<'_>, scene: &Scene<'_>) -> Vec<Value> {
    let mut values: Vec<Value> = Vec::new();
    let mut at = 0;
    while at < text.len() && values.len() < VALUES_MAX {
        match years_beside(text, at, values.last(), scene).or_else(|| at_place(text, at, scene)) {
            Some((Some(readings), next)) if !readings.is_empty() => {
                values.push(Value { from: at, next, readings: different(readings), negated: false });
                at = next.max(at + 1);
            }
            Some((_, next)) => at = next.max(at + 1),
            None => at += 1,
        }
    }
    join_form_and_period(&mut values);
    values
}

/// Each reading once: two ways to say it may come to the same day.
fn different(readings: Vec<Reading>) -> Vec<Reading> {
    let mut different: Vec<Reading> = Vec::with_capacity(readings.len());
    for reading in readings {
        if !different.contains(&reading) {
            different.push(reading);
        }
    }
    different
}

/// The readings at a place, or none where something stands there that is not a value and is skipped as a whole.
pub(super) fn at_place(text: &Text<'_>, at: usize, scene: &Scene<'_>) -> Option<(Option<Vec<Reading>>, usize)> {
    said::number(text, at, scene)
        .or_else(|| recurring::at(text, at).map(|(days, next)| (days.into_iter().map(Reading::Recurring).collect(), next)))
        .or_else(|| period::at(text, at, scene))
        .or_else(|| share::at(text, at, scene))
        .or_else(|| forms::with_letters(text, at, scene))
        .or_else(|| naming::code(text, at, scene))
        .or_else(|| naming::ending(text, at))
        .or_else(|| digits::at(text, at, scene))
        .or_else(|| count::at(text, at, scene))
        .or_else(|| day::at(text, at, scene).map(|(days, next)| (day_readings(days, text, at, next, scene), next)))
        .or_else(|| forms::at(text, at, scene))
        .map(|(readings, next)| (Some(readings), next))
        .or_else(|| {
            money::at(text, at, scene).map(|(quantity, next)| match quantity {
                money::Quantity::Value(readings) => (Some(readings), next),
                money::Quantity::Other => (None, next),
            })
        })
        .or_else(|| naming::all(text, at).or_else(|| naming::word(text, at)).map(|(readings, next)| (Some(readings), next)))
}

/// The other years of "for 2019, 2020 and 2021" and of "from 2018 through 2020".
fn years_beside(text: &Text<'_>, at: usize, before: Option<&Value>, scene: &Scene<'_>) -> Option<(Option<Vec<Reading>>, usize)> {
    let before = before.filter(|value| matches!(value.readings.as_slice(), [Reading::Period { quarter: None, .. }]))?;
    let joint = matches!(text.word(before.next), "and" | "or" | "y" | "o" | "e" | "u") || period::range_joint(text, before.next);
    let follows = at == before.next && text.pause(at) || at == before.next + 1 && joint;
    let (year, next) = period::lone_year(text, at, scene).filter(|_| follows)?;
    Some((Some(vec![Reading::Period { year, quarter: None, form: None }]), next))
}

fn day_readings(days: day::Days, text: &Text<'_>, from: usize, next: usize, scene: &Scene<'_>) -> Vec<Reading> {
    match days {
        day::Days::Some(days) => {
            let count = count::in_months(text, from, next, scene).map(Reading::Count);
            count.into_iter().chain(days.into_iter().map(Reading::Day)).collect()
        }
        day::Days::NotADay => vec![Reading::DayUnreadable(text.raw_of(from, next).to_owned())],
    }
}

/// `form 941 for Q2 2024` is one period and not a form and a period.
fn join_form_and_period(values: &mut Vec<Value>) {
    let sure_forms: Vec<usize> =
        (0..values.len()).filter(|&place| matches!(values[place].readings.as_slice(), [Reading::Form(_), ..])).collect();
    let periods = (0..values.len()).filter(|&place| matches!(values[place].readings.as_slice(), [Reading::Period { .. }, ..]));
    let (&[form_place], &[period_place]) = (sure_forms.as_slice(), periods.collect::<Vec<_>>().as_slice()) else { return };
    let Some(Reading::Form(named)) = values[form_place].readings.first().cloned() else { return };
    for reading in &mut values[period_place].readings {
        if let Reading::Period { form, .. } = reading {
            *form = Some(named);
        }
    }
    values.remove(form_place);
}
