//! Slots: any order, corrections, what cannot be, what is unclear.

use super::talk::*;
use crate::account::{Form, Value};
use crate::money::Money;
use crate::understanding::{Reading, Share};
use jiff::civil::date;

#[test]
fn a_payment_from_the_first_word_to_the_receipt() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").dollars(300).day(FRIDAY)), ["pay/ask-period"]);
    assert_eq!(talk.choices(), ["pay/choice-period", "pay/choice-period"]);
    assert_eq!(talk.say(words().year(2022)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("4321".to_owned()));
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    assert_eq!(talk.payments(), [(year(2022), cents(30_000), Value::Day(FRIDAY))]);
    assert_eq!(talk.choices(), ["payments/name", "balance/name"]);
}

#[test]
fn one_question_at_a_time_and_each_value_once() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay")), ["pay/ask-period"]);
    assert_eq!(talk.press(1), ["pay/ask-amount"]);
    assert_eq!(talk.shown("pay/ask-amount", "period-payable"), cents(141_807));
    assert_eq!(talk.say(words().number(125)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "day"), Value::Day(TODAY), "the first possible day is taken");
}

#[test]
fn everything_is_the_full_amount_also_before_the_year_is_known() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").reading(Reading::All)), ["pay/ask-period"]);
    assert_eq!(talk.say(words().year(2023)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(141_807));
}

#[test]
fn half_is_half_of_the_full_amount() {
    let half = Share::of(50, 100).map(Reading::Share).unwrap();
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").reading(half)), ["pay/ask-period"]);
    assert_eq!(talk.say(words().year(2023)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(70_904));
}

#[test]
fn a_correction_comes_back_to_the_readback_with_the_new_value() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    let mut words = no().number(400).correcting();
    words.0.choice = Some(1); // "no" also names the second button.
    assert_eq!(talk.say(words), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(40_000));
    assert_eq!(talk.say(super::talk::words().not(Reading::Number(400)).number(500)), ["pay/confirm"]);
    assert_eq!(talk.say(super::talk::words().day(FRIDAY).correcting()), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "day"), Value::Day(FRIDAY));
    talk.say(yes());
    assert_eq!(talk.payments(), [(year(2022), cents(50_000), Value::Day(FRIDAY))]);
}

#[test]
fn a_yes_with_a_new_value_is_a_correction() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(yes().number(200)), ["pay/confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn of_two_values_the_correction_counts_and_else_the_person_is_asked() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300));
    assert_eq!(talk.say(words().year(2023).year(2022).correcting()), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "period"), year(2022));
    assert_eq!(talk.say(words().dollars(100).dollars(200)), ["common/unclear-value"]);
    assert_eq!(talk.choices(), ["common/reading-money", "common/reading-money"]);
    assert_eq!(talk.press(1), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(20_000));
}

#[test]
fn a_value_that_cannot_be_is_named_and_the_good_one_stays() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(words().dollars(5000)), ["pay/invalid-amount-above", "pay/confirm"]);
    assert_eq!(talk.shown("pay/invalid-amount-above", "most"), cents(100_000));
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
    assert_eq!(talk.say(words().day(date(2026, 11, 20))), ["pay/invalid-day-before", "pay/confirm"]);
    assert_eq!(talk.say(words().day(date(2027, 11, 24))), ["pay/invalid-day-after", "pay/confirm"]);
    assert_eq!(talk.say(words().year(2019)), ["pay/invalid-period-not-listed", "pay/confirm"]);
}

#[test]
fn what_was_never_good_is_asked_for() {
    for (reading, sentence) in [
        (Reading::Money(Money::ZERO), "pay/invalid-amount-not-positive"),
        (Reading::Number(-5), "pay/invalid-amount-not-positive"),
        (Reading::MoneyUnreadable("1.234".to_owned()), "pay/invalid-amount-unreadable"),
        (Reading::Number(i64::MAX), "pay/invalid-amount-unreadable"),
        (Reading::Money(Money::from_cents(i64::MAX)), "pay/invalid-amount-unreadable"),
        (Reading::Number(100_000), "pay/invalid-amount-above"),
    ] {
        let mut talk = Talk::new();
        talk.say(want("pay").year(2022));
        assert_eq!(talk.say(words().reading(reading)), [sentence, "pay/ask-amount"]);
    }
}

#[test]
fn a_year_that_is_not_owed_is_asked_for_also_where_only_one_is_owed() {
    let mut talk = Talk::new();
    talk.account.owed.truncate(1);
    assert_eq!(talk.say(want("pay").year(2019).dollars(10)), ["pay/invalid-period-not-listed", "pay/ask-period"]);
    assert_eq!(talk.shown("pay/invalid-period-not-listed", "value"), year(2019));
}

#[test]
fn a_day_that_depends_on_where_one_looks_is_asked_about() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    let third = words().day(date(2026, 12, 3)).or(Reading::Day(date(2027, 1, 3)));
    assert_eq!(talk.say(third), ["common/unclear-value"]);
    assert_eq!(talk.press(0), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "day"), Value::Day(date(2026, 12, 3)));
}

#[test]
fn a_form_or_an_amount_is_asked_about() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2023));
    assert_eq!(talk.say(words().number(1040).or(Reading::Form(Form::F1040))), ["common/unclear-value"]);
    assert_eq!(talk.choices(), ["common/reading-money", "common/reading-form"]);
    assert_eq!(talk.press(0), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(104_000));
}

#[test]
fn a_number_that_is_a_year_or_an_amount_is_asked_about_only_where_both_can_be() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").number(1999)), ["pay/ask-period"], "nothing is owed for 1999, so it is an amount");
    let mut talk = Talk::new();
    talk.account.owed[1].1 = 900_000;
    assert_eq!(talk.say(want("pay").number(2023)), ["common/unclear-value"]);
    assert_eq!(talk.choices(), ["common/reading-money", "common/reading-text"]);
    assert_eq!(talk.press(1), ["pay/ask-amount"]);
}

#[test]
fn a_bank_account_is_named_by_its_kind_or_its_last_digits() {
    let mut talk = Talk::new();
    talk.account.banks = vec!["4321", "8765"];
    assert_eq!(talk.say(want("pay").dollars(300).year(2022)), ["pay/ask-bank"]);
    assert_eq!(talk.say(words().reading(Reading::Ending("8765".to_owned()))), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("8765".to_owned()));
    assert_eq!(talk.say(words().reading(Reading::Word("checking".to_owned()))), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("4321".to_owned()));
    assert_eq!(talk.say(words().reading(Reading::Ending("1111".to_owned()))), ["pay/invalid-bank-not-listed", "pay/confirm"]);
}

#[test]
fn a_payment_to_cancel_is_named_by_its_amount() {
    let mut talk = Talk::new();
    talk.account.payments = vec!["first", "second"];
    assert_eq!(talk.say(want("cancel_payment").dollars(200)), ["cancel_payment/confirm"]);
    assert_eq!(talk.say(yes()), ["cancel_payment/stopped"]);
    assert_eq!(talk.done[0].1.get("payment"), Some(&Value::Text("second".to_owned())));
}

#[test]
fn a_no_asks_what_should_be_different() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(no()), ["common/what-to-change"]);
    assert_eq!(talk.choices(), ["pay/change-period", "pay/change-amount", "pay/change-day", "pay/change-bank", "common/choice-never-mind"]);
    assert_eq!(talk.press(2), ["pay/ask-day"]);
    assert_eq!(talk.say(words().day(FRIDAY)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "day"), Value::Day(FRIDAY));
}

#[test]
fn with_numbered_choices_a_number_is_a_place_and_with_buttons_an_amount() {
    let mut one = choice(0).number(1);
    for (buttons, amount) in [(false, 100_000), (true, 100)] {
        let mut talk = Talk::new();
        talk.buttons = buttons;
        talk.say(want("pay").year(2022));
        one.0.correction = false;
        assert_eq!(talk.say(one.clone()), ["pay/confirm"]);
        assert_eq!(talk.shown("pay/confirm", "amount"), cents(amount));
    }
}
