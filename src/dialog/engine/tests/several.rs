//! Two things in one message.

use super::talk::*;
use crate::dialog::Event;
use crate::understanding::{Reading, SlotKind, Verdict};

#[test]
fn the_second_begins_where_the_first_ends_with_its_own_values() {
    let mut talk = Talk::new();
    let both = want("pay").dollars(300).year(2022).and(want("balance").day(FRIDAY));
    assert_eq!(talk.say(both), ["pay/confirm"]);
    assert_eq!(talk.say(yes()), ["pay/receipt", "common/and-now", "balance/owed"]);
    assert_eq!(talk.payments().len(), 1);
    assert_eq!(talk.say(yes()), ["common/nothing-to-confirm"], "it is not begun again");
}

#[test]
fn what_needs_no_question_is_answered_one_after_the_other() {
    let mut talk = Talk::new();
    let said = talk.say(want("balance").and(want("pay").dollars(300).year(2022)));
    assert_eq!(said, ["balance/owed", "common/and-now", "pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
}

#[test]
fn a_question_beside_an_answer_is_answered_and_the_answer_is_kept() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").year(2022)), ["pay/ask-amount"]);
    assert_eq!(talk.say(words().number(300).and(want("balance"))), ["balance/owed", "pay/resume", "pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
}

#[test]
fn a_yes_beside_a_question_counts_where_it_is_plain_and_the_question_is_not_lost() {
    let mut talk = Talk::new();
    let ready = || want("pay").dollars(300).year(2022);
    talk.say(ready());
    assert_eq!(talk.say(yes().and(want("balance"))), ["pay/receipt", "common/and-now", "balance/owed"]);
    assert_eq!(talk.payments().len(), 1);
    talk.say(ready());
    talk.heard = false;
    assert_eq!(talk.say(yes().and(want("balance"))), ["balance/owed", "pay/resume", "pay/confirm"], "nobody had heard the readback");
    talk.heard = true;
    assert_eq!(talk.say(yes().correcting().and(want("balance"))), ["balance/owed", "pay/resume", "pay/confirm"]);
    assert_eq!(talk.say(yes().and(want("pay").dollars(400))), ["common/confirm-again", "pay/confirm"], "more of the same is no yes");
    assert_eq!(talk.edit(yes().and(want("balance"))), ["balance/owed", "pay/resume", "pay/confirm"]);
    assert_eq!(talk.payments().len(), 1);
}

#[test]
fn what_was_called_off_offers_the_rest_with_its_values() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022).and(want("balance").day(FRIDAY)));
    assert_eq!(talk.say(want("move-cancel")), ["pay/canceled", "common/also-wanted"]);
    assert_eq!(talk.press(0), ["balance/owed"]);
    assert_eq!(talk.session.outline(&talk.scripts), Vec::<String>::new());
}

#[test]
fn a_language_is_changed_at_once_and_courtesy_asks_for_nothing() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("move-spanish").and(want("balance"))), ["balance/owed"]);
    assert_eq!(talk.say(want("balance").and(want("move-english"))), ["balance/owed"]);
    assert_eq!(talk.say(want("welcome").and(want("balance"))), ["balance/owed"]);
    assert_eq!(talk.say(want("balance").and(want("thanks"))), ["balance/owed"]);
}

#[test]
fn a_second_that_is_only_likely_is_asked_about() {
    let mut talk = Talk::new();
    let mut likely = words();
    likely.0.intent = Verdict::Ask(vec!["why".to_owned(), "payments".to_owned()]);
    assert_eq!(talk.say(want("balance").and(likely)), ["balance/owed", "common/also-wanted"]);
    assert_eq!(talk.choices(), ["why/name", "payments/name"]);
}

#[test]
fn a_link_in_between_keeps_the_second() {
    let mut talk = Talk::new();
    talk.assurance = crate::identity::Assurance::None;
    talk.say(want("balance").and(want("pay").dollars(300).year(2022)));
    let said = talk.say(words().reading(Reading::Code("DEMO-4711".to_owned())));
    assert!(said.ends_with(&["balance/owed".to_owned(), "common/and-now".to_owned(), "pay/confirm".to_owned()]), "{said:?}");
}

#[test]
fn what_rested_too_long_is_forgotten() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).and(want("balance")));
    talk.now = talk.now.plus_seconds(3_600);
    assert_eq!(talk.say(words().correcting().about(SlotKind::Money))[0], "common/rested");
    assert_eq!(talk.event(Event::NotWords), ["common/not-words"]);
}

#[test]
fn another_language_is_named_and_keeps_what_was_open() {
    let mut talk = Talk::new();
    let mut french = words();
    french.0.foreign = Some(crate::understanding::Tongue::French);
    assert_eq!(talk.say(french.clone()), ["common/other-language"]);
    assert!(!talk.choices().is_empty());
    talk.say(want("pay").year(2022));
    for _ in 0..4 {
        assert_eq!(talk.say(french.clone()), ["common/other-language", "pay/ask-amount"], "it is no miss");
    }
    assert_eq!(talk.say(french.dollars(300)), ["pay/confirm"], "a value in it is taken all the same");
}
