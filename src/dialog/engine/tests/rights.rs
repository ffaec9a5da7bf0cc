//! Rights and distress at any state: whatever is asked, in either language, they are answered and never swallowed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::super::Engine;
use super::talk::*;
use crate::dialog::names;
use crate::dialog::script::{StateKind, Urgency};
use crate::dialog::session::{Frame, Purpose};
use crate::dialog::{Effect, Event, Session, Sources};
use crate::language::Language;
use crate::understanding::{Examples, Expectation, Polarity, Understanding, Verdict};

/// Sentences of each kind and language that are said.
const SENTENCES: usize = 3;

static EXAMPLES: LazyLock<Examples> = LazyLock::new(|| Examples::read(Sources::embedded().texts()).unwrap());

/// The dialogs that cannot wait, with what people say to get there.
fn urgent(talk: &Talk) -> Vec<(String, Vec<(Language, String)>)> {
    let dialogs = talk.scripts.dialogs.values().filter(|script| script.urgency == Urgency::Urgent);
    let said = |name: &str| -> Vec<(Language, String)> {
        let of =
            |language: Language| EXAMPLES.intents[name][&language].iter().take(SENTENCES).map(move |said| (language, said.text.clone()));
        Language::ALL.into_iter().flat_map(of).collect()
    };
    dialogs.map(|script| (script.name.clone(), said(&script.name))).collect()
}

/// Knows the sentences that are said here, and no other.
fn understanding(urgent: &[(String, Vec<(Language, String)>)]) -> Understanding {
    let mut few = Examples::default();
    for (name, said) in urgent {
        let mut by_language = BTreeMap::new();
        for (language, sentences) in &EXAMPLES.intents[name] {
            let kept = sentences.iter().filter(|sentence| said.iter().any(|(_, text)| *text == sentence.text));
            by_language.insert(*language, kept.cloned().collect());
        }
        few.intents.insert(name.clone(), by_language);
    }
    Understanding::train(&few)
}

/// Every question that any dialog can ask: its dialog, the state, and the slot, where it is not a readback.
fn questions(talk: &Talk) -> Vec<(String, String, Option<String>)> {
    let mut questions = Vec::new();
    for script in talk.scripts.dialogs.values() {
        for state in script.states.values() {
            match &state.kind {
                StateKind::Ask { slots, .. } => {
                    let asked = slots.iter().map(|slot| (script.name.clone(), state.name.clone(), Some(slot.text.clone())));
                    questions.extend(asked);
                }
                StateKind::Readback { .. } => questions.push((script.name.clone(), state.name.clone(), None)),
                StateKind::Route { .. } | StateKind::Read { .. } | StateKind::Do { .. } | StateKind::Say { .. } => {}
            }
        }
    }
    questions
}

/// A conversation in which just this is asked.
fn asking(dialog: &str, state: &str, slot: Option<&str>) -> Talk {
    let mut talk = Talk::new();
    // They read nothing of an account, and what comes after them is not looked at here.
    talk.account.unavailable = true;
    let (scripts, context) = (talk.scripts.clone(), talk.context(0));
    let mut session = Session { version: Some(scripts.version().clone()), ..Session::default() };
    session.frames.push(Frame::new(dialog, Purpose::Wanted));
    let mut engine = Engine::new(&scripts, &context, session);
    let script = scripts.get(dialog).unwrap();
    match slot {
        Some(slot) => engine.ask_slot(script, slot, &script.slots[slot]),
        None => assert_eq!(engine.walk_from(state.to_owned()), Effect::Rest),
    }
    talk.session = engine.session;
    assert!(talk.session.asked.is_some(), "{dialog} {state} {slot:?}");
    talk
}

#[test]
fn they_are_heard_at_every_question_of_every_dialog() {
    let talk = Talk::new();
    let urgent = urgent(&talk);
    assert!(urgent.len() >= 6, "{urgent:?}");
    let understanding = understanding(&urgent);
    let questions = questions(&talk);
    assert!(questions.len() > 20);
    for (dialog, state, slot) in &questions {
        for (wanted, said) in &urgent {
            if wanted == dialog {
                continue;
            }
            for (language, text) in said {
                let mut talk = asking(dialog, state, slot.as_deref());
                let asked = talk.session.expectation(&talk.scripts);
                let expectation = Expectation { slot: asked.slot, yes_or_no: asked.yes_or_no, ..Expectation::default() };
                let meaning = understanding.read(text, &expectation, TODAY, *language);
                // "I do not agree" is a plain no where a yes or a no was asked for.
                if slot.is_none() && meaning.polarity == Some(Polarity::No) && meaning.intent == Verdict::Unknown {
                    assert_eq!(wanted, "dispute", "{dialog} {state}: {text}");
                    continue;
                }
                let script = talk.scripts.get(dialog).unwrap();
                let takes = slot.as_ref().is_some_and(|slot| script.slots[slot].takes.iter().any(|name| name.text == *wanted));
                let answered = talk.event(Event::Said { meaning, edited: false });
                if takes {
                    // There it is what was asked for, such as a reason. Distress never is.
                    assert!(wanted != "self_harm" && talk.done.is_empty(), "{dialog} {state}: {text}");
                    continue;
                }
                let first = answered.first().map(String::as_str).unwrap_or_default();
                let place = format!("{dialog} {state} {slot:?}: {text}");
                assert!(first.starts_with(&format!("{wanted}/")), "{place}: {answered:?}");
                assert!(!first.ends_with(names::CANCELED), "{place}: {answered:?}");
                assert_eq!(talk.done, [], "{place}");
            }
        }
    }
}

#[test]
fn nobody_in_distress_is_hurried_or_closed() {
    let waits = |talk: &Talk| !talk.session.outline(&talk.scripts).is_empty();
    for (wanted, _) in urgent(&Talk::new()) {
        let mut talk = Talk::new();
        talk.account.unavailable = true;
        talk.say(want(&wanted));
        if !waits(&talk) {
            continue;
        }
        for _ in 0..30 {
            let said = talk.say(no());
            assert!(said.iter().any(|said| said.starts_with(&format!("{wanted}/"))), "{wanted}: {said:?}");
            let said = talk.say(want(&wanted));
            assert!(said.iter().any(|said| said.starts_with(&format!("{wanted}/"))), "{wanted}: {said:?}");
        }
        for _ in 0..30 {
            let said = talk.say(words());
            assert!(!said.contains(&"common/gave-up".to_owned()) && waits(&talk), "{wanted}: {said:?}");
        }
    }
}

#[test]
fn what_may_be_distress_is_asked_about_whatever_is_open() {
    let mut talk = Talk::new();
    talk.say(want("pay").dollars(300).year(2022));
    let mut guess = words();
    guess.0.intent = Verdict::Ask(vec!["dispute".to_owned()]);
    assert_eq!(talk.say(guess), ["common/likely"]);
}
