//! "Don't cancel" and "I don't want to go on": an order that is taken back is its opposite. A classifier sees the verb and not what
//! stands before it, and here the difference is whether somebody loses what they had begun.

use std::sync::LazyLock;

use super::Verdict;
use super::phrases::Phrases;
use super::signals::Role;
use super::text::Text;

const CANCEL: &str = "move-cancel";
const GO_ON: &str = "move-go-on";

/// What is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reversal {
    /// "Don't cancel": goes on.
    Keeps,
    /// "I don't want to continue": ends.
    Stops,
}

/// A reversal, and whether it is all that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reversed {
    pub(super) reversal: Reversal,
    whole: bool,
}

static REVERSALS: LazyLock<Phrases<Reversal>> = LazyLock::new(|| Phrases::of(&[(Reversal::Keeps, "keeps"), (Reversal::Stops, "stops")]));

pub(super) fn read(text: &Text<'_>, roles: &[Role]) -> Option<Reversed> {
    // "No, cancel" is no "don't cancel", least of all in Spanish: "no, cancele".
    let in_one_breath = |from: usize, next: usize| (from + 1..next).all(|at| !text.pause(at));
    let (from, (reversal, next)) =
        (0..text.len()).find_map(|at| Some((at, REVERSALS.at(text, at).filter(|&(_, next)| in_one_breath(at, next))?)))?;
    let says_nothing = |at: usize| {
        matches!(roles[at], Role::Filler | Role::Yes | Role::WeakYes | Role::No | Role::Hold | Role::CorrectsValue)
            || matches!(
                text.word(at),
                "" | "it" | "that" | "this" | "yet" | "lo" | "eso" | "esto" | "todavia" | "anymore" | "now" | "with" | "con"
            )
    };
    Some(Reversed { reversal, whole: (0..from).chain(next..text.len()).all(says_nothing) })
}

impl Reversed {
    /// The intent in the light of it: its own where nothing else is said, and else anything but the order that is taken back.
    pub(super) fn intent(self, verdict: Verdict) -> Verdict {
        let (meant, taken_back) = match self.reversal {
            Reversal::Keeps => (GO_ON, CANCEL),
            Reversal::Stops => (CANCEL, GO_ON),
        };
        match verdict {
            _ if self.whole => Verdict::Sure(meant.to_owned()),
            Verdict::Sure(intent) if intent == taken_back => Verdict::Unknown,
            Verdict::Ask(mut likely) => {
                likely.retain(|intent| intent != taken_back);
                if likely.is_empty() { Verdict::Unknown } else { Verdict::Ask(likely) }
            }
            Verdict::Sure(_) | Verdict::Unknown => verdict,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::language::Language;
    use crate::time::Day;
    use crate::understanding::{Expectation, Polarity, Verdict};

    #[test]
    fn an_order_that_is_taken_back_is_its_opposite() {
        let understanding = crate::understanding::tables::trained();
        let read = |said: &str, yes_or_no: bool| {
            let expectation = Expectation { yes_or_no, ..Expectation::default() };
            understanding.read(said, &expectation, Day::constant(2026, 11, 23), Language::English)
        };
        for (said, intent) in [
            ("don't cancel", "move-go-on"),
            ("no wait don't cancel it", "move-go-on"),
            ("please don't stop", "move-go-on"),
            ("I didn't mean to cancel", "move-go-on"),
            ("no lo cancele por favor", "move-go-on"),
            ("no quiero cancelar", "move-go-on"),
            ("I don't want to continue", "move-cancel"),
            ("no quiero seguir", "move-cancel"),
            ("cancel it", "move-cancel"),
            ("no, cancele", "move-cancel"),
        ] {
            for yes_or_no in [false, true] {
                let meaning = read(said, yes_or_no);
                assert_eq!(meaning.intent, Verdict::Sure(intent.to_owned()), "{said}");
                assert!(intent != "move-go-on" || !meaning.negated && meaning.polarity.is_none(), "{said}");
            }
        }
        let other = read("I don't want to cancel, I want to change the date", true);
        assert!(!other.negated && other.polarity != Some(Polarity::Yes));
        // As one wish or as two: what is wanted instead stands at the end.
        assert!(other.then.as_deref().unwrap_or(&other).corrects.is_some());
        assert_ne!(other.intent, Verdict::Sure("move-cancel".to_owned()));
    }
}
