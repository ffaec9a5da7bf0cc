//! The cycle of a posting: year, week and day as `YYYYWWDD`.
//!
//! A processing week runs from Friday to Thursday: Friday is day 01, Monday 02, Thursday 05. A week belongs to the year of its
//! Thursday and is counted from the first Thursday after New Year's Day; what is posted on a weekend is of the Monday. That is how
//! published charts of 2015 to 2019 number their days, which the test repeats; no rule of the agency is published.

use jiff::civil::Weekday;

use crate::time::Day;

/// The cycle of what was posted on `day`.
pub(super) fn cycle(day: Day) -> String {
    let number = match day.weekday() {
        Weekday::Friday => 1,
        Weekday::Saturday | Weekday::Sunday | Weekday::Monday => 2,
        Weekday::Tuesday => 3,
        Weekday::Wednesday => 4,
        Weekday::Thursday => 5,
    };
    let to_thursday =
        (i64::from(Weekday::Thursday.to_monday_zero_offset()) - i64::from(day.weekday().to_monday_zero_offset())).rem_euclid(7);
    let thursday = day.saturating_add(jiff::Span::new().days(to_thursday));
    // A Thursday that is New Year's Day ends the last week of the year before.
    let counted = if thursday.day_of_year() == 1 { thursday.yesterday().unwrap_or(thursday) } else { thursday };
    let after_new_year = counted.day_of_year() - 2;
    let week = 1 + if counted == thursday { after_new_year / 7 } else { (after_new_year + 1) / 7 };
    format!("{:04}{week:02}{number:02}", counted.year())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;
    use jiff::civil::date;

    #[test]
    fn days_have_the_cycles_that_published_charts_give_them() {
        for (day, expected) in [
            (date(2015, 1, 26), "20150402"),
            (date(2017, 2, 2), "20170505"),
            (date(2018, 2, 27), "20180903"),
            (date(2019, 2, 6), "20190604"),
        ] {
            assert_eq!(cycle(day), expected);
        }
    }

    #[test]
    fn cycles_go_on_without_a_gap() {
        let mut day = date(2014, 1, 3);
        let mut before = cycle(day);
        while day.year() < 2041 {
            day += 1.day();
            let next = cycle(day);
            let weekend = matches!(day.weekday(), Weekday::Sunday | Weekday::Monday);
            assert!(if weekend { next == before } else { next > before }, "{day}: {before} then {next}");
            let week: u8 = next[4..6].parse().unwrap();
            assert!((1..=53).contains(&week), "{day}: {next}");
            before = next;
        }
    }
}
