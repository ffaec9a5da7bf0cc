//! What comes in between: what becomes of a yes, of what lies below, and of words that could be for another dialog.

use super::talk::*;
use crate::dialog::{Scripts, Sources};
use crate::understanding::Polarity;

/// The real files with some texts of them replaced.
fn talk_where(changes: &[(&str, &str, &str)]) -> Talk {
    let sources = changes.iter().fold(Sources::embedded(), |sources, (path, from, to)| {
        let text = sources.get(path).unwrap();
        assert!(text.contains(from), "{path} has `{from}`");
        let text = text.replacen(from, to, 1);
        sources.with(path, text)
    });
    let scripts = Scripts::load(&sources).unwrap_or_else(|faults| panic!("{faults:?}"));
    Talk { scripts, ..Talk::new() }
}

#[test]
fn a_yes_above_an_open_readback_is_none_to_it_and_finds_nothing_changed() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(want("self_harm")), ["self_harm/lifeline", "self_harm/wait"]);
    assert_eq!(talk.say(yes()), ["self_harm/on", "pay/resume", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
}

#[test]
fn a_dialog_lets_go_of_what_lies_below_and_says_so() {
    let lets_go = ("death/dialog.toml", "end = true", "end = true\nlets_go = true");
    let mut talk = talk_where(&[lets_go]);
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(want("death")), ["death/what-to-do", "common/let-go"]);
    assert!(!talk.choices().is_empty(), "what can follow is offered as at any end");
    assert_eq!(talk.say(yes()), ["person/person"], "the one thing that is offered, and no yes to what was let go");
    assert_eq!(talk.payments(), []);
    let mut talk = talk_where(&[lets_go]);
    assert_eq!(talk.say(want("death")), ["death/what-to-do"], "where nothing lies below, nothing is said of it");
}

#[test]
fn a_readback_has_other_words_of_its_own() {
    let again = |path, text| (path, "confirm =", text);
    let english = again("pay/en.ftl", "confirm-again = Yes or no, to { $amount }?\nconfirm =");
    let mut talk = talk_where(&[english, again("pay/es.ftl", "confirm-again = ¿Sí o no, a { $amount }?\nconfirm =")]);
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(words()), ["pay/confirm-again"]);
    assert_eq!(talk.shown("pay/confirm-again", "amount"), cents(30_000));
    assert_eq!(talk.say(unsure()), ["pay/confirm-again"]);
    assert_eq!(talk.say(yes()), ["pay/receipt"], "it is the same readback");
}

#[test]
fn what_a_no_is_answered_with_is_said_each_time() {
    let mut talk = Talk::new();
    talk.say(want("self_harm"));
    for _ in 0..3 {
        assert_eq!(talk.say(no()), ["self_harm/stay", "self_harm/wait"]);
    }
}

#[test]
fn what_is_for_another_dialog_may_be_meant_for_the_one_that_asks() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(want("change_payment").dollars(200)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(20_000));
    assert_eq!(talk.say(want("change_payment")), ["common/what-to-change"]);
    assert_eq!(talk.say(want("cancel_payment")), ["pay/canceled", "common/what-else"]);
    assert_eq!(talk.say(want("cancel_payment")), ["cancel_payment/none"], "with nothing open it is what it says");
}

#[test]
fn distress_goes_before_a_yes_and_before_what_it_was_said_beside() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(yes().and(want("self_harm"))), ["self_harm/lifeline", "self_harm/wait"]);
    assert_eq!(talk.say(yes()), ["self_harm/on", "pay/resume", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
    let mut words = want("balance").and(want("hardship"));
    words.0.polarity = None::<Polarity>;
    let said = Talk::new().say(words);
    assert_eq!(said, ["hardship/help-there-is", "common/and-now", "balance/owed"]);
}

#[test]
fn rights_and_distress_are_in_reach_however_deep_one_is() {
    let mut talk = Talk::new();
    talk.account.payments = vec!["first", "second"];
    for dialog in ["pay", "why", "cancel_payment"] {
        talk.say(want(dialog));
    }
    assert_eq!(talk.say(want("unlink"))[0], "common/too-deep");
    assert_eq!(talk.say(want("self_harm"))[0], "self_harm/lifeline");
    assert_eq!(talk.say(want("levy"))[0], "levy/call-today");
}
