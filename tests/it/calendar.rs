//! The days on which banks process payments, day by day beside QuantLib's calendar of the Federal Reserve.

use jiff::ToSpan as _;
use jiff::civil::date;
use taxline::account::ledger::calendar::Calendar;

use crate::python;

#[test]
fn twenty_one_years_of_business_days_are_those_of_quantlib() {
    let (mut day, last) = (date(2020, 1, 1), date(2040, 12, 31));
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/calendar/business_days.py");
    let output = python::program("python").args([script, &day.to_string(), &last.to_string()]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs = String::from_utf8(output.stdout).unwrap();
    let mut theirs = theirs.lines();
    let mut differ = Vec::new();
    while day <= last {
        let state = if Calendar::FederalReserve.is_business_day(day) { "open" } else { "closed" };
        let ours = format!("{day} {state}");
        if theirs.next() != Some(ours.as_str()) {
            differ.push(ours);
        }
        day += 1.day();
    }
    assert_eq!(differ, Vec::<String>::new(), "days that QuantLib has otherwise");
    assert_eq!(theirs.next(), None, "both lists end on the same day");
}
