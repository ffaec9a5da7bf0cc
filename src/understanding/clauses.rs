//! Two things in one message: "pay 300 on friday and send me the receipt", "yes, and how much is left?".
//!
//! A message is parted at a joint (a conjunction, a comma or the end of a sentence) where what follows begins like a clause of its
//! own and both sides are understood surely and differently, or where the first side answers what was asked. Each side is read by
//! itself, with its values. Anything less sure stays one message: a wrong parting loses more than a missed one.

use super::text::Text;
use super::{Expectation, Found, Meaning, Polarity, Verdict};

/// At most so many joints of a message are tried.
const JOINTS_MAX: usize = 4;

/// A place where a message may be parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Joint {
    /// Byte after the first side.
    end: usize,
    /// First byte of the second side.
    start: usize,
    kind: Kind,
}

/// How the second side is joined to the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// "And", "also": what follows is added.
    Conjunction,
    /// A new sentence.
    Sentence,
    /// A comma, which may as well limit what stands before it.
    Comma,
    /// "But don't pay": what is not wanted beside what is.
    But,
}

/// A part of a message as it is read, and whether it is an example word for word, which nobody parts.
pub(super) type Part = (Meaning, IsExample);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IsExample {
    Yes,
    No,
}

/// How much is made of what a part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// By its words alone.
    Words,
    /// By all that there is.
    Whole,
}

/// What a comma between two sides does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Commas {
    /// It may part them, or give the reason of one by the other.
    MayPart,
    /// "A, b and c": it stands for the conjunction that comes after it.
    List,
}

/// A message in two.
struct Parted {
    first: Meaning,
    /// Nothing where the other side only says what is not wanted.
    second: Option<Meaning>,
    joint: Joint,
}

/// Reads a message as a whole and, where it can be parted, as two or three. `read` reads one part in the light of what was asked.
pub(super) fn read(raw: &str, expectation: &Expectation, mut read: impl FnMut(&str, &Expectation, Depth) -> Part) -> Meaning {
    let (whole, is_example) = read(raw, expectation, Depth::Whole);
    if is_example == IsExample::Yes {
        return whole;
    }
    let Some(Parted { mut first, second, joint }) = part(&whole, raw, expectation, Commas::MayPart, &mut read) else { return whole };
    let Some(mut second) = second else { return first };
    let (left, right) = (&raw[..joint.end], &raw[joint.start..]);
    let of_list = (joint.kind == Kind::Conjunction).then(|| part(&first, left, expectation, Commas::List, &mut read)).flatten();
    if let Some(Parted { first: earliest, second: Some(mut middle), joint: comma }) = of_list {
        shift(&mut second, joint.start);
        shift(&mut middle, comma.start);
        middle.then = Some(Box::new(second));
        return Meaning { then: Some(Box::new(middle)), language: first.language, ..earliest };
    }
    if let Some(Parted { first: middle, second: Some(mut last), joint: later }) =
        part(&second, right, &Expectation::default(), Commas::MayPart, &mut read)
    {
        shift(&mut last, later.start);
        second = Meaning { then: Some(Box::new(last)), correction: false, ..middle };
    }
    shift(&mut second, joint.start);
    first.then = Some(Box::new(second));
    first
}

/// Parts a message at the first joint where that is sure.
fn part(
    whole: &Meaning,
    raw: &str,
    expectation: &Expectation,
    commas: Commas,
    read: &mut impl FnMut(&str, &Expectation, Depth) -> Part,
) -> Option<Parted> {
    let text = Text::read(raw);
    let nothing_asked = Expectation::default();
    // "If I wait, how much is it?" is one question.
    if whole.polarity.is_none() && matches!(text.word(0), "if" | "si" | "when" | "cuando") {
        return None;
    }
    for mut joint in joints(&text, &whole.values) {
        if joint.kind == Kind::Comma && commas == Commas::List {
            joint.kind = Kind::Conjunction;
        }
        let (left, right) = (&text.raw[..joint.end], &text.raw[joint.start..]);
        if is_one(whole, joint, expectation) || !may_part(left, right, joint, expectation, read) {
            continue;
        }
        let (mut first, _) = read(left, expectation, Depth::Whole);
        if !begins(&first, expectation) {
            continue;
        }
        first.language = whole.language;
        let (mut second, _) = read(right, &nothing_asked, Depth::Whole);
        if joint.kind == Kind::But {
            if matches!(first.intent, Verdict::Sure(_)) && first.polarity.is_none() && !first.negated && second.negated {
                return Some(Parted { first, second: None, joint });
            }
            continue;
        }
        if !goes_with(whole, &first, &second, joint) || expectation.yes_or_no && replaces(&first, &second) {
            continue;
        }
        // "Cancel friday's payment and pay 200 instead": what is wanted instead is wanted, and corrects no value.
        second.correction = false;
        return Some(Parted { first, second: Some(second), joint });
    }
    None
}

/// Whether a comma parts nothing, whatever stands beside it: in a sentence that is understood surely one side gives the reason of the
/// other, where the first neither answers nor says what is not wanted.
fn is_one(whole: &Meaning, joint: Joint, expectation: &Expectation) -> bool {
    let says_no = whole.negated || whole.polarity.is_some();
    joint.kind == Kind::Comma && matches!(whole.intent, Verdict::Sure(_)) && !says_no && !is_asked(expectation)
}

/// Whether both sides, by their words alone, may be about something, and not the same: most joints part nothing, and that is found out
/// without asking more of them.
fn may_part(
    left: &str,
    right: &str,
    joint: Joint,
    expectation: &Expectation,
    read: &mut impl FnMut(&str, &Expectation, Depth) -> Part,
) -> bool {
    let (first, _) = read(left, expectation, Depth::Words);
    if !begins(&first, expectation) {
        return false;
    }
    if joint.kind == Kind::But {
        return true;
    }
    let (second, _) = read(right, &Expectation::default(), Depth::Words);
    likeliest(&second).is_some_and(|wanted| likeliest(&first) != Some(wanted))
}

fn is_asked(expectation: &Expectation) -> bool {
    expectation.slot.is_some() || expectation.yes_or_no || !expectation.choices.is_empty()
}

/// Whether a first side stands by itself: an intent, or an answer to what was asked.
fn begins(first: &Meaning, expectation: &Expectation) -> bool {
    let answers = first.choice.is_some() || first.polarity.is_some() || !first.values.is_empty();
    likeliest(first).is_some() || is_asked(expectation) && answers
}

fn goes_with(whole: &Meaning, first: &Meaning, second: &Meaning, joint: Joint) -> bool {
    let Some(wanted) = likeliest(second) else { return false };
    let sure = |meaning: &Meaning| matches!(meaning.intent, Verdict::Sure(_));
    let differs = likeliest(first).is_none_or(|other| !is_likely(second, other) && !is_likely(first, wanted));
    // Where it is less than sure what one side wants, the joint must say that something is added.
    let clear = match (likeliest(first).is_none() || sure(first), sure(second)) {
        // After a comma one side often gives the reason of the other: "I'm broke, I can't pay".
        (true, true) => joint.kind != Kind::Comma || !sure(whole) || likeliest(first).is_none() || first.negated && !second.negated,
        (true, false) | (false, true) => joint.kind == Kind::Conjunction,
        (false, false) => joint.kind == Kind::Conjunction && !sure(whole),
    };
    let answered = match first.polarity {
        // A yes stands only beside something that is added to it and takes nothing from it.
        Some(Polarity::Yes) => {
            joint.kind != Kind::Comma && sure(second) && !first.correction && second.polarity.is_none() && !second.negated
        }
        Some(Polarity::Unsure) => false,
        Some(Polarity::No) | None => true,
    };
    differs && clear && answered
}

/// Whether what is denied on one side is given anew on the other: "don't pay on friday, pay on the 1st" is one correction.
fn replaces(first: &Meaning, second: &Meaning) -> bool {
    let kinds = |meaning: &Meaning| -> Vec<_> { meaning.values.iter().map(|found| std::mem::discriminant(&found.reading)).collect() };
    let denied = kinds(first);
    first.negated && !second.negated && kinds(second).iter().any(|kind| denied.contains(kind))
}

fn is_likely(meaning: &Meaning, intent: &str) -> bool {
    match &meaning.intent {
        Verdict::Sure(sure) => sure == intent,
        Verdict::Ask(likely) => likely.iter().any(|name| name == intent),
        Verdict::Unknown => false,
    }
}

fn likeliest(meaning: &Meaning) -> Option<&str> {
    match &meaning.intent {
        Verdict::Sure(intent) => Some(intent),
        Verdict::Ask(likely) => likely.first().map(String::as_str),
        Verdict::Unknown => None,
    }
}

/// Moves the places of what was read in a part, and in what follows it, to where they are in the message.
fn shift(part: &mut Meaning, by: usize) {
    for found in &mut part.values {
        found.span = (found.span.0 + by, found.span.1 + by);
    }
    if let Some(then) = &mut part.then {
        shift(then, by);
    }
}

fn joints(text: &Text<'_>, values: &[Found]) -> Vec<Joint> {
    let mut joints = Vec::new();
    let mut at = 1;
    while at < text.len() && joints.len() < JOINTS_MAX {
        let next = past_conjunctions(text, at);
        let kind = match (next > at, text.stop(at), text.pause(at)) {
            (true, _, _) => Some(Kind::Conjunction),
            (false, true, _) => Some(Kind::Sentence),
            (false, false, true) => Some(Kind::Comma),
            (false, false, false) => None,
        };
        if matches!(text.word(at), "but" | "pero") && at + 1 < text.len() {
            joints.push(Joint { end: text.span(0, at).1, start: text.span(at + 1, at + 1).0, kind: Kind::But });
        }
        let inside = |found: &Found| found.span.0 < text.span(at, at).0 && text.span(at, at).0 < found.span.1;
        if let Some(kind) = kind.filter(|_| next < text.len() && !values.iter().any(inside))
            && (text.stop(at) || opens_a_clause(text, next))
        {
            joints.push(Joint { end: text.span(0, at).1, start: text.span(next, next).0, kind });
        }
        at = next.max(at + 1);
    }
    joints
}

fn past_conjunctions(text: &Text<'_>, at: usize) -> usize {
    let is_conjunction = |word: &str| {
        matches!(
            word,
            "and" | "then" | "also" | "plus" | "&" | "y" | "e" | "luego" | "despues" | "ademas" | "tambien" | "entonces" | "afterwards"
        )
    };
    let mut next = at;
    while is_conjunction(text.folded(next)) {
        next += 1;
    }
    next
}

/// Whether a clause of its own may begin at a place: a verb that asks or orders, a question, or a person who speaks of themselves.
fn opens_a_clause(text: &Text<'_>, at: usize) -> bool {
    let word = text.word(at);
    OPENERS.split(' ').any(|opener| opener == word) || !text.word(at + 1).is_empty() && is_spanish_order(word)
}

/// `mandeme`, `digame`, `paguelo`, `agregue`: an order with a pronoun behind it, or one of a verb in -ar.
fn is_spanish_order(word: &str) -> bool {
    const ORDER_LETTERS_MIN: usize = 5;
    let ends = ["eme", "ame", "elo", "alo", "ela", "ala", "ele", "enos", "gue", "que", "cele", "bie", "re", "je"];
    word.len() >= ORDER_LETTERS_MIN && ends.iter().any(|end| word.ends_with(end))
}

/// Words that a clause begins with.
const OPENERS: &str = "\
    how what whats when where wheres why who which is are do does did can could will would should i im id ill ive we you let lets \
    please pay send show tell give get cancel stop end start begin change move make put add delete remove erase take open close connect \
    disconnect link unlink lock unlock block remind text email mail call explain sign set schedule check see talk switch go log now \
    help need want in if my from just only solo nomas say que cuanto cuanta cuando donde como cual quien por puedo puede pueden podemos \
    podria quiero quisiera necesito tengo me lo la le se hay si no ahora mejor ponga diga dime mande pase abra borre cobre quite deme \
    dame haga ver en mi alguien cambie cierre enseñe ese tienen saber estoy debo somebody someone block are";
