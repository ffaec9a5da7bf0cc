//! A fault in a dialog file: where it is, what is wrong, and what to do.

use std::fmt;

use serde::Serialize;

/// One fault. Shown as `path:line: state: what is wrong. What to do.`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    /// The file, relative to the folder of dialogs.
    pub path: String,
    /// From 1.
    pub line: usize,
    /// The state that is faulty, where the fault lies in one.
    pub state: Option<String>,
    pub wrong: String,
    pub mend: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.path, self.line)?;
        if let Some(state) = &self.state {
            write!(f, "{state}: ")?;
        }
        write!(f, "{}. {}.", self.wrong, self.mend)
    }
}

/// How alike two names must be before one is proposed in place of the other.
const LIKENESS_LEAST: f64 = 0.7;

/// The name among `known` that was probably meant by `name`.
pub(in crate::dialog) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= LIKENESS_LEAST)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, candidate)| candidate)
}

/// "Did you mean …", or the whole list where nothing is near.
pub(in crate::dialog) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(name, known.clone()) {
        Some(near) => format!("Did you mean `{near}`"),
        None => {
            let list: Vec<&str> = known.into_iter().collect();
            if list.is_empty() { "There is none to name here; leave it out".to_owned() } else { format!("Use one of: {}", list.join(", ")) }
        }
    }
}

/// The line, from 1, on which the byte at `offset` stands.
pub(in crate::dialog) fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_proposed_and_a_far_one_is_not() {
        assert_eq!(nearest("ammount", ["amount", "period"]), Some("amount"));
        assert_eq!(nearest("xyz", ["amount", "period"]), None);
    }

    #[test]
    fn lines_count_from_one() {
        assert_eq!(line_of("a\nb\nc", 0), 1);
        assert_eq!(line_of("a\nb\nc", 4), 3);
    }
}
