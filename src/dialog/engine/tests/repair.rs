//! Repair: why something is asked, time to think, what nobody wants to say, going round, and corrections of many kinds.

use super::talk::*;
use crate::dialog::{Event, IDLE_OFFERS_MAX, IDLE_TURNS_MAX, REST_MS_MAX};
use crate::message::Medium;
use crate::understanding::{Reading, Verdict};

#[test]
fn why_something_is_asked_is_said_and_the_question_stays() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    assert_eq!(talk.say(want("move-why")), ["pay/help-amount", "pay/ask-amount"], "without words of its own, the help");
    assert_eq!(talk.say(words().dollars(300)), ["pay/confirm"]);
    assert_eq!(talk.say(want("move-why")), ["pay/help", "pay/confirm"]);
}

#[test]
fn nobody_has_to_say_anything() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    assert_eq!(talk.say(want("move-skip")), ["common/not-said"]);
    assert_eq!(talk.choices(), ["common/choice-never-mind", "person/name", "common/choice-go-on"]);
    assert_eq!(talk.say(words().dollars(300)), ["pay/confirm"], "an answer is still taken");
    assert_eq!(talk.say(want("move-skip")), ["pay/help", "pay/confirm"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn time_to_think_is_given_and_nothing_is_asked_again() {
    let mut moment = unsure();
    moment.0.asks_for_time = true;
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    for _ in 0..3 {
        assert_eq!(talk.say(moment.clone()), ["common/one-moment"]);
    }
    assert_eq!(talk.say(words().dollars(300)), ["pay/confirm"]);
    assert_eq!(talk.say(moment.clone()), ["common/take-your-time", "pay/confirm"]);
    assert_eq!(Talk::new().say(moment), ["common/one-moment"]);
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    assert_eq!(talk.say(unsure()), ["pay/help-amount", "pay/ask-amount"], "who does not know gets help");
}

#[test]
fn nobody_goes_round_for_ever() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    let mut offers = 0;
    let mut turns = 0;
    while !talk.session.outline(&talk.scripts).is_empty() {
        turns += 1;
        let said = talk.say(want("move-help"));
        if said.contains(&"common/no-progress".to_owned()) {
            offers += 1;
            assert_eq!(talk.choices(), ["person/name", "common/choice-go-on", "common/choice-never-mind"]);
            assert_eq!(talk.press(1), ["pay/ask-amount"]);
        }
        assert!(turns <= (IDLE_OFFERS_MAX + 1) * IDLE_TURNS_MAX, "it comes to an end");
    }
    assert_eq!(offers, IDLE_OFFERS_MAX);
    assert_eq!(talk.choices(), ["person/name"]);
    assert_eq!(talk.payments(), []);
}

#[test]
fn a_turn_that_brings_somebody_further_begins_the_count_anew() {
    let mut talk = Talk::new();
    talk.say(want("pay"));
    for answer in [words().year(2022), words().dollars(300)] {
        for _ in 1..IDLE_TURNS_MAX {
            assert!(!talk.say(want("move-help")).contains(&"common/no-progress".to_owned()));
        }
        talk.say(answer);
    }
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    let mut talk = Talk::new();
    for _ in 0..3 * IDLE_TURNS_MAX {
        assert_eq!(talk.say(want("balance")), ["balance/owed"], "who gets an answer is not stuck");
    }
}

#[test]
fn the_same_two_values_to_and_fro_are_no_progress() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022).dollars(300));
    let mut said = Vec::new();
    for turn in 0..IDLE_TURNS_MAX {
        said = talk.say(words().dollars(if turn % 2 == 0 { 400 } else { 300 }).correcting());
    }
    assert_eq!(said, ["common/no-progress"]);
    assert_eq!(talk.say(no()), ["pay/confirm"], "who goes on gets the readback again");
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
}

#[test]
fn turns_of_before_count_no_more() {
    let mut talk = Talk::new();
    for _ in 0..IDLE_TURNS_MAX {
        assert!(!talk.say(want("move-help")).contains(&"common/no-progress".to_owned()), "nothing is open");
    }
    assert_eq!(talk.say(want("pay")), ["pay/ask-period"]);
    // The same once more after it was called off: it is no less an attempt.
    for _ in 0..3 {
        talk.say(want("move-cancel"));
        for answer in [want("pay"), words().year(2022), words().dollars(300)] {
            talk.say(answer);
        }
        for (place, amount) in [350, 400, 450].into_iter().enumerate() {
            assert_eq!(talk.say(words().dollars(amount).correcting()), ["pay/confirm"], "{place}");
        }
    }
    // What went round an hour ago is over.
    let mut talk = Talk::new();
    talk.say(want("pay"));
    for _ in 1..IDLE_TURNS_MAX {
        talk.say(want("move-help"));
    }
    talk.now = talk.now.plus_millis(REST_MS_MAX + 1);
    assert_eq!(talk.say(want("pay")), ["common/rested", "pay/ask-period"]);
}

#[test]
fn a_correction_after_an_answer_asks_it_anew() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("why").year(2022)), ["why/parts"]);
    assert_eq!(talk.say(no().year(2023).correcting()), ["why/parts"]);
    assert_eq!(talk.shown("why/parts", "why-period"), year(2023));
}

#[test]
fn the_number_of_a_choice_makes_it_where_choices_have_numbers() {
    let number = |place: i64| {
        let mut words = choice(usize::try_from(place - 1).unwrap()).number(place);
        words.0.intent = Verdict::Unknown;
        words
    };
    let mut talk = Talk::new();
    (talk.buttons, talk.medium) = (false, Medium::Short);
    talk.account.payments = vec!["first", "second"];
    talk.say(want("cancel_payment").dollars(200));
    talk.heard = false;
    assert_eq!(talk.say(number(1))[0], "common/yes-not-counted", "a readback that was not heard");
    talk.heard = true;
    assert_eq!(talk.say(number(1)), ["cancel_payment/stopped"]);
    (talk.buttons, talk.medium) = (false, Medium::Spoken);
    talk.say(want("cancel_payment").dollars(200));
    assert_ne!(talk.say(number(1))[0], "cancel_payment/stopped", "nobody hears numbers");
}

#[test]
fn a_number_beside_an_amount_is_the_year() {
    let mut talk = Talk::new();
    talk.account.owed[0].1 = 900_000;
    assert_eq!(talk.say(want("pay").dollars(100).number(2022)), ["pay/confirm"]);
    assert_eq!((talk.shown("pay/confirm", "amount"), talk.shown("pay/confirm", "period")), (cents(10_000), year(2022)));
}

#[test]
fn all_of_it_is_an_answer_though_it_sounds_like_thanks() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    let mut all = want("thanks").reading(Reading::All);
    all.0.words = vec!["todo".to_owned()];
    assert_eq!(talk.say(all), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(100_000));
}

#[test]
fn what_is_not_wanted_is_called_off_only_where_it_would_bind() {
    assert_eq!(Talk::new().say(want("self_harm").negated())[0], "self_harm/lifeline");
    assert_eq!(Talk::new().say(want("levy").negated())[0], "levy/call-today");
    assert_eq!(Talk::new().say(want("pay").negated())[0], "common/nothing-to-cancel");
    let mut talk = Talk::new();
    talk.say(want("self_harm"));
    assert_eq!(talk.say(want("self_harm").negated()), ["self_harm/lifeline", "self_harm/wait"], "said again, it is answered again");
}

#[test]
fn a_number_that_is_no_year_corrects_the_amount_while_the_year_is_asked_for() {
    let mut talk = Talk::new();
    assert_eq!(talk.say(want("pay").dollars(300)), ["pay/ask-period"]);
    assert_eq!(talk.say(no().number(350).correcting()), ["pay/ask-period"]);
    assert_eq!(talk.say(words().number(22)), ["pay/confirm"]);
    assert_eq!((talk.shown("pay/confirm", "amount"), talk.shown("pay/confirm", "period")), (cents(35_000), year(2022)));
}

#[test]
fn a_picture_in_between_loses_nothing() {
    let mut talk = Talk::new();
    talk.say(want("pay").year(2022));
    assert_eq!(talk.event(Event::NotWords), ["common/not-words", "pay/ask-amount"]);
    assert_eq!(talk.say(words().dollars(300)), ["pay/confirm"]);
}
