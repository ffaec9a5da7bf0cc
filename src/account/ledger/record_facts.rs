//! What the agency calls its notices and transaction codes, as rows with the evidence for each.
//!
//! A meaning on which the sources disagree is never shown; a code is then a number alone.

use std::sync::LazyLock;

const NOTICES: &str = include_str!("../../../assets/facts/notices.csv");
const TRANSACTION_CODES: &str = include_str!("../../../assets/facts/transaction_codes.csv");
const EVIDENCE_COLUMN: usize = 3;

/// How sure a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Evidence {
    Confirmed,
    OneSource,
    Conflicting,
    Unverified,
}

/// A name of the agency and what it stands for.
#[derive(Clone, Debug)]
struct Meaning {
    name: String,
    text: String,
    evidence: Evidence,
}

/// The rows of `notices.csv` and `transaction_codes.csv`.
#[derive(Clone, Debug)]
pub struct RecordFacts {
    notices: Vec<Meaning>,
    codes: Vec<Meaning>,
}

/// A row that cannot be read, named by its file and line.
#[derive(Debug, thiserror::Error)]
#[error("{file} line {line}: a row has a name, its meaning, a note, and the evidence: confirmed, one source, conflicting or unverified")]
pub struct RecordFactsFault {
    file: &'static str,
    line: usize,
}

impl RecordFacts {
    /// The rows that this program was built with.
    ///
    /// # Panics
    /// Never: the rows are part of the program, and a test reads them.
    #[must_use]
    pub fn built_in() -> &'static RecordFacts {
        static FACTS: LazyLock<RecordFacts> =
            LazyLock::new(|| RecordFacts::parse(NOTICES, TRANSACTION_CODES).expect("the built-in rows are read by a test"));
        &FACTS
    }

    /// Reads the rows of `notices.csv` and `transaction_codes.csv`.
    ///
    /// # Errors
    /// Names the first line that cannot be read.
    pub fn parse(notices: &str, transaction_codes: &str) -> Result<RecordFacts, RecordFactsFault> {
        Ok(RecordFacts { notices: meanings("notices.csv", notices)?, codes: meanings("transaction_codes.csv", transaction_codes)? })
    }

    /// What the agency says a type of notice is: its row up to the first semicolon. None where no source is sure.
    #[must_use]
    pub fn title(&self, notice: &str) -> Option<&str> {
        let meaning = self.notices.iter().find(|meaning| meaning.name == notice)?;
        let sure = matches!(meaning.evidence, Evidence::Confirmed | Evidence::OneSource);
        sure.then(|| meaning.text.split(';').next().unwrap_or_default().trim())
    }

    /// What a transaction code means. None where the sources disagree, or the code is not among the rows.
    #[must_use]
    pub fn explanation(&self, code: &str) -> Option<&str> {
        let meaning = self.codes.iter().find(|meaning| meaning.name == code)?;
        (meaning.evidence != Evidence::Conflicting).then_some(meaning.text.as_str())
    }
}

/// A row with several names, such as `CP60 / CP210`, is one meaning for each.
fn meanings(file: &'static str, text: &str) -> Result<Vec<Meaning>, RecordFactsFault> {
    let mut meanings = Vec::new();
    for (place, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.is_empty()) {
        let fields = fields(line);
        let evidence = match fields.get(EVIDENCE_COLUMN).map(String::as_str) {
            Some("confirmed") => Evidence::Confirmed,
            Some("one source") => Evidence::OneSource,
            Some("conflicting") => Evidence::Conflicting,
            Some("unverified") => Evidence::Unverified,
            _ => return Err(RecordFactsFault { file, line: place + 1 }),
        };
        meanings.extend(fields[0].split(" / ").map(|name| Meaning { name: name.trim().to_owned(), text: fields[1].clone(), evidence }));
    }
    Ok(meanings)
}

/// The fields of a line, some between quotes so that they may hold commas.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("there is one from the start").push(letter),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meaning_that_is_in_doubt_is_left_out() {
        let facts = RecordFacts::built_in();
        assert_eq!(facts.explanation("150"), Some("Tax return filed and tax assessed"));
        for doubted in ["430", "482", "640", "716", "776", "999"] {
            assert_eq!(facts.explanation(doubted), None, "{doubted}");
        }
        assert_eq!(facts.explanation("520"), Some("Collection suspended: litigation, bankruptcy or CDP hearing"));
        assert_eq!(facts.title("CP14"), Some("First balance-due notice (notice and demand)"));
        assert_eq!(facts.title("L1058"), Some("Final notice of intent to levy and right to a CDP hearing"));
        assert_eq!(facts.title("CP210"), None);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        let fault = RecordFacts::parse("head\nCP1,a,b,confirmed\nCP2,a,b,likely\n", "head\n").unwrap_err();
        assert!(fault.to_string().starts_with("notices.csv line 3:"), "{fault}");
    }
}
