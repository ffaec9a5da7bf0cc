//! Whose account is spoken of: nothing of one person or account reaches another, and nothing is shown once the link has ended.

use super::talk::*;
use crate::identity::Assurance;
use crate::understanding::{Reading, Reference};

const MANY: [&str; 14] = ["p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09", "p10", "p11", "p12", "p13", "p14"];

fn code() -> Words {
    words().reading(Reading::Code("DEMO-1".to_owned()))
}

/// Somebody who has connected this chat.
fn linked() -> Talk {
    let mut talk = Talk::new();
    talk.assurance = Assurance::None;
    talk.say(want("link"));
    assert_eq!(talk.say(code()), ["link/linked"]);
    talk.account.payments = MANY.to_vec();
    talk
}

fn connect_as(talk: &mut Talk, whose: &'static str) -> Vec<String> {
    talk.whose = whose;
    talk.say(want("link"));
    talk.say(code())
}

#[test]
fn a_code_of_somebody_else_leaves_no_figure_of_before() {
    let mut talk = linked();
    assert_eq!(talk.say(want("plan_end")), ["plan_end/confirm"]);
    talk.reads.clear();
    let said = connect_as(&mut talk, "Robert's own");
    assert_eq!(said.last().unwrap(), "plan_end/confirm");
    assert_eq!(talk.reads, ["plan", "balance"], "what is read back is read of their own account");
    assert_eq!(talk.done.iter().filter(|(command, _)| command == "end_plan").count(), 0);
}

#[test]
fn what_was_chosen_of_the_account_of_before_is_chosen_anew() {
    let mut talk = linked();
    talk.account.banks = vec!["4321", "8765"];
    talk.say(want("pay").dollars(300).year(2022).reading(Reading::Word("savings".to_owned())));
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), crate::account::Value::Digits("8765".to_owned()));
    let said = connect_as(&mut talk, "Robert's own");
    assert_eq!(said.last().unwrap(), "pay/ask-period", "the year was one of the other account: {said:?}");
    assert_eq!(talk.payments(), []);
}

#[test]
fn the_same_person_once_more_goes_on_with_what_was_shown() {
    let mut talk = linked();
    talk.say(want("payments"));
    talk.assurance = Assurance::Linked;
    assert_eq!(talk.say(want("cancel_payment").pointing(Reference::Place(1))).last().unwrap(), "link/ask-code");
    assert_eq!(talk.say(code()).last().unwrap(), "cancel_payment/confirm");
    let mut talk = linked();
    talk.say(want("payments"));
    talk.assurance = Assurance::Linked;
    talk.whose = "Robert's own";
    talk.say(want("cancel_payment").pointing(Reference::Place(1)));
    assert_eq!(talk.say(code()).last().unwrap(), "cancel_payment/ask-payment", "nothing of theirs was shown");
}

#[test]
fn a_list_goes_on_only_while_its_account_may_be_seen() {
    for ends in [want("unlink"), want("erase_my_data"), want("balance")] {
        let mut talk = linked();
        assert_eq!(talk.say(want("payments")), ["payments/list"]);
        // The link may have been ended at another door, too.
        talk.say(ends);
        talk.say(yes());
        talk.assurance = Assurance::None;
        assert_eq!(talk.say(want("move-more"))[0], "common/no-more");
    }
    let mut talk = linked();
    talk.say(want("payments"));
    talk.assurance = Assurance::None;
    assert!(!talk.say(want("move-repeat")).iter().any(|said| said.starts_with("payments/")), "it is not said again either");
    let mut talk = linked();
    talk.say(want("payments"));
    connect_as(&mut talk, "Robert's own");
    assert_eq!(talk.say(want("move-more"))[0], "common/no-more");
}

#[test]
fn what_is_forgotten_for_good_leaves_nothing_of_a_list() {
    let mut talk = linked();
    talk.say(want("payments"));
    talk.session.forget_interrupted();
    assert!(!serde_json::to_string(&talk.session).unwrap().contains("p14"));
}

#[test]
fn nothing_that_was_read_goes_along_to_another_door() {
    let mut talk = linked();
    talk.say(want("pay").dollars(300).year(2022));
    let carried = talk.session.part().unwrap();
    assert!(!serde_json::to_string(&carried).unwrap().contains("last_four"));
    let (scripts, context) = (talk.scripts.clone(), talk.context(1));
    let mut there = linked();
    there.say(want("payments"));
    there.session.take_in(carried, &scripts, &context);
    assert!(!serde_json::to_string(&there.session).unwrap().contains("p14"), "what was shown there was of another account");
}
