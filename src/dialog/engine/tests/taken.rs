//! What is taken as it is said, and what is taken by itself: words, digits, defaults that follow another slot.

use super::talk::*;
use crate::account::Value;
use crate::dialog::{Scripts, Sources};
use crate::money::Money;
use crate::understanding::{Reading, Reference, SlotKind, Verdict};

/// A conversation over the real files and one dialog more.
fn talk_with(dialog: &str, sentences: &str) -> Talk {
    let common = "name = A note\nhelp = A note.\nresume = Back to the note.\ncanceled = No note was taken.\n";
    let sentences = format!("{common}{sentences}");
    let sources = Sources::embedded().with("note/dialog.toml", dialog).with("note/en.ftl", sentences.clone());
    let scripts = Scripts::load(&sources.with("note/es.ftl", sentences)).unwrap_or_else(|faults| panic!("{faults:?}"));
    Talk { scripts, ..Talk::new() }
}

const NOTE: &str = r#"
[slots]
note = { kind = "words", private = true }

[state.start]
ask = ["note"]
go  = "thanks"

[state.thanks]
say = "thanks"
end = true
"#;
const NOTE_WORDS: &str = "ask-note = What is it?\nask-note-again = Say it in your own words.\ninvalid-note-too-long = At most { $most }.\n\
    thanks = Thanks: { $note }\n";

fn said(text: &str) -> Words {
    words().reading(Reading::Said(text.to_owned()))
}

#[test]
fn words_are_taken_as_they_are() {
    let mut talk = talk_with(NOTE, NOTE_WORDS);
    assert_eq!(talk.say(want("note")), ["note/ask-note"]);
    assert_eq!(talk.say(said("It froze on 300.").dollars(300)), ["note/thanks"]);
    assert_eq!(talk.shown("note/thanks", "note"), Value::Text("It froze on 300.".to_owned()));
}

#[test]
fn words_that_were_not_asked_for_are_none() {
    let mut talk = talk_with(NOTE, NOTE_WORDS);
    assert_eq!(talk.say(said("hello there")), ["common/unclear"]);
    assert_eq!(talk.say(said("well").dollars(300)), ["common/likely"]);
}

#[test]
fn a_move_an_intent_and_what_cannot_wait_go_before_words() {
    let long = "I have been trying all week to see what I still have to pay for that year";
    for (text, intent, expected) in [
        ("never mind", "move-cancel", "note/canceled"),
        ("how much do I owe", "balance", "balance/owed"),
        (long, "balance", "note/thanks"),
        (long, "hardship", "hardship/help-there-is"),
        (long, "move-person", "person/person"),
    ] {
        let mut talk = talk_with(NOTE, NOTE_WORDS);
        talk.say(want("note"));
        let mut words = said(text);
        words.0.intent = Verdict::Sure(intent.to_owned());
        assert_eq!(talk.say(words)[0], expected, "{text} as {intent}");
    }
    let mut talk = talk_with(NOTE, NOTE_WORDS);
    talk.say(want("note"));
    assert_eq!(talk.say(said(long).and(want("self_harm"))), ["self_harm/lifeline", "self_harm/wait"], "also in a second clause");
    assert_eq!(talk.say(yes()), ["self_harm/on", "note/resume", "note/ask-note"]);
}

#[test]
fn what_another_dialog_is_told_is_an_answer_where_the_words_take_it() {
    let takes = NOTE.replace("private = true", "private = true, takes = [\"note\", \"death\"]");
    for (intent, expected) in [("death", "note/thanks"), ("note", "note/thanks"), ("hardship", "hardship/help-there-is")] {
        let mut talk = talk_with(&takes, NOTE_WORDS);
        talk.say(want("note"));
        let mut words = said("my father died in march");
        words.0.intent = Verdict::Sure(intent.to_owned());
        assert_eq!(talk.say(words)[0], expected, "{intent}");
    }
}

#[test]
fn too_many_words_are_asked_for_in_fewer_and_nothing_private_is_printed() {
    let mut talk = talk_with(NOTE, NOTE_WORDS);
    talk.say(want("note"));
    assert_eq!(talk.say(said(&"word ".repeat(60))), ["note/invalid-note-too-long", "note/ask-note"]);
    assert_eq!(talk.shown("note/invalid-note-too-long", "most"), Value::Count(200));
    let asked = NOTE.replace("go  = \"thanks\"\n", "go  = \"sure\"\n\n[state.sure]\nreadback = []\nyes = \"thanks\"\n");
    let mut talk = talk_with(&asked, &format!("{NOTE_WORDS}sure = Shall I?\n"));
    talk.say(want("note"));
    talk.say(said("my secret"));
    assert_eq!(talk.session.outline(&talk.scripts), ["note from start: ; waits for a yes"]);
    let open = asked.replace(", private = true", "");
    let mut talk = talk_with(&open, &format!("{NOTE_WORDS}sure = Shall I?\n"));
    talk.say(want("note"));
    talk.say(said("no secret"));
    assert_eq!(talk.session.outline(&talk.scripts), ["note from start: note = Text(\"no secret\"); waits for a yes"]);
}

#[test]
fn a_number_is_taken_digit_by_digit() {
    let dialog = NOTE.replace("words\", private = true", "digits\"");
    let sentences = "ask-note = Which number?\nask-note-again = Its digits.\ninvalid-note-unreadable = No.\nthanks = Thanks: { $note }\n";
    let mut talk = talk_with(&dialog, sentences);
    talk.say(want("note"));
    assert_eq!(talk.say(words()), ["note/ask-note-again"]);
    assert_eq!(talk.say(words().reading(Reading::Digits("031234567R".to_owned()))), ["note/thanks"]);
    assert_eq!(talk.shown("note/thanks", "note"), Value::Digits("031234567R".to_owned()));
}

const FOLLOWS: &str = r#"
needs = "linked"

[slots]
payment = { kind = "choice", from = "payments.payments", by = "id" }
amount  = { kind = "money", default = "payment.amount" }
year    = { kind = "period", from = "balance.owed", by = "period", default = "payment.period" }

[state.start]
read = ["payments", "balance"]
go   = "ask"

[state.ask]
ask  = ["payment", "amount", "year"]
when = [{ if = "amount.said", go = "said" }]
go   = "taken"

[state.taken]
readback = ["payment", "amount", "year"]
yes      = "done"

[state.said]
readback = ["payment", "amount", "year"]
yes      = "done"

[state.done]
say = "done"
end = true
"#;

#[test]
fn a_default_follows_the_item_it_is_taken_from_until_somebody_says_another() {
    let slot = |name: &str| format!("ask-{name} = Which?\nask-{name}-again = Which one?\nchange-{name} = Another\n");
    let sentences = ["payment", "amount", "year"].map(slot).concat()
        + "choice-payment = { $amount }\nchoice-year = { $period }\ninvalid-payment-not-listed = No.\ninvalid-year-not-listed = No.\n\
           invalid-amount-unreadable = No.\ninvalid-amount-not-positive = No.\n\
           taken = { $amount } { $year }\nsaid = { $amount }\ndone = Done.\n";
    let mut talk = talk_with(FOLLOWS, &sentences);
    talk.account.payments = vec!["first", "second"];
    talk.say(want("note"));
    assert_eq!(talk.press(0), ["note/taken"]);
    assert_eq!((talk.shown("note/taken", "amount"), talk.shown("note/taken", "year")), (cents(10_000), year(2023)));
    talk.say(no());
    talk.press(0);
    assert_eq!(talk.press(1), ["note/taken"]);
    assert_eq!(talk.shown("note/taken", "amount"), Value::Money(Money::from_dollars(200)), "the other payment's amount");
    assert_eq!(talk.say(words().dollars(77)), ["note/said"]);
    talk.say(no());
    talk.press(0);
    assert_eq!(talk.press(0), ["note/said"]);
    assert_eq!(talk.shown("note/said", "amount"), cents(7_700), "what was said stays");
}

const PICK: &str = r#"
needs = "linked"

[slots]
letter = { kind = "choice", from = "notices.notices", by = "id" }

[state.start]
read = "notices"
go   = "which"

[state.which]
ask = ["letter"]
go  = "sure"

[state.sure]
readback = ["letter"]
yes      = "done"

[state.done]
say = "done"
end = true
"#;
const PICK_WORDS: &str = "ask-letter = Which?\nask-letter-again = Which one?\nchoice-letter = { $notice }\nchange-letter = Another\n\
    invalid-letter-not-listed = No.\nsure = { $letter-notice }?\ndone = Done.\n";

fn saying(text: &str) -> Words {
    named(words(), text)
}

fn named(mut words: Words, text: &str) -> Words {
    words.0.words = crate::understanding::naming_words(text);
    words
}

#[test]
fn an_item_is_named_by_its_number_before_and_after_the_list_was_shown() {
    let notice = |talk: &Talk| talk.shown("note/sure", "letter-notice");
    let text = |text: &str| Value::Text(text.to_owned());
    let mut talk = talk_with(PICK, PICK_WORDS);
    assert_eq!(talk.say(named(want("note"), "explain my CP 14")), ["note/sure"]);
    assert_eq!(notice(&talk), text("CP14"));
    assert_eq!(talk.say(named(no(), "no, the lt-11")), ["note/sure"], "a correction of what was read back");
    assert_eq!(notice(&talk), text("LT11"));
    let mut talk = talk_with(PICK, PICK_WORDS);
    assert_eq!(talk.say(named(want("note"), "a letter")), ["note/ask-letter"]);
    assert_eq!(talk.say(saying("what about cp90")), ["note/ask-letter-again"], "there is none of that number");
    assert_eq!(talk.say(saying("cp14")), ["note/sure"]);
}

#[test]
fn two_items_of_one_name_are_asked_about_and_a_value_beside_it_decides() {
    let mut talk = talk_with(PICK, PICK_WORDS);
    assert_eq!(talk.say(named(want("note"), "the cp501")), ["common/unclear-value"]);
    assert_eq!(talk.choices().len(), 2);
    let mut talk = talk_with(PICK, PICK_WORDS);
    assert_eq!(talk.say(named(want("note").year(2022), "the cp501 for 2022")), ["note/sure"]);
    assert_eq!(talk.shown("note/sure", "letter-notice"), Value::Text("CP501".to_owned()));
}

const CALL: &str = r#"
needs = "linked"

[slots]
phone = { kind = "digits" }
way   = { kind = "choice", from = "notices.notices", by = "id" }

[state.start]
read = "notices"
go   = "which"

[state.which]
ask = ["way", "phone"]
go  = "sure"

[state.sure]
readback = ["phone", "way"]
yes      = "done"

[state.done]
say = "done"
end = true
"#;
const CALL_WORDS: &str = "ask-phone = Which number?\nask-phone-again = Its digits.\ninvalid-phone-unreadable = No.\n\
    change-phone = Another\nask-way = Which?\nask-way-again = Which one?\nchoice-way = { $notice }\nchange-way = Another\n\
    invalid-way-not-listed = No.\nsure = { $phone }?\ndone = Done.\n";

#[test]
fn a_number_is_for_the_slot_of_digits_whatever_is_asked_and_whatever_it_is_taken_for() {
    let shown = |talk: &Talk| talk.shown("note/sure", "phone");
    let digits = |digits: &str| Value::Digits(digits.to_owned());
    let phone = |number: &str| Reading::Phone(number.to_owned());
    let code = |code: &str| Reading::Code(code.to_owned());
    let mut talk = talk_with(CALL, CALL_WORDS);
    assert_eq!(talk.say(want("note").reading(phone("+13055550178"))), ["note/ask-way"], "in the sentence that begins it");
    assert_eq!(talk.say(choice(0)), ["note/sure"]);
    assert_eq!(shown(&talk), digits("3055550178"), "without the country in which it is said");
    assert_eq!(talk.say(no().reading(phone("+13055550199")).correcting()), ["note/sure"], "another one, after the readback");
    assert_eq!(shown(&talk), digits("3055550199"));
    assert_eq!(talk.say(want("phone_number").reading(phone("+13055550111"))), ["note/sure"], "what it speaks of is open here");
    assert_eq!(shown(&talk), digits("3055550111"));
    assert_eq!(talk.say(want("link").reading(code("0300-12345R"))), ["note/sure"], "no code to connect an account with");
    assert_eq!(shown(&talk), digits("030012345R"));
    let mut talk = talk_with(CALL, CALL_WORDS);
    talk.say(want("note"));
    assert_eq!(talk.say(words().reading(Reading::Digits("030012345R".to_owned()))), ["note/ask-way"], "while something else is asked");
    assert_eq!(talk.say(choice(0)), ["note/sure"]);
    assert_eq!(talk.say(want("link").reading(code("DEMO-7Q4K")))[0], "link/linked", "a code is a code");
}

#[test]
fn one_choice_takes_a_yes_and_two_take_none() {
    let mut talk = Talk::new();
    talk.account.banks = vec!["4321", "8765"];
    talk.say(want("pay").dollars(300).year(2023).day(FRIDAY));
    assert_eq!(talk.say(yes()), ["pay/ask-bank-again"]);
    let mut talk = Talk::new();
    talk.account.owed = vec![(2023, 50_000)];
    talk.account.banks = vec!["4321"];
    assert_eq!(talk.say(want("pay").year(2023).day(FRIDAY)), ["pay/ask-amount"]);
    assert_eq!(talk.choices().len(), 1);
    assert_eq!(talk.say(yes()), ["pay/confirm"]);
    assert_eq!(talk.done.len(), 0, "and is no yes to what is read back then");
}

#[test]
fn a_value_that_is_stated_is_a_correction_though_it_speaks_of_another_dialog() {
    let mut talk = Talk::new();
    talk.account.banks = vec!["4321", "8765"];
    let savings = || want("bank_list").about(SlotKind::Choice).reading(Reading::Word("savings".to_owned()));
    assert_eq!(talk.say(want("pay").dollars(300).year(2023).day(FRIDAY).reading(Reading::Word("checking".to_owned()))), ["pay/confirm"]);
    assert_eq!(talk.say(savings()), ["pay/confirm"]);
    assert_eq!(talk.shown("pay/confirm", "bank-last_four"), Value::Digits("8765".to_owned()));
    let mut owed = want("balance").about(SlotKind::Choice).year(2022);
    owed.0.corrects = Some(SlotKind::Money);
    assert_eq!(talk.say(owed)[0], "balance/owed", "what is no value of that kind is asked");
}

#[test]
fn what_is_pointed_at_below_a_list_is_asked_about() {
    let mut talk = Talk::new();
    talk.account.payments = vec!["first", "second"];
    talk.say(want("payments"));
    assert_eq!(talk.say(words().pointing(Reference::Place(1))), ["common/about-that"]);
}
