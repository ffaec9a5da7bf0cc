//! Whether a message answers with a yes or a no, and what that is worth.
//!
//! A yes may move money, so the grammar of one is closed: it is a plain yes only where every word of the message assents, is
//! polite, or says nothing by itself. Whatever else stands beside it makes it a correction (something more was said) or unsure (a
//! hedge, a condition, a question, "wait"). A no needs no such care: nothing is done after one.

use super::signals::Role;
use super::text::Text;
use super::values::Value;
use super::{Expectation, Polarity};

/// What a message says to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) polarity: Option<Polarity>,
    /// A yes with something beside it: no dialog takes it for a yes to what was read back.
    pub(super) qualified: bool,
    /// There is nothing in the message but the answer.
    pub(super) whole: bool,
}

pub(super) fn read(text: &Text<'_>, roles: &[Role], values: &[Value], expectation: &Expectation) -> Answer {
    let has = |role: Role| roles.contains(&role);
    let standing = values.iter().any(|value| !value.negated);
    let more = says_more(text, roles);
    let denies = has(Role::No) || has(Role::WeakNo);
    let doubts = denies || has(Role::Hedge) || has(Role::Hold) || has(Role::Limits) || asks(text, roles);
    let unwanted = has(Role::Unwanted);
    let (yes, no) = (says_yes(text, roles), says_no(text, roles));
    let polarity = match (yes, no) {
        (true, true) if has(Role::Limits) || has(Role::Hedge) || text.question || joined(text, roles) => Some(Polarity::Unsure),
        // "Yes, no" is a no. "No, yes" is not sure enough, and "don't go ahead" is a no.
        (true, true) if has(Role::WeakNo) || ends_in_no(roles) => Some(Polarity::No),
        (true, true) => Some(Polarity::Unsure),
        (true, false) if doubts && values.is_empty() => Some(Polarity::Unsure),
        (true, false) => Some(Polarity::Yes),
        (false, true) => Some(Polarity::No),
        (false, false) if unwanted && expectation.yes_or_no => Some(Polarity::No),
        // "Is that right?" asks for what was read back.
        (false, false) if expectation.yes_or_no && asks(text, roles) && has(Role::WeakYes) && values.is_empty() && !more => {
            Some(Polarity::Unsure)
        }
        (false, false) if (has(Role::Hedge) || has(Role::Hold)) && !standing && !more => Some(Polarity::Unsure),
        (false, false) => None,
    };
    let qualified = polarity == Some(Polarity::Yes) && (!values.is_empty() || doubts || unwanted || more);
    Answer { polarity, qualified, whole: polarity.is_some() && !more && values.is_empty() && !unwanted }
}

/// A strong yes near the beginning, or a weak one where nothing else is said.
fn says_yes(text: &Text<'_>, roles: &[Role]) -> bool {
    let second_content = roles.iter().enumerate().filter(|(_, role)| is_content(**role)).nth(1).map_or(roles.len(), |(place, _)| place);
    let alone = || !roles.iter().any(|role| matches!(role, Role::Unwanted | Role::Value(_))) && !says_more(text, roles);
    roles[..second_content].contains(&Role::Yes) || roles.contains(&Role::WeakYes) && !asks(text, roles) && alone()
}

/// A no at the beginning, after a pause or at the end; within a sentence it belongs to something else. A weak one where it is all.
fn says_no(text: &Text<'_>, roles: &[Role]) -> bool {
    let first_content = roles.iter().position(|role| matches!(role, Role::Plain | Role::Assent | Role::Limits)).unwrap_or(roles.len());
    let ending = roles.iter().rposition(|role| !matches!(role, Role::No | Role::Filler)).map_or(0, |place| place + 1);
    let strong = (0..roles.len()).any(|place| roles[place] == Role::No && (text.pause(place) || place < first_content || place >= ending));
    strong || roles.contains(&Role::WeakNo) && !says_more(text, roles)
}

const fn is_content(role: Role) -> bool {
    matches!(role, Role::Plain | Role::Assent | Role::Value(_) | Role::Limits)
}

/// Words that are no part of an answer.
fn says_more(text: &Text<'_>, roles: &[Role]) -> bool {
    roles.iter().enumerate().any(|(place, role)| match role {
        Role::Limits => true,
        Role::Plain => !text.word(place).is_empty(),
        Role::Value(_)
        | Role::Yes
        | Role::WeakYes
        | Role::Assent
        | Role::No
        | Role::WeakNo
        | Role::Hedge
        | Role::Hold
        | Role::Denies
        | Role::Unwanted
        | Role::Corrects
        | Role::CorrectsValue
        | Role::Filler => false,
    })
}

/// "Are you sure", "is that right?": words of assent in a question assent to nothing.
fn asks(text: &Text<'_>, roles: &[Role]) -> bool {
    let first = roles.iter().position(|role| *role != Role::Filler).unwrap_or(0);
    let opens = !matches!(roles.get(first), Some(Role::Yes | Role::WeakYes | Role::No))
        && matches!(
            text.word(first),
            "is" | "are"
                | "am"
                | "was"
                | "does"
                | "do"
                | "did"
                | "can"
                | "could"
                | "would"
                | "should"
                | "shall"
                | "will"
                | "may"
                | "what"
                | "how"
                | "why"
                | "when"
                | "where"
                | "who"
                | "which"
                | "que"
                | "como"
                | "cuando"
                | "donde"
                | "quien"
                | "cual"
                | "puede"
                | "puedo"
                | "podria"
                | "debo"
                | "deberia"
        );
    text.question || opens
}

/// "Yes and no".
fn joined(text: &Text<'_>, roles: &[Role]) -> bool {
    let place = |wanted: &[Role]| roles.iter().position(|role| wanted.contains(role));
    let (Some(yes), Some(no)) = (place(&[Role::Yes, Role::WeakYes]), place(&[Role::No, Role::WeakNo])) else { return false };
    (yes.min(no)..yes.max(no)).any(|at| matches!(text.word(at), "and" | "or" | "y" | "o"))
}

fn ends_in_no(roles: &[Role]) -> bool {
    let last = roles.iter().rev().find(|role| matches!(role, Role::Yes | Role::WeakYes | Role::No | Role::WeakNo));
    matches!(last, Some(Role::No | Role::WeakNo))
}
