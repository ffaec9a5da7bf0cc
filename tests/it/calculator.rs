//! The calculator as its user runs it: published examples to the cent, tables that add up, and faults that say what to do.

use std::process::Command;

use proptest::prelude::*;
use serde_json::Value;

/// What `taxline calc` prints, or what it says is wrong.
fn calc(arguments: &str) -> Result<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_taxline")).arg("calc").args(arguments.split_whitespace()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

fn json(arguments: &str) -> Value {
    serde_json::from_str(&calc(&format!("{arguments} --json")).unwrap()).unwrap()
}

fn cents(value: &Value) -> i64 {
    value.as_str().unwrap().replace('.', "").parse().unwrap()
}

#[test]
fn published_interest_comes_out() {
    let answer = calc("interest --principal 35000 --from 2007-03-15 --to 2008-03-15 --json").unwrap();
    assert!(answer.starts_with(r#"{"interest":"2843.71","segments":[{"from":"2007-03-16","to":"2007-12-31","days":291,"#), "{answer}");
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let segments = answer["segments"].as_array().unwrap();
    assert_eq!(segments.iter().map(|segment| cents(&segment["interest"])).sum::<i64>(), 284_371);
    assert_eq!((segments[1]["rate"].as_str(), segments[1]["source"].as_str()), (Some("7"), Some("IRC 6601(a)")));
}

#[test]
fn a_day_at_5_percent_on_36_50_is_half_a_cent_and_rounds_up() {
    assert_eq!(json("interest --principal 36.50 --from 2018-05-01 --to 2018-05-02")["interest"], "0.01");
    assert_eq!(json("interest --principal 36.49 --from 2018-05-01 --to 2018-05-02")["interest"], "0.00");
    assert_eq!(json("interest --principal 36.60 --from 2024-05-01 --to 2024-05-02 --flat-rate 5")["interest"], "0.01");
}

#[test]
fn each_kind_has_its_rates() {
    for (kind, rate) in [
        ("underpayment", "7"),
        ("overpayment", "7"),
        ("overpayment-corporate", "6"),
        ("overpayment-corporate-large", "4.5"),
        ("large-corporate", "9"),
    ] {
        let answer = json(&format!("interest --principal 1000 --from 2025-05-01 --to 2025-06-01 --kind {kind}"));
        assert_eq!(answer["segments"][0]["rate"], rate, "{kind}");
    }
    assert_eq!(json("interest --principal 1000 --from 2025-05-01 --to 2025-06-01 --points -1")["segments"][0]["rate"], "6");
    assert_eq!(json("interest --principal 1000 --from 2025-05-01 --to 2025-06-01 --flat-rate 16")["segments"][0]["rate"], "16");
}

#[test]
fn published_penalties_come_out() {
    let answer = json("penalties --tax 10000 --due 2023-04-15 --filed 2023-08-15 --paid 2023-08-15:10000");
    assert_eq!((&answer["failure_to_file"], &answer["failure_to_pay"]), (&Value::from("1800.00"), &Value::from("200.00")));
    let months = answer["months"].as_array().unwrap();
    assert_eq!(months.iter().map(|month| cents(&month["amount"])).sum::<i64>(), cents(&answer["total"]));
    assert_eq!((months[0]["rate"].as_str(), months[0]["source"].as_str()), (Some("4.5"), Some("IRC 6651(a)(1), (c)(1)")));
    assert_eq!((months[0]["from"].as_str(), months[0]["to"].as_str()), (Some("2023-04-16"), Some("2023-05-15")));
    let plan =
        json("penalties --tax 10000 --due 2024-04-15 --filed 2024-04-15 --plan-from 2024-06-01 --plan-to 2024-07-15 --as-of 2024-09-15");
    assert_eq!(plan["failure_to_pay"], "200.00");
    let levy = json("penalties --tax 10000 --due 2015-04-15 --filed 2015-04-15 --levy-notice 2015-05-05 --as-of 2015-06-16");
    assert_eq!(levy["failure_to_pay"], "250.00");
    let least = json("penalties --tax 300 --due 2025-04-15 --filed 2025-06-15");
    assert_eq!((&least["failure_to_file"], &least["evidence"]), (&Value::from("300.00"), &Value::from("confirmed")));
}

#[test]
fn a_published_factor_comes_out() {
    assert_eq!(json("factor --rate 5 --days 91")["factor"], "0.012542910");
    assert_eq!(json("factor --from 2022-12-31 --to 2023-04-01 --flat-rate 5")["factor"], "0.012542910");
}

#[test]
fn a_dishonored_payment_costs_two_percent_or_less() {
    for (amount, penalty) in [("10", "10.00"), ("1249.99", "25.00"), ("1250", "25.00"), ("2000.25", "40.01")] {
        assert_eq!(json(&format!("dishonored --amount {amount}"))["penalty"], penalty);
    }
}

#[test]
fn estimated_tax_adds_up() {
    let answer = json("estimated-tax --year 2023 --tax 10000 --withheld 1000 --paid 2023-06-15:2000 2024-01-15:2000");
    assert_eq!(answer["required_annual_payment"], "9000.00");
    let instalments = answer["instalments"].as_array().unwrap();
    assert_eq!(instalments.len(), 4);
    let total: i64 = instalments.iter().flat_map(|one| one["segments"].as_array().unwrap()).map(|one| cents(&one["interest"])).sum();
    assert_eq!(total, cents(&answer["addition"]));
    assert_eq!(json("estimated-tax --year 2023 --tax 10000 --withheld 9000.01")["addition"], "0.00");
}

#[test]
fn overpayment_interest_waits_45_days() {
    assert_eq!(json("overpayment --amount 1000 --paid 2024-04-15 --due 2024-04-15 --refunded 2024-05-30")["interest"], "0.00");
    let corporation = json("overpayment --amount 25000 --paid 2024-04-15 --due 2024-04-15 --refunded 2024-12-31 --corporation");
    assert_eq!(corporation["segments"].as_array().unwrap().len(), 2);
    assert_eq!(corporation["segments"][1]["rate"], "5.5");
}

#[test]
fn a_plan_ends_with_nothing_owed() {
    let plan = json("plan --tax 10000 --due 2026-04-15 --filed 2026-04-15 --from 2026-06-01 --monthly 500 --fee 22");
    let schedule = plan["schedule"].as_array().unwrap();
    assert_eq!((&schedule.last().unwrap()["left"], schedule.len()), (&Value::from("0.00"), plan["payments"].as_u64().unwrap() as usize));
    assert_eq!(schedule.iter().map(|one| cents(&one["amount"])).sum::<i64>(), cents(&plan["total"]));
    let parts = ["tax", "penalties", "interest", "fees"].map(|part| cents(&plan[part]));
    assert_eq!(parts.iter().sum::<i64>(), cents(&plan["total"]));
    assert!(
        json("plan --tax 10000 --due 2026-04-15 --filed 2026-04-15 --from 2026-06-01 --payments 12")["payments"].as_u64().unwrap() <= 12
    );
}

#[test]
fn a_table_ends_with_what_it_adds_up_to() {
    let table = calc("interest --principal 35000 --from 2007-03-15 --to 2008-03-15").unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].contains("from") && lines[3].trim_start().starts_with("total") && lines[3].ends_with("2843.71"), "{table}");
    for arguments in [
        "penalties --tax 300 --due 2025-04-15 --filed 2025-06-15",
        "estimated-tax --year 2023 --tax 10000",
        "factor --rate 5 --days 91",
        "dishonored --amount 2000",
    ] {
        assert!(calc(arguments).unwrap().lines().count() > 1, "{arguments}");
    }
}

#[test]
fn what_cannot_be_computed_is_told() {
    for (arguments, told) in [
        ("interest --principal 35000 --from 2008-03-15 --to 2007-03-15", "2007-03-15 comes before 2008-03-15"),
        ("interest --principal 1 --from 1990-01-01 --to 2007-03-15", "rates are known from 1995-01-01 on"),
        ("interest --principal 1 --from 2007-01-01 --to 2099-03-15", "interest can be computed to 2060-12-31 at the latest"),
        ("interest --principal 1 --from 2007-01-01 --to 2008-03-15 --points -9", "a rate would not be between 0 and 100 percent"),
        ("interest --principal ten --from 2007-01-01 --to 2008-03-15", "expected an amount such as 35000 or 1250.50"),
        ("interest --principal 1 --from 2007-01-01 --to 2008-03-15 --flat-rate 5 --kind overpayment", "cannot be used with"),
        ("interest --principal 1 --from 2007-02-30 --to 2008-03-15", "--from"),
        ("penalties --tax 10 --due 2023-04-15 --paid 10", "expected a day, a colon and an amount"),
        ("penalties --tax 10 --due 2023-04-15", "say as of which day"),
        ("factor --rate 5", "--days"),
        ("plan --tax 10000 --due 2026-04-15 --from 2026-06-01 --monthly 5", "the payments never clear the debt"),
        ("estimated-tax --year 1994 --tax 10", "rates are known from 1995-01-01 on"),
    ] {
        let fault = calc(arguments).unwrap_err();
        assert!(fault.contains(told), "{arguments}: {fault}");
    }
}

#[test]
fn corrected_rates_are_used_and_their_faults_told() {
    let folder = tempfile::tempdir().unwrap();
    let head = "effective_date,underpayment_pct,overpayment_noncorp_pct,overpayment_corp_pct,\
                corp_overpayment_over_10k_pct,large_corp_underpayment_pct,evidence\n";
    let run = |rows: &str| {
        std::fs::write(folder.path().join("interest_rates.csv"), format!("{head}{rows}")).unwrap();
        let program = Command::new(env!("CARGO_BIN_EXE_taxline"))
            .args(["calc", "interest", "--principal", "1000", "--from", "2024-01-01", "--to", "2024-12-31", "--json"])
            .env("TAXLINE_FACTS_FOLDER", folder.path())
            .output()
            .unwrap();
        (program.status.success(), String::from_utf8([program.stdout, program.stderr].concat()).unwrap())
    };
    let (done, answer) = run("2024-01-01,10,9,8,6.5,12,corrected\n");
    assert!(done && answer.contains(r#""rate":"10""#), "{answer}");
    let (done, answer) = run("2024-01-01,10,9,8,6.5,12,corrected\n2024-04-01,ten,9,8,6.5,12,corrected\n");
    assert!(!done && answer.contains("interest_rates.csv line 3, underpayment_pct: `ten` cannot be read; write a rate"), "{answer}");
}

fn days() -> impl Strategy<Value = String> {
    let date = |(year, month, day): (i32, i32, i32)| format!("{year:04}-{month:02}-{day:02}");
    let years = prop_oneof![4 => 1990..2062, 1 => 0..9_999];
    prop_oneof![8 => (years, 1..=12, 1..=28).prop_map(date), 1 => Just("9999-12-31".to_owned()), 1 => Just("-009999-01-01".to_owned())]
}

fn amounts() -> impl Strategy<Value = String> {
    let amount = |cents: u64| format!("{}.{:02}", cents / 100, cents % 100);
    prop_oneof![3 => (0..100_000_000_u64).prop_map(amount), 1 => Just("1000000000000".to_owned()), 1 => Just("0.01".to_owned())]
}

fn payments() -> impl Strategy<Value = String> {
    let payments = prop::collection::vec((days(), amounts()), 0..4);
    payments.prop_map(|paid| paid.iter().map(|(day, amount)| format!(" --paid={day}:{amount}")).collect())
}

/// Some `--name=value`, or nothing.
fn option(name: &'static str, value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop::option::of(value).prop_map(move |value| value.map_or(String::new(), |value| format!(" --{name}={value}")))
}

fn rates() -> impl Strategy<Value = String> {
    let kind = prop_oneof![Just("underpayment"), Just("overpayment-corporate-large"), Just("large-corporate")];
    let table = (kind, -10..100_i32).prop_map(|(kind, points)| format!(" --kind={kind} --points={points}"));
    prop_oneof![(0..=101_u32).prop_map(|percent| format!(" --flat-rate={percent}")), table]
}

fn arguments() -> impl Strategy<Value = String> {
    let interest = (amounts(), days(), days(), rates())
        .prop_map(|(principal, from, to, rates)| format!("interest --principal={principal} --from={from} --to={to}{rates}"));
    let overpaid = (amounts(), days(), days(), option("filed", days()), days()).prop_map(|(amount, paid, due, filed, refunded)| {
        format!("overpayment --amount={amount} --paid={paid} --due={due} --refunded={refunded}{filed} --corporation")
    });
    let factor = (days(), days(), rates()).prop_map(|(from, to, rates)| format!("factor --from={from} --to={to}{rates}"));
    let of_days = (0..=101_u32, 0..11_002_u32).prop_map(|(rate, days)| format!("factor --rate={rate} --days={days}"));
    let moments = [("filed", days()), ("extended-to", days()), ("levy-notice", days()), ("plan-from", days()), ("as-of", days())];
    let moments = moments.map(|(name, days)| option(name, days).boxed()).to_vec();
    let penalties = (amounts(), days(), payments(), moments)
        .prop_map(|(tax, due, paid, moments)| format!("penalties --tax={tax} --due={due}{paid}{}", moments.concat()));
    let estimated = (1890..2065_i32, amounts(), option("tax-last-year", amounts()), option("withheld", amounts()), payments())
        .prop_map(|(year, tax, last_year, withheld, paid)| format!("estimated-tax --year={year} --tax={tax}{last_year}{withheld}{paid}"));
    let pace = prop_oneof![
        amounts().prop_map(|amount| format!("--monthly={amount}")),
        prop_oneof![0..500_u64, Just(u64::MAX)].prop_map(|payments| format!("--payments={payments}")),
    ];
    let plan = (amounts(), days(), option("filed", days()), payments(), (days(), -1..40_i32, amounts()), pace).prop_map(
        |(tax, due, filed, paid, (from, month_day, fee), pace)| {
            format!("plan --tax={tax} --due={due} --from={from} --month-day={month_day} --fee={fee} {pace}{filed}{paid}")
        },
    );
    let dishonored = amounts().prop_map(|amount| format!("dishonored --amount={amount}"));
    prop_oneof![3 => interest, 1 => overpaid, 1 => factor, 1 => of_days, 2 => penalties, 1 => estimated, 2 => plan, 1 => dishonored]
}

proptest! {
    // 256 lines of arguments, or as many as PROPTEST_CASES says.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_given_is_answered_or_told(arguments in arguments()) {
        let told = calc(&arguments).unwrap_or_else(|told| told);
        prop_assert!(!told.is_empty() && !told.contains("panicked"), "{}: {}", arguments, told);
    }
}
