//! Forms and years: what may be granted, and what is left of it where something newer takes some of it over.

use super::super::books::Books;
use crate::account::{Form, Limit, Matter, Refusal};

/// An authorization may reach this many years back and ahead of the current one, both ends included.
pub const YEARS_BACK_MAX: i16 = 20;
pub const YEARS_AHEAD_MAX: i16 = 3;
/// Matters that one authorization may name.
pub const MATTERS_MAX: usize = 24;

/// The matters as an authorization names them: in order, and those of one form that overlap or follow each other as one.
///
/// # Errors
/// Where there are none or too many, a first year comes after a last, or a year lies outside of the window around `year`.
pub(super) fn granted(asked: &[Matter], year: i16) -> Result<Vec<Matter>, Refusal> {
    let backwards = asked.iter().any(|matter| matter.first_year > matter.last_year);
    if asked.is_empty() || asked.len() > MATTERS_MAX || backwards {
        return Err(Refusal::MattersInvalid);
    }
    let window = year - YEARS_BACK_MAX..=year + YEARS_AHEAD_MAX;
    if asked.iter().any(|matter| !window.contains(&matter.first_year) || !window.contains(&matter.last_year)) {
        return Err(Refusal::YearOutsideWindow);
    }
    Ok(joined(asked.to_vec()))
}

/// What an authorization is usually made out for: this year, the last three, and every year that may be named, of each group of forms.
pub(super) fn usual(groups: &[Vec<Form>], year: i16) -> Vec<Vec<Matter>> {
    let spans = [(year, year), (year - 2, year), (year - YEARS_BACK_MAX, year + YEARS_AHEAD_MAX)];
    let of = |group: &[Form], (first_year, last_year): (i16, i16)| {
        group.iter().map(|&form| Matter { form, first_year, last_year }).collect::<Vec<_>>()
    };
    groups.iter().filter(|group| !group.is_empty()).flat_map(|group| spans.map(|span| of(group, span))).collect()
}

/// The forms of what somebody sees of an account, as one group; where they see none of it, those of a person and those of a business.
pub(super) fn groups_of_forms(books: &Books, figures: Option<&[Limit]>) -> Vec<Vec<Form>> {
    let seen = |form: Form| match figures {
        None => false,
        Some([]) => books.modules.iter().any(|booked| booked.module.period().form == form),
        Some(limits) => limits.iter().any(|limit| limit.form == form),
    };
    let (mut individuals, mut others): (Vec<Form>, Vec<Form>) = Form::ALL.into_iter().partition(|form| form.is_of_individuals());
    if Form::ALL.into_iter().any(seen) {
        individuals.retain(|form| seen(*form));
        others.retain(|form| seen(*form));
    }
    vec![individuals, others]
}

/// The same forms and years in order, each named once.
pub(super) fn joined(mut matters: Vec<Matter>) -> Vec<Matter> {
    matters.sort_unstable();
    let mut joined: Vec<Matter> = Vec::with_capacity(matters.len());
    for matter in matters {
        match joined.last_mut() {
            Some(last) if last.form == matter.form && matter.first_year <= last.last_year + 1 => {
                last.last_year = last.last_year.max(matter.last_year);
            }
            _ => joined.push(matter),
        }
    }
    joined
}

/// What is left of `matters` without the years that `taken` names.
pub(super) fn without(matters: &[Matter], taken: &[Matter]) -> Vec<Matter> {
    taken.iter().fold(matters.to_vec(), |left, taken| left.into_iter().flat_map(|matter| cut(matter, *taken)).collect())
}

fn cut(matter: Matter, taken: Matter) -> impl Iterator<Item = Matter> {
    let apart = matter.form != taken.form || taken.last_year < matter.first_year || matter.last_year < taken.first_year;
    let before = if apart { Some(matter) } else { span(matter, matter.first_year, taken.first_year - 1) };
    let after = if apart { None } else { span(matter, taken.last_year + 1, matter.last_year) };
    before.into_iter().chain(after)
}

fn span(matter: Matter, first_year: i16, last_year: i16) -> Option<Matter> {
    (first_year <= last_year).then_some(Matter { first_year, last_year, ..matter })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{matters_of_text, matters_text};

    fn matters(text: &str) -> Vec<Matter> {
        if text.is_empty() { Vec::new() } else { matters_of_text(text).unwrap() }
    }

    #[test]
    fn the_window_has_twenty_years_back_and_three_ahead_with_both_ends() {
        for (text, refusal) in [
            ("1040 2006-2029", None),
            ("1040 2005-2020", Some(Refusal::YearOutsideWindow)),
            ("1040 2020-2030", Some(Refusal::YearOutsideWindow)),
            ("1040 2023-2022", Some(Refusal::MattersInvalid)),
            ("", Some(Refusal::MattersInvalid)),
        ] {
            assert_eq!(granted(&matters(text), 2026).err(), refusal, "{text}");
        }
        let many: Vec<Matter> = (0..=MATTERS_MAX).flat_map(|_| matters("1040 2024")).collect();
        assert_eq!(granted(&many, 2026), Err(Refusal::MattersInvalid));
        assert_eq!(granted(&many[1..], 2026).map(|granted| matters_text(&granted)), Ok("1040 2024-2024".to_owned()));
    }

    #[test]
    fn what_overlaps_or_follows_is_named_once() {
        let text = "941 2024, 1040 2021-2022, 1040 2023, 1040 2018-2019, 1040 2019-2019";
        assert_eq!(matters_text(&joined(matters(text))), "1040 2018-2019, 1040 2021-2023, 941 2024-2024");
    }

    #[test]
    fn years_that_are_taken_over_leave_the_rest() {
        for (all, taken, left) in [
            ("1040 2020-2024", "1040 2022", "1040 2020-2021, 1040 2023-2024"),
            ("1040 2020-2024", "1040 2019-2021", "1040 2022-2024"),
            ("1040 2020-2024", "1040 2024-2026", "1040 2020-2023"),
            ("1040 2020-2024", "1040 2020-2024", ""),
            ("1040 2020-2024", "941 2020-2024", "1040 2020-2024"),
            ("1040 2020, 941 2020-2021", "1040 2018-2022, 941 2021", "941 2020-2020"),
        ] {
            assert_eq!(matters_text(&without(&matters(all), &matters(taken))), left, "{all} without {taken}");
        }
    }
}
