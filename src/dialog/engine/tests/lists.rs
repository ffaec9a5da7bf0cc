//! Long lists in pages, and what is pointed at: "more", "the second", "the last one", "that one", "the same account".

use super::talk::*;
use crate::account::{Record, Value};
use crate::dialog::{Scripts, Sources};
use crate::message::Medium;
use crate::understanding::{Reading, Reference, naming_words};

const MANY: [&str; 14] = ["p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09", "p10", "p11", "p12", "p13", "p14"];

fn talk_with_payments(count: usize, medium: Medium) -> Talk {
    let mut talk = Talk::new();
    talk.account.payments = MANY[..count].to_vec();
    (talk.medium, talk.buttons) = (medium, medium == Medium::Written);
    talk
}

/// The ids of the payments that the last sentence of this name lists.
fn listed(talk: &Talk, message: &str) -> Vec<String> {
    let Value::List(items) = talk.shown(message, "payments-payments") else { panic!("a list") };
    items.iter().map(id).collect()
}

fn id(item: &Record) -> String {
    let Some(Value::Text(id)) = item.get("id") else { panic!("an id in {item:?}") };
    id.clone()
}

fn canceled(talk: &Talk) -> Option<String> {
    let done = talk.done.iter().rfind(|(command, _)| command == "cancel_payment");
    done.and_then(|(_, with)| with.get("payment")).map(|payment| id(&Record::new().with("id", payment.clone())))
}

fn pointing(intent: &str, reference: Reference, said: &str) -> Words {
    let mut words = want(intent).pointing(reference);
    words.0.words = naming_words(said);
    words
}

#[test]
fn as_much_is_shown_at_once_as_can_be_taken_in() {
    for (medium, first) in [(Medium::Written, 12), (Medium::Spoken, 3), (Medium::Short, 4)] {
        let mut talk = talk_with_payments(14, medium);
        let mut seen = Vec::new();
        talk.say(want("payments"));
        seen.extend(listed(&talk, "payments/list"));
        assert_eq!(seen.len(), first, "{medium:?}");
        while talk.choices().contains(&"common/choice-more".to_owned()) {
            talk.say(want("move-more"));
            seen.extend(listed(&talk, "payments/list"));
        }
        assert_eq!(seen, MANY, "{medium:?}: each once, and none left out");
        assert_eq!(talk.say(want("move-more"))[0], "common/no-more");
    }
}

#[test]
fn a_list_that_fits_is_shown_whole_and_has_no_more() {
    let mut talk = talk_with_payments(12, Medium::Written);
    talk.say(want("payments"));
    assert_eq!(listed(&talk, "payments/list").len(), 12);
    assert!(!talk.choices().contains(&"common/choice-more".to_owned()));
}

#[test]
fn more_comes_by_the_button_and_above_an_open_question() {
    let mut talk = talk_with_payments(14, Medium::Written);
    talk.say(want("payments"));
    let more = talk.choices().iter().position(|label| label == "common/choice-more").unwrap();
    assert_eq!(talk.press(more), ["payments/list"]);
    assert_eq!(listed(&talk, "payments/list"), ["p13", "p14"]);
    let mut talk = talk_with_payments(14, Medium::Written);
    talk.say(want("pay").dollars(300));
    assert_eq!(talk.say(want("payments")), ["payments/list", "common/more-there", "pay/resume", "pay/ask-period"]);
    assert_eq!(talk.say(want("move-more")), ["payments/list", "pay/ask-period"]);
    assert_eq!(talk.press(0), ["pay/confirm"], "the question is still open");
}

#[test]
fn choices_come_in_pages_too_and_a_place_is_one_of_those_that_were_shown() {
    let mut talk = talk_with_payments(7, Medium::Spoken);
    talk.say(want("cancel_payment"));
    assert_eq!(talk.choices().len(), 4, "three, and the way to more");
    talk.say(want("move-more"));
    assert_eq!(talk.say(choice(1)), ["cancel_payment/confirm"]);
    talk.say(yes());
    assert_eq!(canceled(&talk).as_deref(), Some("p05"), "the second of what was heard last");
    let mut talk = talk_with_payments(7, Medium::Spoken);
    talk.say(want("cancel_payment"));
    let expected = talk.session.expectation(&talk.scripts).choices.len();
    assert_eq!(expected, 3, "the last one is the last payment and not the way to more");
    for choices in [5, 4] {
        talk.say(want("move-more"));
        assert_eq!(talk.choices().len(), choices, "one more than a page is shown at once, and after the last come the first");
    }
}

#[test]
fn what_was_shown_can_be_pointed_at_after_the_dialog_that_showed_it() {
    let second = pointing("cancel_payment", Reference::Place(1), "cancel the second one");
    let last = pointing("cancel_payment", Reference::Last, "cancel the last one");
    let newest = pointing("cancel_payment", Reference::Last, "cancel my last payment");
    for (words, expected) in [(second, "p02"), (last, "p04"), (newest, "p04")] {
        let mut talk = talk_with_payments(4, Medium::Written);
        talk.say(want("payments"));
        assert_eq!(talk.say(words), ["cancel_payment/confirm"]);
        talk.say(yes());
        assert_eq!(canceled(&talk).as_deref(), Some(expected));
    }
    let mut talk = talk_with_payments(4, Medium::Written);
    let words = pointing("cancel_payment", Reference::Place(1), "cancel the second one");
    assert_eq!(talk.say(words), ["cancel_payment/ask-payment"], "where nothing was shown, nothing is guessed");
}

#[test]
fn the_second_one_below_a_list_is_of_the_list_and_not_of_what_can_be_done_next() {
    let mut talk = talk_with_payments(4, Medium::Written);
    talk.say(want("payments"));
    let offered = talk.choices();
    assert_eq!(talk.say(choice(1).pointing(Reference::Place(1))), ["common/about-that"]);
    assert_eq!(talk.choices(), offered);
    let cancel = offered.iter().position(|label| label == "cancel_payment/name").unwrap();
    assert_eq!(talk.press(cancel), ["cancel_payment/confirm"]);
    talk.say(yes());
    assert_eq!(canceled(&talk).as_deref(), Some("p02"));
    let mut talk = talk_with_payments(4, Medium::Written);
    talk.say(want("payments"));
    assert_ne!(talk.say(choice(1)), ["common/about-that"], "its number is the choice");
}

#[test]
fn that_one_is_what_was_spoken_of_last() {
    let mut talk = talk_with_payments(4, Medium::Written);
    talk.say(want("cancel_payment"));
    talk.say(choice(2));
    assert_eq!(talk.say(no()), ["cancel_payment/kept"]);
    assert_eq!(talk.say(pointing("cancel_payment", Reference::That, "cancel that one")), ["cancel_payment/confirm"]);
    talk.say(yes());
    assert_eq!(canceled(&talk).as_deref(), Some("p03"));
}

#[test]
fn the_same_as_last_time_is_what_was_chosen_for_what_was_done() {
    let ready = || {
        let mut talk = Talk::new();
        talk.account.banks = vec!["4321", "8765"];
        talk.say(want("pay").dollars(300).year(2022));
        talk.press(1);
        assert_eq!(talk.say(yes()), ["pay/receipt"]);
        talk
    };
    let mut talk = ready();
    assert_eq!(talk.say(pointing("pay", Reference::Same, "pay from the same account").dollars(50).year(2023)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("8765".to_owned()));
    let mut talk = ready();
    assert_eq!(talk.say(pointing("pay", Reference::Same, "pay the same as last time").year(2023)), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "amount"), cents(30_000));
    let mut talk = ready();
    assert_eq!(talk.say(pointing("pay", Reference::Same, "pay the same amount").year(2023)), ["pay/ask-bank"]);
    let mut talk = Talk::new();
    talk.account.banks = vec!["4321", "8765"];
    let first = pointing("pay", Reference::Same, "pay from the same account").dollars(50).year(2023);
    assert_eq!(talk.say(first), ["pay/ask-bank"], "nothing was done before");
}

#[test]
fn the_number_of_more_is_taken_where_choices_have_numbers() {
    let mut talk = talk_with_payments(14, Medium::Short);
    talk.say(want("payments"));
    let place = talk.choices().iter().position(|label| label == "common/choice-more").unwrap();
    assert_eq!(talk.say(words().number(i64::try_from(place + 1).unwrap()))[0], "payments/list");
    assert_eq!(listed(&talk, "payments/list")[0], "p05");
    let mut talk = talk_with_payments(7, Medium::Short);
    talk.say(want("cancel_payment"));
    let place = talk.choices().iter().position(|label| label == "common/choice-more").unwrap();
    assert_eq!(talk.say(words().number(i64::try_from(place + 1).unwrap())), ["cancel_payment/ask-payment"]);
}

#[test]
fn more_of_a_list_that_changed_files_cannot_say_is_no_more() {
    let mut talk = talk_with_payments(14, Medium::Written);
    talk.say(want("payments"));
    let text = Sources::embedded().get("payments/en.ftl").unwrap().replacen("list = ", "list = { $payments-of_nobody } ", 1);
    // The proofs would refuse these files: only what becomes of the conversation is looked at.
    talk.scripts = Scripts::read(&Sources::embedded().with("payments/en.ftl", text)).0;
    assert_eq!(talk.say(want("move-more"))[0], "common/no-more");
}

#[test]
fn the_account_of_last_time_is_known_after_what_binds_and_chooses_none() {
    let mut talk = talk_with_payments(1, Medium::Written);
    talk.account.banks = vec!["4321", "8765"];
    talk.say(want("pay").dollars(300).year(2022).reading(Reading::Word("savings".to_owned())));
    assert_eq!(talk.say(yes()), ["pay/receipt"]);
    talk.say(want("cancel_payment"));
    assert_eq!(talk.say(yes()), ["cancel_payment/stopped"]);
    let again = pointing("pay", Reference::Same, "pay from the same account").dollars(100).year(2023);
    assert_eq!(talk.say(again), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("8765".to_owned()));
}
