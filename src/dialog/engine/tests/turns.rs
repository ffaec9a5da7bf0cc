//! Interruptions, moves from every state, and what is not understood.

use super::talk::*;
use crate::dialog::{Event, MISSES_MAX, Move};
use crate::identity::Assurance;
use crate::understanding::{Reading, Verdict};

#[test]
fn an_interruption_comes_back_to_the_last_question() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300));
    assert_eq!(talk.say(want("balance")), ["balance/owed", "pay/resume", "pay/ask-period"]);
    assert_eq!(talk.say(want("why")), ["why/ask-period"]);
    assert_eq!(talk.say(want("payments")), ["payments/none", "why/resume", "why/ask-period"]);
    assert_eq!(talk.press(0), ["why/parts", "pay/resume", "pay/ask-period"]);
    assert_eq!(talk.press(0), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
}

#[test]
fn the_depth_is_bounded() {
    let mut talk = Talk::new();
    talk.account.payments = vec!["first", "second"];
    talk.say(want("pay"));
    talk.say(want("why"));
    talk.say(want("cancel_payment"));
    assert_eq!(talk.say(want("unlink")), ["common/too-deep", "cancel_payment/ask-payment"]);
    assert_eq!(talk.say(want("move-person")).first().unwrap(), "person/person", "a person is in reach however deep one is");
}

#[test]
fn the_same_dialog_again_asks_whether_to_go_on() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300));
    assert_eq!(talk.say(want("pay")), ["common/already-open"]);
    assert_eq!(talk.press(0), ["pay/ask-period"]);
    assert_eq!(talk.say(want("pay").year(2022)), ["pay/confirm"], "with a value it is an answer");
    talk.say(want("pay"));
    assert_eq!(talk.press(1), ["pay/ask-period"]);
    assert_eq!(talk.say(words().year(2022)), ["pay/ask-amount"], "nothing is left of what was said before");
}

#[test]
fn every_move_can_be_made_in_every_state_and_changes_no_money() {
    let states: [&[Words]; 5] = [
        &[],
        &[want("pay")],
        &[want("pay").year(2022)],
        &[want("pay").year(2022).dollars(300)],
        &[want("pay").year(2022).dollars(300), no()],
    ];
    for before in states {
        for each in Move::ALL {
            let mut talk = Talk::new();
            for words in before {
                talk.say(words.clone());
            }
            let said = talk.say(want(each.intent()));
            assert!(!said.is_empty(), "{} after {} messages is answered", each.intent(), before.len());
            assert_eq!(talk.payments(), []);
        }
    }
}

#[test]
fn help_is_for_the_question_that_is_open() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("move-help")), ["common/help"]);
    talk.say(want("pay"));
    assert_eq!(talk.say(want("move-help")), ["pay/help-period", "pay/ask-period"]);
    talk.say(words().year(2022).dollars(1));
    assert_eq!(talk.say(want("move-help")), ["pay/help", "pay/confirm"]);
}

#[test]
fn back_goes_to_the_question_before_and_keeps_the_answers_after_it() {
    let mut talk = Talk::new();
    talk.say(want("pay"));
    talk.say(words().year(2022));
    talk.say(words().number(300));
    assert_eq!(talk.say(want("move-back")), ["pay/ask-amount"]);
    assert_eq!(talk.say(want("move-back")), ["pay/ask-period"]);
    assert_eq!(talk.say(want("move-back")), ["common/nothing-to-go-back", "pay/ask-period"]);
    assert_eq!(talk.say(words().year(2023)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
}

#[test]
fn repeat_says_the_same_again_and_its_buttons_work() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300));
    let before = talk.token(0);
    assert_eq!(talk.say(want("move-repeat")), ["pay/ask-period"]);
    assert_ne!(talk.token(0), before);
    assert_eq!(talk.press(0), ["pay/confirm"]);
    let mut talk = Talk::new();
    talk.say(want("person"));
    assert_eq!(talk.say(want("move-repeat")), ["person/person"]);
}

#[test]
fn cancel_ends_the_dialog_and_comes_back_to_the_one_below() {
    let mut talk = Talk::new();
    talk.say(want("pay"));
    talk.say(want("why"));
    assert_eq!(talk.say(want("move-cancel")), ["why/canceled", "pay/resume", "pay/ask-period"]);
    assert_eq!(talk.say(want("move-cancel")), ["pay/canceled", "common/what-else"]);
    assert_eq!(talk.say(want("move-cancel")), ["common/nothing-to-cancel"]);
    talk.say(want("pay"));
    assert_eq!(talk.say(want("pay").negated()), ["pay/canceled", "common/what-else"]);
}

#[test]
fn a_step_up_that_is_canceled_cancels_what_it_was_for() {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    talk.say(want("pay"));
    assert_eq!(talk.say(want("move-cancel")), ["pay/canceled", "common/what-else"]);
}

#[test]
fn a_change_of_language_keeps_the_question() {
    let mut talk = Talk::new();
    talk.say(want("pay"));
    assert_eq!(talk.say(want("move-spanish")), ["common/language-changed", "pay/ask-period"]);
}

#[test]
fn not_understood_is_rephrased_then_guessed_then_a_person_is_offered() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300));
    assert_eq!(talk.say(words()), ["pay/ask-period-again"]);
    let mut guess = words();
    guess.0.intent = Verdict::Ask(vec!["why".to_owned()]);
    assert_eq!(talk.say(guess), ["common/likely"]);
    assert_eq!(talk.choices(), ["why/name", "common/choice-go-on"]);
    assert_eq!(talk.say(words()), ["common/offer-person"]);
    assert_eq!(talk.say(words().year(2022)), ["pay/confirm"], "an answer is still taken");
    for _ in 0..MISSES_MAX {
        talk.say(words());
    }
    assert_eq!(talk.say(words()), ["common/gave-up"]);
    assert_eq!(talk.say(yes()), ["person/person"], "the one thing that is offered");
}

#[test]
fn with_nothing_open_a_likely_meaning_is_offered_at_once() {
    let mut talk = Talk::new();
    let mut guess = words();
    guess.0.intent = Verdict::Ask(vec!["pay".to_owned(), "payments".to_owned()]);
    assert_eq!(talk.say(guess), ["common/likely"]);
    assert_eq!(talk.press(0), ["pay/ask-period"]);
    let mut talk = Talk::new();
    assert_eq!(talk.say(words()), ["common/unclear"]);
    assert_eq!(talk.choices(), ["balance/name", "pay/name", "payments/name", "why/name"]);
}

#[test]
fn what_cannot_be_read_is_said_so_and_the_question_stays() {
    let mut talk = Talk::new();
    talk.say(want("pay"));
    assert_eq!(talk.event(Event::NotWords), ["common/not-words", "pay/ask-period"]);
    assert_eq!(talk.event(Event::TooLong), ["common/too-long", "pay/ask-period"]);
    assert_eq!(talk.event(Event::Group), ["common/group"]);
    let mut empty = words();
    empty.0.empty = true;
    assert_eq!(talk.say(empty), ["common/empty", "pay/ask-period"]);
    assert!(!talk.removed);
    assert_eq!(talk.event(Event::PrivateData), ["common/private-data", "pay/ask-period"]);
    assert!(talk.removed);
    assert_eq!(talk.press(0), ["pay/ask-amount"]);
}

#[test]
fn an_end_suggests_what_could_follow_and_goes_on_in_the_same_dialog() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("why").year(2023)), ["why/parts"]);
    assert_eq!(talk.choices(), ["why/offer-lines", "pay/name", "balance/name"]);
    assert_eq!(talk.press(0), ["why/lines"]);
    assert_eq!(talk.say(choice(0)), ["pay/ask-period"]);
}

#[test]
fn the_first_contact_is_greeted_and_an_unlinked_person_can_link() {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    assert_eq!(talk.event(Event::Started), ["welcome/hello"]);
    assert_eq!(talk.choices()[0], "link/name");
    assert_eq!(talk.press(0), ["link/ask-code"]);
    assert_eq!(talk.say(words().reading(Reading::Code("DEMO-1".to_owned()))), ["link/linked"]);
}

#[test]
fn nothing_owed_and_no_bank_account_are_said_so() {
    let mut talk = Talk::new();
    talk.account.owed.clear();
    assert_eq!(talk.say(want("balance")), ["balance/nothing-owed"]);
    assert_eq!(talk.say(want("pay").dollars(5)), ["pay/nothing-owed"]);
    talk.account.banks.clear();
    assert_eq!(talk.say(want("pay")), ["pay/no-bank-account"]);
}

#[test]
fn a_step_up_that_was_interrupted_by_another_is_not_asked_twice() {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    talk.say(want("pay").dollars(300).year(2022));
    assert_eq!(talk.say(want("balance")), ["common/needs-linked", "link/ask-code"]);
    let code = words().reading(Reading::Code("DEMO-1".to_owned()));
    assert_eq!(talk.say(code), ["link/linked", "balance/owed", "pay/confirm"]);
}
