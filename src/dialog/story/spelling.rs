//! How a story spells what cannot stand in one of its lines as it is: times to wait, characters that nobody sees, and very long messages.

/// A time to wait, in minutes.
pub(super) fn minutes(value: &str) -> Option<i64> {
    let (count, unit) = value.split_once(' ')?;
    let minutes = match unit.trim() {
        "minute" | "minutes" => 1,
        "hour" | "hours" => 60,
        "day" | "days" => 24 * 60,
        _ => return None,
    };
    count.parse::<i64>().ok()?.checked_mul(minutes)
}

/// What is said, with what cannot stand in a line written out: `\char{0}` and `\repeat{10000}{a }`.
pub(super) fn spelled(words: &str) -> String {
    let Some((before, rest)) = words.split_once('\\') else { return words.to_owned() };
    let braced =
        |text: &str| text.strip_prefix('{').and_then(|text| text.split_once('}')).map(|(inner, rest)| (inner.to_owned(), rest.to_owned()));
    let character = rest.strip_prefix("char").and_then(braced).and_then(|(number, rest)| {
        let character = u32::from_str_radix(&number, 16).ok().and_then(char::from_u32)?;
        Some((character.to_string(), rest))
    });
    let repeated = || {
        let (count, rest) = rest.strip_prefix("repeat").and_then(braced)?;
        let (what, rest) = braced(&rest)?;
        Some((what.repeat(count.parse().ok()?), rest))
    };
    match character.or_else(repeated) {
        Some((spelled_out, rest)) => format!("{before}{spelled_out}{}", spelled(&rest)),
        None => format!("{before}\\{}", spelled(rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_stand_in_a_line_is_spelled_out() {
        let rows = [
            ("a\\char{0}b", "a\0b"),
            ("\\repeat{3}{ha}!", "hahaha!"),
            ("c:\\dir", "c:\\dir"),
            ("\\char{zz}", "\\char{zz}"),
            ("\\char{61}\\repeat{2}{b}", "abb"),
        ];
        for (written, said) in rows {
            assert_eq!(spelled(written), said);
        }
    }

    #[test]
    fn a_wait_has_a_number_and_a_unit() {
        assert_eq!(["31 minutes", "1 day", "2 hours", "soon", "3 weeks"].map(minutes), [Some(31), Some(1_440), Some(120), None, None]);
    }
}
