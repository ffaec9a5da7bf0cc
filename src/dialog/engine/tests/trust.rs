//! When a yes counts, what is read again, and what late, repeated and old messages can do.

use super::talk::*;
use crate::account::{Refusal, Value};
use crate::dialog::{Declined, Event, REST_MS_MAX, Sources, Undone};
use crate::identity::Assurance;
use crate::understanding::{Polarity, Reading, Reference, SlotKind};

fn ready() -> Talk {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").dollars(300).year(2022)), ["pay/confirm"]);
    talk
}

#[test]
fn a_typed_yes_counts_only_after_the_readback_was_heard() {
    let mut talk = ready();
    talk.heard = false;
    assert_eq!(talk.say(yes()), ["common/yes-not-counted", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
    talk.heard = true;
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    assert_eq!(talk.payments().len(), 1);
}

#[test]
fn a_button_of_the_open_readback_counts_once() {
    let mut talk = ready();
    talk.heard = false;
    let token = talk.token(0);
    assert!(token.len() <= crate::dialog::TOKEN_BYTES_MAX);
    assert_eq!(talk.event(Event::Pressed { token: token.clone() }), ["pay/receipt"]);
    assert_eq!(talk.event(Event::Pressed { token }), ["common/button-expired"], "a receipt is not given a second time");
    assert_eq!(talk.payments().len(), 1);
}

#[test]
fn a_button_of_an_older_readback_gets_the_new_one() {
    let mut talk = ready();
    let old = talk.token(0);
    talk.say(words().number(400));
    assert_eq!(talk.event(Event::Pressed { token: old }), ["common/button-expired", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn an_edited_message_never_confirms_but_corrects() {
    let mut talk = ready();
    assert_eq!(talk.edit(yes()), ["common/yes-not-counted", "pay/confirm"]);
    assert_eq!(talk.edit(words().dollars(200)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(20_000));
    assert_eq!(talk.payments(), []);
}

#[test]
fn a_late_message_never_confirms_never_cancels_and_never_overwrites() {
    let mut talk = ready();
    talk.order = 10;
    talk.say(words().dollars(400));
    let late = |talk: &mut Talk, words: Words| talk.event_at(5, Event::Said { meaning: words.0, edited: false });
    assert_eq!(late(&mut talk, yes()), ["common/yes-not-counted", "pay/confirm"]);
    assert_eq!(late(&mut talk, words().dollars(250)), ["common/late", "pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(40_000));
    assert_eq!(late(&mut talk, want("move-cancel")), ["common/late", "pay/confirm"]);
    assert_eq!(late(&mut talk, no()), ["common/late", "pay/confirm"]);
    assert_eq!(late(&mut talk, words().day(FRIDAY)), ["pay/confirm"], "a value that nobody said is no newer answer");
    assert_eq!(late(&mut talk, want("balance")), ["balance/owed", "pay/resume", "pay/confirm"]);
    let token = talk.token(0);
    assert_eq!(talk.event_at(6, Event::Pressed { token }), ["common/yes-not-counted", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn a_yes_with_something_beside_it_and_a_hedge_do_nothing() {
    let mut talk = ready();
    assert_eq!(talk.say(yes().correcting()), ["common/confirm-again", "pay/confirm"]);
    assert_eq!(talk.say(unsure()), ["common/take-your-time", "pay/confirm"]);
    let mut named = choice(0);
    assert_eq!(talk.say(named.clone()), ["common/confirm-again", "pay/confirm"], "the words of a yes in a question");
    named.0.polarity = Some(Polarity::Unsure);
    assert_eq!(talk.say(named), ["common/take-your-time", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
}

#[test]
fn what_should_be_different_may_be_named_alone() {
    let mut talk = ready();
    assert_eq!(talk.say(words().correcting().about(SlotKind::Day)), ["pay/ask-day"]);
    talk.say(words().day(FRIDAY));
    assert_eq!(talk.say(no().about(SlotKind::Money)), ["pay/ask-amount"]);
    talk.say(words().dollars(400));
    assert_eq!(talk.say(words().correcting()), ["common/what-to-change"]);
}

#[test]
fn the_other_of_two_accounts_is_taken_and_of_three_is_asked_for() {
    let bank = |talk: &Talk| talk.shown("pay/confirm", "bank-last_four");
    let other = || no().correcting().about(SlotKind::Choice).pointing(Reference::Other);
    let mut talk = Talk::new();
    talk.account.banks = vec!["4321", "8765"];
    talk.say(want("pay").dollars(300).year(2022).reading(Reading::Word("checking".to_owned())));
    assert_eq!(bank(&talk), Value::Digits("4321".to_owned()));
    assert_eq!(talk.say(other()), ["pay/confirm"]);
    assert_eq!(bank(&talk), Value::Digits("8765".to_owned()));
    talk.account.banks.push("8888");
    talk.now = talk.now.plus_seconds(300);
    talk.say(words().dollars(200));
    assert_eq!(talk.say(other()), ["pay/ask-bank"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn the_account_is_read_again_after_the_yes() {
    let mut talk = ready();
    talk.reads.clear();
    talk.say(yes());
    assert_eq!(talk.reads, ["payment_days", "bank_accounts", "balance"]);
}

#[test]
fn what_changed_since_the_readback_is_read_back_again() {
    let mut talk = ready();
    talk.account.first_day = FRIDAY;
    assert_eq!(talk.say(yes()), ["common/changed-since-readback", "pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "day"), Value::Day(FRIDAY));
    talk.account.owed[0].1 = 20_000;
    assert_eq!(talk.say(yes()), ["pay/invalid-amount-above", "pay/ask-amount"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn a_refusal_has_its_sentence_and_a_way_on() {
    for (refusal, expected) in [
        (Refusal::AmountAbovePayoff, vec!["pay/refused-amount-above-payoff", "pay/ask-amount"]),
        (Refusal::DayNotProcessing, vec!["pay/refused-day-not-processing", "pay/ask-day"]),
        (Refusal::TooManyIn24Hours, vec!["pay/refused-too-many-in-24-hours", "pay/not-scheduled"]),
        (Refusal::BankAccountUnknown, vec!["pay/refused-bank-account-unknown", "pay/ask-bank"]),
    ] {
        let mut talk = ready();
        talk.account.outcomes.push_back(Undone::Refused(refusal));
        assert_eq!(talk.say(yes()), expected);
    }
}

#[test]
fn whoever_takes_over_is_told_how_far_it_came() {
    let mut talk = ready();
    talk.account.outcomes.push_back(Undone::Refused(Refusal::TooManyIn24Hours));
    talk.say(yes());
    assert_eq!(talk.summary(), ["refused: schedule_payment: too_many_in_24_hours"]);
    // What was interrupted, and not the dialog that has the word.
    talk.say(want("pay").dollars(300).year(2022));
    talk.say(want("feedback"));
    let told = talk.summary();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("pay from start") && told[0].contains("amount 300.00") && told[0].contains("period 1040-2022"), "{told:?}");
    // What was given up is told too, until something that binds is done.
    let mut talk = ready();
    for _ in 0..8 {
        talk.say(words());
    }
    assert!(talk.summary()[0].starts_with("pay from start"), "{:?}", talk.summary());
    for _ in 0..8 {
        talk.say(words());
    }
    assert!(talk.summary()[0].starts_with("pay from start"), "what was given up first: {:?}", talk.summary());
    let mut talk = ready();
    talk.account.outcomes.push_back(Undone::Refused(Refusal::DayNotProcessing));
    talk.say(yes());
    talk.say(words().day(FRIDAY));
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    assert_eq!(talk.summary(), Vec::<String>::new());
}

#[test]
fn after_a_refusal_a_new_yes_is_needed() {
    let mut talk = ready();
    talk.account.outcomes.push_back(Undone::Refused(Refusal::DayNotProcessing));
    talk.say(yes());
    assert_eq!(talk.say(words().day(FRIDAY)), ["pay/confirm"]);
    assert_eq!(talk.payments().len(), 1);
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    assert_eq!(talk.payments().len(), 2);
}

#[test]
fn a_command_in_doubt_is_not_given_again() {
    let mut talk = ready();
    talk.account.outcomes.push_back(Undone::Unavailable);
    assert_eq!(talk.say(yes()), ["common/in-doubt"]);
    talk.say(yes());
    assert_eq!(talk.payments().len(), 1);
}

#[test]
fn a_command_that_is_not_taken_was_not_done_and_is_said_so() {
    let mut talk = ready();
    talk.account.outcomes.push_back(Undone::NotTaken);
    assert_eq!(talk.say(yes()), ["common/not-taken"]);
    talk.say(yes());
    assert_eq!(talk.payments().len(), 1);
}

#[test]
fn an_account_that_does_not_answer_keeps_what_was_said() {
    let mut talk = Talk::new();
    talk.account.unavailable = true;
    assert_eq!(talk.say(want("pay").dollars(300).year(2022)), ["common/unavailable"]);
    talk.account.unavailable = false;
    assert_eq!(talk.say(yes()), ["pay/confirm"]);
    assert_eq!(talk.payments(), [], "a yes to trying again is no yes to the payment");
}

#[test]
fn an_account_that_fails_after_the_yes_needs_another_yes() {
    let mut talk = ready();
    talk.account.unavailable = true;
    assert_eq!(talk.say(yes()), ["common/unavailable"]);
    talk.account.unavailable = false;
    assert_eq!(talk.press(0), ["pay/confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn a_dialog_that_rested_too_long_is_closed_and_no_yes_counts() {
    let mut talk = ready();
    talk.now = talk.now.plus_millis(REST_MS_MAX + 1);
    assert_eq!(talk.say(yes()), ["common/rested", "common/nothing-to-confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn other_files_bring_it_back_to_a_safe_state() {
    let mut talk = ready();
    let changed = Sources::embedded().with("pay/en.ftl", Sources::embedded().get("pay/en.ftl").unwrap().replace("Shall I", "May I"));
    talk.scripts = crate::dialog::Scripts::load(&changed).unwrap();
    assert_eq!(talk.say(yes()), ["common/renewed", "pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
    assert_eq!(talk.payments(), []);
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
}

#[test]
fn a_dialog_that_needs_assurance_gets_it_and_goes_on_with_what_was_said() {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    assert_eq!(talk.say(want("pay").dollars(300).year(2022)), ["common/needs-linked", "link/ask-code"]);
    assert!(!talk.removed);
    assert_eq!(talk.say(words().reading(Reading::Code("DEMO-1".to_owned()))), ["link/linked", "pay/confirm"]);
    assert!(talk.removed, "a code does not stay in the chat");
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
}

#[test]
fn assurance_that_ran_out_before_the_yes_is_asked_for_again_and_so_is_the_yes() {
    let mut talk = ready();
    talk.assurance = Assurance::Linked;
    assert_eq!(talk.say(yes()), ["common/needs-verified", "link/ask-code"]);
    assert_eq!(talk.payments(), []);
    let said = talk.say(words().reading(Reading::Code("DEMO-1".to_owned())));
    assert_eq!(said.last().unwrap(), "pay/confirm");
    assert_eq!(talk.payments(), []);
}

#[test]
fn wrong_codes_end_in_the_lock_and_nothing_is_shown() {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    talk.account.outcomes.extend([Undone::Declined(Declined::CodeWrong), Undone::Declined(Declined::Locked)]);
    talk.say(want("balance"));
    let code = || words().reading(Reading::Code("NOPE".to_owned()));
    assert_eq!(talk.say(code()), ["link/refused-code-wrong", "link/ask-code"]);
    assert_eq!(talk.say(code()), ["link/refused-locked", "link/locked", "balance/canceled"]);
    assert_eq!(talk.reads, Vec::<String>::new());
    assert!(!serde_json::to_string(&talk.session).unwrap().contains("NOPE"), "a code is not kept");
}

#[test]
fn unlinking_is_confirmed_and_then_nothing_is_shown() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("unlink")), ["unlink/confirm"]);
    assert_eq!(talk.say(yes()), ["unlink/unlinked"]);
    assert_eq!(talk.say(want("balance")), ["common/needs-linked", "link/ask-code"]);
}
